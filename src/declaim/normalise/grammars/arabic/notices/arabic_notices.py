"""Arabic rules for notices and recipes: telephones by their letter, minutes, floors, boxes."""

import re

from declaim.normalise.grammars.arabic.cases.arabic_case import case
from declaim.normalise.grammars.arabic.cases.arabic_endings import GENITIVE, in_case
from declaim.normalise.grammars.arabic.cases.arabic_nouns import agree, counted, ordinal
from declaim.normalise.grammars.arabic.cases.arabic_numbers import (
    LEFT,
    genitive,
    noun_behind,
    number,
)
from declaim.normalise.grammars.arabic.cases.arabic_words import ALL_MONTHS, WEEKDAYS, form
from declaim.normalise.grammars.arabic.days.arabic_hours import clock
from declaim.normalise.numerals import one_by_one
from declaim.normalise.rules import Rule, after, any_of, before, rule

TELEPHONES = {
    "ت": "هاتف", "ج": "جوال", "ف": "فاكس", "هـ": "هاتف", "ت/ف": "هاتف وفاكس", "م": "محمول",
}  # fmt: skip
_MINUTE, _HOUR, _SECOND = (
    ("دقيقة واحدة", "دقائق", "دقيقة", "دقيقة"),
    ("ساعة واحدة", "ساعات", "ساعة", "ساعة"),
    ("ثانية واحدة", "ثوان", "ثانية", "ثانية"),
)
_TIMES = {"د": _MINUTE, "س": _HOUR, "ث": _SECOND}
_DINAR = ("دينار واحد", "دنانير", "دينار", "دينارا")
_OF_MONEY = re.compile(
    "(?:مبلغ|مبالغ|سعر|أسعار|ثمن|معلوم|رشوة|دينار|كلفة|غرامة|خطية|قيمة|أجر|راتب)[^.\\n]{0,40}$"
)
_OF_A_TIME = re.compile(
    "(?:وقت|مدة|زمن|تحضير|طهي|طبخ|خبز|تجهيز|راحة|تخمير|نقع|تبريد|شوي|قلي|غلي|إعداد|استراحة|قل[ّ]?بي"
    "|حركي|اترك|تترك|يترك|نترك|اسلق|يسلق|تسلق|يخبز|تخبز|يطهى|تطهى|يغلى|يغلي|ترتاح|يرتاح|الخليط|العجين"
    "|نار|فرن)"
    "[^.\\n]{0,30}$|(?<!\\w)(?:كل|بعد|خلال|قبل|ساع\\w{1,4} و) ?$"
)


def _of_a_recipe(match: re.Match[str]) -> str | None:
    """Minutes or hours by their letter: التحضير: 15 د."""
    text = before(match, 45)
    is_money = match["unit"] == "د" and _OF_MONEY.search(text)
    if not (is_money or _OF_A_TIME.search(text)):
        return None
    n, noun = match["n"], form(match["n"], _DINAR if is_money else _TIMES[match["unit"]])
    if low := match["low"]:
        first = in_case(agree(number(low), noun), case(match, noun))
        return f"{first} إلى {in_case(agree(number(n), noun), GENITIVE)} {noun}"
    if int(n) < 3:
        return in_case(noun, case(match, noun))
    return in_case(f"{agree(number(n), noun)} {noun}", case(match, noun))


def _floor(match: re.Match[str]) -> str | None:
    """The floor of an address; elsewhere ط is an edition."""
    is_address = _IN_A_TOWN.search(before(match, 40)) or _IN_A_TOWN.search(after(match, 30))
    return f"الطابق {ordinal(int(match['n']))}" if is_address else None


def _opening_hours(match: re.Match[str]) -> str | None:
    """From an hour to another, where a notice speaks of its hours: الدوام 9-5."""
    first, last = int(match["a"]), int(match["b"])
    is_open = _OPEN.search(before(match, 70)) and (match["half"] or not counted(noun_behind(match)))
    if not (is_open and 0 < first <= _DAY and 0 < last <= _DAY):
        return None
    said = " إلى ".join(in_case(clock(hour, 0), GENITIVE) for hour in (first, last))
    return said + {"ص": " صباحا", "م": " مساء", None: ""}[match["half"]]


_DAY = 24


_OPEN = re.compile(
    "(?<!\\w)(?:(?:ال)?دوام|أوقات|اوقات|مواعيد|مفتوح(?!ة)|[ين]فتح|تفتح|العمل|الزيارة|الاستقبال)(?!\\w)"
    "[^.\\n]{0,50}(?: |: ?|\\()$"
)
_IN_A_TOWN = re.compile("مبنى|عمارة|شقة|شارع|برج|بناية|مجمع|مكتب|غرفة|فندق|حي ")
NOTICES: tuple[Rule, ...] = (
    rule(
        "telephone by its letter",
        r"(?<![\w/])(?P<letter>ت ?/ ?ف|هـ|[تجفم]) ?[:/] ?(?P<n>\+?\d{6,14})(?![\w.,/-])",
        lambda m: (
            f"{TELEPHONES[m['letter'].replace(' ', '')]} "
            f"{'زائد ' * m['n'].startswith('+')}{one_by_one(m['n'].lstrip('+'), 'ar')}"
        ),
        ("ت: 224567", "هاتف اثنان اثنان أربعة خمسة ستة سبعة"),
        needs=":/",
        near=r"[تجفمهـ] ?[:/] ?\+?\d{6}",
    ),
    rule(
        "minutes by their letter",
        rf"{LEFT}(?<![/:-])(?:(?P<low>\d{{1,3}}) ?[-–] ?)?(?P<n>\d{{1,3}}) ?(?P<unit>[دسث])"
        r"(?![\w./])",
        _of_a_recipe,
        ("التحضير: 15 د، الطهي: 1 س", "التحضير: خمس عشرة دقيقة، الطهي: ساعة واحدة"),
        ("خبز لمدة 25-30 د", "خبز لمدة خمس و عشرين إلى ثلاثين دقيقة"),
        ("حركي الخليط 10 د", "حركي الخليط عشر دقائق"),
        ("بسعر 50د", "بسعر خمسين دينارا"),
        needs="دسث",
        near=r"\d ?[دسث]",
    ),
    rule(
        "percent behind a word",
        r"(?<=[ء-ي])[%٪] ?(?P<n>\d{1,3})(?:[.,](?P<part>\d{1,2}))?(?![\d%٪]|[.,]\d)",
        lambda m: (
            f" {genitive(m['n'])}{' فاصلة ' + genitive(m['part']) if m['part'] else ''} بالمئة"
        ),
        ("بنسبة%20", "بنسبة عشرين بالمئة"),
        needs="%٪",
    ),
    rule(
        "opening hours",
        r"(?<![\w.,:/-])(?<!\d )(?P<a>\d{1,2}) ?[-–] ?(?P<b>\d{1,2})"
        r"(?: ?(?P<half>[صم]))?(?![\w%٪]|[.,:/]\d| ?[-–/])",
        _opening_hours,
        ("مواعيد الزيارة 4-6 م", "مواعيد الزيارة الرابعة إلى السادسة مساء"),
        ("الدوام من الأحد إلى الخميس 9-5", "الدوام من الأحد إلى الخميس التاسعة إلى الخامسة"),
        needs="-–",
    ),
    rule(
        "hour by its letter",
        r"(?P<by>(?<!\w)(?:من|إلى|الى|حتى|على) )س ?(?P<n>1?\d|2[0-4])(?![\w%٪]|[.,:/]\d)"
        r"|(?<!\w)س ?(?=[0-2]?\d:[0-5]\d)"
        rf"|(?:{'|'.join(f'(?<={each} )' for each in (*ALL_MONTHS, *WEEKDAYS.split('|')))})"
        r"س ?(?P<n2>1?\d|2[0-4])(?![\w%٪]|[.,:/]\d)"
        r"|(?<!\w)س ?(?P<n3>1\d|2[0-4])(?=: (?!(?:ما|من|هل|كيف|لماذا|متى|أين|كم|أي) ))",
        lambda m: (
            f"{m['by'] or ''}الساعة {in_case(clock(int(n), 0), GENITIVE)}"
            if (n := m["n"] or m["n2"] or m["n3"])
            else "الساعة "
        ),
        ("من س 8 إلى س 14", "من الساعة الثامنة إلى الساعة الرابعة عشرة"),
        ("السبت 11 مارس س18", "السبت الحادي عشر من مارس الساعة الثامنة عشرة"),
        ("س20: مباراة الذهاب", "الساعة العشرين: مباراة الذهاب"),
        ("ينطلق س 7:15", "ينطلق الساعة السابعة والربع"),
        needs="س",
        near=r"س ?\d",
    ),
    rule(
        "from a weekday to another",
        rf"(?:{''.join(f'(?<={day})|' for day in WEEKDAYS.split('|')).rstrip('|')}) ?[-–] ?"
        rf"(?=(?:{WEEKDAYS})(?!\w))",
        " إلى ",
        ("السبت - الخميس", "السبت إلى الخميس"),
        needs="-–",
    ),
    rule(
        "street",
        rf"(?:^|(?<=[\n،:(-])|(?<=[،:(-] )|(?<=\d ))ش(?:\. ?(?=[ء-ي]{{3}})| (?=ال[ء-ي]{{3}}"
        rf"|\d{{1,2}} (?:{any_of(ALL_MONTHS)})(?!\w)))",
        "شارع ",
        ("العنوان: 15 ش. النخيل", "العنوان: خمسة عشر شارع النخيل"),
        ("12 ش الجمهورية", "اثنا عشر شارع الجمهورية"),
        needs="ش",
        near=r"ش[. ]",
    ),
    rule(
        "spoon in a list",
        r"(?:^|(?<=[\n،])|(?<=، ))(?P<space> ?)م[. ]?(?P<size>[كص])(?= [ء-ي]{2})",
        lambda m: f"{m['space']}ملعقة {'كبيرة' if m['size'] == 'ك' else 'صغيرة'}",
        ("بيضة، م ك خل", "بيضة، ملعقة كبيرة خل"),
        needs="م",
        near=r"م[. ]?[كص] ",
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
