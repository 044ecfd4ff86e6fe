"""Arabic fractions: of a unit, in one character, of a whole."""

import re
from dataclasses import replace

from declaim.normalise.common_rules import fractions
from declaim.normalise.grammars.arabic.cases.arabic_case import case
from declaim.normalise.grammars.arabic.cases.arabic_endings import GENITIVE, NOMINATIVE, in_case
from declaim.normalise.grammars.arabic.cases.arabic_nouns import agree
from declaim.normalise.grammars.arabic.cases.arabic_numbers import genitive, number
from declaim.normalise.grammars.arabic.cases.arabic_words import UNITS, form
from declaim.normalise.numerals import VULGAR, decimal, parts_of
from declaim.normalise.rules import JOINED, Rule, after, any_of, before, rule, words


def _fraction(top: int, bottom: int) -> str | None:
    if bottom < 2 or top == 0:
        return None
    if bottom not in _PARTS or top > 10:
        return f"{number(str(top))} على {genitive(str(bottom))}"
    one, many = _PARTS[bottom]
    return one if top == 1 else f"{one}ين" if top == 2 else f"{number(str(top))} {many}"


_OF_BOOKS = re.compile(
    r"(?<!\w)(?:[أا]خرجه|رواه|انظر|ينظر|راجع|الفتاوى|[ال]{0,2}(?:جامع|صحيح|سنن|مسند|مصنف|مستدرك|معجم|مغني|تفسير"
    r"|شرح|مجموع|فتح|حاشية|تهذيب|بداية|سير|تاريخ|طبقات))(?!\w)[^\n.]{0,40}$"
)
"""Before a volume and its page."""


def _behind_words(each: Rule) -> Rule:
    """A rule for fractions, where one that names no part is in the genitive: القرار رقم 79/81."""

    def say(match: re.Match[str]) -> str | None:
        said = each.say(match)
        if not said or " على " not in said:
            return said
        if _OF_BOOKS.search(before(match, 45)):  # رواه أحمد 3/45
            said = said.replace(" على ", "، ")
        return in_case(said, GENITIVE) if before(match, 2) else said

    return replace(each, say=say)


def _of_all(match: re.Match[str]) -> str | None:
    """Two parts of a known noun lose their last letter: ثلثي الأعضاء."""
    said = _fraction(2, int(match["bottom"] or match["last"]))
    return said and re.sub("ين$", "ي", said)


_PARTS = {
    2: ("نصف", "أنصاف"), 3: ("ثلث", "أثلاث"), 4: ("ربع", "أرباع"), 5: ("خمس", "أخماس"),
    6: ("سدس", "أسداس"), 7: ("سبع", "أسباع"), 8: ("ثمن", "أثمان"), 9: ("تسع", "أتساع"),
    10: ("عشر", "أعشار"),
}  # fmt: skip


def _part(match: re.Match[str]) -> str | None:
    """A fraction of a unit, alone or behind whole ones: كيلوغرام وربع."""
    top, bottom = match["top"], match["bottom"]
    if match["sign"]:
        top, bottom = parts_of(match["sign"])
    if int(top) > int(bottom) and int(top) in _PARTS:  # written from right to left
        top, bottom = bottom, top
    said = re.sub("ين$", _end_of_two(match), _fraction(int(top), int(bottom)) or "")
    noun = UNITS[match["unit"]] if match["unit"] in UNITS else (match["unit"],) * 4
    whole = match["whole"] or match["whole2"] or match["whole3"]
    if not said or not whole:
        return f"{said} {noun[2]}" if said else None
    if whole == "1":
        return f"{noun[2]} و{said}"
    few = _MANY.get(noun[0], noun[2]) if 3 <= int(whole) <= 10 else noun[2]
    counted = few if len(set(noun)) == 1 else form(whole, noun)
    if whole == "2":
        counted = re.sub("ة$", "ت", noun[2]) + "ان"
        return f"{in_case(counted, case(match, noun[2]))} و{said}"
    return f"{agree(number(whole), counted)} {counted} و{said}"


def _part_of_a_kind(match: re.Match[str]) -> str | None:
    """A fraction of a large or small spoon: ملعقة كبيرة ونصف."""
    said, kind = _part(match), match["kind"]
    if not said or not kind:
        return said
    noun, joint, part = said.rpartition(" و")
    if found := re.search("ت([اي]ن)$", noun):
        kind = f"{kind[:-1]}ت{found[1]}"
    return f"{noun}{kind}{joint}{part}" if joint else f"{said}{kind}"


_MANY = {
    "كوب": "أكواب", "ملعقة": "ملاعق", "ساعة": "ساعات", "يوم": "أيام", "شهر": "أشهر", "سنة": "سنوات",
}  # fmt: skip
"""Beside three to ten."""


def _end_of_two(match: re.Match[str]) -> str:
    """The last letters of two parts: of a noun, or behind whole ones."""
    if match["whole"] or match["whole2"] or match["whole3"]:
        return "ين"
    return "ا" if case(match, match["unit"]) == NOMINATIVE else "ي"


def _sets(match: re.Match[str]) -> str | None:
    """The results of sets one after the other; 1/3 - 15/3 are days of a month."""
    pairs = re.findall(r"(\d+)/(\d+)", match[0])
    is_high = any(int(first) > _MONTHS and int(last) > _MONTHS for first, last in pairs)
    if not is_high and any(len(each) > 1 for pair in pairs for each in pair):
        return None
    return re.sub(
        r"(\d+)/(\d+)( ?[-–،,] ?)?",
        lambda s: f"{genitive(s[1])} {genitive(s[2])}{'، ' if s[3] else ''}",
        match[0],
    )


_DIVIDED = any_of(
    (*UNITS, *words("""
    كوب ملعقة ملعقه معلقة كأس كاس فنجان كيلو كيلوغرام كيلوجرام غرام جرام لتر ليتر متر كيلومتر رطل
    حبة علبة كيس باكيت ساعة يوم شهر سنة الكوب الكيلو الملعقة اللتر الساعة
"""))
)  # fmt: skip
_MONTHS = 12
_RATED = re.compile(
    r"(?:[أاي]عط\w{1,4}|تقييم\w{0,4}|قي[يّ]?م\w{0,3}|الخدمة|النظافة|الموظفين|المكان|الطعم|الموقع|درجة|علامة"
    r"|على|[وف]?(?:حصل|نال|أحرز|سجل)ت?)"
    r"(?: \w+)?:? $"
)
"""Before a mark: أعطي المطعم 8/10."""


def _is_rated(match: re.Match[str]) -> bool:
    """Whether a mark is given: the sentence speaks of one, or it is out of ten and no date."""
    is_day = _BEFORE_A_DAY.search(before(match, 12)) or after(match, 4).startswith(" من")
    is_mark = match["of"] == "10" and len(match["n"]) == 1 and int(match["n"]) > 1
    return bool(_RATED.search(before(match))) or (is_mark and not is_day)


_BEFORE_A_DAY = re.compile("(?:يوم|في|منذ|حتى|إلى|من|بتاريخ|الموافق|ليلة|رقم|\\d) $")
FRACTIONS: tuple[Rule, ...] = (
    rule(
        "all hours of all days",
        r"(?<![\w.,/])24(?: ?[/×x*] ?7|/24)(?: ساعة)?(?![\w/]|[.,]\d)",
        lambda m: in_case(
            f"أربع و عشرون ساعة{' سبعة أيام' if '7' in m[0] else ''}", case(m, "ساعة")
        ),
        ("يعمل 24/24", "يعمل أربعا و عشرين ساعة"),
        ("خدمة 24/7", "خدمة أربع و عشرين ساعة سبعة أيام"),
        needs="/×x*",
    ),
    rule(
        "sets of a match",
        r"(?<![\w.,/-])\d\d?/\d\d?(?:(?: ?[-–،,] ?| ?و ?)\d\d?/\d\d?){1,4}(?![\w/])",
        _sets,
        ("بنتيجة 6/7 - 4/6", "بنتيجة ستة سبعة، أربعة ستة"),
        (
            "(13/25 - 28/30)",
            "(ثلاثة عشر خمسة و عشرين، ثمانية و عشرين ثلاثين)",
        ),
        ("(6/1 و3/6)", "(ستة واحد وثلاثة ستة)"),
        needs="/",
    ),
    rule(
        "part behind a whole",
        r"(?P<start>(?<!\w)(?:إلا|الا|كوب و|ملعقة و|كيلو و|ساعة و|كأس و|لتر و)) ?"
        r"(?P<top>[2348])/(?P<bottom>[13])(?![\w/])",
        lambda m: (
            f"{m['start']} {_fraction(int(m['bottom']), int(m['top']))}"
            if m["bottom"] < m["top"]
            else None
        ),
        ("كوب و2/1، الساعة 3 إلا 4/1", "كوب و نصف، الساعة الثالثة إلا ربع"),
        needs="/",
    ),
    rule(
        "letter before a fraction",
        rf"(?<!\w)(?<!\d )(?P<letter>[وف]?[بل]|[وف])ـ? ?"
        rf"(?=\d{{1,2}}/\d{{1,3}}(?![\w/])|[{VULGAR}])",
        lambda m: m["letter"] + (" " if m["letter"] in {"و", "ف"} else JOINED),
        ("ربع كوب و1/4 ملعقة", "ربع كوب و ربع ملعقة"),
        needs="/" + VULGAR,
    ),
    rule(
        "score with a stroke",
        r"(?P<word>(?<!\w)(?:[وبل]?(?:ال)?نتيجة|[وب]?(?:ال)?(?:فوز|تعادل|خسارة|هزيمة|تقدم)"
        r"|متقدم[اة]?|[وف]?(?:خسر|فاز|تعادل|هزم|تغلب|انتصر|انتهى|انته)ت?) \(?)"
        r"(?P<a>\d{1,2}) ?/ ?(?P<b>\d{1,2})(?![\w/%٪]|[.,]\d| من )",
        lambda m: f"{m['word']}{genitive(m['a'])} {genitive(m['b'])}",
        ("بنتيجة 3/2", "بنتيجة ثلاثة اثنين"),
        needs="/",
    ),
    rule(
        "part of a unit",
        rf"(?<![\w.,/])(?:(?P<whole>\d{{1,2}})(?: و)? ?)?(?:(?P<top>\d)/(?P<bottom>\d\d?)"
        rf"(?: (?P<whole3>\d)(?= ))?"
        rf"|(?P<sign>[{VULGAR}])(?: ?(?P<whole2>\d{{1,2}}))?) ?(?P<unit>{_DIVIDED})(?![\w/])"
        r"(?P<kind> (?:كبيرة|صغيرة)(?!\w))?",
        _part_of_a_kind,
        ("1/2 كغ", "نصف كيلوغرام"),
        ("1½ كوب، 2½ ملعقة كبيرة", "كوب ونصف، ملعقتان كبيرتان ونصف"),
        ("3 و2/1 كوب", "ثلاثة أكواب ونصف"),
        ("2/1 ملعقة، 2/1 1 كوب، ½ 1 كوب", "نصف ملعقة، كوب ونصف، كوب ونصف"),
        ("و4/3 ساعة", "و ثلاثة أرباع ساعة"),
        needs="/" + VULGAR,
    ),
    rule(
        "fraction in one character",
        rf"(?<![\w.,/])(?:(?P<whole>\d{{1,4}}) ?)?(?P<sign>[{VULGAR}])(?!\w)",
        lambda m: " و ".join(
            filter(
                None,
                (
                    m["whole"] and number(m["whole"]),
                    _fraction(*map(int, parts_of(m["sign"]))),
                ),
            )
        ),
        ("½ 3¼", "نصف ثلاثة و ربع"),
        needs=VULGAR,
    ),
    rule(
        "mark out of ten",
        r"(?<![\w.,/])(?<!\d )(?P<n>\d[.,]\d|100|\d{1,2})/(?P<of>5|10|20|100)(?![\w/]|[.,]\d)",
        lambda m: (
            None
            if m["n"].isdecimal() and m["n"] != m["of"] and not _is_rated(m)
            else in_case(decimal(m["n"].replace(",", "."), "ar", ".", "فاصلة", joined=2), GENITIVE)
            + f" من {genitive(m['of'])}"
        ),
        ("أعطيه 8/10، حصل على 85/100", "أعطيه ثمانية من عشرة، حصل على خمسة و ثمانين من مئة"),
        ("الشاورما 6/10", "الشاورما ستة من عشرة"),
        ("تقييم 4.5/5، 10/10", "تقييم أربعة فاصلة خمسة من خمسة، عشرة من عشرة"),
        needs="/",
    ),
    rule(
        "two parts of a known noun",
        r"(?<![\w.,/])(?:2/(?P<bottom>[3579])|(?P<last>3)/2)(?= (?:ال|عدد|أعضاء|سكان))",
        _of_all,
        ("بأغلبية 2/3 الأعضاء", "بأغلبية ثلثي الأعضاء"),
        needs="/",
    ),
    rule(
        "volume and page",
        r"(?<=\()(?P<start> ?)(?P<a>\d{1,2}) ?/ ?(?P<b>(?!100\))\d{2,4})(?= ?\))",
        lambda m: (
            f"{m['start']}{genitive(m['a'])}، {genitive(m['b'])}" if int(m["b"]) > _MONTHS else None
        ),
        ("كما في شرحه ( 12 / 52 )", "كما في شرحه (اثني عشر، اثنين و خمسين )"),
        needs="/",
    ),
    _behind_words(
        fractions(
            _fraction,
            "ar",
            lambda whole, part: f"{whole} و {part}",
            "ناقص",
            ("3/4", "ثلاثة أرباع"),
            ("1/2", "نصف"),
            ("رواه أحمد 3/45", "رواه أحمد ثلاثة، خمسة و أربعين"),
            ("القرار رقم 79/81", "القرار رقم تسعة و سبعين على واحد و ثمانين"),
        )
    ),
)
