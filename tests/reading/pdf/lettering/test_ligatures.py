"""Ligatures that a file names as digits, capitals or question marks."""

from dataclasses import replace

from declaim.reading.pdf.lettering.glyphs import NO_STYLE, SPACE, Glyph
from declaim.reading.pdf.lettering.ligatures import with_ligatures

SIZE = 11.0
WIDTHS = {"t": 278, "i": 222, "9": 545, "?": 490, "O": 495}
"""Of letters and of the ligatures *tt*, *ti* and *ti*, in thousandths of the size."""
DIGIT = 560


def read_out(text: str, **widths: int) -> str:
    """The text of a line after its ligatures are letters; `widths` are of other characters."""
    style = replace(NO_STYLE, size=SIZE, font=1)
    glyphs, left = [], 0.0
    for letter in text:
        usual = DIGIT if letter.isdigit() else 600
        right = left + SIZE * {**WIDTHS, **widths}.get(letter, usual) / 1000
        glyph = Glyph(letter, left, right, 0, style)
        glyphs.append(SPACE if letter == " " else glyph)
        left = right
    return "".join(glyph.text for glyph in with_ligatures(glyphs))


def test_a_ligature_that_is_named_as_another_character_is_its_letters() -> None:
    assert read_out("The mee?ng of the sta?on's a9orneys began in 2013.") == (
        "The meeting of the station's attorneys began in 2013."
    )
    assert read_out("The acOvists have opOons and staOons, and Levi9 a9ends.") == (
        "The activists have options and stations, and Levitt attends."
    )


def test_a_true_digit_capital_or_question_mark_stays() -> None:
    for text in (
        "The b2b trade of 1825 has an iPhone.",
        "The mp3s of the harbour.",
        "Does it?so said he.",
        "A gOod name of BOATS.",
    ):
        assert read_out(text) == text
    assert read_out("Is it so?yes, or no?well", **{"?": 440}) == "Is it so?yes, or no?well"
