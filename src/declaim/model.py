"""The nouns, in the order in which an article passes through them.

    Article > Block        what is written
    Script > Chapter > Utterance    what is said
    Speech, Clip           what the engine gave, and what the store remembers of it
    Grid, Timeline > Segment, Mark, Cue   when each part is heard
    Recording, Effort      the finished file, and what it took

Every value is frozen and does no I/O but a notebook's player. A frame is one sample of the mono
signal; frame ranges are half-open. Nothing here imports anything else of this package.
"""

from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from html import escape
from pathlib import Path
from typing import NamedTuple

_INLINE_BYTES = 20_000_000  # of the largest file that a notebook holds
_MEDIA = {"m4a": "mp4", "m4b": "mp4", "mp3": "mpeg", "opus": "ogg", "mka": "x-matroska"}


class Role(StrEnum):
    """The role of a block in its article, as `declaim plan --json` spells it."""

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
    """The reason for its role and verdict, in words for a person."""
    level: int = 0  # 1 to 6 for a heading, else 0
    chapter: str = ""
    """A chapter of this title begins here: a directive or a book's navigation says so."""
    pause_ms: int = 0
    """Silence that a directive asks for before it, in milliseconds, besides the usual one."""
    speaker: str = ""
    """The speaker, where the source has a name and a colon before the text, which keeps both."""
    marks: tuple[tuple[int, int, str], ...] = ()  # half-open ranges that are em, strong or code
    language: str = ""  # BCP 47 tag, where it is another than the rest of the article's
    foreign: tuple[tuple[int, int, str], ...] = ()  # parts in another one: ranges, and tags
    page: int = 0  # its first page, from 1; 0 if the source has no pages
    cells: tuple[tuple[int, int], ...] = ()  # of a table, whose rows are its lines: ranges
    links: tuple[tuple[int, int, str], ...] = ()  # half-open ranges that lead to a web address
    pictures: tuple[tuple[str, str], ...] = ()  # in front of it: address in the source, description


class Setting(NamedTuple):
    """A line of front matter."""

    name: str
    value: str
    line: int  # of the source, from 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """The facts about an article besides its text; a field that is not known is empty."""

    title: str = ""
    byline: str = ""
    published: str = ""  # ISO 8601 date
    language: str = ""  # BCP 47 tag
    publisher: str = ""
    authors: tuple[str, ...] = ()  # each by itself, where the source tells them apart
    details: Mapping[str, str] = field(default_factory=dict)  # by the names of details.DETAILS
    cover: bytes = field(default=b"", repr=False)
    """The picture that came with it: JPEG, PNG, GIF or WebP."""


@dataclass(frozen=True, slots=True)
class Article:
    """An article with the roles of its blocks."""

    metadata: Metadata
    blocks: tuple[Block, ...] = field(repr=False)
    settings: tuple[Setting, ...] = ()
    """The settings in its front matter: voice, rate and so on."""
    remarks: tuple[str, ...] = field(default=(), repr=False)
    """The way of reading, and the parts of the source that are left out or unusable, in words."""
    has_contents: bool = False  # its table of contents says where every chapter begins


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice of an engine, with its rate, its pitch and its manner."""

    engine: str
    name: str
    language: str  # BCP 47 tag
    rate: int  # words per minute
    pitch: int  # 0 to 100; 50 is the voice's own
    expressive: bool = False
    """Whether it may read the same text in another way each time, where it can."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """The text that an engine speaks at once, and the silence after it."""

    text: str  # the spoken form: what the engine is given
    source: str  # the written form: what a caption shows
    block: int  # index of its block in the article
    line: int  # of the source, from 1
    voice: Voice
    pause_ms: int  # silence after it, in milliseconds
    changes: tuple[tuple[int, int, int], ...] = ()  # of the source: start, stop, length in `text`
    between_ms: int = 350  # silence between its sentences, in milliseconds
    language: str = ""  # BCP 47 tag, where it is another than the article's
    takes: tuple[int, ...] = ()  # for each sentence which expressive reading, from 1; 0 is any


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the script to which a listener may jump."""

    title: str
    utterances: tuple[Utterance, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Script:
    """The chapters and utterances that will be spoken."""

    metadata: Metadata
    voice: Voice  # the narrator's
    chapters: tuple[Chapter, ...] = field(repr=False)
    unmatched: tuple[str, ...] = ()  # entries of the article's lexicon that match nothing in it
    remark: str = ""  # what a listener should know of the narrator

    @property
    def utterances(self) -> tuple[Utterance, ...]:
        """Every utterance of every chapter, in order."""
        return tuple(u for chapter in self.chapters for u in chapter.utterances)


@dataclass(frozen=True, slots=True)
class Word:
    """The time at which a word of the spoken text begins."""

    frame: int
    offset: int  # characters before it in the spoken text
    length: int  # characters


@dataclass(frozen=True, slots=True)
class Speech:
    """The sound from an engine: mono signed 16-bit little-endian samples."""

    pcm: bytes = field(repr=False)
    frame_rate: int  # Hz
    words: tuple[Word, ...] = ()  # where the engine tells; else empty

    @property
    def frames(self) -> int:
        """Length in frames."""
        return len(self.pcm) // 2


@dataclass(frozen=True, slots=True)
class Clip:
    """One utterance as it will be heard, kept in the store: trimmed, levelled, faded."""

    key: str  # its recipe's digest, and its name in the store
    frame_rate: int  # Hz
    frames: int
    words: Sequence[Word]
    fresh: bool  # spoken for this render, not found in the store


@dataclass(frozen=True, slots=True)
class Grid:
    """The division of time in a container; all but the rate is in frames."""

    frame_rate: int  # Hz
    packet: int = 1
    """A segment is a whole number of these long."""
    lead: int = 0  # silence before every clip
    tail: int = 0
    """Silence after every clip, at least."""
    delay: int = 0
    """Frames of the last silence that a decoder does not give back."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A clip's place in the recording, a whole number of packets long."""

    clip: Clip
    start: int  # the segment's first frame in the recording
    lead: int  # frames of silence before the clip
    frames: int  # length with both silences


@dataclass(frozen=True, slots=True)
class Mark:
    """A chapter: a title, and when it is heard, `[start, stop)` in frames."""

    title: str
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Cue:
    """A sentence as it is written, and when it is heard, `[start, stop)` in frames."""

    text: str
    line: int
    block: int  # index of its block in the article
    start: int
    stop: int
    words: Sequence[Word] = ()
    """Words of `text`, their frames in the recording; what was rewritten together is one word."""
    estimated: bool = True  # its start is estimated from its length, not given by the engine


@dataclass(frozen=True, slots=True)
class Timeline:
    """The place of every sound, silence and chapter, in frames of `frame_rate`."""

    frame_rate: int  # Hz
    frames: int
    segments: tuple[Segment, ...] = field(repr=False)  # cover [0, frames) without a gap
    marks: tuple[Mark, ...] = field(repr=False)  # cover it likewise
    cues: Sequence[Cue] = field(repr=False)  # in order, each within its chapter

    def seconds(self, frame: int) -> float:
        """The time of a frame."""
        return frame / self.frame_rate


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """The work and the time of a render."""

    spoken: int  # utterances that the engine spoke for it
    reused: int  # utterances found in the store
    encoded: int  # segments that were encoded for it
    seconds: float  # wall time
    former: str = ""
    """The engine's identity at the render before, if an upgrade made it speak everything again."""
    unmatched: tuple[str, ...] = ()  # entries of the article's lexicon that match nothing in it


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """The finished file."""

    path: Path
    container: str  # the suffix of its format, without the dot: m4b
    size: int  # bytes
    script: Script = field(repr=False)  # what is said in it
    timeline: Timeline = field(repr=False)
    voice: Voice  # the narrator's
    stamp: str = field(repr=False)
    """A digest in the file and its sidecars; files with one stamp belong together."""
    effort: Effort

    @property
    def duration(self) -> float:
        """Seconds."""
        return self.timeline.seconds(self.timeline.frames)

    def _repr_html_(self) -> str:
        """A player for a notebook: with the audio in it, or with a link to a large file."""
        address = self.path.as_posix()
        if self.size <= _INLINE_BYTES and self.path.is_file():
            media = _MEDIA.get(self.container, self.container)
            address = f"data:audio/{media};base64,{b64encode(self.path.read_bytes()).decode()}"
        return f'<audio controls src="{escape(address)}"></audio>'
