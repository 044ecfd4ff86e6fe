"""AsciiDoc: what its readers see is spoken, and what a screen or a program needs is not."""

from io import BytesIO

import pytest

from declaim.model import Article, Role
from declaim.reading import read
from declaim.reading.documents.pandoc import refusal


def reading(text: str) -> Article:
    return read(BytesIO(text.encode()), media_type="asciidoc")


def spoken(text: str) -> list[str]:
    return [block.text for block in reading(text).blocks if block.spoken]


def test_title_author_sections_notes_and_lists_are_read_and_listings_are_not() -> None:
    article = reading(
        "= Lamps\nAda Byre <ada@quay.org>\n:toc:\n\nThey *burn* at _night_.\n\n== Oil\n\n"
        "NOTE: It is hot.\n\n[source,ruby]\n----\nlight :all\n----\n\n* [x] Trim it.\n"
    )
    assert [(b.role, b.text) for b in article.blocks] == [
        (Role.HEADLINE, "Lamps"),
        (Role.PARAGRAPH, "They burn at night."),
        (Role.HEADING, "Oil"),
        (Role.PARAGRAPH, "Note"),
        (Role.PARAGRAPH, "It is hot."),
        (Role.CODE, "light :all"),
        (Role.LIST_ITEM, "Trim it."),
    ]
    assert (article.metadata.title, article.metadata.byline) == ("Lamps", "Ada Byre")


def test_the_lines_of_a_condition_are_read_where_a_page_would_show_them() -> None:
    text = (
        ":oil:\n\nOne.\n\nifdef::env-github[]\nTwo.\nendif::[]\n\nifdef::oil[]\nThree.\nendif::[]\n\n"
        "ifndef::wick[Four.]\n"
    )
    assert spoken(text) == ["One.", "Three.", "Four."]
    assert "not spoken: a line for another form of the text (1)" in reading(text).remarks


@pytest.mark.parametrize(
    "shown", ["////\nNot yet.\n////\n", "// Not yet.\n", "video::lamp.mp4[]\n", "<<<\n"]
)
def test_comments_films_and_page_breaks_are_silent(shown: str) -> None:
    assert spoken(f"It burns.\n\n{shown}\nIt smokes.\n") == ["It burns.", "It smokes."]


def test_conditions_and_comments_in_a_listing_are_of_the_listing() -> None:
    text = "See:\n\n----\nifdef::oil[]\n// wick\nendif::[]\n----\n\nDone.\n"
    assert spoken(text) == ["See:", "Done."]
    assert any("ifdef::oil[]" in block.text for block in reading(text).blocks)


def test_files_that_a_document_includes_are_named() -> None:
    text = "It burns.\n\ninclude::parts/wick.adoc[]\n"
    assert spoken(text) == ["It burns."]
    assert "not read, since only one file is: parts/wick.adoc" in reading(text).remarks


def test_a_link_whose_address_is_an_attribute_says_its_words() -> None:
    text = ":quay: https://quay.org\n\nSee {quay}[the quay](((quay))) and btn:[OK].\n"
    assert spoken(text) == ["See the quay and OK."]


def test_a_pandoc_that_does_not_know_the_format_is_too_old() -> None:
    assert "too old" in refusal(21, b"Unknown input format asciidoc", 8)


@pytest.mark.parametrize("mark", ["____", "--", ""])
def test_verse_keeps_its_line_ends_and_names_its_writer(mark: str) -> None:
    stanza = "The boat came in,\nthe oars were wet."
    text = f"It rained.\n\n[verse, Ada Byre]\n{mark}\n{stanza}\n{mark}\n\nIt ends.\n"
    article = reading(text if mark else text.replace("]\n\n", "]\n"))
    assert [(b.role, b.text) for b in article.blocks if b.spoken] == [
        (Role.PARAGRAPH, "It rained."),
        (Role.VERSE, stanza),
        (Role.VERSE, "Ada Byre"),
        (Role.PARAGRAPH, "It ends."),
    ]
