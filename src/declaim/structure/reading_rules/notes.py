"""The notes and the references below an article, and the marks that lead to them."""

import re
from typing import Final

from declaim.structure.frame import Frame
from declaim.structure.lines import Lines
from declaim.structure.signs.wording import REFERENCE, REFERENCES

YEAR: Final = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
MARK: Final = re.compile(
    r"(?<=\S)(\[(?:\d{1,3}|[a-z*†‡])\]|[¹²³⁴⁵⁶⁷⁸⁹†‡]|\(\d{1,2}\)|(?<!\*)\*(?!\*))"
)
SIGN: Final = re.compile(r"[\[(¹²³⁴⁵⁶⁷⁸⁹†‡*]")
"""A sign that is in every mark, and is searched first because that is faster."""
STARRED: Final = re.compile(r"\*(?!\*) ?\S")


def notes_of(frame: Frame) -> frozenset[int]:
    """The only passage with an asterisk, or several with bare numbers, in the lower half."""
    lines = frame.lines
    low = range(max(frame.body, len(lines) // 2), len(lines))
    starred = (i for i in low if lines.texts[i].startswith("* "))
    stars = [i for i in starred if not lines.texts[i].isupper()]  # that is a newsletter's heading
    counted = [i for i in low if lines.prose[i] and re.match(r"\d{1,2} \S", lines.texts[i])]
    numbers = [int(lines.texts[i].split(" ", 1)[0]) for i in counted]
    several = len(counted) > 1 and numbers == list(range(1, len(counted) + 1))
    return frozenset((counted if several else []) + (stars if len(stars) == 1 else []))


def marks_of(lines: Lines) -> frozenset[str]:
    """The marks of notes within the text: `[1]`, and `*` where one line alone begins with it."""
    marked = filter(SIGN.search, lines.texts)
    found = {mark for text in marked for mark in MARK.findall(text)}
    starred = sum(bool(STARRED.match(text)) for text in lines.texts)
    return frozenset(found if starred == 1 else found - {"*"})


def references_of(frame: Frame) -> frozenset[int]:
    """The heading of the references, where one of them follows, and those."""
    lines, found, inside = frame.lines, set(), False
    for i, passage in enumerate(lines.passages):
        if REFERENCES.fullmatch(passage.text):
            below = frame.next_of_article(i)
            inside = below < len(lines) and is_cited(lines.texts[below])
        elif inside:
            inside = not frame.boilerplate[i] and is_cited(passage.text)
        if inside:
            found.add(i)
    return frozenset(found)


def is_cited(text: str) -> bool:
    """Whether `text`, below the heading of the references, may be one."""
    return bool(REFERENCE.match(text) or YEAR.search(text))
