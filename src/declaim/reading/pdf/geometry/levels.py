"""Rows of texts that stand side by side on a page, and the title above all of them."""

from itertools import pairwise
from typing import Final

from declaim.reading.pdf.lettering.segments import TextRun

LEVEL_EM: Final = 0.8
"""Sizes: two lines of one column are further apart."""
ROW_EM: Final = 0.4
"""Segments whose baselines differ less stand in one row."""
BARS: Final = frozenset("-–—−")
"""Signs that the bar of a fraction may be."""
TITLE_SIZE_MIN: Final = 1.3
"""Sizes of the text: a title above columns is so large."""
TITLE_ROWS_MAX: Final = 6


def rows_of(piece: list[TextRun]) -> list[list[TextRun]]:
    """The segments at each height, from the top."""
    rows: list[list[TextRun]] = []
    for segment in sorted(piece, key=lambda s: -s.baseline):
        last = rows[-1][0] if rows else None
        if last and abs(last.baseline - segment.baseline) < ROW_EM * max(last.size, segment.size):
            rows[-1].append(segment)
        else:
            rows.append([segment])
    return rows


def without_bars(rows: list[list[TextRun]]) -> list[list[TextRun]]:
    """The rows but for dashes that stand alone between two lines: bars of fractions in a line."""
    bars = {
        id(row)
        for above, row, below in zip(rows, rows[1:], rows[2:], strict=False)
        if len(row) == 1
        and row[0].text in BARS
        and is_level(above[0], row[0])
        and is_level(below[0], row[0])
    }
    return [row for row in rows if id(row) not in bars]


def is_level(a: TextRun, b: TextRun) -> bool:
    """Whether two texts are nearer in height than two lines of one column."""
    return abs(a.baseline - b.baseline) < LEVEL_EM * a.size


def above_columns(segments: list[TextRun]) -> list[TextRun]:
    """The centred rows from a large title down to columns that begin together, or an empty list.

    Such a title may be as narrow as the column below it.
    """
    rows = rows_of(segments)
    middle = (min(s.left for s in segments) + max(s.right for s in segments)) / 2 if rows else 0.0
    above: list[TextRun] = []
    for row, below in pairwise(rows[: TITLE_ROWS_MAX + 1]):
        centred = abs((row[0].left + row[-1].right) / 2 - middle) < row[0].size
        if len(row) > 1 or not centred:
            return []
        above += row
        if len(below) > 1:
            break
    else:
        return []
    size = typical([s.size for s in segments])
    return above if above[0].size > TITLE_SIZE_MIN * size else []


def typical(values: list[float] | list[int]) -> float:
    """The median, 0 of nothing."""
    return sorted(values)[len(values) // 2] if values else 0
