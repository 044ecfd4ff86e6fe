"""Dates, years and their ranges, and decades."""

import re

from declaim.normalise.english.numbers import DIGITS, LEFT, plural
from declaim.normalise.english.times import DAYS, SHORT_DAYS, two_digits
from declaim.normalise.numerals import by_pairs, cardinal, ordinal, year
from declaim.normalise.rules import Rule, any_case, any_of, rule, words

MONTHS = words("""
    January February March April May June July August September October November December
""")
_SHORT = {month[:3]: month for month in MONTHS} | {"Sept": "September"}
_CALENDAR = SHORT_DAYS | _SHORT | {name: name for name in (*MONTHS, *DAYS)}
_NAMES = (*MONTHS, *_SHORT)
_MONTH = f"(?:{any_of(MONTHS)}\\b|{any_of(_SHORT)}\\b\\.?)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_NOT_MORE = r"(?![\w:%/]|[.,]\d)"
_YEAR = r"(?:1\d|20)\d\d"
_NO_NOUN = (
    r"(?:hours|was|is|has|as|this|his|its|does|towards|perhaps|always|us|plus|versus|he|she|it|they"
    r"|we|you|i|the|an?|and|but|or|for|to|of|in|on|at|by|with|from|when|where|which|that|there|then"
    r"|across|thus|unless|besides|afterwards|upwards|onwards|downwards|forwards|sometimes|saw|elections?|olympics|games|times|series"
    r"|crisis|census|congress|business|previous|various|famous|serious)"
)
_THINGS = r"people|men|women|children|fish|sheep|feet|troops|staff|percent"
_COUNTED = rf" (?!{_NO_NOUN}\b)(?:[a-z]+ (?!{_NO_NOUN}\b))?(?:[a-z]{{2,}}s|{_THINGS})\b"
_ON = any_of(
    words("""
    on by due dated until till since before after beginning starting effective
    On By Due Dated Until Till Since Before After Beginning Starting Effective
""")
)
_PLAINLY_COUNTED = (
    rf" (?:{_THINGS}|houses|homes|households|places|cases|cities|families|patients)\b"
)
"""Where a number after `in` is no year all the same."""


_OF_UNITS = (
    r"(?:(?: ?[-–] ?\d{1,5})? ?"
    r"(?:k?[gm]|[cm]m|lbs?|ft|mph|k?W|rpm|miles|meters|metres|people|men)\b)"
)


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
    swapped = int(month) > 12
    if swapped:
        month, day = day, month
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    name = MONTHS[int(month) - 1]
    if len(parts[0]) == 4 and not swapped and "-" in match[0]:
        return f"the {ordinal(day)} of {name} {year(years)}"
    spoken = year(years) if len(years) == 4 else two_digits(years)
    return (
        f"the {ordinal(day)} of {name}, {spoken}" if swapped else f"{name} {ordinal(day)}, {spoken}"
    )


def _stamp(match: re.Match[str]) -> str:
    years, month, day = match["date"].split("-")
    name = MONTHS[(int(month) - 1) % 12]
    hour, minute = cardinal(match["h"]), match["m"]
    clock = f"{hour} {two_digits(minute)}" if minute != "00" else f"{hour} o'clock"
    return f"the {ordinal(day)} of {name} {year(years)}, {clock}"


def _month_and_day(match: re.Match[str]) -> str | None:
    month, day = int(match["a"] or match["c"]), int(match["b"] or match["d"])
    if month > 12:
        month, day = day, month
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return f"{match['on'] or match['for']}{MONTHS[month - 1]} {ordinal(str(day))}"


def _hyphenated(match: re.Match[str]) -> str:
    month, day = match["month"] or match["month2"], match["day"] or match["day2"]
    said = f"{_month(month)} {ordinal(day)}"
    return f"{said}, {year(match['year'])}" if match["year"] else said


def _quarter(match: re.Match[str]) -> str:
    part = "quarter" if match["part"] == "Q" else "half"
    years = year(match["year"]) if match["year"] else two_digits(match["short"])
    return f"{match['the'] or 'the '}{ordinal(match['n'])} {part} of {years}"


def _decade(match: re.Match[str]) -> str:
    digits = match["n"]
    if digits == "00":
        return "two thousands"
    return plural(year(digits) if len(digits) == 4 else cardinal(digits))


def _years(match: re.Match[str]) -> str:
    first, last = match["first"], match["last"]
    ending = year(last) if len(last) == 4 else two_digits(last)
    return f"{year(first)}{' to' if match['dash'] != '/' else ''} {ending}"


_LAST = r"(?: ?[-–] ?(?P<last>[12]?\d|3[01])(?:st|nd|rd|th)?)?"
_SUFFIX = r"(?i:st|[nr]?d|th)?"

DATES: tuple[Rule, ...] = (
    rule(
        "range of days",
        rf"(?<!\w)(?P<a>{any_of(_CALENDAR)})\b\.? ?[-–] ?(?P<b>{any_of(_CALENDAR)})\b",
        lambda m: f"{_CALENDAR[m['a']]} to {_CALENDAR[m['b']]}",
        ("open Mon-Fri, Jan-March", "open Monday to Friday, January to March"),
        needs="-–",
        near=r"[a-z.] ?[-–] ?[A-Z]",
    ),
    rule(
        "month and day",
        rf"(?<!\w)(?P<month>(?i:{_MONTH})) (?P<day>{_DAY}){_SUFFIX}{_LAST}"
        rf"(?:(?P<gap>,? ?(?<=[, ]))(?P<year>{_YEAR})(?!\d))?{_NOT_MORE}",
        _month_first,
        ("July 25, 2012", "July twenty fifth, twenty twelve"),
        ("Sept. 3", "September third"),
        ("May 5-7", "May fifth to seventh"),
        needs=any_case(_NAMES),
    ),
    rule(
        "day and month",
        rf"(?<![\w.,])(?P<the>[Tt]he )?(?P<day>{_DAY}){_SUFFIX}{_LAST}"
        rf" (?:of )?(?P<month>(?i:{_MONTH}))"
        rf"(?:(?P<gap>,? ?(?<=[, ]))(?P<year>{_YEAR})(?!\d))?(?![\w])",
        _day_first,
        ("25 July 2012", "the twenty fifth of July twenty twelve"),
        ("the 3rd of May", "the third of May"),
        ("7-9 Oct. 1998", "the seventh to ninth of October nineteen ninety eight"),
        needs=any_case(_NAMES),
    ),
    rule(
        "date with hyphens",
        rf"(?<![\w.,-])(?:(?P<month>(?i:{any_of(_SHORT)}))-(?P<day>{_DAY})"
        rf"|(?P<day2>{_DAY})-(?P<month2>(?i:{any_of(_SHORT)})))(?:-(?P<year>\d{{4}}))?(?![\w-])",
        _hyphenated,
        (
            "Jan-21-2017 or 3-Feb-1999",
            "January twenty first, twenty seventeen or February third, nineteen ninety nine",
        ),
        near=r"-(?:\d|[A-Za-z]{3}\b)",
    ),
    rule(
        "month and year",
        rf"(?<!\w)(?P<month>{any_of(_SHORT)}\.?),? (?P<year>{_YEAR})(?!\w)",
        lambda m: f"{_month(m['month'])} {year(m['year'])}",
        ("Dec. 1999", "December nineteen ninety nine"),
        needs=_SHORT,
    ),
    rule(
        "date and time",
        r"(?<![\w.-])(?P<date>\d{4}-\d\d-\d\d)T(?P<h>[012]\d):(?P<m>[0-5]\d)"
        r"(?::\d\d(?:\.\d+)?)?Z?(?!\w)",
        _stamp,
        ("2021-01-06T14:30:00Z", "the sixth of January twenty twenty one, fourteen thirty"),
        needs=DIGITS,
        near=r"\dT\d",
    ),
    rule(
        "numeric date",
        LEFT
        + r"(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4}|\d{1,2}/\d{1,2}/\d{2})"
        r"(?!\w|[-/]\d)",
        _numeric,
        ("2006-08-05", "the fifth of August two thousand six"),
        ("3/4/1998", "March fourth, nineteen ninety eight"),
        ("25.12.2020", "the twenty fifth of December, twenty twenty"),
        needs=DIGITS,
    ),
    rule(
        "day in numbers",
        rf"\b(?P<on>(?:{_ON}|{any_of(DAYS)},?|(?:Mon|Tue?s?|Wed|Thu?r?s?|Fri|Sat|Sun)\.?,?) \(?)"
        r"(?!9/11\b|7/7\b)(?P<a>\d{1,2})/(?P<b>\d{1,2})"
        r"(?![\w/]| of|[ -](?:cup|inch|mile|tea|table|pound))"
        rf"|(?P<for>\bfor )(?P<c>\d{{1,2}})/(?P<d>\d{{1,2}})(?=[.,;:!?)]|$| at\b)",
        _month_and_day,
        ("due on 5/8", "due on May eighth"),
        needs="/",
    ),
    rule(
        "quarter",
        r"(?<!\w)(?P<the>[Tt]he )?(?P<n>[1-4])(?P<part>Q|(?<![34])H)"
        r"(?:(?P<year>20\d\d)|'?(?P<short>\d\d))(?!\w)",
        _quarter,
        ("in 2Q22", "in the second quarter of twenty two"),
        needs=DIGITS,
        near=r"\d[QH]\d",
    ),
    rule(
        "range of years",
        LEFT + rf"(?P<first>{_YEAR}) ?(?P<dash>[-–/]) ?(?P<last>(?:(?<=/){_YEAR}|\d\d))"
        r"(?!\w|[.,]\d|[-/]\d)",
        _years,
        ("in 2013-14", "in twenty thirteen to fourteen"),
        ("the 2019/20 season", "the twenty nineteen twenty season"),
        needs="-–/",
        near=r"\d{4} ?[-–/]",
    ),
    rule(
        "decade",
        r"(?<![\w.,$£€])(?:')?(?P<n>(?:1[1-9]|20)\d0|[2-9]0|(?<=')00)"
        r"(?:(?<=\d{4}) )?'?s(?!\w)",
        _decade,
        ("the 1980s", "the nineteen eighties"),
        ("the '90s", "the nineties"),
        ("mid-60s and the '00s", "mid sixties and the two thousands"),
        needs=DIGITS,
    ),
    rule(
        "short year",
        r"(?<!\w)'(?P<n>\d\d)(?!\w|')",
        lambda m: two_digits(m["n"]),
        ("the class of '08", "the class of oh eight"),
        needs="'",
    ),
    rule(
        "year after a preposition",
        r"(?P<n>1\d\d\d|20\d\d)"
        r"(?:(?<=\b[Ii]n \d{4})|(?<=(?:ince|ntil|year|irca) \d{4})|(?<=uring \d{4})"
        rf"|(?<=\bc\.\d{{4}})|(?<=\b(?:1[1-9]|20)\d\d[-–]\d{{4}}))(?![\d%/°]|[A-Za-z]|[.,]\d|-\d{{3}}\b"
        rf"|{_OF_UNITS}|{_PLAINLY_COUNTED})",
        lambda m: year(m["n"]),
        ("In 1776 ships came", "In seventeen seventy six ships came"),
        needs=DIGITS,
    ),
    rule(
        "year of an era",
        r"(?<![\w.,])(?P<ad>(?:AD|A\.D\.) )?(?P<n>[1-9]\d{2,3})(?![\w,%]|\.\d)"
        r"(?(ad)|(?= ?(?:B\.? ?C|A\.? ?D|C\.? ?E)\b))",
        lambda m: ("A.D " if m["ad"] else "") + by_pairs(m["n"]),
        ("in 743 BC or 3500 B.C.", "in seven forty three B C or thirty five hundred B C."),
        ("from AD 410", "from A.D four ten"),
        needs=DIGITS,
        near=r"\d ?(?:B\.? ?C|A\.? ?D|C\.? ?E)\b|A\.?D\.? \d",
    ),
    rule(
        "year",
        r"(?<![\w.,$£€¥#+*/=^×])(?P<n>1[1-9]\d\d|20\d\d|10[1-9]\d)"
        rf"(?![\d%/°]|[A-Za-z]| ?[x×] ?\d|{_OF_UNITS}|[.,]\d|-\d{{3}}\b|{_COUNTED})",
        lambda m: year(m["n"]),
        ("by 1905", "by nineteen oh five"),
        ("2013–2014", "twenty thirteen to twenty fourteen"),
        ("from 2008", "from two thousand eight"),
        needs=DIGITS,
    ),
)
