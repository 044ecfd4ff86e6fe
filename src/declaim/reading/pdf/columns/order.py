"""Segments of a page to lines in reading order: columns are found by the white space between them.

The page is cut along its widest empty strips, down or across, until each piece is one column
(recursive XY-cut: Nagy and Seth, 1984).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from declaim.reading.pdf.geometry.author_blocks import authors_beside
from declaim.reading.pdf.geometry.hyphens import letters_of
from declaim.reading.pdf.geometry.levels import (
    above_columns,
    is_level,
    rows_of,
    typical,
    without_bars,
)
from declaim.reading.pdf.geometry.pull_boxes import PULLED, pulled_of
from declaim.reading.pdf.geometry.shelves import (
    COLUMN_LINES_MIN,
    GUTTER_EM,
    above_headlines,
    are_headed,
    first_lines,
    has_rows_of_two,
    headlines_of,
    runs_on,
    strips_of,
)
from declaim.reading.pdf.geometry.tagged_sections import above_tagged
from declaim.reading.pdf.lettering.segments import TextRun, is_mostly_rtl, letters_in
from declaim.reading.pdf.lettering.tag_tree import MARGIN, Tag
from declaim.reading.pdf.tables.cells import CELL, by_cells, without_lines
from declaim.reading.pdf.tables.sentence_tables import cells_of

COLUMN_PART_MIN: Final = 0.18
"""A column is at least this part of the width of what is cut."""
COLUMN_LETTERS_MIN: Final = 12
"""Letters a line, at the median: a narrower piece holds figures or labels, not text."""
ENTRIES_MIN: Final = 6
"""Rows of a list that stands beside a column of text."""
ENTRIES_BESIDE_MAX: Final = 0.6
"""The part of its rows, 0 to 1, that stand at the height of a line: a table has nearly all."""
MARGIN_ROWS_MAX: Final = 4
MARGIN_SIZE_MAX: Final = 0.8
"""Sizes of the text: whatever is so small, and wholly beside a column, is in its margin."""
MARGIN_LETTERS: Final = 3
"""A margin in small type has less than this part of the column's letters: one in three."""
MARGIN_PART: Final = 6
"""A margin has less than this part of the lines beside it: one in six."""
GAP_EM: Final = 0.8
"""A wider empty strip from side to side parts two pieces of text, in sizes."""
STRIPS_MAX: Final = 24
"""Empty strips between two texts of a row that are followed up and down."""
CUTS_MAX: Final = 200
"""Cuts within cuts: a page is never so deep."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a column; `cells` are its segments' texts with their left edges."""

    text: str
    page: int
    left: float
    right: float
    baseline: float
    size: float
    bold: float
    italic: float
    maths: float
    mono: float
    tag: Tag
    cells: tuple[tuple[float, str], ...] = ()


Column = list[Line]
"""Lines from the top to the bottom."""


def columns_of(segments: list[TextRun], page: int) -> Iterator[Column]:
    """The columns of a page in reading order, each with its lines.

    Places count from where a line begins: a page from right to left is mirrored.
    """
    if is_mostly_rtl(segments):
        segments = [replace(s, left=-s.right, right=-s.left) for s in segments]
    for part in by_cells(segments):
        yield from [lines_of(part, page)] if part[0].tag.name == CELL else in_columns(part, page)


def in_columns(segments: list[TextRun], page: int) -> Iterator[Column]:
    """The columns of a page, or of a part of it."""
    above = above_columns(segments)
    below = [s for s in segments if not any(s is other for other in above)]
    authors, below = authors_beside(below) if above else ([], below)
    pulled = pulled_of(below)
    taken = {id(s) for quote in pulled for s in quote.segments}
    below = [s for s in below if id(s) not in taken]
    named = (Piece(author, is_column=True) for author in authors)
    for piece in [*pieces_of(above), *named, *pieces_of(below)]:
        beside = in_the_margin(piece.segments)
        inside = [s for s in piece.segments if not any(s is other for other in beside)]
        yield lines_of(inside, page)
        for quote in pulled:
            if any(s is quote.anchor for s in piece.segments):
                yield lines_of([replace(s, tag=PULLED) for s in quote.segments], page)
        if beside:
            yield lines_of([replace(s, tag=MARGIN) for s in beside], page)


def in_the_margin(piece: list[TextRun]) -> list[TextRun]:
    """A few words beside a column, which stand in no column of their own."""
    widest = max(s.right - s.left for s in piece)
    main = [s for s in piece if 2 * (s.right - s.left) > widest]
    left = sorted(s.left for s in main)[len(main) // 10]
    right = sorted(s.right for s in main)[-1 - len(main) // 10]
    size = typical([s.size for s in main])
    small = [s for s in piece if s.size < MARGIN_SIZE_MAX * size]
    small = [s for s in small if s.right <= left or s.left >= right]
    few_letters = MARGIN_LETTERS * letters_in(small) < letters_in(main)
    gap = GUTTER_EM * size
    found: list[TextRun] = []
    for side in (
        [s for s in piece if s.left > right + gap],
        [s for s in piece if s.right < left - gap],
    ):
        words = [s for s in side if sum(map(str.isalpha, s.text)) > 1]
        rows = sorted({round(s.baseline) for s in words})
        near = all(b - a < 2 * words[0].size for a, b in pairwise(rows))
        few = len(side) <= MARGIN_ROWS_MAX and len(side) * MARGIN_PART < len(main)
        found += side if few and near and len(rows) > 1 else []
    known = {id(s) for s in found}
    typed = [s for s in piece if s.mono > 0.8 and (s.right <= left or s.left >= right)]
    noted = letters_in(typed) * MARGIN_PART < letters_in([s for s in main if s.mono < 0.2])
    marks = [*(small if few_letters else ()), *(typed if noted else ())]
    return found + [s for s in {id(s): s for s in marks}.values() if id(s) not in known]


@dataclass(slots=True)
class Piece:
    """The segments of a part of a page."""

    segments: list[TextRun]
    is_column: bool
    """Whether it was cut from beside another column; else it may be joined to the piece below."""


def pieces_of(segments: list[TextRun], depth: int = 0) -> list[Piece]:
    """The columns in reading order; what is above and below columns is a piece of its own."""
    if not segments:
        return []
    parts = above_tagged(segments) or above_headlines(segments) if depth < CUTS_MAX else []
    if not parts and (cells := without_lines(segments)):
        return [Piece(cell, is_column=True) for cell in cells]
    if not parts and (columns := across_columns(segments)):
        columns = cells_of(segments) or columns
        found = [p for column in columns for p in pieces_of(column, depth=depth + 1)]
        for piece in found:
            piece.is_column = True
        return found
    if not parts and has_rows_of_two(segments) and depth < CUTS_MAX:
        wide = GAP_EM * typical([s.size for s in segments])
        parts = at_the_widest_gap(segments, wide) or around_columns(segments)
        parts = parts or at_the_widest_gap(segments, 0.0)
    whole: list[Piece] = []
    for part in parts:
        for piece in pieces_of(part, depth=depth + 1):
            if whole and not (whole[-1].is_column or piece.is_column):
                whole[-1].segments += piece.segments
            else:
                whole.append(piece)
    return whole or [Piece(segments, is_column=False)]


def across_columns(piece: list[TextRun]) -> list[list[TextRun]]:
    """The piece parted at its widest empty strip from top to bottom, or an empty list."""
    width = max(s.right for s in piece) - min(s.left for s in piece)
    stories = [first_lines(headline, piece) for headline in headlines_of(piece)]
    spans = [(lines[0].left, lines[-1].left) for lines in stories if lines]
    strips = [
        (not any(left < middle < right for left, right in spans), wide, middle)
        for wide, middle in strips_of(piece)
    ]
    for _, _, middle in sorted(strips, reverse=True):
        before = [s for s in piece if s.right <= middle]
        behind = [s for s in piece if s.left >= middle]
        if are_columns(before, behind, width):
            return [before, behind]
    return []


def are_columns(left: list[TextRun], right: list[TextRun], width: float) -> bool:
    """Whether two pieces side by side are columns, of which one may be a list of short entries."""
    found = [is_column(side, width) for side in (left, right)]
    if all(found) or not any(found):
        return all(found)
    if found[0] and (are_headed(left, right) or runs_on(left, right)):
        return True
    text, entries = (left, right) if found[0] else (right, left)
    heights = {round(s.baseline) for s in text}
    rows = {round(s.baseline) for s in entries}
    beside = sum(bool({row - 1, row, row + 1} & heights) for row in rows)
    spread = max(s.right for s in entries) - min(s.left for s in entries)
    wide = spread >= COLUMN_PART_MIN * width
    return wide and len(rows) >= ENTRIES_MIN and beside < ENTRIES_BESIDE_MAX * len(rows)


def is_column(piece: list[TextRun], width: float) -> bool:
    """Whether the piece could be a column of text: wide, of several lines, with words."""
    if len({round(s.baseline) for s in piece}) < COLUMN_LINES_MIN:
        return False
    spread = max(s.right for s in piece) - min(s.left for s in piece)
    letters = typical([letters_of(s.text) for s in piece])
    return spread >= COLUMN_PART_MIN * width and letters >= COLUMN_LETTERS_MIN


def around_columns(piece: list[TextRun]) -> list[list[TextRun]]:
    """The piece parted above and below rows that stand side by side, or an empty list.

    Text beside a picture goes on below it without a gap.
    """
    rows = rows_of(piece)
    width = max(s.right for s in piece) - min(s.left for s in piece)
    tried = 0
    for i, row in enumerate(rows):
        near = [s for s in (rows[i + 1] if i + 1 < len(rows) else ()) if is_level(s, row[0])]
        for left, right in pairwise(sorted((*row, *near), key=lambda s: s.left)):
            strip = left.right, right.left
            if tried > STRIPS_MAX or strip[1] - strip[0] < GUTTER_EM * left.size:
                continue
            tried += 1
            first = last = i
            while first and (wider := within(strip, rows[first - 1])):
                first, strip = first - 1, wider
            while last + 1 < len(rows) and (wider := within(strip, rows[last + 1])):
                last, strip = last + 1, wider
            parts = [[s for r in rs for s in r] for rs in (rows[:first], rows[first : last + 1])]
            below = [s for r in rows[last + 1 :] for s in r]
            middle = sum(strip) / 2
            sides = [[s for s in parts[1] if (s.left > middle) is on] for on in (False, True)]
            if (parts[0] or below) and are_columns(sides[0], sides[1], width):
                return [part for part in (*parts, below) if part]
    return []


def within(strip: tuple[float, float], row: list[TextRun]) -> tuple[float, float] | None:
    """The part of an empty strip that another row leaves empty, if it is wide enough."""
    left, right = strip
    middle = (left + right) / 2
    left = max([left, *(s.right for s in row if s.left < middle)])
    right = min([right, *(s.left for s in row if s.left >= middle)])
    return (left, right) if right - left >= GUTTER_EM * row[0].size else None


def at_the_widest_gap(piece: list[TextRun], least: float) -> list[list[TextRun]]:
    """The piece parted at its widest empty strip from side to side, or an empty list."""
    rows = sorted(piece, key=lambda s: -s.baseline)
    widest, at, floor = least, 0, rows[0].baseline
    for i, segment in enumerate(rows):
        gap = floor - (segment.baseline + segment.size)
        if i and gap > widest:
            widest, at = gap, i
        floor = min(floor, segment.baseline)
    return [rows[:at], rows[at:]] if at else []


def lines_of(piece: list[TextRun], page: int) -> Column:
    """The segments of one column as lines."""
    rows = without_bars(rows_of(piece))
    return [line_of(sorted(row, key=lambda s: s.left), page) for row in rows]


def line_of(row: list[TextRun], page: int) -> Line:
    """One line from its segments, in reading order."""
    main = max(row, key=lambda s: len(s.text))
    weights = [len(s.text) for s in row]
    total = sum(weights)

    def mean(values: list[float]) -> float:
        return sum(v * w for v, w in zip(values, weights, strict=True)) / total

    return Line(
        " ".join(s.text for s in row),
        page,
        min(s.left for s in row),
        max(s.right for s in row),
        main.baseline,
        main.size,
        mean([s.bold for s in row]),
        mean([s.italic for s in row]),
        mean([s.maths for s in row]),
        mean([s.mono for s in row]),
        main.tag,
        tuple((s.left, s.text) for s in row),
    )
