"""Signs beside figures in Spanish, Portuguese and Italian: powers, pressures, times as many."""

import re

from declaim.normalise.figure_words import Figures
from declaim.normalise.grammars.romance.romance_words import SOFTWARE, Romance
from declaim.normalise.numerals import cardinal, one_by_one, roman
from declaim.normalise.rules import AT_NUMBER, VALUE, Rule, any_of, before, rule
from declaim.normalise.spelled_words import VALID_ROMAN


def first_signs(words: Romance, figures: Figures) -> tuple[Rule, ...]:
    """The rules before all other figures."""

    def number(digits: str) -> str:
        return cardinal(re.sub(r"\D", "", digits), figures.language)

    def decimal(digits: str) -> str:
        whole, _, part = digits.replace(".", ",").partition(",")
        return number(whole) + (f" {figures.point} {number(part)}" if part else "")

    codes = any_of(code for code in figures.currencies if re.fullmatch("[A-Z]{3}", code))
    wind = re.compile(rf"(?i:{words.wind})[^.;]{{0,40}}$")
    side = r"\d{1,4}(?:[.,]\d{1,2})?"

    def size(match: re.Match[str]) -> str | None:
        if not match["unit"] and not re.search("[.,]", match["n"]):
            return None
        said = f" {figures.times} ".join(decimal(part) for part in re.split("[x×]", match["n"]))
        return f"{said} {figures.units[match['unit']][-1]}" if match["unit"] else said

    def half_of_day(match: re.Match[str]) -> str | None:
        hour, minute = int(match["h"]), int(match["m"] or 0)
        if not 1 <= hour <= 12:
            return None
        part = 0 if match["half"] in "aA" else 3 if hour == 12 else 1 + (hour >= 8)
        return f"{figures.clock(hour, minute)} {words.parts_of_day[part]}"

    return (
        rule(
            "dimensions",
            r"(?<![\w.,$])(?P<n>[2-4])D(?!\w)",
            lambda m: f"{number(m['n'])} d",
            *words.examples["dimensions"],
            shapes=("0A",),
        ),
        rule(
            "versions with a stroke",
            rf"(?P<name>(?<!\w)(?:{any_of(SOFTWARE)}) )(?P<a>\d{{1,2}}) ?/ "
            rf"?(?P<b>\d{{1,2}})(?![\w/]|[.,]\d)",
            lambda m: f"{m['name']}{number(m['a'])}, {number(m['b'])}",
            *words.examples["versions with a stroke"],
            shapes=("0/0", "0 / 0", "0/ 0", "0 /0"),
        ),
        rule(
            "pair of currencies",
            rf"(?<!\w)(?P<a>{codes})/(?P<b>{codes})(?!\w)",
            lambda m: f"{figures.currencies[m['a']].one} {figures.currencies[m['b']].one}",
            *words.examples["pair of currencies"],
            shapes=("AAA/AAA",),
        ),
        rule(
            "generation of a network",
            r"(?<![\w.,$])(?P<n>[2-6])G(?!\w)",
            lambda m: f"{number(m['n'])} G",
            *words.examples["generation of a network"],
            needs="G",
        ),
        rule(
            "marks out of ten",
            r"(?<![\w.,/])(?P<a>\d{1,2}[.,]\d|\d\d(?= ?/ ?100)) ?/ "
            r"?(?P<b>5|10|20|100)(?![\w%/]|[.,]\d)",
            lambda m: f"{decimal(m['a'])} {words.out_of} {number(m['b'])}",
            *words.examples["marks out of ten"],
            needs="/",
        ),
        rule(
            "verse",
            rf"(?P<book>(?<!\w)(?:{any_of(words.books)})) (?P<c>\d{{1,3}}):(?P<v>\d{{1,3}})"
            r"(?:[-–](?P<w>\d{1,3}))?(?![\w:]|[.,]\d)",
            lambda m: (
                f"{m['book']} {number(m['c'])}, {number(m['v'])}"
                + (f" {figures.to} {number(m['w'])}" if m["w"] else "")
            ),
            *words.examples["verse"],
            needs=":",
        ),
        rule(
            "scale",
            r"(?<![\w:.,])1:(?P<n>\d{1,3}(?:[. ]\d{3})*[. ]\d00)(?![\w]|[.,]\d)",
            lambda m: f"{number('1')} {figures.to} {number(m['n'])}",
            *words.examples["scale"],
            needs=":",
        ),
        rule(
            "blood pressure",
            r"(?<![\w.,/])(?P<a>[89]\d|1\d\d|2[0-4]\d)/(?P<b>[4-9]\d|1[0-3]\d) ?mm ?Hg(?!\w)"
            r"|(?:(?<=[PT]A )|(?<=[PT]A: ))(?P<a2>\d{2,3})/(?P<b2>\d{1,3})(?: ?mm ?Hg)?(?![\w/])",
            lambda m: (
                f"{number(m['a'] or m['a2'])} {words.over} {number(m['b'] or m['b2'])}"
                + f" {figures.units['mmHg'][-1]}" * m[0].endswith("Hg")
            ),
            *words.examples["blood pressure"],
            needs="/",
        ),
        rule(
            "half of the day",
            r"(?<![\w.,:])(?P<h>\d{1,2})(?:[:.](?P<m>[0-5]\d))? ?(?P<half>[apAP])"
            r"(?:\. ?[mM]\.?|[mM])(?!\w)",
            half_of_day,
            *words.examples["half of the day"],
            first=AT_NUMBER,
        ),
        rule(
            "day in Roman numerals",
            rf"(?<![\w.])(?P<n>(?=[IVX]){VALID_ROMAN})(?= (?:de "
            rf")?(?i:{any_of(figures.months)})(?!\w))",
            lambda m: figures.date("", roman(m["n"]), "", "").replace(" de ", "").strip(),
            *words.examples["day in Roman numerals"],
            needs="IVX",
        ),
        rule(
            "times as many",
            r"(?<![\w.,])(?P<n>\d{1,3}000|\d{1,3}(?:[.,]\d)?) ?[x×](?![\w]| ?\d)",
            lambda m: (
                f"{figures.agree(decimal(m['n']), words.times_as_many[-1])} "
                f"{words.times_as_many[m['n'] != '1']}"
            ),
            *words.examples["times as many"],
            needs="x×",
        ),
        rule(
            "thousands in short",
            r"(?<![\w.,])(?P<n>\d{2,3})k(?!\w)",
            lambda m: f"{figures.agree(number(m['n']), 'mil')} {words.thousands}",
            *words.examples["thousands in short"],
            needs="k",
        ),
        rule(
            "size in one word",
            rf"(?<![\w.,])(?P<n>{side}(?:[x×]{side}){{1,2}})\s?(?P<unit>{any_of(figures.units)})?(?![\w.,]\d|\w)",
            size,
            *words.examples["size in one word"],
            shapes=("0a0", "0×0"),
        ),
        rule(
            "time zone",
            r"(?<=\bGMT|\bUTC)(?P<sign>[+−-])(?=\d)",
            lambda m: f" {figures.plus if m['sign'] == '+' else figures.minus} ",
            *words.examples["time zone"],
            needs=["GMT", "UTC"],
        ),
        rule(
            "wind",
            r"(?<!\w)[NS][EOW](?!\w)",
            lambda m: words.compass[m[0]] if wind.search(before(m, 60)) else None,
            *words.examples["wind"],
            needs="NS",
            shapes=("AA",),
        ),
        rule(
            "model with two numbers",
            r"(?<![\w-])(?P<letters>[A-Za-z]{1,3})(?P<a>\d{1,3})"
            r"-(?P<b>\d{2,6})(?P<end>[A-Z]?)(?P<c>\d?)(?![\w-])",
            lambda m: " ".join(
                part if part.isalpha() else number(part) for part in m.groups() if part
            ),
            *words.examples["model with two numbers"],
            shapes=("0-0",),
        ),
        rule(
            "ratio behind its word",
            rf"(?P<name>(?<!\w)(?i:{any_of(words.ratios)}) "
            rf")(?P<a>\d{{1,3}}):(?P<b>\d{{1,3}})(?![\w:]|[.,]\d)",
            lambda m: f"{m['name']}{number(m['a'])} {figures.to} {number(m['b'])}",
            *words.examples["ratio behind its word"],
            needs=":",
            shapes=("0:0",),
        ),
        rule(
            "height of a person",
            r"(?<![\w.,])(?P<a>[12])m(?P<b>[4-9]\d)(?!\w|[.,]\d)",
            lambda m: " ".join(
                (
                    figures.agree(number(m["a"]), figures.units["m"][m["a"] != "1"]),
                    figures.units["m"][m["a"] != "1"],
                    *figures.between_cents.split(),
                    number(m["b"]),
                )
            ),
            *words.examples["height of a person"],
            shapes=("0a00",),
        ),
        rule(
            "floor of a house",
            r"(?<=\d) ?- ?(?=\d{1,2}\.?[ºª])",
            ", ",
            *words.examples["floor of a house"],
            shapes=("0-0", "0 - 0", "0- 0", "0 -0"),
        ),
        rule(
            "year of a norm",
            r"(?<=\d{3}):(?=(?:19|20)\d\d(?!\d))",
            ", ",
            *words.examples["year of a norm"],
            shapes=("000:0000",),
        ),
        rule(
            "figures in a row",
            r"(?<![\w.,/-])\d(?:-\d){2,4}(?![\w/-]|[.,]\d)",
            lambda m: " ".join(number(digit) for digit in m[0].split("-")),
            *words.examples["figures in a row"],
            shapes=("0-0-0",),
        ),
        rule(
            "decimal without a whole",
            r"(?<![^\s(])(?P<calibre>(?<=calibre ))?\.(?P<n>\d{1,3})(?![\w.])",
            lambda m: (
                number(m["n"])
                if m["calibre"] is not None
                else f"{number('0')} {figures.point} {one_by_one(m['n'], figures.language)}"
            ),
            *words.examples["decimal without a whole"],
            shapes=(".0",),
        ),
        rule(
            "tilde between numbers",
            r"(?<=\d) ?~ ?(?=\d)",
            f" {figures.to} ",
            *words.examples["tilde between numbers"],
            needs="~",
        ),
        rule(
            "stroke between sets",
            r"(?<=\d-\d)/(?=\d-\d)",
            ", ",
            *words.examples["stroke between sets"],
            needs="/",
        ),
        rule(
            "decimal behind letters",
            r"(?<=[A-Z])(?P<a>\d{1,2})(?P<mark>[.,])(?P<b>\d)(?!\w|[.,]\d)",
            lambda m: (
                f" {number(m['a'])} {words.dot if m['mark'] == '.' else figures.point} "
                f"{number(m['b'])}"
            ),
            *words.examples["decimal behind letters"],
            shapes=("A0",),
        ),
    )


_LASTING = re.compile(
    r"\b(?:cada|durante|unos|uns|ogni|circa|[Dd]urata|almeno|altri|biglietto|cottura) \S{1,4}$"
)
"""Before minutes that last: cada 15'."""


def last_signs(words: Romance, figures: Figures) -> tuple[Rule, ...]:
    """The rules before plain numbers."""
    minutes = figures.units["min"][-1]
    signs = dict(zip(("<", ">", "<=", ">="), words.comparisons, strict=True))
    return (
        rule(
            "square and cube",
            rf"(?<=[\w{VALUE}])[²³](?!\w)",
            lambda m: f" {words.powers[m[0] == '³']}",
            *words.examples["square and cube"],
            needs="²³",
        ),
        rule(
            "power",
            rf"(?<=[\d{VALUE}])\^(?P<n>[-−]?\d{{1,3}})(?!\w)",
            lambda m: (
                f" {words.power} {figures.minus + ' ' if m['n'][0] in '-−' else ''}"
                f"{cardinal(m['n'].strip('-−'), figures.language)}"
            ),
            *words.examples["power"],
            needs="^",
        ),
        rule(
            "less or more than a number",
            rf"(?<!\w\w)(?<![\d<>=/-])(?P<sign>[<>]=?) ?(?=[\d{VALUE}])",
            lambda m: f" {signs[m['sign']]} ",
            *words.examples["less or more than a number"],
            needs="<>",
        ),
        rule(
            "minutes of a match",
            rf"(?<=[\d{VALUE}])['′](?![\w'\"])",
            lambda m: f" {minutes}" if _LASTING.search(before(m, 16)) else "",
            *words.examples["minutes of a match"],
            needs="'′",
        ),
    )
