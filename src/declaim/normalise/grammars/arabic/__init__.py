"""Arabic figures, in European or Arabic-Indic digits."""

from declaim.normalise.common_rules import short_forms
from declaim.normalise.context_rules import signs
from declaim.normalise.context_words import Context
from declaim.normalise.figure_words import Figures
from declaim.normalise.figures import tables
from declaim.normalise.grammars.arabic.arabic_codes import CODES, SIGNS
from declaim.normalise.grammars.arabic.arabic_fractions import FRACTIONS
from declaim.normalise.grammars.arabic.arabic_hours import HOURS, UNTIL, clock
from declaim.normalise.grammars.arabic.arabic_measures import MEASURES
from declaim.normalise.grammars.arabic.arabic_nouns import agree
from declaim.normalise.grammars.arabic.arabic_numbers import GLUED, behind_the_hour, in_its_case
from declaim.normalise.grammars.arabic.arabic_ordinals import ORDINALS
from declaim.normalise.grammars.arabic.arabic_rules import FIRST
from declaim.normalise.grammars.arabic.arabic_sport import SPORT
from declaim.normalise.grammars.arabic.arabic_times import STROKED, TIMES, date
from declaim.normalise.grammars.arabic.arabic_words import (
    ALL_MONTHS,
    CURRENCIES,
    SIGN_WORDS,
    UNITS,
    form,
)
from declaim.normalise.rules import JOINED, VALUE, rule

WORDS = Figures(
    language="ar",
    months=ALL_MONTHS,
    decimal_mark=".٫",
    group_marks=",٬،",
    point="فاصلة",
    decimals=3,
    minus="ناقص",
    plus="زائد",
    percent="بالمئة",
    to="إلى",
    between="بين",
    ampersand="و",
    between_cents="و",
    currencies=CURRENCIES,
    magnitudes={
        "مليون": "مليون|ملايين|مليون|مليون",
        "مليار": "مليار|مليارات|مليار|مليار",
        "ملايين": "ملايين",
        "مليارات": "مليارات",
        "ألف": "ألف|آلاف|ألف|ألف",
        "آلاف": "آلاف",
    },
    date=date,
    date_words=" ?",
    glued=GLUED,
    clock=clock,
    clock_pattern=r"(?P<h>\d{1,2})(?::|\.(?=\d\d\)? (?:صباح|مساء|ظهر|فجر|عصر|ليل"
    r"|بتوقيت)))(?P<m>[0-5]\d)",
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
        "date": (
            ("3 مايو 2020", "الثالث من مايو ألفين و عشرين"),
            ("9 ربيع آخر 1447", "التاسع من ربيع آخر ألف و أربع مئة و سبعة و أربعين"),
        ),
        "numeric date": (("03/05/2020", "الثالث من مايو ألفين و عشرين"),),
        "time": (("الساعة 10:30", "الساعة العاشرة والنصف"), ("9:05", "التاسعة وخمس دقائق")),
        "money": (("$20، 3 USD", "عشرون دولارا، ثلاثة دولارات"), ("$1", "دولار واحد")),
        "measure": (
            ("5 كم", "خمسة كيلومترات"),
            ("جرعة 80 ملغ", "جرعة ثمانين مليغراما"),
            ("2 غ", "غرامان"),
            ("ارتفاع يصل إلى 688م", "ارتفاع يصل إلى ست مئة و ثمانية و ثمانين مترا"),
            ("27° درجة مئوية، 3 جم/سم^3", "سبع و عشرون درجة مئوية، ثلاثة غرامات لكل سنتيمتر مكعب"),
            ("سعة 2.0 ل", "سعة اثنين فاصلة صفر لتر"),
            ("حجز 196 كلغ، 01 طن", "حجز مئة و ستة و تسعين كيلوغراما، طن واحد"),
        ),
        "percent": (
            ("٢٠٪ %20", "عشرون في المائة عشرين في المائة"),
            ("نما 4% في 300 يوم", "نما أربعة بالمئة في ثلاث مئة يوم"),
            ("١٢٫٥٪", "اثنا عشر فاصلة خمسة في المائة"),
        ),
        "number": (
            ("45 دقيقة", "خمس و أربعون دقيقة"),
            ("بعد 20 عاما", "بعد عشرين عاما"),
            ("قتل 20 رجلا", "قتل عشرون رجلا"),
            ("قتل الجيش 20 رجلا", "قتل الجيش عشرين رجلا"),
            ("يبلغ عدد سكانها 54 نسمة", "يبلغ عدد سكانها أربعا و خمسين نسمة"),
            ("كان عمره 20 سنة، عمره 30 سنة", "كان عمره عشرين سنة، عمره ثلاثون سنة"),
            ("سجل اللاعب 21 هدفا", "سجل اللاعب واحدا و عشرين هدفا"),
            ("بينهم 30 طفلا و20 امرأة", "بينهم ثلاثون طفلا و عشرون امرأة"),
            ("4 اجتماعات، 4 شركات", "أربعة اجتماعات، أربع شركات"),
            ("9 تدخلات، 5 وفيات", "تسعة تدخلات، خمس وفيات"),
            ("4 أجهزة، 5 طلبة، 3 وثائق", "أربعة أجهزة، خمسة طلبة، ثلاث وثائق"),
            ("تم ضبط 21 ألف علبة", "تم ضبط واحد و عشرين ألف علبة"),
            ("مدة الرحلة 45 دقيقة", "مدة الرحلة خمس و أربعون دقيقة"),
            ("سيكون السعر 20 درهما", "سيكون السعر عشرين درهما"),
            ("وصل العدد إلى 25000.", "وصل العدد إلى خمسة و عشرين ألفاً."),
            ("الفئة العمرية 25 سنة", "الفئة العمرية خمس و عشرين سنة"),
            ("الطفل أحمد (12 عاما)", "الطفل أحمد (اثنا عشر عاما)"),
            ("3.167 تريليون", "ثلاثة فاصلة مئة و سبعة و ستون تريليون"),
            ("قال علي، 39 عاماً، إنه", "قال علي، تسعة و ثلاثون عاماً، إنه"),
            ("قُتِل 8 جنود، وقتل أمس 20 رجلا", "قُتِل ثمانية جنود، وقتل أمس عشرون رجلا"),
            ("شارك العام الماضي 20 فريقا", "شارك العام الماضي عشرون فريقا"),
            ("كان هناك 21 مليون رجل", "كان هناك واحد و عشرون مليون رجل"),
            ("45 درجة للعظمى، و33 للصغرى", "خمس و أربعون درجة للعظمى، و ثلاث و ثلاثون للصغرى"),
            (
                "تبلغ العظمى 35 درجة، والصغرى 24",
                "تبلغ العظمى خمسا و ثلاثين درجة، والصغرى أربعا و عشرين",
            ),
            ("والعظمى بالقاهرة 36 والصغرى 24", "والعظمى بالقاهرة ست و ثلاثون والصغرى أربع و عشرون"),
            ("يبدأ 20 طالبا", "يبدأ عشرون طالبا"),
            ("يعيش في ورشة حاليا 21 رساما", "يعيش في ورشة حاليا واحد و عشرون رساما"),
            ("ابتكر المهندس (أ)، 21 جهازا", "ابتكر المهندس (أ)، واحدا و عشرين جهازا"),
            ("8 إنشات، 3 بكسلات", "ثمانية إنشات، ثلاثة بكسلات"),
            ("بينهم ( 3,042 ) ممرضة", "بينهم ( ثلاثة آلاف و اثنتان و أربعون ) ممرضة"),
            ("بوجه عام 335 لوحة", "بوجه عام ثلاث مئة و خمس و ثلاثين لوحة"),
            ("بإحراز الفريق 20 هدفا، بإحرازه 20", "بإحراز الفريق عشرين هدفا، بإحرازه عشرين"),
            ("أتلفت من المواد (25) علبة", "أتلفت من المواد (خمسا و عشرين) علبة"),
            ("أن مدة العرض الأول 25 دقيقة", "أن مدة العرض الأول خمس و عشرون دقيقة"),
            ("زيادة مقدارها 20 ألفا", "زيادة مقدارها عشرون ألفا"),
            ("63.42 نسمة", "ثلاثة و ستون فاصلة اثنان و أربعون نسمة"),
            ("إلى 103,000 نسمة", "إلى مئة و ثلاثة آلاف نسمة"),
            ("3,500 رجل", "ثلاثة آلاف و خمس مئة رجل"),
            ("7,99", "سبعة فاصلة تسعة و تسعون"),
        ),
        "digits left": (("س20", "س عشرين"),),
        "range": (("3-5", "ثلاثة إلى خمسة"),),
        "ampersand": (("خبز & ماء", "خبز و ماء"),),
    },
    rule(
        "per day",
        rf"(?:(?<=[{VALUE}])|(?<=[ء-ي\u064b]{{3}})) ?/ ?"
        r"(?P<period>يوم|ساعة|دقيقة|شهر|سنة|أسبوع|ثانية)"
        r"(?![\w/])",
        lambda m: f" في ال{m['period']}",
        ("2400 ملغ/يوم", "ألفان و أربع مئة مليغرام في اليوم"),
        ("10 ميغابت/ثانية", "عشرة ميغابت في الثانية"),
        ("340 كم / ساعة", "ثلاث مئة و أربعون كيلومترا في الساعة"),
        needs="/",
    ),
    first=(
        STROKED,
        UNTIL,
        *SPORT,
        *CODES,
        *ORDINALS,
        *TIMES,
        *HOURS,
        *FRACTIONS,
        *MEASURES,
        *FIRST,
    ),
    last=(
        rule(
            "letter before a figure",
            rf"(?<![\w\u064b-\u0652])(?<!ص\.)(?<!ص\. )(?P<letter>[وف]?[بلك]|[وف])ـ? ?(?=[{VALUE}])",
            lambda m: m["letter"] + (" " if m["letter"] in {"و", "ف"} else JOINED),
            ("و1.5%", "و واحد فاصلة خمسة في المائة"),
            ("بـ 8 طبقات", "بثماني طبقات"),
            needs=VALUE,
        ),
        *SIGNS,
        *signs(
            Context(signs=SIGN_WORDS),
            WORDS,
            {
                "sign before a number": (
                    ("+3%", "زائد ثلاثة في المائة"),
                    ("تغطية <20%", "تغطية أقل من عشرين في المائة"),
                ),
                "stroke between figures": (("0/3", "صفر ثلاثة"),),
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
                "أ.ف.ب": "أ ف ب",
                "ش.م.ك": "شركة مساهمة كويتية",
                "ش.م.ك.ع": "شركة مساهمة كويتية عامة",
                "ش.م.ب": "شركة مساهمة بحرينية",
                "ش.م.ل": "شركة مساهمة لبنانية",
                "ش.م.ع": "شركة مساهمة عامة",
                "ذ.م.م": "ذات مسؤولية محدودة",
                "ش.ذ.م.م": "شركة ذات مسؤولية محدودة",
                "ص.ب": "صندوق بريد",
                "ص.ب.": "صندوق بريد",
            },
            ("د. أحمد، ص.ب 25", "دكتور أحمد، صندوق بريد خمسة و عشرين"),
        ),
    ),
)
_OF_A_CASE = {"money", "percent", "measure", "number", "digits left"}
TABLES = {
    name: tuple(
        in_its_case(each)
        if each.name in _OF_A_CASE
        else behind_the_hour(each)
        if each.name == "time"
        else each
        for each in table
    )
    for name, table in _TABLES.items()
}
