"""Raised and lowered characters: powers, ordinals, formulas, and the marks of notes."""

from dataclasses import replace

import pytest

from declaim.reading.pdf.lettering.glyphs import NO_STYLE, SPACE, Glyph
from declaim.reading.pdf.lettering.segments import segments_of
from declaim.reading.pdf.lettering.stacked import with_fractions

LINE, SMALL = (replace(NO_STYLE, size=size) for size in (11.0, 7.0))
HEIGHTS = {"^": 704.4, "_": 697.0}


def read_out(text: str) -> str:
    """The text of one line as PDFium gives a page by Chrome: it ends a line at each other height.

    In `text`, `^{}` is around what is raised, and `_{}` around what is lowered.
    """
    glyphs: list[Glyph] = []
    x, height, style = 50.0, 700.0, LINE
    for letter in text:
        if letter in HEIGHTS:
            height, style = HEIGHTS[letter], SMALL
        elif letter == "}":
            height, style = 700.0, LINE
        if letter in "^_}":
            glyphs += [SPACE, SPACE]
        elif letter != "{":
            width = style.size / 2
            glyphs.append(SPACE if letter == " " else Glyph(letter, x, x + width, height, style))
            x += width
    (run,) = segments_of(glyphs)
    return run.text


@pytest.mark.parametrize(
    ("drawn", "said"),
    [
        ("10^{6} grams are 3.2 × 10^{−9} units.", "10^6 grams are 3.2 × 10^-9 units."),
        ("The side is x^{2}. So it is.", "The side is x^2. So it is."),
        ("We know E = mc^{2}, all of us.", "We know E = mc^2, all of us."),
        ("It has 25 km^{2} of land, or 3 m^{3}.", "It has 25 km² of land, or 3 m³."),
        ("He fell at 9.8 m/s^{2}, they say.", "He fell at 9.8 m/s², they say."),
        ("Some H_{2}O of the 21^{st} day.", "Some H2O of the 21st day."),
        ("Au XX^{e} siècle, le 2^{e} port.", "Au XXe siècle, le 2e port."),
        ("Au XX ^{e} siècle, le 1 ^{er} port.", "Au XXe siècle, le 1er port."),
        ("A 1^{a} edição e o 2^{o} dia.", "A 1ª edição e o 2º dia."),
        ("Le N^{o} 12, les n^{os} 4 et 5.", "Le Nº 12, les nos 4 et 5."),
        ("M^{me} Byre, M^{r} Bell, D^{r} Reed.", "Mme Byre, Mr Bell, Dr Reed."),
        ("S^{t} John and W^{m} Pike.", "St John and Wm Pike."),
    ],
)
def test_powers_ordinals_and_formulas_keep_what_is_raised_or_lowered(drawn: str, said: str) -> None:
    assert read_out(drawn) == said


@pytest.mark.parametrize(
    "drawn",
    [
        "Nobody knew.^{3} The boats lay still.",
        "Nobody knew^{4,5}. The boats lay still.",
        "Nobody knew in 2017^{12}. The boats lay still.",
        "In 12.5^{a} of them, by Wei Li^{a} and Tom^{o},",
        "Ann Byre^{a,∗}, Bo Quay^{1,†}, Eve^{∗} knew.",
        "The keeper^{*} and his dog^{a} knew 12 km^{4} of it.",
    ],
)
def test_marks_of_notes_are_left_out_with_no_space_in_their_place(drawn: str) -> None:
    plain = "".join(part.partition("}")[2] or part for part in drawn.split("^{"))
    assert read_out(drawn) == plain


def test_the_mark_of_a_note_stays_before_its_text() -> None:
    assert read_out("^{12} The boats lay still.") == "12 The boats lay still."


@pytest.mark.parametrize(("gap", "texts"), [(10, ["12", "boats"]), (3, ["12boats"])])
def test_small_figures_well_before_a_line_are_apart_from_it(gap: float, texts: list[str]) -> None:
    figures = [Glyph(f, 40 + 3 * i, 43 + 3 * i, 700, SMALL) for i, f in enumerate("12")]
    left = figures[-1].right + gap
    words = [Glyph(w, left + 5 * i, left + 5 * i + 5, 700, LINE) for i, w in enumerate("boats")]
    assert [run.text for run in segments_of([*figures, *words])] == texts


def in_line(*parts: tuple[str, float, float]) -> str:
    """The text of one line: pieces with their left sides and heights; those off 700 are small."""
    glyphs: list[Glyph] = []
    for text, x, height in parts:
        style = SMALL if height in HEIGHTS.values() else LINE
        width = style.size / 2
        glyphs += [
            Glyph(c, x + width * i, x + width * (i + 1), height, style) for i, c in enumerate(text)
        ]
        glyphs += [SPACE, SPACE]
    return " / ".join(run.text for run in segments_of(with_fractions(glyphs)))


def test_a_fraction_stands_in_its_line() -> None:
    parts = ("1", 70, HEIGHTS["^"]), ("2", 70, HEIGHTS["_"])
    assert in_line(("half", 40, 700), *parts, ("of", 80, 700)) == "half 1/2 of"


def test_two_indices_of_one_letter_are_no_fraction() -> None:
    parts = ("1", 45.5, HEIGHTS["^"]), ("2", 45.5, HEIGHTS["_"])
    assert "1/2" not in in_line(("x", 40, 700), *parts, ("of", 56, 700))


def test_the_sign_of_a_root_stands_before_its_number() -> None:
    parts = ("is", 40, 700), ("√", 56, 708), ("2", 61.5, 700), ("now", 72, 700)
    assert in_line(*parts) == "is √2 now"


def test_bold_words_that_lead_in_a_paragraph_make_no_bold_line() -> None:
    bold = replace(LINE, bold=True)
    letters = "No mixing or shaping, yet: Onion"
    for end, part in ((26, 0.5), (32, 1.0)):
        glyphs = [
            SPACE
            if c == " "
            else Glyph(c, 50 + 5.5 * i, 55.5 + 5.5 * i, 700, bold if i < end else LINE)
            for i, c in enumerate(letters)
        ]
        (run,) = segments_of(glyphs)
        assert run.bold == part


@pytest.mark.parametrize(
    ("drawn", "said"),
    [
        ("The square (a + b)^{2} is known.", "The square (a + b)^2 is known."),
        ("The share (m/N)^{2} is lost.", "The share (m/N)^2 is lost."),
        ("The value f(x)^{2} counts.", "The value f(x)^2 counts."),
        ("We write sin^{2} x for it.", "We write sin^2 x for it."),
        ("They paid (all of them)^{2} in oil.", "They paid (all of them) in oil."),
        ("The set (A)^{3} of boats.", "The set (A) of boats."),
    ],
)
def test_a_term_in_brackets_has_a_power_and_other_brackets_have_a_note(
    drawn: str, said: str
) -> None:
    assert read_out(drawn) == said


@pytest.mark.parametrize(
    ("base", "raised", "said"),
    [("R", "n", "R^n"), ("2", "n", "2^n"), ("e", "−x", "e^-x"), ("x", "n+1", "x^n+1")],
)
def test_letters_of_formulas_are_a_power_and_no_mark_of_a_note(
    base: str, raised: str, said: str
) -> None:
    maths = replace(SMALL, maths=True)
    glyphs = [Glyph(base, 50, 55, 700, replace(LINE, maths=base != "2"))]
    glyphs += [Glyph(c, 55 + 3 * i, 58 + 3 * i, 704.4, maths) for i, c in enumerate(raised)]
    left = glyphs[-1].right + 4
    words = [Glyph(c, left + 5 * i, left + 5 + 5 * i, 700, LINE) for i, c in enumerate("boats")]
    (run,) = segments_of([*glyphs, SPACE, *words])
    assert run.text == f"{said} boats"


def test_a_fraction_of_terms_has_brackets_around_a_sum() -> None:
    parts = ("a+b", 70, HEIGHTS["^"]), ("c", 73.5, HEIGHTS["_"])
    assert in_line(("is", 55, 700), *parts, ("now", 84, 700)) == "is (a+b)/c now"
