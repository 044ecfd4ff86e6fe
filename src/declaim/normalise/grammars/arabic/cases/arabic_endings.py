"""The endings of an Arabic number: its words come in the nominative, and get their case."""

import re

from declaim.normalise.rules import words

NOMINATIVE, ACCUSATIVE, GENITIVE = "nominative", "accusative", "genitive"
"""Most numbers stand behind a preposition or a noun: whatever is not known is in the genitive."""


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
    whole = re.sub(
        r"(?<!\w)(?!ناقص|زائد|فاصلة|إلى|رقم)([ء-ي]{3,}(?<![ةاى])) واحد$", r"\1ا واحدا", whole
    )
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
    said = re.sub(r"(?<!\w)(اثن|اثنت|مرت|سنت|ساعت|دقيقت|ملعقت|يوم|شهر|أسبوع|عام|كوب|مربع|مكعب"
                  r"|كبيرت|صغيرت)(?:ا(?= عشر)|ان)(?!\w)", _of_two, said)  # fmt: skip
    return re.sub(
        r"(?<!\w)(مئت|ألف|مليون|مليار|دولار|جنيه|ريال|طن|ميل|هكتار|\w*(?:غرام|متر|لتر|واط|بايت))"
        r"(?:ان|ا)(?![\w\u064b])",
        lambda m: m[0] if m[0] in _SINGULARS else m[1] + ("ين" if m[0].endswith("ن") else "ي"),
        said,
    )


_SINGULARS = frozenset(
    words("""
    كيلومترا مترا سنتيمترا مليمترا كيلوغراما غراما مليغراما مليلترا لترا كيلوواطا ميغاواطا
    ميغابايتا غيغابايتا دولارا جنيها ريالا طنا ميلا هكتارا واطا بايتا
""")
)
"""Accusatives that end like a dual before a noun."""


def _of_two(match: re.Match[str]) -> str:
    return match[1] + ("ين" if match[0].endswith("ن") else "ي")
