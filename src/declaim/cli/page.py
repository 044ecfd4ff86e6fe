"""`declaim page`: the page as a folder, to put on a server or to send."""

from pathlib import Path
from typing import Any

import click

from declaim.cli.options import options_of, store_of, store_option, with_options


@click.command()
@click.argument("article")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder to write [default: output/ARTICLE].",
)
@with_options
@store_option
@click.option("--jobs", type=click.IntRange(1), help="Utterances spoken side by side.")
def page(
    article: str, output: Path | None, folder: Path | None, jobs: int | None, **options: Any
) -> None:
    """Write ARTICLE as a folder with a page and its audio, that opens by a double click."""
    from declaim.listen.folder import write_page

    output = output or Path("output") / (Path(article).stem if article != "-" else "article")
    write_page(article, output, options_of(**options), store=store_of(folder), jobs=jobs)
    click.echo(output / "index.html")
