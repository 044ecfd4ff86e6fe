"""Signs of the net in Spanish, Portuguese and Italian: #7dias, a name before its #12, AAA+++."""

import re

from declaim.normalise.figure_words import Figures
from declaim.normalise.grammars.romance.romance_made_marks import made_marks
from declaim.normalise.grammars.romance.romance_words import Romance
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, rule

_LONGEST = 3
"""The most letters and signs of a mark that is said in full: AAA+++."""


def net(words: Romance, figures: Figures) -> tuple[Rule, ...]:
    """The rules before the short form # of a number."""
    seven, twelve = (cardinal(n, figures.language) for n in ("7", "12"))
    plus = figures.plus

    def grade(match: re.Match[str]) -> str | None:
        letters, signs = match["letters"], len(match["signs"])
        if match[0] == "C++":
            return None
        if max(len(letters), signs) > _LONGEST:
            return f"{letters[0]} {plus}"
        return " ".join([*letters, *[plus] * signs])

    return (
        *made_marks(figures),
        rule(
            "hashtag that begins with a figure",
            r"(?<![\w&#])#(?=\d{1,4}[A-Za-zÀ-ÿ]{3})(?!(?:[\dA-Fa-f]{3}|[\dA-Fa-f]{6})(?!\w))",
            "hashtag ",
            ("#7dietas", f"hashtag {seven} dietas"),
            needs="#",
            shapes=("#0",),
        ),
        rule(
            "number sign behind a name",
            r"(?<=[a-z]{2})#(?=\d{1,6}(?!\w|[.,]\d))",
            f" {words.number} ",
            ("zeta#12", f"zeta {words.number} {twelve}"),
            needs="#",
            shapes=("a#0",),
        ),
        rule(
            "letters and several signs",
            r"(?<![\w.+-])(?P<letters>(?P<one>[A-C])(?P=one){0,20})(?P<signs>\+{2,20})(?![\w+])",
            grade,
            ("BB++", f"B B {plus} {plus}"),
            ("AAAAA+++++", f"A {plus}"),
            needs="+",
            shapes=("A++",),
        ),
    )
