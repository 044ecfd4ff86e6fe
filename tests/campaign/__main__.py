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
from campaign.mutations import mutations


def main() -> int:
    """Print what was tried and what failed; 1 where anything did."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--places", type=int, help="places of a call that fails [default: all]")
    parser.add_argument("--helper-places", type=int, default=20)
    parser.add_argument("--kills", type=int, default=1_000)
    parser.add_argument("--mutations", type=int, default=100_000)
    asked = parser.parse_args()
    chance = Random(asked.seed)
    failed = 0
    with tempfile.TemporaryDirectory(prefix="declaim-campaign-") as name:
        folder = Path(name)
        wrong = list(mutations(folder / "mutated", chance, asked.mutations))
        failed += told("a damaged, swapped or foreign entry", asked.mutations, wrong)
        library = shim(folder)
        if not library:
            print("no call was made to fail: that wants Linux and a C compiler, cc")
            return bool(failed)
        with campaign(folder, library) as running:
            for scene in scenes():
                cases = faults(running, scene, chance, asked.places)
                failed += tried(running, f"the n-th call fails, {scene.name}", cases)
            spoken = scenes("pyttsx3")[0]
            cases = helper_faults(spoken, chance, asked.helper_places)
            failed += tried(running, "the n-th call of the speaker fails", cases)
            for scene in scenes()[:2]:
                failed += tried(
                    running, f"a full disk, few descriptors, {scene.name}", limits(scene)
                )
            for scene in (scenes()[1], scenes("pyttsx3")[1]):
                cases = ends(running, scene, chance, asked.kills // 2)
                what = f"a signal, then the next render, {scene.command[5]}"
                failed += tried(running, what, cases)
    return bool(failed)


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
    print(f"| {what} | {count} | {len(wrong)} |", flush=True)
    for sentence in wrong:
        print(f"    {sentence}", flush=True)
    return len(wrong)


if __name__ == "__main__":
    sys.exit(main())
