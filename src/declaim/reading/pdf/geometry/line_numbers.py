"""The figures beside the lines of a draft, a proof or a court's paper."""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Final

from declaim.reading.pdf.lettering.segments import Sheet, TextRun

NUMBERED_LINES_MIN: Final = 5
LINE_NUMBER: Final = re.compile(r"\d{1,4}[A-Z]?")
STEP: Final = 5
"""Lines: where not each has a figure, each fifth has one."""
BESIDE_PT: Final = 6.0
"""A figure reaches at most so far into the lines."""


def line_numbers(sheets: Sequence[Sheet]) -> list[list[TextRun]]:
    """The figures beside the lines of each page; a last page may have one alone."""
    found = [numbers_beside(sheet) for sheet in sheets]
    places = {round(s.right) for numbers in found for s in numbers}
    alone = [[s for s in outside(sheet) if round(s.right) in places] for sheet in sheets]
    return [numbers or others for numbers, others in zip(found, alone, strict=True)]


def numbers_beside(sheet: Sheet) -> list[TextRun]:
    """The figures beside the lines of a page that are counted, or nothing."""
    heights = {round(s.baseline) for s in sheet.segments if not LINE_NUMBER.fullmatch(s.text)}
    for side in (False, True):
        found = sorted(outside(sheet, at_right=side), key=lambda s: -s.baseline)
        counts = [int(re.sub(r"\D", "", s.text)) for s in found]
        steps = [below - above for above, below in pairwise(counts)]
        regular = sum(step in (1, STEP) for step in steps)
        if len(found) >= NUMBERED_LINES_MIN and 5 * regular >= 4 * len(steps):
            return found
        if {*steps} == {STEP} and not counts[0] % STEP and is_each_fifth(found, heights):
            return found
    return []


def is_each_fifth(numbers: Sequence[TextRun], heights: Collection[float]) -> bool:
    """Whether five lines, or nearly so, stand between the figures."""
    return all(
        abs(sum(b.baseline - 1 < height < a.baseline - 1 for height in heights) - STEP) <= 1
        for a, b in pairwise(numbers)
    )


def outside(sheet: Sheet, *, at_right: bool = False) -> list[TextRun]:
    """The figures at the left or at the right of the text of a page."""
    texts = [s for s in sheet.segments if not LINE_NUMBER.fullmatch(s.text)]
    if len(texts) < NUMBERED_LINES_MIN:
        return []
    numbers = [s for s in sheet.segments if LINE_NUMBER.fullmatch(s.text)]
    if at_right:
        right = sorted(s.right for s in texts)[-len(texts) // 4]
        return [s for s in numbers if s.left >= right - BESIDE_PT]
    left = sorted(s.left for s in texts)[len(texts) // 4]
    return [s for s in numbers if s.right <= left + BESIDE_PT]
