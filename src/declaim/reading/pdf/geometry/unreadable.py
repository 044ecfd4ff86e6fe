"""Pages whose letters the file does not name: their fonts have shapes, but no codes of letters."""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import pypdfium2.raw as pdfium

from declaim.reading.pdf.geometry.drawn import Objects
from declaim.reading.pdf.lettering.glyphs import FILLER, UNKNOWN, Glyph, PageGlyphs
from declaim.reading.pdf.lettering.right_to_left import is_rtl

UNREADABLE_MIN: Final = 0.3
"""The part of a page's letters, 0 to 1, that have no name: the page cannot be read with more."""
GLYPHS_PER_OBJECT: Final = 3
"""A page with fewer letters for each of its text objects is looked at more closely."""
RARE: Final = ("\u0180", "\u02af")
"""Latin letters of few languages, none of which has many: codes of a font are often read so."""
UNNAMED: Final = frozenset({"Co", "Cn", "Cc", "Cs"})


def is_unreadable(glyphs: PageGlyphs, objects: Objects) -> bool:
    """Whether many letters of a page have no name, or a private one."""
    inked = Counter(g.text for row in glyphs.by_turn.values() for g in row if g.style.size)
    total = inked.total()
    unnamed = sum(number for text, number in inked.items() if is_unnamed(text))
    texts = [bytes(handle) for handle, kind in objects if kind == pdfium.FPDF_PAGEOBJ_TEXT]
    if total < GLYPHS_PER_OBJECT * len(texts):
        unnamed += sum(text not in glyphs.named for text in texts)
    return unnamed > UNREADABLE_MIN * (total + unnamed)


def is_unnamed(text: str) -> bool:
    """Whether the file gives a letter a code that no script has."""
    return unicodedata.category(text[0]) in UNNAMED or RARE[0] <= text[0] <= RARE[1]


def named(glyphs: Sequence[Glyph], *, is_readable: bool) -> list[Glyph]:
    """The letters that have names; on a page that can be read, a private one may be a bullet.

    One without a name behind an Arabic letter lengthens its word: LibreOffice fills lines so.
    """
    if not is_readable:
        return [glyph for glyph in glyphs if not is_unnamed(glyph.text)]
    kept: list[Glyph] = []
    for glyph in glyphs:
        if glyph.text != UNKNOWN:
            kept.append(glyph)
        elif kept and is_rtl(kept[-1].text):
            kept.append(replace(glyph, text=FILLER))
    return kept
