"""Cases, what comes of them, and whether that is right."""

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
STATUSES = {0, 1, 2}
_NO_CLEANING = frozenset({"unlink", "stat", "flock", "open"})
"""When these fail, a draft may stay; the next render deletes it."""
_ONLY_A_WARNING = "; until then nothing is remembered"
"""How the warning ends that the store cannot be written; an error may follow it."""
_TEXT = """The Lamp on the Hill

By Ann Writer

There was a lamp on the hill, and every evening somebody lit it.

The keeper was old, and {what}. He did not complain of it.

One night the lamp stayed dark, and the boats waited outside.
"""
OLD, NEW = _TEXT.format(what="his knees were bad"), _TEXT.format(what="the stairs were many")


@dataclass(frozen=True)
class Scene:
    """A command, the folder in which it is given, and what stands there when it is done."""

    name: str
    command: tuple[str, ...]
    rendered: bool = False
    """The old article was rendered there before."""
    output: str = ""
    changing: tuple[str, ...] = ()
    """Files that it may make or replace, besides the output; each whole."""


def scenes(voice: str = "tone") -> tuple[Scene, ...]:
    """Every scene of the campaign, spoken by `voice`."""
    render = ("render", "a.txt", "--store", "store", "--voice", voice, "-o")
    beside = ("out/a.vtt", "out/a.srt")
    return (
        Scene("cold", (*render, "out/a.m4b"), output="out/a.m4b"),
        Scene("edited", (*render, "out/a.m4b", "--captions"), True, "out/a.m4b", beside),
        *(
            Scene(f"cold {suffix}", (*render, f"out/a{suffix}"), output=f"out/a{suffix}")
            for suffix in (".mp3", ".opus", ".flac", ".wav")
        ),
        Scene(
            "page",
            ("page", "a.txt", "--store", "store", "--voice", voice, "-o", "site"),
            True,
            "site/index.html",
        ),
        Scene("check", ("store", "--store", "store", "--check"), True),
        Scene("prune", ("store", "--store", "store", "--prune", "--days", "0"), True),
        Scene("feed", ("feed", "out", "--base-url", "https://example.org/a"), True, "out/feed.xml"),
    )


@dataclass(frozen=True)
class Case:
    """A scene, and what goes wrong in it."""

    scene: Scene
    fault: tuple[str, int, int, bool] | None = None
    """The call, which of them, the error's number, and whether all later ones fail as well."""
    kill_after_s: float | None = None
    kill_with: int = signal.SIGKILL
    limits: Mapping[str, int] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        wrong = [f"{k}={v}" for k, v in {**self.limits, **self.environment}.items()]
        if self.fault:
            call, nth, number, forever = self.fault
            since = " and all later" if forever else ""
            wrong.append(f"{call} {nth}{since}: {errno.errorcode[number]}")
        if self.kill_after_s is not None:
            name = signal.Signals(self.kill_with).name
            wrong.append(f"{name} after {self.kill_after_s:.3f} s")
        return f"{self.scene.name}: {', '.join(wrong) or 'nothing wrong'}"


@dataclass(frozen=True)
class Outcome:
    """What came of a case."""

    status: int
    hung: bool
    left: bool
    """A process outlived it."""
    calls: int
    """How often what was to fail was called."""
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
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        }
        for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "DECLAIM_STORE"):
            environment.pop(name, None)
        self._server = subprocess.Popen(
            [sys.executable, str(HERE / "server.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            text=True,
        )
        self._ready: dict[str, Path] = {}
        self._right: dict[Scene, dict[str, bytes]] = {}

    def run(self, case: Case) -> Outcome:
        """The case in a fresh folder; only the last one's is kept."""
        if case != Case(case.scene):
            self.right(case.scene)
        ready, folder = self._prepared(case.scene), self._folder / "case"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(ready, folder, symlinks=True)
        return self.again(case)

    def again(self, case: Case) -> Outcome:
        """The case in the folder of the last one, as that left it."""
        folder = self._folder / "case"
        said = self._folder / "said"
        said.mkdir(exist_ok=True)
        asked = {
            "folder": str(folder),
            "said": str(said),
            "command": case.scene.command,
            "fault": case.fault,
            "kill_after_s": case.kill_after_s,
            "kill_with": case.kill_with,
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

    def calls(self, scene: Scene, call: str) -> int:
        """How often the scene makes the call."""
        return self.run(Case(scene, (call, 1 << 40, errno.EIO, False))).calls

    def _prepared(self, scene: Scene) -> Path:
        """What stands there before: nothing but the article, or what was made of the old one."""
        voice = "pyttsx3" if "pyttsx3" in scene.command else "tone"
        name = f"ready-{voice}" if scene.rendered else "ready"
        if name not in self._ready:
            case, ready = self._folder / "case", self._folder / name
            shutil.rmtree(case, ignore_errors=True)
            for part in ("out", "tmp"):
                (case / part).mkdir(parents=True)
            (case / "a.txt").write_text(OLD, "utf-8")
            for made in scenes(voice):
                if scene.rendered and made.name in ("edited", "page"):
                    done = self.again(Case(made))
                    assert done.status == 0, done.said
            (case / "a.txt").write_text(NEW, "utf-8")
            case.rename(ready)
            self._ready[name] = ready
        return self._ready[name]

    def right(self, scene: Scene) -> dict[str, bytes]:
        """What stands in the scene's folder when nothing goes wrong; but for the store."""
        if scene not in self._right:
            done = self.run(Case(scene))
            assert done.status == 0, done.said
            self._right[scene] = contents(done.folder)
        return self._right[scene]

    def wrong(self, case: Case, outcome: Outcome) -> str:
        """What is wrong with what came of the case; empty where nothing is."""
        found = (*_wrong_end(case, outcome), *self._wrong_files(case, outcome))
        return found[0] if found else ""

    def _wrong_files(self, case: Case, outcome: Outcome) -> Iterator[str]:
        old, right = contents(self._prepared(case.scene)), self.right(case.scene)
        there = contents(outcome.folder)
        if outcome.status == 0 and there != right:
            names = sorted(n for n in {*there, *right} if there.get(n) != right.get(n))
            yield f"status 0, but {', '.join(names)} is not as it should be"
        for name in {*there, *old, *right} - {*rubbish(there)}:
            if there.get(name) not in (old.get(name), right.get(name)):
                yield f"{name} is neither as before nor as it should be"
        excused = case.kill_with == signal.SIGKILL and case.kill_after_s is not None
        if case.fault and case.fault[0] in _NO_CLEANING:
            excused = True
        if rubbish(there) and not excused:
            yield f"left: {', '.join(rubbish(there))}"

    def close(self) -> None:
        """End the server."""
        assert self._server.stdin
        self._server.stdin.close()
        self._server.wait()


def _wrong_end(case: Case, outcome: Outcome) -> Iterator[str]:
    signalled = case.kill_after_s is not None
    ended = {128 + case.kill_with, -case.kill_with}  # the second before declaim is ready for it
    statuses = {0, *ended} if signalled else STATUSES
    if outcome.hung:
        yield "it hung"
    if "Traceback" in outcome.said or "Exception ignored" in outcome.said:
        yield f"a traceback: {outcome.said.strip().splitlines()[-1]}"
    if outcome.left:
        yield "a process was left"
    if outcome.status not in statuses:
        yield f"status {outcome.status}: {outcome.said}"
    sentences = [line for line in outcome.said.splitlines() if line.startswith("declaim: ")]
    errors = [line for line in sentences if not line.endswith(_ONLY_A_WARNING)]
    if outcome.status > 0 and len(errors) != 1:
        yield f"status {outcome.status}, and no sentence: {outcome.said!r}"


def contents(folder: Path) -> dict[str, bytes]:
    """Every file but those of the store, by its name in the folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.relative_to(folder).parts[0] != "store"
    }


def rubbish(there: Mapping[str, bytes]) -> list[str]:
    """What was meant to be there for a while only."""
    return [name for name in there if Path(name).name.startswith(".declaim-") or name[:4] == "tmp/"]


@contextmanager
def campaign(folder: Path, library: Path) -> Iterator[Campaign]:
    """A campaign, ended at the end."""
    begun = Campaign(folder, library)
    try:
        yield begun
    finally:
        begun.close()
