"""Dates, years and their ranges, decades, and the time of day."""

import re

from declaim.lexicon import spelled
from declaim.normalise.english.numbers import DIGITS, LEFT, plural
from declaim.normalise.numerals import cardinal, ordinal, year
from declaim.normalise.rules import Rule, any_of, rule, words

MONTHS = words("""
    January February March April May June July August September October November December
""")
DAYS = words("""
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
""")
_SHORT = {month[:3]: month for month in MONTHS} | {"Sept": "September"}
_SHORT_DAYS = {day[:3]: day for day in DAYS}
_MONTH = f"(?:{any_of(MONTHS)}\\b|{any_of(_SHORT)}\\b\\.?)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_NOT_MORE = r"(?![\w:%/]|[.,]\d)"
_YEAR = r"(?:1\d|20)\d\d"
_COUNTED = (
    r"(?: (?!(?:hours|was|is|has|as|this|his|its|does|towards|perhaps|always|us|plus|versus"
    r"|across|thus|unless|besides|afterwards|sometimes|saw|elections?|olympics|games|times|series|crisis"
    r"|census|congress|business|previous|various|famous|serious)\b)"
    r"(?:[a-z]+ )?(?:[a-z]{2,}s|people|men|women|children|fish|sheep|feet|troops|staff|percent)\b)"
)


_RANGE_OF_UNITS = r"(?: ?[-–] ?\d{1,5} ?(?:k?[gm]|[cm]m|lbs?|ft|miles|meters|metres|people|men)\b)"


def _month(written: str) -> str:
    name = written.strip(".")
    return _SHORT.get(name.capitalize(), name) if name.capitalize() not in MONTHS else name


def _days(match: re.Match[str]) -> str:
    first, last = match["day"], match["last"]
    return ordinal(first) + (f" to {ordinal(last)}" if last else "")


def _month_first(match: re.Match[str]) -> str:
    said = f"{_month(match['month'])} {_days(match)}"
    if not match["year"]:
        return said
    return f"{said}{',' if ',' in match['gap'] else ''} {year(match['year'])}"


def _day_first(match: re.Match[str]) -> str:
    article = "" if match["the"] else "the "
    said = f"{match['the'] or ''}{article}{_days(match)} of {_month(match['month'])}"
    if not match["year"]:
        return said
    return f"{said}{',' if ',' in match['gap'] else ''} {year(match['year'])}"


def _numeric(match: re.Match[str]) -> str | None:
    """Year first as ISO 8601 has it; else the American order, unless only the other makes sense."""
    parts = [part for part in re.split(r"[-/.]", match[0]) if part]
    if len(parts[0]) == 4:
        years, month, day = parts
    else:
        month, day, years = parts
    day_first = int(month) > 12
    if day_first:
        month, day = day, month
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    spoken = year(years) if len(years) == 4 else _short_year(years)
    if day_first:
        return f"the {ordinal(day)} of {MONTHS[int(month) - 1]}, {spoken}"
    return f"{MONTHS[int(month) - 1]} {ordinal(day)}, {spoken}"


def _month_and_day(match: re.Match[str]) -> str | None:
    month, day = int(match["a"]), int(match["b"])
    if month > 12:
        month, day = day, month
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return f"{match['on']}{MONTHS[month - 1]} {ordinal(str(day))}"


def _short_year(digits: str) -> str:
    return f"oh {cardinal(digits)}" if digits[0] == "0" else cardinal(digits)


def _decade(match: re.Match[str]) -> str:
    digits = match["n"]
    return plural(year(digits) if len(digits) == 4 else cardinal(digits))


def _clock(match: re.Match[str]) -> str | None:
    hour, minute = match["h"], match["m"] or "00"
    if int(hour) > 24 or int(minute) > 59:
        return None
    half = match["half"] and spelled(re.sub(r"\W", "", match["half"]).upper())
    if int(minute) == 0:
        said = cardinal(hour) if half else f"{cardinal(hour)} o'clock"
    else:
        said = f"{cardinal(hour)} {_short_year(minute)}"
    return f"{said} {half}" if half else said


def _watch(match: re.Match[str]) -> str:
    minute = "hundred" if match["m"] == "00" else _short_year(match["m"])
    return f"{_short_year(match['h'])} {minute}"


def _duration(match: re.Match[str]) -> str:
    hours, minutes, seconds = (
        f"{cardinal(n)} {unit}{'' if int(n) == 1 else 's'}"
        for n, unit in zip(match.groups(), ("hour", "minute", "second"), strict=True)
    )
    return f"{hours} {minutes} and {seconds}"


def _years(match: re.Match[str]) -> str:
    first, last = match["first"], match["last"]
    ending = year(last) if len(last) == 4 else _short_year(last)
    return f"{year(first)}{' to' if match['dash'] != '/' else ''} {ending}"


_STILL = rf"(?:[A-Z]{{2,4}}|Eastern|Central|Pacific|{any_of(_SHORT_DAYS)})\b"
_HALF = (
    rf"(?P<half>[aApP]\. ?[mM]\b\.(?![)\"']?(?:\s+(?!{_STILL})[A-Z]|\s*$))"
    r"|(?:[aApP]|[aApP]\. ?)[mM]\b)"
)
"""Its last point belongs to the sentence where that ends; a time zone may follow."""
_LAST = r"(?: ?[-–] ?(?P<last>[12]?\d|3[01])(?:st|nd|rd|th)?)?"
_SUFFIX = r"(?:st|[nr]?d|th)?"

TIMES: tuple[Rule, ...] = (
    rule(
        "four-figure time",
        r"(?<![\w.,])(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)"
        r"(?=(?: ?(?:GMT|UTC|hrs?)| hours| local time)\b)",
        _watch,
        ("at 0430 GMT", "at oh four thirty G M T"),
        ("by 1800 hours", "by eighteen hundred hours"),
        needs=DIGITS,
    ),
    rule(
        "duration",
        LEFT + r"(\d{1,3}):([0-5]\d):([0-5]\d)(?![\w:]|\.\d)",
        _duration,
        ("in 2:05:32", "in two hours five minutes and thirty two seconds"),
        needs=":",
    ),
    rule(
        "time",
        LEFT + rf"(?P<h>\d{{1,2}})(?:[:.](?P<m>\d\d))? ?{_HALF}",
        _clock,
        ("at 5:30 p.m. today", "at five thirty P M today"),
        ("by 9am", "by nine A.M"),
        ("It ended at 6 p.m. We left.", "It ended at six P M. We left."),
        needs="mM",
    ),
    rule(
        "time of the day",
        rf"(?P<dash>(?<=\d{{4}}) [-–] )?{LEFT}(?P<h>[01]?\d|2[0-4])"
        r"(?::(?P<m>[0-5]\d))(?P<half>)(?![\d:])",
        lambda m: (said := _clock(m)) and (", " if m["dash"] else "") + said,
        ("at 14:05", "at fourteen oh five"),
        ("at 09:00", "at nine o'clock"),
        ("22 March 2020 - 09:00", "the twenty second of March twenty twenty, nine o'clock"),
        needs=":",
    ),
)

DATES: tuple[Rule, ...] = (
    rule(
        "range of days",
        rf"(?<!\w)(?P<a>{any_of(_SHORT_DAYS)})\.? ?[-–] ?(?P<b>{any_of(_SHORT_DAYS)})\b",
        lambda m: f"{_SHORT_DAYS[m['a']]} to {_SHORT_DAYS[m['b']]}",
        ("open Mon-Fri", "open Monday to Friday"),
        needs="-–",
    ),
    rule(
        "month and day",
        rf"(?<!\w)(?P<month>(?i:{_MONTH})) (?P<day>{_DAY}){_SUFFIX}{_LAST}"
        rf"(?:(?P<gap>,? ?(?<=[, ]))(?P<year>{_YEAR})(?!\d))?{_NOT_MORE}",
        _month_first,
        ("July 25, 2012", "July twenty fifth, twenty twelve"),
        ("Sept. 3", "September third"),
        ("May 5-7", "May fifth to seventh"),
        needs=DIGITS,
    ),
    rule(
        "day and month",
        rf"(?<![\w.,])(?P<the>[Tt]he )?(?P<day>{_DAY}){_SUFFIX}{_LAST}"
        rf" (?:of )?(?P<month>(?i:{_MONTH}))"
        rf"(?:(?P<gap>,? )(?P<year>{_YEAR})(?!\d))?(?![\w])",
        _day_first,
        ("25 July 2012", "the twenty fifth of July twenty twelve"),
        ("the 3rd of May", "the third of May"),
        ("7-9 Oct. 1998", "the seventh to ninth of October nineteen ninety eight"),
        needs=DIGITS,
    ),
    rule(
        "month and year",
        rf"(?<!\w)(?P<month>{any_of(_SHORT)}\.?),? (?P<year>{_YEAR})(?!\w)",
        lambda m: f"{_month(m['month'])} {year(m['year'])}",
        ("Dec. 1999", "December nineteen ninety nine"),
        needs=DIGITS,
    ),
    rule(
        "numeric date",
        LEFT
        + r"(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4}|\d{1,2}/\d{1,2}/\d{2})"
        r"(?!\w|[-/]\d)",
        _numeric,
        ("2006-08-05", "August fifth, two thousand six"),
        ("3/4/1998", "March fourth, nineteen ninety eight"),
        ("25.12.2020", "the twenty fifth of December, twenty twenty"),
        needs=DIGITS,
    ),
    rule(
        "day in numbers",
        rf"\b(?P<on>(?:[Oo]n|[Bb]y|[Dd]ue|[Dd]ated|[Uu]ntil|(?:{any_of(DAYS)})) )"
        r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\w/]| of)",
        _month_and_day,
        ("due on 5/8", "due on May eighth"),
        needs="/",
    ),
    rule(
        "range of years",
        LEFT + rf"(?P<first>{_YEAR}) ?(?P<dash>[-–/]) ?(?P<last>(?:(?<=/){_YEAR}|\d\d))"
        r"(?!\w|[.,]\d|[-/]\d)",
        _years,
        ("in 2013-14", "in twenty thirteen to fourteen"),
        ("the 2019/20 season", "the twenty nineteen twenty season"),
        needs="-–/",
    ),
    rule(
        "decade",
        r"(?<![\w.,$£€])(?P<apostrophe>')?(?P<n>(?:1[1-9]|20)\d0|[2-9]0)(?:(?<=\d{4}) )?'?s(?!\w)",
        _decade,
        ("the 1980s", "the nineteen eighties"),
        ("the '90s", "the nineties"),
        ("mid-60s", "mid sixties"),
        needs=DIGITS,
    ),
    rule(
        "short year",
        r"(?<!\w)'(?P<n>\d\d)(?!\w|')",
        lambda m: _short_year(m["n"]),
        ("the class of '08", "the class of oh eight"),
        needs="'",
    ),
    rule(
        "year",
        r"(?<![\w.,$£€¥#+*/=^×])(?P<n>1[1-9]\d\d|20\d\d|10[1-9]\d)"
        rf"(?![\d%/°]|[A-Za-z]| ?[x×] ?\d|{_RANGE_OF_UNITS}|[.,]\d|-\d{{3}}\b|{_COUNTED})",
        lambda m: year(m["n"]),
        ("in 1905", "in nineteen oh five"),
        ("2013–2014", "twenty thirteen to twenty fourteen"),
        ("since 2008", "since two thousand eight"),
        needs=DIGITS,
    ),
)
