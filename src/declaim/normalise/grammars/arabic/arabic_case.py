"""The case of an Arabic number, as the words before it ask for: twenty is عشرون or عشرين."""

import re

from declaim.normalise.grammars.arabic.arabic_clauses import (
    has_a_time_behind_its_verb,
    has_definite_subject,
    has_subject,
    is_definite,
    is_in_a_place,
    is_object_of_a_deed,
    is_said_of_a_span,
    is_visited,
    last_verb,
    names_its_subject,
    owns,
    rises,
    waits_for_its_subject,
)
from declaim.normalise.grammars.arabic.arabic_context import (
    ACTS,
    AMONG,
    AMOUNTS,
    AS_MUCH,
    BEFORE_GENITIVE,
    CHANGES,
    DEGREES,
    DONE,
    NOW,
    PREPOSITIONS,
    THAT,
    THERE,
    TIMES,
    WAS,
    WHEN,
    YEARS,
    is_in,
    is_measure,
    kind_of_verb,
    loose,
    loose_words,
    plain,
    root,
)
from declaim.normalise.rules import VALUE, WORD, after, before, words

NOMINATIVE, ACCUSATIVE, GENITIVE = "nominative", "accusative", "genitive"
"""Most numbers stand behind a preposition or a noun: whatever is not known is in the genitive."""

_WINDOW = 90
"""Characters before a number that are looked at."""
_DEPTH = 3
"""Figures of one list that are followed back to the first."""


def case(match: re.Match[str], noun: str = "") -> str:
    """The case of a number that begins where the match does, before a noun."""
    text = before(match, _WINDOW)
    if len(text) == _WINDOW:  # what a list hangs on is not seen
        text = f"من {text}"
    if (
        noun and noun[0] not in "يت" and after(match, 2).lstrip().startswith(")")
    ):  # استفاد منها (68) متدربا
        text = text.rstrip("( ")
    if noun == "آخرون" or (_OF_THEM.match(after(match, 10)) and _NEW_CLAUSE.search(text)):
        return NOMINATIVE
    wanted = _case(text, loose(plain(noun)), _DEPTH)
    return GENITIVE if noun == "آخرين" and _DEED_OR_VERB.search(text) else wanted


_DEED_OR_VERB = re.compile(r"(?<!\w)[وف]?(?:جرح|قتل|خطف|أسر|سجن) $")
"""Behind these only the form of the noun tells: جرح عشرون آخرون، وجرح عشرين آخرين."""
_OF_THEM = re.compile(r"\)? ?(?:منها|منهم|منهن|منهما)(?!\w)")
_NEW_CLAUSE = re.compile(r"(?:،|\w(?:ة|ات|ين|ون)) \(?$")
"""Between these a number begins a clause: ضبط ستة متهمين، اثنان منهم يمنيان."""


def _case(text: str, noun: str, depth: int) -> str:
    clause = re.split(r"[:؟!؛\n]|\.(?![\d٠-٩])", text)[-1].rstrip().rstrip("«\"'“‘").rstrip()
    if inside := _IN_BRACKETS.search(clause):  # (روسيا 24)
        clause = inside[0]
    found = list(_TOKENS.finditer(loose(plain(clause))))
    passive = _PASSIVE.search(clause)
    is_subject = passive is not None and (
        bool(kind_of_verb(loose(plain(passive[1])))) or bool(_OF_THREE.fullmatch(passive[1]))
    )
    if not found or is_subject or not re.sub(rf"{WORD}\w*|[\s–•*·-]", "", clause):
        return NOMINATIVE
    if clause[-1] in "([<>≤≥~≈" or (clause[-1] in "،," and noun in YEARS):
        is_age = noun in YEARS and not is_in(found[-1][0], BEFORE_GENITIVE)  # (37 عاما)
        return NOMINATIVE if is_age else GENITIVE
    tokens = [each[0] for each in found]
    last = tokens[-1]
    stop = max((place for place, each in enumerate(tokens) if each in "،,"), default=-1)
    in_list = last in _AND or last in "،,"
    is_next = 0 < stop == len(tokens) - 2 and last.startswith("وال")  # درجة، والصغرى 24
    is_next = is_next or last in DEGREES
    figures = [each for each in found[:-1] if _NUMBER.match(each[0])]
    if in_list and (len(found) == 1 or _joins_a_subject(tokens, noun)):
        return NOMINATIVE
    if (in_list or is_next) and figures and depth:
        shown = _SHOWN.fullmatch(root(figures[-1][0]))
        return (shown and shown.lastgroup) or _case(
            plain(clause)[: figures[-1].start()], noun, depth - 1
        )
    if in_list:
        is_object = clause.endswith(")،") and noun != NO_NOUN and has_definite_subject(tokens[:-1])
        return ACCUSATIVE if is_object else GENITIVE
    return _behind(tokens[stop + 1 :], noun)


_IN_BRACKETS = re.compile(rf"\((?! ?(?:[\d{VALUE}]|(?:أو|او|و)(?!\w)))[^()]*[^\W\d_]{{2}}[^()]*$")
_PASSIVE = re.compile("(?:^|\\s)[وف]?((?![يت])[ء-ي]\u064f\\S+)$")
"""A verb whose first letter has the vowel u: فُقد."""
_OF_THREE = re.compile("[ء-ي]\u064f[ء-ي][\u064e-\u0652]{0,2}[ء-ي][\u064b-\u0652]?ت?[\u0652]?")
_TOKENS = re.compile(rf"[^\W\d_]+|[\d{VALUE}][\d{VALUE}.,٫٪%]*|[،,{WORD}]")
_NUMBER = re.compile(
    rf"[\d{VALUE}]|[وف]?(?:اثنت?(?:ان|ين|ا|ي)|(?:ثلاث|اربع|خمس|ست|سبع|ثماني?|تسع|عشر)(?:ة?|ون|ين)"
    "|\\w*ما?ئة|الف|مليون)$"
)
_SHOWN = re.compile(f"(?P<{NOMINATIVE}>.*(?<!ملي)ون|اثنت?ان?)|(?P<{GENITIVE}>.*ين|اثنت?ي)")
"""The case that a number in words shows."""
_AND = loose_words("و أو ثم بل")


def _joins_a_subject(tokens: list[str], noun: str) -> bool:
    """Whether a verb without object and one word stand before و: أصيب السائق واثنان."""
    verb, subject, joint = ("", "", *tokens)[-3:]
    if joint not in _AND or noun in TIMES or kind_of_verb(verb) != "does":
        return False
    return not (_GOVERNED.match(subject) or is_in(subject, PREPOSITIONS))


_GOVERNED = re.compile(r"بال|لل|[بل]\w{4}|\w+ا$")


def _behind(tokens: list[str], noun: str) -> str:
    """The case behind these words of one clause."""
    is_now = tokens[-1] in NOW
    while len(tokens) > 1 and _ADVERB.fullmatch(tokens[-1]) and not kind_of_verb(tokens[-1]):
        tokens = tokens[:-1]
    if len(tokens) > 1 and tokens[-1].startswith("بال") and f"و{root(tokens[-2])}" in DEGREES:
        tokens = tokens[:-1]  # العظمى بالقاهرة
    return (
        _beside(tokens, noun)
        or (noun != NO_NOUN and _in_its_clause(tokens, noun, is_now=is_now))
        or _governed(tokens, noun)
    )


def _beside(tokens: list[str], noun: str) -> str:
    """The case that the last word asks for, or nothing."""
    last = tokens[-1]
    verb = kind_of_verb(last)
    is_act = last in ACTS and (len(tokens) == 1 or is_in(tokens[-2], DONE))  # تم ضبط
    if verb and not is_act and not (len(tokens) > 1 and is_in(tokens[-2], PREPOSITIONS)):
        is_time = verb == "does" and noun in TIMES
        is_object = verb == "has" or is_time or _is_said_of_a_subject(tokens, noun)
        return ACCUSATIVE if is_object else NOMINATIVE
    if last in THAT or is_in(last, AS_MUCH):
        return ACCUSATIVE if last in THAT else NOMINATIVE
    is_governed = is_act or not last[0].isalpha() or is_in(last, BEFORE_GENITIVE)
    return GENITIVE if is_governed else ""


def _is_said_of_a_subject(tokens: list[str], noun: str) -> bool:
    """Whether was stands before the number and its subject before was: القائمة كانت عشرين اسما."""
    if re.sub("^[وف]?س?(?=[يتك])", "", tokens[-1]) not in WAS:
        return False
    subject = tokens[-2] if len(tokens) > 1 else ""
    return noun in AMOUNTS or (is_definite(subject) and subject not in WHEN)


def _in_its_clause(tokens: list[str], noun: str, *, is_now: bool) -> str:
    """The case of a counted noun that a deed, an owner or a verb without object asks for."""
    if is_now and has_a_time_behind_its_verb(tokens):
        return NOMINATIVE
    if is_object_of_a_deed(tokens) or (noun in AMOUNTS and rises(tokens)):
        return ACCUSATIVE
    waits = noun not in TIMES | AMOUNTS and waits_for_its_subject(tokens)
    if waits or owns(tokens) or is_in_a_place(tokens) or is_visited(tokens):
        return NOMINATIVE
    return ACCUSATIVE if names_its_subject(tokens) else ""


_ADVERB = re.compile(r"\w{3,}(?<![هن])ا|امس")
"""تقريبا، نهارا، أمس."""


def _governed(tokens: list[str], noun: str) -> str:
    """The case where an earlier word than the last decides."""
    last = tokens[-1]
    governed, follows = last_verb(tokens[:-1])
    if is_in(last, THERE):
        that = bool(THAT.intersection(tokens[-3:-1]))
        is_beside = len(tokens) > 1 and last.startswith("من") and kind_of_verb(tokens[-2]) == "has"
        has = governed == "has" and (is_beside or not is_in(last, AMONG))  # طلب منه عشرين
        has = has or (governed == "is" and noun in TIMES | YEARS)
        return ACCUSATIVE if that or has else NOMINATIVE
    near = last_verb(tokens[-4:-1])[0]
    is_definite = root(last).startswith("ال")
    is_known = is_definite or last.endswith(("ه", "ها", "هم"))
    if is_measure(last) or (is_known and len(tokens) > 1 and is_measure(tokens[-2] + "ه")):
        return ACCUSATIVE if near in {"has", "is"} else NOMINATIVE
    has = governed == "has" and root(last).startswith(("ال", "بال", "لل"))
    was = governed == "is" and is_definite and follows not in BEFORE_GENITIVE
    if has or was or (noun in TIMES and (is_definite or not last.endswith("ة"))):
        is_known_time = is_definite and is_said_of_a_span(tokens)
        return NOMINATIVE if is_known_time else ACCUSATIVE
    if not is_definite or last in WHEN:
        is_subject = is_definite and noun != NO_NOUN and has_a_time_behind_its_verb(tokens)
        return NOMINATIVE if is_subject else GENITIVE
    by_how_much = any(is_in(each, CHANGES) for each in tokens)
    with_subject = governed == "does" and follows not in BEFORE_GENITIVE
    if with_subject or by_how_much or has_subject(tokens):
        return ACCUSATIVE
    is_name = noun == NO_NOUN and governed != "does" and not is_said_of_a_span(tokens)
    return GENITIVE if is_name else NOMINATIVE


NO_NOUN = "-"
"""In place of a noun behind figures that count nothing: الطريق الوطني 99."""


def in_case(said: str, wanted: str) -> str:
    """The words of a number in their case; they are given in the nominative."""
    if wanted == NOMINATIVE:
        return said
    said = oblique(said)
    if wanted == GENITIVE:
        return said
    first, to, rest = said.partition(" إلى ")
    whole, point, part = first.partition(" فاصلة ")
    whole = re.sub(rf"(?<!\w)(?:(?:{_SHORT})|واحد)(?= و (?:{_TENS})ين)", _with_alif, whole)
    whole = re.sub(
        r"(?<!\w)(?!ناقص|زائد|فاصلة|إلى|رقم)([ء-ي]{3,}(?<![ةاى])) واحد$", r"\1ا واحدا", whole
    )
    whole = re.sub(r"(?<!\w)واحد$", "واحدا", whole)
    whole = re.sub("^(ألف|مليون|مليار)(?= و )", r"\1ا", whole)
    return whole + point + part + to + rest


def _with_alif(match: re.Match[str]) -> str:
    return match[0] + "ا"


_SHORT = "ثلاث|أربع|خمس|ست|سبع|ثماني|تسع"
_TENS = "عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع"


def oblique(said: str) -> str:
    """The words of a number as they are behind a preposition or a verb."""
    said = re.sub(rf"(?<!\w)(و?(?:ال)?(?:{_TENS}))ون(?!\w)", r"\1ين", said)
    said = re.sub(r"(?<!\w)(اثن|اثنت|مرت|سنت|ساعت|دقيقت|ملعقت|يوم|شهر|أسبوع|عام|كوب|مربع|مكعب"
                  r"|كبيرت|صغيرت)(?:ا(?= عشر)|ان)(?!\w)", _of_two, said)  # fmt: skip
    return re.sub(
        r"(?<!\w)(مئت|ألف|مليون|مليار|دولار|جنيه|\w+(?:غرام|متر|لتر|واط|بايت))"
        r"(?:ان|ا)(?![\w\u064b])",
        lambda m: m[0] if m[0] in _SINGULARS else m[1] + ("ين" if m[0].endswith("ن") else "ي"),
        said,
    )


_SINGULARS = frozenset(
    words("""
    كيلومترا مترا سنتيمترا مليمترا كيلوغراما غراما مليغراما مليلترا لترا كيلوواطا ميغاواطا
    ميغابايتا غيغابايتا دولارا جنيها
""")
)
"""Accusatives that end like a dual before a noun."""


def _of_two(match: re.Match[str]) -> str:
    return match[1] + ("ين" if match[0].endswith("ن") else "ي")
