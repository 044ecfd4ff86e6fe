"""Arabic figures, in European or Arabic-Indic digits."""

from declaim.normalise.context_rules import signs
from declaim.normalise.context_words import Context
from declaim.normalise.figure_words import Figures
from declaim.normalise.figures import tables
from declaim.normalise.grammars.arabic.arabic_rules import FIRST
from declaim.normalise.grammars.arabic.cases.arabic_few import FEW
from declaim.normalise.grammars.arabic.cases.arabic_nouns import agree
from declaim.normalise.grammars.arabic.cases.arabic_numbers import (
    GLUED,
    behind_the_hour,
    in_its_case,
)
from declaim.normalise.grammars.arabic.cases.arabic_ordinals import ORDINALS
from declaim.normalise.grammars.arabic.cases.arabic_words import (
    ALL_MONTHS,
    CURRENCIES,
    MAGNITUDES,
    PERIODS,
    SIGN_WORDS,
    UNITS,
    form,
)
from declaim.normalise.grammars.arabic.codes.arabic_codes import CODES
from declaim.normalise.grammars.arabic.codes.arabic_digits import CODES_BY_DIGIT, TELEPHONES
from declaim.normalise.grammars.arabic.codes.arabic_latin_letters import LETTERS
from declaim.normalise.grammars.arabic.codes.arabic_signs import SIGNS
from declaim.normalise.grammars.arabic.days.arabic_datelines import STAMPS, at_the_head
from declaim.normalise.grammars.arabic.days.arabic_days import DAYS
from declaim.normalise.grammars.arabic.days.arabic_hours import HOURS, UNTIL, clock
from declaim.normalise.grammars.arabic.days.arabic_times import STROKED, TIMES, date
from declaim.normalise.grammars.arabic.notices.arabic_initials import INITIALS
from declaim.normalise.grammars.arabic.notices.arabic_laws import LAWS
from declaim.normalise.grammars.arabic.notices.arabic_notices import NOTICES
from declaim.normalise.grammars.arabic.notices.arabic_references import REFERENCES
from declaim.normalise.grammars.arabic.notices.arabic_short_forms import (
    BLESSINGS,
    FIRST_FORMS,
    SHORT_FORMS,
)
from declaim.normalise.grammars.arabic.quantities.arabic_fractions import FRACTIONS
from declaim.normalise.grammars.arabic.quantities.arabic_measures import MEASURES, UNITS_BEHIND
from declaim.normalise.grammars.arabic.quantities.arabic_pairs import PAIRS
from declaim.normalise.grammars.arabic.quantities.arabic_sport import SPORT
from declaim.normalise.rules import JOINED, VALUE, any_of, rule

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
    magnitudes=MAGNITUDES,
    date=date,
    date_words=" {0,4}",
    glued=GLUED,
    clock=clock,
    clock_pattern=r"(?P<h>\d{1,2})(?::|[.,](?=\d\d\)? (?:صباح|مساء|ظهر|فجر|عصر|ليل"
    r"|بتوقيت|ت\.? ?غ(?!\w))))(?P<m>[0-5]\d)",
    units=UNITS,
    form=form,
    agree=agree,
    periods=(),
    per="لكل",
    behind_stroke={"ث": "في الثانية", "دق": "في الدقيقة"},
    one=" ",  # it stands behind the currency
)
_TABLES = tables(
    WORDS,
    {
        "formula in LaTeX": ((r"مع $E=mc^2$", "مع E يساوي m c تربيع"),),
        "date": (
            ("3 مايو 2020", "الثالث من مايو ألفين و عشرين"),
            ("9 ربيع آخر 1447", "التاسع من ربيع آخر ألف و أربع مئة و سبعة و أربعين"),
        ),
        "numeric date": (("03/05/2020", "الثالث من مايو ألفين و عشرين"),),
        "time": (("الساعة 10:30", "الساعة العاشرة والنصف"), ("9:05", "التاسعة وخمس دقائق")),
        "money": (
            ("$20، 3 USD", "عشرون دولارا، ثلاثة دولارات"),
            ("$1، 50،000 $", "دولار واحد، خمسون ألف دولار"),
            ("$1.5M، 250K USD", "واحد فاصلة خمسة مليون دولار، مئتان و خمسون ألف دولار"),
        ),
        "measure": (
            ("5 كم", "خمسة كيلومترات"),
            ("جرعة 80 ملغ", "جرعة ثمانين مليغراما"),
            ("2 غ، على مساحة 2 كم²", "غرامان، على مساحة كيلومترين مربعين"),
            ("2 م ك زيت", "ملعقتان كبيرتان زيت"),
            ("2 م.ك، 2 م/ث", "ملعقتان كبيرتان، متران في الثانية"),
            ("عند 6000 د/د", "عند ستة آلاف دورة في الدقيقة"),
            ("ارتفاع يصل إلى 688م", "ارتفاع يصل إلى ست مئة و ثمانية و ثمانين مترا"),
            ("27° درجة مئوية، 3 جم/سم^3", "سبع و عشرون درجة مئوية، ثلاثة غرامات لكل سنتيمتر مكعب"),
            ("جبل عال (1081 م)", "جبل عال (ألف و واحد و ثمانون مترا)"),
            ("بحيرة (-200 م)", "بحيرة (ناقص مئتي متر)"),
            ("28 °مئوية", "ثماني و عشرون درجة مئوية"),
            ("سعة 2.0 ل", "سعة اثنين فاصلة صفر لتر"),
            ("سباق 42.195 كم", "سباق اثنين و أربعين فاصلة مئة و خمسة و تسعين كيلومتر"),
            ("حجز 196 كلغ، 01 طن", "حجز مئة و ستة و تسعين كيلوغراما، طن واحد"),
        ),
        "percent": (
            ("٢٠٪ %20", "عشرون في المائة عشرين في المائة"),
            ("نما 4% في 300 يوم", "نما أربعة بالمئة في ثلاث مئة يوم"),
            ("١٢٫٥٪", "اثنا عشر فاصلة خمسة في المائة"),
        ),
        "number": (
            ("45 دقيقة", "خمس و أربعون دقيقة"),
            ("تبلغ 32 نهارا و21 ليلا", "تبلغ اثنين و ثلاثين نهارا و واحدا و عشرين ليلا"),
            ("بعد 20 عاما", "بعد عشرين عاما"),
            ("قتل 20 رجلا", "قتل عشرون رجلا"),
            ("قتل الجيش 20 رجلا", "قتل الجيش عشرين رجلا"),
            ("يبلغ عدد سكانها 54 نسمة", "يبلغ عدد سكانها أربعا و خمسين نسمة"),
            ("كان عمره 20 سنة، عمره 30 سنة", "كان عمره عشرين سنة، عمره ثلاثون سنة"),
            ("جرح 20 آخرون", "جرح عشرون آخرون"),
            ("مقتل 34 شخصا وجرح 73 آخرين", "مقتل أربعة و ثلاثين شخصا وجرح ثلاثة و سبعين آخرين"),
            ("سجل اللاعب 21 هدفا", "سجل اللاعب واحدا و عشرين هدفا"),
            ("بينهم 30 طفلا و20 امرأة", "بينهم ثلاثون طفلا و عشرون امرأة"),
            ("4 اجتماعات، 4 شركات", "أربعة اجتماعات، أربع شركات"),
            ("9 تدخلات، 5 وفيات", "تسعة تدخلات، خمس وفيات"),
            ("4 أجهزة، 5 طلبة، 3 وثائق", "أربعة أجهزة، خمسة طلبة، ثلاث وثائق"),
            ("تم ضبط 21 ألف علبة", "تم ضبط واحد و عشرين ألف علبة"),
            ("ضبط 6 متهمين، 22 منهم أجانب", "ضبط ستة متهمين، اثنان و عشرون منهم أجانب"),
            ("تخرج ثلاثة أطباء، و28 معلما", "تخرج ثلاثة أطباء، و ثمانية و عشرون معلما"),
            (
                "شمل 3 مدارس وثلاثين حيا و25 طريقا",
                "شمل ثلاث مدارس وثلاثين حيا و خمسة و عشرين طريقا",
            ),
            ("أصيب السائق و12 عاملا", "أصيب السائق و اثنا عشر عاملا"),
            ("انسحب 20 عضوا", "انسحب عشرون عضوا"),
            ("مدة الرحلة 45 دقيقة", "مدة الرحلة خمس و أربعون دقيقة"),
            ("سيكون السعر 20 درهما", "سيكون السعر عشرين درهما"),
            ("وصل العدد إلى 25000.", "وصل العدد إلى خمسة و عشرين ألفاً."),
            ("المتضمنة في (كويت 15) مرة", "المتضمنة في (كويت خمسة عشر) مرة"),
            ("بكاميرا دقتها 200 ميجابكسل", "بكاميرا دقتها مئتا ميجابكسل"),
            (
                "سنة (1384 / 1964)",
                "سنة (ألف و ثلاث مئة و أربع و ثمانين, ألف و تسع مئة و أربع و ستين)",
            ),
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
            ("يشارك في البطولة 20 فريقا", "يشارك في البطولة عشرون فريقا"),
            ("توفي في حادث سير 20 شخصا", "توفي في حادث سير عشرون شخصا"),
            ("لدى الفريق 20 لاعبا، للنادي 20", "لدى الفريق عشرون لاعبا، للنادي عشرين"),
            ("في بغداد 25 مدرسة", "في بغداد خمس و عشرون مدرسة"),
            ("سجل محمد صلاح 21 هدفا", "سجل محمد صلاح واحدا و عشرين هدفا"),
            ("الأسماء كانت 20 اسما", "الأسماء كانت عشرين اسما"),
            ("زار المعرض 20 ألف زائر", "زار المعرض عشرون ألف زائر"),
            ("طلب منه 21 درهما", "طلب منه واحدا و عشرين درهما"),
            ("في 110 آيات، 3 منشآت", "في مئة و عشر آيات، ثلاث منشآت"),
            ("3 معدلات، 4 عصائر", "ثلاثة معدلات، أربعة عصائر"),
            ("يكفي لـ25 سنة", "يكفي لخمس و عشرين سنة"),
            ("تراجع خام برنت 21 سنتا", "تراجع خام برنت واحدا و عشرين سنتا"),
            ("وصل سعر البرميل 45 دولارا", "وصل سعر البرميل خمسة و أربعين دولارا"),
            ("صدرت 45 طبعة، تقدم للوظيفة 21", "صدرت خمس و أربعون طبعة، تقدم للوظيفة واحد و عشرين"),
            ("زيادة مقدارها 20 ألفا", "زيادة مقدارها عشرون ألفا"),
            ("قتلوا 20 جنديا وكانوا 30 رجلا", "قتلوا عشرين جنديا وكانوا ثلاثين رجلا"),
            ("خلال مدة أقصاها 30 يوما", "خلال مدة أقصاها ثلاثون يوما"),
            ("ذكر أن في المخزن 30 صندوقا", "ذكر أن في المخزن ثلاثين صندوقا"),
            (
                "قتل في الهجوم الذي استهدف سوقا شعبيا 32 مدنيا",
                "قتل في الهجوم الذي استهدف سوقا شعبيا اثنان و ثلاثون مدنيا",
            ),
            ("وفي جعبته 20 لقبا، وفي غزة 20 مدرسة", "وفي جعبته عشرون لقبا، وفي غزة عشرون مدرسة"),
            ("طردت 20 دولة البعثات أمس", "طردت عشرون دولة البعثات أمس"),
            ("ثمرة عمل 20 باحثا، وكلاهما 40 عاما", "ثمرة عمل عشرين باحثا، وكلاهما أربعون عاما"),
            ("لم يبق إلا 20 يوما", "لم يبق إلا عشرون يوما"),
            ("روى عنه 20 راويا", "روى عنه عشرون راويا"),
            ("الهاتف يدعم 20 لغة", "الهاتف يدعم عشرين لغة"),
            ("وله من العمر 63 سنة", "وله من العمر ثلاث و ستون سنة"),
            ("لقد ساق الباحثون 26 دليلا", "لقد ساق الباحثون ستة و عشرين دليلا"),
            ("على كل طاولة 20 كوبا", "على كل طاولة عشرون كوبا"),
            ("فتحت حقيبة فيها 20 دفترا", "فتحت حقيبة فيها عشرون دفترا"),
            ("بنوا برجا طوله 80 ذراعا", "بنوا برجا طوله ثمانون ذراعا"),
            (
                "يبلغ طولها 60 خطوة وعرضها 20 خطوة",
                "يبلغ طولها ستين خطوة وعرضها عشرين خطوة",
            ),
            ("سعره في السوق 25 دينارا", "سعره في السوق خمسة و عشرون دينارا"),
            ("المهلة العامة 30 يوما", "المهلة العامة ثلاثون يوما"),
            ('قرأت رواية "20 ليلة"', 'قرأت رواية "عشرون ليلة"'),
            ("زينت بطولة العالم 2014 ساحات", "زينت بطولة العالم ألفين و أربعة عشر ساحات"),
            ("3 ورش، 3 أبيات", "ثلاث ورش، ثلاثة أبيات"),
            ("63.42 نسمة", "ثلاثة و ستون فاصلة اثنان و أربعون نسمة"),
            ("إلى 103,000 نسمة", "إلى مئة و ثلاثة آلاف نسمة"),
            ("3,500 رجل", "ثلاثة آلاف و خمس مئة رجل"),
            ("100016 رجل، 301000", "مئة ألف و ستة عشر رجل، ثلاث مئة و واحد ألف"),
            ("7,99", "سبعة فاصلة تسعة و تسعون"),
        ),
        "digits left": (("س20", "س عشرين"),),
        "range": (("3-5", "ثلاثة إلى خمسة"),),
        "ampersand": (("خبز & ماء", "خبز و ماء"),),
    },
    rule(
        "per day",
        rf"(?:(?<=[{VALUE}])|(?<=[ء-ي\u064b]{{3}})) ?/ ?"
        rf"(?P<period>{any_of(PERIODS)})(?![\w/])",
        lambda m: f" في {PERIODS[m['period']]}",
        ("2400 ملغ/يوم", "ألفان و أربع مئة مليغرام في اليوم"),
        ("10 ميغابت/ثانية", "عشرة ميغابت في الثانية"),
        ("340 كلم / س", "ثلاث مئة و أربعون كيلومترا في الساعة"),
        needs="/",
    ),
    first=(
        *STAMPS,
        *INITIALS,
        *LETTERS,
        *FIRST_FORMS,
        *NOTICES,
        *FEW,
        at_the_head(STROKED),
        *PAIRS,
        *DAYS,
        UNTIL,
        *REFERENCES,
        *SPORT,
        *CODES_BY_DIGIT,
        *CODES,
        *LAWS,
        *ORDINALS,
        *TIMES,
        *HOURS,
        *FRACTIONS,
        *MEASURES,
        *TELEPHONES,
        *FIRST,
    ),
    last=(
        rule(
            "letter before a figure",
            r"(?<![\w\u064b-\u0652])(?<!ص\.)(?<!ص\. )(?P<letter>[وف]?[بلك]|[وف])"
            rf"ـ{{0,4}} ?(?=[{VALUE}])",
            lambda m: m["letter"] + (" " if m["letter"] in {"و", "ف"} else JOINED),
            ("و1.5%", "و واحد فاصلة خمسة في المائة"),
            ("بـ 8 طبقات، بــ9 طوابق", "بثماني طبقات، بتسعة طوابق"),
            needs=VALUE,
        ),
        *UNITS_BEHIND,
        *BLESSINGS,
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
        *SHORT_FORMS,
    ),
)
_DATES = {"date", "numeric date", "date with its era", "numeric date with its era"}
_OF_A_CASE = {"money", "percent", "measure", "number", "digits left"}
TABLES = {
    name: tuple(
        in_its_case(each)
        if each.name in _OF_A_CASE
        else behind_the_hour(each)
        if each.name == "time"
        else at_the_head(each)
        if each.name in _DATES
        else each
        for each in table
    )
    for name, table in _TABLES.items()
}
