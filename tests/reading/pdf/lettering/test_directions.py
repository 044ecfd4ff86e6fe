"""Text that does not run from left to right: Arabic, and Japanese from the top to the bottom."""

import pytest

from declaim.reading.pdf.lettering.glyphs import SPACE, Glyph, Style
from declaim.reading.pdf.lettering.segments import segments_of
from declaim.reading.pdf.lettering.tag_tree import UNTAGGED
from declaim.reading.pdf.lettering.vertical import laid_down, parted_from_numbers, runs_down

STYLE = Style(10, bold=False, italic=False, maths=False, mono=False, tag=UNTAGGED)


def drawn(text: str) -> list[Glyph]:
    """Arabic characters from right to left on one line, each 5 points wide, as they are spelt."""
    places = [300.0 - 5 * i for i in range(len(text))]
    return [
        Glyph(letter, x, x + 5, 700, STYLE) if letter != " " else SPACE
        for letter, x in zip(text, places, strict=True)
    ]


@pytest.mark.parametrize("turned", [[], [0], [1], [0, 1, 2]])
def test_a_word_that_the_file_gives_from_left_to_right_is_turned_round(turned: list[int]) -> None:
    text = "كان الميناء هادئا"
    glyphs, start = [], 0
    for i, word in enumerate(text.split()):
        letters = drawn(text)[start : start + len(word)]
        glyphs += [*(letters[::-1] if i in turned else letters), SPACE]
        start += len(word) + 1
    assert [run.text for run in segments_of(glyphs)] == [text]


def test_lines_from_the_top_to_the_bottom_are_read_from_the_right() -> None:
    columns = ("港は静かで、", "犬が走った。")
    glyphs = [
        Glyph(letter, 500 - 20 * column, 510 - 20 * column, 700 - 10 * i, STYLE)
        for column, text in enumerate(columns)
        for i, letter in enumerate(text)
    ]
    assert runs_down(glyphs)
    laid, apart = laid_down(glyphs, [])
    lines = sorted(segments_of(laid), key=lambda run: -run.baseline)
    assert [line.text for line in lines] == [*columns]
    assert not apart


def upright(text: str, top: float = 700) -> list[Glyph]:
    """Japanese characters below each other, a space where none is; commas are at the right edge."""
    return [
        Glyph(c, *((507, 509) if c in "、。" else (500, 510)), top - 10 * i, STYLE)
        for i, c in enumerate(text)
        if c != " "
    ]


def test_a_narrow_comma_stands_in_its_upright_line() -> None:
    laid, _ = laid_down(upright("港は静かで、犬が、走った。"), [])
    assert [run.text for run in segments_of(laid)] == ["港は静かで、犬が、走った。"]


def test_figures_and_latin_words_that_lie_in_an_upright_line_are_read_in_their_place() -> None:
    """The figures lie 20 points long below the second character, the stamp far from the line."""
    year = [Glyph(c, -690 + 5 * i, -685 + 5 * i, 501, STYLE) for i, c in enumerate("2011")]
    stamp = [Glyph(c, -300 + 5 * i, -295 + 5 * i, 100, STYLE) for i, c in enumerate("COPY")]
    laid, apart = laid_down(upright("東京  年の地震"), [*year, SPACE, *stamp])
    assert [run.text for run in segments_of(laid)] == ["東京2011年の地震"]
    assert "".join(g.text for g in apart).split() == ["COPY"]


def test_lines_of_one_letter_in_a_usual_page_are_no_vertical_text() -> None:
    row = [Glyph("a", 5.0 * i, 5.0 * i + 5, 700, STYLE) for i in range(9)]
    assert not runs_down([*row, Glyph("1", 0, 5, 690, STYLE), Glyph("2", 0, 5, 680, STYLE)])


def as_pdfium_gives(*words: tuple[str, float]) -> list[Glyph]:
    """Words of one line, in the order of the file, each with the place of its left edge."""
    glyphs: list[Glyph] = []
    for word, left in words:
        letters = word if word.isascii() else word[::-1]
        placed = [
            Glyph(c, left + 5 * i, left + 5 * i + 5, 700, STYLE) for i, c in enumerate(letters)
        ]
        glyphs += [*(placed if word.isascii() else placed[::-1]), SPACE]
    return glyphs[:-1]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ((("كتب", 300), ("Byre", 275), ("Ada", 255), ("رسالة", 225)), "كتب Ada Byre رسالة"),
        (
            (("כתב", 300), ("Quay", 275), ("to", 260), ("Pier", 235), ("אז", 220)),
            "כתב Pier to Quay אז",
        ),
        ((("כתב", 300), ("Ada", 280), ("12", 265), ("אז", 250)), "כתב Ada 12 אז"),
        ((("כתב", 300), ("1999", 275), ("2001", 250), ("אז", 235)), "כתב 1999 2001 אז"),
        ((("כתב", 300), ("Al", 275), ("Bo", 287), ("אז", 262)), "כתב Al Bo אז"),
    ],
)
def test_latin_words_in_a_line_from_right_to_left_are_read_from_the_left(
    words: tuple[tuple[str, float], ...], text: str
) -> None:
    assert [run.text for run in segments_of(as_pdfium_gives(*words))] == [text]


@pytest.mark.parametrize("turned", [True, False])
def test_a_bracket_opens_where_it_touches_the_next_word_to_the_left(turned: bool) -> None:
    text = "הנמל (ראו עמוד) שקט"
    glyphs = drawn(text)
    if turned:
        glyphs = [
            Glyph(")("["()".index(g.text)], g.left, g.right, 700, STYLE) if g.text in "()" else g
            for g in glyphs
        ]
        glyphs[4:6] = glyphs[5], glyphs[4]
    assert [run.text for run in segments_of(glyphs)] == [text]


@pytest.mark.parametrize("marks", ["()", "[]", "«»"])
def test_brackets_around_latin_words_stand_where_the_words_touch_them(marks: str) -> None:
    """PDFium gives them turned round, with the spaces on their inner sides."""
    opens, closes = marks[0], marks[1]
    first = Glyph(closes, 290, 295, 700, STYLE)
    last = Glyph(opens, 240, 245, 700, STYLE)
    latin = as_pdfium_gives(("Rook", 270), ("Tom", 245))
    glyphs = [*drawn("كتب"), first, SPACE, *latin, SPACE, last, *as_pdfium_gives(("ثم", 225))]
    glyphs[:3] = [Glyph(g.text, g.left + 13, g.right + 13, 700, STYLE) for g in glyphs[:3]]
    assert [run.text for run in segments_of(glyphs)] == [f"كتب {opens}Tom Rook{closes} ثم"]


def test_the_full_stop_at_the_left_of_a_number_ends_the_sentence() -> None:
    number = [Glyph(c, 270 + 5 * i, 275 + 5 * i, 700, STYLE) for i, c in enumerate(".1890")]
    glyphs = [*drawn("و"), *number, SPACE, *as_pdfium_gives(("ثم", 255))]
    assert [run.text for run in segments_of(glyphs)] == ["و1890. ثم"]


def test_the_brackets_of_a_latin_name_in_a_line_from_right_to_left_stay() -> None:
    words = (("הפונקציה", 300.0), ("f(x)", 270.0), ("קטנה", 245.0))
    assert [run.text for run in segments_of(as_pdfium_gives(*words))] == ["הפונקציה f(x) קטנה"]


def test_a_page_number_above_upright_lines_is_none_of_their_characters() -> None:
    laid, _ = laid_down([*upright("7", top=760), *upright("港は静かで3匹の犬が走った。")], [])
    text, number = parted_from_numbers(laid)
    assert ["".join(g.text for g in part) for part in (text, number)] == [
        "港は静かで3匹の犬が走った。",
        "7",
    ]
