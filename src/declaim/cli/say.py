"""`declaim say`: how a text is said, tried in a second."""

import json
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from declaim.cli.arguments import Language, VoiceName
from declaim.cli.common_options import json_option, store_of, store_option, tell_unmatched
from declaim.normalise.web_addresses import Addresses

if TYPE_CHECKING:
    from collections.abc import Callable

    from declaim.normalise import Spoken
    from declaim.settings.options import Options
    from declaim.store import Store


@click.command()
@click.argument("text")
@click.option(
    "--lang",
    "tag",
    type=Language(),
    metavar="TAG",
    help="The language of TEXT [default: the voice's, or en].",
)
@click.option(
    "--lexicon",
    "lexicons",
    type=click.Path(path_type=Path),
    multiple=True,
    help="Your own pronunciations. Can be repeated.",
)
@click.option(
    "--addresses",
    type=click.Choice([choice.value for choice in Addresses]),
    default=Addresses.WHOLE.value,
    show_default=True,
    help="The spoken part of a web address: all of it, or its site.",
)
@click.option("--voice", type=VoiceName(), metavar="NAME", help="A voice, or engine:voice.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, readable=False),
    help="Speak TEXT into this file.",
)
@store_option
@json_option
def say(
    text: str,
    tag: str | None,
    lexicons: tuple[Path, ...],
    addresses: str,
    voice: str | None,
    output: Path | None,
    folder: str | None,
    as_json: bool,
) -> None:
    """Print how TEXT is said, and the rule behind each change; with -o, speak TEXT as well.

    With - as TEXT, standard input is read and one spoken line printed for each of its lines.

    \b
    declaim say "Chapter IV, 1850" --lang en
    """
    from declaim.engines import find_voice, open_engine
    from declaim.errors import UnreadableSource
    from declaim.normalise import normalise, unmatched
    from declaim.normalise.sounds import in_phonemes, readable
    from declaim.settings.lexicons import lexicons as layers
    from declaim.settings.options import Options

    if not text.strip():
        raise UnreadableSource("the text", "it is empty; put the text to say into quotes")
    lang = tag or _language_of(voice)
    everyday, particular = layers(Path(), lexicons)
    spoken_form = partial(
        normalise,
        language=lang,
        lexicon=everyday | particular,
        addresses=Addresses(addresses),
    )
    speaker = find_voice(voice, lang) if voice else None
    ipa = speaker.language if speaker and open_engine(speaker.engine).phonemes else ""

    def say_it(written: str) -> "Spoken":
        return in_phonemes(spoken_form(written), ipa) if ipa else spoken_form(written)

    if text == "-":
        _say_lines(say_it)
        return
    spoken = say_it(text)
    if output:  # what is refused is refused before anything is printed
        options = Options(voice=voice, lexicons=lexicons, addresses=Addresses(addresses))
        _speak(text, lang, output, options, store_of(folder))
    if as_json:
        click.echo(json.dumps(_as_json(spoken, lang), ensure_ascii=False))
    else:
        click.echo(readable(spoken.text))
        for change in spoken.changes:
            click.echo(f"  {change.written} -> {readable(change.spoken)}  ({change.rule})")
    if not output:
        _tell_unread(voice, lang, spoken.text)
    tell_unmatched(unmatched(particular, [text], lang))
    if output and not as_json:
        click.echo(output)


def _tell_unread(voice: str | None, lang: str, spoken: str) -> None:
    """On standard error, that the voice cannot read such characters, and what to install."""
    from declaim.engines import find_voice, open_engine
    from declaim.engines.scripts import has_ideographs

    if has_ideographs(spoken):
        speaker = find_voice(voice, lang)
        illegible = getattr(open_engine(speaker.engine), "illegible", None)
        if illegible and (reason := illegible(speaker, spoken)):
            click.echo(f"declaim: {reason}", err=True)


def _as_json(spoken: "Spoken", language: str) -> dict[str, Any]:
    from declaim.normalise.sounds import readable

    changes = [
        {"written": change.written, "spoken": readable(change.spoken), "rule": change.rule}
        for change in spoken.changes
    ]
    return {"language": language, "spoken": readable(spoken.text), "changes": changes}


def _say_lines(say_it: "Callable[[str], Spoken]") -> None:
    """One line for each line, whatever its bytes."""
    from declaim.errors import UnreadableSource
    from declaim.normalise.sounds import readable

    if not sys.stdin:
        raise UnreadableSource("standard input", "it is closed")
    for line in sys.stdin.buffer:
        written = line.decode("utf-8", errors="replace").removeprefix("\ufeff")
        spoken = readable(say_it(written.rstrip("\r\n")).text)
        click.echo(" ".join(filter(None, spoken.splitlines())).encode())


def _language_of(voice: str | None) -> str:
    """The language of the voice that is named; English where none is, or it has none."""
    from declaim.engines import find_voice

    tag = find_voice(voice, "en").language if voice else ""
    return tag if tag != "und" and tag else "en"


def _speak(text: str, lang: str, output: Path, options: "Options", store: "Store") -> None:
    from declaim.errors import UnreadableSource
    from declaim.model import Article, Block, Metadata, Role
    from declaim.outputs import writable
    from declaim.pipeline import narrate, script_of
    from declaim.source import source_of_text

    block = Block(Role.PARAGRAPH, text, 1, spoken=True, reason="said")
    article = Article(Metadata(title=text[:60], language=lang), (block,))
    script = script_of(article, options, Path(), store)
    if not script.utterances:
        raise UnreadableSource("the text", "there is nothing in it to say")
    narrate(script, writable(output, source_of_text(text), ()), store)
