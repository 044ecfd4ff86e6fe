"""Tables that are all of a document: then they arrange its text."""

from dataclasses import replace

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.structure.signs.wording import ends_a_sentence, is_prose


def read_where_alone(passages: list[Passage]) -> list[Passage]:
    """The passages; if all are tables, those of sentences are text, cell by cell."""
    if any(passage.role is not Role.TABLE for passage in passages):
        return passages
    found = list[Passage]()
    for table in passages:
        found += cells_of(table) if is_of_sentences(table) else [table]
    return found


def is_of_sentences(table: Passage) -> bool:
    """Whether half of a table's cells or more are sentences."""
    cells = [table.text[a:b] for a, b in table.cells]
    said = sum(is_prose(cell) and ends_a_sentence(cell) for cell in cells)
    return 0 < len(cells) <= 2 * said


def cells_of(table: Passage) -> list[Passage]:
    """The cells of a table as paragraphs."""
    return [
        replace(table, text=table.text[a:b], role=None, reason="", cells=()) for a, b in table.cells
    ]
