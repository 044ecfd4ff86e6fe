"""`declaim watch`: a line at every save."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from declaim.cli.arguments import ArticleName
from declaim.cli.common_options import (
    force_option,
    output_option,
    store_of,
    store_option,
    with_options,
    with_sidecars,
)
from declaim.cli.render import missing_folder, summary, tell_of_names, warn_of_stale

if TYPE_CHECKING:
    from declaim.settings.options import Options
    from declaim.watch import Update


@click.command()
@click.argument("article", type=ArticleName())
@output_option
@with_options
@with_sidecars
@store_option
@force_option
@click.option(
    "--jobs", type=click.IntRange(1), help="Utterances spoken side by side [default: one a core]."
)
def watch(
    article: str,
    output: Path | None,
    folder: str | None,
    jobs: int | None,
    force: bool,
    options: "Options",
) -> None:
    """Render ARTICLE, and again at every save, until Ctrl-C.

    \b
    declaim watch article.md -o article.mp3
    """
    from declaim.errors import DeclaimError
    from declaim.outputs import stale
    from declaim.watch import watch as watch_article

    missing = missing_folder(output)
    updates = watch_article(
        article, output, options, store=store_of(folder), jobs=jobs, force=force
    )
    with suppress(KeyboardInterrupt):
        for number, update in enumerate(updates):
            if isinstance(update, DeclaimError):
                click.echo(f"declaim: {update}; the last good file is as it was", err=True)
            elif number:
                click.echo(line_of(update))
            else:
                click.echo(summary(update.recording, options))
                tell_of_names(article, output, update.recording.path, missing)
                warn_of_stale(stale(update.recording.path))


def line_of(update: "Update") -> str:
    """One line: the changes of a save, and the work and seconds that they took."""
    effort = update.recording.effort
    changes: list[str] = []
    if update.lines:
        lines = ", ".join(map(str, update.lines))
        changes.append(f"changed: line{'s' * (len(update.lines) > 1)} {lines}")
    if update.deleted:
        changes.append(f"{update.deleted} paragraph{'s' * (update.deleted > 1)} deleted")
    if update.moved:
        changes.append("paragraphs in another order")
    what = "; ".join(changes) or "no paragraph changed"
    return f"{what}; {effort.spoken} spoken, {effort.encoded} encoded, {effort.seconds:.2f} s"
