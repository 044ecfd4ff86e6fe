"""The case of an Arabic number that says how much a measure is: طوله عشرون."""

import re

from declaim.normalise.grammars.arabic.arabic_clauses import is_definite, last_verb
from declaim.normalise.grammars.arabic.arabic_context import (
    BEFORE_GENITIVE,
    is_in,
    is_measure,
    kind_of_verb,
    loose_words,
    root,
)
from declaim.normalise.grammars.arabic.arabic_endings import ACCUSATIVE, NOMINATIVE


def of_a_measure(tokens: list[str]) -> str:
    """The case behind طوله, مساحة الحي or سعره في السوق, or nothing."""
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
