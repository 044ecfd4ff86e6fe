"""Dates whose year has two digits: 31.01.06, where each part has two."""

import re

from declaim.normalise.figure_words import Figures
from declaim.normalise.rules import DIGITS, Rule, rule

_FIRST_OF_LAST_CENTURY = 40
"""The two digits from which on a year is of the last century."""


def short_dates(words: Figures, *examples: tuple[str, str]) -> Rule:
    """A day, a month and a year of two digits each; the century is said."""

    def say(match: re.Match[str]) -> str | None:
        day, month, year = match["day"], int(match["month"]), match["year"]
        if not (1 <= int(day) <= 31 and 1 <= month <= 12):
            return None
        century = "19" if int(year) >= _FIRST_OF_LAST_CENTURY else "20"
        return words.date("", day, words.months[month - 1], century + year)

    return rule(
        "date with a year of two digits",
        r"(?<![\w.,/-])(?P<day>[0-3]\d)([./-])(?P<month>[01]\d)\2(?P<year>\d\d)(?![\w/-]|[.,]\d)",
        say,
        *examples,
        needs=DIGITS,
        shapes=("00.00.00", "00/00/00", "00-00-00"),
    )
