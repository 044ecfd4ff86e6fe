"""The parts of a page that its markup sets apart from the article by their names."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from declaim.manuscript import Passage
from declaim.structure.signs.features import Numbers, title_at

APART: Final = {
    "comments": "in the readers' comments",
    "consent": "in a dialog that asks for consent",
}
"""The name of such a part in a passage's evidence -> the reason why it is not spoken."""
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
