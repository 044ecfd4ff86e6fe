"""Characters of a PDF page to segments of text: the one door to pypdfium2's text functions.

All places are in points (1/72 inch), with y upward, after the page's main text is turned upright.
"""

import ctypes
import re
import unicodedata
from dataclasses import dataclass, field, replace
from functools import lru_cache
from math import atan2, hypot, pi
from typing import Final

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage

from declaim.errors import UnreadableSource
from declaim.reading.charsets import clean
from declaim.reading.pdf.dot_fonts import SIZE_MIN, font_of, sizes_by_font
from declaim.reading.pdf.tag_tree import UNTAGGED, Tag, structure_of

COMPATIBLE: Final = re.compile("[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufeff\uf900-\ufaff]")
"""Ligatures and presentation forms, which stand for the letters of their NFKC form."""
MATHS_FONT: Final = re.compile(
    r"CMMI|CMSY|CMEX|CMBSY|MSAM|MSBM|Math|Symbol|STIX|Euler|EU[FRS]M|MTSY|MTMI|MTEX|rtxmi|txsy"
)
BOLD_FONT: Final = re.compile(r"bold|black|heavy|semib|demi|cmbx|cmssbx|-medi$", re.IGNORECASE)
MONO_FONT: Final = re.compile(
    r"mono|monl|courier|typewriter|consol|menlo|(?:cm|cmsl|cmi|ec|sf|tx|px)tt|fira ?code"
    r"|lettergothic|andale",
    re.IGNORECASE,
)
SIGNS_FONT: Final = re.compile(r"wingd|webd|dingb", re.IGNORECASE)
BULLET: Final = "•"
ITALIC_FONT: Final = re.compile(r"ital|oblique|cmti|cmmi|slant", re.IGNORECASE)
UNKNOWN: Final = "\uf8ff"
"""A private character for a letter that the file does not name."""
NAME_BYTES: Final = 256
KNOWN_LETTERS: Final = 4_096
OUTSIDE_MAX: Final = 0.25
"""The part of a page's letters, 0 to 1: with more of them outside, somebody cut the page."""
LETTERS_PER_PAGE_MAX: Final = 100_000
"""A page of a newspaper has up to 40,000."""


@dataclass(frozen=True, slots=True)
class Style:
    """The looks of the characters of one text object."""

    size: float
    bold: bool
    italic: bool
    maths: bool
    mono: bool
    tag: Tag
    signs: bool = False
    """Whether it is in a font of signs alone, whose letters are arrows, boxes and bullets."""
    font: int = field(default=0, compare=False)
    """The address of the font."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character and its place; a space has the size 0."""

    text: str
    left: float
    right: float
    baseline: float
    style: Style


NO_STYLE: Final = Style(0, bold=False, italic=False, maths=False, mono=False, tag=UNTAGGED)
SPACE: Final = Glyph(" ", 0, 0, 0, NO_STYLE)


def glyphs_of(page: PdfPage, name: str) -> dict[int, list[Glyph]]:
    """The page's characters in the order of the file, by quarter turns; -1 has the slanted ones.

    A few outside the page are left out: a printer's marks, and no cut page.
    PDFium finds the order of right-to-left text itself. Raises UnreadableSource, with the
    document's `name`, if the page has more characters than a page can have.
    """
    by_turn: dict[int, list[Glyph]] = {}
    opened = page.get_textpage()
    text_page = opened.raw  # spares a conversion at each call
    tags = structure_of(page)
    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    styles: dict[bytes, tuple[int, Style]] = {}
    sizes: dict[bytes, float] = {}
    outside: set[int] = set()
    turn = 0
    left, bottom, right, top = page.get_bbox()
    letters = opened.count_chars()
    if letters > LETTERS_PER_PAGE_MAX:
        raise UnreadableSource(name, f"a page has more than {LETTERS_PER_PAGE_MAX:,} letters")
    for i in range(letters):
        letter = character(pdfium.FPDFText_GetUnicode(text_page, i))
        if letter.isspace():
            by_turn.setdefault(turn, []).append(SPACE)
            continue
        handle = pdfium.FPDFText_GetTextObject(text_page, i)
        key = bytes(handle)  # the address
        if key not in styles:
            turn, style = style_of(text_page, i, tags.get(marked_content(handle), UNTAGGED))
            font = int.from_bytes(font_of(handle)) if handle else 0
            style = replace(style, font=font)
            if style.size < SIZE_MIN and turn >= 0 and handle:
                sizes = sizes or sizes_by_font(text_page, letters, turn)
                style = replace(style, size=sizes[font_of(handle)])
            styles[key] = turn, style
        turn, style = styles[key]
        letter = BULLET if style.signs else letter
        if letter:
            pdfium.FPDFText_GetLooseCharBox(text_page, i, box)
            pdfium.FPDFText_GetCharOrigin(text_page, i, x, y)
            glyph = Glyph(letter, *placed(box, x.value, y.value, turn), style)
            by_turn.setdefault(turn, []).append(glyph)
            if not (left <= x.value <= right and bottom <= y.value <= top):
                outside.add(id(glyph))
    opened.close()
    if not 0 < len(outside) < OUTSIDE_MAX * letters:
        return by_turn
    return {turn: [g for g in found if id(g) not in outside] for turn, found in by_turn.items()}


@lru_cache(maxsize=KNOWN_LETTERS)
def character(code: int) -> str:
    """The text of a character code: a ligature's letters; empty if it cannot be spoken."""
    if code == 2:  # PDFium's own mark for a hyphen at the end of a line
        return "-"
    if not 31 < code < 0x110000:
        return " " if code in (9, 10, 13) else UNKNOWN
    letter = chr(code)
    return clean(unicodedata.normalize("NFKC", letter) if COMPATIBLE.match(letter) else letter)


def style_of(text_page: object, i: int, tag: Tag) -> tuple[int, Style]:
    """The quarter turns of a character, or -1 if it is slanted, and its style."""
    buffer, flags, matrix = (
        ctypes.create_string_buffer(NAME_BYTES),
        ctypes.c_int(),
        pdfium.FS_MATRIX(),
    )
    pdfium.FPDFText_GetFontInfo(text_page, i, buffer, NAME_BYTES, flags)
    name = buffer.value.decode("utf-8", "replace")
    bold = pdfium.FPDFText_GetFontWeight(text_page, i) >= 600 or bool(BOLD_FONT.search(name))
    pdfium.FPDFText_GetMatrix(text_page, i, matrix)
    size = pdfium.FPDFText_GetFontSize(text_page, i) * hypot(matrix.c, matrix.d)
    turns = atan2(matrix.b, matrix.a) / (pi / 2)
    turn = round(turns) % 4 if abs(turns - round(turns)) < 0.1 else -1
    style = Style(
        size,
        bold=bold,
        italic=bool(ITALIC_FONT.search(name)),
        maths=bool(MATHS_FONT.search(name)),
        mono=bool(MONO_FONT.search(name)),
        tag=tag,
        signs=bool(SIGNS_FONT.search(name)),
    )
    return turn, style


def marked_content(handle: object) -> int:
    """The id that ties a piece of text to the document's structure tree, or -1."""
    return int(pdfium.FPDFPageObj_GetMarkedContentID(handle)) if handle else -1


def placed(box: pdfium.FS_RECTF, x: float, y: float, turn: int) -> tuple[float, float, float]:
    """Left, right and baseline of a character, as if its text stood upright."""
    if turn == 1:
        return box.bottom, box.top, -x
    if turn == 2:
        return -box.right, -box.left, -y
    if turn == 3:
        return -box.top, -box.bottom, x
    return box.left, box.right, y
