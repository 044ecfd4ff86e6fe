"""Arabic letters that a PDF names as Persian ones.

Some writers of PDFs (Qt's, for one) name the letter yeh as the Persian one wherever both look the
same.
"""

from collections import Counter
from dataclasses import replace
from typing import Final

from declaim.basics.persian_letters import AS_ARABIC
from declaim.reading.pdf.lettering.glyphs import Glyph

ARABIC_ALONE: Final = "ة"
"""Every Arabic text has it, and no text in Persian or Urdu."""
OTHERS_ALONE: Final = "پچژگٹڈڑے"
"""Letters of Persian and Urdu that Arabic has not."""


def as_arabic(glyphs: list[Glyph]) -> list[Glyph]:
    """The characters of a page, spelt as Arabic if the page is Arabic."""
    counts = Counter(glyph.text for glyph in glyphs)
    if counts[ARABIC_ALONE] <= sum(counts[letter] for letter in OTHERS_ALONE):
        return glyphs
    return [replace(g, text=g.text.translate(AS_ARABIC)) for g in glyphs]
