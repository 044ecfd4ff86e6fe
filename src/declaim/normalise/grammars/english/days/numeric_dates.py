"""Days and months in numbers without a year: 5/8 where it is no fraction."""

import re

from declaim.normalise.grammars.english.days.times import two_digits
from declaim.normalise.grammars.english.vocabulary.calendar import (
    DAYS,
    MONTHS,
    SHORT_DAYS,
    SHORT_WEEKDAYS,
    SHORTEST_DAYS,
)
from declaim.normalise.numerals import ordinal, year
from declaim.normalise.rules import AT_NUMBER, VALUE, WORD, Rule, any_of, before, rule, words

_SHORT = SHORT_WEEKDAYS | SHORTEST_DAYS
_DENOMINATORS = {2, 3, 4, 5, 8, 10, 16}
_INCHES = {2, 3, 4, 6, 8, 16, 32}
"""Denominators of lengths and cups: 2/3-3/4 cup."""
_BESIDE_DAYS = r"(?:, and |, | and | or | & | to | through )"
_ON = any_of(
    words("""
    on by due dated until till since before after beginning starting effective
    On By Due Dated Until Till Since Before After Beginning Starting Effective
""")
)


def _month_and_day(match: re.Match[str]) -> str | None:
    month, day = int(match["a"] or match["c"]), int(match["b"] or match["d"])
    if month > 12:
        month, day = day, month
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    there = match["on"] or match["for"]
    if short := match["short"]:
        there = _SHORT[short] + there.removeprefix(short).removeprefix(".")
    return f"{there}{MONTHS[month - 1]} {ordinal(str(day))}"


def _row_of_days(match: re.Match[str]) -> str | None:
    """Each day of a row of which the first is known to be a day."""

    def day(found: re.Match[str]) -> str:
        return f"{MONTHS[int(found['a']) - 1]} {ordinal(found['b'])}"

    pairs = re.findall(r"(\d+)/(\d+)", match[0])
    if not all(1 <= int(month) <= 12 and 1 <= int(date) <= 31 for month, date in pairs):
        return None
    plainly = match["first"] or any(int(date) not in _DENOMINATORS for _, date in pairs)
    return re.sub(r"(?P<a>\d+)/(?P<b>\d+)", day, match[0]) if plainly else None


def _days_in_numbers(match: re.Match[str]) -> str | None:
    """Two days of the American order, the later one last; else they are fractions."""
    a, b, c, d = map(int, match.group("a", "b", "c", "d"))
    one_month = a == c and a > 1 and (a > min(b, d) or bool({b, d} - _INCHES))
    if not (a <= c <= 12 and (max(b, d) > 12 or one_month) and max(b, d) <= 31 and (a, b) < (c, d)):
        return None
    first, last = (f"{MONTHS[m - 1]} {ordinal(str(day))}" for m, day in ((a, b), (c, d)))
    return f"{first} to {last}"


_BEHIND_DAYS = "|".join(rf"(?<=\b{day} )" for day in DAYS)


def _dotted(match: re.Match[str]) -> str | None:
    """The day first, as those write it who put points between."""
    day, month = match["a"], match["b"]
    if int(month) > 12:
        day, month = month, day
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    return f"the {ordinal(day)} of {MONTHS[int(month) - 1]} {two_digits(match['year'])}"


DAYS_IN_NUMBERS: tuple[Rule, ...] = (
    rule(
        "date with points",
        r"(?:(?<=\b[Oo]n )|(?<=\bfrom )|(?<=\bdated )|(?<=\bby )|(?<=\buntil )|(?<=\bof )"
        r"|(?<=\bDate: )|(?<=\bdate: )|(?<=\bsince )|(?<=\bbefore )|(?<=\bafter ))"
        r"(?P<a>\d{1,2})\.(?P<b>\d{1,2})\.(?P<year>\d\d)(?:\.(?=,)|(?![\w.])|(?=\.(?:\s|$)))",
        _dotted,
        ("a letter dated 2.10.68", "a letter dated the second of October sixty eight"),
        first=AT_NUMBER,
        shapes=("0.0",),
    ),
    rule(
        "day of the month behind its weekday",
        rf"(?:{_BEHIND_DAYS})(?P<n>[12]?\d|3[01])(?:st|nd|rd|th)"
        rf"(?=[,.;:)]|$| (?:and|at|from|to|for|in|with|we|the|there|will|is|was|or)\b| [-–&] )",
        lambda m: ("" if re.search(r"\b[Tt]he \w+ $", before(m, 16)) else "the ") + ordinal(m["n"]),
        ("on Tuesday 10th and Friday 3rd", "on Tuesday the tenth and Friday the third"),
        first=AT_NUMBER,
        near=r"day \d",
    ),
    rule(
        "month and year in numbers",
        r"(?<![\w.,/-])(?P<month>0[1-9]|1[0-2]|(?<=\b[Ii]n )[1-9])"
        r"/(?P<year>(?:19|20)\d\d)(?![\w/-]|[.,]\d)",
        lambda m: f"{MONTHS[int(m['month']) - 1]} {year(m['year'])}",
        ("expires 06/2024", "expires June twenty twenty four"),
        needs="/",
        near=r"/\d{4}",
        first=AT_NUMBER,
    ),
    rule(
        "days in numbers",
        r"(?<![\w.,/-])(?P<a>\d{1,2})/(?P<b>\d{1,2}) ?[-–] ?(?P<c>\d{1,2})/(?P<d>\d{1,2})"
        r"(?![\w/-]|[.,]\d)",
        _days_in_numbers,
        ("open 11/21–11/24", "open November twenty first to November twenty fourth"),
        ("Butterflies (7/5-7/10)", "Butterflies (July fifth to July tenth)"),
        needs="/",
        near=r"/\d\d? ?[-–]",
        first=AT_NUMBER,
    ),
    rule(
        "day and month in numbers",
        r"(?<![\w.,/-])(?P<day>1[3-9]|2\d|3[01])/(?P<month>0[1-9]|1[0-2])(?![\w/-]|[.,]\d)",
        lambda m: f"the {ordinal(m['day'])} of {MONTHS[int(m['month']) - 1]}",
        ("ends 31/12", "ends the thirty first of December"),
        needs="/",
        first=AT_NUMBER,
    ),
    rule(
        "day in numbers",
        rf"\b(?P<on>(?:{_ON}|{any_of(DAYS)},?|(?P<short>{any_of(_SHORT)})\.?,?"
        r"|[Ww]eek (?:of|ending)"
        r"|(?:deadline|date|birthday|meeting|party|appointment) (?:is|was)) \(?)"
        r"(?!9/11\b|7/7\b)(?P<a>\d{1,2})/(?P<b>\d{1,2})"
        r"(?![\w/]| of|[ -](?:cup|inch|mile|tea|table|pound))"
        r"|(?P<for>\bfor |\b(?:moved|postponed|changed|rescheduled|delayed|pushed back) to )"
        r"(?P<c>\d{1,2})/(?P<d>\d{1,2})(?=[.,;:!?)]|$| at\b)",
        _month_and_day,
        ("due on 5/8, moved to 5/9", "due on May eighth, moved to May ninth"),
        ("Fri 5/8, Tu (2/22)", "Friday May eighth, Tuesday (February twenty second)"),
        needs="/",
    ),
    rule(
        "day and its short weekday",
        rf"(?<![\w.,/-])(?P<on>)(?P<short>)(?P<for>)(?P<c>)(?P<d>)(?P<a>0?[1-9]|1[0-2])/"
        rf"(?P<b>0[1-9]|[12]?\d|3[01]),? \(?(?P<day>{any_of(SHORT_DAYS)})\)?(?= [A-Z][A-Za-z])",
        lambda m: f"{_month_and_day(m)} {SHORT_DAYS[m['day']]}",
        ("3/15 Wed Club night", "March fifteenth Wednesday Club night"),
        needs=SHORT_DAYS,
        near=r"\d/\d",
        first=AT_NUMBER,
    ),
    rule(
        "day before its weekday or time",
        r"(?<![\w.,/-])(?P<on>)(?P<short>)(?P<for>)(?P<c>)(?P<d>)(?P<a>0?[1-9]|1[0-2])/"
        rf"(?P<b>0[1-9]|[12]?\d|3[01])(?=,? \(?(?:at |@ ?)?"
        rf"(?:{any_of(DAYS)}\b|{any_of(SHORT_DAYS)}\b"
        rf"|(?<=\d\d )[{VALUE}{WORD}]))",
        _month_and_day,
        (
            "03/25 Fri - Sat, 02/13 17:22",
            "March twenty fifth Friday to Saturday, February thirteenth seventeen twenty two",
        ),
        needs="/",
        first=AT_NUMBER,
    ),
    rule(
        "day in brackets",
        r"(?:(?<=\()(?P<a>[1-9]|1[0-2])/(?P<b>1[347-9]|2[1-9]|3[01])(?=\)|, )"
        r"|(?m:^)(?P<c>[1-9]|1[0-2])/(?P<d>1[347-9]|2[1-9]|3[01])(?=: | - | – ))",
        lambda m: f"{MONTHS[int(m['a'] or m['c']) - 1]} {ordinal(m['b'] or m['d'])}",
        ("beat Reed (9/14)", "beat Reed (September fourteenth)"),
        needs="/",
        near=r"\d/\d",
    ),
    rule(
        "days in a row",
        rf"(?:(?<={VALUE})(?P<row>(?:{_BESIDE_DAYS}\d{{1,2}}/\d{{1,2}}){{1,9}})"
        rf"|(?<![\w.,/-])(?P<first>\d{{1,2}}/(?:1[3-9]|2\d|3[01]))"
        rf"(?:{_BESIDE_DAYS}\d{{1,2}}/(?:1[3-9]|2\d|3[01])){{1,9}})(?![\w/]|[.,]\d)",
        _row_of_days,
        ("on 5/18 and 5/19", "on May eighteenth and May nineteenth"),
        ("5/18, 5/19 or 5/20", "May eighteenth, May nineteenth or May twentieth"),
        needs="/",
    ),
    rule(
        "weekday behind a day",
        rf"(?<={VALUE} )(?P<day>{any_of(SHORT_DAYS)})(?=[:;,)]|$)",
        lambda m: SHORT_DAYS[m["day"]],
        ("02/09 Wed: Net", "February ninth Wednesday: Net"),
        needs=SHORT_DAYS,
    ),
)
