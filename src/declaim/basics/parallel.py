"""Tasks side by side, on any `concurrent.futures.Executor`."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from itertools import islice
from typing import TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")

Progress = Callable[[str, int, int], None]
"""Called with a stage's name, how much of its work is done, and how much there is.

For `speak` that is in milliseconds of speech, as expected of the texts' lengths and the voice's
rate; for `encode` in frames.
"""

_IN_FLIGHT = 128
"""Tasks given to the executor at once; more would only take memory."""


def silent(stage: str, done: int, total: int) -> None:
    """Show no progress."""


@contextmanager
def workers(executor: Executor | None, jobs: int | None) -> Iterator[Executor]:
    """The executor, or else `jobs` threads of this process, one a core if not given."""
    if executor:
        yield executor
        return
    with ThreadPoolExecutor(jobs or os.cpu_count()) as threads:
        yield threads


def in_parallel(
    stage: str,
    executor: Executor,
    do: Callable[[Task], Result],
    tasks: Iterable[Task],
    weigh: Callable[[Task], int],
    progress: Progress,
) -> list[Result]:
    """The results of `do` for every task; the largest tasks begin first.

    Raises what a task raises; what was begun by then is finished, the rest is not begun.
    """
    ordered = sorted(tasks, key=weigh, reverse=True)
    total = sum(map(weigh, ordered))
    done = 0
    results: list[Result] = []
    waiting = iter(ordered)
    running: dict[Future[Result], int] = {}
    try:
        while True:
            for task in islice(waiting, _IN_FLIGHT - len(running)):
                running[executor.submit(do, task)] = weigh(task)
            if not running:
                return results
            finished, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in finished:
                done += running.pop(future)
                results.append(future.result())
            progress(stage, done, total)
    finally:
        for future in running:
            future.cancel()


def ahead(
    executor: Executor, do: Callable[[Task], Result], tasks: Iterable[Task], most: int
) -> Iterator[Result]:
    """The results of `do` in the order of the tasks; `most` of them begin ahead."""
    begun: deque[Future[Result]] = deque()
    for task in tasks:
        begun.append(executor.submit(do, task))
        if len(begun) > most:
            yield begun.popleft().result()
    for future in begun:
        yield future.result()
