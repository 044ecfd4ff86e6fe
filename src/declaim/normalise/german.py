"""German figures."""

import re

from declaim.normalise.figures import Figures, Money, tables
from declaim.normalise.numerals import cardinal, decimal, ordinal
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


def _agree(number: str, noun: str) -> str:
    """Ein Haus, eine Million; a gender that the ending does not tell is taken for the first."""
    if number != "eins" or not noun[:1].isupper():
        return number
    return "eine" if re.search(r"(?:e|[Ff]rau|ung|[hk]eit|ion|schaft|tät|ei|ur)$", noun) else "ein"


def _short_date(match: re.Match[str]) -> str | None:
    if not (1 <= int(match["day"]) <= 31 and 1 <= int(match["month"]) <= 12):
        return None
    ending = "n" if match["before"] and match["before"].strip().lower() in _DATIVE else "r"
    day, month = ordinal(match["day"], "de"), ordinal(match["month"], "de")
    return f"{match['before'] or ''}{day}{ending} {month}{ending}"


def _place(match: re.Match[str]) -> str:
    ending = "" if match["before"].lower() in {"der", "die", "das"} else "n"
    return f"{match['before']} {ordinal(match['n'], 'de')}{ending}"


def _large(match: re.Match[str]) -> str:
    one, many = _LARGE[match["size"]]
    if match["n"] == "1":
        return f"eine {one}"
    return f"{decimal(match['n'], 'de', ',', 'Komma')} {many}"


_LARGE = {"Mio": ("Million", "Millionen"), "Mrd": ("Milliarde", "Milliarden")}

WORDS = Figures(
    language="de",
    months=MONTHS,
    decimal_mark=",",
    group_marks=". ",
    point="Komma",
    minus="minus",
    plus="plus",
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
        "Million": "Million",
        "Millionen": "Millionen",
        "Mrd.": "Milliarden",
        "Milliarden": "Milliarden",
    },
    date=_date,
    date_words=r" ",
    clock=_clock,
    clock_pattern=r"(?P<h>\d{1,2})[:.](?P<m>[0-5]\d)(?: Uhr\b|(?=[^\d.]|$)(?<=:\d\d))",
    units={
        "km": ("Kilometer", "Kilometer"), "m": ("Meter", "Meter"),
        "cm": ("Zentimeter", "Zentimeter"), "kg": ("Kilogramm", "Kilogramm"),
        "g": ("Gramm", "Gramm"), "l": ("Liter", "Liter"), "h": ("Stunde", "Stunden"),
        "kWh": ("Kilowattstunde", "Kilowattstunden"), "cm³": ("Kubikzentimeter", "Kubikzentimeter"),
        "m³": ("Kubikmeter", "Kubikmeter"),
        "km²": ("Quadratkilometer", "Quadratkilometer"), "m²": ("Quadratmeter", "Quadratmeter"),
        "°C": ("Grad Celsius", "Grad Celsius"), "°": ("Grad", "Grad"),
    },
    fractions={
        "1/2": "ein halb",
        "1/3": "ein Drittel",
        "2/3": "zwei Drittel",
        "1/4": "ein Viertel",
        "3/4": "drei Viertel",
    },
    per="pro",
    one="ein",
    agree=_agree,
)  # fmt: skip
TABLES = tables(
    WORDS,
    {
        "date": (
            ("am 3. Mai 2020", "am dritten Mai zweitausendzwanzig"),
            ("3. Oktober 1990", "dritter Oktober neunzehnhundertneunzig"),
        ),
        "numeric date": (("03.05.2020", "dritter Mai zweitausendzwanzig"),),
        "telephone": (
            ("unter 030 1234567", "unter null drei null, eins zwei drei vier fünf sechs sieben"),
        ),
        "fraction": (("3/4 der Stimmen", "drei Viertel der Stimmen"),),
        "time": (("um 14:30 Uhr", "um vierzehn Uhr dreißig"),),
        "money": (
            ("3,50 €", "drei Euro fünfzig Cent"),
            ("-3.50 €", "minus drei Euro fünfzig Cent"),
            ("2,5 Mrd. €", "zwei Komma fünf Milliarden Euro"),
        ),
        "percent": (
            ("12,5 %", "zwölf Komma fünf Prozent"),
            ("12.5%", "zwölf Komma fünf Prozent"),
        ),
        "measure": (
            ("90 km/h", "neunzig Kilometer pro Stunde"),
            ("-3,5 °C", "minus drei Komma fünf Grad Celsius"),
        ),
        "number": (
            ("1.500 Leute", "eintausendfünfhundert Leute"),
            ("1 Haus, 1 Million", "ein Haus, eine Million"),
        ),
        "digits left": (("G20", "G zwanzig"),),
        "range": (("3–5 Jahre", "drei bis fünf Jahre"),),
        "ampersand": (("Salz & Brot", "Salz und Brot"),),
    },
    rule(
        "day and month in figures",
        r"(?<![\w.,])(?P<before>[A-Za-z]{2,3} )?(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\.(?!\d)",
        _short_date,
        ("am 3.10. und", "am dritten zehnten und"),
        needs=".",
    ),
    rule(
        "place in a row",
        r"(?<!\w)(?P<before>(?:(?:[Ii]n|[Aa]n|[Aa]u[fs]|[Bb]ei|[Mm]it|[Nn]ach|[Vv]on|[Ss]eit) )?"
        r"(?:[Dd](?:er|ie|as|em|en)|[AaIi]m|[Zz]u[mr]|[Vv]om|[Bb]eim)) "
        r"(?P<n>\d{1,3})\.(?= [A-ZÄÖÜ])",
        _place,
        ("der 1. Mann in der 2. Liga", "der erste Mann in der zweiten Liga"),
        needs=".",
    ),
    rule(
        "large number",
        r"(?<![\w.,])(?P<n>\d{1,3}(?:,\d{1,3})?)\s?(?P<size>Mio|Mrd)\b\.?",
        _large,
        ("1 Mio. Euro, 2,5 Mrd. Euro", "eine Million Euro, zwei Komma fünf Milliarden Euro"),
        needs="M",
    ),
    rule(
        "decade",
        r"(?<![\w.,])(?P<n>(?:1[89]|20)?\d0)er(?!\w)",
        lambda m: (_year(m["n"]) if len(m["n"]) == 4 else cardinal(m["n"], "de")) + "er",
        ("die 90er und 2000er", "die neunziger und zweitausender"),
        needs="e",
    ),
    rule(
        "year",
        r"(?<![\w.,])(?P<n>1[1-9]\d\d)(?![\w%]|[.,]\d)",
        lambda m: _year(m["n"]),
        ("seit 1989", "seit neunzehnhundertneunundachtzig"),
        needs="1",
    ),
)
