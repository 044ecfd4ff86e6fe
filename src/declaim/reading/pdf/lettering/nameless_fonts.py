"""Fonts that give their letters the numbers of shapes, where the file does not name the letters.

The numbers are read as signs (`- - !"# -`), most of them as controls: no text can be made of them.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from declaim.reading.pdf.lettering.glyphs import UNKNOWN, Glyph

LETTERS_MIN: Final = 20
"""A font with fewer characters on a page may be one of bullets."""
UNKNOWN_MIN: Final = 0.12
"""The part of a font's characters, 0 to 1: a font of which only ligatures lack names has less."""
WIDTHS_MIN: Final = 4
"""Bullets and leaders have one width, letters many."""


def nameless_fonts(rows: Iterable[Sequence[Glyph]]) -> frozenset[int]:
    """The fonts on a page whose letters have no names."""
    fonts: dict[int, list[Glyph]] = defaultdict(list)
    for glyph in (glyph for row in rows for glyph in row):
        if glyph.style.size and glyph.style.font:
            fonts[glyph.style.font].append(glyph)
    return frozenset(
        font
        for font, glyphs in fonts.items()
        if len(glyphs) >= LETTERS_MIN
        and sum(g.text == UNKNOWN for g in glyphs) > UNKNOWN_MIN * len(glyphs)
        and len({round((g.right - g.left) / g.style.size, 2) for g in glyphs}) >= WIDTHS_MIN
    )


def without(glyphs: list[Glyph], fonts: frozenset[int]) -> list[Glyph]:
    """The characters but for those in some fonts."""
    return [g for g in glyphs if g.style.font not in fonts] if fonts else glyphs
