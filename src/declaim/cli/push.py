"""`declaim push`: audio files go to an Audiobookshelf server."""

import os
from pathlib import Path

import click

from declaim.cli.common_options import force_option


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--to", "address", required=True, metavar="URL", help="The server's web address.")
@click.option(
    "--library", metavar="NAME", help="The server's library of books [default: its first]."
)
@force_option
def push(files: tuple[Path, ...], address: str, library: str | None, force: bool) -> None:
    """Send each of FILES to an Audiobookshelf server, with cover.jpg and metadata.json beside it.

    The server's key is in the environment variable AUDIOBOOKSHELF_TOKEN. A book that the server has
    is replaced only with --force.

    \b
    declaim push "audiobooks/A. Writer/The Tide/The Tide.m4b" --to https://books.example.org
    """
    from declaim.delivery.audiobookshelf import VARIABLE, ShelfServer
    from declaim.errors import UnreadableSource

    token = os.environ.get(VARIABLE, "")
    if not token:
        raise UnreadableSource(
            address, f"set {VARIABLE} to a key of the server (Settings, API Keys)"
        )
    shelf = ShelfServer.at(address, token).shelf(library or "")
    for file in files:
        click.echo(f"{file}: {shelf.put(file, force=force)}")
