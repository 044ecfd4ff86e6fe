"""Runs declaim again and again, each time in a fork of this process.

    python -m campaign.server FOLDER

What loads all that the scenes need ran once in FOLDER before, so that a fork costs a tenth of a new
process. A case is a line of JSON on standard input, what came of it one on standard output.
"""

import atexit
import ctypes
import gc
import io
import json
import mmap
import os
import resource
import select
import signal
import sys
import threading
import time
from contextlib import redirect_stderr, redirect_stdout, suppress
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

from declaim import engines
from declaim.__main__ import main as program
from declaim.cli import main as commands
from declaim.engines.tone import Tone
from declaim.model import Speech, Utterance

from .scenes import LOADING, NEW, scenes, written

_PATIENCE_S = 600.0
"""Seconds after which a case hangs, also on a machine that has much else to do."""
_LEAVING_S = 300.0
"""Seconds by which a helper may outlive its client."""
_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER, linux/prctl.h: whose parent died is our child then
_SHIM = ctypes.CDLL(None)
_MOST_SPOKEN = 4_096
"""Utterances of a case that are counted."""


def main() -> None:
    """Answer until standard input ends."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    _load(Path(sys.argv[1]))
    _SHIM.prctl(_SUBREAPER, 1, 0, 0, 0)
    for line in sys.stdin:
        case = json.loads(line)
        spoken = mmap.mmap(-1, _MOST_SPOKEN)  # shared with the child, so that no kill loses it
        began, begin = os.pipe()
        child = os.fork()
        if not child:
            _count_spoken(spoken)
            _run(case, begin)
            return
        os.close(begin)
        outcome = _watched(child, case, began)
        answers.write(json.dumps({**outcome, "spoken": spoken[:].count(1)}) + "\n")
        answers.flush()


def _load(folder: Path) -> None:
    """Run what loads everything, and have the packages that are installed read once for all."""
    vars(engines)["entry_points"] = cache(entry_points)
    folder.mkdir()
    os.chdir(folder)
    written(folder, NEW)
    nowhere = io.StringIO()
    with redirect_stdout(nowhere), redirect_stderr(nowhere):
        for name in LOADING:
            scene = scenes()[name]
            with suppress(SystemExit):
                commands([*scene.command], standalone_mode=False)
    os.chdir("/")
    gc.collect()
    gc.freeze()


def _count_spoken(spoken: mmap.mmap) -> None:
    """Have the engine `tone` set one byte for each utterance that it spoke."""
    speak = Tone.speak

    def counted(engine: Tone, utterance: Utterance) -> Speech:
        speech = speak(engine, utterance)
        spoken.write_byte(1)
        return speech

    type.__setattr__(Tone, "speak", counted)


def _run(case: dict[str, Any], begin: int) -> None:
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
    os.closerange(3, begin)
    for name, limit in case["limits"].items():
        resource.setrlimit(getattr(resource, name), (limit, limit))
    sys.argv = ["declaim", *case["command"]]
    os.close(begin)
    if case["fault"]:
        call, nth, number, forever = case["fault"]
        _SHIM.fault_arm(call.encode(), ctypes.c_long(nth), number, int(forever), bytes(folder))
    try:
        program()
    except SystemExit as ended:
        for thread in {*threading.enumerate()} - {threading.current_thread()}:
            with suppress(RuntimeError):  # a signal came before it was started
                thread.join()
        atexit._run_exitfuncs()
        os._exit(int(ended.code or 0))  # a process that ends by itself takes its time to forget all


def _watched(child: int, case: dict[str, Any], began: int) -> dict[str, Any]:
    """The result of the child; its time is counted from its begin."""
    os.read(began, 1)
    os.close(began)
    since = time.monotonic()
    process = os.pidfd_open(child)
    hung = False
    if case["kill_after_s"] is not None and not _ended(process, case["kill_after_s"]):
        os.killpg(child, case["kill_with"])
    if not _ended(process, _PATIENCE_S):
        hung = True
        os.killpg(child, signal.SIGKILL)
    seconds = time.monotonic() - since
    os.close(process)
    _, status = os.waitpid(child, 0)
    return {
        "status": os.waitstatus_to_exitcode(status),
        "hung": hung,
        "left": _left(),
        "calls": {call: _SHIM.fault_count(call.encode()) for call in case["counted"]},
        "seconds": seconds,
    }


def _ended(process: int, seconds: float) -> bool:
    """Wait for its end, at most so long."""
    return bool(select.select([process], [], [], seconds)[0])


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
                with suppress(OSError):  # it has just ended
                    if process.read_text("utf-8").rpartition(")")[2].split()[1] == str(os.getpid()):
                        os.kill(int(process.parent.name), signal.SIGKILL)
            return True
        time.sleep(0.005)


if __name__ == "__main__":
    main()
