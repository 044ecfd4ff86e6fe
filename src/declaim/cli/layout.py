"""Lines that fit a terminal."""

from shutil import get_terminal_size
from textwrap import fill
from unicodedata import east_asian_width

NO_TERMINAL = 0
"""Columns of an output that is no terminal: its lines may be of any length."""
_CUT_COLUMNS = 113
"""The column at which a text is cut in an output that is no terminal."""


def columns() -> int:
    """The terminal's columns, or NO_TERMINAL; $COLUMNS has the last word."""
    return get_terminal_size((NO_TERMINAL, 24)).columns


def cells(text: str) -> int:
    """The number of columns that a text takes: Chinese and Japanese characters take two."""
    return sum(1 + (east_asian_width(character) in "WF") for character in text)


def cut(text: str, indent: int, width: int) -> str:
    """The beginning of a text, on what an indent leaves of one line of `width` columns."""
    text = " ".join(text.split())
    room = max((width or _CUT_COLUMNS) - indent, 20)
    if cells(text) <= room:
        return text
    taken = used = 0
    while (used := used + cells(text[taken])) < room:
        taken += 1
    start = text[:taken]
    if text[taken] != " ":
        start = start.rpartition(" ")[0] or start
    return start.rstrip() + "…"


def folded(text: str, indent: int, width: int) -> str:
    """A whole text below an indent, in lines of at most `width` columns."""
    margin = " " * indent
    if width == NO_TERMINAL:
        return margin + text
    return fill(
        text,
        max(width, indent + 20),
        initial_indent=margin,
        subsequent_indent=margin,
        break_on_hyphens=False,
        break_long_words=False,
    )
