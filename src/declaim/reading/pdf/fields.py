"""Fields of a form that have no appearance of their own: what is typed into them."""

import ctypes
from collections.abc import Iterator
from typing import Final

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument, PdfPage

from declaim.reading.pdf.segments import TextRun

SIZE_MAX_PT: Final = 11.0
SIZE_PART: Final = 0.7
"""The part of a field's height, 0 to 1, that its letters take."""
EMPTY_BYTES: Final = 2
"""The length of an empty text of PDFium: its closing zero."""
WRITTEN: Final = frozenset({pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX})


def fields_of(document: PdfDocument, page: PdfPage) -> Iterator[TextRun]:
    """The texts in fields whose file leaves it to the reader to draw them."""
    form = document.formenv
    for i in range(pdfium.FPDFPage_GetAnnotCount(page) if form else 0):
        note = pdfium.FPDFPage_GetAnnot(page, i)
        kind = pdfium.FPDFAnnot_GetFormFieldType(form, note)
        drawn = pdfium.FPDFAnnot_GetAP(note, pdfium.FPDF_ANNOT_APPEARANCEMODE_NORMAL, None, 0)
        area = pdfium.FS_RECTF()
        if kind in WRITTEN and drawn <= EMPTY_BYTES and pdfium.FPDFAnnot_GetRect(note, area):
            length = pdfium.FPDFAnnot_GetFormFieldValue(form, note, None, 0)
            buffer = ctypes.create_string_buffer(max(length, EMPTY_BYTES))
            pdfium.FPDFAnnot_GetFormFieldValue(
                form, note, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length
            )
            text = " ".join(buffer.raw[:-EMPTY_BYTES].decode("utf-16-le", "replace").split())
            size = min(SIZE_PART * (area.top - area.bottom), SIZE_MAX_PT)
            if text:
                base = area.top - size - (area.top - area.bottom - size) / 2
                yield TextRun(text, area.left, area.right, base, size)
        pdfium.FPDFPage_CloseAnnot(note)
