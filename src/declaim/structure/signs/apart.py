"""The parts of a page that its markup calls by their names."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.structure.signs.features import Numbers, title_at
from declaim.structure.signs.wording import is_prose

APART: Final = {
    "comments": "in the readers' comments",
    "consent": "in a dialog that asks for consent",
}
"""The name of such a part in a passage's evidence -> the reason why it is not spoken."""
STANDFIRST_MIN_WORDS: Final = 3
STANDFIRST_MAX_DISTANCE: Final = 4
"""Passages from the title."""
CALLED: Final = "the sentence below the title, by its class"
ARTICLE_MIN_WORDS: Final = 100
"""Words of prose outside such a part, above the comments: with fewer, the part may be the page."""


def set_apart(passages: Sequence[Passage], prose: Numbers, title: str) -> dict[int, str]:
    """The readers' comments and the dialogs that ask for consent, by their index, and why.

    `prose` has the words of each passage that is prose. A part that has the title in it, or has
    too little of the prose outside it, is the page itself.
    """
    at = title_at(passages, title)
    found: dict[int, str] = {}
    for name, reason in APART.items():
        inside = np.array([bool(p.evidence and name in p.evidence.within) for p in passages])
        outside = prose[: int(inside.argmax())] if name == "comments" else prose[~inside]
        if outside.sum() >= ARTICLE_MIN_WORDS and not (at >= 0 and inside[at]):
            found |= dict.fromkeys(map(int, np.flatnonzero(inside)), reason)
    return found


def with_standfirst(passages: Sequence[Passage], title: str) -> tuple[Passage, ...]:
    """The passages; the one below the title that the page calls a standfirst has that role."""
    at = title_at(passages, title)
    below = range(at + 1, min(at + 1 + STANDFIRST_MAX_DISTANCE, len(passages)))
    found = next((i for i in below if is_called_standfirst(passages[i])), -1)
    between = passages[at + 1 : max(found, 0)]
    if at < 0 or found < 0 or any(is_prose(p.text) for p in between):
        return tuple(passages)
    called = replace(passages[found], role=Role.STANDFIRST, reason=CALLED, level=0)
    return (*passages[:found], called, *passages[found + 1 :])


def is_called_standfirst(passage: Passage) -> bool:
    """Whether the passage is in an element that is called a standfirst, and is no link."""
    told = passage.evidence
    if told is None or "standfirst" not in told.within or 2 * told.linked > len(passage.text):
        return False
    return len(passage.text.split()) >= STANDFIRST_MIN_WORDS
