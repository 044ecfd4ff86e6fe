"""Homographs: a word whose sound one or two words beside it show, respelled for the engine."""

import re

from declaim.normalise.grammars.english.vocabulary.sounds_by_sentence import BY_SENTENCE
from declaim.normalise.grammars.english.vocabulary.two_sounds import HOMOGRAPHS, Homograph
from declaim.normalise.grammars.english.vocabulary.verbs_and_nouns import VERBS_AND_NOUNS
from declaim.normalise.rules import Rule, after, before, rule


def _sentence(match: re.Match[str]) -> str:
    """The text around a word as far as its sentence goes, the word itself left out."""
    there, ahead = before(match, _A_SENTENCE), after(match, _A_SENTENCE)
    return f"{re.split(_ENDS, there)[-1].rstrip()} _ {re.split(_ENDS, ahead)[0].lstrip()}"


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
        sentence = _sentence(match)
        if (about and not about.search(sentence)) or (unless and unless.search(sentence)):
            return None
        return row.said.capitalize() if match[0][0].isupper() else row.said

    name = f"homograph {row.word}"
    forms = {row.word, row.word.capitalize()}
    pattern = rf"(?<![\w'-]){word}(?![\w'])(?={row.after})"
    return rule(name, pattern, say, (row.written, row.spoken), needs=forms)


_FEW_WORDS, _A_SENTENCE = 40, 120
"""Characters of context beside a word."""
_ENDS = re.compile(r"(?<=[a-z\d)][.!?])[\"')]? (?=[A-Z])|\n")

HOMOGRAPH_RULES: tuple[Rule, ...] = tuple(map(_row, (*HOMOGRAPHS, *BY_SENTENCE, *VERBS_AND_NOUNS)))
