"""`declaim feed`: a folder of renders becomes a podcast."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from declaim.cli.arguments import Language
from declaim.cli.common_options import json_option, quiet_option


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--base-url",
    metavar="URL",
    help="The web address of the folder [default: base-url of declaim.toml].",
)
@click.option("--title", help="The podcast's title [default: the folder's name].")
@click.option(
    "--author",
    help="The podcast's author [default: the articles' author, if they have but one].",
)
@click.option("--email", help="The address for podcast directories; anyone can read it.")
@click.option("--description", help="The subject of the podcast.")
@click.option(
    "--language",
    type=Language(),
    metavar="TAG",
    help="The podcast's language [default: the articles', if they have but one].",
)
@click.option("--category", help="One of Apple's podcast categories [default: News].")
@quiet_option
@json_option
def feed(folder: Path, base_url: str | None, quiet: bool, as_json: bool, **channel: Any) -> None:
    """Write FOLDER/feed.xml: a podcast with an episode for every article rendered into FOLDER.

    cover.jpg or cover.png is the podcast's picture, and one of an article's name the episode's;
    without one, that is the cover in the audio.

    \b
    declaim feed output --base-url https://example.org/audio/
    """
    from declaim.sidecars.feed import write_feed
    from declaim.sync.publishing import channel_of

    known, address = channel_of([], folder)
    told = {name: value for name, value in channel.items() if value}
    if not (base_url or address):
        raise click.UsageError("name the folder's web address with --base-url, or in declaim.toml")
    written = write_feed(folder, base_url or address, replace(known, **told))
    if as_json:
        content = {
            "feed": str(written.path),
            "episodes": written.episodes,
            "left_out": list(written.left_out),
        }
        click.echo(json.dumps(content, ensure_ascii=False))
        return
    for reason in written.left_out:
        click.echo(f"declaim: left out: {reason}", err=True)
    if not (written.has_picture or quiet):
        reason = "Apple and Spotify require a picture; put a cover.jpg of 1400 pixels there"
        click.echo(f"declaim: {reason}", err=True)
    if not quiet:
        click.echo(f"{written.path}: {written.episodes} episode{'s' * (written.episodes != 1)}")
