"""Pictures and ruled tables of a page, and which of its texts stand in them, below or beside them.

A text gets its place as its tag. The file's own tags of headings, tables and notes count more.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from math import inf
from typing import Final

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage

from declaim.reading.pdf.geometry.areas import Area, clusters_of, is_in
from declaim.reading.pdf.geometry.drawn import (
    WHOLE_PART,
    Objects,
    drawn_in,
    is_head,
    is_stroked,
    lines_of,
)
from declaim.reading.pdf.geometry.hyphens import words_in
from declaim.reading.pdf.lettering.segments import Sheet, TextRun
from declaim.reading.pdf.lettering.tag_tree import UNTAGGED, Tag
from declaim.reading.pdf.tables.cells import CELL, numbered
from declaim.reading.pdf.tables.ruled import RULE_PT, bands_of, grids_in, joined, prose_in, table_in
from declaim.reading.pdf.tables.sketches import rooms_of, sketches_of

INSIDE, BELOW, BESIDE, CHART, RULED, FOOT = "Inside", "Below", "Beside", "Chart", "Table", "Foot"
"""Tags by place: in a picture, under one, near one, in or at a chart, in a table between lines, and
below the line that is above the notes of a column."""
PLAIN: Final = frozenset({"", "P", "Figure", "Span", "Div", "Sect", "Document", "Part", "Art"})
"""Tags of text that say nothing of its place."""
CELL_PT: Final = 12.0
"""Shapes that are nearer to each other are parts of one picture."""
STRIP_PT: Final = 8.0
"""A picture that is thinner is an ornament."""
MARK_PT: Final = 10.0
PICTURE_MIN_PT: Final = 36.0
NEAR_PT: Final = 30.0
BELOW_EM: Final = 2.2
LEVEL_PART: Final = 0.7
"""The part of the text's width, 0 to 1, that a line from side to side has."""
NAME_PT: Final = 14.0
AXIS_PT, TITLE_PT = 48.0, 18.0
"""The room beside a chart, and the room below and above it."""
FIGURE: Final = re.compile(r"[+−–-]?[$€£]?\d(?:[\d.,:/-]*\d)?[%kKM]?")
NOTE_MARK: Final = re.compile(
    r"[\[(]?\d{1,3}[\])]?[.:]?\s?[^\W\d_]|[*†‡§¶∗#]{1,3}\s?(?:[^\W\d_]|$)"
)
NOTE_EM: Final = 2.5
FLUSH_MIN: Final = 5
"""So many lines begin where the line above notes begins."""
COLUMN_PART: Final = 0.45
"""The part of the text's width, 0 to 1: the line above notes is shorter than a column."""
SAME_PT: Final = 6.0
NUMBER: Final = re.compile(r"[−-]?\d+(?:[.,]\d+)?")
AXIS_MIN: Final = 4
"""So many figures in a row, each as much more than the one before, are an axis."""
CHART_FIGURES_MIN: Final = 4
CHART_PART: Final = 4
"""At least one word in so many is a figure in a chart."""
LAYOUT_MIN: Final = 0.7
"""The part of a document's letters, 0 to 1: with more of them in tables, the tables are layout."""
LINE_WORDS_MIN: Final = 5
"""Words of a line of text; with more letters in shorter pieces, the cells are of a table."""
FIGURES_MAX: Final = 0.12
"""The part of a table's letters, 0 to 1, that are figures: with more of them it is no layout."""


@dataclass(frozen=True, slots=True)
class Drawings:
    """The shapes that are drawn on a page besides text."""

    pictures: tuple[Area, ...] = ()
    tables: tuple[Area, ...] = ()
    charts: tuple[Area, ...] = ()
    """Drawings of boxes and arrows, and pictures with figures, with the room for their labels."""
    levels: tuple[float, ...] = ()
    """Heights of the lines from side to side."""
    feet: tuple[Area, ...] = ()
    """The areas below the short lines above notes."""
    is_scan: bool = False
    """One picture covers the page."""
    marks: tuple[Area, ...] = ()
    """Shapes that are as small as the mark of a list."""
    cells: Mapping[int, int] = field(default_factory=dict)
    """The numbers of the cells of tables of prose, by the ids of their texts."""


def drawings_of(
    page: PdfPage, objects: Objects, segments: Sequence[TextRun], turn: int = 0
) -> Drawings:
    """The pictures and the ruled tables of a page with this text, after some quarter turns."""
    width, height = page.get_size()
    whole = WHOLE_PART * width * height
    shapes: list[Area] = []
    rules: list[Area] = []
    marks: list[Area] = []
    heads: list[Area] = []
    is_scan = False
    for handle, kind, lying, shift in drawn_in(page, objects):
        box = turned(lying, turn)
        wide, high = box.right - box.left, box.top - box.bottom
        is_path = kind == pdfium.FPDF_PAGEOBJ_PATH
        marks += [box] if is_path and max(wide, high) < MARK_PT else []
        heads += [box] if marks[-1:] == [box] and is_head(handle) else []
        if wide * high > whole:
            is_scan = is_scan or kind == pdfium.FPDF_PAGEOBJ_IMAGE
        elif min(wide, high) < (RULE_PT if is_path else STRIP_PT):
            rules += [box] if is_path else []
        elif is_path and (lines := lines_of(handle, shift)):
            if is_stroked(handle) or any(is_in(s, box) for s in segments):
                rules += [turned(line, turn) for line in lines]  # of a cell, or of its colour
            else:
                shapes.append(box)
        else:
            shapes.append(box)
    pictures = tuple(
        box
        for box in clusters_of(shapes, CELL_PT)
        if min(box.right - box.left, box.top - box.bottom) > PICTURE_MIN_PT
    )
    lines = joined(rules)
    grids = [*grids_in(lines, segments)]
    cells = numbered(prose_in(grids, segments))
    tables = (*(area for grid in grids for area in table_in(grid)), *bands_of(lines, segments))
    charts = tuple(room for box in pictures if is_chart(room := around(box), segments))
    sketches = sketches_of(rules, shapes, heads, segments)
    width = max((s.right for s in segments), default=0) - min((s.left for s in segments), default=0)
    wide_ones = (rule for rule in lines if rule.right - rule.left > LEVEL_PART * width)
    levels = tuple(sorted(rule.bottom for rule in wide_ones))
    feet = tuple(foot for rule in lines if (foot := foot_below(rule, segments, width)))
    return Drawings(
        (*pictures, *rooms_of(sketches)),
        tables,
        (*charts, *sketches),
        levels,
        feet,
        is_scan,
        tuple(marks),
        cells,
    )


def foot_below(rule: Area, segments: Sequence[TextRun], width: float) -> Area | None:
    """The foot of a column below a short line, if it begins with the mark of a note."""
    column = [s for s in segments if -SAME_PT < s.left - rule.left < COLUMN_PART * width]
    below = [s for s in column if s.baseline < rule.bottom]
    first = max(below, key=lambda s: s.baseline, default=None)
    short = rule.top - rule.bottom < RULE_PT and rule.right - rule.left < COLUMN_PART * width
    low = 3 * len(below) < len(column)
    flush = sum(abs(s.left - rule.left) < SAME_PT for s in column) >= FLUSH_MIN
    if (
        not first
        or not (short and low and flush)
        or rule.bottom - first.baseline > NOTE_EM * first.size
    ):
        return None
    mark = NOTE_MARK.match(first.text)
    edge = rule.left + COLUMN_PART * width
    return Area(rule.left - SAME_PT, -inf, edge, rule.bottom) if mark else None


def around(box: Area) -> Area:
    """A picture with the room around it for the names and figures of its axes."""
    left, bottom, right, top = box
    return Area(left - AXIS_PT, bottom - TITLE_PT, right + AXIS_PT, top + TITLE_PT)


def is_name_beside(segment: TextRun, room: Area) -> bool:
    """Whether a short text ends where a chart begins, as the name of a row does."""
    near = 0 < room.left + AXIS_PT - segment.right < NAME_PT
    level = room.bottom < segment.baseline < room.top
    return near and level and words_in(segment.text) < LINE_WORDS_MIN


def is_chart(room: Area, segments: Sequence[TextRun]) -> bool:
    """Whether an axis is in or beside a picture, or many of the words there are figures."""
    texts = [s for s in segments if is_in(s, room)]
    words = [word for s in texts for word in s.text.split()]
    figures = sum(bool(FIGURE.fullmatch(word)) for word in words)
    many = figures >= CHART_FIGURES_MIN and CHART_PART * figures >= len(words)
    return many or has_axis([s for s in texts if NUMBER.fullmatch(s.text)])


def has_axis(numbers: Sequence[TextRun]) -> bool:
    """Whether some of the numbers are at one height or below each other, in equal steps."""
    rows: dict[tuple[str, int], list[tuple[float, float]]] = defaultdict(list)
    for s in numbers:
        value = float(s.text.replace("−", "-").replace(",", "."))
        rows["across", round(s.baseline / RULE_PT)].append((s.left, value))
        rows["down", round(s.right / RULE_PT)].append((s.baseline, value))
    for row in rows.values():
        steps = [round(b - a, 3) for (_, a), (_, b) in pairwise(sorted(row))]
        if len(steps) >= AXIS_MIN - 1 and steps[0] and len({*steps}) == 1:
            return True
    return False


def turned(box: Area, turn: int) -> Area:
    """A rectangle after some quarter turns, as the text of its page is turned upright."""
    for _ in range(turn):
        box = Area(box.bottom, -box.right, box.top, -box.left)
    return box


def with_places(segments: Sequence[TextRun], drawn: Drawings) -> list[TextRun]:
    """The texts, each with its place as its tag where the file's own tag says less."""
    found = []
    for s in segments:
        if cell := drawn.cells.get(id(s)):
            found.append(replace(s, tag=Tag(CELL, cell)))
        elif s.tag.name in PLAIN and (place := place_of(s, drawn)):
            found.append(replace(s, tag=Tag(place, s.tag.element)))
        else:
            found.append(s)
    return found


def without_layout(sheets: list[Sheet]) -> list[Sheet]:
    """The pages; where lines around cells only lay out a text, as in minutes, it is no table."""
    texts = [s for sheet in sheets for s in sheet.segments]
    ruled = [s for s in texts if s.tag.name == RULED]
    letters = sum(len(s.text) for s in ruled)
    long = sum(len(s.text) for s in ruled if words_in(s.text) >= LINE_WORDS_MIN)
    figures = sum(sum(map(str.isdigit, s.text)) for s in ruled)
    of_cells = figures > FIGURES_MAX * letters or 2 * long < letters
    if letters < LAYOUT_MIN * sum(len(s.text) for s in texts) or of_cells:
        return sheets
    plain = {id(s): replace(s, tag=UNTAGGED) for s in ruled}
    return [
        replace(sheet, segments=[plain.get(id(s), s) for s in sheet.segments]) for sheet in sheets
    ]


def place_of(segment: TextRun, drawn: Drawings) -> str:
    """The place of a text among the drawings, or an empty text."""
    if any(box.holds(segment.left, segment.baseline) for box in drawn.feet):
        return FOOT
    if any(is_in(segment, box) for box in drawn.tables):
        return RULED
    if any(is_in(segment, room) or is_name_beside(segment, room) for room in drawn.charts):
        return CHART
    if any(is_in(segment, box) for box in drawn.pictures):
        return INSIDE
    middle = (segment.left + segment.right) / 2
    for box in drawn.pictures:
        gap = box.bottom - segment.baseline
        within = box.left - NEAR_PT < segment.left and segment.right < box.right + NEAR_PT
        if within and 0 < gap < BELOW_EM * segment.size:
            return BELOW
    near = any(box.holds(middle, segment.baseline, NEAR_PT) for box in drawn.pictures)
    return BESIDE if near or drawn.is_scan else ""
