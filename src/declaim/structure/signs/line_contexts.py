"""The surroundings of each line of a pasted page, as columns of numbers that know no site.

`line_features.py` has the numbers of the line itself and of its nearest neighbours.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import log, log1p
from typing import Final

import numpy as np
from numpy.typing import NDArray

from declaim.structure.lines import Lines
from declaim.structure.signs.features import distances
from declaim.structure.signs.own_headings import COMMENTED

FARTHEST: Final = 60
"""Lines: what is farther is as far."""
TELLING: Final = re.compile(r"[^\W\d_]{4,}|[\u3040-\u30ff\u3400-\u9fff]")
"""A word that may tell the subject: shorter ones are in any text."""
LETTERS: Final = re.compile(r"[^\W\d_]+")
DIGITS: Final = re.compile(r"\d+")
ADDRESS: Final = re.compile(r"https?:|www\.|\w@\w")
QUOTES: Final = tuple('“"«„‘')
BULLETS: Final = tuple("-–—•*·")
FIRST_CHARACTERS: Final = 160
"""Characters that show how a line is written."""
SHORT_MAX_WORDS: Final = 8
"""A longer line that is repeated is no label, as `Reply` is one."""
OFTEN, VERY_OFTEN = 3, 5
"""Times that a label is repeated on a page."""
MOST_TIMES: Final = 20
RUNS_BESIDE: Final = (-2, -1, 1, 2)
NONE: Final = 0.001
"""The weight of a line without a sentence, in words, where all lines around are such."""

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


def mean_near(values: Floats, weights: Floats, width: int) -> Floats:
    """The mean of each line and of `width` lines to either side of it, by weights above zero."""
    here = np.arange(len(values))
    first, last = np.maximum(here - width, 0), np.minimum(here + width + 1, len(values))
    total, weight = (np.concatenate(([0.0], np.cumsum(a))) for a in (values * weights, weights))
    found: Floats = (total[last] - total[first]) / np.maximum(weight[last] - weight[first], NONE)
    return found


def wording_near(worded: Floats, words: Floats, prose: Floats) -> Iterator[Floats]:
    """The leaning of the words around each line, and of those in sentences."""
    yield from (mean_near(worded, words, width) for width in (1, 3, 8))
    yield from (mean_near(worded, prose + NONE, width) for width in (3, 8, 20))


def subject(lines: Lines, prose: Floats, stretch: range) -> Iterator[Floats]:
    """The part of each line's words that the heaviest `stretch` has in other lines, 0 to 1.

    A word of few lines counts more, as in K. Spärck Jones, "A statistical interpretation of term
    specificity" (1972). A line without such words has -1. A line that is repeated is one line.
    """
    words = [dict.fromkeys(TELLING.findall(text.casefold())) for text in lines.texts]
    first = {key: i for i, key in reversed([*enumerate(lines.keys)])}.values()
    told = [i for i in first if prose[i]]
    counts = Counter(word for i in told for word in words[i])
    inside = Counter(word for i in first if i in stretch for word in words[i])
    rarity = {word: log((1 + len(told)) / (1 + n)) for word, n in counts.items()}
    alone = log(1 + len(told))
    once = frozenset(first)
    part, level = np.full(len(lines), -1.0), np.full(len(lines), -1.0)
    for i, own in enumerate(words):
        if own:
            itself = i in stretch and i in once
            weights = [rarity.get(word, alone) for word in own]
            others = [inside[word] - itself for word in own]
            shared = sum(w for w, n in zip(weights, others, strict=True) if n > 0)
            part[i] = shared / max(sum(weights), NONE)
            level[i] = sum(map(log1p, others)) / len(own)
    said = prose + NONE
    yield from (part, level, *(mean_near(np.maximum(part, 0), said, width) for width in (2, 6)))


def runs_near(
    lines: Lines, run: NDArray[np.int64], words: Floats, prose: Floats, known: Bools
) -> Iterator[Floats]:
    """The lines, words, sentences and boilerplate of the runs around each line, and of its own."""
    size = np.bincount(run).astype(float)
    held, said, menus = (np.bincount(run, column) for column in (words, prose, known))
    each = [np.log1p(size), np.log1p(held / size), said / np.maximum(held, 1), menus / size]
    for step in RUNS_BESIDE:
        index = run + step
        there = (index >= 0) & (index < len(size))
        index = np.clip(index, 0, len(size) - 1)
        yield from (np.where(there, column[index], -1) for column in each)
    place = np.arange(len(run)) - np.array([own.start for own in lines.run_of])
    yield from (place / size[run], each[1][run], each[3][run], np.log1p(place))


def lengths_near(words: Floats, prose: Floats, stop: Floats) -> Iterator[Floats]:
    """The length of each line beside the page's sentences, and the lengths of those around it."""
    usual = np.log1p(np.median(words[prose > 0])) if prose.any() else np.log(2)
    length, said = np.log1p(words), np.where(prose > 0, 1.0, NONE)
    mean = mean_near(length, said, 6)
    yield from (length - usual, np.full(len(words), usual), mean)
    yield mean_near(length**2, said, 6) - mean**2
    yield mean_near(stop, said, 4)


def core(prose: Floats, middle: range) -> Iterator[Floats]:
    """The lines and words between each line and the page's core: below zero above it, zero in it.

    Lines without a sentence are between: the longest row and all of them; and words of sentences.
    """
    above = [*gaps(prose[: middle.start][::-1])][::-1]
    below = [*gaps(prose[middle.stop :])]
    for column in range(3):
        parts = [
            *(-np.log1p(row[column]) for row in above),
            *(0.0 for _ in middle),
            *(np.log1p(row[column]) for row in below),
        ]
        yield np.array(parts)
    share = prose[middle.start : middle.stop].sum() / max(prose.sum(), 1)
    yield np.full(len(prose), share)


def gaps(prose: Floats) -> Iterator[tuple[int, int, float]]:
    """The longest row without a sentence, all lines without, and the words, up to each line."""
    row = longest = without = 0
    said = 0.0
    for words in prose.tolist():
        row = 0 if words else row + 1
        longest, without, said = max(longest, row), without + (not words), said + words
        yield longest, without, said


def letters(texts: Iterable[str]) -> Iterator[tuple[float, ...]]:
    """Of each line: capitals, digits, and the signs of a quotation, an item and an address."""
    for text in texts:
        if text.isalpha():  # a word alone, as most short lines are
            yield text[0].isupper(), text[0].islower(), 0, False, False, False
            continue
        begin = text[:FIRST_CHARACTERS]
        words = LETTERS.findall(begin)
        yield (
            sum(word[0].isupper() for word in words) / max(len(words), 1),
            begin[:1].islower(),
            sum(map(len, DIGITS.findall(begin))) / max(len(begin), 1),
            begin.startswith(QUOTES),
            begin.startswith(BULLETS),
            bool(ADDRESS.search(text)),
        )


def signed_near(lines: Lines) -> Iterator[Floats]:
    """The days, the names and the headings of comments above and below each line."""
    dated, named = np.array(lines.datelines), np.array(lines.bylines)
    commented = np.array([bool(COMMENTED.fullmatch(text)) for text in lines.texts])
    for signs in (dated, named, commented):
        yield from distances(signs, FARTHEST)
    yield from (np.cumsum(dated), np.full(len(lines), dated.sum()), np.cumsum(commented))
    yield np.log1p(np.cumsum(named))
    alike = np.ones(len(lines))
    yield from (mean_near(signs.astype(float), alike, 8) for signs in (dated, named))


def labels_near(texts: Sequence[str], words: Floats) -> Iterator[Floats]:
    """The short lines that a page repeats, around each line: the names and days of its comments.

    Lines that differ by their numbers are the same.
    """
    shapes = [DIGITS.sub("0", text) for text in texts]
    counts = Counter(shapes)
    times = np.array([min(counts[shape], MOST_TIMES) for shape in shapes], float)
    short = words <= SHORT_MAX_WORDS
    often, very_often = short & (times >= OFTEN), short & (times >= VERY_OFTEN)
    yield np.log1p(times)
    for labels in (often, very_often):
        yield from distances(labels, FARTHEST)
    alike = np.ones(len(texts))
    yield from (mean_near(often.astype(float), alike, width) for width in (4, 10, 25))
    yield mean_near(very_often.astype(float), alike, 15)
    yield from (np.log1p(np.cumsum(often)), np.full(len(texts), often.mean()))
