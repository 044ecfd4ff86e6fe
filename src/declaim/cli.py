"""The command line: words to arguments, arguments to the library, errors to one sentence."""

import json
import sys
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from declaim.errors import DeclaimError
from declaim.model import Role
from declaim.plan import Chapters

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from declaim.model import Article, Recording, Script
    from declaim.pipeline import Wishes
    from declaim.store import Store
    from declaim.work import Progress


class _OneSentence(click.Group):
    """Commands whose expected errors are one sentence on standard error and exit status 1."""

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except DeclaimError as error:
            click.echo(f"declaim: {error}", err=True)
            context.exit(1)
        except KeyboardInterrupt:
            click.echo(
                "\ndeclaim: stopped; what was spoken is kept, run it again to go on", err=True
            )
            context.exit(130)


class _Roles(click.ParamType[frozenset[Role]]):
    name = "roles"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> frozenset[Role]:
        """`caption,dateline` -> the roles; a usage error names the known ones."""
        if isinstance(value, frozenset):
            return value
        try:
            return frozenset(Role(name.strip()) for name in value.split(","))
        except ValueError:
            self.fail(f"{value!r} is not one of {', '.join(Role)}", param, ctx)


class _Pause(click.ParamType[tuple[Role, int]]):
    name = "role=ms"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[Role, int]:
        """`heading=1200` -> (Role.HEADING, 1200)."""
        role, _, milliseconds = value.partition("=")
        if role not in {*Role} or not milliseconds.isdecimal():
            self.fail(f"{value!r} is not like paragraph=600; roles: {', '.join(Role)}", param, ctx)
        return Role(role), min(int(milliseconds), 60_000)


def _wishing(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that shape what is said, and hand them on as one `wishes`."""
    options = (
        click.option("--voice", metavar="NAME", help="A voice, an engine, or engine:voice."),
        click.option("--rate", type=click.IntRange(80, 450), help="Words per minute."),
        click.option("--pitch", type=click.IntRange(0, 100), help="50 is the voice's own."),
        click.option(
            "--chapters",
            type=click.Choice([*Chapters]),
            default=Chapters.AUTO,
            show_default=True,
            help="Where a chapter begins.",
        ),
        click.option(
            "--pause", "pauses", type=_Pause(), multiple=True, help="Silence after a role's blocks."
        ),
        click.option("--speak", type=_Roles(), default=frozenset(), help="Roles to speak as well."),
        click.option("--skip", type=_Roles(), default=frozenset(), help="Roles not to speak."),
        click.option(
            "--type", "media_type", metavar="TYPE", help="What the article is written in."
        ),
        click.option(
            "--lexicon",
            "lexicons",
            type=click.Path(path_type=Path),
            multiple=True,
            help="Your own pronunciations, as lines `written = said`.",
        ),
        click.option("--title", help="Instead of the article's own."),
        click.option("--author", help="Instead of the article's own."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def _wishes(chapters: str, pauses: tuple[tuple[Role, int], ...], **wishes: Any) -> "Wishes":
    from declaim.pipeline import Wishes

    return Wishes(chapters=Chapters(chapters), pauses=dict(pauses), **wishes)


def _store(folder: Path | None) -> "Store":
    from declaim.pipeline import default_store
    from declaim.store import Store

    return Store(folder) if folder else default_store()


_store_option = click.option(
    "--store",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where clips are remembered [default: the user's cache folder].",
)
_json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


@click.group(cls=_OneSentence, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="declaim")
def main() -> None:
    """Turn a written article into one narrated audio file with chapters."""


@main.command()
@click.argument("article")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="The file to write; its suffix chooses the format: .m4b .m4a .mp3 .opus .ogg .flac .mka"
    " .wav [default: output/ARTICLE.m4b]",
)
@_wishing
@_store_option
@click.option("--jobs", type=click.IntRange(1), help="Utterances spoken side by side.")
@click.option("--quiet", is_flag=True, help="Print nothing but errors.")
@_json_option
def render(
    article: str,
    output: Path | None,
    folder: Path | None,
    jobs: int | None,
    quiet: bool,
    as_json: bool,
    **wishes: Any,
) -> None:
    """Speak ARTICLE (a file, or - for standard input) into one audio file with chapters."""
    from declaim.pipeline import render as render_article

    with _progress_bar(quiet or as_json) as progress:
        recording = render_article(
            article,
            output,
            _wishes(**wishes),
            store=_store(folder),
            jobs=jobs,
            progress=progress,
        )
    if as_json:
        click.echo(json.dumps(_recording_as_json(recording), ensure_ascii=False))
    elif not quiet:
        click.echo(_summary(recording))


def _progress_bar(hidden: bool) -> "AbstractContextManager[Progress]":
    from declaim.work import silent

    if hidden or not sys.stderr.isatty():
        return nullcontext(silent)
    from declaim.progress import progress_bar

    return progress_bar()


def _recording_as_json(recording: "Recording") -> dict[str, Any]:
    timeline = recording.timeline
    return {
        "output": str(recording.path),
        "container": recording.container,
        "duration_s": round(recording.duration, 3),
        "chapters": [
            {
                "title": mark.title,
                "start_s": round(mark.start / timeline.frame_rate, 6),
                "end_s": round(mark.stop / timeline.frame_rate, 6),
            }
            for mark in timeline.marks
        ],
        "voice": f"{recording.voice.engine}:{recording.voice.name}",
        "spoken": recording.spoken,
        "reused": recording.reused,
        "encoded": recording.encoded,
        "seconds": round(recording.seconds, 3),
    }


def _summary(recording: "Recording") -> str:
    marks = recording.timeline.marks
    minutes, seconds = divmod(round(recording.duration), 60)
    hours, minutes = divmod(minutes, 60)
    clock = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
    chapters = f"{len(marks)} chapter{'s' * (len(marks) != 1)}"
    size = f"{recording.size / 1e6:.1f} MB"
    voice = recording.voice
    return "\n".join(
        (
            f"{recording.path}",
            f"  {clock}, {chapters}, {size}, voice {voice.name} ({voice.engine}, {voice.rate} wpm)",
            f"  {recording.spoken} spoken, {recording.reused} reused, in {recording.seconds:.1f} s",
        )
    )


@main.command()
@click.argument("article")
@_wishing
@_store_option
@_json_option
def plan(article: str, folder: Path | None, as_json: bool, **wishes: Any) -> None:
    """Show what would be said of ARTICLE, and why, before anything is said."""
    from declaim.pipeline import prepare, stored

    what, script = prepare(article, _wishes(**wishes))
    if as_json:
        click.echo(json.dumps(_plan_as_json(what, script), ensure_ascii=False))
        return
    have = dict(zip(script.utterances, stored(script, _store(folder)), strict=True))
    click.echo(f"{what.title}  [{what.language}, {script.voice.name}]")
    said = {utterance.block: utterance for utterance in script.utterances}
    first = {chapter.utterances[0].block: chapter.title for chapter in script.chapters}
    for number, block in enumerate(what.blocks):
        if number in first:
            click.secho(f"\n  {first[number]}", bold=True)
        ready = number in said and have[said[number]]
        verdict = ("kept" if ready else "speak") if number in said else "skip"
        click.echo(f"{block.line:>5}  {verdict:<5}  {block.role:<18} {block.text[:80]}")
        click.secho(f"                                 {block.reason}", dim=True)


def _plan_as_json(article: "Article", script: "Script") -> dict[str, Any]:
    chapter_of = {
        utterance.block: chapter.title
        for chapter in script.chapters
        for utterance in chapter.utterances
    }
    return {
        "title": article.title,
        "language": article.language,
        "voice": f"{script.voice.engine}:{script.voice.name}",
        "blocks": [
            {
                "line": block.line,
                "role": block.role,
                "spoken": number in chapter_of,
                "reason": block.reason,
                "text": block.text,
                "chapter": chapter_of.get(number),
            }
            for number, block in enumerate(article.blocks)
        ],
        "chapters": [{"title": chapter.title} for chapter in script.chapters],
    }


@main.command()
@click.option("--lang", metavar="TAG", help="Only voices of this language, such as ar or en-GB.")
@_json_option
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


@main.command()
@_store_option
@click.option("--prune", is_flag=True, help="Delete what no recent render used.")
@click.option("--days", default=30, show_default=True, help="How long ago is recent.")
@click.option("--check", is_flag=True, help="Read every entry, and delete the damaged ones.")
def store(folder: Path | None, prune: bool, days: int, check: bool) -> None:
    """Say where clips are remembered, and how much they take."""
    kept = _store(folder)
    if check:
        entries, damaged = kept.check()
        click.echo(f"{entries} entries read, {damaged} damaged and deleted")
    if prune:
        entries, size = kept.prune(days)
        click.echo(f"{entries} entries deleted, {size / 1e6:.1f} MB")
    entries, size = kept.size()
    click.echo(f"{kept.folder}: {entries} entries, {size / 1e6:.1f} MB")


@main.command()
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
