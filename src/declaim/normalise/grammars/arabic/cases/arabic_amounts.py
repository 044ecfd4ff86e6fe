"""The case of an Arabic number that says how much a measure is: طوله عشرون."""

import re

from declaim.normalise.grammars.arabic.cases.arabic_clauses import is_definite, last_verb
from declaim.normalise.grammars.arabic.cases.arabic_context import (
    BEFORE_GENITIVE,
    is_in,
    is_measure,
    kind_of_verb,
    loose,
    loose_words,
    plain,
    root,
)
from declaim.normalise.grammars.arabic.cases.arabic_endings import ACCUSATIVE, NOMINATIVE
from declaim.normalise.rules import VALUE, after


def of_a_measure(tokens: list[str]) -> str:
    """The case behind طوله, مساحة الحي or سعره في السوق, or nothing."""
    is_for = len(tokens) > 2 and tokens[-1].startswith("لل")  # سعر التذكرة للكبار
    if is_for and (found := of_a_measure(tokens[:-1])):
        return found
    place = len(tokens) - 1
    rest = next((n for n in range(1, min(place, 3)) if is_in(tokens[-n - 1], _IN)), 0)
    if rest and is_measure(tokens[place - rest - 1]):
        place -= rest + 1
    last, before_last = tokens[place], tokens[place - 1] if place else ""
    is_known = root(last).startswith("ال") or last.endswith(("ه", "ها", "هم"))
    if not is_measure(last) and not (is_known and place and is_measure(before_last + "ه")):
        return ""
    earlier = next((n for n in reversed(range(place)) if is_measure(tokens[n])), -1)
    if last[0] == "و" and is_measure(last[1:]) and earlier >= 0:  # يبلغ طوله عشرين وعرضه تسعة
        return of_a_measure(tokens[: earlier + 1])
    end = place if is_measure(last) else place - 1  # وزن الطفل عشرون
    near = last_verb(tokens[max(0, place - 3) : end])[0]
    begins = last[0] == "و" and is_measure(last[1:]) and near == "has"
    begins = begins or (is_measure(last) and is_indefinite(before_last))  # بنى برجا طوله عشرون
    return ACCUSATIVE if near in {"has", "is"} and not begins else NOMINATIVE


_IN = loose_words("في من على حسب عند لدى منذ حتى")


def is_indefinite(word: str) -> bool:
    """Whether it is a noun with the ending of one that is not known: برجا، شجرة."""
    if len(word) < len("برج"):
        return False
    known = is_definite(word) or kind_of_verb(word) or is_in(word, BEFORE_GENITIVE)
    measured = is_measure(f"{word}ه") or is_measure(re.sub("ة$", "ته", word))
    return word[-1] in "اة" and not (known or measured)


def lies_towards(noun: str, following: str) -> bool:
    """Whether a noun of a length and a side of the sky stand behind the number: كيلومترا جنوب."""
    return noun in _WAYS and _TOWARDS.match(following) is not None


_WAYS = frozenset(("كيلومترا", "كيلومترات", "ميلا", "أميال", "مترا", "أمتار"))
_TOWARDS = re.compile(r" ?\w* (?:إلى |الى |من )?(?:ال)?(?:جنوب|شمال|شرق|غرب)")


def in_brackets(match: re.Match[str], text: str, noun: str) -> str:
    """The case behind a bracket, where no word before it asks for another, or nothing.

    An amount that says another one anew is in the case of that: مئة كيلومتر (ستين ميلا).
    """
    is_figure = noun == NO_NOUN or _FIGURE.fullmatch(match[0])
    alone = noun in {NO_NOUN, ""} or after(match, 2).lstrip().startswith(")")
    if not text.endswith(("(", "( ")) or (is_figure and alone):
        return ""
    clause = re.split(r"[:؟!؛\n.،]", text)[-1].rstrip("( ")
    if match[0][0] in "-−" or _REACHES.search(clause):
        return ""
    if _SAID_ANEW.search(clause) and match[0][-1] not in "%٪":
        return ""
    tokens = re.findall(r"[^\W\d_]+", loose(plain(clause)))
    if not tokens:
        return NOMINATIVE
    is_verb = bool(kind_of_verb(tokens[-1])) and not is_definite(tokens[-1])
    if is_in(tokens[-1], BEFORE_GENITIVE) or is_verb:
        return ""
    return of_a_measure(tokens) or NOMINATIVE


NO_NOUN = "-"
"""In place of a noun behind figures that count nothing: الطريق الوطني 99."""
_FIGURE = re.compile(r"[\d.,٫٬]+")
_REACHES = re.compile(
    r"(?<!\w)[وف]?(?:[يت]?بلغ|بلغت|[يت]?تجاوز|تجاوزت|[يت]ساوي|[يت]?دفع|دفعت) (?:ال\w+ ?){1,2}$"
)
"""A verb and its subject: يبلغ السعر (عشرين دولارا)."""
_SAID_ANEW = re.compile(
    rf"[\d{VALUE}][^()]{{0,24}}(?:{VALUE}|(?:كيلومتر|متر|ميل|قدم|بوصة|ياردة|فدان|هكتار|غرام|رطل|لتر|غالون|برميل"
    r"|دولار|يورو|ريال|جنيه|[إا]سترليني|درهم|دينار|ليرة|يوان|ين|روبية|روبل|فرنك)(?:ات|ا|اً|ًا)?)$"
    r"|مليوني \w+$|ملياري \w+$"
)
