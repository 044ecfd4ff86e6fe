"""`declaim watch`: a line at every save."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from declaim.cli.options import (
    options_of,
    output_option,
    store_of,
    store_option,
    with_options,
    with_sidecars,
)
from declaim.cli.render import summary

if TYPE_CHECKING:
    from declaim.watch import Update


@click.command()
@click.argument("article", type=click.Path(path_type=Path))
@output_option
@with_options
@with_sidecars
@store_option
@click.option("--jobs", type=click.IntRange(1), help="Utterances spoken side by side.")
def watch(
    article: Path, output: Path | None, folder: Path | None, jobs: int | None, **options: Any
) -> None:
    """Render ARTICLE, and again at every save, until Ctrl-C."""
    from declaim.errors import DeclaimError
    from declaim.watch import watch as watch_article

    updates = watch_article(
        article, output, options_of(**options), store=store_of(folder), jobs=jobs
    )
    with suppress(KeyboardInterrupt):
        for number, update in enumerate(updates):
            if isinstance(update, DeclaimError):
                click.echo(f"declaim: {update}; the last good file is as it was", err=True)
            else:
                click.echo(_line(update) if number else summary(update.recording))


def _line(update: "Update") -> str:
    recording = update.recording
    if update.lines:
        lines = ", ".join(map(str, update.lines))
        what = f"changed: line{'s' * (len(update.lines) > 1)} {lines}"
    else:
        what = "no paragraph changed"
    return (
        f"{what}; {recording.spoken} spoken, {recording.encoded} encoded, {recording.seconds:.2f} s"
    )
