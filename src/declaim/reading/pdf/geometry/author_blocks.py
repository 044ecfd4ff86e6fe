"""Authors side by side between a title and the columns of a paper, each above an address."""

import re
from itertools import pairwise
from typing import Final

from declaim.reading.pdf.geometry.levels import rows_of
from declaim.reading.pdf.lettering.segments import TextRun

ROWS_MIN: Final = 2
ROWS_MAX: Final = 8
BESIDE_MAX: Final = 5
"""Authors side by side."""
GAP_EM: Final = 2.0
"""Sizes: the text begins so far below the last address."""
RAGGED_EM: Final = 0.5
"""Sizes: the lefts of centred lines differ more than those of a text."""
WORDED: Final = re.compile(r"[^\W\d_]{2}")


def authors_beside(below: list[TextRun]) -> tuple[list[list[TextRun]], list[TextRun]]:
    """The authors at the top of what is below a title, in one row or several, and the rest."""
    rows = rows_of(below)
    authors: list[list[TextRun]] = []
    start = 0
    for i, (row, following) in enumerate(pairwise(rows[: 4 * ROWS_MAX]), start=1):
        if i - start > ROWS_MAX:
            break
        if row[0].baseline - following[0].baseline > GAP_EM * row[0].size:
            block = centred(rows[start:i])
            if not block:
                break
            authors += block
            start = i
    return authors, [s for row in rows[start:] for s in row] if authors else below


def centred(rows: list[list[TextRun]]) -> list[list[TextRun]]:
    """The columns of some rows if all lines of each have one middle, or an empty list."""
    if not 1 < len(rows[0]) <= BESIDE_MAX:
        return []
    middles = [(s.left + s.right) / 2 for s in rows[0]]
    columns: list[list[TextRun]] = [[] for _ in middles]
    for segment in (s for row in rows for s in row):
        middle = (segment.left + segment.right) / 2
        apart, nearest = min((abs(middle - each), k) for k, each in enumerate(middles))
        if apart > segment.size / 2 or not WORDED.search(segment.text):
            return []
        columns[nearest].append(segment)
    columns.sort(key=lambda column: column[0].left)
    ragged = all(
        max(s.left for s in column) - min(s.left for s in column) > RAGGED_EM * column[0].size
        for column in columns
    )
    enough = min(map(len, columns)) >= ROWS_MIN
    return columns if ragged and enough else []
