"""Segments of a page to lines in reading order: columns are found by the white space between them.

The page is cut along its widest empty strips, down or across, until each piece is one column
(recursive XY-cut: Nagy and Seth, 1984).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from declaim.reading.pdf.hyphens import IDEOGRAPHS
from declaim.reading.pdf.segments import Sheet, TextRun, is_rtl
from declaim.reading.pdf.tag_tree import Tag

WIDE_MIN: Final = 1.15
"""Heights: a sheet that is wider may be two pages of a book."""
GUTTER_PT: Final = 4.0
OVER_MAX: Final = 16
"""Of two pages at most one piece in sixteen reaches over the gutter, and never the first."""
SAME_TOP_PT: Final = 6.0
PAGE_LETTERS_MIN: Final = 500
GUTTER_EM: Final = 0.9
"""The empty strip between two columns is at least this wide, in sizes of the text."""
COLUMN_LINES_MIN: Final = 3
COLUMN_PART_MIN: Final = 0.18
"""A column is at least this part of the width of what is cut."""
COLUMN_LETTERS_MIN: Final = 12
"""Letters a line, at the median: a narrower piece holds figures or labels, not text."""
ENTRIES_MIN: Final = 6
"""Rows of a list that stands beside a column of text."""
ENTRIES_BESIDE_MAX: Final = 0.6
"""The part of its rows, 0 to 1, that stand at the height of a line: a table has nearly all."""
MARGIN: Final = Tag("Margin")
"""The tag of what stands in a margin."""
MARGIN_ROWS_MAX: Final = 4
MARGIN_SIZE_MAX: Final = 0.8
"""Sizes of the text: whatever is so small, and wholly beside a column, is in its margin."""
MARGIN_LETTERS: Final = 3
"""A margin in small type has less than this part of the column's letters: one in three."""
MARGIN_PART: Final = 6
"""A margin has less than this part of the lines beside it: one in six."""
CUTS_MAX: Final = 200
"""Cuts within cuts: a page is never so deep."""
ROW_EM: Final = 0.4
"""Segments whose baselines differ less stand in one row."""


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


def halves(sheet: Sheet) -> list[Sheet]:
    """The two pages of a book that were scanned as one, or the page as it is.

    What reaches over the gutter, such as a wide formula, belongs to the page of its middle.
    """
    middle = sheet.width / 2
    over = [
        s for s in sheet.segments if s.left < middle - GUTTER_PT and s.right > middle + GUTTER_PT
    ]
    left = [s for s in sheet.segments if s.left + s.right < sheet.width]
    right = [s for s in sheet.segments if s.left + s.right >= sheet.width]
    apart = OVER_MAX * len(over) <= len(sheet.segments) and not any(
        s.baseline >= max(other.baseline for other in sheet.segments) - SAME_TOP_PT for s in over
    )
    full = min(letters_in(left), letters_in(right)) >= PAGE_LETTERS_MIN
    if sheet.width < WIDE_MIN * sheet.height or not (apart and full):
        return [sheet]
    pages = [replace(sheet, segments=part, width=middle) for part in (left, right)]
    return pages[::-1] if is_mostly_rtl(sheet.segments) else pages


def is_mostly_rtl(segments: list[TextRun]) -> bool:
    """Whether most of the segments begin in a script that runs from right to left."""
    return 2 * sum(is_rtl(s.text) for s in segments) > len(segments)


def columns_of(segments: list[TextRun], page: int) -> Iterator[Column]:
    """The columns of a page in reading order, each with its lines."""
    rtl = is_mostly_rtl(segments)
    for piece in pieces_of(segments, rtl=rtl):
        beside = in_the_margin(piece.segments)
        inside = [s for s in piece.segments if not any(s is other for other in beside)]
        yield lines_of(inside, page, rtl=rtl)
        if beside:
            yield lines_of([replace(s, tag=MARGIN) for s in beside], page, rtl=rtl)


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
    return found + [s for s in small if few_letters and id(s) not in known]


def letters_in(segments: list[TextRun]) -> int:
    """The length of their texts together."""
    return sum(len(s.text) for s in segments)


@dataclass(slots=True)
class Piece:
    """The segments of a part of a page."""

    segments: list[TextRun]
    is_column: bool
    """Whether it was cut from beside another column; else it may be joined to the piece below."""


def pieces_of(segments: list[TextRun], *, rtl: bool, depth: int = 0) -> list[Piece]:
    """The columns in reading order; what is above and below columns is a piece of its own."""
    if not segments:
        return []
    if columns := across_columns(segments, rtl=rtl):
        found = [p for column in columns for p in pieces_of(column, rtl=rtl, depth=depth + 1)]
        for piece in found:
            piece.is_column = True
        return found
    parts = at_the_widest_gap(segments) if has_rows_of_two(segments) and depth < CUTS_MAX else []
    whole: list[Piece] = []
    for part in parts:
        for piece in pieces_of(part, rtl=rtl, depth=depth + 1):
            if whole and not (whole[-1].is_column or piece.is_column):
                whole[-1].segments += piece.segments
            else:
                whole.append(piece)
    return whole or [Piece(segments, is_column=False)]


def across_columns(piece: list[TextRun], *, rtl: bool) -> list[list[TextRun]]:
    """The piece parted at its widest empty strip from top to bottom, or an empty list."""
    size = typical([s.size for s in piece])
    strips = []
    spans = sorted((s.left, s.right) for s in piece)
    reach = spans[0][1]
    for left, right in spans:
        if left - reach >= GUTTER_EM * size:
            strips.append((left - reach, (left + reach) / 2))
        reach = max(reach, right)
    width = reach - spans[0][0]
    for _, middle in sorted(strips, reverse=True):
        before = [s for s in piece if s.right <= middle]
        behind = [s for s in piece if s.left >= middle]
        if are_columns(before, behind, width):
            return [behind, before] if rtl else [before, behind]
    return []


def are_columns(left: list[TextRun], right: list[TextRun], width: float) -> bool:
    """Whether two pieces side by side are columns, of which one may be a list of short entries."""
    found = [is_column(side, width) for side in (left, right)]
    if all(found) or not any(found):
        return all(found)
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


def letters_of(text: str) -> int:
    """The number of letters; a sign of Chinese, Japanese or Korean is as wide as two."""
    return sum(map(str.isalpha, text)) + len(IDEOGRAPHS.findall(text))


def has_rows_of_two(piece: list[TextRun]) -> bool:
    """Whether several segments stand side by side, so that there may be columns further down."""
    rows = sorted(piece, key=lambda s: s.baseline)
    beside = sum(
        abs(a.baseline - b.baseline) < ROW_EM * a.size
        and min(a.right, b.right) < max(a.left, b.left)
        for a, b in pairwise(rows)
    )
    return beside >= COLUMN_LINES_MIN


def at_the_widest_gap(piece: list[TextRun]) -> list[list[TextRun]]:
    """The piece parted at its widest empty strip from side to side, or an empty list."""
    rows = sorted(piece, key=lambda s: -s.baseline)
    widest, at, floor = 0.0, 0, rows[0].baseline
    for i, segment in enumerate(rows):
        gap = floor - (segment.baseline + segment.size)
        if i and gap > widest:
            widest, at = gap, i
        floor = min(floor, segment.baseline)
    return [rows[:at], rows[at:]] if at else []


def lines_of(piece: list[TextRun], page: int, *, rtl: bool) -> Column:
    """The segments of one column as lines."""
    rows: list[list[TextRun]] = []
    for segment in sorted(piece, key=lambda s: -s.baseline):
        last = rows[-1][0] if rows else None
        if last and abs(last.baseline - segment.baseline) < ROW_EM * max(last.size, segment.size):
            rows[-1].append(segment)
        else:
            rows.append([segment])
    sign = -1 if rtl else 1
    return [line_of(sorted(row, key=lambda s: sign * s.left), page, rtl=rtl) for row in rows]


def line_of(row: list[TextRun], page: int, *, rtl: bool) -> Line:
    """One line from its segments, in reading order; places count from where the line begins."""
    main = max(row, key=lambda s: len(s.text))
    weights = [len(s.text) for s in row]
    total = sum(weights)

    def mean(values: list[float]) -> float:
        return sum(v * w for v, w in zip(values, weights, strict=True)) / total

    return Line(
        " ".join(s.text for s in row),
        page,
        -max(s.right for s in row) if rtl else min(s.left for s in row),
        -min(s.left for s in row) if rtl else max(s.right for s in row),
        main.baseline,
        main.size,
        mean([s.bold for s in row]),
        mean([s.italic for s in row]),
        mean([s.maths for s in row]),
        mean([s.mono for s in row]),
        main.tag,
        tuple((-s.right if rtl else s.left, s.text) for s in row),
    )


def typical(values: list[float] | list[int]) -> float:
    """The median, 0 of nothing."""
    return sorted(values)[len(values) // 2] if values else 0
