"""A process of its own for an engine that threads may not share.

    speak_apart(engine, utterance)    in whose name it is spoken, in a thread
    python -m declaim.engines.worker  by which; one pickled request after the other

A worker that dies or gives no answer costs its utterance alone: it is not used again, and the next
one is new. The standard library's process pool loses every job with one killed process.
"""

import os
import pickle
import subprocess
import sys
import threading
from queue import Empty, LifoQueue
from typing import IO, cast

from declaim.engines import Engine
from declaim.errors import DeclaimError, EngineFailed
from declaim.model import Speech, Utterance


def patience(text: str) -> float:
    """Seconds after which no answer will come: twice as long as it takes to say it, and 30."""
    return 30 + len(text) / 7


class _Worker:
    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "declaim.engines.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )

    def ask(self, request: tuple[Engine, Utterance], seconds: float) -> Speech | DeclaimError:
        """The answer; EOFError or OSError where there is none."""
        watchdog = threading.Timer(seconds, self.process.kill)
        watchdog.start()
        try:
            pipe = cast("IO[bytes]", self.process.stdin)
            pickle.dump(request, pipe)
            pipe.flush()
            answer: Speech | DeclaimError = pickle.load(cast("IO[bytes]", self.process.stdout))  # noqa: S301 - our own process
        finally:
            watchdog.cancel()
        return answer


_idle: LifoQueue[_Worker] = LifoQueue()


def speak_apart(engine: Engine, utterance: Utterance, seconds: float | None = None) -> Speech:
    """`engine.speak(utterance)` in another process, which is given so many seconds for it.

    Raises EngineFailed, also where the process died or gave no answer.
    """
    seconds = seconds or patience(utterance.text)
    try:
        worker = _idle.get_nowait()
    except Empty:
        worker = _Worker()
    try:
        answer = worker.ask((engine, utterance), seconds)
    except (EOFError, OSError, pickle.UnpicklingError) as error:
        worker.process.kill()
        status = worker.process.wait()
        reason = f"its process ended with status {status}, or gave no answer in {seconds:.0f} s"
        raise EngineFailed(engine.name, utterance.line, utterance.text, reason) from error
    _idle.put(worker)
    if isinstance(answer, DeclaimError):
        raise answer
    return answer


def main() -> None:
    """Speak until standard input ends."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what an engine prints is no answer
    while True:
        try:
            engine, utterance = pickle.load(sys.stdin.buffer)  # noqa: S301 - from our own parent
        except EOFError:
            return
        try:
            answer: Speech | DeclaimError = engine.speak(utterance)
        except DeclaimError as error:
            answer = error
        pickle.dump(answer, answers)
        answers.flush()


if __name__ == "__main__":
    main()
