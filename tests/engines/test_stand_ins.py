"""IPA is put into the phonemes of a whole sentence."""

from declaim.engines.stand_ins import phonemes, with_stand_ins
from declaim.normalise.lexicon import IPA_CLOSE, IPA_OPEN, IPA_SAID


def _with_ipa(word: str, ipa: str) -> str:
    return f"{IPA_OPEN}{word}{IPA_SAID}{ipa}{IPA_CLOSE}"


def _said(spoken: str) -> str:
    text, sounds = with_stand_ins(spoken)
    assert len(text) == len(spoken)
    return phonemes(_reader, text, [sound for _, sound in sounds])


def _reader(text: str) -> str:
    """A reader that says each letter, `a` before a consonant alone, and stresses a last word."""
    return text.replace("a z", "ə z").replace("a az", "ən az").replace("zavov.", "zavˈov.")


def test_the_words_beside_it_sound_as_in_the_sentence() -> None:
    assert _said(f"He had a {_with_ipa('row', 'ɹaʊ')}.") == "He had ə ɹaʊ."
    assert _said(f"It was a {_with_ipa('use', 'ˈʌb')}, so.") == "It was ən ˈʌb, so."


def test_several_stand_in_their_order() -> None:
    both = f"{_with_ipa('read', 'ɹɛd')} {_with_ipa('ad', 'æd')} {_with_ipa('lead', 'lɛd')}"
    assert _said(both) == "ɹɛd æd lɛd"


def test_the_stress_is_before_the_vowel_and_no_r_stands_twice() -> None:
    assert _said(_with_ipa("desert", "dɪˈzɜːɹt")) == "dɪzˈɜːt"


def test_where_the_text_has_an_invented_word_each_part_is_read_alone() -> None:
    assert _said(f"zavov {_with_ipa('read', 'ɹɛd')}.") == "zavov ɹɛd."
