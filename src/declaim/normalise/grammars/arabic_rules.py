"""Arabic rules that look at the words beside a figure: years, ordinals, ranges, the case."""

import re
from dataclasses import replace

from declaim.normalise.common_rules import fractions
from declaim.normalise.grammars.arabic_words import (
    MONTHS,
    ORDERED,
    OTHER_MONTHS,
    UNITS,
    agree,
    oblique,
    ordinal,
)
from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.rules import DIGITS, VALUE, Rule, after, any_of, before, rule, words


def date(before: str, day: str, month: str, year: str) -> str:
    said = f"{before}{ordinal(int(day))} من {month}"
    return f"{said} {oblique(cardinal(year, 'ar'))}" if year else said


def clock(hour: int, minute: int) -> str:
    if minute in _MINUTES:
        return f"{_HOURS[hour]} {_MINUTES[minute]}".strip()
    return f"{_HOURS[hour]} و {agree(cardinal(str(minute), 'ar'), 'دقيقة')} دقيقة"


_HOURS = (
    "الصفر", "الواحدة", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة",
    "الثامنة", "التاسعة", "العاشرة", "الحادية عشرة", "الثانية عشرة", "الثالثة عشرة",
    "الرابعة عشرة", "الخامسة عشرة", "السادسة عشرة", "السابعة عشرة", "الثامنة عشرة",
    "التاسعة عشرة", "العشرون", "الحادية والعشرون", "الثانية والعشرون", "الثالثة والعشرون",
    "الرابعة والعشرون",
)  # fmt: skip
"""The hour of the day is an ordinal, and feminine."""
_MINUTES = {
    0: "", 1: "ودقيقة", 2: "ودقيقتان", 3: "وثلاث دقائق", 4: "وأربع دقائق", 5: "وخمس دقائق",
    6: "وست دقائق", 7: "وسبع دقائق", 8: "وثماني دقائق", 9: "وتسع دقائق", 10: "وعشر دقائق",
    15: "والربع", 30: "والنصف",
}  # fmt: skip


def _fraction(top: int, bottom: int) -> str | None:
    if bottom < 2 or top == 0:
        return None
    if bottom not in _PARTS or top > 10:
        return f"{cardinal(str(top), 'ar')} على {cardinal(str(bottom), 'ar')}"
    one, many = _PARTS[bottom]
    return one if top == 1 else f"{one}ين" if top == 2 else f"{cardinal(str(top), 'ar')} {many}"


_PARTS = {
    2: ("نصف", "أنصاف"), 3: ("ثلث", "أثلاث"), 4: ("ربع", "أرباع"), 5: ("خمس", "أخماس"),
    6: ("سدس", "أسداس"), 7: ("سبع", "أسباع"), 8: ("ثمن", "أثمان"), 9: ("تسع", "أتساع"),
    10: ("عشر", "أعشار"),
}  # fmt: skip

_SUBJECT_BEHIND = frozenset(
    words("هو هي هم يوجد توجد هناك هنالك فقط قتل قُتل أصيب شارك شاركت حضر توفي لقي سقط جرح ضم")
)
_TIME = words("""
    دقيقة دقائق ساعة ساعات ثانية ثوان يوما يوماً يومًا أيام أسابيع شهرا أشهر سنة سنوات عاما
""")


def _is_subject(match: re.Match[str]) -> bool:
    """Whether a number begins a sentence, or stands behind a verb or what it is said of."""
    found = before(match, 40).rstrip()
    if not found or found[-1] in ".:؟!؛" or before(match, 1) == "\n":
        return True
    word = re.search(r"[^\W\d_]+$", found)
    if word is None or found.endswith(OTHER_MONTHS):
        return False
    if word[0].removeprefix("و") in _SUBJECT_BEHIND:
        return True
    unit = re.match(r"[\s\d.,٫-]*(?:إلى )?\d*\s?([^\W\d_]+)", after(match))
    return word[0].startswith("ال") and (unit is None or unit[1] not in _TIME)


def in_its_case(each: Rule) -> Rule:
    """A rule that says its numbers as they are beside the words before them."""

    def say(match: re.Match[str]) -> str | None:
        said = each.say(match)
        return said if said is None or _is_subject(match) else oblique(said)

    return replace(each, say=say)


def _year(match: re.Match[str]) -> str:
    """A year stands in the genitive: عام ألفين وعشرين."""
    era = match["era"] and _ERAS[match["era"].replace(" ", "").strip(".")]
    said = cardinal(match["n"] or match["n2"], "ar")
    if before(match, 5) in {" سنة ", "لسنة ", "سنة "}:
        said = agree(said, "سنة")
    return " ".join(filter(None, (oblique(said), era)))


_ERAS = {"م": "ميلادية", "هـ": "هجرية", "ق.م": "قبل الميلاد", "قم": "قبل الميلاد"}


def _ranged(match: re.Match[str]) -> str:
    """From a number to a number of one noun: both agree with it."""
    low, high = (agree(_number(match[name]), match["noun"]) for name in ("low", "high"))
    return f"{low} إلى {oblique(high)}"


def _some(match: re.Match[str]) -> str:
    """Million in the dual and in the plural."""
    size, rest = match["size"], match["next"] or ""
    if match["n"] == "2":
        return f"{size}{'ي' if rest else 'ين'}{rest}"
    return f"{_number(match['n'])} {_SIZES[size]}{rest}"


_SIZES = {"مليون": "ملايين", "مليار": "مليارات", "ألف": "آلاف"}


def _number(digits: str) -> str:
    return cardinal(digits, "ar")


def _definite(match: re.Match[str]) -> str:
    """Al- before a figure: the ordinal of a century or an age, else each word has its article."""
    number = int(match["n"])
    word = re.search(r"[^\W\d_]+(?= $)", before(match))
    if word and word[0].removeprefix("و").removeprefix("ب") in _COUNTED and number:
        return ordinal(number, feminine=word[0].endswith(("ة", "ى")))
    if word and word[0] == "في" and after(match).startswith(" من عمر"):
        return ordinal(number, feminine=True)
    noun = re.match(r" ([^\W\d_]+)", after(match))
    said = oblique(agree(cardinal(match["n"], "ar"), noun[1] if noun else ""))
    return match["letter"] + " و".join(f"ال{part}" for part in said.split(" و "))


_COUNTED = frozenset(
    words("""
    القرن الذكرى اليوم الأسبوع الطابق المركز الدقيقة النسخة المرة الدورة المرتبة السنة الجولة
""")
)
_LATIN = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        words("""
    إيه بي سي دي إي إف جي إتش آي جاي كاي إل إم إن أو بي كيو آر إس تي يو في دبليو إكس واي زد
"""),
        strict=True,
    )
)

_ORDERED = any_of([*ORDERED, *(f"ل{noun[1:]}" for noun in ORDERED)])
FIRST: tuple[Rule, ...] = (
    rule(
        "year in the genitive",
        r"(?<=عام |سنة |امي )(?P<n>\d{3,4})(?: ?(?P<era>ق\.? ?م|م|هـ)(?!\w)\.?)?(?!\w|[.,]\d)"
        rf"|(?<=عامي [\d{VALUE}]{{4}} و)(?P<n2>\d{{4}})(?!\w)",
        _year,
        ("عام 2020.", "عام ألفين و عشرين."),
        ("عام 1900 ق.م", "عام ألف و تسع مئة قبل الميلاد"),
        needs=DIGITS,
    ),
    rule(
        "article before a figure",
        r"(?<!\w)(?P<letter>[وبلكف]?)الـ? ?(?P<n>\d{1,2})(?![\w%٪]|[.,٫]\d)",
        _definite,
        ("السباقات الـ36", "السباقات الستة والثلاثين"),
        ("في القرن الـ21", "في القرن الحادي والعشرين"),
        needs=DIGITS,
    ),
    rule(
        "year with its era",
        r"(?<![\w.,])(?<!\d/\d/)(?<!\d/\d\d/)(?P<n>\d{3,4})(?: ?(?P<era>هـ)|(?P<era2>م))(?!\w)",
        lambda m: f"{oblique(_number(m['n']))} {_ERAS[m['era'] or m['era2']]}",
        ("1410هـ، 1990م", "ألف و أربع مئة و عشرة هجرية، ألف و تسع مئة و تسعين ميلادية"),
        needs=DIGITS,
    ),
    rule(
        "ordinal behind its noun",
        rf"(?<!\w)(?P<noun>[وبفك]?(?:{_ORDERED})) (?P<open>\(?)"
        r"(?P<n>\d{1,2})(?![\w%٪]|[.,/:٫-]\d)",
        lambda m: (
            f"{m['noun']} {m['open']}{ordinal(int(m['n']), feminine=m['noun'][-1] in 'ةى')}"
            if int(m["n"])
            else None
        ),
        ("المادة 5، القرن 19", "المادة الخامسة، القرن التاسع عشر"),
        needs=DIGITS,
    ),
    rule(
        "two or some millions",
        r"(?<![\w.,])(?P<n>[2-9]|10) (?P<size>مليون|مليار|ألف)(?P<next> (?!و|في|من)\w)?",
        _some,
        ("2 مليون، 5 مليون", "مليونين، خمسة ملايين"),
        needs=DIGITS,
    ),
    rule(
        "digits of a telephone",
        r"(?<![\w.,/-])(?P<n>[0٠]\d{5,13})(?![\w%]|[.,/-]\d)",
        lambda m: one_by_one(m["n"], "ar"),
        ("0501234567", "صفر خمسة صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة"),
        needs=DIGITS,
    ),
    rule(
        "date with its era",
        r"(?<![\w.,/])(?P<d>\d\d?)/(?P<m>\d\d?)/(?P<y>\d{4}) ?(?P<era>هـ|م)(?!\w)",
        lambda m: (
            f"{date('', m['d'], MONTHS[int(m['m']) - 1], m['y'])} {_ERAS[m['era']]}"
            if m["era"] == "م" and 1 <= int(m["m"]) <= 12 and 1 <= int(m["d"]) <= 31
            else None
        ),
        ("13/4/2017م", "الثالث عشر من أبريل ألفين و سبعة عشر ميلادية"),
        needs="/",
    ),
    rule(
        "hour of the day",
        r"(?<![\w.,:/-])(?P<h>\d{1,2})(?= (?:صباح|مساء|ظهر|فجر))",
        lambda m: clock(int(m["h"]), 0) if 1 <= int(m["h"]) <= 24 else None,
        ("11 مساء", "الحادية عشرة مساء"),
        needs=DIGITS,
    ),
    rule(
        "thousands with points",
        r"(?<![\w.,])(?P<n>\d{1,3}(?:\.\d{3}){2,}|[1-9]\d{0,2}\.\d{3}(?= [^\W\d_]{4}))(?![\w.])",
        lambda m: agree(
            _number(m["n"].replace(".", "")),
            (re.match(" ([^\\W\\d_]+)", after(m)) or ["", ""])[1],
        ),
        ("1.200.000", "مليون و مئتا ألف"),
        needs=DIGITS,
    ),
    rule(
        "letter before a figure",
        r"(?<!\w)(?P<letter>و?(?:بال|ال|لل|ب|ل|ك|ف)|و)ـ? ?(?=[\d$€£])",
        lambda m: f"{m['letter']} ",
        ("و1.5%", "و واحد فاصلة خمسة بالمئة"),
        needs=DIGITS + "$€£",
    ),
    rule(
        "letters and a number",
        r"(?<!\w)(?P<letters>[A-Z]{1,3})-?(?P<n>\d{1,3})(?!\w)",
        lambda m: f"{' '.join(map(_LATIN.__getitem__, m['letters']))} {_number(m['n'])}",
        ("فيتامين B12", "فيتامين بي اثنا عشر"),
        needs=DIGITS,
    ),
    rule(
        "range before a noun",
        r"(?<![\w.,/:-])(?P<low>\d{1,4})(?: ?[-–] ?| إلى )(?P<high>\d{1,4})"
        rf"(?= (?P<noun>(?!{any_of(UNITS)}(?!\w))[^\W\d_]{{3,}}))",
        _ranged,
        ("٥-٧ دقائق", "خمس إلى سبع دقائق"),
        needs=DIGITS,
    ),
    fractions(
        _fraction,
        "ar",
        lambda whole, part: f"{whole} و {part}",
        "ناقص",
        ("3/4", "ثلاثة أرباع"),
        ("1/2", "نصف"),
    ),
)
