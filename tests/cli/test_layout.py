"""Lines fit the terminal, whatever the script."""

import pytest

from declaim.cli.layout import NO_TERMINAL, cells, cut, folded


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("short", "short"),
        ("one two three four five six", "one two three four…"),
        ("one  two\nthree", "one two three"),
        ("a-word-that-is-longer-than-the-line", "a-word-that-is-long…"),
        ("渡口的人每天都要把船钱数两遍", "渡口的人每天都要把…"),
    ],
)
def test_a_text_is_cut_at_a_words_end_with_an_ellipsis(text: str, shown: str) -> None:
    assert cut(text, 10, 30) == shown
    assert cells(shown) <= 20


def test_a_long_text_is_folded_between_words_below_its_indent() -> None:
    text = "the headline occurs twice; a-picture's-credit"
    assert folded(text, 4, 30).splitlines() == [
        "    the headline occurs twice;",
        "    a-picture's-credit",
    ]


def test_what_is_no_terminal_has_whole_lines() -> None:
    assert folded("word " * 99, 2, NO_TERMINAL) == "  " + "word " * 99
