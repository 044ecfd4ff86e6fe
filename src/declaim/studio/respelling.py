"""English IPA in letters that anybody reads: ʃɪvˈɔːn is shi-VAWN."""

import re
from typing import Final

_VOWELS: Final = {
    "aɪɚ": "ire", "aɪə": "ire", "eɪ": "ay", "aɪ": "eye", "ɔɪ": "oy", "aʊ": "ow", "oʊ": "oh",
    "əʊ": "oh", "ɪɹ": "eer", "ɛɹ": "air", "eə": "air", "ʊɹ": "oor", "ʊə": "oor", "ɔːɹ": "or",
    "oːɹ": "or", "ɑːɹ": "ar", "ɜː": "ur", "iː": "ee", "uː": "oo", "ɔː": "aw", "ɑː": "ah",
    "æ": "a", "ɛ": "e", "ɪ": "i", "ᵻ": "i", "ɒ": "o", "ʌ": "u", "ʊ": "u", "ə": "uh", "ɐ": "a",
    "ɚ": "er", "i": "ee", "o": "o", "e": "e", "a": "a", "u": "oo", "ɔ": "o", "l̩": "ul", "n̩": "un",
}  # fmt: skip
_CONSONANTS: Final = {
    "tʃ": "ch", "dʒ": "j", "ʃ": "sh", "ʒ": "zh", "θ": "th", "ð": "dh", "ŋ": "ng", "j": "y",
    "ɹ": "r", "ɡ": "g", "ɾ": "t", "x": "kh", "ɬ": "l", "ʔ": "",
}  # fmt: skip
"""espeak-ng's sounds of English; any other letter says itself."""
_SOUND: Final = re.compile(
    "|".join(map(re.escape, sorted({**_VOWELS, **_CONSONANTS}, key=len, reverse=True)))
    + r"|[ˈˌ]|\w"
)
_GLIDES: Final = frozenset("ɹljw")
_BEFORE_GLIDES: Final = frozenset("pbtdkɡfθʃv")


def respelled(ipa: str) -> str:
    """Words in letters, with hyphens between syllables and the stressed one in capitals."""
    return " ".join(map(_word, ipa.split()))


def _word(ipa: str) -> str:
    syllables: list[str] = []
    between: list[str] = []
    stress = ""
    for sound in _SOUND.findall(ipa):
        if sound in "ˈˌ":
            stress = sound
        elif sound in _VOWELS:
            left = _left_behind(between) if syllables else 0
            if syllables:
                syllables[-1] += _spelt(between[:left], syllables[-1])
            syllable = _spelt(between[left:]) + _VOWELS[sound]
            syllables.append(syllable.upper() if stress == "ˈ" else syllable)
            between, stress = [], ""
        else:
            between.append(sound)
    if not syllables:
        return _spelt(between)
    syllables[-1] += _spelt(between, syllables[-1])
    return "-".join(syllables) if len(syllables) > 1 else syllables[0].lower()


def _left_behind(between: list[str]) -> int:
    """The number of consonants between two vowels that belong to the first vowel."""
    together = between[-1:] and between[-1] in _GLIDES and between[-2:-1]
    taken = 2 if together and between[-2] in _BEFORE_GLIDES else 1
    return max(0, len(between) - taken)


def _spelt(sounds: list[str], like: str = "") -> str:
    text = "".join(_CONSONANTS.get(sound, sound) for sound in sounds)
    return text.upper() if like and like.isupper() else text
