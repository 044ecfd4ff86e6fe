"""`declaim page`: the page as a folder, to put on a server or to send."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from declaim.cli.arguments import ArticleName
from declaim.cli.common_options import (
    force_option,
    json_option,
    quiet_option,
    store_of,
    store_option,
    with_options,
)
from declaim.cli.render import warn_of_stale

if TYPE_CHECKING:
    from declaim.settings.options import Options


@click.command()
@click.argument("article", type=ArticleName())
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False, readable=False),
    help="The folder to write [default: output/ARTICLE].",
)
@with_options
@store_option
@force_option
@click.option(
    "--jobs", type=click.IntRange(1), help="Utterances spoken side by side [default: one a core]."
)
@quiet_option
@json_option
def page(
    article: str,
    output: Path | None,
    folder: str | None,
    jobs: int | None,
    force: bool,
    quiet: bool,
    as_json: bool,
    options: "Options",
) -> None:
    """Write a folder with a page of ARTICLE and its audio, which opens by a double click.

    \b
    declaim page article.md -o public/article
    """
    from declaim.listen.page_folder import write_page
    from declaim.outputs import stale

    recording = write_page(article, output, options, store=store_of(folder), jobs=jobs, force=force)
    made = recording.path.with_name("index.html")
    if as_json:
        content = {
            "page": str(made),
            "audio": str(recording.path),
            "duration_s": round(recording.duration, 3),
            "title": recording.script.metadata.title,
        }
        click.echo(json.dumps(content, ensure_ascii=False))
    elif not quiet:
        click.echo(made)
        warn_of_stale(stale(recording.path))
