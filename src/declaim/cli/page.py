"""`declaim page`: the page as a folder, to put on a server or to send."""

from pathlib import Path
from typing import Any

import click

from declaim.cli.options import store_of, store_option, wishes_of, wishing


@click.command()
@click.argument("article")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder to write [default: output/ARTICLE].",
)
@wishing
@store_option
@click.option("--jobs", type=click.IntRange(1), help="Utterances spoken side by side.")
def page(
    article: str, output: Path | None, folder: Path | None, jobs: int | None, **wishes: Any
) -> None:
    """Write ARTICLE as a folder with a page and its audio, that opens by a double click."""
    from declaim.listen.folder import write_page

    output = output or Path("output") / (Path(article).stem if article != "-" else "article")
    write_page(article, output, wishes_of(**wishes), store=store_of(folder), jobs=jobs)
    click.echo(output / "index.html")
