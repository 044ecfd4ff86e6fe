"""Acronyms with stops, which Spanish and French say without them: la O.N.U. y, M.L., 34 ans."""

import re
from collections.abc import Iterable

from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import Rule, after, rule, words

_BEGINNINGS = frozenset(
    words("""
        el la los las lo un una en por para con sin pero se no al este esta estos su sus ya además
        así según le les l une des du au aux dans pour sur il elle ils elles on ce cette ces et mais
        avec nous vous je c j qu n s d y
        como cuando desde tras entre aunque también selon après depuis
    """)
)
"""Words that begin a sentence behind the last stop."""


def dotted_acronym(
    as_words: Iterable[str], forms: Iterable[str], *examples: tuple[str, str]
) -> Rule:
    """The letters of an acronym, or of a person whose name is kept back; `forms` are others."""
    spoken, short = frozenset(as_words), frozenset(forms)

    def say(match: re.Match[str]) -> str | None:
        if match[0] in short:
            return None
        word, behind = match[0].replace(".", ""), re.match(r" ([A-ZÀ-Þ]\w*)", after(match))
        said = word.capitalize() if word in spoken else " ".join(word)
        return said + ("." if behind and behind[1].lower() in _BEGINNINGS else last_stop(match))

    return rule(
        "acronym with stops",
        r"(?<![\w.-])(?<![A-Z]\. )(?:[A-ZÀ-Þ]\.){2,6}(?![\w-])(?! ?[A-ZÀ-Þ]\.)",
        say,
        *examples,
        shapes=("A.A.",),
    )
