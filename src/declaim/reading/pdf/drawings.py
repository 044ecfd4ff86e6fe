"""Pictures and ruled tables of a page, and which of its texts stand in them, below or beside them.

A text gets its place as its tag. The file's own tags of headings, tables and notes count more.
"""

import ctypes
from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import sub
from typing import Final, NamedTuple

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage

from declaim.reading.pdf.hyphens import words_in
from declaim.reading.pdf.segments import Sheet, TextRun
from declaim.reading.pdf.tag_tree import UNTAGGED, Tag

INSIDE, BELOW, BESIDE, RULED = "Inside", "Below", "Beside", "Table"
"""Tags by place: in a picture, under one, near one, in a table between lines."""
PLAIN: Final = frozenset({"", "P", "Figure", "Span", "Div", "Sect", "Document", "Part", "Art"})
"""Tags of text that say nothing of its place."""
OBJECTS_MAX: Final = 4_000
SEGMENTS_MAX: Final = 400
CELL_PT: Final = 12.0
"""Shapes that are nearer to each other are parts of one picture."""
RULE_PT: Final = 2.5
"""A shape that is thinner is a line."""
STRIP_PT: Final = 8.0
"""A picture that is thinner is an ornament."""
RULE_LENGTH_MIN_PT: Final = 18.0
PICTURE_MIN_PT: Final = 36.0
WHOLE_PART: Final = 0.7
"""The part of a page, 0 to 1: what covers more is its background, or a scan."""
NEAR_PT: Final = 30.0
BELOW_EM: Final = 2.2
GRID_LINES_MIN: Final = 3
"""Lines down and lines across of a table with at least two columns and two rows."""
CELL_WORDS_MAX: Final = 30
"""A cell with more words holds text."""
CELL_LETTERS_MAX: Final = 24
"""Letters of a cell between two lines, at the median: longer ones are columns of text."""
LINES_APART_PT: Final = 8.0
LAYOUT_MIN: Final = 0.7
"""The part of a document's letters, 0 to 1: with more of them in tables, the tables are layout."""
FIGURES_MAX: Final = 0.12
"""The part of a table's letters, 0 to 1, that are figures: with more of them it is no layout."""
MARK_LETTERS_MAX: Final = 3
SAME_PT: Final = 4.0


class Area(NamedTuple):
    """A rectangle, in points."""

    left: float
    bottom: float
    right: float
    top: float

    def holds(self, x: float, y: float, around: float = 0.0) -> bool:
        """Whether a point is in it, or at most `around` points beside it."""
        return (
            self.left - around <= x <= self.right + around
            and self.bottom - around <= y <= self.top + around
        )


@dataclass(frozen=True, slots=True)
class Drawings:
    """The shapes that are drawn on a page besides text."""

    pictures: tuple[Area, ...] = ()
    tables: tuple[Area, ...] = ()
    is_scan: bool = False
    """One picture covers the page."""


def drawings_of(page: PdfPage, segments: Sequence[TextRun]) -> Drawings:
    """The pictures and the ruled tables of a page with this text."""
    width, height = page.get_size()
    whole = WHOLE_PART * width * height
    shapes: list[Area] = []
    rules: list[Area] = []
    is_scan = False
    for handle, kind, box in objects_of(page):
        wide, high = box.right - box.left, box.top - box.bottom
        is_path = kind == pdfium.FPDF_PAGEOBJ_PATH
        if wide * high > whole:
            is_scan = is_scan or kind == pdfium.FPDF_PAGEOBJ_IMAGE
        elif min(wide, high) < (RULE_PT if is_path else STRIP_PT):
            rules += [box] if is_path and max(wide, high) > RULE_LENGTH_MIN_PT else []
        elif is_path and (lines := lines_of(handle)):
            if is_stroked(handle):
                rules += lines
            elif not any(is_in(s, box) for s in segments):
                shapes.append(box)
        else:
            shapes.append(box)
    pictures = tuple(
        box
        for box in clusters_of(shapes, CELL_PT)
        if min(box.right - box.left, box.top - box.bottom) > PICTURE_MIN_PT
    )
    tables = (*grids_of(rules, segments), *bands_of(rules, segments))
    return Drawings(pictures, tables, is_scan)


def objects_of(page: PdfPage) -> Iterator[tuple[object, int, Area]]:
    """Handle, kind and place of each object of a page that is no text."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    for i in range(min(pdfium.FPDFPage_CountObjects(page), OBJECTS_MAX)):
        handle = pdfium.FPDFPage_GetObject(page, i)
        kind = pdfium.FPDFPageObj_GetType(handle)
        if kind != pdfium.FPDF_PAGEOBJ_TEXT and pdfium.FPDFPageObj_GetBounds(
            handle, left, bottom, right, top
        ):
            yield handle, kind, Area(left.value, bottom.value, right.value, top.value)


def is_stroked(handle: object) -> bool:
    """Whether a path is drawn as a line; a filled one may be the colour behind a text."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(pdfium.FPDFPath_GetDrawMode(handle, fill, stroke) and stroke.value)


def is_in(segment: TextRun, box: Area) -> bool:
    """Whether the middle of a text is in a box."""
    return box.holds((segment.left + segment.right) / 2, segment.baseline + segment.size / 3)


def lines_of(path: object) -> list[Area]:
    """The lines of a path that is drawn of lines across and down alone, else none."""
    count = pdfium.FPDFPath_CountSegments(path)
    matrix, x, y = pdfium.FS_MATRIX(), ctypes.c_float(), ctypes.c_float()
    pdfium.FPDFPageObj_GetMatrix(path, matrix)
    found: list[Area] = []
    points: list[tuple[float, float]] = []
    for i in range(count if 2 <= count <= SEGMENTS_MAX else 0):
        segment = pdfium.FPDFPath_GetPathSegment(path, i)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        point = matrix.a * x.value + matrix.e, matrix.d * y.value + matrix.f
        points = [point] if kind == pdfium.FPDF_SEGMENT_MOVETO else [*points, point]
        closes = pdfium.FPDFPathSegment_GetClose(segment)
        for start, stop in pairwise([*points[-2:], *(points[:1] if closes else ())]):
            if kind == pdfium.FPDF_SEGMENT_BEZIERTO or min(map(abs, map(sub, start, stop))) > 1:
                return []
            found.append(Area(*map(min, start, stop), *map(max, start, stop)))
    return found


def clusters_of(boxes: Sequence[Area], step: float) -> Iterator[Area]:
    """The boxes around those that touch each other, on a raster of `step` points."""
    cells = {
        (x, y)
        for box in boxes
        for x in range(int(box.left // step), int(box.right // step) + 1)
        for y in range(int(box.bottom // step), int(box.top // step) + 1)
    }
    while cells:
        found = [cells.pop()]
        for x, y in found:
            near = {(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)} & cells
            cells -= near
            found += near
        across, up = zip(*found, strict=True)
        yield Area(
            *(step * min(side) for side in (across, up)),
            *(step * (max(side) + 1) for side in (across, up)),
        )


def grids_of(rules: Sequence[Area], segments: Sequence[TextRun]) -> Iterator[Area]:
    """The tables whose cells have lines around them, which no text crosses."""
    for box in clusters_of(rules, SAME_PT) if len(rules) >= 2 * GRID_LINES_MIN else ():
        inner = [rule for rule in rules if box.holds(rule.left, rule.bottom)]
        flat = [r for r in inner if r.right - r.left > r.top - r.bottom]
        across = apart(r.bottom for r in flat)
        down = apart(r.left for r in inner if r not in flat)
        texts = [s for s in segments if is_in(s, box)]
        if min(len(across), len(down)) < GRID_LINES_MIN or not texts:
            continue
        cells: Counter[tuple[int, int]] = Counter()
        for s in texts:
            cells[bisect(down, s.left + RULE_PT), bisect(across, s.baseline)] += words_in(s.text)
        crossing = sum(
            bisect(down, s.left + RULE_PT) != bisect(down, s.right - RULE_PT) for s in texts
        )
        columns, rows = zip(*cells, strict=True)
        several = min(len({*columns}), len({*rows})) > 1
        prose = sum(words for words in cells.values() if words > CELL_WORDS_MAX)
        if several and 8 * crossing <= len(texts) and 2 * prose <= cells.total():
            yield box


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
        if rule.right - rule.left > 2 * PICTURE_MIN_PT:
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


def with_places(segments: Sequence[TextRun], drawn: Drawings) -> list[TextRun]:
    """The texts, each with its place as its tag where the file's own tag says less."""
    return [
        replace(s, tag=Tag(place, s.tag.element))
        if s.tag.name in PLAIN and (place := place_of(s, drawn))
        else s
        for s in segments
    ]


def without_layout(sheets: list[Sheet]) -> list[Sheet]:
    """The pages; where lines around cells only lay out a text, as in minutes, it is no table."""
    texts = [s for sheet in sheets for s in sheet.segments]
    ruled = [s for s in texts if s.tag.name == RULED]
    letters = sum(len(s.text) for s in ruled)
    figures = sum(sum(map(str.isdigit, s.text)) for s in ruled)
    if letters < LAYOUT_MIN * sum(len(s.text) for s in texts) or figures > FIGURES_MAX * letters:
        return sheets
    plain = {id(s): replace(s, tag=UNTAGGED) for s in ruled}
    return [
        replace(sheet, segments=[plain.get(id(s), s) for s in sheet.segments]) for sheet in sheets
    ]


def place_of(segment: TextRun, drawn: Drawings) -> str:
    """The place of a text among the drawings, or an empty text."""
    if any(is_in(segment, box) for box in drawn.tables):
        return RULED
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
