"""A FictionBook that pandoc reads right, and the facts that it leaves out: language and date."""

import re
import zipfile
from io import BytesIO
from typing import Any, Final

from lxml import etree

from declaim.errors import UnreadableSource
from declaim.manuscript import SourceBytes
from declaim.reading.books.archive import DAMAGE, Archive
from declaim.reading.documents.pandoc_inlines import ROW, TABLE
from declaim.reading.documents.prepared import Prepared

BOOK: Final = re.compile(rb"<title-info>.*?</title-info>", re.DOTALL)
FACTS: Final = {
    "lang": re.compile(rb"<lang>\s{0,9}([\w-]{2,20})\s{0,9}</lang>"),
    "date": re.compile(rb"<date\s[^<>]{0,200}?\bvalue=[\"'](\d{4}-\d\d-\d\d)[\"']"),
}
TARGET: Final = "{http://www.w3.org/1999/xlink}href"
STOPS: Final = tuple(".!?…:")


def unpacked(source: SourceBytes) -> bytes:
    """The book, out of its archive if it is in one."""
    if not source.content.startswith(b"PK\x03\x04"):
        return source.content
    try:
        archive = Archive(source.name, zipfile.ZipFile(BytesIO(source.content)))
    except DAMAGE as broken:
        raise UnreadableSource(source.name, "its archive is damaged: save it again") from broken
    found = sorted(name for name in archive.names if name.lower().endswith(".fb2"))
    if not found:
        raise UnreadableSource(source.name, "its archive holds no .fb2")
    return archive.read(found[0])


def told_by(content: bytes) -> dict[str, str]:
    """The facts by pandoc's names for them."""
    book = BOOK.search(content)
    found = {name: fact.search(book[0]) if book else None for name, fact in FACTS.items()}
    return {name: match[1].decode() for name, match in found.items() if match}


def ready_fb2(source: SourceBytes) -> Prepared:
    """The book with its tables, which pandoc loses, and with each title as one sentence or more."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    content = unpacked(source)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):  # pandoc's to refuse
        return Prepared(content)
    for table in [*root.iter("{*}table")]:
        as_link(table)
    for title in root.iter("{*}title"):
        first, *others = title.findall("{*}p") or [None]
        for line in others:
            join(first, line)
    ready = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return Prepared(ready, told_by(content))


def as_link(table: Any) -> None:
    """Make a paragraph of a table: its rows as the text of a link."""
    rows = (
        ", ".join(" ".join("".join(cell.itertext()).split()) for cell in row)
        for row in table.iter("{*}tr")
    )
    text, tail = f" {ROW} ".join(rows), table.tail
    space = etree.QName(table).namespace
    table.clear()
    table.tag, table.tail = etree.QName(space, "p"), tail
    link = etree.SubElement(table, etree.QName(space, "a"), {TARGET: TABLE})
    link.text = text


def join(first: Any, line: Any) -> None:
    """Put the words of a title's next line behind those before, as a sentence of their own."""
    said = "".join(first.itertext()).rstrip()
    last = first[-1] if len(first) else None
    between = f"{'' if not said or said.endswith(STOPS) else '.'} {line.text or ''}"
    if last is None:
        first.text = f"{(first.text or '').rstrip()}{between}"
    else:
        last.tail = f"{(last.tail or '').rstrip()}{between}"
    first.extend(line)
    line.getparent().remove(line)
