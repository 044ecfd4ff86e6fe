"""Fonts whose letters the file does not name: their codes are those of a known encoding.

TeX's bitmaps (Type 3) have the codes of OT1, T1 or T2A: https://ctan.org/pkg/encguide. Other
programs number the shapes of a TrueType font in the order that Apple gave them. Old programs name
the letters of TeX's bitmaps, but not their ligatures.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from math import inf
from typing import Final

from declaim.reading.pdf.lettering.glyphs import CODED, SPACE, Glyph, character

BOTH: Final = {16: "“", 17: "”", 21: "–", 22: "—", 23: "", 24: "", 25: "ı", 26: "ȷ", 127: "-"}
BOTH_JOINED: Final = {27: "ff", 28: "fi", 29: "fl", 30: "ffi", 31: "ffl"}
T1: Final = {
    **dict(enumerate("`´ˆ˜¨˝˚ˇ˘¯˙¸˛‚‹›")),
    **BOTH,
    **BOTH_JOINED,
    **dict(enumerate("„«»", start=18)),
    **dict(
        enumerate(
            "ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£"
            "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖŒØÙÚÛÜÝÞẞàáâãäåæçèéêëìíîïðñòóôõöœøùúûüýþß",
            start=128,
        )
    ),
}
"""The codes of western and central Europe that differ from ASCII."""
CYRILLIC: Final = {
    **dict(zip((156, 157, 188, 189, 190, 191), "Ё№ё„«»", strict=True)),
    **dict(enumerate(bytes(range(192, 256)).decode("cp1251"), start=192)),
}
T2A: Final = {**BOTH, **BOTH_JOINED, **CYRILLIC}
OT1: Final = {
    **dict(enumerate(("ff", "fi", "fl", "ffi", "ffl", *"ıȷ`´ˇ˘¯˚¸ßæœøÆŒØ"), start=11)),
    **dict(zip(map(ord, '"<>\\^{|~\x7f'), "”¡¿“ˆ–—˜¨", strict=True)),
}
TS1: Final = {136: "•"}
"""The signs beside the letters of T1: their font has them alone, as a list's mark."""
SHAPES: Final = {
    **{code: chr(code + 29) for code in range(3, 98)},
    **{code: bytes([code + 30]).decode("mac_roman") for code in range(98, 226)},
}
"""The numbers of shapes, from the space on."""
OF_OT1: Final = frozenset({11, 12})
"""Two ligatures; in T1 they are accents that stand alone."""
OF_T1: Final = frozenset({16, 17, 21, 22, *BOTH_JOINED, *range(128, 256)})
ALSO_OF_OT1: Final = frozenset({13, 14, 15})
WORDS: Final = re.compile("[a-z]{3,}")
CYRILLIC_WORDS: Final = re.compile("[\xc0-\xff]{3,}")
NO_SHAPES: Final = re.compile(r"[\^_`]")
"""Signs where capitals would be, if the codes were of shapes."""
WORDS_MIN: Final = 0.4
"""The part of a font's characters, 0 to 1, in words of three letters: formulas have less."""
LIGATURES: Final = {code: text for code, text in OT1.items() if text[:1] == "f"}
NAMED_MIN: Final = 3
"""A font of text has so many letters with names on a page."""
NARROWER_MAX: Final = 0.2
"""The ink of a ligature is narrower than that of its letters by at most this part of it."""


def with_letters(rows: Mapping[int, list[Glyph]]) -> dict[int, list[Glyph]]:
    """The rows of a page's characters, with letters in the place of codes."""
    texts = texts_by_font(glyph for row in rows.values() for glyph in row)
    named = dict.fromkeys(fonts_of_tex(glyph for row in rows.values() for glyph in row), OT1)
    tables = {**named, **tables_of(texts)}
    return {
        turn: [g for glyph in row if (g := lettered(glyph, tables)).text]
        for turn, row in rows.items()
    }


def texts_by_font(glyphs: Iterable[Glyph]) -> dict[int, str]:
    """The codes in each font as a text, with a space for what stands between them."""
    texts: dict[int, list[str]] = defaultdict(list)
    last = 0
    for glyph in glyphs:
        if is_coded(glyph):
            font = glyph.style.font
            texts[font].append((" " if last != font else "") + chr(ord(glyph.text) - CODED))
            last = font
        else:
            last = 0
    return {font: "".join(text) for font, text in texts.items()}


def tables_of(texts: Mapping[int, str]) -> dict[int, Mapping[int, str]]:
    """The letters of codes, for the fonts whose encoding shows itself on the page."""
    shifted = {
        font: "".join(SHAPES.get(ord(code), code) if code != " " else code for code in text)
        for font, text in texts.items()
    }
    latin = {font: text for font, text in texts.items() if is_of(WORDS, text)}
    codes = {ord(code) for text in latin.values() for code in text}
    table: Mapping[int, str] = {}
    if codes & OF_OT1 or (codes & ALSO_OF_OT1 and not codes & OF_T1):
        table = OT1
    elif codes & OF_T1:
        table = T1
    tables: dict[int, Mapping[int, str]] = dict.fromkeys(latin, table)
    cyrillic = {font for font, text in texts.items() if is_of(CYRILLIC_WORDS, text)}
    for font, text in texts.items():
        if {*map(ord, text)} <= {ord(" "), *TS1}:
            tables[font] = TS1
        elif font in cyrillic:
            tables[font] = T2A
        elif font in tables:
            continue
        elif is_of(WORDS, shifted[font]) and not NO_SHAPES.search(shifted[font]):
            tables[font] = SHAPES
        elif cyrillic:
            tables[font] = CYRILLIC
    return tables


def fonts_of_tex(glyphs: Iterable[Glyph]) -> Iterator[int]:
    """The fonts whose letters have names, if some lack those of TeX's ligatures: widths tell."""
    widths: dict[int, dict[str, float]] = defaultdict(dict)
    for glyph in glyphs:
        if glyph.style.size:
            widths[glyph.style.font][glyph.text] = (glyph.right - glyph.left) / glyph.style.size
    parts = [
        found[sign] / sum(found.get(letter, inf) for letter in letters)
        for found in widths.values()
        for code, letters in LIGATURES.items()
        if (sign := chr(CODED + code)) in found and letters[0] in found
    ]
    if parts and all(1 - NARROWER_MAX < part <= 1 for part in parts):
        yield from (
            font
            for font, found in widths.items()
            if sum("a" <= text <= "z" for text in found) >= NAMED_MIN
        )


def is_of(words: re.Pattern[str], text: str) -> bool:
    """Whether most characters of a text are in words."""
    return sum(map(len, words.findall(text))) > WORDS_MIN * len(text.replace(" ", ""))


def is_coded(glyph: Glyph) -> bool:
    """Whether a character is a code, and no letter."""
    return glyph.text[:1] >= chr(CODED)


def lettered(glyph: Glyph, tables: Mapping[int, Mapping[int, str]]) -> Glyph:
    """The character with its letters; where no encoding shows itself, a code is that of Unicode."""
    if not is_coded(glyph):
        return glyph
    code = ord(glyph.text) - CODED
    table = tables.get(glyph.style.font, {})
    text = table[code] if code in table else character(code)
    return SPACE if text.isspace() else replace(glyph, text=text)
