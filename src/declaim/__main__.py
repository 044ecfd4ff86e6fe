"""The program: `declaim`, or `python -m declaim`.

It is ready for signals before anything else is loaded, so that Ctrl-C ends it in one sentence at
any moment. SIGTERM and SIGHUP end it in the same way, with the status that a shell gives them.
"""

import os
import signal
import sys
from contextlib import suppress
from types import FrameType

from declaim.basics.endings import CTRL_C_STATUS, ENDING, LONGEST_END_S, STOPPED


def main() -> None:
    """Run the command line, and end with its status."""
    received = _signals_as_ctrl_c()
    try:
        _open_closed_streams()
        from declaim.cli import run

        status = run()
        _ignore_signals()
    except KeyboardInterrupt:
        _ignore_signals()
        _say_stopped()
        status = CTRL_C_STATUS
    sys.exit(128 + received[0] if received and received[0] != signal.SIGINT else status)


def _signals_as_ctrl_c() -> list[int]:
    """Have each signal of an end raise KeyboardInterrupt; a list that the first is put into."""
    received: list[int] = []

    def handle(number: int, _: FrameType | None) -> None:
        if number == getattr(signal, "SIGALRM", None):
            if signal.getsignal(received[0]) is handle:  # it is stuck before its sentence
                _say_stopped()
            os._exit(128 + received[0])  # who comes next cleans up
        if not received:  # a second one must not disturb the cleaning up
            received.append(number)
            if hasattr(signal, "alarm"):
                signal.signal(signal.SIGALRM, handle)
                signal.alarm(LONGEST_END_S)
            raise KeyboardInterrupt

    for name in ENDING:
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler):
            signal.signal(number, handle)  # else nohup wants it ignored
    return received


def _say_stopped() -> None:
    """Say that what was spoken is kept; nobody may read it."""
    with suppress(OSError):
        os.write(sys.stderr.fileno(), f"{STOPPED}\n".encode())


def _ignore_signals() -> None:
    """From here on it ends by itself, with a status of its own."""
    for name in ENDING:
        if number := getattr(signal, name, None):
            signal.signal(number, signal.SIG_IGN)


def _open_closed_streams() -> None:
    """Open a closed standard stream, or the next file that is opened would be taken for it."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w"))


if __name__ == "__main__":
    main()
