"""`declaim say`: how a text is said, tried in a second."""

import sys
from pathlib import Path

import click


@click.command()
@click.argument("text")
@click.option("--lang", default="en", show_default=True, help="The language it is written in.")
@click.option("--lexicon", "lexicons", type=click.Path(path_type=Path), multiple=True)
@click.option("--voice", metavar="NAME", help="A voice, an engine, or engine:voice.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Speak it into this file.")
def say(
    text: str, lang: str, lexicons: tuple[Path, ...], voice: str | None, output: Path | None
) -> None:
    """Print how TEXT is said, and the rule behind each change; with -o, speak just that.

    With - as TEXT, standard input is read and one spoken line printed for each of its lines.
    """
    from declaim.lexicon import Lexicon
    from declaim.normalise import normalise

    lexicon = Lexicon()
    for file in lexicons:
        lexicon |= Lexicon.load(file)
    if text == "-":
        for line in sys.stdin:
            click.echo(normalise(line.rstrip("\n"), lang, lexicon).text)
        return
    spoken = normalise(text, lang, lexicon)
    click.echo(spoken.text)
    for change in spoken.changes:
        click.echo(f"  {change.written} -> {change.spoken}  ({change.rule})")
    if output:
        from io import BytesIO

        from declaim.pipeline import Wishes
        from declaim.pipeline import render as render_article

        wishes = Wishes(voice=voice, lexicons=lexicons, media_type="text/plain")
        render_article(BytesIO(text.encode()), output, wishes)
