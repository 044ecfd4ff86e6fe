"""White space collapsed, and where in the rest marked parts and other languages begin and end."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final, NamedTuple

from declaim.basics import private_characters as private
from declaim.model import Role

Ranges = tuple[tuple[int, int], ...]
"""Half-open ranges of characters."""
Tongues = tuple[tuple[int, int, str], ...]
"""Half-open ranges of characters, each with its BCP 47 tag."""
Parts = tuple[tuple[int, int, str], ...]
"""Half-open ranges of characters, each with the element that marks it: em, strong or code."""

BEGIN, END, CAPITAL = private.BEGIN, private.END, private.CAPITAL
TONGUE, LETTERS = private.TONGUE, private.LETTERS
MARKED: Final = {
    **dict.fromkeys(("em", "i", "mark"), "em"),
    **dict.fromkeys(("strong", "b"), "strong"),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), "code"),
}
"""Elements that mark their text, and how."""
WIDEST_VERSE: Final = 90
"""Characters."""

MARKS: Final = re.compile(f"({END}|[{BEGIN}{TONGUE}][\ue100-\ue17f]+)")
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
    marks: Parts = ()
    foreign: Tongues = ()


def in_language(tag: str) -> str:
    """The mark before a text in another language (BCP 47); `END` ends it."""
    return TONGUE + _moved(tag)


def in_element(name: str) -> str:
    """The mark before the text of an element that marks it, or nothing; `END` ends it."""
    return BEGIN + _moved(MARKED[name]) if name in MARKED else ""


def _moved(name: str) -> str:
    return "".join(chr(LETTERS + ord(letter)) for letter in name)


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
        if part.isascii() and not begun:
            yield part
            continue
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
    if marked.isascii():  # no mark is a letter of ASCII
        return Marked(marked.strip(" ").rstrip())
    plain, begun = "", []
    ranges: list[tuple[int, int, str, str]] = []
    for piece in MARKS.split(marked):
        if piece.startswith((BEGIN, TONGUE)):
            name = "".join(chr(ord(c) - LETTERS) for c in piece[1:])
            begun.append((len(plain), piece[0], name))
        elif piece == END:
            if begun:
                start, kind, name = begun.pop()
                ranges.append((start, len(plain), kind, name))
        else:
            # A space on either side of a mark is one space.
            plain += piece.lstrip(" ") if plain[-1:] in ("", " ", "\n") else piece
    plain = plain.rstrip()
    filled: dict[str, list[tuple[int, int, str]]] = {BEGIN: [], TONGUE: []}
    for start, stop, kind, name in ranges:
        if plain[start:stop].strip():
            filled[kind].append((start, min(stop, len(plain)), name))
    return Marked(plain, tuple(sorted(filled[BEGIN])), _side_by_side(plain, filled[TONGUE]))


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
