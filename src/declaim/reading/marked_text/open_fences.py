"""Fences of Markdown that nothing closes and that have prose below them.

CommonMark takes all to the end of the text for a listing, which nobody who wrote a text meant.
"""

import re
from typing import Final

from declaim.structure.signs.wording import ends_a_sentence, word_count

OPENED: Final = re.compile(r"(?P<marks>`{3,}|~{3,})(?P<rest>[^`\n]*)")
CLOSED: Final = re.compile(r" {0,3}(`{3,}|~{3,})[ \t]*")
MOST: Final = 20
"""Open fences that are looked for in one text; a text has one or two."""
SENTENCE_MIN_WORDS: Final = 6
"""A line of a program may end with a stop, too, but it is short."""


def without_open_fences(text: str) -> tuple[str, tuple[str, ...]]:
    """The text with the words of such a fence as a paragraph, and a remark on each."""
    lines = text.split("\n")
    remarks: list[str] = []
    at = 0
    while len(remarks) < MOST and (at := opened_last(lines, at)) >= 0 and is_prose(lines[at + 1 :]):
        found = OPENED.match(lines[at])
        words = found["rest"].strip() if found else ""
        lines[at] = words if " " in words else ""  # a word alone names a language
        at += 1
        remarks.append(f"the fence of line {at} is never closed: the prose below it is read")
    return ("\n".join(lines), tuple(remarks)) if remarks else (text, ())


def opened_last(lines: list[str], first: int) -> int:
    """The index of the line, from `first` on, of the fence that is open at the end, or -1."""
    at, marks = -1, ""
    for i in range(first, len(lines)):
        if marks:
            closed = CLOSED.fullmatch(lines[i])
            marks = "" if closed and closed[1].startswith(marks) else marks
        elif opened := OPENED.fullmatch(lines[i]):
            at, marks = i, opened["marks"]
    return at if marks else -1


def is_prose(lines: list[str]) -> bool:
    """Whether most of the text in `lines` stands in lines that are whole sentences."""
    written = [line.strip() for line in lines]
    sentences = (
        line for line in written if ends_a_sentence(line) and word_count(line) >= SENTENCE_MIN_WORDS
    )
    return 2 * sum(map(len, sentences)) > sum(map(len, written)) > 0
