"""Readings in kana above the characters of a Japanese text: the text is read without them."""

import re
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import Final

from declaim.reading.pdf.lettering.glyphs import SPACE, Glyph

KANA: Final = re.compile("[\u3041-\u3096\u30a1-\u30fa\u30fc\u3105-\u312f]")
"""Japanese kana, and the letters that tell Chinese readings."""
CHARACTER: Final = re.compile("[\u3005\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
SMALLER_MAX: Final = 0.62
"""The size of a reading, in sizes of the characters below it."""
RISE_EM: Final = (0.6, 1.5)
"""The height of a reading above the baseline of its characters, in their sizes."""
BESIDE_EM: Final = 1.0
"""A reading that is longer than its character reaches so far over the next ones, in sizes."""


def without_furigana(glyphs: list[Glyph]) -> tuple[list[Glyph], str]:
    """The characters of a page without the readings above them, and these readings."""
    small = [glyph for glyph in glyphs if KANA.match(glyph.text)]
    characters = [glyph for glyph in glyphs if CHARACTER.match(glyph.text)]
    readings = [
        glyph
        for level, row in groupby(small, key=lambda glyph: (glyph.baseline, glyph.style.size))
        if (below := [g for g in characters if is_level(g, *level)])
        for glyph in row
        if any(is_under(g, glyph) for g in below)
    ]
    if not readings:
        return glyphs, ""
    gone = {id(glyph) for glyph in readings}
    kept = [glyph for glyph in glyphs if id(glyph) not in gone]
    return [*without_gaps(kept)], "".join(words_of(readings))


def is_level(character: Glyph, baseline: float, size: float) -> bool:
    """Whether a small letter of so many points, so high, may be over a character."""
    low, high = RISE_EM
    rise = (baseline - character.baseline) / character.style.size
    return low < rise < high and size < SMALLER_MAX * character.style.size


def is_under(character: Glyph, letter: Glyph) -> bool:
    """Whether a character is below a letter, or beside the one below it."""
    reach = BESIDE_EM * character.style.size
    return character.left - reach < letter.left and letter.right < character.right + reach


def without_gaps(glyphs: list[Glyph]) -> Iterator[Glyph]:
    """The characters without the spaces that long readings make between them."""
    for before, glyph, following in zip(
        [SPACE, *glyphs], glyphs, [*glyphs[1:], SPACE], strict=False
    ):
        wide = is_wide(before) and is_wide(following)
        if glyph.style.size or not wide or before.baseline != following.baseline:
            yield glyph


def is_wide(glyph: Glyph) -> bool:
    """Whether a character is one of Japanese."""
    return bool(re.match("[\u3001-\u30ff\uff00-\uff65]", glyph.text) or CHARACTER.match(glyph.text))


def words_of(readings: list[Glyph]) -> Iterator[str]:
    """The readings, with a space between those that do not touch."""
    for before, glyph in pairwise([SPACE, *readings]):
        apart = abs(glyph.left - before.right) > glyph.style.size
        yield f" {glyph.text}" if before is not SPACE and apart else glyph.text
