"""Rows of tables that have no columns, because their cells stand close."""

from dataclasses import replace

from declaim.model import Role
from declaim.reading.pdf.columns.labels import document_of, label
from declaim.reading.pdf.columns.order import Line
from declaim.reading.pdf.columns.paragraphs import Paragraph
from declaim.reading.pdf.geometry.hyphens import Vocabulary
from declaim.reading.pdf.lettering.tag_tree import Tag
from declaim.reading.pdf.parts.beside_tables import with_sentences
from kit.printed_lines import SENTENCE, line, roles


def test_rows_whose_cells_stand_close_are_a_table_below_its_caption_alone() -> None:
    rows = ("Month Low High", "January 1.2 4.5", "February 1.4 4.4")
    lines = [line(text, 640 - 11 * i, 350, size=9) for i, text in enumerate(rows)]
    table = [replace(each, left=200) for each in lines]
    for caption, role in (("Table 1. The depths", Role.TABLE), ("Fig. 1. The depths", None)):
        text = [line(SENTENCE, 800 - 12 * i) for i in range(6)]
        found = roles([*text, line(caption, 662, 160, size=9), *table])
        assert found[1:] == [(Role.CAPTION, caption.split()[0]), (role, "Month")]


def test_the_heads_of_columns_in_large_type_are_no_heading() -> None:
    text = [line(SENTENCE, 800 - 12 * i) for i in range(6)]
    cells = [
        line(name, 600 - 20 * i, 200, size=13) for i, name in enumerate(("Item Qty Sum", "Oar 4"))
    ]
    tagged = [replace(each, tag=Tag("TD", i)) for i, each in enumerate(cells, start=1)]
    assert roles([*text, *tagged])[1:] == [(Role.TABLE, "Item"), (Role.TABLE, "Oar")]
    assert roles([*text, tagged[0], replace(tagged[1], size=10)])[1][0] is Role.HEADLINE


def test_the_sentences_of_minutes_are_read_cell_by_cell() -> None:
    heads = ("Item", "Matter", "Who"), ("", "", "")
    first = (
        ("1", "The board met in the spring, and the vote was nine to", "AB"),
        ("", "four against the miller and his sons.", ""),
    )
    second = (
        ("2", "The oil has been paid for until the end of next", "CD by"),
        ("", "June, and the keeper is content.", "June"),
    )
    pieces = [Paragraph(cells(*row), 1, is_table=True) for row in (heads, first, second)]
    document = document_of(pieces, "", [], Vocabulary(frozenset()))
    found = with_sentences([label(piece, document) for piece in pieces], document)
    assert [(item.role, item.text) for item in found[1:]] == [
        (
            None,
            "1 The board met in the spring, and the vote was nine to four against the miller"
            " and his sons. AB",
        ),
        (
            None,
            "2 The oil has been paid for until the end of next June, and the keeper is content."
            " CD by June",
        ),
    ]


def cells(*rows: tuple[str, ...]) -> tuple[Line, ...]:
    """Lines of three columns of a table, of which some are empty."""
    return tuple(
        replace(
            line(" ".join(filter(None, row)), 640 - 12 * i),
            cells=tuple(
                (left, text) for left, text in zip((50.0, 80.0, 400.0), row, strict=True) if text
            ),
        )
        for i, row in enumerate(rows)
        if any(row)
    )
