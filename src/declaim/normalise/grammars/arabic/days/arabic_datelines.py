"""Arabic rules for the stamp at the head of an article: weekday, date of each calendar, hour."""

import re
from dataclasses import replace

from declaim.normalise.grammars.arabic.cases.arabic_nouns import ordinal
from declaim.normalise.grammars.arabic.cases.arabic_numbers import LEFT
from declaim.normalise.grammars.arabic.cases.arabic_words import (
    ALL_MONTHS,
    HIJRA,
    MONTHS,
    SOLAR_HIJRA,
    WEEKDAYS,
)
from declaim.normalise.grammars.arabic.days.arabic_times import date
from declaim.normalise.grammars.arabic.days.arabic_years import of_era
from declaim.normalise.rules import DIGITS, VALUE, WORD, Rule, after, any_of, before, rule

_MONTH = any_of(ALL_MONTHS)
_ANY_MONTH = rf"({_MONTH}|{any_of(SOLAR_HIJRA)})"
_MONTH_BEFORE = re.compile(rf"{_ANY_MONTH} \d{{4}}$")
_MONTH_BEHIND = re.compile(rf" {{0,3}}\d{{1,2}} {{1,3}}{_ANY_MONTH}")
_OF_HIJRA = re.compile("محر|صفر|ربيع|جماد|رجب|شعبان|رمضان|شوال|ذ[ويا]")
_PAUSE = "، "


def _between_calendars(match: re.Match[str]) -> str | None:
    """A pause, unless the second date has the era of the first: from one to the other."""
    era = next(letter for letter in reversed(before(match, 4)) if letter in "مه")
    second = re.search(r"\d ?(?P<era>[مه])ـ*(?!\w)", after(match, 34).partition("\n")[0])
    if second and second["era"] == era:
        return None
    return _PAUSE


def _between_months(match: re.Match[str]) -> str | None:
    """A pause between dates of which one alone has a month of the Hijra or of its solar year."""
    first, second = _MONTH_BEFORE.search(before(match, 24)), _MONTH_BEHIND.match(after(match, 20))
    if not first or not second:
        return None
    calendars = [(bool(_OF_HIJRA.search(m[1])), m[1] in SOLAR_HIJRA) for m in (first, second)]
    return _PAUSE if calendars[0] != calendars[1] else None


def _solar(match: re.Match[str]) -> str:
    return f"{ordinal(int(match['d']))} من {match['month']} "


def _month_first(match: re.Match[str]) -> str | None:
    if not 1 <= int(match["d"]) <= _LAST_DAY:
        return None
    said = date("", match["d"], match["month"], match["y"])
    starts = not before(match, 40).strip() and not match["by"]
    return match["by"] + (nominative(said) if starts else said)


def nominative(said: str) -> str:
    """A date at the head of a line: العشرون من مايو."""
    return re.sub("^(ال[^ ]+(?: وال[^ ]+)?)ين(?= )", r"\1ون", said)


def _days_in_figures(match: re.Match[str]) -> str | None:
    """From a day to another of one month: 3-5/7/2019."""
    first, last, month = int(match["a"]), int(match["b"]), int(match["m"])
    if not (1 <= first < last <= _LAST_DAY and 1 <= month <= len(MONTHS)):
        return None
    is_hijra = (match["era"] or "")[:1] == "ه" or _HIJRA_YEARS[0] <= int(match["y"]) < 1500
    said = date("", match["b"], (HIJRA if is_hijra else MONTHS)[month - 1], match["y"])
    joint = {"و": " و", "حتى": " حتى "}.get(match["join"].strip(), " إلى ")
    start = "من " if _WITH_FROM.search(before(match, 12)) and joint != " و" else ""
    return f"{start}{ordinal(first)}{joint}{said}{of_era(match['era'])}"


def _days_of_months(match: re.Match[str]) -> str | None:
    """From a day of a month to another, without years: 1/3 - 15/4."""
    days, months = [int(match[n]) for n in "ab"], [int(match[n]) for n in "mo"]
    if not (all(0 < n <= _LAST_DAY for n in days) and all(0 < n <= len(MONTHS) for n in months)):
        return None
    if max(days) <= len(MONTHS) and not _SPAN.search(before(match, 12)):
        return None
    first, last = (date("", match[d], MONTHS[int(match[m]) - 1], "") for d, m in ("am", "bo"))
    start = "من " if re.search("فترة $", before(match, 6)) else ""
    return f"{start}{first} إلى {last}"


_LAST_DAY, _HIJRA_YEARS = 31, (1300, 1500)
_SPAN = re.compile("(?:فترة|خلال|المدة|أيام|من|بين) $")
_WITH_FROM = re.compile("(?:فترة|خلال|المدة|أيام) $")

STAMPS: tuple[Rule, ...] = (
    rule(
        "dash between a date and its hour",
        rf"(?:(?<=\d{{4}})|(?<=\d[مه])|(?<=\d [مه])|(?<=هـ)|(?<=[/-]\d)|(?<=[/-]\d\d)|(?<=[/-] \d)"
        rf"|(?<=[/-] \d\d){''.join(f'|(?<={month})' for month in ALL_MONTHS)})"
        r" ?[-–—|] ?(?=\d{1,2}:[0-5]\d)",
        _PAUSE,
        (
            "19 مايو 2024 - 6:30 م",
            "التاسع عشر من مايو ألفين و أربعة و عشرين، السادسة والنصف مساء",
        ),
        ("10 مايو - 7:00", "العاشر من مايو، السابعة"),
        (
            "الأحد 21/يونيو/2015 - 03:20 م",
            "الأحد الحادي والعشرون من يونيو ألفين و خمسة عشر، الثالثة و عشرون دقيقة مساء",
        ),
        (
            "2010 / 3 / 24 - 21:05",
            "الرابع والعشرون من مارس ألفين و عشرة، الحادية والعشرون وخمس دقائق",
        ),
        needs=":",
    ),
    rule(
        "dash between an hour and its date",
        r"(?:(?<=:\d\d)|(?<=:\d\d [صم])|(?<=:\d\d[صم])) ?[-–—|] ?"
        rf"(?=[0-3]?\d(?: ?[/-] ?[01]?\d ?[/-]| (?:{_MONTH})(?!\w)))",
        _PAUSE,
        (
            "10:45 - 22 مايو 2019",
            "العاشرة و خمس و أربعون دقيقة، الثاني والعشرون من مايو ألفين و تسعة عشر",
        ),
        needs=":",
    ),
    rule(
        "letter between a date and its hour",
        r"(?<=\d{4}-\d\d-\d\d)T(?=\d\d:\d\d)",
        " ",
        ("2024-05-03T10:30", "الثالث من مايو ألفين و أربعة و عشرين العاشرة والنصف"),
        needs="T",
    ),
    rule(
        "month before its day",
        rf"(?<!\w)(?P<by>[وبل]?)(?P<month>{_MONTH}) (?P<d>[0-3]?\d)"
        r"(?:[,،] ?| )(?P<y>(?:19|20)\d\d)(?!\w|[.,]\d|:)",
        _month_first,
        ("مارس 5, 2021", "الخامس من مارس ألفين و واحد و عشرين"),
        needs=DIGITS,
    ),
    rule(
        "dash between dates of two calendars",
        r"(?:(?<=هـ)|(?<=\d[مه])|(?<=\d [مه])) {0,3}[-–—|/] {0,3}"
        rf"(?=[0-3]?\d(?: ?[/-] ?[01]?\d ?[/-]| {{1,3}}(?:{_MONTH}|برج)(?!\w)))",
        _between_calendars,
        (
            "14 رجب 1435 هـ - 13 مايو 2014م",
            "الرابع عشر من رجب ألف و أربع مئة و خمسة و ثلاثين هجرية، الثالث عشر من مايو"
            " ألفين و أربعة عشر ميلادية",
        ),
        needs="-–—|/",
    ),
    rule(
        "dash between months of two calendars",
        rf"(?<=\d{{4}}) {{0,3}}[-–—|/] {{0,3}}(?=[0-3]?\d {{1,3}}{_ANY_MONTH}(?!\w))",
        _between_months,
        (
            "9 شعبان 1440 - 14 أبريل 2019",
            "التاسع من شعبان ألف و أربع مئة و أربعين، الرابع عشر من أبريل ألفين و تسعة عشر",
        ),
        needs="-–—|/",
    ),
    rule(
        "day of the solar Hijra",
        rf"(?<![\w.,/-])(?P<d>[0-3]?\d) (?P<month>{any_of(SOLAR_HIJRA)}) (?=1[34]\d\d(?!\w))",
        _solar,
        ("9 الحوت 1397", "التاسع من الحوت ألف و ثلاث مئة و سبعة و تسعين"),
        needs=DIGITS,
    ),
    rule(
        "dash between a number and a date",
        r"(?<=\d) [-–—] (?=(?:(?:19|20)\d\d ?([/-]) ?[01]?\d ?\1 ?[0-3]?\d"
        r"|[0-3]?\d ?([/-]) ?[01]?\d ?\2 ?(?:19|20)\d\d)(?!\d))",
        lambda m: None if re.search(r"[/-] ?\d{1,4}$", before(m, 7)) else _PAUSE,
        ("العدد 410 - 2009 / 12 / 3", "العدد أربع مئة و عشرة، الثالث من ديسمبر ألفين و تسعة"),
        needs="-–—",
    ),
    rule(
        "days of two months in figures",
        r"(?<![\w.,/-])(?P<a>[0-3]?\d)/(?P<m>[01]?\d)(?: ?[-–] ?| (?:إلى|الى|حتى) )"
        r"(?P<b>[0-3]?\d)/(?P<o>[01]?\d)(?![\w/]|[.,]\d)",
        _days_of_months,
        ("الفترة 1/1 - 31/3", "الفترة من الأول من يناير إلى الحادي والثلاثين من مارس"),
        needs="/",
    ),
    rule(
        "days of a month in figures",
        rf"{LEFT}(?<![/:-])(?P<a>[0-3]?\d)(?P<join> ?[-–] ?| (?:إلى|الى|حتى) | ?و ?)(?P<b>[0-3]?\d)"
        r" ?(?P<sign>[/-]) ?(?P<m>[01]?\d) ?(?P=sign) ?(?P<y>\d{4})(?: ?(?P<era>هـ+|[مه](?!\w)))?"
        r"(?![\w/-])",
        _days_in_figures,
        (
            "خلال الفترة 3 – 5 /10/1433 ه",
            "خلال الفترة من الثالث إلى الخامس من شوال ألف و أربع مئة و ثلاثة و ثلاثين هجرية",
        ),
        ("من 5-7/3/2019", "من الخامس إلى السابع من مارس ألفين و تسعة عشر"),
        needs="/-",
    ),
)
"""Rules before all dates."""


def at_the_head(each: Rule) -> Rule:
    """A rule for a date, which is in the nominative where it is a line of its own."""

    def say(match: re.Match[str]) -> str | None:
        said = each.say(match)
        is_stamp = _HEAD.search(before(match, 60)) and _TAIL.match(after(match, 12))
        return (
            re.sub("^(ال[^ ]+(?: وال[^ ]+)?)ين(?= )", r"\1ون", said) if said and is_stamp else said
        )

    return replace(each, say=say)


_WEEKDAY = rf"(?:(?:يوم )?(?:{WEEKDAYS})[،,]? *)?"
_HEAD = re.compile(
    rf"(?:(?:^|\n|[:|]) *{_WEEKDAY}"
    rf"|(?:^|\n) *{_WEEKDAY}[\d{VALUE}][^\n.،]{{2,30}}{WORD}{{1,5}}"
    rf"|(?:^|\n|: ?)[\d{VALUE}:]{{4,8}}(?: ?[صمظ]\w{{0,4}})?"
    rf"(?: ?[-–|،,] ?|{WORD}{{1,3}}| ){_WEEKDAY}"
    r"|(?:^|\n)[^\d\n]{2,25} [-–—] ?)$"
)
_TAIL = re.compile(
    r" *(?:[،,]? *\d{4} ?)?(?:م|هـ*)? *(?:$|\n|[-–—|:(/]|[،,]? ?(?:\d{1,2}:|الساعة|الموافق)"
    rf"|{WORD}|{VALUE})"
)
