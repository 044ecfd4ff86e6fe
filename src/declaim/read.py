"""The first stage: a path, an address or standard input in, an `Article` out."""

import os
import sys
from collections.abc import Callable
from pathlib import Path, PurePath
from pkgutil import resolve_name
from typing import BinaryIO, Final

from declaim.errors import UnreadableSource
from declaim.model import Article, Block, Role
from declaim.readers.dates import iso_date
from declaim.readers.manuscript import Manuscript, Reader, Source
from declaim.readers.structure import judged

# To add one: 1. a function `Source -> Manuscript` in readers/; 2. its media type here;
# 3. its suffixes below. A reader is imported when the first source of its type is read.
READERS: Final = {
    "text/plain": "declaim.readers.plain:read_plain",
}

SUFFIXES: Final = {
    ".txt": "text/plain",
    ".text": "text/plain",
}

LARGEST: Final = 256 * 1024 * 1024
"""Bytes: a source beyond this is refused before it fills the memory."""

LONGEST_TITLE: Final = 80
"""Characters of a title made of an untitled article's first words."""


def read(
    source: str | Path | BinaryIO,
    *,
    media_type: str | None = None,
    speak: frozenset[Role] = frozenset(),
    skip: frozenset[Role] = frozenset(),
) -> Article:
    """The article in `source`: a path, `-` or a binary stream for standard input.

    `speak` and `skip` have the last word about which roles are spoken. Raises
    `UnreadableSource` where there is no article, with the place where one is known.
    """
    opened = opened_source(source, media_type)
    reader: Reader = resolve_name(READERS[opened.media_type])
    return article_of(opened, reader(opened), speak, skip)


def article_of(
    source: Source, manuscript: Manuscript, speak: frozenset[Role], skip: frozenset[Role]
) -> Article:
    """Judge every passage of `manuscript` and complete its metadata from its blocks."""
    blocks = tuple(judged(manuscript.passages, manuscript.title, speak, skip))
    if not blocks:
        raise UnreadableSource(source.name, "there is no text in it")
    return Article(
        title=manuscript.title or first_of(blocks, Role.HEADLINE) or first_words(blocks),
        byline=manuscript.byline or first_of(blocks, Role.BYLINE),
        published=manuscript.published or iso_date(first_of(blocks, Role.DATELINE)),
        language=manuscript.language or "en",
        blocks=blocks,
    )


def first_of(blocks: tuple[Block, ...], role: Role) -> str:
    """The text of the first block of `role`, or empty."""
    return next((b.text for b in blocks if b.role is role), "")


def first_words(blocks: tuple[Block, ...]) -> str:
    """The beginning of what is spoken, cut at a word's end, for an article without a title."""
    text = next((b.text for b in blocks if b.spoken), blocks[0].text)
    if len(text) <= LONGEST_TITLE:
        return " ".join(text.split())
    return " ".join(text[:LONGEST_TITLE].rpartition(" ")[0].split()) or text[:LONGEST_TITLE]


def opened_source(source: str | Path | BinaryIO, media_type: str | None) -> Source:
    """The bytes of `source`, its name for messages, and its type."""
    if not isinstance(source, str | Path):
        return Source(
            "standard input", bounded(source.read, "standard input"), media_type or "text/plain"
        )
    if str(source) == "-":
        return opened_source(sys.stdin.buffer, media_type)
    path = Path(source)
    suffix = path.suffix.lower()
    return Source(printable(path), contents(path), media_type or SUFFIXES.get(suffix, "text/plain"))


def contents(path: Path) -> bytes:
    """What stands in the file at `path`."""
    name = printable(path)
    if path.is_dir():
        raise UnreadableSource(name, "it is a folder: name one article in it")
    try:
        with path.open("rb") as file:
            return bounded(file.read, name)
    except FileNotFoundError as missing:
        raise UnreadableSource(name, "there is no such file") from missing
    except (OSError, ValueError) as refused:  # ValueError: a NUL in the path
        reason = refused.strerror if isinstance(refused, OSError) else str(refused)
        raise UnreadableSource(name, str(reason or refused).lower()) from refused


def bounded(read_bytes: Callable[[int], bytes], name: str) -> bytes:
    """All bytes, unless they are none or more than `LARGEST`."""
    content = read_bytes(LARGEST + 1)
    if len(content) > LARGEST:
        raise UnreadableSource(name, f"it is larger than {LARGEST // 1024**2} MB: split it")
    if not content.strip():
        raise UnreadableSource(name, "it is empty: there is nothing to read aloud")
    return content


def printable(path: PurePath) -> str:
    """A path as a message may show it: bytes that are no text are escaped."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
