"""The program, run as a user runs it."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

PATIENCE_S = 600
"""No test waits longer for a program, so that a hang is a failure. A busy machine needs minutes."""


def eventually(condition: Callable[[], bool]) -> None:
    """Return when the condition holds. Raises AssertionError if it does not within PATIENCE_S."""
    for _ in range(PATIENCE_S * 200):
        if condition():
            return
        time.sleep(0.005)
    raise AssertionError(f"it did not become true within {PATIENCE_S} s")


def declaim(
    *arguments: str | Path, folder: Path, said: bytes = b""
) -> subprocess.CompletedProcess[str]:
    """Run the program in `folder`, with a store of its own there."""
    done = subprocess.run(
        [sys.executable, "-m", "declaim", *map(str, arguments)],
        cwd=folder,
        input=said,
        capture_output=True,
        env={**os.environ, "DECLAIM_STORE": str(folder / "store")},
        check=False,
        timeout=PATIENCE_S,
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
    )


def complaint(*arguments: str | Path, folder: Path, said: bytes = b"", status: int = 1) -> str:
    """The one sentence on standard error of a program that refuses with `status`."""
    done = declaim(*arguments, folder=folder, said=said)
    assert (done.returncode, done.stdout) == (status, "")
    assert done.stderr.startswith("declaim: ")
    assert done.stderr.count("\n") == 1
    return done.stderr
