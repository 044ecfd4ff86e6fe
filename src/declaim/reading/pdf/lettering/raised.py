"""Raised characters as they are said: powers, the ends of ordinals, nothing for a note's mark."""

import re
from collections.abc import Mapping
from typing import Final

from declaim.reading.pdf.lettering.glyphs import Glyph

NOTE_MARK: Final = re.compile(
    r"[\[(]?(?:\d{1,3}|[a-z]|[*∗†‡§¶#]+)(?:[,;–-] ?(?:\d{1,3}|[a-z]|[*∗†‡§¶#]+))*[\])]?,?"
)
OPERATOR: Final = "∗"
"""The star of formulas, and the mark of a note behind a word."""
NOTED: Final = re.compile(r"[^\W\d_](?:[a-zß-ÿ]|[A-ZÀ-Þ]{2})[.,]?$")
"""The end of a word, and no variable."""
EXPONENT: Final = re.compile(r"[-−–]?\d+(?:\.\d+)?")
LATE: Final = re.compile(r"[i-zA-Zα-ω+−/]")
"""A letter of powers, where a first one of the alphabet may be the mark of an author's note."""
TAIL_LETTERS: Final = 60
"""The last letters of a text tell whether what is raised behind it is a power."""
WORD: Final = re.compile(r"[^\W\d_]{3,}")
SIGNS: Final = "√∑∏∫⋃⋂([{"
"""Signs without a power: behind them the limit of a sum is raised, or the number of a root."""
LEADING_MINUS: Final = re.compile(r"^[−–]")
BASE: Final = re.compile(
    r"\d$|(?:^|\W)[^\W\d_]$"
    r"|\((?=[^()]*[^\W\d_])\w{1,3}(?: ?[-+−/·×] ?\w{1,3}){1,5}\)$"
    r"|(?<!\w)[^\W\d_]\([^\W\d_]\)$|(?<!\w)(?:sin|cos|tan|log|ln|exp)$"
)
"""The text that may have a power: a number, a variable, a term in brackets, a function."""
PRODUCT: Final = re.compile(r"[=+·×] ?[^\W\d_]{2,3}$")
"""Variables behind a sign, as those of `E = mc`."""
YEAR: Final = re.compile(r"(?<![\d.,×*])(?:1[5-9]|20)\d\d$")
"""A note's mark may stand behind it."""
UNIT: Final = re.compile(r"(?<![^\W\d_])[kcdmnµμ]m$|(?:\d\s?|/)(?:m|s|ft|in|yd)$")
ORDINAL: Final = re.compile(r"\b(?:\d{1,3}|[IVX]+)$")
SUFFIX: Final = re.compile(r"e|er|re|[èe]re|[èe]?me|nde?|st|rd|th|[oaºª]")
"""The end of an ordinal, which may stand behind its number with a space between."""
SAID: Final[tuple[tuple[re.Pattern[str], Mapping[str, str]], ...]] = (
    (UNIT, {"2": "²", "3": "³"}),
    (ORDINAL, {"e": "e", "o": "º"}),  # few notes have these letters as their marks
    (re.compile(r"(?<![\d.,])\d{1,2}$"), {"a": "ª"}),  # behind other numbers it is a note's mark
    (re.compile(r"(?<!\w)[Nn]$"), {"o": "º"}),
    (re.compile(r"(?<!\w)[DFJMS]$"), {"r": "r"}),
    (re.compile(r"(?<!\w)(?:Sr|Dr|Prof)$"), {"a": "a"}),
    (re.compile(r"(?<!\w)S$"), {"t": "t"}),
    (re.compile(r"(?<!\w)M$"), {"e": "e"}),
    (re.compile(r"(?<!\w)W$"), {"m": "m"}),
    (re.compile(r"\w$"), {"TM": "™"}),
)
"""Raised letters that are no note's mark behind a text, as they are said."""


def behind(text: str, raised: list[Glyph], base: Glyph | None) -> str:
    """A text that ends with the `base`, and a raised piece; an ordinal's end joins its number."""
    piece = "".join(glyph.text for glyph in raised)
    tail = text[-TAIL_LETTERS:]
    number = tail.rstrip()
    if SUFFIX.fullmatch(piece) and ORDINAL.search(number):
        return text.rstrip() + power(number, piece, of_maths=False, is_power=False)
    touches = base is not None and base.style.maths and tail == number
    of_maths = touches and base is not None and base.text not in SIGNS
    letters = any(g.style.maths and (g.text.isalpha() or g.text == "/") for g in raised)
    is_power = letters and not WORD.fullmatch(piece) and (of_maths or bool(LATE.search(piece)))
    return text + power(tail, piece, of_maths=of_maths, is_power=is_power)


def power(text: str, raised: str, *, of_maths: bool, is_power: bool) -> str:
    """A raised piece of text as said behind `text`: a power, nothing for a note's mark, itself.

    Behind a letter `of_maths` figures are a power, and letters in such a font are one.
    """
    if not raised:
        return ""
    for before, said in SAID:
        if raised in said and before.search(text):
            return said[raised]
    is_base = (BASE.search(text) and not YEAR.search(text)) or PRODUCT.search(text) or of_maths
    if is_base and (is_power or EXPONENT.fullmatch(raised)):
        return "^" + LEADING_MINUS.sub("-", raised)
    is_operator = raised == OPERATOR and not NOTED.search(text.rstrip())
    return "" if NOTE_MARK.fullmatch(raised) and not is_operator else raised
