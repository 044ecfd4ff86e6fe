"""Headings that name what they tell, at the top of a Markdown text."""

import io

import pytest

from declaim.model import Role
from declaim.reading import read
from declaim.reading.marked_text.labelled_headings import labelled_headings

BOOK = "# Title: Wet Ropes\n\n## Author: Ada Byre\n\n### Year: 1847\n\n## One\n\nThey rot.\n"


def test_headings_that_name_title_and_author_are_title_and_byline() -> None:
    article = read(io.BytesIO(BOOK.encode()), media_type="markdown")
    assert (article.metadata.title, article.metadata.byline) == ("Wet Ropes", "Ada Byre")
    told = [(block.role, block.text) for block in article.blocks[:4]]
    assert told == [
        (Role.HEADLINE, "Wet Ropes"),
        (Role.BYLINE, "Ada Byre"),
        (Role.DATELINE, "1847"),
        (Role.HEADING, "One"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "# Title: a word of law\n\n## Rights\n\nThey bind.",
        "# Ropes\n\n# Title: Wet\n\n# Author: Ada",
        "",
    ],
)
def test_a_heading_of_this_form_alone_and_others_are_as_they_stand(text: str) -> None:
    assert labelled_headings(text) == ((), (), text)


def test_empty_front_matter_is_no_title() -> None:
    article = read(io.BytesIO(b"---\n{}\n---\n\nThe bell rang.\n"), media_type="markdown")
    assert [block.text for block in article.blocks] == ["The bell rang."]
