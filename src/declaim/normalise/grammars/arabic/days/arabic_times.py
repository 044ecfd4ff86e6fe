"""Arabic rules for years, dates and ages."""

import re

from declaim.normalise.grammars.arabic.cases.arabic_endings import GENITIVE, in_case
from declaim.normalise.grammars.arabic.cases.arabic_nouns import is_beside, ordinal
from declaim.normalise.grammars.arabic.cases.arabic_numbers import (
    LEFT,
    genitive,
    noun_behind,
    number,
    of_years,
)
from declaim.normalise.grammars.arabic.cases.arabic_words import ALL_MONTHS, HIJRA, MONTHS, WEEKDAYS
from declaim.normalise.grammars.arabic.days.arabic_years import IN_WORDS, YEARS, of_era
from declaim.normalise.rules import DIGITS, VALUE, Rule, after, any_of, before, rule


def date(before: str, day: str, month: str, year: str) -> str:
    said = f"{before}{ordinal(int(day))} من {_IN_GENITIVE.get(month, month)}"
    return f"{said} {genitive(year)}" if year else said


_IN_GENITIVE = {"ذو القعدة": "ذي القعدة", "ذو الحجة": "ذي الحجة"}


def _year(match: re.Match[str]) -> str | None:
    """A year stands in the genitive: عام ألفين وعشرين. But عام is `in general` behind بوجه."""
    if re.search(r"(?<!\w)(?:بوجه|بشكل|بصورة|مدير|أمين) عام $", before(match, 12)):
        return None
    n, noun = match["n"] or match["n2"], noun_behind(match)
    if len(n) < len("2000") and not match["era"] and noun and is_beside(int(n), noun):
        return None  # تخرج هذا العام 120 طالبا
    second = re.match(r" ?/ ?(\d{4})(?!\d)", after(match, 8))
    if second and abs(int(second[1]) - int(n)) == 1:
        return None  # سنة 2020/2021
    said = number(n)
    if re.search(r"سنة[\u064b-\u0652]?(?: ?:)? \(?$", before(match, 8)):
        return of_years(match["n"]) + of_era(match["era"]) + _last_stop(match)
    year = re.search(r"(?P<al>ال|لل)?عام[\u064b-\u0652]? \(?$", before(match, 12))
    era = of_era(match["era"], masculine=year is not None)
    if year and year["al"] and match["era"] and match["era"][0] in "مه":
        era = f" ال{era.strip()}"
    return in_case(said, GENITIVE) + era + _last_stop(match)


def _last_stop(match: re.Match[str]) -> str:
    """The stop behind an era, which ends the text too."""
    ends = match[0].endswith(".") and not after(match, 3).strip()
    return "." if ends else ""


def _numeric(match: re.Match[str]) -> str | None:
    """A date in figures, by the months of its calendar."""
    day, month, year = (match[name] or match[f"{name}2"] for name in "dmy")
    is_hijra = (match["era"] or "")[:1] == "ه" or 1300 <= int(year) < 1500
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    said = date("", day, (HIJRA if is_hijra else MONTHS)[int(month) - 1], year)
    return said + of_era(match["era"])


def _days(match: re.Match[str]) -> str | None:
    first, last = int(match["a"]), int(match["b"])
    if not 1 <= first < last <= 31:
        return None
    join = match["join"].strip()
    if join == "/" and last != first + 1:
        return None
    joined = {"و": " و", "حتى": " حتى ", "/": " و", "،": "، "}.get(join, " إلى ")
    of = "" if match["month"] is None else " من"
    start = f"{ordinal(int(match['z']))}{match['comma'] or ' و'}" if match["z"] else ""
    return f"{start}{ordinal(first)}{joined}{ordinal(last)}{of}"


def _of_two_eras(match: re.Match[str]) -> str | None:
    first, last = match["era"][0], match["era2"][0]
    joint = " إلى " if first == last else "، "
    in_words = IN_WORDS.search(before(match, 60))
    say = of_years if in_words or re.search(r"سنة \(?$", before(match, 6)) else genitive
    died, say = ("توفي سنة ", of_years) if match["died"] else ("", say)
    return f"{died}{say(match['a'])}{of_era(first)}{joint}{say(match['b'])}{of_era(last)}"


_ERA = r"(?:ق\.? ?(?:م|هـ*)|م|هـ*)"
STROKED = rule(
    "date with a month between strokes",
    rf"{LEFT}(?<![/-])(?P<d>[0-3]?\d)"
    rf"(?: ?(?P<sign>[-/]) ?(?P<month>{any_of(ALL_MONTHS)}) ?(?P=sign) ?"
    rf"(?P<y>\d{{4}})(?: ?(?P<era>هـ+|[مه](?!\w)))?| ?/ ?(?P<month2>(?!صفر){any_of(ALL_MONTHS)}))"
    r"(?!\w|[-/])",
    lambda m: date("", m["d"], m["month"] or m["month2"], m["y"] or "") + of_era(m["era"]),
    ("في 22-فبراير-2004م", "في الثاني والعشرين من فبراير ألفين و أربعة ميلادية"),
    ("مساء الثلاثاء 4/مايو", "مساء الثلاثاء الرابع من مايو"),
    needs="-/",
)
"""A rule before numbers of a list."""
_THIS_CENTURY = 39
"""24-3-39 is in 2039, 24-3-40 in 1940."""


def _short(match: re.Match[str]) -> str | None:
    day, month, year = match["d"], int(match["m"]), int(match["y"])
    if not (1 <= month <= 12 and 1 <= int(day) <= 31):
        return None
    is_hijra = (match["era"] or "")[:1] == "ه"
    century = 1400 if is_hijra else 2000 if year <= _THIS_CENTURY else 1900
    said = date("", day, (HIJRA if is_hijra else MONTHS)[month - 1], str(century + year))
    return f"{match['by']} {said}{of_era(match['era'])}" + " " * after(match, 1).isalpha()


TIMES: tuple[Rule, ...] = (
    rule(
        "date with a year of two digits",
        rf"(?P<by>(?<!\w)(?:و?الموافق|(?:و|ب|ل)?يوم|و?بتاريخ|و?المصادف|{WEEKDAYS})[:،]?) ?"
        r"(?P<d>[0-3]?\d) ?(?P<sign>[-/]) ?(?P<m>[01]?\d) ?(?P=sign) ?(?P<y>\d\d)"
        r"(?: ?(?P<era>هـ+|[مه])(?!\w)|(?![\dA-Za-z_%٪]|[.,/-]\d))",
        _short,
        (
            "الثلاثاء الموافق24-3-15",
            "الثلاثاء الموافق الرابع والعشرين من مارس ألفين و خمسة عشر",
        ),
        ("يوم 24/3/15", "يوم الرابع والعشرين من مارس ألفين و خمسة عشر"),
        needs="-/",
        near=r"[\d ][-/]",
    ),
    rule(
        "a year of two eras",
        rf"(?:(?P<died>(?<!\w)ت[.:]? ?)|{LEFT}(?<![/-]))"
        r"(?P<a>\d{2,4}) ?(?P<era>هـ*|م(?!\w)) ?[-–=/] ?"
        r"(?P<b>\d{3,4}) ?(?P<era2>هـ+|[مه])(?!\w)",
        _of_two_eras,
        (
            "في 1407 هـ - 1987 م",
            "في ألف و أربع مئة و سبعة هجرية، ألف و تسع مئة و سبعة و ثمانين ميلادية",
        ),
        (
            "(ت 620 هـ/1223م)",
            "(توفي سنة ست مئة و عشرين هجرية، ألف و مئتين و ثلاث و عشرين ميلادية)",
        ),
        needs="هم",
    ),
    rule(
        "year of a death",
        r"(?<!\w)ت[.:]? ?(?P<n>\d{1,4})(?: ?(?P<era>هـ*|م(?!\w))|(?<=\(ت\d{3})(?=\)))",
        lambda m: f"توفي سنة {of_years(m['n'])}{of_era(m['era'])}",
        ("الليثي (ت69هـ)", "الليثي (توفي سنة تسع و ستين هجرية)"),
        ("أبو حنيفة (ت150)", "أبو حنيفة (توفي سنة مئة و خمسين)"),
        needs="ت",
    ),
    rule(
        "year in the genitive",
        r"(?:(?<=عام |سنة |امي |نة \(|نة[\u064b-\u0652] |ام[\u064b-\u0652] |نة: |ام: )"
        r"|(?<=سنة : |عام : ))"
        r"(?P<n>\d{3,4}|\d{1,2}(?= ?(?:هـ?|م)(?!\w)))"
        rf"(?: ?(?P<era>{_ERA})(?!\w)\.?"
        r"|(?! ?[-–] ?[12]\d{3}| هـ))(?!\w|[.,]\d)"
        rf"|(?<=عامي [\d{VALUE}]{{4}} و)(?P<n2>\d{{4}})(?!\w)",
        _year,
        ("عام 2020.", "عام ألفين و عشرين."),
        ("عام 29م، سنة 13 ه", "عام تسعة و عشرين ميلادي، سنة ثلاث عشرة هجرية"),
        ("خلال العام 1445 هـ", "خلال العام ألف و أربع مئة و خمسة و أربعين الهجري"),
        ("نشر عام 2013م.", "نشر عام ألفين و ثلاثة عشر ميلادي."),
        ("عام 1900 ق.م", "عام ألف و تسع مئة قبل الميلاد"),
        ("في سنة 2005", "في سنة ألفين و خمس"),
        ("سنة 3200 قبل الميلاد", "سنة ثلاثة آلاف و مئتين قبل الميلاد"),
        needs=DIGITS,
    ),
    rule(
        "numeric date with its era",
        r"(?:(?<![\w.,/-])|(?<=[ء-ي]{3}))(?:(?P<d>\d\d?) ?(?P<sign>[/\\-]) ?"
        r"(?P<m>\d\d?) ?(?P=sign) ?"
        r"(?P<y>1[34]\d\d|\d{4}(?= ?م)|(?<= )\d{4}|\d{3}(?= ?هـ))"
        r"|(?P<y2>1[349]\d\d|20\d\d)(?P<sign2> ?[/-] ?|\.)(?P<m2>\d\d?)(?P=sign2)(?P<d2>\d\d?))"
        r"(?! ?[/-]\d|\d)(?: ?(?P<era>هـ+|[مه](?!\w)))?",
        _numeric,
        (r"17\10\1436هـ", "السابع عشر من شوال ألف و أربع مئة و ستة و ثلاثين هجرية"),
        ("13/4/2017م", "الثالث عشر من أبريل ألفين و سبعة عشر ميلادية"),
        ("2024.06.06", "السادس من يونيو ألفين و أربعة و عشرين"),
        ("14 / 10 / 1436هـ", "الرابع عشر من شوال ألف و أربع مئة و ستة و ثلاثين هجرية"),
        needs="/-.\\",
    ),
    rule(
        "days of a month",
        rf"{LEFT}(?<![:/-])(?:(?P<z>[0-3]?[1-9])(?:(?P<comma>، ?)| و ?))?"
        r"(?P<a>[0-3]?\d)(?P<join> ?[-–/،] ?| إلى ?| الى ?| ?و ?| حتى )(?P<b>[0-3]?\d)"
        rf"(?= (?P<month>{any_of(ALL_MONTHS)})(?![^\W\d])| من (?:هذا |نفس |ذات )?(?:ال)?شهر(?!\w)"
        rf"| من (?:{any_of(ALL_MONTHS)})(?!\w)"
        r"| (?:الجاري|المقبل|الماضي)(?!\w))",
        _days,
        ("28 و29 أغسطس", "الثامن والعشرين والتاسع والعشرين من أغسطس"),
        ("ليلة 8/9 مايو", "ليلة الثامن والتاسع من مايو"),
        ("من 15 الى 28 مارس", "من الخامس عشر إلى الثامن والعشرين من مارس"),
        ("من 12 إلى 15 من الشهر", "من الثاني عشر إلى الخامس عشر من الشهر"),
        needs=DIGITS,
    ),
    rule(
        "day of a month",
        rf"{LEFT}(?<![:/-])(?P<n>[0-3]?\d) (?=من (?:شهر )?(?:{any_of(ALL_MONTHS)})(?!\w))",
        lambda m: f"{ordinal(int(m['n']))} " if 1 <= int(m["n"]) <= 31 else None,
        ("في 1 من آب", "في الأول من آب"),
        needs=DIGITS,
    ),
    rule(
        "day of this month",
        r"(?:(?:(?<=(?<!\w)في )|(?<=(?<!\w)حتى )|(?<=(?<!\w)منذ )|(?<=(?<!\w)غاية ))(?P<n>[0-3]?\d)"
        r"(?= (?:الجاري|المقبل|الماضي|الحالي|منه|(?:من (?:هذا )?)?الشهر)(?!\w))"
        r"|(?<![\w.,:/-])(?P<n2>[0-3]?\d)(?= من (?:نفس|ذات) الشهر(?!\w)))",
        lambda m: ordinal(n) if 1 <= (n := int(m["n"] or m["n2"])) <= 31 else None,
        ("في 12 الجاري", "في الثاني عشر الجاري"),
        ("إلى غاية 16 من نفس الشهر", "إلى غاية السادس عشر من نفس الشهر"),
        ("حتى 23 من الشهر نفسه", "حتى الثالث والعشرين من الشهر نفسه"),
        needs=DIGITS,
    ),
    rule(
        "date with its era",
        rf"{LEFT}(?P<d>[0-3]?\d) {{1,4}}(?P<month>{any_of(ALL_MONTHS)}),? {{1,4}}(?P<y>\d{{1,4}})"
        r" ?(?P<era>هـ+|[مه](?!\w))",
        lambda m: date("", m["d"], m["month"], m["y"]) + of_era(m["era"]),
        ("10 أغسطس 2015 م", "العاشر من أغسطس ألفين و خمسة عشر ميلادية"),
        needs=DIGITS,
    ),
    *YEARS,
    rule(
        "day and month in figures",
        r"(?P<on>(?<!\w)(?:السبت|الأحد|الاحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|الجمعه"
        r"|يوم|بتاريخ"
        r"|الموافق) )(?P<d>[0-3]?\d)/(?P<m>[01]?\d)(?![\w/%]|[.,]\d)",
        lambda m: (
            m["on"] + date("", m["d"], MONTHS[int(m["m"]) - 1], "")
            if 1 <= int(m["m"]) <= 12 and 1 <= int(m["d"]) <= 31
            else None
        ),
        ("الثلاثاء 5/3", "الثلاثاء الخامس من مارس"),
        needs="/",
    ),
    rule(
        "day and month without a year",
        r"(?:(?:(?<=هجمات )|(?<=أحداث )|(?<=اعتداءات )|(?<=تفجيرات ))"
        r"(?P<d2>\d{1,2})/(?P<m2>9|1[01])(?![\w/%]|[.,]\d)"
        r"|(?:(?<=في )|(?<=ثورة )|(?<=منذ )|(?<=حتى )|(?<=ليلة ))"
        r"(?P<d>1[3-9]|2\d|3[01])/(?P<m>[1-9]|1[0-2])(?![A-Za-z\d_/%]|[.,]\d))",
        lambda m: date("", m["d"] or m["d2"], MONTHS[int(m["m"] or m["m2"]) - 1], ""),
        ("هجمات 11/9", "هجمات الحادي عشر من سبتمبر"),
        ("في 30/6", "في الثلاثين من يونيو"),
        needs="/",
    ),
    rule(
        "age",
        r"(?:(?<=(?<!\w)سن )|(?<=(?<!\w)سنّ ))\d\d?(?:(?: ?[-–] ?| إلى | و ?| أو )\d\d?)?"
        r"(?![\w%٪]|[.,]\d| ?[-–] ?\d| (?:إلى|الى|أو|حتى|و) ?\d"
        r"| (?:عام|أعوام|سن|ربيع|شهر|أشهر|شهور|يوم|أيام))",
        lambda m: re.sub(
            r"\d+",
            lambda n: ordinal(int(n[0]), feminine=True),
            re.sub(" ?[-–] ?", " إلى ", m[0]).replace(" و ", " و"),
        ),
        ("في سن 17", "في سن السابعة عشرة"),
        needs="سن",
    ),
)
