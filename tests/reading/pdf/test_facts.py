"""Titles and authors of a PDF's metadata, and the title above the first heading."""

import pytest

from declaim.reading.pdf.columns.order import Line
from declaim.reading.pdf.facts import author_in, title_in
from declaim.reading.pdf.lettering.tag_tree import UNTAGGED
from declaim.reading.pdf.parts.sequences import is_aligned


@pytest.mark.parametrize(
    "title",
    ["https://example.org/print?id=4", "www.example.org/a", "file:///C:/a.html", "(unspecified)"],
)
def test_an_address_is_no_title(title: str) -> None:
    assert title_in({"Title": title}) == ""
    assert title_in({"Title": "The www of 1993"}) == "The www of 1993"


@pytest.mark.parametrize(
    "title",
    [
        "Proceedings Template - WORD",
        "Paper Template in A4 (V1)",
        "Microsoft Word - boats.doc",
        "untitled",
        "boats_final-v2",
        "PowerPoint Presentation",
        "Slide 1",
    ],
)
def test_a_template_a_program_or_a_file_is_no_title(title: str) -> None:
    assert title_in({"Title": title}) == ""
    assert title_in({"Title": "Template matching in old prints"}) != ""


@pytest.mark.parametrize(
    "author",
    ["OFFICE\\jdoe", "anonymous", "Administrator", "Adobe InDesign CC 2017", "Windows User"],
)
def test_an_account_of_a_computer_is_no_author(author: str) -> None:
    assert author_in({"Author": author}) == ""
    assert author_in({"Author": "Ada  Byre"}) == "Ada Byre"
    assert author_in({"Author": "Microsoft Corporation"}) == "Microsoft Corporation"


def heading(left: float, right: float) -> Line:
    """A line in large type."""
    return Line("Boats", 1, left, right, 700, 18, 1, 0, 0, 0, UNTAGGED)


def test_a_heading_at_the_left_below_a_title_in_the_middle_is_another_heading() -> None:
    title = heading(160, 440)
    assert not is_aligned(title, heading(80, 130))
    assert is_aligned(title, heading(250, 350))
    assert is_aligned(title, heading(160, 200))
    assert is_aligned(title, heading(400, 440))
