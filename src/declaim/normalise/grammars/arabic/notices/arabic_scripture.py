"""Arabic rules for chapters and verses of the Bible and the Quran."""

import re

from declaim.normalise.grammars.arabic.cases.arabic_context import plain
from declaim.normalise.grammars.arabic.cases.arabic_nouns import is_beside
from declaim.normalise.grammars.arabic.cases.arabic_numbers import genitive, number
from declaim.normalise.rules import DIGITS, Rule, any_of, before, rule, words

_TEXT = """
    متى 28 مت; مرقس 16 مر; لوقا 24 لو; يوحنا 21 يو; أعمال 28 أع اع; رومية 16 رو;
    كورنثوس 16 كو كور; غلاطية 6 غل; أفسس 6 أف; فيلبي 4 فل; كولوسي 4 كول; تسالونيكي 5 تس;
    تيموثاوس 6 تي; تيطس 3 تيط; عبرانيين 13 عب; يعقوب 5 يع; بطرس 5 بط; رؤيا 22 رؤ; تكوين 50 تك;
    خروج 40 خر; لاويين 27; عدد 36 عد; تثنية 34 تث; يشوع 24 يش; قضاة 21 قض; راعوث 4 را;
    صموئيل 31 صم; ملوك 25 مل; أخبار 36 أخ; عزرا 10 عز; نحميا 13 نح; أستير 10; أيوب 42;
    مزمور 150 مز; مزامير 150; أمثال 31 أم; جامعة 12 جا; نشيد 8 نش; إشعياء 66 إش اش;
    اشعياء 66; إرميا 52 إر; ارميا 52; مراثي 5 مرا; حزقيال 48 حز; دانيال 12 دا; هوشع 14;
    يوئيل 3 يؤ; عاموس 9 عا; يونان 4 يون; ميخا 7 مي; حبقوق 3 حب; صفنيا 3 صف; حجي 2 حج;
    زكريا 14 زك; ملاخي 4 ملا; سيراخ 51 سي; طوبيا 14 طو; حكمة 19 حك; يهوذا 1 يه
"""
_TABLE = [(name, int(chapters), short) for name, chapters, *short in map(words, _TEXT.split(";"))]
"""The books of the Bible with their chapters and short forms."""
_CHAPTERS = {name: chapters for name, chapters, _ in _TABLE}
_IN_SHORT = {form: name for name, _, short in _TABLE for form in short}
_NO_NAMES = words("عدد حكمة سيراخ نشيد مراثي أخبار أعمال يونان")
"""Books that only their short forms tell from other words: 3:1 behind اليونان is a score."""
_BOOKS = any_of(form for name in _CHAPTERS if name not in _NO_NAMES for form in (name, f"ال{name}"))
_LETTERS = {"1": "الأولى", "2": "الثانية", "3": "الثالثة"}
_VOLUMES = {"1": "الأول", "2": "الثاني"}
_OF_TWO_VOLUMES = ("صموئيل", "ملوك", "أخبار")
_VERSE = r"[1-9]\d{0,2}"
_PLACE = rf"{_VERSE} ?: ?{_VERSE}(?: ?[-–] ?{_VERSE}(?: ?: ?{_VERSE})?)?"
_PLACES = rf"(?P<places>{_PLACE}(?:(?: ?[،,؛;+] ?| ?و ?){_PLACE}){{0,8}})"
_PARTS = re.compile(
    rf"(?P<joint>[،,؛;+و]?) ?(?P<a>{_VERSE}) ?: ?(?P<b>{_VERSE})"
    rf"(?: ?[-–] ?(?P<c>{_VERSE})(?: ?: ?(?P<d>{_VERSE}))?)?"
)
_NO_HOUR = r"(?![\w:]|[.,]\d| ?(?:[صم](?!\w)|صباح|مساء|ظهر|عصر|ليل|فجر))"


def _said(places: str, chapters: int) -> str:
    """Chapters and verses; what no book has was turned from right to left: مر 17:10 is 10:17."""
    said = []
    for part in _PARTS.finditer(places):
        a, b, c, d = part.group("a", "b", "c", "d")
        falls = c and not d and int(c) <= int(b)
        is_turned = not d and int(b) <= chapters and (not c or int(c) > int(a))
        if (falls or int(a) > chapters) and is_turned:
            a, b = b, a
        verses = f"{genitive(a)}، {genitive(b)}"
        verses += f" إلى {genitive(c)}" if c else ""
        verses += f"، {genitive(d)}" if d else ""
        joint = part["joint"]
        start = {"": "", "؛": "؛ ", ";": "؛ ", "+": "، و ", "و": " و "}.get(joint, "، ")
        said.append(start + verses)
    return "".join(said)


def _of_a_book(match: re.Match[str]) -> str:
    """A book and its chapters and verses: متى 5: 3-12، 1 كورنثوس 13: 4."""
    groups = match.groupdict()
    book = _IN_SHORT.get(match["book"], match["book"])
    name = re.sub("^(?:[وفبل]?ال|[وفب](?=.{3}))", "", book)
    which = groups.get("which")
    volume = (_VOLUMES if name in _OF_TWO_VOLUMES else _LETTERS).get(which or "", "")
    start = " ".join(filter(None, (groups.get("by"), book, volume or groups.get("nth"))))
    return f"{start} {_said(match['places'], _CHAPTERS.get(name, _MANY))}"


_MANY = 150


def _in_brackets(match: re.Match[str]) -> str | None:
    """A chapter and its verse alone in brackets, in a text about such a book."""
    text = before(match, 90)
    if not _OF_SCRIPTURE.search(text) or _OF_A_TIME.search(text):
        return None
    return _said(match["places"], _MANY)


_OF_SCRIPTURE = re.compile(
    r"(?<!\w)[وفبلك]?(?:ال|لل)?(?:آي[ةات]{1,2}|سور[ةه]|قرآن|إنجيل|انجيل|كتاب المقدس|سفر|[إأ]صحاح"
    r"|يسوع|مسيح|مزمور|مزامير)(?!\w)|تعالى"
)
_OF_A_TIME = re.compile("الساع|توقيت|صباح|مساء|ظهر|موعد|بث|دقيق")


def _below_a_title(match: re.Match[str]) -> str | None:
    """The verses behind a title in brackets that is a line: (الزارع) 1: 20."""
    a, b = int(match["a"]), int(match["b"])
    if not _TITLE.search(before(match, 70)):
        return None
    if not (match["gap"] or a > _LAST_HOUR or b % _MINUTES_OF_A_PROGRAMME):
        return None
    return f"{genitive(match['a'])}{' إلى ' if a < b else '، '}{genitive(match['b'])}"


_TITLE = re.compile(r"(?:^|\n) ?\([^()\n]{3,60}\) ?$")
_LAST_HOUR, _MINUTES_OF_A_PROGRAMME = 24, 5


def _of_a_verse(match: re.Match[str]) -> str | None:
    """The number of a verse before its text, which has its vowels."""
    is_count = is_beside(int(match["n"]), plain(match["noun"]))
    return None if is_count else f"{number(match['n'])}، "


_VOWEL = "\u064b-\u0652"
SCRIPTURE: tuple[Rule, ...] = (
    rule(
        "book of the Bible in short",
        r"(?:(?<=[(\[؛;])|(?<=[(\[؛;،] )|(?<![^\n])|(?<=[-–—] )|(?<=راجع )|(?<=نظر )|(?<=قارن ))"
        r"(?:(?P<which>[123]) ?)?"
        rf"(?P<book>{any_of(_IN_SHORT)}) ?{_PLACES}(?![\w:]|[.,]\d)",
        _of_a_book,
        (
            "(مز 23: 1؛ 1كو 13: 4-7)",
            "(مزمور ثلاثة و عشرين، واحد؛ كورنثوس الأولى ثلاثة عشر، أربعة إلى سبعة)",
        ),
        (
            "(أع 2: 4، 9: 1-5)",
            "(أعمال اثنين، أربعة، تسعة، واحد إلى خمسة)",
        ),
        ("(مر 20:10)", "(مرقس عشرة، عشرين)"),
        ("(2صم 7: 1)", "(صموئيل الثاني سبعة، واحد)"),
        needs=":",
    ),
    rule(
        "chapter and verse",
        rf"(?<!\w)(?:(?P<which>[123]) ?)?(?P<book>[وفبل]?(?:{_BOOKS}))"
        rf"(?: (?P<nth>الأولى|الثانية|الثالثة|الأول|الثاني))? {_PLACES}{_NO_HOUR}",
        _of_a_book,
        ("يوحنا 3:16", "يوحنا ثلاثة، ستة عشر"),
        ("متى 5: 3-12", "متى خمسة، ثلاثة إلى اثني عشر"),
        ("بطرس الثانية 1: 5", "بطرس الثانية واحد، خمسة"),
        ("(1 تيموثاوس 2:5)", "(تيموثاوس الأولى اثنين، خمسة)"),
        ("لوقا 22: 66-23: 5", "لوقا اثنين و عشرين، ستة و ستين إلى ثلاثة و عشرين، خمسة"),
        needs=":",
    ),
    rule(
        "chapter and verse behind a sura",
        rf"(?P<sura>(?<!\w)[وفبل]?(?:ال)?(?:سور[ةه] [ء-ي{_VOWEL}]{{2,14}}[،,:]?|[إأا]صحاح) [(\[]?)"
        rf"{_PLACES}{_NO_HOUR}",
        lambda m: f"{m['sura']}{_said(m['places'], _MANY)}",
        ("سورة النمل 27:30", "سورة النمل سبعة و عشرين، ثلاثين"),
        ("الإصحاح 5: 3", "الإصحاح خمسة، ثلاثة"),
        needs=":",
        near="سور|صحاح",
    ),
    rule(
        "chapter and verse in brackets",
        rf"(?<=[(\[]){_PLACES}(?=[)\]])",
        _in_brackets,
        ("وفي الآية (5:12)", "وفي الآية (خمسة، اثني عشر)"),
        needs=":",
    ),
    rule(
        "chapter before the word for a verse",
        rf"(?P<book>(?<!\w)[وفبل]?(?:{_BOOKS})) (?P<n>{_VERSE})(?=[،,]? و?(?:ال)?آي(?:ة|ات) \d)",
        lambda m: f"{m['book']} {genitive(m['n'])}",
        ("في متى 24 آية 42", "في متى أربعة و عشرين آية اثنين و أربعين"),
        needs="آ",
        near=r"\d[،,]? و?(?:ال)?آي",
    ),
    rule(
        "verses behind a title",
        rf"(?:(?<=\) )|(?<=\)))(?P<a>{_VERSE}) ?:(?P<gap> ?)(?P<b>{_VERSE})(?= *(?:\n|$))",
        _below_a_title,
        ("(مثل الزارع) 3: 20", "(مثل الزارع) ثلاثة إلى عشرين"),
        needs=":",
        near=r"\) ?\d",
    ),
    rule(
        "number of a verse",
        rf"(?:^|(?<=\n))(?P<n>{_VERSE}) (?=(?P<noun>(?=[ء-ي]{{1,8}}[{_VOWEL}])"
        rf"[ء-ي{_VOWEL}]{{3,24}}) [ء-ي]{{1,8}}[{_VOWEL}])",
        _of_a_verse,
        ("9 وَجَاءَ رَجُلٌ مِنَ الْقَرْيَةِ", "تسعة، وَجَاءَ رَجُلٌ مِنَ الْقَرْيَةِ"),
        needs=DIGITS,
    ),
)
"""Rules before all others with a figure or an hour."""
