"""Fonts whose letters have no names, but the codes of a known encoding."""

from dataclasses import replace

import pytest

from declaim.reading.pdf.lettering.coded_fonts import with_letters
from declaim.reading.pdf.lettering.glyphs import CODED, NO_STYLE, SPACE, Glyph, shown


def said(codes: bytes) -> str:
    """The text of the codes of one font, where a space is a gap."""
    style = replace(NO_STYLE, size=10, font=7, is_coded=True)
    row = [
        Glyph(chr(CODED + code), 6 * i, 6 * i + 5, 700, style) if code != 32 else SPACE
        for i, code in enumerate(codes)
    ]
    return "".join(glyph.text for glyph in with_letters({0: row})[0])


@pytest.mark.parametrize(
    ("codes", "text"),
    [
        (b"Die \xd6\x1bentlichkeit, das Ma\xff", "Die Öffentlichkeit, das Maß"),
        (
            b"the \x10de\x1cnition\x11 of some \x1dag \x15 it is",
            "the “definition” of some flag – it is",
        ),
        (b'the \\de\x0cnition" of some \x0dag {', "the “definition” of some flag –"),
        (b"\xbe\xc5\xeb\xea\xe8\xbf \xe7\xe4\xe5\xf1\xfc", "«Елки» здесь"),
        (b"*UH\\\x03*XOO\x03DQG\x03FDI\x70", "Grey Gull and café"),
        (b"2020 AND 10 {x", "2020 AND 10 {x"),
    ],
)
def test_codes_are_read_by_the_encoding_that_makes_words_of_them(codes: bytes, text: str) -> None:
    assert said(codes) == text


def test_short_words_beside_russian_are_russian() -> None:
    fonts = {7: "Здесь будет лист", 8: "Он"}
    row = [
        Glyph(chr(CODED + code), 0, 5, 700, replace(NO_STYLE, size=10, font=font, is_coded=True))
        for font, text in fonts.items()
        for code in text.encode("cp1251")
    ]
    assert "".join(g.text for g in with_letters({0: row})[0]).endswith("листОн")


def test_ligatures_without_names_among_named_letters_are_those_of_tex() -> None:
    widths = {"f": 3.5, "i": 2.2, "l": 2.2, "\x0b": 6.2, "\x0c": 5.0}
    style = replace(NO_STYLE, size=10, font=7)

    def text(line: str, widths: dict[str, float]) -> str:
        row = [
            Glyph(chr(CODED + ord(c)) if c in "\x0b\x0c{" else c, 0, widths.get(c, 5), 700, style)
            for c in line
        ]
        return "".join(glyph.text for glyph in with_letters({0: row})[0])

    assert text("e\x0bective \x0celds{if all", widths) == "effective fields–if all"
    wide = {**widths, "\x0c": 9.0}
    assert "fields" not in text("e\x0bective \x0celds{if all", wide)


@pytest.mark.parametrize(
    ("code", "ams", "sign"), [(73, True, "▶"), (70, True, "★"), (54, True, "6"), (73, False, "I")]
)
def test_a_mark_of_a_list_in_a_font_of_tex_is_no_letter(
    monkeypatch: pytest.MonkeyPatch, code: int, ams: bool, sign: str
) -> None:
    monkeypatch.setattr("declaim.reading.pdf.lettering.glyphs.is_unmapped", lambda *_: True)
    assert shown(chr(code), code, replace(NO_STYLE, ams=ams), None, 0) == sign


def test_a_font_with_the_code_of_a_bullet_alone_has_bullets() -> None:
    assert said(b"\x88 \x88") == "• •"
    assert said(b"Der \x88uft \xe4ndert sich") != "Der •uft ändert sich"
