"""Pictures and ruled tables: lines and shapes decide about the texts in them, below and beside."""

from io import BytesIO

import pytest
from fpdf import FPDF

from declaim.model import Article, Role
from declaim.reading import read
from declaim.reading.pdf.geometry.areas import Area
from declaim.reading.pdf.lettering.segments import Sheet, TextRun
from declaim.reading.pdf.tables.drawings import Drawings, with_places, without_layout
from declaim.reading.pdf.tables.ruled import bands_of, grids_of

SENTENCE = "The harbour was quiet that morning, and the boats lay still beside the wall. "
CELL = "The keeper of the lamp sleeps."


def grid(columns: int, rows: int) -> list[Area]:
    """The lines of a table whose cells are 150 points wide and 40 high."""
    wide, high = 150.0 * columns, 40.0 * rows
    return [
        *(Area(0, 40.0 * i, wide, 40.0 * i) for i in range(rows + 1)),
        *(Area(150.0 * i, 0, 150.0 * i, high) for i in range(columns + 1)),
    ]


def filled(columns: int, rows: int, text: str = CELL) -> list[TextRun]:
    """A text in each of its cells."""
    return [
        TextRun(text, 150 * c + 5, 150 * c + 145, 40 * r + 15, 10)
        for c in range(columns)
        for r in range(rows)
    ]


def test_lines_around_cells_make_a_table_though_its_cells_are_sentences() -> None:
    assert len([*grids_of(grid(2, 3), filled(2, 3))]) == 1


@pytest.mark.parametrize(
    ("columns", "rows", "texts"),
    [
        (1, 3, filled(1, 3)),
        (2, 3, [TextRun(CELL, 5, 290, 40 * r + 15, 10) for r in range(3)]),
        (2, 3, filled(2, 3, CELL * 6)),
        (2, 3, []),
    ],
    ids=["one column", "text crosses the lines", "cells of prose", "no text"],
)
def test_other_lines_around_a_text_make_no_table(
    columns: int, rows: int, texts: list[TextRun]
) -> None:
    assert not [*grids_of(grid(columns, rows), texts)]


def test_rows_of_short_cells_between_two_lines_are_a_table() -> None:
    lines = [Area(0, 0, 400, 0), Area(0, 100, 400, 100)]
    rows = [
        TextRun(text, x, x + 40, 15 + 20 * r, 10)
        for r in range(3)
        for x, text in ((0, "Boat"), (200, "Year"))
    ]
    assert len([*bands_of(lines, rows)]) == 1
    assert not [
        *bands_of(
            lines, [TextRun(s.text * 9, *(s.left, s.right, s.baseline, s.size)) for s in rows]
        )
    ]
    marks = [TextRun("1.", s.left, s.right, s.baseline, s.size) if s.left == 0 else s for s in rows]
    assert not [*bands_of(lines, marks)]


def test_a_document_that_is_one_table_of_words_is_text() -> None:
    drawn = Drawings(tables=(Area(0, 0, 600, 800),))
    words, figures = (
        [Sheet(1, 600, 800, with_places([TextRun(text, 50, 300, 700, 10)], drawn))]
        for text in (SENTENCE, "1901 12 4711 boats")
    )
    assert [s.tag.name for sheet in without_layout(words) for s in sheet.segments] == [""]
    assert [s.tag.name for sheet in without_layout(figures) for s in sheet.segments] == ["Table"]


def picture(document: FPDF, *, labels: tuple[str, ...] = (), caption: str = "") -> None:
    """A curve in a picture of 80 by 60 millimetres, labels in it, and a caption below it."""
    document.set_font("Times", "", 8)
    top = document.get_y()
    document.ellipse(20, top, 80, 60)
    for i, text in enumerate(labels):
        document.set_xy(30, top + 15 + 8 * i)
        document.cell(40, 4, text)
    document.set_xy(20, top + 61)
    document.cell(80, 4, caption)
    document.set_font("Times", "", 11)
    document.set_xy(10, top + 75)


@pytest.fixture
def article() -> Article:
    """A text with a picture, and the same words in small type where no picture is near."""
    document = FPDF(format="A4")
    document.add_page()
    document.set_font("Times", "", 11)
    document.multi_cell(0, 5, SENTENCE * 4, new_x="LMARGIN", new_y="NEXT")
    document.ln(8)
    picture(document, labels=("Boats", "Gulls"), caption="Ann and her dog on the quay in May")
    document.multi_cell(0, 5, SENTENCE * 4, new_x="LMARGIN", new_y="NEXT")
    document.set_font("Times", "", 10)
    for text in ("Opening", "Apologies", "Members", "Lamps"):
        document.ln(6)
        document.cell(0, 5, text, new_x="LMARGIN", new_y="NEXT")
    document.set_font("Times", "", 11)
    document.ln(6)
    document.multi_cell(0, 5, SENTENCE * 4)
    return read(BytesIO(bytes(document.output())), media_type="pdf")


def test_words_in_a_picture_and_the_line_below_it_are_not_spoken(article: Article) -> None:
    silent = {b.text: b.role for b in article.blocks if not b.spoken}
    assert silent == {
        "Boats": Role.BOILERPLATE,
        "Gulls": Role.BOILERPLATE,
        "Ann and her dog on the quay in May": Role.CAPTION,
    }


def test_short_pieces_far_from_a_picture_are_spoken(article: Article) -> None:
    said = [b.text for b in article.blocks if b.spoken]
    assert {"Opening", "Apologies", "Members", "Lamps"} <= {*said}
