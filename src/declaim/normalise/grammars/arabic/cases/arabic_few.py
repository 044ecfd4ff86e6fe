"""Arabic nouns that a writer leaves in the singular behind a number of 3 to 10: 5 دولار."""

import re

from declaim.normalise.grammars.arabic.cases.arabic_case import case
from declaim.normalise.grammars.arabic.cases.arabic_duals import dual
from declaim.normalise.grammars.arabic.cases.arabic_endings import GENITIVE, in_case
from declaim.normalise.grammars.arabic.cases.arabic_nouns import agree, is_feminine
from declaim.normalise.grammars.arabic.cases.arabic_numbers import LEFT, number
from declaim.normalise.rules import DIGITS, Rule, any_of, before, rule

_MONEY = {
    "دولار": "دولارات", "ريال": "ريالات", "درهم": "دراهم", "دينار": "دنانير", "جنيه": "جنيهات",
    "ليرة": "ليرات", "قرش": "قروش",
}  # fmt: skip
_MEASURES = {
    "حالة": "حالات", "إصابة": "إصابات", "شخص": "أشخاص", "شخصا": "أشخاص", "شخصاً": "أشخاص",
    "متر": "أمتار", "كيلومتر": "كيلومترات", "سنتيمتر": "سنتيمترات", "ميل": "أميال", "طن": "أطنان",
    "لتر": "لترات", "برميل": "براميل", "سنة": "سنوات", "ساعة": "ساعات", "دقيقة": "دقائق",
    "ثانية": "ثوان", "درجة": "درجات", "نقطة": "نقاط", "مرة": "مرات", "سهم": "أسهم",
}  # fmt: skip
_THINGS = {
    "كتاب": "كتب", "صفحة": "صفحات", "كلمة": "كلمات", "قطعة": "قطع", "حبة": "حبات", "كوب": "أكواب",
    "ملعقة": "ملاعق", "مدرسة": "مدارس", "شركة": "شركات", "دولة": "دول", "مدينة": "مدن",
    "قرية": "قرى", "سيارة": "سيارات", "طائرة": "طائرات", "صورة": "صور", "نسخة": "نسخ",
    "عائلة": "عائلات", "وحدة": "وحدات", "منشأة": "منشآت", "غرفة": "غرف",
    "طالب": "طلاب", "طالبا": "طلاب", "طالبة": "طالبات", "طفل": "أطفال", "طفلا": "أطفال",
    "رجل": "رجال", "امرأة": "نساء", "عضو": "أعضاء", "فرد": "أفراد", "لاجئ": "لاجئين",
}  # fmt: skip
"""A noun in the singular -> its plural."""
_KNOWN = {**_MONEY, **_MEASURES, **_THINGS}
_NUMBERED = re.compile(
    r"(?<!\w)[وبفلك]{0,2}(?:عام|سنة|رقم|سورة|ص|صفحة|عدد|إصدار|موسم|قانون|مادة|شارع|طريق|قناة|حي"
    r"|الساعة|ساعة|المادة|الفصل|القانون|الطريق|الرقم|العدد|الموسم|الآية) $"
)
"""Before a number that counts nothing."""
_DEFINITE = re.compile(r"(?<!\w)[وبفك]?(?:ال|لل)\w{2,} $")
_FIRST_YEAR, _LAST_YEAR = 1900, 2039


def _some(match: re.Match[str]) -> str | None:
    """Five dollars: the plural behind three to ten, and behind a hundred and three."""
    noun, digits = match["noun"], re.sub("[,،٬]", "", match["n"])
    n, text = int(digits), before(match)
    if not 3 <= n % 100 <= 10 or _NUMBERED.search(text):
        return None
    is_year = _FIRST_YEAR <= n <= _LAST_YEAR and digits == match["n"]
    if (noun not in _MONEY and is_year) or (noun in _THINGS and _DEFINITE.search(text)):
        return None
    many = _KNOWN[noun]
    wanted = case(match, many)
    said = f"{in_case(agree(number(digits), many), wanted)} {many}"
    if low := match["low"]:
        if int(low) >= n:
            return None
        few = "واحدة" if low == "1" and is_feminine(noun) else agree(number(low), many)
        few = (low == "2" and dual(noun, wanted)) or in_case(few or number(low), wanted)
        said = f"{few} إلى {in_case(agree(number(digits), many), GENITIVE)} {many}"
    return f"{said} {match['kind']}ة" if match["kind"] else said


FEW: tuple[Rule, ...] = (
    rule(
        "some of a noun in the singular",
        rf"{LEFT}(?<![/:–،-])(?:(?P<low>[1-9]\d?) ?[-–] ?)?"
        r"(?P<n>[1-9]\d{0,2}(?:[,٬]\d{3}){1,3}|[1-9]\d{0,5}) "
        rf"(?P<noun>{any_of(_KNOWN)})(?![\w\u064b-\u0652])(?! ?(?:\d|[/–-] ?\d))"
        r"(?: (?P<kind>(?:سعود|[أا]م(?:ري|ير)ك|كويت|مصر|أردن|[إا]مارات|قطر|عراق|تونس|جزائر|مغرب|ليب"
        r"|سودان|لبنان|سور|ترك|يمن|عمان|بحرين|[إا]سترلين|طول)ي|مربع|مكعب)(?!\w))?",
        _some,
        ("5 دولار، 105 حالة وفاة", "خمسة دولارات، مئة و خمس حالات وفاة"),
        ("بين 3-5 ريال", "بين ثلاثة إلى خمسة ريالات"),
        ("بسعر 10 ريال سعودي", "بسعر عشرة ريالات سعودية"),
        needs=DIGITS,
    ),
)
"""Rules before plain numbers."""
