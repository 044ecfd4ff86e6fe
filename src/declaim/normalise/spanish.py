"""Spanish figures; the decimal mark is a comma, as in Spain and most of America."""

import re

from declaim.normalise.figures import Figures, Money, tables
from declaim.normalise.numerals import cardinal, ordinal
from declaim.normalise.rules import rule, words

MONTHS = words("""
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre
""")


def _date(before: str, day: str, month: str, year: str) -> str:
    first = "primero" if int(day) == 1 else cardinal(day, "es")
    return f"{before}{first} de {month}" + (f" de {cardinal(year, 'es')}" if year else "")


def _clock(hour: int, minute: int) -> str:
    minutes = ("cero " if minute < 10 else "") + cardinal(str(minute), "es")
    return (
        f"{'una' if hour == 1 else cardinal(str(hour), 'es')} {minutes if minute else 'en punto'}"
    )


def _agree(number: str, noun: str) -> str:
    """Un libro, una casa, veintiún libros, quinientas casas."""
    if not noun or noun in {"de", "a", "y", "o", "por", "en", "que", "con", "es", "son", "fue"}:
        return number
    if noun.endswith(("as", "a", "ciones", "dades")) and noun not in {"días", "programas"}:
        return re.sub(r"cientos\b", "cientas", re.sub("uno$", "una", number)).replace(
            "quinientos", "quinientas"
        )
    return re.sub("^uno$|(?<=y )uno$", "un", number).replace("veintiuno", "veintiún")


def _ordinal(match: re.Match[str]) -> str:
    said = str(ordinal(match["n"], "es"))
    if match["end"] == "ª":
        return re.sub(r"o\b", "a", said)
    return re.sub("(?<=[mc]er)o$", "", said) if match["end"] == "er" else said


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
    between_cents="con",
    currencies={
        "€": Money("euro", "euros", "céntimo", "céntimos"),
        "$": Money("dólar", "dólares", "centavo", "centavos"),
        "£": Money("libra", "libras", "penique", "peniques"),
        "¥": Money("yen", "yenes"),
    },
    magnitudes={"mil": "mil", "millón": "millón de", "millones": "millones de", "M": "millones de",
                "mil millones": "mil millones de", "billón": "billón de",
                "billones": "billones de"},
    date=_date,
    date_words=" (?:de |del )?",
    clock=_clock,
    clock_pattern=r"(?P<h>\d{1,2}):(?P<m>[0-5]\d)(?: ?h)?",
    units={
        "km": ("kilómetro", "kilómetros"), "m": ("metro", "metros"),
        "cm": ("centímetro", "centímetros"), "kg": ("kilo", "kilos"), "g": ("gramo", "gramos"),
        "l": ("litro", "litros"), "h": ("hora", "horas"), "km²": ("kilómetro cuadrado",
        "kilómetros cuadrados"), "°C": ("grado centígrado", "grados centígrados"),
        "ºC": ("grado centígrado", "grados centígrados"), "°": ("grado", "grados"),
    },
    decimals=2,
    fractions={
        "1/2": "un medio",
        "1/3": "un tercio",
        "2/3": "dos tercios",
        "1/4": "un cuarto",
        "3/4": "tres cuartos",
    },
    per="por",
    one="uno",
    agree=_agree,
)  # fmt: skip
TABLES = tables(
    WORDS,
    {
        "date": (("el 3 de mayo de 2020", "el tres de mayo de dos mil veinte"),),
        "numeric date": (("03/05/2020", "tres de mayo de dos mil veinte"),),
        "telephone": (
            (
                "al +34 911 234 567",
                "al más tres cuatro, nueve uno uno, dos tres cuatro, cinco seis siete",
            ),
        ),
        "fraction": (("3/4 de taza", "tres cuartos de taza"),),
        "time": (("a las 14:30", "a las catorce treinta"),),
        "money": (
            ("3,50 €", "tres euros con cincuenta céntimos"),
            ("$2 millones", "dos millones de dólares"),
        ),
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
        "range": (("3-5", "tres a cinco"),),
        "ampersand": (("pan & vino", "pan y vino"),),
    },
    rule(
        "ordinal",
        r"(?<![\w.,])(?P<n>\d{1,4})\.?(?P<end>º|ª|er)(?!\w)",
        _ordinal,
        ("el 2º y la 3ª", "el segundo y la tercera"),
        ("el 1er piso", "el primer piso"),
        needs="ºªe",
    ),
)
