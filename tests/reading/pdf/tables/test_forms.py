"""The labels of a form's fields, and short text that looks like a cell or a note and is none."""

import pytest

from declaim.model import Role
from declaim.reading.pdf.columns.labels import Labelled, is_noise
from declaim.reading.pdf.columns.order import Line
from declaim.reading.pdf.columns.paragraphs import paragraphs_of
from declaim.reading.pdf.geometry.areas import Area
from declaim.reading.pdf.geometry.hyphens import Vocabulary
from declaim.reading.pdf.lettering.segments import TextRun
from declaim.reading.pdf.lettering.tag_tree import UNTAGGED, Tag
from declaim.reading.pdf.parts.sequences import labelled
from declaim.reading.pdf.tables.fields import FIELD, VALUE, is_blank, with_labels, with_values

SENTENCE = "The harbour was quiet that morning, and the boats lay still beside the wall."
TEXT = tuple((SENTENCE, 10.0) for _ in range(6))


def read_back(*texts: tuple[str, float], tag: str = "") -> list[Labelled]:
    """Texts of a size below each other, each a paragraph; the last has the tag."""
    lines = [
        Line(text, 1, 50, 500, 760 - 30 * i, size, 0, 0, 0, 0, UNTAGGED, ((50, text),))
        for i, (text, size) in enumerate(texts)
    ]
    text, size = texts[-1]
    last = Line(text, 1, 50, 90, 200, size, 0, 0, 0, 0, Tag(tag), ((50, text),))
    return labelled([*paragraphs_of([*lines[:-1], last], 1)], "", [], Vocabulary(frozenset()))


@pytest.mark.parametrize(
    "field",
    [
        Area(200, 696, 400, 712),  # the next on the right of the label
        Area(36, 698, 46, 708),  # a box to tick
        Area(50, 680, 300, 696),  # below the label
        Area(50, 713, 300, 730),  # above the label
    ],
)
def test_a_short_text_beside_a_field_is_its_label(field: Area) -> None:
    run = TextRun("Boat", 50, 90, 700, 10)
    other = TextRun("Harbour", 50, 90, 400, 10)
    tags = [each.tag.name for each in with_labels([run, other], [field])]
    assert tags == [FIELD, ""]


def test_what_stands_above_a_large_field_is_its_heading() -> None:
    run = TextRun("Boat", 50, 90, 700, 10)
    assert with_labels([run], [Area(50, 600, 300, 696)]) == [run]


def test_what_is_typed_into_a_coloured_field_is_no_label_in_a_picture() -> None:
    places = [Tag("Inside"), Tag("Table"), Tag("Inside")]
    lines = [
        TextRun("Boat", 60, 90, y, 9, tag=t) for y, t in zip((700, 700, 400), places, strict=True)
    ]
    values = with_values(lines, [Area(50, 696, 300, 712)])
    assert [value.tag.name for value in values] == [VALUE, "Table", "Inside"]
    name = "Name: Ada Byre", 9.6
    assert read_back(*TEXT, name, tag=VALUE)[-1].is_spoken
    assert not read_back(*TEXT, name, tag="Inside")[-1].is_spoken


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Name of the boat", Role.BOILERPLATE),
        ("B. THE HARBOUR AND THE BOATS", Role.HEADING),
        ("Which of the boats was still beside the wall at noon?", None),
    ],
)
def test_a_heading_and_a_question_beside_a_field_are_spoken(text: str, role: Role | None) -> None:
    assert read_back(*TEXT, (text, 10.0), tag=FIELD)[-1].role is role


@pytest.mark.parametrize(
    ("text", "blank"),
    [
        *(("Name: ____________", True), ("…………… the boat ……………… of the harbour …………………", True)),
        ("She said that the boats ______ beside the wall on that morning.", False),
        ("And then......", False),
    ],
)
def test_a_line_to_write_on_is_not_spoken(text: str, blank: bool) -> None:
    assert is_blank(text) is blank


@pytest.mark.parametrize(
    ("text", "noise"),
    [
        ("Week 3 (07/10/2025): quiet boats", False),
        ("When: Tuesdays 12-2, from 23/09/2025 to 02/12/2025", False),
        ("0 10 20 30 40 m/s", True),
        ("• ₹२५ कोटी (२०२५) हिंदी में किताबें हैं", False),
    ],
)
def test_days_and_hours_among_as_many_words_are_spoken(text: str, noise: bool) -> None:
    assert is_noise(text) is noise


def test_a_short_sentence_in_a_table_fills_a_cell_and_a_large_line_is_its_title() -> None:
    assert read_back(*TEXT, ("The lamp was lit.", 10.0), tag="Table")[-1].role is Role.TABLE
    assert read_back(*TEXT, ("The lamps were lit", 14.0), tag="Table")[-1].role is Role.HEADLINE


@pytest.mark.parametrize(
    ("below", "is_spoken"),
    [
        (("Lamps", "A second lamp should be bought, and the first one cleaned."), [1, 0, 1]),
        (("Many Lamps of Old, Many Boats", "Ada Byre, Keeper of the Lamp, North"), [0, 0, 0]),
    ],
)
def test_all_sentences_of_a_table_of_sentences_are_spoken(
    below: tuple[str, ...], is_spoken: list[bool]
) -> None:
    cells = ("The wall of the harbour is cracked, and the water comes in.", *below)
    texts = [*((SENTENCE, UNTAGGED) for _ in range(6)), *((cell, Tag("Table")) for cell in cells)]
    lines = [
        Line(text, 1, 50, 500, 760 - 30 * i, 10, 0, 0, 0, 0, tag, ((50, text),))
        for i, (text, tag) in enumerate(texts)
    ]
    paragraphs = [p for line in lines for p in paragraphs_of([line], 1)]
    found = labelled(paragraphs, "", [], Vocabulary(frozenset()))
    assert [each.is_spoken for each in found[-3:]] == is_spoken


def test_large_type_at_the_foot_of_a_poster_is_a_note_only_with_a_mark() -> None:
    poster = tuple((text, 14.0) for text, _ in TEXT)
    assert read_back(*poster, ("All boats are welcome.", 11.0))[-1].role is None
    assert read_back(*poster, ("* All boats are welcome.", 11.0))[-1].role is Role.FOOTNOTE


def test_the_items_of_a_list_and_the_years_of_a_life_are_no_address() -> None:
    title = ("The Keeper of the Lamp", 18.0)
    life = ("2012 – 2018 University of Boats, Harbour", 10.0)
    item = ("• Noon — A walk to the College", 10.0)
    found = read_back(title, life, item, *TEXT)
    assert [each.role for each in found[1:3]] == [None, Role.LIST_ITEM]


def test_one_text_many_times_over_is_no_table_of_contents() -> None:
    lines = tuple(("Quiet boats", size) for size in (10.0, 10.0, 10.0, 14.0))
    assert all(each.role in (None, Role.HEADING) for each in read_back(*lines, *TEXT)[:3])


def test_on_a_page_without_prose_a_college_is_no_address() -> None:
    title, name = ("The Walk to the Lamp", 18.0), ("A talk (University of Boats)", 10.0)
    rest = tuple((f"A walk along the quay {i}", 10.0) for i in range(3))
    assert all(item.role is None for item in read_back(title, *rest[:1], name, *rest[1:])[2:])


def test_a_heading_among_the_rows_of_a_table_is_spoken() -> None:
    rows = [("Boats", "7"), ("Lamps", "4"), ("THE HARBOUR",), ("Gulls", "9"), ("Steps", "2")]
    lines = [
        Line(
            " ".join(cells),
            *(1, 50, 90, 400 - 30 * i, 10, 0, 0, 0, 0),
            Tag("Table" if len(cells) > 1 else ""),
            tuple((50.0 + 100 * n, text) for n, text in enumerate(cells)),
        )
        for i, cells in enumerate(rows)
    ]
    found = labelled([*paragraphs_of(lines, 1)], "", [], Vocabulary(frozenset()))
    assert [item.role for item in found if "HARBOUR" in item.text] == [Role.HEADING]
