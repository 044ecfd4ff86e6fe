"""The phrases that a model reads in one go, and the lexicon's IPA in the model's letters."""

import re
from collections.abc import Iterator
from typing import Final

from declaim.normalise import sentences

LONGEST: Final = 350
"""Characters: of longer sentences Kokoro's users say that they are rushed
(issues 3 and 5 of epub2tts-kokoro)."""
_BREATH = re.compile(r"[,;:—][\"'”’)]*\s")
_LETTERS: Final = {
    "͡": "",
    ".": "",
    "eɪ": "A",
    "aɪ": "I",
    "ɔɪ": "Y",
    "oʊ": "O",
    "əʊ": "Q",
    "aʊ": "W",
    "dʒ": "ʤ",
    "tʃ": "ʧ",
    "ɝ": "ɜɹ",
    "ɚ": "əɹ",
    "r": "ɹ",
    "g": "ɡ",
}
_VOWELS: Final = "AIYOQWaeiouyɑɐɒæɔəɘɛɜɞɤɨɪɯɵøœʉʊʌᵊᵻ"


def phrases(
    text: str, language: str, longest: int = LONGEST, shortest: int = 0
) -> Iterator[tuple[int, int]]:
    """Half-open spans of the sentences, in characters; a long one is cut where a reader breathes.

    A sentence is cut at the comma nearest to the middle of it, and so are its halves. One that is
    not so long as `shortest` is read together with the next, the last with the one before it.
    """
    together: list[tuple[int, int]] = []
    for start, stop in sentences(text, language):
        before = together[-1][1] - together[-1][0] if together else shortest
        after = stop - start if stop == len(text) else shortest
        if together and min(before, after) < shortest:
            together[-1] = together[-1][0], stop
        else:
            together.append((start, stop))
    for start, stop in together:
        yield from _cut(text, start, stop, longest)


def _cut(text: str, start: int, stop: int, longest: int) -> Iterator[tuple[int, int]]:
    middle = (start + stop) // 2
    places = [place.end() for place in _BREATH.finditer(text, start, stop) if place.end() < stop]
    if stop - start <= longest or not places:
        yield start, stop
        return
    place = min(places, key=lambda place: abs(place - middle))
    yield from _cut(text, start, place, longest)
    yield from _cut(text, place, stop, longest)


def in_kokoro_letters(ipa: str) -> str:
    """IPA as Kokoro and its kin spell it: a letter a diphthong, the stress before the vowel.

    The letters are those of misaki (github.com/hexgrad/misaki, EN_PHONES.md).
    """
    for sound, letter in _LETTERS.items():
        ipa = ipa.replace(sound, letter)
    return stress_before_vowel(ipa)


def stress_before_vowel(ipa: str) -> str:
    """The same sounds, the stress before the vowel, as models have it, not before the syllable."""
    return re.sub(f"([ˈˌ])([^{_VOWELS}ˈˌ]+)(?=[{_VOWELS}])", r"\2\1", ipa)
