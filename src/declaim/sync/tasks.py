"""The nouns of a sync: items, what is remembered of each, and what is to be done."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Item:
    """One article of the list."""

    key: str
    """It is known by this from run to run: a path as it was given, or an address."""
    path: Path | None = None
    address: str = ""
    """Its web address; empty for a file."""
    content: bytes | None = None
    """The whole text as HTML, where a feed holds it."""
    title: str = ""
    """What the feed calls it."""
    published: str = ""
    """ISO 8601 date, or empty."""
    from_feed: bool = False
    """A feed named it and not the user: robots.txt is asked before it is fetched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What is remembered of an article from run to run; the state file spells these names."""

    output: str
    """The audio file's name in the folder; it never changes."""
    digest: str = ""
    """Of the source's bytes when it was rendered last, or empty if it never was."""
    settings: str = ""
    """Digest of all that shapes the sound besides the source."""
    stamp: str = ""
    """Size and time of a file, or ETag and Last-Modified: equal stamps mean equal bytes."""
    title: str = ""
    published: str = ""
    """ISO 8601 date."""
    duration_s: float = 0.0
    voice: str = ""
    rendered: str = ""
    """When, in ISO 8601, UTC."""
    error: str = ""
    """Why the last attempt failed, or empty."""
    listed: bool = True
    """It was on the list the last time, so that the feed has it."""


class Act(StrEnum):
    """What is to be done with an article."""

    NEW = "new"
    EDITED = "edited"
    MOVED = "moved"
    UNCHANGED = "unchanged"
    GONE = "gone"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done with one article, and why."""

    act: Act
    key: str
    record: Record
    reason: str = ""
    item: Item | None = None
    content: bytes | None = None
    """The bytes to render, where they do not stand in a file."""
    media_type: str = ""
