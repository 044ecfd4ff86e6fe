"""A model reads a sentence in one go; a very long one in parts, a very short one with the next."""

import pytest

from declaim.engines.phrases import in_kokoro_letters, phrases


def parts(text: str, longest: int = 350, shortest: int = 0) -> list[str]:
    return [text[start:stop] for start, stop in phrases(text, "en", longest, shortest)]


def test_each_sentence_is_a_phrase() -> None:
    assert parts("One two. Three four.") == ["One two. ", "Three four."]


def test_a_long_sentence_is_cut_at_the_comma_nearest_to_its_middle() -> None:
    text = "He went, as he had said, along the river, and home."
    assert parts(text, longest=40) == ["He went, as he had said, ", "along the river, and home."]


def test_a_long_sentence_without_a_comma_stays_whole() -> None:
    assert parts("word " * 100) == ["word " * 100]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Yes. He went along the river.", "Yes. He went along the river."),
        ("He went along the river. No.", "He went along the river. No."),
        ("Yes.", "Yes."),
    ],
)
def test_a_short_sentence_is_read_with_its_neighbour(text: str, phrase: str) -> None:
    assert parts(text, shortest=20) == [phrase]


def test_no_character_is_lost() -> None:
    text = "Yes. No. " + "It went on, and on, and on; " * 30 + "so. Well."
    for shortest in (0, 20):
        assert "".join(parts(text, 100, shortest)) == text


@pytest.mark.parametrize(
    ("ipa", "letters"),
    [
        ("həˈloʊ", "həlˈO"),
        ("ʃɪˈvɔːn", "ʃɪvˈɔːn"),
        ("ˈpɹaɪvət", "pɹˈIvət"),
        ("ˌdʒuːˈlaɪ", "ʤˌuːlˈI"),
        ("t͡ʃɜr.tʃ", "ʧɜɹʧ"),
    ],
)
def test_ipa_is_spelt_as_kokoro_spells_it(ipa: str, letters: str) -> None:
    assert in_kokoro_letters(ipa) == letters
