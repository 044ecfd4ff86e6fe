"""Manuscripts: text whose lines are set twice as far apart as in print."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Final

from declaim.reading.pdf.columns.order import Column, Line
from declaim.reading.pdf.columns.paragraphs import SIZE_STEP, Paragraph, ends, paragraphs_of

STEP_MIN_EM: Final = 1.9
STEP_MAX_EM: Final = 3.2
"""Sizes between two baselines: twice what fonts ask for."""
WIDTH_MIN_EM: Final = 18
"""Sizes: a line of running text is so long, a label or a name is not."""
LINES_MIN: Final = 4


def paragraphs_in(columns: Sequence[Column]) -> list[Paragraph]:
    """The paragraphs of a document, column by column."""
    wide = wide_leading(columns)
    return [p for i, column in enumerate(columns) for p in paragraphs_of(column, i + 1, wide)]


def wide_leading(columns: Sequence[Column]) -> float:
    """The distance of two baselines in a manuscript's text, in points; 0 in other documents."""
    steps = Counter(
        (round(above.baseline - below.baseline, 1), above.size)
        for column in columns
        for above, below in pairwise(column)
        if runs_on(above, below)
    )
    (step, size), count = max(steps.items(), key=itemgetter(1), default=((0.0, 1.0), 0))
    is_wide = STEP_MIN_EM * size <= step <= STEP_MAX_EM * size
    return step if is_wide and count >= LINES_MIN else 0.0


def runs_on(above: Line, below: Line) -> bool:
    """Whether a long line ends within a sentence, which goes on below with a small letter."""
    first = below.text[:1]
    small = (
        first.isalpha() and not first.isupper()
    )  # scripts without capitals have small ones alone
    long = above.right - above.left > WIDTH_MIN_EM * above.size
    alike = abs(above.size - below.size) <= SIZE_STEP * above.size
    return small and long and alike and not ends(above)
