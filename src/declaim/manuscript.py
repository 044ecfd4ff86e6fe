"""The result of a reader: the passages of a source and its metadata, before any rule is asked."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from declaim.model import Metadata, Role, Setting


class Origin(StrEnum):
    """The origin of the words, which decides how far a reader may be trusted."""

    WRITER = "a writer's own file"
    """Every block is spoken but for what the format itself marks."""
    PRINT = "a printed document"
    """As a writer's own file, but its captions stand outside the flow and are not spoken."""
    PAGE = "a web page"
    """The text around the article has to be found, and is not spoken."""
    UNKNOWN = "plain text"
    """A writer's own file, unless signs of a page stand in it together."""


SPOKEN: Final = frozenset(
    {
        Role.HEADLINE,
        Role.STANDFIRST,
        Role.BYLINE,
        Role.HEADING,
        Role.PARAGRAPH,
        Role.QUOTE,
        Role.QUESTION,
        Role.ANSWER,
        Role.LIST_ITEM,
        Role.VERSE,
    }
)
"""The roles that are spoken unless the user says otherwise."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The signs in a page's markup about one passage; structure/evidence.py weighs them."""

    tag: str
    """The name of the block element in which it stands."""
    kind: str
    """The names and classes of that element and its parent: siblings alike share them."""
    boxes: tuple[int, ...]
    """The elements around it, the outermost first, each by a number of its own."""
    within: frozenset[str] = frozenset()
    """The elements with a meaning around it: `nav`, `article`, `hidden` and so on."""
    linked: int = 0
    """The number of its characters that are a link's."""
    hints: tuple[int, int, int, int, int, int] = (0, 0, 0, 0, 0, 0)
    """The numbers of elements around it with classes named as an article's are, and as its
    surroundings' are; the same of its own element alone, and of the parent's."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One block as its format gives it."""

    text: str
    """White space collapsed, on one line; verse, code and tables keep their line breaks."""
    line: int
    """Its first line in the source, from 1."""
    role: Role | None = None
    """The role that the format itself gives; None if only the words can show it."""
    reason: str = ""
    """The reason for that role."""
    level: int = 0
    """1 to 6 for a heading, else 0."""
    chapter: str = ""
    """A chapter of this title begins here."""
    pause_ms: int = 0
    """Silence asked for before it, in milliseconds."""
    speaker: str = ""
    """`voice NAME` where a directive says who speaks, or whose voice it is; else empty."""
    silenced: str = ""
    """The reason why it is not spoken whatever its role, or empty."""
    voiced: str = ""
    """The reason why it is spoken whatever its role, or empty; a silenced passage stays silent."""
    directed: Role | None = None
    """The role that a writer or listener gives it, against what its words tell."""
    marks: tuple[tuple[int, int, str], ...] = ()
    """Marked parts of the text: half-open ranges of characters, each `em`, `strong` or `code`."""
    together: bool = False
    """It stands directly below the passage before it, with no blank line between them."""
    language: str = ""
    """BCP 47 tag, where it is in another language than the rest of the source."""
    foreign: tuple[tuple[int, int, str], ...] = ()
    """Parts in another language than the passage: half-open ranges of characters, and tags."""
    page: int = 0
    """The page on which it begins, from 1; 0 where the source has no pages."""
    cells: tuple[tuple[int, int], ...] = ()
    """Of a table, whose rows are its lines: half-open ranges of characters, in order."""
    links: tuple[tuple[int, int, str], ...] = ()
    """Parts of the text that lead to a web address: half-open ranges of characters, in order."""
    pictures: tuple[tuple[str, str], ...] = ()
    """The pictures in front of it: each one's address in the source, and its description."""
    evidence: Evidence | None = None
    """The signs around a passage of a web page; else None."""


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A source taken apart: its passages in order, and its metadata."""

    passages: tuple[Passage, ...]
    metadata: Metadata = field(default_factory=Metadata)
    settings: tuple[Setting, ...] = ()
    """The settings in the front matter: voice, rate, speak, skip and so on."""
    origin: Origin = Origin.UNKNOWN
    has_contents: bool = False
    """Its table of contents says where every chapter begins."""
    remarks: tuple[str, ...] = ()
    """Remarks on parts of the source that are left out or cannot be used."""


@dataclass(frozen=True, slots=True)
class SourceBytes:
    """Bytes with a name, not yet understood."""

    name: str
    """For messages: the path, the address, or `standard input`."""
    content: bytes
    media_type: str
    charset: str = ""
    """The encoding that whoever sent the bytes declared, or empty."""


Reader = Callable[[SourceBytes], Manuscript]
