"""The words before an Arabic number that decide its case: verbs, prepositions, measures."""

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from declaim.normalise.grammars.arabic.cases.arabic_verbs import DOES, HAS, IS, PASSES
from declaim.normalise.rules import words

LEARNED_VERBS: Final = Path(__file__).parents[1] / "learned_verbs.tsv"
"""A line for each kind of verb; `training/arabic_verbs.py` learns them from Arabic text."""

_MARKS = re.compile("[\u064b-\u0652\u0670\u0640]")
"""Vowel signs and the stroke that lengthens a word."""


def plain(word: str) -> str:
    """A word without vowel signs."""
    return _MARKS.sub("", word)


def loose(text: str) -> str:
    """Letters that many writers confuse as one letter: إلى، الى، إلي."""
    return text.translate(_CONFUSED)


_CONFUSED = str.maketrans("أإآى", "اااي")


def loose_words(text: str) -> frozenset[str]:
    """The words of a table, as `loose` has them."""
    return frozenset(words(loose(text)))


def is_in(word: str, table: frozenset[str]) -> bool:
    """Whether a table has the word, or the word without و or ف before it."""
    return word in table or (word[0] in "وف" and word[1:] in table)


def root(word: str) -> str:
    """A word without و or ف before it."""
    return word[1:] if len(word) > 3 and word[0] in "وف" else word


def is_measure(word: str) -> bool:
    """Whether it is a measure of somebody or something: مساحته، وعددهم."""
    return _MEASURE.fullmatch(word) is not None or _MEASURE.fullmatch(root(word)) is not None


@lru_cache(maxsize=4096)
def kind_of_verb(word: str) -> str:
    """The kind of a verb: it has the number for an object, is it, or the number does it."""
    found = kind_of_verb_by_hand(word)
    if found or is_measure(word):
        return found
    learned = _learned()
    found = next((learned[form] for form in _forms(word) if form in learned), "")
    return found or ("does" if _LIKE_ONE_WITHOUT_OBJECT.fullmatch(word) else "")


_LIKE_ONE_WITHOUT_OBJECT = re.compile("[وف]?س?ي(?:ن(?!بو|اب)|ت(?!يم|اما))[^\\W_]{3,}")
"""ينشغل، يتزاحم."""


@cache
def _learned() -> dict[str, str]:
    """The kind of each verb that was learned from text, read once."""
    lines = (line.split("\t") for line in LEARNED_VERBS.read_text("utf-8").splitlines())
    return {verb: kind for kind, verbs in lines for verb in verbs.split()}


def _forms(word: str) -> list[str]:
    """A word, the word without و or ف before it, and without س too."""
    return [word, *(re.sub(start, "", word) for start in _JOINED)]


def kind_of_verb_by_hand(word: str) -> str:
    """The kind of a verb as the tables below have it."""
    table = _verbs()
    found = next((table[form] for form in _forms(word) if form in table), "")
    if is_measure(word):
        return ""
    if not found and (stem := re.match("[وف]?(.{3,})(?:ه|ها|هم)$", word)):
        found = "has" if stem[1] in _OF_TWO_OBJECTS else "does" if stem[1] in table else ""
    if (not found and _WITH_ITS_SUBJECT.fullmatch(word)) or (
        found == "does" and word.endswith("وا")
    ):  # قتلوا عشرين جنديا
        return "has"
    return found or ("does" if _WITH_ITS_OBJECT.fullmatch(word) else "")


_WITH_ITS_OBJECT = re.compile(r"(?![وف]?ت\w\wيه$)[وف]?(?:[يت]\w{3,}|س[يت](?!ا)\w{2,})(?:ها|هم|ه)")
_JOINED = ("^[وف]", "^[وف]?(?:[سل]|لا)(?=[يتن])")
"""Letters and words that are written before a verb without a space."""
_OF_TWO_OBJECTS = loose_words(
    "منح منحت أعطا أعطت كلف كلفت سلم سلمت وهب دفع دفعت بلغ بلغت تجاوز تجاوزت"
)
"""منحه عشرين دينارا, but عارضه عشرون عضوا."""
_WITH_ITS_SUBJECT = re.compile(r"(?:[وفسل]|وس)?ي\w{2,}ون|[وفسل]?[يت]\w{2,}ون(?:ها|هم|ه)")
"""A verb of many, whose subject is in it: يمثلون عشرين دولة."""


@cache
def _verbs() -> dict[str, str]:
    """Each form of the verbs below."""
    table: dict[str, str] = {}
    for kind, verbs in (("does", DOES), ("passes", PASSES), ("has", HAS), ("is", IS)):
        for verb in loose_words(verbs):
            past, _, present = verb.partition("/")
            stem = re.sub("(?<=..)ي$", "", past)
            forms = {past, *(stem + end for end in ("ت", "وا", "نا"))} if past else set()
            if present:
                forms |= {start + present + end for start in "يتن" for end in ("", "ون", "ان")}
            table |= dict.fromkeys(forms, kind)
    return table


THAT = loose_words("أن لأن بأن وأن فإن لكن ولكن لعل ولعل ليت فأن ولأن")
PREPOSITIONS = loose_words(
    "في من إلى على عن مع حتى منذ خلال بعد قبل نحو حوالي بين عبر ضد لدى عند ضمن ظرف غضون"
)
BEFORE_NOUNS = PREPOSITIONS - loose_words("حتى")
"""Behind these stands no verb."""
BEFORE_GENITIVE = PREPOSITIONS | loose_words("""
    زهاء قرابة كل أكثر أقل أكبر أصغر أعلى أدنى أول أفضل آخر فوق تحت دون عام سنة سن عمر أعوام مدة
    فترة نسبة قيمة مبلغ رقم مسافة ارتفاع طول عرض عمق وزن سعر مستوى معدل تجاه أمام وراء خلف حول
    مقابل بنسبة بقيمة بمبلغ بواقع بسعر بمعدل بعدد بعمر بطول بارتفاع لمدة رغم سوى غير إجمالي
    مجموع جميع أصل غضون ظل مدار مدى عامي سنتي كافة عدد عشرات مئات موسم صيف شتاء ربيع خريف مطلع
    نهاية بداية أواخر أوائل مواليد تاريخ يوم العمرية ب ل ك لقاء إزاء قدر شطر أثناء طوال طيلة
    قبيل بعيد عقب إثر جراء بفضل بسبب بدل بدون حدود بحدود بحوالي بنحو بأكثر لأكثر لنحو بزهاء
    بقرابة لقرابة بزيادة بانخفاض سباق ماراثون مضمار مشوار بفارق بمقدار بكلفة بتكلفة بمساحة
    بحمولة بسعة بطاقة بقوة بسرعة بمشاركة بحضور بإجمالي بمجموع برصيد بغرامة بمكافأة بميزانية
    برأسمال برأس بمعدل بمتوسط بوزن بعرض بعمق بقطر بحجم بدقة بشاشة ببطارية بسن بدرجة بتردد بضغط
    بمدى لمسافة لفترة مسيرة مبلغا بأقل بأعلى بين جانب مثل حسب مدار رهن صوب جوار قبالة قرب ضعف
    نصف ربع ثلث ثلثي معظم أغلب بعض سائر مختلف شتى
""")
THERE = loose_words("""
    هناك هنالك ثمة فقط بينها بينهم بينهن منها منهم منهن منه فيها فيه فيهم عليه عليها عليهم له
    لها لهم بعده بعدها قبله قبلها لديه لديها لديهم لدينا لدي عنده عندها عندي ضمنها ضمنهم ضمنهن
    بها به إليها إليه متنها متنه متنهم بحوزته بحوزتها بحوزتهم ضحيتها ضحيته خلالها خلاله حينها
    لديك لديكم عندك عندكم عليك عليكم لك لكم معك معكم أمامك أمامكم
    حقه حقها حقهم شأنه شأنها شأنهم بحقه بحقها بحقهم ضده ضدها ضدهم
    أثرها أثره معه معها معهم وراءه وراءها أمامه أمامها حوله حولها تحته فوقه تحتها فوقها
""")
"""Behind these the subject comes last: بينهم عشرون طفلا."""
AMONG = loose_words(
    "بينها بينهم بينهن منها منهم منهن منه ضمنها ضمنهم ضمنهن هناك هنالك ثمة متنها متنه متنهم بحوزته"
    " بحوزتها بحوزتهم ضحيتها ضحيته"
)
"""Behind these the subject has no other verb."""
_MEASURE = re.compile(
    "(?:مساح|ارتفاع|عمق|عمر|وزن|عدد|قدر|قيم|نسب|سعر|ثمن|تكلف|كلف|سرع|سع|قطر|حجم|كتل|كثاف|مد|مساف"
    "|رصيد|مجموع|اجمالي|معدل|متوسط|حصيل|راتب|تعداد|طول|عرض|درج|قو|انتاج|اجر|مقاس|سمك|حصت|دخل"
    "|دق|ازاح|محيط|ذرع|ميعاد|مهل|فائد|تردد|عزم|ميزاني|نصيب|ترتيب|حصاد|غل|استيعاب|حمول|قدر)ت?"
    "(?:ه|ها|هم|هن|هما|ي|نا|ك)"
)
"""A measure of somebody or something, of which a number says how much: مساحته عشرون."""
TIMES = loose_words("""
    دقيقة دقائق ساعة ساعات ثانية ثوان ثواني يوما أيام أسبوعا أسابيع شهرا شهور أشهر سنة سنوات
    عاما أعوام مرة مرات ليلة ليال كيلومترا كيلومترات مترا أمتار ميلا أميال يوم أسبوع شهر عام
    كيلومتر متر ميل خريفا حجة ركعة
""")
YEARS = loose_words("عام عاما سنة ربيعا")
WHEN = loose_words("""
    الماضي الماضية الحالي الحالية الجاري الجارية المقبل المقبلة القادم القادمة اليوم الآن العام
    العامين الأعوام الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الثاني الأول
""")
NOW = loose_words("حاليا مؤخرا سابقا لاحقا أمس")
"""Behind these the subject of a verb without object comes last: يعمل في مصنع حاليا عشرون عاملا."""
SPELLS = loose_words("الأسبوع الشهر العام السنة اليوم الليلة الموسم")
CHANGES = loose_words(
    "ارتفاع هبوط صعود تراجع انخفاض زيادة نمو تحسن انكماش تقلص بارتفاع بهبوط بتراجع بانخفاض بزيادة"
)
"""Behind these and a noun a number says how far: مع صعود سهم الشركة عشرين نقطة."""
WAS = loose_words("كان كانت تكون يكون")
WERE = loose_words("كانوا كنا كانا كانتا ليس ليست ليسوا ليسا")
"""كانوا ثمانين رجلا، وليس عشرين يوما."""
AMOUNTS = loose_words("""
    مليون مليار تريليون مليونا مليارا ألف ألفا ريالا دولارا درهم درهما دينار دينارا جنيه جنيها
    ليرة سنتا سنت بنسا بنس يورو مترا نقطة في بالمئة بالمائة ريال دولار درجة متر
""")
AS_MUCH = loose_words("""
    قدره قدرها قدرهما قوامه قوامها مقداره مقدارها مقدارهما أقصاه أقصاها أدناه أدناها أكثره أقله
    أقلها أنه إنه أنها إنها أنهم إنهم بأنه بأنها لأنه لأنها كلاهما كلتاهما وكلاهما
""")
ACT_ON = loose_words("قتل قتلت يقتل تقتل دعم دعمت يدعم تدعم أيد أيدت يؤيد تؤيد رفض رفضت يرفض ترفض")
"""الجيش قتل عشرين رجلا: behind their subject they have an object."""
EITHER = loose_words("صدرت قتل جرح اعتقل خطف اختطف أعدم أوقف رفض أيد دعم")
"""قتل عشرون رجلا، but قتل الجيش عشرين رجلا."""
ACTS = loose_words("""
    ضبط نقل فتح رفع خفض منح ضخ دفع حفظ فرض طرح عرض صرف نشر جمع سحب زرع قطع حمل جذب شن ضم ربح كسب
    رصد وضع تسلم تلقي وزن فحص حجز هدم حرق قصف طرد خصم سجن ذبح خلق وضبط وفحص وحجز وهدم
""")
"""Verbs that are nouns too, at the head of a clause or behind تم: ضبط عشرين طنا."""
NOUNS_TOO = loose_words("عمل دعم نقل رفض درس عقد عرض ضم طلب بحث نزل")
"""Verbs that are nouns behind another noun: حصيلة عمل عشرين رجلا."""
DONE = loose_words("تم يتم سيتم جرى يجري سيجري")
SPANS = loose_words(
    "المهلة مهلة ميعاد عدد متوسط معدل مدة المدة زمن الزمن وقت الوقت عمر العمر مسافة المسافة طول"
    " عرض عمق"
)
"""At the head of a clause without a verb they are what a number of hours says."""
DEGREES = loose_words("والصغرى والعظمى والمحسوسة")
DEEDS = loose_words("""
    تسجيل تحقيق إحراز استقبال امتلاك إنتاج إنفاق تجاوز بلوغ إصدار تقديم إطلاق شراء بيع حصد خسارة
    خسارت فقدان تلقي اعتقال ضبط توقيف قتل احتجاز مصادرة هدم تدمير استهداف تنفيذ توزيع بناء إنشاء
    افتتاح زراعة منح دفع صرف تخصيص ترشيح اختيار توظيف تدريب إنجاز خوض كسب جمع إرسال نشر استخدام
    استيراد إنقاذ إسقاط استعادة استعادت تسليم إضافة إضافت
""")
"""Nouns of verbs: behind a preposition and before their subject they have an object."""
