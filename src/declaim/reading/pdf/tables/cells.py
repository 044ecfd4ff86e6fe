"""Tables whose cells hold prose, such as minutes: they are read cell by cell, row by row.

A cell is known by the lines around it, or without lines by the white space between the columns.
"""

from bisect import bisect, bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from declaim.reading.pdf.geometry.hyphens import words_in
from declaim.reading.pdf.geometry.levels import rows_of
from declaim.reading.pdf.geometry.shelves import SENTENCE, strips_of
from declaim.reading.pdf.lettering.segments import TextRun, is_mostly_rtl, letters_in
from declaim.reading.pdf.lettering.tag_tree import Tag

CELL: Final = "Cell"
"""The tag of a text in such a cell; its number counts the cells of a page."""
PROSE_WORDS_MIN: Final = 20
PROSE_LINES_MIN: Final = 2
PROSE_PART_MIN: Final = 0.6
"""The part of a table's letters, 0 to 1, in cells of prose."""
COLUMNS_MIN: Final = 3
"""Columns without lines; two of them may be columns of a page, or terms and what they mean."""
ROWS_MIN: Final = 2
"""Rows with a cell of prose."""

Cells = Mapping[tuple[int, int], list[TextRun]]
"""The texts of each cell, by its row from the top and its column."""


def is_prose(cell: Sequence[TextRun]) -> bool:
    """Whether a cell holds whole sentences on several lines."""
    rows = rows_of([*cell])
    words = sum(words_in(s.text) for s in cell)
    first, last = rows[0][0].text, rows[-1][-1].text
    ended = SENTENCE.search(last) and any(map(str.isalpha, last)) and not last.endswith(" .")
    whole = ended and not first[:1].islower()
    return len(rows) >= PROSE_LINES_MIN and words >= PROSE_WORDS_MIN and bool(whole)


def holds_prose(cells: Cells) -> bool:
    """Whether most letters of a table stand in cells of prose, in several of its rows."""
    prose = {place: cell for place, cell in cells.items() if is_prose(cell)}
    rows = {row for row, _ in prose}
    letters = sum(map(letters_in, prose.values()))
    total = sum(map(letters_in, cells.values()))
    return len(rows) >= ROWS_MIN and letters >= PROSE_PART_MIN * total


def in_order(cells: Cells) -> list[list[TextRun]]:
    """The cells row by row; in a script from right to left the right one is first."""
    way = -1 if is_mostly_rtl([s for cell in cells.values() for s in cell]) else 1
    return [cells[place] for place in sorted(cells, key=lambda p: (p[0], way * p[1]))]


def numbered(tables: Sequence[Cells]) -> dict[int, int]:
    """The numbers of the cells, by the ids of their texts."""
    ordered = (cell for cells in tables for cell in in_order(cells))
    return {id(s): number for number, cell in enumerate(ordered, start=1) for s in cell}


def by_cells(segments: list[TextRun]) -> Iterator[list[TextRun]]:
    """The parts of a page: each cell, and what stands above, between and below their tables."""
    cells: dict[int, list[TextRun]] = defaultdict(list)
    others: list[TextRun] = []
    for segment in segments:
        if segment.tag.name == CELL:
            cells[segment.tag.element].append(segment)
        else:
            others.append(segment)
    if cells:
        others.sort(key=lambda s: -s.baseline)
    heights = [-s.baseline for s in others]
    begun = 0
    for number in sorted(cells):
        first = bisect_left(heights, -max(s.baseline for s in cells[number]))
        if first > begun:
            yield others[begun:first]
            begun = first
        yield cells[number]
    if rest := others[begun:]:
        yield rest


def without_lines(piece: list[TextRun]) -> list[list[TextRun]]:
    """The cells of a table of prose in a piece that has no lines, or an empty list.

    One column holds its prose, beside labels; several may be columns of a page.
    """
    edges = [middle for _, middle in strips_of(piece)]
    if len(edges) + 1 < COLUMNS_MIN:
        return []
    cells: dict[tuple[int, int], list[TextRun]] = defaultdict(list)
    number = 0
    for row in rows_of(piece):
        columns = {bisect(edges, s.left) for s in row}
        number += 0 in columns
        for segment in row:
            cells[number, bisect(edges, segment.left)].append(segment)
    level = all(
        abs(cell[0].baseline - cells[row, 0][0].baseline) < cell[0].size
        for (row, _), cell in [*cells.items()]
        if (row, 0) in cells
    )
    whole = all((row, 0) in cells for row, _ in cells)
    prose = {column for (_, column), cell in cells.items() if is_prose(cell)}
    if not (whole and level and len(prose) == 1 and holds_prose(cells)):
        return []
    return [
        [replace(s, tag=Tag(CELL, i)) for s in cell]
        for i, cell in enumerate(in_order(cells), start=1)
    ]
