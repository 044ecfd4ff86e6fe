"""The nouns of a sync: items, the record of each, and the tasks."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Item:
    """One article of the list."""

    key: str
    """The name of the item in the state: a path as it was given, or an address."""
    path: Path | None = None
    address: str = ""
    """The web address; empty for a file."""
    content: bytes | None = None
    """The whole text as HTML, where a feed holds it."""
    title: str = ""
    """The title in the feed, or empty."""
    published: str = ""
    """ISO 8601 date, or empty."""
    from_feed: bool = False
    """A feed named the item, not the user: robots.txt must allow the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The record of an article in the state file, which has the same names."""

    output: str
    """The audio file's name in the folder; it never changes."""
    digest: str = ""
    """The digest of the source at the last render, or empty before the first."""
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
    """The time of the last render in ISO 8601, UTC."""
    error: str = ""
    """The reason why the last attempt failed, or empty."""
    listed: bool = True
    """The article was on the list at the last run, and is in the feed."""


class Act(StrEnum):
    """The kinds of tasks."""

    NEW = "new"
    EDITED = "edited"
    MOVED = "moved"
    UNCHANGED = "unchanged"
    GONE = "gone"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Task:
    """The work on one article, and the reason."""

    act: Act
    key: str
    record: Record
    reason: str = ""
    item: Item | None = None
    content: bytes | None = None
    """The bytes to render, where they do not stand in a file."""
    media_type: str = ""
