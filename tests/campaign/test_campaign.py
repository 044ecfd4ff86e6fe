"""The short form of the campaign."""

import resource
import subprocess
import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from campaign.cases import disks, ends, faults, helper_faults, limits
from campaign.harness import Campaign, Case, campaign, may_mount, quick_folder, shim
from campaign.inputs import MILLION, OTHERS
from campaign.inputs import failures as failed_inputs
from campaign.kills import kills
from campaign.mutations import mutations
from campaign.scenes import scenes
from kit.article import ARTICLE

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has other calls"),
    pytest.mark.timeout(1_800),  # a test of a hundred renders, on a machine that does much else
]


def chance() -> Random:
    """The same every time."""
    return Random(7)


@pytest.fixture(scope="module")
def running() -> Iterator[Campaign]:
    """A campaign, where calls can be made to fail."""
    with quick_folder() as folder:
        library = shim(folder)
        if not library:
            pytest.skip("no call can be made to fail here: that wants Linux and a C compiler, cc")
        with campaign(folder, library) as begun:
            yield begun


def failures(running: Campaign, cases: Iterable[Case]) -> list[str]:
    """The fault of each case, or after a signal of the next run; nothing if all is well."""
    found = []
    for case in cases:
        wrong = running.wrong(case, running.run(case))
        if not wrong and case.signal:
            after = Case(case.scene)
            wrong = running.wrong(after, running.again(after))
        found.append(f"{case}: {wrong}" if wrong else "")
    return [*filter(None, found)]


@pytest.mark.parametrize("name", ["cold .m4b", "edited .mp3", "page", "sync", "feed"])
def test_a_call_that_fails_is_said_and_spoils_nothing(running: Campaign, name: str) -> None:
    assert failures(running, faults(running, scenes()[name], chance(), 1)) == []


def test_a_call_that_fails_in_the_speaker_spoils_nothing(running: Campaign) -> None:
    cases = [*helper_faults(scenes("pyttsx3")["cold .m4b"], chance(), 20)]
    assert failures(running, chance().sample(cases, 5)) == []


def test_short_files_or_few_descriptors_are_said(running: Campaign) -> None:
    assert failures(running, limits(scenes()["edited .m4b"])) == []


@pytest.mark.skipif(not may_mount(), reason="a full disk wants root, and leave to mount one")
def test_a_full_disk_is_said_and_spoils_nothing(running: Campaign) -> None:
    assert failures(running, disks(running, scenes()["edited .mp3"], 8)) == []


def test_a_signal_spoils_nothing_and_the_next_run_mends_what_it_left(running: Campaign) -> None:
    assert failures(running, ends(running, scenes()["edited .m4b"], chance(), 9)) == []


def test_a_command_that_is_killed_costs_at_most_one_utterance(running: Campaign) -> None:
    tried = islice(kills(running, chance(), 8), 10)
    assert [f"{kill.case}: {kill.wrong}" for kill in tried if kill.wrong] == []


def test_a_damaged_swapped_or_foreign_entry_is_never_believed(tmp_path: Path) -> None:
    assert list(mutations(tmp_path, chance(), 1_000)) == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems count memory in other ways")
@pytest.mark.parametrize("kind", [*MILLION, *OTHERS])
def test_a_generated_input_is_read_or_refused_in_one_sentence(kind: str, tmp_path: Path) -> None:
    assert [*failed_inputs(kind, 7, range(25), tmp_path)] == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems count memory in other ways")
def test_four_hundred_megabytes_and_32_descriptors_are_enough_or_said(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")

    def less() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (400 << 20,) * 2)
        resource.setrlimit(resource.RLIMIT_NOFILE, (32, 32))

    command = [sys.executable, "-m", "declaim", "render", "a.txt", "--store", "store"]
    done = subprocess.run(
        [*command, "--voice", "tone"],
        cwd=tmp_path,
        capture_output=True,
        preexec_fn=less,
        check=False,
    )
    said = done.stderr.decode()
    assert "Traceback" not in said
    assert (done.returncode, said) == (0, "") or said.startswith("declaim: "), said
