"""A writer's own file: which passage is the title, and what the shapes of its lines make them."""

import pytest

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.structure.reading_rules.writer import title_of, verdicts

TALE = "The ferry was tied up at noon, and the men who worked it walked into town to eat."


def roles(*texts: str, title: str = "") -> list[Role]:
    passages = [Passage(text, 2 * i + 1) for i, text in enumerate(texts)]
    return [role for role, _ in verdicts(passages, title)]


def heading(text: str, level: int = 1) -> Passage:
    return Passage(text, 1, Role.HEADING, "a heading", level)


@pytest.mark.parametrize(
    ("passages", "title", "at"),
    [
        ([Passage("The Ferry", 1), Passage(TALE, 3)], "", 0),
        ([Passage(TALE, 1), Passage("The Ferry", 3)], "", -1),
        ([Passage("***", 1), Passage("The Ferry", 3), Passage(TALE, 5)], "", 1),
        ([Passage(TALE, 1), heading("The Ferry")], "", 1),
        ([Passage(TALE, 1), heading("The Ferry"), heading("Noon")], "The ferry", 1),
        ([Passage(TALE, 1), heading("Noon"), heading("The Ferry")], "The Ferry", 2),
        ([*[Passage(TALE, 1)] * 3, heading("Noon"), heading("The Ferry")], "The Ferry", -1),
        ([Passage("The Ferry", 1), heading("The Ferry")], "The Ferry", 0),
        ([heading("Noon"), Passage("The Ferry", 2, Role.HEADLINE)], "", 1),
        ([Passage("The Ferry", 1, Role.HEADLINE), heading("Noon")], "Noon", 0),
        ([Passage("12", 1, Role.BOILERPLATE), Passage("The Ferry", 2), Passage(TALE, 4)], "", 1),
        ([], "", -1),
    ],
)
def test_the_title_is_what_the_metadata_calls_so_or_the_first_heading_or_the_top_line(
    passages: list[Passage], title: str, at: int
) -> None:
    assert title_of(passages, title) == at


def test_a_heading_that_repeats_the_title_page_is_silent() -> None:
    page = [Passage("The Ferry", 1, Role.HEADLINE), Passage("Nora Field", 2)]
    twice = [role for role, _ in verdicts([*page, heading("The Ferry"), Passage(TALE, 4)], "")]
    assert twice == [Role.HEADLINE, Role.PARAGRAPH, Role.HEADLINE_DUPLICATE, Role.PARAGRAPH]
    later = [role for role, _ in verdicts([page[0], Passage(TALE, 2), heading("The Ferry")], "")]
    assert later[2] is Role.HEADING
    assert roles("The Ferry", "The Ferry", TALE)[1] is not Role.HEADLINE_DUPLICATE


def test_name_and_day_are_directly_below_the_title() -> None:
    top = ("The Ferry", "By Nora Field", "3 May 1852", TALE)
    assert roles(*top)[:3] == [Role.HEADLINE, Role.BYLINE, Role.DATELINE]
    assert roles("The Ferry", "3 May 1852", TALE)[1] is Role.DATELINE
    assert roles("The Ferry", TALE, TALE, "3 May 1852", TALE)[3] is not Role.DATELINE
    assert roles("The Ferry", TALE, "By Nora Field", TALE)[2] is not Role.BYLINE
    assert roles(TALE, "3 May 1852", TALE)[1] is not Role.DATELINE


def test_a_list_needs_two_numbers_or_one_bullet() -> None:
    assert roles(TALE, "1. Rope", "2. Salt")[1:] == [Role.LIST_ITEM] * 2
    assert roles(TALE, "1. Rope", TALE)[1] is not Role.LIST_ITEM
    assert roles(TALE, "- Rope", TALE)[1] is Role.LIST_ITEM


@pytest.mark.parametrize(
    ("line", "heads"),
    [
        ("The lower ford", True),
        ("CHAPTER I.", True),
        ("A CALM EVENING.", True),
        ("The lower ford.", False),
        ("The lower ford,", False),
        ("“The lower ford", False),
        ("***", False),
        (" ".join(["ford"] * 12), True),
        (" ".join(["ford"] * 13), False),
        ("f" * 100, True),
        ("f" * 101, False),
    ],
)
def test_a_line_heads_the_text_below_by_its_shape(line: str, heads: bool) -> None:
    assert (roles(TALE, line, TALE)[1] is Role.HEADING) is heads
    assert roles(TALE, line)[1] is not Role.HEADING


def test_a_line_directly_above_or_below_another_heads_nothing() -> None:
    tight = [Passage(TALE, 1), Passage("The ford", 3), Passage(TALE, 4, together=True)]
    assert [role for role, _ in verdicts(tight, "")][1] is not Role.HEADING
    tight = [Passage(TALE, 1), Passage("The ford", 2, together=True), Passage(TALE, 4)]
    assert [role for role, _ in verdicts(tight, "")][1] is not Role.HEADING


def test_people_talk_where_half_of_the_text_is_labelled() -> None:
    talk = ("Nora: Who mends the nets?", "Tom: We all do.", "Nora: Who pays?", "Tom: Nobody.")
    assert roles(*talk) == [Role.QUESTION, Role.ANSWER] * 2
    assert roles(*talk, *[TALE] * 3)[:2] == [Role.QUESTION, Role.ANSWER]
    assert roles(*talk, *[TALE] * 4)[:2] != [Role.QUESTION, Role.ANSWER]
    assert roles(TALE, *talk, *[TALE] * 3)[1:3] != [Role.QUESTION, Role.ANSWER]


def test_contents_are_silent_where_the_reader_marked_their_entries() -> None:
    top = [Passage("The Ferry", 1), Passage("Contents", 3)]
    entry = Passage("The ford . . . 12", 5, Role.BOILERPLATE, "an entry of the contents, with ...")
    found = [role for role, _ in verdicts([*top, entry, Passage(TALE, 7)], "")]
    assert found[1] is Role.BOILERPLATE
    assert roles("The Ferry", "Contents", TALE)[1] is not Role.BOILERPLATE


def test_a_number_above_a_heading_is_a_heading_and_an_ornament_is_silent() -> None:
    passages = [Passage("III", 1), heading("The Sea"), Passage(TALE, 3), Passage("* * *", 5)]
    assert [role for role, _ in verdicts(passages, "")] == [
        Role.HEADING,
        Role.HEADLINE,
        Role.PARAGRAPH,
        Role.BOILERPLATE,
    ]


def test_the_name_below_the_last_line_of_a_letter_is_no_heading() -> None:
    assert roles("Dear Mary,", TALE, "Yours ever,", "Tom", "P.S. It rained.")[3] is Role.PARAGRAPH


@pytest.mark.parametrize(("names", "role"), [(3, Role.HEADING), (4, Role.PARAGRAPH)])
def test_many_short_lines_in_a_row_head_nothing(names: int, role: Role) -> None:
    lines = ("Tom Alder", "Will Pike", "Mary Kell", "Owen Marl")[:names]
    assert roles("The Crew", *lines, TALE)[1:-1] == [role] * names
    assert roles("The Crew", "CHAPTER I", *lines, TALE)[1] is Role.HEADING


def test_numbered_titles_above_prose_are_headings_without_a_blank_line_around_them() -> None:
    told = f"{TALE} Nobody in the street looked up at it that day."
    lines = ("1. Introduction", told, "2. Methods", told, "2.1 Lamps", told)
    passages = [Passage(text, i, together=i > 1) for i, text in enumerate(lines, start=1)]
    found = [role for role, _ in verdicts(passages, "")]
    assert found == [Role.HEADING, Role.PARAGRAPH] * 3
    assert Role.HEADING not in [role for role, _ in verdicts(passages[2:], "")]


def test_a_line_above_the_writers_name_is_the_title() -> None:
    top = [Passage("The Ferry", 1), Passage("by Ines Calder", 2, together=True)]
    found = [role for role, _ in verdicts([*top, Passage(TALE, 4)], "")]
    assert found[:2] == [Role.HEADLINE, Role.BYLINE]


@pytest.mark.parametrize(
    "line", ["`Well----'", "Ada: [laughs]", "Ada: Exactly. [laughs]", "Front End]"]
)
def test_speech_and_what_ends_a_bracket_are_no_headings(line: str) -> None:
    assert roles("The Ferry", TALE, line, TALE)[2] is Role.PARAGRAPH
    assert roles("The Ferry", TALE, "Noon [1898]", TALE)[2] is Role.HEADING
