"""German timetables and notices: rows of days, months that a stroke joins, Fridays."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_articles import of_four_figures, opening
from declaim.normalise.grammars.german.cases.german_declension import ending, last_word
from declaim.normalise.grammars.german.notices.german_registers import last_stop
from declaim.normalise.numerals import cardinal, ordinal, year_by_hundreds
from declaim.normalise.rules import DIGITS, VALUE, Rule, any_of, before, rule

_MONTHS = {month: month for month in table.MONTHS} | table.SHORT_MONTHS
_SHORT_DAYS = re.compile(r"(?<!\w)(?:Mo|Di|Mi|Do)\b")
_PAIRS = {"Hz": "Hertz", "V": "Volt", "W": "Watt", "kV": "Kilovolt", "kHz": "Kilohertz",
    "MHz": "Megahertz", "GB": "Gigabyte", "mm": "Millimeter", "ml": "Milliliter"}  # fmt: skip


def _days(match: re.Match[str]) -> str | None:
    """Am vierundzwanzigsten, fünfundzwanzigsten und sechsundzwanzigsten zwölften."""
    if not (1 <= int(match["d"]) <= 31 and 1 <= int(match["m"]) <= 12):
        return None
    opened, last = opening(match["before"])
    row = re.sub(r"(\d\d?)\.", lambda day: f"{ordinal(day[1], 'de')}{last}", match["row"])
    row = re.sub(" ?/ ?", ", ", row).replace("u.", "und")
    day = f"{ordinal(match['d'], 'de')}{last}"
    if not match["y"]:
        return f"{opened}{row}{day} {ordinal(match['m'], 'de')}{last}"
    year = year_by_hundreds(of_four_figures(match["y"]), "de", "hundert")
    return f"{opened}{row}{day} {table.MONTHS[int(match['m']) - 1]} {year}"


def _friday(match: re.Match[str]) -> str | None:
    """Behind other weekdays, or before hours that are called so."""
    return "Freitag" if match["hours"] or _SHORT_DAYS.search(before(match, 80)) else None


def _classes(match: re.Match[str]) -> str:
    last = ending(last_word(match), "Klasse")
    first, second = (f"{ordinal(match[n], 'de')}{last}" for n in ("a", "b"))
    return f"{first} und {second} Klasse{last_stop(match)}"


TIMETABLES: tuple[Rule, ...] = (
    rule(
        "days in a row",
        r"(?P<before>(?<!\w)(?:[Aa]m|[Vv]om|[Zz]um|[Dd]en|[Dd]em) )?(?<![\w.,/])"
        r"(?P<row>(?:\d\d?\.(?: ?/ ?|, ?| und | u\. )){2,5})(?P<d>\d\d?)\. ?(?P<m>\d\d?)\."
        r"(?: ?(?P<y>(?:19|20)\d\d|\d\d(?![.:]\d| ?(?:Uhr|h)\b)))?(?!\d)",
        _days,
        (
            "am 24./25. u. 26.12. geschlossen",
            "am vierundzwanzigsten, fünfundzwanzigsten und sechsundzwanzigsten zwölften "
            "geschlossen",
        ),
        near=r"\d\.(?: ?/|,| u)",
        needs=DIGITS,
    ),
    rule(
        "months that a stroke joins",
        rf"(?<!\w)(?<!\d\. )(?<!\d\.)(?P<a>{any_of(_MONTHS)})\.? ?/ ?"
        rf"(?P<b>{any_of(_MONTHS)})(?:\.(?!\d)|(?![\w-]))",
        lambda m: f"{_MONTHS[m['a']]} {_MONTHS[m['b']]}{last_stop(m)}",
        ("im Nov./Dez. neu", "im November Dezember neu"),
        needs="/",
        near=r"[a-zä]\.? ?/ ?[JFMASOND]",
    ),
    rule(
        "Friday and its hours",
        r"(?<!\w)Fr\.(?=:? \d{1,2}(?:[.:]\d\d)? ?[–-] ?\d{1,2}(?:[.:]\d\d)?(?P<hours> ?(?:Uhr"
        r"|h)\b)?"
        r"(?!\d|[.,][–-]))",
        _friday,
        (
            "Mo.-Do. 8-17, Fr. 8.00 - 12.30 Uhr",
            "Montag bis Donnerstag acht bis siebzehn, Freitag acht Uhr bis zwölf Uhr dreißig",
        ),
        needs=["Fr"],
        near=r"Fr\.:? \d",
    ),
    rule(
        "so often a day",
        r"(?<![\w.,])(?P<n>\d{1,2}) ?[x×] ?/ ?d(?!\w)",
        lambda m: f"{'ein' if m['n'] == '1' else cardinal(m['n'], 'de')}mal pro Tag",
        ("2x/d auftragen", "zweimal pro Tag auftragen"),
        needs="/",
        near=r"[x×] ?/ ?d",
    ),
    rule(
        "and the following",
        rf"(?<=[\d{VALUE}])ff\.?(?!\w)",
        lambda m: f" folgende{last_stop(m)}",
        ("Offb 21,1ff", "Offenbarung einundzwanzig, eins folgende"),
        needs="f",
        near=rf"[\d{VALUE}]ff",
    ),
    rule(
        "two classes of a train",
        r"(?<![\w.,/])(?P<a>\d)\. ?/ ?(?P<b>\d)\. ?Kl(?:\.|asse\b)",
        _classes,
        ("Wagen 1./2. Kl. frei", "Wagen erste und zweite Klasse frei"),
        needs="/",
        near=r"\d\. ?/ ?\d\. ?K",
    ),
    rule(
        "two measures of one unit",
        rf"(?<![\w.,/])(?P<a>\d{{2,4}})/(?P<b>\d{{2,4}}) ?(?P<unit>{any_of(_PAIRS)})(?![\w/])",
        lambda m: f"{cardinal(m['a'], 'de')} {cardinal(m['b'], 'de')} {_PAIRS[m['unit']]}",
        ("50/60 Hz", "fünfzig sechzig Hertz"),
        needs="/",
        near=r"\d/\d{2,4} ?[HVWkMGm]",
    ),
)
