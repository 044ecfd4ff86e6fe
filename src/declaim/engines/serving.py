"""The helper's side of `process.py`. It imports nothing of this package: a helper starts sooner.

A message is its length and its bytes.
"""

import faulthandler
import os
from collections.abc import Callable
from pathlib import Path
from struct import Struct
from typing import BinaryIO

REQUEST = Struct("<If")  # the request's length in bytes, and seconds for the answer
ANSWER = Struct("<I")  # the answer's length in bytes


def serve(answer: Callable[[bytes, float], bytes]) -> None:
    """Answer requests until standard input ends, each in its seconds or never.

    What anybody prints goes to standard error, as it is no answer.
    """
    requests = os.fdopen(os.dup(0), "rb", buffering=0)
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    with Path(os.devnull).open("w", encoding="utf-8") as nobody:
        while len(start := _exactly(requests, REQUEST.size)) == REQUEST.size:
            length, seconds = REQUEST.unpack(start)
            request = _exactly(requests, length)
            faulthandler.dump_traceback_later(seconds, exit=True, file=nobody)
            content = answer(request, seconds)
            faulthandler.cancel_dump_traceback_later()
            message = memoryview(ANSWER.pack(len(content)) + content)
            try:
                while message:
                    message = message[answers.write(message) :]
            except OSError:  # the client is gone
                return


def _exactly(pipe: BinaryIO, length: int) -> bytes:
    """The next `length` bytes, or fewer where the pipe ends."""
    content = bytearray()
    while len(content) < length and (piece := pipe.read(length - len(content))):
        content += piece
    return bytes(content)
