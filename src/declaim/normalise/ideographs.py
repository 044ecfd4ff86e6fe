"""Figures in Chinese and Japanese, which write no spaces: one set of patterns for both."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from declaim.normalise.formula_rules import formulas
from declaim.normalise.numerals import LONGEST
from declaim.normalise.pauses import in_order
from declaim.normalise.rules import DIGITS, VALUE, WORD, Rule, any_of, rule

_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_ONES = "零一二三四五六七八九"
_MYRIADS = ("", "万", "亿", "兆")

_NEEDS = {"range": "-–~〜～", "minus": "-−", "day of the week in brackets": "(（"}
"""The signs of a rule that may stand beside words alone; any other has a figure."""

Pairs = tuple[tuple[str, str], ...]


def chinese(digits: str) -> str:
    """'1050' is 一千零五十, 2000 两千; more than sixteen digits are said one by one."""
    digits = digits.lstrip("0") or "0"
    if len(digits) > 4 * len(_MYRIADS):
        return one_by_one(digits)
    padded = digits.zfill(-len(digits) % 4 + len(digits))
    groups = [padded[at : at + 4] for at in range(0, len(padded), 4)]
    said = "".join(
        ("零" if at and (group[0] == "0" or groups[at - 1] == "0000") else "")
        + ("两" if group == "0002" and at < len(groups) - 1 else _thousands(group))
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
    return re.sub("^二千", "两千", re.sub("零+", "零", parts).strip("零"))


def one_by_one(digits: str) -> str:
    """'2024' is 二零二四, as years and telephones are said in Chinese."""
    return "".join(_ONES[int(digit)] for digit in digits)


@dataclass(frozen=True, slots=True)
class Ideographs:
    """The words around figures in one language."""

    language: str
    cardinal: Callable[[str], str]
    year: Callable[[str], str]
    percent: str
    """With {} for the number."""
    point: str
    to: str
    minus: str
    date: str
    """With {} for year, month and day."""
    clock: Callable[[str, str, str], str]
    """The words for hour, minute and second, the last empty where there is none."""
    half_days: tuple[str, str]
    """Before an hour of the morning, and of the afternoon."""
    score: str
    """Between two results: 三比二."""
    signs: Mapping[str, str]
    """Signs of sums and comparisons."""
    per: Mapping[str, str]
    """With {} for the number: speeds and the like."""
    money: Mapping[str, str]
    """Sign: the currency, which stands behind the number."""
    units: Mapping[str, str]
    of_numbers: str
    """Characters that may stand between a number and its currency: 万亿."""
    telephone: str
    """A pattern for the telephone numbers of its country."""
    called: Callable[[str], str] = str
    """The digits of a telephone number as they are said."""
    below_zero: str = ""
    """Before a temperature, in the place of `minus`."""
    fraction: str = ""
    """With {} for the bottom and the top."""
    more: tuple[tuple[str, str, Callable[[re.Match[str]], str | None]], ...] = ()
    """Rows of this language alone, which go before the others."""


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

    def day(match: re.Match[str]) -> str:
        parts = number(str(int(match["m"]))), number(str(int(match["d"])))
        return words.date.partition("{}")[2][1:].format(*parts)

    def month(match: re.Match[str]) -> str:
        year = words.year(match["y"] or match["y2"])
        return words.date.rpartition("{}")[0].format(
            year, number(str(int(match["m"] or match["m2"])))
        )

    def time(match: re.Match[str]) -> str:
        hour, half = int(match["h"]), (match["half"] or "")[:1].lower()
        said = words.clock(number(str(hour)), match["min"], match["s"] or "")
        return (words.half_days[half == "p"] if half else "") + said

    def money(match: re.Match[str]) -> str:
        sign = match["sign"] or match["sign2"]
        size = match["size"] or match["size2"] or ""
        return f"{number(match['n'] or match['n2'])}{size}{words.money[sign]}"

    def fraction(match: re.Match[str]) -> str | None:
        top, bottom = int(match["top"]), int(match["bottom"])
        plain = match["of"] is not None or bottom > 31 or top > 12
        if not plain and (top >= bottom or bottom > 10):
            return None
        return words.fraction.format(number(match["bottom"]), number(match["top"]))

    sign, size = any_of(words.money), f"[{words.of_numbers}]"
    rows = (
        *words.more,
        (
            "telephone",
            rf"(?<![\d.A-Za-z-])(?<!\d,)(?:{words.telephone})(?![\d-])",
            lambda m: words.called("、".join(map(one_by_one, m[0].split("-")))),
        ),
        ("year", r"(?<!\d)(?P<n>\d{4}|0\d)(?= ?年(?!前))", lambda m: words.year(m["n"])),
        ("numeric date", r"(?<!\d)(?P<y>\d{4})([-/.·])(?P<m>\d\d?)\2(?P<d>\d\d?)(?!\d)", date),
        ("date, the year last", r"(?<!\d)(?P<d>\d\d)([-/.])(?P<m>\d\d)\2(?P<y>\d{4})(?!\d)", date),
        (
            "month of a year",
            r"(?<![\d./-])(?:(?P<y>(?:19|20)\d\d)[-/](?P<m>0[1-9]|1[0-2])"
            r"|(?P<m2>0[1-9]|1[0-2])[-/](?P<y2>(?:19|20)\d\d))(?![\d./-])",
            month,
        ),
        (
            "month and day",
            r"(?<![\d/])(?:(?<![的约占仅近])(?P<m>0?[1-9]|1[0-2])/(?P<d>0[1-9]|1[3-9]|2\d|3[01])(?![\d/]))",
            day,
        ),
        (
            "fraction",
            r"(?<![\d/.])(?<!\d,)(?P<of>(?<=[的约占仅近]))?"
            r"(?P<top>[1-9]\d*) ?/ ?(?P<bottom>[2-9]|[1-9]\d+)(?![\d/%]|\.\d)",
            fraction,
        ),
        (
            "temperature below zero",
            rf"(?<![A-Za-z\d-])[-−](?P<n>{_NUMBER}) ?(?P<unit>°C|℃)",
            lambda m: f"{words.below_zero or words.minus}{number(m['n'])}{words.units[m['unit']]}",
        ),
        (
            "time",
            r"(?<![\d:])(?P<h>[01]?\d|2[0-4]):(?P<min>[0-5]\d)(?::(?P<s>[0-5]\d))?(?![\d:])"
            r"(?: ?(?P<half>[AaPp])\.?[Mm](?:\.|(?![A-Za-z])))?",
            time,
        ),
        ("score", r"(?<=\d):(?=\d)", lambda _: words.score),
        (
            "money",
            rf"(?<![A-Z])(?P<sign>{sign}) ?(?P<n>{_NUMBER})(?P<size>{size}+)?"
            rf"|(?P<n2>{_NUMBER})(?P<size2>{size}+)?(?P<sign2>[€£])",
            money,
        ),
        ("percent", rf"(?P<n>{_NUMBER}) ?[%%]", lambda m: words.percent.format(number(m["n"]))),
        (
            "speed",
            rf"(?P<n>{_NUMBER}) ?(?P<unit>{any_of(words.per)})(?![A-Za-z])",
            lambda m: words.per[m["unit"]].format(number(m["n"])),
        ),
        (
            "measure",
            rf"(?P<n>{_NUMBER}) ?(?P<unit>{any_of(words.units)})(?![A-Za-z/])",
            lambda m: number(m["n"]) + words.units[m["unit"]],
        ),
        (
            "between two letters",
            r"(?<=(?<![A-Za-z])[A-Z])2(?=[A-Z](?![A-Za-z]))",
            lambda _: " to ",
        ),
        (
            "sign",
            rf"(?:(?<=[\d{VALUE}])|(?<=[\d{VALUE}] ))(?P<s>{any_of(words.signs)})"
            rf" ?(?=[-\d{VALUE}])",
            lambda m: words.signs[m["s"]],
        ),
        ("sign before a number", rf"[≥≤±+](?=[\d{VALUE}])", lambda m: words.signs[m[0]]),
        (
            "range",
            rf"(?<=[\d{VALUE}])[-–~〜～](?=[\d{VALUE}])|(?<=[年月日号时時分世纪紀旬代期)半末初{VALUE}{WORD}])[~〜～](?=[\w{VALUE}{WORD}])",
            lambda _: words.to,
        ),
        ("minus", rf"(?<![A-Za-z\d{VALUE}-])[-−](?=[\d{VALUE}]|百分)", lambda _: words.minus),
        ("number", _NUMBER, lambda m: number(m[0])),
        ("digits left", r"\d+", lambda m: one_by_one("".join(str(int(digit)) for digit in m[0]))),
    )
    figures = tuple(
        rule(name, pattern, say, *examples.get(name, ()), needs=_NEEDS.get(name, DIGITS))
        for name, pattern, say in rows
    )
    latex = formulas(words.language, number, ",", *examples["formula in LaTeX"])
    return in_order(latex, figures)
