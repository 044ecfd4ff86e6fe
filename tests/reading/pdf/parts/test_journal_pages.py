"""Pages of journals, books and releases: heads, imprints, formulas, contacts and wide lines."""

from dataclasses import replace

import pytest

from declaim.model import Role
from declaim.reading.pdf.columns.margins import without_margins
from declaim.reading.pdf.columns.order import Line
from declaim.reading.pdf.lettering.segments import Sheet, TextRun
from declaim.reading.pdf.lettering.tag_tree import Tag
from kit.printed_lines import SENTENCE, line, roles

PROSE = [line(SENTENCE, 500 - 12 * i) for i in range(8)]


def column(*texts: tuple[float, str], page: int = 1, top: float = 760) -> list[Line]:
    """Texts of these sizes below each other, each a paragraph by itself."""
    return [
        line(text, top - 36 * i, 50 + 4 * len(text), size=size, page=page)
        for i, (size, text) in enumerate(texts)
    ]


def roles_in(*texts: tuple[float, str]) -> list[Role | None]:
    """The roles of some texts above prose."""
    return [role for role, _ in roles([*column(*texts), *PROSE])[: len(texts)]]


def test_the_name_and_the_home_of_a_journal_are_no_title() -> None:
    found = roles_in(
        (8, "Contents lists available at Harbour Press"),
        (18, "Boats"),
        (8, "journal homepage: www.harbour.example/boats"),
        (14, "How lamps are lit"),
        (8, "University of Anytown, Quay Street"),
    )
    assert found == [Role.BOILERPLATE] * 3 + [Role.HEADLINE, Role.BOILERPLATE]
    named = roles_in((16, "Journal of Harbour Lamps"), (18, "How lamps are lit"))
    assert named == [Role.BOILERPLATE, Role.HEADLINE]
    assert roles_in((16, "Journal of a Voyage")) == [Role.HEADLINE]
    titled = roles_in((24, "A Journal of the Long Winter"), (16, "The First Day"))
    assert titled == [Role.HEADLINE, Role.HEADING]


def test_a_long_subtitle_is_spoken_though_it_names_a_university() -> None:
    found = roles_in(
        (20, "Lamps are lit"),
        (14, "The city backs the lamps of Anytown University and its boats"),
        (8, "Quay Institute, ann@quay.example"),
    )
    assert found == [Role.HEADLINE, Role.HEADING, Role.BOILERPLATE]


def test_a_press_release_has_no_affiliations() -> None:
    release = [
        (18, "Lamps are lit"),
        (10, "For immediate release"),
        (10, "Anytown University and the harbour agree"),
    ]
    assert Role.BOILERPLATE not in roles_in(*release)[:2]


@pytest.mark.parametrize(
    ("head", "words"),
    [
        ("Keywords:", "lamps, boats, gulls"),
        ("Key words", "lamps, boats"),
        ("ACM Reference Format:", "Byre A. 2024. The Lamp"),
    ],
)
def test_what_is_below_a_label_of_a_publisher_is_not_spoken(head: str, words: str) -> None:
    assert roles_in((18, "The Lamp"), (9, head), (9, words))[1:] == [Role.BOILERPLATE] * 2


def test_an_imprint_is_not_spoken_but_a_page_of_prose_with_a_copyright_is() -> None:
    imprint = column(
        (10, "First published 2024 by Harbour Press"),
        (10, "This is a work of fiction, and no lamp in it was lit."),
        (10, "ISBN 978-0-00-000000-2"),
        (10, "Cover design by Ann Byre"),
        page=2,
    )
    title = line("The Lamp", 700, 150, size=20)
    body = [replace(each, page=3) for each in PROSE]
    found = roles([title, *imprint, *body])
    assert [role for role, _ in found] == [Role.HEADLINE, *[Role.BOILERPLATE] * 4, None]
    headed = column((14, "Impressum"), (10, "Herausgegeben vom Hafen"), (10, "Satz: Ann"), page=2)
    found = roles([title, *headed, *body])
    assert [role for role, _ in found] == [Role.HEADLINE, *[Role.BOILERPLATE] * 3, None]
    card = column((10, "Ficha catalográfica"), (10, "Byre, Ann. The Lamp / Ann Byre"), page=2)
    assert [role for role, _ in roles([title, *card, *body])][1:3] == [Role.BOILERPLATE] * 2
    notice = column((10, "© 2024 Ann Byre"), (10, "Printed in Anytown"), page=2)
    prose = [replace(each, page=2) for each in PROSE]
    assert roles([title, *notice, *prose, *body])[-1][0] is None


def test_the_contacts_of_a_release_are_not_spoken() -> None:
    lines = [
        line("The Lamp", 700, 150, size=20),
        *PROSE,
        line("Media Contact", 360, 120, size=14),
        line("Ann Byre, keeper of the lamps", 330, 190),
        line("ann@quay.example", 300, 130),
        line("Other lamps", 260, 120, size=14),
        line(SENTENCE, 230),
    ]
    found = [role for role, _ in roles(lines)][2:]
    assert found == [*[Role.BOILERPLATE] * 3, Role.HEADING, None]
    alone = [*lines[:1], *PROSE, line("Contact", 360, 120, size=14), line(SENTENCE, 330)]
    assert roles(alone)[-2][0] is Role.HEADING


def test_formulas_and_their_limits_are_not_spoken() -> None:
    texts = ["n", "E = m c^2 + k (1)", "i=1"]
    lines = [*PROSE, *(line(text, 370 - 30 * i, 90) for i, text in enumerate(texts))]
    assert [role for role, _ in roles(lines)][1:] == [Role.BOILERPLATE] * 3
    sum_of_all = line("Rate = ∑ p(i)", 370, 90)
    assert roles([*PROSE, sum_of_all])[-1][0] is Role.BOILERPLATE
    for spoken in ("(1) Li > K > Na > Rb", "Lamps = 4", "n"):
        assert roles([*PROSE, line(spoken, 370, 160)])[-1][0] is not Role.BOILERPLATE


def test_a_statement_with_many_signs_is_no_formula() -> None:
    for text in (
        "Definition 3. Let x be in Q and P be (a, i).",
        "Lemma 3.4 x := (a; i) + 1, 2, 3 4",
    ):
        assert roles([*PROSE, line(text, 370, 300, maths=0.6)])[-1][0] is None


def test_entries_in_parts_on_a_page_of_contents_are_not_spoken() -> None:
    texts = [f"{i} Of boats . . . . . . {i}" for i in range(1, 6)]
    texts[3:3] = ["9 Of the lamps that are lit by all of the keepers of the harbours, with gulls ="]
    lines = [line(text, 740 - 26 * i, 400, page=2) for i, text in enumerate(texts)]
    found = roles([*lines, *(replace(each, page=3) for each in PROSE)])
    assert [role for role, _ in found[:6]] == [Role.BOILERPLATE] * 6


def test_the_parted_second_lines_of_entries_are_entries_too() -> None:
    texts = ["[1] Byre, Ann (1999), Lamps", "[2] Quay, Bo, and", "A. Wall, Boats, 2001", "[3] Gull"]
    lines = [*PROSE, *(line(text, 370 - 30 * i, 160) for i, text in enumerate(texts))]
    assert [role for role, _ in roles(lines)][1:] == [Role.REFERENCE] * 4


def test_a_heading_in_small_capitals_at_the_foot_heads_no_notes() -> None:
    small = [
        line("IX. ACKNOWLEDGMENTS", 200, 160, size=8),
        line(SENTENCE, 180, size=9),
    ]
    large = [line(SENTENCE, 760 - 12 * i) for i in range(30)]
    assert Role.FOOTNOTE not in [role for role, _ in roles([*large, *small])]


def test_the_thanks_of_the_authors_at_the_foot_of_the_first_page_are_a_note() -> None:
    large = [line(SENTENCE, 760 - 14 * i, size=12) for i in range(30)]
    thanks = line(
        "We thank Bo Quay for his lamps and his boats, and the board for all of it.",
        150,
        450,
        size=10,
    )
    assert roles([*large, thanks])[-1][0] is Role.FOOTNOTE


def test_the_heading_of_an_abstract_in_small_type_is_no_running_head() -> None:
    text = [TextRun(SENTENCE, 50, 500, 700 - 12 * i, 11) for i in range(9)]
    for head, taken in (("Abstract", []), ("Harbours", ["Harbours"])):
        sheet = Sheet(2, 600, 800, [TextRun(head, 250, 300, 750, 9), *text])
        ((_, found),) = without_margins([sheet])
        assert [aside.text for aside in found] == taken


def test_long_lines_set_more_than_twice_as_far_apart_are_one_paragraph() -> None:
    texts = ["The harbour was quiet that morning, and the boats lay", "still beside the wall."]
    assert len(roles([line(text, 700 - 23 * i) for i, text in enumerate(texts)])) == 1
    ended = [line(SENTENCE, 700 - 23 * i) for i in range(3)]
    assert len(roles(ended)) == 3


@pytest.mark.parametrize(("words", "role"), [(6, Role.CAPTION), (30, None)])
def test_a_long_slanted_text_as_large_as_the_body_is_no_caption(
    words: int, role: Role | None
) -> None:
    below = line("The boats " + "lay " * words, 380, 400, tag=Tag("Below"))
    assert roles([*PROSE, replace(below, italic=1.0)])[-1][0] is role


def test_a_large_line_on_most_pages_is_a_running_head_but_a_numbered_heading_is_none() -> None:
    for head, count in (("Harbours of the North", 2), ("Chapter {}", 0)):
        sheets = [
            Sheet(
                n,
                600,
                800,
                [
                    TextRun(head.format(n), 50, 200, 770, 15),
                    TextRun("Of the quay", 50, 200, 745, 9),
                    *(TextRun(f"{word} lay {i}.", 50, 500, 700 - 12 * i, 11) for i in range(9)),
                ],
            )
            for n, word in enumerate(("Boats", "Gulls", "Lamps", "Ropes", "Walls"), 1)
        ]
        assert [len(taken) for _, taken in without_margins(sheets)] == [count] * 5


@pytest.mark.parametrize(
    "caption", ["Figure: A lamp", "Source: The Harbour Board", "Appendix Figure 1. Lamps"]
)
def test_a_caption_may_have_no_number_or_stand_in_an_appendix(caption: str) -> None:
    assert roles([*PROSE, line(caption, 370, 200)])[-1][0] is Role.CAPTION


def test_the_number_of_an_issue_and_the_place_in_a_journal_are_not_spoken() -> None:
    found = roles_in(
        (18, "The Lamp"),
        (12, "October 2024 (Volume IX No. 10)"),
        (10, "(Harbours 2004;15: 615-625)"),
    )
    assert found == [Role.HEADLINE, Role.BOILERPLATE, Role.BOILERPLATE]
    meets = (10, "Next Meeting: May 2, 2022, 6:30 pm at the quay")
    assert roles_in((18, "The Lamp"), meets)[1] is not Role.BOILERPLATE


def test_a_bold_heading_that_stands_alone_at_the_top_is_no_running_head() -> None:
    for size, taken in ((9, 0), (8, 1)):
        head = TextRun("Lighting the lamps", 50, 150, 770, 9, bold=1.0)
        inner = [TextRun(f"Boats {i}", 50, 120, 600 - 90 * i, size, bold=1.0) for i in range(4)]
        text = [TextRun(f"{SENTENCE} {i}", 50, 500, 700 - 13 * i, 11) for i in range(40)]
        (found,) = [
            found for _, found in without_margins([Sheet(2, 600, 800, [head, *inner, *text])])
        ]
        assert len([each for each in found if each.text == head.text]) == taken


def test_the_heading_of_an_abstract_in_parts_is_no_address() -> None:
    found = roles_in(
        (18, "The Lamp"),
        (10, "Ann Byre"),
        (10, "The University of Anytown, Quay Street"),
        (10, "Abstract"),
        (9, "Purpose - This is why all of the lamps of the harbour are lit at night."),
    )
    assert found[3] is not Role.BOILERPLATE


def test_a_part_of_a_numbered_list_is_no_table_of_contents() -> None:
    names = ("Lamps", "Boats", "Gulls", "Ropes", "Walls")
    items = [line(f"{n}. {name}", 740 - 30 * n, 100) for n, name in enumerate(names, 1)]
    parts = [
        each
        for i, name in enumerate(names[1:4])
        for each in (
            line(name, 500 - 60 * i, 90, size=14),
            line(SENTENCE, 480 - 60 * i),
        )
    ]
    title = line("Harbours", 760, 150, size=20)
    assert Role.BOILERPLATE not in [role for role, _ in roles([title, *items, *parts])]
