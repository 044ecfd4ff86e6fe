"""Large brackets and sums of TeX in a line of text, which hang from above it."""

from dataclasses import replace

from declaim.reading.pdf.lettering.glyphs import NO_STYLE, Glyph
from declaim.reading.pdf.lettering.large_signs import with_large_signs
from declaim.reading.pdf.lettering.segments import segments_of
from declaim.reading.pdf.lettering.stacked import with_fractions

LINE, SMALL = (replace(NO_STYLE, size=size) for size in (10.0, 7.0))
LARGE = replace(LINE, large=True, maths=True)


def read_out(*parts: tuple[str, float, float, float]) -> str:
    """The text of pieces with their left sides, heights and sizes; those of size 0 are large."""
    glyphs = [
        Glyph(c, x + i * width, x + (i + 1) * width, height, style)
        for text, x, height, size in parts
        for style, width in [
            (LARGE, 5.0) if not size else (LINE, 5.0) if size == 10 else (SMALL, 3.5)
        ]
        for i, c in enumerate(text)
    ]
    return " / ".join(run.text for run in segments_of(with_fractions(with_large_signs(glyphs))))


def test_a_fraction_in_large_brackets_has_its_power() -> None:
    fraction = ("m", 73, 704, 7), ("N", 73, 696.6, 7)
    brackets = ("(", 67, 708, 0), (")", 77.5, 708, 0)
    line = ("part", 40, 700, 10), brackets[0], *fraction, brackets[1], ("2", 82.6, 706, 7)
    assert read_out(*line, ("of it", 95, 700, 10)) == "part(m/N)^2of it"


def test_a_sum_stands_in_its_line_with_its_limits() -> None:
    line = ("then", 40, 700, 10), ("∑", 63, 707.5, 0), ("i", 68, 697.6, 7), ("x", 74, 700, 10)
    assert read_out(*line) == "then∑ix"


def test_a_large_sign_far_from_all_lines_stays_where_it_is() -> None:
    assert read_out(("boats", 40, 700, 10), ("∑", 66, 760, 0)) == "boats / ∑"
