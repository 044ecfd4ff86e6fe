"""The words that an article's body or its surroundings have more often: how much each tells.

A logistic regression on the words at both ends of a passage, and on their pairs. The trees learn
from what these weights say of a passage. For that, the weights come from pages of other sites: the
words of its own site would tell more of a page than of any page that is met later.
"""

import zlib
from typing import Final

import numpy as np
from corpora import Page
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from declaim.structure.signs.features import NAMES
from declaim.structure.signs.word_weights import STEP, WORDS, leaning_of, terms_of

SITES: Final = 20
"""A term counts that stands on pages of so many sites."""
LEAST: Final = 5
"""Steps: a term whose weight is nearer to zero is left out."""
MOST: Final = 127
"""Steps: what a byte can hold."""
FOLDS: Final = 3
COLUMN: Final = NAMES.index("wording")

Terms = list[list[frozenset[str]]]
"""Of each page, the terms of each passage."""


def with_wording(pages: list[Page], weights: list[NDArray[np.float32]]) -> dict[str, int]:
    """Set the column `wording` of all pages; the weights of all terms, in steps.

    `weights` say how much each passage of each page counts.
    """
    elsewhere, learned = learned_by(pages, weights)
    for fold, terms in enumerate(elsewhere):
        set_column([page for page in pages if fold_of(page.site) == fold], terms)
    return learned


def fold_of(site: str) -> int:
    """The fold of a site: its pages are judged by the words of the other folds."""
    return zlib.crc32(site.encode()) // 5 % FOLDS


def learned_by(
    pages: list[Page], weights: list[NDArray[np.float32]]
) -> tuple[list[dict[str, int]], dict[str, int]]:
    """The weights of all terms in steps: for each fold by the others, and by all pages."""
    terms = [[frozenset(terms_of(text)) for text in page.texts] for page in pages]
    sites: dict[str, set[str]] = {}
    for page, own in zip(pages, terms, strict=True):
        for term in frozenset[str]().union(*own):
            sites.setdefault(term, set()).add(page.site)
    number = {term: i for i, term in enumerate(sorted(t for t in sites if len(sites[t]) >= SITES))}
    elsewhere = []
    for fold in range(FOLDS):
        others = [i for i, page in enumerate(pages) if fold_of(page.site) != fold]
        pages_of, terms_there = [pages[i] for i in others], [terms[i] for i in others]
        elsewhere.append(learn(pages_of, terms_there, number, [weights[i] for i in others]))
    return elsewhere, learn(pages, terms, number, weights)


def set_column(pages: list[Page], learned: dict[str, int]) -> None:
    """Set the column `wording` of the pages, by weights in steps."""
    logits = {term: steps * STEP for term, steps in learned.items()}
    for page in pages:
        page.rows[:, COLUMN] = [
            leaning_of(frozenset(terms_of(text)), logits) for text in page.texts
        ]


def learn(
    pages: list[Page], terms: Terms, number: dict[str, int], weights: list[NDArray[np.float32]]
) -> dict[str, int]:
    """The weight of each term in steps, by the pages; those that tell little are left out."""
    cells = [sorted(number[t] for t in own if t in number) for page in terms for own in page]
    sizes = [len(own) for own in cells]
    places = np.concatenate(([0], np.cumsum(sizes)))
    values = np.repeat(1 / np.sqrt(np.maximum(sizes, 1)), sizes)
    columns = np.array([column for own in cells for column in own], np.int64)
    matrix = csr_matrix((values, columns, places), shape=(len(cells), len(number)))
    right = np.concatenate([page.share > 0.5 for page in pages])
    counts = np.concatenate(weights)
    model = LogisticRegression(max_iter=50)
    model.fit(matrix, right, sample_weight=counts / counts.mean())
    steps = np.clip(np.round(model.coef_[0] / STEP), -MOST, MOST)
    return {t: int(steps[i]) for t, i in number.items() if abs(steps[i]) >= LEAST}


def write(learned: dict[str, int]) -> None:
    """Write the terms and their weights."""
    terms = "\n".join(learned).encode()
    np.savez_compressed(
        WORDS,
        terms=np.frombuffer(terms, np.uint8),
        weights=np.array(list(learned.values()), np.int8),
    )
