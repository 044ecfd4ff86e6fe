"""The items of a list whose marks are drawn, or that the file tags as items."""

from dataclasses import replace

import pytest

from declaim.model import Role
from declaim.reading.pdf.columns.order import Line
from declaim.reading.pdf.columns.paragraphs import paragraphs_of
from declaim.reading.pdf.geometry.areas import Area
from declaim.reading.pdf.geometry.hyphens import Vocabulary
from declaim.reading.pdf.lettering.segments import TextRun
from declaim.reading.pdf.lettering.tag_tree import Tag
from declaim.reading.pdf.parts.sequences import labelled
from declaim.reading.pdf.tables.drawn_bullets import with_bullets

ITEMS = [TextRun(text, 36, 200, y, 12) for text, y in (("A rope", 700), ("two lamps", 686))]
MARKS = [Area(23, y + 2, 27, y + 6) for y in (700, 686)]


def test_small_shapes_beside_two_texts_are_the_marks_of_a_list() -> None:
    other = TextRun("The harbour was quiet.", 10, 300, 660, 12)
    texts = [run.text for run in with_bullets([*ITEMS, other], MARKS)]
    assert texts == ["• A rope", "• two lamps", "The harbour was quiet."]


@pytest.mark.parametrize(
    "marks",
    [
        MARKS[:1],
        [Area(20, y, 29, y + 9) for y in (700, 686)],  # the squares beside the names of a chart
        [Area(23, y - 3, 27, y - 2) for y in (700, 686)],  # lines below
    ],
)
def test_one_mark_a_large_square_and_a_line_make_no_list(marks: list[Area]) -> None:
    assert with_bullets(ITEMS, marks) == ITEMS


def test_a_small_shape_beside_a_text_in_a_picture_is_no_mark() -> None:
    inside = [replace(run, tag=Tag("Inside")) for run in ITEMS]
    assert with_bullets(inside, MARKS) == inside


def test_each_text_that_the_file_tags_as_an_item_is_one() -> None:
    lines = [
        Line(text, 1, 50, 300, 700 - 12 * i, 10, 0, 0, 0, 0, Tag(name, i + 1), ((50, text),))
        for i, (text, name) in enumerate(
            (
                ("The keeper of the lamp took with him what he had:", "P"),
                ("a rope of forty feet", "LI"),
                ("two lamps without oil", "LI"),
                ("The harbour was quiet that morning.", "P"),
            )
        )
    ]
    found = labelled([*paragraphs_of(lines, 1)], "", [], Vocabulary(frozenset()))
    assert [item.role for item in found] == [None, Role.LIST_ITEM, Role.LIST_ITEM, None]
