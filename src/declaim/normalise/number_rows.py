"""Small numbers side by side that are several numbers: 3,4 et 5, and 5/6 personnes."""

import re
from itertools import pairwise

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, after, before, rule


def numbers_in_a_row(language: str, joint: str, *examples: tuple[str, str]) -> Rule:
    """Numbers with commas but no spaces, which rise to the one behind `joint`.

    Two numbers are a row only if they follow each other: 1,5 et 2 is a decimal and a number.
    """

    def say(match: re.Match[str]) -> str | None:
        numbers = [int(number) for number in match["row"].split(",")]
        steps = {high - low for low, high in pairwise([*numbers, int(match["last"])])}
        if steps != {1} and (len(numbers) < 3 or min(steps) < 1):
            return None
        return ", ".join(cardinal(str(number), language) for number in numbers)

    return rule(
        "numbers in a row",
        r"(?<![\w.,])(?P<row>\d{1,2}(?:,\d{1,2}){1,12})"
        rf"(?= {joint} (?P<last>\d{{1,2}})(?![\w,]))",
        say,
        *examples,
        needs=",",
        near=r"\d,\d",
    )


def about_so_many(language: str, noun: str, *examples: tuple[str, str]) -> Rule:
    """Two numbers with a stroke before a noun in the plural (`noun`, a pattern): 5/6 personnes."""

    def say(match: re.Match[str]) -> str | None:
        low, high = match["low"], match["high"]
        if not 1 < int(low) < int(high):
            return None
        return f"{cardinal(low, language)} {cardinal(high, language)}"

    return rule(
        "so many things or more",
        rf"(?<![\w.,/])(?P<low>\d{{1,2}})/(?P<high>\d{{1,2}})(?= {noun}(?!\w))",
        say,
        *examples,
        needs="/",
    )


def years_of_a_season(*examples: tuple[str, str]) -> Rule:
    """A year and the next one, said without a word between them."""
    return rule(
        "years of a season",
        r"(?<=(?<![\w.,/-])(?:19|20)\d\d)[-–](?=(?:19|20)\d\d(?![\w/-]|[.,]\d))",
        lambda m: " " if int(before(m, 4)) + 1 == int(after(m, 4)) else None,
        *examples,
        needs="-–",
        near=r"\d[-–]\d",
    )
