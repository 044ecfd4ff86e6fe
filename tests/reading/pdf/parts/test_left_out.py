"""Listings, contents, references and notices of a printed page, which are not spoken."""

import pytest

from declaim.model import Role
from declaim.reading.pdf.columns.paragraphs import paragraphs_of
from declaim.reading.pdf.geometry.hyphens import Vocabulary
from declaim.reading.pdf.lettering.glyphs import MONO_FONT
from declaim.reading.pdf.parts.sequences import labelled
from kit.printed_lines import SENTENCE, line, roles


def roles_of(*texts: str) -> list[Role | None]:
    """The roles of texts that stand apart from each other on a third page, among sentences."""
    places = [(SENTENCE, 700), *((text, 660 - 40 * i) for i, text in enumerate(texts))]
    places += [(SENTENCE, 620 - 40 * len(texts))]
    found = roles([line(text, y, 50 + 4 * len(text), page=3) for text, y in places])
    return [role for role, _ in found[1:-1]]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("int main(void) {", "return 0;"), [Role.CODE] * 2),
        (("lamp ::= oil | { wick }", "oil", "wick ::= { cord }"), [Role.CODE] * 3),
        (("<lamp>oil</lamp> {", "means that", "The lamp burns oil."), [Role.CODE, None, None]),
        (
            ("lamp = light_up();", "is equivalent to", "boat = come_home();"),
            [Role.CODE, None, Role.CODE],
        ),
        (("((lamp and boat) xor (oar and (gull))) xor", "oil_of((lamp))"), [Role.CODE] * 2),
        (("The keeper called light() when the boats came home",), [None]),
    ],
)
def test_a_listing_in_the_type_of_the_text_is_known_by_its_signs(
    texts: tuple[str, ...], expected: list[Role | None]
) -> None:
    assert roles_of(*texts) == expected


@pytest.mark.parametrize("font", ["CMSLTT10", "SFTT1095", "ABCDEF+FiraCode-Retina", "CourierNew"])
def test_fonts_of_one_width_are_known_by_their_names(font: str) -> None:
    assert MONO_FONT.search(font)


@pytest.mark.parametrize(("prose_lines", "role"), [(1, None), (6, Role.CODE)])
def test_type_of_one_width_is_code_unless_most_of_the_document_is_typed(
    prose_lines: int, role: Role | None
) -> None:
    prose = [line(SENTENCE, 700 - 12 * i) for i in range(prose_lines)]
    typed = [line(SENTENCE.lower(), 500 - 12 * i, mono=1) for i in range(8)]
    assert roles([*prose, *typed])[-1][0] is role


@pytest.mark.parametrize(
    ("texts", "role"),
    [
        ([SENTENCE], None),
        (["for i in range(9): oil[i] = lamp(i)"], Role.CODE),
        (["--oil [FILE], --wick=9, --keeper ANN", SENTENCE], Role.CODE),
    ],
)
def test_a_page_of_sentences_that_was_typed_is_no_listing(
    texts: list[str], role: Role | None
) -> None:
    printed = [line(SENTENCE, 700 - 12 * i) for i in range(20)]
    typed = [line(text, 700 - 12 * i, page=2, mono=1) for i, text in enumerate(4 * texts)]
    assert roles([*printed, *typed])[-1][0] is role


def test_entries_with_rising_pages_are_contents_though_some_take_two_lines() -> None:
    entries = ("1 The lamp 3", "2 On the boats of the harbour and their", "keepers 9", "3 Gulls 12")
    assert roles_of("Contents", *entries) == [Role.BOILERPLATE] * 5
    led = (
        "1 Boats . . . . . 4",
        "2 On the gulls and on all of their",
        "nests . . . . 4",
        "3 Oars .... 4",
    )
    assert roles_of(*led) == [Role.BOILERPLATE] * 4
    assert roles_of("Lamps 7", "Boats 3", "Gulls 12") == [None] * 3


def test_references_may_have_a_heading_in_the_type_of_the_text_and_authors_in_bold() -> None:
    lines = [
        line(SENTENCE, 700),
        line("References", 660, 110, size=9, bold=1),
        line("Byre A, Quay B, Wall C, Lamp D,", 640, 220, bold=1),
        line("The harbour at night. 1999.", 610, 200),
    ]
    assert [role for role, _ in roles(lines)[1:]] == [Role.REFERENCE] * 3


def test_entries_with_rising_marks_and_years_are_references_without_a_heading() -> None:
    entries = ("[1] Byre, Ann (1999) The Lamp", "[2] Quay, Bo (2001) Boats", "[3] The Wall, a map")
    assert roles_of(*entries) == [Role.REFERENCE] * 3
    assert Role.REFERENCE not in roles_of("[1] Boats", "[2] Gulls", "[3] Lamps")


@pytest.mark.parametrize(
    "notice",
    [
        "This work is licensed under the terms of the harbour",
        "© 2024 The Harbour Society",
        "Lamp is a registered trademark of the Harbour Society",
        "12 Quay Street, Anytown, MA 02149",
        "The keeper 617 555 0123",
        "Am Hafen 3, D-20457 Hamburg",
        "Received 3 May 2023; accepted 4 June 2023",
        "Keywords: lamps, boats, gulls.",
        "— * —",
        "TABLE IV",
    ],
)
def test_rights_addresses_ornaments_and_captions_are_not_spoken(notice: str) -> None:
    assert roles_of(notice)[0] in (Role.BOILERPLATE, Role.CAPTION)


@pytest.mark.parametrize(
    "sentence", ["He wrote to ann@quay.example. Nobody came", "Copyright law is old", "Lot: 12"]
)
def test_sentences_with_an_address_or_of_rights_are_spoken(sentence: str) -> None:
    assert roles_of(sentence)[0] is not Role.BOILERPLATE


@pytest.mark.parametrize("day", ["3 May 2024", "May 3, 2024", "Stand: 03.05.2024"])
def test_the_only_day_below_a_title_is_not_spoken(day: str) -> None:
    title = line("The Lamp", 760, 150, size=18)
    lines = [title, line(day, 720, 110), line(SENTENCE, 680)]
    assert [role for role, _ in roles(lines)] == [Role.HEADLINE, Role.BOILERPLATE, None]
    diary = [*lines, line(day, 640, 110), line(SENTENCE, 600)]
    assert [role for role, _ in roles(diary)][1] is not Role.BOILERPLATE


def test_a_large_line_that_all_pages_repeat_at_one_place_is_not_spoken() -> None:
    lines = [
        each
        for page, word in enumerate(("boats", "gulls", "lamps", "ropes"), 1)
        for each in (
            line("Harbours of the North Sea", 760, 220, size=14, page=page),
            line(f"Of {word}: {SENTENCE}", 700, page=page),
            line("A wall", 600, 90, size=14, page=page),
        )
    ]
    found = roles(lines)
    assert [word for role, word in found if role is not Role.BOILERPLATE] == ["Of", "A"] * 4


def test_the_largest_text_is_spoken_where_nothing_else_would_be() -> None:
    notices = [(14.0, "Copyright 2024 by the Harbour Board"), (10.0, "All rights reserved.")]
    lines = [line(text, 700 - 80 * i, 300, size=size) for i, (size, text) in enumerate(notices)]
    assert roles(lines) == [(Role.HEADLINE, "Copyright"), (Role.BOILERPLATE, "All")]


def test_a_long_text_in_sentences_is_no_listing_for_its_type_of_one_width() -> None:
    prose = [line(SENTENCE, 700 - 12 * i) for i in range(20)]
    typed = [line(SENTENCE, 400 - 12 * i, mono=1) for i in range(4)]
    assert roles([*prose, *typed])[-1][0] is None
    code = [line(f"#{SENTENCE}", 400 - 12 * i, mono=1) for i in range(4)]
    assert roles([*prose, *code])[-1][0] is Role.CODE


def test_a_list_of_points_in_small_type_at_the_foot_of_a_page_is_no_note() -> None:
    text = [line(SENTENCE, 700 - 12 * i) for i in range(30)]
    points = [line(f"• Lamps: {i}", 200 - 10 * i, 120, size=8) for i in range(4)]
    assert [role for role, _ in roles([*text, *points])][-4:] == [Role.LIST_ITEM] * 4


def test_entries_without_dots_are_contents_from_their_heading_on() -> None:
    heads = ["Lamps and Boats", "The Long Wall", "Gulls", "Winds", "Names", "Letters", "Index"]
    entries = ["A word before", *(f"{head} / {9 * i + 5}" for i, head in enumerate(heads))]
    listed = [line("Keepers", 780, 120, size=20), line("Sumário", 740, 120, size=14)]
    listed += [line(text, 700 - 20 * i, 200) for i, text in enumerate(entries)]
    paragraphs = [piece for one in listed for piece in paragraphs_of([one], 1)]
    text = [line(SENTENCE, 500 - 12 * i) for i in range(20)]
    found = labelled([*paragraphs, *paragraphs_of(text, 1)], "", [], Vocabulary(frozenset()))
    assert [item.text.split()[0] for item in found if item.is_spoken] == ["Keepers", "The"]
