"""The program: `declaim`, or `python -m declaim`.

It is ready for signals before anything else is loaded, so that Ctrl-C ends it in one sentence at
any moment. SIGTERM and SIGHUP end it in the same way, with the status that a shell gives them.
"""

import os
import signal
import sys
from contextlib import suppress
from types import FrameType

STOPPED = "\ndeclaim: stopped; what was spoken is kept, run it again to go on"
CTRL_C_STATUS = 128 + signal.SIGINT


def main() -> None:
    """Run the command line, and end with its status."""
    received = _signals_as_ctrl_c()
    try:
        _open_closed_streams()
        from declaim.cli import run

        status = run()
    except KeyboardInterrupt:
        with suppress(OSError):
            sys.stderr.write(f"{STOPPED}\n")
        status = CTRL_C_STATUS
    sys.exit(128 + received[0] if received else status)


def _signals_as_ctrl_c() -> list[int]:
    """Have SIGTERM and SIGHUP raise KeyboardInterrupt; a list that the first is put into."""
    received: list[int] = []

    def handle(number: int, _: FrameType | None) -> None:
        if not received:  # a second one must not disturb the cleaning up
            received.append(number)
            raise KeyboardInterrupt

    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) is signal.SIG_DFL:  # else nohup wants it ignored
            signal.signal(number, handle)
    return received


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
