"""A process of its own for an engine that threads may not share.

    speak_apart(engine, utterance)    in whose name it is spoken, in a thread
    python -m declaim.engines.worker  by which; requests and answers are pickled

A worker that dies or gives no answer costs its utterance alone. The standard library's process pool
loses every job with one killed process.
"""

import os
import pickle
import sys
from functools import cache

from declaim.engines import Engine
from declaim.engines.process import HelperFailed, Pool, patience
from declaim.engines.serving import serve
from declaim.errors import DeclaimError, EngineFailed
from declaim.model import Speech, Utterance


@cache
def _workers() -> Pool:
    path = os.pathsep.join(filter(None, sys.path))
    command = [sys.executable, "-m", "declaim.engines.worker"]
    return Pool(command, {**os.environ, "PYTHONPATH": path})


def speak_apart(engine: Engine, utterance: Utterance, seconds: float | None = None) -> Speech:
    """`engine.speak(utterance)` in another process, which is given so many seconds for it.

    Raises EngineFailed, also where the process died or gave no answer.
    """
    request = pickle.dumps((engine, utterance))
    try:
        content = _workers().ask(request, seconds or patience(utterance.text))
    except HelperFailed as failure:
        reason = str(failure)
        raise EngineFailed(engine.name, utterance.line, utterance.text, reason) from failure
    answer: Speech | DeclaimError = pickle.loads(content)  # noqa: S301 - of our own process
    if isinstance(answer, DeclaimError):
        raise answer
    return answer


def _answer(request: bytes, _: float) -> bytes:
    engine, utterance = pickle.loads(request)  # noqa: S301 - from our own parent
    try:
        answer: Speech | DeclaimError = engine.speak(utterance)
    except DeclaimError as error:
        answer = error
    return pickle.dumps(answer)


if __name__ == "__main__":
    serve(_answer)
