"""Tables by their lines: lines around cells, or lines above and below rows alone."""

from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Final, NamedTuple

from declaim.reading.pdf.geometry.areas import Area, clusters_of, is_in
from declaim.reading.pdf.geometry.hyphens import words_in
from declaim.reading.pdf.lettering.segments import TextRun
from declaim.reading.pdf.tables.cells import Cells, holds_prose

RULE_PT: Final = 2.5
"""A shape that is thinner is a line."""
SAME_PT: Final = 4.0
GRID_LINES_MIN: Final = 3
"""Lines down and lines across of a table with at least two columns and two rows."""
CELL_WORDS_MAX: Final = 30
"""A cell with more words holds text."""
FULL_COLUMNS_MIN: Final = 3
"""Columns of a table that may hold text, if no cell is empty; minutes leave cells empty."""
FILLED_MIN: Final = 3
"""One cell in so many of a table holds text; the panels of a poster leave more of them empty."""
CELL_LETTERS_MAX: Final = 24
"""Letters of a cell between two lines, at the median: longer ones are columns of text."""
CROSSED_MAX: Final = 3
"""At most one text in so many runs over a line: its words stand near, in two cells."""
TITLE_SIZE_MIN: Final = 1.15
"""Sizes of the cells: a first row of one larger cell is the title of a table."""
LINES_APART_PT: Final = 8.0
MARK_LETTERS_MAX: Final = 3
RULE_LENGTH_MIN_PT: Final = 18.0
BAND_WIDTH_MIN_PT: Final = 72.0
JOINT_PT: Final = 3.0
"""Pieces of a line that are nearer to each other are one line."""
LEVEL_PT: Final = 1.5


class RuledGrid(NamedTuple):
    """Cells with lines around them."""

    box: Area
    across: list[float]
    """Heights of the lines from side to side."""
    upright: list[Area]
    cells: dict[tuple[int, int], list[TextRun]]
    """The texts of each cell, by its row from the foot and its column."""

    @property
    def texts(self) -> list[TextRun]:
        """The texts of all cells."""
        return [s for cell in self.cells.values() for s in cell]

    @property
    def is_table(self) -> bool:
        """Whether it has several columns and rows, and few texts run over a line."""
        rows, columns = ({*places} for places in zip(*self.cells, strict=True))
        crossing = sum(any(is_crossed(s, line) for line in self.upright) for s in self.texts)
        several = len(columns) > 1 < len(rows) and len(rows) < len(self.cells)
        return several and CROSSED_MAX * crossing <= len(self.texts)


def grids_in(rules: Sequence[Area], segments: Sequence[TextRun]) -> Iterator[RuledGrid]:
    """The tables whose cells have lines around them, which no text crosses."""
    for box in clusters_of(rules, SAME_PT) if len(rules) >= 2 * GRID_LINES_MIN else ():
        inner = [rule for rule in rules if box.holds(rule.left, rule.bottom)]
        flat = [r for r in inner if r.right - r.left > r.top - r.bottom]
        across = apart(r.bottom for r in flat)
        upright = [r for r in inner if r not in flat]
        down = apart(r.left for r in upright)
        texts = [s for s in segments if is_in(s, box)]
        if min(len(across), len(down)) < GRID_LINES_MIN or not texts:
            continue
        cells = defaultdict(list)
        for s in texts:
            cells[bisect(across, s.baseline), column_of(s, upright)].append(s)
        grid = RuledGrid(box, across, upright, dict(cells))
        if grid.is_table:
            yield grid


def prose_in(grids: Sequence[RuledGrid], segments: Sequence[TextRun]) -> list[Cells]:
    """The tables of prose, of all the width of the text, from the top of the page."""
    found = [
        {(-row, column): cell for (row, column), cell in grid.cells.items()}
        for grid in sorted(grids, key=lambda grid: -grid.box.top)
        if not any(
            grid.box.bottom < s.baseline < grid.box.top and not is_in(s, grid.box) for s in segments
        )
    ]
    return [cells for cells in found if holds_prose(cells)]


def grids_of(rules: Sequence[Area], segments: Sequence[TextRun]) -> Iterator[Area]:
    """The places of tables whose cells have lines around them."""
    for grid in grids_in(rules, segments):
        yield from table_in(grid)


def table_in(grid: RuledGrid) -> Iterator[Area]:
    """The places of a table's data, without a title above it and rows of text."""
    cells = Counter(
        {place: sum(words_in(s.text) for s in cell) for place, cell in grid.cells.items()}
    )
    rows, columns = zip(*cells, strict=True)
    prose = sum(words for words in cells.values() if words > CELL_WORDS_MAX)
    places = len({*columns}) * len({*rows})
    full = len({*columns}) >= FULL_COLUMNS_MIN and len(cells) == places
    if full or (2 * prose <= cells.total() and FILLED_MIN * len(cells) >= places):
        top = [s for (row, _), cell in grid.cells.items() if row == max(rows) for s in cell]
        sizes = sorted(s.size for s in grid.texts)
        alone = len({round(s.baseline) for s in top}) == len(top)
        is_title = alone and min(s.size for s in top) > TITLE_SIZE_MIN * sizes[len(sizes) // 2]
        below = grid.box._replace(top=[*grid.across, grid.box.top][max(rows) - 1])
        yield from without_prose(below if is_title else grid.box, grid.across, cells)


def is_crossed(segment: TextRun, line: Area) -> bool:
    """Whether an upright line runs through a text: elsewhere in its table it may end above it."""
    within = segment.left + RULE_PT < line.left < segment.right - RULE_PT
    return within and line.bottom < segment.baseline + segment.size / 3 < line.top


def column_of(segment: TextRun, upright: Sequence[Area]) -> int:
    """The number of upright lines at the left of a text, at its height."""
    middle = segment.baseline + segment.size / 3
    return len(
        apart(
            line.left
            for line in upright
            if line.bottom < middle < line.top and line.left < segment.left + RULE_PT
        )
    )


def without_prose(
    box: Area, across: Sequence[float], cells: Mapping[tuple[int, int], int]
) -> Iterator[Area]:
    """A table without the rows that are one cell of text; a frame may be around text and table."""
    heights = [box.bottom, *across, box.top]
    bottom = box.bottom
    for row, inner in groupby(sorted(cells), key=itemgetter(0)):
        words = [cells[cell] for cell in inner]
        if len(words) == 1 and words[0] > CELL_WORDS_MAX:
            yield box._replace(bottom=bottom, top=heights[row])
            bottom = heights[row + 1]
    yield box._replace(bottom=bottom)


def apart(places: Iterable[float]) -> list[float]:
    """The places of lines, in order; two lines next to each other are one."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > LINES_APART_PT:
            found.append(place)
    return found


def bands_of(rules: Sequence[Area], segments: Sequence[TextRun]) -> Iterator[Area]:
    """The tables that have lines above and below their rows alone."""
    alike: dict[tuple[int, int], set[float]] = defaultdict(set)
    for rule in rules:
        if rule.right - rule.left > BAND_WIDTH_MIN_PT:
            key = round(rule.left / SAME_PT), round(rule.right / SAME_PT)
            alike[key].add(round(rule.bottom, 1))
    for (left, right), heights in alike.items():
        for bottom, top in pairwise(sorted(heights)):
            band = Area(SAME_PT * (left - 1), bottom, SAME_PT * (right + 1), top)
            inner = [s for s in segments if is_in(s, band)]
            rows = defaultdict(list)
            for s in inner:
                rows[round(s.baseline / SAME_PT)].append(s)
            cells = sorted(len(s.text) for s in inner)
            split = sum(len(row) > 1 and not is_list_item(row) for row in rows.values())
            if rows and 2 * split > len(rows) and cells[len(cells) // 2] <= CELL_LETTERS_MAX:
                yield band


def is_list_item(row: Sequence[TextRun]) -> bool:
    """Whether the first of two cells is as short as a list's mark."""
    return len(row) == 2 and len(min(row, key=lambda s: s.left).text) <= MARK_LETTERS_MAX


def joined(pieces: Sequence[Area]) -> list[Area]:
    """The lines that thin pieces make together, such as the sides of cells; short ones are none."""
    lines: list[Area] = []
    for is_flat in (True, False):
        own = [p for p in pieces if (p.right - p.left > p.top - p.bottom) is is_flat]
        turned = own if is_flat else [Area(p.bottom, p.left, p.top, p.right) for p in own]
        whole = in_a_row(turned)
        lines += whole if is_flat else [Area(p.bottom, p.left, p.top, p.right) for p in whole]
    return lines


def in_a_row(pieces: Sequence[Area]) -> list[Area]:
    """The lines across that thin pieces at one height make, one behind the other."""
    levels: list[list[Area]] = []
    for piece in sorted(pieces, key=lambda p: p.bottom):
        if levels and piece.bottom - levels[-1][-1].bottom < LEVEL_PT:
            levels[-1].append(piece)
        else:
            levels.append([piece])
    found: list[Area] = []
    for level in levels:
        line, *others = sorted(level)
        for piece in others:
            if piece.left - line.right <= JOINT_PT:
                line = line._replace(right=max(line.right, piece.right))
            else:
                found.append(line)
                line = piece
        found.append(line)
    return [line for line in found if line.right - line.left > RULE_LENGTH_MIN_PT]
