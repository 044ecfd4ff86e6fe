"""Lines that are joined to one text."""

import pytest

from declaim.reading.pdf.hyphens import Vocabulary, glued

WORDS = Vocabulary.of(
    [
        "항구에서 배가 떠났다 그리고",
        "등대지기는 아침에 항구를 보았다 그는",
        "a well-known man of all",
        "they are known to us",
    ]
)


@pytest.mark.parametrize(
    ("first", "second", "text"),
    [
        ("그는 등대지", "기는 떠났다", "그는 등대지기는 떠났다"),
        ("아침에 항구", "에서 보았다", "아침에 항구에서 보았다"),
        ("배가 떠났다", "그리고 아침에", "배가 떠났다 그리고 아침에"),
        ("雨が降", "った。", "雨が降った。"),
        ("It was well-", "known here", "It was well-known here"),
        ("It was broken in-", "to two", "It was broken into two"),
        ("the self-", "styled keeper", "the self-styled keeper"),
        ("a self-", "ish keeper", "a selfish keeper"),
        ("of semi-", "known lamps", "of semi-known lamps"),
        ("at the semi-", "nary there", "at the seminary there"),
    ],
)
def test_a_line_end_within_a_word_is_closed_by_what_the_document_spells(
    first: str, second: str, text: str
) -> None:
    assert glued(first, second, WORDS) == text
