"""Listings in type of any kind: pieces with the signs of programs, grammars and markup."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.columns.labels import Document, Labelled
from declaim.reading.pdf.columns.typed import PLAIN_WORD, PROSE

SIGN: Final = re.compile(
    r"::=|[=!<>]=|&&|->|=>|</\w|/>|<\w+>|\w\(\)|\w\[\w*\]|[+*-]=|\+\+|//\s?\w|/\*|\*/|\"\)|\)\)|\(\("
    r"|^\s*#(?:include|define|ifn?def|!/)|[;{]\s*$|\{|\}|[^\W\d_]_[^\W\d_]\w*|\$[a-z]\w*"
    r"|\w\.\w+\(|[^\W\d_]{2}\([\w.]+, ?\w+|\b[a-z]+[A-Z]\w+(?=[(.])|\b\w{2,} :?= ?\w"
    r"|\b(?:int|void|char|var|const|let) \w+|\breturn\b.*;|\bpublic (?:static|class|void)\b"
    r"|\bdef \w+\(|\bimport \w+$|^\s*(?:end (?:if|while|for|function)|else)\b",
    re.MULTILINE,
)
"""Operators, brackets and names as programs have them, and sentences have not."""
WORDING: Final = re.compile(PLAIN_WORD + "{3}")
"""Between two pieces of code, fewer plain words in a row are a sentence."""
WORDS_A_SIGN_MAX: Final = 5
PROSE_WORDS_A_SIGN_MAX: Final = 3
SIGNS_MIN: Final = 2
SHORT_WORDS_MAX: Final = 12
BETWEEN_WORDS_MAX: Final = 14
CLEAR, LIKELY, PLAIN = 2, 1, 0
"""A piece is code by itself; it is code beside other code; it is not."""


def with_listings(found: list[Labelled], _: Document) -> list[Labelled]:
    """Code that is set in the type of the text: by its signs, and between two pieces of code."""
    kinds = [kind_of(item) for item in found]
    code = [
        kind == CLEAR or (kind == LIKELY and any(kinds[max(i - 1, 0) : i] + kinds[i + 1 : i + 2]))
        for i, kind in enumerate(kinds)
    ]
    for i, item in enumerate(found):
        is_new = item.role is not Role.CODE and (code[i] or is_between(found, code, i))
        if is_new:
            code[i] = True
            listing = "\n".join(line.text for line in item.paragraph.lines)
            reason = "a listing: it has the signs of code"
            found[i] = replace(item, text=listing, role=Role.CODE, reason=reason, level=0)
    return found


def kind_of(item: Labelled) -> int:
    """The likelihood that a piece is code: `CLEAR`, `LIKELY` or `PLAIN`."""
    if item.role is Role.CODE:
        return CLEAR
    words, signs = len(item.text.split()), len(SIGN.findall(item.text))
    prose = PROSE.search(item.text)
    most = signs * (PROSE_WORDS_A_SIGN_MAX if prose else WORDS_A_SIGN_MAX)
    if item.role is Role.HEADLINE or not item.is_spoken or not signs or words > most:
        return PLAIN
    short = words <= SHORT_WORDS_MAX and not prose
    return CLEAR if signs >= SIGNS_MIN else LIKELY if short else PLAIN


def is_between(found: Sequence[Labelled], code: Sequence[bool], i: int) -> bool:
    """Whether a short piece that is no sentence stands between two pieces of code."""
    text = found[i].text
    inside = 0 < i < len(found) - 1 and code[i - 1] and code[i + 1]
    loose = found[i].is_spoken and found[i].role not in (Role.HEADING, Role.HEADLINE)
    short = len(text.split()) <= BETWEEN_WORDS_MAX and not text.endswith((".", "?", "!", ":"))
    return inside and loose and short and not WORDING.search(text)
