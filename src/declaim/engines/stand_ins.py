"""IPA for a model whose own reader makes the phonemes: it is put in where an invented word stood.

The reader is given the whole sentence, so that the words, commas and stops beside the IPA sound as
they always do. A part of a sentence alone would have its article read as a letter.
"""

import re
from collections.abc import Callable
from itertools import chain, zip_longest
from typing import Final

from declaim.engines.phrases import stress_before_vowel
from declaim.normalise.lexicon import IPA_OPEN, readings

_VOWELS: Final = "aeiouyɑɐɒæɔəɘɛɜɞɤɨɪɯɵøœʉʊʌᵻɚɝ"
_BEFORE_A_VOWEL, _BEFORE_A_CONSONANT = "azvov", "zavov"
"""Invented words that begin as the IPA does: `an` and `the` depend on that."""
_STAND_IN = re.compile(f"{IPA_OPEN}+(?:{_BEFORE_A_VOWEL}|{_BEFORE_A_CONSONANT})")


def with_stand_ins(spoken: str) -> tuple[str, list[tuple[int, str]]]:
    """The text, just as long, with an invented word for each with IPA; its place and that IPA."""
    text, sounds = "", []
    for words, ipa in readings(spoken):
        if ipa:
            vowel = ipa.lstrip("ˈˌ")[:1] in _VOWELS
            stand_in = _BEFORE_A_VOWEL if vowel else _BEFORE_A_CONSONANT
            text += stand_in.rjust(len(words) + len(ipa) + 3, IPA_OPEN)
            sound = stress_before_vowel(re.sub(f"ɜːɹ(?![{_VOWELS}])", "ɜː", ipa))
            sounds.append((len(text) - len(stand_in), sound))
        else:
            text += words
    return text, sounds


def phonemes(read: Callable[[str], str], text: str, sounds: list[str]) -> str:
    """The phonemes of `read` for a text with an invented word for each of `sounds`, these put in.

    Where the reader does not say the invented words as it does elsewhere, each part is read alone.
    """
    said = read(text.replace(IPA_OPEN, ""))
    places = [place for word in (_BEFORE_A_VOWEL, _BEFORE_A_CONSONANT)
              for place in re.finditer(_heard(read, word), said)]  # fmt: skip
    if len(places) != len(sounds):
        parts = map(read, _STAND_IN.split(text))
        return "".join(chain.from_iterable(zip_longest(parts, sounds, fillvalue="")))
    for place, ipa in reversed([*zip(sorted(places, key=re.Match.start), sounds, strict=True)]):
        said = said[: place.start()] + ipa + said[place.end() :]
    return said


def _heard(read: Callable[[str], str], word: str) -> str:
    """A pattern of the word as the reader says it, its stress anywhere."""
    letters = [each for each in read(word) if each.isalpha() and each not in "ˈˌ"]
    return "[ˈˌ]?" + "[ˈˌ]?".join(map(re.escape, letters))
