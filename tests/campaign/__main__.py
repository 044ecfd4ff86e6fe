"""The long form: `python -m tests.campaign`, from the root of the repository."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from itertools import islice, product
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[1]))

from campaign.cases import disks, ends, faults, helper_faults, limits
from campaign.harness import Campaign, Case, campaign, may_mount, quick_folder, shim
from campaign.inputs import MILLION, OTHERS, failures
from campaign.kills import kills
from campaign.mutations import mutations
from campaign.renders import ENGINES, accused, unnoticed
from campaign.scenes import scenes

PARTS = {
    "mutations": 100_000,
    "inputs": sum(MILLION.values()),
    "renders": 0,
    "places": 0,
    "helper_places": 20,
    "limits": 1,
    "disks": 100,
    "kills": 10_000,
    "signals": 500,
}
"""The numbers of the whole campaign; 0 renders are all, and 0 places of a call as well."""


def main() -> int:
    """Print what was tried and what failed; 1 where anything did."""
    parser = argparse.ArgumentParser(
        description="Run the whole campaign, or only the parts that an option names."
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--scene", help="the one scene whose places are tried")
    parser.add_argument(
        "--start", type=int, default=0, help="how many inputs another run with this seed has tried"
    )
    for name, count in PARTS.items():
        option = f"--{name.replace('_', '-')}"
        parser.add_argument(option, type=int, help=f"how many [default: {count or 'all'}]")
    asked = vars(parser.parse_args())
    seed, scene, start = asked.pop("seed"), asked.pop("scene"), asked.pop("start")
    chosen = {name: count for name, count in asked.items() if count is not None} or {**PARTS}
    failed = 0
    with quick_folder() as folder:
        if count := chosen.pop("mutations", 0):
            wrong = list(mutations(folder / "mutated", Random(seed), count))
            failed += told("a damaged, swapped or foreign entry", count, wrong)
        if count := chosen.pop("inputs", 0):
            failed += tried_inputs(seed, start, count, folder)
        if "renders" in chosen:
            failed += tried_renders(folder, chosen.pop("renders") or None)
        library = shim(folder)
        if not chosen:
            return bool(failed)
        if not library:
            print("no call can be made to fail here: the campaign needs Linux and a C compiler, cc")
            return 1
        with campaign(folder, library) as running:
            for part, count in chosen.items():
                failed += run_part(running, part, Random(seed), count, scene)
    return bool(failed)


def run_part(running: Campaign, part: str, chance: Random, count: int, only: str | None) -> int:
    """Run one part; how many cases failed."""
    if part == "kills":
        return tried_kills(running, chance, count)
    if part == "disks" and not may_mount():
        print("no full disk can be tried here: that needs root, and leave to mount")
        return 0
    listed = cases_of(running, part, chance, count, only)
    return sum(tried(running, what, cases) for what, cases in listed)


def cases_of(
    running: Campaign, part: str, chance: Random, count: int, only: str | None
) -> Iterator[tuple[str, Iterable[Case]]]:
    """The cases of a part, scene by scene, and what they are."""
    known = scenes()
    if part == "helper_places":
        cases = helper_faults(scenes("pyttsx3")["cold .m4b"], chance, count)
        yield "the n-th call of the speaker fails", cases
    elif part == "signals":
        for voice in ("tone", "pyttsx3"):
            for name in ("edited .m4b", "sync"):
                cases = ends(running, scenes(voice)[name], chance, count // 4)
                yield f"a signal, then the next run, {name}, {voice}", cases
    elif part == "limits":
        for name in ("cold .m4b", "edited .m4b", "page", "sync"):
            yield f"short files, few descriptors, {name}", limits(known[name])
    elif part == "disks":
        for name in ("cold .m4b", "edited .mp3", "page", "sync cold"):
            yield f"a full disk, {name}", disks(running, known[name], count // 4)
    else:
        for scene in [known[only]] if only else known.values():
            yield (
                f"the n-th call fails, {scene.name}",
                faults(running, scene, chance, count or None),
            )


def tried_inputs(seed: int, start: int, count: int, folder: Path) -> int:
    """Try so many inputs of the readers, and as great a share of the others; how many failed."""
    failed, million = 0, sum(MILLION.values())
    for kind, most in {**MILLION, **OTHERS}.items():
        numbers = range(most * start // million, most * (start + count) // million)
        wrong = list(failures(kind, seed, numbers, folder))
        failed += told(f"an input, {kind}", len(numbers), wrong)
    return failed


def tried_renders(folder: Path, most: int | None) -> int:
    """Verify good files, and as many with a fault; how often `verify` was wrong."""
    failed = 0
    for engine, (what, files) in product(
        ENGINES, (("a good render", accused), ("a planted fault", unnoticed))
    ):
        found = list(islice(files(engine, folder), most))
        wrong = [f"{name}: {sentence}" for name, sentence in found if sentence]
        failed += told(f"{what}, verified, {engine}", len(found), wrong)
    return failed


def tried_kills(running: Campaign, chance: Random, count: int) -> int:
    """Kill so many commands; how many cases failed."""
    done = wrong = 0
    late = 0
    for kill in kills(running, chance, count):
        done, late = done + kill.in_time, late + (not kill.in_time)
        if kill.wrong:
            wrong += 1
            print(f"    {kill.case}: {kill.wrong}", flush=True)
        if (done + late) % 500 == 0:
            print(f"    {done:,} kills, {wrong} failed", file=sys.stderr, flush=True)
    print(f"| a kill, then the next run ({late} more came too late) | {done:,} | {wrong} |")
    return wrong


def tried(running: Campaign, what: str, cases: Iterable[Case]) -> int:
    """Run the cases, and after a signal the scene once more; how many failed."""
    count, wrong = 0, []
    for case in cases:
        count += 1
        found = running.wrong(case, running.run(case))
        if not found and case.signal:
            after = Case(case.scene)
            found = running.wrong(after, running.again(after))
        if found:
            wrong.append(f"{case}: {found}")
            print(f"    {wrong[-1]}", file=sys.stderr, flush=True)
    return told(what, count, wrong)


def told(what: str, count: int, wrong: list[str]) -> int:
    """Print a line for it, and one for each that failed."""
    print(f"| {what} | {count:,} | {len(wrong)} |", flush=True)
    for sentence in wrong:
        print(f"    {sentence}", flush=True)
    return len(wrong)


if __name__ == "__main__":
    sys.exit(main())
