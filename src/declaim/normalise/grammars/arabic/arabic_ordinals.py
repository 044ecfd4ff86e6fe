"""Arabic figures that are said as ordinals: behind their noun, in a list, or behind al-."""

import re

from declaim.normalise.grammars.arabic.arabic_context import plain
from declaim.normalise.grammars.arabic.arabic_endings import GENITIVE, NOMINATIVE, in_case
from declaim.normalise.grammars.arabic.arabic_genders import OF_MEN, OF_THINGS
from declaim.normalise.grammars.arabic.arabic_nouns import agree, counted, is_beside, ordinal
from declaim.normalise.grammars.arabic.arabic_numbers import genitive, number
from declaim.normalise.grammars.arabic.arabic_plurals import DESCRIBED_PLURAL, KNOWN_NOUN, PLURAL
from declaim.normalise.grammars.arabic.arabic_words import ALL_MONTHS, ORDERED, UNITS, form
from declaim.normalise.numerals import roman
from declaim.normalise.rules import DIGITS, Rule, after, any_of, before, rule, words


def _definite(match: re.Match[str]) -> str:
    """Al- before a figure: an ordinal behind one noun, else each word has its article."""
    digits = match["n"] or match["n2"]
    n = int(digits)
    if match["unit"]:
        noun = form(digits, UNITS[match["unit"]])
        counted_units = in_case(agree(number(digits), noun), GENITIVE).replace(" و ", " وال")
        return f"{match['letter']}ال{counted_units} {noun}"
    said = _day_or_hour(match, n) or _of_one(match, n)
    if said is None:
        counts = counted(_next(match)) or _plural_before(match)
        words = in_case(agree(number(digits), counts), GENITIVE)
        said = " و".join(f"ال{part}" for part in words.split(" و "))
    if match["article"] == "لل":
        said = re.sub("^ال", "لل", said)
    return match["letter"] + said


def _of_a_known_plural(match: re.Match[str]) -> str:
    one = "ناديا" if match["noun"] == "أندية" else match["noun"]
    words = in_case(agree(number(match["n"]), one), GENITIVE)
    return f"{match['start']}{match['noun']} ال{words.replace(' و ', ' وال')}"


def _plural_before(match: re.Match[str]) -> str:
    """The noun in الدول الـ27, without its article."""
    text = before(match)
    found = DESCRIBED_PLURAL.search(text) or KNOWN_NOUN.search(text)
    noun = found[1] if found else ""
    return "" if noun in OF_MEN or OF_THINGS.fullmatch(noun) else noun


def _next(match: re.Match[str]) -> str:
    found = re.match(r" ([^\W\d_]+)", after(match))
    return found[1] if found else ""


def _day_or_hour(match: re.Match[str], n: int) -> str | None:
    if 0 < n < 32 and re.match(
        rf" (?:(?:من (?:شهر )?|\()?(?:{any_of(ALL_MONTHS)})|من (?:نفس |هذا )?الشهر)(?!\w)",
        after(match),
    ):
        return ordinal(n)
    if 0 < n < 13 and re.match(" (?:صباح|مساء|ظهر|فجر|عصر|ليل)", after(match)):
        return "الواحدة" if n == 1 else ordinal(n, feminine=True)
    return None


def _of_one(match: re.Match[str], n: int) -> str | None:
    """An ordinal behind a noun in the singular; a round of sixteen teams is none."""
    found = re.search(r"([^\W\d_]+) (?:الـ* ?\d+ )?$", before(match))
    word = found[1] if found else ""
    if re.fullmatch(f"[وبف]?(?:{_TWO_ORDERED})", word):
        return ordinal(n, feminine=word.endswith(("تين", "تان")))
    if word.removeprefix("ال").lstrip("لب") == "دور" and n in _ROUNDS:
        return "ال" + genitive(str(n)).replace(" و ", " وال")
    is_age = word == "في" and re.match(r"[.،؟!»\")]|$", after(match))
    is_age = is_age or re.match(" من (?:ال)?عمر", after(match))
    is_age = is_age or (
        word.lstrip("بوف") == "عمر"
        and not is_beside(n, _next(match))
        and _next(match) not in {"سنة", "عام", "سنوات", "أعوام"}
    )
    if is_age:  # كنت في الـ16، في عمر الـ13
        return ordinal(n, feminine=True)
    counts = counted(_next(match))
    of_many = PLURAL.search(word) or (counts.endswith("ة") and n > 2)
    of_many = of_many or (counts.endswith("ا") and n > _FEW)
    if not word or not 0 < n < 1000 or of_many or DESCRIBED_PLURAL.search(before(match)):
        return None
    definite = word.startswith(_ARTICLES) or word.endswith(("ه", "ها", "هم", "نا"))
    if definite or (not counts and word not in _PREPOSITIONS):
        return ordinal(n, feminine=bool(_FEMININE.search(word)))
    return None


_TWO_ORDERED = any_of(re.sub("ة$", "ت", noun) + end for noun in ORDERED for end in ("ين", "ان"))
_PREPOSITIONS = frozenset(
    {"في", "من", "إلى", "على", "عن", "خلال", "بعد", "قبل", "حتى", "وحتى", "وفي", "ومن", "بين"}
)
_ARTICLES = ("ال", "وال", "بال", "فال", "لل", "كال", "ولل", "وبال")
_ROUNDS = {8, 16, 24, 32, 48, 64, 128}
"""Teams in a round of a cup."""
_FEMININE = re.compile("(?<!مستو)(?<!خليف)[ةى]$|^[وبل]?(?:ال)?سنّ?$|ت(?:ه|ها|هم|نا)$")


def _ordered(match: re.Match[str]) -> str | None:
    """An ordinal, or from 100 the number; in the nominative where its noun begins a sentence."""
    n, start = int(match["n"] or match["n2"]), f"{match['noun']} {match['open'] or ''}"
    noun = plain(match["noun"])
    following = re.match(r" ([^\W\d_]+)(?! ?\d)", after(match))
    beside = following and (following[1] in {"ألف", "مليون"} or is_beside(n, following[1]))
    counts = noun.endswith(_PLACES) and beside
    if not n or counts:  # شارك في الدورة 20 فريقا
        return None
    starts = _STARTS.search(before(match))
    if noun.endswith("دور") and n in _ROUNDS:
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
_CARDINALS_FROM = 100
_FEW = 10  # up to this number the noun behind is a plural
_MAX_ORDINALS = 3
_ANNIVERSARIES = ("ذكرى", "دورة", "قرن", "مؤتمر")
"""Nouns that have an ordinal beside each number: الذكرى المئة."""


def _in_a_list(match: re.Match[str]) -> str | None:
    """Two or more ordinals behind one noun; a long list is read as numbers."""
    if match["noun"].endswith("ة") and counted(_next(match)):  # في الدقيقة 9 و3 أهداف
        return None
    feminine = (
        re.search("ت[يا]ن$|ة$|(?:مواد|دقائق|مراتب|مراحل|فقرات|آيات)$", match["noun"]) is not None
    )
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
    rule(
        "article before a figure",
        r"(?<!\w)(?P<letter>[وبلكف]?)(?P<article>ال|ٱل|لل)ـ*-? ?"
        r"(?:(?P<n>\d{1,4})|\((?P<n2>\d{1,4})\))"
        rf"(?: ?(?P<unit>(?!\w(?!\w)){any_of(UNITS)}|(?<=\d{{3}} )م|(?<=\d{{3}})م)(?!\w))?"
        r"(?![\w%٪]|[.,:٫+]\d)",
        _definite,
        ("حاجز الـ 320 كلم/س", "حاجز الثلاث مئة والعشرين كيلومترا في الساعة"),
        ("السباقات الـ36", "السباقات الستة والثلاثين"),
        ("الدول الـ27", "الدول السبع والعشرين"),
        (
            "الحركات المسلحة الـ14، الأندية العربية الـ18",
            "الحركات المسلحة الأربع عشرة، الأندية العربية الثمانية عشر",
        ),
        ("عيده ال-50", "عيده الخمسين"),
        ("في القرن ال(14)، في سن الـ26", "في القرن الرابع عشر، في سن السادسة والعشرين"),
        ("القرنين الـ18 والـ19", "القرنين الثامن عشر والتاسع عشر"),
        ("لم يتجاوز الـ14 من عمره", "لم يتجاوز الرابعة عشرة من عمره"),
        ("في عمر الـ 13 هاجر", "في عمر الثالثة عشرة هاجر"),
        ("في دور الـ32", "في دور الاثنين والثلاثين"),
        ("في المرتبة الـ 22", "في المرتبة الثانية والعشرين"),
        ("في الـ 15 من يونيو", "في الخامس عشر من يونيو"),
        ("في الـ25 من الشهر", "في الخامس والعشرين من الشهر"),
        ("للـ3 سنوات القادمة", "للثلاث سنوات القادمة"),
        ("خلال الـ24 ساعة", "خلال الأربع والعشرين ساعة"),
        needs=DIGITS,
    ),
    rule(
        "Roman numeral",
        rf"(?P<noun>(?<!\w)[وبفلك]?(?:{_ORDERED}|{_TWO_ORDERED}|{any_of(_RULERS)})) (?P<n>{_ROMAN})"
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
            if counted(_next(m))
            else f"{m['noun']} {ordinal(int(m['n']), feminine=m['noun'].endswith(_QUEENS))}"
        ),
        ("لويس 14، الملك محمد 6", "لويس الرابع عشر، الملك محمد السادس"),
        needs=DIGITS,
    ),
    rule(
        "century of two calendars",
        r"(?P<word>(?<!\w)[وبفل]?(?:ال)?قرن) (?P<a>[1-9]\d?) ?هـ* ?[/=-] ?(?P<b>[1-9]\d?) ?م(?!\w)",
        lambda m: f"{m['word']} {ordinal(int(m['a']))} الهجري، {ordinal(int(m['b']))} الميلادي",
        ("في القرن 4 هـ / 10 م", "في القرن الرابع الهجري، العاشر الميلادي"),
        needs="ق",
        near=r"قرن \d",
    ),
    rule(
        "number between a known plural and its adjective",
        r"(?<!\w)(?P<start>[وبفك]?(?:ال|لل))(?P<noun>دول|أندية|فرق|منتخبات|محافظات|ولايات|مدن|مناطق"
        r"|شركات|أعضاء|متهمين|بلدان|نواب) (?P<n>[1-9]\d{0,2})(?= (?:ال|لل)[ء-ي]{3})",
        _of_a_known_plural,
        ("الأندية 12 المشاركة", "الأندية الاثني عشر المشاركة"),
        needs=DIGITS,
    ),
    rule(
        "ordinals in a list",
        rf"(?P<noun>(?<!\w)[وبف]?(?:الدقيقة|المادة|الدقائق|المواد|السنتين"
        rf"|الفصول|البنود|الفقرات|الآيات|الأبواب|المراكز|المراتب|القرون|الطوابق|المراحل|{_TWO_ORDERED}))"
        rf" (?P<list>{_LISTED}(?:(?: ?،| {{0,2}}و) ?{_LISTED}){{1,30}})"
        r"(?![\w%٪]|[.,/:٫-]\d)",
        _in_a_list,
        ("في الدقيقتين 26 و67", "في الدقيقتين السادسة والعشرين والسابعة والستين"),
        ("في الدقيقة 2 و72", "في الدقيقة الثانية والثانية والسبعين"),
        ("في المرتبتين 32 و38", "في المرتبتين الثانية والثلاثين والثامنة والثلاثين"),
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
