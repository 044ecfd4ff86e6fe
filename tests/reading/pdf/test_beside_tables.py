"""Rows of tables that have no columns, because their cells stand close."""

from dataclasses import replace

from declaim.model import Role
from declaim.reading.pdf.tag_tree import Tag
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
