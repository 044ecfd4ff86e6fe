"""The words of the interface, in the languages that have a table."""

import re

import pytest

from declaim.listen.interface import languages, words_in


@pytest.mark.parametrize("language", languages())
def test_a_language_has_every_word_with_its_place_for_a_number(language: str) -> None:
    spoken, words = words_in(language)
    assert spoken == language
    english = words_in("en")[1]
    assert words.keys() == english.keys()
    for name, text in words.items():
        assert text.strip() == text != ""
        assert re.findall("{.*?}", text) == re.findall("{.*?}", english[name])


@pytest.mark.parametrize(
    ("language", "spoken"), [("pt-BR", "pt"), ("de-CH", "de"), ("fi", "en"), ("", "en")]
)
def test_an_article_has_its_language_s_words_or_else_the_english(
    language: str, spoken: str
) -> None:
    assert words_in(language)[0] == spoken
