"""Arabic figures, in European or Arabic-Indic digits."""

import re

from declaim.normalise.common_rules import fractions
from declaim.normalise.figure_words import Figures, Money
from declaim.normalise.figures import tables
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import DIGITS, rule, words

MONTHS = words("""
    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
""")


def _date(before: str, day: str, month: str, year: str) -> str:
    return f"{before}{cardinal(day, 'ar')} {month}" + (f" {cardinal(year, 'ar')}" if year else "")


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


_FEW = "ثلاثة|أربعة|خمسة|ستة|سبعة|تسعة"
_FEMININE_PLURALS = set(words("سنوات دقائق ساعات مرات ليال ثوان نساء دول مدن سيارات طائرات شركات"))


def _agree(number: str, noun: str) -> str:
    """Before a feminine noun the units lose their ending: خمس وأربعون دقيقة."""
    if not (noun.endswith("ة") or noun in _FEMININE_PLURALS):
        return number
    number = re.sub(f"({_FEW}) عشر$", lambda m: f"{m[1][:-1]} عشرة", number)
    number = re.sub("ثمانية(?= و |$)", "ثماني", number)
    number = re.sub(f"({_FEW})(?= و |$)", lambda m: m[1][:-1], number)
    return re.sub("عشرة$", "عشر", number) if " " not in number else number


def _after_a_year(match: re.Match[str]) -> str:
    """A year stands in the genitive: عام ألفين وعشرين."""
    return re.sub("ان(?= |$)|ون(?= |$)", "ين", cardinal(match["n"] or match["n2"], "ar"))


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

WORDS = Figures(
    language="ar",
    months=MONTHS,
    decimal_mark=".٫",
    group_marks=",٬",
    point="فاصلة",
    minus="ناقص",
    plus="زائد",
    percent="بالمئة",
    to="إلى",
    ampersand="و",
    between_cents="و",
    currencies={
        "€": Money("يورو واحد", "يورو", "سنت", "سنتا"),
        "$": Money("دولار واحد", "دولار", "سنت", "سنتا", "دولارات", "دولارا", "سنتات"),
        "£": Money("جنيه واحد", "جنيه", "بنس", "بنسا", "جنيهات", "جنيها"),
        "د.ك": Money("دينار كويتي", "دينار كويتي", "فلس", "فلسا"),
        "ر.س": Money("ريال سعودي", "ريال سعودي", "هللة", "هللة"),
        "د.إ": Money("درهم إماراتي", "درهم إماراتي", "فلس", "فلسا"),
        "ج.م": Money("جنيه مصري", "جنيه مصري", "قرش", "قرشا"),
    },
    magnitudes={"مليون": "مليون", "مليار": "مليار", "ملايين": "ملايين"},
    date=_date,
    date_words=" ",
    clock=_clock,
    clock_pattern=r"(?P<h>\d{1,2}):(?P<m>[0-5]\d)",
    units={
        "كم": ("كيلومتر", "كيلومتر"),
        "كغ": ("كيلوغرام", "كيلوغرام"),
        "كجم": ("كيلوغرام", "كيلوغرام"),
        "كلم": ("كيلومتر", "كيلومتر"),
        "سم": ("سنتيمتر", "سنتيمتر"),
        "ملم": ("مليمتر", "مليمتر"),
        "م²": ("متر مربع", "متر مربع"),
        "كم²": ("كيلومتر مربع", "كيلومتر مربع"),
        "°": ("درجة", "درجة"),
        "°م": ("درجة مئوية", "درجة مئوية"),
        "km": ("كيلومتر", "كيلومتر"),
        "kg": ("كيلوغرام", "كيلوغرام"),
        "cm": ("سنتيمتر", "سنتيمتر"),
    },
    agree=_agree,
    periods=(),
    per="في",
    one=" ",  # it stands after the currency
)
TABLES = tables(
    WORDS,
    {
        "date": (("3 مايو 2020", "ثلاثة مايو ألفان و عشرون"),),
        "numeric date": (("03/05/2020", "ثلاثة مايو ألفان و عشرون"),),
        "time": (("الساعة 10:30", "الساعة العاشرة والنصف"), ("9:05", "التاسعة وخمس دقائق")),
        "money": (("$20، $3", "عشرون دولارا، ثلاثة دولارات"), ("$1", "دولار واحد")),
        "measure": (("5 كم", "خمسة كيلومتر"),),
        "percent": (
            ("٢٠٪ %20", "عشرون بالمئة عشرون بالمئة"),
            ("١٢٫٥٪", "اثنا عشر فاصلة خمسة بالمئة"),
        ),
        "number": (
            ("45 دقيقة", "خمس و أربعون دقيقة"),
            ("3,500 رجل", "ثلاثة آلاف و خمس مئة رجل"),
            ("7,99", "سبعة فاصلة تسعة تسعة"),
        ),
        "digits left": (("ج20", "ج عشرون"),),
        "range": (("3-5", "ثلاثة إلى خمسة"),),
        "ampersand": (("خبز & ماء", "خبز و ماء"),),
    },
    rule(
        "year in the genitive",
        r"(?<=عام )(?P<n>[12]\d{3})(?![\w.,])|(?<=سنة )(?P<n2>[12]\d{3})(?![\w.,])",
        _after_a_year,
        ("عام 2020", "عام ألفين و عشرين"),
        needs=DIGITS,
    ),
    first=(
        rule(
            "letter before a figure",
            r"(?<!\w)(?P<letter>و?(?:بال|ال|لل|ب|ل|ك|ف)|و)(?=[\d$€£])",
            lambda m: f"{m['letter']} ",
            ("و1.5%", "و واحد فاصلة خمسة بالمئة"),
            needs=DIGITS,
        ),
        fractions(
            _fraction,
            "ar",
            lambda whole, part: f"{whole} و {part}",
            ("3/4", "ثلاثة أرباع"),
            ("1/2", "نصف"),
        ),
    ),
)
