"""Media overlays of EPUB 3: which part of the sound reads which element of a document aloud.

https://www.w3.org/TR/epub-33/#sec-media-overlays
"""

import shutil
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from declaim.model import Timeline
from declaim.sidecars.xml import document, element

ACTIVE = "-epub-media-overlay-active"
"""The class that a reading system gives to the sentence being heard."""
AUDIO: Final = {".m4b": "audio/mp4", ".m4a": "audio/mp4", ".mp3": "audio/mpeg"}
"""The sound that every reader of EPUB 3 plays, by suffix."""
_SMIL: Final = "http://www.w3.org/ns/SMIL"

Clip = tuple[int, int]
"""A part of the sound, in milliseconds from its beginning."""


def clips_of(timeline: Timeline) -> list[Clip]:
    """The time of each sentence, up to the next one: a player runs on through pauses."""
    starts = [0, *(cue.start for cue in timeline.cues[1:]), timeline.frames]
    return list(pairwise(round(start * 1000 / timeline.frame_rate) for start in starts))


def overlay(page: str, heard: Sequence[tuple[str, Clip]], audio: str) -> tuple[bytes, int]:
    """The overlay of a document at `page`, and how long it takes (milliseconds).

    `heard` are the ids of the document's sentences, each with its part of the sound at `audio`.
    """
    path = page.partition("#")[0]
    sequence = element("seq", {"id": "all", "epub:textref": page})
    for name, (start, stop) in heard:
        times = {"clipBegin": seconds_text(start), "clipEnd": seconds_text(stop)}
        text = element("text", {"src": f"{path}#{name}"})
        sound = element("audio", {"src": audio, **times})
        sequence.append(element("par", {"id": f"p{name.removeprefix('s')}"}, text, sound))
    smil = element("smil", {"version": "3.0"}, element("body", {}, sequence))
    return document(smil, _SMIL, "epub"), sum(stop - start for _, (start, stop) in heard)


def seconds_text(milliseconds: int) -> str:
    """A time as overlays and packages write it: `12.345s`."""
    return f"{milliseconds / 1000:.3f}s"


def put(book: ZipFile, name: str, content: bytes | Path, method: int = ZIP_DEFLATED) -> None:
    """Put a file into a book, with no trace of when."""
    entry = ZipInfo(name)  # of 1980, as no clock may get into the file
    entry.create_system, entry.external_attr, entry.compress_type = 3, 0o644 << 16, method
    if isinstance(content, bytes):
        book.writestr(entry, content)
        return
    entry.file_size = content.stat().st_size  # or zipfile does not know one beyond 2 GiB
    with content.open("rb") as source, book.open(entry, "w") as target:
        shutil.copyfileobj(source, target, 1 << 20)
