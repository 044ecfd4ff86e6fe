"""Telephones behind a short word without its stop, long rows of digits, and heads of notes."""

import re
from collections.abc import Mapping

from declaim.normalise.figure_rules import telephone
from declaim.normalise.figure_words import Figures
from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.rules import AT_NUMBER, Rule, any_case, any_of, before, rule

_SHORT: Mapping[str, Mapping[str, str]] = {
    "it": {"tel": "telefono", "cell": "cellulare", "cel": "cellulare"},
    "es": {
        "tel": "teléfono", "cel": "celular", "cel.": "celular", "móv": "móvil", "móv.": "móvil",
        "tlf": "teléfono", "telf": "teléfono", "tfno": "teléfono",
    },
    "pt_BR": {"tel": "telefone", "cel": "celular", "tlm": "telemóvel", "tlf": "telefone"},
    "fr": {"tel": "téléphone", "tél": "téléphone", "port.": "portable"},
}  # fmt: skip
_FEWEST = 6
_LONG, _WITHOUT_CODES = 11, frozenset({"es", "fr"})
"""The fewest digits of a telephone, and of a row that is no quantity where no code has a rule."""


def calls(figures: Figures) -> tuple[Rule, ...]:
    """Cell 328-3277011: the word in full, and its number."""
    short = _SHORT[figures.language]
    said = {form: word for each, word in short.items() for form in any_case([each])}
    tel = short["tel"]
    three = " ".join(cardinal(digit, figures.language) for digit in "712345")

    def say(match: re.Match[str]) -> str | None:
        if len(re.findall(r"\d", match["n"])) < _FEWEST:
            return None
        name = said[match["name"]]
        name = name.capitalize() if match["name"][0].isupper() else name
        return f"{name}{match['colon']} {telephone(figures, match['n'])}"

    return (
        rule(
            "telephone behind a short word",
            rf"(?<![\w.])(?P<name>{any_of(said)})(?P<colon>:?) ?"
            r"(?P<n>\+?\(?\d(?:[ ()./–-]{0,2}\d){5,15})(?![\w%€$]|[.,/-]\d)",
            say,
            ("tel 712345", f"{tel} {three}"),
            needs={form.strip(".") for form in said},
        ),
    )


def long_rows(language: str) -> Rule:
    """A row of eleven digits and more, or one that goes on: 31415926…"""
    whole = rf"\d{{{_LONG},30}}|" if language in _WITHOUT_CODES else ""
    return rule(
        "long row of digits",
        rf"(?<![\w.,/€$£+-])(?<![€$£] )(?P<n>{whole}\d{{8,10}}(?=\.\.\.|…))(?<!0000)"
        r"(?![\w%€$£]|[.,/-]\d| ?(?:€|euros?|francs?|pesos|dólares)\b)",
        lambda m: one_by_one(m["n"], language),
        ("123456789...", one_by_one("123456789", language) + "..."),
        first=AT_NUMBER,
        shapes=("00000000",),
    )


def heads_of_notes(figures: Figures) -> tuple[Rule, ...]:
    """A pause behind the number of an item, and between a date and its hour."""
    language = figures.language
    day = figures.date("", "7", figures.months[5], "2024")
    return (
        rule(
            "number of an item with a hyphen",
            r"(?m:^)(?P<n>\d{1,2})- ?(?=[¿¡\"]?[A-ZÀ-Þ][a-zà-ÿ]{2})",
            lambda m: f"{cardinal(str(int(m['n'])), language)}, ",
            ("1- Zeta", f"{cardinal('1', language)}, Zeta"),
            shapes=("0-",),
        ),
        rule(
            "number of a note behind a sentence",
            r"(?<=[a-zß-ÿ]{6}\.)[1-9]\d{0,2}(?= [A-ZÀ-Þ“\"«¿]|[ \t]*(?:\n|$))",
            lambda m: "" if re.search(r"(?:[\w,]+ ){4}[\w’']+\.$", before(m, 80)) else None,
            ("la la la la zetazeta.12 Alfa", "la la la la zetazeta. Alfa"),
            shapes=("a.0",),
        ),
        rule(
            "hour behind a date",
            r"(?<=\d{4}-\d\d-\d\d)(?: |T)(?=\d\d:\d\d)|(?<=\d\d/\d\d/\d{4}) (?=\d\d?[:h]\d\d)",
            ", ",
            ("2024-06-07 11:00", f"{day}, {figures.clock(11, 0)}"),
            shapes=("0 0", "0A0"),
        ),
    )
