"""Ligatures of *ti* and *tt* that the file names as a digit, a capital or a question mark.

Programs of macOS write the ligatures of Calibri and Cambria so: `mee?ng`, `par2cipant`, `a9orney`.
The width of such a character tells which letters it is.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from statistics import median
from typing import Final

from declaim.reading.pdf.lettering.glyphs import Glyph

LETTERS: Final = ("ti", "tt")
NARROWER_MAX: Final = 0.06
"""A ligature is narrower than its letters by at most this part of their width."""
WIDER_MAX: Final = 0.01
WORDS_MIN: Final = 2
"""A digit or question mark is a ligature if it stands inside so many different words."""
WORDS_MIN_CAPITAL: Final = 3
WORDS_MIN_DIGIT: Final = 1
"""As above, for a digit that is wider or narrower than the other digits of its font."""
SAME_EM: Final = 0.01
"""Characters of one width differ by less, in sizes."""

Key = tuple[int, str]
"""A font and a character."""


def with_ligatures(glyphs: list[Glyph]) -> list[Glyph]:
    """The characters, each ligature as its letters."""
    odd: dict[Key, dict[str, float]] = defaultdict(dict)
    for before, glyph, after in zip(glyphs, glyphs[1:], glyphs[2:], strict=False):
        named = glyph.text == "?" or glyph.text.isdigit() or glyph.text.isupper()
        if named and before.text.islower() and after.text.islower():
            odd[key_of(glyph)][before.text + after.text] = width_em(glyph)
    if not odd:
        return glyphs
    widths: dict[Key, list[float]] = defaultdict(list)
    for glyph in glyphs:
        if glyph.style.size:
            widths[key_of(glyph)].append(width_em(glyph))
    usual = {key: median(found) for key, found in widths.items()}
    own = {key: median(found.values()) for key, found in odd.items()}
    pairs = {key: pair_of(key, own[key], len(found), usual) for key, found in odd.items()}
    if any(pairs.values()):  # a heading in a font of its own may have one such word
        pairs = {key: pair_of(key, own[key], len(found) + 1, usual) for key, found in odd.items()}
    return [
        replace(glyph, text=pair)
        if (pair := pairs.get(key := key_of(glyph))) and abs(width_em(glyph) - own[key]) < SAME_EM
        else glyph
        for glyph in glyphs
    ]


def pair_of(key: Key, width: float, words: int, usual: Mapping[Key, float]) -> str | None:
    """The letters of a character that stands inside so many words; nothing if it is no ligature.

    Widths are in sizes; `usual` has those of all characters.
    """
    font, text = key
    digits = [usual[font, d] for d in "0123456789" if d != text and (font, d) in usual]
    needs = WORDS_MIN_CAPITAL if text.isupper() else WORDS_MIN
    if text.isdigit() and digits:
        needs = WORDS_MIN_DIGIT
        if any(abs(width - digit) < SAME_EM for digit in digits):
            return None
    if words < needs:
        return None
    for pair in LETTERS:
        both = sum(usual.get((font, letter), 0.0) for letter in pair)
        if both and 1 - NARROWER_MAX < width / both < 1 + WIDER_MAX:
            return pair
    return None


def key_of(glyph: Glyph) -> Key:
    """The font and the character of a glyph."""
    return glyph.style.font, glyph.text


def width_em(glyph: Glyph) -> float:
    """The width of a glyph in sizes of its type."""
    return (glyph.right - glyph.left) / glyph.style.size
