"""The nouns, in the order in which an article passes through them.

    Article > Block        what is written
    Script > Chapter > Utterance    what is said
    Speech, Clip           what the engine gave, and what the store remembers of it
    Timeline > Mark, Cue   when each part is heard
    Recording              the finished file

Every value is frozen and does no I/O. A frame is one sample of the mono signal; frame ranges
are half-open. Nothing here imports anything else of this package.
"""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a block is in its article, as `declaim plan --json` spells it."""

    BANNER = "banner"
    HEADLINE = "headline"
    HEADLINE_DUPLICATE = "headline-duplicate"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    CAPTION = "caption"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    QUESTION = "question"
    ANSWER = "answer"
    LIST_ITEM = "list-item"
    TABLE = "table"
    CODE = "code"
    VERSE = "verse"
    FOOTNOTE = "footnote"
    REFERENCE = "reference"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph-sized piece of the source, and the verdict on it."""

    role: Role
    text: str
    """White space collapsed, on one line; verse keeps its line breaks."""
    line: int
    """The block's first line in the source, from 1."""
    spoken: bool
    reason: str
    """Why it has this role and verdict, in words for the person who wonders."""
    level: int = 0
    """1 to 6 for a heading, else 0."""
    chapter: str = ""
    """A chapter of this title begins here: a directive or a book's navigation says so."""
    pause_ms: int = 0
    """Silence that a directive asks for before it, in milliseconds, besides the usual one."""
    speaker: str = ""
    """Who says it, where the source puts a name and a colon before it; the text keeps both."""
    emphasis: tuple[tuple[int, int], ...] = ()
    """Stressed parts of the text: half-open ranges of characters."""


@dataclass(frozen=True, slots=True)
class Article:
    """What was written, understood."""

    title: str
    byline: str
    published: str
    """ISO 8601 date, or empty."""
    language: str
    """BCP 47 tag, told by the source or by its words."""
    blocks: tuple[Block, ...]
    publisher: str = ""
    cover: bytes = b""
    """The picture that came with it (JPEG, PNG, GIF or WebP), or empty."""
    settings: tuple[tuple[str, str], ...] = ()
    """What its front matter asks for beyond the fields above, by name: voice, rate and so on."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks, and how."""

    engine: str
    name: str
    language: str
    """BCP 47 tag."""
    rate: int
    """Words per minute."""
    pitch: int
    """0 to 100; 50 is the voice's own."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """What an engine reads in one breath, and the silence after it."""

    text: str
    """The spoken form: what the engine is given."""
    source: str
    """The written form: what a caption shows."""
    line: int
    """Where it stands in the source, from 1."""
    voice: Voice
    pause_ms: int
    """Silence after it, in milliseconds."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """Where a listener would want to jump, and what is heard there."""

    title: str
    utterances: tuple[Utterance, ...]


@dataclass(frozen=True, slots=True)
class Script:
    """What will be said."""

    title: str
    byline: str
    published: str
    language: str
    chapters: tuple[Chapter, ...]

    @property
    def utterances(self) -> tuple[Utterance, ...]:
        """Every utterance of every chapter, in order."""
        return tuple(u for chapter in self.chapters for u in chapter.utterances)
