"""Arabic figures with al- before them: ordinals behind one noun, else numbers with al-."""

import re

from declaim.normalise.grammars.arabic.cases.arabic_clauses import RISES
from declaim.normalise.grammars.arabic.cases.arabic_context import kind_of_verb, loose, plain
from declaim.normalise.grammars.arabic.cases.arabic_endings import GENITIVE, NOMINATIVE, in_case
from declaim.normalise.grammars.arabic.cases.arabic_genders import OF_MEN, OF_THINGS
from declaim.normalise.grammars.arabic.cases.arabic_nouns import agree, counted, is_beside, ordinal
from declaim.normalise.grammars.arabic.cases.arabic_numbers import genitive, next_word, number
from declaim.normalise.grammars.arabic.cases.arabic_plurals import (
    DESCRIBED_PLURAL,
    KNOWN_NOUN,
    PLURAL,
)
from declaim.normalise.grammars.arabic.cases.arabic_words import ALL_MONTHS, ORDERED, UNITS, form
from declaim.normalise.rules import DIGITS, Rule, after, any_of, before, rule


def _definite(match: re.Match[str]) -> str:
    """Al- before a figure: an ordinal behind one noun, else each word has its article."""
    digits = match["n"] or match["n2"]
    n = int(digits)
    if match["unit"]:
        noun = form(digits, UNITS[match["unit"]])
        counted_units = in_case(agree(number(digits), noun), _case(match)).replace(" و ", " وال")
        return f"{match['letter']}ال{counted_units} {noun}"
    said = _day_or_hour(match, n) or _of_a_rank(match, n) or _of_one(match, n)
    if said is None:
        counts = counted(next_word(match)) or _plural_before(match)
        words = in_case(agree(number(digits), counts), _case(match))
        said = " و".join(f"ال{part}" for part in words.split(" و "))
    if match["article"] == "لل":
        said = re.sub("^ال", "لل", said)
    return match["letter"] + said


def _case(match: re.Match[str]) -> str:
    """The nominative behind اللاعبون, behind a verb without object and where the text begins."""
    if match["letter"] or match["article"] == "لل":
        return GENITIVE
    text = before(match)
    last = re.search(r"([^\W\d_]+) $", text)
    word = last[1] if last else ""
    verb = loose(plain(word or "-"))
    does = kind_of_verb(verb) == "does" and not RISES.fullmatch(verb)
    is_subject = does or re.fullmatch(r"و?(?:ال|لل)\w{3,}ون", word)
    return NOMINATIVE if is_subject or not text.strip('«"“ ') else GENITIVE


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


def _day_or_hour(match: re.Match[str], n: int) -> str | None:
    if 0 < n < 32 and re.match(
        rf" (?:(?:من (?:شهر )?|\()?(?:{any_of(ALL_MONTHS)})|من (?:نفس |هذا )?الشهر)(?!\w)",
        after(match),
    ):
        return ordinal(n)
    if 0 < n < 13 and re.match(" (?:صباح|مساء|ظهر|فجر|عصر|ليل)", after(match)):
        return "الواحدة" if n == 1 else ordinal(n, feminine=True)
    return None


def _of_a_rank(match: re.Match[str], n: int) -> str | None:
    """An ordinal behind another: المرتبة الأولى عربيا والـ13 عالميا."""
    rank = _RANKED.search(before(match, 70)) if match["letter"] == "و" and 0 < n < 1000 else None
    return rank and ordinal(n, feminine=(rank["noun"] or rank["nth"]).endswith(("ة", "ى")))


def _of_one(match: re.Match[str], n: int) -> str | None:
    """An ordinal behind a noun in the singular; a round of sixteen teams is none."""
    found = re.search(r"([^\W\d_]+) (?:الـ* ?\d+ )?$", before(match))
    word = found[1] if found else ""
    if re.fullmatch(f"[وبف]?(?:{TWO_ORDERED})", word):
        return ordinal(n, feminine=word.endswith(("تين", "تان")))
    if word.removeprefix("ال").lstrip("لب") == "دور" and n in ROUNDS:
        return "ال" + genitive(str(n)).replace(" و ", " وال")
    is_age = word == "في" and re.match(r"[.،؟!»\")]|$", after(match))
    is_age = is_age or re.match(" من (?:ال)?عمر", after(match))
    is_age = is_age or (
        word.lstrip("بوف") == "عمر"
        and not is_beside(n, next_word(match))
        and next_word(match) not in {"سنة", "عام", "سنوات", "أعوام"}
    )
    if is_age:  # كنت في الـ16، في عمر الـ13
        return ordinal(n, feminine=True)
    counts = counted(next_word(match))
    counts = "" if _SO_FAR.fullmatch(counts) else counts
    of_many = (
        _does_or_counts(word, n, counts) or PLURAL.search(word) or (counts.endswith("ة") and n > 2)
    )
    one = _ARTICLE.sub("", word)
    of_many = of_many or one in OF_MEN or OF_THINGS.fullmatch(one) is not None
    of_many = of_many or (counts.endswith("ا") and n > _FEW)
    if not word or not 0 < n < 1000 or of_many or DESCRIBED_PLURAL.search(before(match)):
        return None
    definite = word.startswith(_ARTICLES) or word.endswith(("ه", "ها", "هم", "نا"))
    if definite or (not counts and word not in _PREPOSITIONS):
        return ordinal(n, feminine=bool(_FEMININE.search(word)))
    return None


def _does_or_counts(word: str, n: int, counts: str) -> bool:
    """Whether a verb stands before the figure, or what it counts behind: الفنادق الخمس نجوم."""
    is_verb = not word.startswith("ال") and bool(kind_of_verb(loose(plain(word or "-"))))
    counted_here = _LEAST <= n <= _FEW and is_beside(n, counts)
    return is_verb or (counted_here and not re.fullmatch(_ANY_ORDERED, word))


_SO_FAR = re.compile(
    "(?:عالمي|عربي|دولي|محلي|[إا]قليمي|[أإا]فريقي|آسيوي|[أا]وروبي|خليجي|وطني|قاري|مغاربي)ا"
)
"""Words behind a rank: in the world, among Arabs."""
_NTH = (
    "ال(?:أول|ثان|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي)(?:ى|ي|ية|ة)?"
    "(?: عشرة?| و?ال[ء-ي]+ين)?"
)
_RANKED = re.compile(
    rf"(?<!\w)(?:[وبفل]?(?P<noun>ال(?:مرتبة|مركز|ترتيب|مكانة|درجة|رتبة)) (?:الـ* ?\d+|{_NTH})"
    rf"|[وبفل]?(?P<nth>{_NTH})) [ء-ي]{{3,}}(?:ي[\u064b-\u0652]?ا[\u064b-\u0652]?|يا)،? ?$"
)
TWO_ORDERED = any_of(re.sub("ة$", "ت", noun) + end for noun in ORDERED for end in ("ين", "ان"))
_ANY_ORDERED = f"[وبف]?(?:{any_of(ORDERED)})"
_LEAST = 3
_ARTICLE = re.compile("^[وفبك]?(?:ال|لل)")
_PREPOSITIONS = frozenset(
    {"في", "من", "إلى", "على", "عن", "خلال", "بعد", "قبل", "حتى", "وحتى", "وفي", "ومن", "بين"}
)
_ARTICLES = ("ال", "وال", "بال", "فال", "لل", "كال", "ولل", "وبال")
_FEW = 10  # up to this number the noun behind is a plural
ROUNDS = {8, 16, 24, 32, 48, 64, 128}
"""Teams in a round of a cup."""
_FEMININE = re.compile("(?<!مستو)(?<!خليف)[ةى]$|^[وبل]?(?:ال)?سنّ?$|ت(?:ه|ها|هم|نا)$")


DEFINITE: tuple[Rule, ...] = (
    rule(
        "article before a figure",
        r"(?<!\w)(?P<letter>[وبلكف]?)(?P<article>ال|ٱل|لل)ـ*-? ?"
        r"(?:(?P<n>\d{1,4})|\((?P<n2>\d{1,4})\))"
        rf"(?: ?(?P<unit>(?!\w(?!\w)){any_of(UNITS)}|(?<=\d{{3}} )م|(?<=\d{{3}})م)(?!\w))?"
        r"(?![\w%٪]|[.,:٫+]\d)",
        _definite,
        ("حاجز الـ 320 كلم/س", "حاجز الثلاث مئة والعشرين كيلومترا في الساعة"),
        ("الفنادق ال 5 نجوم", "الفنادق الخمس نجوم"),
        ("الإخوة الـ4", "الإخوة الأربعة"),
        ("حضر اللاعبون الـ25", "حضر اللاعبون الخمسة والعشرون"),
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
        ("المركز الـ22 عالميا والـ5 عربيا", "المركز الثاني والعشرين عالميا والخامس عربيا"),
        ("الأولى عربيًا والـ13 عالميًا", "الأولى عربيًا والثالثة عشرة عالميًا"),
        ("في الـ 15 من يونيو", "في الخامس عشر من يونيو"),
        ("في الـ25 من الشهر", "في الخامس والعشرين من الشهر"),
        ("للـ3 سنوات القادمة", "للثلاث سنوات القادمة"),
        ("خلال الـ24 ساعة", "خلال الأربع والعشرين ساعة"),
        needs=DIGITS,
    ),
    rule(
        "number between a known plural and its adjective",
        r"(?<!\w)(?P<start>[وبفك]?(?:ال|لل))(?P<noun>دول|أندية|فرق|منتخبات|محافظات|ولايات|مدن|مناطق"
        r"|شركات|أعضاء|متهمين|بلدان|نواب) (?P<n>[1-9]\d{0,2})(?= (?:ال|لل)[ء-ي]{3})",
        _of_a_known_plural,
        ("الأندية 12 المشاركة", "الأندية الاثني عشر المشاركة"),
        needs=DIGITS,
    ),
)
"""Rules before those for ordinals."""
