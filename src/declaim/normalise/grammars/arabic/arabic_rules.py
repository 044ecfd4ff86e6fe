"""Arabic rules that look at the words beside a figure: labels, ranges, magnitudes, telephones."""

import re

from declaim.normalise.grammars.arabic.cases.arabic_case import case
from declaim.normalise.grammars.arabic.cases.arabic_duals import dual
from declaim.normalise.grammars.arabic.cases.arabic_endings import GENITIVE, in_case
from declaim.normalise.grammars.arabic.cases.arabic_nouns import (
    agree,
    counted,
    is_feminine,
    ordinal,
)
from declaim.normalise.grammars.arabic.cases.arabic_numbers import (
    HUNDREDTHS,
    LEFT,
    OWN_HUNDREDTHS,
    genitive,
    noun_behind,
    number,
)
from declaim.normalise.grammars.arabic.cases.arabic_words import ALL_MONTHS, CURRENCIES, UNITS, form
from declaim.normalise.numerals import cardinal, decimal, one_by_one
from declaim.normalise.rules import DIGITS, VALUE, Rule, after, any_of, before, rule, words


def _ranged(match: re.Match[str]) -> str | None:
    """From a number to a number of one noun: both agree with it."""
    if not counted(match["noun"]):
        return None
    low, high = (
        agree(number(match[name]), match["noun"]) or number(match[name]) for name in ("low", "high")
    )
    low = re.sub("(مئت|ألف)ا$", r"\1ان", low)
    if match["low"] == "1" and is_feminine(match["noun"]):
        low = "واحدة"
    sign, plus = "ناقص " if match["sign"] else "", " زائد" if match["plus"] else ""
    between = before(match, 4).endswith("بين ")
    joint = match["join"].strip(" -–ـ") or ("و" if between else "إلى")
    wanted = case(match, match["noun"])
    second = wanted if joint in {"و", "أو", "او"} else GENITIVE
    two = dual(match["noun"], wanted) if match["low"] == "2" else ""
    return f"{sign}{two or in_case(low, wanted)} {joint} {in_case(high, second)}{plus}"


def _some(match: re.Match[str]) -> str:
    """Million in the dual and in the plural."""
    size = _SIZES[match["size"]]
    noun = counted(match["next"] or "")
    if match["n"] == "1":
        return size[0] if noun else in_case(f"{size[0]} و ", case(match))[:-3]
    if match["n"] == "2":
        said = f"{size[0]}ا" if noun else f"{size[0]}ان"
        return in_case(said, case(match, noun))
    return f"{number(match['n'])} {size[1]}"


_SIZES = {
    written: (one, many)
    for one, many, written_forms in (
        ("مليون", "ملايين", "مليون ملايين"),
        ("مليار", "مليارات", "مليار مليارات"),
        ("بليون", "بلايين", "بليون بلايين"),
        ("تريليون", "تريليونات", "تريليون تريليونات"),
        ("ألف", "آلاف", "ألف الف آلاف"),
    )
    for written in written_forms.split()
}


def _with_its_noun(match: re.Match[str]) -> str:
    wanted = case(match, noun := match["noun"])
    said = agree(number(match["n"]), noun)
    if match["part"]:
        said = f"{number(match['n'])} فاصلة {number(match['part'])}"
    return f"{in_case(said, wanted)} "


def _with_a_comma(match: re.Match[str]) -> str:
    said = in_case(decimal(match["n"], "ar", "،", "فاصلة", joined=2), case(match))
    unit = match["unit"]
    return f"{said} {form('100', UNITS[unit]) if unit in UNITS else HUNDREDTHS}" if unit else said


_OF_THOUSANDTHS = re.compile(r"(?<![\d.,])\d\.\d{3} ?[%٪]|(?:(?<![\d.,])0|\d,\d{3})\.\d{3}(?!\d)")


def _with_points(match: re.Match[str]) -> str | None:
    if len(match["n"]) == len("1.000") and _OF_THOUSANDTHS.search(match.string):
        return None  # بإغلاق 2.660 درهم بنسبة 5.140%
    digits = re.sub("[. ]", "", match["n"])
    money = form(digits, CURRENCIES[match["sign"]].forms) if match["sign"] else ""
    noun = money or noun_behind(match)
    said = agree(number(digits), noun)
    if not counted(noun):
        said = re.sub("(?:(?<=عشر)|(?<=ون)) ألف$", " ألفاً", said)
    if match["part"]:
        said = f"{number(digits)} فاصلة {number(match['part'])}"
    gap = " " if after(match, 1).isalpha() else ""
    return in_case(said, case(match, noun)) + (f" {money}" if money else gap)


def _of_an_agency(match: re.Match[str]) -> str:
    """The part stands before the whole number: 5ر2."""
    part = (one_by_one if match["part"][0] == "0" else cardinal)(match["part"], "ar")
    percent = f" {HUNDREDTHS}" if match["percent"] else ""
    return in_case(f"{number(match['whole'])} فاصلة {part}", case(match)) + percent


def _label(match: re.Match[str]) -> str:
    """In a heading nothing governs the number: الشكل اثنان."""
    is_head = match["label"].startswith("ال") and re.search(r"(?:^|\n)[#*\s]*$", before(match, 8))
    return f"{match['label']} {match['open']}{(number if is_head else genitive)(match['n'])}"


_OF_A_BOOK = {"ج": "الجزء ", "مج": "المجلد ", "ط": "الطبعة "}
LABELS = any_of(
    words("""
    الأمر الامر القانون قانون بالقانون للقانون المرسوم بالمرسوم بالقرار للقرار
    رقم الرقم برقم الشكل الجدول الرسم القرار قرار الطريق طريق القطعة بند القاعدة الصفحة صفحة البند
    الملحق المعادلة الحالة الموضع الفهرس المنفذ منفذ الخطأ خطأ ويندوز إصحاح أصحاح
    المعادلات الجداول الأشكال الصفحات القواعد الخطوات آيفون بوينغ بوينج البوينغ إيرباص
    رشاش الرشاش مدفع هاون عيار غراد ميغ ميج سوخوي تي طراز
""")
)
_MEASURED = any_of(
    words("""
    لتر ليتر ميليلتر متر كيلومتر سنتيمتر سنتمتر مليمتر ميل قدم بوصة إنش انش عقدة هكتار فدان دونم
    كيلو كيلوغرام كيلوجرام غرام جرام طن رطل أونصة برميل درجة نقطة واط كيلوواط ميغاواط ميجاواط
    جيجاواط غيغاواط هرتز ميغاهرتز ميجاهرتز كيلوهرتز غيغاهرتز جيجاهرتز ميغابايت غيغابايت جيجابايت
    تيرابايت ميغابكسل ميجابكسل دولار يورو ريال جنيه درهم دينار ليرة
""")
)
_MONTH = any_of(ALL_MONTHS)
_NOT_THOUSANDS = any_of((*UNITS, *_SIZES, "في"))
"""Before these the point parts a decimal."""
_BEFORE_A_YEAR = any_of(words("عام سنة لعام لسنة في"))

FIRST: tuple[Rule, ...] = (
    rule(
        "number behind a label",
        rf"(?<!\w)(?P<label>و?(?:{LABELS})) (?P<open>\(?)(?P<n>[1-9]\d{{0,4}})"
        rf"(?![\w%٪]|[.,/:٫-]\d| ?(?:{any_of(UNITS)})(?!\w))",
        _label,
        ("قانون رقم 38 لسنة 1980", "قانون رقم ثمانية و ثلاثين لسنة ألف و تسع مئة و ثمانين"),
        ("والصفحة 12", "والصفحة اثني عشر"),
        ("الشكل 2: مثلث", "الشكل اثنان: مثلث"),
        needs=DIGITS,
    ),
    rule(
        "volume or edition",
        r"(?<!\w)(?P<form>ج|مج|ط)\.? ?(?P<n>[1-9]\d?)(?!\w|[.,:]\d)",
        lambda m: _OF_A_BOOK[m["form"]] + ordinal(int(m["n"]), feminine=m["form"] == "ط"),
        ("ج2 ص 45، ط 3", "الجزء الثاني صفحة خمسة و أربعين، الطبعة الثالثة"),
        needs="جط",
    ),
    rule(
        "Arabic comma of a decimal",
        rf"{LEFT}(?<!،)(?P<n>\d{{1,5}}،\d{{1,2}})"
        rf"(?:(?= ?(?:{any_of(_SIZES)}|{OWN_HUNDREDTHS.pattern}|{_MEASURED}ا?)(?!\w))"
        rf"| ?(?P<unit>[%٪]|(?:{any_of(UNITS)})(?!\w)))",
        _with_a_comma,
        ("بسعر 3،01 درهم", "بسعر ثلاثة فاصلة صفر واحد درهم"),
        ("سعته 1،8 ليتر", "سعته واحد فاصلة ثمانية ليتر"),
        ("نحو 1،8 مليون، 2،05 كم", "نحو واحد فاصلة ثمانية مليون، اثنين فاصلة صفر خمسة كيلومتر"),
        needs="،",
    ),
    rule(
        "millions behind a sign of a currency",
        rf"{LEFT}(?P<n>\d{{1,4}}(?:[.,]\d{{1,2}})?) ?(?P<sign>[$€£]) "
        rf"(?P<size>{any_of(_SIZES)})(?!\w)",
        lambda m: (
            in_case(decimal(m["n"].replace(",", "."), "ar", ".", "فاصلة", joined=2), case(m))
            + f" {m['size']} {CURRENCIES[m['sign']].many}"
        ),
        ("نحو 5.5$ مليار", "نحو خمسة فاصلة خمسة مليار دولار"),
        needs="$€£",
    ),
    rule(
        "two or some millions",
        rf"{LEFT}(?<![$€£])(?P<n>[1-9]|10) ?(?P<size>{any_of(_SIZES)})(?!\w)"
        rf"(?! ?(?:[$€£]|{any_of(UNITS)}(?!\w)))(?=(?: (?P<next>[^\W\d_]+))?)",
        _some,
        ("2 مليون، 5 مليون", "مليونان، خمسة ملايين"),
        ("1 مليون و269 ألف دولار", "مليون و مئتان و تسعة و ستون ألف دولار"),
        ("بقيمة 2 مليار جنيه", "بقيمة ملياري جنيه"),
        ("قاربت 4 مليارات ريال", "قاربت أربعة مليارات ريال"),
        needs=DIGITS,
    ),
    rule(
        "thousands with points",
        rf"{LEFT}(?P<n>\d{{1,3}}(?:\.\d{{3}}){{2,}}|[1-9]\d{{0,2}}\.\d{{3}}(?=,\d)|[1-9]\d{{0,2}}\.\d{{3}}"
        rf"(?=\)? (?!(?:{_NOT_THOUSANDS})(?!\w))(?!كيلو|بال)[^\W\d_]{{2}}))"
        rf"(?:,(?P<part>\d{{1,2}}))?(?: ?(?P<sign>{any_of(CURRENCIES)})(?!\w))?"
        r"(?![\dA-Za-z_]|[.,]\d)",
        _with_points,
        ("1.200.000، 2.500.000 ج.م", "مليون و مئتا ألف، مليونان و خمس مئة ألف جنيه مصري"),
        ("إلى 947.000 من النساء", "إلى تسع مئة و سبعة و أربعين ألفاً من النساء"),
        ("مبلغ 500.000.000ريال", "مبلغ خمس مئة مليون ريال"),
        ("عند 10.254,7 نقطة", "عند عشرة آلاف و مئتين و أربعة و خمسين فاصلة سبعة نقطة"),
        ("إلى (69.176) شهيدا", "إلى (تسعة و ستين ألفاً و مئة و ستة و سبعين) شهيدا"),
        needs=DIGITS,
    ),
    rule(
        "thousands with spaces",
        r"(?<![\w.,/:-])(?<!\d )(?P<n>[1-9]\d{0,2}(?:(?: \d{3}){2,3}| 000"
        r"| \d{3}(?= (?:دينار|درهم|دولار|يورو|نسمة|طن|ريال|جنيه|شخص|مسافر|سائح|زائر|تلميذ|ناخب"
        r"|مواطن|ساكن|مشترك|مترشح|عامل|هكتار|مؤسسة|عائلة)| دج(?!\w))))"
        rf"(?: ?(?P<sign>{any_of(CURRENCIES)})(?!\w))?(?P<part>(?!))?(?! ?\d|[.,]\d)",
        _with_points,
        ("1 000 000 دينار، 10 000 د.ج", "مليون دينار، عشرة آلاف دينار جزائري"),
        needs=DIGITS,
        shapes=("0 000",),
    ),
    rule(
        "decimal of the news agencies",
        rf"{LEFT}(?P<part>\d{{1,3}})ر(?P<whole>\d{{1,6}})(?!\w)(?P<percent> ?[%٪])?",
        _of_an_agency,
        ("بنسبة 5ر2 في المئة", "بنسبة اثنين فاصلة خمسة في المئة"),
        ("بنسبة 04ر0 %", "بنسبة صفر فاصلة صفر أربعة بالمئة"),
        ("108ر1 مليار", "واحد فاصلة مئة و ثمانية مليار"),
        needs="ر",
    ),
    rule(
        "article before another figure",
        r"(?<!\w)(?P<letter>و?(?:بال|ال|لل))ـ? ?(?=[\d$€£])",
        lambda m: f"{m['letter']} ",
        ("ال3%", "ال ثلاثة في المائة"),
        needs=DIGITS + "$€£",
    ),
    rule(
        "figures in a row",
        r"(?<![\w.,/-])\d{1,3}(?:-\d{1,3}){2,5}(?![\w/-]|[.,]\d)",
        lambda m: " ".join(map(genitive, m[0].split("-"))),
        ("برصيد 38-42-42", "برصيد ثمانية و ثلاثين اثنين و أربعين اثنين و أربعين"),
        needs="-",
    ),
    rule(
        "range before a noun",
        rf"{LEFT}(?<![/:])(?<!\d[-–])(?P<sign>(?<!\d)[-−])?(?P<low>\d{{1,4}})"
        r"(?P<join> ?[-–ـ] ?| (?:إلى|الى|أو|او|و|حتى) ?)(?P<high>\d{1,4})(?P<plus>\+)?"
        rf"(?= (?P<noun>(?!(?:{any_of(UNITS)}|{_MONTH})(?!\w))[^\W\d_]{{3,}}))",
        _ranged,
        ("٥-٧ دقائق", "خمس إلى سبع دقائق"),
        ("لمدة 2-3 دقائق", "لمدة دقيقتين إلى ثلاث دقائق"),
        ("بارتفاع 1 – 4 أقدام", "بارتفاع واحدة إلى أربع أقدام"),
        ("بين سن 10 إلى 15 عاما", "بين سن عشرة إلى خمسة عشر عاما"),
        ("بين 15 و 20 مكالمة", "بين خمس عشرة و عشرين مكالمة"),
        ("بين 2-4 جنيهات", "بين جنيهين و أربعة جنيهات"),
        ("100-1000+ طبقة", "مئة إلى ألف زائد طبقة"),
        needs=DIGITS,
    ),
    rule(
        "dash beside one space",
        rf"(?<=[\d{VALUE}]) [-–](?=\d{{1,4}}(?![\w%٪]|[.,/:-]\d))",
        lambda m: " و " if before(m, 20).rpartition(" ")[0].endswith("بين") else " إلى ",
        ("الآيتان: 93 -94", "الآيتان: ثلاثة و تسعون إلى أربعة و تسعين"),
        needs="-–",
    ),
    rule(
        "number before a year",
        rf"{LEFT}(?<![%٪])(?P<n>\d{{1,4}})(?= (?:{_BEFORE_A_YEAR}) [\d{VALUE}]{{4}})",
        lambda m: in_case(number(m["n"]), case(m)),
        ("إكس 25 سنة 1973", "إكس خمسة و عشرين سنة ألف و تسع مئة و ثلاث و سبعين"),
        needs=DIGITS,
    ),
    rule(
        "number glued to its noun",
        rf"{LEFT}(?P<n>[1-9]\d{{0,5}})(?:\.(?P<part>\d{{1,2}}))?"
        rf"(?=(?P<noun>(?!(?:{any_of(UNITS)}|{_MONTH})(?!\w))[ء-ي]{{3,20}})(?!\w))",
        _with_its_noun,
        ("حتى عمر 12سنة", "حتى عمر اثنتي عشرة سنة"),
        needs=DIGITS,
    ),
)
"""Rules before dates and plain numbers."""
