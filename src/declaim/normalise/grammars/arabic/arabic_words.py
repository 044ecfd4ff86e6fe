"""Arabic nouns around numbers, and the forms that numbers and nouns take beside each other."""

import re

from declaim.normalise.figure_words import Money
from declaim.normalise.grammars.arabic.arabic_context import loose
from declaim.normalise.rules import words

MONTHS = words("""
    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
""")
WEEKDAYS = (
    "السبت|الأحد|الاحد|الاثنين|الإثنين|الأثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|الجمعه"
)
HIJRA = (
    "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان",
    "رمضان", "شوال", "ذو القعدة", "ذو الحجة",
)  # fmt: skip
"""The months of the Hijra."""
SOLAR_HIJRA = words(
    "الحمل الثور الجوزاء السرطان الأسد السنبلة الميزان العقرب القوس الجدي الدلو الحوت"
)
"""The months of the solar Hijra, which have the names of the zodiac."""
OTHER_MONTHS = (
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول",
    "تشرين", "تشرين الأول", "تشرين الثاني", "كانون الأول", "إبريل", "آيار", "ماي", "تشرين أول",
    "آفريل", "ربيع الأخر", "جمادى الأخرة", "جمادي الأولى", "جمادي الآخرة",
    "تشرين ثاني", "كانون أول", "كانون ثاني", "جانفي", "فيفري", "أفريل", "جوان", "جويلية", "أوت",
    "غشت", "شتنبر", "نونبر", "دجنبر", "يوليوز", "ربيع الثاني", "جمادى الثانية", "ربيع أول",
    "ربيع آخر", "ربيع ثاني", "جمادى أول", "جمادى آخر", "جمادى الأول", "جمادى الآخر",
    "جمادى الثاني", "ذي القعدة", "ذي الحجة", "المحرم", "يولية", "يوليه", "يونية", "يونيه",
    "آغسطس", "أغشت", "شوتنبر", "نوفمير", "دسمبر", "سبتمر", "اكتوير", "فبرابر", "ابريبل", "مايوا",
    "جوييه", "جانفى", "فيفرى", "ماى", "تشرين ثان", "كانون ثان", "حزبران", *HIJRA,
)  # fmt: skip
"""The months of the Levant, Iraq, Algeria and Morocco, spellings without a hamza, and the Hijra."""
ALL_MONTHS = tuple(dict.fromkeys((*MONTHS, *OTHER_MONTHS, *map(loose, MONTHS + OTHER_MONTHS))))


def _money(noun: str, kind: str, cent: str, cents: str, many: str) -> Money:
    """A currency with its country: ثلاثة دنانير كويتية، عشرون دينارا كويتيا."""
    tens = f"{noun}ا {kind}ا" if kind else f"{noun}ا"
    return Money(f"{noun} {kind}".strip(), f"{noun} {kind}".strip(), cent, cents,
                 f"{many} {kind}ة" if kind else many, tens)  # fmt: skip


ORDERED = (
    "الحرب العالمية",
    "الفصل الدراسي",
    "اليوم الوطني",
    "اليوم الوطني السعودي",
    *words("""
    النقطة المركز القرن المادة الطابق المرحلة الفصل الدورة الجولة الأسبوع الفقرة الباب البند الجزء
    المجلد الذكرى النسخة الدقيقة المرتبة الدرجة الحلقة الحصة الصف الدرس المستوى الوحدة الفوج
    الكتيبة الفرقة اللواء العدد القسم القناة الخطوة السؤال الموسم الجلسة الترتيب الطبعة الآية
    السورة الشوط المؤتمر الدور الربع النصف الأسرة الألفية النوع الدائرة السطر الفئة المرة
    الدفعة المجموعة اللقب الهدف الجيل السرب المحاضرة المبحث المطلب التمرين المقطع المشهد الركعة
    الفترة الإصحاح الأصحاح التعريف المثال المبرهنة النظرية الملاحظة الفرضية المسألة اللازمة
"""),
)
"""Behind these a figure is an ordinal."""
CURRENCIES = {
    "€": Money("يورو واحد", "يورو", "سنت", "سنتا"),
    "$": Money("دولار واحد", "دولار", "سنت", "سنتا", "دولارات", "دولارا", "سنتات"),
    "£": Money("جنيه واحد", "جنيه", "بنس", "بنسا", "جنيهات", "جنيها"),
    "¥": Money("ين واحد", "ين", "", "", "ينات", "ينا"),
    "₺": Money("ليرة تركية", "ليرة تركية", "قرش", "قرشا", "ليرات تركية"),
    "₪": Money("شيكل واحد", "شيكل", "", "", "شواكل", "شيكلا"),
    "₽": Money("روبل واحد", "روبل", "", "", "روبلات", "روبلا"),
    "₹": Money("روبية", "روبية", "", "", "روبيات"),
    "﷼": Money("ريال واحد", "ريال", "", "", "ريالات", "ريالا"),
    "د.ك": _money("دينار", "كويتي", "", "", "دنانير"),  # of 1,000 parts
    "د.ب": _money("دينار", "بحريني", "", "", "دنانير"),
    "د.أ": _money("دينار", "أردني", "", "", "دنانير"),
    "د.ع": _money("دينار", "عراقي", "", "", "دنانير"),
    "د.ت": _money("دينار", "تونسي", "", "", "دنانير"),
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

SIGN_WORDS = {
    "=": "يساوي", "+": "زائد", "±": "زائد ناقص", "×": "في", "÷": "على", "<": "أقل من",
    ">": "أكثر من", "≤": "أقل من أو يساوي", "≥": "أكثر من أو يساوي", "~": "حوالي", "≈": "حوالي",
}  # fmt: skip
CURRENCIES |= {
    code: CURRENCIES[sign]
    for code, sign in zip(
        words("TL USD EUR GBP KWD BHD JOD IQD TND DZD SAR QAR OMR AED MAD EGP LBP SYP TRY"),
        words("ل.ت $ € £ د.ك د.ب د.أ د.ع د.ت د.ج ر.س ر.ق ر.ع د.إ د.م ج.م ل.ل ل.س ل.ت"),
        strict=True,
    )
}
CURRENCIES |= {
    "SR": CURRENCIES["ر.س"],
    "LE": CURRENCIES["ج.م"],
    "KD": CURRENCIES["د.ك"],
    "JD": CURRENCIES["د.أ"],
    "Dhs": CURRENCIES["د.إ"],
    "DH": _money("درهم", "", "سنتيم", "سنتيما", "دراهم"),
    "﷼": _money("ريال", "", "هللة", "هللة", "ريالات"),
    "\u20c1": CURRENCIES["ر.س"],
    "₺": CURRENCIES["ل.ت"],
    "₪": _money("شيكل", "", "أغورة", "أغورة", "شواكل"),
    "¥": Money("ين واحد", "ين", few="ينات", tens="ينا"),
    "TL": CURRENCIES["ل.ت"],
    "₩": Money("وون واحد", "وون"),
    "₹": Money("روبية", "روبية", few="روبيات", tens="روبية"),
}
_NOUNS = {
    "كيلومتر": "كم كلم km", "متر": "م m", "سنتيمتر": "سم سنتم cm", "مليمتر": "ملم مم mm",
    "كيلوغرام": "كغ كجم كغم كلغ kg", "غرام": "غ غم جم", "مليغرام": "ملغ ملجم مجم مغ ملغم mg",
    "ميكروغرام": "مكغ ميكغ مكجم",
    "مليلتر": "مل ml", "لتر": "ل L", "كيلوواط": "ك.و kW", "ميغاواط": "م.و MW",
    "هكتار": "ha هك", "طن": "طن", "هرتز": "Hz", "واط": "W", "فولت": "V", "نانومتر": "nm",
    "ميغاهرتز": "MHz", "غيغاهرتز": "GHz", "كيلوهرتز": "kHz",
}  # fmt: skip
_SIGNS = {sign: noun for noun, signs in _NOUNS.items() for sign in signs.split()}


def forms(noun: str) -> tuple[str, str, str, str]:
    """Of a noun such as غرام the forms beside 1, 3 to 10, 100 and 11 to 99."""
    return f"{noun} واحد", _BROKEN.get(noun, f"{noun}ات"), noun, f"{noun}ا"


PERIODS = {
    each: "ال" + each for each in words("يوم ساعة دقيقة شهر سنة أسبوع ثانية ليلة")
} | dict.fromkeys(("س", "سا", "h"), "الساعة") | dict.fromkeys(("ث", "ثا"), "الثانية")  # fmt: skip
"""Behind a stroke: كم/س."""
_BYTES = {"كيلوبايت": "KB kB", "ميغابايت": "MB", "غيغابايت": "GB", "تيرابايت": "TB"}
"""They stay as they are beside each number."""
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
        for sign in ("كم", "كلم", "م", "km", "سم", "m", "cm")
        for power, marks in (("مربع", "² 2 ^2"), ("مكعب", "³ 3 ^3"))
        for mark in marks.split()
    }
    | {
        f"{sign}/{other}": tuple(f"{noun} لكل {_SIGNS[other]}" for noun in forms(_SIGNS[sign]))
        for sign in words("ملغ ملجم غ مل mg")
        for other in words("كغ كجم kg مل ml ل")
    }
    | {
        f"{sign}/{other}": tuple(f"{noun} لكل {cube} مكعب" for noun in forms(_SIGNS[sign]))
        for sign in words("غ جم كغ كجم")
        for other, cube in zip(
            words("سم³ سم3 سم^3 م³ م3 م^3"), ["سنتيمتر"] * 3 + ["متر"] * 3, strict=True
        )
    }
    | {sign: (noun,) for noun, signs in _BYTES.items() for sign in signs.split()}
    | {f"نسمة/كم{mark}": ("نسمة لكل كيلومتر مربع",) * 4 for mark in "²2"}
    | {
        "كم/س": ("كيلومتر في الساعة", "كيلومترات في الساعة", "كيلومتر في الساعة",
                 "كيلومترا في الساعة"),
        "دج": CURRENCIES["د.ج"].forms,
        "ج": ("جنيه واحد", "جنيهات", "جنيه", "جنيها"),
        "م.د": ("مليون دينار",), "م د": ("مليون دينار",),
        "ك.و.س": ("كيلوواط ساعة", "كيلوواط ساعة", "كيلوواط ساعة", "كيلوواط ساعة"),
        "ن/د": ("نبضة في الدقيقة", "نبضات في الدقيقة", *["نبضة في الدقيقة"] * 2),
        "م/ث": ("متر في الثانية", "أمتار في الثانية", "متر في الثانية", "مترا في الثانية"),
        "د/د": ("دورة في الدقيقة واحدة", "دورات في الدقيقة", *["دورة في الدقيقة"] * 2),
        **{f"م{mark}{size[0]}": tuple(
            f"{noun} {size}" for noun in ("ملعقة", "ملاعق", "ملعقة", "ملعقة"))
           for size in ("كبيرة", "صغيرة") for mark in (".", " ", ". ")},
        "دق": ("دقيقة واحدة", "دقائق", "دقيقة", "دقيقة"),
        "ث": ("ثانية واحدة", "ثوان", "ثانية", "ثانية"),
        **dict.fromkeys(("ك.و.س", "kWh"), tuple(
            f"{kilowatt} ساعة" for kilowatt in forms("كيلوواط"))),
        "ms": ("ملي ثانية",), "MP": ("ميغابكسل",), "fps": ("إطار في الثانية",), "px": ("بكسل",),
        "Mbps": ("ميغابت في الثانية",), "mAh": ("ملي أمبير ساعة",),
        **dict.fromkeys(("م/ث²", "م/ث2", "م/ث^2"), tuple(
            f"{metre} في الثانية المربعة" for metre in ("متر", "أمتار", "متر", "مترا"))),
        **dict.fromkeys(("°ف", "°F", "°فهرنهايت", "° فهرنهايت"),
                        ("درجة فهرنهايت", "درجات فهرنهايت", "درجة فهرنهايت", "درجة فهرنهايت")),
        **dict.fromkeys(("°C", "° C", "°م", "° م", "°س", "°مئوية", "° مئوية", "° درجة مئوية"),
                        ("درجة مئوية", "درجات مئوية", "درجة مئوية", "درجة مئوية")),
        "°": ("درجة واحدة", "درجات", "درجة", "درجة"),
    }
)  # fmt: skip


def _dual(noun: str) -> str:
    """Two of a unit and of its adjective: كيلومتران مربعان، متران في الثانية."""
    counted, *rest = re.split("(?= (?:في|لكل) )", noun, maxsplit=1)
    two = (re.sub("ة$", "ت", word) + "ان" for word in counted.split())
    return "".join([" ".join(two), *rest])


def form(number: str, nouns: tuple[str, ...]) -> str:
    """The form of a noun beside a number, or its dual for 2."""
    whole, _, part = number.replace("٫", ".").partition(".")
    value = int(whole or 0)
    if len(nouns) < 4:
        return nouns[-1]
    if part.strip("0") or part == "0":
        return nouns[2]
    if value == 1:
        return nouns[0]
    if value == 2 and nouns[1] != nouns[2]:
        return _dual(nouns[2])
    if 3 <= value % 100 <= 10:
        return nouns[1]
    return nouns[3] if value % 100 > 10 else nouns[2]
