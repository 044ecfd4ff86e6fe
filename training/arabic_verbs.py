"""Learn from Arabic text which words are verbs, and what stands behind them.

    python training/arabic_verbs.py FOLDER

FOLDER holds text files. Arabic shows the accusative of an indefinite noun by an alif: حقق فوزا, but
حدث انفجار. So the nouns behind a word show whether it has an object (`has`) or only a subject
(`does`). Writes the words of
`declaim.normalise.grammars.arabic.cases.arabic_context.LEARNED_VERBS`.
"""

import argparse
import hashlib
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Final

from declaim.normalise.grammars.arabic.cases.arabic_context import (
    LEARNED_VERBS,
    kind_of_verb_by_hand,
    loose,
    loose_words,
    plain,
)

BEFORE_VERBS: Final = loose_words("لم لن قد سوف التي الذي الذين")
BEFORE_NOUNS: Final = loose_words("من في على إلى عن مع خلال بعد قبل بين نحو حول ضد لدى هذا هذه كل")
NOT_VERBS: Final = loose_words("""
    لها لديها له لديه لدينا سوف ولن بالتالي غالبا بدوره بدورها بداخله بنهاية طالما لاحقا دونها تم
    تمت يتم سيتم
""")
"""Words that stand where verbs stand, and تم, which has rules of its own."""
VERB_TIMES, BEHIND_A_SIGN = 20, 0.012
"""A verb is seen so often, and this share of it behind one of `BEFORE_VERBS`."""
NOUN_TIMES, ACCUSATIVE_TIMES, DEFINITE_SHARE = 30, 12, 0.05
"""A noun is seen so often without ending, with its alif, and with its article."""
HAS_SHARE, HAS_TIMES, DOES_SHARE, DOES_TIMES = 0.3, 10, 0.15, 3
"""A verb that has an object has accusatives behind it: this share of so many nouns or more."""


def main() -> None:
    """Read the texts, and write the verbs of both kinds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    tokens = words_of(parser.parse_args().folder)
    counts = Counter(tokens)
    nouns = indefinite_nouns(counts)
    verbs = verbs_of(counts, tokens)
    behind = nouns_behind(tokens, verbs, nouns)
    lines = []
    for kind, is_kind in (("does", is_without_object), ("has", has_object)):
        found = (verb for verb in verbs if is_kind(*behind[verb]))
        lines.append(f"{kind}\t{' '.join(sorted(w for w in found if not kind_of_verb_by_hand(w)))}")
    LEARNED_VERBS.write_text("\n".join(lines) + "\n", "utf-8")
    print([len(line.split()) - 1 for line in lines], LEARNED_VERBS.stat().st_size)
    print(hashlib.sha256(LEARNED_VERBS.read_bytes()).hexdigest())


def words_of(folder: Path) -> list[str]:
    """The words and marks of all files, without و before a verb."""
    texts = (path.read_text("utf-8") for path in sorted(folder.rglob("*.txt")))
    return [
        token
        for text in texts
        for token in re.findall(r"[^\W\d_]+|[^\w\s]|\d+|\n", loose(plain(text)))
    ]


def indefinite_nouns(counts: Counter[str]) -> dict[str, bool]:
    """The forms of nouns that show whether they are accusative."""
    found: dict[str, bool] = {}
    for noun, times in counts.items():
        prefixed = noun[0] in "وفبلك" and counts[noun[1:]] > 3 * times
        if times < NOUN_TIMES or not _NOUN.fullmatch(noun) or prefixed or noun in NOT_NOUNS:
            continue
        accusative, definite = counts[f"{noun}ا"], counts[f"ال{noun}"]
        if ACCUSATIVE_TIMES <= accusative <= 1.5 * times and definite >= max(
            ACCUSATIVE_TIMES, DEFINITE_SHARE * times
        ):
            found |= dict.fromkeys((noun, f"{noun}ان", f"{noun}ون"), False)
            found |= dict.fromkeys((f"{noun}ا", f"{noun}ين"), True)
    return found


_NOUN = re.compile(r"(?!ال|لل)\w{2,}[^\Wاةيه]")
NOT_NOUNS: Final = loose_words("""
    بعض أحد ابن نفس واحد عهد وجود كثير عين شمال جنوب شرق غرب وسط خارج حين كبير رئيس أول
    ألف عشر ثلاث أربع خمس ست سبع ثمان تسع مليون مليار
""")
"""Words that are seldom the object of a verb, and all words of numbers: these are for measuring."""


def verbs_of(counts: Counter[str], tokens: list[str]) -> list[str]:
    """The words that stand behind the signs of a verb, and seldom where nouns stand."""
    signs = Counter(word for sign, word in pairwise(tokens) if sign in BEFORE_VERBS)
    others = Counter(word for sign, word in pairwise(tokens) if sign in BEFORE_NOUNS)
    starts = Counter(word for sign, word in pairwise(tokens) if sign in set(".،\n"))
    return [
        word
        for word, times in counts.items()
        if times >= VERB_TIMES
        and word.isalpha()
        and len(word) > 2
        and word not in NOT_VERBS
        and signs[word] >= BEHIND_A_SIGN * times
        and (signs[word] > 2 or starts[word] > times / 10)
        and signs[word] + 1
        > 0.45 * (signs[word] + 2 * others[word] + 0.3 * counts[f"ال{word}"] + 2)
    ]


def nouns_behind(
    tokens: list[str], verbs: list[str], nouns: dict[str, bool]
) -> dict[str, tuple[int, int]]:
    """For each verb, the accusatives and the other nouns behind it or behind its subject."""
    found = dict.fromkeys(verbs, (0, 0))
    for place, verb in enumerate(tokens[:-4]):
        if verb not in found:
            continue
        behind = place + 1
        while tokens[behind].startswith("ال") and behind < place + 3:
            behind += 1
        if tokens[behind] in nouns:
            accusatives, others = found[verb]
            is_accusative = nouns[tokens[behind]]
            found[verb] = accusatives + is_accusative, others + (not is_accusative)
    return found


def has_object(accusatives: int, others: int) -> bool:
    """Whether nouns behind the verb are often its object."""
    share = (accusatives + 0.6) / (accusatives + others + 5)
    return share > HAS_SHARE and accusatives + others >= HAS_TIMES


def is_without_object(accusatives: int, others: int) -> bool:
    """Whether nouns behind the verb are nearly always its subject."""
    share = (accusatives + 0.6) / (accusatives + others + 5)
    return share < DOES_SHARE and others >= DOES_TIMES


if __name__ == "__main__":
    main()
