"""The growth of work: linear work on four times the input takes four times the steps."""

import gc
from collections.abc import Callable
from time import process_time

ATTEMPTS = 10
LEAST_S = 0.002


def growth(work: Callable[[int], object], size: int) -> float:
    """The factor by which the work of size `4 * size` is more than the work of `size`.

    A linear work gives about 4, a quadratic work about 16. Steps within a regular expression or a
    C library cannot be counted from Python, so that the processor's own time is compared with
    itself; no length of time is judged. The least of several attempts is given, because a busy
    processor slows one of the two works at times, and never makes a quadratic work linear.
    """
    work(size // 8)
    least = float("inf")
    for _ in range(ATTEMPTS):
        least = min(least, _cost(work, 4 * size) / max(_cost(work, size), LEAST_S))
        if least < 8:
            break
    return least


def _cost(work: Callable[[int], object], size: int) -> float:
    gc.disable()  # a collection looks through what all tests before have left
    try:
        begun = process_time()
        work(size)
        return process_time() - begun
    finally:
        gc.enable()
