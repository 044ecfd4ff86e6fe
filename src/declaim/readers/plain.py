"""Plain text: where one block ends and the next begins.

Blank lines part blocks. Within such a group, the lines are one paragraph where they were wrapped
at a width, and one block each where they were not.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from declaim.readers.decode import decode
from declaim.readers.manuscript import Manuscript, Passage, Source

NARROWEST_WRAP: Final = 45
"""Characters: lines of verse are shorter, hard-wrapped prose is wider."""

Line = tuple[int, str]
"""The number of a line, from 1, and what stands on it."""


def read_plain(source: Source) -> Manuscript:
    """Take a plain text apart into blocks."""
    return Manuscript(tuple(passages_in(decode(source))))


def passages_in(text: str) -> Iterator[Passage]:
    """The blocks of `text` in order."""
    for group in groups(text):
        yield from blocks_of(group)


def groups(text: str) -> Iterator[list[Line]]:
    """Runs of lines with no blank line in them."""
    group: list[Line] = []
    for line in enumerate(text.split("\n"), start=1):
        if line[1].strip():
            group.append(line)
        elif group:
            yield group
            group = []
    if group:
        yield group


def blocks_of(group: list[Line]) -> Iterator[Passage]:
    """One block where the lines were wrapped at a width, else one block a line."""
    if is_wrapped([text for _, text in group]):
        yield Passage(joined([text for _, text in group]), group[0][0])
        return
    for position, (number, text) in enumerate(group):
        yield Passage(" ".join(text.split()), number, together=position > 0)


def is_wrapped(lines: list[str]) -> bool:
    """Whether each line ends where the first word of the next no longer fitted."""
    width = max(map(len, lines))
    if width < NARROWEST_WRAP:
        return False
    breaks = list(pairwise(lines))
    full = sum(len(line) + 1 + len(below.split()[0]) > width for line, below in breaks)
    return bool(breaks) and full >= 0.9 * len(breaks)


def joined(lines: list[str]) -> str:
    """The lines of a paragraph as one, with words mended that a hyphen parts at a line's end."""
    text = "\n".join(" ".join(line.split()) for line in lines)
    return re.sub(r"(?<=[^\W\d_])-\n(?=[^\W\d_])", "", text).replace("\n", " ")
