"""Plain text in the ways people set it: where blocks begin and end."""

import io
from textwrap import dedent

import pytest

from declaim.model import Role
from declaim.reading import read
from declaim.reading.plain import passages_in


def blocks(text: str) -> list[str]:
    return [p.text for p in passages_in(dedent(text).strip("\n"))]


WRAPPED = """
    The whole of the quay could be seen, with its nets and the one long-
    suffering horse that nobody had ever been known to ride. It was Tues-
    day, and the long-suffering horse was asleep.

    Nobody spoke. The kettle was put on, and taken off again, and put on
    again.
"""

SETTINGS = {
    "a sentence that was broken at its links is whole again": (
        """
        Harl is a parish in West Moor
        , England
        , at the mouth of the Ble
        about 3 miles from the sea. The parish
        has two hamlet
        s, Low Harl and Ash
        . Nobody lives at Ash.
        The name is old.
        """,
        [
            "Harl is a parish in West Moor, England, at the mouth of the Ble about 3 miles from "
            "the sea. The parish has two hamlets, Low Harl and Ash. Nobody lives at Ash.",
            "The name is old.",
        ],
    ),
    "a line that goes on in lower case and ends a sentence belongs to the one above": (
        """
        Notes for the crew
        The boat was put into the water on the first of May, and you would think that the winch
        would hold, and so it did. Nobody checked the rope.
        The rope did not hold for long, as everybody on the quay could see.
        """,
        [
            "Notes for the crew",
            "The boat was put into the water on the first of May, and you would think that the "
            "winch would hold, and so it did. Nobody checked the rope.",
            "The rope did not hold for long, as everybody on the quay could see.",
        ],
    ),
    "hard-wrapped lines are one paragraph, and parted words are mended": (
        WRAPPED,
        [
            "The whole of the quay could be seen, with its nets and the one long-suffering horse "
            "that nobody had ever been known to ride. It was Tuesday, and the long-suffering horse "
            "was asleep.",
            "Nobody spoke. The kettle was put on, and taken off again, and put on again.",
        ],
    ),
    "an indent begins a paragraph where no blank line does": (
        """
           The first paragraph begins here and goes on for more than one line of
        the page, as some will.
           The second begins where the line is set in, and it goes on to the next
        line too.
        """,
        [
            "The first paragraph begins here and goes on for more than one line of the page, as "
            "some will.",
            "The second begins where the line is set in, and it goes on to the next line too.",
        ],
    ),
    "a line that was not wrapped is a block": (
        "One paragraph stands here.\nAnother one stands below it, and is longer.\nA third.",
        ["One paragraph stands here.", "Another one stands below it, and is longer.", "A third."],
    ),
    "a list item goes on over wrapped lines": (
        """
        1. Take the lid off the pot, slowly, and with a cloth around the handle of it,
           because it is hot.
        2. Stir.
        """,
        [
            (
                "1. Take the lid off the pot, slowly, and with a cloth around the handle of it, "
                "because it is hot."
            ),
            "2. Stir.",
        ],
    ),
}


@pytest.mark.parametrize("name", SETTINGS)
def test_blocks_are_parted_as_the_page_is_set(name: str) -> None:
    text, expected = SETTINGS[name]
    assert blocks(text) == expected


def test_an_underlined_line_is_a_heading() -> None:
    first, second, _ = passages_in("The Quay\n========\n\nMorning\n-------\nThe lamp was lit.")
    assert (first.text, first.role, first.level, first.line) == ("The Quay", Role.HEADING, 1, 1)
    assert (second.text, second.level, second.line) == ("Morning", 2, 4)


def test_a_drawn_line_is_a_block_that_is_not_spoken() -> None:
    drawn = passages_in("It rained.\n* * *\nIt stopped.\n\n###")
    assert [(p.line, p.text, p.role) for p in drawn] == [
        (1, "It rained.", None),
        (2, "* * *", Role.BOILERPLATE),
        (3, "It stopped.", None),
        (5, "###", Role.BOILERPLATE),
    ]


def test_a_directive_that_is_all_of_a_quotation_leaves_the_rest_whole() -> None:
    article = read(io.BytesIO(b"><!-- declaim: end -->\nIt rained."))
    assert [b.text for b in article.blocks] == ["It rained."]


def test_a_stanza_keeps_its_lines() -> None:
    (stanza,) = passages_in("I went to the sea,\nand the sea was out;\nI came back\nby tea.")
    assert stanza.role is Role.VERSE
    assert stanza.text.count("\n") == 3


def test_columns_and_listings_are_blocks_of_their_own() -> None:
    table, code = passages_in("Born   1881\nDied   1959\n\n    x = f(y)\n    print(x)")
    assert (table.role, code.role) == (Role.TABLE, Role.CODE)
