"""Figures in a language of which only its words are known: one set of patterns for all of them.

A language module says its words in a `Figures` and takes its tables from `tables`.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from declaim.normalise.numerals import INTERNATIONAL, cardinal, one_by_one
from declaim.normalise.numerals import decimal as spoken_decimal
from declaim.normalise.pauses import PAUSES
from declaim.normalise.rules import VALUE, Rule, any_of, rule

DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩"

Examples = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Money:
    """One and many of a currency, and of its hundredth part."""

    one: str
    many: str
    cent: str = ""
    cents: str = ""
    few: str = ""
    """For 3 to 10, where a language has a form of its own for them."""
    tens: str = ""
    """For 11 to 99, likewise."""

    def counted(self, number: int) -> str:
        """Its form beside a whole number."""
        if number == 1:
            return self.one
        if self.few and 3 <= number % 100 <= 10:
            return self.few
        return self.tens if self.tens and number % 100 > 10 else self.many


def _unchanged(number: str, _: str) -> str:
    return number


@dataclass(frozen=True, slots=True)
class Figures:
    """The words around figures in one language."""

    language: str
    months: tuple[str, ...]
    decimal_mark: str
    """Any of these characters."""
    group_marks: str
    """The characters that may stand between thousands."""
    point: str
    minus: str
    plus: str
    percent: str
    to: str
    """Between the ends of a range."""
    ampersand: str
    between_cents: str
    """Between euros and cents."""
    currencies: dict[str, Money]
    magnitudes: dict[str, str]
    """Written: said between the number and the currency."""
    date: Callable[[str, str, str, str], str]
    """(word before, day, month, year or empty): the whole date, and the word before it."""
    date_words: str
    """A pattern between day, month and year: ' de ' in Spanish, ' ' in German."""
    clock: Callable[[int, int], str]
    """(hour, minute): the time of day."""
    clock_pattern: str
    """With the groups h and m."""
    units: dict[str, tuple[str, str]]
    """Written unit: one of them, many of them."""
    per: str
    """Between a unit and another: Kilometer pro Stunde."""
    one: str = ""
    """The word for 1 before a noun, where it is not the one for counting."""
    decimals: int = 0
    """Up to so many digits behind the mark are said as one number: coma treinta y dos."""
    fractions: dict[str, str] = field(default_factory=dict)
    """The few that have a name: 1/2, 3/4."""
    agree: Callable[[str, str], str] = _unchanged
    """(number, the word after it): the number as it stands before that word."""


def tables(
    words: Figures, examples: dict[str, Examples], *more: Rule
) -> dict[str, tuple[Rule, ...]]:
    """The tables of a language: its figures, what only it has (`more`), pauses and marks."""
    marks, groups = re.escape(words.decimal_mark), re.escape(words.group_marks)
    number = rf"(?:\d{{1,3}}(?:[{groups}]\d{{3}})+(?!\d)|\d+)(?:[{marks}]\d+)?"
    foreign = "".join(mark for mark in words.group_marks if mark in ".,")
    amount = rf"(?:\d+[{foreign}]\d{{1,2}}(?!\d|[.,]\d)|{number})"
    unit = any_of(words.units)
    signs = any_of(words.currencies)
    magnitude = rf"(?:\s?(?P<magnitude>{any_of(words.magnitudes)})(?!\w))?"
    magnitude2 = magnitude.replace("magnitude", "magnitude2")
    left = r"(?<![\w.,])"
    says = _Says(words)
    figures = (
        rule(
            "date",
            rf"(?<!\w)(?P<before>[^\W\d_]{{2,4}} )?(?P<day>[0-3]?\d)(?:\.|er|º)?"
            rf"{words.date_words}"
            rf"(?P<month>(?i:{any_of(words.months)}))(?:{words.date_words}(?P<year>\d{{4}}))?(?!\w)",
            says.date,
            *examples["date"],
            needs=DIGITS,
        ),
        rule(
            "numeric date",
            rf"{left}(?:(?P<y>\d{{4}})-(?P<m>\d\d)-(?P<d>\d\d)"
            rf"|(?P<day>\d\d?)([/.-])(?P<month>\d\d?)\5(?P<year>\d{{4}}))(?!\w)",
            says.numeric_date,
            *examples["numeric date"],
            needs=DIGITS,
        ),
        rule(
            "telephone",
            rf"(?<![\w.,/-])(?:{INTERNATIONAL}"
            r"|0\d{1,4}(?=(?:[ -]?\d){6,12}(?![ -]?\d))(?:[ -]\d{2,8}){1,5}"
            r"|\d{3}(?:-\d{3,4}){2})(?![\w-])",
            says.telephone,
            *examples.get("telephone", ()),
            needs=DIGITS,
            near=r"\d[ .()-]+\d",
        ),
        rule(
            "fraction",
            rf"{left}(?<!\d )(?<!/)\d{{1,2}}/\d{{1,2}}(?![\w/]|[.,]\d)",
            lambda m: words.fractions.get(m[0]),
            *examples.get("fraction", ()),
            needs="/",
        ),
        rule(
            "time",
            left + words.clock_pattern + r"(?!\w)",
            says.clock,
            *examples["time"],
            needs=DIGITS,
        ),
        rule(
            "money",
            rf"{left}(?P<minus>(?<![^\s(])[-−])?(?:(?P<sign>{signs})\s?(?P<n>{amount}){magnitude}"
            rf"|(?P<n2>{amount}){magnitude2}\s?(?P<sign2>{signs}))(?!\w)",
            says.money,
            *examples["money"],
            needs=DIGITS,
        ),
        rule(
            "percent",
            rf"{left}(?P<sign>(?<!\d)[-−])?(?:(?P<n>{amount})\s?[%٪]|[%٪](?P<n2>{amount}))",
            lambda m: f"{says.number(m['n'] or m['n2'], m['sign'])} {words.percent}",
            *examples["percent"],
            needs="%٪",
        ),
        rule(
            "measure",
            rf"{left}(?P<sign>(?<!\d)[-−])?(?P<n>{amount})\s?(?P<unit>{unit})(?:/(?P<per>{unit}))?(?!\w)",
            says.measure,
            *examples["measure"],
            needs=DIGITS,
        ),
        *more,
        rule(
            "number",
            rf"{left}(?P<sign>(?<![^\s(])[-−])?(?P<n>{amount})(?!\w)(?=(?: (?P<next>[^\W\d_]+))?)",
            lambda m: words.agree(says.number(m["n"], m["sign"]), m["next"] or ""),
            *examples["number"],
            needs=DIGITS,
        ),
        rule(
            "digits left", r"\d+", lambda m: says.left(m[0]), *examples["digits left"], needs=DIGITS
        ),
        rule(
            "range",
            rf"(?<={VALUE}) ?[–-] ?(?={VALUE})",
            f" {words.to} ",
            *examples["range"],
            needs="-–",
        ),
        rule("ampersand", " ?& ?", f" {words.ampersand} ", *examples["ampersand"], needs="&"),
    )
    return {"Figures": figures, "Pauses and marks": PAUSES}


@dataclass(frozen=True, slots=True)
class _Says:
    words: Figures

    def number(self, written: str, sign: str | None = None) -> str:
        words = self.words
        plain = re.sub(f"[{re.escape(words.group_marks)}]", "", self.own(written))
        plain = re.sub(f"[{re.escape(words.decimal_mark)}]", ".", plain)
        whole, _, part = plain.partition(".")
        if whole and part and part[0] != "0" and len(part) <= words.decimals:
            said = (
                f"{cardinal(whole, words.language)} {words.point} {cardinal(part, words.language)}"
            )
        else:
            said = spoken_decimal(plain, words.language, ".", words.point)
        return f"{words.minus} {said}" if sign else said

    def own(self, written: str) -> str:
        """12.5 where 12,5 is usual, and the other way round."""
        return re.sub(r"^(\d+)[.,](\d{1,2})$", rf"\1{self.words.decimal_mark[0]}\2", written)

    def measure(self, match: re.Match[str]) -> str:
        words = self.words
        one, many = words.units[match["unit"]]
        alone = match["n"] == "1"
        number = words.one if alone and words.one else self.number(match["n"])
        said = f"{words.agree(number, one if alone else many)} {one if alone else many}"
        if match["sign"]:
            said = f"{words.minus} {said}"
        return f"{said} {words.per} {words.units[match['per']][0]}" if match["per"] else said

    def left(self, digits: str) -> str:
        return (one_by_one if digits[0] in "0٠" else cardinal)(digits, self.words.language)

    def telephone(self, match: re.Match[str]) -> str:
        groups = (one_by_one(group, self.words.language) for group in re.findall(r"\d+", match[0]))
        return f"{self.words.plus} " * (match[0][0] == "+") + ", ".join(groups)

    def date(self, match: re.Match[str]) -> str | None:
        if not 1 <= int(match["day"]) <= 31:
            return None
        month = match["month"]
        return self.words.date(match["before"] or "", match["day"], month, match["year"] or "")

    def numeric_date(self, match: re.Match[str]) -> str | None:
        day, month, year = (
            match["day"] or match["d"],
            match["month"] or match["m"],
            match["year"] or match["y"],
        )
        if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
            return None
        return self.words.date("", day, self.words.months[int(month) - 1], year)

    def clock(self, match: re.Match[str]) -> str | None:
        hour, minute = int(match["h"]), int(match["m"] or 0)
        return self.words.clock(hour, minute) if hour <= 24 and minute < 60 else None

    def money(self, match: re.Match[str]) -> str:
        said = self._sum_of_money(match)
        return f"{self.words.minus} {said}" if match["minus"] else said

    def _sum_of_money(self, match: re.Match[str]) -> str:
        words = self.words
        currency = words.currencies[match["sign"] or match["sign2"]]
        written = self.own(match["n"] or match["n2"])
        magnitude = match["magnitude"] or match["magnitude2"]
        whole, _, part = re.sub(f"[{re.escape(words.decimal_mark)}]", "\0", written).partition("\0")
        if magnitude:
            name = words.magnitudes[magnitude]
            said = f"{words.agree(self.number(written), name)} {name} {currency.many}"
            return said.replace("d' ", "d'")
        if (len(part) > 2 or not currency.cent) and part.strip("0"):
            return f"{self.number(written)} {currency.many}"
        alone = whole == "1"
        name = currency.counted(int(re.sub(r"\D", "", whole)))
        number = words.agree(words.one if alone and words.one else self.number(whole), name)
        said = f"{number} {name}".strip()
        if not part.strip("0"):
            return said
        cents = int(part.ljust(2, "0"))
        name = currency.cent if cents == 1 else currency.cents
        small = words.one if cents == 1 and words.one else cardinal(str(cents), words.language)
        small = words.agree(small, name)
        if not whole.strip("0"):
            return f"{small} {name}"
        return " ".join([said, *words.between_cents.split(), small, name])
