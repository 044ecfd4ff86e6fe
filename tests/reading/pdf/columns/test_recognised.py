"""The text of scanned pages, whose sizes a machine has guessed line by line."""

from collections.abc import Sequence

from declaim.reading.pdf.geometry.recognised import with_even_sizes
from declaim.reading.pdf.lettering.segments import Sheet, TextRun

WORDS = "The keeper of the northern wall wrote down"


def scanned(sizes: Sequence[float], step: float = 14, top: float = 700) -> list[TextRun]:
    """Lines of these sizes below each other, as far apart as `step`."""
    return [TextRun(WORDS, 50, 250, top - step * i, size) for i, size in enumerate(sizes)]


def sizes_of(segments: list[TextRun], *, is_picture: bool = True) -> list[float]:
    """The sizes of the lines of a page."""
    (sheet,) = with_even_sizes([Sheet(1, 600, 800, segments, is_picture=is_picture)])
    return [segment.size for segment in sheet.segments]


def test_the_lines_of_a_scanned_paragraph_are_of_one_size_in_each_column() -> None:
    left = scanned([11, 10, 12, 11, 11, 10, 11])
    right = [TextRun(s.text, 300, 500, s.baseline - 5, s.size) for s in reversed(left)]
    assert {*sizes_of([*left, *right])} == {11}
    assert {*sizes_of([*left, *right], is_picture=False)} == {10, 11, 12}


def test_headings_and_notes_of_a_scanned_page_keep_their_sizes() -> None:
    text = scanned([11, 10, 11, 11, 11, 11])
    notes = scanned([9, 9, 8, 9], 12, top=590)
    heading = TextRun("The wall", 50, 120, 720, 14)
    assert sizes_of([heading, *text, *notes]) == [14, *[11] * 6, *[9] * 4]


def test_the_words_of_a_stretched_scanned_line_are_one_line() -> None:
    text = scanned([11, 11, 11, 11, 11])
    words = [TextRun("wall", 50 + 60 * i, 70 + 60 * i, 630, 10) for i in range(4)]
    assert len(sizes_of([*text, *words])) == 6
