"""Arabic rules for the hour of the day, and for a ratio, which looks like one."""

import re

from declaim.normalise.grammars.arabic.cases.arabic_case import case
from declaim.normalise.grammars.arabic.cases.arabic_endings import GENITIVE, in_case
from declaim.normalise.grammars.arabic.cases.arabic_nouns import agree, ordinal
from declaim.normalise.grammars.arabic.cases.arabic_numbers import (
    LEFT,
    behind_the_hour,
    genitive,
    number,
)
from declaim.normalise.grammars.arabic.cases.arabic_words import ALL_MONTHS, WEEKDAYS, form
from declaim.normalise.grammars.arabic.days.arabic_times import date
from declaim.normalise.grammars.arabic.days.arabic_years import of_era
from declaim.normalise.rules import DIGITS, JOINED, Rule, any_of, before, rule, words


def clock(hour: int, minute: int) -> str:
    if minute in _MINUTES:
        return f"{_HOURS[hour]} {_MINUTES[minute]}".strip()
    return f"{_HOURS[hour]} و {agree(number(str(minute)), 'دقيقة')} دقيقة"


_HOURS = (
    "الصفر", "الواحدة", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة",
    "الثامنة", "التاسعة", "العاشرة", "الحادية عشرة", "الثانية عشرة", "الثالثة عشرة",
    "الرابعة عشرة", "الخامسة عشرة", "السادسة عشرة", "السابعة عشرة", "الثامنة عشرة",
    "التاسعة عشرة", "العشرون", "الحادية والعشرون", "الثانية والعشرون", "الثالثة والعشرون",
    "الرابعة والعشرون",
)  # fmt: skip
"""The hour of the day is an ordinal, and feminine."""
_MINUTES = {
    0: "", 1: "ودقيقة", 2: "ودقيقتان", 3: "وثلاث دقائق", 4: "وأربع دقائق", 5: "وخمس دقائق",
    6: "وست دقائق", 7: "وسبع دقائق", 8: "وثماني دقائق", 9: "وتسع دقائق", 10: "وعشر دقائق",
    15: "والربع", 30: "والنصف",
}  # fmt: skip


def _hour(match: re.Match[str]) -> str | None:
    hour, minute = int(match["h"]), int(match["m"] or match["m2"] or match["m3"] or 0)
    if not ((hour or match["m2"]) and hour <= 24) or "نهار" in before(match, 30):
        return None
    return clock(hour, minute) + _HALVES.get(
        (match["half"] or match["half2"] or match["half3"] or "")[:1].lower(), ""
    )


def _with_seconds(match: re.Match[str]) -> str | None:
    hour, minute, second = (int(match[name]) for name in "hms")
    if hour >= len(_HOURS):
        return None
    said = clock(hour, minute)
    return f"{said} و {agree(number(str(second)), 'ثانية')} ثانية" if second else said


_HALVES = {"ع": " عصرا", "ظ": " ظهرا", "ص": " صباحا", "م": " مساء", "a": " صباحا", "p": " مساء"}


def _from_and_to(match: re.Match[str]) -> str | None:
    if not (1 <= int(match["a"]) <= 12 and 1 <= int(match["b"]) <= 12):
        return None
    first, last = (
        f"{clock(int(match[hour]), int(match[minute] or 0))}{_HALVES[match[half]]}"
        for hour, minute, half in (("a", "am", "half"), ("b", "bm", "half2"))
    )
    return f"{first}{match['to'] if match['to'].strip(' -–') else ' إلى '}{last}"


def _two_hours(match: re.Match[str]) -> str | None:
    hours = int(match["a"]), int(match["b"])
    if not all(1 <= hour <= len(_HOURS) - 1 for hour in hours):
        return None
    first, last = (in_case(clock(hour, 0), GENITIVE) for hour in hours)
    to = match["to"] if match["to"].strip(" -–") else " إلى "
    to = " و" if to.strip() == "و" else to
    return f"{match['word']}{first}{to}{last}{_HALVES[match['half']] if match['half'] else ''}"


def _span(match: re.Match[str]) -> str:
    """So many hours and minutes: ساعة ونصف."""
    hours, minutes = int(match["h"]), int(match["m"])
    noun = form(str(hours), ("ساعة", "ساعات", "ساعة", "ساعة"))
    said = noun if hours < 3 else f"{agree(number(str(hours)), noun)} {noun}"
    part = {0: "", 15: " وربع", 30: " ونصف"}.get(minutes)
    if part is None:
        few = form(str(minutes), ("دقيقة", "دقائق", "دقيقة", "دقيقة"))
        part = f" و {agree(number(str(minutes)), few)} {few}" if minutes > 2 else f" و {few}"
    return in_case(said + part, case(match, "ساعة"))


def _until(match: re.Match[str]) -> str | None:
    """For, glued to a day or an hour: للخامس، للخامسة."""
    if match["month"] is None:
        hour = int(match["n"])
        said = clock(hour, 0) if 0 < hour <= 12 else ""
    else:
        day = int(match["n"])
        year = match["y"] or ""
        said = date("", match["n"], match["month"], year) if 0 < day <= 31 else ""
        said += of_era(match["era"]) if said else ""
    return f"{match['letter']}{said[1:]}" if said else None


_OF_A_DAY = "(?:ال)?(?:صباح|صبح|مساء|ظهر|فجر|عصر|مغرب|ليل(?![ةت]))"
_ON_A_DAY = f"{WEEKDAYS}|كل (?:سبت|أحد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|يوم)|يوميا|يومياً"
UNTIL = rule(
    "letter before a day or an hour",
    rf"(?P<letter>(?<!\w)[وف]?ل)ـ* ?(?P<n>[0-3]?\d)(?:(?= {_OF_A_DAY})"
    rf"| (?:من )?(?P<month>{any_of(ALL_MONTHS)})(?!\w)(?: (?P<y>\d{{4}})(?!\w)"
    r"(?: ?(?P<era>هـ+|[مه])(?!\w))?)?)",
    _until,
    ("لـ15 مارس 2020 م ول 5 مساء", "للخامس عشر من مارس ألفين و عشرين ميلادية وللخامسة مساء"),
    needs="ل",
    near=r"لـ* ?\d",
)
"""A rule before dates."""
HOURS: tuple[Rule, ...] = (
    rule(
        "day without its month",
        r"(?:(?<=(?<!\w)يوم )(?<!كل يوم )|(?<=(?<!\w)ليلة ))"
        r"(?P<n>[0-3]?\d)(?= ?(?:[،.؛)]|و\w{3}|(?:في|من|إلى) |$))"
        r"(?![.,،]\d)",
        lambda m: ordinal(int(m["n"])) if 0 < int(m["n"]) < 32 else None,
        ("أحيا ليلة 27.", "أحيا ليلة السابع والعشرين."),
        ("وصل يوم 9 وغادر يوم 12.", "وصل يوم التاسع وغادر يوم الثاني عشر."),
        needs="ي",
        near=r"(?:يوم|ليلة) \d",
    ),
    rule(
        "day before another weekday",
        rf"(?P<on>(?<!\w)[وب]?(?:{WEEKDAYS}) )(?P<n>[0-3]?\d)"
        rf"(?=،? (?:و|أو |او |إلى |الى |حتى )?(?:{WEEKDAYS}) \d)",
        lambda m: f"{m['on']}{ordinal(int(m['n']))}" if 0 < int(m["n"]) < 32 else None,
        ("الخميس 4 والسبت 6 أكتوبر", "الخميس الرابع والسبت السادس من أكتوبر"),
        needs=DIGITS,
    ),
    rule(
        "article before a time",
        r"(?<!\w)الـ* ?(?=\d{1,2}:[0-5]\d(?!\d))",
        JOINED,
        ("في الـ9:30 مساء", "في التاسعة والنصف مساء"),
        needs=":",
    ),
    rule(
        "hour glued to its word",
        r"(?P<word>(?<!\w)[وبل]?(?:ال)?ساع[ةه])(?P<h>1?\d|2[0-4])(?![\w:.،/])",
        lambda m: f"{m['word']} {in_case(clock(int(m['h']), 0), GENITIVE)}",
        ("الساعه8 ليلا", "الساعه الثامنة ليلا"),
        needs="س",
        near=r"ساع[ةه]\d",
    ),
    rule(
        "minutes behind a time",
        r"(?<=\d:[0-5]\d) (?:دقيقة|دقائق)(?!\w)",
        " ",
        ("الساعة 7:20 دقيقة", "الساعة السابعة و عشرون دقيقة"),
        needs=words("دقيقة دقائق"),
    ),
    behind_the_hour(
        rule(
            "time with seconds",
            rf"{LEFT}(?<!:)(?P<h>\d{{1,2}}):(?P<m>[0-5]\d):(?P<s>[0-5]\d)(?![\w:]|[.,]\d)",
            _with_seconds,
            ("الساعة 06:56:25", "الساعة السادسة و ست و خمسون دقيقة و خمس و عشرون ثانية"),
            needs=":",
        )
    ),
    rule(
        "hours from and to",
        r"(?<![\w.,:/-])(?P<a>\d{1,2})(?:[:.](?P<am>[0-5]\d))? ?(?P<half>[صمظع])"
        r"(?P<to> ?[-–] ?| إلى | الى | حتى )(?P<b>\d{1,2})(?:[:.](?P<bm>[0-5]\d))?"
        r" ?(?P<half2>[صمظع])(?!\w)",
        _from_and_to,
        (
            "من 7.30م - 12ص",
            "من السابعة والنصف مساء إلى الثانية عشرة صباحا",
        ),
        ("من 9 ص إلى 5 م", "من التاسعة صباحا إلى الخامسة مساء"),
        needs=DIGITS,
    ),
    rule(
        "two hours of the day",
        r"(?P<word>(?<!\w)[وبل]?(?:ال|لل)ساع[ةه] )(?P<a>\d{1,2})"
        r"(?P<to> ?[-–] ?| (?:إلى|الى|حتى) | ?و ?)"
        rf"(?P<b>\d{{1,2}})(?:(?= {_OF_A_DAY}|[،.)؛]|$)(?!\.\d)| ?(?P<half>[صمظع])(?!\w))",
        _two_hours,
        ("من الساعة 1-6م", "من الساعة الواحدة إلى السادسة مساء"),
        ("من الساعة 9 حتى 5", "من الساعة التاسعة حتى الخامسة"),
        needs="س",
        near=r"ساع[ةه] \d",
    ),
    rule(
        "two hours before a part of the day",
        rf"(?<![\w.,:/-])(?P<word>)(?P<a>\d{{1,2}})(?P<to> ?[-–] ?| ?و ?)(?P<b>\d{{1,2}})"
        rf"(?P<half>(?!))?(?= {_OF_A_DAY})",
        _two_hours,
        ("بين 8 و10 مساء", "بين الثامنة والعاشرة مساء"),
        needs=DIGITS,
    ),
    rule(
        "hours behind a weekday",
        rf"(?P<word>(?:{_ON_A_DAY}):? )(?P<a>1[0-2]|[1-9])(?:(?P<to> ?[-–] ?)(?P<b>1[0-2]|[1-9]))?"
        r" ?(?P<half>[صمظ])(?![\w.])",
        lambda m: (
            _two_hours(m)
            if m["b"]
            else f"{m['word']}{in_case(clock(int(m['a']), 0), GENITIVE)}{_HALVES[m['half']]}"
        ),
        ("الخميس 5-7 م", "الخميس الخامسة إلى السابعة مساء"),
        ("كل خميس 7-9 م", "كل خميس السابعة إلى التاسعة مساء"),
        needs=DIGITS,
    ),
    rule(
        "hours and minutes of a span",
        r"(?<![\w.,:/])(?P<h>\d{1,2}):(?P<m>[0-5]\d) (?P<noun>ساع[ةه]|ساعات)(?!\w)",
        _span,
        ("مدته 1:30 ساعة", "مدته ساعة ونصف"),
        needs=":",
    ),
    behind_the_hour(
        rule(
            "hour of the day",
            rf"{LEFT}(?<![:/-])(?P<h>\d{{1,2}})(?::(?P<m>[0-5]\d)"
            r" ?(?P<half>[صمظ]ـ*|[AaPp]\.?[Mm])(?!\w)"
            rf"|(?<=الساع[ةه] \d\d)(?P<m2>[0-5]\d)(?= بتوقيت| ت\.)|(?= (?:{_OF_A_DAY}))"
            r"|(?:(?<=\(\d)|(?<=\(\d\d))(?= بتوقيت)"
            r"|(?:(?<=الساع[ةه] \d)|(?<=الساع[ةه] \d\d)) ?(?P<half2>[صم])(?![\w.])"
            r"|(?:(?<=الساع[ةه] \d)|(?<=الساع[ةه] \d\d))(?![\d:]|[.,،]\d)"
            r"|(?:(?<=الساع[ةه] \d)|(?<=الساع[ةه] \d\d))[.,،](?P<m3>[0-5]\d)"
            r"(?: ?(?P<half3>[صم])(?!\w))?(?!\d)"
            r"|(?:(?<=من \d)|(?<=من \d\d))(?= (?:(?:إلى|الى|حتى) |لـ? ?)\d{1,2}(?:[:.]\d\d)?"
            rf" {_OF_A_DAY}))",
            _hour,
            ("11 مساء", "الحادية عشرة مساء"),
            ("الساعة 8", "الساعة الثامنة"),
            ("الساعة 10 ص", "الساعة العاشرة صباحا"),
            ("الساعة 3,15", "الساعة الثالثة والربع"),
            ("من 8 إلى 11 مساء", "من الثامنة إلى الحادية عشرة مساء"),
            ("4:30 م، 7:00 PM", "الرابعة والنصف مساء، السابعة مساء"),
            needs=DIGITS,
        )
    ),
    rule(
        "hour in the morning",
        r"(?<![\w.,:/-])(?P<h>1[0-2]|[1-9]) ?ص(?![\w.:]| ?\d)",
        lambda m: f"{clock(int(m['h']), 0)} صباحا",
        ("يفتح 9ص", "يفتح التاسعة صباحا"),
        needs="ص",
    ),
    rule(
        "ratio",
        r"(?<![\w.,:/-])(?P<a>\d{1,3}(?=:\d(?!\d))|1"
        r"|(?:[3-9]\d|2[5-9])(?=:\d\d(?![\d:]))) ?: ?"
        r"(?P<b>\d|\d{3,7}|(?<=\d\d:)\d\d)(?![\w:/-]|[.,]\d)",
        lambda m: f"{genitive(m['a'])} إلى {genitive(m['b'])}",
        ("بنسبة 1:5", "بنسبة واحد إلى خمسة"),
        ("مناصفة 50:50", "مناصفة خمسين إلى خمسين"),
        ("خريطة 1:50000", "خريطة واحد إلى خمسين ألف"),
        needs=":",
    ),
)
