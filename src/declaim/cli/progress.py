"""A progress bar on a terminal; the one door to rich."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from declaim.parallel import Progress as Report


@contextmanager
def progress_bar() -> Iterator[Report]:
    """A bar a stage on standard error, gone when the work is done."""
    columns = (TextColumn("{task.description:>8}"), BarColumn(), TimeRemainingColumn())
    bars: dict[str, TaskID] = {}
    with Progress(*columns, console=Console(stderr=True), transient=True) as shown:

        def report(stage: str, done: int, total: int) -> None:
            if stage not in bars:
                bars[stage] = shown.add_task(stage)
            shown.update(bars[stage], completed=done, total=total)

        yield report
