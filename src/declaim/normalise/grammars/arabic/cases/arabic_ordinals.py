"""Arabic figures that are said as ordinals: behind their noun, in a list, in Roman numerals."""

import re

from declaim.normalise.grammars.arabic.cases.arabic_context import plain
from declaim.normalise.grammars.arabic.cases.arabic_definite import DEFINITE, ROUNDS, TWO_ORDERED
from declaim.normalise.grammars.arabic.cases.arabic_endings import GENITIVE, NOMINATIVE, in_case
from declaim.normalise.grammars.arabic.cases.arabic_nouns import counted, is_beside, ordinal
from declaim.normalise.grammars.arabic.cases.arabic_numbers import genitive, next_word, number
from declaim.normalise.grammars.arabic.cases.arabic_words import ORDERED
from declaim.normalise.numerals import roman
from declaim.normalise.rules import DIGITS, Rule, after, any_of, before, rule, words


def _ordered(match: re.Match[str]) -> str | None:
    """An ordinal, or from 100 the number; in the nominative where its noun begins a sentence."""
    n, start = int(match["n"] or match["n2"]), f"{match['noun']} {match['open'] or ''}"
    noun = plain(match["noun"])
    following = re.match(r" ([^\W\d_]+)(?! ?\d)", after(match))
    beside = following and (following[1] in {"ألف", "مليون"} or is_beside(n, following[1]))
    counts = noun.endswith(_PLACES) and beside
    if not n or counts:  # شارك في الدورة 20 فريقا
        return None
    near = before(match, _NEAR) + " " + after(match, _NEAR)
    if re.search(rf"(?<!\w)[وبفلك]?{re.escape(noun.lstrip('وبفك'))} 0(?![\w.,:/])", near):
        return f"{start}{genitive(str(n))}"  # النوع صفر، والنوع واحد
    starts = _STARTS.search(before(match))
    if noun.endswith("دور") and n in ROUNDS:
        return f"{start}ال{genitive(str(n))}".replace(" و ", " وال")
    if n >= _CARDINALS_FROM and not noun.endswith(_ANNIVERSARIES):
        said = in_case(number(str(n)), NOMINATIVE if starts else GENITIVE)
        return f"{start}{said}"
    said = ordinal(n, feminine=noun[-1] in "ةى" and not noun.endswith(("مستوى", "ملتقى")))
    if starts:
        said = re.sub("(?<=[رثعسنمت])ين(?= |$)|(?<=مئت)ين", "ون", said).replace("مئتون", "مئتان")
    era = {"م": " الميلادي", "هـ": " الهجري", "ه": " الهجري", "": ""}.get(
        match["era"] or "", " قبل الميلاد"
    )
    return f"{start}{said}{era}"


_PLACES = words("""
    الدورة الفصل الجولة الموسم القسم الجلسة القناة المؤتمر الأسبوع الطابق الوحدة الفرقة الكتيبة
    اللواء الفوج الدور الحلقة العدد الصف الدرس الفئة النسخة الحصة المرحلة الربع النصف الأسرة
    الدفعة المجموعة الترتيب المركز المرتبة اللقب الهدف الجيل السرب
    المحاضرة المشهد المقطع الفترة
""")
"""Nouns behind which a number may count something else."""
_STARTS = re.compile(
    r"(?:^|[.:؟!\n]|(?<!\w)[وف]?(?:تنص|نصت|نص|ينص|تقضي|هي|هو|تنظم|نظمت|تحدد|حددت|تجيز|أجازت|تمنع|منعت"
    r"|توجب|أوجبت|تشترط|اشترطت|تلزم|ألزمت|تعاقب|عاقبت|تمنح|منحت|تعرف|عرفت|تحظر|حظرت|أتاحت|تتيح|تقرر"
    r"|قررت|تؤكد|أكدت|جاءت|وردت|تتناول|تناولت|تضمنت|تتضمن|تسري|تطبق)) ?$"
)
_NEAR = 200
"""Characters before and behind in which a kind 0 shows that the kinds are numbered."""
_CARDINALS_FROM = 100
_MAX_ORDINALS = 3
_ANNIVERSARIES = ("ذكرى", "دورة", "قرن", "مؤتمر")
"""Nouns that have an ordinal beside each number: الذكرى المئة."""


def _in_a_list(match: re.Match[str]) -> str | None:
    """Two or more ordinals behind one noun; a long list is read as numbers."""
    if match["noun"].endswith(("ة", "قرن")) and counted(next_word(match)):  # في الدقيقة 9 و3 أهداف
        return None
    feminine = _OF_FEMININES.match(match["noun"]) is not None
    plus = dict(re.findall(r"(\d+)\+(\d+)", match["list"]))
    numbers = re.findall(r"(?<![+\d])\d+", match["list"])
    is_long = len(numbers) > _MAX_ORDINALS or any(int(n) >= _CARDINALS_FROM for n in numbers)
    first, *rest = (
        (genitive(n) if is_long else ordinal(int(n), feminine=feminine))
        + (f" زائد {genitive(plus[n])}" if n in plus else "")
        for n in numbers
    )
    joints = re.findall(r"[،و]", match["list"])
    joints = ["و"] if joints == ["،"] else joints
    said = (
        f"{'، ' if joint == '،' else ' و'}{each}" for joint, each in zip(joints, rest, strict=True)
    )
    return f"{match['noun']} {first}{''.join(said)}"


_OF_FEMININES = re.compile(r"\w+(?:ت[يا]ن|ة|ات|(?<=مواد)|(?<=دقائق)|(?<=مراتب)|(?<=مراحل))(?!\w)")


def _roman(match: re.Match[str]) -> str | None:
    """One or two Roman numerals behind a noun or a ruler."""
    noun, first, second = match["noun"], match["n"], match["n2"]
    if first == "X" and not noun.endswith("قرن"):
        return None
    feminine = noun.endswith((*_QUEENS, "ة", "ى", "تين", "تان"))
    said = (ordinal(int(roman(each)), feminine=feminine) for each in (first, second) if each)
    return f"{noun} {' و'.join(said)}"


_QUEENS = words("إليزابيث اليزابيث كاترين كاثرين كليوباترا مارغريت ماري")
_RULERS = (*_QUEENS, *words("""
    لويس فيليب هنري جورج إدوارد ادوارد تشارلز شارل ريتشارد جيمس فرانسوا فرنسيس بطليموس رمسيس تحتمس
    أمنحتب نابليون يوحنا بولس بنديكت بنديكتوس بندكت بيوس ليو لاون لاوون غريغوريوس إنوسنت الإسكندر
    ألكسندر كارل غوستاف فريدريك فيلهلم وليام ويليام وليم ألفونسو نيكولا نيقولا بطرس ليوبولد أوتو
    كارلوس محمد مراد سليم سليمان كريستيان قسطنطين أنطيوخس داريوس أردشير شابور
"""))  # fmt: skip
_ROMAN = "(?=[IVX])X{0,3}(?:I[XV]|V?I{0,3})"
_LISTED = r"(?:[1-9]\d{0,2}(?:\+\d{1,2})?|\([1-9]\d{0,2}\))"
_ORDERED = any_of(
    [
        form
        for noun in ORDERED
        for start in (noun, f"ل{noun[1:]}")
        for form in (start, f"{start[:3]}\u0651{start[3:]}")  # الدّورة
    ]
)
ORDINALS: tuple[Rule, ...] = (
    *DEFINITE,
    rule(
        "Roman numeral",
        rf"(?P<noun>(?<!\w)[وبفلك]?(?:{_ORDERED}|{TWO_ORDERED}|{any_of(_RULERS)})) (?P<n>{_ROMAN})"
        rf"(?: و ?(?P<n2>{_ROMAN}))?(?![\w'])",
        _roman,
        ("في القرن XX، القرنين XVIII وXIX", "في القرن العشرين، القرنين الثامن عشر والتاسع عشر"),
        ("لويس XIV", "لويس الرابع عشر"),
        needs="IVX",
    ),
    rule(
        "ruler with a figure",
        r"(?P<noun>(?<!\w)[وبفلك]?(?:لويس|رمسيس|تحتمس|أمنحتب|بطليموس|يوحنا بولس|بنديكت"
        r"|بنديكتوس|بيوس|نابليون|إليزابيث"
        r"|(?:ال|لل)(?:ملك|سلطان|بابا|إمبراطور|قيصر|شاه|أمير|ملكة) [ء-ي]{3,12}))"
        r" (?P<n>[1-9]|[12]\d)"
        r"(?![\w%٪]|[.,/:٫-]\d| ?[-–] ?\d)",
        lambda m: (
            None
            if counted(next_word(m))
            else f"{m['noun']} {ordinal(int(m['n']), feminine=m['noun'].endswith(_QUEENS))}"
        ),
        ("لويس 14، الملك محمد 6", "لويس الرابع عشر، الملك محمد السادس"),
        needs=DIGITS,
    ),
    rule(
        "ordinals in a list",
        rf"(?P<noun>(?<!\w)[وبف]?(?:القرن|الدقيقة|المادة|الدقائق|المواد|السنتين"
        rf"|الفصول|البنود|الفقرات|الآيات|الأبواب|المراكز|المراتب|القرون|الطوابق|المراحل|{TWO_ORDERED})"
        r"(?: (?:الميلاديين|الهجريين|الماضيين|الأولين|الأخيرين|الدراسيين|الأوليين|الأخيرتين))?)"
        rf" (?P<list>{_LISTED}(?:(?: ?،| {{0,2}}و) ?{_LISTED}){{1,30}})"
        r"(?![\w%٪]|[.,/:٫-]\d)",
        _in_a_list,
        ("في الدقيقتين 26 و67", "في الدقيقتين السادسة والعشرين والسابعة والستين"),
        ("في الدقيقة 2 و72", "في الدقيقة الثانية والثانية والسبعين"),
        ("في المرتبتين 32 و38", "في المرتبتين الثانية والثلاثين والثامنة والثلاثين"),
        ("القرنين الهجريين 3 و4", "القرنين الهجريين الثالث والرابع"),
        ("المراكز 1 و2 و3", "المراكز الأول والثاني والثالث"),
        ("المواد 10 و12 و13 و20", "المواد عشرة واثني عشر وثلاثة عشر وعشرين"),
        ("المادتان (15) و(16)", "المادتان الخامسة عشرة والسادسة عشرة"),
        ("المادتين 4،5", "المادتين الرابعة والخامسة"),
        ("الفصلين 55 و204", "الفصلين خمسة و خمسين ومئتين و أربعة"),
        needs=DIGITS,
    ),
    rule(
        "ordinal behind its noun",
        rf"(?<!\w)(?P<noun>[وبفك]?(?:{_ORDERED}))(?: |(?=\d))"
        r"(?:[ـ–-] ?(?P<n2>\d{1,3}) ?[ـ–-](?!\d)|(?P<open>\(?)"
        r"(?P<n>\d{1,3})(?![\w%٪]|\+(?!\d)|[.,/:٫-]\d| ?[-–] ?\d"
        r"| (?:درجة|مئوية|فهرنهايت|كل?م|سم|ملم|ك[غج]م?|متر))"
        r"(?: (?P<era>م|هـ*|ق\.? ?م)(?!\w))?)",
        _ordered,
        ("المادة 5، القرن 19", "المادة الخامسة، القرن التاسع عشر"),
        ("للمرة 10، المادة ـ 2 ـ", "للمرة العاشرة، المادة الثانية"),
        ("من المادة 105", "من المادة مئة و خمسة"),
        ("النوع 0 والنوع 1", "النوع صفر والنوع واحد"),
        ("في القرن 19 م", "في القرن التاسع عشر الميلادي"),
        (
            "الدورة 28 شاركت، في الدورة 20 فريقا",
            "الدورة الثامنة والعشرون شاركت، في الدورة عشرون فريقا",
        ),
        ("في الدقيقة 72، للفصل24", "في الدقيقة الثانية والسبعين، للفصل الرابع والعشرين"),
        needs=DIGITS,
    ),
)
"""Rules before all others with a figure and a noun."""
