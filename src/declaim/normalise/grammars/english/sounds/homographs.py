"""Homographs: a word whose sound one or two words beside it show, respelled for the engine."""

import re

from declaim.normalise.grammars.english.sounds.sounds_by_sentence import BY_SENTENCE
from declaim.normalise.grammars.english.sounds.sounds_of_read import READ
from declaim.normalise.grammars.english.sounds.two_sounds import HOMOGRAPHS, Homograph
from declaim.normalise.grammars.english.sounds.verb_or_noun import is_verb, last_words
from declaim.normalise.grammars.english.vocabulary.verbs_and_nouns import ENGINE_KNOWS, KINDS, SAID
from declaim.normalise.rules import Rule, after, any_of, before, rule, words


def _sentence(match: re.Match[str]) -> tuple[str, str]:
    """The texts before and behind a word as far as its sentence goes."""
    there, ahead = before(match, _A_SENTENCE), after(match, _A_SENTENCE)
    return re.split(_ENDS, there)[-1], re.split(_ENDS, ahead)[0]


def _row(row: Homograph) -> Rule:
    """`before` is looked for in the few words before the match, as it may be of any length."""
    first = row.word[0]
    word = row.word if first.isupper() else f"[{first}{first.upper()}]{row.word[1:]}"
    behind = re.compile(rf"(?:{row.before})\s?$") if row.before else None
    about = re.compile(row.about) if row.about else None
    unless = re.compile(row.unless) if row.unless else None

    def say(match: re.Match[str]) -> str | None:
        there = match.string[max(0, match.start() - _FEW_WORDS) : match.start()]
        if behind and not behind.search(there):
            return None
        ahead, later = _sentence(match)
        sentence = f"{ahead.rstrip()} _ {later.lstrip()}"
        if (about and not about.search(sentence)) or (unless and unless.search(sentence)):
            return None
        return row.said.capitalize() if match[0][0].isupper() else row.said

    name = f"homograph {row.word}"
    forms = {row.word, row.word.capitalize()}
    pattern = rf"{_ALONE}{word}(?!\w|'\w)(?={row.after})"
    return rule(name, pattern, say, (row.written, row.spoken), needs=forms)


def _by_neighbours(match: re.Match[str]) -> str | None:
    """A verb's or a noun's sound where the words beside it are sure, and the engine may not be."""
    word = match[0].lower()
    ahead, behind = _sentence(match)
    kind = "plain" if word in KINDS["plain"] else "third"
    second, first = last_words(ahead)
    ordered = first in _BEFORE_AN_ORDER or (first in _START and _OBJECT.match(behind))
    logit = _SURE if ordered else is_verb(kind, match[0], ahead, behind)
    expected = first in _BEFORE_A_VERB and (second, first) != ("had", "to")
    if abs(logit) < _SURE or (word in ENGINE_KNOWS and (logit > 0) == expected):
        return None
    said = SAID[word].verb if logit > 0 else SAID[word].other
    return (said.capitalize() if match[0][0].isupper() else said) or None


_ALONE = r"(?<![\w-])(?<!\w')"
_FEW_WORDS, _A_SENTENCE = 40, 120
"""Characters of context beside a word."""
_ENDS = re.compile(r"(?<=[a-z\d)][.!?])[\"')]? (?=[A-Z])|\n")

_SURE = 1.0
"""The logit at which 98 of 100 words that were kept back are what it says."""
_BEFORE_A_VERB = frozenset(
    words("to i we you they he she it who can will would could must may might should just")
)
"""Behind these the engine says the verb."""

_BEFORE_AN_ORDER = frozenset(words("let's let’s please"))
_START = frozenset(["", *'.!?:"“(*'])
_OBJECT = re.compile(
    r" (?:me|us|him|them|it|my|your|his|its|our|their|her|the|an?|these|those|every|each|any|all)"
    r"\b(?! of\b)"
)
"""At the start of a sentence and before an object a verb is an order: `Close the door`."""

ROWS = (*HOMOGRAPHS, *BY_SENTENCE, *READ)

HOMOGRAPH_RULES: tuple[Rule, ...] = (
    *map(_row, ROWS),
    rule(
        "homograph, a verb or not",
        rf"{_ALONE}{any_of({*SAID, *map(str.capitalize, SAID)})}(?!['-]?\w)",
        _by_neighbours,
        ("The methods we saw use a table.", "The methods we saw yooz a table."),
        ("They sell fresh produce.", "They sell fresh prodooce."),
        ("He lives there and uses a cane.", "He lives there and yuzes a cane."),
        needs={form for word in SAID for form in (word, word.capitalize())},
    ),
)
