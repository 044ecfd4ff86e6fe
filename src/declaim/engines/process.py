"""Helper processes: what they are asked goes in by one pipe, what they answer comes by another.

    Pool(command).ask(request, seconds)    here, by the client, in any thread
    serving.serve(answer)                  in the helper, until its client is gone

A helper that dies, hangs or breaks its pipe costs one request
and is not used again. It ends itself when an answer takes too long or its client is gone, and its
client ends it, with all that it started, a little later.
"""

import atexit
import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from queue import Empty, LifoQueue
from typing import BinaryIO, cast

from declaim.engines.serving import ANSWER, REQUEST

_GRACE_S = 2.0
"""Seconds in which a helper may end itself before its client does."""


def patience(text: str) -> float:
    """Seconds after which no answer will come: twice the length of the speech, and two minutes.

    On two cores at a load of 25, and under `nice -n 19`, a helper did not answer within 30 s.
    """
    return 120 + len(text) / 7


class HelperFailed(Exception):
    """`(reason)`: there is no answer."""


class _Helper:
    def __init__(
        self, command: list[str], environment: Mapping[str, str] | None, heard: bool
    ) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - a program of our own
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if heard else subprocess.DEVNULL,
            bufsize=0,
            env=environment,
            process_group=None if sys.platform == "win32" else 0,  # Ctrl-C is for the client
        )

    @property
    def lives(self) -> bool:
        return self._process.poll() is None

    def ask(self, request: bytes, seconds: float) -> bytes:
        """The answer; EOFError, OSError or TimeoutError if none comes."""
        pipe = cast("BinaryIO", self._process.stdin)
        content = memoryview(REQUEST.pack(len(request), seconds) + request)
        while content:
            content = content[pipe.write(content) :]
        deadline = time.monotonic() + seconds + _GRACE_S
        (length,) = ANSWER.unpack(self._read(ANSWER.size, deadline))
        return self._read(length, deadline)

    def _read(self, length: int, deadline: float) -> bytes:
        pipe = cast("BinaryIO", self._process.stdout)
        content = bytearray()
        while len(content) < length:
            _wait(pipe, deadline)
            piece = pipe.read(min(length - len(content), 1 << 20))
            if not piece:
                raise EOFError
            content += piece
        return bytes(content)

    def end(self) -> int:
        """Kill it with all that it started; its exit status."""
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                self._process.kill()
            else:
                os.killpg(self._process.pid, signal.SIGKILL)
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                cast("BinaryIO", pipe).close()
        return self._process.wait()


def _wait(pipe: BinaryIO, deadline: float) -> None:
    """Until there is something to read; TimeoutError when the time is over."""
    if sys.platform == "win32":
        return  # there a helper that hangs ends itself, and no pipe can be asked
    import select

    poll = select.poll()
    poll.register(pipe, select.POLLIN)
    if not poll.poll(max(0.0, deadline - time.monotonic()) * 1000):
        raise TimeoutError


class Pool:
    """Helpers of one kind, as many as there are threads that ask.

    What they say on standard error is for whoever writes an engine: it is `heard` or not.
    """

    def __init__(
        self,
        command: list[str],
        environment: Mapping[str, str] | None = None,
        *,
        heard: bool = True,
    ) -> None:
        self._command, self._environment, self._heard = command, environment, heard
        self._idle: LifoQueue[_Helper] = LifoQueue()
        atexit.register(self.close)

    def ask(self, request: bytes, seconds: float) -> bytes:
        """A helper's answer, for which it has so many seconds. Raises HelperFailed."""
        try:
            helper = self._take()
        except OSError as error:
            raise HelperFailed(f"no process can be started for it ({error.strerror})") from error
        try:
            answer = helper.ask(request, seconds)
        except (EOFError, OSError) as error:
            status = helper.end()
            reason = f"its process ended with status {status}, or gave no answer in {seconds:.0f} s"
            raise HelperFailed(reason) from error
        except BaseException:
            helper.end()  # stopped in the middle of its answer
            raise
        self._idle.put(helper)
        return answer

    def _take(self) -> _Helper:
        with contextlib.suppress(Empty):
            while True:
                helper = self._idle.get_nowait()
                if helper.lives:
                    return helper
                helper.end()  # it was killed while nobody needed it
        return _Helper(self._command, self._environment, self._heard)

    def close(self) -> None:
        """End every helper that nobody asks anything at the moment."""
        with contextlib.suppress(Empty):
            while True:
                self._idle.get_nowait().end()
