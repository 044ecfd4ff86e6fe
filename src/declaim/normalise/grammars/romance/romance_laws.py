"""Numbers of laws, files, sections and codes in Spanish, Portuguese and Italian."""

import re
from unicodedata import normalize

from declaim.normalise.context_rules import words_in_full
from declaim.normalise.figure_words import Figures
from declaim.normalise.grammars.romance.romance_words import Romance
from declaim.normalise.numerals import cardinal, dotted, one_by_one, roman
from declaim.normalise.rules import DIGITS, Rule, any_case, any_of, before, rule
from declaim.normalise.spelled_words import VALID_ROMAN, is_word

_YEARS = range(1800, 2100)
"""2023/2024 are two years."""
_MONTH = re.compile(
    r"(?:[(:–-] ?|\b(?:de|del|do|da|en|em|nel|a|al|até|hasta|desde|dal|y|e|mes|mês|fecha|data) )$"
)
"""Before a month and its year: en 03/2024, but R.D. 1/2020."""


def laws(words: Romance, figures: Figures) -> tuple[Rule, ...]:
    """Ley 39/2015, Decreto Nº 13-2013, N° 004-2019-JUS, Orden HAP/1019/2024, en 03/2024."""
    names = {words.number, f"{words.number}s"}
    sign = any_of(form for form, said in words.numbered.items() if said in names)
    name = rf"(?:(?P<word>{any_of(words.laws)}) (?:(?:{sign}|(?i:{words.number}) ) ?)?|{sign} ?)"
    digits, letters = (
        r"(?P<n>\d{1,3}(?:\.\d{3})+|\d{1,6}(?:-[A-Z](?=/))?)",
        r"(?:(?P<end>[-/])(?=[A-Z]{2})|",
    )

    def of(n: str, y: str) -> str:
        number = one_by_one if n.startswith("00") else cardinal
        year = f"20{y}" if len(y) == 2 and y < "40" else y  # 191/03, but 270/82
        said = number(n, figures.language) + f" {n[-1]}" * n[-1].isalpha()
        return words.law(said, cardinal(year, figures.language))

    def numbered(match: re.Match[str]) -> str:
        more = re.sub(r"([\d.]+)/(\d+)", lambda m: of(m[1], m[2]), match["more"])
        return of(match["n"], match["y"]) + ", " * bool(match["end"]) + more

    def of_a_year(match: re.Match[str]) -> str | None:
        n = int(re.sub(r"\D", "", match["n"]))
        if n in _YEARS:
            return None
        if n <= len(figures.months) and not match["code"]:
            if match["n"][0] != "0" and not _MONTH.search(before(match)):
                return None
            month = figures.months[n - 1]
            said = figures.date("", "2", month, match["y"])
            return said[said.index(month) :]
        return ", " * bool(match["code"]) + numbered(match)

    return (
        rule(
            "number of a law and its year",
            rf"(?P<law>(?<![\w.]){name}){digits}(?: ?/ ?(?=\d\d(?:\d\d)?(?!\d))"
            rf"| ?- ?(?=(?:19|20)\d\d(?!\d))|-(?=(?(word)\d\d(?!\d)|(?!))))(?P<y>\d+)"
            rf"(?!/(?:CE|CEE|UE|JAI|Euratom)\b){letters}(?![\w/]|[-.]\d))"
            rf"(?P<more>(?:(?:, ?| {figures.ampersand} )(?:\d{{1,3}}(?:\.\d{{3}})+|\d{{1,6}})"
            r"/\d\d(?:\d\d)?(?![\w/]|[-.]\d)){0,9})",
            lambda m: f"{words_in_full(m['law'].strip(), words.numbered)} {numbered(m)}",
            *words.examples["number of a law and its year"],
            needs="/-",
            shapes=("0/", "0 /", "0-", "0 -"),
        ),
        rule(
            "number and its year",
            rf"(?:(?P<code>(?<=[A-Z]{{2}})/)|(?<![\w.,/-])){digits}(?:/|-(?=\d{{4}}-[A-Z]{{2}}))"
            rf"(?P<y>(?:19|20)\d\d)(?!\d)"
            rf"{letters}(?![\w/-]|[.,]\d))(?P<more>)",
            of_a_year,
            *words.examples["number and its year"],
            needs="/-",
            shapes=("0/0000", "A/0000", "a/0000", "0-0000-A"),
        ),
    )


def _plain(word: str) -> str:
    """Artículo without its accent, as capitals are often written."""
    return normalize("NFKD", word).encode("ascii", "ignore").decode()


def numbers(words: Romance, language: str) -> tuple[Rule, ...]:
    """Articles, sections, versions and codes."""
    part = r"\d{1,4}(?:\.?[°ºo]| [°º])(?!\w)"
    names = {name: name for word in words.articles for name in any_case([word, _plain(word)])}
    names |= words.article_signs

    def code(match: re.Match[str]) -> str:
        letters = match["letters"]
        word = letters in words.said_as_words or is_word(letters)
        said = letters.capitalize() if word else " ".join(letters)
        numbers = (cardinal(match[part], language) for part in "ab")
        return " ".join((said, *numbers)) + ", " * bool(match["end"])

    def section(match: re.Match[str]) -> str | None:
        number = match["n"]
        if re.fullmatch(r"\d\d?\.\d\d?\.\d\d|\d{1,3}(?:\.\d{3})+", number):  # a date, thousands
            return None
        letter = match["letter"]
        return f"{letter} {words.dot} " * bool(letter) + dotted(number, language, words.dot)

    return (
        rule(
            "articles of a law",
            rf"(?P<name>(?<!\w)(?:{any_of(names)})) ?"
            rf"(?P<n>{part}(?:(?:, ?| [aey] |-){part}){{0,8}})(?! ?[CF]\b)",
            lambda m: (
                f"{names[m['name']]} "
                + re.sub(r"(\d+)(?:\.?[°ºo]| [°º])", lambda n: words.nth(n[1]), m["n"])
            ),
            *words.examples["articles of a law"],
            needs=DIGITS,
            shapes=("0a", "0.a", "0 a", "0°", "0.°", "0 °"),
        ),
        rule(
            "Roman numeral of an item",
            rf"(?:^|(?<=\n)|(?<=[;:] )|(?<=; [ey] ))(?P<n>(?=[IVXL]){VALID_ROMAN})"
            r"(?P<end>\.?[-–—]\)? | [-–—] |\) ?(?=[^\W\d_]))(?=[^\W\d]|\(|¿|¡)",
            lambda m: cardinal(roman(m["n"]), language) + (") " if m["end"][0] == ")" else ", "),
            *words.examples["Roman numeral of an item"],
            needs="IVXL",
            shapes=("A-", "A.-", "A –", "A -", "A —", "A–", "A—", "A)", "A.–", "A.—"),
            first=r"[IVXL](?<!\w[IVXL])",
        ),
        rule(
            "version of a protocol",
            r"(?<=[A-Z]{2})/(?P<a>\d)\.(?P<b>\d)(?![\w.,]\d|\w)",
            lambda m: f" {cardinal(m['a'], language)} {words.dot} {cardinal(m['b'], language)}",
            *words.examples["version of a protocol"],
            shapes=("A/0.0",),
        ),
        rule(
            "first with a degree sign",
            r"(?<![\w.,])1°(?![\w'′]| ?\d| ?[CFNSEO]\b| (?!para|como|até)[^\W\d_]{4})",
            lambda _: words.nth("1"),
            *words.examples["first with a degree sign"],
            shapes=("0°",),
        ),
        rule(
            "number of a section",
            r"(?<![\w.,$€£-])(?:(?P<letter>[A-Z])\.(?=\d\d?(?:\.\d|[^\w.,]|$))"
            r"|(?!\d\d\d?(?:\.\d\d\d?){2,}(?![.\d]))(?=\d+\.\d+\.\d)|(?=\d+(?:\.\d+)?\.x(?!\w))"
            r"|(?:^|(?<=\n))(?=\d\d?\.(?:\d(?:\.[-–]?|\))?|\d\d\.[-–]?)[ \t]{1,8}[A-ZÀ-Þ]))"
            r"(?P<n>\d{1,3}(?:\.\d{1,3}){0,5}(?:\.x)?)(?![\w]|[.,]\d)",
            section,
            *words.examples["number of a section"],
            needs=DIGITS,
            shapes=("0.0", "A.0", "0.a"),
        ),
        rule(
            "number of a file",
            r"(?<=(?<!\d)(?:19|20)\d\d)-(?=0\d{2,}(?!\d))",
            " ",
            *words.examples["number of a file"],
            needs="-",
        ),
        rule(
            "code in three parts",
            r"(?<![\w-])(?P<letters>[A-Z]{2,7})-(?P<a>\d{2,5})-(?P<b>\d{1,9})"
            r"(?:(?P<end>-)(?=[A-Z])|(?![\w-]|[.,]\d))",
            code,
            *words.examples["code in three parts"],
            needs="-",
            shapes=("0-0",),
        ),
    )
