"""Homographs: a word whose sound one or two words beside it show, respelled for the engine."""

import re

from declaim.normalise.grammars.english.vocabulary.two_sounds import HOMOGRAPHS, Homograph
from declaim.normalise.rules import Rule, rule


def _row(row: Homograph) -> Rule:
    """`before` is looked for in the few words before the match, as it may be of any length."""
    first = row.word[0]
    word = row.word if first.isupper() else f"[{first}{first.upper()}]{row.word[1:]}"
    behind = re.compile(rf"(?:{row.before})\s?$") if row.before else None

    def say(match: re.Match[str]) -> str | None:
        there = match.string[max(0, match.start() - _FEW_WORDS) : match.start()]
        if behind and not behind.search(there):
            return None
        return row.said.capitalize() if match[0][0].isupper() else row.said

    name = f"homograph {row.word}"
    forms = {row.word, row.word.capitalize()}
    pattern = rf"(?<![\w'-]){word}(?![\w'])(?={row.after})"
    return rule(name, pattern, say, (row.written, row.spoken), needs=forms)


_FEW_WORDS = 40
"""Characters of context before a word."""

HOMOGRAPH_RULES: tuple[Rule, ...] = tuple(map(_row, HOMOGRAPHS))
