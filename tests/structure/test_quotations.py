"""Quotations inside a paragraph, and their speakers."""

import pytest

from declaim.structure.quotations import quotations

NAMES = ("ada", "mr brown", "mrs. brown", "brown", "the pilot", "tom")


def said(text: str) -> list[tuple[str, str]]:
    return [(text[start:stop], who) for start, stop, who in quotations(text, NAMES)]


@pytest.mark.parametrize(
    "text",
    [
        "“We sail at dawn,” she said.",
        '"We sail at dawn," she said.',
        "‘We sail at dawn,’ she said.",
        "„Wir fahren morgen.“ Sie ging.",
        "„Wir fahren morgen früh“, sagte sie.",
        "« Nous partons demain. » Elle partit.",
        "「明日出発します。」と言った。",
        "‘It’s the ferry’s bell,’ she said.",
        "'It's the ferry's bell,' she said.",
        "'And then--' she said.",
    ],
)
def test_words_between_marks_are_said(text: str) -> None:
    assert len(said(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "They call it the “Old Bridge” in town.",
        'The so-called "night ferry" left.',
        "It was the captain’s and the boys’ boat.",
        'The board is 6\' 2" long, and 5" wide.',
        "A 'tide' is a wave.",
        "It was the boys' boat, and the girls' too, in the '90s.",
    ],
)
def test_a_name_between_marks_is_not_said(text: str) -> None:
    assert said(text) == []


def test_the_verb_shows_who_speaks() -> None:
    assert said("“Come,” said Ada. “No,” Tom answered.") == [("“Come,”", "ada"), ("“No,”", "tom")]
    assert said("Ada quietly said, “Come.”") == [("“Come.”", "ada")]
    assert said("“Come!” cried Mr Brown.") == [("“Come!”", "mr brown")]
    assert said("“Come!” assented the pilot.") == [("“Come!”", "the pilot")]
    assert said("“Come!” said Mrs. Brown.") == [("“Come!”", "mrs. brown")]


def test_a_paragraph_of_one_speaker_is_all_theirs() -> None:
    assert said("“I will,” said Ada, “go home.”") == [("“I will,”", "ada"), ("“go home.”", "ada")]


def test_nobody_is_guessed() -> None:
    assert said("“Come,” said the captain to Ada.") == [("“Come,”", "")]
    assert said("“Come,” said Ada Lovelace.") == [("“Come,”", "")]
    assert said("“Ada, come,” he said.") == [("“Ada, come,”", "")]


def test_a_speech_of_several_paragraphs_has_its_second_mark_in_the_last() -> None:
    assert said("“It rained. And then") == [("“It rained. And then", "")]
