"""Figures in Chinese and Japanese, which write no spaces: one set of patterns for both."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from declaim.normalise.numerals import LONGEST
from declaim.normalise.pauses import NOTE_MARKS, PAUSES
from declaim.normalise.rules import DIGITS, Rule, any_of, rule

_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_ONES = "零一二三四五六七八九"
_MYRIADS = ("", "万", "亿", "兆")

Pairs = tuple[tuple[str, str], ...]


def chinese(digits: str) -> str:
    """'1050' is 一千零五十; more than sixteen digits are said one by one."""
    digits = digits.lstrip("0") or "0"
    if len(digits) > 4 * len(_MYRIADS):
        return one_by_one(digits)
    padded = digits.zfill(-len(digits) % 4 + len(digits))
    groups = [padded[at : at + 4] for at in range(0, len(padded), 4)]
    said = "".join(
        ("零" if at and group[0] == "0" else "")
        + _thousands(group)
        + _MYRIADS[len(groups) - at - 1]
        for at, group in enumerate(groups)
        if int(group)
    )
    return re.sub("^一十", "十", said) or "零"


def _thousands(group: str) -> str:
    """Four digits: 1050 is 一千零五十."""
    parts = "".join(
        (_ONES[int(digit)] + unit) if digit != "0" else "零"
        for digit, unit in zip(group, ("千", "百", "十", ""), strict=True)
    )
    return re.sub("零+", "零", parts).strip("零")


def one_by_one(digits: str) -> str:
    """'2024' is 二零二四, as years and telephones are said in Chinese."""
    return "".join(_ONES[int(digit)] for digit in digits)


@dataclass(frozen=True, slots=True)
class Ideographs:
    """The words around figures in one language."""

    cardinal: Callable[[str], str]
    year: Callable[[str], str]
    percent: str
    """With {} for the number."""
    point: str
    to: str
    minus: str
    date: str
    """With {} for year, month and day."""
    clock: str
    """With {} for hour and minute."""
    money: Mapping[str, str]
    """Sign: the currency, which stands behind the number."""
    units: Mapping[str, str]
    of_numbers: str
    """Characters that may stand between a number and its currency: 万亿."""
    telephone: str
    """A pattern for the telephone numbers of its country."""
    below_zero: str = ""
    """Before a temperature, in the place of `minus`."""
    fraction: str = ""
    """With {} for the bottom and the top; empty where 3/4 is more often a date."""


def tables(words: Ideographs, examples: Mapping[str, Pairs]) -> dict[str, tuple[Rule, ...]]:
    """The tables of a language."""

    def number(written: str) -> str:
        whole, _, part = written.replace(",", "").partition(".")
        said = words.cardinal(whole) if len(whole) <= LONGEST else one_by_one(whole)
        return f"{said}{words.point}{one_by_one(part)}" if part else said

    def date(match: re.Match[str]) -> str | None:
        month, day = int(match["m"]), int(match["d"])
        if not (1 <= month <= 12 and 1 <= day <= 31):
            return None
        return words.date.format(words.year(match["y"]), number(str(month)), number(str(day)))

    def money(match: re.Match[str]) -> str:
        sign = match["sign"] or match["sign2"]
        size = match["size"] or match["size2"] or ""
        return f"{number(match['n'] or match['n2'])}{size}{words.money[sign]}"

    def fraction(match: re.Match[str]) -> str | None:
        top, bottom = match["top"], match["bottom"]
        if not words.fraction or int(top) >= int(bottom):
            return None
        return words.fraction.format(number(bottom), number(top))

    sign, size = any_of(words.money), f"[{words.of_numbers}]"
    rows = (
        (
            "telephone",
            rf"(?<![\d.A-Za-z-])(?<!\d,)(?:{words.telephone})(?![\d-])",
            lambda m: "、".join(map(one_by_one, m[0].split("-"))),
        ),
        ("year", r"(?<!\d)(?P<n>\d{4})(?= ?年(?!前))", lambda m: words.year(m["n"])),
        ("numeric date", r"(?<!\d)(?P<y>\d{4})([-/.])(?P<m>\d\d?)\2(?P<d>\d\d?)(?!\d)", date),
        (
            "month and day",
            r"(?<![\d/])(?P<m>1[0-2]|[1-9])/(?P<d>1[3-9]|2\d|3[01])(?![\d/])",
            lambda m: words.date.partition("{}")[2][1:].format(number(m["m"]), number(m["d"])),
        ),
        (
            "fraction",
            r"(?<![\d/.])(?<!\d,)(?P<top>[1-9])/(?P<bottom>[2-9]|10)(?![\d/%]|\.\d)",
            fraction,
        ),
        (
            "temperature below zero",
            rf"(?<![A-Za-z\d-])[-−](?P<n>{_NUMBER}) ?(?P<unit>°C|℃)",
            lambda m: f"{words.below_zero or words.minus}{number(m['n'])}{words.units[m['unit']]}",
        ),
        (
            "time",
            r"(?<!\d)(?P<h>[01]?\d|2[0-4]):(?P<m>[0-5]\d)(?!\d)",
            lambda m: words.clock.format(number(m["h"]), number(str(int(m["m"])))),
        ),
        (
            "money",
            rf"(?P<sign>{sign}) ?(?P<n>{_NUMBER})(?P<size>{size}+)?"
            rf"|(?P<n2>{_NUMBER})(?P<size2>{size}+)?(?P<sign2>[€£])",
            money,
        ),
        ("percent", rf"(?P<n>{_NUMBER}) ?[%%]", lambda m: words.percent.format(number(m["n"]))),
        (
            "measure",
            rf"(?P<n>{_NUMBER}) ?(?P<unit>{any_of(words.units)})(?![A-Za-z])",
            lambda m: number(m["n"]) + words.units[m["unit"]],
        ),
        ("range", r"(?<=\d)[-–~〜](?=\d)", lambda _: words.to),
        ("minus", r"(?<![\w-])[-−](?=\d)", lambda _: words.minus),
        ("number", _NUMBER, lambda m: number(m[0])),
        ("digits left", r"\d+", lambda m: one_by_one("".join(str(int(digit)) for digit in m[0]))),
    )
    figures = tuple(
        rule(name, pattern, say, *examples.get(name, ()), needs=DIGITS)
        for name, pattern, say in rows
    )
    return {"Note marks": NOTE_MARKS, "Figures": figures, "Pauses and marks": PAUSES}
