"""Parts of a block that its source marks as another language, and which of them are spoken so."""

import re
from collections.abc import Iterator
from typing import Final

from declaim.languages import foreign, primary_language
from declaim.model import Block

MIN_WORDS: Final = 2
"""A shorter part, a lone *bistro* or *sic*, is a word of the sentence around it."""
PHONETIC: Final = "fonipa"
"""The subtag of a text in the phonetic alphabet (RFC 5646), which is no sentence."""
LEADING: Final = re.compile(r"^[^\w\s]+")
"""Signs that stand against a part belong to it: its quotation marks, the comma behind it."""


def in_languages(block: Block, around: str) -> Iterator[tuple[int, int, str]]:
    """The text of a block in `around` (BCP 47), cut where a marked part in another language is.

    Half-open ranges, in order, each with the tag of a marked part, or with an empty one.
    """
    text, done = block.text, 0
    for begin, end, tag in block.foreign:
        if not _is_apart(text[begin:end], tag, around):
            continue
        start = max(begin - _signs(text[:begin][::-1]), done)
        stop = end + _signs(text[end:])
        if done < start:
            yield done, start, ""
        yield start, stop, tag
        done = stop
    if done < len(text):
        yield done, len(text), ""


def _is_apart(text: str, tag: str, around: str) -> bool:
    """Whether a part is a sentence or a title, or in letters that are not those around it."""
    if primary_language(tag) == primary_language(around) or PHONETIC in tag.lower():
        return False
    return len(re.findall(r"\w+", text)) >= MIN_WORDS or bool(foreign(text, around))


def _signs(text: str) -> int:
    """The number of signs that the text begins with."""
    return len(text) - len(LEADING.sub("", text))
