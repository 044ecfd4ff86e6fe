"""Arabic figures, in European or Arabic-Indic digits."""

import re
from dataclasses import replace

from declaim.normalise.arabic_words import (
    CURRENCIES,
    MONTHS,
    OTHER_MONTHS,
    UNITS,
    agree,
    form,
    oblique,
    ordinal,
)
from declaim.normalise.common_rules import fractions, short_forms
from declaim.normalise.figure_words import Figures
from declaim.normalise.figures import tables
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import DIGITS, VALUE, Rule, after, any_of, before, rule, words


def _date(before: str, day: str, month: str, year: str) -> str:
    said = f"{before}{ordinal(int(day))} من {month}"
    return f"{said} {oblique(cardinal(year, 'ar'))}" if year else said


def _clock(hour: int, minute: int) -> str:
    if minute in _MINUTES:
        return f"{_HOURS[hour]} {_MINUTES[minute]}".strip()
    return f"{_HOURS[hour]} و {cardinal(str(minute), 'ar')} دقيقة"


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


def _fraction(top: int, bottom: int) -> str | None:
    if bottom < 2 or top == 0:
        return None
    if bottom not in _PARTS or top > 10:
        return f"{cardinal(str(top), 'ar')} على {cardinal(str(bottom), 'ar')}"
    one, many = _PARTS[bottom]
    return one if top == 1 else f"{one}ين" if top == 2 else f"{cardinal(str(top), 'ar')} {many}"


_PARTS = {
    2: ("نصف", "أنصاف"), 3: ("ثلث", "أثلاث"), 4: ("ربع", "أرباع"), 5: ("خمس", "أخماس"),
    6: ("سدس", "أسداس"), 7: ("سبع", "أسباع"), 8: ("ثمن", "أثمان"), 9: ("تسع", "أتساع"),
    10: ("عشر", "أعشار"),
}  # fmt: skip

_SUBJECT_BEHIND = frozenset(
    words("هو هي هم يوجد توجد هناك هنالك فقط قتل قُتل أصيب شارك شاركت حضر توفي لقي سقط جرح ضم")
)
_TIME = words("""
    دقيقة دقائق ساعة ساعات ثانية ثوان يوما يوماً يومًا أيام أسابيع شهرا أشهر سنة سنوات عاما
""")


def _is_subject(match: re.Match[str]) -> bool:
    """Whether a number begins a sentence, or stands behind a verb or what it is said of."""
    found = before(match, 40).rstrip()
    if not found or found[-1] in ".:؟!؛" or before(match, 1) == "\n":
        return True
    word = re.search(r"[^\W\d_]+$", found)
    if word is None or found.endswith(OTHER_MONTHS):
        return False
    if word[0].removeprefix("و") in _SUBJECT_BEHIND:
        return True
    unit = re.match(r"[\s\d.,٫-]*(?:إلى )?\d*\s?([^\W\d_]+)", after(match))
    return word[0].startswith("ال") and (unit is None or unit[1] not in _TIME)


def _in_its_case(each: Rule) -> Rule:
    """A rule that says its numbers as they are beside the words before them."""

    def say(match: re.Match[str]) -> str | None:
        said = each.say(match)
        return said if said is None or _is_subject(match) else oblique(said)

    return replace(each, say=say)


def _year(match: re.Match[str]) -> str:
    """A year stands in the genitive: عام ألفين وعشرين."""
    era = match["era"] and _ERAS[match["era"].replace(" ", "").strip(".")]
    return " ".join(filter(None, (oblique(cardinal(match["n"] or match["n2"], "ar")), era)))


_ERAS = {"م": "ميلادية", "هـ": "هجرية", "ق.م": "قبل الميلاد", "قم": "قبل الميلاد"}


def _ranged(match: re.Match[str]) -> str:
    """From a number to a number of one noun: both agree with it."""
    low, high = (agree(_number(match[name]), match["noun"]) for name in ("low", "high"))
    return f"{low} إلى {oblique(high)}"


def _number(digits: str) -> str:
    return cardinal(digits, "ar")


def _definite(match: re.Match[str]) -> str:
    """Al- before a figure: the ordinal of a century or an age, else each word has its article."""
    number = int(match["n"])
    word = re.search(r"[^\W\d_]+(?= $)", before(match))
    if word and word[0].removeprefix("و").removeprefix("ب") in _COUNTED and number:
        return ordinal(number, feminine=word[0].endswith(("ة", "ى")))
    if word and word[0] == "في" and after(match).startswith(" من عمر"):
        return ordinal(number, feminine=True)
    said = oblique(cardinal(match["n"], "ar"))
    return match["letter"] + " و".join(f"ال{part}" for part in said.split(" و "))


_COUNTED = frozenset(
    words("""
    القرن الذكرى اليوم الأسبوع الطابق المركز الدقيقة النسخة المرة الدورة المرتبة السنة الجولة
""")
)
_LATIN = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        words("""
    إيه بي سي دي إي إف جي إتش آي جاي كاي إل إم إن أو بي كيو آر إس تي يو في دبليو إكس واي زد
"""),
        strict=True,
    )
)

WORDS = Figures(
    language="ar",
    months=MONTHS,
    short_months={name: name for name in OTHER_MONTHS},
    decimal_mark=".٫",
    group_marks=",٬",
    point="فاصلة",
    minus="ناقص",
    plus="زائد",
    percent="بالمئة",
    to="إلى",
    ampersand="و",
    between_cents="و",
    currencies=CURRENCIES,
    magnitudes={"مليون": "مليون", "مليار": "مليار", "ملايين": "ملايين"},
    date=_date,
    date_words=" ",
    clock=_clock,
    clock_pattern=r"(?P<h>\d{1,2}):(?P<m>[0-5]\d)",
    units=UNITS,
    form=form,
    agree=agree,
    periods=(),
    per="لكل",
    one=" ",  # it stands behind the currency
)
_TABLES = tables(
    WORDS,
    {
        "date": (("3 مايو 2020", "الثالث من مايو ألفين و عشرين"),),
        "numeric date": (("03/05/2020", "الثالث من مايو ألفين و عشرين"),),
        "time": (("الساعة 10:30", "الساعة العاشرة والنصف"), ("9:05", "التاسعة وخمس دقائق")),
        "money": (("$20، $3", "عشرون دولارا، ثلاثة دولارات"), ("$1", "دولار واحد")),
        "measure": (
            ("5 كم", "خمسة كيلومترات"),
            ("جرعة 80 ملغ", "جرعة ثمانين مليغراما"),
            ("2 غ", "غرامان"),
        ),
        "percent": (
            ("٢٠٪ %20", "عشرون بالمئة عشرين بالمئة"),
            ("١٢٫٥٪", "اثنا عشر فاصلة خمسة بالمئة"),
        ),
        "number": (
            ("45 دقيقة", "خمس و أربعون دقيقة"),
            ("بعد 20 عاما", "بعد عشرين عاما"),
            ("3,500 رجل", "ثلاثة آلاف و خمس مئة رجل"),
            ("7,99", "سبعة فاصلة تسعة تسعة"),
        ),
        "digits left": (("ج20", "ج عشرين"),),
        "range": (("3-5", "ثلاثة إلى خمسة"),),
        "ampersand": (("خبز & ماء", "خبز و ماء"),),
    },
    rule(
        "per day",
        rf"(?<=[{VALUE}]) ?/ ?(?P<period>يوم|ساعة|دقيقة|شهر|سنة|أسبوع)(?!\w)",
        lambda m: f" في ال{m['period']}",
        ("2400 ملغ/يوم", "ألفان و أربع مئة مليغرام في اليوم"),
        needs="/",
    ),
    first=(
        rule(
            "year in the genitive",
            r"(?<=عام |سنة |امي )(?P<n>\d{3,4})(?: ?(?P<era>ق\.? ?م|م|هـ)(?!\w)\.?)?(?!\w|[.,]\d)"
            rf"|(?<=عامي [\d{VALUE}]{{4}} و)(?P<n2>\d{{4}})(?!\w)",
            _year,
            ("عام 2020.", "عام ألفين و عشرين."),
            ("عام 1900 ق.م", "عام ألف و تسع مئة قبل الميلاد"),
            needs=DIGITS,
        ),
        rule(
            "article before a figure",
            r"(?<!\w)(?P<letter>[وبلكف]?)الـ? ?(?P<n>\d{1,2})(?![\w%٪]|[.,٫]\d)",
            _definite,
            ("السباقات الـ36", "السباقات الستة والثلاثين"),
            ("في القرن الـ21", "في القرن الحادي والعشرين"),
            needs=DIGITS,
        ),
        rule(
            "letter before a figure",
            r"(?<!\w)(?P<letter>و?(?:بال|ال|لل|ب|ل|ك|ف)|و)ـ? ?(?=[\d$€£])",
            lambda m: f"{m['letter']} ",
            ("و1.5%", "و واحد فاصلة خمسة بالمئة"),
            needs=DIGITS,
        ),
        rule(
            "letters and a number",
            r"(?<!\w)(?P<letters>[A-Z]{1,3})-?(?P<n>\d{1,3})(?!\w)",
            lambda m: f"{' '.join(map(_LATIN.__getitem__, m['letters']))} {_number(m['n'])}",
            ("فيتامين B12", "فيتامين بي اثنا عشر"),
            needs=DIGITS,
        ),
        rule(
            "range before a noun",
            r"(?<![\w.,/:-])(?P<low>\d{1,4})(?: ?[-–] ?| إلى )(?P<high>\d{1,4})"
            rf"(?= (?P<noun>(?!{any_of(UNITS)}(?!\w))[^\W\d_]{{3,}}))",
            _ranged,
            ("٥-٧ دقائق", "خمس إلى سبع دقائق"),
            needs=DIGITS,
        ),
        fractions(
            _fraction,
            "ar",
            lambda whole, part: f"{whole} و {part}",
            "ناقص",
            ("3/4", "ثلاثة أرباع"),
            ("1/2", "نصف"),
        ),
    ),
    last=(
        short_forms(
            {"ق.م": "قبل الميلاد", "ق. م": "قبل الميلاد", "د.": "دكتور", "أ.د.": "أستاذ دكتور"},
            ("نحو 500 ق.م", "نحو خمس مئة قبل الميلاد"),
        ),
    ),
)
_OF_A_CASE = {"money", "percent", "measure", "number", "digits left", "range before a noun"}
TABLES = {
    name: tuple(_in_its_case(each) if each.name in _OF_A_CASE else each for each in table)
    for name, table in _TABLES.items()
}
