"""Tables of sentences without lines: short paragraphs that begin level, read row by row."""

from bisect import bisect
from collections import Counter, defaultdict
from itertools import pairwise
from typing import Final

from declaim.reading.pdf.geometry.levels import LEVEL_EM, ROW_EM, rows_of, typical
from declaim.reading.pdf.geometry.shelves import FIRST_LETTERS_MIN, SENTENCE, strips_of
from declaim.reading.pdf.lettering.segments import TextRun

GAP_MIN: Final = 1.3
"""Usual distances of two baselines: those of two rows are further apart."""
ROWS_MIN: Final = 3
UNEVEN_MIN: Final = 2
"""Rows whose cells end at different heights: columns that run on would begin apart below them."""
CELL_LINES_MAX: Final = 15

Cells = dict[int, list[TextRun]]
"""The texts of a row by the number of their column, from the top."""


def cells_of(piece: list[TextRun]) -> list[list[TextRun]]:
    """The cells of a table of sentences, row by row, or an empty list."""
    edges = [middle for _, middle in strips_of(piece)]
    rows = [by_column(row, edges) for row in parted(piece)] if edges else []
    whole = [row for row in rows if len(row) > 1]
    title = len(rows) - len(whole)  # what stands above the table in one of its columns
    if len(whole) < ROWS_MIN or rows[title:] != whole:
        return []
    uneven = [row for row in whole[:-1] if ends_unevenly(row)]
    even = all(len(row) > len(edges) and is_row(row) for row in whole)
    texts = all(
        typical([len(s.text) for row in whole for s in row[column]]) >= FIRST_LETTERS_MIN
        for column in (range(len(edges) + 1) if even else ())
    )
    cells = [cell for row in whole for cell in row.values()]
    said = 2 * sum(bool(SENTENCE.search(cell[-1].text)) for cell in cells) > len(cells)
    if not even or not texts or not said or len(uneven) < UNEVEN_MIN:
        return []
    return [row[column] for row in rows for column in sorted(row)]


def parted(piece: list[TextRun]) -> list[list[TextRun]]:
    """The piece parted at each empty strip from side to side that is higher than a usual one."""
    rows = rows_of(piece)
    heights = [row[0].baseline for row in rows]
    steps = Counter(round(2 * (a - b)) / 2 for a, b in pairwise(heights))
    usual = steps.most_common(1)[0][0] if steps else 0.0
    found = [list(rows[0])]
    for row, step in zip(rows[1:], (a - b for a, b in pairwise(heights)), strict=True):
        if step > GAP_MIN * usual:
            found.append([])
        found[-1] += row
    return found


def by_column(row: list[TextRun], edges: list[float]) -> Cells:
    """The texts of a row in their columns."""
    cells: Cells = defaultdict(list)
    for segment in row:
        cells[bisect(edges, segment.left)].append(segment)
    return dict(cells)


def is_row(cells: Cells) -> bool:
    """Whether cells begin level, none of them within a sentence, and are short."""
    first = [cell[0] for cell in cells.values()]
    heights = [s.baseline for s in first]
    return (
        max(heights) - min(heights) < ROW_EM * first[0].size
        and not any(s.text[:1].islower() for s in first)
        and all(len(rows_of(cell)) <= CELL_LINES_MAX for cell in cells.values())
    )


def ends_unevenly(cells: Cells) -> bool:
    """Whether a cell is longer than another by a line."""
    heights = [cell[-1].baseline for cell in cells.values()]
    return max(heights) - min(heights) > LEVEL_EM * next(iter(cells.values()))[0].size
