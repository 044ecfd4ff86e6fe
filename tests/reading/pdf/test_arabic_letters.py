"""Arabic in PDFs that name its letters as Persian ones and part its words at vowel signs."""

from declaim.reading.pdf.arabic_letters import as_arabic
from declaim.reading.pdf.glyphs import SPACE, Glyph, Style
from declaim.reading.pdf.segments import segments_of
from declaim.reading.pdf.tag_tree import UNTAGGED

STYLE = Style(10, bold=False, italic=False, maths=False, mono=False, tag=UNTAGGED)


def placed(text: str, right: float, baseline: float = 700) -> list[Glyph]:
    """Arabic letters from `right` to the left, each 5 points wide."""
    lefts = [right - 5 * (i + 1) for i in range(len(text))]
    return [
        Glyph(letter, x, x + 5, baseline, STYLE) if letter != " " else SPACE
        for letter, x in zip(text, lefts, strict=True)
    ]


def read(glyphs: list[Glyph]) -> list[str]:
    return [run.text for run in segments_of(as_arabic(glyphs))]


def test_letters_of_persian_are_arabic_ones_in_an_arabic_text() -> None:
    assert read(placed("ھذه المدینة", 300)) == ["هذه المدينة"]


def test_a_persian_text_keeps_its_letters() -> None:
    assert read(placed("چراغ های پاک", 300)) == ["چراغ های پاک"]


def test_a_word_in_two_parts_around_a_vowel_sign_is_one_word() -> None:
    """The file has `ال`, two words that stand to the left, the sign, and the rest of the word."""
    sign = [SPACE, *placed("ّ", 290, 702), SPACE]
    parts = [*placed("ال", 300), *placed("قديمة جدا", 260), *sign, *placed("مدينة", 290), SPACE]
    assert read(parts) == ["المدينة قديمة جدا"]


def test_a_vowel_sign_behind_its_letter_stays() -> None:
    assert read(placed("مدرّسة قديمة", 300)) == ["مدرّسة قديمة"]


def test_latin_words_in_a_line_that_is_put_in_its_places_keep_their_order() -> None:
    latin = [Glyph(c, 200 + 5 * i, 205 + 5 * i, 700, STYLE) for i, c in enumerate("green")]
    latin += [SPACE, *(Glyph(c, 230 + 5 * i, 235 + 5 * i, 700, STYLE) for i, c in enumerate("sea"))]
    sign = [SPACE, *placed("ّ", 290, 702), SPACE]
    line = [*placed("ال", 300), *sign, *placed("مدينة", 290), SPACE, *latin]
    assert " ".join(read(line)) == "المدينة green sea"
