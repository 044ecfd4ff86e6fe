"""The number of a chapter that a book has in two elements above the title: `Chapter`, `One`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.structure.signs.wording import CHAPTER

LONGEST: Final = 30
"""Characters of the word or of the number."""


def with_whole_numbers(passages: Sequence[Passage]) -> Iterator[Passage]:
    """The passages with the two parts of a number above a heading as one."""
    i = 0
    while i < len(passages):
        word, *below = passages[i : i + 3]
        if len(below) == 2 and are_parts(word, below[0]) and below[1].role is Role.HEADING:
            number = below[0]
            yield replace(
                word,
                text=f"{word.text} {number.text}",
                chapter=word.chapter or number.chapter,
                pictures=(*word.pictures, *number.pictures),
            )
            i += 2
        else:
            yield word
            i += 1


def are_parts(word: Passage, number: Passage) -> bool:
    """Whether two passages are a chapter's number together, and the first is none alone."""
    loose = all(
        part.role in (None, Role.HEADING) and len(part.text) <= LONGEST for part in (word, number)
    )
    whole = f"{word.text} {number.text}"
    is_word = word.text.isalpha() and not CHAPTER.fullmatch(word.text)
    return loose and is_word and bool(CHAPTER.fullmatch(whole))
