"""Numbers of women or of feminine things whose noun is not behind them: das quais 200."""

import re
from collections.abc import Callable

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, before, rule

_YEARS = range(1500, 2100)
_NUMBER = r"(?P<n>\d{1,3}(?:\.\d{3})?)(?![\w%ºª°/:-]|[.,]\d| ?%)"
_NO_COUNT = re.compile(
    r"(?i:\b(?:d[ií]as?|[àa]s|das|pelas|las|entre|arts?\.?|art[ií]culos?|artigos?|leis?|ley(?:es)?"
    r"|anos?|años?|n\.?[ºo°]s?|números?|nos|em|en"
    r"|(?<!\bmais )(?<!\bmenos )(?<!\bcerca )(?<!\bperto )(?<!\bmás )de|del"
    r"|do|desde|até|hasta|p[áa]ginas?)"
    r"(?: \d[\d.]{0,6}(?:,| e| y| a))* |\d ?[-–] ?|[$€£] ?)$"
)
"""Before a number that is a day, a time or the name of a thing."""


def far_nouns(
    feminine: Callable[[str], str],
    language: str,
    of_which: str,
    about: str,
    passive: str,
    *examples: tuple[str, str],
) -> Rule:
    """A number behind *das quais*, or before a feminine participle.

    `of_which` is a pattern for the words before, `about` for the adverbs between, and `passive` for
    what is behind the number: foram presas.
    """

    def say(match: re.Match[str]) -> str | None:
        number = (match["n"] or match["n2"]).replace(".", "")
        said = cardinal(number, language)
        if not match["head"] and (int(number) in _YEARS or _NO_COUNT.search(before(match, 60))):
            return None
        return (match["head"] or "") + feminine(said) if feminine(said) != said else None

    return rule(
        "number of a feminine noun elsewhere",
        rf"(?:(?P<head>(?<!\w)(?:{of_which}) (?:(?:{about}) )?){_NUMBER}"
        r"(?! (?!\w*(?:as|[çs]ões|iones|des)\b)[^\W\d_]{2,}s\b| mil| [mb]i)"
        rf"|(?<![\w.,/$€-]){_NUMBER.replace('?P<n>', '?P<n2>')}(?= (?:{passive})(?!\w)))",
        say,
        *examples,
        needs="0123456789",
    )
