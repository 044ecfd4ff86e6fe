"""A FictionBook that pandoc reads right, and the facts that it leaves out: language and date."""

import re
import zipfile
from collections.abc import Collection, Sequence
from io import BytesIO
from typing import Any, Final

from lxml import etree

from declaim.errors import UnreadableSource
from declaim.manuscript import SourceBytes
from declaim.reading.books.archive import DAMAGE, Archive
from declaim.reading.documents.remarks import left_out
from declaim.reading.documents.style_kinds import kind_mark
from declaim.reading.documents.syntax_trees.pandoc_inlines import ROW, TABLE
from declaim.reading.documents.syntax_trees.prepared import Prepared

BOOK: Final = re.compile(rb"<title-info>.*?</title-info>", re.DOTALL)
FACTS: Final = {
    "lang": re.compile(rb"<lang>\s{0,9}([\w-]{2,20})\s{0,9}</lang>"),
    "date": re.compile(rb"<date\s[^<>]{0,200}?\bvalue=[\"'](\d{4}-\d\d-\d\d)[\"']"),
}
TARGET: Final = "{http://www.w3.org/1999/xlink}href"
NOTES: Final = "notes"
MARK: Final = re.compile(r"\s*[\[({]?(?:\d{1,4}|[*†‡]{1,3})[\])}]?\s*")
"""The mark of a note in the text."""
IN_BRACKETS: Final = re.compile(r"[\[({<].*[\])}>]", re.DOTALL)
WORD: Final = re.compile(r"[^\W\d_]{2}")
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
    unread = join_notes(root)
    for table in [*root.iter("{*}table")]:
        as_link(table)
    for title in root.iter("{*}title"):
        first, *others = title.findall("{*}p") or [None]
        for line in others:
            join(first, line)
    for code in root.iter("{*}code"):
        line = code.getparent()
        if line is not None and is_listing(line):
            line.text = kind_mark("code")
    ready = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return Prepared(ready, told_by(content), unread)


def join_notes(root: Any) -> tuple[str, ...]:
    """Put all notes into one body, as pandoc reads them, and make marks without a note silent.

    Comments are notes in a body of their own; one without a name is known by the marks of its
    notes. The remark is on notes that nothing refers to, which pandoc does not read.
    """
    links = [(link, link.get(TARGET, "").removeprefix("#")) for link in root.iter("{*}a")]
    marked = {target for link, target in links if link.get("type") == "note"}
    _, *others = root.findall("{*}body") or [None]
    body = notes_of(root, [body for body in others if is_of_notes(body, marked)])
    notes = [] if body is None else body.findall("{*}section")
    known = {note.get("id") for note in notes}
    for link, target in links:
        if not MARK.fullmatch("".join(link.itertext())):
            if link.get("type") == "note" and has_words(link):
                words_before(link)
            continue
        if target in known:
            link.set("type", "note")
        elif link.get("type") == "note":
            link.clear(keep_tail=True)
    told = {target for _, target in links}
    unread = (" ".join(note.itertext()) for note in notes if note.get("id") not in told)
    return left_out("a note that nothing refers to", unread)


def has_words(link: Any) -> bool:
    """Whether a link to a note is made of words of the text, and not of a mark of another form."""
    text = "".join(link.itertext()).strip()
    raised = sum(len("".join(each.itertext())) for each in link.findall("{*}sup"))
    return not raised and not IN_BRACKETS.fullmatch(text) and bool(WORD.search(text))


def words_before(link: Any) -> None:
    """Leave the note alone in its link, for pandoc takes all of it for the mark."""
    words, tail = "".join(link.itertext()), link.tail
    before, around = link.getprevious(), link.getparent()
    if before is None:
        around.text = f"{around.text or ''}{words}"
    else:
        before.tail = f"{before.tail or ''}{words}"
    attributes = dict(link.attrib)
    link.clear()
    link.attrib.update(attributes)
    link.tail = tail


def notes_of(root: Any, bodies: Sequence[Any]) -> Any:
    """The body of notes, with those of the other bodies that marks can name; None without any."""
    named = [body for body in bodies if body.get("name") == NOTES]
    if not bodies or [*bodies] == named[:1]:
        return named[0] if named else None
    own = named[0] if named else etree.Element(bodies[0].tag, {"name": NOTES})
    bodies[-1].addnext(own)
    for body in bodies:
        if body is not own:
            own.extend([note for note in body.findall("{*}section") if note.get("id")])
            if body.find("{*}section") is None:
                root.remove(body)
    return own


def is_of_notes(body: Any, marked: Collection[str]) -> bool:
    """Whether a body holds notes, as its name says, or the marks in the text."""
    names = [section.get("id") for section in body.findall("{*}section")]
    found = sum(name in marked for name in names)
    return body.get("name") in (NOTES, "comments", "footnotes") or 2 * found > len(names)


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


def is_listing(line: Any) -> bool:
    """Whether a paragraph of the text is unread code and nothing else."""
    if etree.QName(line).localname != "p" or (line.text or "").strip():
        return False
    around = etree.QName(line.getparent()).localname
    return around != "title" and all(
        etree.QName(each).localname == "code" and not (each.tail or "").strip()
        for each in line.iterchildren("*")
    )


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
