"""Tables of HTML: those that hold data, and those that only arrange text on a page."""

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from declaim.reading.encodings.charsets import clean
from declaim.reading.hypertext.elements import Element, local_name

LONGEST_CELL: Final = 300
"""Characters: a table with longer cells arranges a page."""
LONG_CELL: Final = 100
"""Characters: so much in a paragraph of its own is text, not data."""
SECTIONS: Final = ("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "hr", "form")
"""Elements that are in no cell of data."""
PARTING: Final = frozenset({"br", "p", "div", "li", "dt", "dd"})
"""Elements whose words are apart from those beside them."""
MARK: Final = re.compile(r"\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|[•·*–—▪►✓-]")
"""The number or bullet that a list set as a table has in its first column."""


def is_data(table: Element) -> bool:
    """Whether a table holds figures and words, rather than arranging a page."""
    if (table.get("role") or "").lower() in ("presentation", "none"):
        return False
    if any(e is not table for e in table.iter("{*}table", "table", *named(*SECTIONS))):
        return False
    rows = [list(cells_of(row)) for row in table_rows(table)]
    cells = [cell for row in rows for cell in row]
    if any(len(cell) > LONGEST_CELL for cell in cells) or is_list(rows):
        return False
    has_heads = next(table.iter(*named("th", "caption")), None) is not None
    if has_heads:
        return True
    told = (text for p in table.iter(*named("p")) if len(text := words_of(p)) > LONG_CELL)
    return len(cells) > 1 and next(told, None) is None


def is_list(rows: list[list[str]]) -> bool:
    """Whether each row is a number or a bullet and what belongs to it."""
    rows = [row for row in rows if row]
    return bool(rows) and all(len(row) == 2 and MARK.fullmatch(row[0]) for row in rows)


def named(*names: str) -> Iterator[str]:
    """The names as they stand in HTML and in XHTML."""
    for name in names:
        yield from (name, f"{{*}}{name}")


def table_rows(table: Element) -> Iterator[Element]:
    """The rows of a table."""
    return table.iter("tr", "{*}tr")


def cells_of(row: Element) -> Iterator[str]:
    """The text of each cell of a row that holds any."""
    for cell in row.iterchildren("*"):  # elements: a comment has no text
        if text := words_of(cell):
            yield text


def text_and_cells(table: Element) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text of a table, a row a line, and where in it its cells are."""
    text, cells = "", []
    for row in filter(None, map(list, map(cells_of, table_rows(table)))):
        for number, cell in enumerate(row):
            text += (", " if number else "\n") if text else ""
            cells.append((len(text), len(text) + len(cell)))
            text += cell
    return text, tuple(cells)


def words_of(element: Element) -> str:
    """The text in an element, on one line; paragraphs and lines are apart."""
    said = list[str]()
    for event, each in etree.iterwalk(element, events=("start", "end", "comment", "pi")):
        gap = " " if event in ("start", "end") and local_name(each) in PARTING else ""
        text = each.text if event == "start" else each.tail if each is not element else None
        said += (gap, str(text or ""))
    return " ".join(clean("".join(said)).split())
