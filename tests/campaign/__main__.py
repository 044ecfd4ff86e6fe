"""The long form: `python -m tests.campaign`, from the root of the repository."""

import argparse
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[1]))

from campaign.cases import ends, faults, helper_faults, limits
from campaign.harness import Campaign, Case, campaign, scenes, shim
from campaign.kills import kills
from campaign.mutations import mutations

PARTS = {"mutations": 100_000, "places": 0, "helper_places": 20, "kills": 10_000, "signals": 500}
"""How many of each the whole campaign has; 0 places of a call are all of them."""


def main() -> int:
    """Print what was tried and what failed; 1 where anything did."""
    parser = argparse.ArgumentParser(
        description="Run the whole campaign, or only the parts that an option names."
    )
    parser.add_argument("--seed", type=int, default=1)
    for name, count in PARTS.items():
        option = f"--{name.replace('_', '-')}"
        parser.add_argument(option, type=int, help=f"how many [default: {count or 'all'}]")
    asked = vars(parser.parse_args())
    seed = asked.pop("seed")
    chosen = {name: count for name, count in asked.items() if count is not None} or PARTS
    with tempfile.TemporaryDirectory(prefix="declaim-campaign-") as name:
        folder = Path(name)
        failed = 0
        if count := chosen.pop("mutations", 0):
            wrong = list(mutations(folder / "mutated", Random(seed), count))
            failed += told("a damaged, swapped or foreign entry", count, wrong)
        library = shim(folder)
        if not library:
            print("no call can be made to fail here: the campaign needs Linux and a C compiler, cc")
            return bool(failed)
        with campaign(folder, library) as running:
            failed += sum(run_part(running, name, Random(seed), chosen[name]) for name in chosen)
    return bool(failed)


def run_part(running: Campaign, part: str, chance: Random, count: int) -> int:
    """Run one part; how many cases failed."""
    if part == "kills":
        return tried_kills(running, chance, count)
    if part == "helper_places":
        cases = helper_faults(scenes("pyttsx3")[0], chance, count)
        return tried(running, "the n-th call of the speaker fails", cases)
    failed = 0
    if part == "signals":
        for scene in (scenes()[1], scenes("pyttsx3")[1]):
            what = f"a signal, then the next render, {scene.command[5]}"
            failed += tried(running, what, ends(running, scene, chance, count // 2))
        return failed
    for scene in scenes():
        cases = faults(running, scene, chance, count or None)
        failed += tried(running, f"the n-th call fails, {scene.name}", cases)
    for scene in scenes()[:2]:
        failed += tried(running, f"a full disk, few descriptors, {scene.name}", limits(scene))
    return failed


def tried_kills(running: Campaign, chance: Random, count: int) -> int:
    """Kill so many renders; how many cases failed."""
    done = list(kills(running, chance, count))
    in_time = sum(kill.came_in_time for kill in done)
    what = f"a kill, then the next render ({in_time} before the render had ended)"
    return told(what, count, [f"{kill.case}: {kill.wrong}" for kill in done if kill.wrong])


def tried(running: Campaign, what: str, cases: Iterable[Case]) -> int:
    """Run the cases, and after a signal the scene once more; how many failed."""
    count, wrong = 0, []
    for case in cases:
        count += 1
        found = running.wrong(case, running.run(case))
        if not found and case.kill_after_s is not None:
            after = Case(case.scene)
            found = running.wrong(after, running.again(after))
        if found:
            wrong.append(f"{case}: {found}")
    return told(what, count, wrong)


def told(what: str, count: int, wrong: list[str]) -> int:
    """Print a line for it, and one for each that failed."""
    print(f"| {what} | {count:,} | {len(wrong)} |", flush=True)
    for sentence in wrong:
        print(f"    {sentence}", flush=True)
    return len(wrong)


if __name__ == "__main__":
    sys.exit(main())
