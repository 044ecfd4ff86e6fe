"""Text in Chinese, Japanese or Korean fonts that neither the file nor the machine has.

PDFium knows the letters of such a text, but it drops letters without a size, as the letters of a
missing font are. The font in corners.ttf gives every letter a size: two specks in the corners of a
square. It was made for this with fontTools: it has one glyph, a `cmap` of format 13 that maps every
character to that glyph, and nothing of another font.
"""

import ctypes
from functools import cache
from importlib.resources import files
from typing import Any, Final

from pypdfium2 import PdfSysfontBase

CHARSETS: Final = frozenset({128, 129, 130, 134, 136})
"""Of Japanese (128), Korean (129, 130) and Chinese (134, 136) in PDFium's fpdf_sysfontinfo.h."""
HANDLE: Final = 0xDEC1A1
"""The name of the font between PDFium and declaim: a number that is no address."""
UNKNOWN_CHARSET: Final = 1


@cache
def font() -> bytes:
    """The font that gives every letter a size."""
    return files("declaim.reading.pdf").joinpath("corners.ttf").read_bytes()


def mapped(fonts: Any, _: object, weight: int, italic: int, charset: int, *rest: Any) -> Any:
    """The machine's font for a missing one; if there is none, the font in corners.ttf."""
    found = fonts.default.MapFont(fonts.default, weight, italic, charset, *rest)
    return found or (HANDLE if charset in CHARSETS else None)


def data(fonts: Any, _: object, handle: int, table: int, buffer: Any, size: int) -> int:
    """The length of a font, or of one of its tables, which is written into the buffer."""
    if handle != HANDLE:
        return int(fonts.default.GetFontData(fonts.default, handle, table, buffer, size))
    if buffer and not table and size >= len(font()):
        ctypes.memmove(buffer, font(), len(font()))
    return 0 if table else len(font())


def face_name(fonts: Any, _: object, handle: int, buffer: Any, size: int) -> int:
    """The length of a font's name, which is written into the buffer; corners.ttf needs none."""
    if handle == HANDLE:
        return 0
    return int(fonts.default.GetFaceName(fonts.default, handle, buffer, size))


def charset_of(fonts: Any, _: object, handle: int) -> int:
    """The number of a font's set of characters."""
    if handle == HANDLE:
        return UNKNOWN_CHARSET
    return int(fonts.default.GetFontCharset(fonts.default, handle))


def delete(fonts: Any, _: object, handle: int) -> None:
    """Give a font's memory back to PDFium."""
    if handle != HANDLE:
        fonts.default.DeleteFont(fonts.default, handle)


@cache
def install() -> None:
    """Let PDFium use the font, unless the program around declaim has a handler of fonts."""
    if PdfSysfontBase.SINGLETON is None:
        callbacks = {
            "MapFont": mapped,
            "GetFontData": data,
            "GetFaceName": face_name,
            "GetFontCharset": charset_of,
            "DeleteFont": delete,
        }
        type("SizedLetters", (PdfSysfontBase,), callbacks)().setup()
