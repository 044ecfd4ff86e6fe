"""Tables without columns of their own, charts, and notes below a line."""

from io import BytesIO

import pytest
from fpdf import FPDF

from declaim.model import Block, Role
from declaim.reading import read
from declaim.reading.pdf.columns.order import Line
from declaim.reading.pdf.columns.rows import rows_of_tables
from declaim.reading.pdf.geometry.areas import Area
from declaim.reading.pdf.lettering.segments import TextRun
from declaim.reading.pdf.lettering.tag_tree import UNTAGGED
from declaim.reading.pdf.tables.drawings import foot_below, has_axis, is_name_beside, turned
from declaim.reading.pdf.tables.ruled import grids_of, joined

SENTENCE = "The harbour was quiet that morning, and the boats lay still beside the wall. "


def test_pieces_of_a_line_are_one_line_and_a_dot_is_none() -> None:
    pieces = [Area(0, 5, 10, 6), Area(11, 5.5, 30, 6.5), Area(80, 5, 90, 6)]
    assert joined(pieces) == [Area(0, 5, 30, 6)]


def test_a_text_across_a_frame_around_a_table_is_spoken() -> None:
    frame = [Area(0, y, 300, y) for y in (0, 40, 80, 120)]
    sides = [Area(x, 0, x, 120) for x in (0, 300)] + [Area(150, 0, 150, 80)]
    cells = [TextRun("Boat", x, x + 40, y, 10) for x in (5, 155) for y in (15, 55)]
    text = TextRun(SENTENCE * 3, 5, 290, 95, 10)
    assert not any(box.top > 80 for box in grids_of([*frame, *sides], [*cells, text]))


def test_a_larger_text_that_has_the_first_row_of_a_table_is_its_title() -> None:
    lines = [Area(0, y, 300, y) for y in (0, 40, 80, 120)]
    lines += [Area(x, 0, x, 120 if x in (0, 300) else 80) for x in (0, 150, 300)]
    cells = [TextRun("Boat", x, x + 40, y, 10) for x in (5, 155) for y in (15, 55)]
    for size, top in ((16, 80), (10, 120)):
        head = TextRun("Boats of the year", 60, 140, 95, size)
        assert max(round(box.top) for box in grids_of(lines, [*cells, head])) // 40 == top // 40


def test_a_line_that_ends_above_a_text_does_not_part_it() -> None:
    across = [Area(0, y, 300, y) for y in (0, 40, 80, 120)]
    sides = [Area(x, 0, x, 120) for x in (0, 300)] + [Area(150, 40, 150, 120)]
    cells = [TextRun("Boat", x, x + 40, y, 10) for x in (5, 155) for y in (55, 95)]
    whole = TextRun("The boats of both", 60, 240, 15, 10)
    assert [*grids_of([*across, *sides], [*cells, whole])]
    assert not [*grids_of(across + sides[:2], [*cells, whole])]


def test_a_table_with_text_in_every_cell_is_a_table() -> None:
    lines = [Area(0, y, 300, y) for y in (0, 40, 80)] + [
        Area(x, 0, x, 80) for x in range(0, 301, 100)
    ]
    cells = [TextRun(SENTENCE * 3, x, x + 90, y, 10) for x in (5, 105, 205) for y in (15, 55)]
    assert [*grids_of(lines, cells)]
    assert not [*grids_of(lines, cells[1:])]


def test_panels_of_which_few_hold_text_are_no_table() -> None:
    lines = [Area(0, y, 400, y) for y in range(0, 401, 100)]
    lines += [Area(x, 0, x, 400) for x in range(0, 401, 100)]
    places = [(0, 0), (1, 1), (2, 2), (3, 3), (1, 0), (2, 0)]
    cells = [TextRun("Boat", 100 * x + 5, 100 * x + 45, 100 * y + 40, 10) for x, y in places]
    assert not [*grids_of(lines, cells[:-1])]
    assert [*grids_of(lines, cells)]


def test_a_drawing_is_turned_as_the_text_of_its_page() -> None:
    assert turned(Area(1, 2, 3, 5), 1) == Area(2, -3, 5, -1)
    assert turned(Area(1, 2, 3, 5), 4) == Area(1, 2, 3, 5)


@pytest.mark.parametrize(
    ("numbers", "is_axis"),
    [(("0", "2.5", "5", "7.5"), True), (("3", "1", "4", "1"), False), (("1", "2", "3"), False)],
)
def test_numbers_in_equal_steps_are_an_axis(numbers: tuple[str, ...], is_axis: bool) -> None:
    ticks = [TextRun(text, 20, 30, 40.0 * i, 8) for i, text in enumerate(numbers)]
    assert has_axis(ticks) is is_axis


def test_below_a_short_line_only_a_notes_mark_begins_the_foot_of_a_column() -> None:
    text = [TextRun(SENTENCE, 50, 550, 300 + 12 * i, 10) for i in range(9)]
    rule = Area(50, 120, 120, 120.5)
    for words, is_foot in (("1 The lamp was lit.", True), ("The lamp was lit.", False)):
        note = TextRun(words, 50, 200, 108, 9)
        assert bool(foot_below(rule, [*text, note], 500)) is is_foot


def line(place: int, *cells: str) -> Line:
    """A line at a place from the top, with cells at every 100 points."""
    starts = tuple((100.0 * i, text) for i, text in enumerate(cells))
    right = starts[-1][0] + 5 * len(cells[-1])
    text = " ".join(cells)
    return Line(text, 1, 0, right, 700 - 14 * place, 10, 0, 0, 0, 0, UNTAGGED, starts)


def test_the_head_and_a_broken_cell_of_a_table_are_its_rows() -> None:
    rows = [
        line(0, "Boat", "Lamp"),
        *(line(i, "Ann", "of oil", "of quay") for i in (1, 2)),
        line(3, "and her dog"),
        *(line(i, "Bo", "of gas", "of wall") for i in (4, 5)),
    ]
    assert len({*rows_of_tables(rows)}) == 2
    assert all(rows_of_tables(rows))


def test_single_rows_of_many_cells_are_a_table_though_text_parts_them() -> None:
    text = line(0, SENTENCE)
    row = ("May 4", "Anytown", "Boat", "lost")
    column = [
        part
        for i in range(3)
        for part in (line(3 * i, *row), *(line(3 * i + n, text.text) for n in (1, 2)))
    ]
    assert [bool(n) for n in rows_of_tables(column)] == [True, False, False] * 3


def read_back(document: FPDF) -> tuple[Block, ...]:
    return read(BytesIO(bytes(document.output())), media_type="pdf").blocks


def test_small_type_below_a_table_is_a_note() -> None:
    document = FPDF(format="A4")
    document.add_page()
    document.set_font("Times", "", 11)
    document.multi_cell(0, 5, SENTENCE * 6, new_x="LMARGIN", new_y="NEXT")
    document.ln(8)
    for row in (("Boat", "Lamps", "Year"), ("Ann", "4", "1901"), ("Bo", "7", "1911")):
        for text in row:
            document.cell(60, 6, text)
        document.ln(6)
    document.set_font("Times", "", 9)
    document.cell(0, 5, "Lamps are those of the harbour alone.", new_x="LMARGIN", new_y="NEXT")
    document.set_font("Times", "", 11)
    document.ln(8)
    document.multi_cell(0, 5, SENTENCE * 6)
    assert [block.role for block in read_back(document)] == [
        *(Role.PARAGRAPH, Role.TABLE, Role.FOOTNOTE, Role.PARAGRAPH)
    ]


def test_on_a_page_that_is_one_drawing_no_label_is_spoken() -> None:
    document = FPDF(format="A4")
    document.set_auto_page_break(auto=False)
    document.add_page()
    for place in range(10):
        document.ellipse(20, 20 + 26 * place, 60, 16)
        document.set_font("Times", "", 8)
        document.set_xy(35, 25 + 26 * place)
        document.cell(30, 5, f"Lamp of quay {'ABCDEFGHIJ'[place]}")
    document.set_font("Times", "", 11)
    document.text(120, 100, "Lamps and their quays")
    document.add_page()
    document.multi_cell(0, 5, SENTENCE * 9)
    assert [block.page for block in read_back(document) if block.spoken] == [2]


def test_a_row_name_that_ends_where_a_chart_begins_is_a_label() -> None:
    chart = Area(152, 100, 448, 300)
    name, heading = (TextRun("Lamps", left, left + 40, 200, 11) for left in (150, 60))
    assert is_name_beside(name, chart)
    assert not is_name_beside(heading, chart)


@pytest.mark.parametrize(
    ("end", "role"),
    [
        (("when the", "tide rose", "to the steps."), Role.PARAGRAPH),
        (("a boat", "7", "1911"), Role.TABLE),
    ],
)
def test_sentences_in_the_shape_of_a_table_are_spoken(end: tuple[str, ...], role: Role) -> None:
    document = FPDF(format="A4")
    document.add_page()
    document.set_font("Times", "", 11)
    document.multi_cell(0, 5, SENTENCE * 6, new_x="LMARGIN", new_y="NEXT")
    document.ln(8)
    for row in (*[("the boats", "lay still", "on the water")] * 3, end):
        for text in row:
            document.cell(60, 6, text)
        document.ln(6)
    assert [block.role for block in read_back(document)] == [Role.PARAGRAPH, role]
