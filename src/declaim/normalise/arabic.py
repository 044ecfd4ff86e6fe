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
    hours = cardinal(str(hour), "ar")
    return f"{hours} و {cardinal(str(minute), 'ar')} دقيقة" if minute else hours


WORDS = Figures(
    language="ar",
    months=MONTHS,
    decimal_mark=".",
    group_marks=",٬",
    point="فاصلة",
    minus="ناقص",
    percent="بالمئة",
    to="إلى",
    ampersand="و",
    between_cents="و",
    currencies={
        "€": Money("يورو", "يورو", "سنت", "سنتا"),
        "$": Money("دولار", "دولار", "سنت", "سنتا"),
        "£": Money("جنيه", "جنيه", "بنس", "بنسا"),
    },
    magnitudes={"مليون": "مليون", "مليار": "مليار", "ملايين": "ملايين"},
    date=_date,
    date_words=" ",
    clock=_clock,
    clock_pattern=r"(?P<h>\d{1,2}):(?P<m>[0-5]\d)",
)
TABLES = tables(
    WORDS,
    {
        "date": (("3 مايو 2020", "ثلاثة مايو ألفان و عشرون"),),
        "numeric date": (("03/05/2020", "ثلاثة مايو ألفان و عشرون"),),
        "time": (("الساعة 10:30", "الساعة عشرة و ثلاثون دقيقة"),),
        "money": (("$20", "عشرون دولار"),),
        "percent": (("٢٠٪", "عشرون بالمئة"), ("12.5%", "اثنا عشر فاصلة خمسة بالمئة")),
        "number": (("3,500 رجل", "ثلاثة آلاف و خمسمائة رجل"),),
        "digits left": (("ج20", "ج عشرون"),),
        "range": (("3-5", "ثلاثة إلى خمسة"),),
        "ampersand": (("خبز & ماء", "خبز و ماء"),),
    },
)
