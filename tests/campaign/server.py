"""Runs declaim again and again, each time in a fork of this process, which has it loaded.

A case is a line of JSON on standard input, what came of it one on standard output.
"""

import ctypes
import json
import mmap
import os
import resource
import signal
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any

from declaim.engines.tone import Tone
from declaim.model import Speech, Utterance

LOADED = (
    "declaim.cli.render",
    "declaim.cli.page",
    "declaim.cli.store",
    "declaim.cli.plan",
    "declaim.cli.say",
    "declaim.cli.feed",
    "declaim.pipeline",
    "declaim.listen.folder",
    "declaim.sidecars.feed",
    "declaim.store.upkeep",
    "declaim.engines.tone",
    "declaim.engines.pyttsx3",
)
_PATIENCE_S = 240.0
"""Seconds after which a case hangs, also on a machine that has much else to do."""
_LEAVING_S = 60.0
"""How long a helper may outlive its client."""
_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER, linux/prctl.h: whose parent died is our child then
_SHIM = ctypes.CDLL(None)
_MOST_SPOKEN = 4_096
"""Utterances of a case that are counted."""


def main() -> None:
    """Answer until standard input ends."""
    for name in LOADED:
        import_module(name)
    _SHIM.prctl(_SUBREAPER, 1, 0, 0, 0)
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for line in sys.stdin:
        case = json.loads(line)
        spoken = mmap.mmap(-1, _MOST_SPOKEN)  # shared with the child, so that no kill loses it
        begun = mmap.mmap(-1, 1)
        child = os.fork()
        if not child:
            _count_spoken(spoken)
            _run(case, begun)
            return
        outcome = _watched(child, case, begun)
        answers.write(json.dumps({**outcome, "spoken": spoken[:].count(1)}) + "\n")
        answers.flush()


def _count_spoken(spoken: mmap.mmap) -> None:
    """Have the engine `tone` set one byte for each utterance that it spoke."""
    speak = Tone.speak

    def counted(engine: Tone, utterance: Utterance) -> Speech:
        speech = speak(engine, utterance)
        spoken.write_byte(1)
        return speech

    type.__setattr__(Tone, "speak", counted)


def _run(case: dict[str, Any], begun: mmap.mmap) -> None:
    os.setpgid(0, 0)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    folder = Path(case["folder"])
    os.chdir(folder)
    os.environ.update(case["environment"])
    os.environ["TMPDIR"] = str(folder / "tmp")
    for number, name, flags in (
        (0, os.devnull, os.O_RDONLY),
        (1, "stdout", os.O_WRONLY | os.O_CREAT | os.O_TRUNC),
        (2, "stderr", os.O_WRONLY | os.O_CREAT | os.O_TRUNC),
    ):
        descriptor = os.open(Path(case["said"]) / name if number else name, flags)
        os.dup2(descriptor, number)
        os.close(descriptor)
    for name, limit in case["limits"].items():
        resource.setrlimit(getattr(resource, name), (limit, limit))
    sys.argv = ["declaim", *case["command"]]
    program = import_module("declaim.__main__")
    if case["fault"]:
        call, nth, number, forever = case["fault"]
        _SHIM.fault_arm(call.encode(), ctypes.c_long(nth), number, int(forever), bytes(folder))
    begun[0] = 1
    program.main()


def _watched(child: int, case: dict[str, Any], begun: mmap.mmap) -> dict[str, Any]:
    """What comes of the child; its time is counted from when it has `begun`."""
    forked = began = time.monotonic()
    kill_after, status, hung = case["kill_after_s"], None, False
    while status is None:
        done, ended = os.waitpid(child, os.WNOHANG)
        now = time.monotonic()
        if not begun[0]:
            began = now
        if done:
            status = os.waitstatus_to_exitcode(ended)
        elif now - forked > _PATIENCE_S:
            hung = True
            os.killpg(child, signal.SIGKILL)
        elif kill_after is not None and now - began > kill_after:
            kill_after = None
            os.killpg(child, case["kill_with"])
        else:
            time.sleep(0.001)
    seconds = time.monotonic() - began
    return {
        "status": status,
        "hung": hung,
        "left": _left(),
        "calls": _SHIM.fault_count() if case["fault"] else 0,
        "seconds": seconds,
    }


def _left() -> bool:
    """Whether what it started was still there long after it; then it is ended."""
    deadline = time.monotonic() + _LEAVING_S
    while True:
        try:
            done, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return False
        if not done and time.monotonic() > deadline:
            for process in Path("/proc").glob("[0-9]*/stat"):
                if process.read_text("utf-8").rpartition(")")[2].split()[1] == str(os.getpid()):
                    os.kill(int(process.parent.name), signal.SIGKILL)
            return True
        time.sleep(0.001)


if __name__ == "__main__":
    main()
