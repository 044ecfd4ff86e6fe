"""Arabic nouns around numbers, and the forms that numbers and nouns take beside each other."""

import re

from declaim.normalise.figure_words import Money
from declaim.normalise.rules import words

MONTHS = words("""
    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
""")
OTHER_MONTHS = (
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول",
    "تشرين الأول", "تشرين الثاني", "كانون الأول", "ابريل", "اغسطس", "اكتوبر", "محرم", "صفر",
    "رجب", "شعبان", "رمضان", "شوال",
)  # fmt: skip
"""The months of the Levant and Iraq, spellings without a hamza, and months of the Hijra."""

FEMININE_NOUNS = frozenset(
    words("""
    سنوات دقائق ساعات مرات ليال ليالي ثوان ثواني نساء دول مدن قدم حفر غرف فرق قصص جمل لغات قرى
    مدارس جزر أسر أمم نقاط شقق لجان حصص قطع صور نسخ مناطق بنات أخوات جوائز رسائل سفن وظائف قنابل
    قوافل كؤوس ملاعق نقاط قنوات حالات ضحايا إصابات هجمات غارات ولايات محافظات قارات شبكات كنائس
    قواعد قوائم عيون نجوم سنين ملاعق حبات كرات
""")
)
MASCULINE_NOUNS = frozenset(
    words("""
    قرارات مؤتمرات مستشفيات مطارات قطاعات امتحانات اختبارات اجتماعات انتخابات استثمارات حيوانات
    مليارات دولارات سنتات تحديات خيارات مجلدات اتجاهات مستويات باصات
""")
)
"""They end like feminine nouns."""


def _money(noun: str, kind: str, cent: str, cents: str, many: str) -> Money:
    """A currency with its country: ثلاثة دنانير كويتية، عشرون دينارا كويتيا."""
    tens = f"{noun}ا {kind}ا" if kind else f"{noun}ا"
    return Money(f"{noun} {kind}".strip(), f"{noun} {kind}".strip(), cent, cents,
                 f"{many} {kind}ة" if kind else many, tens)  # fmt: skip


ORDERED = words("""
    النقطة المركز القرن المادة الطابق المرحلة الفصل الدورة الجولة الأسبوع الفقرة الباب البند الجزء
    المجلد الذكرى النسخة
    الدقيقة المرتبة الدرجة الحلقة الحصة الصف الدرس المستوى الوحدة الفوج الكتيبة الفرقة اللواء العدد
    الأسبوع
""")
"""Behind these a figure is an ordinal."""
CURRENCIES = {
    "€": Money("يورو واحد", "يورو", "سنت", "سنتا"),
    "$": Money("دولار واحد", "دولار", "سنت", "سنتا", "دولارات", "دولارا", "سنتات"),
    "£": Money("جنيه واحد", "جنيه", "بنس", "بنسا", "جنيهات", "جنيها"),
    "د.ك": Money("دينار كويتي", "دينار كويتي", "فلس", "فلسا"),
    "د.ب": _money("دينار", "بحريني", "فلس", "فلسا", "دنانير"),
    "د.أ": _money("دينار", "أردني", "قرش", "قرشا", "دنانير"),
    "د.ع": _money("دينار", "عراقي", "فلس", "فلسا", "دنانير"),
    "د.ت": _money("دينار", "تونسي", "مليم", "مليما", "دنانير"),
    "د.ج": _money("دينار", "جزائري", "سنتيم", "سنتيما", "دنانير"),
    "ر.س": _money("ريال", "سعودي", "هللة", "هللة", "ريالات"),
    "ر.ق": _money("ريال", "قطري", "درهم", "درهما", "ريالات"),
    "ر.ع": _money("ريال", "عماني", "بيسة", "بيسة", "ريالات"),
    "د.إ": _money("درهم", "إماراتي", "فلس", "فلسا", "دراهم"),
    "د.م": _money("درهم", "مغربي", "سنتيم", "سنتيما", "دراهم"),
    "ج.م": _money("جنيه", "مصري", "قرش", "قرشا", "جنيهات"),
    "ل.ل": Money("ليرة لبنانية", "ليرة لبنانية", "قرش", "قرشا", "ليرات لبنانية"),
    "ل.س": Money("ليرة سورية", "ليرة سورية", "قرش", "قرشا", "ليرات سورية"),
    "ل.ت": Money("ليرة تركية", "ليرة تركية", "قرش", "قرشا", "ليرات تركية"),
}

_NOUNS = {
    "كيلومتر": "كم كلم km", "متر": "م", "سنتيمتر": "سم cm", "مليمتر": "ملم مم mm",
    "كيلوغرام": "كغ كجم كغم kg", "غرام": "غ غم جم", "مليغرام": "ملغ ملجم مغ ملغم mg",
    "مليلتر": "مل ml", "لتر": "ل", "كيلوواط": "ك.و kW", "ميغاواط": "م.و MW",
    "هكتار": "ha", "طن": "طن", "ميغابايت": "MB", "غيغابايت": "GB جيجا", "هرتز": "Hz",
    "ميغاهرتز": "MHz",
}  # fmt: skip
_SIGNS = {sign: noun for noun, signs in _NOUNS.items() for sign in signs.split()}


def forms(noun: str) -> tuple[str, str, str, str]:
    """Of a noun such as غرام the forms beside 1, 3 to 10, 100 and 11 to 99."""
    return f"{noun} واحد", _BROKEN.get(noun, f"{noun}ات"), noun, f"{noun}ا"


_BROKEN = {"متر": "أمتار", "طن": "أطنان", "قدم": "أقدام", "ميل": "أميال"}


UNITS: dict[str, tuple[str, ...]] = (
    {sign: forms(noun) for sign, noun in _SIGNS.items()}
    | {
        f"{sign}{mark}": tuple(
            f"{noun} {power}{end}"
            for noun, end in zip(
                (_SIGNS[sign], forms(_SIGNS[sign])[1], _SIGNS[sign], f"{_SIGNS[sign]}ا"),
                ("", "ة", "", "ا"),
                strict=True,
            )
        )
        for sign in ("كم", "م", "km", "سم")
        for mark, power in (("²", "مربع"), ("2", "مربع"), ("³", "مكعب"), ("3", "مكعب"))
    }
    | {
        f"{sign}/{other}": tuple(f"{noun} لكل {_SIGNS[other]}" for noun in forms(_SIGNS[sign]))
        for sign in words("ملغ ملجم غ مل mg")
        for other in words("كغ كجم kg مل ml ل")
    }
    | {f"نسمة/كم{mark}": ("نسمة لكل كيلومتر مربع",) * 4 for mark in "²2"}
    | {
        "كم/س": ("كيلومتر في الساعة", "كيلومترات في الساعة", "كيلومتر في الساعة",
                 "كيلومترا في الساعة"),
        "°": ("درجة واحدة", "درجات", "درجة", "درجة"),
        "°م": ("درجة مئوية", "درجات مئوية", "درجة مئوية", "درجة مئوية"),
    }
)  # fmt: skip


def form(number: str, nouns: tuple[str, ...]) -> str:
    """The form of a noun beside a number, or its dual for 2."""
    whole, _, part = number.replace("٫", ".").partition(".")
    value = int(whole or 0)
    if len(nouns) < 4:
        return nouns[-1]
    if part.strip("0"):
        return nouns[2]
    if value == 1:
        return nouns[0]
    if value == 2 and nouns[1] != nouns[2]:
        return re.sub("ة$", "ت", nouns[2]) + "ان"
    if 3 <= value % 100 <= 10:
        return nouns[1]
    return nouns[3] if value % 100 > 10 else nouns[2]


_FEW = "ثلاثة|أربعة|خمسة|ستة|سبعة|تسعة|ثمانية"


def _is_feminine(noun: str) -> bool:
    if noun in MASCULINE_NOUNS or noun.endswith(("رامات", "مترات")):
        return False
    return noun.endswith(("ة", "ات")) or noun in FEMININE_NOUNS


_NO_NOUN = frozenset(
    words(
        "لسنة لعام بنسبة بقيمة بمبلغ لكل وفي ومن خلال ضد أمام عند بين لدى منذ في من على إلى "
        "عن مع و أو ثم حتى أن إن كان كانت هذا هذه التي الذي ما لا لم لن قد بعد قبل"
    )
)
"""A number stands alone before these."""


def agree(number: str, noun: str) -> str:
    """Units lose their ending before a feminine noun, and 200 its last letter before any noun."""
    first = noun.partition(" ")[0]
    if number == "اثنان" and first.endswith("ان"):
        return ""
    if not first or first in _NO_NOUN or first.startswith("ال"):
        return number
    number = re.sub("(مئت|ألف|مليون|مليار)ان$", r"\1ا", number)
    thousands = re.match(
        ".*(?<!\\w)(?:ألف|ألفا|ألفاً|ألفان|ألفين|آلاف|مليون|ملايين|مليار|مليارات)(?: و |$)", number
    )
    if not _is_feminine(first) or (thousands and thousands[0] == number):
        return number
    if thousands:
        return thousands[0] + agree(number[thousands.end() :], noun)
    number = re.sub(f"(?<!\\w)({_FEW}) عشر$", lambda m: f"{_short(m[1])} عشرة", number)
    number = re.sub("أحد عشر$", "إحدى عشرة", number.replace("اثنا عشر", "اثنتا عشرة"))
    number = re.sub("(?<!\\w)واحد(?= و )", "إحدى", number)
    number = re.sub("(?<!\\w)اثنان(?= و |$)", "اثنتان", number)
    number = re.sub(f"(?<!\\w)({_FEW})(?= و |$)", lambda m: _short(m[1]), number)
    return re.sub("(?<!\\w)عشرة$", "عشر", number) if " " not in number else number


def _short(number: str) -> str:
    return "ثماني" if number == "ثمانية" else number[:-1]


_TENS = "عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع"


def oblique(said: str) -> str:
    """The words of a number as they are behind a preposition or a verb."""
    said = re.sub(rf"(?<!\w)((?:ال)?(?:{_TENS}))ون(?!\w)", r"\1ين", said)
    said = re.sub(r"(?<!\w)(اثن|اثنت)(?:ا(?= عشر)|ان)(?!\w)", _of_two, said)
    return re.sub(
        r"(?<!\w)(مئت|ألف|مليون|مليار|دولار|جنيه|\w+(?:غرام|متر|لتر|واط))(?:ان|ا)(?![\w\u064b])",
        lambda m: m[0] if m[0] in _ACCUSATIVES else m[1] + ("ين" if m[0].endswith("ن") else "ي"),
        said,
    )


_ACCUSATIVES = {f"{noun}ا" for noun in (*_NOUNS, "دولار", "جنيه")}


def _of_two(match: re.Match[str]) -> str:
    return match[1] + ("ين" if match[0].endswith("ن") else "ي")


_ORDINALS = words("الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر")


def ordinal(number: int, *, feminine: bool = False) -> str:
    """The ordinal with its article, up to 99: الحادي والعشرين."""
    from declaim.normalise.numerals import cardinal

    tens, ones = divmod(number, 10)
    end = "ة" if feminine else ""
    if number <= 10:
        return "الأولى" if feminine and number == 1 else _ORDINALS[number - 1] + end
    one = "الحادي" if ones == 1 else _ORDINALS[ones - 1] if ones else ""
    if feminine and one:
        one = re.sub("ي?$", "ية" if one.endswith("ي") else "ة", one)
    if tens == 1:
        return f"{one} عشر{end}"
    ten = "ال" + oblique(cardinal(str(10 * tens), "ar"))
    return f"{one} و{ten}" if ones else ten
