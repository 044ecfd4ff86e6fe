"""Pull quotes: the text around them is in order, and they stand after their paragraph."""

import pytest

from declaim.model import Role
from declaim.reading.pdf.columns.labels import Labelled
from declaim.reading.pdf.columns.order import columns_of
from declaim.reading.pdf.columns.paragraphs import paragraphs_of
from declaim.reading.pdf.geometry.hyphens import Vocabulary
from declaim.reading.pdf.lettering.segments import TextRun
from declaim.reading.pdf.parts.sequences import labelled
from declaim.reading.pdf.reader import flowing

SENTENCE = (
    "the keeper lit the lamps of the pier and counted the boats that lay there while the wind"
    " rose from the north and nobody on the old wall could see the farther shore or hear a bell"
)
WORDS = SENTENCE.split()
QUOTED = "Nobody had ever seen so many lamps"


def column(
    left: float, right: float, rows: int = 30, hole: tuple[float, float, int, int] = (0, 0, 0, 0)
) -> list[TextRun]:
    """Lines of one paragraph; within the rows of a hole they leave its width free."""
    found = []
    for i in range(rows):
        start, end = left, right
        if hole[2] <= i < hole[3]:
            start, end = (left, hole[0] - 8) if hole[0] > left else (hole[1] + 8, right)
        if end - start < 30:
            continue
        words = [WORDS[(9 * i + k) % len(WORDS)] for k in range(max(int((end - start) / 27), 3))]
        found.append(
            TextRun(" ".join((words[0], str(i), *words[1:])), start, end, 700 - 12 * i, 10)
        )
    return found


def quote(left: float, right: float, row: int, text: str = QUOTED) -> list[TextRun]:
    """A text in large type on two lines that begin at the height of a row."""
    words = text.split()
    lines = " ".join(words[:4]), " ".join(words[4:])
    return [TextRun(line, left, right, 695 - 12 * row - 20 * i, 17) for i, line in enumerate(lines)]


def read(segments: list[TextRun]) -> list[Labelled]:
    """The paragraphs of a page."""
    columns = enumerate(columns_of(segments, 1))
    found = [p for number, lines in columns for p in paragraphs_of(lines, number)]
    words = Vocabulary.of(s.text for s in segments)
    return flowing(labelled(found, "A title", [], words), words)


def rows_in(items: list[Labelled]) -> list[int]:
    """The numbers of the lines, as they are read."""
    return [int(word) for item in items for word in item.text.split() if word.isdecimal()]


@pytest.mark.parametrize("hole", [(300, 400, 8, 12), (50, 150, 8, 12)])
def test_text_that_runs_around_a_pull_quote_is_whole_and_the_quote_is_after_it(
    hole: tuple[float, float, int, int],
) -> None:
    found = read([*column(50, 400, hole=hole), *quote(hole[0], hole[1], 8)])
    assert [(item.text, item.role) for item in found[1:]] == [(QUOTED, Role.QUOTE)]
    assert rows_in(found) == [*range(30)]


def test_a_pull_quote_across_two_columns_keeps_both_in_order() -> None:
    hole = (170, 270, 8, 12)
    both = [*column(50, 210, hole=hole), *column(230, 390, hole=hole)]
    found = read([*both, *quote(175, 265, 8)])
    assert rows_in(found) == [*range(30), *range(30)]
    assert [item.text for item in found if item.role is Role.QUOTE] == [QUOTED]


def test_a_pull_quote_that_breaks_a_sentence_of_its_column_is_after_the_paragraph() -> None:
    hole = (50, 400, 8, 12)
    found = read([*column(50, 400, hole=hole), *quote(60, 390, 8)])
    assert [item.role for item in found] == [None, Role.QUOTE]


def test_a_pull_quote_whose_words_the_text_has_is_silent() -> None:
    lines = column(50, 400, hole=(300, 400, 8, 12))
    lines[3].text = f"3 {QUOTED.lower()}, the keeper said of it"
    name = TextRun("— Ada Byre", 305, 360, 695 - 12 * 8 - 34, 9)
    found = read([*lines, *quote(300, 400, 8), name])
    left_out = [(item.text, item.reason) for item in found if not item.is_spoken]
    reason = "a pull quote: the text has its words too"
    assert left_out == [(QUOTED, reason), ("— Ada Byre", reason)]


def test_a_heading_beside_which_no_line_is_shortened_is_none() -> None:
    found = read([*column(50, 210), *column(230, 390, 8), *quote(230, 390, 9)])
    assert Role.QUOTE not in [item.role for item in found]


def test_a_pull_quote_at_the_foot_of_a_column_is_after_the_paragraph_that_goes_on() -> None:
    found = read([*column(50, 210, 24), *quote(60, 200, 25), *column(230, 390)])
    assert [item.role for item in found] == [None, Role.QUOTE]
    assert rows_in(found) == [*range(24), *range(30)]
