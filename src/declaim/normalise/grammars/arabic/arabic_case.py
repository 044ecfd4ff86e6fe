"""The case of an Arabic number, as the words before it ask for: twenty is عشرون or عشرين."""

import re
from functools import cache, lru_cache

from declaim.normalise.rules import VALUE, WORD, after, before, words

NOMINATIVE, ACCUSATIVE, GENITIVE = "nominative", "accusative", "genitive"
"""Most numbers stand behind a preposition or a noun: whatever is not known is in the genitive."""

_WINDOW = 90
"""Characters before a number that are looked at."""
_DEPTH = 3
"""Figures of one list that are followed back to the first."""
_MARKS = re.compile("[\u064b-\u0652\u0670\u0640]")
"""Vowel signs and the stroke that lengthens a word."""


def plain(word: str) -> str:
    """A word without vowel signs."""
    return _MARKS.sub("", word)


def case(match: re.Match[str], noun: str = "") -> str:
    """The case of a number that begins where the match does, before a noun."""
    text = before(match, _WINDOW)
    if noun and noun[0] not in "يت" and after(match, 1) == ")":  # استفاد منها (68) متدربا
        text = text.rstrip("( ")
    return _case(text, noun, _DEPTH)


def _case(text: str, noun: str, depth: int) -> str:
    clause = re.split(r"[:؟!؛\n]|\.(?![\d٠-٩])", text)[-1].rstrip().rstrip("«\"'“‘").rstrip()
    found = list(_TOKENS.finditer(plain(clause)))
    passive = _PASSIVE.search(clause)
    is_subject = passive is not None and bool(_kind(plain(passive[1])))
    if not found or is_subject or not clause.strip(f" -–•*·{WORD}"):
        return NOMINATIVE
    if clause[-1] in "([<>≤≥~≈":
        return GENITIVE
    last = found[-1][0]
    if last in _AND or last in "،,":
        figures = [each for each in found[:-1] if each[0][0].isdecimal() or each[0][0] == VALUE]
        if len(found) == 1:
            return NOMINATIVE
        if figures and depth:
            return _case(plain(clause)[: figures[-1].start()], noun, depth - 1)
        return GENITIVE
    tokens = [each[0] for each in found]
    stop = max((place for place, each in enumerate(tokens) if each in "،,"), default=-1)
    return _behind(tokens[stop + 1 :], noun)


_PASSIVE = re.compile("(?:^|\\s)[وف]?([ء-ي]\u064f\\S+)$")
"""A verb whose first letter has the vowel u: فُقد."""
_TOKENS = re.compile(rf"[^\W\d_]+|[\d{VALUE}][\d{VALUE}.,٫٪%]*|[،,{WORD}]")
_AND = {"و", "أو", "او", "ثم", "بل"}


def _behind(tokens: list[str], noun: str) -> str:
    """The case behind these words of one clause."""
    while len(tokens) > 1 and re.fullmatch(r"\w{3,}(?<![هن])ا", tokens[-1]):  # تقريبا، نهارا
        tokens = tokens[:-1]
    last = tokens[-1]
    verb = _kind(last)
    if verb and not (len(tokens) > 1 and _root(tokens[-2]) in _BEFORE_GENITIVE):  # بعد تراجع
        if last.removeprefix("و") in _WAS and noun in _AMOUNTS:
            return ACCUSATIVE
        is_time = verb == "does" and noun in _TIMES
        return ACCUSATIVE if verb == "has" or is_time else NOMINATIVE
    if last in _THAT or _root(last) in _AS_MUCH:
        return ACCUSATIVE if last in _THAT else NOMINATIVE
    if not last[0].isalpha() or _root(last) in _BEFORE_GENITIVE:
        return GENITIVE
    return _governed(tokens, noun)


def _governed(tokens: list[str], noun: str) -> str:
    """The case where an earlier word than the last decides."""
    last = tokens[-1]
    governed, follows = _verb(tokens[:-1])
    if _root(last) in _THERE:
        that = bool(_THAT.intersection(tokens[-3:-1]))
        has = governed == "has" and _root(last) not in _AMONG
        return ACCUSATIVE if that or has else NOMINATIVE
    near = _verb(tokens[-4:-1])[0]
    if re.fullmatch(_MEASURE, _root(last)) or (
        len(tokens) > 1 and re.fullmatch(_MEASURE, _root(tokens[-2]) + "ه")
    ):
        return ACCUSATIVE if near in {"has", "is"} else NOMINATIVE
    is_definite = _root(last).startswith("ال")
    has = governed == "has" and is_definite
    was = governed == "is" and is_definite and follows not in _BEFORE_GENITIVE
    if has or was or noun in _TIMES:
        return ACCUSATIVE
    if not is_definite or last in _WHEN:
        return GENITIVE
    return ACCUSATIVE if governed == "does" and follows not in _BEFORE_GENITIVE else NOMINATIVE


_WAS = {"كان", "كانت", "تكون", "يكون"}
_AMOUNTS = {"مليون", "مليار", "ألف", "في", "بالمئة", "بالمائة", "ريال", "دولار", "درجة", "متر"}
_AS_MUCH = {"قدره", "قدرها", "قدرهما", "قوامه", "قوامها"}


def _verb(tokens: list[str]) -> tuple[str, str]:
    """The kind of the last verb of some words, and the word behind that verb."""
    following = ""
    for token in reversed(tokens):
        if kind := _kind(token):
            return kind if kind != "does" or token in _EITHER else "", following
        following = token
    return "", ""


_EITHER = {"قتل", "جرح", "اعتقل", "خطف", "اختطف", "أعدم", "أوقف", "رفض", "أيد", "دعم"}
"""قتل عشرون رجلا، but قتل الجيش عشرين رجلا."""


def in_case(said: str, wanted: str) -> str:
    """The words of a number in their case; they are given in the nominative."""
    if wanted == NOMINATIVE:
        return said
    said = oblique(said)
    if wanted == GENITIVE:
        return said
    first, to, rest = said.partition(" إلى ")
    whole, point, part = first.partition(" فاصلة ")
    whole = re.sub(rf"(?<!\w)(?:(?:{_SHORT})|واحد)(?= و (?:{_TENS})ين)", _with_alif, whole)
    whole = re.sub(r"(?<!\w)واحد$", "واحدا", whole)
    whole = re.sub("^(ألف|مليون|مليار)(?= و )", r"\1ا", whole)
    return whole + point + part + to + rest


def _with_alif(match: re.Match[str]) -> str:
    return match[0] + "ا"


_SHORT = "ثلاث|أربع|خمس|ست|سبع|ثماني|تسع"
_TENS = "عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع"


def oblique(said: str) -> str:
    """The words of a number as they are behind a preposition or a verb."""
    said = re.sub(rf"(?<!\w)(و?(?:ال)?(?:{_TENS}))ون(?!\w)", r"\1ين", said)
    said = re.sub(r"(?<!\w)(اثن|اثنت|مرت|سنت|ساعت|دقيقت|ملعقت|يوم|شهر|أسبوع|عام|كوب)"
                  r"(?:ا(?= عشر)|ان)(?!\w)", _of_two, said)  # fmt: skip
    return re.sub(
        r"(?<!\w)(مئت|ألف|مليون|مليار|دولار|جنيه|\w+(?:غرام|متر|لتر|واط|بايت))"
        r"(?:ان|ا)(?![\w\u064b])",
        lambda m: m[0] if m[0] in _SINGULARS else m[1] + ("ين" if m[0].endswith("ن") else "ي"),
        said,
    )


_SINGULARS = frozenset(
    words("""
    كيلومترا مترا سنتيمترا مليمترا كيلوغراما غراما مليغراما مليلترا لترا كيلوواطا ميغاواطا
    ميغابايتا غيغابايتا دولارا جنيها
""")
)
"""Accusatives that end like a dual before a noun."""


def _of_two(match: re.Match[str]) -> str:
    return match[1] + ("ين" if match[0].endswith("ن") else "ي")


def _root(word: str) -> str:
    """A word without و or ف before it."""
    return word[1:] if len(word) > 3 and word[0] in "وف" else word


@lru_cache(maxsize=4096)
def _kind(word: str) -> str:
    """The kind of a verb: it has the number for an object, is it, or the number does it."""
    table = _verbs()
    forms = [word]
    if word[0] in "وفسل":
        forms.append(word[1:])
    if word[:2] in {"وس", "فس", "ول"}:
        forms.append(word[2:])
    found = next((table[form] for form in forms if form in table), "")
    if not found and (stem := re.match("(.{3,})(?:ه|ها|هم)$", word)):
        found = "has" if table.get(stem[1]) == "has" else ""
    if not found and _WITH_ITS_SUBJECT.fullmatch(word):
        return "has"
    return found or ("does" if re.fullmatch(r"[وف]?[يت]\w{3,}(?:ها|هم|ه)", word) else "")


_WITH_ITS_SUBJECT = re.compile(r"(?:[وفسل]|وس)?ي\w{2,}ون|[وفسل]?[يت]\w{2,}ون(?:ها|هم|ه)")
"""A verb of many, whose subject is in it: يمثلون عشرين دولة."""


@cache
def _verbs() -> dict[str, str]:
    """Each form of the verbs below."""
    table: dict[str, str] = {}
    for kind, verbs in (("does", _DOES), ("passes", _PASSES), ("has", _HAS), ("is", _IS)):
        for verb in verbs.split():
            past, _, present = verb.partition("/")
            stem = re.sub("ى$", "", past)
            forms = {past, *(stem + end for end in ("ت", "وا", "نا"))} if past else set()
            if present:
                forms |= {start + present + end for start in "يتن" for end in ("", "ون", "ان")}
            table |= dict.fromkeys(forms, kind)
    return table


_IS = "كان/كون"
_HAS = """
    بلغ/بلغ تجاوز/تجاوز سجل/سجل حقق/حقق أحرز/حرز حصد/حصد ملك/ملك امتلك/متلك كلف/كلف
    استغرق/ستغرق دفع/دفع خسر/خسر ربح/ربح كسب/كسب فقد/فقد أنفق/نفق باع/بيع اشترى/شتري
    استورد/ستورد أنتج/نتج جمع/جمع قدم يقدم أطلق/طلق أرسل/رسل نشر/نشر بنى/بني
    افتتح/فتتح أنشأ/نشئ زرع/زرع وزع/وزع استقبل/ستقبل استضاف/ستضيف نقل/نقل ارتفع/رتفع
    انخفض/نخفض صعد/صعد هبط/هبط زاد/زيد نما/نمو تراجع/تراجع قفز/قفز نزل/نزل ازداد/زداد
    نقص/نقص ترك/ترك شمل/شمل تضمن/تضمن حمل/حمل قطع/قطع قضى/قضي أمضى/مضي احتاج/حتاج
    استهلك/ستهلك وفر/وفر خصص/خصص رصد/رصد منح/منح سدد/سدد ضبط/ضبط اعتقلت/عتقل أوقفت/وقف
    احتجز/حتجز دمر/دمر أسقط/سقط استهدف/ستهدف نفذ/نفذ شن/شن أجرى/جري عالج/عالج أنقذ/نقذ
    درب/درب وظف/وظف رشح/رشح صنع/صنع كتب/كتب نظم/نظم عقد/عقد أصدر/صدر أضاف/ضيف عرض/عرض
    طرح/طرح غطى/غطي مثل/مثل شكل/شكل ساوى/ساوي عادل/عادل تعدى/تعدى تخطى/تخطى ناهز/ناهز
    قارب/قارب فاق/فوق وزن/زن لعب/لعب خاض/خوض رفع/رفع خفض/خفض تسلم/تسلم تلقى/تلقى
    اختار/ختار أسر/أسر أودع/ودع دام/دوم استمر/ستمر طال/طول أكمل/كمل صرف/صرف فتح/فتح
    ألغى/لغي أغلق/غلق أعاد/عيد سلم/سلم استخدم/ستخدم حرر/حرر زار/زور تناول/تناول شرب/شرب
    أكل/أكل نال/نال ضم/ضم شهد/شهد أنجب/نجب قتلت/قتل جنى/جني استثمر/ستثمر احتل/حتل تبع/تبع
    التقط/لتقط ضخ/ضخ جذب/جذب أحصى/حصي اقترض/قترض سحب/سحب وضع/وضع استعاد/ستعيد
    تولى/تولى فرض/فرض حفظ/حفظ أعطى/عطي استوعب/ستوعب /بعد أصبح/صبح ظل/ظل بات/بيت صار/صير
    البالغ البالغة بالغا بالغة البالغين
"""
_DOES = """
    قتل أصيب استشهد/ستشهد جرح لقي/لقى توفي/توفى مات/موت سقط شارك/شارك حضر/حضر
    وصل/صل تأهل/تأهل انضم/نضم نزح/نزح فر/فر نجا/نجو هرب/هرب تظاهر/تظاهر صوت/صوت تضرر/تضرر
    غرق/غرق عاش/عيش عمل/عمل أقام/قيم تنافس/تنافس تخرج/تخرج غادر/غادر دخل/دخل عاد/عود
    استفاد/ستفيد نجح/نجح انتقل/نتقل اشترك/شترك اعتصم/عتصم احتشد/حتشد تجمع/تجمع حدث/حدث
    وقع اعتقل اختطف خطف أعدم أوقف انتحر/نتحر اندلع/ندلع انفجر/نفجر انهار/نهار احترق/حترق
    شوهد وجد قال/قول أكد/ؤكد أيد/ؤيد دعم/دعم رفض/رفض اعتبر/عتبر رأى/رى وافق/وافق
    فضل/فضل اعترض/عترض طالب/طالب عولج هاجر/هاجر درس/درس لجأ/لجأ تقدم/تقدم شفي
    تعافى/تعافى خرج/خرج استطاع/ستطيع تمكن/تمكن قاطع/قاطع حصل/حصل فاز/فوز ظهر/ظهر أعرب/عرب
    تطوع/تطوع صادق/صادق امتنع/متنع أدلى/دلي اعتقد/عتقد ظن/ظن توقع/توقع أجاب/جيب عانى/عاني تعرض/تعرض
    تمتع/تمتع شعر/شعر ساهم/ساهم أسهم/سهم وقف/قف جاء/جيء
"""
_PASSES = """
    بقي/بقى تبقى مر/مر مضى/مضي يوجد توجد هو هي هم بينما حيث ليس ليست
"""
"""Verbs, past/present, and other words that stand before a subject."""
_THAT = {"أن", "إن", "ان", "لأن", "كأن", "بأن", "وأن", "وإن", "فإن", "لكن", "ولكن"}
_BEFORE_GENITIVE = frozenset(
    words("""
    في من إلى الى على عن مع حتى منذ خلال بعد قبل نحو حوالي حوالى زهاء قرابة بين عبر ضد كل أكثر أقل
    أكبر أصغر أعلى أدنى أول أفضل آخر فوق تحت دون عند لدى ضمن عام سنة سن عمر أعوام مدة فترة نسبة
    قيمة مبلغ رقم مسافة ارتفاع طول عرض عمق وزن سعر مستوى معدل تجاه أمام وراء خلف حول مقابل
    بنسبة بقيمة بمبلغ بواقع بسعر بمعدل بعدد بعمر بطول بارتفاع لمدة رغم سوى غير إجمالي مجموع
    جميع أصل غضون ظل مدار مدى عامي سنتي
    كافة عدد عشرات مئات موسم صيف شتاء ربيع خريف مطلع نهاية بداية أواخر أوائل مواليد تاريخ يوم
""")
)
_THERE = frozenset(
    words("""
    هناك هنالك ثمة فقط بينها بينهم بينهن منها منهم منهن منه فيها فيه فيهم عليه عليها عليهم له
    لها لهم
    لديه لديها لديهم لدينا لدي عنده عندها عندي ضمنها ضمنهم ضمنهن بها به إليها إليه
""")
)
"""Behind these the subject comes last: بينهم عشرون طفلا."""
_AMONG = frozenset(words("بينها بينهم بينهن منها منهم منهن منه ضمنها ضمنهم ضمنهن هناك هنالك ثمة"))
"""Behind these the subject has no other verb."""
_MEASURE = (
    "(?:مساح|ارتفاع|عمق|عمر|وزن|عدد|قدر|قيم|نسب|سعر|ثمن|تكلف|كلف|سرع|سع|قطر|حجم|كتل|كثاف|مد|مساف"
    "|رصيد|مجموع|إجمالي|معدل|متوسط|حصيل|راتب|تعداد|طول|عرض|درج|قو|إنتاج|أجر|مقاس|سمك|حصت|دخل)ت?"
    "(?:ه|ها|هم|هن|هما|ي|نا|ك)"
)
"""A measure of somebody or something, of which a number says how much: مساحته عشرون."""
_TIMES = frozenset(
    words("""
    دقيقة دقائق ساعة ساعات ثانية ثوان ثواني يوما أيام أسبوعا أسابيع شهرا شهور أشهر سنة سنوات عاما
    أعوام مرة مرات ليلة ليال كيلومترا كيلومترات مترا أمتار ميلا أميال
""")
)
_WHEN = frozenset(
    words("""
    الماضي الماضية الحالي الحالية الجاري الجارية المقبل المقبلة القادم القادمة اليوم الآن العام
    العامين الأعوام الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الثاني الأول
""")
)
