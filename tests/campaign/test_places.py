"""Places that may not be entered, no home, a clock set back, and several renders at once."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from campaign.harness import shim
from kit.article import ARTICLE
from kit.program import PATIENCE_S

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="it gives up rights as Linux knows them"),
    pytest.mark.timeout(1_800),
]
RENDER = ("render", "a.txt", "--voice", "tone", "--quiet", "-o", "out/a.m4b")
_AS_ANYBODY = """
import ctypes, os, sys
for right in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH: linux/capability.h
    ctypes.CDLL(None).prctl(24, right, 0, 0, 0)  # PR_CAPBSET_DROP: linux/prctl.h
os.execv(sys.executable, [sys.executable, "-m", "declaim", *sys.argv[1:]])
"""
"""The program without root's rights to enter every place, which no other user has."""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with an article."""
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    return tmp_path


def begin(
    place: Path, *command: str, environment: dict[str, str] | None = None
) -> subprocess.Popen[str]:
    """Start declaim in the folder, with a store and a home of its own, and no right of root."""
    known = {"HOME": str(place / "home"), "DECLAIM_STORE": str(place / "store")}
    return subprocess.Popen(
        [sys.executable, "-c", _AS_ANYBODY, *command],
        cwd=place,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={"PATH": os.environ["PATH"], **(known if environment is None else environment)},
        text=True,
    )


def ended(process: subprocess.Popen[str]) -> tuple[int | None, str]:
    """The exit status, and what was printed on standard error."""
    _, said = process.communicate(timeout=PATIENCE_S)
    return process.returncode, said


@pytest.mark.parametrize(
    ("closed", "reason"),
    [
        ("a.txt", "cannot read a.txt: "),
        ("declaim.toml", "cannot read declaim.toml: "),
        ("home/.config", "cannot read "),
        ("home/.config/declaim/declaim.toml", "cannot read "),
        ("out", "cannot write out: no permission; name another folder with -o"),
    ],
)
def test_a_place_without_permission_is_named(place: Path, closed: str, reason: str) -> None:
    for folder in ("out", "home/.config/declaim"):
        (place / folder).mkdir(parents=True)
    path = place / closed
    if not path.exists():
        path.touch()
    path.chmod(0)
    status, said = ended(begin(place, *RENDER))
    path.chmod(0o700)
    assert (status, said.count("\n")) == (1, 1), said
    assert said.startswith(f"declaim: {reason}")
    assert "ermission" in said
    assert not (place / "out/a.m4b").exists()


@pytest.mark.parametrize(
    "command",
    [
        ("render", "a.txt", "-o", "out/a.m4b", "--captions"),
        ("page", "a.txt", "-o", "out"),
        ("page", "a.txt", "-o", "out/page"),
        ("sync", "a.txt", "-o", "out"),
        ("render", "a.txt", "-o", "out/deeper/a.m4b"),
    ],
)
def test_a_folder_that_may_not_be_entered_takes_no_output(
    place: Path, command: tuple[str, ...]
) -> None:
    (place / "out").mkdir(mode=0)
    status, said = ended(begin(place, *command, "--voice", "tone"))
    (place / "out").chmod(0o700)
    assert (status, said.count("\n")) == (1, 1), said
    assert said.startswith(("declaim: cannot write out", "declaim: cannot read out/"))
    assert "ermission" in said
    assert "damaged" not in said
    assert list((place / "out").iterdir()) == []


@pytest.mark.parametrize("mode", [0, 0o500])
def test_a_store_without_permission_costs_a_warning(place: Path, mode: int) -> None:
    (place / "store").mkdir(mode=mode)
    status, said = ended(begin(place, *RENDER))
    assert (status, said.count("\n")) == (0, 1), said
    assert "nothing is remembered" in said
    (place / "store").chmod(0o700)
    assert list((place / "store").iterdir()) == []


@pytest.mark.parametrize("store", [(), ("--store", "store")])
def test_a_user_without_home_and_name_can_render_or_reads_why_not(
    place: Path, tmp_path_factory: pytest.TempPathFactory, store: tuple[str, ...]
) -> None:
    library = shim(tmp_path_factory.mktemp("shim"))
    if not library:
        pytest.skip("no user can lose its name here: that needs a C compiler, cc")
    nameless = {"LD_PRELOAD": str(library), "FAULT_ARM": "passwd 1 2 1", "FAULT_IN": "declaim"}
    status, said = ended(begin(place, *RENDER, *store, environment=nameless))
    assert (status, said) == (0, "") or (status == 1 and said.count("\n") == 1), said
    assert not said or (said.startswith("declaim: ") and "home" in said)
    assert (place / "out/a.m4b").exists() == (status == 0)


def test_files_of_the_future_change_nothing(place: Path) -> None:
    assert ended(begin(place, *RENDER)) == (0, "")
    first = (place / "out/a.m4b").read_bytes()
    entries = sorted(path.name for path in place.glob("store/??/*"))
    in_ten_years = time.time() + 10 * 365 * 86_400
    for path in (*place.glob("store/**/*"), place / "out/a.m4b", place / "a.txt"):
        os.utime(path, (in_ten_years, in_ten_years))
    assert ended(begin(place, *RENDER)) == (0, "")
    assert (place / "out/a.m4b").read_bytes() == first
    assert ended(begin(place, "store", "--prune", "--days", "30"))[0] == 0
    assert sorted(path.name for path in place.glob("store/??/*")) == entries
    (place / "a.txt").write_text(ARTICLE.replace("some words", "other words"), "utf-8")
    assert ended(begin(place, *RENDER)) == (0, "")
    assert (place / "out/a.m4b").read_bytes() != first


def test_four_renders_to_one_file_at_once_give_the_bytes_of_one(place: Path) -> None:
    renders = [begin(place, *RENDER, "--captions") for _ in range(4)]
    assert [ended(process) for process in renders] == [(0, "")] * 4
    together = {path.name: path.read_bytes() for path in (place / "out").iterdir()}
    assert ended(begin(place, *RENDER, "--captions", "--store", "another")) == (0, "")
    assert {path.name: path.read_bytes() for path in (place / "out").iterdir()} == together
    assert sorted(together) == ["a.m4b", "a.srt", "a.vtt"]
    assert list((place / "store/new").iterdir()) == []
