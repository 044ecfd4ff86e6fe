"""An article as a podcast, an Audiobookshelf library or ACX takes it.

The sound comes from the store, as for every render. A delivery decides the form, the level, the
names and the files beside the audio.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from declaim.basics.atomic import replacing
from declaim.basics.sidecar import Sidecar
from declaim.basics.stamp import source_digest
from declaim.containers import Form
from declaim.containers.gain import steps_for
from declaim.delivery.acx import FORM, RMS_DB, TAIL_MS
from declaim.delivery.shelf import file_name, metadata_json, place_of
from declaim.errors import Unwritable
from declaim.model import Chapter, Metadata, Recording, Script
from declaim.outputs import default_output, make_folder
from declaim.ownership import laid_out, stamp_of
from declaim.pipeline import narrate, prepare, render
from declaim.settings.options import Options, Purpose
from declaim.source import Given, Source, source_of
from declaim.store import Store
from declaim.store.last_render import remember

_PICTURES = {b"\xff\xd8\xff": "cover.jpg", b"\x89PNG\r\n\x1a\n": "cover.png"}


@dataclass(frozen=True, slots=True)
class Delivery:
    """The files of a delivery."""

    recordings: tuple[Recording, ...]
    beside: tuple[Path, ...] = ()
    """Cover and metadata."""
    left: tuple[Path, ...] = ()
    """Audio of the same article that only an earlier delivery made."""


def deliver(
    source: Given | Source,
    purpose: Purpose,
    output: Path | None,
    options: Options,
    store: Store,
    *,
    force: bool = False,
    **how: Any,
) -> Delivery:
    """Make the article for a purpose; `how` are the other arguments of `render`.

    `output` is a file for a podcast (output/<article>.mp3 if not given), and else a folder: that of
    the library (output), or of the chapters (output/<article>). Raises what `render` raises.
    """
    source = source_of(source)
    if purpose == Purpose.PODCAST:
        wanted = (Sidecar.CAPTIONS, Sidecar.CHAPTERS, Sidecar.TRANSCRIPT)
        options = replace(options, sidecars=tuple(dict.fromkeys((*options.sidecars, *wanted))))
        output = output or default_output(source, "", ".mp3", force=force)
        return Delivery((render(source, output, options, store=store, force=force, **how),))
    _, script = prepare(source, options, store)
    if purpose == Purpose.ACX:
        folder = output or Path("output", source.stem)
        origin = source_digest(source, script.metadata.title, folder)
        return _by_chapter(script, folder, origin, store, force=force, how=how)
    folder = (output or Path("output")) / place_of(script.metadata)
    audio, about = folder / f"{file_name(script.metadata.title)}.m4b", folder / "metadata.json"
    cover = _cover(script.metadata, folder)
    origin = source_digest(source, script.metadata.title, folder)
    _refuse_others([audio, about], origin, force=force)
    recording = render(source, audio, options, store=store, force=force, **how)
    with replacing(about) as path:
        path.write_text(laid_out(metadata_json(recording)), "utf-8", newline="\n")
    return Delivery((recording,), (about, *_put(cover)))


def _by_chapter(
    script: Script,
    folder: Path,
    origin: str,
    store: Store,
    *,
    force: bool,
    how: Mapping[str, Any],
) -> Delivery:
    """A file for each chapter, as ACX wants it."""
    parts = list(_chapters(script))
    digits = max(2, len(str(len(parts))))
    paths = [
        folder / f"{n:0{digits}} {file_name(part.metadata.title)}.mp3"
        for n, part in enumerate(parts, 1)
    ]
    _refuse_others(paths, origin, force=force)
    make_folder(folder)

    def made(form: Form) -> list[Recording]:
        return [
            narrate(part, path, store, origin=origin, form=form, **how)
            for part, path in zip(parts, paths, strict=True)
        ]

    recordings = made(FORM)
    from declaim.sound.gauge import gauge  # numpy, which no other render needs

    if form := levelled(FORM, [gauge(path).rms_db for path in paths]):
        recordings = made(form)
    for part, recording in zip(parts, recordings, strict=True):
        remember(part, recording, store)
    beside = _put(_cover(script.metadata, folder))
    return Delivery(tuple(recordings), beside, tuple(_left(folder, origin, paths)))


def _chapters(script: Script) -> Iterator[Script]:
    """The chapters as scripts of their own, with silence at the end of each."""
    total = len(script.chapters)
    for number, chapter in enumerate(script.chapters, 1):
        *others, last = chapter.utterances
        utterances = (*others, replace(last, pause_ms=TAIL_MS))
        details = {"album": script.metadata.title, "track": f"{number}/{total}"}
        known = replace(
            script.metadata, title=chapter.title, details={**script.metadata.details, **details}
        )
        yield replace(
            script, metadata=known, chapters=(Chapter(chapter.title, utterances),), unmatched=()
        )


def levelled(form: Form, rms_db: Iterable[float]) -> Form | None:
    """The form that brings all chapters into the range; None where they are in it.

    All become louder or quieter together. Quieter, the packets are given another gain; louder, the
    limiter has to hold the peaks, and so they are encoded anew.
    """
    quietest, loudest = min(rms_db), max(rms_db)
    if quietest >= RMS_DB[0] and loudest <= RMS_DB[1]:
        return None
    gain_db = round(sum(RMS_DB) / 2 - (quietest + loudest) / 2, 1)
    if gain_db < 0:
        return replace(form, steps=steps_for(gain_db))
    return replace(form, gain_db=gain_db)


def _refuse_others(paths: Iterable[Path], origin: str, *, force: bool) -> None:
    """Raise Unwritable for a file that declaim did not write, or wrote for another article.

    Nobody named the files themselves, so that none is replaced by surprise.
    """
    for path in paths:
        stamp = stamp_of(path) if path.exists() and not force else None
        whose = "another article's" if stamp else "another program's"
        if path.exists() and not force and (not stamp or stamp.source != origin):
            reason = f"it is {whose}; name another folder with -o, or replace it with --force"
            raise Unwritable(str(path), reason)


def _cover(known: Metadata, folder: Path) -> tuple[Path, bytes] | None:
    """The path of the cover and the cover, if the article has one that players show."""
    for start, name in _PICTURES.items():
        if known.cover.startswith(start):
            return folder / name, known.cover
    return None


def _put(cover: tuple[Path, bytes] | None) -> tuple[Path, ...]:
    """Write the cover, unless there is one: a cover has no stamp that names its owner."""
    if cover is None or cover[0].exists():
        return ()
    with replacing(cover[0]) as path:
        path.write_bytes(cover[1])
    return (cover[0],)


def _left(folder: Path, origin: str, paths: Iterable[Path]) -> Iterator[Path]:
    made = {path.name for path in paths}
    for path in sorted(folder.glob("*.mp3")):
        stamp = stamp_of(path) if path.name not in made else None
        if stamp and stamp.source == origin:
            yield path
