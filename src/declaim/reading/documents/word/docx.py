"""Word's DOCX: mammoth makes HTML of it, and `markup` walks that as it walks any page.

mammoth leaves out comments, deleted text of tracked changes, headers and footers.
"""

import zipfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from itertools import chain, pairwise
from typing import Any, Final
from xml.parsers.expat import ExpatError

import mammoth

from declaim.errors import UnreadableSource
from declaim.languages import language_tag
from declaim.manuscript import Manuscript, Origin, Passage, SourceBytes
from declaim.model import Metadata, Role
from declaim.reading.books.archive import DAMAGE, MOST_BYTES, Archive
from declaim.reading.documents.bibliographies import with_references
from declaim.reading.documents.remarks import left_out
from declaim.reading.documents.style_kinds import KINDS
from declaim.reading.documents.tables_alone import read_where_alone
from declaim.reading.documents.word.docx_languages import COLOUR
from declaim.reading.documents.word.docx_outline import BIBLIOGRAPHY
from declaim.reading.documents.word.docx_parts import DOCUMENT, STYLES, WordParts, rewritten
from declaim.reading.encodings.charsets import clean
from declaim.reading.hypertext.elements import Element
from declaim.reading.hypertext.images import with_last
from declaim.reading.hypertext.machine_descriptions import BY_A_PROGRAM
from declaim.reading.hypertext.markup import Walk
from declaim.reading.hypertext.note_targets import fragments, noted
from declaim.reading.hypertext.tree import tree_of
from declaim.reading.place import Place
from declaim.structure.signs.printed_dates import iso_date

CORE: Final = "docProps/core.xml"
STYLE_MAP: Final = r"""
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p.subtitle:fresh
p[style-name='Quote'] => blockquote:fresh > p:fresh
p[style-name='Intense Quote'] => blockquote:fresh > p:fresh
p[style-name='Block Text'] => blockquote:fresh > p:fresh
p[style-name='Quotations'] => blockquote:fresh > p:fresh
p[style-name='caption'] => figcaption:fresh
p[style-name='Caption'] => figcaption:fresh
p[style-name='TOC Heading'] => nav:fresh
p[style-name^='toc '] => nav:fresh
p[style-name='Image Caption'] => figcaption:fresh
p[style-name='Table Caption'] => figcaption:fresh
p.declaim-code => pre.code:separator('\n')
p[style-name='HTML Preformatted'] => pre:separator('\n')
p.declaim-contents => nav:fresh
p.declaim-bibliography => p.declaim-bibliography:fresh
"""
"""Word's styles that mammoth does not know by itself."""
FIELDS: Final = {
    "title": "{http://purl.org/dc/elements/1.1/}title",
    "byline": "{http://purl.org/dc/elements/1.1/}creator",
    "published": "{http://purl.org/dc/terms/}created",
    "language": "{http://purl.org/dc/elements/1.1/}language",
}
TOO_DEEP: Final = "its tables or boxes nest too deep: take some of them apart"
OTHERS: Final = (
    ("ppt/", "it is a presentation: save it as PDF"),
    ("xl/", "it is a spreadsheet: save it as PDF, or what is to be spoken as .docx"),
    ("visio/", "it is a drawing: save it as PDF"),
)
"""The folders of Office's other documents, and what to do with them."""
ELEMENTS_MAX: Final = 150_000
"""Elements in all parts together, as 600 pages have them: mammoth takes 40 to 80 us for one."""
ENTRY: Final = KINDS["reference"]
LANGUAGE: Final = "{*}docDefaults//{*}lang"
_DAMAGED_MARKUP: Final = (
    *(AttributeError, KeyError, TypeError, SyntaxError),
    ExpatError,
)
"""The exceptions of mammoth for parts that are no XML, or another XML than it expects."""
VALUE: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}val"


class _WordWalk(Walk):
    """A walk that knows the entries of a bibliography."""

    def place_of(self, element: Element, name: str, around: Place) -> Place:
        """The place of text in this block element."""
        here = super().place_of(element, name, around)
        if element.get("class") == BIBLIOGRAPHY:
            return replace(here, role=ENTRY[0], reason=ENTRY[1])
        return here


def read_docx(source: SourceBytes) -> Manuscript:
    """Take a DOCX apart; its blocks are counted, as it has no lines.

    Raises UnreadableSource if it is damaged, locked, or no document of Word.
    """
    archive = opened(source)
    told = metadata_of(archive)
    language = language_tag(told["language"])
    parts = WordParts(language)
    tree = tree_of(markup_of(archive, parts), source.name)
    walk = _WordWalk(notes=fragments(noted(tree)), with_pictures=True)
    walk.through(tree, Place())
    walk.flush(Place())
    found = with_references(read_where_alone(said_once(with_last(walk.passages, walk.pictures))))
    passages = tuple(replace(in_its_language(p), line=n) for n, p in enumerate(found, start=1))
    metadata = Metadata(
        title=told["title"],
        byline=told["byline"],
        published=iso_date(told["published"][:10]),
        language=language,
    )
    silent = (
        ("hidden text", parts.hidden),
        ("deleted text", parts.deleted),
        ("the prompt of an empty field", parts.prompts),
        (BY_A_PROGRAM, parts.described),
    )
    remarks = chain(*(left_out(what, texts) for what, texts in silent))
    return Manuscript(passages, metadata, origin=Origin.WRITER, remarks=tuple(remarks))


def opened(source: SourceBytes) -> Archive:
    """The file's archive, once it is known to hold a document that is not too large."""
    try:
        archive = Archive(source.name, zipfile.ZipFile(BytesIO(source.content)))
    except DAMAGE as broken:
        reason = "it is a damaged DOCX, or locked by a password: save it again from Word"
        raise UnreadableSource(source.name, reason) from broken
    if DOCUMENT not in archive.names:
        known = (why for folder, why in OTHERS if any(n.startswith(folder) for n in archive.names))
        reason = next(known, "it holds no document of Word: save it as .docx again")
        raise UnreadableSource(source.name, reason)
    parts = (archive.xml(name) for name in archive.names if name.endswith((".xml", ".rels")))
    if sum(part.count(b"<") - part.count(b"</") for part in parts) > ELEMENTS_MAX:
        reason = f"it has more than {ELEMENTS_MAX:,} elements: split it"
        raise UnreadableSource(source.name, reason)
    archive.left = MOST_BYTES  # what follows reads some of the parts again
    return archive


def path_of(image: Any) -> dict[str, str]:
    """A picture's path in the archive, as the address of an `img`; nothing for a linked picture."""
    with suppress(*DAMAGE, *_DAMAGED_MARKUP), image.open() as file:
        return {"src": file.name}
    return {}


def markup_of(archive: Archive, parts: WordParts) -> str:
    """The document as HTML; a picture's address is its path in the archive."""
    try:
        parts.read(archive)
        languages = (
            f"highlight[color='{COLOUR}{tag}'] => span[lang='{tag}']" for tag in parts.languages
        )
        result = mammoth.convert_to_html(
            BytesIO(rewritten(archive, parts.content)),
            style_map="\n".join((STYLE_MAP, *languages)),
            convert_image=mammoth.images.img_element(path_of),
        )
    except RecursionError as too_deep:
        raise UnreadableSource(archive.name, TOO_DEEP) from too_deep
    except (*DAMAGE, *_DAMAGED_MARKUP, UnreadableSource) as broken:
        reason = broken.reason if isinstance(broken, UnreadableSource) else broken
        raise UnreadableSource(archive.name, f"it is a damaged DOCX ({reason})") from broken
    return f"<html><body>{clean(result.value)}</body></html>"


def said_once(passages: Sequence[Passage]) -> list[Passage]:
    """The passages; a picture's description is silent where its caption says the same."""
    found = [*passages]
    for i, (shown, below) in enumerate(pairwise(passages)):
        is_caption = below.role is Role.CAPTION and below.text == shown.text
        if is_caption and any(told == shown.text for _, told in (*shown.pictures, *below.pictures)):
            why = "a picture's description, which its caption repeats"
            found[i] = replace(shown, role=Role.BOILERPLATE, reason=why)
    return found


def in_its_language(passage: Passage) -> Passage:
    """The passage; if all of its words are in another language, that is its own."""
    if len(passage.foreign) != 1:
        return passage
    start, stop, tag = passage.foreign[0]
    if (passage.text[:start] + passage.text[stop:]).strip():
        return passage
    return replace(passage, language=tag, foreign=())


def metadata_of(archive: Archive) -> dict[str, str]:
    """The core properties, and the language of the default style."""
    told = dict.fromkeys(FIELDS, "")
    if CORE in archive.names:
        tree = archive.tree(CORE)
        told = {name: clean(tree.findtext(f".//{tag}") or "") for name, tag in FIELDS.items()}
    if not told["language"] and STYLES in archive.names:
        element = archive.tree(STYLES).find(f".//{LANGUAGE}")
        told["language"] = "" if element is None else str(element.get(VALUE) or "")
    return {name: " ".join(text.split()) for name, text in told.items()}
