"""A PDF to a manuscript: the reader of `application/pdf`."""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

from declaim.errors import UnreadableSource
from declaim.languages import language_tag
from declaim.manuscript import Manuscript, Origin, Passage, SourceBytes
from declaim.model import Metadata, Role
from declaim.reading.pdf.columns.labels import Labelled, OutlineEntry
from declaim.reading.pdf.columns.order import Column, columns_of
from declaim.reading.pdf.columns.paragraphs import Paragraph, ends, word_width
from declaim.reading.pdf.columns.rows import ITEM
from declaim.reading.pdf.cover import cover_of
from declaim.reading.pdf.facts import author_in, day_of, language_of_document, title_in
from declaim.reading.pdf.geometry.hyphens import Vocabulary, glued
from declaim.reading.pdf.lettering.segments import Aside
from declaim.reading.pdf.parts.loose import CLOSING
from declaim.reading.pdf.parts.outline import outline_of, tells_all, titles_by_page
from declaim.reading.pdf.parts.pull_quotes import is_pulled
from declaim.reading.pdf.parts.sequences import labelled
from declaim.reading.pdf.streams import bounded
from declaim.reading.pdf.tables.cells import CELL

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

PAGES_MAX: Final = 5_000
"""A document with more pages is refused: each takes up to 0.2 s."""
LETTERS_PER_PAGE_MIN: Final = 8
"""A document with fewer letters a page is a scan without a text layer."""
DAMAGED: Final = "it is a damaged PDF: save it again with the program that made it"
RECOGNISE: Final = "recognise the text first"
SCANNED: Final = f"its pages are pictures without text: {RECOGNISE}, with ocrmypdf"
BLANK: Final = "there is no text in it: its pages are blank"
UNNAMED: Final = (
    f"the file does not say which letters its fonts show: {RECOGNISE}, with ocrmypdf --force-ocr"
)
WORDED: Final = re.compile(r"[^\W\d_]{2}")
OPENING: Final = "“„«‘'\"("
"""Signs before the first word of a quotation."""
FIGURE_AT_END: Final = re.compile(r"\d{1,4}[.!?][”\"»]?")
"""A figure that may end the sentence of another page, though by itself it is no text."""
NARROW_MAX: Final = 0.6
"""Widths of the text on the next page: a dedication by itself is narrower."""
FLOWING: Final = frozenset({None, Role.LIST_ITEM, Role.QUOTE})
"""Roles of text that may go on in the next column or on the next page."""
ASIDES: Final = frozenset({Role.FOOTNOTE, Role.CAPTION, Role.TABLE, Role.CODE, Role.BOILERPLATE})
"""Roles of text that may be between the two parts of a paragraph."""


def read_pdf(source: SourceBytes) -> Manuscript:
    """Take a PDF apart into passages with their pages.

    Raises UnreadableSource if the file is encrypted, damaged, or a scan without text.
    """
    from pypdfium2 import PdfiumError

    document = opened(source)
    try:
        printed = taken_apart(document, source.name)
        metadata = document.get_metadata_dict()
        language = language_tag(language_of_document(document))
        cover = cover_of(document)
    except PdfiumError as broken:
        raise UnreadableSource(source.name, DAMAGED) from broken
    finally:
        document.close()
    known = Metadata(
        title=printed.title,
        byline=author_in(metadata),
        published=day_of(metadata.get("CreationDate", "")),
        language=language,
        cover=cover,
    )
    whole = flowing(printed.paragraphs, printed.vocabulary)
    passages = tuple(passages_of(whole, printed.layout.asides))
    told = printed.has_contents, printed.layout.remarks
    return Manuscript(passages, known, origin=Origin.PRINT, has_contents=told[0], remarks=told[1])


def opened(source: SourceBytes) -> "PdfDocument":
    """The document, or UnreadableSource with what to do."""
    from pypdfium2 import PdfDocument, PdfiumError, raw

    from declaim.reading.pdf.lettering.missing_fonts import install

    bounded(source.content, source.name)
    install()
    try:
        document = PdfDocument(source.content)
        with without_advice():
            document.init_forms()
    except PdfiumError as refused:
        if refused.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            reason = "it is encrypted: save a copy without a password, for example with qpdf"
        else:
            reason = DAMAGED
        raise UnreadableSource(source.name, reason) from refused
    if len(document) > PAGES_MAX:
        raise UnreadableSource(source.name, f"it has more than {PAGES_MAX:,} pages: split it")
    return document


@contextmanager
def without_advice() -> Iterator[None]:
    """Keep the advice back that pypdfium2 logs for programmers; a listener cannot follow it."""
    log = logging.getLogger("pypdfium2")
    before = log.level
    log.setLevel(logging.ERROR)
    try:
        yield
    finally:
        log.setLevel(before)


class LaidOut(NamedTuple):
    """The text of all pages."""

    paragraphs: list[Paragraph]
    """In reading order."""
    asides: dict[int, list[Aside]]
    """The texts that are left out of each page: in its margins, slanted, turned."""
    remarks: tuple[str, ...]


class Printed(NamedTuple):
    """A document as far as its paragraphs have their roles."""

    title: str
    """The metadata's title, or empty."""
    paragraphs: list[Labelled]
    vocabulary: Vocabulary
    layout: LaidOut
    has_contents: bool
    """Whether the outline gives the chapters."""


def taken_apart(document: "PdfDocument", name: str) -> Printed:
    """The paragraphs with their roles, or UnreadableSource with what to do."""
    with without_advice():
        entries = list(outline_of(document))
    layout = laid_out(document, entries, name)
    title = title_in(document.get_metadata_dict())
    vocabulary = Vocabulary.of(line.text for p in layout.paragraphs for line in p.lines)
    found = labelled(layout.paragraphs, title, entries, vocabulary)
    return Printed(title, found, vocabulary, layout, tells_all(found, entries))


def laid_out(document: "PdfDocument", entries: list[OutlineEntry], name: str) -> LaidOut:
    """The text of all pages, or UnreadableSource with what to do."""
    from declaim.reading.pdf.columns.double_spaced import paragraphs_in
    from declaim.reading.pdf.columns.margins import without_margins
    from declaim.reading.pdf.columns.sheets import is_blank, sheets_of
    from declaim.reading.pdf.geometry.drop_caps import with_drop_caps_joined, words_within
    from declaim.reading.pdf.geometry.recognised import with_even_sizes
    from declaim.reading.pdf.geometry.two_pages import halves
    from declaim.reading.pdf.tables.drawings import without_layout

    whole = without_layout(with_even_sizes(list(sheets_of(document, name))))
    sheets = [half for sheet in whole for half in halves(sheet)]
    letters = sum(sum(map(str.isalpha, s.text)) for sheet in sheets for s in sheet.segments)
    nameless = sum(sheet.is_unreadable for sheet in whole)
    if letters < LETTERS_PER_PAGE_MIN * len(sheets) or not letters:
        empty = BLANK if is_blank(document) else SCANNED
        raise UnreadableSource(name, UNNAMED if nameless else empty)
    words = words_within(s for sheet in sheets for s in sheet.segments)
    outline = titles_by_page(entries)
    asides = {sheet.number: list(sheet.asides) for sheet in whole}
    columns: list[Column] = []
    bare: set[int] = set()
    for sheet, taken in without_margins(sheets, outline):
        asides[sheet.number] += taken
        if sheet.is_picture and not any(WORDED.search(s.text) for s in sheet.segments):
            bare.add(sheet.number)
        segments = with_drop_caps_joined(sheet.segments, words)
        columns += columns_of(segments, sheet.number)
    if bare and not columns:
        raise UnreadableSource(name, SCANNED)
    remarks = tuple(remarks_of(len(whole), nameless, sorted(bare)))
    return LaidOut(paragraphs_in(columns), asides, remarks)


def remarks_of(pages: int, nameless: int, bare: list[int]) -> Iterator[str]:
    """The remarks about pages that cannot be read, or not wholly."""
    if nameless:
        yield f"{nameless} of {pages} pages are left out or in part: {UNNAMED}"
    if bare:
        yield (
            f"{len(bare)} of {pages} pages are pictures without text ({ranges(bare)}):"
            f" {RECOGNISE}, with ocrmypdf --skip-text"
        )


def ranges(numbers: list[int]) -> str:
    """Rising numbers with those that follow each other in short: `2-5, 9`."""
    runs = [
        [number for _, number in run]
        for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0])
    ]
    return ", ".join(f"{r[0]}-{r[-1]}" if len(r) > 1 else str(r[0]) for r in runs)


def flowing(found: list[Labelled], vocabulary: Vocabulary) -> list[Labelled]:
    """Paragraphs that a column or a page parted, as one; notes and pictures follow them."""
    whole: list[Labelled] = []
    open_at, chapter = -1, ""
    for item in found:
        if is_pulled(item):
            whole.append(item)
            continue
        before = whole[open_at] if open_at >= 0 else None
        flows = item.role in FLOWING or FIGURE_AT_END.fullmatch(item.text)
        if before and flows and goes_on(before, item, past=is_pulled(whole[-1])):
            text = glued(before.text, item.text, vocabulary)
            joined = replace(
                before.paragraph,
                room=item.paragraph.room,
                column=item.paragraph.column,
                lines=(*before.paragraph.lines, *item.paragraph.lines),
            )
            whole[open_at] = replace(before, text=text, paragraph=joined)
            chapter = item.chapter or chapter
            continue
        whole.append(replace(item, chapter=item.chapter or chapter))
        chapter = ""
        if item.role in FLOWING:
            open_at = len(whole) - 1
        elif item.role not in ASIDES:
            open_at = -1
    return whole


def goes_on(before: Labelled, item: Labelled, *, past: bool = False) -> bool:
    """Whether `item`, in another column or `past` a pull quote, is the rest of `before`."""
    last, first = before.paragraph.lines[-1], item.paragraph.lines[0]
    same = item.paragraph.column == before.paragraph.column
    if first.tag != last.tag and CELL in (first.tag.name, last.tag.name):
        return False
    other = abs(last.size - first.size) > 0.5 or first.page - last.page > 2
    if other or (same and not past) or ITEM.match(item.text) or CLOSING.fullmatch(before.text):
        return False
    if first.text.lstrip(OPENING)[:1].islower() or last.text.endswith(("-", ",")):
        return True
    full = before.paragraph.room < max(word_width(first), 2 * last.size)
    full = full and width(before.paragraph) > NARROW_MAX * width(item.paragraph)
    return not ends(last) and (same or (full and not item.paragraph.is_indented))


def width(paragraph: Paragraph) -> float:
    """The points from side to side."""
    return max(x.right for x in paragraph.lines) - min(x.left for x in paragraph.lines)


def passages_of(found: list[Labelled], asides: dict[int, list[Aside]]) -> Iterator[Passage]:
    """The passages; what is left out of a page stands where the page begins."""
    line, page = 1, 0
    for item in found:
        here = item.paragraph.lines[0].page
        while page < here:
            page += 1
            for text, reason in asides.get(page, ()):
                yield Passage(text, line, Role.BOILERPLATE, reason, page=page)
                line += 1
        yield Passage(
            item.text,
            line,
            item.role or Role.PARAGRAPH,
            item.reason or "text in the usual size",
            item.level,
            chapter=item.chapter,
            page=here,
        )
        line += len(item.paragraph.lines)
