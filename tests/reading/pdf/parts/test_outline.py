"""Chapters by the document's outline."""

from io import BytesIO

import pytest
from fpdf import FPDF

from declaim.manuscript import SPOKEN
from declaim.model import Article, Role
from declaim.reading import read
from declaim.reading.pdf.columns.labels import Labelled, OutlineEntry
from declaim.reading.pdf.columns.paragraphs import Paragraph
from declaim.reading.pdf.geometry.hyphens import Vocabulary
from declaim.reading.pdf.parts.outline import tells_all
from declaim.reading.pdf.parts.sequences import labelled
from declaim.reading.pdf.reader import flowing
from kit.printed_lines import SENTENCE, line


def chapters(*lines: tuple[str, int, float], entries: list[OutlineEntry]) -> list[tuple[str, str]]:
    """The first words of the paragraphs that begin a chapter, with its title.

    A line is given by its text, its page and its height.
    """
    pieces = [
        Paragraph((line(text, height, size=10 if text.endswith(".") else 14, page=page),), page)
        for text, page, height in lines
    ]
    found = labelled(pieces, "", entries, Vocabulary.of([]))
    return [(item.text[:12], item.chapter) for item in found if item.chapter]


PROSE = f"{SENTENCE} {SENTENCE}"


def test_a_chapter_begins_where_the_outline_leads_though_no_heading_is_there() -> None:
    pages = [(PROSE, 1, 700.0), (PROSE, 2, 700.0), (f"At noon. {PROSE}", 2, 500.0)]
    lamps = [OutlineEntry("Lamps", 1, 0), OutlineEntry("Ropes", 2, 0, 520)]
    assert chapters(*pages, entries=lamps) == [
        ("The harbour ", "Lamps"),
        ("At noon. The", "Ropes"),
    ]
    pages = [*pages[:2], ("Ropes", 2, 600.0), pages[2]]
    assert chapters(*pages, entries=lamps) == [("The harbour ", "Lamps"), ("Ropes", "Ropes")]
    numbers = [OutlineEntry(f"Page {n}", n, 0) for n in (1, 2)]
    assert chapters(*pages, entries=numbers) == []


def test_a_number_above_the_title_that_the_outline_names_begins_the_chapter() -> None:
    pages = [("CHAPTER TWO", 1, 700.0), ("Old ropes", 1, 660.0), (PROSE, 1, 600.0)]
    entries = [OutlineEntry("Chapter 2. Old ropes", 1, 0)]
    assert chapters(*pages, entries=entries) == [("CHAPTER TWO", "Chapter 2. Old ropes")]


def test_a_chapter_that_begins_within_a_sentence_begins_behind_it() -> None:
    texts = [("It lay", 1, ""), ("quite still.", 2, "Ropes"), ("Then", 2, "")]
    pieces = [
        Labelled(Paragraph((line(text, 700),), column), text, None, "", chapter=chapter)
        for text, column, chapter in texts
    ]
    found = flowing(pieces, Vocabulary.of([]))
    assert [(i.text, i.chapter) for i in found] == [("It lay quite still.", ""), ("Then", "Ropes")]


@pytest.mark.parametrize(("entries", "whole"), [(2, True), (4, True), (5, False)])
def test_an_outline_of_which_most_entries_lead_nowhere_gives_no_chapters(
    entries: int, whole: bool
) -> None:
    piece = Labelled(
        Paragraph((line("Ropes", 700),), 1), "Ropes", Role.HEADING, "", chapter="Ropes"
    )
    assert tells_all([piece, piece], [OutlineEntry("Ropes", 0, 0)] * entries) is whole


def printed(*, outlined: bool) -> Article:
    """Two chapters of two sections each."""
    paper = FPDF()
    paper.add_page()
    for title in ("Lamps", "New lamps", "Ropes", "New ropes"):
        paper.set_font("Times", "B", 11 if title.startswith("New") else 16)
        if outlined and not title.startswith("New"):
            paper.start_section(title)
        paper.cell(0, 10, title, new_x="LMARGIN", new_y="NEXT")
        paper.set_font("Times", "", 11)
        paper.multi_cell(0, 5, f"{title} lay on the pier. {PROSE}", new_x="LMARGIN", new_y="NEXT")
    return read(BytesIO(bytes(paper.output())), media_type="pdf")


def test_headings_that_the_outline_lacks_begin_no_chapter() -> None:
    article = printed(outlined=True)
    assert article.has_contents
    assert [b.chapter for b in article.blocks if b.chapter] == ["Lamps", "Ropes"]
    assert not printed(outlined=False).has_contents
    assert {b.role for b in article.blocks} <= SPOKEN
