"""The words of a passage as evidence: each has a weight that was learned from web pages.

`training/train.py` learns the weights and writes them. Words that no table has weigh nothing, so
that a page in another language is judged by its markup and its shapes alone.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from math import sqrt
from pathlib import Path
from typing import Final

import numpy as np

WORDS: Final = Path(__file__).with_name("words.npz")
FIRST_WORDS: Final = 16
LAST_WORDS: Final = 8
"""Words at the beginning and at the end of a passage that are asked: these tell its kind."""
STEP: Final = 1 / 32
"""Logits: the unit of the weights that are kept, each in a byte."""
START, STOP = "^", "$"
WORD: Final = re.compile(r"\w+")
DIGITS: Final = re.compile(r"\d+")
FIRST_CHARACTERS: Final = 160
LAST_CHARACTERS: Final = 80
"""Characters at the ends of a passage that have these words, as a rule."""


def terms_of(text: str) -> Iterator[str]:
    """The words at both ends of a text and their pairs, in lower case; each number is a 0."""
    if (word := text.lower()).isalpha() and len(text) <= FIRST_CHARACTERS:
        yield from (word, word, f"{START} {word}", f"{word} {STOP}")
        return
    is_whole = len(text) <= FIRST_CHARACTERS
    ends = (text[:FIRST_CHARACTERS], text if is_whole else text[-LAST_CHARACTERS:])
    begin, end = (WORD.findall(DIGITS.sub("0", part.lower())) for part in ends)
    first, last = begin[:FIRST_WORDS], end[-LAST_WORDS:]
    if is_whole and len(begin) <= FIRST_WORDS:
        last = last[-1:]
    yield from first
    yield from last
    yield from map(" ".join, pairwise([START, *first]))
    yield from map(" ".join, pairwise([*last, STOP]))


@cache
def weights() -> dict[str, float]:
    """The weight of each term, in logits: above zero where the article has it more often."""
    with np.load(WORDS, allow_pickle=False) as arrays:
        terms = arrays["terms"].tobytes().decode().split("\n")
        return dict(zip(terms, map(float, arrays["weights"] * STEP), strict=True))


def leaning(text: str) -> float:
    """The weights of the terms of a text, in all: below zero where surroundings have them."""
    return leaning_of(frozenset(terms_of(text)), weights())


def leaning_of(terms: frozenset[str], weights: Mapping[str, float]) -> float:
    """The sum of the weights of the terms that are known; more terms are a surer sign."""
    known = [weights[term] for term in terms if term in weights]
    return sum(known) / sqrt(len(known)) if known else 0.0
