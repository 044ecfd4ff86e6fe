"""An ODT that pandoc may read, with the words and the numbers that it loses."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from typing import Any, Final

from lxml import etree

from declaim.errors import UnreadableSource
from declaim.manuscript import SourceBytes
from declaim.reading.books.archive import DAMAGE, Archive
from declaim.reading.documents.open_document.odt_flat import parts_of
from declaim.reading.documents.open_document.odt_numbering import write_numbers
from declaim.reading.documents.open_document.odt_styles import OFFICE, STYLE, TEXT, OdtStyles, facts
from declaim.reading.documents.open_document.odt_words import with_words
from declaim.reading.documents.remarks import left_out
from declaim.reading.documents.syntax_trees.prepared import Prepared

CONTENT, STYLES, META = "content.xml", "styles.xml", "meta.xml"
NO_TEXT: Final = "it holds no text document: save it as .odt again"
PARAGRAPH, SECTION = f"{TEXT}p", f"{TEXT}section"
BY_PANDOC: Final = b"<meta:generator>Pandoc/"
BASED_ON: Final = f"{STYLE}parent-style-name"
TOGETHER: Final = 200
"""Blocks."""


def ready_odt(source: SourceBytes) -> Prepared:
    """The document, with the words, numbers and facts that pandoc loses.

    Raises UnreadableSource for one that is no ODT, is damaged or locked, or unpacks to too much.
    """
    files = parts_of(source) or files_of(source)
    try:
        root, *others = (
            etree.fromstring(files[name]) for name in (CONTENT, STYLES) if name in files
        )
    except etree.XMLSyntaxError:  # pandoc's to refuse
        return Prepared(source.content)
    body = root.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise UnreadableSource(source.name, NO_TEXT)
    if BY_PANDOC in files.get(META, b""):
        name_listings(root, *others)
    styles = OdtStyles.of(*others, root)
    write_numbers(root, others, styles)
    told = facts(meta_of(files), styles)
    with_words(root, styles, told.get("lang", ""))
    deleted = (text for each in root.iter(f"{TEXT}deletion") for text in words_of(each))
    remarks = left_out("deleted text", deleted)
    divide(body)
    return Prepared(packed({**files, CONTENT: etree.tostring(root)}), told, remarks)


def name_listings(*trees: Any) -> None:
    """Give the listings of pandoc the style that others have; a person's typed lines are prose."""
    for style in (style for tree in trees for style in tree.iter(f"{STYLE}style")):
        if style.get(BASED_ON) == "Preformatted_20_Text":
            style.set(BASED_ON, "Source_20_Code")


def words_of(element: Any) -> Iterator[str]:
    """The texts of the paragraphs in an element."""
    return ("".join(each.itertext()) for each in element.iter(f"{TEXT}p", f"{TEXT}h"))


def divide(body: Any) -> None:
    """Put the blocks of a long text in sections, each of which begins between two paragraphs.

    pandoc's time grows with the square of the blocks that stand side by side.
    """
    section, held = body, 1
    for above, here in pairwise([*body]):
        if held >= TOGETHER and above.tag == here.tag == PARAGRAPH:
            section, held = etree.Element(SECTION), 0
            here.addprevious(section)
        if section is not body:
            section.append(here)
        held += 1


def files_of(source: SourceBytes) -> dict[str, bytes]:
    """The document's parts in XML."""
    try:
        archive = Archive(source.name, zipfile.ZipFile(BytesIO(source.content)))
    except DAMAGE as broken:
        raise UnreadableSource(source.name, "it is a damaged ODT: save it again") from broken
    if "META-INF/manifest.xml" in archive.names and b"encryption-data" in archive.xml(
        "META-INF/manifest.xml"
    ):
        reason = "it is locked by a password: save a copy without one"
        raise UnreadableSource(source.name, reason)
    if CONTENT not in archive.names:
        raise UnreadableSource(source.name, NO_TEXT)
    marked = [name for name in archive.names if name.endswith(".xml")]
    archive.left -= sum(archive.zip.getinfo(name).file_size for name in archive.names - {*marked})
    return {name: archive.xml(name) for name in marked}


def meta_of(files: dict[str, bytes]) -> Any:
    """The tree of the document's metadata, or None."""
    try:
        return etree.fromstring(files[META]) if META in files else None
    except etree.XMLSyntaxError:
        return None


def packed(files: dict[str, bytes]) -> bytes:
    """An archive of these files."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()
