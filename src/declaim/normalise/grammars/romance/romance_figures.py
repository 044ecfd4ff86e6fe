"""Dates, days, degrees and numbers of articles as Spanish, Portuguese and Italian write them."""

import re

from declaim.normalise.figure_words import Figures
from declaim.normalise.grammars.romance.romance_words import Romance
from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.rules import (
    AT_NUMBER,
    DIGITS,
    Rule,
    any_case,
    any_of,
    before,
    rule,
    signs_of,
)
from declaim.normalise.spelled_words import VALID_ROMAN


def telephone(words: Romance, figures: Figures) -> Rule:
    near = re.compile(
        rf"(?<!\w)(?i:{any_of(words.phones)})[^\d\n]{{0,40}}"
        r"(?:\d{7,11}[^\d\n]{1,5}){0,3}$"
    )
    return rule(
        "telephone some words behind its word",
        r"(?<![\w.,/-])(?P<n>\d{7,11})(?![\w%€$]|[.,/-]\d)",
        lambda m: (
            " ".join(cardinal(digit, figures.language) for digit in m["n"])
            if near.search(before(m, 90))
            else None
        ),
        *words.examples["telephone some words behind its word"],
        needs=DIGITS,
        shapes=("0000000",),
    )


def days(words: Romance) -> Rule:
    day = rf"(?i:{any_of(words.days)})(?!\w)\.?"
    joint = rf" ?[-–/] ?| {words.to} |,? e | y |, ?"
    days = re.compile(day)

    def say(match: re.Match[str]) -> str:
        said = re.sub(r" ?[-–/] ?", f" {words.to} ", match[0])
        said = days.sub(lambda m: _cased(m[0], words.days[m[0].strip(".").lower()]), said)
        if words.saints[-1] == "sant'" and not re.search(r"\b(?i:d?al|da) $", before(match, 4)):
            said = re.sub(r"\b(\w+[ìa]|sabato) a (?=\w)", _from_day, said, flags=re.IGNORECASE)
            said = re.sub(r"(?<= )al (?=domenica)", "alla ", said)
        return said

    return rule(
        "days in short",
        rf"(?<![\w.]){day}(?:(?:{joint}){day}){{1,6}}(?=[\s,:;.)]|$)",
        say,
        *words.examples["days in short"],
        needs=any_case(words.days),
    )


def _from_day(match: re.Match[str]) -> str:
    """Italian: dal lunedì al venerdì."""
    day = match[1]
    head = "dalla" if day.lower() == "domenica" else "dal"
    return f"{_cased(day, head)} {day.lower()} al "


def _cased(written: str, said: str) -> str:
    return said.capitalize() if written[0].isupper() else said


_FEWEST_GAMES = 6
"""The winner of a set has so many games: 3/4, 1/2 are fractions."""


def sets(words: Romance, figures: Figures) -> Rule:
    """6/2, 1/6 e 7/6: the sets of a match."""
    joint = f"(?:,? (?:{figures.ampersand} )?)"
    side = r"(?:[0-7]|[1-3]\d)(?!\d)"

    def say(match: re.Match[str]) -> str | None:
        pairs = re.findall(r"(\d+) ?/ ?(\d+)", match[0])
        if any(max(int(a), int(b)) < _FEWEST_GAMES for a, b in pairs):
            return None
        if any(len(a + b) > 2 for a, b in pairs) and all(int(b) <= 12 for _, b in pairs):
            return None  # days of months
        return re.sub(
            r"(\d+) ?/ ?(\d+)",
            lambda n: (
                f"{cardinal(n[1], figures.language)} {figures.to} "
                f"{cardinal(n[2], figures.language)}"
            ),
            match[0],
        )

    return rule(
        "sets",
        rf"(?<![\w.,/]){side} ?/ ?{side}(?:{joint}{side} ?/ ?{side}){{1,4}}(?![\w/%]|[.,]\d)",
        say,
        *words.examples["sets"],
        needs="/",
    )


def quarter(words: Romance, figures: Figures) -> Rule:
    """4T23, 1S 2024, 4T de 2023: a quarter or a half of a year."""

    def say(match: re.Match[str]) -> str:
        part = "trimestre" if match["part"] == "T" else "semestre"
        said = f"{words.first_four[int(match['n']) - 1]} {part}"
        year = match["y"] and cardinal(f"20{match['y'][-2:]}", figures.language)
        return words.law(said, year) if year else said

    return rule(
        "quarter of a year",
        r"(?<![\w.,])(?P<n>[1-4])(?P<part>[TS])(?: ?(?P<y>20\d\d|[0-3]\d)(?!\w|[.,]\d)|(?= de "
        r"20\d\d))",
        say,
        *words.examples["quarter of a year"],
        shapes=("0A0", "0A 0", "0A aa 0"),
    )


def range_of_money(words: Romance, figures: Figures) -> Rule:
    """$5-15, R$ 5 a 10 milhões: the money is said once, behind the second number."""
    number = r"\d{1,3}(?:[.,]\d{1,2})?"
    large = rf"\s?(?P<large>{any_of(figures.magnitudes)})(?!\w)"

    def say(match: re.Match[str]) -> str:
        noun = figures.currency_of(match["sign"], match.string).many
        a, b = (cardinals(match[part], figures) for part in "ab")
        if match["large"]:
            return f"{a} {figures.to} {b} {figures.magnitudes[match['large']]} {noun}"
        return f"{a} {figures.to} {figures.agree(b, noun)} {noun}"

    return rule(
        "range of money",
        rf"(?<!\w)(?P<sign>{any_of(figures.currencies)})\s?(?P<a>{number})"
        rf"(?: ?[-–] ?| {figures.to} (?={number}\s?(?:{any_of(figures.magnitudes)})(?!\w)))"
        rf"(?P<b>{number})(?:{large})?(?![\w-]|[.,]\d| ?(?:[mk]?g|m?[lL]|[ck]?m|min|h)(?!\w))",
        say,
        *words.examples["range of money"],
        needs=signs_of(figures.currencies),
        shapes=("0-0", "0- 0", "0 -", "0–0", "0– 0", "0 –", "0 a"),
    )


def cardinals(written: str, figures: Figures) -> str:
    """The whole part and the decimals, each as one number."""
    whole, _, part = written.replace(".", ",").partition(",")
    return " ".join(
        filter(
            None,
            (
                cardinal(whole, figures.language),
                part and f"{figures.point} {cardinal(part, figures.language)}",
            ),
        )
    )


def times(words: Romance, figures: Figures) -> tuple[Rule, ...]:
    """Alle ore 20.30, dalle 17.00/18.00: a point between hour and minutes, behind its word."""
    time = r"(?:[01]?\d|2[0-4])\.[0-5]\d(?!\d)"
    joint = r"(?:/| ?[-–] ?| [aeyo] )"

    def one(match: re.Match[str]) -> str:
        hour, minute = map(int, match[0].split("."))
        return figures.clock(hour, minute)

    def say(match: re.Match[str]) -> str:
        said = re.sub(time, one, match["times"])
        said = re.sub(" ?[-–] ?", f" {figures.to} ", said).replace("/", ", ")
        return f"{words.times[match['name']]} {said}" if match["name"] else said

    return (
        rule(
            "times with a point",
            rf"(?:(?P<name>(?<!\w)(?:{any_of(words.times)})) (?=\d)"
            rf"|(?<![\w.,])(?={time}{joint}{time} ?h))(?P<times>{time}(?:{joint}{time}){{0,4}})"
            r"(?: ?hs?\b\.?)?(?![\w%€]|[.,]\d)",
            say,
            *words.examples["times with a point"],
            needs=DIGITS,
            near=r"\d\.\d",
        ),
    )


def dates(words: Romance, figures: Figures) -> tuple[Rule, ...]:
    months = any_of(figures.months)

    def roman_month(match: re.Match[str]) -> str | None:
        month = int(roman(match["m"]))
        if not 1 <= month <= 12:
            return None
        return figures.date("", match["d"], figures.months[month - 1], match["y"])

    return (
        rule(
            "decade",
            r"(?<=(?:los|sus|ños|nos|nni|gli) )(?P<n>[1-9]0)['’]?s(?!\w)"
            r"|(?<=\bos )(?P<n2>[1-9]0)['’]?s(?!\w)",
            lambda m: cardinal(m["n"] or m["n2"], figures.language),
            *words.examples["decade"],
            first=AT_NUMBER,
        ),
        rule(
            "two days of a month",
            rf"(?<![\w/.,-])(?P<d>[0-3]?\d)/(?=[0-3]?\d{figures.date_words}(?i:{months})(?!\w))",
            lambda m: f"{cardinal(m['d'], figures.language)} ",
            *words.examples["two days of a month"],
            needs="/",
        ),
        rule(
            "date with a Roman month",
            rf"(?<![\w/.,-])(?P<d>[0-3]?\d)(?P<mark>[-/.])(?P<m>(?=[IVX]){VALID_ROMAN})(?P=mark)"
            r"(?P<y>\d{4})(?!\w)",
            roman_month,
            *words.examples["date with a Roman month"],
            needs="IVX",
        ),
        rule(
            "letter of a house",
            r"(?<=\d)/(?=[A-KM-Z](?!\w))",
            " ",
            *words.examples["letter of a house"],
            needs="/",
        ),
        rule(
            "half behind a whole",
            rf"(?<= {figures.ampersand} )(?:1/2|½)(?![\w/]| [^\W\d_]{{4}})",
            lambda m: words.half[
                bool(re.search(rf"(?:\dh|\d h|as?) {figures.ampersand} $", before(m, 12)))
            ],
            *words.examples["half behind a whole"],
            needs="/½",
        ),
    )


def degrees_and_minutes(words: Romance, figures: Figures) -> tuple[Rule, ...]:
    def said(digits: str, unit: str) -> str:
        forms = figures.units[unit]
        noun = forms[0] if digits == "1" else forms[-1]
        whole, _, part = digits.replace(".", ",").partition(",")
        number = figures.agree(cardinal(whole, figures.language), noun)
        if part:
            number += f" {figures.point} {cardinal(part, figures.language)}"
        return f"{number} {noun}"

    def place(match: re.Match[str]) -> str:
        parts = [f"{figures.minus} " * bool(match["minus"]) + said(match["d"], "°")]
        if match["m"]:
            parts.append(said(match["m"], "min"))
        if match["s"]:
            parts.append(said(match["s"], "s"))
        return " ".join([*parts, words.compass.get(match["to"] or "", "")]).strip()

    return (
        rule(
            "place on the earth",
            r"(?<![\w.,])(?P<minus>[-−])?(?P<d>\d{1,3}) ?[º°](?: ?(?P<m>\d{1,2}(?:[.,]\d+)?) "
            "?['′](?!['′])"
            r"(?: ?(?P<s>\d{1,2}(?:[.,]\d+)?) ?(?:\"|″|''|′′))?(?: ?(?P<to>[NSEOWL])(?!\w))?"
            r"| ?(?P<to2>[NSEOW])(?![\w.]))",
            lambda m: place(m) if m["m"] else f"{said(m['d'], '°')} {words.compass[m['to2']]}",
            *words.examples["place on the earth"],
            needs="º°",
        ),
        rule(
            "decimal degrees",
            r"(?<![\w.,])(?P<n>\d{1,3}[.,]\d{1,2}) ?º(?![\wC]| ?[CF]\b)",
            lambda m: said(m["n"], "°"),
            *words.examples["decimal degrees"],
            needs="º",
        ),
    )
