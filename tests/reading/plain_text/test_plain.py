"""Plain text in the ways people set it: where blocks begin and end."""

import io
from pathlib import Path
from textwrap import dedent

import pytest

from declaim.model import Article, Role
from declaim.reading import read
from declaim.reading.plain_text.plain import passages_in


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


CASES = Path(__file__).parents[2] / "cases"


def case(name: str) -> Article:
    (path,) = CASES.glob(f"{name}-*.txt")
    return read(path)


def spoken(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.spoken]


def text(written: str) -> Article:
    return read(io.BytesIO(dedent(written).strip("\n").encode()))


@pytest.mark.parametrize("name", ["27b", "66", "109"])
def test_everything_in_a_writers_text_is_spoken(name: str) -> None:
    assert [block.text for block in case(name).blocks if not block.spoken] == []


def test_a_line_of_dialogue_is_no_title() -> None:
    assert case("27b").metadata.title == "Night Visit"


def test_text_copied_from_a_pdf_loses_its_page_numbers_and_its_hyphens() -> None:
    assert spoken(case("32")) == [
        "A fear of water",
        "It was not only a fear of the deep end or of some emotional punishment; it was a fear that"
        " the water would not let me go, that I would lose the people on the bank and be unable to"
        " call to them. My mother's well-known calm was no help.",
        "At the start of the next paragraph there is a soft hyphen, and the efficient office is"
        " flat.",
        "We then went down to the millrace, which is still there. He said it was a cooperative"
        " now.",
        "The last paragraph goes on past the page number and ends here.",
    ]


def test_a_blank_line_below_every_line_parts_no_sentence() -> None:
    first, second = spoken(case("34"))
    assert first.startswith("It was the custom of the ferrymen")
    assert first.endswith("what they had been owed.")
    assert second == "The priest called it a superstition."


def test_numbers_above_chapters_are_not_page_numbers() -> None:
    novel = "\n\n".join(f"{n}\n\nIt was the day {n} of the flood." for n in range(1, 6))
    assert "3" in spoken(text(novel))


def test_the_head_of_every_page_is_silent_where_it_breaks_into_sentences() -> None:
    page = "and the men of page {n} walked into town to eat with their wives and children, as they"
    head = "\n\n{n} THE FERRY AT ORREL\n\n"
    pages = "".join((page + head).format(n=n) for n in (4, 5, 6))
    (whole,) = spoken(text(f"{pages}had done every day since the war."))
    assert "ORREL" not in whole
    assert whole.endswith("as they had done every day since the war.")


@pytest.mark.parametrize("name", ["Chapter", "Day", "Page", "PAGE"])
def test_numbered_headings_are_no_heads_of_pages(name: str) -> None:
    novel = "".join(f"{name} {n}\n\nIt was the day {n} of the flood.\n\n" for n in range(1, 7))
    assert spoken(text(novel))[::2] == [f"{name} {n}" for n in range(1, 7)]


LONG_VERSE = """
    I went along the longest road that anybody knew of,
    and the stones were white and round and very old;
    I carried nothing but a rope, a hook, a lamp to see by,
    and all the way I thought about the story I was told.

    The second day the rain came down upon the stones and me,
    the lamp went out, the rope was wet, the hook was red with rust;
    I sat beside the road and sang of everything I knew of,
    and in the evening went along because I thought I must.
"""


def test_long_lines_of_a_poem_are_verse() -> None:
    assert {block.role for block in text(LONG_VERSE).blocks} == {Role.VERSE}


def test_a_librarys_text_is_its_work_without_header_and_licence() -> None:
    article = case("65")
    texts = spoken(article)
    assert (article.metadata.title, article.metadata.byline) == ("The Counting House", "Ada Byre")
    assert (article.metadata.published, article.metadata.language) == ("2004-05-03", "en")
    assert texts[:4] == ["THE COUNTING HOUSE", "by ADA BYRE", "CHAPTER I.", "THE MILL."]
    assert texts[-1] == "THE END"
    assert "The mill in winter" in texts
    assert not any(word in " ".join(texts) for word in ("Footnote", "eBook", ". . .", "12345"))


def test_fields_at_the_top_are_metadata_and_marked_lines_are_headings() -> None:
    article = case("43")
    assert (article.metadata.title, article.metadata.byline) == ("The River", "Ada Byre")
    assert [b.text for b in article.blocks if b.role is Role.HEADING] == ["Part 1", "Part 2"]


def test_a_list_pasted_from_word_is_spoken_and_its_table_is_a_table() -> None:
    article = case("101")
    items = [b.text for b in article.blocks if b.role is Role.LIST_ITEM]
    assert items == [
        *("• Rope: forty yards", "• Hooks: two", "• one of iron", "• one of brass"),
        "• A private bullet",
    ]
    assert [b.text for b in article.blocks if not b.spoken] == [
        "Name\tAge\tBoat\nTom\t41\tAda\nWill\t39\tOrrel"
    ]


NARROW = """
    The ferry was tied up at noon, and
    the men who worked it walked into
    town to eat, as they had done every
    day since the war.

    Their caps were in their hands and
    the river was still on their boots,
    and nobody in the street looked up
    at them as they passed.
"""


def test_prose_in_a_narrow_column_is_no_verse() -> None:
    assert [block.role for block in text(NARROW).blocks] == [Role.PARAGRAPH] * 2


def test_verse_among_prose_is_verse() -> None:
    verse = """
    The river took my hat away,
    The river took my shoe,
    And if I stand here half a day,
    It will be taking you.
    """
    roles = [block.role for block in text(NARROW + verse).blocks]
    assert roles == [Role.PARAGRAPH, Role.PARAGRAPH, Role.VERSE]


def left_out(article: Article) -> list[str]:
    return [block.text for block in article.blocks if not block.spoken]


@pytest.mark.parametrize(
    "written",
    [
        "Mary Stubbs\n1921 - 2009\n\nShe left us.\n\nTags: none, she said.\nTel. 01482 555 010",
        "Hartley, Boatbuilders\nTel. 01482 555 010\nEmail: office@hartley.example\n3 March 1998\n\n"
        "Dear Mr Poole,\n\nYour boat is ready. The mast is longer by a foot.\n\nJ. Hartley",
    ],
    ids=["the years of a life", "the head of a letter"],
)
def test_the_years_of_a_life_and_the_head_of_a_letter_are_no_signs_of_a_site(written: str) -> None:
    assert left_out(text(written)) == []


def test_a_date_alone_below_the_title_is_a_dateline_and_no_heading() -> None:
    roles = [block.role for block in text("A date alone\n\n3 May 2021\n\nText.").blocks]
    assert roles == [Role.HEADLINE, Role.DATELINE, Role.PARAGRAPH]
