"""Page numbers and running heads that a conversion of a PDF left among a book's paragraphs."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.reading.plain_text.joining import compounds_in, joined
from declaim.reading.plain_text.links import Line
from declaim.reading.plain_text.printed import NARROWEST, goes_on, page_marks

Ranges = tuple[tuple[int, int, str], ...]
"""Half-open ranges of characters, and what stands there."""
FEWEST: Final = 2
"""Sentences that are parted by such marks: one may be by chance."""


def without_printed_pages(passages: Sequence[Passage]) -> list[Passage]:
    """The passages with the marks of pages silent, and the sentences whole that these parted."""
    lines = [line for i, passage in enumerate(passages) for line in apart(i, passage)]
    told = {lines[at][0]: reason for at, reason in page_marks(lines).items()}
    marks = {i: reason for i, reason in told.items() if passages[i].role is None}
    rests = rests_behind(passages, marks)
    if len(rests) < FEWEST:
        return list(passages)
    compounds = compounds_in("\n".join(passage.text for passage in passages))
    found: list[Passage] = []
    whole: dict[int, int] = {}  # the places in `found` by those in `passages`
    for i, passage in enumerate(passages):
        whole[i] = len(found)
        if i in marks:
            found.append(replace(passage, role=Role.BOILERPLATE, reason=marks[i]))
        elif i in rests:
            whole[i] = whole[rests[i]]
            found[whole[i]] = as_one(found[whole[i]], passage, compounds)
        else:
            found.append(passage)
    return found


def apart(i: int, passage: Passage) -> tuple[Line, Line]:
    """The passage as a line with a blank one below it; one with a role is no mark of a page."""
    stop = "." if passage.role else ""
    return (i, " ".join(passage.text.split()) + stop), (i, "")


def rests_behind(passages: Sequence[Passage], marks: dict[int, str]) -> dict[int, int]:
    """The passages behind marks that go on with a sentence, and the one that each goes on with."""
    rests: dict[int, int] = {}
    above = -1
    for i, passage in enumerate(passages):
        if i in marks:
            continue
        first = passages[above].text if 0 <= above < i - 1 else ""
        is_text = len(first) >= NARROWEST and passage.role is passages[above].role is None
        if is_text and goes_on([(0, first)], passage.text):
            rests[i] = above
        above = i
    return rests


def as_one(first: Passage, rest: Passage, compounds: frozenset[str]) -> Passage:
    """Two parts of a paragraph as one, each part's marks in their places."""
    text = joined([first.text, rest.text], compounds)
    begun = len(text) - len(rest.text)

    def behind(ranges: Ranges) -> Ranges:
        return tuple((start + begun, stop + begun, what) for start, stop, what in ranges)

    return replace(
        first,
        text=text,
        marks=(*first.marks, *behind(rest.marks)),
        foreign=(*first.foreign, *behind(rest.foreign)),
        links=(*first.links, *behind(rest.links)),
        pictures=(*first.pictures, *rest.pictures),
    )
