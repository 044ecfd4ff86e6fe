"""Folders, names and `metadata.json` as Audiobookshelf reads them.

https://www.audiobookshelf.org/docs/#book-directory-structure: the author's folder, in it that of
the series, in it the book's, which begins with its number in the series. Its `metadata.json` has
the names that the server itself writes.
"""

import re
from pathlib import Path
from typing import Any, Final

from declaim.basics.disclosure import narrator_of
from declaim.model import Metadata, Recording

LONGEST: Final = 150
"""Bytes of a folder's or a file's name: file systems take 255, with a suffix."""
_FORBIDDEN: Final = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]+')


def file_name(title: str) -> str:
    """A title as the name of a file or a folder, on every file system."""
    name = " ".join(_FORBIDDEN.sub(" ", title).split())
    return name.encode()[:LONGEST].decode(errors="ignore").strip(" .") or "Untitled"


def place_of(known: Metadata) -> Path:
    """The book's folder below the library's."""
    series, part = known.details.get("series", ""), known.details.get("part", "")
    title = f"{part} - {known.title}" if series and part else known.title
    folders = (known.byline, series, title)
    return Path(*(file_name(name) for name in folders if name))


def metadata_json(recording: Recording) -> dict[str, Any]:
    """The content of `metadata.json`."""
    known, timeline = recording.script.metadata, recording.timeline
    details = known.details
    series, part = details.get("series", ""), details.get("part", "")
    marks = enumerate(timeline.marks)
    return {
        "declaim": recording.stamp,
        "tags": ["synthetic voice"],
        "chapters": [
            {
                "id": number,
                "start": round(mark.start / timeline.frame_rate, 3),
                "end": round(mark.stop / timeline.frame_rate, 3),
                "title": mark.title,
            }
            for number, mark in marks
        ],
        "title": known.title,
        "subtitle": details.get("subtitle") or None,
        "authors": [*known.authors] or ([known.byline] if known.byline else []),
        "narrators": [narrator_of(recording.script)],
        "series": [f"{series} #{part}" if part else series] if series else [],
        "genres": [details.get("genre") or "Audiobook"],
        "publishedYear": known.published[:4] or None,
        "publishedDate": known.published or None,
        "publisher": known.publisher or None,
        "description": details.get("description") or None,
        "isbn": details.get("isbn") or None,
        "language": known.language or None,
        "explicit": False,
        "abridged": False,
    }
