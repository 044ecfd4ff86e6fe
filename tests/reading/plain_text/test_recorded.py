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
        "03/05/2024, 21:03 - tied up.\n04/05/2024, 21:10 - rain.\n05/05/2024, 21:20 - rain.",
    ],
)
def test_results_and_timetables_keep_their_times(text: str) -> None:
    assert said(text) == [line for line in text.split("\n") if line]


@pytest.mark.parametrize(
    "stamp", ["[03/05/2024, 21:0{}:11] ", "03.05.24, 21:0{} - ", "5/3/24, 9:0{}\u202fPM - "]
)
def test_the_messages_of_a_chat_lose_their_dates_and_keep_their_names(stamp: str) -> None:
    told = ["Anna: Is the boat back?", "Bob: No.", "Bob: Ask the ferryman."]
    chat = "\n".join(stamp.format(i) + each for i, each in enumerate(told))
    assert said(f"{chat}\nHe will know.") == [*told, "He will know."]


def test_three_names_with_their_times_above_words_are_enough() -> None:
    talk = (
        "Ada Byre  0:00  \nGood morning.\n\nBob Marsh  0:07  \nHello.\n\nAda Byre  1:12  \nGo on."
    )
    assert said(talk) == ["Ada Byre: Good morning.", "Bob Marsh: Hello.", "Ada Byre: Go on."]
