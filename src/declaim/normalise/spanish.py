"""Spanish figures; the decimal mark is a comma, as in Spain and most of America."""

import re

from declaim.normalise.common_rules import LanguageWords, Numerals, measured, tables_of
from declaim.normalise.figure_words import Figures, Money
from declaim.normalise.numerals import cardinal, ordinal
from declaim.normalise.rules import rule, words
from declaim.normalise.spanish_words import ADDRESS, LETTERS, NUMBERED, SAID_AS_WORDS, SHORT

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
        "mapas planetas idiomas climas dilemas centavos"
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
    if one or (re.search(_FEMININE, noun) and noun not in _MASCULINE):
        number = re.sub("uno$", "una", number)
        return re.sub(r"cientos\b", "cientas", number).replace("quinientos", "quinientas")
    return re.sub("^uno$|(?<=y )uno$", "un", number).replace("veintiuno", "veintiún")


def _ordinal(match: re.Match[str]) -> str:
    said = _place(int(re.sub(r"\D", "", match["n"])))
    if match["end"] in {"ª", "a", "ra", "ᵃ"}:
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
        "siglo siglos capítulo tomo volumen acto título parte libro mundial fase tabla "
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
    currencies={
        "€": Money("euro", "euros", "céntimo", "céntimos"),
        "$": Money("dólar", "dólares", "centavo", "centavos"),
        "£": Money("libra", "libras", "penique", "peniques"),
        "¥": Money("yen", "yenes"),
        "US$": Money("dólar", "dólares", "centavo", "centavos"),
        "USD": Money("dólar", "dólares", "centavo", "centavos"),
        "EUR": Money("euro", "euros", "céntimo", "céntimos"),
        "₡": Money("colón", "colones", "céntimo", "céntimos"),
        "₩": Money("won", "wones"),
        "₧": Money("peseta", "pesetas"),
        "ptas": Money("peseta", "pesetas"),
        "CHF": Money("franco suizo", "francos suizos", "céntimo", "céntimos"),
        "R$": Money("real", "reales", "centavo", "centavos"),
        "MXN": Money("peso mexicano", "pesos mexicanos", "centavo", "centavos"),
        "S/": Money("sol", "soles", "céntimo", "céntimos"),
    },
    magnitudes={"mil": "mil", "millón": "millón de", "millones": "millones de", "M": "millones de",
                "mil millones": "mil millones de", "billón": "billón de",
                "billones": "billones de"},
    date=_date,
    short_months=_SHORT_MONTHS,
    date_words=" (?:de |del )?",
    clock=_clock,
    clock_pattern=(
        r"(?:(?P<h>\d{1,2})(?::|(?:(?<=[Ll]as \d)|(?<=[Ll]as \d\d))\.|\.(?=\d\d ?h))"
        r"(?P<m>[0-5]\d)"
        r"(?: ?h(?:oras)?\b\.?)?)"
    ),
    telephone=r"[6-9]\d{2}[ .-]?\d{3}[ .-]?\d{3}|[6-9]\d{2}(?:[ .-]\d{2}){3}",
    comma_thousands="$",
    periods=words("día mes año hora semana persona minuto segundo noche kilo habitante"),
    units=measured(
        {
            "rpm": ("revolución por minuto", "revoluciones por minuto"),
            "km": ("kilómetro", "kilómetros"), "m": ("metro", "metros"),
            "cm": ("centímetro", "centímetros"), "mm": ("milímetro", "milímetros"),
            "kg": ("kilo", "kilos"), "g": ("gramo", "gramos"), "mg": ("miligramo", "miligramos"),
            "µg": ("microgramo", "microgramos"), "t": ("tonelada", "toneladas"),
            "l": ("litro", "litros"), "L": ("litro", "litros"), "ml": ("mililitro", "mililitros"),
            "mL": ("mililitro", "mililitros"), "cl": ("centilitro", "centilitros"),
            "dl": ("decilitro", "decilitros"), "h": ("hora", "horas"), "min": ("minuto", "minutos"),
            "seg": ("segundo", "segundos"), "ha": ("hectárea", "hectáreas"),
            "hab.": ("habitante", "habitantes"), "hab": ("habitante", "habitantes"),
            "mph": ("milla por hora", "millas por hora"), "kph": ("kilómetro por hora",
            "kilómetros por hora"), "W": ("vatio", "vatios"), "kW": ("kilovatio", "kilovatios"),
            "kWh": ("kilovatio hora", "kilovatios hora"), "MW": ("megavatio", "megavatios"),
            "GW": ("gigavatio", "gigavatios"), "Hz": ("hercio", "hercios"),
            "kHz": ("kilohercio", "kilohercios"), "MHz": ("megahercio", "megahercios"),
            "GHz": ("gigahercio", "gigahercios"), "GB": ("gigabyte", "gigabytes"),
            "MB": ("megabyte", "megabytes"), "TB": ("terabyte", "terabytes"),
            "°C": ("grado centígrado", "grados centígrados"),
            "ºC": ("grado centígrado", "grados centígrados"), "°": ("grado", "grados"),
            "°F": ("grado Fahrenheit", "grados Fahrenheit"), "CV": ("caballo", "caballos"),
            "psi": ("p s i", "p s i"),
            "nm": ("nanómetro", "nanómetros"), "V": ("voltio", "voltios"),
        },
        lambda noun: f"{noun} cuadrado{'s' * noun.endswith('s')}",
        lambda noun: f"{noun} cúbico{'s' * noun.endswith('s')}",
    ),
    decimals=2,
    between="entre",
    times="por",
    on=words("el del al día hasta"),
    half=('medio', 'media'),
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
    ),
    {
        "date": (("el 3 de mayo de 2020", "el tres de mayo de dos mil veinte"),),
        "numeric date": (("03/05/2020", "tres de mayo de dos mil veinte"),),
        "telephone": (
            (
                "al +34 911 234 567",
                "al más tres cuatro, nueve uno uno, dos tres cuatro, cinco seis siete",
            ),
        ),
        "time": (("a las 14:30", "a las catorce treinta"),),
        "money": (
            ("3,50 €", "tres euros cincuenta céntimos"),
            ("$2 millones", "dos millones de dólares"),
        ),
        "half of a noun": (("1/2 taza y 1 1/2 tazas", "media taza y una y media tazas"),),
        "duration": (("2:07:30", "dos horas, siete minutos y treinta segundos"),),
        "percent": (("12,5 %", "doce coma cinco por ciento"),),
        "measure": (
            ("1 h, 1 km", "una hora, un kilómetro"),
            ("90 km/h", "noventa kilómetros por hora"),
            ("-3,5 °C", "menos tres coma cinco grados centígrados"),
        ),
        "number": (
            ("1.500 casas, 21 libros", "mil quinientas casas, veintiún libros"),
            ("1 millón, -3", "un millón, menos tres"),
        ),
        "digits left": (("G20", "G veinte"),),
        "range": (("3-5", "tres a cinco"), ("entre 5-10 €", "entre cinco y diez euros")),
        "day and month in figures": (("el 12/03", "el doce de marzo"),),
        "size": (("20 cm x 15 cm", "veinte centímetros por quince centímetros"),),
        "unit without a number": (("por km²", "por kilómetro cuadrado"),),
        "letters with a number": (("la A-7", "la A siete"),),
        "ampersand": (("pan & vino", "pan y vino"),),
        "address of the net": (("ana@gmail.com", "ana arroba gmail punto com"),),
        "short form before a number": (("n.º 5, pág. 12", "número cinco, página doce"),),
        "fraction": (
            ("3/4 de taza, 2/5", "tres cuartos de taza, dos quintos"),
            ("1/12", "un doceavo"),
        ),
        "roman numeral of a part": (
            ("el siglo XIX, capítulo IV", "el siglo diecinueve, capítulo cuatro"),
        ),
        "roman numeral of a ruler": (
            ("Felipe II y Alfonso XIII", "Felipe segundo y Alfonso trece"),
        ),
        "short form": (
            ("el Dr. Ruiz de EE. UU., etc.", "el doctor Ruiz de Estados Unidos, etcétera."),
            ("en 44 a. C. murió", "en cuarenta y cuatro antes de Cristo murió"),
        ),
        "acronym": (("La UE y la OTAN hablan", "La U E y la Otan hablan"),),
    },
    rule(
        "law of a year",
        r"(?P<law>\b(?:Ley|Decreto|Decreto-ley|Resolución|Orden|Sentencia) )"
        r"(?P<n>[1-9]\d{0,3})/(?P<y>(?:19|20)\d\d)(?![\w/])",
        lambda m: f"{m['law']}{cardinal(m['n'], 'es')} de {cardinal(m['y'], 'es')}",
        ("la Ley 7/1985", "la Ley siete de mil novecientos ochenta y cinco"),
        needs="/",
    ),
    rule(
        "kilometre of a road",
        r"(?<!\w)km (?=\d)",
        "kilómetro ",
        ("en el km 73", "en el kilómetro setenta y tres"),
        needs=["km"],
    ),
    rule(
        "ordinal",
        r"(?<![\w.,])(?P<n>\d{1,3}(?:[. ]\d{3})+|\d{1,6})(?:\.(?=[ºª°ᵉ])(?P<x>))?(?P<end>ᵉʳ|[ºª]"
        r"|°(?= ?[a-z]{3})|er|ro|do|ra|to|vo)(?!\w)",
        _ordinal,
        ("el 2º y la 3ª", "el segundo y la tercera"),
        ("el 1er piso, la 800.ª vez", "el primer piso, la octingentésima vez"),
        needs="ºª°ᵉrdtv",
    ),
)
