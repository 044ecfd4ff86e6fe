"""Accents that old TeX fonts set as characters of their own."""

from dataclasses import replace

import pytest

from declaim.reading.pdf.lettering.accents import with_accents
from declaim.reading.pdf.lettering.glyphs import SPACE, Glyph, Style
from declaim.reading.pdf.lettering.tag_tree import UNTAGGED

STYLE = Style(10, bold=False, italic=False, maths=False, mono=False, tag=UNTAGGED)


def drawn(text: str, *, accent_at: int, sign: str = "¨") -> list[Glyph]:
    """Letters of 5 points in a row; an accent stands over the letter at that index."""
    letters = [
        Glyph(letter, 100 + 5.0 * i, 105 + 5.0 * i, 700, STYLE) for i, letter in enumerate(text)
    ]
    accent = Glyph(sign, letters[accent_at].left, letters[accent_at].right, 699.5, STYLE)
    return [*letters, SPACE, accent]


@pytest.mark.parametrize("order", [range(7), (0, 6, 5, 1, 2, 3, 4), (0, 5, 6, 5, 1, 2, 3, 4)])
def test_an_accent_joins_its_letter_wherever_the_file_puts_it(order: range | tuple[int]) -> None:
    glyphs = drawn("furer", accent_at=1)
    found = with_accents([glyphs[i] for i in order])
    assert "".join(g.text for g in found).strip() == "fürer"


@pytest.mark.parametrize(
    ("letters", "sign", "word"),
    [("cote", "ˆ", "côte"), ("gıte", "ˆ", "gîte"), ("kun", "ˇ", "kǔn"), ("Fold", "˝", "Főld")],
)
def test_circumflex_caron_and_long_umlaut_join_their_letters(
    letters: str, sign: str, word: str
) -> None:
    glyphs = drawn(letters, accent_at=1, sign=sign)
    for order in (glyphs, [glyphs[0], glyphs[-1], *glyphs[1:-1]]):
        found = with_accents([*order])
        assert "".join(g.text for g in found).strip() == word


def test_a_space_over_an_l_is_the_stroke_of_a_polish_letter() -> None:
    glyphs = drawn("wojtyla", accent_at=0)[:7]
    stroke = replace(SPACE, left=glyphs[5].left, right=glyphs[5].right)
    beside = replace(SPACE, left=glyphs[5].left - 3, right=glyphs[5].left)
    for space, word in ((stroke, "wojtyła"), (beside, "wojty la"), (SPACE, "wojty la")):
        found = with_accents([*glyphs[:5], space, *glyphs[5:]])
        assert "".join(g.text for g in found) == word


def test_small_signs_of_much_less_and_much_greater_are_french_quotation_marks() -> None:
    glyphs = drawn("≪a≫", accent_at=0)[:3]
    small = [replace(g, style=replace(STYLE, size=5)) for g in glyphs]
    for signs, text in ((small, "a«a»"), (glyphs, "a≪a≫")):
        found = with_accents([glyphs[1], signs[0], glyphs[1], signs[2]])
        assert "".join(g.text for g in found) == text
