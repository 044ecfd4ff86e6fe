"""Arabic rules for what programs and sciences write: versions, billions in short, exponents."""

import re

from declaim.normalise.grammars.arabic.cases.arabic_case import case
from declaim.normalise.grammars.arabic.cases.arabic_endings import in_case
from declaim.normalise.grammars.arabic.cases.arabic_nouns import agree, counted
from declaim.normalise.grammars.arabic.cases.arabic_numbers import (
    LEFT,
    genitive,
    noun_behind,
    number,
)
from declaim.normalise.grammars.arabic.cases.arabic_words import CURRENCIES
from declaim.normalise.numerals import decimal
from declaim.normalise.rules import Rule, after, any_of, before, rule

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_LOWERED = str.maketrans(_RAISED, "0123456789")
_SIGN = {"⁻": "ناقص ", "⁺": "زائد "}


def _power(match: re.Match[str]) -> str:
    """A power in small figures, behind a number or behind the letter of an unknown."""
    if small := match["small"] or match["small2"]:
        return {"²": " تربيع", "³": " تكعيب"}[small]
    written = match["n"] or match["n2"]
    sign = _SIGN.get(written[0], "")
    return f" أس {sign}{genitive(written.lstrip('⁻⁺').translate(_LOWERED))}"


def _large(match: re.Match[str]) -> str | None:
    """Thousands, millions or billions by their letter; billions where it is plain: 41B معامل."""
    noun, digits = noun_behind(match), match["n"].replace(",", ".")
    is_counted = _OF_MANY.fullmatch(noun) is not None
    one, many = _LARGE[match["size"].upper()]
    is_plain = is_counted or "." in digits or (one != "مليار" and len(digits) > 1)
    if not (is_plain or (one == "مليار" and _OF_MODELS.search(before(match, 40)))):
        return None
    if re.search(r"[$€£] ?$", before(match, 2)) or _MONEY_BEHIND.match(after(match, 6)):
        return None
    wanted = case(match, noun)
    if digits in _DUALS:
        end = "ا" if counted(noun) and digits == "2" else _DUALS[digits]
        return in_case(f"{one}{end}", wanted)
    if not digits.isdecimal():
        return f"{in_case(decimal(digits, 'ar', '.', 'فاصلة', joined=3), wanted)} {one}"
    few = _FEW[0] <= int(digits) % 100 <= _FEW[1]
    return f"{in_case(agree(number(digits), one), wanted)} {many if few else one}"


_LARGE = {"K": ("ألف", "آلاف"), "M": ("مليون", "ملايين"), "B": ("مليار", "مليارات")}
_MONEY_BEHIND = re.compile(rf" ?(?:{any_of(CURRENCIES)})(?!\w)")
_DUALS = {"1": "", "2": "ان"}
_FEW = (3, 10)
_OF_MANY = re.compile(
    "معاملا?ت?|معلم[ةه]|معلمات|باراميتر(?:ات)?|بارامتر(?:ات)?|متغيرا?ت?|وسيطا?|وسائط|توكن|رمزا?|مستخدما?|دولارا?|يورو"
    "|ريالا?|درهما?|جنيها?|دينارا?|شخصا?"
)
_OF_MODELS = re.compile(
    r"نموذج|نماذج|معلمات|معاملات|Llama|LLaMA|Qwen|Mistral|Gemma|GPT|DeepSeek|Falcon|Phi|بحجم |\$ ?$"
)

VERSIONS: tuple[Rule, ...] = (
    rule(
        "version with a letter for its last part",
        rf"(?:{LEFT}|(?<=(?<![\w.])[vV])|(?<=(?<![\w.])[vV]\.))"
        r"(?P<n>\d{1,3}(?:\.\d{1,3}){0,2})\.(?P<x>[xX](?:\.[xX])?)(?!\w)",
        lambda m: " نقطة ".join([*map(genitive, m["n"].split(".")), *m["x"].split(".")]),
        ("النسخة 4.x", "النسخة أربعة نقطة x"),
        ("ترقية إلى v3.x أو v1.2.x", "ترقية إلى v ثلاثة نقطة x أو v واحد نقطة اثنين نقطة x"),
        needs="xX",
        near=r"\d\.[xX]",
    ),
    rule(
        "version behind a name and a hyphen",
        r"(?<=[a-z]-)(?P<n>\d{1,3}(?:\.\d{1,3}){1,3})(?![\w%٪-]|\.\w)",
        lambda m: " نقطة ".join(map(genitive, m["n"].split("."))),
        ("أداة mini-tool-1.0", "أداة mini-tool-واحد نقطة صفر"),
        needs="-",
        shapes=("a-0.0", "a-0"),
    ),
    rule(
        "name of a codec",
        r"(?<![\w.])H\.(?P<n>26\d|32\d)(?!\w)",
        lambda m: f"H {genitive(m['n'])}",
        ("ترميز H.264", "ترميز H مئتين و أربعة و ستين"),
        needs="H",
        shapes=("A.0",),
    ),
    rule(
        "plus or sharp behind a name",
        r"(?<=(?<![A-Za-z\d_+#])[A-Za-z])(?P<sign>\+\+|#)(?![^\W\d]|[+#])|(?<=[a-z])\+\+(?![\w+#])",
        lambda m: " شارب" if m["sign"] == "#" else " بلس بلس",
        ("يدعم C++20", "يدعم C بلس بلس عشرين"),
        ("لغة C++ أو C#", "لغة C بلس بلس أو C شارب"),
        needs="+#",
    ),
    rule(
        "thousands, millions or billions in short",
        rf"{LEFT}(?<![-/])(?P<n>\d{{1,4}}(?:[.,]\d{{1,2}})?)(?P<size>[KMkB])(?![\w/-])",
        _large,
        ("شاهده 1.2k، 50K", "شاهده واحد فاصلة اثنان ألف، خمسون ألف"),
        ("نموذج من 41B معامل", "نموذج من واحد و أربعين مليار معامل"),
        ("نموذج بحجم 7B", "نموذج بحجم سبعة مليارات"),
        ("نحو 200K متابع", "نحو مئتي ألف متابع"),
        needs="KMkB",
    ),
    rule(
        "pair whose second number has a power",
        r"(?<=\()(?P<n>\d{1,3}), ?(?=\d{1,3}(?:[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]|\^))",
        lambda m: f"{number(m['n'])}، ",
        ("(8,10⁻⁵)", "(ثمانية، عشرة أس ناقص خمسة)"),
        needs=",",
        near=r"\(\d{1,3},",
    ),
    rule(
        "power of a number",
        r"(?<=\d)\^(?P<minus>[-−])?(?=\d)",
        lambda m: " أس ناقص " if m["minus"] else " أس ",
        ("10^23، 10^-5", "عشرة أس ثلاثة و عشرين، عشرة أس ناقص خمسة"),
        needs="^",
    ),
    rule(
        "power in small figures",
        rf"(?<=\d)(?P<n>[⁻⁺]?[{_RAISED}]+)|(?<=(?<![A-Za-z])[a-zA-Z])(?<!\dm)(?<!\d m)"
        rf"(?:(?P<small>[²³])(?!\w)|(?P<n2>⁻[{_RAISED}]+))"
        r"|(?<=(?<!\w)[سصع])(?P<small2>[²³])(?!\w)",
        _power,
        ("10⁶، x²", "عشرة أس ستة، x تربيع"),
        ("10⁻³", "عشرة أس ناقص ثلاثة"),
        needs=_RAISED,
    ),
)
"""Rules before other codes."""
