"""Arabic in PDFs that name its letters as Persian ones."""

from declaim.reading.pdf.lettering.arabic_letters import as_arabic
from declaim.reading.pdf.lettering.glyphs import SPACE, Glyph, Style
from declaim.reading.pdf.lettering.segments import segments_of
from declaim.reading.pdf.lettering.tag_tree import UNTAGGED

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
