"""White space collapsed, and where in the rest emphasis and other languages begin and end."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final, NamedTuple

from declaim.model import Role

Ranges = tuple[tuple[int, int], ...]
"""Half-open ranges of characters."""
Tongues = tuple[tuple[int, int, str], ...]
"""Half-open ranges of characters, each with its BCP 47 tag."""

# Characters of the private use area stand for where emphasis or another language begins and ends,
# until the white space is collapsed and its place is known.
BEGIN, END = "\ue000", "\ue001"
TONGUE, LETTERS = "\ue003", 0xE100
"""Stands before the tag of another language, whose letters are moved up so far."""
CAPITAL = "\ue002"
"""Stands behind the large letter with which a chapter begins."""
WIDEST_VERSE: Final = 90
"""Characters."""

MARKS: Final = re.compile(f"([{BEGIN}{END}]|{TONGUE}[\ue100-\ue17f]+)")
PARTED: Final = re.compile(rf"(\w){CAPITAL}([\s{BEGIN}{END}{TONGUE}\ue100-\ue17f]*)(\w+)")
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


class Marked(NamedTuple):
    """A text, and what its marks told of it."""

    text: str
    emphasis: Ranges = ()
    foreign: Tongues = ()


def in_language(tag: str) -> str:
    """The mark before a text in another language (BCP 47); `END` ends it."""
    return TONGUE + "".join(chr(LETTERS + ord(letter)) for letter in tag)


def collapsed(text: str, role: Role | None) -> Marked:
    """`text` on one line (verse: a line each), and what stands where in it."""
    lines = [" ".join(line.split()) for line in text.split("\n")]
    lines = [line for line in lines if MARKS.sub("", line)]
    is_verse = role is Role.VERSE or (len(lines) > 2 and role in (None, Role.QUOTE))
    is_verse = is_verse and all(len(line) <= WIDEST_VERSE for line in lines)
    marked = ("\n" if is_verse else " ").join(lines)
    return without_marks(marked)


def reopened(parts: Iterable[str]) -> Iterator[str]:
    """The parts of a marked text: what is open at the end of one is open in the next."""
    begun: list[str] = []
    for part in parts:
        whole = "".join(begun) + part
        begun = []
        for mark in MARKS.findall(whole):
            if mark != END:
                begun.append(mark)
            elif begun:
                begun.pop()
        yield whole + END * len(begun)


def without_marks(marked: str) -> Marked:
    """The text without its marks, and the ranges that they enclosed."""
    plain, begun = "", []
    ranges: list[tuple[int, int, str]] = []
    for piece in MARKS.split(marked):
        if piece.startswith((BEGIN, TONGUE)):
            begun.append((len(plain), "".join(chr(ord(c) - LETTERS) for c in piece[1:])))
        elif piece == END:
            if begun:
                start, tag = begun.pop()
                ranges.append((start, len(plain), tag))
        else:
            # A space on either side of a mark is one space.
            plain += piece.lstrip(" ") if plain[-1:] in ("", " ", "\n") else piece
    plain = plain.rstrip()
    filled = [(a, min(b, len(plain)), tag) for a, b, tag in ranges if plain[a:b].strip()]
    emphasis = tuple(sorted((a, b) for a, b, tag in filled if not tag))
    return Marked(plain, emphasis, _side_by_side(plain, [each for each in filled if each[2]]))


def _side_by_side(text: str, ranges: list[tuple[int, int, str]]) -> Tongues:
    """Ranges that do not overlap, of nested ones, of which the inner came first."""
    tags = [""] * len(text) if ranges else []
    for start, stop, tag in reversed(ranges):
        tags[start:stop] = [tag] * (stop - start)
    found, start = [], 0
    for tag, run in groupby(tags):
        stop = start + len(list(run))
        if tag:
            found.append((start, stop, tag))
        start = stop
    return tuple(found)
