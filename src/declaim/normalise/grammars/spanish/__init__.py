"""Spanish figures; the decimal mark is a comma, as in Spain and most of America."""

import re
from dataclasses import replace

from declaim.normalise.common_rules import LanguageWords, measured, tables_of
from declaim.normalise.figure_words import Figures, Money
from declaim.normalise.grammars.romance import earliest_rules, romance_rules
from declaim.normalise.grammars.romance.romance_units import physical_units
from declaim.normalise.grammars.romance.romance_words import Romance
from declaim.normalise.grammars.spanish.spanish_agreement import agree
from declaim.normalise.grammars.spanish.spanish_bulletins import BULLETIN_NUMBERED
from declaim.normalise.grammars.spanish.spanish_companies import COMPANY
from declaim.normalise.grammars.spanish.spanish_counts import COUNTS
from declaim.normalise.grammars.spanish.spanish_examples import EXAMPLES, ROMANCE
from declaim.normalise.grammars.spanish.spanish_heads import HEADS
from declaim.normalise.grammars.spanish.spanish_months import MONTHS, SHORT_MONTHS
from declaim.normalise.grammars.spanish.spanish_notices import NOTICES
from declaim.normalise.grammars.spanish.spanish_numbers import (
    clock,
    date,
    fraction,
    nth,
    place,
    ruled,
    said_ordinal,
)
from declaim.normalise.grammars.spanish.spanish_short_forms import MORE_SHORT, SHORT_RULES
from declaim.normalise.grammars.spanish.spanish_strokes import STROKES
from declaim.normalise.grammars.spanish.spanish_units import UNITS
from declaim.normalise.grammars.spanish.spanish_words import (
    ADDRESS,
    BOOKS,
    CONTEXT,
    COUNTED,
    CURRENCIES,
    LAWS,
    LETTERS,
    NUMBERED,
    QUEENS,
    RULERS,
    SAID_AS_WORDS,
    SHORT,
)
from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.roman_rules import Numerals
from declaim.normalise.rules import AT_NUMBER, after, any_of, before, rule, with_any_case, words
from declaim.normalise.spelled_words import VALID_ROMAN

_ROMANS = Numerals(
    counted=words(
        "siglo siglos capítulo capítulos tomo volumen acto título parte libro mundial fase tabla "
        "anexo artículo división grupo tipo sección subsección"
    ),
    rulers=RULERS,
    say_ruler=ruled,
    titles=words(
        "rey reina papa emperador emperatriz príncipe faraón zar zarina sultán duque conde "
        "egipcio patriarca"
    ),
    queens=QUEENS,
    say_queen=lambda digits: (
        re.sub("o$", "a", ruled(digits)) if int(digits) <= 10 else ruled(digits)
    ),
)


def _millions(match: re.Match[str]) -> str:
    number = cardinal(match["n"], "es")
    if not match["sign"]:
        return number
    noun = WORDS.currency_of(match["sign"], match.string).many
    return f"{agree(number, noun)} {'de ' if number.endswith(('ón', 'ones')) else ''}{noun}"


_MAGNITUDES = with_any_case(
    {
        "mil": "mil",
        "millón": "millón de",
        "millones": "millones de",
        "M": "millones de",
        "mil millones": "mil millones de",
        "billón": "billón de",
        "billones": "billones de",
    }
)

WORDS = Figures(
    language="es",
    months=MONTHS,
    decimal_mark=",'",
    group_marks=". ",
    point="coma",
    minus="menos",
    plus="más",
    percent="por ciento",
    to="a",
    ampersand="y",
    between_cents="",
    currencies=CURRENCIES,
    magnitudes=_MAGNITUDES,
    date=date,
    short_months=SHORT_MONTHS,
    date_words=" (?:de |del )?",
    year_joint=" de ",
    clock=clock,
    clock_pattern=(
        r"(?:(?P<h>\d{1,2})(?::|h(?=\d\d)|(?:(?<=[Ll]as \d)|(?<=[Ll]as \d\d))\.|\.(?=\d\d ?h))"
        r"(?P<m>[0-5]\d)(?: ?hs?\b\.?(?!\w))?)"
    ),
    telephone=r"\(0?\d{2,4}\) ?\d{3,4}[ -]\d{4}|1-\d{3}-\d{3}-\d{4}|[6-9]\d{2}[ .-]?\d{3}[ "
    r".-]?\d{3}|[6-9]\d{2}(?:[ .-]\d{2}){3}",
    cents_of=dict.fromkeys(("US$", "US $", "USD"), " de dólar"),
    by_context={"$": ("peso", "dólar", Money("peso", "pesos", "centavo", "centavos"))},
    comma_thousands="$ € £ US$ USD MXN RD$ Q S/ S/. COP U$S ₡ C$ Bs.",
    periods=words("ración porción alumno vivienda unidad litro docena día mes año hora semana "
    "persona minuto segundo noche kilo habitante"),
    units=measured(
        physical_units("es") | UNITS,
        lambda noun: f"{noun} cuadrado{'s' * noun.endswith('s')}",
        lambda noun: f"{noun} cúbico{'s' * noun.endswith('s')}",
    ),
    decimals=2,
    between="entre",
    times="por",
    on=words("el del al día hasta"),
    half=('medio', 'media'),
    part_of="de",
    feminine_end=r"(?:as?|ci[oó]n(?:es)?|dad(?:es)?|noches?|partes?|tardes?|dosis)$",
    portions=words("taza vaso copa cuchar litro kilo hora kilómetro metro página pieza porción "
    "barra"),
    articles={"las": "cosas", "unas": "cosas", "otras": "cosas"},
    per="por",
    joints=words("a o u y e"),
    labels=words("artículo artículos página páginas capítulo número números punto apartado anexo "
                 "párrafo inciso grupo canal línea ruta tabla figura nivel fase parte tomo sección "
                 "volumen ley decreto puesto tipo clase módulo tema km kilómetro habitación "
                 "edificio piso calle carrera avenida"),
    each=("cada",),
    one="uno",
    agree=agree,
)  # fmt: skip
_ROMANCE = Romance(
    examples=ROMANCE,
    days={
        "lun": "lunes", "mar": "martes", "mié": "miércoles", "mie": "miércoles", "jue": "jueves",
        "vie": "viernes", "sáb": "sábado", "sab": "sábado", "dom": "domingo",
    },
    to="a",
    either={"y/o": "y o", "y/ o": "y o", "y / o": "y o", "Y/O": "y o", "o/y": "o y", "e/o": "e o"},
    or_="o",
    one_of=words("medio un cada por el al del último primer"),
    titles={"Dr": "doctor", "Dra": "doctora", "Sr": "señor", "Sra": "señora", "Srta": "señorita",
            "Prof": "profesor", "Lic": "licenciado", "Ing": "ingeniero", "Sres": "señores"},
    articles=words("artículo artículos inciso incisos apartado apartados párrafo numeral "
    "numerales"),
    article_signs={"§": "párrafo", "art": "artículo", "Art°": "artículo", "art°": "artículo",
    "Art": "artículo", "art.": "artículo", "Art.": "artículo", "arts.": "artículos",
    "Arts.": "artículos", "Arts": "artículos"},
    laws=LAWS,
    numbered=NUMBERED,
    nth=lambda digits: place(int(digits)),
    times={"las": "las", "Las": "Las"},
    saints=("san", "santa", "san"),
    over="sobre",
    parts_of_day=("de la mañana", "de la tarde", "de la noche", "del mediodía"),
    times_as_many=("vez", "veces"),
    thousands="mil",
    power="elevado a",
    comparisons=("menor que", "mayor que", "menor o igual que", "mayor o igual que"),
    powers=("al cuadrado", "al cubo"),
    first_four=("primer", "segundo", "tercer", "cuarto"),
    ratios=("ratio", "ratio de", "proporción", "proporción de", "relación", "relación de",
    "dilución"),
    out_of="sobre",
    books=BOOKS,
    half=("medio", "media"),
    compass={"N": "norte", "S": "sur", "E": "este", "O": "oeste", "W": "oeste", "L": "este",
             "NO": "noroeste", "NW": "noroeste", "NE": "noreste", "SO": "suroeste",
             "SW": "suroeste", "SE": "sureste"},
    wind="vientos?|componente|rachas|brisa|oleaje|rumbo",
    said_as_words=SAID_AS_WORDS,
    dot="punto",
    greek=words("alfa beta gamma delta épsilon zeta eta theta iota kappa lambda mi ni xi ómicron "
    "pi rho sigma tau ípsilon fi ji psi omega"),
    phones=words("teléfono teléfonos tel telf tlf móvil celular whatsapp fax llamar llame"),
)  # fmt: skip
_FIRST, _OWN = romance_rules(_ROMANCE, WORDS)
TABLES = tables_of(
    LanguageWords(
        figures=WORDS,
        short=SHORT | MORE_SHORT,
        numbered=NUMBERED | BULLETIN_NUMBERED,
        address=ADDRESS,
        letters=LETTERS,
        said_as_words=SAID_AS_WORDS,
        numerals=_ROMANS,
        fraction=fraction,
        context=replace(CONTEXT, nth=nth),
    ),
    EXAMPLES,
    *_OWN,
    rule(
        "ordinal",
        r"(?<![\w.,])(?P<n>\d{1,3}(?:[. ]\d{3})+|\d{1,6})(?:\.(?=[ºª°ᵉe])(?P<x>))?"
        r"(?P<end>ᵉʳ| ?[ºª](?!C\b)|(?<=\.)°|er|ro|do|d?a|ra|[tvnm]o|[tvnm]a|er[oa])(?!\w)"
        r"(?:(?<=[a-z])\.(?= [a-zñ]))?",
        said_ordinal,
        ("el 2º y la 3ª", "el segundo y la tercera"),
        ("el 3º piso, el piso 0º", "el tercer piso, el piso cero"),
        ("el 30ª aniversario, la 2º fase", "el trigésimo aniversario, la segunda fase"),
        ("el 1er piso, la 800.ª vez", "el primer piso, la octingentésima vez"),
        ("el 1ero, la 5ta y la 8va", "el primero, la quinta y la octava"),
        first=AT_NUMBER,
    ),
    first=(
        *SHORT_RULES,
        *earliest_rules(_ROMANCE, WORDS),
        HEADS,
        COMPANY,
        *COUNTS,
        *NOTICES,
        *STROKES,
        *_FIRST,
        rule(
            "whole hours",
            r"(?<![\w.,:])(?P<h>\d{1,2})[:.]00 ?(?:hs?|hrs)\.?(?!\w)",
            lambda m: f"{agree(cardinal(m['h'], 'es'), 'horas')} hora{'s' * (m['h'] != '1')}",
            ("de 9:00 a 16:00 hs.", "de nueve a dieciséis horas"),
            needs="h",
        ),
        rule(
            "century without its word",
            rf"(?<=\bdel )(?P<n>(?=[XVI]{{2}}){VALID_ROMAN})"
            r"(?= (?:que|y|al|a|hasta|o)\b|[,.;:)]|$)",
            lambda m: (
                cardinal(roman(m["n"]), "es") if re.search(r"\bsiglos?\b", before(m, 200)) else None
            ),
            ("del siglo XIV, la urna del XVIII", "del siglo catorce, la urna del dieciocho"),
            needs=["siglo", "siglos"],
        ),
        rule(
            "Q with a small number",
            r"(?<!\w)(?P<letter>[QT]|COP)(?P<n>\d{1,2})(?![\w%]|[.,]\d| ?mil\b| ?millones\b)",
            lambda m: f"{m['letter'].capitalize()} {cardinal(m['n'], 'es')}",
            ("la coenzima Q10, en Q3", "la coenzima Q diez, en Q tres"),
            needs="QTC",
        ),
        rule(
            "thousands with a comma",
            r"(?<![\w.,$€£])(?P<n>[1-9]\d{0,2},(?:\d{3}(?= (?:"
            + any_of(COUNTED)
            + r")(?!\w))|\d\d0(?= ?(?:km|m|metros|kilómetros|kg|kilos|toneladas|hectáreas|ha|MW"
            r"|kW|msnm|m s|pies)(?!\w))|\d00(?![\w,]|\.\d| ?[€$£%])))",
            lambda m: agree(cardinal(m["n"], "es"), after(m, 16).strip().partition(",")[0]),
            (
                "45,230 personas, a 4,500 msnm",
                "cuarenta y cinco mil doscientas treinta personas, a cuatro mil quinientos metros "
                "sobre "
                "el nivel del mar",
            ),
            ("eran 1,500.", "eran mil quinientos."),
            needs=",",
        ),
        rule(
            "millions behind an apostrophe",
            rf"(?:(?<!\w)(?P<sign>{any_of(CURRENCIES)}) ?|(?<![\w.,'’]))"
            r"(?P<n>\d{1,3}['’]\d{3}[.,]\d{3})(?:[.,]00)?(?![\w'’]|[.,]\d)",
            _millions,
            ("S/. 1'200,000.00", "un millón doscientos mil soles"),
            needs="'’",
            shapes=("0'0", "0’0"),
        ),
        rule(
            "parts of a whole",
            r"(?<![\w.,/])(?P<top>[2-9])/(?P<bottom>[3-9]|10)(?= partes\b)",
            lambda m: f"{cardinal(m['top'], 'es')} {nth(m['bottom'], True)}s",
            ("las 3/4 partes", "las tres cuartas partes"),
            needs="/",
        ),
        rule(
            "hours between doses",
            r"(?:(?<=[a-z.])/|(?<!\w)c/ ?)(?P<n>\d{1,2}) ?(?:h|hs|horas)\b\.?",
            lambda m: f" cada {agree(cardinal(m['n'], 'es'), 'horas')} horas",
            (
                "650 mg/8 h, 1 c/24h",
                "seiscientos cincuenta miligramos cada ocho horas, uno cada veinticuatro horas",
            ),
            needs="/",
            shapes=("a/0", "a/ 0", "./0"),
        ),
        rule(
            "has behind a number",
            r"(?<=\d) ha(?= \w+(?:[ai]do|[aeií]d[oa]s|sto|cho|erto|uelto)\b)",
            " ha",
            ("en 2024 ha querido", "en dos mil veinticuatro ha querido"),
            needs=["ha"],
        ),
    ),
)
