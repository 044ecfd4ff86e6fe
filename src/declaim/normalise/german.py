"""German figures."""

from declaim.normalise.figures import Figures, Money, tables
from declaim.normalise.numerals import cardinal, ordinal
from declaim.normalise.rules import rule, words

MONTHS = words("""
    Januar Februar März April Mai Juni Juli August September Oktober November Dezember
""")
_DATIVE = {"am", "vom", "zum", "dem", "den", "bis", "seit", "im", "ab"}


def _date(before: str, day: str, month: str, year: str) -> str:
    ending = (
        "n"
        if before.strip().lower() in _DATIVE
        else ""
        if before.strip() in {"der", "Der"}
        else "r"
    )
    return f"{before}{ordinal(day, 'de')}{ending} {month}" + (f" {_year(year)}" if year else "")


def _year(digits: str) -> str:
    """1989 is neunzehnhundertneunundachtzig, 2020 zweitausendzwanzig."""
    if not "1100" <= digits < "2000":
        return cardinal(digits, "de")
    rest = "" if digits.endswith("00") else cardinal(digits[2:], "de")
    return f"{cardinal(digits[:2], 'de')}hundert{rest}"


def _clock(hour: int, minute: int) -> str:
    hours = "ein" if hour == 1 else cardinal(str(hour), "de")
    return f"{hours} Uhr" + (f" {cardinal(str(minute), 'de')}" if minute else "")


WORDS = Figures(
    language="de",
    months=MONTHS,
    decimal_mark=",",
    group_marks=". ",
    point="Komma",
    minus="minus",
    percent="Prozent",
    to="bis",
    ampersand="und",
    between_cents="",
    currencies={
        "€": Money("Euro", "Euro", "Cent", "Cent"),
        "$": Money("Dollar", "Dollar", "Cent", "Cent"),
        "£": Money("Pfund", "Pfund", "Penny", "Pence"),
        "¥": Money("Yen", "Yen"),
        "CHF": Money("Franken", "Franken", "Rappen", "Rappen"),
    },
    magnitudes={
        "Mio.": "Millionen",
        "Millionen": "Millionen",
        "Mrd.": "Milliarden",
        "Milliarden": "Milliarden",
    },
    date=_date,
    date_words=r" ",
    clock=_clock,
    clock_pattern=r"(?P<h>\d{1,2})[:.](?P<m>[0-5]\d)(?: Uhr\b|(?=[^\d.]|$)(?<=:\d\d))",
    one="ein",
)
TABLES = tables(
    WORDS,
    {
        "date": (
            ("am 3. Mai 2020", "am dritten Mai zweitausendzwanzig"),
            ("3. Oktober 1990", "dritter Oktober neunzehnhundertneunzig"),
        ),
        "numeric date": (("03.05.2020", "dritter Mai zweitausendzwanzig"),),
        "time": (("um 14:30 Uhr", "um vierzehn Uhr dreißig"),),
        "money": (
            ("3,50 €", "drei Euro fünfzig Cent"),
            ("2,5 Mrd. €", "zwei Komma fünf Milliarden Euro"),
        ),
        "percent": (("12,5 %", "zwölf Komma fünf Prozent"),),
        "number": (("1.500 Leute", "eintausendfünfhundert Leute"),),
        "digits left": (("G20", "G zwanzig"),),
        "range": (("3–5 Jahre", "drei bis fünf Jahre"),),
        "ampersand": (("Salz & Brot", "Salz und Brot"),),
    },
    rule(
        "year",
        r"(?<![\w.,])(?P<n>1[1-9]\d\d)(?![\w%]|[.,]\d)",
        lambda m: _year(m["n"]),
        ("seit 1989", "seit neunzehnhundertneunundachtzig"),
        needs="1",
    ),
)
