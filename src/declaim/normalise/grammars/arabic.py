"""Arabic figures, in European or Arabic-Indic digits."""

from declaim.normalise.common_rules import short_forms
from declaim.normalise.context_rules import Context, signs
from declaim.normalise.figure_words import Figures
from declaim.normalise.figures import tables
from declaim.normalise.grammars.arabic_rules import FIRST, clock, date, in_its_case
from declaim.normalise.grammars.arabic_words import (
    CURRENCIES,
    MONTHS,
    OTHER_MONTHS,
    UNITS,
    agree,
    form,
)
from declaim.normalise.rules import VALUE, rule

WORDS = Figures(
    language="ar",
    months=MONTHS,
    short_months={name: name for name in OTHER_MONTHS},
    decimal_mark=".٫",
    group_marks=",٬",
    point="فاصلة",
    decimals=2,
    minus="ناقص",
    plus="زائد",
    percent="بالمئة",
    to="إلى",
    ampersand="و",
    between_cents="و",
    currencies=CURRENCIES,
    magnitudes={"مليون": "مليون", "مليار": "مليار", "ملايين": "ملايين"},
    date=date,
    date_words=" ",
    clock=clock,
    clock_pattern=r"(?P<h>\d{1,2})(?::|\.(?=\d\d (?:صباح|مساء|ظهر|فجر"
    r"|بتوقيت)))(?P<m>[0-5\u0660-\u0665]\d)",
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
            ("7,99", "سبعة فاصلة تسعة و تسعون"),
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
    first=FIRST,
    last=(
        *signs(
            Context(signs={"=": "يساوي", "+": "زائد", "±": "زائد ناقص", "×": "في", "÷": "على"}),
            WORDS,
            {
                "sign before a number": (("+3%", "زائد ثلاثة بالمئة"),),
                "stroke between figures": (("2019/2020", "ألفان و تسعة عشر ألفين و عشرين"),),
                "currency without a number": (("السعر بعملة €", "السعر بعملة يورو"),),
            },
        ),
        short_forms(
            {
                "ق.م": "قبل الميلاد",
                "ق. م": "قبل الميلاد",
                "د.": "دكتور",
                "أ.د.": "أستاذ دكتور",
                "أ. د.": "أستاذ دكتور",
                "م.": "مهندس",
                "أ.": "أستاذ",
                "ت.": "توفي",
                "هـ.": "هجرية",
            },
            ("نحو 500 ق.م", "نحو خمس مئة قبل الميلاد"),
        ),
    ),
)
_OF_A_CASE = {"money", "percent", "measure", "number", "digits left", "range before a noun"}
TABLES = {
    name: tuple(in_its_case(each) if each.name in _OF_A_CASE else each for each in table)
    for name, table in _TABLES.items()
}
