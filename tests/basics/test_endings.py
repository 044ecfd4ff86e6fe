"""However it ends, and whatever it is refused: one sentence, a known status, and nothing left."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from declaim.basics.drafts import draft_folder
from kit.article import ARTICLE
from kit.program import PATIENCE_S, eventually

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such streams")

DECLAIM = [sys.executable, "-m", "declaim"]
FULL = Path("/dev/full")
COMMANDS = [
    "--help",
    "--version",
    "render --help",
    "plan article.txt --voice tone",
    "plan article.txt --voice tone --json",
    "render article.txt --voice tone",
    "say Hello",
    "voices",
    "store",
]


@pytest.fixture
def place(article: Path) -> Path:
    """A folder with an article, and one for temporary files."""
    (article.parent / "tmp").mkdir()
    return article.parent


def shell(command: str, place: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run a line of shell in which `declaim` is this program."""
    program = " ".join(DECLAIM)
    return subprocess.run(
        ["/bin/sh", "-c", f'declaim() {{ {program} "$@"; }}; {command}'],
        cwd=place,
        capture_output=True,
        env={
            **os.environ,
            "DECLAIM_STORE": str(place / "store"),
            "TMPDIR": str(place / "tmp"),
            **environment,
        },
        timeout=PATIENCE_S,
        check=False,
        start_new_session=True,
    )


def sentence(done: subprocess.CompletedProcess[bytes], status: int = 1) -> str:
    """The one sentence on standard error."""
    said = done.stderr.decode()
    assert (done.returncode, said.count("\n")) == (status, 1), said
    assert said.startswith("declaim: ")
    return said


@pytest.mark.skipif(not FULL.exists(), reason="no /dev/full here")
@pytest.mark.parametrize("command", COMMANDS)
def test_a_full_disk_behind_standard_output_is_said(place: Path, command: str) -> None:
    done = shell(f"declaim {command} > /dev/full", place)
    assert "cannot write to standard output: No space left on device" in sentence(done)


@pytest.mark.parametrize("command", ["plan -", "say -", "render - --voice tone"])
def test_a_closed_standard_input_is_said(place: Path, command: str) -> None:
    done = shell(f"declaim {command} <&-", place)
    assert "cannot read standard input: it is closed" in sentence(done)


def test_closed_outputs_are_done_without(place: Path) -> None:
    done = shell("declaim render article.txt --voice tone >&- 2>&-", place)
    assert done.returncode == 0
    assert (place / "output" / "article.m4b").stat().st_size > 1000


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_a_terminal_without_a_character_shows_its_number(place: Path, encoding: str) -> None:
    done = shell("declaim say 'It is “good” 𝄞'", place, PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\\ud834\\udd1e" in done.stdout


def test_warnings_as_errors_change_nothing(place: Path) -> None:
    done = shell("declaim render article.txt --voice tone --quiet", place, PYTHONWARNINGS="error")
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_deleted_working_folder_is_said(place: Path) -> None:
    done = shell('mkdir gone; cd gone; rmdir "$PWD"; declaim render a.txt', place)
    assert "there is no such file" in sentence(done)
    done = shell('mkdir gone; cd gone; rmdir "$PWD"; declaim render ../article.txt', place)
    sentence(done)


def test_a_missing_folder_of_temporary_files_is_done_without(place: Path) -> None:
    done = shell("declaim render article.txt --quiet", place, TMPDIR="/nowhere")
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_reader_that_leaves_ends_it_quietly(place: Path) -> None:
    done = shell("declaim voices | head -n 1", place)
    assert done.stderr == b""


@pytest.fixture
def long_article(place: Path) -> Path:
    """So long that it can be stopped on the way."""
    paragraphs = "\n\n".join(f"This is paragraph {n} of many." for n in range(400))
    (place / "article.txt").write_text(f"{ARTICLE}\n\n{paragraphs}", "utf-8")
    return place / "article.txt"


_READY = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
    "signal.signal(signal.SIGHUP, signal.SIG_DFL);"
    "from declaim.__main__ import main; main()"
)
"""The program, also where a job in the background, or nohup, has a signal ignored."""


def group(number: int) -> Iterator[str]:
    """The processes that have this folder as their place for temporary files."""
    for process in Path("/proc").glob("[0-9]*/environ"):
        try:
            if f"DECLAIM_TEST={number}" in process.read_text("utf-8", errors="replace"):
                yield process.with_name("cmdline").read_text("utf-8").replace("\0", " ")
        except OSError:
            continue


@pytest.mark.skipif(sys.platform != "linux", reason="it looks for processes in /proc")
@pytest.mark.parametrize(
    ("number", "status"),
    [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGKILL, -9)],
)
def test_a_signal_ends_it_and_leaves_nothing(
    long_article: Path, number: signal.Signals, status: int
) -> None:
    place = long_article.parent
    mark = time.monotonic_ns()
    process = subprocess.Popen(
        [sys.executable, "-c", _READY, "render", "article.txt", "--quiet"],
        cwd=place,
        stderr=subprocess.PIPE,
        env={
            **os.environ,
            "DECLAIM_STORE": str(place / "store"),
            "TMPDIR": str(place / "tmp"),
            "DECLAIM_TEST": str(mark),
        },
    )
    eventually(lambda: len(list(place.glob("store/??/*"))) >= 5)
    process.send_signal(number)
    _, said = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == status
    if status > 0:
        assert (
            said.decode() == "\ndeclaim: stopped; what was spoken is kept, run it again to go on\n"
        )
    eventually(lambda: not list(group(mark)))
    assert list((place / "tmp").iterdir()) == []
    assert [path.name for path in place.iterdir() if path.name.startswith(".")] == []


@pytest.mark.skipif(sys.platform != "linux", reason="it sends a signal")
def test_an_end_that_is_stuck_is_said_too() -> None:
    code = (
        "import os, signal, declaim.basics.endings as endings; endings.LONGEST_END_S = 1\n"
        "from declaim import cli\nfrom declaim.__main__ import main\n"
        "def stuck():\n"
        " try:\n  os.kill(os.getpid(), signal.SIGINT)\n"
        " except KeyboardInterrupt:\n"
        "  while True: signal.pause()\n"
        "cli.run = stuck; signal.signal(signal.SIGINT, signal.default_int_handler); main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (done.returncode, done.stderr.decode().count("stopped;")) == (130, 1)


def test_a_signal_that_nohup_ignores_is_ignored(place: Path) -> None:
    done = shell("trap '' HUP; (sleep 0.2; kill -HUP 0) & declaim say Hello", place)
    assert (done.returncode, done.stdout) == (0, b"Hello\n")


@pytest.mark.skipif(sys.platform != "linux", reason="it kills a process")
def test_a_temporary_folder_of_a_killed_process_is_deleted_by_the_next(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    code = (
        "import os\nfrom declaim.basics.drafts import draft_folder\n"
        "with draft_folder() as folder:\n (folder / 'a').touch(); os.kill(os.getpid(), 9)"
    )
    subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "TMPDIR": str(tmp_path)}, check=False
    )
    assert len(list(tmp_path.iterdir())) == 1
    with draft_folder() as first, draft_folder() as second:
        assert {first, second} == set(tmp_path.iterdir())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="it sends a signal")
@pytest.mark.parametrize("step", ["_lock", "_is_at"])
def test_a_signal_while_a_draft_is_begun_leaves_no_draft(tmp_path: Path, step: str) -> None:
    code = (
        "import os, sys\nfrom pathlib import Path\nfrom declaim.basics import drafts\n"
        "def stop(frame, event, _):\n"
        f" if event == 'call' and frame.f_code is drafts.{step}.__code__: raise KeyboardInterrupt\n"
        "sys.setprofile(stop)\n"
        "with drafts.draft(Path()):\n pass"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, check=False
    )
    assert b"KeyboardInterrupt" in done.stderr
    assert list(tmp_path.iterdir()) == []
