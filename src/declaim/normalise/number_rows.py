"""Small numbers side by side that are several numbers: 3,4 et 5, and 5/6 personnes."""

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, after, any_of, before, rule


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
        r"(?<![\w.,/])(?<!\b[Dd][eau]l )(?<!\b[Dd]u )(?<!\b[IiAa]l )(?<!\b[Ll]e )(?<!\b[Aa]u )"
        rf"(?P<low>\d{{1,2}})/(?P<high>\d{{1,2}})(?= {noun}(?!\w)| ?h\b)",
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


def at_least_or_most(
    least: str, most: str, units: Iterable[str], *examples: tuple[str, str]
) -> Rule:
    """The signs ≥ and ≤ before a number with a unit or a noun, unless a formula is before them."""
    return rule(
        "limit of a quantity",
        r"(?<![\w)<>=])(?<!\b[^\W aeoyàèAEO] )(?P<sign>[≥≤]) ?"
        rf"(?=\d{{1,6}}(?:[.,]\d{{1,3}})?\s?(?:%|(?:{any_of(units)}|[^\W\d_]{{3,20}})(?!\w)))",
        lambda m: f"{least if m['sign'] == '≥' else most} ",
        *examples,
        needs="≥≤",
    )


def thousands_in_short(language: str, *examples: tuple[str, str]) -> Rule:
    """10k and 3,5k: ten thousand, and three thousand five hundred."""
    return rule(
        "thousands in short",
        r"(?<![\w.,])(?P<n>\d{1,3})(?:[.,](?P<part>\d))?k(?!\w)",
        lambda m: cardinal(str(int(m["n"]) * 1000 + int(m["part"] or 0) * 100), language),
        *examples,
        needs="k",
    )


def verses(language: str, to: str, books: Mapping[str, str], *examples: tuple[str, str]) -> Rule:
    """Chapter and verse behind a book of the Bible: Jn 3,16."""

    def say(match: re.Match[str]) -> str:
        chapter, verse, last = (
            number and cardinal(number, language) for number in match.group("c", "v", "w")
        )
        return f"{books[match['book']]} {chapter}, {verse}" + (f" {to} {last}" if last else "")

    return rule(
        "verse with a comma",
        rf"(?<!\w)(?P<book>{any_of(books)}) (?P<c>\d{{1,3}}), ?(?P<v>\d{{1,3}})"
        r"(?:[-–](?P<w>\d{1,3}))?(?!\w|[,:]\d)",
        say,
        *examples,
        needs=",",
    )
