"""German clocks in the speech of towns, hours around an h, and dates behind a date."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_articles import of_four_figures
from declaim.normalise.grammars.german.days.german_dates import hours_and_minutes
from declaim.normalise.numerals import cardinal, ordinal, year_by_hundreds
from declaim.normalise.rules import DIGITS, Rule, before, rule

_AFTER_A_DATE = re.compile(
    r"\b(?:[Vv]om|[Aa]m|[Zz]um|[Dd]e[mn])(?:(?:, | und | sowie | oder | bis |\s)"
    r"(?:\d\d?\./)?\d\d?\. ?\d\d?\. ?(?:\d{4}|\d\d)?)+$"
)


def clock(hour: str, minute: str) -> str:
    """Ein Uhr dreißig."""
    said = "ein" if int(hour) == 1 else cardinal(str(int(hour)), "de")
    return f"{said} Uhr" + (f" {cardinal(str(int(minute)), 'de')}" if int(minute) else "")


def _behind_a_date(match: re.Match[str]) -> str | None:
    """Vom ersten Februar und dritten April: in the case of the first date."""
    if not _AFTER_A_DATE.search(before(match, 60)) or not 1 <= int(match["d"]) <= 31:
        return None
    year = match["y"]
    if not year:
        month = ordinal(str(int(match["m"])), "de")
        return f"{match['joint']}{ordinal(match['d'], 'de')}n {month}n"
    said = year_by_hundreds(of_four_figures(year), "de", "hundert")
    return (
        f"{match['joint']}{ordinal(match['d'], 'de')}n {table.MONTHS[int(match['m']) - 1]} {said}"
    )


def _in_signs(match: re.Match[str]) -> str | None:
    """Behind degrees they are minutes of an arc."""
    if before(match, 6).rstrip().endswith("°"):
        return None
    said = hours_and_minutes(match["m"], match["s"])
    return said.replace("Minute", "Sekunde").replace("Stunde", "Minute")


_FRANCS = re.compile(
    r"(?i)(?:preis\w*|eintritt|kosten|kostet|à|für|von|je|nur|beitrag|gebühr|total|summe|ab):? $"
)
_WEEKDAY = r"(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)"
_DAY_AHEAD = re.compile(rf"(?<!\w){_WEEKDAY},? (?:den )?\d\d?\. ?(?:\d\d?\.)?$")

_BEHIND_A_NUMBER = r"(?:(?<=\d)|(?<=\d[h%€])|(?<=\d [h€])|(?<=Uhr))"

DATED: tuple[Rule, ...] = (
    rule(
        "half an hour before",
        r"(?P<at>(?<!\w)(?:[Uu]m|[Gg]egen|[Aa]b|[Bb]is|[Vv]or|[Nn]ach) )(?:1/2|½) "
        r"(?P<h>\d{1,2})(?: Uhr\b)?(?![\w/.,:])",
        lambda m: f"{m['at']}halb {cardinal(m['h'], 'de')}" if int(m["h"]) <= 12 else None,
        ("um 1/2 8 Uhr", "um halb acht"),
        needs="½/",
        near=r"(?:1/2|½) \d",
    ),
    rule(
        "quarter past",
        r"(?P<at>(?<!\w)(?:[Uu]m|[Gg]egen|[Aa]b|[Bb]is) )(?:1/4|¼) (?=(?:nach|vor|über) \d)",
        lambda m: f"{m['at']}Viertel ",
        ("um 1/4 nach 5", "um Viertel nach fünf"),
        needs="¼/",
        near=r"(?:1/4|¼) [nvü]",
    ),
    rule(
        "to a day of the week",
        rf"(?<=\d\.)(?: ?[–-] ?)(?={_WEEKDAY},? (?:den )?\d\d?\.)",
        lambda m: " bis " if _DAY_AHEAD.search(before(m)) else None,
        (
            "Mo. 12.10. - Fr. 16.10. zu",
            "Montag zwölfter zehnter bis Freitag sechzehnter zehnter zu",
        ),
        needs="-–",
        near=r"\. ?[–-] ?[MDFS][a-z]",
    ),
    rule(
        "Friday and no francs",
        r"(?<!\w)Fr\. ?(?=(?:0?[1-9]|[12]\d|3[01])\. ?(?:0?[1-9]|1[0-2])\."
        r"(?![\d–-]|,? ?(?:\d|um |ab |von |\()))",
        lambda m: None if _FRANCS.search(before(m)) else "Freitag ",
        ("Fr. 16.10. Fest", "Freitag sechzehnter zehnter Fest"),
        needs=["Fr"],
        near=r"Fr\. ?\d",
    ),
    rule(
        "to about",
        rf"{_BEHIND_A_NUMBER}(?:[–-]| ?[–-] ?(?=(?:~|\w+\.?) ?(?:\d\d?:\d\d"
        r"|\d\d?(?:\.\d\d)? ?(?:Uhr|h)\b))(?:(?<=Uhr -)|(?<=Uhr - )|(?<=Uhr –)|(?<=Uhr – )"
        r"|(?<=[.:]\d\d -)|(?<=[.:]\d\d - )|(?<=[.:]\d\d –)|(?<=[.:]\d\d – )))"
        r"(?=(?:~|ca\.|circa|etwa|max\.|maximal|rund|ungefähr|spätestens) ?\d)",
        " bis ",
        (
            "17:00-~20:00 Uhr, 10 Uhr - ca. 12 Uhr",
            "siebzehn Uhr bis circa zwanzig Uhr, zehn Uhr bis circa zwölf Uhr",
        ),
        ("5-ca. 8 km", "fünf bis circa acht Kilometer"),
        needs="-–",
        near=r"[–-] ?(?:~|[cemrus][a-zäöü]+\.?) ?\d",
    ),
    rule(
        "hour and minutes around an h",
        r"(?<![\w.,:])(?:(?P<h>[01]?\d|2[0-4])h(?P<m>[0-5]\d)"
        r"|(?P<h2>0\d)\.(?P<m2>[0-5]\d) ?h)(?!\w)",
        lambda m: (
            f"{re.sub('^eins$', 'ein', cardinal(str(int(m['h'] or m['h2'])), 'de'))} Uhr"
            + (f" {cardinal(m['m'] or m['m2'], 'de')}" if (m["m"] or m["m2"]) != "00" else "")
        ),
        ("um 7h30, 07.30 h", "um sieben Uhr dreißig, sieben Uhr dreißig"),
        needs="h",
        near=r"\dh\d|\.\d\d ?h",
    ),
    rule(
        "minutes and seconds in signs",
        r"(?<![\w.,])(?P<m>\d{1,2})['′](?P<s>[0-5]\d)(?:[\"″]|'')(?!\w)",
        _in_signs,
        ("in 7'30\"", "in sieben Minuten dreißig Sekunden"),
        needs="'′",
        near=r"\d['′]\d",
    ),
    rule(
        "year behind an apostrophe",
        r"(?<=[ (])['’]0(?P<n>[0-9])(?![\w:]|[.,]\d)",
        lambda m: f"null {cardinal(m['n'], 'de')}",
        ("im Sommer '08", "im Sommer null acht"),
        needs="'’",
        near=r"['’]0\d",
    ),
    rule(
        "date in figures behind a date",
        r"(?P<joint>(?:, | und | sowie | oder ))(?P<d>\d\d?)\. ?(?P<m>0?[1-9]|1[0-2])\. ?"
        r"(?P<y>(?:19|20)\d\d|\d\d)?(?![\w]|[.,]\d)",
        _behind_a_date,
        (
            "vom 1.2.2020 und 3.4.2021",
            "vom ersten Februar zweitausendzwanzig und dritten April zweitausendeinundzwanzig",
        ),
        needs=DIGITS,
        near=r"(?:,|und|sowie|oder) \d\d?\. ?\d",
    ),
)
