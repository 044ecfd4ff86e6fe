"""Arabic rules for years, dates, hours and fractions."""

import re

from declaim.normalise.common_rules import fractions
from declaim.normalise.grammars.arabic.arabic_case import GENITIVE, case, in_case
from declaim.normalise.grammars.arabic.arabic_nouns import agree, ordinal
from declaim.normalise.grammars.arabic.arabic_rules import LEFT, behind_the_hour, genitive, number
from declaim.normalise.grammars.arabic.arabic_words import ALL_MONTHS, HIJRA, MONTHS, UNITS, form
from declaim.normalise.numerals import VULGAR, parts_of
from declaim.normalise.rules import DIGITS, VALUE, Rule, any_of, before, rule, words


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
    half = {"ص": " صباحا", "م": " مساء"}.get(match["half"] or "", "")
    return clock(hour, minute) + half


def _from_and_to(match: re.Match[str]) -> str | None:
    if not (1 <= int(match["a"]) <= 12 and 1 <= int(match["b"]) <= 12):
        return None
    first, last = (
        f"{clock(int(match[hour]), 0)} {'صباحا' if match[half] == 'ص' else 'مساء'}"
        for hour, half in (("a", "half"), ("b", "half2"))
    )
    return f"{first}{match['to'] if match['to'].strip(' -–') else ' إلى '}{last}"


def _fraction(top: int, bottom: int) -> str | None:
    if bottom < 2 or top == 0:
        return None
    if bottom not in _PARTS or top > 10:
        return f"{number(str(top))} على {genitive(str(bottom))}"
    one, many = _PARTS[bottom]
    return one if top == 1 else f"{one}ين" if top == 2 else f"{number(str(top))} {many}"


_PARTS = {
    2: ("نصف", "أنصاف"), 3: ("ثلث", "أثلاث"), 4: ("ربع", "أرباع"), 5: ("خمس", "أخماس"),
    6: ("سدس", "أسداس"), 7: ("سبع", "أسباع"), 8: ("ثمن", "أثمان"), 9: ("تسع", "أتساع"),
    10: ("عشر", "أعشار"),
}  # fmt: skip


def _part(match: re.Match[str]) -> str | None:
    """A fraction of a unit, alone or behind whole ones: كيلوغرام وربع."""
    top, bottom = match["top"], match["bottom"]
    if match["sign"]:
        top, bottom = parts_of(match["sign"])
    said = _fraction(int(top), int(bottom))
    noun = UNITS[match["unit"]] if match["unit"] in UNITS else (match["unit"],) * 4
    whole = match["whole"] or match["whole2"]
    if said is None or not whole:
        return said and f"{said} {noun[2]}"
    if whole in "1١":
        return f"{noun[2]} و{said}"
    counted = noun[2] if len(set(noun)) == 1 else form(whole, noun)
    if whole in "2٢":
        counted = re.sub("ة$", "ت", noun[2]) + "ان"
        return f"{in_case(counted, case(match, noun[2]))} و{said}"
    return f"{agree(number(whole), counted)} {counted} و{said}"


def _year(match: re.Match[str]) -> str:
    """A year stands in the genitive: عام ألفين وعشرين."""
    era = match["era"] and _ERAS[re.sub(r"[ .]", "", match["era"])]
    said = number(match["n"] or match["n2"])
    if re.search(r"سنة \(?$", before(match, 6)):
        said = agree(said, "سنوات")
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
    if abs(int(match["b"]) - int(match["a"])) != 1:
        return None
    era = f" {_ERAS[match['era']]}" if match["era"] else ""
    return f"{genitive(match['a'])} {genitive(match['b'])}{era}"


_DIVIDED = any_of((*UNITS, *words("كوب ملعقة كيلو لتر فنجان")))
_ERA = r"(?:ق\.? ?(?:م|هـ?)|م|هـ?)"
_OF_A_DAY = "(?:ال)?(?:صباح|صبح|مساء|ظهر|فجر|عصر|مغرب|ليل)"
TIMES: tuple[Rule, ...] = (
    rule(
        "year in the genitive",
        rf"(?<=عام |سنة |امي |نة \()(?P<n>\d{{3,4}})(?: ?(?P<era>{_ERA})(?!\w)\.?)?(?!\w|[.,]\d)"
        rf"|(?<=عامي [\d{VALUE}]{{4}} و)(?P<n2>\d{{4}})(?!\w)",
        _year,
        ("عام 2020.", "عام ألفين و عشرين."),
        ("عام 1900 ق.م", "عام ألف و تسع مئة قبل الميلاد"),
        ("في سنة 2005", "في سنة ألفين و خمس"),
        needs=DIGITS,
    ),
    rule(
        "numeric date with its era",
        r"(?<![\w.,/-])(?:(?P<d>\d\d?)(?P<sign> ?[/-] ?)(?P<m>\d\d?)(?P=sign)"
        r"(?P<y>1[34]\d\d|\d{4}(?= ?م)|(?<= )\d{4})"
        r"|(?P<y2>1[349]\d\d|20\d\d)(?P<sign2> ?[/-] ?)(?P<m2>\d\d?)(?P=sign2)(?P<d2>\d\d?))"
        r"(?! ?[/-]\d|\d)(?: ?(?P<era>هـ|[مه](?!\w)))?",
        _numeric,
        ("13/4/2017م", "الثالث عشر من أبريل ألفين و سبعة عشر ميلادية"),
        ("14 / 10 / 1436هـ", "الرابع عشر من شوال ألف و أربع مئة و ستة و ثلاثين هجرية"),
        needs="/-",
    ),
    rule(
        "day of a month",
        rf"{LEFT}(?<![:/-])(?P<n>[0-3٠-٣]?\d) (?=من (?:شهر )?(?:{any_of(ALL_MONTHS)})(?!\w))",
        lambda m: f"{ordinal(int(m['n']))} " if 1 <= int(m["n"]) <= 31 else None,
        ("في 1 من آب", "في الأول من آب"),
        needs=DIGITS,
    ),
    rule(
        "day of this month",
        r"(?<=(?<!\w)في )(?P<n>[0-3]?\d)(?= (?:الجاري|المقبل|الماضي|الحالي|منه)(?!\w))",
        lambda m: ordinal(int(m["n"])) if 1 <= int(m["n"]) <= 31 else None,
        ("في 12 الجاري", "في الثاني عشر الجاري"),
        needs=DIGITS,
    ),
    rule(
        "days of a month",
        rf"{LEFT}(?<![:/-])(?P<a>[0-3٠-٣]?\d)(?P<join> ?[-–] ?| إلى | و ?| حتى )(?P<b>[0-3٠-٣]?\d)"
        rf"(?= (?P<month>{any_of(ALL_MONTHS)})(?!\w))",
        _days,
        ("2 و3 أغسطس", "الثاني والثالث من أغسطس"),
        needs=DIGITS,
    ),
    rule(
        "date with its era",
        rf"{LEFT}(?P<d>[0-3٠-٣]?\d) (?P<month>{any_of(ALL_MONTHS)}),? (?P<y>\d{{1,4}})"
        r" ?(?P<era>هـ|[مه](?!\w))",
        lambda m: f"{date('', m['d'], m['month'], m['y'])} {_ERAS[m['era']]}",
        ("10 أغسطس 2015 م", "العاشر من أغسطس ألفين و خمسة عشر ميلادية"),
        needs=DIGITS,
    ),
    rule(
        "year with its era",
        rf"{LEFT}(?<!\d/\d/)(?<!\d/\d\d/)(?P<n>\d{{1,4}}) ?(?:(?P<era>هـ|ق\.? ?(?:م|هـ?)|ه(?!\w))"
        r"|(?:(?<=\d\d\d\d)|(?<=في \d\d\d)|(?<=منذ \d\d\d)"
        r"|(?<=[–/-]\d\d\d)|(?<=[–/-] \d\d\d)|(?<=\d\d\d)(?= ?م ?[–-])|(?<=\(\d\d\d\d)"
        r"|(?<=\(\d\d\d\d ))(?P<era2>م))(?!\w)",
        lambda m: f"{genitive(m['n'])} {_ERAS[re.sub('[ .]', '', m['era'] or m['era2'])]}",
        ("1410هـ، 1990م", "ألف و أربع مئة و عشرة هجرية، ألف و تسع مئة و تسعين ميلادية"),
        ("52 ق هـ", "اثنين و خمسين قبل الهجرة"),
        needs=DIGITS,
    ),
    rule(
        "year of our era",
        r"(?:(?<=في )|(?<=منذ )|(?<=حتى )|(?<=[–/-] )|(?<=[–/(-]))(?P<n>[1-9]\d{2,3}) م(?!\w)",
        lambda m: f"{genitive(m['n'])} ميلادية",
        ("في 651 م.", "في ست مئة و واحد و خمسين ميلادية."),
        needs="م",
    ),
    rule(
        "two years",
        rf"{LEFT}(?<![/-])(?P<a>1[3-9]\d\d|20\d\d) ?[/-] ?(?P<b>1[3-9]\d\d|20\d\d)"
        r"(?!\d|[/-]\d)(?: ?(?P<era>هـ|[مه](?!\w)))?",
        _years,
        ("للموسم 2014-2015", "للموسم ألفين و أربعة عشر ألفين و خمسة عشر"),
        needs="/-",
    ),
    rule(
        "day and month in figures",
        r"(?P<on>(?<!\w)(?:السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|يوم|بتاريخ"
        r"|الموافق) )(?P<d>[0-3٠-٣]?\d)/(?P<m>[01٠١]?\d)(?![\w/%]|[.,]\d)",
        lambda m: (
            m["on"] + date("", m["d"], MONTHS[int(m["m"]) - 1], "")
            if 1 <= int(m["m"]) <= 12 and 1 <= int(m["d"]) <= 31
            else None
        ),
        ("الثلاثاء 5/3", "الثلاثاء الخامس من مارس"),
        needs="/",
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
            rf"{LEFT}(?<![:/-])(?P<h>\d{{1,2}})(?::(?P<m>[0-5]\d) ?(?P<half>[صم])(?!\w)"
            rf"|(?<=الساعة \d\d)(?P<m2>[0-5]\d)(?= بتوقيت| ت\.)|(?= (?:{_OF_A_DAY}))"
            r"|(?:(?<=الساعة \d)|(?<=الساعة \d\d))(?![\d:.]))",
            _hour,
            ("11 مساء", "الحادية عشرة مساء"),
            ("الساعة 8", "الساعة الثامنة"),
            ("4:30 م", "الرابعة والنصف مساء"),
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
    rule(
        "part of a unit",
        rf"(?<![\w.,/])(?:(?P<whole>\d{{1,2}}) ?)?(?:(?P<top>\d)/(?P<bottom>\d\d?)"
        rf"|(?P<sign>[{VULGAR}])(?P<whole2>\d{{1,2}})?) ?(?P<unit>{_DIVIDED})(?![\w/])",
        _part,
        ("1/2 كغ", "نصف كيلوغرام"),
        ("1½ كوب", "كوب ونصف"),
        needs="/" + VULGAR,
    ),
    rule(
        "fraction in one character",
        rf"(?<![\w.,/])(?:(?P<whole>\d{{1,4}}) ?)?(?P<sign>[{VULGAR}])(?!\w)",
        lambda m: " و ".join(
            filter(
                None,
                (
                    m["whole"] and number(m["whole"]),
                    _fraction(*map(int, parts_of(m["sign"]))),
                ),
            )
        ),
        ("½ 3¼", "نصف ثلاثة و ربع"),
        needs=VULGAR,
    ),
    fractions(
        _fraction,
        "ar",
        lambda whole, part: f"{whole} و {part}",
        "ناقص",
        ("3/4", "ثلاثة أرباع"),
        ("1/2", "نصف"),
    ),
)
