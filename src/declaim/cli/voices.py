"""`declaim voices`: who can speak."""

import json

import click

from declaim.cli.options import json_option


@click.command()
@click.option("--lang", metavar="TAG", help="Only voices of this language, such as ar or en-GB.")
@json_option
def voices(lang: str | None, as_json: bool) -> None:
    """List every voice of every engine at hand."""
    from declaim.engines import engine_names, open_engine

    every = [voice for name in engine_names() for voice in open_engine(name).voices()]
    if lang:
        every = [v for v in every if f"{v.language}-".lower().startswith(f"{lang}-".lower())]
    if as_json:
        rows = [{"engine": v.engine, "name": v.name, "language": v.language} for v in every]
        click.echo(json.dumps({"voices": rows}))
        return
    for voice in every:
        click.echo(f"{voice.engine}:{voice.name:<28} {voice.language}")
