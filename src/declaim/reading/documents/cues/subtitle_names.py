"""The labels in front of what is said that are names: `ADA: Who is it?`."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from declaim.structure.signs.wording import ends_a_sentence

NAMED: Final = re.compile(r"([^\W\d_][\w.'’&-]*(?: [\w.'’&-]+){0,2}) ?(?::(?!\d|//)|：) ?")
"""A speaker's name as SubRip writes it: `ADA: Who is it?`, `Ada: Who is it?`, `王丽：是谁？`."""
SHORT_NAME: Final = re.compile(r"(?![^：]*[说說道问問答想是如下为為曰：]：)[^\W\d_]{1,6}：")
"""A name in a script without capitals; who reports words is none: `他说：`."""
NAME_TIMES_MIN: Final = 2
"""A label in small letters is surely a name if it stands before so many lines."""
TURN: Final = re.compile(r"(?:--?|[‐–—―]|>>+) ?(?=\S)")
"""A line with which another begins to speak."""
LINES_OF_A_MEETING_MIN: Final = 4
LABELLED_MIN: Final = 0.8
"""The share of lines with a label in the transcript of a meeting."""


def names_in(lines: Sequence[str]) -> frozenset[str]:
    """The labels that are names of those who speak: they stand before several lines.

    One is enough between two sentences, if the words are nowhere in small letters. Where almost
    all lines have a label, as in the transcript of a meeting, any label is a name.
    """
    said = 0
    counted = Counter[str]()
    parting: set[str] = set()
    sure: set[str] = set()
    small: set[str] = set()
    before = ""
    for words in lines:
        if not re.search(r"[^\W\d_]", words):
            continue
        text = TURN.sub("", words, count=1)
        said += 1
        if label := NAMED.match(text):
            counted[label[1]] += 1
            sure |= {label[1]} if SHORT_NAME.match(text) else set()
            whole = not before or ends_a_sentence(before)
            parting |= {label[1]} if whole and text[label.end() :][:1].isupper() else set()
        small.update(re.findall(r"\b[^\W\d_A-Z]\w*", words))
        before = words
    if said >= LINES_OF_A_MEETING_MIN and counted.total() >= LABELLED_MIN * said:
        return frozenset(counted)
    return frozenset(
        name
        for name, times in counted.items()
        if all(word[0].isalpha() and not word[0].islower() for word in name.split())
        and (
            name in sure
            or times >= NAME_TIMES_MIN
            or (name in parting and name.lower() not in small)
        )
    )
