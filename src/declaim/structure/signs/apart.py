"""The parts of a page that its markup calls by their names."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.structure.signs.features import Numbers, title_at
from declaim.structure.signs.wording import is_byline, is_prose

Bools = NDArray[np.bool_]
APART: Final = {
    "comments": "in the readers' comments",
    "consent": "in a dialog that asks for consent",
}
"""The name of such a part in a passage's evidence -> the reason why it is not spoken."""
BESIDE: Final = {
    "biography": "what is told about the writer, by its class",
    "disclaimer": "a disclaimer, by its class",
    "newsletter": "an invitation to subscribe, by its class",
    "related": "other articles, by its class",
    "form": "in a form beside the article",
    "footer": "in a footer below the article",
}
"""As `APART`, of parts that hold a small part of the page's prose."""
BESIDE_MAX_SHARE: Final = 1 / 3
"""The part of the prose, 0 to 1, that such parts hold: with more, they may be the page."""
NOTE_MARKS: Final = ("*", "†")
SHOUTED_MIN_WORDS: Final = 4
SHOUTED: Final = "all of it a link in capitals: the title of another article"
PICTURED: Final = "beside a picture, in an element that is called after it"
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


def beside(passages: Sequence[Passage], body: Bools, prose: Numbers, title: str) -> dict[int, str]:
    """The passages of the `body` in small parts that are named after what a site adds, and why."""
    at = title_at(passages, title)
    found: dict[int, str] = {}
    for name, reason in BESIDE.items():
        inside = np.array([is_beside(p, name) for p in passages])
        held = prose[inside & body].sum()
        small = held <= BESIDE_MAX_SHARE * prose[body].sum() and not (at >= 0 and inside[at])
        if small and prose[body].sum() - held >= ARTICLE_MIN_WORDS:
            found |= dict.fromkeys(map(int, np.flatnonzero(inside & body)), reason)
    return found


def shouted(passages: Sequence[Passage], body: Bools) -> dict[int, str]:
    """The titles of other articles in the `body`, which are links in capitals, and why.

    The text that a page gives as metadata has them, too.
    """
    told = map(int, np.flatnonzero(body))
    return {i: SHOUTED for i in told if is_shouted(passages[i])}


def is_beside(passage: Passage, name: str) -> bool:
    """Whether the passage is in a part of that name, and no note, byline or source of a quote."""
    told = passage.evidence
    if told is None or name not in told.within or passage.text.startswith(NOTE_MARKS):
        return False
    if name == "footer":
        return "blockquote" not in told.within
    return name != "biography" or (is_prose(passage.text) and not passage.level)


def is_shouted(passage: Passage) -> bool:
    """Whether the passage is no more than a link in capitals, and no heading."""
    told, text = passage.evidence, passage.text
    if told is None or passage.level or passage.role or not text.isupper():
        return False
    latin = re.search(r"[A-Z]{3}", text) is not None
    return latin and told.linked >= len(text) and len(text.split()) >= SHOUTED_MIN_WORDS


def with_captions(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """The passages; those in an element that shows a picture, and little else, are captions."""
    pictured = [is_pictured(passage) for passage in passages]
    others = (p.text for p, shown in zip(passages, pictured, strict=True) if not shown)
    if not any(pictured) or sum(len(t.split()) for t in others if is_prose(t)) < ARTICLE_MIN_WORDS:
        return tuple(passages)
    return tuple(
        replace(p, role=Role.CAPTION, reason=PICTURED) if shown else p
        for p, shown in zip(passages, pictured, strict=True)
    )


def is_pictured(passage: Passage) -> bool:
    """Whether the passage is in an element that shows a picture, and is no writer's name."""
    told = passage.evidence
    shown = told is not None and "pictured" in told.within and passage.role is None
    return shown and not is_byline(passage.text)


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
