"""Characters of a PDF page to segments of text: the one door to pypdfium2's text functions.

All places are in points (1/72 inch), with y upward, after the page's main text is turned upright.
"""

import ctypes
import re
import unicodedata
from dataclasses import dataclass, field, replace
from functools import lru_cache
from math import atan2, hypot, pi
from typing import Final, NamedTuple

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage

from declaim.errors import UnreadableSource
from declaim.reading.encodings.charsets import clean
from declaim.reading.pdf.lettering.clusters import places_of
from declaim.reading.pdf.lettering.dot_fonts import SIZE_MIN, font_of, sizes_by_font
from declaim.reading.pdf.lettering.tag_tree import UNTAGGED, Tag, structure_of

COMPATIBLE: Final = re.compile(
    "[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufeff\uf900-\ufaff\U0001d400-\U0001d7ff]"
)
"""Ligatures, presentation forms, letters of formulas: each stands for those of its NFKC form."""
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
SYMBOLS_FONT: Final = re.compile(r"CMSY|CMBSY|MTSY")
"""Fonts of TeX where the sign of a prime may be named 0."""
PRIME: Final = "′"
AMS_FONT: Final = re.compile(r"MSAM")
AMS_SIGNS: Final = {3: "□", 4: "■", 7: "◆", 70: "★", 73: "▶", 88: "✓"}
"""Marks of lists in TeX's font of further signs, by their codes."""
LARGE_FONT: Final = re.compile(r"CMEX|LMMathExt")
LARGE_SIGNS: Final = {
    first + i: sign
    for first, signs in (
        (0, "()[]⌊⌋⌈⌉{}⟨⟩|∥"),
        (16, "()()[]⌊⌋⌈⌉{}⟨⟩"),
        (32, "()[]⌊⌋⌈⌉{}⟨⟩"),
        (80, "∑∏∫⋃⋂"),
        (88, "∑∏∫⋃⋂"),
        (104, "[]⌊⌋⌈⌉{}⟨⟩"),
        (112, "√√√√√"),
    )
    for i, sign in enumerate(signs)
}
"""The signs of TeX's fonts of large signs by their codes; most are there in several sizes."""
ITALIC_FONT: Final = re.compile(r"ital|oblique|cmti|cmmi|slant", re.IGNORECASE)
HIGH_HALVES: Final = range(0xD800, 0xDC00)
"""UTF-16's first halves of letters: PDFium gives a letter beyond U+FFFF as two."""
LOW_HALVES: Final = range(0xDC00, 0xE000)
UNKNOWN: Final = "\uf8ff"
"""A private character for a letter that the file does not name."""
FILLER: Final = "\uf8fe"
"""A private character for a stroke that lengthens an Arabic word."""
CODED: Final = 0xF0000
"""The first private character that stands for the code of a letter without a name."""
CODES_MAX: Final = 0x1000
MAYBE_CODES: Final = frozenset((*range(11, 16), *b'"<>\\^{|~'))
"""The codes of TeX's ligatures and dashes, which some files do not name among named letters."""
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
    symbols: bool = False
    """Whether it is in one of TeX's fonts of symbols, whose 0 is a prime."""
    large: bool = False
    """Whether it is in one of TeX's fonts of large signs, which hang from above their line."""
    ams: bool = False
    """Whether it is in TeX's font of further signs, whose I is a triangle."""
    is_coded: bool = False
    """Whether the file has codes in the place of its letters."""
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


class PageGlyphs(NamedTuple):
    """The characters of a page."""

    by_turn: dict[int, list[Glyph]]
    """In the order of the file, by quarter turns; -1 has the slanted ones."""
    named: frozenset[bytes]
    """The addresses of the text objects with a letter that the file names."""


def glyphs_of(page: PdfPage, name: str) -> PageGlyphs:
    """The page's characters.

    A few outside the page are left out: a printer's marks, and no cut page.
    PDFium finds the order of right-to-left text itself. Raises UnreadableSource, with the
    document's `name`, if the page has more characters than a page can have.
    """
    by_turn: dict[int, list[Glyph]] = {}
    opened = page.get_textpage()
    text_page = opened.raw  # spares a conversion at each call
    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    letters = opened.count_chars()
    if letters > LETTERS_PER_PAGE_MAX:
        raise UnreadableSource(name, f"a page has more than {LETTERS_PER_PAGE_MAX:,} letters")
    looks = Looks(page, text_page, letters)
    signed = places_of(page, opened)
    styles: dict[bytes, tuple[int, Style]] = {}
    named: set[bytes] = set()
    outside: set[int] = set()
    turn = 0
    left, bottom, right, top = page.get_bbox()
    for i in range(letters):
        code = pdfium.FPDFText_GetUnicode(text_page, i)
        handle = pdfium.FPDFText_GetTextObject(text_page, i)
        key = bytes(handle)  # the address
        if code:
            named.add(key)
        if code in HIGH_HALVES:
            code = joined(code, pdfium.FPDFText_GetUnicode(text_page, i + 1))
        letter = character(code)
        if letter.isspace() and not is_unmapped(text_page, i, code):
            by_turn.setdefault(turn, []).append(space_at(text_page, i))
            continue
        if key not in styles:
            styles[key] = looks.of(i, handle)
        turn, style = styles[key]
        letter = shown(letter, code, style, text_page, i)
        if letter:
            pdfium.FPDFText_GetLooseCharBox(text_page, i, box)
            pdfium.FPDFText_GetCharOrigin(text_page, i, x, y)
            place = placed(box, x.value, y.value, turn)
            glyph = Glyph(letter, *(signed.get(key, place) if not turn else place), style)
            by_turn.setdefault(turn, []).append(glyph)
            if not (left <= x.value <= right and bottom <= y.value <= top):
                outside.add(id(glyph))
    opened.close()
    if 0 < len(outside) < OUTSIDE_MAX * letters:
        by_turn = {t: [g for g in found if id(g) not in outside] for t, found in by_turn.items()}
    return PageGlyphs(by_turn, frozenset(named))


def is_unmapped(text_page: object, i: int, code: int) -> bool:
    """Whether the file has no name for a letter, and the code is not that of a space."""
    return code != 32 and pdfium.FPDFText_HasUnicodeMapError(text_page, i) == 1


def shown(letter: str, code: int, style: Style, text_page: object, i: int) -> str:
    """The letter of a code as its style shows it: in fonts of signs PDFium names another."""
    if style.signs:
        return BULLET
    if style.symbols and letter == "0":
        return PRIME
    if style.large:
        return LARGE_SIGNS.get(code, UNKNOWN)
    if style.ams and code in AMS_SIGNS and is_unmapped(text_page, i, code):
        return AMS_SIGNS[code]
    coded = code < CODES_MAX and (style.is_coded or code in MAYBE_CODES)
    return chr(CODED + code) if coded and is_unmapped(text_page, i, code) else letter


def space_at(text_page: object, i: int) -> Glyph:
    """A space; it has its place if the file does not name it, for it may be the stroke of an ł."""
    if pdfium.FPDFText_HasUnicodeMapError(text_page, i) != 1:
        return SPACE
    box = pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(text_page, i, box)
    return replace(SPACE, left=box.left, right=box.right)


def joined(high: int, low: int) -> int:
    """The code of a letter beyond U+FFFF by its halves; the first half if it has no second."""
    if low not in LOW_HALVES:
        return high
    return 0x10000 + ((high - HIGH_HALVES.start) << 10) + low - LOW_HALVES.start


@lru_cache(maxsize=KNOWN_LETTERS)
def character(code: int) -> str:
    """The text of a character code: a ligature's letters; empty if it cannot be spoken."""
    if code == 2:  # PDFium's own mark for a hyphen at the end of a line
        return "-"
    if not 31 < code < 0x110000:
        return " " if code in (9, 10, 13) else UNKNOWN
    letter = chr(code)
    return clean(unicodedata.normalize("NFKC", letter) if COMPATIBLE.match(letter) else letter)


class Looks:
    """The styles of a page's text objects: those that look alike share one.

    Programs such as Chrome write an object for each letter.
    """

    def __init__(self, page: PdfPage, text_page: object, letters: int) -> None:
        self.text_page, self.letters = text_page, letters
        self.tags = structure_of(page)
        self.matrix = pdfium.FS_MATRIX()
        self.sizes: dict[bytes, float] = {}
        self.known: dict[tuple[object, ...], tuple[int, Style]] = {}

    def of(self, i: int, handle: object) -> tuple[int, Style]:
        """The quarter turns of a character in a text object, or -1 if slanted, and its style."""
        pdfium.FPDFText_GetMatrix(self.text_page, i, m := self.matrix)
        size = pdfium.FPDFText_GetFontSize(self.text_page, i)
        tag = self.tags.get(marked_content(handle), UNTAGGED) if self.tags else UNTAGGED
        look = (font_of(handle), size, m.a, m.b, m.c, m.d, tag)
        if look not in self.known:
            turns = atan2(m.b, m.a) / (pi / 2)
            turn = round(turns) % 4 if abs(turns - round(turns)) < 0.1 else -1
            self.known[look] = turn, self.style_of(i, handle, size * hypot(m.c, m.d), turn, tag)
        return self.known[look]

    def style_of(self, i: int, handle: object, size: float, turn: int, tag: Tag) -> Style:
        """The style of a character of so many points, after some quarter turns."""
        buffer, flags = ctypes.create_string_buffer(NAME_BYTES), ctypes.c_int()
        pdfium.FPDFText_GetFontInfo(self.text_page, i, buffer, NAME_BYTES, flags)
        name = buffer.value.decode("utf-8", "replace")
        is_heavy = pdfium.FPDFText_GetFontWeight(self.text_page, i) >= 600
        font = font_of(handle)
        if size < SIZE_MIN and turn >= 0 and handle:
            self.sizes = self.sizes or sizes_by_font(self.text_page, self.letters, turn)
            size = self.sizes[font]
        return Style(
            size,
            bold=is_heavy or bool(BOLD_FONT.search(name)),
            italic=bool(ITALIC_FONT.search(name)),
            maths=bool(MATHS_FONT.search(name)),
            mono=bool(MONO_FONT.search(name)),
            tag=tag,
            signs=bool(SIGNS_FONT.search(name)),
            symbols=bool(SYMBOLS_FONT.search(name)),
            large=bool(LARGE_FONT.search(name)),
            ams=bool(AMS_FONT.search(name)),
            is_coded=pdfium.FPDFText_HasUnicodeMapError(self.text_page, i) == 1,
            font=int.from_bytes(font),
        )


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
