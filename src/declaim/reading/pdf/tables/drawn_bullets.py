"""The marks of a list that are drawn and no letters: Chrome draws those of its lists."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from declaim.reading.pdf.geometry.areas import Area
from declaim.reading.pdf.lettering.glyphs import BULLET
from declaim.reading.pdf.lettering.segments import TextRun
from declaim.reading.pdf.tables.drawings import PLAIN

MARKED_MIN: Final = 2
"""So many texts with a mark are the items of a list."""
MARK_MAX_EM: Final = 0.5
"""Sizes: the square beside a name of a chart is larger."""
GAP_MAX_EM: Final = 1.5
HIGH_EM: Final = 0.7
"""Sizes: the middle of a mark is less above the baseline."""
SQUARE_PT: Final = 0.5


def with_bullets(segments: Sequence[TextRun], marks: Sequence[Area]) -> list[TextRun]:
    """The texts of a page, each item of a list with its mark as a letter."""
    drawn = [next((m for m in marks if is_mark_of(m, s)), None) for s in segments]
    if sum(mark is not None for mark in drawn) < MARKED_MIN:
        return [*segments]
    return [
        replace(s, text=f"{BULLET} {s.text}", left=mark.left) if mark else s
        for s, mark in zip(segments, drawn, strict=True)
    ]


def is_mark_of(mark: Area, segment: TextRun) -> bool:
    """Whether a small shape, as wide as high, is the next on the left of a text in no picture."""
    wide, high = mark.right - mark.left, mark.top - mark.bottom
    middle = (mark.bottom + mark.top) / 2 - segment.baseline
    return (
        segment.tag.name in {*PLAIN, "LI"}
        and 0 < segment.left - mark.right < GAP_MAX_EM * segment.size
        and 0 < middle < HIGH_EM * segment.size
        and max(wide, high) < MARK_MAX_EM * segment.size
        and abs(wide - high) < SQUARE_PT
    )
