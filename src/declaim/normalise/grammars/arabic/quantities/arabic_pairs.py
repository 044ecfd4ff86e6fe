"""Arabic rules for two figures beside each other: al- before both, a difference, two calendars."""

import re

from declaim.normalise.grammars.arabic.cases.arabic_case import case
from declaim.normalise.grammars.arabic.cases.arabic_endings import GENITIVE, in_case
from declaim.normalise.grammars.arabic.cases.arabic_nouns import agree, counted, ordinal
from declaim.normalise.grammars.arabic.cases.arabic_numbers import (
    HUNDREDTHS,
    genitive,
    noun_behind,
    number,
    of_years,
)
from declaim.normalise.grammars.arabic.cases.arabic_words import MONTHS, form
from declaim.normalise.grammars.arabic.days.arabic_hours import clock
from declaim.normalise.grammars.arabic.days.arabic_times import date
from declaim.normalise.grammars.arabic.days.arabic_years import of_era
from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.rules import Rule, after, before, rule


def _known_range(match: re.Match[str]) -> str | None:
    """From a known number to another, each with its article: بين الستين والسبعين."""
    noun = counted(noun_behind(match))
    if re.search("قرن(?:ين|ان)? $", before(match, 8)):
        return " إلى ".join(ordinal(int(match[n])) for n in "ab")
    if re.match(" (?:صباح|مساء|ظهر|عصر|ليل|فجر)", after(match, 6)):
        if max(int(match[n]) for n in "ab") > _LAST_HOUR:
            return None
        hours = (clock(int(match[n]), 0) for n in "ab")
        return match["letter"] + " إلى ".join(hours)
    low, high = (
        "ال" + in_case(agree(number(match[n]), noun), GENITIVE).replace(" و ", " وال") for n in "ab"
    )
    between = re.search(r"(?<!\w)[وبف]?(?:ما ?)?بين $", before(match, 9))
    low = re.sub("^ال", "لل", low) if match["article"] == "لل" else low
    return f"{match['letter']}{low}{' و' if between else ' إلى '}{high}"


def _of_two_calendars(match: re.Match[str]) -> str | None:
    """A year of the Hijra and the same year of the other calendar, where one era is not written."""
    hijra, other = match["a"] or match["d"], match["b"] or match["c"]
    if not _LEAST_APART <= int(other) - int(hijra) <= _MOST_APART:
        return None
    say = of_years if re.search(r"سنة \(?$", before(match, 6)) else genitive
    first, last = f"{say(hijra)}{of_era('هـ')}", say(other)
    return f"{first}، {last}" if match["a"] else f"{last}، {first}"


_LEAST_APART, _MOST_APART = 570, 625
"""Years between the calendars from 1100 to 1500 of the Hijra."""


def _hours_and_minutes(match: re.Match[str]) -> str:
    """So many hours and minutes, by their letters: ساعة و خمس و أربعين دقيقة."""
    said = []
    for digits, nouns in ((match["h"], _HOUR), (match["m"], _MINUTE)):
        noun = form(digits, nouns)
        said.append(noun if int(digits) < 3 else f"{agree(number(digits), noun)} {noun}")
    return in_case(" و ".join(said), case(match, "ساعة"))


_HOUR, _MINUTE = ("ساعة", "ساعات", "ساعة", "ساعة"), ("دقيقة", "دقائق", "دقيقة", "دقيقة")


def _drawn(match: re.Match[str]) -> str | None:
    """Goals with a stroke between them, close behind a word of a match."""
    found = _OF_A_RESULT.search(before(match, 60))
    is_date = re.search(_BEFORE_A_DATE, before(match, 12))
    if not found or is_date or re.match(r" ?(?:(?:ال)?نهائي|من )", after(match, 8)):
        return None
    return f"{genitive(match['a'])} {genitive(match['b'])}"


_OF_A_RESULT = re.compile(
    r"(?<!\w)[وفبلك]{0,2}(?:ال|[يت])?(?:نتيج[ةت]|تعادل|فوز|فاز|خسر|خسار|هزيم|هزم|تغلب|انتصار|انتصر|اكتسح"
    r"|سحق|متقدم|متأخر)\w* [^\n.،:\d]{2,45} $"
)
_BEFORE_A_DATE = r"(?:يوم|في|بتاريخ|الموافق|حتى|ليلة|منذ|صباح|مساء|الدور|دور) $"


def _turned(match: re.Match[str]) -> str | None:
    """A number whose last group stands first: 34 .0 is 0.34, 300 .575 shares are 575,300."""
    part, *rest = match["n"].split(" .")
    groups = [each for group in reversed(rest) for each in re.split("[,،]", group)]
    if any(len(each) != len("000") for each in groups[1:]):
        return None
    if re.search("الساعة $", before(match, 7)) and int(part) < _HOUR_ENDS:
        return clock(int(groups[0]), int(part)) if int(groups[0]) <= 2 * _LAST_HOUR else None
    sign, percent = "ناقص " * (match["sign"] == "-"), f" {HUNDREDTHS}" * bool(match["percent"])
    if len(part) == len("000") and _OF_SHARES.match(after(match, 8)):
        noun = noun_behind(match)
        return in_case(agree(number("".join([*groups, part])), noun), case(match, noun))
    said = number(str(int("".join(groups))))
    if part.strip("0"):
        said += f" فاصلة {(one_by_one if part[0] == '0' else cardinal)(part, 'ar')}"
    gap = " " if after(match, 1).isalpha() else ""
    return f"{sign}{in_case(said, case(match))}{percent}{gap}"


_HOUR_ENDS = 60
_OF_SHARES = re.compile(" (?:سهم|أسهم|صفقة|صفقات|عقد)")
PAIRS: tuple[Rule, ...] = (
    rule(
        "article before a range",
        r"(?<!\w)(?P<letter>[وبلكف]?)(?P<article>ال|لل)ـ* ?(?P<a>\d{1,4}) ?[-–] ?(?P<b>\d{1,4})"
        r"(?![\w%٪]|[.,:/-]\d)",
        _known_range,
        ("بين ال60-70 ريالا", "بين الستين والسبعين ريالا"),
        ("في الـ5-10 دقائق الأولى", "في الخمس إلى العشر دقائق الأولى"),
        ("القرن الـ10-11", "القرن العاشر إلى الحادي عشر"),
        ("(الـ7-10 صباحا)", "(السابعة إلى العاشرة صباحا)"),
        needs="-–",
        near=r"(?:ال|لل)ـ* ?\d",
    ),
    rule(
        "number from right to left",
        r"(?:(?<![\w.,،])|(?<=(?<!\w)[وبل]))(?P<sign>-?)"
        r"(?P<n>\d{1,3}(?: \.(?:\d{1,3}(?:[,،]\d{3}){1,3}|\d{1,6})){1,3})"
        r"(?P<percent> ?[%٪])?(?![\dA-Za-z_%٪]|[.,،]\d| \.\d)",
        _turned,
        ("بنسبة 34 .0%", "بنسبة صفر فاصلة أربعة و ثلاثين بالمئة"),
        ("إلى 5 .271 نقطة", "إلى مئتين و واحد و سبعين فاصلة خمسة نقطة"),
        ("تداول 300 .575 .2 سهم", "تداول مليونين و خمس مئة و خمسة و سبعين ألفاً و ثلاث مئة سهم"),
        needs=".",
        near=r"\d \.\d",
    ),
    rule(
        "minus before a result",
        r"(?<=\d) ?[-–−] ?(?=\d[\d.,]{0,9} ?=)",
        " ناقص ",
        ("(4 - 1 = 3)", "(أربعة ناقص واحد يساوي ثلاثة)"),
        needs="=",
    ),
    rule(
        "years of two calendars",
        r"(?<![\w.,/-])(?:(?P<a>1[1-5]\d\d) ?هـ* ?[-–/=] ?(?P<b>1[6-9]\d\d|20\d\d)"
        r"|(?P<c>1[6-9]\d\d|20\d\d) ?[-–/=] ?(?P<d>1[1-5]\d\d) ?هـ*)(?!\w|[.,/-]\d| ?[مه](?!\w))",
        _of_two_calendars,
        (
            "رمضان (1416 هـ – 1996)",
            "رمضان (ألف و أربع مئة و ستة عشر هجرية، ألف و تسع مئة و ستة و تسعين)",
        ),
        needs="ه",
        near=r"\d ?ه",
    ),
    rule(
        "reign in two calendars",
        r"(?<![\w.,/-])(?P<a>\d{2,4}) ?[-–] ?(?P<b>\d{2,4}) ?هـ* ?[/=] ?"
        r"(?P<c>\d{2,4}) ?[-–] ?(?P<d>\d{3,4}) ?م(?!\w)",
        lambda m: (
            f"{genitive(m['a'])} إلى {genitive(m['b'])} هجرية، "
            f"{genitive(m['c'])} إلى {genitive(m['d'])} ميلادية"
        ),
        (
            "(132-656هـ/750-1258م)",
            "(مئة و اثنين و ثلاثين إلى ست مئة و ستة و خمسين هجرية، سبع مئة و خمسين إلى"
            " ألف و مئتين و ثمانية و خمسين ميلادية)",
        ),
        needs="ه",
        near=r"ه\w* ?[/=]",
    ),
    rule(
        "each number of hours",
        r"(?<=[ء-ي]) ?/ ?(?P<n>\d{1,2}) ?(?=(?P<noun>ساعة|ساعات|يوم|أيام)(?!\w))",
        lambda m: (
            f" كل {in_case(agree(number(m['n']), m['noun']), GENITIVE)} "
            if re.search(r"\d[^\d/]{1,24}$", before(m))
            else None
        ),
        ("4 غ/24 ساعة", "أربعة غرامات كل أربع و عشرين ساعة"),
        needs="/",
    ),
    rule(
        "day of a sign of the zodiac",
        r"(?<![\w.,/-])(?P<n>[0-3]?\d) (?=برج [ء-ي]{4})",
        lambda m: f"{ordinal(int(m['n']))} من " if 0 < int(m["n"]) < 32 else None,
        ("الموافق 24 برج الميزان", "الموافق الرابع والعشرين من برج الميزان"),
        needs="ب",
        near=r"\d برج ",
    ),
    rule(
        "hours and minutes by their letters",
        r"(?<![\w.,:/-])(?P<h>[1-9]\d?) ?س ?و? ?(?P<m>[1-5]?\d) ?د(?![\w./])",
        _hours_and_minutes,
        ("في 1 س و 45 د", "في ساعة و خمس و أربعين دقيقة"),
        needs="س",
        near=r"\d ?س ?و? ?\d",
    ),
    rule(
        "draw with a stroke",
        r"(?<![\w.,/-])(?P<a>\d)/(?P<b>\d)(?![\w/%٪]|[.,]\d|(?: ?[-–،,] ?| ?و ?)\d\d?/)",
        _drawn,
        ("تعادل الفريقان 1/1 أمس", "تعادل الفريقان واحد واحد أمس"),
        needs="/",
        near=r"\d/\d",
    ),
    rule(
        "day and month behind a beginning or an end",
        r"(?P<by>(?<!\w)[وف]?(?:[يت]بد[أا]|بد[أا]ت?|[يت]نتهي|انته[تى]\w?|[اإ]بتداء|اعتبارا|موعد|بداية|نهاية|غاية)"
        r"(?: [ء-ي]{2,12})? )(?P<d>[0-3]?\d)/(?P<m>1[0-2]|0?[1-9])(?![\w/%٪]|[.,]\d)",
        lambda m: (
            m["by"] + date("", m["d"], MONTHS[int(m["m"]) - 1], "")
            if 0 < int(m["d"]) < 32 and not (int(m["d"]) < 4 and int(m["m"]) < 5)
            else None
        ),
        (
            "يبدأ التسجيل 25/8 وينتهي 5/9",
            "يبدأ التسجيل الخامس والعشرين من أغسطس وينتهي الخامس من سبتمبر",
        ),
        needs="/",
    ),
    rule(
        "month and year in figures",
        r"(?P<by>(?<!\w)(?:تاريخ (?:التسجيل|الانضمام|الإصدار|الانتساب|الصلاحية|الإنتاج)"
        r"|عضو منذ|شهر|منذ|الانتهاء):? )(?P<m>0?[1-9]|1[0-2])"
        r"(?P<sign>[-/])(?P<y>(?:19|20)\d\d)(?![\w/-]|[.,]\d)",
        lambda m: f"{m['by']}{MONTHS[int(m['m']) - 1]} {genitive(m['y'])}",
        ("تاريخ التسجيل: 12-2009", "تاريخ التسجيل: ديسمبر ألفين و تسعة"),
        needs="-/",
    ),
    rule(
        "day of a journey",
        r"(?P<noun>(?<!\w)[وبف]?(?:ال|لل)يوم) (?P<n>[1-9]\d?)(?= ?:)",
        lambda m: f"{m['noun']} {ordinal(int(m['n']))}",
        ("اليوم 3: القلعة", "اليوم الثالث: القلعة"),
        needs="ي",
        near=r"يوم \d",
    ),
    rule(
        "degrees without their word",
        r"(?<![\w.,/-])(?P<n>[1-9]\d{0,2}) (?=مئوية|فهرنهايت)",
        lambda m: f"{in_case(agree(number(m['n']), 'درجة'), case(m, 'درجة'))} درجة ",
        ("على حرارة 200 مئوية", "على حرارة مئتي درجة مئوية"),
        needs="مف",
        near=r"\d (?:مئوية|فهرنهايت)",
    ),
    rule(
        "pages of a book",
        r"(?<=[،,] )(?P<n>[1-9]\d{1,3}) ?ص\.?(?=[،,.)؛\]]|$|\n)",
        lambda m: f"{agree(number(m['n']), 'صفحة')} صفحة" if int(m["n"]) > _LAST_HOUR else None,
        ("دار الفكر، 450 ص.", "دار الفكر، أربع مئة و خمسون صفحة"),
        needs="ص",
        near=r"\d ?ص",
    ),
)
_LAST_HOUR = 12
"""Up to this hour ص is the morning."""
