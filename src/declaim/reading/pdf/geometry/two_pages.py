"""Two pages of a book that were scanned as one sheet."""

from dataclasses import replace
from typing import Final

from declaim.reading.pdf.lettering.segments import Sheet, is_mostly_rtl, letters_in

WIDE_MIN: Final = 1.15
"""Heights: a sheet that is wider may be two pages of a book."""
GUTTER_PT: Final = 4.0
OVER_MAX: Final = 16
"""Of two pages at most one piece in sixteen reaches over the gutter, and never the first."""
SAME_TOP_PT: Final = 6.0
PAGE_LETTERS_MIN: Final = 500


def halves(sheet: Sheet) -> list[Sheet]:
    """The two pages of a book that were scanned as one, or the page as it is.

    What reaches over the gutter, such as a wide formula, belongs to the page of its middle.
    """
    middle = sheet.width / 2
    over = [
        s for s in sheet.segments if s.left < middle - GUTTER_PT and s.right > middle + GUTTER_PT
    ]
    left = [s for s in sheet.segments if s.left + s.right < sheet.width]
    right = [s for s in sheet.segments if s.left + s.right >= sheet.width]
    apart = OVER_MAX * len(over) <= len(sheet.segments) and not any(
        s.baseline >= max(other.baseline for other in sheet.segments) - SAME_TOP_PT for s in over
    )
    full = min(letters_in(left), letters_in(right)) >= PAGE_LETTERS_MIN
    if sheet.width < WIDE_MIN * sheet.height or not (apart and full):
        return [sheet]
    pages = [replace(sheet, segments=part, width=middle) for part in (left, right)]
    return pages[::-1] if is_mostly_rtl(sheet.segments) else pages
