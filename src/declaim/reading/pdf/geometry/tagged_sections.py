"""Sections by the file's own tags: what comes before a heading in their order is above it."""

import re
from typing import Final

from declaim.reading.pdf.geometry.levels import rows_of
from declaim.reading.pdf.geometry.shelves import has_columns
from declaim.reading.pdf.lettering.segments import TextRun

HEADING: Final = re.compile(r"H[1-6]?|Title")


def above_tagged(piece: list[TextRun]) -> list[list[TextRun]]:
    """The piece parted above a tagged heading if the tags have the same two parts, or nothing.

    In columns that run on below a heading, its tag has texts before it that stand lower.
    """
    heads = {s.tag.element for s in piece if HEADING.fullmatch(s.tag.name)}
    for element in sorted(heads) if has_columns(rows_of(piece)) else ():
        top = max(s.baseline for s in piece if s.tag.element >= element)
        above = [s for s in piece if s.baseline > top]
        below = [s for s in piece if s.baseline <= top]
        if above and all(s.tag.element >= element or not s.tag.element for s in below):
            return [above, below]
    return []
