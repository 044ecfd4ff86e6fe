"""The parts of an Arabic clause before its number: its verb, its subject, its times."""

import re
from itertools import pairwise

from declaim.normalise.grammars.arabic.cases.arabic_context import (
    ACT_ON,
    AMOUNTS,
    BEFORE_GENITIVE,
    DEEDS,
    EITHER,
    PREPOSITIONS,
    SPANS,
    SPELLS,
    THAT,
    WAS,
    WHEN,
    is_in,
    kind_of_verb,
    loose,
    loose_words,
    plain,
    root,
)
from declaim.normalise.grammars.arabic.cases.arabic_names import NAMES, PLACES
from declaim.normalise.rules import any_of


def has_definite_subject(tokens: list[str]) -> bool:
    """Whether the clause begins with a verb, its subject is known, and no comma parts them."""
    verb, subject = (*tokens[:2], "", "")[:2]
    return kind_of_verb(verb) == "has" and subject.startswith("ال") and "،" not in tokens


def has_a_time_behind_its_verb(tokens: list[str]) -> bool:
    """Whether no subject stands behind a verb without object: قتل الأسبوع الماضي، شارك في العام."""
    return any(
        kind_of_verb(verb) == "does"
        and (is_in(following, PREPOSITIONS | SPELLS) or following.startswith(("لل", "بال")))
        for verb, following in pairwise(tokens)
    )


def is_said_of_a_span(tokens: list[str]) -> bool:
    """Whether the clause, or its part behind أن, begins with a measure and has no verb."""
    that = max((place for place, each in enumerate(tokens) if each in THAT), default=-1)
    clause = tokens[that + 1 :]
    if not clause or last_verb(clause)[0]:
        return False
    is_short = len(clause) in {1, 2} and all(root(each).startswith("ال") for each in clause)
    is_short = is_short and not any(kind_of_verb(each) or root(each) in WHEN for each in clause)
    return is_short or is_in(clause[0], SPANS)


def is_object_of_a_deed(tokens: list[str]) -> bool:
    """Whether the noun of a verb stands before, with its subject: مع تسجيل الفريق، بتسجيله."""
    for place in reversed(range(max(0, len(tokens) - 3), len(tokens))):
        is_last = place == len(tokens) - 1
        deed = _DEED.fullmatch(tokens[place])
        if deed and is_last == bool(deed["own"]):
            governed = deed["by"] or (place and is_in(tokens[place - 1], PREPOSITIONS))
            return bool(governed) and (is_last or root(tokens[-1]).startswith("ال"))
        if is_in(tokens[place], PREPOSITIONS):
            return False
    return False


_DEED = re.compile(f"[وف]?(?P<by>[بل])?(?:{any_of(DEEDS)})(?P<own>ه|ها|هم)?")


def has_subject(tokens: list[str]) -> bool:
    """Whether a verb begins the clause, and behind it stands its subject: يحوي المتحف."""
    place = next((n for n, each in enumerate(tokens) if each not in _BEGIN), len(tokens))
    rest = tokens[place + 1 :]
    is_past = place > 0 and tokens[place - 1].endswith("قد")  # لقد ساق العلماء
    if not rest or not (is_past or _LIKE_A_VERB.fullmatch(tokens[place])):
        return False
    return kind_of_verb(tokens[place]) in {"", "has"} and not any(
        is_in(each, PREPOSITIONS | THAT) for each in rest
    )


_BEGIN = loose_words("و ثم لقد ولقد فلقد حيث كما إذ التي الذي أن قد وقد فقد بينما فيما وكما")
_LIKE_A_VERB = re.compile(r"[وف]?(?:س?ي\w{3,}|\w{3,}(?<!ا)ت)")


def last_verb(tokens: list[str]) -> tuple[str, str]:
    """The kind of the last verb of some words, and the word behind that verb."""
    following = ""
    for token in reversed(tokens):
        if kind := kind_of_verb(token):
            return kind if kind != "does" or is_in(token, EITHER) else "", following
        following = token
    return "", ""


def is_definite(word: str) -> bool:
    """Whether it has an article, or is a place: الشركة، وبالشركة، بغداد."""
    return _DEFINITE.match(word) is not None or _PLACE.fullmatch(word) is not None


_DEFINITE = re.compile("(?:[وف]?[بك]?ال|[وف]?لل)\\w{3}")
_PLACE = re.compile(f"[وف]?[بل]?(?:{any_of(map(loose, PLACES))})")
_NAME = re.compile(f"(?:{any_of(map(loose, NAMES))})")


def waits_for_its_subject(tokens: list[str]) -> bool:
    """Whether a verb without object has only places and times behind it: يشارك في الدورة."""
    place = next((n for n in reversed(range(len(tokens))) if kind_of_verb(tokens[n])), -1)
    rest = tokens[place + 1 :]
    if place < 0 or not rest or kind_of_verb(tokens[place]) != "does":
        return False
    if len(rest) == 1:  # تقدم للوظيفة، أدلى بأصواتهم
        return re.match("لل|بال|ب\\w{3,}(?:هم|ها)$", rest[0]) is not None
    if not (is_in(rest[0], PREPOSITIONS | SPELLS) or _GOVERNED.match(rest[0])) or any(
        each in THAT for each in rest
    ):
        return False
    if is_definite(rest[-1]) or rest[-1].endswith(("ها", "هم", "ه")):
        return True
    return len(rest) > 2 and not (
        is_in(rest[-2], PREPOSITIONS)
        or is_in(rest[-1], BEFORE_GENITIVE)
        or _OF_A_DEED.fullmatch(rest[-1])
    )


def waits_behind_a_relative(tokens: list[str]) -> bool:
    """Whether a verb without object waits behind a relative clause: قتل في الهجوم الذي وقع أمس."""
    place = max((n for n, each in enumerate(tokens) if each in _WHICH), default=0)
    rest = tokens[place + 1 :]
    begins = len(rest) > 1 and kind_of_verb(tokens[0]) == "does"
    if not begins or not (is_in(tokens[1], PREPOSITIONS) or _GOVERNED.match(tokens[1])):
        return False
    last = rest[-1]
    if _OF_A_DEED.fullmatch(last) or is_in(last, BEFORE_GENITIVE) or kind_of_verb(last):
        return False
    has = kind_of_verb(rest[0]) == "has" and not rest[0].endswith(("ها", "هم", "ه"))
    is_passive = rest[1] in SPELLS  # الذي افتتح العام الماضي
    return not has or is_passive or any(re.fullmatch(r"\w{3,}(?<!ه)ا", w) for w in rest[1:])


_WHICH = loose_words("الذي التي الذين اللذان اللتان")
_GOVERNED = re.compile(
    "[وف]?(?:بال|لل|ب\\w{4}|خلال|عقب|اثر|جراء|وسط|داخل|خارج|قرب|امام|ليل|فجر|صباح|مساء)"
)
_OF_A_DEED = re.compile(
    f"[وفبل]?(?:ا\\w\\wا\\w|ا\\w\\w?ت?\\wا\\w|ت\\w\\wي\\w|ت\\wا\\w\\w|م\\wا\\w\\wة|{any_of(DEEDS)}|مقتل|وفاة|موت"
    "|اصابة|جرح|مصرع|انقاذ|حصول|وصول|وجود|مشاركة|حضور|عودة|خروج|دخول|نقل|ضم|طرد|سجن|حبس|اكثر|اقل|نحو)"
)
"""A noun of a verb that a number may belong to: في مقتل عشرين رجلا."""


def names_its_subject(tokens: list[str]) -> bool:
    """Whether a verb with an object has a person or a place as its subject: سجل محمد صلاح."""
    place = next((n for n in reversed(range(len(tokens))) if kind_of_verb(tokens[n])), -1)
    rest = tokens[place + 1 :]
    if place < 0 or not rest or kind_of_verb(tokens[place]) != "has":
        return False
    known = _NAME.fullmatch(rest[0]) or _PLACE.fullmatch(rest[0])
    return known is not None and not any(is_in(each, BEFORE_GENITIVE | THAT) for each in rest)


def owns(tokens: list[str]) -> bool:
    """Whether the clause only says who has something: لدى الشركة، للفريق."""
    first = root(tokens[0])
    if " ".join(tokens[-2:]) in {"من العمر", "من عمره"} and len(tokens) > len(tokens[-2:]):
        return tokens[-3].lstrip("وف") in _OWNER  # وله من العمر
    if not (first.startswith("لل") or (len(tokens) > 1 and first in {"لدي", "عند"})):
        return False
    return not any(kind_of_verb(each) or is_in(each, PREPOSITIONS) for each in tokens[1:])


_OWNER = loose_words("له لها لهم لي")


def is_in_a_place(tokens: list[str]) -> bool:
    """Whether the clause only says where something is: في بغداد."""
    is_span = len(tokens) > 1 and tokens[1] in _SPANS_OF_TIME and len(tokens) == 2
    is_place = tokens[0].removeprefix("و") == "في" and (is_span or _PLACE.fullmatch(tokens[-1]))
    return bool(is_place) and not any(kind_of_verb(each) for each in tokens)


def is_found_there(tokens: list[str]) -> bool:
    """Whether the clause only says where or on what something is: في البيت، على كل كرسي."""
    first = tokens[0].removeprefix("و")
    if any(kind_of_verb(each) or is_in(each, BEFORE_GENITIVE - _EACH) for each in tokens[1:]):
        return False
    if first in _EACH or tokens[1:2] == ["كل"]:
        behind = tokens[-1]
        return len(tokens) in {2, 3} and behind not in _EACH and not _PERIOD.fullmatch(behind)
    known = is_definite(tokens[-1]) or tokens[-1].endswith(("ه", "ها", "هم"))
    return first in _WHERE and len(tokens) > 1 and known


def stands_behind_that(tokens: list[str]) -> bool:
    """Whether a place stands behind that, and the number behind both: أن في المخزن."""
    that = max((place for place, each in enumerate(tokens) if each in THAT), default=-1)
    rest = tokens[that + 1 :]
    if that < 0 or not rest or not (rest[0] in _WHERE or rest[0].startswith("لل")):
        return False
    return not any(kind_of_verb(each) or is_in(each, BEFORE_GENITIVE) for each in rest[1:])


_WHERE = loose_words("في على لدى داخل تحت فوق أمام عند")
_EACH = loose_words("كل لكل بكل")
_PERIOD = re.compile("يوم|عام|سنة|شهر|اسبوع|ليلة|ساعة|دقيقة|ثانية|مرة|من|ما|واحد|واحدة|هذا|هذه")
_SPANS_OF_TIME = loose_words("اليوم السنة العام الأسبوع الشهر الساعة الدقيقة القرن الموسم")


def is_visited(tokens: list[str]) -> bool:
    """Whether people come to a place: زار المعرض عشرون ألف زائر."""
    pairs = pairwise(tokens)
    return any(_VISITS.fullmatch(verb) and _VISITED.fullmatch(place) for verb, place in pairs)


_VISITS = re.compile("[وف]?[يت]?(?:زار|زور|حضر|شاهد|تابع|دخل|قصد|رتاد|ارتاد|شارك)ت?")
_VISITED = re.compile(
    "ال(?:معرض|متحف|لقاء|اجتماع|جلسة|ورشة|محاضرة|احتفال|موقع|حديقة|مهرجان|قلعة|منطقة|جناح|حفل|مباراة|ملتقي|مسرحية|فيلم|عرض|ندوة|مؤتمر|دورة|سوق|مركز)"
)


def rises(tokens: list[str]) -> bool:
    """Whether something rises or falls, and the number says how far: تراجع خام برنت."""
    place = next((n for n in reversed(range(len(tokens))) if RISES.fullmatch(tokens[n])), -1)
    rest = tokens[place + 1 :]
    return place >= 0 and bool(rest) and not any(is_in(each, PREPOSITIONS | THAT) for each in rest)


RISES = re.compile(
    "[وف]?(?:وصل|[يت]صل|ازداد|[يت]زداد|تضاعف|[يت]تضاعف|ارتفع|انخفض|هبط|صعد|تراجع|زاد|نما|قفز|خسر|ربح|كسب|فقد|اضاف|ارتفع|انكمش|تقلص|[يت](?:رتفع|نخفض|هبط"
    "|صعد|تراجع|زيد|نمو|قفز|خسر|ربح|كسب|فقد))(?:ت|وا)?"
)


def is_an_ad(tokens: list[str]) -> bool:
    """Whether words without a verb or a preposition stand before a comma: أرض، عشرون مترا."""
    return all(
        not kind_of_verb(each) and not is_in(each, BEFORE_GENITIVE | THAT) and each[0] not in "بوف"
        for each in tokens
    )


def has_no_object_yet(text: str) -> bool:
    """Whether a verb of the past that has an object is the last word."""
    found = re.search(r"(?<!\w)[وف]?([^\W\d_]{3,}) $", text)
    verb = loose(plain(found[1])) if found else ""
    return kind_of_verb(verb) == "has" and not re.match("[ين]|ت(?!\\wا\\w\\w$)|ا\\w+[^ت]$", verb)


def is_said_of_a_subject(tokens: list[str], noun: str) -> bool:
    """Whether was stands before the number and its subject before was: القائمة كانت عشرين اسما."""
    if is_in(tokens[-1], ACT_ON):
        return len(tokens) > 1 and (
            all(map(is_definite, tokens[:-1])) or tokens[-2] in _PERSONS  # رجل قتل عشرين نفسا
        )
    if re.sub("^[وف]?س?(?=[يتك])", "", tokens[-1]) not in WAS:
        return False
    subject = tokens[-2] if len(tokens) > 1 else ""
    return (
        noun in AMOUNTS or subject == loose("حتى") or (is_definite(subject) and subject not in WHEN)
    )


_PERSONS = loose_words("رجل شخص شاب مسلح جندي قناص انتحاري مجرم إرهابي")


def time_passes(tokens: list[str]) -> bool:
    """Whether a time or a way is what passes, remains or parts: مضى على رحيله عشرون عاما."""
    place = next((n for n in reversed(range(len(tokens))) if _PASSES.fullmatch(tokens[n])), -1)
    by, rest = tokens[place - 1] if place > 0 else "-", tokens[place + 1 :]
    if place < 0 or is_in(by, PREPOSITIONS) or is_in(tokens[-1], BEFORE_GENITIVE):
        return False
    pairs = pairwise(["", *rest])
    if any(kind_of_verb(each) and not is_in(by or "-", PREPOSITIONS) for by, each in pairs):
        return False
    return rest[0] in _PASSED if rest else _GOES.fullmatch(tokens[place]) is not None


_GOES = re.compile("[وف]?(?:(?:[يت]?م[ضر]|مض|[يت]نقض|انقض)ي?ت?)")
_PASSES = re.compile(f"{_GOES.pattern}|[وف]?(?:بقيت?|[يت]ت?بقي|تبقت|[يت]فصل)")
_PASSED = loose_words(
    "على عليه عليها عليهم عليهما بين بينهما بيننا بينهم منذ أمام أمامه أمامها علي لي"
)


def is_pointed_at(tokens: list[str]) -> bool:
    """Whether this, that, it or a span with و stands before the number: وهذه عشرون نصيحة."""
    last = tokens[-1]
    if _POINTS.fullmatch(last):
        return len(tokens) == 1 or not is_in(tokens[-2], PREPOSITIONS | THAT)
    return last.startswith("وال") and root(last) in SPANS


_POINTS = re.compile("[وف]?(?:هذه|تلك|هي|هو)")
