"""Cases, what comes of them, and whether that is right."""

import errno
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .scenes import LISTS, NEW, OLD, Scene, contents, rubbish, scenes, written

HERE = Path(__file__).parent
STATUSES = {0, 1, 2}
_NO_CLEANING = frozenset({"unlink", "stat", "flock", "open", "opendir"})
"""Calls whose failure may leave a draft; the next render deletes it."""
_ONLY_A_WARNING = re.compile(r"declaim: left out: |.*; until then nothing is remembered$")
"""A warning that an error may follow: of a feed, or of a store that cannot be written."""
_OF_ONE_ARTICLE = "failed "
"""The beginning of the line that `sync` prints of an article that could not be rendered."""
_NEVER = 1 << 40
KINDS = (
    *("any", "open", "opendir", "read", "write", "close", "fsync", "rename", "mkdir", "unlink"),
    *("chmod", "stat", "fstat", "flock", "pipe", "fork", "memfd", "thread"),
)
"""The calls that shim.c can make fail."""


@dataclass(frozen=True)
class Fault:
    """The n-th call of a kind fails, or a signal comes at it."""

    call: str
    """As shim.c names it; `any` is every one of them."""
    nth: int
    number: int = 0
    """The error's number; or, below zero, the signal that comes then."""
    forever: bool = False
    """Whether all later ones fail as well."""

    def __str__(self) -> str:
        if self.number < 0:
            return f"{signal.Signals(-self.number).name} at call {self.nth}"
        since = " and all later" if self.forever else ""
        return f"{self.call} {self.nth}{since}: {errno.errorcode[self.number]}"


@dataclass(frozen=True)
class Case:
    """A scene, and what goes wrong in it."""

    scene: Scene
    fault: Fault | None = None
    kill_after_s: float | None = None
    kill_with: int = signal.SIGKILL
    disk_bytes: int = 0
    """The size of the disk that holds the folder; 0 is one with much room."""
    limits: Mapping[str, int] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=dict)

    @property
    def signal(self) -> int:
        """The signal that ends it; 0 if none does."""
        if self.fault and self.fault.number < 0:
            return -self.fault.number
        return 0 if self.kill_after_s is None else self.kill_with

    def __str__(self) -> str:
        wrong = [f"{k}={v}" for k, v in {**self.limits, **self.environment}.items()]
        if self.disk_bytes:
            wrong.append(f"a disk of {self.disk_bytes} bytes")
        if self.fault:
            wrong.append(str(self.fault))
        if self.kill_after_s is not None:
            wrong.append(f"{signal.Signals(self.kill_with).name} after {self.kill_after_s:.3f} s")
        return f"{self.scene.name}: {', '.join(wrong) or 'nothing wrong'}"


@dataclass(frozen=True)
class Outcome:
    """The result of a case."""

    status: int
    hung: bool
    left: bool
    """A process outlived it."""
    calls: Mapping[str, int]
    """The number of calls of each kind, of a case with a fault."""
    spoken: int
    """Utterances that the engine `tone` spoke."""
    seconds: float
    said: str
    """On standard error."""
    folder: Path


def shim(folder: Path) -> Path | None:
    """The library that makes calls fail, built; None where there is no compiler for it."""
    compiler = shutil.which("cc")
    if sys.platform != "linux" or not compiler:
        return None
    built = folder / "shim.so"
    asked = [compiler, "-shared", "-fPIC", "-O1", "-o", str(built), str(HERE / "shim.c"), "-ldl"]
    return built if subprocess.run(asked, check=False).returncode == 0 else None


class Campaign:
    """Runs cases in a folder of its own."""

    def __init__(self, folder: Path, library: Path) -> None:
        self._folder = folder
        environment = {
            **os.environ,
            "LD_PRELOAD": str(library),
            "HOME": str(folder / "home"),
            "OPENBLAS_NUM_THREADS": "1",
            "PYTHONPATH": os.pathsep.join(filter(None, (str(HERE.parent), *sys.path))),
        }
        for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "DECLAIM_STORE"):
            environment.pop(name, None)
        self._server = subprocess.Popen(
            [sys.executable, "-m", "campaign.server", str(folder / "warm")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            text=True,
        )
        self._ready: dict[tuple[str, ...], tuple[Path, dict[str, bytes]]] = {}
        self._right: dict[Scene, dict[str, bytes]] = {}
        self._calls: dict[Scene, Mapping[str, int]] = {}

    def run(self, case: Case) -> Outcome:
        """The case in a fresh folder; only the last one's is kept."""
        if case != Case(case.scene):
            self.right(case.scene)
        (ready, _), folder = self._prepared(case.scene), self._folder / "case"
        self._clear(folder)
        if case.disk_bytes:
            folder.mkdir()
            disk = ["mount", "-t", "tmpfs", "-o", f"size={case.disk_bytes}", "tmpfs", str(folder)]
            subprocess.run(disk, check=True)
        shutil.copytree(ready, folder, symlinks=True, dirs_exist_ok=True)
        return self.again(case)

    def _clear(self, folder: Path) -> None:
        if folder.is_mount():
            subprocess.run(["umount", str(folder)], check=True)
        shutil.rmtree(folder, ignore_errors=True)

    def again(self, case: Case) -> Outcome:
        """The case in the folder of the last one, as that left it."""
        folder, said, fault = self._folder / "case", self._folder / "said", case.fault
        said.mkdir(exist_ok=True)
        asked = {
            "folder": str(folder),
            "said": str(said),
            "command": case.scene.command,
            "fault": fault and (fault.call, fault.nth, fault.number, fault.forever),
            "kill_after_s": case.kill_after_s,
            "kill_with": case.kill_with,
            "counted": KINDS if fault else (),
            "limits": dict(case.limits),
            "environment": dict(case.environment),
        }
        assert self._server.stdin
        assert self._server.stdout
        self._server.stdin.write(json.dumps(asked) + "\n")
        self._server.stdin.flush()
        told: dict[str, Any] = json.loads(self._server.stdout.readline())
        text = (said / "stderr").read_text("utf-8", errors="replace")
        return Outcome(said=text, folder=folder, **told)

    def folders(self, scene: Scene) -> tuple[Path, Path]:
        """The files before the scene, and the files after it when nothing goes wrong."""
        return self._prepared(scene)[0], self.run(Case(scene)).folder

    def calls(self, scene: Scene) -> Mapping[str, int]:
        """The number of calls of each kind in the scene."""
        if scene not in self._calls:
            self._calls[scene] = self.run(Case(scene, Fault("any", _NEVER, errno.EIO))).calls
        return self._calls[scene]

    def _prepared(self, scene: Scene) -> tuple[Path, dict[str, bytes]]:
        """The files before the scene: the articles, and the output of the old one."""
        voice = "pyttsx3" if "pyttsx3" in scene.command else "tone"
        known = (voice, *scene.before)
        if known not in self._ready:
            case, ready = self._folder / "case", self._folder / f"ready-{len(self._ready)}"
            self._clear(case)
            for part in ("out", "tmp"):
                (case / part).mkdir(parents=True)
            written(case, OLD)
            for name in scene.before:
                done = self.again(Case(scenes(voice)[name]))
                assert done.status == 0, done.said
            written(case, NEW)
            case.rename(ready)
            self._ready[known] = ready, contents(ready)
        return self._ready[known]

    def right(self, scene: Scene) -> dict[str, bytes]:
        """The files in the scene's folder when nothing goes wrong, but for the store."""
        if scene not in self._right:
            done = self.run(Case(scene))
            assert done.status == 0, done.said
            self._right[scene] = contents(done.folder)
        return self._right[scene]

    def wrong(self, case: Case, outcome: Outcome) -> str:
        """The fault in the result of the case, or an empty text."""
        found = (*_wrong_end(case, outcome), *self._wrong_files(case, outcome))
        return found[0] if found else ""

    def _wrong_files(self, case: Case, outcome: Outcome) -> Iterator[str]:
        (_, old), right = self._prepared(case.scene), self.right(case.scene)
        there = contents(outcome.folder)
        if outcome.status == 0 and there != right:
            names = sorted(n for n in {*there, *right} if there.get(n) != right.get(n))
            yield f"status 0, but {', '.join(names)} is not as it should be"
        for name in {*there, *old, *right} - {*rubbish(there)}:
            known = old.get(name, b""), right.get(name, b"")
            if outcome.status and name in LISTS and name in there:
                right_lines = {line for content in known for line in content.splitlines()}
                if {*there[name].splitlines()} <= {b"", *right_lines}:
                    continue  # it lists the articles that did not fail
            if there.get(name) not in (old.get(name), right.get(name)):
                yield f"{name} is neither as before nor as it should be"
        excused = case.signal == signal.SIGKILL or (case.fault and case.fault.call in _NO_CLEANING)
        if rubbish(there) and not excused:
            yield f"left: {', '.join(rubbish(there))}"

    def close(self) -> None:
        """End the server."""
        assert self._server.stdin
        self._server.stdin.close()
        self._server.wait()
        self._clear(self._folder / "case")


def _wrong_end(case: Case, outcome: Outcome) -> Iterator[str]:
    ended = {128 + case.signal, -case.signal}  # the second before declaim is ready for it
    statuses = {0, *ended} if case.signal else STATUSES
    if outcome.hung:
        yield "it hung"
    if "Traceback" in outcome.said or "Exception ignored" in outcome.said:
        yield f"a traceback: {outcome.said.strip().splitlines()[-1]}"
    if outcome.left:
        yield "a process was left"
    if outcome.status not in statuses:
        yield f"status {outcome.status}: {outcome.said}"
    sentences = [line for line in outcome.said.splitlines() if line.startswith("declaim: ")]
    errors = [line for line in sentences if not _ONLY_A_WARNING.match(line)]
    articles = [line for line in outcome.said.splitlines() if line.startswith(_OF_ONE_ARTICLE)]
    if outcome.status > 0 and len(errors) != 1 and (errors or not articles):
        yield f"status {outcome.status}, and no sentence: {outcome.said!r}"


def may_mount() -> bool:
    """Whether this user may mount a disk of any size."""
    if sys.platform != "linux" or not shutil.which("mount") or os.geteuid():
        return False
    with tempfile.TemporaryDirectory() as folder:
        disk = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]
        if subprocess.run(disk, capture_output=True, check=False).returncode:
            return False
        return subprocess.run(["umount", folder], check=False).returncode == 0


@contextmanager
def campaign(folder: Path, library: Path) -> Iterator[Campaign]:
    """A campaign, ended at the end."""
    begun = Campaign(folder, library)
    try:
        yield begun
    finally:
        begun.close()


@contextmanager
def quick_folder() -> Iterator[Path]:
    """A folder in memory, where the system has one: fsync costs nothing there."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108 - on purpose
    with tempfile.TemporaryDirectory(prefix="declaim-campaign-", dir=memory) as name:
        yield Path(name)
