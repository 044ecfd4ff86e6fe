"""The cards of other articles on a page: each has a title that is a link, and a few sentences."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from declaim.manuscript import Passage
from declaim.structure.signs.copies import element_of
from declaim.structure.signs.features import Numbers, title_at

CARDS_MIN: Final = 2
"""Cards alike in one element."""
CARD_MAX_WORDS: Final = 150
CARDS_MIN_SHARE: Final = 0.5
"""The part of an element's prose, 0 to 1, that is in its cards: with less, it is a list of its
own."""
REST_MIN_WORDS: Final = 100
"""Words of the body's prose outside all cards: with fewer, the cards may be the page."""
REST_MIN_SHARE: Final = 1 / 3
"""Times the prose of the cards: with less outside of them, they may be the page."""
MAIN_MIN_SHARE: Final = 0.6
"""The part of the prose outside all cards, 0 to 1, that the main element holds."""
CARDS: Final = "on the card of another article, outside the element of this one"

Bools = NDArray[np.bool_]


def cards_beside(
    passages: Sequence[Passage], body: Bools, prose: Numbers, title: str
) -> dict[int, str]:
    """The passages of the body that are on cards outside the article's own element, and why.

    `body` says which passages are body by all other evidence, and `prose` how many words each has
    that is prose. The items of an article that is a list have its introduction in their element.
    """
    groups = [*groups_of_cards(passages, prose.tolist(), title_at(passages, title))]
    carded = sorted({i for group in groups for i in group})
    told = np.where(body, prose, 0)
    rest = told.copy()
    rest[carded] = 0
    if rest.sum() < REST_MIN_WORDS:
        return {}
    main = main_element(passages, rest)
    beside = [
        group
        for group in groups
        if main not in element_of(passages[group[0]])
        and REST_MIN_SHARE * told[group].sum() <= rest.sum()
    ]
    return {i: CARDS for group in beside for i in group if body[i]}


def groups_of_cards(
    passages: Sequence[Passage], prose: Sequence[float], at: int
) -> Iterator[list[int]]:
    """The passages of each element that has cards; `at` is the index of the page's title."""
    parts: defaultdict[int, defaultdict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for i, passage in enumerate(passages):
        path = passage.evidence.boxes if passage.evidence else ()
        for outer, inner in pairwise(path):
            parts[outer][inner].append(i)
    for inside in parts.values():
        if len(inside) < CARDS_MIN or any(at in part for part in inside.values()):
            continue
        alike: defaultdict[str, list[list[int]]] = defaultdict(list)
        for part in inside.values():
            if is_card(passages, part, prose):
                alike[kind_of_prose(passages, part, prose)].append(part)
        whole = sum(prose[i] for part in inside.values() for i in part)
        for cards in alike.values():
            group = [i for card in cards for i in card]
            if len(cards) >= CARDS_MIN and sum(prose[i] for i in group) >= CARDS_MIN_SHARE * whole:
                yield group


def is_card(passages: Sequence[Passage], part: list[int], prose: Sequence[float]) -> bool:
    """Whether the passages of an element are a link, a few sentences, and little more."""
    told = any(prose[i] and not is_link(passages[i]) for i in part)
    linked = told and any(is_link(passages[i]) for i in part)
    return linked and sum(len(passages[i].text.split()) for i in part) <= CARD_MAX_WORDS


def kind_of_prose(passages: Sequence[Passage], part: list[int], prose: Sequence[float]) -> str:
    """The place in the markup of the first sentences on a card."""
    told = (passages[i].evidence for i in part if prose[i] and not is_link(passages[i]))
    first = next(told)
    return first.kind if first else ""


def is_link(passage: Passage) -> bool:
    """Whether half of the passage and more is a link."""
    return passage.evidence is not None and 2 * passage.evidence.linked >= len(passage.text)


def main_element(passages: Sequence[Passage], prose: Numbers) -> int:
    """The innermost element that holds most of the `prose`."""
    held: defaultdict[int, float] = defaultdict(float)
    depth: dict[int, int] = {}
    for passage, words in zip(passages, map(float, prose), strict=True):
        for height, element in enumerate(passage.evidence.boxes if passage.evidence else ()):
            held[element] += words
            depth[element] = height
    most = [element for element in held if held[element] >= MAIN_MIN_SHARE * prose.sum()]
    return max(most, key=depth.__getitem__, default=-1)
