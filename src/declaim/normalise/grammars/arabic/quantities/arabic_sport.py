"""Arabic rules for sport: scores, minutes of goals, ranks of players."""

import re

from declaim.normalise.grammars.arabic.cases.arabic_endings import GENITIVE, in_case
from declaim.normalise.grammars.arabic.cases.arabic_nouns import agree, counted, ordinal
from declaim.normalise.grammars.arabic.cases.arabic_numbers import (
    GLUED,
    genitive,
    noun_behind,
    number,
)
from declaim.normalise.grammars.arabic.cases.arabic_words import UNITS, form
from declaim.normalise.rules import DIGITS, Rule, after, any_of, before, rule


def _score(match: re.Match[str]) -> str | None:
    """Two figures one after the other, where a match is spoken of or the first one is higher."""
    first, last = match["a"], match["b"]
    text = re.split(r"[.!؟\n](?!\d)", before(match, 100))[-1]
    has_nil = "صفر" in {first, last} or last in {"0", first}
    falls = not has_nil and int(first) > int(last) and not _OF_A_RANGE.search(text)
    if match["join"] == " " and not _OF_A_MATCH.search(text):  # 3 صفر 1445
        return None
    if not has_nil and int(first) < int(last) and _OF_AN_AGE.search(text):
        return None
    if not has_nil and not _RESULT.search(text):
        noun = counted(noun_behind(match))
        of_a_match = bool(_OF_A_MATCH.search(text) or _SET_BEFORE.search(before(match, 14)))
        of_a_match |= bool(_SET_BEHIND.match(after(match)) or _AT_HOME.match(after(match)))
        of_a_match |= (
            after(match).startswith(" ركلات الترجيح")
            or _is_in_brackets(match, text)
            or _is_a_set(match)
            or (first == "0" and bool(noun))
        )
        if not (of_a_match or (falls and not noun)) or (not falls and _COUNTED.fullmatch(noun)):
            return None
    return " ".join(each if each == "صفر" else genitive(each) for each in (first, last))


def _is_a_set(match: re.Match[str]) -> bool:
    """Whether a set or a quarter stands beside another in a text about such a game."""
    beside = _LONG_SETS[0].search(before(match, 10)) or _LONG_SETS[1].match(after(match, 10))
    return bool(beside) and _OF_SETS.search(before(match, 100)) is not None


def _is_in_brackets(match: re.Match[str], text: str) -> bool:
    """Whether the two figures stand alone in brackets behind a word of matches: (3-4)."""
    alone = text.endswith("(") and after(match, 1) == ")"
    return alone and _OF_SPORT.search(text) is not None


_AT_HOME = re.compile(" ?(?:ذهاب|إياب|اياب|في (?:الذهاب|الإياب|الشوط|الوقت))")
_OF_SPORT = re.compile("منتخب|نهائي|مباراة|الدوري|كأس|هدف|مونديال|ملعب|أقصي|تأهل|مدرب|فريق|لاعب")
_OF_A_RANGE = re.compile(r"(?<!\w)[وبلف]?(?:من|بين|نحو|حوالي|قبل|بعد|كل|عمر|سن) \(?$")
_OF_AN_AGE = re.compile(r"(?:فئة|العمرية|الفئات|أعمار\w*|عمر|سن|الأسبوع|الأسابيع) \(?$")
_RESULT = re.compile(r"(?<!\w)[وبل]?(?:ال)?(?:نتيجة|شكل|جدول|صورة|رسم|معادلة) \(?$")
_OF_A_MATCH = re.compile(
    r"(?<!\w)[وفبلك]{0,2}(?:ال|[يت])?(?:نتيج|نتائج|فوز|فاز|تعادل|خسر|خسار|هزيم|هزم|تغلب|انتصار|انتصر|سقط|سقوط"
    r"|تفوق|تأخر|أدرك|اكتسح|سحق|ركلات|ترجيح|ذهابا|إيابا|شوطين|أشواط|مجموعتين|مجموعات|مباراة|مبارات)\w*"
)
_SET = r"\d ?[-–] ?\d(?:\(\d+\))?"
_SET_BEFORE, _SET_BEHIND = (
    re.compile(rf"{_SET}(?: ?[،,./] ?| و ?)$"),
    re.compile(rf"(?:\(\d+\))?(?: ?[،,./] ?| و ?){_SET}"),
)
_LONG_SET = r"\d{1,2} ?[-–] ?\d{1,2}"
_LONG_SETS = re.compile(rf"{_LONG_SET} ?[،,] ?$"), re.compile(rf" ?[،,] ?{_LONG_SET}(?!\d)")
_OF_SETS = re.compile("السلة|الطائرة|الطاولة|ريشة|أشواط|شوط|أرباع")
_COUNTED = re.compile(
    r"\w+(?:ا|ًا|اً|ات)|مباريات|مباراة|أيام|أسابيع|أشهر|شهور|سنوات|سنة|أعوام|دقائق|دقيقة|ساعات|ساعة|نقاط"
    r"|نقطة|أهداف|لاعبين|مرات|مرة|مقاعد|مليون|ملايين|مليار|مليارات|ألف|آلاف|بالمئة|بالمائة"
)
"""Nouns behind a range: خسر 3-5 كيلوغرامات."""


def _minutes(match: re.Match[str]) -> str:
    """The minutes of the goals of one player: ق12، ق44."""

    def minute(each: re.Match[str]) -> str:
        said = ordinal(int(each["n"]), feminine=True)
        plus = f" زائد {genitive(each['plus'])}" if each["plus"] else ""
        return f"{'في الدقيقة ' if each['sign'] else ''}{said}{plus}"

    said = re.sub(rf"(?P<sign>[قد]\.? ?)?{_MINUTE}", minute, match[0])
    return re.sub(" ?([،,]) ?", r"\1 ", said)


_MINUTE = r"(?P<n>[1-9]\d?|1[01]\d|120)(?:\+(?P<plus>\d{1,2}))?"
_ANY_MINUTE = r"\d{1,3}(?:\+\d{1,2})?"


def _of_a_race(match: re.Match[str]) -> str:
    """Minutes and seconds, with the parts of a second."""
    minutes, seconds, part = match["m"], match["s"], match["part"]
    said = f"{genitive(seconds)} فاصلة {genitive(part)}" if part else ""
    said = said or in_case(agree(number(seconds), "ثانية"), GENITIVE)
    noun = form(minutes, ("دقيقة", "دقائق", "دقيقة", "دقيقة"))
    count = in_case(agree(number(minutes), noun), GENITIVE) if int(minutes) > 2 else ""
    return f"{match['word']} {in_case(f'{count} {noun}'.strip(), GENITIVE)} و {said} ثانية"


def _of_hours(match: re.Match[str]) -> str | None:
    """Hours, minutes and seconds of a race: 2:15:30."""
    if not (match["word"] or match["noun"]):
        return None
    said = []
    for digits, nouns in zip(match.group("h", "m", "s"), _SPANS, strict=True):
        if n := int(digits):
            noun = form(str(n), nouns)
            said.append(f"{agree(number(str(n)), noun)} {noun}" if n not in {1, 2} else noun)
    return match["word"] + in_case(" و ".join(said), GENITIVE)


_SPANS = (
    ("ساعة", "ساعات", "ساعة", "ساعة"),
    ("دقيقة", "دقائق", "دقيقة", "دقيقة"),
    ("ثانية", "ثوان", "ثانية", "ثانية"),
)
_RANKED = re.compile(r"(?:ال|لل)?(مرتبة|مركز|مصنفة?) [^.،]{1,25}$")
SPORT: tuple[Rule, ...] = (
    rule(
        "hours of a race",
        r"(?P<word>(?:(?<!\w)[بو]?(?:زمنا?|توقيتا?|وقت)(?: قدره| بلغ)? )?)(?<![\w.:/])"
        r"(?P<h>\d{1,2}):(?P<m>[0-5]\d):(?P<s>[0-5]\d)(?P<noun> ساعة| ساعات)?(?![\w:]|[.,]\d)",
        _of_hours,
        ("بزمن 2:15:30", "بزمن ساعتين و خمس عشرة دقيقة و ثلاثين ثانية"),
        ("في 1:05:10 ساعة", "في ساعة و خمس دقائق و عشر ثوان"),
        needs=":",
    ),
    rule(
        "time of a race",
        r"(?P<word>(?<!\w)[بو]?(?:زمنا?|توقيتا?|وقت)(?: قدره| بلغ)?) (?P<m>[1-9]\d?):(?P<s>[0-5]\d)"
        r"(?:[.,](?P<part>\d{1,2}))?(?: دقائق| دقيقة)?(?![\w:])",
        _of_a_race,
        ("بزمن 14:59", "بزمن أربع عشرة دقيقة و تسع و خمسين ثانية"),
        ("زمن قدره 2:08.81 دقيقة", "زمن قدره دقيقتين و ثمانية فاصلة واحد و ثمانين ثانية"),
        needs=":",
    ),
    rule(
        "minute of a match with its sign",
        r"(?<![\w\"'°.,])(?<!° )(?P<n>[1-9]\d?|1[01]\d|120)"
        r"['′](?:\+(?P<plus>\d))?(?![\w'\"])(?! ?\d)",
        lambda m: (
            f"الدقيقة {ordinal(int(m['n']), feminine=True)}"
            + (f" زائد {genitive(m['plus'])}" if m["plus"] else "")
        ),
        ("سالم 23'", "سالم الدقيقة الثالثة والعشرين"),
        needs="'′",
    ),
    rule(
        "time of a race in figures",
        r"(?<![\w.,:])(?P<word>)(?P<m>\d{1,2}):(?P<s>[0-5]\d)\.(?P<part>\d{1,2})(?![\w:]|[.,]\d)",
        lambda m: _of_a_race(m).strip(),
        ("1:45.30", "دقيقة و خمسة و أربعين فاصلة ثلاثين ثانية"),
        needs=":",
    ),
    rule(
        "score",
        rf"(?:(?<![\w.,:+=–-])(?<!\d/)(?<!\d [-–])(?<!ساعة )|{GLUED})(?P<a>0|[1-9]\d{{0,2}}|صفر)"
        r"(?P<join> ?(?:[-–]|ـ{1,9}) ?| ?(?=صفر)|(?<=صفر) )"
        r"(?P<b>0|[1-9]\d{0,2}|صفر)(?![\w%٪°]|[.,:/–-]\d|[-–] \d| [-–] ?\d)"
        rf"(?! ?(?:[%٪°]|(?:{any_of(UNITS)})(?!\w)))",
        _score,
        ("فاز الأهلي 3-1 على ضيفه", "فاز الأهلي ثلاثة واحد على ضيفه"),
        ("بالتعادل 0 ــــ 0، (3صفر)", "بالتعادل صفر صفر، (ثلاثة صفر)"),
        ("فوزه 3-صفر، بنتيجة 1 – 2", "فوزه ثلاثة صفر، بنتيجة واحد اثنين"),
        (
            "في 3 صفر 1445 فاز 2 صفر",
            "في الثالث من صفر ألف و أربع مئة و خمسة و أربعين فاز اثنين صفر",
        ),
        (
            "الشكل (1-2)، البند 4-2، خسر 2-3 كيلوغرامات",
            "الشكل (واحد اثنين)، البند أربعة اثنين، خسر اثنين إلى ثلاثة كيلوغرامات",
        ),
        needs=("-", "–", "ـ", "ص"),
    ),
    rule(
        "added time from right to left",
        r"(?<=\()(?P<plus>\d{1,2})\+(?P<n>45|90|105|120)(?!\w)",
        lambda m: f"{genitive(m['n'])} زائد {genitive(m['plus'])}",
        ("توريس (4+90)", "توريس (تسعين زائد أربعة)"),
        needs="+",
    ),
    rule(
        "minutes of goals",
        rf"(?:(?<=\()|(?<=(?<!\w)في ))[قد]\.? ?{_ANY_MINUTE}"
        rf"(?:(?: ?[،,] ?(?:و ?)?| و ?)(?:[قد]\.? ?)?{_ANY_MINUTE}){{0,6}}(?!\w|[.,]\d)",
        _minutes,
        ("هدف سامي (ق23)", "هدف سامي (في الدقيقة الثالثة والعشرين)"),
        (
            "سجل علي (ق12 و44، د90+3)",
            "سجل علي (في الدقيقة الثانية عشرة والرابعة والأربعين، في الدقيقة التسعين زائد ثلاثة)",
        ),
        needs="قد",
        near=r"[(ي] ?[قد]\.? ?\d",
    ),
    rule(
        "second rank",
        r"(?P<and>(?<=ا )و ?)(?P<n>[1-9]\d{0,2})"
        r"(?= (?:عالمي|عربي|محلي|[إا]فريقي|أفريقي|آسيوي|أوروبي|دولي)[اًا])",
        lambda m: (
            f"و{ordinal(int(m['n']), feminine=found[1][-1] == 'ة')}"
            if (found := _RANKED.search(before(m, 40)))
            else None
        ),
        ("المرتبة 5 عربيا و67 عالميا", "المرتبة الخامسة عربيا والسابعة والستين عالميا"),
        needs="و",
        near=r"و ?\d",
    ),
    rule(
        "rank of a player",
        r"(?P<word>(?<!\w)[وفبك]?(?:ال|لل)مصنفة?) (?P<n>[1-9]\d{0,2})(?![\w%٪]|[.,/:-]\d)",
        lambda m: f"{m['word']} {ordinal(int(m['n']), feminine=m['word'][-1] == 'ة')}",
        ("المصنفة 23 عالميا", "المصنفة الثالثة والعشرين عالميا"),
        needs=DIGITS,
    ),
)
"""Rules before all others."""
