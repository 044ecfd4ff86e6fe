"""The language of a text, where nobody tells it."""

import pytest

from declaim.languages import language_of, language_tag


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The lamp was lit at four, and by five the whole of the quay could be seen from it.",
            "en",
        ),
        ("Die Lampe wurde um vier Uhr angezündet, und um fünf sah man den Hafen.", "de"),
        (
            "La lampe fut allumée à quatre heures, et à cinq on voyait le quai et ses filets.",
            "fr",
        ),
        ("أضيء المصباح في الساعة الرابعة، وفي الخامسة كان الرصيف كله مرئيا من النافذة.", "ar"),
        ("Too short.", ""),
        ("x" * 1000, ""),
    ],
)
def test_the_language_is_told_by_the_words_where_they_are_enough(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("written", "tag"), [("en_GB", "en-GB"), ("de", "de"), ("x y", ""), ("a-" + "b" * 9, "")]
)
def test_a_language_is_written_as_bcp_47(written: str, tag: str) -> None:
    assert language_tag(written) == tag
