"""The tables of pandoc's tree: those that hold data, and those that only arrange a text."""

from typing import Any, Final

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.reading.hypertext.tables import LONG_CELL, LONGEST_CELL

SECTIONS: Final = (Role.HEADING, Role.LIST_ITEM, Role.QUOTE)
"""The roles of what is in no cell of data."""
Row = list[list[Passage]]
"""The passages of each cell."""


def rows_of(content: Any) -> list[list[Any]]:
    """The blocks of each cell of each row: those of the head, the bodies and the foot."""
    head, bodies, foot = content[3][1], content[4], content[5][1]
    rows = [*head, *(row for body in bodies for row in (*body[2], *body[3])), *foot]
    return [[cell[4] for cell in row[1]] for row in rows]


def arranges_a_text(rows: list[Row], *, has_head: bool) -> bool:
    """Whether cells hold sections or prose, and not figures and words."""
    cells = [cell for row in rows for cell in row if cell]
    if any(p.role in SECTIONS for cell in cells for p in cell):
        return True
    if any(sum(len(p.text) for p in cell) > LONGEST_CELL for cell in cells):
        return True
    return not has_head and any(len(p.text) > LONG_CELL for cell in cells for p in cell)


def text_of(rows: list[Row]) -> str:
    """The words of a table, one row a line, with commas between the cells."""
    lines = ([" ".join(" ".join(p.text for p in cell).split()) for cell in row] for row in rows)
    return "\n".join(filter(None, (", ".join(filter(None, line)) for line in lines)))
