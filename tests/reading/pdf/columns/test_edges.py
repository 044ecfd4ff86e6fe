"""The edges of pages, and texts across them: headings, numbers of lines, stamps, scans."""

from dataclasses import replace
from io import BytesIO

import pytest
from fpdf import FPDF
from PIL import Image

from declaim.errors import UnreadableSource
from declaim.model import Role
from declaim.reading import read
from declaim.reading.pdf.columns.margins import without_margins
from declaim.reading.pdf.geometry.line_numbers import line_numbers
from declaim.reading.pdf.lettering.segments import Sheet, TextRun
from declaim.reading.pdf.reader import ranges

SENTENCE = "The harbour was quiet that morning, and the boats lay still beside the wall. "


def lines(number: int) -> list[TextRun]:
    """The lines of a page, none as on another page."""
    name = ("Boats", "Gulls", "Ropes", "Walls", "Roofs")[number - 1]
    return [TextRun(f"{name} lay {i}.", 50, 500, 700 - 12 * i, 11) for i in range(9)]


@pytest.mark.parametrize(("again", "count"), [("", 0), ("Lamp {n}", 1)])
def test_what_the_outline_names_is_a_heading_unless_the_page_has_it_again(
    again: str, count: int
) -> None:
    sheets = []
    for n in range(1, 6):
        head = TextRun(f"Lamp {n}", 50, 120, 760, 11, bold=1.0)
        inner = [TextRun(again.format(n=n), 50, 120, 651, 11, bold=1.0)] if again else []
        sheets.append(Sheet(n, 600, 800, [head, *inner, *lines(n)]))
    outline = {n: [f"Lamp {n}"] for n in range(1, 6)}
    assert [len(taken) for _, taken in without_margins(sheets, outline)] == [count] * 5
    assert [len(taken) for _, taken in without_margins(sheets)] == [1] * 5


def test_a_pages_number_is_no_heading_though_the_outline_names_it() -> None:
    sheets = [Sheet(n, 600, 800, [TextRun(f"Page {n}", 50, 90, 760, 9), *lines(n)]) for n in (1, 2)]
    outline = {n: [f"Page {n}"] for n in (1, 2)}
    assert [len(taken) for _, taken in without_margins(sheets, outline)] == [1, 1]


def test_the_running_head_of_a_page_without_text_is_silent() -> None:
    sheets = []
    for n in range(1, 6):
        row = [TextRun(str(n), 50, 56, 760, 11), TextRun("LAMPS", 400, 440, 760, 11)]
        sheets.append(Sheet(n, 600, 800, [*row, *lines(n)] if n != 2 else row))
    found = [(sheet.segments, taken) for sheet, taken in without_margins(sheets)]
    assert found[1][0] == []
    assert [aside.text for aside in found[1][1]] == ["2", "LAMPS"]


def test_figures_beside_the_lines_are_one_silent_text() -> None:
    beside = [TextRun(str(i + 1), 20, 30, 700 - 12 * i, 8) for i in range(9)]
    ((sheet, taken),) = without_margins([Sheet(1, 600, 800, [*lines(1), *beside])])
    assert [(aside.text, aside.reason) for aside in taken] == [
        ("1 2 3 4 5 6 7 8 9", "figures beside its lines")
    ]
    assert len(sheet.segments) == 9


@pytest.mark.parametrize("angle", [45, 90])
def test_a_stamp_across_a_page_is_silent_with_its_reason(angle: int) -> None:
    paper = FPDF()
    paper.add_page()
    paper.set_font("Times", size=11)
    paper.multi_cell(w=0, text=SENTENCE * 4)
    with paper.rotation(angle, x=90, y=150):
        paper.text(60, 150, "First draft")
    stamp, text = read(BytesIO(bytes(paper.output())), media_type="pdf").blocks
    assert (stamp.text, stamp.role, stamp.spoken) == ("First draft", Role.BOILERPLATE, False)
    assert stamp.reason == "it stands slanted or turned on its page"
    assert text.text == (SENTENCE * 4).strip()


def scanned(*texts: str) -> bytes:
    """A page for each text; a page that is a picture has only a stamp, or nothing."""
    paper = FPDF()
    for text in texts:
        paper.add_page()
        paper.set_font("Times", size=11)
        if text == SENTENCE:
            paper.multi_cell(w=0, text=text * 4)
        else:
            paper.image(Image.new("L", (21, 29)), x=0, y=0, w=210, h=290)
            paper.text(20, 294, text)
    return bytes(paper.output())


def test_pages_that_are_pictures_are_named_with_what_to_do() -> None:
    stamp = "Scanned by the library"
    content = scanned(SENTENCE, "", stamp, stamp, SENTENCE, stamp)
    (remark,) = [r for r in read(BytesIO(content), media_type="pdf").remarks if "pictures" in r]
    assert remark == (
        "4 of 6 pages are pictures without text (2-4, 6):"
        " recognise the text first, with ocrmypdf --skip-text"
    )


def test_a_scan_with_a_librarys_stamp_on_each_page_has_no_text() -> None:
    with pytest.raises(UnreadableSource, match="pictures without text: recognise"):
        read(BytesIO(scanned(*["Scanned by the library"] * 4)), media_type="pdf")


def test_numbers_that_follow_each_other_are_named_in_short() -> None:
    assert ranges([1, 3, 4, 5, 9]) == "1, 3-5, 9"


@pytest.mark.parametrize(
    ("foot", "is_note"),
    [
        (("* The author’s translation.",), True),
        (("* The author’s translation,", "which nobody has read since."), True),
        (("* The Harbour Board",), False),  # nothing in the text has this mark
        (("The Harbour Board",), False),
    ],
)
def test_notes_that_are_alike_on_each_page_are_no_running_heads(
    foot: tuple[str, ...], *, is_note: bool
) -> None:
    mark = "*" if is_note else ""
    sheets = []
    for number, name in enumerate(("Ada", "Ines", "Tom", "Joan", "Ned"), start=1):
        text = f"The lamp of {name} burned{mark} every night, and nobody saw it there."
        lines = [TextRun(text, 50, 350, 700 - 13 * i, 11) for i in range(9)]
        feet = [TextRun(line, 50, 200, 80 - 9 * i, 8) for i, line in enumerate(foot)]
        sheets.append(Sheet(number, 500, 800, [*lines, *feet]))
    taken = [aside.text for _, asides in without_margins(sheets) for aside in asides]
    assert taken == ([] if is_note else [*foot] * 5)


@pytest.mark.parametrize(
    ("above", "last", "step", "left", "count"),
    [
        ("Gulls came back in the winter of", "1871.", 12, 50, 0),
        ("Gulls came back in the winter.", "18.", 12, 50, 1),
        ("Gulls came back in the winter of", "18.", 40, 50, 1),
        ("Gulls came back in the winter of", "18.", 12, 270, 1),
        ("Gulls came back in the winter of", "18", 12, 50, 1),
    ],
)
def test_a_figure_that_ends_a_sentence_is_no_pages_number(
    above: str, last: str, step: int, left: float, count: int
) -> None:
    ending = [TextRun(above, 50, 500, 592, 11), TextRun(last, left, 80, 592 - step, 11)]
    ((_, taken),) = without_margins([Sheet(1, 600, 800, [*lines(1), *ending])])
    assert [aside.text for aside in taken] == [last][:count]


def test_a_figure_at_the_top_that_ends_a_sentence_is_no_pages_number() -> None:
    figure = TextRun("1871.", 50, 80, 712, 11)
    assert [len(t) for _, t in without_margins([Sheet(2, 600, 800, [figure, *lines(2)])])] == [0]


@pytest.mark.parametrize(("size", "count"), [(9, 1), (11, 0)])
def test_small_heads_of_two_pages_that_change_are_silent(size: float, count: int) -> None:
    sheets = [Sheet(1, 600, 800, lines(1))]
    for n, head in ((2, "Ada Byre and Tom Hale"), (3, "The salt road")):
        sheets.append(Sheet(n, 600, 800, [TextRun(head, 50, 150, 724, size), *lines(n)]))
    assert [len(taken) for _, taken in without_margins(sheets)] == [0, count, count]


def test_a_part_of_a_running_head_is_known_by_itself() -> None:
    first = [TextRun("Annals of Lamps 12", 400, 500, 724, 11)]
    second = [TextRun("A. Byre", 50, 90, 724, 11), TextRun("Annals of Lamps 12", 400, 500, 724, 11)]
    sheets = [Sheet(n, 600, 800, [*head, *lines(n)]) for n, head in ((1, first), (2, second))]
    assert [len(taken) for _, taken in without_margins(sheets)] == [1, 2]


@pytest.mark.parametrize(("above", "taken"), [(4, 2), (2, 0)])
def test_two_figures_beside_each_fifth_line_are_numbers_of_lines(above: int, taken: int) -> None:
    heights = [700 - 25 - 12 * i for i in range(above)], [600 - 12 * i for i in range(6)]
    figures = [TextRun("5", 30, 36, 700, 11), TextRun("10", 24, 36, 600, 11)]
    texts = [TextRun(SENTENCE, 50, 500, y, 11) for y in (700, *heights[0], *heights[1])]
    last = [TextRun("15", 24, 36, 700, 11), *texts]
    sheets = [Sheet(n, 600, 800, each) for n, each in enumerate(([*figures, *texts], last), 1)]
    assert [len(found) for found in line_numbers(sheets)] == [taken, taken // 2]


@pytest.mark.parametrize(("higher", "count"), [(0, 0), (24, 1)])
def test_a_heading_at_the_top_of_most_pages_is_no_running_head_where_others_begin_with_text(
    higher: float, count: int
) -> None:
    text = "The lamp burned every night, and nobody who passed by the wall ever saw it there."
    sheets = []
    for number, name in enumerate(("Boats", "Gulls", "Ropes", "Walls", "Roofs"), start=1):
        top = 700 if number < 4 else 724
        body = [TextRun(f"{name}: {text}", 50, 500, top - 12 * i, 11) for i in range(9)]
        head = [TextRun(f"{name} of the town", 50, 150, 724 + higher, 11)] * (number < 4)
        sheets.append(Sheet(number, 600, 800, [*head, *body]))
    taken = [len(asides) for _, asides in without_margins(sheets)]
    assert taken == [count, count, count, 0, 0]


@pytest.mark.parametrize(("number_in", "last", "counts"), [(0, "UP THE STAIR", 3), (1, "UP", 3)])
def test_a_running_head_of_two_rows_is_silent_whichever_has_the_pages_number(
    number_in: int, last: str, counts: int
) -> None:
    sheets = []
    for n in range(1, 6):
        number = TextRun(str(n), 50, 56, 750, 11)
        head = [number]
        if n == 4:
            rows = (
                TextRun("IN WHICH THE OIL IS CARRIED", 200, 500, 750, 11),
                TextRun(last, 300, 500, 737, 11),
            )
            head = [replace(number, baseline=rows[number_in].baseline), *rows]
        sheets.append(Sheet(n, 600, 800, [*head, *lines(n)]))
    assert [len(taken) for _, taken in without_margins(sheets)] == [1, 1, 1, counts, 1]
