"""Fields of a form: what is typed into them, and the labels beside them."""

import ctypes
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument, PdfPage

from declaim.reading.pdf.geometry.areas import Area, is_in
from declaim.reading.pdf.geometry.hyphens import words_in
from declaim.reading.pdf.lettering.segments import TextRun
from declaim.reading.pdf.lettering.tag_tree import Tag
from declaim.reading.pdf.tables.drawings import CHART, INSIDE, PLAIN

SIZE_MAX_PT: Final = 11.0
SIZE_PART: Final = 0.7
"""The part of a field's height, 0 to 1, that its letters take."""
EMPTY_BYTES: Final = 2
"""The length of an empty text of PDFium: its closing zero."""
WRITTEN: Final = frozenset({pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX})
PUSHED: Final = pdfium.FPDF_FORMFIELD_PUSHBUTTON
FIELD: Final = "Field"
"""The tag of what is beside a field."""
VALUE: Final = "Value"
"""The tag of what is typed into a field: it is no word in a picture."""
BOX_MAX_PT: Final = 18.0
"""A field that is narrower is a box to tick, whose label is at its right."""
NEAR_EM: Final = 2.0
"""Sizes between a label and the box at its left, or the field above or below it."""
HEADED_EM: Final = 3.0
"""Sizes: what is above a higher field is its heading."""
LABEL_WORDS_MAX: Final = 14
BLANK: Final = re.compile(r"_(?: ?_){2,}|(?:[.·…] ?){7,}|…{2,}")
"""A line to write on."""
BLANK_PART_MIN, BLANK_PART_OF_SHORT_MIN = 0.35, 0.15
"""The part of a piece's letters, 0 to 1, that are blanks in a form."""
SHORT_WORDS_MAX: Final = 10


def is_blank(text: str) -> bool:
    """Whether blanks to write on are a large part of a piece."""
    part = sum(len(blank[0]) for blank in BLANK.finditer(text)) / max(len(text), 1)
    short = len(text.split()) <= SHORT_WORDS_MAX and not text.endswith(("”", '"'))
    return part > (BLANK_PART_OF_SHORT_MIN if short else BLANK_PART_MIN)


def value_of(form: object, note: object) -> str:
    """The text that is typed into a field; a box to tick has the value `Off` until it is ticked."""
    length = pdfium.FPDFAnnot_GetFormFieldValue(form, note, None, 0)
    buffer = ctypes.create_string_buffer(max(length, EMPTY_BYTES))
    pdfium.FPDFAnnot_GetFormFieldValue(
        form, note, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length
    )
    text = " ".join(buffer.raw[:-EMPTY_BYTES].decode("utf-16-le", "replace").split())
    return "" if text == "Off" else text


def areas_of(document: PdfDocument, page: PdfPage, *, filled: bool) -> Iterator[Area]:
    """The places of the fields of a page into which something is typed, or of the empty ones."""
    form = document.formenv
    for i in range(pdfium.FPDFPage_GetAnnotCount(page) if form else 0):
        note = pdfium.FPDFPage_GetAnnot(page, i)
        kind = pdfium.FPDFAnnot_GetFormFieldType(form, note)
        area = pdfium.FS_RECTF()
        wanted = kind not in (-1, PUSHED) and bool(value_of(form, note)) is filled
        if wanted and pdfium.FPDFAnnot_GetRect(note, area):
            yield Area(area.left, area.bottom, area.right, area.top)
        pdfium.FPDFPage_CloseAnnot(note)


def with_values(segments: Sequence[TextRun], fields: Sequence[Area]) -> list[TextRun]:
    """The texts of a page; the tag of what is typed into a field says so, but in a table."""
    return [
        replace(s, tag=Tag(VALUE, s.tag.element))
        if s.tag.name in (*PLAIN, INSIDE, CHART) and any(is_in(s, field) for field in fields)
        else s
        for s in segments
    ]


def with_labels(segments: Sequence[TextRun], fields: Sequence[Area]) -> list[TextRun]:
    """The texts of a page; the tag of a field's label says so."""
    return [
        replace(s, tag=Tag(FIELD, s.tag.element))
        if s.tag.name[:1] != "H" and any(is_label(s, field, segments) for field in fields)
        else s
        for s in segments
    ]


def is_label(segment: TextRun, field: Area, segments: Sequence[TextRun]) -> bool:
    """Whether a short text is the next on the left of a field, right of a box, above or below."""
    if words_in(segment.text) > LABEL_WORDS_MAX:
        return False
    size = segment.size
    middle = segment.baseline + size / 3
    if field.bottom < middle < field.top:
        is_box = field.right - field.left < BOX_MAX_PT
        if is_box and -1 < segment.left - field.right < NEAR_EM * size:
            return True
        return segment.right <= field.left + size and not any(
            segment.right <= s.left < field.left and abs(s.baseline - segment.baseline) < size / 2
            for s in segments
        )
    low = field.top - field.bottom < HEADED_EM * size
    inside = field.left - size < segment.left < field.right
    above = -size / 2 < segment.baseline - field.top < NEAR_EM * size / 2
    below = -size / 2 < field.bottom - segment.baseline - size < NEAR_EM * size / 2
    return low and inside and (above or below)


def fields_of(document: PdfDocument, page: PdfPage) -> Iterator[TextRun]:
    """The texts in fields whose file leaves it to the reader to draw them."""
    form = document.formenv
    for i in range(pdfium.FPDFPage_GetAnnotCount(page) if form else 0):
        note = pdfium.FPDFPage_GetAnnot(page, i)
        kind = pdfium.FPDFAnnot_GetFormFieldType(form, note)
        drawn = pdfium.FPDFAnnot_GetAP(note, pdfium.FPDF_ANNOT_APPEARANCEMODE_NORMAL, None, 0)
        area = pdfium.FS_RECTF()
        if kind in WRITTEN and drawn <= EMPTY_BYTES and pdfium.FPDFAnnot_GetRect(note, area):
            text = value_of(form, note)
            size = min(SIZE_PART * (area.top - area.bottom), SIZE_MAX_PT)
            if text:
                base = area.top - size - (area.top - area.bottom - size) / 2
                yield TextRun(text, area.left, area.right, base, size)
        pdfium.FPDFPage_CloseAnnot(note)
