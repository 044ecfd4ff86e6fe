"""Tables whose cells hold prose, and short columns beside a text: what is read in which order."""

from io import BytesIO

import pytest
from fpdf import FPDF

from declaim.reading import read
from declaim.reading.pdf.columns.order import columns_of
from declaim.reading.pdf.geometry.areas import Area
from declaim.reading.pdf.lettering.segments import TextRun
from declaim.reading.pdf.tables.ruled import grids_in, prose_in

LINES = (
    "The keeper told the board that",
    "the lamps of the pier had been",
    "mended before the storm came,",
)
LAST = "and nobody was hurt on the boats."


def prose(left: float, top: float, last: str = LAST, first: str = LINES[0]) -> list[TextRun]:
    """A paragraph of four lines."""
    texts = (first, *LINES[1:], last)
    return [TextRun(text, left, left + 150, top - 12 * i, 10) for i, text in enumerate(texts)]


def cells_of(page: list[TextRun]) -> list[str]:
    """The texts of the columns in reading order."""
    return [" ".join(line.text for line in column) for column in columns_of(page, 1)]


def test_without_lines_prose_beside_labels_is_read_cell_by_cell() -> None:
    page = [
        TextRun(text, x, x + 40, 720, 10) for x, text in ((50, "No"), (120, "Talk"), (300, "By"))
    ]
    for number, top in ((1, 700), (2, 630)):
        page += [TextRun(f"{number}", 50, 56, top, 10), *prose(120, top)]
        page.append(TextRun(f"A{number}", 300, 315, top, 10))
    said = " ".join((*LINES, LAST))
    assert cells_of(page) == ["No", "Talk", "By", "1", said, "A1", "2", said, "A2"]


@pytest.mark.parametrize("last", ["and the harbour", "Schedule SE . . ."])
def test_without_lines_and_whole_sentences_it_stays_what_it_was(last: str) -> None:
    page = []
    for number, top in ((1, 700), (2, 630)):
        page += [TextRun(f"{number}", 50, 56, top, 10), *prose(120, top, last)]
        page.append(TextRun(f"A{number}", 300, 315, top, 10))
    assert len(cells_of(page)) == 1


def test_columns_of_text_beside_each_other_are_no_cells() -> None:
    page = [s for x in (50, 220, 390) for top in (700, 630, 560) for s in prose(x, top)]
    assert len(cells_of(page)) == 3


RULES = [Area(0, y, 300, y) for y in (0, 60, 120)] + [Area(x, 0, x, 120) for x in (0, 100, 300)]


def test_with_lines_around_them_cells_of_prose_are_no_table() -> None:
    texts = [TextRun("Lamp", 5, 40, y, 10) for y in (50, 110)] + prose(110, 50) + prose(110, 110)
    [cells] = prose_in([*grids_in(RULES, texts)], texts)
    assert [cells[place][0].text for place in sorted(cells)] == ["Lamp", LINES[0]] * 2
    beside = TextRun("A column beside it", 320, 500, 70, 10)
    assert not prose_in([*grids_in(RULES, texts)], [*texts, beside])
    broken = [TextRun("Lamp", 5, 40, 50, 10), *prose(110, 50, first="of the board, who said that")]
    assert not prose_in([*grids_in(RULES, [*broken, *texts[1:2]])], broken)


def test_the_minutes_in_a_table_are_read_and_its_figures_are_not() -> None:
    document = FPDF()
    document.add_page()
    document.set_font("helvetica", size=11)
    document.multi_cell(0, 6, "The harbour board met in the old hall by the quay. " * 2)
    said = "The keeper told the board that the lamps of the pier had been mended before the storm."
    said += " Nobody was hurt, and the boats lay still."
    with document.table(col_widths=(20, 90, 20), first_row_as_headings=False) as table:
        for row in (("Item", "Talk", "Who"), ("Lamps", said, "Ada"), ("Boats", said, "Tom")):
            table.row(row)
    document.ln(10)
    with document.table(first_row_as_headings=False) as table:
        for row in (("Boat", "Oars", "Crew"), ("Gull", "4", "9"), ("Tern", "6", "12")):
            table.row(row)
    blocks = read(BytesIO(bytes(document.output()))).blocks
    spoken = [block.text for block in blocks if block.spoken][1:]
    assert spoken == ["Item", "Talk", "Who", "Lamps", said, "Ada", "Boats", said, "Tom"]


@pytest.mark.parametrize(("entry", "columns"), [("Rowing", 2), ("1,200", 1)])
def test_a_short_column_with_a_heading_of_its_own_is_read_behind_the_text(
    entry: str, columns: int
) -> None:
    heads = [TextRun("Work", 50, 90, 720, 14), TextRun("Skill", 300, 340, 720, 14)]
    short = [TextRun(text, 300, 350, y, 10) for text, y in (("Sailing", 700), (entry, 688))]
    assert len(cells_of([*heads, *short, *prose(50, 700), *prose(50, 640)])) == columns
