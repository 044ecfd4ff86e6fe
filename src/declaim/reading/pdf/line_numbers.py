"""The figures beside the lines of a draft, a proof or a court's paper."""

import re
from itertools import pairwise
from typing import Final

from declaim.reading.pdf.segments import Sheet, TextRun

NUMBERED_LINES_MIN: Final = 5
LINE_NUMBER: Final = re.compile(r"\d{1,4}[A-Z]?")
BESIDE_PT: Final = 6.0
"""A figure reaches at most so far into the lines."""


def line_numbers(sheet: Sheet) -> list[TextRun]:
    """The figures beside the lines of a page, or nothing."""
    texts = [s for s in sheet.segments if not LINE_NUMBER.fullmatch(s.text)]
    if len(texts) < NUMBERED_LINES_MIN:
        return []
    left = sorted(s.left for s in texts)[len(texts) // 4]
    right = sorted(s.right for s in texts)[-len(texts) // 4]
    numbers = [s for s in sheet.segments if LINE_NUMBER.fullmatch(s.text)]
    for found in (
        [s for s in numbers if s.right <= left + BESIDE_PT],
        [s for s in numbers if s.left >= right - BESIDE_PT],
    ):
        counts = [int(re.sub(r"\D", "", s.text)) for s in sorted(found, key=lambda s: -s.baseline)]
        steps = [below - above for above, below in pairwise(counts)]
        regular = sum(step in (1, 5) for step in steps)
        if len(found) >= NUMBERED_LINES_MIN and 5 * regular >= 4 * len(steps):
            return found
    return []
