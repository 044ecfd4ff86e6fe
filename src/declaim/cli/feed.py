"""`declaim feed`: a folder of renders becomes a podcast."""

from pathlib import Path
from typing import Any

import click

from declaim.cli.arguments import Language


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--base-url",
    required=True,
    metavar="URL",
    help="Where the folder will be found on the web.",
)
@click.option("--title", help="The podcast's title [default: the folder's name].")
@click.option(
    "--author",
    help="The podcast's author [default: the articles' author, if they have but one].",
)
@click.option("--email", help="By which directories reach you; anyone can read it.")
@click.option("--description", help="What it is about.")
@click.option(
    "--language",
    type=Language(),
    metavar="TAG",
    help="The podcast's language [default: the articles', if they have but one].",
)
@click.option(
    "--category", default="News", show_default=True, help="One of Apple's podcast categories."
)
def feed(folder: Path, base_url: str, **channel: Any) -> None:
    """Write FOLDER/feed.xml: a podcast with an episode for every article rendered into FOLDER.

    A picture cover.jpg or cover.png is the podcast's, one of an article's name is the episode's;
    without one, that is the cover in the audio.

    \b
    declaim feed output --base-url https://example.org/audio/
    """
    from declaim.sidecars.feed import Channel, write_feed

    told = {name: value for name, value in channel.items() if value}
    written = write_feed(folder, base_url, Channel(**told))
    for reason in written.left_out:
        click.echo(f"declaim: left out: {reason}", err=True)
    click.echo(f"{written.path}: {written.episodes} episode{'s' * (written.episodes != 1)}")
