"""Rows of tables without lines: what stands side by side, in columns."""

import re
from collections import Counter
from itertools import pairwise
from typing import Final

from declaim.reading.pdf.columns.order import Column, Line
from declaim.reading.pdf.geometry.hyphens import words_in
from declaim.reading.pdf.geometry.levels import typical

ITEM: Final = re.compile(
    r"(?:[•‣◦▪▫■□●○◆◇►▸▶∙·–—*➢➤⇒✓✔✗★☆☐☑\ue004-\uf8ff-]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)]|\(?[ivx]{1,5}[.)]|\[\d{1,3}\])\s+\S"
)
POINT: Final = re.compile(r"[•‣◦▪■□●○▶►]\s+\S")
"""The mark of a list's item, which is none of a note, a dialogue or a number."""
CELLS_MIN: Final = 3
"""Lines with so many cells are rows of a table."""
ROWS_MIN: Final = 2
ROWS_OF_TWO_MIN: Final = 4
SHORT_ROWS_MIN: Final = 3
"""Rows whose cells are names and figures are a table from this number on."""
NAME_WORDS_MAX: Final = 3
RULE: Final = re.compile(r"[)|:§]")
"""A rule between two columns that is typed: a court's paper has one beside its parties."""
RULED_LINES_MIN: Final = 3
ALIGNED_PT: Final = 4.0
SINGLE_CELLS_MIN: Final = 4
SINGLE_ROWS_MIN: Final = 3
"""So many rows of SINGLE_CELLS_MIN cells are a table though text stands between them."""
BETWEEN_MAX: Final = 2
"""Lines between two rows that may be a broken cell, or head the rows below."""
LABEL_WORDS_MAX: Final = 6
ROW_STEP_MAX_EM: Final = 2.4
"""Sizes: the rows of a table are nearer to each other."""
NEAR_COLUMN_EM: Final = 2.0


def rows_of_tables(column: Column) -> list[int]:
    """For each line the number of the table in which it is a row, or 0."""
    found = [0] * len(column)
    number = 0
    for least, rows_min in ((CELLS_MIN, ROWS_MIN), (2, ROWS_OF_TWO_MIN)):
        start = 0
        for i in range(len(column) + 1):
            row = i < len(column) and cells_in(column[i]) >= least and not is_item(column[i])
            if row and not found[i]:
                continue
            short = i - start >= SHORT_ROWS_MIN and is_of_names(column[start:i])
            if (i - start >= rows_min or short) and is_aligned(column[start:i]):
                number += 1
                found[start:i] = [number] * (i - start)
            start = i + 1
    number += with_single_rows(column, found, number + 1)
    with_neighbours(column, found)
    signs = [i for i, line in enumerate(column) if any(RULE.fullmatch(t) for _, t in line.cells)]
    if len(signs) >= RULED_LINES_MIN:
        found[signs[0] : signs[-1] + 1] = [number + 1] * (signs[-1] + 1 - signs[0])
    return found


def with_single_rows(column: Column, found: list[int], number: int) -> int:
    """Rows whose cells are aligned though text parts the rows; returns how many there are."""
    rows = [
        i
        for i, line in enumerate(column)
        if not found[i] and cells_in(line) >= SINGLE_CELLS_MIN and not is_item(line)
    ]
    if len(rows) < SINGLE_ROWS_MIN or not is_aligned([column[i] for i in rows]):
        return 0
    for place, i in enumerate(rows):
        found[i] = number + place
    return len(rows)


def with_neighbours(column: Column, found: list[int]) -> None:
    """The heads, the sums and the broken cells of tables, above, below and among their rows."""
    for step in (-1, 1):
        order = range(len(column))[::step]
        for before, i in pairwise(order):
            if found[before] and not found[i] and is_near(column[before], column[i]):
                rows = [line for line, n in zip(column, found, strict=True) if n == found[before]]
                if cells_in(column[i]) > 1 and is_of_columns(column[i], rows):
                    found[i] = found[before]
    last = -1
    for i, number in enumerate(found):
        if not number:
            continue
        between = column[last + 1 : i]
        near = all(is_near(a, b) for a, b in pairwise(column[last : i + 1]))
        names = all(words_in(line.text) <= LABEL_WORDS_MAX for line in between)
        if last >= 0 and 0 < len(between) <= BETWEEN_MAX and near and names:
            found[last + 1 : i] = [found[last]] * len(between)
        last = i


def is_near(a: Line, b: Line) -> bool:
    """Whether two lines are as near as the rows of a table."""
    return abs(a.baseline - b.baseline) < ROW_STEP_MAX_EM * max(a.size, b.size)


def is_of_columns(line: Line, rows: Column) -> bool:
    """Whether most cells of a line are short and begin where the cells of a table begin."""
    places = [left for row in rows for left, _ in row.cells]
    cells = [
        words_in(text) <= LABEL_WORDS_MAX
        and any(abs(left - place) < NEAR_COLUMN_EM * line.size for place in places)
        for left, text in line.cells
    ]
    return 2 * sum(cells) > len(cells) and all(
        words_in(text) <= LABEL_WORDS_MAX for _, text in line.cells
    )


def cells_in(line: Line) -> int:
    """The number of cells that have a letter or a figure; signs alone make no cell."""
    if len(line.cells) < 2:
        return len(line.cells)
    return sum(any(map(str.isalnum, text)) for _, text in line.cells)


def is_of_names(rows: Column) -> bool:
    """Whether each cell of the rows is a name or a figure."""
    return all(words_in(text) <= NAME_WORDS_MAX for row in rows for _, text in row.cells)


def is_item(line: Line) -> bool:
    """Whether the first of two cells is only a list's mark."""
    return len(line.cells) == 2 and bool(ITEM.fullmatch(f"{line.cells[0][1]} x"))


def is_aligned(rows: Column) -> bool:
    """Whether the cells of most rows begin at the same places."""
    places = Counter(round(left / ALIGNED_PT) for row in rows for left, _ in row.cells[1:])
    shared = sum(
        any(places[round(left / ALIGNED_PT) + d] > 1 for d in (-1, 0, 1))
        for row in rows
        for left, _ in row.cells[1:]
    )
    words = typical([words_in(text) for row in rows for _, text in row.cells])
    return 2 * shared >= sum(len(row.cells) - 1 for row in rows) and words < 12
