"""Headings of papers that are as small as the text: by number, capitals, slant and place."""

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from typing import Final, NamedTuple

from declaim.model import Role
from declaim.reading.pdf.columns.edge_rows import SUMMARY
from declaim.reading.pdf.columns.labels import HEADING_WORDS_MAX, Document, Labelled, mean
from declaim.reading.pdf.columns.paragraphs import ends
from declaim.reading.pdf.geometry.hyphens import words_in

SIZE_MIN: Final = 0.75
"""Sizes of the body: capitals of a font that has them small may be so small."""
TEXT_SIZE_MIN: Final = 0.87
"""Sizes of the heading: the text below is no smaller."""
LINES_MAX: Final = 3
LETTERS_MIN: Final = 3
PROSE_WORDS_MIN: Final = 10
NUMBER: Final = re.compile(
    r"(?:(?P<roman>[IVX]{1,5})\.|(?P<letter>[A-Z])\.|(?P<figures>\d{1,2}(?:\.\d{1,2}){0,3})\.?)\s+"
    r"(?=[^\W_a-z])"
)
FIGURES: Final = "figures"
ROMANS: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
SERIES_MIN: Final = 3
"""So many headings whose numbers rise are headings, whatever they look like."""
ASIDE: Final = (Role.TABLE, Role.CAPTION, Role.BOILERPLATE, Role.FOOTNOTE, Role.CODE)
"""Roles of what may stand between a heading and its text."""


class Numbered(NamedTuple):
    """The number of a heading."""

    kind: str
    """`roman`, `letter` or FIGURES."""
    parts: tuple[int, ...]


def with_sections(found: list[Labelled], document: Document) -> list[Labelled]:
    """Short pieces above a text that are numbered in a row, or set otherwise than the text."""
    numbers = numbers_of(found)
    places: set[int] = set()
    for i in range(len(found) - 1, -1, -1):
        if is_heading_like(found[i], document) and is_above_prose(found, i, places, numbers):
            places.add(i)
    rising = in_a_row(
        {
            i: number.parts
            for i, number in enumerate(numbers)
            if number and number.kind == FIGURES and (i in places or found[i].role is Role.HEADING)
        }
    )
    heads = {i for i in places if i in rising or is_set_apart(found, i, numbers, document)}
    kinds = {
        number.kind: None
        for i, number in enumerate(numbers)
        if number and (i in heads or found[i].role is Role.HEADING)
    }
    for i in heads:
        number = numbers[i]
        depth = [*kinds].index(number.kind) + len(number.parts) - 1 if number else 0
        level = min(len(document.sizes) + 1 + depth, 6)
        reason = "its number goes on" if i in rising else "it is set apart above its text"
        found[i] = replace(found[i], role=Role.HEADING, reason=reason, level=level)
    return found


def numbers_of(found: Sequence[Labelled]) -> list[Numbered | None]:
    """The number of each heading; `I` and the like are letters only behind the letter before."""
    numbers: list[Numbered | None] = []
    before = 0
    for item in found:
        match = NUMBER.match(item.text)
        loose = item.role in (None, Role.HEADING, Role.LIST_ITEM)
        if not match or not loose or len(item.paragraph.lines) > LINES_MAX:
            numbers.append(None)
            continue
        if match["figures"]:
            parts = tuple(map(int, match["figures"].split(".")))
            numbers.append(Numbered(FIGURES, parts))
            continue
        sign = match["roman"] or match["letter"]
        goes_on = len(sign) == 1 and ord(sign) == before + 1
        if sign in ROMANS and not goes_on:
            numbers.append(Numbered("roman", (ROMANS.index(sign) + 1,)))
        elif len(sign) == 1:
            before = ord(sign)
            numbers.append(Numbered("letter", (before - ord("A") + 1,)))
        else:
            numbers.append(None)
    return numbers


def is_heading_like(item: Labelled, document: Document) -> bool:
    """Whether a piece is short, begins as a heading does, and is no sentence."""
    text, lines = item.text, item.paragraph.lines
    short = words_in(text) <= HEADING_WORDS_MAX and len(lines) <= LINES_MAX
    begins = bool(NUMBER.match(text)) or text[:1].isupper()
    whole = not ends(lines[-1]) and not text.endswith((",", ";"))
    large = item.paragraph.size >= SIZE_MIN * document.body_size
    worded = sum(map(str.isalpha, text)) >= LETTERS_MIN
    return item.role in (None, Role.LIST_ITEM) and short and begins and whole and large and worded


def is_above_prose(
    found: Sequence[Labelled],
    i: int,
    places: Set[int],
    numbers: Sequence[Numbered | None],
) -> bool:
    """Whether a text stands below, or the numbered heading of a part, whose place is known.

    The last item of a list stands above a text too, but directly below another item.
    """
    number, above = numbers[i], numbers[i - 1] if i else None
    if number and above and is_beside(above, number) and is_next(above.parts, number.parts):
        return False
    below = (j for j in range(i + 1, len(found)) if found[j].role not in ASIDE)
    j = next(below, len(found)) if number else i + 1
    if j >= len(found):
        return False
    other = numbers[j]
    if number and other and (found[j].role is Role.HEADING or j in places):
        return not is_beside(number, other) and len(other.parts) >= len(number.parts)
    same = found[j].paragraph.column == found[i].paragraph.column
    large = found[j].paragraph.size > TEXT_SIZE_MIN * found[i].paragraph.size
    return same and large and is_text(found[j])


def is_beside(number: Numbered, other: Numbered) -> bool:
    """Whether two numbers are of one kind and depth."""
    return number.kind == other.kind and len(number.parts) == len(other.parts)


def is_text(item: Labelled) -> bool:
    """Whether a piece begins as a sentence and is long."""
    lines = item.paragraph.lines
    long = words_in(item.text) >= PROSE_WORDS_MIN and (len(lines) > 1 or ends(lines[-1]))
    return item.role is None and long and not item.text[:1].islower()


def in_a_row(parts: dict[int, tuple[int, ...]]) -> set[int]:
    """The places of the longest row of numbers that rise as those of sections do."""
    longest: list[int] = []
    for start in (i for i, number in parts.items() if number == (1,)):
        row = [start]
        for i in (i for i in parts if i > start):
            if is_next(parts[row[-1]], parts[i]):
                row.append(i)
        longest = max(longest, row, key=len)
    return {*longest} if len(longest) >= SERIES_MIN else set()


def is_next(before: tuple[int, ...], number: tuple[int, ...]) -> bool:
    """Whether a section's number follows another: 2.1 behind 2, 3 behind 2.1."""
    if len(number) > len(before):
        return number == (*before, 1)
    return number == (*before[: len(number) - 1], before[len(number) - 1] + 1)


def is_set_apart(
    found: Sequence[Labelled],
    i: int,
    numbers: Sequence[Numbered | None],
    document: Document,
) -> bool:
    """Whether a piece is in capitals or bold above larger type, or numbered and slanted."""
    item, below = found[i], found[min(i + 1, len(found) - 1)]
    bold = mean(item.paragraph, "bold") > 0.85 and not document.is_bold
    capitals = item.text.isupper()
    if numbers[i]:
        return bold or capitals or mean(item.paragraph, "italic") > 0.85
    large = below.paragraph.size > 0.97 * document.body_size
    return bool(SUMMARY.fullmatch(item.text) or ((bold or capitals) and large))
