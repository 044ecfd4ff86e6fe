"""Tables of pandoc's Markdown whose columns and rows are drawn with dashes: simple, long and grids.

Their syntax: https://pandoc.org/MANUAL.html#tables
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from markdown_it.rules_block import StateBlock

COLUMNS: Final = re.compile(r" {0,3}-{2,}(?: {1,9}-{2,})+ *")
"""The line below the head, with a stroke as wide as each column."""
RULE: Final = re.compile(r" {0,3}-{10,} *")
"""The first and the last line of a table whose rows have several lines."""
GRID: Final = re.compile(r" {0,3}\+(?:[-=:]{2,}\+)+ *")
HIGHEST_HEAD: Final = 10
"""Lines from the first of a table to the strokes below its head."""
LONGEST: Final = 1_000
"""Lines of a table."""


def drawn_table(state: StateBlock, line: int, line_max: int, silent: bool) -> bool:
    """Take a table whose columns are drawn; its cells are those of a table with bars."""
    if not begins([written(state, i) for i in range(line, min(line + HIGHEST_HEAD, line_max))]):
        return False
    lines = [written(state, i) for i in range(line, min(line + LONGEST, line_max))]
    is_grid = bool(GRID.fullmatch(lines[0]))
    length = length_of_grid(lines) if is_grid else length_of(lines)
    if not length:
        return False
    if not silent:
        rows = rows_of_grid(lines[:length]) if is_grid else rows_of(lines[:length])
        state.line = line + length
        push(state, [*rows], line)
    return True


def begins(lines: Sequence[str]) -> bool:
    """Whether the lines are the first of a table."""
    if RULE.fullmatch(lines[0]):
        head = next((i for i, text in enumerate(lines) if COLUMNS.fullmatch(text)), 0)
        return head > 0 and all(map(str.strip, lines[:head]))
    return bool(GRID.fullmatch(lines[0])) or any(map(COLUMNS.fullmatch, lines[:2]))


def written(state: StateBlock, line: int) -> str:
    """A line as it is written, without the marks of a quotation around it."""
    return state.src[state.bMarks[line] : state.eMarks[line]]


def length_of_grid(lines: Sequence[str]) -> int:
    """The number of lines of a grid at the top, or 0."""
    length = next(
        (i for i, text in enumerate(lines) if text.lstrip()[:1] not in ("+", "|")), len(lines)
    )
    return length if length > 2 and GRID.fullmatch(lines[length - 1]) else 0


def length_of(lines: Sequence[str]) -> int:
    """The number of lines of a table with strokes below its head, or around it; or 0."""
    if RULE.fullmatch(lines[0]):
        head = next((i for i, text in enumerate(lines) if COLUMNS.fullmatch(text)), 0)
        ends = (i for i, text in enumerate(lines) if i > head and RULE.fullmatch(text))
        return next(ends, -1) + 1
    if COLUMNS.fullmatch(lines[0]):
        strokes = lines[0].strip()
        return next((i + 1 for i, text in enumerate(lines) if i and text.strip() == strokes), 0)
    if not lines[0].strip():
        return 0
    length = next((i for i, text in enumerate(lines) if not text.strip()), len(lines))
    return length if length > 2 else 0


def rows_of_grid(lines: Sequence[str]) -> Iterator[list[str]]:
    """The rows between the drawn lines of a grid."""
    starts = [found.end() for found in re.finditer(r"\+(?!\s*$)", lines[0])]
    for is_drawn, row in groupby(lines, lambda text: bool(GRID.fullmatch(text))):
        if not is_drawn:
            yield cells_of([*row], starts)


def rows_of(lines: Sequence[str]) -> Iterator[list[str]]:
    """The rows of a table with strokes; rows of several lines have a blank line between them."""
    strokes = next(text for text in lines if COLUMNS.fullmatch(text))
    starts = [found.start() for found in re.finditer(r"-+", strokes)]
    is_long = bool(RULE.fullmatch(lines[0])) or not all(map(str.strip, lines))
    parts = groupby(lines, lambda text: bool(text.strip()) and not set(text) <= {"-", " "})
    for row in (list(group) for is_row, group in parts if is_row):
        for part in [row] if is_long else [[text] for text in row]:
            yield cells_of(part, starts)


def cells_of(lines: Sequence[str], starts: Sequence[int]) -> list[str]:
    """The cells of a row of one or more lines, whose columns start at these places."""
    ends = [*starts[1:], None]
    return [
        " ".join(filter(None, (text[first:end].strip("| ") for text in lines)))
        for first, end in zip([0, *starts[1:]], ends, strict=True)
    ]


def push(state: StateBlock, rows: Sequence[Sequence[str]], line: int) -> None:
    """Append the tokens of a table."""
    state.push("table_open", "table", 1).map = [line, state.line]
    for row in rows:
        state.push("tr_open", "tr", 1)
        for cell in row:
            state.push("td_open", "td", 1)
            inline = state.push("inline", "", 0)
            inline.content, inline.map, inline.children = cell, [line, state.line], []
            state.push("td_close", "td", -1)
        state.push("tr_close", "tr", -1)
    state.push("table_close", "table", -1)
