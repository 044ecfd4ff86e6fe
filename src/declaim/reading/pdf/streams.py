"""The size of a PDF's compressed streams, counted before PDFium unpacks one in memory."""

import re
import zlib
from collections.abc import Iterable, Iterator
from typing import Final

from declaim.errors import UnreadableSource

UNPACKED_MAX_MB: Final = 128
STREAM: Final = re.compile(rb"obj([^\0]{0,2000}?)>>\s{0,4}stream\r?\n")
FLATE: Final = re.compile(rb"/Fl(?:ateDecode)?\b")
APART: Final = re.compile(rb"/Subtype\s{0,4}/Image|/Type\s{0,4}/EmbeddedFile")
"""Streams that are not unpacked to read the text."""
STEP_BYTES: Final = 1 << 16


def bounded(content: bytes, name: str) -> None:
    """Raise UnreadableSource, with the file's `name`, if a stream unpacks to too much."""
    for found in STREAM.finditer(content):
        filters = len(FLATE.findall(found[1]))
        if not filters or APART.search(found[1]):
            continue
        chunks: Iterable[bytes] = slices(content, found.end())
        for _ in range(filters):
            chunks = unpacked(chunks)
        left = UNPACKED_MAX_MB << 20
        for chunk in chunks:
            left -= len(chunk)
            if left < 0:
                reason = f"one of its streams unpacks to more than {UNPACKED_MAX_MB} MB: split it"
                raise UnreadableSource(name, reason)


def slices(content: bytes, start: int) -> Iterator[bytes]:
    """The content from `start` on, in small parts."""
    for at in range(start, len(content), STEP_BYTES):
        yield content[at : at + STEP_BYTES]


def unpacked(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The unpacked parts of a stream, to its end or to its first damage."""
    stream = zlib.decompressobj()
    try:
        for chunk in chunks:
            packed = chunk
            while packed and not stream.eof:
                yield stream.decompress(packed, 16 * STEP_BYTES)
                packed = stream.unconsumed_tail
            if stream.eof:
                return
    except zlib.error:
        return
