"""Fractions and roots inside a line of text, back on its baseline."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from typing import Final

from declaim.reading.pdf.lettering.glyphs import Glyph

ROOT: Final = "√"
PART_LETTERS_MAX: Final = 8
"""A part of a fraction in a line of text has at most so many characters."""
PART_SIZE_MAX: Final = 0.85
"""Sizes of the line: the parts of a fraction are at most so large."""
PARTS_EM_MIN: Final = 0.98
"""The baselines of the parts are at least so far apart, in their sizes; indices are nearer."""
PARTS_EM_MAX: Final = 1.25
CHOICE_EM: Final = 1.09
"""Further apart, in large brackets, they say how many of how many are chosen."""
TERM: Final = re.compile(r"[\w()+−-]+")
BRACKETED: Final = re.compile(r"\([^()]{0,8}\)")
MIDDLE_EM: Final = 0.08
"""The middles of the parts are so near to each other, in sizes of the parts."""
GAP_EM_MIN: Final = 0.08
"""A narrower gap beside the parts, in sizes of the line: they are the indices of a letter."""
GAP_EM_MAX: Final = 1.0
ROOT_EM_MIN: Final = 0.35
"""The sign of a root hangs at least so far above the baseline of its number, in sizes."""
ROOT_EM_MAX: Final = 1.2
TOUCHING_EM: Final = 0.1


def with_fractions(glyphs: list[Glyph]) -> list[Glyph]:
    """The characters; a fraction in a line is one, as `1/2`, and a root's sign stands in the line.

    Else they would tear the line into three.
    """
    runs = runs_of(glyphs)
    found: list[Glyph | None] = list(glyphs)
    for i, (first, second) in enumerate(pairwise(runs)):
        sign, number = glyphs[first[-1]], glyphs[second[0]]
        if sign.text == ROOT and len(first) == 1 and is_root_of(sign, number):
            found[first[0]] = replace(sign, baseline=number.baseline)
            found[first[0] + 1 : second[0]] = [None] * (second[0] - first[0] - 1)
            continue
        parts = [glyphs[k] for k in first], [glyphs[k] for k in second]
        ends = [run[-1] for run in runs[max(i - 1, 0) : i]] + [
            run[0] for run in runs[i + 2 : i + 3]
        ]
        if line := line_of(*parts, [glyphs[k] for k in ends]):
            both = [*parts[0], *parts[1]]
            found[first[0]] = Glyph(
                (" " if line.style.large and apart(*parts) > CHOICE_EM else "/").join(
                    map(term, parts)
                ),
                min(glyph.left for glyph in both),
                max(glyph.right for glyph in both),
                line.baseline,
                line.style,
            )
            found[first[0] + 1 : second[-1] + 1] = [None] * (second[-1] - first[0])
    return [glyph for glyph in found if glyph]


def runs_of(glyphs: Sequence[Glyph]) -> list[list[int]]:
    """The places of the characters, spaces left out, by runs of one size on one baseline."""
    inked = (i for i, glyph in enumerate(glyphs) if glyph.style.size)
    looks = groupby(inked, key=lambda i: (round(glyphs[i].baseline, 1), glyphs[i].style.size))
    return [list(run) for _, run in looks]


def is_root_of(sign: Glyph, number: Glyph) -> bool:
    """Whether the sign of a root hangs directly before what it is of."""
    size = number.style.size
    hangs = ROOT_EM_MIN * size < sign.baseline - number.baseline < ROOT_EM_MAX * size
    return hangs and abs(number.left - sign.right) < TOUCHING_EM * size


def line_of(top: list[Glyph], bottom: list[Glyph], beside: list[Glyph]) -> Glyph | None:
    """The character `beside` the fraction of `top` over `bottom` in its line, if it is one."""
    size = top[0].style.size
    if max(len(top), len(bottom)) > PART_LETTERS_MAX or bottom[0].style.size != size:
        return None
    middles = [(part[0].left + part[-1].right) / 2 for part in (top, bottom)]
    stacked = abs(middles[0] - middles[1]) < MIDDLE_EM * size
    worded = all(TERM.fullmatch(term(part)) for part in (top, bottom))
    if not (worded and stacked and PARTS_EM_MIN < apart(top, bottom) < PARTS_EM_MAX):
        return None
    left = min(top[0].left, bottom[0].left)
    right = max(top[-1].right, bottom[-1].right)
    gaps = {
        max(glyph.left - right, left - glyph.right) / glyph.style.size: glyph
        for glyph in beside
        if bottom[0].baseline < glyph.baseline < top[0].baseline
        and size <= PART_SIZE_MAX * glyph.style.size
    }
    near = min(gaps, default=GAP_EM_MAX)
    enclosed = near < GAP_EM_MAX and gaps[near].style.large
    return gaps[near] if enclosed or GAP_EM_MIN < near < GAP_EM_MAX else None


def apart(top: list[Glyph], bottom: list[Glyph]) -> float:
    """The distance of the baselines of two parts, in their sizes."""
    return (top[0].baseline - bottom[0].baseline) / top[0].style.size


def term(part: list[Glyph]) -> str:
    """The text of a part of a fraction; a sum has brackets around itself."""
    text = "".join(glyph.text for glyph in part)
    return f"({text})" if {*"+−"} & {*BRACKETED.sub("", text)} else text
