"""The parts of a Word document with words, marked for mammoth before it reads them.

mammoth drops the languages of runs: each is the colour of a highlight until then.
"""

import zipfile
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final

from lxml import etree

from declaim.reading.books.archive import MOST_BYTES, Archive
from declaim.reading.documents.docx_languages import colour_languages
from declaim.reading.documents.docx_styles import Styles
from declaim.reading.hypertext.elements import Element

DOCUMENT: Final = "word/document.xml"
STYLES: Final = "word/styles.xml"
WITH_WORDS: Final = (DOCUMENT, "word/footnotes.xml", "word/endnotes.xml")


@dataclass(slots=True)
class WordParts:
    """A document's parts as mammoth reads them, and what was found in them."""

    usual: str
    """The language of the document (BCP 47), or empty."""
    styles: Styles = field(default_factory=Styles)
    languages: set[str] = field(default_factory=set)
    """The other languages of its runs."""
    content: dict[str, bytes] = field(default_factory=dict)

    def read(self, archive: Archive) -> None:
        """Mark all parts with words."""
        if STYLES in archive.names:
            self.styles = Styles.of(archive.tree(STYLES))
        for path in WITH_WORDS:
            if path in archive.names:
                tree = archive.tree(path)
                self.mark(tree)
                self.content[path] = etree.tostring(tree, encoding="UTF-8", xml_declaration=True)

    def mark(self, tree: Element) -> None:
        """Mark one part."""
        # mammoth reads only what stands beside a choice, for old Words.
        for choice in [*tree.iterdescendants("{*}Choice")]:
            above(choice).remove(choice)
        self.languages |= colour_languages(tree, self.usual, self.styles)


def above(element: Element) -> Element:
    """The element around one that is not the outermost."""
    return next(element.iterancestors())


def rewritten(archive: Archive, parts: dict[str, bytes]) -> bytes:
    """The document with other parts; its pictures are empty, as only their names are asked for."""
    archive.left = MOST_BYTES
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as file:
        for name in archive.names:
            is_text = name.endswith((".xml", ".rels"))
            part = parts.get(name) or (archive.xml(name) if is_text else b"")
            file.writestr(name, part)
    return content.getvalue()
