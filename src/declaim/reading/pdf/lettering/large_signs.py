"""Large brackets, sums and roots of TeX, which hang from above their line, back on its baseline."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile
from typing import Final

from declaim.reading.pdf.lettering.glyphs import Glyph

OPENING: Final = "([⌊⌈{⟨"
CLOSING: Final = ")]⌋⌉}⟩"
BRACKETS: Final = OPENING + CLOSING
REACH: Final = 12
"""Characters before and behind a sign among which one of its line stands."""
BESIDE_EM: Final = 3.0
"""A character of the sign's line is so near to it, in sizes."""
HANGS_EM_MIN: Final = 0.3
HANGS_EM_MAX: Final = 1.6
"""The sign begins so far above the baseline of its line, in sizes."""
SMALL_SIZE_MAX: Final = 0.85
"""Sizes of the sign: a power behind it, or a limit, is at most so large."""
RAISED_EM: Final = 0.17
LOWERED_EM: Final = 0.05
"""Small characters behind a sign stand at most so far above and below its line, in sizes."""


def with_large_signs(glyphs: list[Glyph]) -> list[Glyph]:
    """The characters; else a large sign and its power would tear the line into three."""
    found = list(glyphs)
    for i, sign in enumerate(glyphs):
        level = level_of(found, i) if sign.style.large else None
        if level is None:
            continue
        found[i] = replace(sign, baseline=level)
        size = sign.style.size
        beside = range(i - 1, -1, -1) if sign.text in CLOSING else range(i + 1, len(glyphs))
        for k in takewhile(
            lambda k: not glyphs[k].style.size, beside if sign.text in BRACKETS else ()
        ):
            found[k] = replace(found[k], text="")
        for k in () if sign.text in OPENING else behind(found, i):
            height = min(
                max(found[k].baseline, level - LOWERED_EM * size), level + RAISED_EM * size
            )
            found[k] = replace(found[k], baseline=height)
    return [glyph for glyph in found if glyph.text]


def level_of(glyphs: list[Glyph], i: int) -> float | None:
    """The baseline of the line in which the large sign at `i` stands, if one is near."""
    sign = glyphs[i]
    size = sign.style.size
    best, level = BESIDE_EM * size, None
    for other in glyphs[max(i - REACH, 0) : i + REACH]:
        apart = max(other.left - sign.right, sign.left - other.right)
        hangs = HANGS_EM_MIN * size < sign.baseline - other.baseline < HANGS_EM_MAX * size
        if other.style.size > SMALL_SIZE_MAX * size and hangs and apart < best:
            best, level = apart, other.baseline
    return level


def behind(glyphs: list[Glyph], i: int) -> Iterator[int]:
    """The places of the small characters directly behind the large sign at `i`."""
    sign = glyphs[i]
    for k in range(i + 1, min(i + REACH, len(glyphs))):
        other = glyphs[k]
        if not other.style.size:
            continue
        if other.style.size > SMALL_SIZE_MAX * sign.style.size or other.left < sign.right - 1:
            return
        yield k
