"""Two pages, two days and rows of numbers with a dash between them, in the Romance languages."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from declaim.normalise.figure_words import Figures
from declaim.normalise.grammars.romance.romance_words import Romance
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import DIGITS, WORD, Rule, any_case, any_of, before, rule


@dataclass(frozen=True, slots=True)
class _Parts:
    many: Mapping[str, str]
    """Short forms of parts of a book: the word for several."""
    one: str
    """A pattern for the articles of one thing."""
    one_word: Mapping[str, str]
    """The first letters of those short forms: the word for one."""


_PARTS: Mapping[str, _Parts] = {
    "it": _Parts(
        {
            "pag": "pagine", "pagg": "pagine", "p": "pagine", "pp": "pagine", "cap": "capitoli",
            "capp": "capitoli", "art": "articoli", "artt": "articoli", "vol": "volumi",
            "voll": "volumi", "fig": "figure", "figg": "figure", "tab": "tabelle",
            "tabb": "tabelle", "tav": "tavole", "tavv": "tavole", "n": "numeri", "nn": "numeri",
            "nr": "numeri", "par": "paragrafi",
        },
        r"(?:\b(?i:[dsn]?[aeu]?ll?a|[ns]?[aeiu]l|d[ae]l|lo|un|una)|(?i:l['’])) ?$",
        {
            "pag": "pagina", "p": "pagina", "cap": "capitolo", "art": "articolo", "vol": "volume",
            "fig": "figura", "tab": "tabella", "tav": "tavola", "n": "numero", "nr": "numero",
            "par": "paragrafo",
        },
    ),
    "es": _Parts(
        {
            "pág": "páginas", "pag": "páginas", "págs": "páginas", "pags": "páginas",
            "p": "páginas", "pp": "páginas", "cap": "capítulos", "caps": "capítulos",
            "art": "artículos", "arts": "artículos", "vol": "volúmenes", "vols": "volúmenes",
            "fig": "figuras", "figs": "figuras", "núm": "números", "núms": "números",
        },
        r"\b(?i:el|la|al|del|un|una|esta?) ?$",
        {
            "pág": "página", "pag": "página", "p": "página", "cap": "capítulo",
            "art": "artículo", "vol": "volumen", "fig": "figura", "núm": "número",
        },
    ),
    "pt_BR": _Parts(
        {
            "pág": "páginas", "pag": "páginas", "págs": "páginas", "p": "páginas",
            "pp": "páginas", "cap": "capítulos", "caps": "capítulos", "art": "artigos",
            "arts": "artigos", "vol": "volumes", "vols": "volumes", "fig": "figuras",
            "figs": "figuras",
        },
        r"\b(?i:[nd]?[ao]|ao|à|pel[ao]|um|uma|n?est[ae]) ?$",
        {
            "pág": "página", "pag": "página", "p": "página", "cap": "capítulo",
            "art": "artigo", "vol": "volume", "fig": "figura",
        },
    ),
}  # fmt: skip
_YEARS = range(1500, 2100)


def two_parts(words: Romance, figures: Figures) -> tuple[Rule, ...]:
    """Pag. 6-7: the word for several parts, and *and* between two that follow each other."""
    parts = _PARTS[figures.language]
    form = rf"(?<![\w.])(?P<form>(?i:{any_of(parts.many)}))(?:\. ?| )(?<!\bp )(?<!\bn )"
    first = re.compile(rf"{form}(?P<a>[1-9]\d{{0,3}})$")
    behind = r"(?![\d%€/-]|[.,]\d|[^\W\d_]| ?[-–] ?\d)"

    def name(match: re.Match[str]) -> str | None:
        form = match["form"].lower()
        low, high = int(match["a"]), int(match["b"])
        if not low < high or high in _YEARS or (form == "p" and high > _LAST_PAGE):
            return None
        if form in {"n", "nr"} and match["noun"]:
            return None
        alone = re.search(parts.one, before(match, 12))
        said = (alone and parts.one_word.get(form)) or parts.many[form]
        if figures.language == "it" and not alone and high > low + 1:
            said += " da"
        return (said.capitalize() if match["form"][0].isupper() else said) + " "

    def joint(match: re.Match[str]) -> str | None:
        low = first.search(before(match, 16))
        if not low or int(match["b"]) != int(low["a"]) + 1:
            return None
        if low["form"].lower() in {"n", "nr"} and match["noun"]:
            return None
        return f" {figures.ampersand} "

    last = rf"(?P<b>[1-9]\d{{0,3}}){behind}(?P<noun>{_COUNTED})?"
    return (
        rule(
            "dash between two parts that follow each other",
            rf"(?<=\d) ?[-–] ?(?={last})",
            joint,
            *words.examples["dash between two parts that follow each other"],
            needs="-–",
            shapes=("0-0", "0 - 0", "0–0", "0 – 0", "0- 0", "0 -0"),
        ),
        rule(
            "short form before two numbers with a dash",
            rf"{form}(?=(?P<a>[1-9]\d{{0,3}})[ {WORD}–-]{{1,3}}{last})",
            name,
            *words.examples["short form before two numbers with a dash"],
            needs=f"-–{WORD}",
            near=rf"\d[ {WORD}–-]{{1,3}}\d",
        ),
    )


_LAST_PAGE = 2000
_COUNTED = r" (?!(?:del|dell|della|delle|di|e|ed|al|alla|dal|in|a|o|per)\b)[a-z]"
"""Behind a number of things: n. 2-3 uova."""


def two_days(words: Romance, figures: Figures) -> Rule:
    """1-2 settembre, 10-13 agosto: two days, or from one day to another."""
    months = any_of((*figures.months, *figures.short_months))
    is_italian, is_spanish = figures.language == "it", figures.language == "es"

    def day(digits: str) -> str:
        first = digits.lstrip("0") == "1"
        if first and not is_spanish:
            return words.nth("1")
        return cardinal(str(int(digits)), figures.language)

    def say(match: re.Match[str]) -> str | None:
        low, high = int(match["a"]), int(match["b"])
        if not 0 < low < high <= _LAST_DAY:
            return None
        at = match["at"] or ""
        word = at.strip(" '’").lower()
        if "/" in match["dash"] and not (is_italian and (low, high) == (1, 2)):
            return None
        a, b = day(match["a"]), day(match["b"])
        text = before(match, 20)
        if high == low + 1 and word not in {"dal", "dall"}:
            if word == "l" and low == 1:
                a = "uno"
            return f"{at}{a} {figures.ampersand} {b if is_italian else ''}"
        is_span = is_italian or is_spanish
        if "/" in match["dash"] or not is_span or _NOT_FROM.search(text + at):
            return None
        if _BETWEEN.search(text):
            return f"{at}{a} {figures.ampersand} {_the(b) if is_italian else 'el '}"
        said = f"d{_al(a)} {_al(b)}" if is_italian else f"del {a} al "
        return said.capitalize() if at[:1].isupper() else said

    last = r"(?P<b>[0-3]?\d)(?=" if is_italian else r"(?=(?P<b>[0-3]?\d)"
    articles = r"[Ii]l |[Dd][ae]l |[Ll]['’]|[Dd][ae]ll['’]" if is_italian else "[Ee]l |[Dd]el "
    return rule(
        "two days of a month with a dash",
        rf"(?P<at>(?<!\w)(?:{articles if is_italian or is_spanish else '(?!)'}))?"
        r"(?<![\w./,-])(?P<a>[0-3]?\d)(?P<dash> ?[-–] ?|/)"
        rf"{last}{figures.date_words}(?i:{months})(?!\w))",
        say,
        *words.examples["two days of a month with a dash"],
        needs=any_case((*figures.months, *figures.short_months)),
        shapes=("0-0", "0 - 0", "0–0", "0 – 0", "0/0"),
    )


_LAST_DAY = 31
_NOT_FROM = re.compile(
    r"(?:\d del (?:l['’])?|\d dell['’]|\b(?:a|al|all|per il|por el|entro il|dopo il"
    r"|prima del|dal \d+|fino al|hasta el|para el"
    r"|antes del|después del|de|von) ?['’]?|\d [-–/] ?|\d, ?|\d e | y )$",
    re.IGNORECASE,
)
"""Before two days that are no span, or are said as one already."""
_BETWEEN = re.compile(r"\b(?:tra|fra|entre) $")


def _al(day: str) -> str:
    return f"all'{day}" if day[0] in "ou" else f"al {day}"


def _the(day: str) -> str:
    return f"l'{day}" if day[0] in "ou" else f"il {day}"


_TELEPHONE = re.compile(
    r"(?i:\btel|fax|\bcell|\btlf|fone|isbn|issn|iban|\bcod|\bref|n[.º°]|n[uú]mero(?!s))\w{0,6}[.:]{0,2}"
    r" ?[\d ()/+-]*$"
)
_SMALL = re.compile(r"\d{1,2}|\d\d?0|1[5-9]\d\d|20\d\d")
_DATE = re.compile(r"(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|1[0-2])-\d\d")


def row_of_numbers(words: Romance, figures: Figures) -> Rule:
    """25-50-60: three numbers and more with hyphens between them are no range.

    The last one is left to the rules for a number and its unit.
    """

    def say(match: re.Match[str]) -> str | None:
        numbers = [*match["row"].split("-"), match["last"]]
        values = [int(number) for number in numbers]
        rising = all(low < high for low, high in pairwise(values))
        written = "-".join(numbers)
        if not rising or not all(map(_SMALL.fullmatch, numbers)) or _DATE.fullmatch(written):
            return None
        if values[-1] < _TWO_FIGURES or (values[-1] in _YEARS) != (values[0] in _YEARS):
            return None
        if is_italian and all(map(_DECADE.fullmatch, numbers)):  # which have a rule of their own
            return None
        if _TELEPHONE.search(before(match)):
            return None
        said = ", ".join(cardinal(number, figures.language) for number in numbers[:-1])
        return f"{said} {figures.ampersand} "

    is_italian = figures.language == "it"
    months = any_of((*figures.months, *figures.short_months))
    return rule(
        "row of numbers",
        r"(?<![\w.,/+-])(?P<row>[1-9]\d{0,3}(?:-[1-9]\d{0,3}){1,8})"
        r"-(?=(?P<last>[1-9]\d{0,3})(?![\d/%€-]|[.,]\d|\w*\d)"
        rf"(?!{figures.date_words}(?i:{months})(?!\w)))",
        say,
        *words.examples["row of numbers"],
        needs=DIGITS,
        shapes=("0-0",),
    )


_TWO_FIGURES = 10
_DECADE = re.compile("[1-9]0")
_PEOPLE = (
    r"(?:person|pesso|porci|porç|d[ií]as?\b|seman|mes(?:es)?\b|mês|hora|noch|noite|unidad|niñ"
    r"|adult|crian|alu[mn]n?|vez\b|vec|minut|hab)"
)


def for_so_many(words: Romance, figures: Figures) -> tuple[Rule, ...]:
    """X 4 personas: por cuatro personas."""
    if figures.language == "it":
        return ()
    return (
        rule(
            "for so many",
            r"(?:^|(?<=\()|(?<=[a-zà-ÿ]{3} )|(?<=[:,;] ))"
            rf"x ?(?P<n>\d{{1,3}}) (?=(?P<noun>{_PEOPLE}[a-zà-ÿ]{{0,8}}))",
            lambda m: (
                f"{figures.per} {figures.agree(cardinal(m['n'], figures.language), m['noun'])} "
            ),
            *words.examples["for so many"],
            needs="x",
        ),
    )
