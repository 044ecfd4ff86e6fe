"""Arabic rules for notices and recipes: telephones by their letter, minutes, floors, boxes."""

import re

from declaim.normalise.grammars.arabic.arabic_case import case
from declaim.normalise.grammars.arabic.arabic_endings import in_case
from declaim.normalise.grammars.arabic.arabic_nouns import agree, ordinal
from declaim.normalise.grammars.arabic.arabic_numbers import LEFT, genitive, number
from declaim.normalise.grammars.arabic.arabic_words import form
from declaim.normalise.numerals import one_by_one
from declaim.normalise.rules import Rule, after, before, rule

_TELEPHONES = {
    "ت": "هاتف", "ج": "جوال", "ف": "فاكس", "هـ": "هاتف", "ت/ف": "هاتف وفاكس", "م": "محمول",
}  # fmt: skip
_MINUTE, _HOUR, _SECOND = (
    ("دقيقة واحدة", "دقائق", "دقيقة", "دقيقة"),
    ("ساعة واحدة", "ساعات", "ساعة", "ساعة"),
    ("ثانية واحدة", "ثوان", "ثانية", "ثانية"),
)
_TIMES = {"د": _MINUTE, "س": _HOUR, "ث": _SECOND}
_OF_A_TIME = re.compile(
    "(?:وقت|مدة|زمن|تحضير|طهي|طبخ|خبز|تجهيز|راحة|تخمير|نقع|تبريد|شوي|قلي|غلي|إعداد|استراحة)"
    "[^.\\n]{0,30}$"
)


def _of_a_recipe(match: re.Match[str]) -> str | None:
    """Minutes or hours by their letter: التحضير: 15 د."""
    if not _OF_A_TIME.search(before(match, 45)):
        return None
    n, noun = match["n"], form(match["n"], _TIMES[match["unit"]])
    if int(n) < 3:
        return in_case(noun, case(match, noun))
    return in_case(f"{agree(number(n), noun)} {noun}", case(match, noun))


def _floor(match: re.Match[str]) -> str | None:
    """The floor of an address; elsewhere ط is an edition."""
    is_address = _IN_A_TOWN.search(before(match, 40)) or _IN_A_TOWN.search(after(match, 30))
    return f"الطابق {ordinal(int(match['n']))}" if is_address else None


_IN_A_TOWN = re.compile("مبنى|عمارة|شقة|شارع|برج|بناية|مجمع|مكتب|غرفة|فندق|حي ")
NOTICES: tuple[Rule, ...] = (
    rule(
        "telephone by its letter",
        r"(?<![\w/])(?P<letter>ت ?/ ?ف|هـ|[تجفم]) ?[:/] ?(?P<n>\+?\d{6,14})(?![\w.,/-])",
        lambda m: (
            f"{_TELEPHONES[m['letter'].replace(' ', '')]} "
            f"{'زائد ' * m['n'].startswith('+')}{one_by_one(m['n'].lstrip('+'), 'ar')}"
        ),
        ("ت: 224567", "هاتف اثنان اثنان أربعة خمسة ستة سبعة"),
        needs=":/",
        near=r"[تجفمهـ] ?[:/] ?\+?\d{6}",
    ),
    rule(
        "minutes by their letter",
        rf"{LEFT}(?<![/:-])(?P<n>\d{{1,3}}) ?(?P<unit>[دسث])(?![\w./])",
        _of_a_recipe,
        ("التحضير: 15 د، الطهي: 1 س", "التحضير: خمس عشرة دقيقة، الطهي: ساعة واحدة"),
        needs="دسث",
        near=r"\d ?[دسث]",
    ),
    rule(
        "box of the post",
        r"(?<!\w)ص ?[./]? ?ب ?[./]? ?:? ?(?P<n>\d{1,6})(?!\w|[.,/-]\d)",
        lambda m: f"صندوق بريد {genitive(m['n'])}",
        ("ص . ب: 25", "صندوق بريد خمسة و عشرين"),
        ("ص ب 1234", "صندوق بريد ألف و مئتين و أربعة و ثلاثين"),
        needs="ص",
    ),
    rule(
        "article in short",
        r"(?<!\w)(?<!\d )(?P<and>و?)م\. ?(?=\d{1,3}(?:[ ،,.:)]|$))",
        lambda m: f"{m['and']}مادة ",
        ("م. 23 من القانون", "مادة ثلاثة و عشرون من القانون"),
        needs="م",
        near=r"م\. ?\d",
    ),
    rule(
        "floor",
        r"(?<!\w)ط\.? ?(?P<n>[1-9]\d?)(?!\w|[.,:]\d)",
        _floor,
        ("عمارة 7، ط 2", "عمارة سبعة، الطابق الثاني"),
        needs="ط",
    ),
)
"""Rules before all others."""
