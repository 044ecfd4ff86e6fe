"""The place of each passage in the bytes of a text, and the bytes with one passage rewritten.

What is written back is that passage and nothing else: the encoding, the byte order mark, the front
matter, the line ends of every line that stays, and every byte outside it are as they were.
"""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from html import unescape
from typing import Final
from unicodedata import normalize

from declaim.errors import UnreadableSource
from declaim.manuscript import SourceBytes
from declaim.model import Block, Role
from declaim.reading.directives import order_in
from declaim.reading.encodings.charsets import declared_encoding, likely_encoding

_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_EMPTY: Final = re.compile(r"[\s>]*")
"""A line that parts passages; in a quotation of Markdown it has its sign."""


@dataclass(frozen=True, slots=True)
class Text:
    """A file of text, line by line."""

    name: str
    encoding: str
    lines: tuple[str, ...]
    """Each with its line end; a byte order mark stands in the first."""

    @property
    def line_end(self) -> str:
        """The line end that most of its lines have."""
        ends = [line[len(line.rstrip("\r\n")) :] for line in self.lines]
        return max(("\n", "\r\n", "\r"), key=ends.count)

    def with_lines(self, start: int, stop: int, lines: Sequence[str]) -> bytes:
        """The bytes of the file with other lines in `[start, stop)`.

        Raises UnreadableSource where a character is none of the file's encoding.
        """
        whole = "".join((*self.lines[:start], *lines, *self.lines[stop:]))
        try:
            return whole.encode(self.encoding)
        except UnicodeEncodeError as error:
            sign = error.object[error.start]
            reason = f"its encoding, {self.encoding}, has no {sign!r}; save it as UTF-8 to use that"
            raise UnreadableSource(self.name, reason) from error

    def without_lines(self, *gone: int) -> bytes:
        """The bytes of the file without some lines; a byte order mark stays."""
        left = [line for i, line in enumerate(self.lines) if i not in gone]
        mark = "\ufeff" if 0 in gone and self.lines[0].startswith("\ufeff") else ""
        return self.with_lines(0, len(self.lines), [mark, *left])


@dataclass(frozen=True, slots=True)
class Span:
    """The lines of one passage: a half-open range of indexes, from 0."""

    start: int
    stop: int
    text: str
    """The lines as written; each but the last ends in a newline."""


def text_of(name: str, content: bytes) -> Text:
    """The file's lines. Raises UnreadableSource where the bytes would not come back as they are."""
    source = SourceBytes(name, content, "text/plain")
    encoding = declared_encoding(source) or likely_encoding(content)
    try:
        text = content.decode(encoding)
        same = text.encode(encoding) == content
    except UnicodeError:
        same = False
    if not same:
        reason = f"some of its bytes are no {encoding}, and could not be written back as they are"
        raise UnreadableSource(name, reason)
    return Text(name, encoding, tuple(filter(None, _LINE.findall(text))))


def place_of(text: Text, blocks: Sequence[Block], number: int) -> Span:
    """The lines of the block of that number.

    Raises UnreadableSource where they cannot be told from those of another block.
    """
    block = blocks[number]
    start = block.line - 1
    beside = [other.line for i, other in enumerate(blocks) if i != number]
    if block.line in beside or start >= len(text.lines):
        reason = "more than this passage is on its line; edit the file itself"
        raise UnreadableSource(text.name, reason, block.line)
    last = min((line - 1 for line in beside if line > block.line), default=len(text.lines))
    for stop in range(start + 1, last + 1):
        is_end = stop == last or _parts(text.lines[stop]) or order_in(text.lines[stop]) is not None
        if is_end and _holds("".join(text.lines[start:stop]), block):
            while stop > start + 1 and _parts(text.lines[stop - 1]):
                stop -= 1  # noqa: PLW2901 - blank lines are nobody's
            written = "".join(text.lines[start:stop]).removeprefix("\ufeff")
            return Span(start, stop, _plain(written).removesuffix("\n"))
    reason = "it is not certain which lines this passage is; edit the file itself"
    raise UnreadableSource(text.name, reason, block.line)


def place_now(text: Text, blocks: Sequence[Block], was: str, line: int) -> Span | None:
    """The place now of a passage that held `was` and began at `line`; None if it has changed."""
    found = []
    for number in range(len(blocks)):
        with suppress(UnreadableSource):
            place = place_of(text, blocks, number)
            if place.text == _plain(was):
                found.append(place)
    return min(found, key=lambda place: abs(place.start + 1 - line), default=None)


def written_anew(text: Text, place: Span, new: str) -> bytes:
    """The file with `new` for what is written at a place; an empty text takes its lines away.

    Raises UnreadableSource where a character is none of the file's encoding.
    """
    before, after = place.text.split("\n"), _plain(new).split("\n") if new else []
    kept = list(text.lines[place.start : place.stop])
    mark = "\ufeff" if kept[0].startswith("\ufeff") else ""
    kept[0] = kept[0].removeprefix("\ufeff")
    last_end = kept[-1][len(kept[-1].rstrip("\r\n")) :]
    head = _alike(before, after)
    tail = _alike(before[head:][::-1], after[head:][::-1])
    middle = [line + text.line_end for line in after[head : len(after) - tail]]
    lines = [*kept[:head], *middle, *kept[len(kept) - tail :]]
    if lines:
        lines = [*_ended(lines[:-1], text.line_end), lines[-1].rstrip("\r\n") + last_end]
    return text.with_lines(place.start, place.stop, [mark + line for line in lines[:1]] + lines[1:])


def _alike(before: Sequence[str], after: Sequence[str]) -> int:
    """With how many equal lines both begin."""
    pairs = enumerate(zip(before, after, strict=False))
    return next((i for i, (one, other) in pairs if one != other), min(len(before), len(after)))


def framed(text: Text, place: Span, before: str, after: str = "") -> bytes:
    """The file with a line before the passage, and one after it, where one is given."""
    end = text.line_end
    lines = list(text.lines[place.start : place.stop])
    mark = "\ufeff" if lines[0].startswith("\ufeff") else ""
    lines[0] = lines[0].removeprefix("\ufeff")
    if after:
        is_ended = lines[-1].endswith(("\r", "\n"))
        lines = [*_ended(lines, end), after + end * is_ended]
    return text.with_lines(place.start, place.stop, [mark + before + end, *lines])


def _ended(lines: Sequence[str], end: str) -> list[str]:
    return [line if line.endswith(("\r", "\n")) else line + end for line in lines]


def _parts(line: str) -> bool:
    return bool(_EMPTY.fullmatch(line))


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _holds(written: str, block: Block) -> bool:
    """Whether all letters and digits of the block stand in the lines, in order."""
    there = iter(_letters(unescape(written)))
    said = block.text.lstrip("0123456789.") if block.role is Role.LIST_ITEM else block.text
    return all(letter in there for letter in _letters(said))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, normalize("NFKD", text).casefold()))
