"""The layout of a whole text: prose that is set in lines, or verse."""

import pytest

from declaim.model import Role
from declaim.reading.plain_text.line_shapes import is_in_couplets, is_stanza, is_verse, measure_of
from declaim.reading.plain_text.plain import passages_in

STANZA = [
    "The boats lean on their elbows in the mud",
    "like men who have been told a joke too late,",
    "and nobody has oars.",
]
LONGER = [
    "Monday is fish. On Tuesday it is fish.",
    "On Wednesday there is nothing, served with bread,",
    "and nobody complains.",
]


def test_stanzas_whose_sentences_go_on_in_small_letters_are_no_prose() -> None:
    assert measure_of([STANZA, LONGER]) == 0


def test_two_short_paragraphs_at_one_width_are_prose() -> None:
    lines = ["The ferry was tied up at noon, and", "the men who worked it walked into", "town."]
    assert measure_of([lines, lines]) == len(lines[0])


@pytest.mark.parametrize(
    ("second", "found"),
    [("that somebody has set aside,", True), ("That Somebody Set", False), ("as they said", False)],
)
def test_a_text_in_pairs_of_lines_is_verse_where_sentences_run_on_in_the_pairs(
    second: str, found: bool
) -> None:
    pairs = [["The boats lean over in the mud,", second]] * 3
    assert is_in_couplets([["The Boats"], *pairs]) is found
    assert not is_in_couplets(pairs[:2])
    assert not is_in_couplets([*pairs, STANZA])


EVEN = ["One vice, its jaws still closed upon a peg.", "One almanac from when the river came,"]


@pytest.mark.parametrize("is_unwrapped", [True, False])
def test_lines_of_one_length_are_a_stanza_only_if_no_prose_around_the_poem_is_wrapped(
    is_unwrapped: bool,
) -> None:
    even = [f"{line} and more" for line in EVEN]
    assert is_stanza(even, in_a_poem=True, is_unwrapped=is_unwrapped) is is_unwrapped


@pytest.mark.parametrize(("line", "found"), [("II.", False), ("IV", False), ("and so on", True)])
def test_a_number_between_stanzas_is_no_verse(line: str, found: bool) -> None:
    assert is_verse(line) is found


def test_bare_lines_below_a_colon_are_a_list_and_no_stanza() -> None:
    written = (
        "Before you leave you must:\n\nput out the lamp\ntie up the boat\nlock the gate behind you"
    )
    lines = [*passages_in(written)]
    assert [(line.role, line.together) for line in lines[1:]] == [
        (None, False),
        (None, True),
        (None, True),
    ]


@pytest.mark.parametrize(
    ("written", "role"),
    [
        ("Lamp\tBefore\tAfter the storm\nat the quay\t3\t1\nat the mill\t2\t0", Role.TABLE),
        ("14:04:59  lamps=3  boats=38\n14:05:00  lamps=3  boats=9", Role.CODE),
        ("LISTEN lamp_lit;", Role.CODE),
        ("var lamps atomic.Pointer[Lamp]", Role.CODE),
    ],
)
def test_rows_and_single_lines_of_programs_are_no_verse(written: str, role: Role) -> None:
    (passage,) = passages_in(written)
    assert passage.role is role


QUOTED = "    The ferry goes, the ferry comes,\n      And no one pays the fare;\n    And so it is."
TOLD = (
    "The ferry was tied up at noon, and the men who worked it walked into\n"
    "town to eat, as they had done every day since the war. Their caps were\n"
    "in their hands and the river was still on their boots."
)


@pytest.mark.parametrize("between", ["CHAPTER II.", "“Who goes there?” he said.", "Nobody knew."])
def test_a_line_in_the_prose_between_two_quoted_verses_is_no_verse(between: str) -> None:
    text = "\n\n".join((TOLD, QUOTED, between, TOLD, QUOTED, between, QUOTED, TOLD))
    passages = [*passages_in(text)]
    assert [p.text for p in passages if p.role is Role.VERSE] == [QUOTED] * 3
    assert [p.role for p in passages if p.text == between] == [None] * 2


def test_what_is_marked_as_a_picture_between_stanzas_is_none_of_their_lines() -> None:
    (_, picture, _) = passages_in(f"{QUOTED}\n\n    [Illustration: The ferry]\n\n{QUOTED}")
    assert (picture.role, picture.text) == (Role.CAPTION, "The ferry")


def test_one_line_that_is_wider_than_a_book_does_not_part_its_paragraphs() -> None:
    wide = TOLD.replace("walked into", "walked out into")
    said = "“They were never late, and they were never early, either,” said\nFenwick to his wife."
    *_, last = passages_in("\n\n".join([TOLD] * 120 + [wide, said]))
    assert last.text == said.replace("\n", " ")


def test_a_line_to_which_the_next_word_would_just_have_fitted_is_full() -> None:
    letter = (
        "The new rope was thick, and white as a gull,\n"
        "and it was sent by someone whom nobody up\n"
        "the river had ever seen. He hung it up inside\n"
        "his door."
    )
    assert [p.role for p in passages_in(f"{letter}\n\n{letter}")] == [None, None]
