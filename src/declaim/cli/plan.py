"""`declaim plan`: what would be said, and why."""

import json
from pathlib import Path
from shutil import get_terminal_size
from textwrap import shorten
from typing import TYPE_CHECKING, Any

import click

from declaim.cli.arguments import ArticleName
from declaim.cli.options import (
    json_option,
    store_option,
    store_to_read,
    tell_unmatched,
    with_options,
)

if TYPE_CHECKING:
    from declaim.model import Article, Block, Script, Voice
    from declaim.settings.options import Options


@click.command()
@click.argument("article", type=ArticleName())
@with_options
@store_option
@json_option
@click.option("--spoken", is_flag=True, help="Show what the voice is given, pauses and the length.")
@click.option("--why", "line", type=click.IntRange(1), help="All evidence on the block at LINE.")
def plan(
    article: str,
    folder: Path | None,
    as_json: bool,
    line: int | None,
    options: "Options",
    spoken: bool,
) -> None:
    """Show what would be said of ARTICLE, and why, before anything is said.

    A block is to be spoken (speak), is in the store already (kept), or is left out (skip).

    \b
    declaim plan article.md
    declaim plan article.md --why 12
    """
    if line:
        from declaim.reading.explain import explain

        kind, origin = options.media_type, options.origin
        for each in explain(article, line, media_type=kind, origin=origin):
            click.echo(each)
        return
    from declaim.pipeline import planned, stored, upgraded

    store = store_to_read(folder)
    what, script = planned(article, options, store)
    if as_json:
        click.echo(json.dumps(_plan_as_json(what, script), ensure_ascii=False))
        return
    have = dict(zip(script.utterances, stored(script, store), strict=True))
    language = what.metadata.language or "unknown"
    click.echo(f"{what.metadata.title}  [language {language}, voice {script.voice.name}]")
    if not script.utterances:
        click.echo("  nothing in it is to be spoken, for these reasons:")
    for remark in what.remarks:
        click.secho(f"  {remark}", dim=True)
    if former := upgraded(script, store):
        click.echo(f"  to be spoken anew after an upgrade: it was {former}")
    said = {utterance.block: utterance for utterance in script.utterances}
    first = {chapter.utterances[0].block: chapter.title for chapter in script.chapters}
    for number, block in enumerate(what.blocks):
        if number in first:
            click.secho(f"\n  {first[number]}", bold=True)
        ready = number in said and have[said[number]]
        verdict = ("kept" if ready else "speak") if number in said else "skip"
        shown = _cut(block.text, indent=_INDENT)
        click.echo(f"{block.line:>5}  {verdict:<5}  {block.role:<18} {shown}")
        spoken_by = _spoken_by(block, said[number].voice, script) if number in said else ""
        silent = block.spoken and number not in said
        reason = "there is nothing in it to say" if silent else block.reason
        click.secho(f"{' ' * _INDENT}{reason}{spoken_by}", dim=True)
        for utterance in script.utterances if spoken else ():
            if utterance.block == number:
                text = " ".join(utterance.text.split())
                click.echo(f"{' ' * _INDENT}said: {text}  ({utterance.pause_ms} ms of silence)")
    if spoken:
        click.echo(f"\n{len(script.utterances)} utterances, about {_length(script)}")
    tell_unmatched(script.unmatched)


_INDENT = 33
_WIDTH = 113
"""Columns where the output is no terminal."""


def _cut(text: str, indent: int) -> str:
    """The beginning of a text on what is left of one line."""
    width = get_terminal_size((_WIDTH, 24)).columns - indent
    return shorten(text, max(width, 20), placeholder="…")


def _length(script: "Script") -> str:
    """Minutes and seconds of speech and silence, as expected of the texts' lengths."""
    from declaim.synthesize import expected_ms

    seconds = sum(expected_ms(said) + said.pause_ms for said in script.utterances) // 1000
    return f"{seconds // 60}:{seconds % 60:02}"


def _spoken_by(block: "Block", voice: "Voice", script: "Script") -> str:
    """Who speaks a block, where that is not the narrator, or not a voice of its language."""
    if block.language and block.language.partition("-")[0] != voice.language.partition("-")[0]:
        return f"; no voice for {block.language} is at hand, so {voice.name} reads it"
    return f"; voice {voice.name}" if voice != script.voice else ""


def _plan_as_json(article: "Article", script: "Script") -> dict[str, Any]:
    chapter_of = {
        utterance.block: chapter.title
        for chapter in script.chapters
        for utterance in chapter.utterances
    }
    voice_of = {u.block: f"{u.voice.engine}:{u.voice.name}" for u in script.utterances}
    return {
        "title": article.metadata.title,
        "language": article.metadata.language,
        "remarks": article.remarks,
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
