"""Fonts whose letters the file does not name, beside fonts whose letters it does."""

from dataclasses import replace

import pytest

from declaim.reading.pdf.lettering.glyphs import NO_STYLE, UNKNOWN, Glyph
from declaim.reading.pdf.lettering.nameless_fonts import nameless_fonts, without


def row(text: str, font: int, widths: tuple[int, ...] = (3, 4, 5, 6)) -> list[Glyph]:
    """A text in a font; a `?` is a letter without a name."""
    style = replace(NO_STYLE, size=10, font=font)
    return [
        Glyph(
            UNKNOWN if letter == "?" else letter, 10 * i, 10 * i + widths[i % len(widths)], 0, style
        )
        for i, letter in enumerate(text)
    ]


@pytest.mark.parametrize(
    ("text", "widths", "is_nameless"),
    [
        ('??-??!??"#??-???$?-??', (3, 4, 5, 6), True),
        ("?HU?ODPS?EXUQHG?DOO?QLJKW", (3, 4, 5, 6), True),  # only the space has no name here
        ("????????????????????????", (4,), False),  # dots that lead to a number
        ("????", (3, 4, 5, 6), False),  # bullets
        ("the ?sh and the ?ag are ?ne, said the of?cer", (3, 4, 5, 6), False),  # ligatures
    ],
)
def test_a_font_of_numbers_of_shapes_is_told_from_bullets_and_ligatures(
    text: str, widths: tuple[int, ...], is_nameless: bool
) -> None:
    named = row("The lamp burned every night.", 7)
    found = [*named, *row(text, 9, widths)]
    fonts = nameless_fonts([found])
    assert fonts == (frozenset({9}) if is_nameless else frozenset())
    assert (without(found, fonts) == named) is is_nameless
