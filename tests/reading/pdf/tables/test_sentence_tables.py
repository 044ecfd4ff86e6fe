"""Tables of sentences without lines: row by row, where it is certain that they are tables."""

import pytest

from declaim.reading.pdf.columns.order import columns_of
from declaim.reading.pdf.lettering.segments import TextRun

UNEVEN = ((2, 4), (3, 1), (1, 3), (2, 2))


def cell(name: str, left: float, top: float, lines: int) -> list[TextRun]:
    """A paragraph of a few lines."""
    texts = [f"{name} and the lamps of the pier", *["of which the keeper counted all"] * lines]
    texts[lines - 1] += "."
    return [
        TextRun(text, left, left + 180, top - 12 * i, 10) for i, text in enumerate(texts[:lines])
    ]


def names_read(segments: list[TextRun]) -> list[str]:
    """The first words of the cells in reading order."""
    lines = [line.text for column in columns_of(segments, 1) for line in column]
    return [text.split()[0] for text in lines if text[0].isupper()]


def test_short_paragraphs_that_begin_level_row_by_row_are_read_row_by_row() -> None:
    page, top = [], 700
    for i, (first, second) in enumerate(UNEVEN):
        page += [*cell(f"A{i}", 50, top, first), *cell(f"B{i}", 260, top, second)]
        top -= 12 * max(first, second) + 10
    assert names_read(page) == ["A0", "B0", "A1", "B1", "A2", "B2", "A3", "B3"]


@pytest.mark.parametrize("rows", [UNEVEN, ((2, 2),) * 4])
def test_paragraphs_of_columns_that_run_on_are_read_column_by_column(
    rows: tuple[tuple[int, int], ...],
) -> None:
    page = []
    for side, left in enumerate((50, 260)):
        top = 700
        for i, row in enumerate(rows):
            page += cell(f"{'AB'[side]}{i}", left, top, row[side])
            top -= 12 * row[side] + 10
    assert names_read(page) == ["A0", "A1", "A2", "A3", "B0", "B1", "B2", "B3"]
