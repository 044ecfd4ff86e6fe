"""Dates, and ranges of days."""

import re

from declaim.normalise.grammars.english.days.times import two_digits
from declaim.normalise.grammars.english.days.years import YEAR
from declaim.normalise.grammars.english.figures.numbers import LEFT
from declaim.normalise.grammars.english.vocabulary.calendar import (
    CALENDAR,
    MONTHS,
    SHORT_DAYS,
    SHORT_MONTHS,
)
from declaim.normalise.numerals import cardinal, ordinal, year
from declaim.normalise.rules import (
    AT_NUMBER,
    DIGITS,
    VALUE,
    Rule,
    after,
    any_case,
    any_of,
    before,
    rule,
)

_NAMES = (*MONTHS, *SHORT_MONTHS)
_MONTH = f"(?:{any_of(MONTHS)}\\b|{any_of(SHORT_MONTHS)}\\b(?:\\.| \\.(?= \\d))?)"
_MONTH_IN_ANY_CASE = (
    f"(?:{any_of(any_case(MONTHS))}\\b|{any_of(any_case(SHORT_MONTHS))}\\b(?:\\.| \\.(?= \\d))?)"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_NOT_MORE = r"(?![\w%/]|[.,:]\d)"


def _month(written: str) -> str:
    name = written.strip(" .")
    return SHORT_MONTHS.get(name.capitalize(), name) if name.capitalize() not in MONTHS else name


def _is_a_paper(match: re.Match[str]) -> bool:
    """The Edmonton Sun is no Sunday."""
    named = re.search(r"\b([A-Z][a-z]+) $", before(match))
    return match["day"] == "Sun" and bool(named and named[1] not in {"On", "From", "Until", "By"})


def _aside(match: re.Match[str]) -> str | None:
    """Unless a later year is meant: the 2003 – 04 season, from 1991 - 95."""
    if not match["n"]:
        return ", "
    year, later = int(before(match, 2)), int(match["n"])
    is_later = later == (year + 1) % 100 or ("-" in match[0] and later > max(year, 9))
    return None if is_later else ", "


def _days(match: re.Match[str]) -> str:
    if not match["last"]:
        return ordinal(match["day"])
    written = match["join"].strip(" -–")
    join = {"": "to", "/": "and", "&": "and"}.get(written, written)
    return f"{ordinal(match['day'])} {join} {ordinal(match['last'])}"


def _month_first(match: re.Match[str]) -> str | None:
    """Two days with a stroke between them follow one another: October 19/20."""
    if match["join"] == "/" and int(match["last"]) != int(match["day"]) + 1:
        return None
    said = f"{_month(match['month'])} {_days(match)}"
    if not match["year"]:
        return said
    return f"{said}{',' if ',' in match['gap'] else ''} {year(match['year'])}"


def _day_first(match: re.Match[str]) -> str | None:
    """No month is the verb may or march: Xbox 2 may be sold."""
    plain = match["month"] in {"may", "march", "mar"}
    if plain and not (match["year"] or re.search(r"\d[a-z]|of ", match[0])):
        return None
    joined = match["the"] or re.search(r"\b(?:an?|one|this|every|each|next) $", before(match, 7))
    article = "" if joined else "the "
    said = f"{match['the'] or ''}{article}{_days(match)} of {_month(match['month'])}"
    if not match["year"]:
        return said
    return f"{said}{',' if ',' in match['gap'] else ''} {year(match['year'])}"


def _row(match: re.Match[str]) -> str:
    """June fourteenth, twenty seventh and thirtieth."""
    days = ", ".join(map(ordinal, match["days"].split(", ")))
    last = f"{match['join'].replace('&', 'and')}{ordinal(match['last'])}" if match["last"] else ""
    return f"{_month(match['month'])} {days}{last}"


def _numeric(match: re.Match[str]) -> str | None:
    """Year first as ISO 8601 has it; else the American order, unless only the other makes sense."""
    if "." in match[0] and re.search(r"\b(?:[Vv]ersion|[Rr]elease)\b", before(match, 40)):
        return None
    parts = [part for part in re.split(r"[-/.]", match[0]) if part]
    if len(parts[0]) == 4:
        years, month, day = parts
    else:
        month, day, years = parts
    swapped = int(month) > 12 or (
        len(parts[0]) < 4 and bool(re.search(_DAY_FIRST, before(match, 60) + after(match, 60)))
    )
    if swapped:
        month, day = day, month
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    name = MONTHS[int(month) - 1]
    if len(parts[0]) == 4 and not swapped and "-" in match[0]:
        article = "" if re.search(r"\b[Tt]he $", before(match, 5)) else "the "
        return f"{article}{ordinal(day)} of {name} {year(years)}"
    if years == "00":
        years = "2000"
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


def _hyphenated(match: re.Match[str]) -> str:
    month, day = match["month"] or match["month2"], match["day"] or match["day2"]
    said, years = f"{_month(month)} {ordinal(day)}", match["year"]
    if not years:
        return said
    return f"{said}, {year(years) if len(years) == 4 else two_digits(years)}"


_DAY_FIRST = r"(?<!\d)(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])/\d{2}"
"""A date beside it that can only have its day first."""
_LAST = r"(?:(?P<join> ?[-–] ?)(?P<last>[12]?\d|3[01])(?:st|nd|rd|th)?)?"
_LAST_NAMED = _LAST.replace(
    "[-–] ?", r"[-–] ?|/| (?:and|or) (?!\d\d? [a-z]{3,}s\b)(?!\d+(?:%|[A-Za-z]))"
)
_LATER = _LAST.replace("[-–] ?", "[-–] ?|/| ?& ?| (?:to|and|or) (?:the )?")
_SUFFIX = r"(?i:st|[nr]?d|th)?"

DATES: tuple[Rule, ...] = (
    rule(
        "dash after a year",
        r"(?:(?<=\b1[5-9]\d\d)|(?<=\b20\d\d)) [–-] (?=(?P<n>\d\d?) [a-z]{2})"
        rf"|(?<=\d\.\d) [–-] (?=\d{{4}}-\d\d-\d\d)|(?<=\d) [–-] (?=\d\d?(?:st|nd|rd|th)\b)"
        rf"|(?<={VALUE}) [–-] (?=\d\d? {_MONTH} \d{{4}})",
        _aside,
        ("left in 2010 – 5 years ago", "left in twenty ten, five years ago"),
        (
            "at 6 PM - 19 Oct 2016",
            "at six P M, the nineteenth of October twenty sixteen",
        ),
        (
            "2.1.0 - 2026-07-13",
            "two point one point zero, the thirteenth of July twenty twenty six",
        ),
        ("the Top 100 - 15th May", "the Top one hundred, the fifteenth of May"),
        needs="-–",
        near=rf"[\d{VALUE}] [–-] \d",
        first=r" (?=[–-])",
    ),
    rule(
        "range of days",
        rf"(?<!\w)(?P<a>{any_of(CALENDAR)})\b\.? ?[-–] ?(?P<b>{any_of(CALENDAR)})\b",
        lambda m: f"{CALENDAR[m['a']]} to {CALENDAR[m['b']]}",
        ("open Mon-Fri, Jan-March", "open Monday to Friday, January to March"),
        needs="-–",
        near=r"[-–](?<=[a-z. ].) ?[A-Z]",
        first=r"[ADFJMNOSTW](?<!\w.)(?=[a-z]{2,8}\.? ?[-–])",
    ),
    rule(
        "short day",
        rf"(?<!\w)(?P<day>{any_of(SHORT_DAYS)})\.?(?!,? \(?(?:0?\d|1[0-2])/\d)"
        rf"(?=,? (?:the |\()?(?:\d\d?(?!\d)|{any_of(_NAMES)}\b|{VALUE}))",
        lambda m: None if _is_a_paper(m) else SHORT_DAYS[m["day"]],
        ("Fri, 13 Oct", "Friday, the thirteenth of October"),
        ("Wed 7 pm", "Wednesday seven P M"),
        ("Edmonton Sun, May issue", "Edmonton Sun, May issue"),
        needs=SHORT_DAYS,
        first=r"[FMSTW](?<!\w.)",
    ),
    rule(
        "days of a month in a row",
        rf"(?<!\w)(?P<month>{_MONTH}) (?P<days>{_DAY}(?:, {_DAY}){{1,6}})"
        rf"(?:(?=,? (?:and|or|&) {_MONTH} \d)"
        rf"|(?P<join>,? (?:and|or|&) )(?P<last>{_DAY})(?=[.;)](?!\d)|$))",
        _row,
        (
            "on June 14, 27, and July 11",
            "on June fourteenth, twenty seventh, and July eleventh",
        ),
        ("May 3, 10 and 24.", "May third, tenth and twenty fourth."),
        needs=_NAMES,
        near=r"\d, \d",
        first=r"[ADFJMNOS](?<!\w.)(?=[A-Za-z]{2,8} ?\.? \d)",
    ),
    rule(
        "month and day",
        rf"(?<!\w)(?!(?:may|mar|march) \d\d? (?!of\b|at\b)[a-z]|[Mm]ay \d\d? of (?:them|us|you)\b"
        r"|March \d\d? (?:miles|steps|paces|yards|blocks|kilometers)\b)"
        r"(?!(?<=[Ii]n )\w+ \d\d? (?:[a-z]+ )?(?:[a-z]{3,}s|men|women|people|children) [a-z]{3,})"
        rf"(?P<month>{_MONTH_IN_ANY_CASE}) (?P<day>{_DAY}){_SUFFIX}{_LAST_NAMED}"
        rf"(?:(?P<gap>,? ?(?<=[, ]))(?P<year>{YEAR})(?!\d))?{_NOT_MORE}",
        _month_first,
        ("July 25, 2012", "July twenty fifth, twenty twelve"),
        ("Sept. 3: Oct. 19/20", "September third: October nineteenth and twentieth"),
        ("May 5-7, May 26 and 27", "May fifth to seventh, May twenty sixth and twenty seventh"),
        needs=any_case(_NAMES),
        first=r"[ADFJMNOSadfjmnos](?<!\w.)(?=[A-Za-z]{2,8} ?\.? \d)",
    ),
    rule(
        "day and month",
        rf"(?<![\w.,])(?P<the>[Tt]he )?(?P<day>{_DAY}){_SUFFIX}{_LATER}"
        rf" (?:of )?(?P<month>{_MONTH_IN_ANY_CASE})"
        rf"(?:(?P<gap>,? ?(?<=[, ]))(?P<year>{YEAR})(?!\d))?(?![\w])",
        _day_first,
        ("25 July 2012", "the twenty fifth of July twenty twelve"),
        ("the 3rd of May, from 1 to 3 June", "the third of May, from the first to third of June"),
        ("a 10th of August", "a tenth of August"),
        ("on 8/9 January", "on the eighth and ninth of January"),
        ("7-9 Oct. 1998", "the seventh to ninth of October nineteen ninety eight"),
        needs=any_case(_NAMES),
        first=r"[Tt\d](?<!\w.)(?:(?<=\d)|(?=he \d))",
    ),
    rule(
        "date with hyphens",
        rf"(?<![\w.,-])(?:(?P<month>(?i:{any_of(SHORT_MONTHS)}))-(?P<day>{_DAY})"
        rf"|(?P<day2>{_DAY})-(?P<month2>(?i:{any_of(SHORT_MONTHS)})))(?:-(?P<year>\d{{4}}|\d\d))?(?![\w-])",
        _hyphenated,
        (
            "Jan-21-2017 or 3-Feb-1999",
            "January twenty first, twenty seventeen or February third, nineteen ninety nine",
        ),
        ("on 01-Feb-02", "on February first, oh two"),
        needs=DIGITS,
        near=r"-(?:\d|[A-Za-z]{3}\b)",
        first=r"\w(?<!\w.)(?=\w{0,3}-)",
    ),
    rule(
        "month and year",
        rf"(?<!\w)(?P<month>{any_of([*SHORT_MONTHS, *map(str.upper, SHORT_MONTHS)])}(?: ?\.)?),?"
        rf" (?P<year>{YEAR})(?!\w)",
        lambda m: f"{_month(m['month'].title())} {year(m['year'])}",
        ("Dec. 1999", "December nineteen ninety nine"),
        ("printed AUG 2013", "printed August twenty thirteen"),
        needs=any_case(SHORT_MONTHS),
        first=r"[ADFJMNOS](?<!\w.)(?=[A-Za-z]{2,8} ?\.?,? \d)",
    ),
    rule(
        "date and time",
        r"(?<![\w.-])(?P<date>\d{4}-\d\d-\d\d)T(?P<h>[012]\d):(?P<m>[0-5]\d)"
        r"(?::\d\d(?:\.\d+)?)?Z?(?!\w)",
        _stamp,
        ("2024-03-15T10:00:00Z", "the fifteenth of March twenty twenty four, ten o'clock"),
        ("2021-01-06T14:30:00Z", "the sixth of January twenty twenty one, fourteen thirty"),
        needs="T",
        first=AT_NUMBER,
        shapes=("0A0",),
    ),
    rule(
        "date in eight figures",
        r"(?<![\w.,$-])(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?![\w.,])",
        lambda m: f"{MONTHS[int(m['m']) - 1]} {ordinal(m['d'])}, {year(m['y'])}",
        ("a file of 20250903", "a file of September third, twenty twenty five"),
        first=AT_NUMBER,
        shapes=("00000000",),
    ),
    rule(
        "numeric date",
        LEFT + r"(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4}"
        r"|0\d-[0-3]\d-\d\d|\d{1,2}/\d{1,2}/\d{2})"
        r"(?!\w|[-/]\d)",
        _numeric,
        ("2006-08-05", "the fifth of August two thousand six"),
        ("3/4/1998", "March fourth, nineteen ninety eight"),
        (
            "3/4/1998, version 2016.11.3",
            "March fourth, nineteen ninety eight,"
            " version two thousand sixteen point eleven point three",
        ),
        (
            "5/4/1922 to 23/4/2024",
            "the fifth of April, nineteen twenty two"
            " to the twenty third of April, twenty twenty four",
        ),
        ("25.12.2020", "the twenty fifth of December, twenty twenty"),
        first=AT_NUMBER,
        shapes=("0/0", "0-0", "0.0"),
    ),
)
