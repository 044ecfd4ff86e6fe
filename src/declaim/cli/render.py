"""`declaim render`: the article becomes a file, and a summary says what it took."""

import json
import sys
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from declaim.basics.clock import short
from declaim.cli.arguments import ArticleName
from declaim.cli.common_options import (
    force_option,
    json_option,
    output_option,
    quiet_option,
    store_of,
    store_option,
    tell_unmatched,
    with_options,
    with_sidecars,
)
from declaim.cli.deliver import PURPOSES, deliver_one
from declaim.cli.machines import cluster_option, workers_of
from declaim.cli.sizes import size_text

if TYPE_CHECKING:
    from declaim.model import Recording, Voice
    from declaim.settings.options import Options


@click.command()
@click.argument("articles", type=ArticleName(), nargs=-1, required=True, metavar="ARTICLE...")
@output_option
@with_options
@with_sidecars
@store_option
@force_option
@click.option(
    "--for",
    "purpose",
    type=click.Choice(PURPOSES),
    help="Write the files for a podcast, an Audiobookshelf library or ACX: docs/delivery.md.",
)
@click.option(
    "--jobs", type=click.IntRange(1), help="Utterances spoken side by side [default: one a core]."
)
@cluster_option
@click.option(
    "--proof",
    type=click.IntRange(1, 20),
    metavar="N",
    help="Hear the result, and try up to N other takes of wrong sentences (extra verify).",
)
@quiet_option
@json_option
def render(
    articles: tuple[str, ...],
    output: Path | None,
    purpose: str | None,
    folder: str | None,
    jobs: int | None,
    cluster: str | None,
    proof: int | None,
    force: bool,
    quiet: bool,
    as_json: bool,
    options: "Options",
) -> None:
    """Speak ARTICLE into one audio file with chapters.

    ARTICLE is a file, an http(s) address, or - for standard input. Several articles become files in
    the folder that -o names, as with `declaim sync`.

    \b
    declaim render article.md
    declaim render book.epub -o book.mp3 --voice natural --captions
    declaim render book.epub -o audiobooks --for audiobookshelf
    declaim render one.md two.md -o folder
    """
    from declaim.cli.progress import shown_progress
    from declaim.delivery.profile import profile_of
    from declaim.outputs import stale
    from declaim.pipeline import render as render_article

    if proof and (purpose or len(articles) > 1):
        raise click.UsageError("--proof hears one article, and is not for --for")
    if not purpose and len(articles) == 1:
        purpose = profile_of(articles[0])
        if proof and purpose:
            raise click.UsageError(f"--proof is not for the profile {purpose}")
    if purpose:
        if len(articles) > 1 and output and purpose != "audiobookshelf":
            raise click.UsageError(f"with --for {purpose}, -o names the place of one article")
        for article in articles:
            deliver_one(
                article, purpose, output, options, folder, jobs, cluster, force, quiet, as_json
            )
        return
    if len(articles) > 1:
        _render_several(articles, output, options, folder, jobs, cluster, quiet, as_json)
        return
    missing = missing_folder(output)
    with (
        workers_of(cluster) as executor,
        shown_progress(hidden=quiet or as_json) as progress,
    ):
        speak = partial(
            render_article,
            articles[0],
            output,
            options,
            store=store_of(folder),
            jobs=jobs,
            executor=executor,
            force=force,
            progress=progress,
        )
        recording = speak()
        if proof:
            from declaim.cli.proofreading import keeps_better_takes

            if keeps_better_takes(articles[0], options, store_of(folder), proof, progress):
                recording = speak()
    if as_json:
        content = _recording_as_json(recording, options, stale(recording.path))
        click.echo(json.dumps(content, ensure_ascii=False))
    elif not quiet:
        click.echo(summary(recording, options))
        tell_of_names(articles[0], output, recording.path, missing)
        warn_of_stale(stale(recording.path))
        tell_unmatched(recording.effort.unmatched)


def _render_several(
    articles: tuple[str, ...],
    output: Path | None,
    options: "Options",
    folder: str | None,
    jobs: int | None,
    cluster: str | None,
    quiet: bool,
    as_json: bool,
) -> None:
    """Several articles, each into a file of the folder `output`; status 1 if one of them failed."""
    from declaim.cli.sync import run_once, tell
    from declaim.sync.digests import settings_digest
    from declaim.sync.planning import Wanted
    from declaim.sync.work import SYNCED

    if output is None or (output.suffix and not output.is_dir()):
        raise click.UsageError("several articles need a folder: name it with -o")
    options = replace(options, sidecars=tuple(dict.fromkeys((*options.sidecars, *SYNCED))))
    wanted = Wanted(settings=settings_digest(options), keep=True)
    store = store_of(folder)
    how = {"as_json": as_json, "quiet": quiet}
    finished = run_once(articles, output, options, wanted, store, jobs, cluster, **how)
    if not quiet:
        tell(finished, as_json=as_json)
    for done in finished:
        if quiet and done.error:
            click.echo(f"declaim: {done.error}", err=True)
    if any(done.error for done in finished):
        sys.exit(1)


def _recording_as_json(
    recording: "Recording", options: "Options", stale: tuple[Path, ...]
) -> dict[str, Any]:
    timeline = recording.timeline
    return {
        "output": str(recording.path),
        "files": [str(recording.path), *map(str, _sidecars(recording, options))],
        "size_bytes": recording.size,
        "title": recording.script.metadata.title,
        "language": recording.script.metadata.language,
        "stale": [str(path) for path in stale],
        "container": recording.container,
        "duration_s": round(recording.duration, 3),
        "chapters": [
            {
                "title": mark.title,
                "start_s": round(timeline.seconds(mark.start), 6),
                "end_s": round(timeline.seconds(mark.stop), 6),
            }
            for mark in timeline.marks
        ],
        "voice": f"{recording.voice.engine}:{recording.voice.name}",
        "other_voices": [f"{voice.engine}:{voice.name}" for voice in _other_voices(recording)],
        "unmatched": recording.effort.unmatched,
        "spoken": recording.effort.spoken,
        "reused": recording.effort.reused,
        "encoded": recording.effort.encoded,
        "seconds": round(recording.effort.seconds, 3),
    }


def missing_folder(output: Path | None) -> Path | None:
    """The folder of the output, if it is to be made."""
    with suppress(PermissionError):  # which the render names in its own words
        return output.parent if output and not output.parent.exists() else None
    return None


def tell_of_names(article: str, asked: Path | None, output: Path, made: Path | None) -> None:
    """Say which folder was made, and why the file has another name than the usual one."""
    from declaim.outputs import passed_over
    from declaim.source import source_of

    if made:
        click.echo(f"declaim: made the folder {made}", err=True)
    if not asked and (usual := passed_over(output, source_of(article))):
        text = f"declaim: {usual} belongs to another article or program; --force replaces it"
        click.echo(text, err=True)


def warn_of_stale(paths: tuple[Path, ...]) -> None:
    """Name the files beside the audio that belong to an earlier render of it, and the remedy."""
    if not paths:
        return
    from declaim.basics.sidecar import SUFFIXES, Sidecar

    flags = [
        f"--{kind}"
        for kind, suffixes in SUFFIXES.items()
        if kind != Sidecar.PLAIN_EPUB and any(path.name.endswith(suffixes) for path in paths)
    ]
    one = len(paths) == 1
    click.echo(
        f"declaim: {', '.join(map(str, paths))} {'belongs' if one else 'belong'} to an earlier"
        f" render; render again with {' '.join(flags)}, or delete {'it' if one else 'them'}",
        err=True,
    )


def _sidecars(recording: "Recording", options: "Options") -> list[Path]:
    from declaim.sidecars import sidecar_paths

    return sidecar_paths(recording.path, options.sidecars)


def _other_voices(recording: "Recording") -> list["Voice"]:
    """The voices of quotations, of people and of other languages, in the order they are heard."""
    heard = dict.fromkeys(said.voice for said in recording.script.utterances)
    return [voice for voice in heard if voice != recording.voice]


def summary(recording: "Recording", options: "Options") -> str:
    """Three lines: the file, what is in it, what it took.

    The other voices and the files beside the audio have a line each, and so has an upgrade.
    """
    from declaim.engines import sent_to

    marks = recording.timeline.marks
    length = short(round(recording.duration))
    chapters = f"{len(marks)} chapter{'s' * (len(marks) != 1)}"
    size = size_text(recording.size)
    voice, effort = recording.voice, recording.effort
    lines = [
        f"{recording.path}",
        f"  {length}, {chapters}, {size}, voice {voice.name} ({voice.engine}, {voice.rate} wpm)",
        f"  {effort.spoken} spoken, {effort.reused} reused, in {effort.seconds:.1f} s",
    ]
    if others := _other_voices(recording):
        named = ", ".join(f"{other.name} ({other.engine})" for other in others)
        lines.insert(2, f"  other voice{'s' * (len(others) > 1)}: {named}")
    if remark := recording.script.remark:
        lines.append(f"  {remark}")
    heard = dict.fromkeys(said.voice for said in recording.script.utterances)
    lines += [f"  the text left this machine: {host} spoke it" for host in sent_to(heard)]
    if beside := _sidecars(recording, options):
        lines.append(f"  beside it: {', '.join(path.name for path in beside)}")
    if effort.former:
        lines.append(f"  spoken anew after an upgrade: it was {effort.former}")
    return "\n".join(lines)
