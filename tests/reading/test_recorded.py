"""Transcripts as programs write them."""

import pytest

from declaim.reading.plain_text.recorded import without_times


def said(text: str) -> list[str]:
    lines = list(enumerate(text.split("\n"), start=1))
    return [line for _, line in without_times(lines) if line]


TALK = """Speaker 1  (00:02)
We started with one boat.

Speaker 2  (00:06)
And the bucket leaked.

Speaker 1  (00:09)
Everything leaked.

Speaker 2  (00:15)
Then you bought the second."""


def test_the_name_and_time_above_the_words_are_the_name_of_who_speaks() -> None:
    assert said(TALK) == [
        "Speaker 1: We started with one boat.",
        "Speaker 2: And the bucket leaked.",
        "Speaker 1: Everything leaked.",
        "Speaker 2: Then you bought the second.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Tom 0:51\nWill 0:52\nMary 0:55\nOwen 0:59",
        TALK.replace("(00:", "(10:"),
        TALK.replace("00:09", "00:04"),
    ],
)
def test_results_and_timetables_keep_their_times(text: str) -> None:
    assert said(text) == [line for line in text.split("\n") if line]
