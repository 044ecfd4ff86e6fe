"""The marks in Adobe's list of a book's annotations."""

from collections.abc import Iterator
from typing import Any

from lxml import etree

from declaim.errors import UnreadableSource
from declaim.reading.plain_text.links import Line


def annotated(text: str, name: str) -> Iterator[tuple[Line, tuple[Line, ...], tuple[Line, ...]]]:
    """The book's title, the passage and the note of each mark."""
    parser = etree.XMLParser(encoding="utf-8", resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(text.lstrip().encode(), parser)
    except etree.XMLSyntaxError as broken:
        raise UnreadableSource(
            name, "it is a damaged list of highlights: copy it again"
        ) from broken
    title = next(lines_at(root, "{*}publication/{*}title"), (1, ""))
    for each in root.iterfind("{*}annotation"):
        passage = tuple(lines_at(each, "{*}target/{*}fragment/{*}text"))
        yield title, passage, tuple(lines_at(each, "{*}content/{*}text"))


def lines_at(element: Any, path: str) -> Iterator[Line]:
    """The texts at a path, each with the line that it begins on."""
    for found in element.iterfind(path):
        if text := " ".join("".join(found.itertext()).split()):
            yield found.sourceline, text
