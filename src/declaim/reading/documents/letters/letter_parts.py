"""A letter as its parts: the lines of a plain one, the passages of one in HTML."""

import re
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.structure.signs.wording import BULLET

QUOTING: Final = re.compile(r"(?!>From )(?:> ?)+")
"""The marks of the letters in which a line is quoted."""


class LetterSign(Enum):
    """The meaning that the markup of a mail program gives to a part."""

    INTRODUCES = auto()
    SIGNS = auto()


@dataclass(frozen=True, slots=True)
class Envelope:
    """The facts about a letter that stand above it."""

    subject: str
    is_answer: bool = False
    is_for_many: bool = False
    """It comes from a list, from which one can be taken."""
    way_out: str = ""
    """The addresses at which one leaves the list, each in angle brackets."""
    writer: str = ""
    older: str = ""
    """The key of what is quoted in the same letter as plain text."""


@dataclass(frozen=True, slots=True)
class Part:
    """A line or a passage of a letter."""

    text: str
    """On one line, without the marks of a quotation."""
    depth: int = 0
    """The number of letters in which it is quoted."""
    sign: LetterSign | None = None
    is_bare: bool = False
    """Its quotation may be the writer's own: no mail program marks it as another letter's."""


NO_PART: Final = Part("")


def part_of(text: str, around: Part = NO_PART) -> Part:
    """A line or a passage as a part of its letter; `around` is what its markup tells."""
    marks = QUOTING.match(text)
    own = " ".join((text[marks.end() :] if marks else text).split())
    depth = around.depth + (marks[0].count(">") if marks else 0)
    return replace(around, text=own, depth=depth, is_bare=around.is_bare and not marks)


def without(passage: Passage, reason: str) -> Passage:
    """The passage, silent if there is a reason."""
    return replace(passage, role=Role.BOILERPLATE, reason=reason) if reason else passage


def as_written(passage: Passage) -> Passage:
    """A passage of a person's letter: what the format does not call a heading is none."""
    if passage.role or BULLET.match(passage.text) or not re.search(r"\w", passage.text):
        return passage
    return replace(passage, role=Role.PARAGRAPH, reason="the writer's words")
