"""Readings above the characters of a Japanese text."""

from dataclasses import replace

from declaim.reading.pdf.lettering.furigana import without_furigana
from declaim.reading.pdf.lettering.glyphs import SPACE, Glyph, Style
from declaim.reading.pdf.lettering.tag_tree import UNTAGGED

STYLE = Style(10, bold=False, italic=False, maths=False, mono=False, tag=UNTAGGED)
SMALL = replace(STYLE, size=5)


def row(text: str, left: float, baseline: float, style: Style = STYLE) -> list[Glyph]:
    """Characters of one width from `left`."""
    size = style.size
    return [
        Glyph(c, left + size * i, left + size * (i + 1), baseline, style)
        for i, c in enumerate(text)
    ]


def text_of(glyphs: list[Glyph]) -> str:
    return "".join(glyph.text for glyph in glyphs)


def test_small_kana_above_characters_are_not_read_with_them() -> None:
    kept, readings = without_furigana([*row("港は静か", 0, 700), *row("みなと", 0, 710, SMALL)])
    assert (text_of(kept), readings) == ("港は静か", "みなと")


def test_the_gaps_that_long_readings_make_are_no_spaces() -> None:
    line = [*row("東", 2, 700), SPACE, *row("京", 16, 700)]
    kept, _ = without_furigana([*line, *row("とうきょう", 0, 710, SMALL)])
    assert text_of(kept) == "東京"


def test_small_kana_that_stand_above_no_character_stay() -> None:
    note = row("みなとのちず", 0, 710, SMALL)
    assert without_furigana([*note, *row("ここ", 0, 700)])[1] == ""
    assert without_furigana([*note, *row("港", 200, 700)])[1] == ""
