"""Figures in a language of which only its words are known: one set of patterns for all of them.

A language module says its words in a `Figures` and takes its tables from `tables`.
"""

import re
from dataclasses import dataclass

from declaim.normalise.figure_rules import is_between, noun_behind, powers, sizes, telephone
from declaim.normalise.figure_words import Examples, Figures, Money, elided, one_or_many
from declaim.normalise.formula_rules import formulas_of
from declaim.normalise.numerals import INTERNATIONAL, cardinal, one_by_one
from declaim.normalise.numerals import decimal as spoken_decimal
from declaim.normalise.pauses import in_order
from declaim.normalise.rules import DIGITS, SIGNED, VALUE, WORD, Rule, any_of, rule, signs_of


def tables(
    words: Figures,
    examples: dict[str, Examples],
    *more: Rule,
    first: tuple[Rule, ...] = (),
    last: tuple[Rule, ...] = (),
) -> dict[str, tuple[Rule, ...]]:
    """The tables of a language: its figures, pauses and marks.

    What only it has stands before a date (`first`), before a plain number (`more`) or behind all
    figures (`last`).
    """
    marks, groups = re.escape(words.decimal_mark), re.escape(words.group_marks)
    number = rf"(?:(?!0[{groups}])\d{{1,3}}(?:[{groups}]\d{{3}})+(?!\d)|\d+)(?:[{marks}]\d+)?"
    foreign = "".join(mark for mark in words.group_marks if mark in ".,")
    american = r"\d{1,3}(?:,\d{3})+\.\d{1,2}(?!\d)|\d{1,3}(?:,\d{3}){2,}(?![.,]?\d)"
    if "," in words.group_marks:
        american = "(?!)"
    decimal = rf"(?:\d+[{foreign}](?:\d\d?|\d{{4,9}})|0[{foreign}]\d{{3}})(?!\d|[.,]\d)"
    amount = rf"(?:{american}|{decimal}|{number})"
    unit = any_of(words.units)
    per = f"{unit}|{any_of(words.periods) or '(?!)'}"
    short = words.short_months or ("(?!)",)
    signs = any_of(words.currencies)
    magnitude = rf"(?:\s?(?P<magnitude>{any_of(words.magnitudes)})(?!\w))?"
    magnitude2 = magnitude.replace("magnitude", "magnitude2")
    left, start = r"(?<![\w.,])", r"(?<!\w)"
    if words.glued:
        left, start = rf"(?:{left}|{words.glued})", rf"(?:{start}|{words.glued})"
    joined = rf"(?P<joint>(?: ?[{WORD}–-] ?| (?:{any_of(words.joints)}) )\d{{1,3}}(?![\d.,]\d|\w))?"
    joined, thousand = (joined, r"(?: mil\b)?") if words.joints else ("(?P<joint>)", "")
    says = _Says(words)
    figures = (
        *first,
        rule(
            "date",
            rf"{start}(?P<before>[^\W\d_]{{2,4}} )?(?P<day>[0-3\u0660-\u0663]?\d)(?:\.| ?º| ?°|er)?"
            rf"{words.date_words}"
            rf"(?P<month>(?i:{any_of(words.months)}"
            rf"|{any_of(short)}\b\.?))(?:(?P<joint>{words.date_words})(?P<year>\d{{4}}))?(?!\w)",
            says.date,
            *examples["date"],
            needs=DIGITS,
        ),
        rule(
            "numeric date",
            rf"(?P<before>(?<!\w)[^\W\d_]{{2,4}} )?{left}"
            r"(?:(?P<y>\d{4})-(?P<m>\d\d?)-(?P<d>\d\d?)"
            rf"|(?P<day>\d\d?)([/.-])(?P<month>\d\d?)\6(?P<year>\d{{4}}))(?!\w)",
            says.numeric_date,
            *examples["numeric date"],
            needs=DIGITS,
            shapes=("0/0", "0-0", "0.0"),
        ),
        rule(
            "telephone",
            rf"(?<![\w.,/-])(?<!\d )(?:{INTERNATIONAL}"
            r"|0\d{1,4}(?=(?:[ -]?\d){6,12}(?![ -]?\d))(?:[ -]\d{2,8}){1,5}"
            rf"|\d{{3}}(?:-\d{{3,4}}){{2}}|{words.telephone})(?![\w-])",
            says.telephone,
            *examples.get("telephone", ()),
            needs=DIGITS,
        ),
        rule(
            "time",
            left + words.clock_pattern + r"(?!\w|[.,]\d)",
            says.clock,
            *examples["time"],
            needs=DIGITS,
        ),
        rule(
            "money",
            rf"{left}(?P<minus>(?<![^\s(])[-−])?(?:(?P<sign>{signs})\s?(?P<minus2>[-−])?(?P<n>{amount}){magnitude}"
            rf"|(?P<n2>{amount}){magnitude2}\s?(?P<sign2>{signs}))(?!\w)"
            rf"(?:/(?P<per>{per})(?!\w))?",
            says.money,
            *examples["money"],
            needs=signs_of(words.currencies),
        ),
        rule(
            "percent",
            rf"{left}(?P<sign>(?<![\d%٪])[-−])?(?:(?P<n>{amount})\s?[%٪]|[%٪](?P<n2>{amount}))",
            says.percent,
            *examples["percent"],
            needs="%٪",
        ),
        rule(
            "measure",
            rf"{left}(?P<sign>(?<!\d)[-−])?(?P<n>{amount}){magnitude}\s?(?P<unit>{unit})"
            rf"(?: ?/ ?(?P<per>{per})(?:/(?P<per2>{per}))?)?(?![\w'’\u064b-\u0652])"
            r"(?:\.(?=[,;)]| [a-zß-ÿ]))?",
            says.measure,
            *examples["measure"],
            needs=DIGITS,
            first=SIGNED,
        ),
        *powers(words, examples),
        rule(
            "density",
            rf"(?<=\d) ?/(?P<per>{unit})(?!\w)",
            lambda m: f" {words.per} {says.one_of(m['per'])}",
            *examples.get("density", ()),
            needs="/",
        ),
        *more,
        rule(
            "number",
            rf"{left}(?P<sign>(?<![^\s(])[-−])?(?P<n>{amount})(?!\w)"
            rf"(?={joined}(?P<thousand>{thousand})"
            r"(?: (?:\((?=[a-zß-ÿ]{4,20}s\)))?(?P<next>[^\W\d_]+(?:[\u064b-\u0652]+[^\W\d_]*)*))?)",
            says.counted,
            *examples["number"],
            needs=DIGITS,
            first=SIGNED,
        ),
        rule(
            "digits left", r"\d+", lambda m: says.left(m[0]), *examples["digits left"], needs=DIGITS
        ),
        rule(
            "range",
            rf"(?<={VALUE})(?: ?[–-] ?|--)(?={VALUE})",
            lambda m: f" {words.ampersand if is_between(words, m) else words.to} ",
            *examples["range"],
            needs="-–",
        ),
        *sizes(words, examples),
        *last,
        rule("ampersand", " ?& ?", f" {words.ampersand} ", *examples["ampersand"], needs="&"),
    )
    return in_order(formulas_of(words, examples), figures)


_IS_CODE = re.compile(r"0\d{2,}")
"""A number that begins with zero is no quantity."""


@dataclass(frozen=True, slots=True)
class _Says:
    words: Figures

    def number(self, written: str, sign: str | None = None) -> str:
        words = self.words
        if _IS_CODE.fullmatch(written):
            return one_by_one(written, words.language)
        plain = re.sub(f"[{re.escape(words.decimal_mark)}]", ".", self.plain(written))
        whole, _, part = plain.partition(".")
        if whole and part == "00":  # 1.200,00 euros
            return self.number(whole, sign)
        if whole and part and words.with_decimals:
            said = words.with_decimals(whole, part)
        else:
            said = spoken_decimal(plain, words.language, ".", words.point, words.decimals)
        return f"{words.minus} {said}" if sign else said

    def plain(self, written: str) -> str:
        """The number with the language's decimal mark, and nothing between thousands."""
        return re.sub(f"[{re.escape(self.words.group_marks)}]", "", self.own(written))

    def own(self, written: str) -> str:
        """12.5 where 12,5 is usual, and the other way round; 1,200.50 without its comma."""
        if re.fullmatch(r"\d{1,3}(?:,\d{3})+\.\d{1,2}|\d{1,3}(?:,\d{3}){2,}", written):
            return written.replace(",", "").replace(".", self.words.decimal_mark[0])
        written = re.sub(r"^(\d{1,3}),000$", r"\g<1>000", written)
        return re.sub(
            r"^(\d+)[.,](\d{1,2}|\d{4,}|(?<=^0.)\d{3})$",
            rf"\1{self.words.decimal_mark[0]}\2",
            written,
        )

    def percent(self, match: re.Match[str]) -> str:
        written = match["n"] or match["n2"]
        noun = self.words.form(self.plain(written), tuple(self.words.percent.split("|")))
        return f"{self.number(written, match['sign'])} {noun}"

    def measure(self, match: re.Match[str]) -> str:
        words = self.words
        forms = words.units[match["unit"]]
        many = words.form("0", forms)
        alone = match["n"] in {"1", "١"} and not match["magnitude"]
        number = words.one if alone and words.one else self.number(match["n"])
        plain = "1" if number == self.number("1") else self.plain(match["n"])  # 1,00 m is one
        noun = words.form(plain, forms)
        if match["magnitude"]:
            name = self.magnitude(match["magnitude"], match["n"])
            noun = elided(f"{name} {many}")
        said = f"{words.agree(number, noun)} {noun}".strip()
        if match["sign"]:
            said = f"{words.minus} {said}"
        for per in filter(None, match.group("per", "per2")):
            said = f"{said} {self.per(per)}"
        return words.measured(match, said)

    def magnitude(self, written: str, number: str) -> str:
        """The word for `mln`, as it stands beside the number."""
        return self.words.form(self.plain(number), tuple(self.words.magnitudes[written].split("|")))

    def counted(self, match: re.Match[str]) -> str:
        """A number before its noun; before a joint it is the one for counting: uno a dos días."""
        number = self.number(match["n"], match["sign"])
        said = self.words.agree(number, noun_behind(self.words, match))
        return number if match["joint"] and said[-1:] == "n" else said

    def per(self, unit: str) -> str:
        words = self.words
        return words.behind_stroke.get(unit) or f"{words.per} {self.one_of(unit)}"

    def one_of(self, unit: str) -> str:
        """A unit behind a stroke: km/h, mg/día."""
        return self.words.units[unit][0] if unit in self.words.units else unit

    def left(self, digits: str) -> str:
        return (one_by_one if digits[0] in "0٠" else cardinal)(digits, self.words.language)

    def telephone(self, match: re.Match[str]) -> str:
        return telephone(self.words, match[0])

    def date(self, match: re.Match[str]) -> str | None:
        if not 1 <= int(match["day"]) <= 31:
            return None
        month = self.words.short_months.get(match["month"].strip(".").lower(), match["month"])
        said = self.words.date(match["before"] or "", match["day"], month, match["year"] or "")
        joint, usual = match["joint"], self.words.year_joint
        return joint.join(said.rsplit(usual, 1)) if usual and joint and joint.strip() else said

    def numeric_date(self, match: re.Match[str]) -> str | None:
        day, month, year = (
            match["day"] or match["d"],
            match["month"] or match["m"],
            match["year"] or match["y"],
        )
        if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
            return None
        return self.words.date(match["before"] or "", day, self.words.months[int(month) - 1], year)

    def clock(self, match: re.Match[str]) -> str | None:
        hour, minute = int(match["h"]), int(match["m"] or 0)
        return self.words.clock(hour, minute) if hour <= 24 and minute < 60 else None

    def money(self, match: re.Match[str]) -> str:
        said = self._sum_of_money(match)
        if match["per"]:
            said = f"{said} {self.per(match['per'])}"
        return f"{self.words.minus} {said}" if match["minus"] or match["minus2"] else said

    def named(self, currency: Money, number: str, *, cents: bool = False) -> str:
        """The currency, or its hundredth part, as it stands beside a whole number."""
        if self.words.form is not one_or_many:
            return self.words.form(number, currency.cent_forms if cents else currency.forms)
        if not cents:
            return currency.counted(int(number))
        few = currency.few_cents if 3 <= int(number) <= 10 else ""
        return few or (currency.cent if number == "1" else currency.cents)

    def _sum_of_money(self, match: re.Match[str]) -> str:
        words = self.words
        sign, written = match["sign"] or match["sign2"], self.own(match["n"] or match["n2"])
        currency = words.currency_of(sign, match.string)
        if sign in words.comma_thousands.split():
            written = re.sub(r"^(\d{1,3}),(\d{3})$", r"\1\2", written)
        magnitude = match["magnitude"] or match["magnitude2"]
        whole, _, part = re.sub(f"[{re.escape(words.decimal_mark)}]", "\0", written).partition("\0")
        if magnitude:
            name = self.magnitude(magnitude, written)
            return elided(f"{words.agree(self.number(written), name)} {name} {currency.many}")
        if (len(part) > 2 or not currency.cent) and part.strip("0"):
            return f"{self.number(written)} {currency.many}"
        alone = whole == "1"
        name = self.named(currency, re.sub(r"\D", "", whole))
        number = words.agree(words.one if alone and words.one else self.number(whole), name)
        number, _, last = number.rpartition(" ")
        last = words.magnitudes.get(last, last).partition("|")[0]  # un millón de euros
        said = elided(f"{number} {last} {name}").strip()
        if not part.strip("0"):
            return said
        cents = int(part.ljust(2, "0"))
        name = self.named(currency, str(cents), cents=True)
        small = words.one if cents == 1 and words.one else cardinal(str(cents), words.language)
        small = words.agree(small, name)
        if not whole.strip("0"):
            return f"{small} {name}{words.cents_of.get(sign, '')}"
        return " ".join([said, *words.between_cents.split(), small, name])
