"""The stamp in every file that declaim writes: which render it belongs to, and of which source.

    declaim 0123456789abcdef fedcba9876543210

By the first digest an audio file and the files beside it are known to belong together; by the
second a file made from one source is known from that of another. Neither tells a path to others.
"""

import json
import os
import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from declaim.basics.real_path import real_path
from declaim.model import Script, Timeline
from declaim.source import Source

_DIGITS: Final = 16
"""Hexadecimal: 64 bits."""
_STAMP: Final = re.compile(rf"declaim ([0-9a-f]{{{_DIGITS}}})(?: ([0-9a-f]{{{_DIGITS}}}))?(?!\w)")


@dataclass(frozen=True, slots=True)
class Stamp:
    """The origin of a file: its source and its render."""

    render: str
    """Digest of the sound, the chapters and the tags."""
    source: str = ""
    """Digest of the source's place, or empty where nobody asked for the file by its source."""

    def __str__(self) -> str:
        return " ".join(filter(None, ("declaim", self.render, self.source)))


def stamp_in(text: str) -> Stamp | None:
    """The first stamp in a text, or None."""
    found = _STAMP.search(text)
    return Stamp(found[1], found[2] or "") if found else None


def source_digest(source: Source, title: str, folder: Path) -> str:
    """The digest of a source, for files in `folder`.

    A file is known by its way from the folder, so that both may be moved together; an address by
    itself; a stream or a text, which has no place, by its title.
    """
    if source.path:
        here, there = real_path(folder), real_path(source.path)
        same_drive = here.anchor == there.anchor
        place = Path(os.path.relpath(there, here) if same_drive else there).as_posix()
    else:
        place = source.address or f"text {title}"
    return _digest(place)


def render_digest(script: Script, timeline: Timeline, container: str) -> str:
    """The digest of all that shapes the file: sound, chapters, tags, and what it is said of."""
    known = script.metadata
    return _digest(
        container,
        *(known.title, known.byline, known.published, known.language, known.publisher),
        (known.authors, sorted(known.details.items())),
        sha256(known.cover).hexdigest(),
        timeline.frame_rate,
        [(segment.clip.key, segment.start, segment.frames) for segment in timeline.segments],
        [(mark.title, mark.start, mark.stop) for mark in timeline.marks],
        [said.source for said in script.utterances],
    )


def _digest(*parts: object) -> str:
    content = json.dumps(parts, ensure_ascii=True, separators=(",", ":"))
    return sha256(content.encode()).hexdigest()[:_DIGITS]
