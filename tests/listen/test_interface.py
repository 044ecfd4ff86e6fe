"""The words of the interface, in the languages that have a table."""

import re
from importlib.resources import files

import pytest

from declaim.listen.interface import languages, words_in


@pytest.mark.parametrize("language", languages())
def test_a_language_has_every_word_with_its_place_for_a_number(language: str) -> None:
    spoken, words = words_in(language, studio=True)
    assert spoken == language
    english = words_in("en", studio=True)[1]
    assert words.keys() == english.keys()
    assert len({*english.values()}) == len(english)  # a word's translation is found by the word
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


def test_every_word_of_the_interface_is_used_and_every_word_used_has_a_translation() -> None:
    words = set(words_in("en", studio=True)[1])
    places = [files("declaim.listen"), files("declaim.studio")]
    scripts = [*(places[0] / "script").iterdir(), *(places[1] / "page").iterdir()]
    texts = [file.read_text("utf-8") for file in scripts if file.name.endswith(".js")]
    asked = {name for text in texts for name in re.findall(r'(?:say|tool|tell)\(\[?"(\w+)"', text)}
    assert asked <= words
    python = [file for place in places for file in place.iterdir() if file.name.endswith(".py")]
    form = (places[0] / "page.html").read_text("utf-8")
    whole = "".join([*texts, *(file.read_text("utf-8") for file in python), form])
    shelves = ("article", "folder", "me")
    chosen = {f"{kind}_{shelf}" for kind in ("for", "kept") for shelf in shelves}
    unused = {name for name in words - chosen if not re.search(rf"[\"'$]{name}\b", whole)}
    assert unused == set()
