"""Arabic rules for days: months with their vowels, days behind a weekday, days in a list."""

import re

from declaim.normalise.grammars.arabic.cases.arabic_context import plain
from declaim.normalise.grammars.arabic.cases.arabic_nouns import ordinal
from declaim.normalise.grammars.arabic.cases.arabic_numbers import LEFT
from declaim.normalise.grammars.arabic.cases.arabic_words import ALL_MONTHS, WEEKDAYS
from declaim.normalise.grammars.arabic.days.arabic_times import date
from declaim.normalise.rules import DIGITS, Rule, any_of, before, rule

_MARKS = "\u064b-\u0652\u0670"
_OF_THIS_MONTH = (
    "(?:من )?(?:(?:ذات|نفس|هذا) )?(?:الشهر|شهر|الجاري|المقبل|الحالي|الماضي|المنصرم|منه)(?!\\w)"
)


def _with_vowels(match: re.Match[str]) -> str | None:
    """A date whose month is written with its vowels."""
    month = plain(match["month"])
    is_date = month in ALL_MONTHS and 0 < int(match["d"]) < 32
    era = {"ه": " هجرية", "م": " ميلادية"}.get((match["era"] or "")[:1], "")
    return date("", match["d"], month, match["y"] or "") + era if is_date else None


def _day(digits: str) -> str:
    return ordinal(int(digits)) if 0 < int(digits) < 32 else digits


def _days(match: re.Match[str]) -> str | None:
    days = re.findall(r"\d+", match["list"])
    if any(not 0 < int(day) < 32 for day in days) or re.search("كل يوم $", before(match, 8)):
        return None
    said = re.sub(r"\d+", lambda day: _day(day[0]), match["list"])
    return f"{match['on']}{re.sub('(?<![أا]) ?و ?(?=ال)', ' و', said)}"


DAYS: tuple[Rule, ...] = (
    rule(
        "month with its vowels",
        rf"{LEFT}(?P<d>[0-3]?\d) (?:م[{_MARKS}]*ن[{_MARKS}]* )?"
        rf"(?P<month>(?=[ء-ي]{{0,12}}[{_MARKS}])[ء-ي][ء-ي{_MARKS}]{{2,24}})(?![\w{_MARKS}])"
        r"(?: (?P<y>\d{4})(?: ?(?P<era>هـ+|م(?!\w)))?)?",
        _with_vowels,
        ("في 15 يَنَايِر 2020", "في الخامس عشر من يناير ألفين و عشرين"),
        needs="\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652",
    ),
    rule(
        "days in a list",
        rf"(?P<on>(?<!\w)[وبفل]?(?:يوم|يومي|أيام|ليلة|ليلتي|{WEEKDAYS}) )"
        rf"(?P<list>[0-3]?\d(?:(?:، ?| ?و ?| أو | او )[0-3]?\d){{0,5}})(?= {_OF_THIS_MONTH})",
        _days,
        ("يوم 25 أو 26 من الشهر", "يوم الخامس والعشرين أو السادس والعشرين من الشهر"),
        ("عصر الاثنين 30 من ذات الشهر", "عصر الاثنين الثلاثين من ذات الشهر"),
        needs=DIGITS,
    ),
    rule(
        "day before another day of its month",
        r"(?:(?<=(?<!\w)من )|(?<=(?<!\w)بين ))(?P<n>[0-3]?\d)"
        rf" (?=لـ* ?[0-3]?\d (?:{any_of(ALL_MONTHS)})(?!\w))",
        lambda m: f"{ordinal(int(m['n']))} " if 0 < int(m["n"]) < 32 else None,
        ("من 7 لـ 11 أيلول", "من السابع للحادي عشر من أيلول"),
        needs="ل",
        near=r"\d لـ* ?\d",
    ),
    rule(
        "days of a month in a list",
        rf"{LEFT}(?<![:/-])(?P<on>)(?P<list>[0-3]?\d(?:(?:، ?| ?و ?| أو | او )[0-3]?\d){{2,5}})"
        rf"(?= (?:من )?(?P<month>{any_of(ALL_MONTHS)})(?!\w))(?! من)",
        lambda m: (said := _days(m)) and f"{said} من",
        ("20 و21 و22 يناير", "العشرين والحادي والعشرين والثاني والعشرين من يناير"),
        needs=DIGITS,
    ),
)
"""Rules before all dates."""
