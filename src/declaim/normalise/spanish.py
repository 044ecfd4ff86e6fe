"""Spanish figures; the decimal mark is a comma, as in Spain and most of America."""

from declaim.normalise.figures import Figures, Money, tables
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import words

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


WORDS = Figures(
    language="es",
    months=MONTHS,
    decimal_mark=",",
    group_marks=". ",
    point="coma",
    minus="menos",
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
    magnitudes={"mil": "mil", "millón": "millón de", "millones": "millones de", "M": "millones de"},
    date=_date,
    date_words=" (?:de |del )?",
    clock=_clock,
    clock_pattern=r"(?P<h>\d{1,2}):(?P<m>[0-5]\d)(?: ?h)?",
    one="un",
)
TABLES = tables(
    WORDS,
    {
        "date": (("el 3 de mayo de 2020", "el tres de mayo de dos mil veinte"),),
        "numeric date": (("03/05/2020", "tres de mayo de dos mil veinte"),),
        "time": (("a las 14:30", "a las catorce treinta"),),
        "money": (
            ("3,50 €", "tres euros con cincuenta céntimos"),
            ("$2 millones", "dos millones de dólares"),
        ),
        "percent": (("12,5 %", "doce coma cinco por ciento"),),
        "number": (("1.500 casas", "mil quinientos casas"), ("-3", "menos tres")),
        "digits left": (("G20", "G veinte"),),
        "range": (("3-5", "tres a cinco"),),
        "ampersand": (("pan & vino", "pan y vino"),),
    },
)
