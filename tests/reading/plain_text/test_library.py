"""The header, the licence and the marks of a free library's texts."""

import pytest

from declaim.manuscript import Origin
from declaim.model import Role
from declaim.reading.plain_text.library import header_of
from declaim.reading.plain_text.plain import manuscript_of

TALE = "The heron had eaten every frog of the fen, and Mr. Alder wrote it a bill."
START = "*** START OF THE FREE LIBRARY EBOOK THE DEBT ***"


def of_the_work(text: str) -> list[str]:
    """The passages of a text that its format leaves to be read."""
    silent = (Role.BOILERPLATE, Role.FOOTNOTE)
    return [p.text for p in manuscript_of(text, "a text").passages if p.role not in silent]


def test_the_small_print_above_a_text_of_the_nineties_ends_its_header() -> None:
    top = "Project Gutenberg's Etext of The Brass Key, by Owen Marl\n\nDo not remove this.\n"
    end = "*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*"
    last = "End of Project Gutenberg's Etext of The Brass Key, by Owen Marl"
    told = manuscript_of(f"{top}\n{end}\n\n{TALE}\n\n{last}", "a text")
    assert (told.metadata.title, told.metadata.byline) == ("The Brass Key", "Owen Marl")
    assert of_the_work(f"{top}\n{end}\n\n{TALE}\n\n{last}") == [TALE]


@pytest.mark.parametrize(
    "credit", ["Produced by kind people\nand others", "E-text prepared by Nora", "Scanned by Tom"]
)
def test_who_made_the_text_is_no_part_of_the_work(credit: str) -> None:
    assert of_the_work(f"Title: The Debt\n\n{START}\n\n\n{credit}\n\n{TALE}") == [TALE]
    assert header_of(f"{START}\n\n{TALE}".split("\n")).first == 1


def test_contents_in_columns_are_silent_and_a_price_list_is_not() -> None:
    contents = "   I.     THE DYKE          1\n   II.    THE DEBT         14"
    assert of_the_work(f"{START}\n\n{contents}\n\n{TALE}") == [TALE]
    prices = "   Rope          1\n   Hooks        14"
    assert len(of_the_work(f"{START}\n\n{prices}\n\n{TALE}")) == 2


def test_a_note_over_several_lines_and_its_mark_are_silent() -> None:
    text = f"{START}\n\n{TALE[:-1]}[A]. See [B].\n\n[Footnote A: The bill is\nin the museum.]"
    assert of_the_work(text) == [f"{TALE} See [B]."]


def test_only_a_librarys_own_marks_cut_a_text() -> None:
    storm = f"*** START OF THE STORM ***\n\n{TALE}\n\n*** END OF THE STORM ***\n\nIt was over."
    assert header_of(storm.split("\n")).first == 0
    assert len(of_the_work(f"He woke.\n\n{storm}")) == 5
    book = f"*** START OF THE PROJECT GUTENBERG WORK STORM ***\n\n{TALE}"
    assert of_the_work(f"He woke.\n\n{book}") == [TALE]


def test_a_text_of_a_library_is_a_writers_own_whatever_stands_in_it() -> None:
    assert manuscript_of(f"{START}\n\nShare this\n\nX\n\n{TALE}", "a text").origin is Origin.WRITER
    assert manuscript_of(f"Title: The Debt\n\n{TALE}", "a text").origin is Origin.UNKNOWN


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("[Sidenote: The bill is\npaid.]", Role.FOOTNOTE),
        ("[Illustration of a Heron]", Role.CAPTION),
    ],
)
def test_a_note_in_the_margin_and_the_name_of_a_picture_are_no_headings(
    line: str, role: Role
) -> None:
    told = manuscript_of(f"{START}\n\n{TALE}\n\n{line}\n\n{TALE}", "a text")
    assert [p.role for p in told.passages if p.line > 2] == [None, role, None]
