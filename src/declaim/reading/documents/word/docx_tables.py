"""Tables of Word within the cells of others, which would be taken for the layout of a page."""

from typing import Final

from lxml import etree

from declaim.reading.documents.word.docx_styles import namespace
from declaim.reading.hypertext.elements import Element

CELL_MAX_CHARACTERS: Final = 200
"""A table with more words in a cell arranges a page."""


def flatten_tables(tree: Element) -> None:
    """Put the rows of each table within a grid of short cells into its cell, a paragraph each."""
    tables = [*tree.iter("{*}tbl")]
    grids = {table for table in tables if table.find(".//{*}tbl") is not None and is_grid(table)}
    for inner in tables[::-1]:
        if next(inner.iterancestors("{*}tbl"), None) not in grids:
            continue
        name = namespace(inner)
        for row in inner.iterfind("{*}tr"):
            paragraph = etree.Element(f"{{{name}}}p")
            run = etree.SubElement(paragraph, f"{{{name}}}r")
            cells = (" ".join(words_of(cell).split()) for cell in row.iterfind("{*}tc"))
            etree.SubElement(run, f"{{{name}}}t").text = ", ".join(filter(None, cells))
            inner.addprevious(paragraph)
        next(inner.iterancestors()).remove(inner)


def is_grid(table: Element) -> bool:
    """Whether a table has rows and columns of short cells."""
    rows = [row.findall("{*}tc") for row in table.iterfind("{*}tr")]
    return (
        len(rows) > 1
        and all(len(cells) > 1 for cells in rows)
        and all(len(words_of(cell)) <= CELL_MAX_CHARACTERS for cells in rows for cell in cells)
    )


def words_of(element: Element) -> str:
    """The words of the paragraphs in an element."""
    return " ".join("".join(t.text or "" for t in p.iter("{*}t")) for p in element.iter("{*}p"))
