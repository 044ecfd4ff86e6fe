"""Progress of the work: a bar on a terminal, lines in a log; the one door to rich."""

import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

import click

from declaim.basics.clock import short
from declaim.basics.parallel import Progress, silent

SPEAK, LISTEN = "speak", "listen"
"""The slow stages, by the names that they report."""
LONG = {SPEAK: 600_000, LISTEN: 600 * 16_000}
"""Ten minutes, in milliseconds of speech that is not in the store, and in samples: from then on a
log has lines of it."""
LINES = 4
"""A log has so many of a stage at most, the first at the beginning."""


def shown_progress(*, hidden: bool) -> AbstractContextManager[Progress]:
    """A bar on standard error where that is a terminal that can draw, else lines of a log."""
    if hidden:
        return nullcontext(silent)
    if sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
        return progress_bar()
    return nullcontext(log_lines())


@contextmanager
def progress_bar() -> Iterator[Progress]:
    """A bar a stage on standard error, gone when the work is done."""
    from rich import progress
    from rich.console import Console

    columns = (
        progress.TextColumn("{task.description:>8}"),
        progress.BarColumn(),
        progress.TaskProgressColumn(),
        progress.TextColumn("{task.fields[minutes]}"),
        progress.TimeRemainingColumn(),
    )
    bars: dict[str, progress.TaskID] = {}
    with progress.Progress(*columns, console=Console(stderr=True), transient=True) as shown:

        def report(stage: str, done: int, total: int) -> None:
            if stage not in bars:
                bars[stage] = shown.add_task(stage, minutes="")
            minutes = _minutes(done, total) if stage == SPEAK else ""
            shown.update(bars[stage], completed=done, total=total, minutes=minutes)

        yield report


def log_lines() -> Progress:
    """A few lines on how far a long article is, where a bar cannot be drawn."""
    told: dict[str, int] = {}

    def report(stage: str, done: int, total: int) -> None:
        part = LINES * done // max(total, 1)
        if total >= LONG.get(stage, total + 1) and told.get(stage, -1) < part < LINES:
            told[stage] = part
            far = _minutes(done, total) if stage == SPEAK else f"{100 * done // total} %"
            click.echo(f"declaim: {stage} {far}", err=True)

    return report


def _minutes(done_ms: int, total_ms: int) -> str:
    return f"{short(done_ms // 1000)} of {short(total_ms // 1000)}"
