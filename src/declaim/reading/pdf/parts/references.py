"""The entries of the references: what is below their heading, to the next heading of its level."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.columns.labels import Document, Labelled

REFERENCES: Final = re.compile(
    r"[\dIVX. ]*(?:references|bibliography|works cited|literature cited|literatur(?:verzeichnis)?"
    r"|quellen(?:verzeichnis)?|bibliographie|références|bibliografía|referencias|referências"
    r"|bibliografia|литература|参考文献|المراجع)\s*:?",
    re.IGNORECASE,
)
LOWEST_LEVEL: Final = 6
BOLD_MIN: Final = 0.8
MARK: Final = re.compile(r"\[(\d{1,3})\]")
APART_MAX: Final = 3
"""Pieces from an entry to the next, since the second line of an entry may be parted from it."""
MARKED_MIN: Final = 3
"""So many marks in a row, each one more than the one before, are of entries if half have a year."""
YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
NAMES_WORDS_MIN: Final = 7
NAMES_COMMAS_MIN: Final = 2
"""A heading among the entries with so many words and commas is a list of authors in bold."""


def with_references(found: list[Labelled], _: Document) -> list[Labelled]:
    """The entries below the heading of the references, to the next heading of its level."""
    level = 0
    for i, item in enumerate(found):
        if heads_references(found, i):
            level = item.level or LOWEST_LEVEL
            found[i] = replace(item, role=Role.REFERENCE, reason="it heads the references")
        elif item.role is Role.HEADING and item.level <= level and not names_authors(item.text):
            level = 0
        entry = item.role in (None, Role.LIST_ITEM, Role.FOOTNOTE) or (
            item.role is Role.HEADING and names_authors(item.text)
        )
        if level and entry and found[i].role is item.role:
            reason = "an entry of the references"
            found[i] = replace(item, role=Role.REFERENCE, reason=reason, level=0)
    for i in marked_in(found):
        reason = "an entry of the references: marks in brackets rise by one"
        found[i] = replace(found[i], role=Role.REFERENCE, reason=reason, level=0)
    return found


def marked_in(found: list[Labelled]) -> Iterator[int]:
    """The entries with marks in brackets that rise by one, as `[1]` and `[2]`, and their rests."""
    marks = [(i, int(mark[1])) for i, item in enumerate(found) if (mark := MARK.match(item.text))]
    start = 0
    for end in range(1, len(marks) + 1):
        if end < len(marks):
            (above, number), (i, following) = marks[end - 1], marks[end]
            if following == number + 1 and i - above <= APART_MAX:
                continue
        entries = marks[start:end]
        last = entries[-1][0]
        dated = sum(bool(YEAR.search(item.text)) for item in found[entries[0][0] : last + 1])
        if len(entries) >= MARKED_MIN and 2 * dated >= len(entries):
            yield from (i for i in range(entries[0][0], last + 1) if found[i].is_spoken)
        start = end


def heads_references(found: list[Labelled], i: int) -> bool:
    """Whether a piece is the heading of the references, though its type may be the body's."""
    item, below = found[i], found[min(i + 1, len(found) - 1)]
    strong = item.paragraph.lines[0].bold > BOLD_MIN
    plain = item.role in (None, Role.FOOTNOTE) and (
        strong or item.paragraph.size >= below.paragraph.size
    )
    return (item.role is Role.HEADING or plain) and bool(REFERENCES.fullmatch(item.text))


def names_authors(text: str) -> bool:
    """Whether a heading is rather a list of authors, as `Byre A, Quay B, Wall C,`."""
    return text.count(",") >= NAMES_COMMAS_MIN and len(text.split()) >= NAMES_WORDS_MIN
