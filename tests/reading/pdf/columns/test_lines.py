"""Lines to paragraphs, and paragraphs to roles, by their places alone: no file is read."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from declaim.model import Role
from declaim.reading.pdf.columns.double_spaced import paragraphs_in
from declaim.reading.pdf.columns.margins import without_margins
from declaim.reading.pdf.columns.order import Line, columns_of
from declaim.reading.pdf.columns.paragraphs import paragraphs_of
from declaim.reading.pdf.lettering.segments import Sheet, TextRun
from declaim.reading.pdf.lettering.tag_tree import Tag
from kit.printed_lines import SENTENCE, line, roles


def texts(lines: list[Line]) -> list[str]:
    """The lines of each paragraph of one column, as one text."""
    return [" ".join(each.text for each in p.lines) for p in paragraphs_of(lines, 1)]


def test_lines_beside_a_picture_end_where_their_neighbours_end() -> None:
    wide = [line(SENTENCE, 700 - 12 * i) for i in range(12)]
    beside = [line(f"We lay {i} days", 540 - 12 * i, 240 + 8 * (i % 3)) for i in range(6)]
    assert len(texts([*wide, *beside])) == 2


def test_lines_set_twice_as_far_apart_are_one_paragraph() -> None:
    near = [line(SENTENCE[:-1], 700 - 12 * i) for i in range(8)]
    far = [line(SENTENCE[:-1], 570 - 20 * i) for i in range(4)]
    assert len(texts([*near, *far])) == 2


def test_two_elements_of_a_tagged_file_are_two_paragraphs() -> None:
    tags = [Tag("P", 1), Tag("P", 1), Tag("P", 2)]
    words = (SENTENCE, "The keeper slept.", "Nobody came.")
    lines = [
        line(text, 700 - 12 * i, tag=tag)
        for i, (text, tag) in enumerate(zip(words, tags, strict=True))
    ]
    assert texts(lines) == [" ".join(words[:2]), words[2]]


def test_a_bullet_of_a_font_of_signs_begins_an_item() -> None:
    lines = [line("\uf0b7 Boats in the", 700), line("harbour", 688, 90), line("\uf0b7 Gulls", 676)]
    assert [role for role, _ in roles(lines)] == [Role.LIST_ITEM, Role.LIST_ITEM]


def test_a_document_in_a_font_of_formulas_is_spoken() -> None:
    lines = [line(SENTENCE, 700, maths=1.0), line("Boats", 660, 90, maths=1.0)]
    assert all(role is not Role.BOILERPLATE for role, _ in roles(lines))


def test_a_list_of_the_headings_further_down_is_a_table_of_contents() -> None:
    names = ("Boats", "Gulls", "Lamps")
    entries = [line(f"{i}. {name}", 700 - 12 * i, 120) for i, name in enumerate(names, 1)]
    parts = [
        each
        for i, name in enumerate(names)
        for each in (
            line(name, 600 - 60 * i, 90, size=14.0),
            line(SENTENCE, 570 - 60 * i),
        )
    ]
    title = line("Harbours", 760, 120, size=18.0)
    found = roles([title, line("Contents", 720, 90), *entries, *parts])
    assert [role for role, _ in found[1:5]] == [Role.BOILERPLATE] * 4
    assert [role for role, _ in found[5:]] == [Role.HEADING, None] * 3


def test_a_full_line_in_bold_heads_the_plain_line_below() -> None:
    bold = replace(line("Boats of the harbour that lay still beside the wall", 700), bold=1.0)
    for below, parts in (("Name of the boat", 2), ("and of the river", 1)):
        assert len(texts([bold, line(below, 688)])) == parts


def test_half_a_page_in_small_type_is_no_note() -> None:
    large = [line(SENTENCE, 700 - 12 * i) for i in range(9)]
    small = [line(SENTENCE[:-1], 300 - 10 * i, size=8.0) for i in range(5)]
    assert roles([*large, *small])[-1] == (None, "The")
    small[0] = line("1 " + SENTENCE, 300, size=8.0)
    assert roles([*large, *small])[-1][0] is Role.FOOTNOTE


def test_the_first_line_of_a_widely_set_page_is_no_running_head() -> None:
    sheets = [
        Sheet(n, 600, 800, [TextRun(f"{word} went", 50, 300, 750 - 25 * i, 11) for i in range(20)])
        for n, word in enumerate(("Boats", "Gulls", "Lamps", "Ropes"), 1)
    ]
    assert all(not taken for _, taken in without_margins(sheets))


def test_a_numbered_heading_is_no_page_number() -> None:
    sheets = [
        Sheet(
            n,
            600,
            800,
            [
                TextRun(f"{n}. Part {word}", 50, 200, 750, 11),
                TextRun(f"{word} lamps", 50, 500, 730, 11),
            ],
        )
        for n, word in enumerate(("one", "two", "three"), 1)
    ]
    assert all(not taken for _, taken in without_margins(sheets))


def test_columns_of_chinese_are_read_one_after_the_other() -> None:
    sides = [
        TextRun("港口今早静悄悄的船停着", 50 + 130 * column, 160 + 130 * column, 700 - 15 * i, 10)
        for column in (0, 1)
        for i in range(8)
    ]
    assert [len(column) for column in columns_of(sides, 1)] == [8, 8]


def test_text_beside_a_picture_and_its_caption_are_read_one_after_the_other() -> None:
    beside = [TextRun(f"The keeper of lamp {i}", 50, 240, 700 - 13 * i, 10) for i in range(8)]
    caption = [TextRun("Ann beside her boat", 260, 440, 665.5 - 13 * i, 10) for i in range(4)]
    below = [TextRun(SENTENCE, 50, 440, 596 - 13 * i, 10) for i in range(3)]
    sides = [
        [line.text for line in column] for column in columns_of([*beside, *caption, *below], 1)
    ]
    assert sides == [[s.text for s in part] for part in (beside, caption, below)]


def test_an_affiliation_that_ends_as_a_sentence_is_an_address() -> None:
    lines = [
        line("The Lamps of the Harbour", 760, 400, size=18.0),
        line("Ann Byre", 720, 100),
        line("Institute of Lamps, University of Anytown, P.O. Box 12, Anytown.", 690, 460),
        *(line(SENTENCE, 650 - 12 * i) for i in range(3)),
    ]
    assert [role for role, _ in roles(lines)] == [
        Role.HEADLINE,
        Role.BYLINE,
        Role.BOILERPLATE,
        None,
    ]


def test_a_publishers_line_among_the_notes_does_not_end_them() -> None:
    large = [line(SENTENCE, 700 - 12 * i) for i in range(30)]
    notes = [
        line("1 Ann wrote so.", 200, 150, size=8.0),
        line("ann@example.org", 180, 120, size=8.0),
    ]
    assert [role for role, _ in roles([*large, *notes])][1:] == [Role.FOOTNOTE, Role.BOILERPLATE]


@pytest.mark.parametrize(
    ("texts_in_a_row", "role"),
    [
        ([f"{day}/6 Walk at ten" for day in range(1, 10)], None),
        ([f"Ann Byre {letter}" for letter in "abcdefghi"], Role.BOILERPLATE),
    ],
    ids=["days", "names"],
)
def test_many_names_in_small_type_are_silent_but_days_are_not(
    texts_in_a_row: list[str], role: Role | None
) -> None:
    large = [line(SENTENCE, 760 - 12 * i) for i in range(12)]
    small = [line(text, 590 - 20 * i, 120, size=9.5) for i, text in enumerate(texts_in_a_row)]
    assert {found for found, _ in roles([*large, *small])[1:]} == {role}


def test_an_address_of_the_web_is_no_title() -> None:
    lines = [line("www.example.org", 760, 160, size=18.0), line(SENTENCE, 700)]
    assert roles(lines)[0][0] is Role.BOILERPLATE


def test_the_lines_below_a_caption_that_are_set_as_it_is_go_on_with_it() -> None:
    lines = [
        line(SENTENCE, 700),
        line("Figure 1. The lamp, drawn by A.", 600, 160, size=8.0),
        line("Byre in May. Kept by the harbour.", 590, 200, size=8.0),
        line(SENTENCE, 560),
    ]
    assert [role for role, _ in roles(lines)] == [None, Role.CAPTION, Role.CAPTION, None]


def test_entries_with_pages_and_names_of_headings_are_one_table_of_contents() -> None:
    entries = ("Boats 1-2", "Ropes", "Gulls", "Preface xi")
    names = ("Boats", "Ropes", "Gulls")
    lines = [
        line("Harbours", 760, 120, size=18.0),
        *(line(entry, 700 - 30 * i, 120) for i, entry in enumerate(entries)),
        *(line(name, 560 - 60 * i, 90, size=14.0) for i, name in enumerate(names)),
    ]
    lines[-3:] = [
        each for heading in lines[-3:] for each in (heading, line(SENTENCE, heading.baseline - 30))
    ]
    assert [role for role, _ in roles(lines)][1:5] == [Role.BOILERPLATE] * 4


def test_notes_in_a_typewriters_letters_beside_a_column_are_in_its_margin() -> None:
    column = [TextRun(SENTENCE, 100, 500, 700 - 12 * i, 10) for i in range(20)]
    notes = [
        TextRun(text, 20, 80, 698 - 80 * i, 10, mono=1) for i, text in enumerate(("lamps", "gulls"))
    ]
    found = [[each.text for each in part] for part in columns_of([*column, *notes], 1)]
    assert found == [[SENTENCE] * 20, ["lamps", "gulls"]]


@pytest.mark.parametrize(("size", "role"), [(8, Role.CAPTION), (10, None)])
def test_only_a_text_set_otherwise_than_the_body_is_a_caption(
    size: float, role: Role | None
) -> None:
    below = line("Ann and her dog on the quay", 500, 200, size=size, tag=Tag("Below"))
    found = roles([*(line(SENTENCE, 700 - 12 * i) for i in range(9)), below])
    assert found[-1][0] is role


def test_signs_alone_make_no_cells() -> None:
    rows = [
        replace(
            line(f"The boat , the gull {i}", 700 - 12 * i),
            cells=((50, "The boat"), (90, ","), (95, "。")),
        )
        for i in range(6)
    ]
    assert not any(p.is_table for p in paragraphs_of(rows, 1))


@pytest.mark.parametrize(
    ("label", "role"), [("Old harbour", Role.BOILERPLATE), ("Gulls came back.", None)]
)
def test_a_few_words_that_the_file_tags_as_a_picture_are_a_label(
    label: str, role: Role | None
) -> None:
    found = roles([line(SENTENCE, 700), line(label, 600, 120, tag=Tag("Figure", 3))])
    assert found[-1] == (role, label.partition(" ")[0])


LONG_LINES = (
    "The keeper of the northern wall wrote down each boat that came",
    "in before the gale, and when the water fell he counted them",
    "again, since the men who slept aboard were apt to drift, as",
    "the harbour master said, and nobody liked to row after them",
    "before the lamps were lit along the wall.",
)


def spaced(texts: Sequence[str], step: float, top: float = 700) -> list[Line]:
    """Lines of ten points, so far apart, that end where their letters do."""
    return [line(text, top - step * i, 50 + 6 * len(text)) for i, text in enumerate(texts)]


@pytest.mark.parametrize("step", [20, 23, 27, 31])
def test_each_paragraph_of_a_double_spaced_manuscript_is_one(step: float) -> None:
    first = spaced(LONG_LINES, step)
    second = [replace(each, page=2) for each in spaced(["Nobody came.", *LONG_LINES[:3]], step)]
    found = paragraphs_in([first, second])
    assert [len(p.lines) for p in found] == [5, 1, 3]


def test_lines_of_a_list_that_stand_far_apart_are_paragraphs_of_their_own() -> None:
    names = ("Ada", "Ben", "Cy")
    entries = [f"{name} keeps the lamps at the northern gate of it" for name in names]
    assert len(paragraphs_in([spaced([*entries, *entries], 27)])) == 6


def test_a_paragraph_below_an_item_is_its_own_if_the_item_ends_with_room() -> None:
    item = [line("• We closed the gate.", 700, 160), *spaced(LONG_LINES, 12, 688)]
    item[1:] = [replace(each, left=70, right=each.right + 20) for each in item[1:]]
    assert [len(p.lines) for p in paragraphs_of(item, 1)] == [1, 5]


@pytest.mark.parametrize(("end", "count"), [("oil_level).", 1), ("oil_level = 3", 2)])
def test_a_name_in_the_type_of_listings_may_end_the_last_sentence(end: str, count: int) -> None:
    prose = [line(SENTENCE[:-1], 700 - 12 * i) for i in range(4)]
    assert len(texts([*prose, line(end, 652, 120, mono=0.9)])) == count


def test_each_line_of_a_dialogue_is_a_paragraph_though_both_step_in() -> None:
    said = "“I have not,” said the keeper of the lamp."
    lines = [line(said, 700), line(SENTENCE, 688), line(SENTENCE, 676)]
    stepped = [replace(each, left=each.left + 15) for each in lines[:2]]
    assert len(texts([*stepped, lines[2]])) == 2
    assert len(texts([*stepped, replace(lines[2], left=stepped[0].left)])) == 1


def test_the_line_below_a_term_that_steps_in_goes_on_with_its_sentence() -> None:
    above = line("Wick The part that burns, which the keeper must cut in every", 700)
    below = replace(line("evening.", 688, 90), left=above.left + 28)
    assert len(texts([line(SENTENCE, 712), above, below])) == 1
    assert len(texts([line(SENTENCE, 712), above, replace(below, text="Evening.")])) == 2


def test_a_dash_between_two_lines_is_the_bar_of_a_fraction_and_tears_no_sentence() -> None:
    runs = [
        TextRun(text, 50, 50 + 5 * len(text), height, 10)
        for text, height in (("We know a comple-", 700), ("−", 694), ("tion of it.", 688))
    ]
    (column,) = columns_of(runs, 1)
    assert [each.text for each in column] == ["We know a comple-", "tion of it."]
