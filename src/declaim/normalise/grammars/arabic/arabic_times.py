"""Arabic rules for years, dates, hours and fractions."""

import re

from declaim.normalise.grammars.arabic.arabic_case import GENITIVE, in_case
from declaim.normalise.grammars.arabic.arabic_nouns import agree, ordinal
from declaim.normalise.grammars.arabic.arabic_rules import LEFT, behind_the_hour, genitive, number
from declaim.normalise.grammars.arabic.arabic_words import ALL_MONTHS, HIJRA, MONTHS
from declaim.normalise.rules import DIGITS, VALUE, Rule, after, any_of, before, rule


def date(before: str, day: str, month: str, year: str) -> str:
    said = f"{before}{ordinal(int(day))} من {_IN_GENITIVE.get(month, month)}"
    return f"{said} {genitive(year)}" if year else said


_IN_GENITIVE = {"ذو القعدة": "ذي القعدة", "ذو الحجة": "ذي الحجة"}


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
    hour, minute = int(match["h"]), int(match["m"] or match["m2"] or 0)
    if not ((hour or match["m2"]) and hour <= 24):
        return None
    return clock(hour, minute) + _HALVES.get((match["half"] or "")[:1].lower(), "")


_HALVES = {"ص": " صباحا", "م": " مساء", "a": " صباحا", "p": " مساء"}


def _from_and_to(match: re.Match[str]) -> str | None:
    if not (1 <= int(match["a"]) <= 12 and 1 <= int(match["b"]) <= 12):
        return None
    first, last = (
        f"{clock(int(match[hour]), 0)} {'صباحا' if match[half] == 'ص' else 'مساء'}"
        for hour, half in (("a", "half"), ("b", "half2"))
    )
    return f"{first}{match['to'] if match['to'].strip(' -–') else ' إلى '}{last}"


def _year(match: re.Match[str]) -> str:
    """A year stands in the genitive: عام ألفين وعشرين."""
    era = match["era"] and _ERAS[re.sub(r"[ .]", "", match["era"])]
    said = number(match["n"] or match["n2"])
    if re.search(r"سنة \(?$", before(match, 6)):
        said = re.sub("ألفا$", "ألفان", agree(said, "سنوات"))
    return " ".join(filter(None, (in_case(said, GENITIVE), era)))


_ERAS = {
    "م": "ميلادية", "هـ": "هجرية", "ه": "هجرية", "قم": "قبل الميلاد", "قه": "قبل الهجرة",
    "قهـ": "قبل الهجرة",
}  # fmt: skip


def _numeric(match: re.Match[str]) -> str | None:
    """A date in figures, by the months of its calendar."""
    day, month, year = (match[name] or match[f"{name}2"] for name in "dmy")
    is_hijra = (match["era"] or "")[:1] == "ه" or 1300 <= int(year) < 1500
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    said = date("", day, (HIJRA if is_hijra else MONTHS)[int(month) - 1], year)
    return f"{said} {_ERAS[match['era']]}" if match["era"] else said


def _days(match: re.Match[str]) -> str | None:
    first, last = int(match["a"]), int(match["b"])
    if not 1 <= first < last <= 31:
        return None
    joined = {"و": " و", "حتى": " حتى "}.get(match["join"].strip(), " إلى ")
    return f"{ordinal(first)}{joined}{ordinal(last)} من"


def _years(match: re.Match[str]) -> str | None:
    """The two years of a season or a school year, one after the other."""
    first, last = match["a"], match["b"]
    if len(first) == len(last) and int(first) == int(last) + 1:  # 2013/2012, from right to left
        first, last = last, first
    joint = " و " if _TWO.search(before(match, 8)) else " "
    apart = abs(int(last[-len(first) :]) - int(first))
    if apart != 1 and (joint == " " or apart == 0):
        return None
    era = f" {_ERAS[match['era']]}" if match["era"] else ""
    return f"{genitive(first)}{joint}{genitive(last)}{era}"


_TWO = re.compile("(?:عامي|عامين|سنتي) $")


def _of_an_era(match: re.Match[str]) -> str | None:
    """A year; but 1500م behind a measure are metres, and so are most numbers without a hint."""
    era = re.sub("[ .]", "", match["era"])
    if era == "م":
        text = before(match, 24)
        if _IN_METRES.search(text) or not 100 <= int(match["n"]) <= _LAST_YEAR:
            return None
        is_bare = len(match["n"]) == _YEAR_DIGITS and not match["gap"]
        if not (is_bare or _DATED.search(text) or re.match(" ?[–-]", after(match, 2))):
            return None
    return f"{genitive(match['n'])} {_ERAS[era]}"


_LAST_YEAR, _YEAR_DIGITS = 2100, 4
_IN_METRES = re.compile("(?:ارتفاع|مسافة|طول|عمق|سباق|عرض|مساحة|بعد) $")
_DATED = re.compile(
    rf"(?:(?<!\w)[وفبل]?(?:في|منذ|حتى|عام|سنة|إلى|{any_of(ALL_MONTHS)}) |[–/(-] ?)$"
)
_ERA = r"(?:ق\.? ?(?:م|هـ?)|م|هـ?)"
_OF_A_DAY = "(?:ال)?(?:صباح|صبح|مساء|ظهر|فجر|عصر|مغرب|ليل)"
TIMES: tuple[Rule, ...] = (
    rule(
        "year in the genitive",
        rf"(?<=عام |سنة |امي |نة \()(?P<n>\d{{3,4}})(?: ?(?P<era>{_ERA})(?!\w)\.?)?"
        r"(?!\w|[.,]\d| ?[-–] ?[12]\d{3})"
        rf"|(?<=عامي [\d{VALUE}]{{4}} و)(?P<n2>\d{{4}})(?!\w)",
        _year,
        ("عام 2020.", "عام ألفين و عشرين."),
        ("عام 1900 ق.م", "عام ألف و تسع مئة قبل الميلاد"),
        ("في سنة 2005", "في سنة ألفين و خمس"),
        needs=DIGITS,
    ),
    rule(
        "numeric date with its era",
        r"(?<![\w.,/-])(?:(?P<d>\d\d?) ?(?P<sign>[/\\-]) ?(?P<m>\d\d?) ?(?P=sign) ?"
        r"(?P<y>1[34]\d\d|\d{4}(?= ?م)|(?<= )\d{4})"
        r"|(?P<y2>1[349]\d\d|20\d\d)(?P<sign2> ?[/-] ?)(?P<m2>\d\d?)(?P=sign2)(?P<d2>\d\d?))"
        r"(?! ?[/-]\d|\d)(?: ?(?P<era>هـ|[مه](?!\w)))?",
        _numeric,
        (r"17\10\1436هـ", "السابع عشر من شوال ألف و أربع مئة و ستة و ثلاثين هجرية"),
        ("13/4/2017م", "الثالث عشر من أبريل ألفين و سبعة عشر ميلادية"),
        ("14 / 10 / 1436هـ", "الرابع عشر من شوال ألف و أربع مئة و ستة و ثلاثين هجرية"),
        needs="/-\\",
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
        r"(?<=(?<!\w)في )(?P<n>[0-3]?\d)"
        r"(?= (?:الجاري|المقبل|الماضي|الحالي|منه|من (?:هذا )?الشهر)(?!\w))",
        lambda m: ordinal(int(m["n"])) if 1 <= int(m["n"]) <= 31 else None,
        ("في 12 الجاري", "في الثاني عشر الجاري"),
        needs=DIGITS,
    ),
    rule(
        "days of a month",
        rf"{LEFT}(?<![:/-])(?P<a>[0-3]?\d)(?P<join> ?[-–] ?| إلى | و ?| حتى )(?P<b>[0-3]?\d)"
        rf"(?= (?P<month>{any_of(ALL_MONTHS)})(?!\w))",
        _days,
        ("2 و3 أغسطس", "الثاني والثالث من أغسطس"),
        needs=DIGITS,
    ),
    rule(
        "date with its era",
        rf"{LEFT}(?P<d>[0-3]?\d) (?P<month>{any_of(ALL_MONTHS)}),? (?P<y>\d{{1,4}})"
        r" ?(?P<era>هـ|[مه](?!\w))",
        lambda m: f"{date('', m['d'], m['month'], m['y'])} {_ERAS[m['era']]}",
        ("10 أغسطس 2015 م", "العاشر من أغسطس ألفين و خمسة عشر ميلادية"),
        needs=DIGITS,
    ),
    rule(
        "two years",
        rf"{LEFT}(?<![/-])(?P<a>1[3-9]\d\d|20\d\d|\d\d(?=/)) ?[/–-] ?(?P<b>1[3-9]\d\d|20\d\d)"
        r"(?!\d|[/-]\d)(?: ?(?P<era>هـ|[مه](?!\w)))?",
        _years,
        ("للموسم 2014-2015", "للموسم ألفين و أربعة عشر ألفين و خمسة عشر"),
        ("موسم 2013/2012", "موسم ألفين و اثني عشر ألفين و ثلاثة عشر"),
        ("لعام 36/1437هـ", "لعام ستة و ثلاثين ألف و أربع مئة و سبعة و ثلاثين هجرية"),
        ("بين عامي 2010-2015", "بين عامي ألفين و عشرة و ألفين و خمسة عشر"),
        needs="/-–",
    ),
    rule(
        "year with its era",
        rf"{LEFT}(?<!\d/\d/)(?<!\d/\d\d/)(?P<n>\d{{1,4}})(?P<gap> ?)"
        r"(?P<era>هـ|ق\.? ?(?:م|هـ?)|ه(?!\w)|م)(?!\w)",
        _of_an_era,
        ("1410هـ، 1990م", "ألف و أربع مئة و عشرة هجرية، ألف و تسع مئة و تسعين ميلادية"),
        ("52 ق هـ", "اثنين و خمسين قبل الهجرة"),
        ("في 651 م.", "في ست مئة و واحد و خمسين ميلادية."),
        needs=DIGITS,
    ),
    rule(
        "day and month in figures",
        r"(?P<on>(?<!\w)(?:السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|يوم|بتاريخ"
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
        r"(?:(?<=في )|(?<=ثورة )|(?<=منذ )|(?<=حتى )|(?<=ليلة ))"
        r"(?P<d>1[3-9]|2\d|3[01])/(?P<m>[1-9]|1[0-2])(?![\w/%]|[.,]\d)",
        lambda m: date("", m["d"], MONTHS[int(m["m"]) - 1], ""),
        ("في 30/6", "في الثلاثين من يونيو"),
        needs="/",
    ),
    rule(
        "age",
        r"(?:(?<=(?<!\w)سن )|(?<=(?<!\w)سنّ ))\d\d?(?:(?: ?[-–] ?| إلى | و ?| أو )\d\d?)?"
        r"(?![\w%٪]|[.,]\d| (?:عام|أعوام|سن|ربيع|شهر|أشهر|شهور|يوم|أيام))",
        lambda m: re.sub(
            r"\d+",
            lambda n: ordinal(int(n[0]), feminine=True),
            re.sub(" ?[-–] ?", " إلى ", m[0]).replace(" و ", " و"),
        ),
        ("في سن 17", "في سن السابعة عشرة"),
        needs="سن",
    ),
    rule(
        "hours from and to",
        r"(?<![\w.,:/-])(?P<a>\d{1,2}) ?(?P<half>[صم])(?P<to> ?[-–] ?| إلى | حتى )(?P<b>\d{1,2})"
        r" ?(?P<half2>[صم])(?!\w)",
        _from_and_to,
        ("من 9 ص إلى 5 م", "من التاسعة صباحا إلى الخامسة مساء"),
        needs=DIGITS,
    ),
    behind_the_hour(
        rule(
            "hour of the day",
            rf"{LEFT}(?<![:/-])(?P<h>\d{{1,2}})(?::(?P<m>[0-5]\d)"
            r" ?(?P<half>[صم]|[AaPp]\.?[Mm])(?!\w)"
            rf"|(?<=الساع[ةه] \d\d)(?P<m2>[0-5]\d)(?= بتوقيت| ت\.)|(?= (?:{_OF_A_DAY}))"
            r"|(?:(?<=الساع[ةه] \d)|(?<=الساع[ةه] \d\d))(?![\d:.]))",
            _hour,
            ("11 مساء", "الحادية عشرة مساء"),
            ("الساعة 8", "الساعة الثامنة"),
            ("4:30 م، 7:00 PM", "الرابعة والنصف مساء، السابعة مساء"),
            needs=DIGITS,
        )
    ),
    rule(
        "ratio",
        r"(?<![\w.,:/-])(?P<a>\d{1,3}):(?P<b>\d)(?![\w:/-]|[.,]\d)",
        lambda m: f"{genitive(m['a'])} إلى {genitive(m['b'])}",
        ("بنسبة 1:5", "بنسبة واحد إلى خمسة"),
        needs=":",
    ),
)
