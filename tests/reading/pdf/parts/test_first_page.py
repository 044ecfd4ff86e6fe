"""The first page of a paper: its kind, names, addresses and keywords, in one or two columns."""

from io import BytesIO

import pytest
from fpdf import FPDF

from declaim.model import Article, Role
from declaim.reading import read

SENTENCE = "The harbour was quiet that morning, and the boats lay still beside the wall. "


@pytest.fixture
def paper() -> FPDF:
    """A document with one page begun."""
    document = FPDF(format="A4")
    document.add_page()
    return document


def read_back(document: FPDF) -> Article:
    return read(BytesIO(bytes(document.output())), media_type="pdf")


def stacked(
    document: FPDF, *lines: str, size: int = 11, left: float = 10, width: float = 190
) -> None:
    """Each line as a paragraph of its own, in bold if it begins with an asterisk."""
    for line in lines:
        document.set_font("Times", "B" if line[0] == "*" else "", size)
        document.set_x(left)
        document.multi_cell(width, 0.45 * size, line.lstrip("*"), new_x="LMARGIN", new_y="NEXT")
        document.ln(4)


def spoken(document: FPDF) -> list[str]:
    return [block.text for block in read_back(document).blocks if block.spoken]


def test_the_line_above_a_title_and_the_kind_of_a_paper_are_no_title(paper: FPDF) -> None:
    stacked(paper, "Harbour Papers 2024, 12, 1-9", size=9)
    stacked(paper, "*Research Article", size=20)
    stacked(paper, "*The Lamp", size=18)
    stacked(paper, (SENTENCE * 8).strip())
    assert spoken(paper) == ["The Lamp", (SENTENCE * 8).strip()]


def test_the_words_below_a_heading_of_keywords_are_not_spoken(paper: FPDF) -> None:
    stacked(paper, "*The Lamp", size=18)
    stacked(paper, (SENTENCE * 4).strip(), "*Keywords", "Boats, Lamps, Walls", "*A Start")
    stacked(paper, (SENTENCE * 5).strip())
    assert "Boats, Lamps, Walls" not in spoken(paper)
    assert "A Start" in spoken(paper)


def test_of_authors_side_by_side_the_names_are_spoken_and_not_their_addresses(paper: FPDF) -> None:
    stacked(paper, "*The Lamp", size=18)
    top = paper.get_y()
    for left, name in ((10, "Ann Byre"), (110, "Bo Quay")):
        paper.set_y(top)
        stacked(paper, f"*{name}", left=left, width=85)
        stacked(paper, "Quay Street 4, Anytown", f"{name[0]}@quay.example", left=left, width=85)
        stacked(paper, "*Abstract" if left == 10 else "*Harbours", left=left, width=85)
        stacked(paper, (SENTENCE * 9).strip(), left=left, width=85)
    blocks = read_back(paper).blocks
    assert [b.text for b in blocks if b.role is Role.BYLINE] == ["Ann Byre", "Bo Quay"]
    assert [b.text for b in blocks if not b.spoken] == [
        "Quay Street 4, Anytown",
        "A@quay.example",
        "Quay Street 4, Anytown",
        "B@quay.example",
    ]


def test_bold_names_are_parted_from_the_address_below(paper: FPDF) -> None:
    stacked(paper, "*The Lamp", size=18)
    paper.set_font("Times", "B", 11)
    paper.cell(0, 5, "Ann Byre and Bo Quay", align="C", new_x="LMARGIN", new_y="NEXT")
    paper.set_font("Times", "", 11)
    for line in ("Department of Lamps, University of Anytown", "ann@lamps.example"):
        paper.cell(0, 5, line, align="C", new_x="LMARGIN", new_y="NEXT")
    paper.ln(6)
    stacked(paper, (SENTENCE * 8).strip())
    assert spoken(paper) == ["The Lamp", "Ann Byre and Bo Quay", (SENTENCE * 8).strip()]


@pytest.mark.parametrize(
    ("names", "spoken_as"),
    [
        ("Ann Byre", "Ann Byre"),
        ("Ann Byre, Member, IEEE, and Bo van Quay", "Ann Byre, Member, IEEE, and Bo van Quay"),
        ("Ann Byre      Bo Quay", "Ann Byre, Bo Quay"),
        ("1st Ann Byre      2nd Bo Quay", "Ann Byre, Bo Quay"),
    ],
)
@pytest.mark.parametrize("below", ["3 May 2024", "Abstract", "University of Anytown", "1 Lamps"])
def test_names_below_a_title_are_no_heading(
    paper: FPDF, names: str, spoken_as: str, below: str
) -> None:
    paper.set_font("Times", "", 18)
    paper.cell(0, 14, "The Lamp of the Harbour", align="C", new_x="LMARGIN", new_y="NEXT")
    paper.set_font("Times", "", 13)
    paper.cell(0, 14, names.replace("      ", " " * 12), align="C", new_x="LMARGIN", new_y="NEXT")
    stacked(paper, f"*{below}", size=13)
    stacked(paper, (SENTENCE * 8).strip())
    found = [b.text for b in read_back(paper).blocks if b.role is Role.BYLINE]
    assert found == [spoken_as]


def test_a_second_author_among_addresses_is_spoken(paper: FPDF) -> None:
    stacked(paper, "*The Lamp of the Harbour", size=18)
    for name, address in (("Ann Byre", "Anytown University"), ("Bo Quay", "Quay College")):
        stacked(paper, name, size=12)
        paper.set_font("Times", "I", 10)
        paper.cell(0, 5, address, new_x="LMARGIN", new_y="NEXT")
        paper.ln(4)
    stacked(paper, (SENTENCE * 8).strip())
    found = [b.text for b in read_back(paper).blocks if b.role is Role.BYLINE]
    assert found == ["Ann Byre", "Bo Quay"]


def test_a_title_as_small_as_the_text_stands_above_names(paper: FPDF) -> None:
    stacked(paper, "*ON LAMPS OF THE HARBOUR")
    stacked(paper, "ANN BYRE AND BO QUAY", size=9)
    stacked(paper, "Abstract. " + (SENTENCE * 2).strip(), size=9)
    stacked(paper, (SENTENCE * 8).strip())
    roles = [b.role for b in read_back(paper).blocks]
    assert roles[:2] == [Role.HEADLINE, Role.BYLINE]


def test_a_row_of_two_ends_beyond_a_line_is_a_running_head(paper: FPDF) -> None:
    paper.set_font("Times", "", 11)
    paper.cell(120, 5, "The Harbour Society")
    paper.cell(70, 5, "Instructions", align="R", new_x="LMARGIN", new_y="NEXT")
    paper.line(10, 17, 200, 17)
    paper.set_y(28)
    stacked(paper, "*The Lamp", (SENTENCE * 8).strip())
    assert spoken(paper) == ["The Lamp", (SENTENCE * 8).strip()]


def test_a_name_with_its_place_below_the_title_of_slides_is_spoken(paper: FPDF) -> None:
    stacked(paper, "*The Lamp", size=18)
    stacked(paper, "Ann Byre, University of Hull", "*Why lamps", (SENTENCE * 4).strip())
    assert spoken(paper)[:2] == ["The Lamp", "Ann Byre, University of Hull"]


def test_authors_as_large_as_headings_above_their_addresses_are_no_headings(paper: FPDF) -> None:
    stacked(paper, "*The Lamp of the Harbour", size=22)
    for name in ("Ann Byre", "Bo Quay", "Cy Hale"):
        stacked(paper, name, size=14)
        stacked(paper, f"({name[:2].lower()}@quay.example)", size=10)
    stacked(paper, "Lamps and Walls Department", size=14)
    paper.add_page()
    stacked(paper, "*1. The Wall", size=14)
    stacked(paper, (SENTENCE * 8).strip())
    article = read_back(paper)
    found = [b.text for b in article.blocks if b.role is Role.BYLINE]
    assert found == ["Ann Byre", "Bo Quay", "Cy Hale"]
    assert [b.text for b in article.blocks if b.role is Role.HEADING] == ["1. The Wall"]


def test_a_name_with_initials_on_the_title_page_of_a_book_is_no_heading(paper: FPDF) -> None:
    stacked(paper, "The Keeper of the Lamp", size=22)
    stacked(paper, "A. B. Byre", size=14)
    paper.add_page()
    stacked(paper, *[(SENTENCE * 8).strip()] * 3)
    roles = {block.text: block.role for block in read_back(paper).blocks}
    assert roles["A. B. Byre"] is Role.BYLINE


def test_a_dedication_and_the_epigraph_of_the_next_page_are_apart(paper: FPDF) -> None:
    stacked(paper, "For my mother, who kept the clocks", width=70, left=70)
    paper.add_page()
    stacked(paper, "Time is but the stream that we go a-fishing in, said the keeper")
    for _ in range(2):
        paper.add_page()
        stacked(paper, *[(SENTENCE * 8).strip()] * 3)
    assert spoken(paper)[0] == "For my mother, who kept the clocks"
