"""The lines of a page that was pasted as text, as rows of numbers that know no site."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from declaim.manuscript import Evidence
from declaim.structure.lines import Lines
from declaim.structure.signs import line_contexts
from declaim.structure.signs.boilerplate import ENDS
from declaim.structure.signs.features import OWN, Numbers, distances, own_words
from declaim.structure.signs.line_contexts import FARTHEST
from declaim.structure.signs.wording import NAMES

WINDOWS: Final = (2, 5, 12, 30)
"""Lines to either side."""
LINE_WEIGHTS_WORDS: Final = (3, 8, 20)
"""The weights of a line without a sentence, in words, with which heavy stretches are looked for.

A line of boilerplate weighs twice as much. A larger weight finds a shorter stretch: the last one
is the page's core.
"""
STEPS: Final = (-3, -2, -1, 1, 2, 3)
MOST_WORDS: Final = 2000
MOST_TIMES: Final = 5
SHORT: Final = 6
"""Words."""
NOTHING: Final = Evidence("", "", ())
"""The markup around a line of plain text."""

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


def rows_of(lines: Lines, by_list: Sequence[str], worded: Floats) -> Numbers:
    """A row for each line.

    `by_list` has the reason why a line is boilerplate, or an empty text; `worded` has the leaning
    of its words, in logits.
    """
    own = np.array([own_words(p, NOTHING) for p in lines.passages], np.float32)
    stop = own[:, OWN.index("stop")].astype(np.float64)
    words = np.expm1(own[:, OWN.index("words")].astype(np.float64))
    known = np.array([bool(why) for why in by_list])
    ends = np.array([why in ENDS for why in by_list])
    prose = np.where(np.array(lines.prose) & ~known, words, 0)
    short = (words < SHORT) & (stop == 0)
    run = np.repeat(np.arange(len(lines.runs)), [*map(len, lines.runs)])
    prose_of_run = (np.bincount(run, prose) / np.maximum(np.bincount(run, words), 1))[run]
    above = np.cumsum(prose) - prose
    below = prose.sum() - above - prose
    heavy = [heaviest(weights_of(prose, known, weight)) for weight in LINE_WEIGHTS_WORDS]
    columns = chain(
        (worded, known, lines.datelines, lines.bylines),
        [[bool(why) for why in lines.by_words]],
        [[bool(why) for why in lines.captions]],
        [[bool(NAMES.fullmatch(text)) for text in lines.texts]],
        [[min(lines.counts[key], MOST_TIMES) for key in lines.keys]],
        (np.log1p(np.bincount(run)[run]), prose_of_run),
        (np.log1p(np.minimum(side, MOST_WORDS)) for side in (above, below)),
        (side / max(prose.sum(), 1) for side in (above, below)),
        windows(prose, short, known),
        distances(prose > 0, FARTHEST),
        distances(ends, FARTHEST),
        [np.cumsum(ends)],
        edges(heavy, len(lines)),
        near([words, stop, lines.prose, worded, known, prose_of_run], run),
        (np.full(len(lines), part.mean()) for part in (known, short)),
        [np.full(len(lines), prose.sum() / max(words.sum(), 1))],
        [np.full(len(lines), np.log1p(len(lines)))],
    )
    around = chain(
        line_contexts.wording_near(worded, words, prose),
        line_contexts.subject(lines, prose, heavy[1]),
        line_contexts.runs_near(lines, run, words, prose, known),
        line_contexts.lengths_near(words, prose, stop),
        line_contexts.core(prose, heavy[2]),
        np.array([*line_contexts.letters(lines.texts)], np.float64).T,
        line_contexts.signed_near(lines),
        line_contexts.labels_near(lines.texts, words),
    )
    every = chain(own.T, columns, around)
    rows: Numbers = np.stack([np.asarray(column, np.float32) for column in every]).T
    return rows


def windows(prose: Floats, short: Bools, known: Bools) -> Iterator[Floats]:
    """The words of prose above and below, and the shares of short and of known lines around."""
    sums = [np.concatenate(([0.0], np.cumsum(each))) for each in (prose, short, known)]
    here = np.arange(len(prose))
    for width in WINDOWS:
        first, last = np.maximum(here - width, 0), np.minimum(here + width + 1, len(prose))
        yield np.log1p(sums[0][here] - sums[0][first])
        yield np.log1p(sums[0][last] - sums[0][here + 1])
        for each in sums[1:]:
            yield (each[last] - each[first]) / (last - first)


def edges(stretches: Sequence[range], count: int) -> Iterator[Floats]:
    """The distances of `count` lines to the beginning and the end of each stretch."""
    here = np.arange(count)
    for stretch in stretches:
        for edge in (stretch.start, stretch.stop):
            far = np.clip(here - edge, -FARTHEST, FARTHEST)
            yield np.sign(far) * np.log1p(abs(far))


def near(columns: Sequence[ArrayLike], run: NDArray[np.int64]) -> Iterator[ArrayLike]:
    """The `columns` of the lines above and below, and whether these are in the same run."""
    for step in STEPS:
        index = np.arange(len(run)) + step
        there = (index >= 0) & (index < len(run))
        index = np.clip(index, 0, len(run) - 1)
        yield there & (run[index] == run)
        yield from (np.where(there, np.asarray(column)[index], -1) for column in columns)


def weights_of(prose: Floats, known: Bools, line_weight: float) -> list[float]:
    """The words of each sentence, and the weight below zero of each line without one."""
    against = np.where(known, -2.0 * line_weight, -line_weight)
    weights: list[float] = np.where(prose > 0, prose, against).tolist()
    return weights


def heaviest(weights: Sequence[float]) -> range:
    """The part of the sequence with the largest sum, or all of it where no part is above zero.

    The part is found in one pass (J. Bentley, Programming Pearls, column 8).
    """
    best = here = 0.0
    start, found = 0, range(len(weights))
    for i, each in enumerate(weights):
        here += each
        if here > best:
            best, found = here, range(start, i + 1)
        if here <= 0:
            here, start = 0.0, i + 1
    return found
