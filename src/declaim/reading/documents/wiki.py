"""A wiki's page as pandoc reads it right: each picture of a gallery is one of its own."""

import re
from typing import Final

from declaim.manuscript import SourceBytes
from declaim.reading.documents.prepared import Prepared

GALLERY: Final = re.compile(
    rb"<gallery\b[^<>]{0,200}>(.{0,20000}?)</gallery>", re.DOTALL | re.IGNORECASE
)
PICTURE: Final = re.compile(rb"^\s*(?:[^\s:|]{1,20}:)?([^|\n]{1,200}?)(?:\|(.*))?\s*$")


def ready_wiki(source: SourceBytes) -> Prepared:
    """The page, with the pictures of its galleries."""
    return Prepared(GALLERY.sub(pictures_in, source.content))


def pictures_in(gallery: re.Match[bytes]) -> bytes:
    """The pictures of a gallery, a paragraph each."""
    lines = (PICTURE.match(line) for line in gallery[1].splitlines() if line.strip())
    pictures = (b"[[File:%b|thumb|%b]]" % (m[1], m[2] or m[1]) for m in lines if m)
    return b"\n\n" + b"\n\n".join(pictures) + b"\n\n"
