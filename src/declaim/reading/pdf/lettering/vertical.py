"""Lines from the top to the bottom, as in Japanese books: laid down, they are read as any other."""

from collections.abc import Iterator
from itertools import pairwise
from math import inf
from typing import Final

from declaim.reading.pdf.lettering.glyphs import SPACE, Glyph

FULL_EM: Final = 0.85
"""A character that is wider, in sizes, tells the place of its line; a comma is at the edge."""
NEAR_EM: Final = 1.0
"""Figures that lie in a line are nearer to its characters, in sizes."""
WORD_GAP_EM: Final = 0.6
"""Two words that lie one behind the other are nearer, in sizes."""
LEVEL_EM: Final = 0.35
"""Figures that lie in a line have their baseline so near to its left edge, in sizes."""


def runs_down(glyphs: list[Glyph]) -> bool:
    """Whether most characters stand below the one before, as in Japanese that is set upright."""
    inked = [g for g in glyphs if g.style.size]
    below = sum(
        abs(a.left - b.left) < 0.3 * a.style.size < a.baseline - b.baseline < 2 * a.style.size
        for a, b in pairwise(inked)
    )
    return 2 * below > len(inked)


def laid_down(glyphs: list[Glyph], turned: list[Glyph]) -> tuple[list[Glyph], list[Glyph]]:
    """The characters of upright lines as if the lines lay, with those that lie in the lines.

    `turned` are the page's characters that lie, such as figures; those of no line come back.
    """
    inked = [glyph for glyph in glyphs if glyph.style.size]
    lines = [*lines_of(inked)]
    placed = [lying(glyph, line) for glyph, line in zip(inked, lines, strict=True)]
    apart: list[Glyph] = []
    for word in words_of(turned):
        at = place_of(word, placed)
        if at is None:
            apart += [*word, SPACE]
        else:
            placed[at:at] = word
    return placed, apart


def parted_from_numbers(glyphs: list[Glyph]) -> tuple[list[Glyph], list[Glyph]]:
    """The characters of laid lines, and the page's number, which stands beyond the ends of all."""
    others = [g for g in glyphs if g.style.size and not g.text.isdecimal()]
    start = min((g.left for g in others), default=-inf)
    end = max((g.right for g in others), default=inf)
    beyond = {id(g) for g in glyphs if g.text.isdecimal() and (g.right <= start or g.left >= end)}
    return [g for g in glyphs if id(g) not in beyond], [g for g in glyphs if id(g) in beyond]


def lines_of(glyphs: list[Glyph]) -> Iterator[float]:
    """The left edge of the line of each upright character.

    A narrow one, such as a comma, stands anywhere in its line: a wide one before or behind tells.
    """
    lefts = [g.left if g.right - g.left > FULL_EM * g.style.size else None for g in glyphs]
    behind, last = lefts[:], None
    for i, left in reversed([*enumerate(lefts)]):
        behind[i] = last = left if left is not None else last
    last = None
    for glyph, left, following in zip(glyphs, lefts, behind, strict=True):
        last = left if left is not None else last
        size = glyph.style.size
        near = (line for line in (last, following) if line is not None)
        yield next((line for line in near if -0.5 * size < glyph.left - line < size), glyph.left)


def lying(glyph: Glyph, line: float) -> Glyph:
    """The character of an upright line as if the line lay, the first line at the top."""
    start = -glyph.baseline - glyph.style.size
    return Glyph(glyph.text, start, -glyph.baseline, line, glyph.style)


def words_of(glyphs: list[Glyph]) -> Iterator[list[Glyph]]:
    """The characters that lie, in pieces that stand by themselves."""
    word: list[Glyph] = []
    space: list[Glyph] = []
    for glyph in glyphs:
        if not glyph.style.size:
            space = [glyph]
            continue
        if word and not goes_on(word[-1], glyph):
            yield word
            word, space = [], []
        word += [*space, glyph] if word else [glyph]
        space = []
    if word:
        yield word


def goes_on(last: Glyph, glyph: Glyph) -> bool:
    """Whether a character stands behind another in a line that lies."""
    size = max(last.style.size, glyph.style.size)
    level = abs(last.baseline - glyph.baseline) < LEVEL_EM * size
    return level and abs(glyph.left - last.right) < WORD_GAP_EM * size


def place_of(word: list[Glyph], placed: list[Glyph]) -> int | None:
    """The place among the characters of upright lines where a word lies, if it lies in one."""
    size = word[0].style.size
    reach = NEAR_EM * size
    near = [
        (abs(before - behind), i)
        for at, glyph in enumerate(placed)
        if abs(glyph.baseline - word[0].baseline) < LEVEL_EM * size
        for before, behind, i in (
            (glyph.right, word[0].left, at + 1),
            (word[-1].right, glyph.left, at),
        )
        if abs(before - behind) < reach
    ]
    return min(near)[1] if near else None
