"""Lines from right to left with vowel signs: their words, letters and signs in their places.

PDFium parts a line at its vowel signs: it gives the letters of a word in another order, some from
left to right, or with a space between. Some writers set a sign as a text of its own, far from its
word in the file. So the places of the letters alone tell such a line.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from declaim.reading.pdf.lettering.clusters import SIGN
from declaim.reading.pdf.lettering.glyphs import SPACE, Glyph
from declaim.reading.pdf.lettering.right_to_left import CLOSING, is_rtl, pieces_of
from declaim.reading.pdf.lettering.segments import ALEFS

LEVEL_EM: Final = 0.35
"""The baselines of two letters of one line differ by less, in sizes."""
SIGN_LEVEL_EM: Final = 0.6
"""The baselines of a letter and its vowel sign differ by less."""
TOUCHING_EM: Final = 0.15
"""Two letters of a word are nearer, in sizes; a space is wider."""

Unit = list[Glyph]
"""A letter with its signs, or a word from left to right."""


def with_signs_in_place(glyphs: list[Glyph]) -> list[Glyph]:
    """The characters of a page; on one from right to left, lines with vowel signs are in order."""
    letters = Counter(is_rtl(glyph.text) for glyph in glyphs if glyph.text.isalpha())
    if letters[True] < letters[False] or not any(map(is_sign, glyphs)):
        return glyphs
    return [glyph for line in level_lines(glyphs) for glyph in in_order(line)]


def is_sign(glyph: Glyph) -> bool:
    """Whether a character is a vowel sign."""
    return bool(SIGN.match(glyph.text))


def level_lines(glyphs: list[Glyph]) -> Iterator[list[Glyph]]:
    """The characters in a row that stand at one height."""
    line: list[Glyph] = []
    last = SPACE
    for glyph in glyphs:
        size = glyph.style.size
        reach = SIGN_LEVEL_EM if is_sign(glyph) or is_sign(last) else LEVEL_EM
        if size and last.style.size and abs(glyph.baseline - last.baseline) > reach * size:
            yield line
            line = []
        line.append(glyph)
        last = glyph if size else last
    yield line


def in_order(line: list[Glyph]) -> Iterator[Glyph]:
    """The characters of a line from right to left, each sign behind its letter."""
    bare = [glyph for glyph in line if not is_sign(glyph)]
    units = sorted(units_of(bare), key=lambda unit: (-middle(unit), unit[0].text in ALEFS))
    letters = [unit for unit in units if is_rtl(unit[0].text)]
    if len(bare) == len(line) or not letters:
        yield from line
        return
    behind: dict[int, list[Glyph]] = defaultdict(list)
    for sign in filter(is_sign, line):
        behind[id(min(letters, key=lambda unit: distance(sign, unit[0])))].append(sign)
    joined = {frozenset(map(id, pair)) for pair in pairwise(bare) if is_word(pair)}
    for before, unit in pairwise([[SPACE], *units]):
        if frozenset(map(id, (before[0], unit[0]))) not in joined and is_apart(before, unit):
            yield SPACE
        yield from unit
        yield from behind[id(unit)]
    yield SPACE


def is_word(letters: Iterable[Glyph]) -> bool:
    """Whether all characters are letters that are written to the left."""
    return all(is_rtl(letter.text) for letter in letters)


def units_of(line: list[Glyph]) -> Iterator[Unit]:
    """The letters that are written to the left, and the words that are not."""
    for piece in pieces_of(line):
        if is_rtl(piece[0].text):
            yield from ([glyph] for glyph in piece)
        elif piece[0].style.size:
            end = int(piece[0].text in CLOSING)  # it stands at the left of its number
            yield from filter(None, (piece[end:], piece[:end]))


def is_apart(unit: Unit, following: Unit) -> bool:
    """Whether a space is between two units side by side."""
    way = min(g.left for g in unit) - max(g.right for g in following)
    return way > TOUCHING_EM * unit[0].style.size and following[0].text not in CLOSING


def middle(unit: Unit) -> float:
    """The place of a unit's middle."""
    return (min(g.left for g in unit) + max(g.right for g in unit)) / 2


def distance(sign: Glyph, letter: Glyph) -> float:
    """The way from the middle of a sign to a letter, in points; below 0 if it is on the letter."""
    return max(letter.left - middle([sign]), middle([sign]) - letter.right)
