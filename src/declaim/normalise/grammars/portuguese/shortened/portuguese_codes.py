"""Portuguese rules for codes of letters and figures, and for postal codes with spaces."""

import re

from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.rules import before, rule

_CODED = re.compile(
    r"(?<!\w)(?i:c[óo]d(?:igos?|\.)|ofertas?|ref(?:\.?ª|a?\.|er[êe]ncias?)?|protocolo|apólice"
    r"|encomenda|reserva|localizador|vaga|candidatura|lote|série|matrícula|processo|cupão|cupom"
    r"|patrimônio|património|rastreio|rastreamento)"
    r"(?: (?:d[aeo]s?|n\.?[ºo°]|número|BEP|[^\W\d_]{3,12})){0,3}(?: ?[:–-] ?| )$"
)
"""The word for what a code is of, and up to three words behind it."""
_NORM = re.compile(r"(?:ISO|NBR|NP|EN|DIN|IEC|RDC)[/-]?\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MARKS = {"/": "barra", ".": "ponto"}
_AT_START = re.compile(r"(?:^|\n|[,;|·•] ?|(?i:postal|\bc\.?p\.?):? ?|[-–] )$")
_NAME = r"[A-ZÀ-Þ][\w-]{1,20}"
_COUNTED = r"(?:Anos|Dias|Horas|Minutos|Pessoas|Metros|Km|Euros|Alunos|Casas|Mil|Obras|Jogos)"


def _code(match: re.Match[str]) -> str | None:
    if not _CODED.search(before(match, 70)) or _NORM.match(match[0]):
        return None
    parts = re.findall(r"[A-Z]+|\d+|[/.-]", match[0])
    return " ".join(filter(None, map(_part, ["", *parts], parts)))


def _part(last: str, part: str) -> str:
    """A group of figures, one by one unless it is the year behind a stroke; letters; a mark."""
    if part.isdecimal():
        is_year = last in {"/", "-", "."} and _YEAR.fullmatch(part)
        return cardinal(part, "pt_BR") if is_year else one_by_one(part, "pt_BR")
    return _MARKS.get(part, "") if part in "/.-" else " ".join(part)


def _postal_code(match: re.Match[str]) -> str | None:
    if match["a"] and not _AT_START.search(before(match)):
        return None
    return ", ".join(one_by_one(part, "pt_BR") for part in re.findall(r"\d+", match[0]))


CODES = (
    rule(
        "code of letters and figures",
        r"(?<![\w./-])(?=(?:[A-Z./-]{0,6}\d){4})[A-Z]{1,5}[/.-]?\d{1,14}(?:[/.-]?[A-Z\d]{1,14}){0,4}"
        r"(?![\w/]|[.,-]\d)",
        _code,
        (
            "Código da Oferta: PT202301/0457",
            "Código da Oferta: P T dois zero dois três zero um barra zero quatro cinco sete",
        ),
        (
            "ref. AB1234/2022",
            "referência A B um dois três quatro barra dois mil e vinte e dois",
        ),
        shapes=("A0", "A/0", "A-0", "A.0"),
    ),
    rule(
        "postal code with spaces",
        r"(?<![\w.,-])(?P<a>[1-9]\d{3})(?: ?– ?| - | -|- )\d{3}"
        rf"(?=,? (?!{_COUNTED}\b){_NAME}(?: (?:d[aeo]s? )?{_NAME}){{0,3}}"
        r" ?(?:$|[\n,;.)|·•–(]| [-–] ))"
        r"|(?:(?<=[Pp]ostal )|(?<=[Pp]ostal: ))[1-9]\d{3} ?[-–] ?\d{3}"
        r"(?![\w-]|[.,]\d)",
        _postal_code,
        ("Gaia, 4100 – 455 PORTO", "Gaia, quatro um zero zero, quatro cinco cinco Porto"),
        ("código postal 1200-345", "código postal um dois zero zero, três quatro cinco"),
        shapes=("0-", "0–", "0 -", "0 –"),
    ),
)
"""Before all others."""
