"""Arabic letters that a PDF names as Persian ones, and vowel signs that part its words.

Some writers of PDFs (Qt's, for one) name the letter yeh as the Persian one wherever both look the
same. They set each vowel sign as a text of its own, and the two parts of its word as well, far from
each other in the file.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from declaim.basics.persian_letters import AS_ARABIC
from declaim.reading.pdf.glyphs import SPACE, Glyph
from declaim.reading.pdf.right_to_left import is_rtl

ARABIC_ALONE: Final = "ة"
"""Every Arabic text has it, and no text in Persian or Urdu."""
OTHERS_ALONE: Final = "پچژگٹڈڑے"
"""Letters of Persian and Urdu that Arabic has not."""
SIGNS: Final = frozenset(map(chr, [*range(0x64B, 0x653), 0x670]))
LEVEL_EM: Final = 0.35
"""The baselines of one line differ by less, in sizes: a vowel sign may have its own."""
TOUCHING_EM: Final = 0.1
"""Two letters of a word are nearer, in sizes; a space is wider."""


def as_arabic(glyphs: list[Glyph]) -> list[Glyph]:
    """The characters of a page, spelt as Arabic if the page is Arabic."""
    counts = Counter(glyph.text for glyph in glyphs)
    if counts[ARABIC_ALONE] <= sum(counts[letter] for letter in OTHERS_ALONE):
        return glyphs
    named = [replace(g, text=g.text.translate(AS_ARABIC)) for g in glyphs]
    return [*whole_words(named)] if SIGNS & counts.keys() else named


def whole_words(glyphs: list[Glyph]) -> Iterator[Glyph]:
    """The characters; the words of a line that has vowel signs alone are put in their places.

    The signs that stand alone are left out: Arabic is read without them as well.
    """
    for line in level_lines(glyphs):
        alone = {id(b) for a, b in zip([SPACE, *line], line, strict=False) if is_alone(a, b)}
        if alone:
            yield from in_place([glyph for glyph in line if id(glyph) not in alone])
        else:
            yield from line


def is_alone(before: Glyph, glyph: Glyph) -> bool:
    """Whether a vowel sign stands behind no letter."""
    return glyph.text in SIGNS and not before.style.size


def level_lines(glyphs: list[Glyph]) -> Iterator[list[Glyph]]:
    """The characters in a row that stand at one height."""
    line: list[Glyph] = []
    last = SPACE
    for glyph in glyphs:
        size = glyph.style.size
        if size and last.style.size and abs(glyph.baseline - last.baseline) > LEVEL_EM * size:
            yield line
            line = []
        line.append(glyph)
        last = glyph if size else last
    yield line


def in_place(line: list[Glyph]) -> Iterator[Glyph]:
    """The words of a line by their places, from right to left, but Latin words as they stand."""
    words = sorted(words_of(line), key=lambda word: -word[0].right)
    ordered: list[list[Glyph]] = []
    latin = 0
    for word in words:
        latin = 0 if is_rtl(word[0].text) else latin + 1
        ordered.insert(len(ordered) - max(latin - 1, 0), word)
    last = SPACE
    for word in ordered:
        first, end = word[0], word[-1]
        near = abs(last.left - first.right) < TOUCHING_EM * first.style.size
        if not (near and is_rtl(last.text) and is_rtl(first.text)):
            yield SPACE
        yield from word
        last = end
    yield SPACE


def words_of(line: list[Glyph]) -> Iterator[list[Glyph]]:
    """The characters between spaces, and between steps to another place."""
    word: list[Glyph] = []
    for glyph in line:
        size = glyph.style.size
        if word and (not size or (is_rtl(glyph.text) and away(word[-1], glyph) > size)):
            yield word
            word = []
        if size:
            word.append(glyph)
    if word:
        yield word


def away(last: Glyph, glyph: Glyph) -> float:
    """The way between two characters, in points."""
    return min(abs(last.left - glyph.right), abs(glyph.left - last.right))
