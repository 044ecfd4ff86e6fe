"""French figures."""

import re

from declaim.normalise.figures import Figures, Money, tables
from declaim.normalise.numerals import cardinal, ordinal
from declaim.normalise.rules import rule, words

MONTHS = words("""
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
""")


def _date(before: str, day: str, month: str, year: str) -> str:
    first = "premier" if int(day) == 1 else cardinal(day, "fr")
    return f"{before}{first} {month}" + (f" {cardinal(year, 'fr')}" if year else "")


def _clock(hour: int, minute: int) -> str:
    name = re.sub(r"\bun$", "une", cardinal(str(hour), "fr"))
    hours = f"{name} heure" if hour == 1 else f"{name} heures"
    return hours + (f" {cardinal(str(minute), 'fr')}" if minute else "")


_FIRST = {"1er": "premier", "1re": "première", "1ère": "première"}

WORDS = Figures(
    language="fr",
    months=MONTHS,
    decimal_mark=",",
    group_marks=". ",
    point="virgule",
    minus="moins",
    plus="plus",
    percent="pour cent",
    to="à",
    ampersand="et",
    between_cents="et",
    currencies={
        "€": Money("euro", "euros", "centime", "centimes"),
        "$": Money("dollar", "dollars", "cent", "cents"),
        "£": Money("livre", "livres", "penny", "pence"),
        "¥": Money("yen", "yens"),
    },
    magnitudes={
        "million": "million d'",
        "millions": "millions d'",
        "milliard": "milliard d'",
        "milliards": "milliards d'",
    },
    date=_date,
    date_words=" ",
    clock=_clock,
    clock_pattern=r"(?P<h>\d{1,2})(?: ?h ?|:(?=\d\d))(?P<m>[0-5]\d)?",
    units={
        "km": ("kilomètre", "kilomètres"), "m": ("mètre", "mètres"),
        "cm": ("centimètre", "centimètres"), "kg": ("kilo", "kilos"), "g": ("gramme", "grammes"),
        "l": ("litre", "litres"), "h": ("heure", "heures"), "m²": ("mètre carré", "mètres carrés"),
        "km²": ("kilomètre carré", "kilomètres carrés"),
        "°C": ("degré Celsius", "degrés Celsius"), "°": ("degré", "degrés"),
    },
    decimals=3,
    fractions={
        "1/2": "un demi",
        "1/3": "un tiers",
        "2/3": "deux tiers",
        "1/4": "un quart",
        "3/4": "trois quarts",
    },
    per="par",
)  # fmt: skip
TABLES = tables(
    WORDS,
    {
        "date": (
            ("le 1er mai 2020", "le premier mai deux mille vingt"),
            ("14 juillet 1789", "quatorze juillet mille sept cent quatre-vingt-neuf"),
        ),
        "numeric date": (("03/05/2020", "trois mai deux mille vingt"),),
        "telephone": (
            ("au 01 23 45 67 89", "au zéro un, deux trois, quatre cinq, six sept, huit neuf"),
        ),
        "fraction": (("les 2/3 des voix", "les deux tiers des voix"),),
        "time": (
            ("à 14h30", "à quatorze heures trente"),
            ("à 9:05, à 21h", "à neuf heures cinq, à vingt et une heures"),
        ),
        "money": (
            ("3,50 €", "trois euros et cinquante centimes"),
            ("2 milliards €", "deux milliards d'euros"),
        ),
        "percent": (("12,5 %", "douze virgule cinq pour cent"),),
        "measure": (
            ("90 km/h", "quatre-vingt-dix kilomètres par heure"),
            ("-3,5 °C", "moins trois virgule cinq degrés Celsius"),
        ),
        "number": (("1 500 maisons", "mille cinq cents maisons"),),
        "digits left": (("G20", "G vingt"),),
        "range": (("3-5", "trois à cinq"),),
        "ampersand": (("pain & vin", "pain et vin"),),
    },
    rule(
        "ordinal",
        r"(?<![\w.,])(?P<n>\d{1,4})(?P<end>er|re|ère|e|ème)(?!\w)",
        lambda m: _FIRST.get(m["n"] + m["end"]) or ordinal(m["n"], "fr"),
        ("le 19e siècle", "le dix-neuvième siècle"),
        ("la 1re fois", "la première fois"),
        needs="eè",
    ),
)
