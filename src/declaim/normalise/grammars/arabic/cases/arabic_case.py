"""The case of an Arabic number, as the words before it ask for: twenty is عشرون or عشرين."""

import re

from declaim.normalise.grammars.arabic.cases.arabic_amounts import (
    NO_NOUN,
    in_brackets,
    lies_towards,
    of_a_measure,
)
from declaim.normalise.grammars.arabic.cases.arabic_clauses import (
    RISES,
    has_a_time_behind_its_verb,
    has_definite_subject,
    has_no_object_yet,
    has_subject,
    is_an_ad,
    is_definite,
    is_found_there,
    is_in_a_place,
    is_object_of_a_deed,
    is_pointed_at,
    is_said_of_a_span,
    is_said_of_a_subject,
    is_visited,
    last_verb,
    names_its_subject,
    owns,
    rises,
    stands_behind_that,
    time_passes,
    waits_behind_a_relative,
    waits_for_its_subject,
)
from declaim.normalise.grammars.arabic.cases.arabic_context import (
    ACTS,
    AMONG,
    AMOUNTS,
    AS_MUCH,
    BEFORE_GENITIVE,
    BEFORE_NOUNS,
    CHANGES,
    DEGREES,
    DONE,
    NOUNS_TOO,
    NOW,
    PREPOSITIONS,
    THAT,
    THERE,
    TIMES,
    WAS,
    WERE,
    WHEN,
    YEARS,
    is_in,
    kind_of_verb,
    loose,
    loose_words,
    plain,
    root,
)
from declaim.normalise.grammars.arabic.cases.arabic_endings import ACCUSATIVE, GENITIVE, NOMINATIVE
from declaim.normalise.rules import VALUE, WORD, after, any_of, before

_WINDOW = 90
"""Characters before a number that are looked at."""
_DEPTH = 6
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
    if known := in_brackets(match, text, noun):  # جبل (ألفان و ثمان مئة متر)
        return known
    if noun == "آخرون" or (_OF_THEM.match(after(match, 10)) and _NEW_CLAUSE.search(text)):
        return NOMINATIVE
    timed = TIMES | YEARS | AMOUNTS
    waits = noun and noun[-1] in "اة" and loose(plain(noun)) not in timed
    if waits and has_no_object_yet(text) and _ITS_OBJECT.match(after(match)):
        return NOMINATIVE  # طردت عشرون دولة البعثات
    wanted = _case(text, loose(plain(noun)), _DEPTH)
    if wanted == NOMINATIVE and text.strip() and lies_towards(noun, after(match)):
        return ACCUSATIVE  # قتل في بلدة عشرين كيلومترا جنوب العاصمة
    return GENITIVE if noun == "آخرين" and _DEED_OR_VERB.search(text) else wanted


_ITS_OBJECT = re.compile(
    r" \w+ (?:ال(?!اسبوع|أسبوع|عام|شهر|سنة|يوم|ليلة|موسم|سبت|[أا]حد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس"
    r"|جمعة|آية|حديث|ماضي|جاري|حالي|تي|ذي|آن)\w{3,}|(?:قصائد|نحب|حتف|بحوث|[أا]صوات|طلبات|لوحات|[أا]عمال"
    r"|تجارب|صور|شهادات|خبرات|[آأ]راء|حيات|دراست|مواقف|مطالب|استقالات|ملفات|وظائف|منازل)هم(?!\w))"
)
_DEED_OR_VERB = re.compile(r"(?<!\w)[وف]?(?:جرح|قتل|خطف|أسر|سجن) $")
"""Behind these only the form of the noun tells: جرح عشرون آخرون، وجرح عشرين آخرين."""
_OF_THEM = re.compile(r"\)? ?(?:منها|منهم|منهن|منهما)(?!\w)")
_NEW_CLAUSE = re.compile(r"(?:،|\w(?:ة|ات|ين|ون)) \(?$")
"""Between these a number begins a clause: ضبط ستة متهمين، اثنان منهم يمنيان."""


def _case(text: str, noun: str, depth: int) -> str:
    clause = _ENDS.split(text)[-1].rstrip()
    is_title = _TITLED.search(clause) is not None
    clause = clause.rstrip("«\"'“‘").rstrip()
    if inside := _IN_BRACKETS.search(clause):  # (روسيا 24)
        clause = inside[0]
    found = list(_TOKENS.finditer(loose(plain(clause))))
    passive = _PASSIVE.search(clause)
    is_subject = passive is not None and (
        bool(kind_of_verb(loose(plain(passive[1])))) or bool(_OF_THREE.fullmatch(passive[1]))
    )
    if not found or is_title or is_subject or not re.sub(rf"{WORD}\w*|[\s–•*·-]", "", clause):
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
        hour = GENITIVE if {"الساعة", "والساعة"} & {*tokens[-3:-2]} else ""  # الساعة 11 و27
        return (
            hour
            or (shown and shown.lastgroup)
            or _case(plain(clause)[: figures[-1].start()], noun, depth - 1)
        )
    if in_list:
        return _in_a_list(clause, tokens, noun)
    return _behind(tokens[stop + 1 :], noun)


def _in_a_list(clause: str, tokens: list[str], noun: str) -> str:
    """The case behind a comma or and, where no figure stands before."""
    if tokens[-1] in "،," and noun not in {NO_NOUN, ""} and is_an_ad(tokens[:-1]):
        return NOMINATIVE
    is_object = clause.endswith(")،") and noun != NO_NOUN and has_definite_subject(tokens[:-1])
    return ACCUSATIVE if is_object else GENITIVE


_ENDS = re.compile(r"[:؟!؛\n]|(?<!(?<![\w\u064b-\u0652])[ء-ي])\.(?![\d٠-٩])")
"""Ends of a clause, but not the stops of a short form: م.ك."""
_TITLED = re.compile(
    "(?<!\\w)[وبل]?(?:ال|لل)?(?:كتاب|رواي|فيلم|ديوان|قصيد|عنوان|مسلسل|برنامج|صحيف|معرض|مسرحي|[أا]غني|[أا]لبوم|مقال)"
    '\\w{0,3}(?: [^\\W\\d_]+){0,3} [«"“‘]$'
)
"""A title that begins with the number: رواية "عشرون يوما"."""
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
    if noun not in TIMES | AMOUNTS | {NO_NOUN, ""} and waits_behind_a_relative(tokens):
        return NOMINATIVE
    while len(tokens) > 1 and _ADVERB.fullmatch(tokens[-1]) and not kind_of_verb(tokens[-1]):
        tokens = tokens[:-1]
    if len(tokens) > 2 and _EVERY.fullmatch(" ".join(tokens[-3:])):
        tokens = tokens[:-2]
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
    if root(last) in WERE:
        return ACCUSATIVE
    passes = noun in TIMES | YEARS and time_passes(tokens)
    is_shown = noun not in {NO_NOUN, ""} and is_pointed_at(tokens)
    if passes or is_shown or _TOLD.search(" ".join(tokens)):
        return NOMINATIVE
    verb = kind_of_verb(last)
    if last in NOUNS_TOO and re.search(r"(?:^| )(?!ال)\w+ة \w+$", " ".join(tokens)):
        return GENITIVE  # حصيلة عمل عشرين رجلا
    is_act = last in ACTS and (len(tokens) == 1 or is_in(tokens[-2], DONE))  # تم ضبط
    no_verb = PREPOSITIONS if last.endswith("ه") else BEFORE_NOUNS
    if verb and not is_act and not (len(tokens) > 1 and is_in(tokens[-2], no_verb)):
        is_time = verb == "does" and noun in TIMES
        is_object = verb == "has" or is_time or is_said_of_a_subject(tokens, noun)
        is_object |= noun in AMOUNTS - _CARDINAL and RISES.fullmatch(last) is not None
        return ACCUSATIVE if is_object else NOMINATIVE
    if last in THAT or is_in(last, AS_MUCH):
        was = is_in(last, AS_MUCH) and tokens[-2:-1] and is_in(tokens[-2], WAS)
        return ACCUSATIVE if last in THAT or was else NOMINATIVE
    is_governed = is_act or not last[0].isalpha() or is_in(last, BEFORE_GENITIVE)
    return GENITIVE if is_governed else ""


_CARDINAL = loose_words("مليون مليار تريليون مليونا مليارا ألف ألفا")
"""Numbers of whatever comes behind them: وصل عشرون مليون زائر, but تصل عشرين ريالا."""
_TOLD = re.compile(
    r"(?:^| )(?:و?(?:روي|حدث|اخذ)ت? عن(?:ه|ها|هم)"
    r"|(?:لم|لا|لن|ما) (?:[يت]بقي?|بقي)(?: \w+)? الا)$|^و?الحد الا(?:قصي|دني)(?: لل\w+)?$"
    "|(?:^| )صادر في (?:شان|حق)(?:ه|ها|هم)$"
)
"""روى عنه عشرون راويا، لم يبق إلا عشرون، الحد الأقصى للحضور عشرون."""


def _in_its_clause(tokens: list[str], noun: str, *, is_now: bool) -> str:
    """The case of a counted noun that a deed, an owner or a verb without object asks for."""
    if is_now and has_a_time_behind_its_verb(tokens):
        return NOMINATIVE
    if is_object_of_a_deed(tokens) or (noun in AMOUNTS and rises(tokens)):
        return ACCUSATIVE
    waits = noun not in TIMES | AMOUNTS and waits_for_its_subject(tokens)
    if stands_behind_that(tokens):
        return ACCUSATIVE
    is_found = is_in_a_place(tokens) or (noun not in TIMES | AMOUNTS and is_found_there(tokens))
    if waits or owns(tokens) or is_found or is_visited(tokens):
        return NOMINATIVE
    return ACCUSATIVE if names_its_subject(tokens) else ""


_ADVERB = re.compile(r"\w{3,}(?<![هن])(?<!هم)ا|امس|الان|يومئذ|حينئذ|انذاك")
"""تقريبا، نهارا، أمس."""
_EVERY = re.compile(
    f"(?!(?:{any_of(BEFORE_NOUNS)}) )\\w+ كل (?:يوم|عام|سنة|شهر|اسبوع|ليلة|ساعة|موسم)"
)


def _governed(tokens: list[str], noun: str) -> str:
    """The case where an earlier word than the last decides."""
    last = tokens[-1]
    governed, follows = last_verb(tokens[:-1])
    if is_in(last, THERE):
        return _behind_there(tokens, noun, governed, follows)
    definite = root(last).startswith("ال")
    if measured := of_a_measure(tokens):
        return measured
    has = governed == "has" and root(last).startswith(("ال", "بال", "لل"))
    was = governed == "is" and definite and follows not in BEFORE_GENITIVE
    if has or was or (noun in TIMES and (definite or not last.endswith("ة"))):
        known = definite or root(last).startswith("لل")
        is_known_time = known and is_said_of_a_span(tokens)
        return NOMINATIVE if is_known_time else ACCUSATIVE
    if not definite or last in WHEN:
        is_subject = definite and noun != NO_NOUN and has_a_time_behind_its_verb(tokens)
        return NOMINATIVE if is_subject else GENITIVE
    by_how_much = any(is_in(each, CHANGES) for each in tokens)
    with_subject = governed == "does" and follows not in BEFORE_GENITIVE
    if with_subject or by_how_much or has_subject(tokens):
        return ACCUSATIVE
    is_name = noun == NO_NOUN and governed != "does" and not is_said_of_a_span(tokens)
    return GENITIVE if is_name else NOMINATIVE


def _behind_there(tokens: list[str], noun: str, governed: str, follows: str) -> str:
    """The case behind فيها or منهم, where the subject mostly comes last."""
    last, before_last = tokens[-1], tokens[-2] if len(tokens) > 1 else ""
    that = bool(THAT.intersection(tokens[-3:-1])) and not kind_of_verb(before_last)
    begins = last not in THERE or is_said_of_a_span(tokens)  # وفيها عشرون، أن عدد من فيه عشرون
    if begins or (not that and before_last.endswith("ة") and not is_definite(before_last)):
        return NOMINATIVE  # سلة فيها عشرون تفاحة
    is_beside = last.startswith("من") and kind_of_verb(before_last) == "has"
    has = governed == "has" and (is_beside or not is_in(last, AMONG))  # طلب منه عشرين
    has = has or (governed == "does" and is_definite(follows))  # خطف التنظيم معه عشرين
    has = has or (governed == "is" and noun in TIMES | YEARS) or noun in {"مرة", "مرات"}
    has = has or (noun in TIMES and any(kind_of_verb(each) == "does" for each in tokens[-5:-1]))
    return ACCUSATIVE if that or has else NOMINATIVE
