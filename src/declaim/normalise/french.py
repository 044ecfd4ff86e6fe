"""French figures."""

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
    hours = "une heure" if hour == 1 else f"{cardinal(str(hour), 'fr')} heures"
    return hours + (f" {cardinal(str(minute), 'fr')}" if minute else "")


WORDS = Figures(
    language="fr",
    months=MONTHS,
    decimal_mark=",",
    group_marks=". ",
    point="virgule",
    minus="moins",
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
)
TABLES = tables(
    WORDS,
    {
        "date": (
            ("le 1er mai 2020", "le premier mai deux mille vingt"),
            ("14 juillet 1789", "quatorze juillet mille sept cent quatre-vingt-neuf"),
        ),
        "numeric date": (("03/05/2020", "trois mai deux mille vingt"),),
        "time": (("à 14h30", "à quatorze heures trente"), ("à 9:05", "à neuf heures cinq")),
        "money": (
            ("3,50 €", "trois euros et cinquante centimes"),
            ("2 milliards €", "deux milliards d'euros"),
        ),
        "percent": (("12,5 %", "douze virgule cinq pour cent"),),
        "number": (("1 500 maisons", "mille cinq cents maisons"),),
        "digits left": (("G20", "G vingt"),),
        "range": (("3-5", "trois à cinq"),),
        "ampersand": (("pain & vin", "pain et vin"),),
    },
    rule(
        "ordinal",
        r"(?<![\w.,])(?P<n>\d{1,4})(?:er|re|e|ème)(?!\w)",
        lambda m: "premier" if m["n"] == "1" else ordinal(m["n"], "fr"),
        ("le 19e siècle", "le dix-neuvième siècle"),
        needs="e",
    ),
)
