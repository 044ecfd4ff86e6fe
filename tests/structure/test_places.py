"""The role of a line by its place: beside the headline, below the end, among similar lines."""

import pytest

from declaim.manuscript import Passage
from declaim.structure.parts import Parts, parts_of
from declaim.structure.reading_rules import body, opening, surroundings

TALE = "The keeper walked down to the harbour and counted the lamps, one after the other."


def page(*texts: str) -> Parts:
    """The parts of a page with a blank line between its passages."""
    return parts_of(tuple(Passage(text, 2 * i + 1) for i, text in enumerate(texts)))


@pytest.mark.parametrize(
    ("line", "is_like"),
    [
        ("The bridge in low fog", True),
        ("The tide in low fog", False),
        ("A bridge opens in fog", False),
        ("The bridge", False),
        ("The bridge opens.", False),
        ("The bridge is low, the bridge is long,", False),
    ],
)
def test_a_line_that_begins_as_the_headline_and_has_half_of_its_words_is_a_caption(
    line: str, is_like: bool
) -> None:
    parts = page("The bridge opens again", "Sunday, 3 May 2026", line, TALE, TALE)
    assert bool(body.like_the_headline(parts, 2)) is is_like


def test_a_line_below_a_headline_of_three_words_is_no_caption_because_it_begins_alike() -> None:
    assert not body.like_the_headline(page("The Old Bridge", "The bridge in low fog", TALE), 1)


def test_a_long_line_that_repeats_the_headline_is_its_copy_wherever_it_is() -> None:
    long, short = "The old bridge opens again", "The bridge opens"
    for title, is_copy in ((long, True), (short, False)):
        parts = page("The Salt Post", title, TALE, TALE, title)
        assert bool(opening.headline_again(parts, 4)) is is_copy
    assert opening.headline_again(page(short, short, TALE), 1)


def test_a_sentence_of_five_words_between_headline_and_prose_sums_up() -> None:
    top = ("The bridge opens again", "Sunday, 3 May 2026")
    assert opening.standfirst(page(*top, "Low fog over the ford", TALE), 2)
    assert not opening.standfirst(page(*top, "Fog over the ford", TALE), 2)


def test_a_number_is_a_count_where_readers_vote_and_a_chapter_elsewhere() -> None:
    assert surroundings.count(page(TALE, "31", "Share"), 1)
    assert not surroundings.count(page(TALE, "31", TALE), 1)
    assert not surroundings.count(page(TALE, "1234567", "Share"), 1)


def test_a_note_about_the_writer_is_at_the_end_and_names_the_writer() -> None:
    told = "Nora Field lives in Orrel."
    top = ("The bridge opens again", "By Nora Field", TALE)
    assert surroundings.author_box(page(*top, told), 3)
    assert not surroundings.author_box(page(*top, "Ada Byre lives in Orrel."), 3)
    assert not surroundings.author_box(page(*top, told, *[TALE] * 3), 3)


def test_a_mark_without_words_is_silent() -> None:
    assert surroundings.without_words(page(TALE, "***"), 1)
    assert not surroundings.without_words(page(TALE, "A"), 1)
