"""Jupyter's notebooks: the cells of Markdown are read as Markdown is, and code is silent.

The format: https://nbformat.readthedocs.io/en/latest/format_description.html
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from declaim.errors import UnreadableSource
from declaim.manuscript import Manuscript, Origin, Passage, SourceBytes
from declaim.model import Role, Setting
from declaim.reading.encodings.charsets import clean, decode
from declaim.reading.front_matter import split_front_matter, with_metadata
from declaim.reading.marked_text.markdown import LARGEST, passages_in
from declaim.reading.marked_text.myst import citations

DAMAGED: Final = "it is a damaged notebook: save it again from Jupyter"
SILENT: Final = {
    "code": (Role.CODE, "a listing"),
    "raw": (Role.BOILERPLATE, "a raw cell, which another program reads"),
}


@dataclass(frozen=True, slots=True)
class Cell:
    """A part of a notebook."""

    kind: str
    text: str
    outputs: tuple[str, ...]
    level: int
    """Of a heading, which notebooks had before the fourth version of their format; else 0."""


def read_notebook(source: SourceBytes) -> Manuscript:
    """Take a notebook apart; its blocks are counted, as its lines are those of its cells.

    Raises UnreadableSource if it is damaged.
    """
    try:
        told = json.loads(decode(source))
        cells = [*cells_in(told)]
        title = str(told.get("metadata", {}).get("title", ""))
    except (ValueError, RecursionError, LookupError, AttributeError, TypeError) as broken:
        raise UnreadableSource(source.name, DAMAGED) from broken
    if sum(len(cell.text) for cell in cells) > LARGEST:
        reason = f"its cells are larger than {LARGEST // 1024**2} MB: split it"
        raise UnreadableSource(source.name, reason)
    settings, found = tuple[Setting, ...](), list[Passage]()
    for i, cell in enumerate(cells):
        text = cell.text
        if i == 0 and cell.kind in ("raw", "markdown"):  # where books and sites have it
            settings, text = split_front_matter(text, source.name)
        found += passages_of(cell, text, source.name)
    passages = tuple(replace(each, line=n) for n, each in enumerate(found, start=1))
    manuscript = with_metadata(passages, settings)
    metadata = replace(manuscript.metadata, title=manuscript.metadata.title or title)
    told_of = citations("\n".join(cell.text for cell in cells if cell.kind == "markdown"))
    return replace(manuscript, metadata=metadata, origin=Origin.WRITER, remarks=told_of)


def cells_in(told: Any) -> Iterator[Cell]:
    """The cells of a notebook."""
    for sheet in told.get("worksheets") or [told]:
        for cell in sheet["cells"]:
            text = joined(cell.get("source", cell.get("input", "")))
            outputs = tuple(map(words_of, cell.get("outputs", ())))
            yield Cell(cell["cell_type"], text, outputs, int(cell.get("level", 0)))


def joined(text: str | list[str]) -> str:
    """A text, of which a notebook may keep the lines."""
    return clean("".join(text))


def words_of(output: Any) -> str:
    """The text of what a listing put out; a picture has one that stands in for it."""
    shown = output.get("data", {}).get("text/plain")
    return joined(output.get("text") or shown or "\n".join(output.get("traceback", ())))


def passages_of(cell: Cell, text: str, name: str) -> Iterator[Passage]:
    """The blocks of a cell with this text."""
    if cell.level:
        yield Passage(" ".join(text.split()), 0, Role.HEADING, "a heading", min(cell.level, 6))
    elif cell.kind not in SILENT:
        yield from passages_in(text, name)
    elif text.strip():
        yield Passage(text.strip("\n"), 0, *SILENT[cell.kind])
    for output in filter(str.strip, cell.outputs):
        yield Passage(output.strip("\n"), 0, Role.CODE, "what a listing put out")
