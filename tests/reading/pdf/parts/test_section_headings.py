"""Headings of papers that are as small as the text: numbered, in capitals, slanted, bold."""

from dataclasses import replace

import pytest

from declaim.model import Role
from declaim.reading.pdf.columns.order import Line
from declaim.reading.pdf.columns.paragraphs import paragraphs_of
from declaim.reading.pdf.geometry.hyphens import Vocabulary
from declaim.reading.pdf.lettering.tag_tree import Tag
from declaim.reading.pdf.parts.sequences import labelled
from kit.printed_lines import SENTENCE, line, roles

Look = tuple[float, float, float]
"""Size, weight and slant."""
CAPITALS, BOLD, SLANTED, PLAIN = (
    (8.0, 0.0, 0.0),
    (9.5, 1.0, 0.0),
    (10.0, 0.0, 1.0),
    (10.0, 0.0, 0.0),
)


def page(*heads: tuple[str, Look]) -> list[Line]:
    """Headings of these looks, each above two lines of text."""
    lines: list[Line] = []
    for i, (text, (size, bold, italic)) in enumerate(heads):
        top = 780 - 70 * i
        head = line(text, top, 50 + 4 * len(text), size=size)
        lines.append(replace(head, bold=bold, italic=italic))
        lines += [line(SENTENCE, top - 24), line(SENTENCE, top - 36)]
    return lines


def headings(lines: list[Line]) -> list[str]:
    """The first word of each heading."""
    return [text for role, text in roles(lines) if role is Role.HEADING]


@pytest.mark.parametrize(
    "heads",
    [
        [("I. INTRODUCTION", CAPITALS), ("II. WALLS", CAPITALS), ("A. Instruments", SLANTED)],
        [("INTRODUCTION", BOLD), ("Instruments", BOLD), ("WALLS", CAPITALS)],
        [("2.1. Instruments", SLANTED), ("2.2. Long walls", SLANTED)],
        [("1. Start", PLAIN), ("2. Walls", PLAIN), ("2.1. Long walls", PLAIN), ("3. End", PLAIN)],
        [("Abstract", PLAIN)],
    ],
)
def test_short_pieces_above_text_are_headings_by_number_or_looks(
    heads: list[tuple[str, Look]],
) -> None:
    assert headings(page(*heads)) == [text.split()[0] for text, _ in heads]


def test_items_of_a_list_and_names_in_a_row_are_no_headings() -> None:
    assert not headings(page(("1. Boats", PLAIN), ("2. Walls", PLAIN)))
    items = [line(f"{i}. Boats and walls", 760 - 12 * i, 140) for i in range(1, 6)]
    assert not headings([*items, line(SENTENCE, 600), line(SENTENCE, 588)])
    above = [line(f"{i}. Boats", 760 - 24 * i, 140, size=9, bold=1) for i in range(1, 4)]
    assert not headings(
        [*above, line(SENTENCE, 664), *(line(SENTENCE, 600 - 12 * i) for i in range(9))]
    )
    assert not headings(page(("He said nothing of the wall.", SLANTED)))


def test_the_depth_of_a_heading_is_that_of_its_number() -> None:
    heads = [("I. WALLS", CAPITALS), ("A. Long walls", SLANTED), ("1. Old walls", SLANTED)]
    paragraphs = [*paragraphs_of(page(*heads), 1)]
    found = labelled(paragraphs, "", [], Vocabulary(frozenset()))
    assert [item.level for item in found if item.role is Role.HEADING] == [1, 2, 3]


def test_a_slanted_heading_is_parted_from_the_sentence_that_steps_in_below() -> None:
    head = replace(line("A. Instruments", 600, 120), italic=1.0)
    first = replace(line(SENTENCE, 588), left=60.0)
    assert headings([head, first, *(line(SENTENCE, 576 - 12 * i) for i in range(6))]) == ["A."]


def test_the_title_of_a_table_below_its_number_is_a_caption() -> None:
    lines = [line(SENTENCE, 500 - 12 * i) for i in range(8)]
    caption = [line("TABLE I", 700, 90, size=8), line("DEPTHS BY MONTH", 691, 160, size=6.4)]
    assert [role for role, _ in roles([*caption, *lines])][:2] == [Role.CAPTION] * 2


HEADLINE_SIZE, LARGE = 24.0, 14.0
STANDFIRST = "A dinner on the wall ended with a storm, and nobody can say how it began."


def test_the_sentence_in_large_type_below_a_headline_is_its_standfirst() -> None:
    lines = [
        line("The lamp", 760, 160, size=HEADLINE_SIZE),
        line(STANDFIRST, 730, size=LARGE),
        *(line(SENTENCE, 700 - 12 * i) for i in range(6)),
    ]
    found = roles(lines)
    assert found[:2] == [(Role.HEADLINE, "The"), (Role.STANDFIRST, "A")]


def test_a_quotation_in_large_type_is_no_heading_if_the_file_tags_it_as_text() -> None:
    def page(quotation: Tag, heading: Tag) -> list[Line]:
        return [
            line("The lamp", 760, 160, size=HEADLINE_SIZE, tag=heading),
            *(line(SENTENCE, 730 - 12 * i, tag=Tag("P", 2)) for i in range(4)),
            line("“It has a real light”", 670, 200, size=LARGE, tag=quotation),
            *(line(SENTENCE, 640 - 12 * i, tag=Tag("P", 4)) for i in range(4)),
        ]

    assert (Role.QUOTE, "“It") in roles(page(Tag("P", 3), Tag("H1", 1)))
    assert (Role.HEADING, "“It") in roles(page(Tag("H2", 3), Tag("H1", 1)))
    assert (Role.HEADING, "“It") in roles(page(Tag(), Tag()))


def test_the_title_of_a_section_on_top_of_its_later_pages_is_a_running_head() -> None:
    first = page(("1. Start", BOLD), ("2. Walls", BOLD), ("3. Boats", BOLD), ("4. End", BOLD))
    second = [replace(above, page=2) for above in page(("2. Walls", PLAIN), ("5. Lamps", BOLD))]
    found = labelled(
        [*paragraphs_of(first, 1), *paragraphs_of(second, 2)], "", [], Vocabulary(frozenset())
    )
    again = [item.role for item in found if item.text == "2. Walls"]
    assert again == [Role.HEADING, Role.BOILERPLATE]
    assert [item.text for item in found if item.role is Role.HEADING][-1] == "5. Lamps"


@pytest.mark.parametrize("large", ["T E S I S", "Dissertation", "v2.1", "Ficha técnica"])
def test_the_kind_of_a_work_or_its_version_is_no_title(large: str) -> None:
    top = [line(large, 780, 200, size=24), line("Lamps and Walls", 700, 200, size=14)]
    lines = [*top, *(line(SENTENCE, 600 - 12 * i) for i in range(9))]
    assert (Role.HEADLINE, "Lamps") in roles(lines)
    assert (Role.HEADLINE, large.split(maxsplit=1)[0]) in roles([top[0], *lines[2:]])
