"""An Arabic number in its place: in its case, and with the word for percent that the text has."""

import re
from dataclasses import replace

from declaim.normalise.grammars.arabic.cases.arabic_amounts import NO_NOUN
from declaim.normalise.grammars.arabic.cases.arabic_case import case
from declaim.normalise.grammars.arabic.cases.arabic_context import (
    AMOUNTS,
    kind_of_verb,
    loose,
    plain,
)
from declaim.normalise.grammars.arabic.cases.arabic_endings import GENITIVE, NOMINATIVE, in_case
from declaim.normalise.grammars.arabic.cases.arabic_nouns import agree, counted, is_feminine
from declaim.normalise.grammars.arabic.cases.arabic_words import ALL_MONTHS, WEEKDAYS
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import VALUE, WORD, Rule, after, any_of, before, words

GLUED = r"(?<=(?<![\w\u064b-\u0652])[وفبلك])|(?<=[ء-ي]{2})(?=\d)|(?<=ـ)"
"""Behind a word that is written before a figure without a space."""
LEFT = rf"(?:(?<![\w.,])|{GLUED})"


def noun_behind(match: re.Match[str]) -> str:
    """The word behind a match, without a range or a second figure before it."""
    found = re.match(
        r"\+?(?:[\s\d.,٫)\"]|-(?=\s?\d))*(?:إلى (?=\d))?\d*\)?\s?([^\W\d_][\w\u064b-\u0652]*)",
        after(match),
    )
    marks = found and re.search(r"[)\"]", found[0])
    if not found or (marks and _NAME_IN[marks[0]].search(before(match, 40))):
        return ""
    return found[1]


def next_word(match: re.Match[str]) -> str:
    """The word behind a match and one space."""
    found = re.match(r" ([^\W\d_]+)", after(match))
    return found[1] if found else ""


_NAME_IN = {
    ")": re.compile(r"\([^()]*[^\W\d_][^()]*$"),
    '"': re.compile(r'"[^"]*[^\W\d_]{2}[^"]*$'),
}
"""Behind these brackets nothing is counted: (كويت 15) مرة."""


def of_years(digits: str) -> str:
    """The number of a year behind سنة."""
    said = re.sub("(ألف|مئت)ا$", r"\1ان", agree(number(digits), "سنوات"))
    said = re.sub(" و واحد$", " و واحدة", said)
    return in_case(said, GENITIVE)


_OTHER_CALENDAR = re.compile(rf"سنة \(?[\d{VALUE}]{{3,9}}[ ،,/-]{{1,4}}$")
"""Before the year of another calendar: سنة (1384 / 1964)."""


def in_its_case(each: Rule) -> Rule:
    """A rule that says its numbers as they are beside the words before them."""

    def say(match: re.Match[str]) -> str | None:
        noun = _DEGREES.get(noun := noun_behind(match), noun)
        if match[0].isdecimal() and (
            re.search(r"[^\W\d_]-$", before(match, 2)) or re.match(r"-(?:\d|صفر)", after(match, 4))
        ):
            return genitive(match[0])
        if _YEAR.fullmatch(match[0]) and _OTHER_CALENDAR.search(before(match, 20)):
            return of_years(match[0])
        if (
            _YEAR.fullmatch(match[0])
            and match[0] != match.string
            and (not counted(noun) or _is_no_count(match, noun) or _DATED.search(before(match, 20)))
        ):
            return genitive(match[0])
        said = each.say(match)
        if not counted(noun) and _OF_DEGREES.search(before(match)):
            noun = "درجة"
        if said and (noun in _DEGREES.values() or _is_counted_in_brackets(match, noun)):
            said = agree(said, noun)
        if said and re.fullmatch(r"[\d,]+", match[0]) and not counted(noun):  # إلى خمسة وعشرين ألفا
            said = re.sub("(?:(?<=عشر)|(?<=ون)) ألف$", " ألفاً", said)
        if said:  # مليونا طن
            said = re.sub(r"(?<!\w)(مليون|مليار)ان (?=[^\W\d_])(?!و )", r"\1ا ", said)
        if each.name == "percent" and said:
            said = said.replace(HUNDREDTHS, _hundredths(match))
        counts = counted(noun) or loose(noun) in AMOUNTS or not match[0].isdecimal()
        wanted = case(match, noun if counts else NO_NOUN)
        return said and in_case(said, GENITIVE if _TO.search(before(match, 4)) else wanted)

    return replace(each, say=say)


def _is_no_count(match: re.Match[str], noun: str) -> bool:
    """Whether a year stands behind a known noun, before a word that it does not count."""
    tens = int(match[0]) % 100 > _FEW
    if tens and noun.endswith("ات") and not noun.endswith("نبات"):  # عروض 2017 مباريات
        return True
    if not _KNOWN.search(before(match, 24)):
        return False
    return (tens and plain(noun)[-1] not in "اة") or bool(kind_of_verb(loose(plain(noun))))


_FEW = 10
_KNOWN = re.compile(r"(?<!\w)[وبفك]?(?:ال|لل)\w{3,} $")
"""كأس العالم لكرة القدم 2014 ستقام."""
_TO = re.compile(rf"[\d{VALUE}] ?[-–{WORD}] ?$")
"""The end of a range: 1.5-2 م."""
_DEGREES = {"للصغرى": "درجة", "للعظمى": "درجة"}
"""Words of weather reports behind which degrees are counted: 45 درجة للعظمى و33 للصغرى."""
_OF_DEGREES = re.compile("(?<!\\w)و?(?:الصغر|العظم)[ىي](?: ب\\w+)? $|و?المحسوسة $")


def _is_counted_in_brackets(match: re.Match[str], noun: str) -> bool:
    """Whether the noun behind (35) or "35" has the form that it has beside this number."""
    digits = match[0].replace(",", "")
    if (
        not digits.isdecimal()
        or not after(match, 2).lstrip().startswith((")", '"', "+"))
        or not counted(noun)
    ):
        return False
    few = 3 <= int(digits) % 100 <= 10
    return is_feminine(noun) and noun.endswith("ة") != few


HUNDREDTHS = "بالمئة"


def _hundredths(match: re.Match[str]) -> str:
    """The word for % that the text itself has, or the one that is spelt as its hundreds are."""
    text = match.string
    if own := OWN_HUNDREDTHS.search(text):
        return own[0]
    other = f"{text[: match.start()]} {text[match.end() :]} "
    return HUNDREDTHS if re.search(rf"\d{{3}}|{VALUE}|مئ", other + match[0]) else "في المائة"


OWN_HUNDREDTHS = re.compile("(?:بال|في ال)(?:مئة|مائة)")
_YEAR = re.compile(r"1[0-9]\d\d|20[0-3]\d")
"""A number that is a year where no noun is counted."""
_BEFORE_YEAR = words("""
    موسم صيف شتاء ربيع خريف نهاية مطلع بداية أواخر أوائل منذ ثورة حرب دستور انتخابات استحقاقات
    اقتراع نسخة دورة قرار موديل
""")
_DATED = re.compile(rf"(?:{any_of((*ALL_MONTHS, *_BEFORE_YEAR))}) $")


def behind_the_hour(each: Rule) -> Rule:
    """A rule for a time of day, which nearly always stands behind a preposition."""

    def say(match: re.Match[str]) -> str | None:
        said = each.say(match)
        text = before(match, 60)
        first = not text.removesuffix("الساعة ").strip() or _STAMP.search(text)
        return said and in_case(said, NOMINATIVE if first else GENITIVE)

    return replace(each, say=say)


_STAMP = re.compile(
    rf"(?:^|[\n:|]) *(?:(?:{WEEKDAYS})[،,]? *)?(?:[\d{VALUE}]+{WORD}+)?"
    rf"[\d{VALUE}][^\n:،.]{{4,28}}(?:{WORD}{{1,5}}|\d{{4}},? |{VALUE},? )(?:الساعة )?$"
)
"""A date that is a line of its own, before its hour."""


def number(digits: str) -> str:
    return cardinal(digits, "ar")


def genitive(digits: str) -> str:
    return in_case(number(digits), GENITIVE)
