"""Signs that old TeX fonts set in pieces: accents, the stroke of ł, and French quotes."""

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from declaim.reading.pdf.lettering.glyphs import Glyph

ACCENTS: Final = {
    "¨": "\u0308",
    "´": "\u0301",
    "`": "\u0300",
    "ˆ": "\u0302",
    "˜": "\u0303",
    "ˇ": "\u030c",
    "˝": "\u030b",
    "˘": "\u0306",
    "˙": "\u0307",
    "˛": "\u0328",
    "˚": "\u030a",
    "¸": "\u0327",
}
STRUCK: Final = {"l": "ł", "L": "Ł"}
QUOTES: Final = {"≪": "«", "≫": "»"}
"""Signs of formulas, which stand for quotation marks where they are as small as an index."""
QUOTE_SIZE_MAX: Final = 0.7
"""Sizes of the text beside it."""
OVERLAP_EM: Final = 0.03
"""The stroke of an ł, which PDFium takes for a space, is over its letter by more, in sizes."""
REACH: Final = 160
"""Characters: PDFium moves an accent at most to the end of its line."""
OVER_EM: Final = 0.2
"""The middle of an accent is so near to the middle of its letter, in sizes."""
LEVEL_EM: Final = 0.35
"""The baseline of an accent is so near to the baseline of its letter, in sizes."""
SPACE_EM: Final = 0.12
"""A narrower gap between two characters is no space."""


def with_accents(glyphs: list[Glyph]) -> list[Glyph]:
    """The characters, each accent joined to the letter below it, in whatever order they came."""
    glyphs = with_quotes(with_strokes(glyphs))
    places = [i for i, glyph in enumerate(glyphs) if glyph.text in ACCENTS]
    if not places:
        return glyphs
    found: list[Glyph | None] = list(glyphs)
    for i in places:
        host = host_of(glyphs, i)
        letter = found[host] if host is not None else None
        if host is None or letter is None:
            continue
        text = letter.text.replace("ı", "i") + ACCENTS[glyphs[i].text]
        found[host] = replace(letter, text=unicodedata.normalize("NFC", text))
        found[i] = None
        around = range(left_of(glyphs, i - 1, -1) + 1, left_of(glyphs, i + 1, 1))
        if are_joined(glyphs, around.start - 1, around.stop):
            found[around.start : around.stop] = [None] * len(around)
    return [glyph for glyph in found if glyph]


def with_strokes(glyphs: list[Glyph]) -> list[Glyph]:
    """The characters; a space that stands over an l is its stroke."""
    found = list(glyphs)
    for i, (stroke, letter) in enumerate(pairwise(glyphs)):
        over = stroke.right - letter.left > OVERLAP_EM * letter.style.size
        if stroke.right and not stroke.style.size and letter.text in STRUCK and over:
            found[i : i + 2] = [replace(stroke, text=""), replace(letter, text=STRUCK[letter.text])]
    return [glyph for glyph in found if glyph.text]


def with_quotes(glyphs: list[Glyph]) -> list[Glyph]:
    """The characters; small signs of much less and much greater are quotation marks of French."""
    found: list[Glyph] = []
    beside = 0.0
    for glyph in glyphs:
        quote = QUOTES.get(glyph.text)
        small = glyph.style.size < QUOTE_SIZE_MAX * beside
        found.append(replace(glyph, text=quote) if quote and small else glyph)
        beside = glyph.style.size if glyph.style.size and not quote else beside
    return found


def host_of(glyphs: Sequence[Glyph], i: int) -> int | None:
    """The place of the letter that is below or above the accent at `i`."""
    accent = glyphs[i]
    size = accent.style.size
    middle = (accent.left + accent.right) / 2
    best, at = OVER_EM * size, None
    for j in range(max(i - REACH, 0), min(i + REACH, len(glyphs))):
        other = glyphs[j]
        far = abs((other.left + other.right) / 2 - middle)
        level = abs(other.baseline - accent.baseline) < LEVEL_EM * size
        if far < best and level and other.text.isalpha() and other.text not in ACCENTS:
            best, at = far, j
    return at


def left_of(glyphs: Sequence[Glyph], i: int, step: int) -> int:
    """The first place from `i` on, in steps, that holds no space."""
    while 0 <= i < len(glyphs) and not glyphs[i].style.size:
        i += step
    return i


def are_joined(glyphs: Sequence[Glyph], i: int, j: int) -> bool:
    """Whether two characters are so near to each other that PDFium made up the space between."""
    if i < 0 or j >= len(glyphs):
        return False
    before, behind = glyphs[i], glyphs[j]
    level = abs(before.baseline - behind.baseline) < LEVEL_EM * before.style.size
    return level and abs(behind.left - before.right) < SPACE_EM * before.style.size
