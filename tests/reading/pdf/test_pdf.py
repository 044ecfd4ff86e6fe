"""PDF files made by another program, read as a listener would want them."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from fpdf import FPDF
from PIL import Image

from declaim.model import Article, Role
from declaim.reading import read
from kit.paper import SENTENCES, Paper, prose


@pytest.fixture
def paper() -> Paper:
    """A document with one page begun."""
    document = Paper(format="A4")
    document.add_page()
    return document


Read = Callable[[FPDF], Article]


@pytest.fixture
def read_back(tmp_path: Path) -> Read:
    """Write the document and read it with declaim."""

    def written_and_read(document: FPDF) -> Article:
        path = tmp_path / "paper.pdf"
        document.output(str(path))
        return read(path)

    return written_and_read


def spoken(article: Article) -> list[str]:
    """The texts that are spoken, in order."""
    return [block.text for block in article.blocks if block.spoken]


def test_lines_are_joined_into_the_paragraphs_that_were_written(
    paper: Paper, read_back: Read
) -> None:
    for number in range(3):
        paper.multi_cell(0, 5, prose(number))
        paper.ln(5)
    assert spoken(read_back(paper)) == [prose(n).strip() for n in range(3)]


def test_running_heads_and_page_numbers_are_never_spoken(paper: Paper, read_back: Read) -> None:
    for number in range(8):
        paper.multi_cell(0, 5, prose(number, 14))
        paper.ln(5)
    article = read_back(paper)
    assert max(block.page for block in article.blocks) > 1
    assert spoken(article) == [prose(n, 14).strip() for n in range(8)]
    left_out = {block.text for block in article.blocks if not block.spoken}
    assert {"Journal of Harbours, volume 12", "1", "2"} <= left_out


def test_a_paragraph_that_a_page_parts_is_one(paper: Paper, read_back: Read) -> None:
    text = "The keeper said: " + "no boat came and no letter came, " * 120 + "and that was all."
    paper.multi_cell(0, 5, text)
    assert spoken(read_back(paper)) == [text]


def test_two_columns_are_read_one_after_the_other(paper: Paper, read_back: Read) -> None:
    paper.set_font("Times", "B", 18)
    paper.cell(0, 10, "A Title Across Both Columns", align="C")
    paper.ln(14)
    paper.set_font("Times", "", 10)
    top = paper.get_y()
    for column in range(2):
        paper.set_y(top)
        for number in range(3 * column, 3 * column + 3):
            paper.set_x(10 + 98 * column)
            paper.multi_cell(90, 5, prose(number, 6), align="J")
            paper.ln(5)
    said = spoken(read_back(paper))
    assert said == ["A Title Across Both Columns", *(prose(n, 6).strip() for n in range(6))]


def test_a_hyphen_at_a_lines_end_is_mended(paper: Paper, read_back: Read) -> None:
    lines = (
        "The well-known lighthouse was built on the rock, and the harbour-",
        "master lived in it for thirty years before it became uninhab-",
        "itable. The harbourmaster never complained about the well-",
        "known wind.",
    )
    for line in lines:
        paper.cell(0, 5, line)
        paper.ln(5)
    assert spoken(read_back(paper)) == [
        "The well-known lighthouse was built on the rock, and the harbourmaster lived in it for "
        "thirty years before it became uninhabitable. The harbourmaster never complained about the "
        "well-known wind."
    ]


def test_a_notes_mark_is_not_spoken_but_a_power_is(paper: Paper, read_back: Read) -> None:
    paper.set_font("Times", "", 11)
    paper.write(5, "The keeper counted 10")
    with paper.local_context(char_vpos="SUP"):
        paper.write(5, "6")
    paper.write(5, " waves that winter.")
    with paper.local_context(char_vpos="SUP"):
        paper.write(5, "3")
    paper.write(5, " Nobody believed the number, and nobody ever asked him about it again.")
    (text,) = spoken(read_back(paper))
    assert text.startswith("The keeper counted 10^6 waves that winter. Nobody")


def test_small_type_at_the_foot_of_a_page_is_a_note(paper: Paper, read_back: Read) -> None:
    for number in range(4):
        paper.multi_cell(0, 5, prose(number))
        paper.ln(5)
    paper.set_xy(10, 240)
    paper.set_font("Times", "", 8)
    paper.multi_cell(0, 4, "3 The number comes from the keeper's own book, which was lost.")
    article = read_back(paper)
    note = next(b for b in article.blocks if "own book" in b.text)
    assert (note.role, note.spoken) == (Role.FOOTNOTE, False)


def test_size_and_weight_show_headings_and_the_outline_shows_chapters(
    paper: Paper, read_back: Read
) -> None:
    for number, title in enumerate(("1 The Storm", "2 The Lamp")):
        paper.set_font("Times", "B", 16)
        paper.start_section(title)
        paper.cell(0, 10, title)
        paper.ln(12)
        paper.set_font("Times", "", 11)
        paper.multi_cell(0, 5, prose(number))
        paper.ln(6)
    headings = [b for b in read_back(paper).blocks if b.role in (Role.HEADING, Role.HEADLINE)]
    assert [(b.text, b.chapter) for b in headings] == [
        ("1 The Storm", "1 The Storm"),
        ("2 The Lamp", "2 The Lamp"),
    ]


def test_a_caption_a_table_and_a_contents_entry_are_not_spoken(
    paper: Paper, read_back: Read
) -> None:
    for entry, page in (("The Storm", 3), ("The Lamp", 9), ("The Dog", 14)):
        paper.cell(0, 6, f"{entry} {'. ' * 40}{page}")
        paper.ln(6)
    paper.ln(10)
    paper.multi_cell(0, 5, prose(0))
    paper.ln(5)
    for row in ("Ship Length Year", "Anna 12 1901", "Bee 9 1911"):
        for cell in row.split():
            paper.cell(50, 6, cell)
        paper.ln(6)
    paper.ln(3)
    paper.set_font("Times", "I", 9)
    paper.cell(0, 6, "Figure 1: Three ships at the wall")
    paper.ln(10)
    paper.set_font("Times", "", 11)
    paper.multi_cell(0, 5, prose(1))
    article = read_back(paper)
    assert spoken(article) == [prose(0).strip(), prose(1).strip()]
    assert {b.role for b in article.blocks if not b.spoken} == {
        Role.BOILERPLATE,
        Role.TABLE,
        Role.CAPTION,
    }


def test_a_drop_cap_joins_its_word(paper: Paper, read_back: Read) -> None:
    paper.set_font("Times", "", 11)
    top, left = paper.get_y(), paper.get_x()
    for i, line in enumerate(
        (
            "he keeper was quiet that morning, and the boats lay",
            "still beside the long grey harbour wall where he",
        )
    ):
        paper.set_xy(left + 11, top + 5 * i)
        paper.cell(0, 5, line)
    paper.set_xy(left, top + 10)
    paper.cell(0, 5, "had left them.")
    paper.set_xy(left, top - 0.5)
    paper.set_font("Times", "", 36)
    paper.cell(10, 11, "T")
    (text,) = spoken(read_back(paper))
    assert text == (
        "The keeper was quiet that morning, and the boats lay still beside the long grey harbour "
        "wall where he had left them."
    )


def test_title_author_language_and_day_come_from_the_document(
    paper: Paper, read_back: Read
) -> None:
    paper.set_title("The Harbour Book")
    paper.set_author("Ann Writer")
    paper.set_lang("en-GB")
    paper.multi_cell(0, 5, prose(0))
    article = read_back(paper)
    assert (article.metadata.title, article.metadata.byline, article.metadata.language) == (
        "The Harbour Book",
        "Ann Writer",
        "en-GB",
    )


def test_a_pdf_without_its_suffix_is_known_by_its_content(paper: Paper, tmp_path: Path) -> None:
    paper.multi_cell(0, 5, prose(0))
    paper.output(str(tmp_path / "paper.txt.download"))
    assert spoken(read(tmp_path / "paper.txt.download")) == [prose(0).strip()]


def test_headings_of_chapters_are_no_running_heads(paper: Paper, read_back: Read) -> None:
    for number in range(4):
        if number:
            paper.add_page()
        paper.set_font("Times", "B", 16)
        paper.cell(0, 10, f"Chapter {number + 1}")
        paper.ln(12)
        paper.set_font("Times", "", 11)
        paper.multi_cell(0, 5, prose(number))
    said = spoken(read_back(paper))
    assert [text for text in said if text.startswith("Chapter")] == [
        f"Chapter {number}" for number in range(1, 5)
    ]


def test_the_first_page_is_the_cover(paper: Paper, read_back: Read) -> None:
    paper.set_fill_color(200, 30, 40)
    paper.rect(0, 0, 210, 297, style="F")
    paper.multi_cell(0, 6, "".join(SENTENCES))
    picture = Image.open(BytesIO(read_back(paper).metadata.cover))
    assert (picture.format, picture.size) == ("PNG", (600, 849))
    assert picture.getpixel((5, 5)) == (200, 30, 40)


def test_what_a_publisher_prints_beside_a_paper_is_not_spoken(
    paper: Paper, read_back: Read
) -> None:
    paper.set_font("Times", "B", 18)
    paper.multi_cell(0, 9, "Lamps of the Coast", new_x="LMARGIN", new_y="NEXT")
    paper.set_font("Times", "", 11)
    beside = (
        "Department of Lamps, University of the Coast, Harbour Town",
        "Received 4 October 2005, accepted 7 March 2006",
        "Keywords: lamps, harbours, keepers",
    )
    for line in beside:
        paper.multi_cell(0, 5, line, new_x="LMARGIN", new_y="NEXT")
        paper.ln(6)
    paper.multi_cell(0, 5, prose(0, 10))
    assert spoken(read_back(paper)) == ["Lamps of the Coast", prose(0, 10).strip()]


def test_words_in_a_picture_above_its_caption_are_not_spoken(paper: Paper, read_back: Read) -> None:
    paper.multi_cell(0, 5, prose(0, 10), new_x="LMARGIN", new_y="NEXT")
    paper.ln(8)
    paper.set_font("Times", "", 8)
    for label in ("lamp room with the lens and the clock that turns it", "stairs", "cellar"):
        paper.multi_cell(0, 5, label, new_x="LMARGIN", new_y="NEXT")
        paper.ln(4)
    paper.multi_cell(0, 5, "Figure 1: The tower.", new_x="LMARGIN", new_y="NEXT")
    assert spoken(read_back(paper)) == [prose(0, 10).strip()]


def test_words_in_the_margin_part_no_line_and_are_not_spoken(paper: Paper, read_back: Read) -> None:
    paper.set_right_margin(70)
    paper.multi_cell(0, 5, prose(0, 24), align="J", new_x="LMARGIN", new_y="NEXT")
    paper.set_xy(155, 45)
    paper.set_right_margin(10)
    paper.multi_cell(40, 5, "Lamps and\nkeepers")
    assert spoken(read_back(paper)) == [prose(0, 24).strip()]
