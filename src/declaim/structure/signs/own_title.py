"""The title of a page that no heading of its article tells, as in old forums."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

import numpy as np
from numpy.typing import NDArray

from declaim.manuscript import Passage
from declaim.structure.signs.wording import key

TITLE_MIN_WORDS: Final = 3
TITLE_MIN_SHARE: Final = 2 / 3
"""The part of the passage's words, 0 to 1, that begin the page's title."""
TITLE_MAX_DISTANCE: Final = 4
"""Passages above the body."""


def titled_above(passages: Sequence[Passage], body: NDArray[np.bool_], title: str) -> list[int]:
    """The passage above the body that begins as the title does, unless one of the body does.

    The name of the section or of the site stands behind a title, on the page and in its head.
    """
    words = key(title).split()
    told = [*map(int, np.flatnonzero(body))]
    if not told or any(begins_as(passages[i], words) for i in told):
        return []
    above = range(max(told[0] - TITLE_MAX_DISTANCE, 0), told[0])
    return [i for i in above if begins_as(passages[i], words)][-1:]


def begins_as(passage: Passage, title: Sequence[str]) -> bool:
    """Whether most words of a passage, and three at least, are the first of the title."""
    own = key(passage.text).split()
    same = len([*takewhile(lambda pair: pair[0] == pair[1], zip(own, title, strict=False))])
    return same >= TITLE_MIN_WORDS and same >= TITLE_MIN_SHARE * len(own)
