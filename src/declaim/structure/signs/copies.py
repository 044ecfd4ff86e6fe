"""The passages that a page has twice: once for a wide window and once for a narrow one."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from declaim.manuscript import Passage
from declaim.structure.signs.wording import is_prose, key
from declaim.structure.signs.written import LEFT_OUT

COPY_MIN_WORDS: Final = 8
"""A shorter passage may be said twice: an answer, a label in a list of recipes."""


def copied(passages: Sequence[Passage], body: NDArray[np.bool_]) -> dict[int, str]:
    """The passages of the body that say an earlier one again, by their index, and why.

    A passage in the same element as the earlier one is the writer's own: a refrain, a note below
    each item.
    """
    first: dict[str, int] = {}
    found: dict[int, str] = {}
    for i in map(int, np.flatnonzero(body)):
        words = key(passages[i].text)
        if may_be_a_copy(passages[i], words):
            earlier = first.setdefault(words, i)
            if element_of(passages[i]) != element_of(passages[earlier]):
                found[i] = f"the same words as on line {passages[earlier].line}"
    return found


def may_be_a_copy(passage: Passage, words: str) -> bool:
    """Whether the passage is prose of some length, and no verse, table or listing."""
    own = not passage.level and passage.role not in LEFT_OUT
    return own and len(words.split()) >= COPY_MIN_WORDS and is_prose(passage.text)


def element_of(passage: Passage) -> tuple[int, ...]:
    """The elements around the passage, without its own."""
    return passage.evidence.boxes[:-1] if passage.evidence else ()
