"""Words from right to left as they are spelt, with the Latin words and the brackets among them."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import groupby, pairwise
from math import inf
from typing import Final, TypeAlias

from declaim.reading.pdf.lettering.glyphs import FILLER, KNOWN_LETTERS, SPACE, Glyph

PAIRS: Final = {"(": "()", ")": "()", "[": "[]", "]": "[]", "«": "«»", "»": "«»"}
CLOSING: Final = frozenset(".,:;!?،؛؟")
"""Signs without a space before them."""
NEAR_EM: Final = 1.4
"""Sizes: two words of one line are nearer."""
LEVEL_EM: Final = 0.35
"""Sizes: the baselines of two words of one line differ by less."""
CLEARLY_EM: Final = 0.1
"""Sizes: a gap that is wider than another by more is another gap."""

Piece: TypeAlias = list[Glyph]


def is_rtl(text: str) -> bool:
    """Whether a character belongs to a script that is written from right to left."""
    return is_rtl_letter(text[:1] or " ")


@lru_cache(maxsize=KNOWN_LETTERS)
def is_rtl_letter(letter: str) -> bool:
    """Whether one character does."""
    return unicodedata.bidirectional(letter) in ("R", "AL") or letter == FILLER


def is_of_rtl_word(text: str) -> bool:
    """Whether a character is a letter of a right-to-left script, or a mark on one."""
    return is_rtl(text) or unicodedata.combining(text[:1] or " ") > 0


def as_spelt(glyphs: list[Glyph]) -> tuple[list[Glyph], frozenset[int]]:
    """The characters with each right-to-left word as it is spelt, and the ids of some of them.

    These begin a word that goes on with its line, however wide the words from left to right are
    that stand before it or with it. PDFium gives some words of a page by Chrome as they are drawn,
    from left to right, and two Latin words in such a text from right to left.
    """
    if not any(map(is_of_rtl_word, {glyph.text for glyph in glyphs})):
        return glyphs, frozenset()
    given = [*with_ends_behind(pieces_of(glyphs))]
    spelt = with_latin_in_order([piece for piece in with_brackets(given) if piece])
    pairs = pairwise(piece for piece in given if piece[0].style.size)
    begins = [piece[0] for piece in spelt if piece and piece[0].style.size][1:]
    near = {id(g) for (a, b), g in zip(pairs, begins, strict=True) if gap(a, b) < inf}
    return [glyph for piece in spelt for glyph in piece], frozenset(near)


def pieces_of(glyphs: Iterable[Glyph]) -> Iterator[Piece]:
    """The right-to-left words, the spaces, the brackets, and what else runs to the right."""
    for kind, letters in groupby(glyphs, key=kind_of):
        run = list(letters)
        if kind == "rtl":
            yield run[::-1] if run[0].left < run[-1].left else run
            continue
        start = 0
        for i in range(1, len(run) + 1):
            if i == len(run) or kind == "bracket" or run[i].left < run[i - 1].left:
                yield run[start:i]
                start = i


def with_ends_behind(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces; the end of a sentence at the left of a number is behind it, as in `1890.`."""
    before: Piece = []
    for piece in pieces:
        is_number = len(piece) > 1 and piece[0].text in CLOSING and piece[1].text.isdigit()
        if is_number and before and is_of_rtl_word(before[0].text) and gap(before, piece) < inf:
            yield piece[1:]
            yield piece[:1]
        else:
            yield piece
        before = piece if piece[0].style.size else before


def kind_of(glyph: Glyph) -> str:
    """The kind of piece to which a character belongs."""
    if is_of_rtl_word(glyph.text):
        return "rtl"
    if not glyph.style.size:
        return "space"
    return "bracket" if glyph.text in PAIRS else "other"


def with_latin_in_order(pieces: list[Piece]) -> list[Piece]:
    """The pieces; Latin words that follow each other to the left are read from the left.

    Figures before the first of them and behind the last stay: their place does not tell which.
    """
    ordered = list(pieces)
    first = last = -1
    before: Piece = []
    for i, piece in enumerate(pieces):
        if not piece[0].style.size:
            continue
        if gap(before, piece) == inf or is_of_rtl_word(piece[0].text):
            first = -1
        if is_latin(piece):
            first, last = (i, i) if first < 0 else (first, i)
            ordered[first : last + 1] = pieces[first : last + 1][::-1]
        before = piece
    return ordered


def is_latin(piece: Piece) -> bool:
    """Whether a piece has a letter that is written from left to right."""
    return any(g.text.isalpha() and not is_of_rtl_word(g.text) for g in piece)


def gap(right: Piece, left: Piece) -> float:
    """The way from a piece to the one at its left, in points; inf if that is not near there."""
    if not right or not left or not right[0].style.size or not left[0].style.size:
        return inf
    size = max(right[0].style.size, left[0].style.size)
    if abs(right[0].baseline - left[0].baseline) > LEVEL_EM * size:
        return inf
    way = min(g.left for g in right) - max(g.right for g in left)
    return way if -CLEARLY_EM * size < way < NEAR_EM * size else inf


def with_brackets(pieces: list[Piece]) -> list[Piece]:
    """The pieces with each bracket as it is read, and the space on its outer side.

    PDFium turns those of some pages round that are named as they are drawn.
    """
    inked = [i for i, piece in enumerate(pieces) if piece[0].style.size]
    placed = list(pieces)
    for at, i in enumerate(inked):
        bracket = pieces[i][0]
        if bracket.text not in PAIRS:
            continue
        start = inked[at - 1] + 1 if at else 0
        end = inked[at + 1] if at + 1 < len(inked) else len(pieces)
        before = pieces[start - 1] if start else []
        side = side_of(bracket, before, pieces[end] if end < len(pieces) else [])
        if side is None:
            continue
        turned = [replace(bracket, text=PAIRS[bracket.text][side])]
        both = [turned] if end - start == 1 else [[SPACE], turned][:: -1 if side else 1]
        placed[start:end] = both + [[]] * (end - start - len(both))
    return placed


def side_of(bracket: Glyph, before: Piece, behind: Piece) -> int | None:
    """The side of a bracket: 0 opens, 1 closes, None if its text does not run to the left."""
    right, left = gap(before, [bracket]), gap([bracket], behind)
    if right == left == inf:
        return None
    if abs(right - left) > CLEARLY_EM * bracket.style.size:
        return int(right < left)
    if not behind[0].text.isalnum():
        return 1
    return None if before[-1].text.isalnum() else 0
