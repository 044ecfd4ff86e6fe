"""Lines from right to left whose vowel signs bring their letters out of order."""

import pytest

from declaim.reading.pdf.geometry.unreadable import named
from declaim.reading.pdf.lettering.glyphs import FILLER, SPACE, UNKNOWN, Glyph, Style
from declaim.reading.pdf.lettering.segments import segments_of
from declaim.reading.pdf.lettering.tag_tree import UNTAGGED
from declaim.reading.pdf.lettering.vowel_signs import with_signs_in_place

STYLE = Style(10, bold=False, italic=False, maths=False, mono=False, tag=UNTAGGED)


def placed(text: str, right: float, baseline: float = 700) -> list[Glyph]:
    """Letters from `right` to the left, each 5 points wide, with their signs over them."""
    glyphs: list[Glyph] = []
    for letter in text:
        if letter == " ":
            glyphs.append(SPACE)
        elif "\u0591" <= letter <= "\u05c7" or "\u064b" <= letter <= "\u0652":
            glyphs.append(Glyph(letter, right + 1, right + 4, baseline + 1, STYLE))
            continue
        else:
            glyphs.append(Glyph(letter, right - 5, right, baseline, STYLE))
        right -= 5
    return glyphs


def read(glyphs: list[Glyph]) -> str:
    """The text of the characters."""
    return " ".join(run.text for run in segments_of(with_signs_in_place(glyphs)))


@pytest.mark.parametrize("order", [[2, 1, 0, 3, 4], [3, 4, 2, 1, 0], [4, 0, 1, 2, 3]])
def test_a_word_is_spelt_by_the_places_of_its_letters_in_whatever_order_they_come(
    order: list[int],
) -> None:
    word = placed("كتبًا", 300)
    line = [*(word[i] for i in order), SPACE, *placed("في البحر", 270)]
    assert read(line) == "كتبًا في البحر"


def test_a_space_that_parts_no_words_is_left_out() -> None:
    word = placed("جدًا", 300)
    assert read([word[0], SPACE, *word[1:]]) == "جدًا"


def test_the_words_of_a_line_that_come_in_another_order_are_read_from_right_to_left() -> None:
    line = placed("شكرًا لكم يوما", 300)
    assert read([*line[6:10], *line[:5], SPACE, *line[10:]]) == "شكرًا لكم يوما"


def test_a_sign_that_stands_alone_joins_its_letter() -> None:
    """The file has `ال`, two words that stand to the left, the sign, and the rest of the word."""
    sign = [SPACE, Glyph("ّ", 276, 279, 702, STYLE), SPACE]
    parts = [*placed("ال", 300), *placed("قديمة جدا", 250), *sign, *placed("مدرسة", 290), SPACE]
    assert read(parts) == "المدرّسة قديمة جدا"


def test_latin_words_and_figures_in_such_a_line_keep_their_order() -> None:
    latin = [Glyph(c, 200 + 5 * i, 205 + 5 * i, 700, STYLE) for i, c in enumerate("green sea")]
    latin[5] = SPACE
    year = [Glyph(c, 160 + 5 * i, 165 + 5 * i, 700, STYLE) for i, c in enumerate(".1890")]
    line = [*placed("كان كتابًا في", 320), SPACE, *latin, SPACE, *year]
    assert read(line) == "كان كتابًا في green sea 1890."


def test_hebrew_with_points_is_read_in_order() -> None:
    word = placed("מֶלֶך", 300)
    assert read([*reversed(word), SPACE, *placed("בא", 270)]) == "מֶלֶך בא"


def test_a_stroke_without_a_name_lengthens_an_arabic_word_and_is_not_read() -> None:
    word = placed("كتبًا", 300)
    stroke = Glyph(UNKNOWN, 281, 290, 700, STYLE)
    line = [
        *word[:2],
        stroke,
        *(Glyph(g.text, g.left - 9, g.right - 9, 700, STYLE) for g in word[2:]),
    ]
    kept = named(line, is_readable=True)
    assert [g.text for g in kept].count(FILLER) == 1
    assert read(kept) == "كتبًا"


def test_a_word_with_signs_in_a_latin_line_leaves_the_line_as_it_is() -> None:
    latin = [Glyph(c, 5 * i, 5 * i + 5, 700, STYLE) for i, c in enumerate("means")]
    assert with_signs_in_place([*latin, SPACE, *placed("كتبًا", 60)])[:5] == latin
