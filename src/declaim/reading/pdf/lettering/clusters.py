"""The places of letters that a file writes in one with their vowel signs.

Chrome and LibreOffice write a letter with its sign as two pieces that have one text. PDFium puts
the whole text where the first piece is, and that is the sign, above or below the line.
"""

import ctypes
import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

SIGNS: Final = (
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0"
)
"""Signs on the letters of Hebrew, Arabic, Syriac and Thaana, as a class of a pattern."""
SIGN: Final = re.compile(f"[{SIGNS}]")
TEXT_BYTES_MAX: Final = 20
"""The bytes of a letter or ligature with its signs, in UTF-16: a longer text is a word or more."""

Place = tuple[float, float, float]
"""Left, right and baseline of a character."""


def places_of(page: PdfPage, text: PdfTextPage) -> dict[bytes, Place]:
    """The place of each letter that has a text of its own, by the addresses of its pieces.

    Empty if no letter of the page has a sign.
    """
    if not SIGN.search(text.get_text_range()):
        return {}
    count = pdfium.FPDFPage_CountObjects(page)
    drawn = (pdfium.FPDFPage_GetObject(page, i) for i in range(count))
    texts = (o for o in drawn if pdfium.FPDFPageObj_GetType(o) == pdfium.FPDF_PAGEOBJ_TEXT)
    found: dict[bytes, Place] = {}
    for mark, pieces in groupby(texts, key=mark_of):
        if mark:
            whole = list(pieces)
            sides = [side for piece in whole for side in sides_of(piece)]
            place = min(sides), max(sides), baseline_of(whole[-1])
            found.update({bytes(piece): place for piece in whole})
    return found


def mark_of(handle: object) -> bytes:
    """The address of the mark that gives a piece of text the text of a letter, or nothing."""
    return next(marks_of(handle), b"")


def marks_of(handle: object) -> Iterator[bytes]:
    """The addresses of such marks."""
    size = ctypes.c_ulong()
    for i in range(pdfium.FPDFPageObj_CountMarks(handle)):
        mark = pdfium.FPDFPageObj_GetMark(handle, i)
        named = pdfium.FPDFPageObjMark_GetParamStringValue(mark, b"ActualText", None, 0, size)
        if named and size.value <= TEXT_BYTES_MAX:
            yield bytes(mark)


def sides_of(handle: object) -> tuple[float, float]:
    """The left and the right of a piece of text."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(handle, left, bottom, right, top)
    return left.value, right.value


def baseline_of(handle: object) -> float:
    """The height at which a piece of text stands."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(handle, matrix)
    return float(matrix.f)
