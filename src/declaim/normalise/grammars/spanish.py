"""Spanish figures; the decimal mark is a comma, as in Spain and most of America."""

import re
from dataclasses import replace

from declaim.normalise.common_rules import LanguageWords, measured, tables_of
from declaim.normalise.figure_words import Figures
from declaim.normalise.grammars.spanish_examples import EXAMPLES
from declaim.normalise.grammars.spanish_words import (
    ADDRESS,
    CONTEXT,
    CURRENCIES,
    LETTERS,
    NUMBERED,
    SAID_AS_WORDS,
    SHORT,
    UNITS,
)
from declaim.normalise.numerals import cardinal, ordinal
from declaim.normalise.roman_rules import Numerals
from declaim.normalise.rules import rule, words

MONTHS = words("""
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre
""")


def _date(before: str, day: str, month: str, year: str) -> str:
    first = "primero" if int(day) == 1 else cardinal(day, "es")
    return f"{before}{first} de {month}" + (f" de {cardinal(year, 'es')}" if year else "")


def _clock(hour: int, minute: int) -> str:
    said = "una" if hour == 1 else cardinal(str(hour), "es")
    if not minute:
        return said
    if hour > 12:
        return f"{said} {'cero ' if minute < 10 else ''}{cardinal(str(minute), 'es')}"
    return f"{said} y {_QUARTERS.get(minute) or cardinal(str(minute), 'es')}"


_QUARTERS = {15: "cuarto", 30: "media"}
_NO_NOUN = frozenset(
    words("""
    de del al a y e o u por en que con es son fue era la el las los lo se su sus ante para sin sobre
    hasta desde entre contra según cuando como pero más menos está están ha han no ni si ya le les
    hay había tras mediante durante donde también muy tan aunque porque regresa ocupa gana
""")
)
"""Behind these a number stands alone."""
_MASCULINE = frozenset(
    words(
        "días programas problemas sistemas temas poetas atletas artistas "
        "mapas planetas idiomas climas dilemas centavos dálmatas turistas periodistas "
        "futbolistas policías "
        "artistas deportistas analistas tomas gramas"
    )
)
_FEMININE = (
    r"(?:as|ciones|siones|dades|tudes|mujeres|veces|voces|partes|noches|tardes|clases"
    r"|series|calles|leyes|flores|madres|redes|torres|sedes|bases|frases|fases|naves|luces|cruces)$"
)


def _agree(number: str, noun: str) -> str:
    """Un libro, una casa, veintiún libros, quinientas casas, doscientas mujeres."""
    number = re.sub(r"\bveintiuno (?=mil\b)", "veintiún ", number)
    number = re.sub(r"\buno (?=mil\b)", "un ", number)
    if noun.startswith(("millon", "billon")):
        return re.sub(r"uno$", "un", number)
    noun = noun.partition(" ")[0]
    if not noun or noun in _NO_NOUN:
        return number
    one = number == "uno" and noun.endswith(("a", "ción", "sión", "dad"))
    if noun == "mil":
        return re.sub("uno$", "ún" if number.endswith("veintiuno") else "un", number)
    if number != "uno" and not noun.endswith("s"):
        return number
    if one or (re.search(_FEMININE, noun) and noun not in _MASCULINE):
        number = number if " coma " in number else re.sub("uno$", "una", number)
        number = re.sub(r"\bun mil\b", "una mil", number)
        return re.sub(r"cientos\b", "cientas", number).replace("quinientos", "quinientas")
    return re.sub("^uno$|(?<=y )uno$", "un", number).replace("veintiuno", "veintiún")


def _ordinal(match: re.Match[str]) -> str:
    said = _place(int(re.sub(r"\D", "", match["n"])))
    if match["end"].strip() in {"ª", "a", "ra", "ᵃ"}:
        return re.sub(r"o\b", "a", said)
    return re.sub("(?<=[mc]er)o$", "", said) if match["end"] in {"er", "ᵉʳ"} else said


def _place(number: int) -> str:
    """Undécimo, vigesimoprimero: as the Academy writes what num2words has in two words."""
    if number in _SPECIAL:
        return _SPECIAL[number]
    said = str(ordinal(str(number), "es")).replace("quadra", "cuadra").replace("octig", "octing")
    said = said.replace("cuadrigent", "cuadringent").replace("septigent", "septingent")
    if 13 <= number <= 29:
        said = re.sub(r"décimo ?|vigésimo ?", lambda m: m[0].strip().replace("é", "e"), said)
        said = said.replace("oo", "o")
    return said


def _nth(digits: str, feminine: bool) -> str:
    said = _place(int(digits))
    return re.sub(r"o\b", "a", said) if feminine else re.sub("(?<=[mc]er)o$", "", said)


_SPECIAL = {11: "undécimo", 12: "duodécimo", 10: "décimo", 20: "vigésimo"}


def _fraction(top: int, bottom: int) -> str | None:
    if bottom < 2 or top == 0:
        return None
    if bottom > 100 and (bottom % 100 or bottom > 1000) and bottom % 1000:
        return f"{cardinal(str(top), 'es')} sobre {cardinal(str(bottom), 'es')}"
    names = {2: "medio", 3: "tercio", 4: "cuarto"}
    name = names.get(bottom) or (_avo(bottom) if 10 < bottom < 100 else _place(bottom))
    return f"{_agree(cardinal(str(top), 'es'), 'x')} {name}{'s' if top > 1 else ''}"


def _avo(number: int) -> str:
    """Onceavo, treintavo, veintiunavo."""
    said = cardinal(str(number), "es").replace(" y ", "i").replace("éis", "eis")
    return re.sub("(?:a|(?<=un)o)$", "", said) + "avo"


def _ruled(digits: str) -> str:
    """Felipe segundo, but Alfonso trece."""
    return _place(int(digits)) if int(digits) <= 10 else cardinal(digits, "es")


_ROMANS = Numerals(
    counted=words(
        "siglo siglos capítulo capítulos tomo volumen acto título parte libro mundial fase tabla "
        "anexo artículo división grupo tipo"
    ),
    rulers=words(
        "Felipe Carlos Fernando Isabel Alfonso Enrique Pedro Juan Sancho Jaime Luis "
        "Amadeo Pío León Benedicto Gregorio Clemente Urbano Inocencio Pablo Francisco "
        "Napoleón Guillermo Jorge Eduardo Ricardo Jacobo Nicolás Alejandro Ramsés María "
        "Catalina Federico Leopoldo Otón Teodosio Constantino "
        "Balduino Teobaldo Roberto Esteban Ludovico Tutmosis maría"
    ),
    say_ruler=_ruled,
    titles=words(
        "rey reina papa emperador emperatriz príncipe faraón zar zarina sultán duque conde "
        "egipcio patriarca"
    ),
    queens=words("Isabel María Catalina maría"),
    say_queen=lambda digits: (
        re.sub("o$", "a", _ruled(digits)) if int(digits) <= 10 else _ruled(digits)
    ),
)


_SHORT_MONTHS = dict(
    zip(words("ene feb mar abr may jun jul ago sep oct nov dic"), MONTHS, strict=True)
)

WORDS = Figures(
    language="es",
    months=MONTHS,
    decimal_mark=",",
    group_marks=". ",
    point="coma",
    minus="menos",
    plus="más",
    percent="por ciento",
    to="a",
    ampersand="y",
    between_cents="",
    currencies=CURRENCIES,
    magnitudes={"mil": "mil", "millón": "millón de", "millones": "millones de", "M": "millones de",
                "mil millones": "mil millones de", "billón": "billón de",
                "billones": "billones de"},
    date=_date,
    short_months=_SHORT_MONTHS,
    date_words=" (?:de |del )?",
    clock=_clock,
    clock_pattern=(
        r"(?:(?P<h>\d{1,2})(?::|h(?=\d\d)|(?:(?<=[Ll]as \d)|(?<=[Ll]as \d\d))\.|\.(?=\d\d ?h))"
        r"(?P<m>[0-5]\d)(?: ?hs?\b\.?(?!\w))?)"
    ),
    telephone=r"[6-9]\d{2}[ .-]?\d{3}[ .-]?\d{3}|[6-9]\d{2}(?:[ .-]\d{2}){3}",
    comma_thousands="$",
    periods=words("día mes año hora semana persona minuto segundo noche kilo habitante"),
    units=measured(
        UNITS,
        lambda noun: f"{noun} cuadrado{'s' * noun.endswith('s')}",
        lambda noun: f"{noun} cúbico{'s' * noun.endswith('s')}",
    ),
    decimals=2,
    between="entre",
    times="por",
    on=words("el del al día hasta"),
    half=('medio', 'media'),
    part_of="de",
    articles={"las": "cosas", "unas": "cosas", "otras": "cosas"},
    per="por",
    each=("cada",),
    one="uno",
    agree=_agree,
)  # fmt: skip
TABLES = tables_of(
    LanguageWords(
        figures=WORDS,
        short=SHORT,
        numbered=NUMBERED,
        address=ADDRESS,
        letters=LETTERS,
        said_as_words=SAID_AS_WORDS,
        numerals=_ROMANS,
        fraction=_fraction,
        context=replace(CONTEXT, nth=_nth),
    ),
    EXAMPLES,
    rule(
        "kilometre of a road",
        r"(?<!\w)km (?=\d)",
        "kilómetro ",
        ("en el km 73", "en el kilómetro setenta y tres"),
        needs=["km"],
    ),
    rule(
        "ordinal",
        r"(?<![\w.,])(?P<n>\d{1,3}(?:[. ]\d{3})+|\d{1,6})(?:\.(?=[ºª°ᵉe])(?P<x>))?"
        r"(?P<end>ᵉʳ| ?[ºª](?!C\b)|er|ro|do|ra|to|vo)(?!\w)",
        _ordinal,
        ("el 2º y la 3ª", "el segundo y la tercera"),
        ("el 1er piso, la 800.ª vez", "el primer piso, la octingentésima vez"),
        needs="ºª°ᵉrdtv",
    ),
    first=(
        rule(
            "has behind a number",
            r"(?<=\d) ha(?= \w+(?:[ai]do|[aeií]d[oa]s|sto|cho|erto|uelto)\b)",
            " ha",
            ("en 2024 ha querido", "en dos mil veinticuatro ha querido"),
            needs=["ha"],
        ),
    ),
)
