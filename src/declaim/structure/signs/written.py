"""The article's text by the page's own metadata and markup, as evidence on the passages."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.structure.signs.features import Numbers
from declaim.structure.signs.wording import key

RUN_WORDS: Final = 4
"""Words in a row: most of a passage's runs of so many stand in the text that it belongs to."""
LONG_WORDS: Final = 8
"""Words of a passage that can show where the text stands on the page."""
FOUND_MIN_WORDS: Final = 100
"""Words of the text on the page: with fewer, the text may be a summary."""
FOUND_MIN_SHARE: Final = 0.8
"""The part of the text, 0 to 1, that stands on the page: with less, it is of another article."""
COVERED_MIN_SHARE: Final = 0.7
"""The part of the body's prose, 0 to 1, from the first to the last passage of the text that the
text has: with less, the text is cut."""
STRANGE: Final = 0.3
"""The part of a passage's runs, 0 to 1: with less in the text, the passage is no part of it."""
WRITTEN_MAX_WORDS: Final = 50_000
"""Words of a text: a longer one would take much memory, and is not asked."""
LEFT_OUT: Final = frozenset({Role.TABLE, Role.CODE, Role.CAPTION, Role.FOOTNOTE, Role.VERSE})
"""The roles of passages that such a text often lacks."""
NOT_WRITTEN: Final = "not in the article's text that the page gives as metadata"
MARKED: Final = "articleBody"
"""The name of schema.org's mark around an article's text, in a passage's evidence."""
BELOW_MARKED: Final = "below the text that the page marks as the article's"

Bools = NDArray[np.bool_]


def compared(
    passages: Sequence[Passage], body: Bools, prose: Numbers, written: Sequence[str]
) -> tuple[list[int], list[int]]:
    """The indices of passages that the `written` text has, and of those that are no part of it.

    `body` says which passages are body by all other evidence, and `prose` how many words each has
    that is prose. Both lists are empty where the text is cut, very long or another article's.
    Headings and what stands above the first passage of the text are in neither list, since such
    texts lack them; nor is what stands below the last in an element of the same kind, since it
    goes on with the article.
    """
    words = key(" ".join(written)).split()
    if len(words) > WRITTEN_MAX_WORDS:
        return [], []
    runs = frozenset(run for size in range(1, RUN_WORDS + 1) for run in runs_of(words, size))
    keys = [key(passage.text).split() for passage in passages]
    parts = np.array([part_in(runs, own) for own in keys])
    long = np.array([len(own) >= LONG_WORDS for own in keys])
    found = [*map(int, np.flatnonzero(body & long & (parts > 0.5)))]
    count = sum(len(keys[i]) for i in found)
    if count < max(FOUND_MIN_WORDS, FOUND_MIN_SHARE * len(words)):
        return [], []
    first, last = found[0], found[-1]
    inside = slice(first, last + 1)
    if prose[found].sum() < COVERED_MIN_SHARE * prose[inside][body[inside]].sum():
        return [], []
    kinds = {evidence.kind for i in found if (evidence := passages[i].evidence)}

    def is_strange(i: int) -> bool:
        """Whether the passage at `i` is below the first of the text and is no part of it."""
        passage = passages[i]
        goes_on = i > last and passage.evidence is not None and passage.evidence.kind in kinds
        telling = not (passage.level or passage.role in LEFT_OUT or goes_on)
        return telling and parts[i] < STRANGE

    strange = [i for i in range(first + 1, len(passages)) if is_strange(i)]
    return [*map(int, np.flatnonzero(long & (parts > 1 - STRANGE)))], strange


def below_marked(passages: Sequence[Passage], body: Bools, prose: Numbers) -> list[int]:
    """The indices of all passages below the text that the page's markup calls the article's.

    Empty where that text is short, or is less than half of the body's prose: a forum marks each
    post so. `body` and `prose` are those of `compared`.
    """
    marked = np.array([bool(p.evidence and MARKED in p.evidence.within) for p in passages]) & body
    if prose[marked].sum() < max(FOUND_MIN_WORDS, prose[body].sum() / 2):
        return []
    return [*range(int(np.flatnonzero(marked)[-1]) + 1, len(passages))]


def runs_of(words: Sequence[str], size: int) -> list[tuple[str, ...]]:
    """Every run of `size` words."""
    return [tuple(words[i : i + size]) for i in range(len(words) - size + 1)]


def part_in(runs: frozenset[tuple[str, ...]], words: Sequence[str]) -> float:
    """The part of a passage's runs that is among `runs`, 0 to 1; 1 for a passage without words."""
    own = runs_of(words, min(RUN_WORDS, len(words))) if words else []
    return sum(run in runs for run in own) / len(own) if own else 1.0
