"""Characters in a row to segments of text, with superscripts and accents in their places."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, NamedTuple

from declaim.reading.pdf.lettering.glyphs import FILLER, Glyph
from declaim.reading.pdf.lettering.raised import behind
from declaim.reading.pdf.lettering.right_to_left import as_spelt, is_rtl
from declaim.reading.pdf.lettering.tag_tree import UNTAGGED, Tag

SEGMENT_GAP_EM: Final = 1.4
"""A gap as wide as this between two words parts columns or the cells of a table."""
BASELINE_EM: Final = 0.35
"""Two characters on one line differ less than this in height."""
RAISED_EM: Final = 0.12
"""A smaller character is a superscript from this height above its line."""
RAISED_SIZE: Final = 0.85
"""A superscript is at most this part of its line's size."""
TOUCHING_EM: Final = 0.1
LEAD_ENDS: Final = frozenset(".:?!—–")
"""The last sign of bold words that lead in a paragraph."""
LEAD_LETTERS_MIN: Final = 2
LEAD_PART: Final = 0.5
ALEFS: Final = "اأإآ"
LAM: Final = "ل"


@dataclass(slots=True)
class TextRun:
    """Words in a row on one line, with no wide gap between them."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    """Font size in points, of most of its characters."""
    bold: float = 0.0
    """The part of the letters in a bold font, 0 to 1, as `bold_part` tells."""
    italic: float = 0.0
    maths: float = 0.0
    """The part of its letters in a font of formulas."""
    mono: float = 0.0
    tag: Tag = UNTAGGED


class Aside(NamedTuple):
    """A text of a page that is left out before there are paragraphs."""

    text: str
    reason: str


@dataclass(slots=True)
class Sheet:
    """One page's text."""

    number: int
    """From 1."""
    width: float
    height: float
    segments: list[TextRun] = field(default_factory=list)
    levels: tuple[float, ...] = ()
    """Heights of the lines that are drawn from side to side."""
    is_unreadable: bool = False
    """Whether the file does not name many of its letters."""
    is_picture: bool = False
    """Whether pictures cover it."""
    asides: tuple[Aside, ...] = ()
    """The texts that stand slanted or turned."""


def segments_of(glyphs: list[Glyph]) -> Iterator[TextRun]:
    """Characters to segments: a new one at another line, a wide gap or a step back."""
    row: list[Glyph] = []
    last: Glyph | None = None
    spelt, near = as_spelt(glyphs)
    for glyph in spelt:
        if glyph.style.size:
            if (
                last
                and id(glyph) not in near
                and (is_apart(last, glyph) or is_beside(row, last, glyph))
            ):
                yield from segment_of(row)
                row = []
            last = glyph
        row.append(glyph)
    yield from segment_of(row)


def is_apart(last: Glyph, glyph: Glyph) -> bool:
    """Whether `glyph` begins another segment than `last` stands in."""
    size = max(last.style.size, glyph.style.size)
    if abs(glyph.baseline - last.baseline) > max(BASELINE_EM * size, 0.6):
        small = min(last.style.size, glyph.style.size)
        near = abs(glyph.left - last.right) < SEGMENT_GAP_EM * size / 2
        return not (
            small < RAISED_SIZE * size and near and abs(glyph.baseline - last.baseline) < 0.6 * size
        )
    gap = glyph.left - last.right
    if abs(gap) <= SEGMENT_GAP_EM * size:
        return False
    if is_rtl(last.text) or is_rtl(glyph.text):
        gap = min(abs(last.left - glyph.right), abs(glyph.left - last.right))
        return gap > 2 * SEGMENT_GAP_EM * size
    return gap > SEGMENT_GAP_EM * size or gap < -2 * size


def is_beside(row: list[Glyph], last: Glyph, glyph: Glyph) -> bool:
    """Whether small figures and larger letters stand on one line, a gap of the figures apart.

    LaTeX sets the numbers of lines so.
    """
    small, large = sorted((last.style.size, glyph.style.size))
    gap = glyph.left - last.right
    if small > RAISED_SIZE * large or gap <= SEGMENT_GAP_EM * small:
        return False
    figures = row if last.style.size == small else [glyph]
    level = abs(last.baseline - glyph.baseline) <= RAISED_EM * small
    return level and all(g.text.isdigit() for g in figures if g.style.size)


def is_mostly_rtl(segments: list[TextRun]) -> bool:
    """Whether most of the segments begin in a script that runs from right to left."""
    return 2 * sum(is_rtl(s.text) for s in segments) > len(segments)


def letters_in(segments: list[TextRun]) -> int:
    """The length of their texts together."""
    return sum(len(s.text) for s in segments)


def segment_of(row: list[Glyph]) -> Iterator[TextRun]:
    """The segment of some characters, if any is visible."""
    inked = [g for g in row if g.style.size]
    if not inked:
        return
    size = Counter(round(g.style.size, 1) for g in inked).most_common(1)[0][0]
    full = [g for g in inked if g.style.size > RAISED_SIZE * size] or inked
    baseline = Counter(round(g.baseline, 1) for g in full).most_common(1)[0][0]
    text = " ".join(spelled(row, size, baseline).split())
    if not text:
        return
    part = 1 / len(inked)
    yield TextRun(
        text,
        min(g.left for g in inked),
        max(g.right for g in inked),
        baseline,
        size,
        bold_part(inked),
        part * sum(g.style.italic for g in inked),
        part * sum(g.style.maths for g in inked),
        part * sum(g.style.mono for g in inked),
        Counter(g.style.tag for g in inked).most_common(1)[0][0],
    )


def bold_part(inked: list[Glyph]) -> float:
    """The part of the characters in a bold font, 0 to 1; half at most if text goes on behind them.

    Such bold words lead in their paragraph, and the line is no heading.
    """
    bold = [i for i, glyph in enumerate(inked) if glyph.style.bold]
    part = len(bold) / len(inked)
    behind = inked[bold[-1] + 1 :] if bold else []
    ended = any(glyph.text in LEAD_ENDS for glyph in inked[len(inked) - len(behind) - 1 :][:2])
    leads_in = ended and sum(glyph.text.isalpha() for glyph in behind) >= LEAD_LETTERS_MIN
    return min(part, LEAD_PART) if leads_in else part


def spelled(row: list[Glyph], size: float, baseline: float) -> str:
    """The text of a row; a raised number is a power behind a figure, else a note's mark."""
    text = ""
    raised: list[Glyph] = []
    base: Glyph | None = None
    last: Glyph | None = None  # a small one before all others is a bullet, or its own note's mark
    for glyph in in_logical_order(row):
        is_small = 0 < glyph.style.size <= RAISED_SIZE * size
        is_raised = is_small and glyph.baseline > baseline + RAISED_EM * size
        if last and is_step(last, glyph, size):
            text = text.rstrip()
        if glyph.style.size and (last or not is_small):
            last = glyph
        if last and is_raised:
            raised.append(glyph)
            continue
        text, raised = behind(text, raised, base), []
        base = glyph if glyph.style.size else base
        if text[-1:].isalpha() and glyph.text.isalpha() and is_rtl(text[-1]) != is_rtl(glyph.text):
            text += " "
        text += glyph.text if glyph.text != FILLER else ""
    return behind(text, raised, base)


def is_step(last: Glyph, glyph: Glyph, size: float) -> bool:
    """Whether a small character touches another: PDFium puts the end of a line between them.

    `size` is that of the line.
    """
    if abs(glyph.baseline - last.baseline) <= RAISED_EM * size:
        return False
    is_small = 0 < min(last.style.size, glyph.style.size) <= RAISED_SIZE * size
    apart = min(abs(glyph.left - last.right), abs(last.left - glyph.right))
    return is_small and apart < TOUCHING_EM * size


def in_logical_order(row: list[Glyph]) -> list[Glyph]:
    """The characters with lam before alef: PDFium takes that ligature apart the wrong way."""
    ordered = list(row)
    for i, (first, second) in enumerate(pairwise(row)):
        if first.text in ALEFS and second.text == LAM and first.left == second.left:
            ordered[i : i + 2] = second, first
    return ordered
