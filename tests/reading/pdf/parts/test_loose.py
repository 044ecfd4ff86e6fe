"""Letters, court papers, figures and lists in a PDF: short pieces that are no prose."""

from io import BytesIO

import pytest
from fpdf import FPDF

from declaim.model import Article, Role
from declaim.reading import read
from declaim.reading.pdf.parts.loose import noise

SENTENCE = "The harbour was quiet that morning, and the boats lay still beside the wall. "


@pytest.fixture
def paper() -> FPDF:
    """A document with one page begun, in 11 points."""
    document = FPDF(format="A4")
    document.add_page()
    document.set_font("Times", "", 11)
    return document


def read_back(document: FPDF) -> Article:
    return read(BytesIO(bytes(document.output())), media_type="pdf")


def spoken(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.spoken]


def stacked(document: FPDF, *texts: str) -> None:
    """Each text as a paragraph of its own."""
    for text in texts:
        document.multi_cell(0, 5, text, new_x="LMARGIN", new_y="NEXT")
        document.ln(6)


def test_the_addresses_and_names_around_a_letter_are_not_spoken(paper: FPDF) -> None:
    above = ("12 Harbour Street, Anytown", "3 May 2024", "STRICTLY CONFIDENTIAL")
    text = (SENTENCE * 6).strip()
    stacked(paper, *above, "Re: The lamp", "Dear Ms Byre,", text)
    stacked(paper, "Yours sincerely,", "By: /s/ Ann Writer", "Keeper of the Lamp")
    assert spoken(read_back(paper)) == ["Re: The lamp", "Dear Ms Byre,", text, "Yours sincerely,"]


def test_what_a_letter_encloses_is_spoken_with_its_headings(paper: FPDF) -> None:
    letter = ["Dear Ms Byre,", (SENTENCE * 6).strip(), "Yours sincerely,"]
    stacked(paper, "12 Harbour Street, Anytown", *letter, "Ann Writer")
    paper.add_page()
    agreed = ["THE AGREEMENT", "between the keeper and Ann Byre.", (SENTENCE * 9).strip()]
    stacked(paper, *agreed)
    assert spoken(read_back(paper)) == [*letter, *agreed]


def test_the_parties_of_a_courts_paper_are_a_table(paper: FPDF) -> None:
    stacked(paper, (SENTENCE * 4).strip())
    for row in ("ANN BYRE,|)|No. 12", "Appellant,|)|", "vs.|)|Appeal from Harbour County"):
        for cell, x in zip(row.split("|"), (10, 90, 110), strict=True):
            paper.set_x(x)
            paper.cell(20, 5, cell)
        paper.ln(5)
    paper.ln(6)
    stacked(paper, (SENTENCE * 5).strip())
    blocks = read_back(paper).blocks
    assert [b.role for b in blocks] == [Role.PARAGRAPH, Role.TABLE, Role.PARAGRAPH]


def test_three_rows_of_names_without_lines_are_a_table(paper: FPDF) -> None:
    stacked(paper, (SENTENCE * 4).strip())
    for row in ("Ship Year", "Anna 1901", "Bee 1911"):
        for cell in row.split():
            paper.cell(50, 6, cell)
        paper.ln(6)
    assert [b.role for b in read_back(paper).blocks] == [Role.PARAGRAPH, Role.TABLE]


def test_a_list_beside_a_column_breaks_no_line_of_it(paper: FPDF) -> None:
    paper.multi_cell(100, 5, SENTENCE * 12, align="J")
    for i in range(12):
        paper.set_xy(130, 11.3 + 7.7 * i)
        paper.cell(12, 5, f"{i + 1}/7")
        paper.set_x(150)
        paper.cell(40, 5, "A walk")
    assert (SENTENCE * 12).strip() in spoken(read_back(paper))


def test_small_type_beside_a_column_is_in_its_margin(paper: FPDF) -> None:
    paper.set_left_margin(50)
    paper.set_x(50)
    paper.multi_cell(0, 5, SENTENCE * 20, align="J")
    paper.set_font("Times", "", 6)
    for i, text in enumerate(
        ("Harbour Relations", "Volume 29", "Harbour Press Limited", "pp. 3-9")
    ):
        paper.set_xy(20, 20 + 3 * i)
        paper.cell(25, 3, text)
    assert spoken(read_back(paper)) == [(SENTENCE * 20).strip()]


def test_a_running_head_in_larger_type_is_not_spoken() -> None:
    document = FPDF(format="A4")
    for page in range(1, 5):
        document.add_page()
        document.set_font("Times", "", 13)
        document.cell(0, 10, f"Harbour Register / Vol. 85, No. 152 / Proposed Rules {page + 40}")
        document.ln(14)
        document.set_font("Times", "", 10)
        document.multi_cell(0, 5, f"On {'Monday ' * page}the water rose. " + SENTENCE * 12)
    assert not [text for text in spoken(read_back(document)) if "Register" in text]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "42%",
            "2.5 1/3",
            "10h30",
            "7:45 AM - 9 a.m.",
            "- - -",
            "Source: https://example.org/docs/1",
            "www.example.org",
            "Continued on page 12",
            "(Fortsetzung auf Seite 3)",
            "» Suite en page 4",
            "See HARBOUR, Page A4",
            "Turn to OLD QUAY, Page B6",
            "See QUAY, A4",
            "QUAY, from A1",
            "FROM A1",
            "From Page One",
            "» QUAY A4",
            "Pasa a la página 4",
            "Segue a pagina 4",
            "Segue da pagina 1",
        ),
        *(
            "Working Papers on Harbours ISSN 1535-6078",
            "Thekeeperwasquietthatmorning andtheboatslay",
        ),
        "toi n»Bfl. ttsr s*r;tiiR» and",
    ],
)
def test_a_piece_without_a_word_for_the_ear_has_a_reason(text: str) -> None:
    assert noise(text, large=False)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "1. The Mill",
            "Chapter 12",
            "« Qui est là ? »",
            "Donaudampfschifffahrt",
            "I am",
            "See page 4, where the boats lie",
            "From page to page",
            "See the harbour, page by page",
            "He came from A1",
            "See M25",
            "QUAY A4",
            "7 × 6 is 42",
        ),
        "There are no numbers so that a^n + b^n = c^n.",
        "The whole list of the boats can be found at https://example.org/boats",
        "漁船は静かに岸壁のそばに並んでいた漁船は静かに岸壁のそばに並んでいた",
    ],
)
def test_a_piece_with_words_has_no_reason_to_be_silent(text: str) -> None:
    assert not noise(text, large=False)


def test_a_large_figure_may_be_the_number_of_a_chapter() -> None:
    assert not noise("12", large=True)
