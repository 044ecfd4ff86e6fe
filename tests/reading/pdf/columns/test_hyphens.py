"""Lines that are joined to one text."""

import pytest

from declaim.reading.pdf.geometry.hyphens import Vocabulary, glued

WORDS = Vocabulary.of(
    [
        "항구에서 배가 떠났다 그리고",
        "등대지기는 아침에 항구를 보았다 그는",
        "a well-known man of all",
        "they are known to us",
        "under the old lamp on a pier there",
        "er sah die Berg- und Talbahn dort",
        "a warm- or cold-water pipe there",
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
        ("die Hafen-", "und Lampenmeister", "die Hafen- und Lampenmeister"),
        ("a salt-", "or sand road", "a salt- or sand road"),
        ("in the keep-", "ers hut", "in the keepers hut"),
        ("a jack-of-", "all trades", "a jack-of-all trades"),
        ("a jack-", "of-all-trades", "a jack-of-all-trades"),
        ("a pier-", "on-pier bridge", "a pier-on-pier bridge"),
        ("the anti-in-", "flation lamp", "the anti-inflation lamp"),
        ("for thirty-", "seven lamps", "for thirty-seven lamps"),
        ("her sister-", "in-law", "her sister-in-law"),
        ("from 1871-", "1873 on", "from 1871-1873 on"),
        ("a 20-", "year-old lamp", "a 20-year-old lamp"),
        ("10- und 20-", "und 30-mal", "10- und 20- und 30-mal"),
        ("the post-lamp-", "lighting", "the post-lamplighting"),
    ],
)
def test_a_line_end_within_a_word_is_closed_by_what_the_document_spells(
    first: str, second: str, text: str
) -> None:
    assert glued(first, second, WORDS) == text
