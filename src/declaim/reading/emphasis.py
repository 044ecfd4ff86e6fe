"""White space collapsed, and where in the rest emphasis begins and ends."""

import re
from typing import Final

from declaim.model import Role

Ranges = tuple[tuple[int, int], ...]
"""Half-open ranges of characters."""

# Characters of the private use area stand for where emphasis begins and ends, until the white
# space is collapsed and its place is known.
BEGIN, END = "\ue000", "\ue001"
CAPITAL = "\ue002"
"""Stands behind the large letter with which a chapter begins."""
WIDEST_VERSE: Final = 90
"""Characters."""

PARTED: Final = re.compile(rf"(\w){CAPITAL}([\s{BEGIN}{END}]*)(\w+)")
WORDS: Final = frozenset("AI")
"""Letters that are words of their own."""
VOWELS: Final = re.compile("[aeiouy]", re.IGNORECASE)


def with_capital(text: str) -> str:
    """`text` with its large first letter joined to the rest of the word: `T HE` is `The`."""

    def whole(parted: re.Match[str]) -> str:
        letter, between, rest = parted.groups()
        marks = "".join(between.split())
        first = rest[:2]
        cluster = len(rest) > 2 and not VOWELS.search(first) and rest.isupper()
        if between and letter in WORDS and VOWELS.search(rest) and not cluster:
            return f"{letter}{between}{rest}"
        return f"{letter}{marks}{rest.lower() if rest.isupper() else rest}"

    return PARTED.sub(whole, text, count=1).replace(CAPITAL, "")


def collapsed(text: str, role: Role | None) -> tuple[str, Ranges]:
    """`text` on one line (verse: a line each), and where in it emphasis begins and ends."""
    lines = [" ".join(line.split()) for line in text.split("\n")]
    lines = [line for line in lines if line.strip(BEGIN + END)]
    is_verse = role is Role.VERSE or (len(lines) > 2 and role in (None, Role.QUOTE))
    is_verse = is_verse and all(len(line) <= WIDEST_VERSE for line in lines)
    marked = ("\n" if is_verse else " ").join(lines)
    return without_marks(marked)


def without_marks(marked: str) -> tuple[str, Ranges]:
    """Text without the marks of emphasis, and the ranges that they enclosed."""
    plain, ranges, begun = "", [], []
    for piece in re.split(f"([{BEGIN}{END}])", marked):
        if piece == BEGIN:
            begun.append(len(plain))
        elif piece == END and begun:
            ranges.append((begun.pop(), len(plain)))
        elif piece not in (BEGIN, END):
            # A space on either side of a mark is one space.
            plain += piece.lstrip(" ") if plain[-1:] in ("", " ", "\n") else piece
    plain = plain.rstrip()
    return plain, tuple(sorted((a, min(b, len(plain))) for a, b in ranges if plain[a:b].strip()))
