"""Whether a word is a verb where it stands: a sum of learned weights of the words beside it.

`training/verbs_in_trees.py` learns the weights from sentences whose parts of speech are known.
"""

import re
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from declaim.normalise.rules import VALUE, WORD, words

WEIGHTS: Final = Path(__file__).parents[1] / "vocabulary" / "verb_or_noun.tsv"
"""The known words in the first line, then a line for each weight: kind, hundredths, sign."""
SHARE: Final = 100
"""A weight of 1 in the file's numbers."""

_TOKEN = re.compile(rf"\w+(?:['’]\w+)*|[{VALUE}]+|[{WORD}]+|[^\w\s]")
_SHORTENED = re.compile(r"n't$|'\w+$")
_MARKS = ",.;:!?\"'()-"
_ENDINGS = words("ss ous s ly ing ed ion ment ness ity ive al able er ful ic ent y e")
"""The first that a word has is its ending."""


class Weights(NamedTuple):
    """The known words, and for each kind of form the weight of each sign."""

    known: frozenset[str]
    of: dict[str, dict[str, int]]


@cache
def weights() -> Weights:
    """The learned weights, read once."""
    known, *lines = WEIGHTS.read_text("utf-8").splitlines()
    found: dict[str, dict[str, int]] = {}
    for line in lines:
        kind, weight, sign = line.split("\t")
        found.setdefault(kind, {})[sign] = int(weight)
    return Weights(frozenset(known.split()), found)


def is_verb(kind: str, word: str, ahead: str, behind: str) -> float:
    """The logit that `word` is a verb in its sentence, between the texts `ahead` and `behind`."""
    known, of = weights()
    table = of[kind]
    signs = signs_of(word, ahead, behind, known)
    return (table[""] + sum(table.get(sign, 0) for sign in signs)) / SHARE


def signs_of(word: str, ahead: str, behind: str, known: frozenset[str]) -> list[str]:
    """The signs that may have a weight: three words before, two words behind, and pairs."""
    third, second, first = ["", "", "", *_TOKEN.findall(ahead)][-3:]
    next_, later = [*_TOKEN.findall(behind), "", ""][:2]
    b3, b2, b1, a1, a2 = (_class(token, known) for token in (third, second, first, next_, later))
    beside = [f"-1 {b1}", f"+1 {a1}"]
    own = f"w {word.lower()}"
    return [
        *beside,
        f"-2 {b2}",
        f"+2 {a2}",
        f"-3 {b3}",
        f"-2-1 {b2}|{b1}",
        f"-1+1 {b1}|{a1}",
        f"+1+2 {a1}|{a2}",
        own,
        *(f"{own} {sign}" for sign in beside),
        *(["capital" if first.isalnum() or first == "," else "start"] * word[0].isupper()),
    ]


def last_words(ahead: str) -> tuple[str, str]:
    """The last two words of a text in small letters; empty where there is none."""
    second, first = ["", "", *_TOKEN.findall(ahead.lower())][-2:]
    return second, first


def _class(token: str, known: frozenset[str]) -> str:
    """A known word, or else the kind of the token: its ending, a capital, a figure, a mark."""
    word = token.lower().replace("’", "'")
    if word in known or not word:
        return word or "^"
    if word[0] in VALUE + WORD or word[0].isdigit():
        return "A" if word[0] == WORD else "0"
    if not word[0].isalnum():
        return word if word in _MARKS else "*"
    if short := _SHORTENED.search(word):
        return short[0]
    size = "A" if token[0].isupper() else "a"
    fitting = (end for end in _ENDINGS if word.endswith(end) and len(word) > len(end) + 1)
    end = next(fitting, "")
    return f"{size}-{end}" if end else size
