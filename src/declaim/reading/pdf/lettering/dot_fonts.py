"""Sizes of fonts whose unit is a dot of a printer, as in papers that dvips wrote with Type 3 fonts.

Such a file names a size of one dot for all its letters; their heights tell the size of the type.
"""

import ctypes
from collections import defaultdict
from statistics import median
from typing import Final

import pypdfium2.raw as pdfium

SIZE_MIN: Final = 2.0
"""Points: no text is smaller, so a smaller size is that of a dot."""
SMALL: Final = "acemnorsuvwxz"
SMALL_PART: Final = 0.43
"""The height of a small letter without a stem in sizes, of Computer Modern."""
TALL_PART: Final = 0.69
"""The height of a capital or of a small letter with a stem."""
USUAL_SIZE: Final = 10.0
TALL: Final = "bdfhklABCDEFGHIKLMNOPRSTUVWXYZ"


def sizes_by_font(text_page: object, letters: int, turn: int) -> dict[bytes, float]:
    """The sizes in points of a page's fonts, by their addresses, after some quarter turns.

    A font without a letter of known height, as one of signs, has the usual size of the page.
    """
    heights: dict[bytes, list[float]] = defaultdict(list)
    left, right, bottom, top, x, y = (ctypes.c_double() for _ in range(6))
    for i in range(letters):
        letter = chr(pdfium.FPDFText_GetUnicode(text_page, i))
        part = SMALL_PART if letter in SMALL else TALL_PART if letter in TALL else 0
        handle = pdfium.FPDFText_GetTextObject(text_page, i)
        if part and handle:
            pdfium.FPDFText_GetCharBox(text_page, i, left, right, bottom, top)
            pdfium.FPDFText_GetCharOrigin(text_page, i, x, y)
            up = (
                top.value - y.value,
                x.value - left.value,
                y.value - bottom.value,
                right.value - x.value,
            )[turn]
            heights[font_of(handle)].append(up / part)
    sizes = {font: round(2 * median(found)) / 2 for font, found in heights.items()}
    usual = median(sizes.values()) if sizes else USUAL_SIZE
    return defaultdict(lambda: usual, sizes)


def font_of(handle: object) -> bytes:
    """The address of the font of a text object."""
    return bytes(pdfium.FPDFTextObj_GetFont(handle))
