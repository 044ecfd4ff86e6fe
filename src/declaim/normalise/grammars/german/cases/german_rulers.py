"""German rulers named together: of one name, and in a row behind a preposition, in the dative."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.numerals import ordinal, roman
from declaim.normalise.rules import Rule, any_of, rule, words
from declaim.normalise.spelled_words import VALID_ROMAN

TITLES = any_of(
    words("König Kaiser Papst Herzog Zar Sultan Pharao Fürst Kurfürst Graf Großherzog Prinz")
)


def _two(match: re.Match[str]) -> str:
    """Unter Ludwig dem Vierzehnten und Fünfzehnten."""
    article, last = ("dem", "n") if match["before"] else ("der", "")
    if match["name"] in table.QUEENS:
        article = "der" if match["before"] else "die"
    first, second = (ordinal(roman(match[n]), "de").capitalize() + last for n in ("n", "n2"))
    joint = match["joint"].replace("u.", "und")
    return f"{match['before']}{match['name']} {article} {first}{joint}{second}{last_stop(match)}"


def _both(match: re.Match[str]) -> str:
    """Von Otto dem Ersten und Karl dem Fünften."""
    said = [
        f"{name.strip()} {'der' if name.strip().split()[-1] in table.QUEENS else 'dem'} "
        f"{ordinal(roman(number), 'de').capitalize()}n"
        for name, number in ((match["first"], match["n"]), (match["second"], match["n2"]))
    ]
    return f"{match['prep']}{said[0]}{match['joint']}{said[1]}{last_stop(match)}"


def _row(match: re.Match[str]) -> str:
    """Unter Otto dem Ersten, Karl dem Fünften."""
    return re.sub(
        rf"(?P<name>\w+) (?P<n>(?=[IVX]){VALID_ROMAN})\.",
        lambda m: (
            f"{m['name']} {'der' if m['name'] in table.QUEENS else 'dem'} "
            f"{ordinal(roman(m['n']), 'de').capitalize()}n"
        ),
        match[0],
    )


def last_stop(match: re.Match[str]) -> str:
    return "." if match["stop"] and not match.string[match.end() :].strip() else ""


STARTS = any_of(
    word.capitalize() for word in table.BEGINNINGS if word not in {"von", "der", "die", "im", "am"}
)
STOP = rf"(?P<stop>(?:\.(?! {STARTS} ))?)"
"""The stop of a numeral, but not that of its sentence: Otto III. Er kam."""
RULERS_TOGETHER: tuple[Rule, ...] = (
    rule(
        "rulers of one name",
        rf"(?<!\w)(?P<before>(?:(?i:unter|von|mit|bei) )?)(?P<name>{any_of(table.RULERS)}) "
        rf"(?P<n>(?=[IVX]){VALID_ROMAN})\.(?P<joint> (?:und|u\.|oder|bis) )"
        rf"(?P<n2>(?=[IVX]){VALID_ROMAN}){STOP}(?![\w'])",
        _two,
        ("Ludwig XIV. und XV. bauten", "Ludwig der Vierzehnte und Fünfzehnte bauten"),
        needs="IVX",
        near=r"[IVX]\. [ubo]",
    ),
    rule(
        "rulers in a row in their case",
        r"(?<!\w)(?:[Vv]on|[Mm]it|[Uu]nter|[Bb]ei|[Zz]u) "
        rf"(?:(?:{TITLES} )?(?:{any_of(table.RULERS)}) (?=[IVX]){VALID_ROMAN}\., ){{1,4}}"
        rf"(?:{TITLES} )?(?:{any_of(table.RULERS)}) (?=[IVX]){VALID_ROMAN}\.(?= (?:und|u\.) )",
        _row,
        ("unter Otto I., Karl V. und Anna", "unter Otto dem Ersten, Karl dem Fünften und Anna"),
        needs="IVX",
        near=r"[IVX]\., ",
    ),
    rule(
        "second ruler in its case",
        r"(?<!\w)(?P<prep>(?:[Vv]on|[Mm]it|[Uu]nter|[Bb]ei|[Zz]wischen|[Zz]u) )"
        rf"(?P<first>(?:{TITLES} )?(?:{any_of(table.RULERS)}) )(?P<n>(?=[IVX]){VALID_ROMAN})\."
        rf"(?P<joint>(?: von \w+)? und (?:{TITLES} )?)(?P<second>{any_of(table.RULERS)}) "
        rf"(?P<n2>(?=[IVX]){VALID_ROMAN}){STOP}(?![\w'])",
        _both,
        ("von Otto I. und Karl V. gebaut", "von Otto dem Ersten und Karl dem Fünften gebaut"),
        needs="IVX",
        near=r"[IVX]\.(?: von \w+)? und ",
    ),
)
