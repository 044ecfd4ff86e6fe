"""`declaim plan`: what would be said, and why."""

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import click

from declaim.basics.clock import short
from declaim.cli.arguments import ArticleName, Parsed
from declaim.cli.common_options import (
    json_option,
    store_option,
    store_to_read,
    tell_unmatched,
    with_options,
)
from declaim.cli.layout import columns, cut, folded
from declaim.languages import primary_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from declaim.model import Article, Block, Script, Utterance, Voice
    from declaim.settings.options import Options


def _line_or_words(asked: str) -> int | str:
    """`12`, the number of a line, or some words of a block."""
    if not asked.strip():
        raise ValueError("give a line or some words of a block")
    if not asked.strip().isdecimal():
        return asked
    if int(asked) < 1:
        raise ValueError(f"{asked} is less than 1")
    return int(asked)


@click.command()
@click.argument("article", type=ArticleName())
@with_options
@store_option
@json_option
@click.option(
    "--spoken", is_flag=True, help="Show the text that the voice gets, pauses and the length."
)
@click.option(
    "--why",
    type=Parsed("LINE|WORDS", _line_or_words),
    help="All evidence on the blocks at LINE, or with these WORDS.",
)
def plan(
    article: str,
    folder: str | None,
    as_json: bool,
    why: int | str | None,
    options: "Options",
    spoken: bool,
) -> None:
    """Show what would be said of ARTICLE, and why, and speak nothing.

    A block is to be spoken (speak), is in the store already (kept), or is left out (skip).

    \b
    declaim plan article.md
    declaim plan article.md --why 12
    declaim plan page.html --why "low water"
    """
    if why:
        told = _evidence(article, why, options)
        named = "words" if isinstance(why, str) else "line"
        content = json.dumps({named: why, "why": told}, ensure_ascii=False)
        click.echo(content if as_json else "\n".join(told))
        return
    from declaim.engines import sent_to
    from declaim.pipeline import planned, stored, upgraded

    store = store_to_read(folder)
    what, script = planned(article, options, store)
    if as_json:
        click.echo(json.dumps(_plan_as_json(what, script), ensure_ascii=False))
        return
    have = dict(zip(script.utterances, stored(script, store), strict=True))
    language, width = what.metadata.language or "unknown", columns()
    heading = f"{what.metadata.title}  [language {language}, voice {script.voice.name}]"
    click.echo(folded(heading, 0, width))
    if not script.utterances:
        click.echo("  nothing in it is to be spoken, for these reasons:")
    for remark in filter(None, (*what.remarks, script.remark)):
        click.secho(folded(remark, 2, width), dim=True)
    for host in sent_to(dict.fromkeys(said.voice for said in script.utterances)):
        click.echo(folded(f"the text leaves this machine: {host} speaks it", 2, width))
    if former := upgraded(script, store):
        click.echo(folded(f"to be spoken anew after an upgrade: it was {former}", 2, width))
    of_block = defaultdict(list)
    for utterance in script.utterances:
        of_block[utterance.block].append(utterance)
    first = {chapter.utterances[0].block: chapter.title for chapter in script.chapters}
    for number, block in enumerate(what.blocks):
        said = of_block[number]
        if number in first:
            click.secho("\n" + folded(first[number], 2, width), bold=True)
        kept = bool(said) and all(have[each] for each in said)
        click.echo("\n".join(_shown_block(block, said, script, width, kept=kept, spoken=spoken)))
    if spoken:
        count = len(script.utterances)
        click.echo(f"\n{count} utterance{'s' * (count != 1)}, about {_length(script)}")
    tell_unmatched(script.unmatched)


def _evidence(article: str, asked: int | str, options: "Options") -> list[str]:
    """All evidence on the blocks at a line or with some words."""
    from declaim.reading.explain import explain
    from declaim.settings.layers import corrections_of, role_choices
    from declaim.source import source_of

    source = source_of(article)
    choices = role_choices(source, options)
    kind, origin = options.media_type, options.origin
    said = corrections_of(source)
    return [
        *explain(source, asked, media_type=kind, origin=origin, choices=choices, corrections=said)
    ]


_INDENT = 33
_NARROW_COLUMNS, _NARROW_INDENT = 72, 7
"""In a terminal that is narrower, a block's text begins on a line of its own."""


def _shown_block(
    block: "Block",
    said: "list[Utterance]",
    script: "Script",
    width: int,
    *,
    kept: bool,
    spoken: bool,
) -> "Iterator[str]":
    """The lines of one block: its line, verdict, role, first words, and the reason."""
    from declaim.normalise.sounds import readable

    narrow = 0 < width < _NARROW_COLUMNS
    indent = _NARROW_INDENT if narrow else _INDENT
    verdict = ("kept" if kept else "speak") if said else "skip"
    start = f"{block.line:>5}  {verdict:<5}  {block.role:<18} "
    start = f"{start.rstrip()}\n{' ' * indent}" if narrow else start
    yield start + cut(block.text, indent, width)
    reason = block.reason if said or not block.spoken else "there is nothing in it to say"
    reason += _spoken_by(block, [each.voice for each in said], script) if said else ""
    yield click.style(folded(reason, indent, width), dim=True)
    for utterance in said if spoken else ():
        words = " ".join(readable(utterance.text).split())
        text = f"said: {words}  ({utterance.pause_ms} ms of silence)"
        yield folded(text, indent, width)


def _length(script: "Script") -> str:
    """Minutes and seconds of speech and silence, as expected of the texts' lengths."""
    from declaim.synthesize import expected_ms

    return short(sum(expected_ms(said) + said.pause_ms for said in script.utterances) // 1000)


def _spoken_by(block: "Block", voices: "list[Voice]", script: "Script") -> str:
    """The speaker of a block, unless that is the narrator, with a voice of the block's language."""
    voice = voices[0]
    if block.language and primary_language(block.language) != primary_language(voice.language):
        return f"; no voice for {block.language} is at hand, so {voice.name} reads it"
    others = [each.name for each in dict.fromkeys(voices) if each != script.voice]
    if not others:
        return ""
    partly = "parts by" if block.foreign else "quotations by"
    what = partly if script.voice in voices else "voice"
    return f"; {what} {', '.join(others)}"


def _plan_as_json(article: "Article", script: "Script") -> dict[str, Any]:
    chapter_of = {
        utterance.block: chapter.title
        for chapter in script.chapters
        for utterance in chapter.utterances
    }
    first = {said.block: said.voice for said in reversed(script.utterances)}
    voice_of = {number: f"{voice.engine}:{voice.name}" for number, voice in first.items()}
    return {
        "title": article.metadata.title,
        "language": article.metadata.language,
        "remarks": [*article.remarks, *filter(None, [script.remark])],
        "voice": f"{script.voice.engine}:{script.voice.name}",
        "blocks": [
            {
                "line": block.line,
                **({"page": block.page} if block.page else {}),
                "role": block.role,
                "spoken": number in chapter_of,
                "reason": block.reason,
                "text": block.text,
                "chapter": chapter_of.get(number),
                "voice": voice_of.get(number),
            }
            for number, block in enumerate(article.blocks)
        ],
        "utterances": [
            {"line": u.line, "spoken": u.text, "pause_ms": u.pause_ms} for u in script.utterances
        ],
        "chapters": [{"title": chapter.title} for chapter in script.chapters],
        "unmatched": script.unmatched,
    }
