"""Arabic rules for years: of an era, two of them, behind a year that is described."""

import re

from declaim.normalise.grammars.arabic.cases.arabic_context import kind_of_verb, loose, plain
from declaim.normalise.grammars.arabic.cases.arabic_nouns import counted
from declaim.normalise.grammars.arabic.cases.arabic_numbers import (
    LEFT,
    genitive,
    noun_behind,
    of_years,
)
from declaim.normalise.grammars.arabic.cases.arabic_words import ALL_MONTHS
from declaim.normalise.rules import DIGITS, VALUE, Rule, after, any_of, before, rule


def of_era(written: str | None, *, masculine: bool = False) -> str:
    """The words for an era, with a space before them: 1442 هــ."""
    era = re.sub("[ .ـ]", "", written or "")
    said = _ERAS.get(era, "")
    return f" {said.removesuffix('ة') if masculine else said}" if era else ""


_ERAS = {"م": "ميلادية", "ه": "هجرية", "قم": "قبل الميلاد", "قه": "قبل الهجرة"}


def _years(match: re.Match[str]) -> str | None:
    """The two years of a season or a school year, one after the other."""
    first, last = match["a"], match["b"]
    if len(last) < len(first):  # 2023-24
        last = first[:2] + last
    if len(first) == len(last) and int(first) == int(last) + 1:  # 2013/2012, from right to left
        first, last = last, first
    text = before(match, 60)
    joint = " و " if _TWO.search(text) else " " if _SEASON.search(text[-40:]) else " إلى "
    apart = abs(int(last[-len(first) :]) - int(first))
    is_far = apart > 1 and (match["join"] != "/" or apart > _FARTHEST or joint == " ")
    if apart == 0 or (is_far and joint != " و "):
        return None
    say = of_years if _OF_A_YEAR.search(text) else genitive
    era = of_era(match["era"], masculine=re.search(r"عام \(?$", text) is not None)
    return f"{say(first)}{joint}{say(last)}{era}"


_FARTHEST = 30
"""Years between two with a stroke."""
_SEASON = re.compile(
    "موسم|مواسم|دوري|كأس|بطول|تصفيات|ليغا|ليجا|دراس|جامع|[أا]كاديم|تعليم|عام|سنة|سنوات|أعوام|قانون|مالية"
)
"""Words of a span that has the names of its two years."""
_OF_A_YEAR = re.compile(r"(?<!\w)[وبفل]{0,2}(?:ال)?سنة(?: ال[ء-ي]{3,12}){0,3} \(?$")
_TWO = re.compile(r"(?:عامي|عامين|سنتي) \(?$")


def _of_an_era(match: re.Match[str]) -> str | None:
    """A year; but 1500م behind a measure are metres, and so are most numbers without a hint."""
    if match["era"] == "م":
        text = before(match, 24)
        first = re.sub(rf"(?:\d{{1,4}}|{VALUE}+) ?[-–] ?$", "", text)
        is_length = _IN_METRES.search(first) or _OF_A_HEIGHT.search(before(match, 45))
        is_tower = int(match["n"]) < _FIRST_OF_TOWERS and _OF_A_TOWER.search(before(match, 45))
        is_length = (
            is_length or is_tower or _BELOW_NOUGHT.search(text) or _OF_METRES.match(after(match, 6))
        )
        if is_length or not 100 <= int(match["n"]) <= _LAST_YEAR:
            return None
        is_bare = len(match["n"]) == _YEAR_DIGITS and not match["gap"]
        year = int(match["n"])
        is_bare = is_bare or (year >= _FIRST_MODERN and year % 50 != 0)  # 1500 م are metres
        if not (is_bare or _DATED.search(text) or re.match(" ?[–-]", after(match, 2))):
            return None
    say = of_years if IN_WORDS.search(before(match, 60)) else genitive
    return say(match["n"]) + of_era(match["era"])


IN_WORDS = re.compile(
    r"(?<!\w)[وبفل]{0,2}سنة (?:[إا]حدى|اثنت|[ثس][ملتب]|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع|عشر|م[ئا]|ألف)"
    r"[ء-ي ]{0,40} \($"
)
"""A year in words, before its figures: سنة ثمانين (80 هـ)."""
_FIRST_MODERN, _LAST_YEAR, _YEAR_DIGITS = 1700, 2100, 4
_OF_METRES = re.compile(" (?:فوق|تحت|عن|مربع)")
_IN_METRES = re.compile(
    r"(?<!\w)[وبل]?(?:ال)?(?:ارتفاع|مسافة|طول(?!ة)|عمق|سباق|عرض|مساحة|بعد)\w{0,2}"
    r"(?: (?:[يت]صل|إلى|الى|[يت]بلغ|حوالي|نحو|قدره|قدرها|تقدر|ب|قرابة)){0,3} $"
)
_OF_A_HEIGHT = re.compile(
    r"(?<!\w)[وبل]?(?:ال)?(?:جبل|جبال|قم[ةم]|قمته|قمتها|ذروة|[أا]على نقطة|[أا]دنى نقطة|بركان|هضبة"
    r"|شلالا?ت?|منخفض|منسوب)(?: [ء-ي]+){0,4} \((?:حوالي |نحو )?$"
)
"""A mountain or a plateau whose height stands in brackets."""
_OF_A_TOWER = re.compile(r"(?<!\w)(?:ال)?(?:برج|ناطحة)(?: [ء-ي]+){0,4} \($")
_FIRST_OF_TOWERS = 1000
"""A year of a tower is later: برج خليفة (828 م)."""
_BELOW_NOUGHT = re.compile(r"(?<![\w)])[-−]$")
_DATED = re.compile(
    rf"(?:(?<!\w)[وفبل]?(?:في|منذ|حتى|عام|سنة|إلى|الى|الموافق|{any_of(ALL_MONTHS)}) |[–/(ـ-] ?"
    rf"|(?:(?:سن|عام)\w{{1,3}} (?:{VALUE}|\d+) |(?:{VALUE}|\d) ?هـ+ ?)(?:و ?|الي |= ?)"
    rf"(?:نحو |سنة |عام )?|(?:{VALUE}|\d) ?هـ* |{VALUE} |(?:وافق|مصادف)\w? لـ* ?)$"
)


def _described(match: re.Match[str]) -> str | None:
    """A year behind a noun and its adjectives: السنة الهجرية 1447."""
    noun = counted(noun_behind(match))
    if noun and not kind_of_verb(loose(plain(noun))):
        return None  # السنة الماضية 1500 حالة
    return f"{match['noun']} {match['open']}{of_years(match['n'])}{of_era(match['era'])}"


YEARS: tuple[Rule, ...] = (
    rule(
        "two years",
        rf"{LEFT}(?<![/-])(?P<a>1[3-9]\d\d|20\d\d|\d\d(?=/))(?P<join> ?[/–-] ?|\|)"
        r"(?P<b>1[3-9]\d\d|20\d\d|(?<=\d{4}[/–|-])\d\d)"
        r"(?!\d|[/-]\d)(?: ?(?P<era>هـ+|[مه](?!\w)))?",
        _years,
        ("تقرير 2026/27", "تقرير ألفين و ستة و عشرين إلى ألفين و سبعة و عشرين"),
        ("للموسم 2014-2015", "للموسم ألفين و أربعة عشر ألفين و خمسة عشر"),
        ("موسم 2023-24", "موسم ألفين و ثلاثة و عشرين ألفين و أربعة و عشرين"),
        ("موسم 2013/2012", "موسم ألفين و اثني عشر ألفين و ثلاثة عشر"),
        ("لعام 36/1437هـ", "لعام ستة و ثلاثين ألف و أربع مئة و سبعة و ثلاثين هجري"),
        ("بين عامي 2010-2015", "بين عامي ألفين و عشرة و ألفين و خمسة عشر"),
        needs="/-–|",
    ),
    rule(
        "year with its era",
        rf"{LEFT}(?<!\d/\d/)(?<!\d/\d\d/)(?P<n>\d{{1,4}})(?P<gap> ?)"
        r"(?P<era>هـ+|ق\.? ?(?:م|هـ*)|ه(?!\w)|م)(?!\w)",
        _of_an_era,
        ("1410هـ، 1990م", "ألف و أربع مئة و عشرة هجرية، ألف و تسع مئة و تسعين ميلادية"),
        ("شهر جون 1962 م", "شهر جون ألف و تسع مئة و اثنين و ستين ميلادية"),
        ("502 ه 1108 م", "خمس مئة و اثنين هجرية ألف و مئة و ثمانية ميلادية"),
        ("52 ق هـ", "اثنين و خمسين قبل الهجرة"),
        (
            "سنة 726 ه الموافق ل 1326 م",
            "سنة سبع مئة و ست و عشرين هجرية الموافق لألف و ثلاث مئة و ستة و عشرين ميلادية",
        ),
        ("في 651 م.", "في ست مئة و واحد و خمسين ميلادية."),
        ("بين سنتي 963 و969 م", "بين سنتي تسع مئة و ثلاثة و ستين و تسع مئة و تسعة و ستين ميلادية"),
        needs=DIGITS,
    ),
    rule(
        "year behind its noun and an adjective",
        r"(?P<noun>(?<!\w)[وبف]?(?:(?:ال|لل)سنة(?: ال[ء-ي]{3,12}){1,3}"
        r"|سنة (?:هجرية|ميلادية|مالية|دراسية|أمازيغية|قمرية|شمسية))) (?P<open>\(?)"
        r"(?P<n>1\d{3}|20[0-4]\d|29\d\d)(?: ?(?P<era>هـ*|م)(?!\w))?"
        r"(?![\w%٪]|[.,:/-]\d| ?[-–/] ?\d)",
        _described,
        ("السنة الهجرية 1447", "السنة الهجرية ألف و أربع مئة و سبع و أربعين"),
        needs="س",
        near=r"سنة ",
    ),
)
"""Rules behind those for dates."""
