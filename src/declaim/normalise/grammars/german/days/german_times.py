"""German hours and durations: letters for zeros, so many hours, and the quarters of a year."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_articles import opening
from declaim.normalise.grammars.german.days.german_dates import hours_and_minutes, in_case
from declaim.normalise.numerals import cardinal, ordinal, roman, year_by_hundreds
from declaim.normalise.rules import DIGITS, Rule, after, any_of, before, rule
from declaim.normalise.spelled_words import VALID_ROMAN

_LASTING = re.compile(
    r"(?:\b(?:dauer[nt]e?n?|kochen|backen|lang|\w*(?:[zZ]eit|[dD]auer)(?: (?:ist|beträgt|von))?:?)"
    r"(?: (?:nur|etwa|ca\.|rund|knapp|gut|über|mit|von|in|bei))?) (?:\d\d?:\d\d ?h? ?[–-] ?)?$"
)
_RUN = re.compile(r"\b(?P<far>\d{1,3})(?:[.,]\d+)? ?(?:km|Kilometern?|m|Metern?)(?: \w+)? in $")
_RACED = re.compile(
    r"[Mm]arathon|\blief|gelaufen|(?<!er)(?<!Ab)(?<!ab)[Ll]auf\b"
    r"|\b(?:Kilo)?[Mm]etern?\b|i[ms] Ziel\b|Bestzeit|Rennen"
)
_SHORTEST_RUN = 10
"""Minutes: in 2:59 can be hours and minutes, but in 17:32 is no time of day."""
_LONGEST_RUN_IN_MINUTES = 15
"""Kilometers: 42 km in 3:15 are hours and minutes."""
_OPEN = re.compile(
    r"(?:\b\d{4},|\d\.,) $|\b(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?:?"
    r"|\w+(?:tags?|woch|abend)s?:?|täglich|tägl\.|tgl\.|geöffnet:?|Uhr"
    r"|\w+zeit(?:en)?:?)(?: von| v\.)? $"
)


def _with_letters(match: re.Match[str]) -> str:
    minute = match["m"].lower().replace("o", "0")
    hour = "ein" if int(match["h"]) == 1 else cardinal(match["h"], "de")
    return f"{hour} Uhr" + (f" {cardinal(minute, 'de')}" if minute != "00" else "")


def _duration(match: re.Match[str]) -> str | None:
    """Dauert 2:30h, and 0:45h, which is no time of day."""
    if int(match["h"]) and not _LASTING.search(before(match)):
        return None
    if re.search(r"\b(?:[Uu]m|[Aa]b|[Bb]is|[Gg]egen|[Vv]on|[–-]) ?$", before(match)):
        return None
    return hours_and_minutes(match["h"], match["m"])


def _compound(match: re.Match[str]) -> str:
    return hours_and_minutes(match["h"], match["m"]).replace(" ", "-") + "-"


def _run(match: re.Match[str]) -> str | None:
    """5 km in 17:32 are minutes and seconds, 42 km in 2:59 hours and minutes."""
    run = _RUN.search(before(match, 40))
    if not run:
        ran = _RACED.search(before(match, 80) + after(match))
        at = ran and re.search(r"\b(?P<in>in)?(?:nach|von|auf)?(?: \w+en)? $", before(match))
        clock = int(match["h"]) <= (_SHORTEST_RUN if at and at["in"] else 24)
        return None if not at or clock else _minutes_and_seconds(match)
    meters = re.search(r"\d ?m", run[0]) and "km" not in run[0]
    if not meters and int(run["far"]) > _LONGEST_RUN_IN_MINUTES and int(match["h"]) < 10:
        return hours_and_minutes(match["h"], match["m"])
    return _minutes_and_seconds(match)


def _minutes_and_seconds(match: re.Match[str]) -> str:
    said = hours_and_minutes(match["h"], match["m"])
    return said.replace("Minute", "Sekunde").replace("Stunde", "Minute")


def _open(match: re.Match[str]) -> str | None:
    opened = _OPEN.search(before(match, 40)) or re.match(r"(?: \w+)? geöffnet", after(match))
    if not opened or not int(match["h"]) < int(match["h2"]) <= 24:
        return None
    return f"{cardinal(match['h'], 'de')} bis {cardinal(match['h2'], 'de')} Uhr"


def _without_stop(match: re.Match[str]) -> str | None:
    if not 1 <= int(match["day"]) <= 31:
        return None
    day, month = f"{ordinal(match['day'], 'de')}n", int(match["month"])
    if match["year"]:
        year = year_by_hundreds(match["year"].strip(), "de", "hundert")
        return f"{match['before']}{day} {table.MONTHS[month - 1]} {year}"
    return f"{match['before']}{day} {ordinal(str(month), 'de')}n"


def _to_the_second(match: re.Match[str]) -> str:
    hour, minute, second = (
        re.sub("^eins$", one, cardinal(n, "de"))
        for n, one in zip(match.group("h", "m", "s"), ("ein", "eine", "eine"), strict=True)
    )
    minutes = f"{minute} Minute{'n' * (minute != 'eine')}"
    return f"{hour} Uhr {minutes} {second} Sekunde{'n' * (second != 'eine')}"


TIMES: tuple[Rule, ...] = (
    rule(
        "time with letters for zeros",
        r"(?<![\w.,:])(?P<h>[01]?\d|2[0-4])(?:[.:]|(?=oo ?(?:Uhr|h)\b))(?P<m>oo|OO|[0-5][oO])"
        r"(?: ?(?:Uhr|h)\b|(?!\w))",
        _with_letters,
        ("bis 17.oo Uhr und 9:3o Uhr", "bis siebzehn Uhr und neun Uhr dreißig"),
        near=r"[.:\d][oO0-5][oO]",
    ),
    rule(
        "date without its last stop",
        r"(?<!\w)(?P<before>(?:[Aa]m|[Vv]om|[Zz]um) )(?P<day>\d\d?)\.(?P<month>0[1-9]|1[0-2])"
        r"(?:(?P<year> (?:19|20)\d\d)(?![\w.,])|(?= (?:um|ab|von|bis|in|im|und)\b|, | ?$|\)))",
        _without_stop,
        (
            "am 03.04 2009 und am 24.12 um",
            "am dritten April zweitausendneun und am vierundzwanzigsten zwölften um",
        ),
        near=r"[mM] \d\d?\.[01]\d",
        needs=DIGITS,
    ),
    rule(
        "month in short behind its part",
        r"(?:(?<=\b[Mm]itte )|(?<=\b[Ee]nde )|(?<=\b[Aa]nfang )|(?<=\bAnf\. )|(?<=\b[Ii]m )"
        r"|(?<=\b[Ss]eit ))"
        rf"(?P<m>{any_of(table.SHORT_MONTHS)})\.(?! ?[\d/–-])",
        lambda m: table.SHORT_MONTHS[m["m"]] + "." * (not m.string[m.end() :].strip()),
        ("Mitte Aug. und im Dez. offen", "Mitte August und im Dezember offen"),
        needs=table.SHORT_MONTHS,
    ),
    rule(
        "day of an Austrian January",
        r"(?<![\w.,])(?P<before>[A-Za-zü]{2,4} )?(?P<n>\d{1,2})\. ?(?=(?:Jänner|Feber)(?!\w))",
        lambda m: f"{opening(m['before'])[0]}{ordinal(m['n'], 'de')}{opening(m['before'])[1]} ",
        ("ab 1. Jänner 2019", "ab dem ersten Jänner zweitausendneunzehn"),
        needs=["Jänner", "Feber"],
    ),
    rule(
        "duration with h",
        r"(?<![\w.,:])(?P<h>\d{1,2}):(?P<m>[0-5]\d) ?h\b",
        _duration,
        (
            "dauert 2:30h, Backzeit: 0:45 h",
            "dauert zwei Stunden dreißig Minuten, Backzeit: fünfundvierzig Minuten",
        ),
        needs=":",
        near=r":\d\d ?h",
    ),
    rule(
        "duration in a compound",
        r"(?<![\w.,:])(?P<h>\d{1,2}):(?P<m>[0-5]\d)-(?=Stunden?-|h-)(?:Stunden?|h)-",
        _compound,
        ("die 1:45-Stunden-Fahrt", "die eine-Stunde-fünfundvierzig-Minuten-Fahrt"),
        needs=":",
        near=r":\d\d-(?:S|h)",
    ),
    rule(
        "time of a run",
        r"(?<![\w.,:])(?P<h>\d{1,2}):(?P<m>[0-5]\d)(?![\w:]|[.,]\d| ?(?:Uhr|h\b|Std|Stunde|[Mm]in"
        r"|Sek))",
        _run,
        (
            "lief 5 km in 17:32 und 42 km in 3:05",
            "lief fünf Kilometer in siebzehn Minuten zweiunddreißig Sekunden und "
            "zweiundvierzig Kilometer in drei Stunden fünf Minuten",
        ),
        (
            "Beim Marathon kam sie nach 59:56 ins Ziel",
            "Beim Marathon kam sie nach neunundfünfzig Minuten sechsundfünfzig Sekunden ins Ziel",
        ),
        needs=":",
        near=r"(?:in|nach|von|auf|en) \d\d?:",
    ),
    rule(
        "hours of a shop",
        r"(?<![\w.,:–-])(?P<h>\d{1,2}) ?[–-] ?(?P<h2>\d{1,2}) ?h\b(?!\w)",
        _open,
        (
            "Mo-Fr 7–17 h, 8-12 h geöffnet",
            "Montag bis Freitag sieben bis siebzehn Uhr, acht bis zwölf Uhr geöffnet",
        ),
        needs="h",
        near=r"\d ?h\b",
    ),
    rule(
        "term of a university",
        r"(?<!\w)(?P<term>WS|SS) ?(?:(?=(?:19[5-9]|20)\d\d)"
        r"|(?=\d\d/\d\d(?![\w/])))",
        lambda m: f"{'Sommer' if m['term'] == 'SS' else 'Winter'}semester ",
        (
            "im WS 2019/20 und SS 2018",
            "im Wintersemester zweitausendneunzehn zwanzig und Sommersemester zweitausendachtzehn",
        ),
        near=r"(?:WS|SS) ?\d\d",
    ),
    rule(
        "roman number of a year",
        rf"(?<![\w./–-])(?P<n>(?=[IVX]){VALID_ROMAN}) ?/ ?(?=(?:19|20)\d\d(?![\w/]))",
        lambda m: f"{cardinal(roman(m['n']), 'de')} ",
        (
            "Quartale II bis IV/2021, Heft I/2020",
            "Quartale zwei bis vier zweitausendeinundzwanzig, Heft eins zweitausendzwanzig",
        ),
        needs="IVX",
        near=r"[IVX] ?/ ?\d",
    ),
)
TO_THE_SECOND: tuple[Rule, ...] = (
    rule(
        "so many hours, minutes and seconds",
        r"(?<![\w.,:])(?P<h>\d{1,2}):(?P<m>[0-5]\d):(?P<s>[0-5]\d)(?: Stunden\b| Std\.| h\b"
        r"|(?! "
        r"Uhr)(?![\w:]))"
        r"(?<!um \d:\d\d:\d\d)(?<!um \d\d:\d\d:\d\d)",
        lambda m: in_case(
            m,
            _to_the_second(m)
            .replace(" Uhr", f" Stunde{'n' * (int(m['h']) != 1)}")
            .replace("ein Stunde ", "eine Stunde "),
        ),
        ("in 2:05:13 Stunden", "in zwei Stunden fünf Minuten dreizehn Sekunden"),
        ("nach 1:34:17", "nach einer Stunde vierunddreißig Minuten siebzehn Sekunden"),
        needs=":",
    ),
    rule(
        "hours, minutes and seconds",
        r"(?<![\w.,:])(?P<h>[0-2]?\d):(?P<m>[0-5]\d):(?P<s>[0-5]\d)(?: Uhr\b)?(?![\w:])",
        _to_the_second,
        ("um 02:02:23 Uhr", "um zwei Uhr zwei Minuten dreiundzwanzig Sekunden"),
        needs=":",
    ),
)
