"""The objects of a page besides its text: handles, places and lines of what is drawn."""

import ctypes
from collections.abc import Iterator
from itertools import pairwise
from operator import sub
from typing import Any, Final

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage

from declaim.reading.pdf.geometry.areas import Area

OBJECTS_MAX: Final = 4_000
SEGMENTS_MAX: Final = 400
WHOLE_PART: Final = 0.7
"""The part of a page, 0 to 1: what covers more is its background, or a scan."""
Objects = list[tuple[Any, int]]
"""Handles and kinds."""
HEAD_SEGMENTS: Final = range(3, 6)
"""A head of an arrow has so many points, the first one once or twice."""
Shift = tuple[float, float]
"""Points to the right and up."""
UNMOVED: Final = (0.0, 0.0)


def handles_of(page: PdfPage) -> Objects:
    """The objects of a page."""
    return [
        (handle := pdfium.FPDFPage_GetObject(page, i), pdfium.FPDFPageObj_GetType(handle))
        for i in range(pdfium.FPDFPage_CountObjects(page))
    ]


def drawn_in(page: PdfPage, objects: Objects) -> Iterator[tuple[object, int, Area, Shift]]:
    """Handle, kind and place of each object of a page that is no text, and how far it is moved.

    Some programs wrap a whole page as one object: then the objects are those inside.
    """
    width, height = page.get_size()
    for handle, kind in objects[:OBJECTS_MAX]:
        box = None if kind == pdfium.FPDF_PAGEOBJ_TEXT else box_of(handle, UNMOVED)
        if not box:
            continue
        whole = (box.right - box.left) * (box.top - box.bottom) > WHOLE_PART * width * height
        shift = shift_of(handle) if whole and kind == pdfium.FPDF_PAGEOBJ_FORM else None
        if not shift:
            yield handle, kind, box, UNMOVED
            continue
        for k in range(min(pdfium.FPDFFormObj_CountObjects(handle), OBJECTS_MAX)):
            inner = pdfium.FPDFFormObj_GetObject(handle, k)
            inner_kind = pdfium.FPDFPageObj_GetType(inner)
            if inner_kind != pdfium.FPDF_PAGEOBJ_TEXT and (inner_box := box_of(inner, shift)):
                yield inner, inner_kind, inner_box, shift


def box_of(handle: object, shift: Shift) -> Area | None:
    """The rectangle around an object that is moved, if it has one."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(handle, left, bottom, right, top):
        return None
    (x, y) = shift
    return Area(left.value + x, bottom.value + y, right.value + x, top.value + y)


def shift_of(handle: object) -> Shift | None:
    """The points right and up by which an object is moved; None if it is also scaled or turned."""
    m = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(handle, m)
    return (m.e, m.f) if (m.a, m.b, m.c, m.d) == (1, 0, 0, 1) else None


def is_stroked(handle: object) -> bool:
    """Whether a path is drawn as a line; a filled one may be the colour behind a text."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(pdfium.FPDFPath_GetDrawMode(handle, fill, stroke) and stroke.value)


def is_head(path: object) -> bool:
    """Whether a path could be the head of an arrow: filled, with a few slanted sides."""
    count = pdfium.FPDFPath_CountSegments(path)
    kinds = {
        pdfium.FPDFPathSegment_GetType(pdfium.FPDFPath_GetPathSegment(path, i))
        for i in range(count if count in HEAD_SEGMENTS else 0)
    }
    straight = kinds == {pdfium.FPDF_SEGMENT_MOVETO, pdfium.FPDF_SEGMENT_LINETO}
    return straight and not is_stroked(path) and not lines_of(path, UNMOVED)


def lines_of(path: object, shift: Shift) -> list[Area]:
    """The lines of a moved path that is drawn of lines across and down alone, else none."""
    count = pdfium.FPDFPath_CountSegments(path)
    matrix, x, y = pdfium.FS_MATRIX(), ctypes.c_float(), ctypes.c_float()
    pdfium.FPDFPageObj_GetMatrix(path, matrix)
    found: list[Area] = []
    points: list[tuple[float, float]] = []
    for i in range(count if 2 <= count <= SEGMENTS_MAX else 0):
        segment = pdfium.FPDFPath_GetPathSegment(path, i)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        point = (
            matrix.a * x.value + matrix.e + shift[0],
            matrix.d * y.value + matrix.f + shift[1],
        )
        points = [point] if kind == pdfium.FPDF_SEGMENT_MOVETO else [*points, point]
        closes = pdfium.FPDFPathSegment_GetClose(segment)
        for start, stop in pairwise([*points[-2:], *(points[:1] if closes else ())]):
            if kind == pdfium.FPDF_SEGMENT_BEZIERTO or min(map(abs, map(sub, start, stop))) > 1:
                return []
            found.append(Area(*map(min, start, stop), *map(max, start, stop)))
    return found
