"""`declaim voices`: who can speak."""

import json

import click

from declaim.cli.arguments import Language, usable_voices
from declaim.cli.options import json_option


@click.command()
@click.option(
    "--lang",
    type=Language(),
    metavar="TAG",
    help="Only voices of this language, such as ar or en-GB.",
)
@json_option
def voices(lang: str | None, as_json: bool) -> None:
    """List every voice that --voice takes.

    \b
    declaim voices --lang en-GB
    """
    every = usable_voices()
    if lang:
        every = tuple(v for v in every if f"{v.language}-".lower().startswith(f"{lang}-".lower()))
    if as_json:
        rows = [{"engine": v.engine, "name": v.name, "language": v.language} for v in every]
        click.echo(json.dumps({"voices": rows}))
        return
    for voice in every:
        click.echo(f"{f'{voice.engine}:{voice.name}':<36} {voice.language}")
    if lang and not every:
        click.echo(f"declaim: no voice speaks {lang}; `declaim voices` lists all", err=True)
