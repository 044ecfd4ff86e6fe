"""Columns of a newspaper: stretched lines, drop caps, and paragraphs that run on."""

from dataclasses import replace

import pytest

from declaim.model import Role
from declaim.reading.pdf.columns.labels import Labelled
from declaim.reading.pdf.columns.order import columns_of
from declaim.reading.pdf.columns.paragraphs import Paragraph, paragraphs_of
from declaim.reading.pdf.geometry.drop_caps import with_drop_caps_joined, words_within
from declaim.reading.pdf.geometry.hyphens import Vocabulary
from declaim.reading.pdf.geometry.stretched import with_lines_whole
from declaim.reading.pdf.lettering.segments import TextRun
from declaim.reading.pdf.lettering.tag_tree import Tag
from declaim.reading.pdf.parts.sequences import labelled
from declaim.reading.pdf.reader import flowing
from kit.printed_lines import line


def column(left: float) -> list[TextRun]:
    """Lines of a narrow column, of which each third has three words far apart."""
    found = []
    for i in range(12):
        height = 700 - 10 * i
        if i % 3:
            found.append(TextRun("the boats lay still", left, left + 100, height, 8))
        else:
            words = ("many", "old", "lamps")
            found += [
                TextRun(word, left + 40 * k, left + 40 * k + 20, height, 8)
                for k, word in enumerate(words)
            ]
    return found


def test_the_words_of_a_stretched_line_are_one_line_of_its_column() -> None:
    found = with_lines_whole([*column(50), *column(170)])
    assert [s.text for s in found[:2]] == ["many old lamps", "the boats lay still"]
    sides = [*columns_of(found, 1)]
    assert [len(side) for side in sides] == [12, 12]
    assert not any(p.is_table for side in sides for p in paragraphs_of(side, 1))


def test_a_stretched_line_that_begins_in_bold_is_bold_in_part() -> None:
    words = [replace(s, bold=float(s.text == "many")) for s in column(50)]
    assert 0 < with_lines_whole([*words, *column(170)])[0].bold < 0.5


def test_the_cells_of_a_table_in_a_column_stay_apart() -> None:
    cells = [TextRun(text, left, left + 10, 500, 8) for text, left in (("Lamps", 50), ("14", 140))]
    uneven = [TextRun("a", left, left + 20, 480, 8) for left in (50, 72, 130)]
    assert with_lines_whole([*column(50), *cells, *uneven])[-5:] == [*cells, *uneven]


@pytest.mark.parametrize(
    ("cap", "rest", "text"),
    [
        ("O", "nce upon a time", "Once upon a time"),
        ("O", "wind of the north", "O wind of the north"),
        ("A", "man went out", "A man went out"),
        ("A", "fter the storm", "After the storm"),
        ("I", "t was late", "It was late"),
    ],
)
def test_a_drop_cap_is_a_word_of_its_own_only_if_no_word_begins_with_it(
    cap: str, rest: str, text: str
) -> None:
    first = TextRun(rest, 85, 300, 725, 10)
    below = TextRun("they came after it, and wind rose", 85, 300, 713, 10)
    letter = TextRun(cap, 50, 80, 712, 36)
    words = words_within([letter, first, below])
    assert text in [s.text for s in with_drop_caps_joined([letter, first, below], words)]


@pytest.mark.parametrize(
    ("cap", "rest", "text"),
    [
        ("A", "boat came in", "A boat came in"),
        ("É", "verdade que ele foi", "É verdade que ele foi"),
        ("À", "midi il partit", "À midi il partit"),
        ("A", "BOAT came in", "A BOAT came in"),
        ("I", "Ada Byre, saw it", "I Ada Byre, saw it"),
        ("A", "long the wall", "Along the wall"),
        ("A", "merican boats", "American boats"),
        ("A", "ll of them", "All of them"),
    ],
)
@pytest.mark.parametrize("gap", [1, 4])
def test_a_drop_cap_with_any_gap_is_judged_by_the_words_of_the_document(
    cap: str, rest: str, text: str, gap: int
) -> None:
    spelt = "the boats of Americans are a verdade we know, no more of it"
    first, below = (
        TextRun(words, 80 + gap, 300, y, 10) for words, y in ((rest, 725), (spelt, 713))
    )
    letter = TextRun(cap, 50, 80, 712, 36)
    words = words_within([letter, first, below])
    assert text in [s.text for s in with_drop_caps_joined([letter, first, below], words)]


@pytest.mark.parametrize(
    ("cap", "rest", "text"),
    [
        ("В", "городе было тихо", "В городе было тихо"),
        ("В", "1873 году", "В 1873 году"),
        ("В", "олны шли", "Волны шли"),
        ("К", "ирпич лежал", "Кирпич лежал"),
        ("A", "1873 law", "A 1873 law"),
        ("L'", "homme", "L'homme"),
    ],
)
def test_a_drop_cap_that_the_document_has_as_a_word_is_judged_by_its_words(
    cap: str, rest: str, text: str
) -> None:
    spelt = "они были в городах и в гавани, где волна за волной бьёт о стену, и к утру"
    first, below = (TextRun(t, 81, 300, y, 10) for t, y in ((rest, 725), (spelt, 713)))
    letter = TextRun(cap, 50, 80, 712, 36)
    words = words_within([letter, first, below])
    assert text in [s.text for s in with_drop_caps_joined([letter, first, below], words)]


def piece(text: str, number: int, *, fills: bool = False) -> Labelled:
    """A paragraph of one line in a column."""
    return Labelled(Paragraph((line(text, 700),), number, room=0 if fills else 300), text, None, "")


def test_a_paragraph_runs_on_in_the_next_column_though_a_quotation_begins_there() -> None:
    found = flowing([piece("It was a so-called", 1), piece("“lamp” of old", 2)], Vocabulary.of([]))
    assert [item.text for item in found] == ["It was a so-called “lamp” of old"]


def test_a_figure_by_itself_ends_the_sentence_of_the_column_before() -> None:
    figure = replace(piece("1871.", 2), role=Role.BOILERPLATE)
    found = flowing([piece("It was in", 1, fills=True), figure], Vocabulary.of([]))
    assert [item.text for item in found] == ["It was in 1871."]
    apart = flowing([piece("It was so.", 1, fills=True), figure], Vocabulary.of([]))
    assert [item.text for item in apart] == ["It was so.", "1871."]


def test_prose_between_the_rules_of_columns_runs_on_from_one_to_the_next() -> None:
    tag = Tag("Table")
    sentence = "The harbour was quiet that morning, and the boats lay still beside"
    first = [line(sentence, 700 - 12 * i, tag=tag) for i in range(3)]
    second = [
        line("the wall, where nobody had seen them.", 700 - 12 * i, tag=tag) for i in range(3)
    ]
    pieces = [*paragraphs_of(first, 1), *paragraphs_of(second, 2)]
    found = labelled(pieces, "", [], Vocabulary.of([]))
    assert Role.TABLE not in [item.role for item in found]


@pytest.mark.parametrize(("size", "first"), [(18, "Old lamps"), (9, "the boats lay 0 of 50")])
def test_a_narrow_title_in_the_middle_above_three_columns_is_read_first(
    size: float, first: str
) -> None:
    title = TextRun("Old lamps", 250, 350, 740, size)
    columns = [
        TextRun(f"the boats lay {i} of {side}", side, side + 150, 700 - 11 * i, 9)
        for side in (50, 225, 400)
        for i in range(9)
    ]
    lines = [line.text for column in columns_of([title, *columns], 1) for line in column]
    assert lines[0] == first
    assert [text for text in lines if "lay 0" in text] == [
        f"the boats lay 0 of {side}" for side in (50, 225, 400)
    ]


def story(name: str, top: float, lefts: tuple[float, ...], size: float = 20) -> list[TextRun]:
    """A headline over the first of its columns, which begin level."""
    return [
        TextRun(name, lefts[0], lefts[0] + 5 * size, top, size),
        *(
            TextRun(
                f"{name} lay {i} of {n} at the old pier", left, left + 120, top - 20 - 11 * i, 9
            )
            for n, left in enumerate(lefts)
            for i in range(9)
        ),
    ]


def stories_read(segments: list[TextRun]) -> list[str]:
    """The first words of a page's lines in reading order, each once in a row."""
    names = [line.text.split()[0] for column in columns_of(segments, 1) for line in column]
    return [name for i, name in enumerate(names) if not i or names[i - 1] != name]


FOUR = (50, 185, 320, 455)


def test_a_story_below_another_begins_where_its_columns_begin_though_its_headline_is_narrow() -> (
    None
):
    page = [*story("Boats", 740, FOUR), *story("Lamps", 580, FOUR), *story("Ropes", 420, FOUR)]
    assert stories_read(page) == ["Boats", "Lamps", "Ropes"]


def test_two_stories_side_by_side_below_a_wide_one_are_read_one_after_the_other() -> None:
    beside = [*story("Lamps", 580, FOUR[:2], 26), *story("Ropes", 580, FOUR[2:], 26)]
    assert stories_read([*story("Boats", 740, FOUR), *beside]) == ["Boats", "Lamps", "Ropes"]


def test_two_stories_below_each_other_beside_a_long_one_are_read_apart() -> None:
    long = [*story("Boats", 740, FOUR[:2]), *story("Boats", 625, FOUR[:2], 9)]
    beside = [*story("Lamps", 740, FOUR[2:]), *story("Ropes", 580, FOUR[2:])]
    assert stories_read([*long, *beside]) == ["Boats", "Lamps", "Ropes"]


def test_a_page_from_right_to_left_has_its_stories_in_order_too() -> None:
    page = [*story("Boats", 740, FOUR), *story("Lamps", 580, FOUR)]
    words = {"Boats": "القوارب", "Lamps": "المصابيح"}
    mirrored = [
        replace(s, left=-s.right, right=-s.left, text=f"{words[s.text.split()[0]]} {s.text}")
        for s in page
    ]
    assert stories_read(mirrored) == list(words.values())


def test_a_heading_within_a_column_parts_no_other_column() -> None:
    sides = [*story("Boats", 740, FOUR[:1]), *story("Lamps", 585, FOUR[:1])]
    beside = [
        TextRun(f"Ropes lay {i} on the old pier", 185, 305, 740 - 11 * i, 9) for i in range(24)
    ]
    assert stories_read([*sides, *beside]) == ["Boats", "Lamps", "Ropes"]


def test_two_authors_side_by_side_are_read_one_after_the_other_above_the_columns() -> None:
    authors = [("Ann Byre", "Quay University", "ann@quay"), ("Bo Hale", "Wall College", "bo@wall")]
    block = [
        TextRun(text, middle - 3 * len(text), middle + 3 * len(text), 690 - 12 * i, 10)
        for middle, author in zip((170, 430), authors, strict=True)
        for i, text in enumerate(author)
    ]
    text = [
        TextRun(f"the boats lay still {i} of {left}", left, left + 240, 620 - 12 * i, 10)
        for left in (50, 310)
        for i in range(9)
    ]
    title = TextRun("Old lamps of the harbour", 200, 400, 740, 20)
    read = [line.text for column in columns_of([title, *block, *text], 1) for line in column]
    assert read[:7] == ["Old lamps of the harbour", *authors[0], *authors[1]]


@pytest.mark.parametrize(("end", "is_story"), [("they burn until June.", True), ("tar", False)])
def test_a_last_column_of_two_lines_ends_the_story_of_the_columns_before(
    end: str, is_story: bool
) -> None:
    words = [
        "The board met in the hall on",
        "Friday and said of the lamps",
        "that if the oil lasts",
    ]
    rest = ["and if the nights are short", end]
    segments = [
        TextRun(text, left, left + (150 if text != end else 100), 700 - 12 * i, 9)
        for left, texts in ((50, words), (215, rest))
        for i, text in enumerate(texts)
    ]
    read = [line.text for column in columns_of(segments, 1) for line in column]
    assert (read == [*words, *rest]) == is_story
