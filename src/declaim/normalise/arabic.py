"""Arabic figures, in European or Arabic-Indic digits."""

from declaim.normalise.figures import Figures, Money, tables
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import words

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
        "$": Money("دولار واحد", "دولار", "سنت", "سنتا", "دولارات", "دولارا"),
        "£": Money("جنيه واحد", "جنيه", "بنس", "بنسا", "جنيهات", "جنيها"),
    },
    magnitudes={"مليون": "مليون", "مليار": "مليار", "ملايين": "ملايين"},
    date=_date,
    date_words=" ",
    clock=_clock,
    clock_pattern=r"(?P<h>\d{1,2}):(?P<m>[0-5]\d)",
    units={"كم": ("كيلومتر", "كيلومتر"), "كغ": ("كيلوغرام", "كيلوغرام"), "°": ("درجة", "درجة")},
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
            ("3,500 رجل", "ثلاثة آلاف و خمسمائة رجل"),
            ("7,99", "سبعة فاصلة تسعة تسعة"),
        ),
        "digits left": (("ج20", "ج عشرون"),),
        "range": (("3-5", "ثلاثة إلى خمسة"),),
        "ampersand": (("خبز & ماء", "خبز و ماء"),),
    },
)
