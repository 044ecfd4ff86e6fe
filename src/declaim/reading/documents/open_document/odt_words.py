"""The words of an ODT that pandoc loses, put into the text where it reads them.

pandoc speaks hidden text, loses fields, boxes, the base of a ruby, the descriptions of pictures and
tables within tables, and knows neither titles, preformatted lines nor languages.
"""

import re
from itertools import groupby
from typing import Any, Final

from lxml import etree

from declaim.languages import primary_language
from declaim.reading.documents.open_document.odt_styles import (
    DRAW,
    FO,
    NAME,
    OF_STYLE,
    OFFICE,
    SPAN,
    STYLE,
    SVG,
    TABLE,
    TEXT,
    OdtStyles,
)
from declaim.reading.documents.style_kinds import kind_mark, kind_of
from declaim.reading.documents.syntax_trees.pandoc_inlines import (
    HIDDEN,
    PICTURE,
    PLACEHOLDER,
    PREFORMATTED,
    ROW,
    language_token,
)
from declaim.reading.hypertext.numbering import whole

PARAGRAPHS: Final = (f"{TEXT}p", f"{TEXT}h")
BLOCKS: Final = (*PARAGRAPHS, f"{TEXT}list", f"{TEXT}section", "{*}table")
LINK, TARGET = f"{TEXT}a", "{http://www.w3.org/1999/xlink}href"
BOX, FRAME, IMAGE, OBJECT = (f"{DRAW}{name}" for name in ("text-box", "frame", "image", "object"))
HEADING: Final = re.compile(r"Heading_20_([1-6])")
QUOTATION: Final = re.compile(
    r"(?:Intense_20_|Intensives_20_)?(?:Quot(?:e|ations?)|Zitat|Cita(?:tion|zione|ção|at)?)"
    r"|Block_20_Quotation"
)
"""The styles of quotations: LibreOffice's name, and those of Word in several languages."""
INDENTED: Final = "declaim-quotation"
WHITE: Final = {f"{TEXT}s": "\xa0", f"{TEXT}tab": "\t", f"{TEXT}line-break": ROW}
"""The elements for white space, and what stands for each among preformatted lines."""
SPACES_MAX: Final = 100
KEPT: Final = frozenset(
    f"{TEXT}{name}"
    for name in (
        *("p", "h", "span", "a", "s", "tab", "line-break", "list", "list-item", "list-header"),
        *("note", "note-citation", "note-body", "section"),
        *("sequence", "bookmark-ref", "reference-ref", "bibliography-mark"),
        *("script", "hidden-text"),
    )
)
"""Elements in a paragraph that pandoc reads, or that nobody sees; others with a text are fields."""


def with_words(root: Any, styles: OdtStyles, usual: str) -> None:
    """Make the words in a document's `content.xml` readable; `usual` is its language, or empty."""
    for above in [*root.iter(f"{TEXT}ruby-text")]:
        replace_by("", above)
    keep_indexes(root)
    keep_fields(root)
    hide(root, styles)
    for each in root.iter(OBJECT):
        each.set(TARGET, each.get(TARGET, "").rstrip("/"))  # else pandoc does not find it
    for frame in [*root.iter(FRAME)]:
        describe(frame)
    for shape in [*root.iter(f"{DRAW}*")][::-1]:
        take_out(shape)
    for paragraph in [*root.iter(*PARAGRAPHS)]:
        if level := level_of(paragraph, styles):
            paragraph.tag = PARAGRAPHS[1]
            paragraph.set(f"{TEXT}outline-level", level)
    flatten_tables(root)
    for note in root.iter(f"{TEXT}note-body"):
        note[:] = [*note.iter(*PARAGRAPHS)]  # of its lists and tables, pandoc reads nothing
        for paragraph in note:
            paragraph.tag = PARAGRAPHS[0]
    paragraphs = [*root.iter(*PARAGRAPHS)]
    for key, lines in groupby(paragraphs, lambda p: (is_preformatted(p, styles), p.getparent())):
        if key[0]:
            join([*lines])
    for paragraph in [*root.iter(*PARAGRAPHS)]:
        tell_language(paragraph, styles, usual, usual)
        if kind := next(filter(None, map(kind_of, styles.names(paragraph))), ""):
            paragraph.text = kind_mark(kind) + (paragraph.text or "")
    set_in(root, styles)


def replace_by(text: str, element: Any, target: str = "") -> None:
    """Put a text in the place of an element, as a link if it has a target."""
    tail = element.tail
    element.clear()
    element.tag, element.text, element.tail = LINK if target else SPAN, text, tail
    if target:
        element.set(TARGET, target)


def hide(root: Any, styles: OdtStyles) -> None:
    """Mark what the styles of paragraphs, spans and sections hide."""
    for element in [*root.iter(*PARAGRAPHS, SPAN, f"{TEXT}section")]:
        is_hidden = styles.is_hidden(element) or element.get(f"{TEXT}display") == "none"
        if not is_hidden or not (text := " ".join("".join(element.itertext()).split())):
            continue
        tag, tail = element.tag, element.tail
        replace_by(text, element, HIDDEN)
        if tag != SPAN:  # a paragraph of its own
            inner = etree.Element(LINK, {TARGET: HIDDEN})
            inner.text = text
            element.clear()
            element.tag, element.tail = PARAGRAPHS[0], tail
            element.append(inner)


def describe(frame: Any) -> None:
    """Put the description of a picture in its place; a picture with a caption keeps that."""
    told = (frame.findtext(f"{SVG}{name}") or "" for name in ("desc", "title"))
    text = next(filter(None, (" ".join(each.split()) for each in told)), "")
    is_plain = frame.find(IMAGE) is not None and frame.find(OBJECT) is None
    if text and is_plain and not any(map(is_caption, frame.iterancestors(BOX))):
        replace_by(text, frame, PICTURE)


def is_caption(box: Any) -> bool:
    """Whether a box holds one paragraph with a picture, whose caption is its text."""
    return len(box) == 1 and box.find(f".//{IMAGE}") is not None


def take_out(shape: Any) -> None:
    """Move the blocks in a box or another shape behind the paragraph in which it stands."""
    blocks = [each for name in BLOCKS for each in shape.iterchildren(name)]
    if not blocks or is_caption(shape):
        return
    around = [each for each in shape.iterancestors() if each.tag in PARAGRAPHS]
    shapes = list(shape.iterancestors(f"{DRAW}*"))
    place = around[0] if around else (shapes or [shape])[-1]
    for block in [each for each in shape if each in blocks][::-1]:
        block.tail = None
        place.addnext(block)


def keep_indexes(root: Any) -> None:
    """Make marked paragraphs of contents, bibliographies and indexes, which pandoc drops."""
    for body in root.iter(f"{TEXT}index-body"):
        index = body.getparent()
        kind = "reference" if index.tag == f"{TEXT}bibliography" else "contents"
        index[:], index.tag = [*body.iter(*PARAGRAPHS)], f"{TEXT}section"
        for paragraph in index:
            paragraph.tag, paragraph.text = PARAGRAPHS[0], kind_mark(kind) + (paragraph.text or "")


def keep_fields(root: Any) -> None:
    """Make plain words of the fields that pandoc does not know, but prompts of the empty ones."""
    for control in [*root.iter(f"{TEXT}placeholder", "{*}content-control")]:
        told = {name.rpartition("}")[2]: value for name, value in control.items()}
        is_prompt = "placeholder-type" in told or told.get("showing-place-holder") == "true"
        if is_prompt and "checkbox" not in told:
            replace_by("".join(control.itertext()), control, PLACEHOLDER)
        else:
            control.tag = SPAN
            control.attrib.clear()
    for paragraph in root.iter(*PARAGRAPHS):
        for each in paragraph.iter(f"{TEXT}*"):
            if each.tag not in KEPT and "".join(each.itertext()):
                each.tag = SPAN  # without a style
                each.attrib.clear()


def flatten_tables(root: Any) -> None:
    """Put the rows of a table within a cell there, a paragraph each.

    A table of one cell, or with headings in its cells, which pandoc drops, arranges a text.
    """
    for table in [*root.iter(f"{TABLE}table")]:
        cells = table.findall(f".//{TABLE}table-cell")
        own = [each for each in cells if next(each.iterancestors(table.tag)) is table]
        if len(own) == 1 or table.find(f".//{PARAGRAPHS[1]}") is not None:
            for block in [block for cell in own for block in cell]:
                table.addprevious(block)
            table.getparent().remove(table)
    for table in [*root.iter(f"{TABLE}table")][::-1]:
        if all(around.tag != table.tag for around in table.iterancestors()):
            continue
        for row in table.iter(f"{TABLE}table-row"):
            cells = (" ".join("".join(cell.itertext()).split()) for cell in row)
            paragraph = etree.Element(PARAGRAPHS[0])
            paragraph.text = ", ".join(filter(None, cells))
            table.addprevious(paragraph)
        table.getparent().remove(table)


def is_preformatted(paragraph: Any, styles: OdtStyles) -> bool:
    """Whether a paragraph is a line whose white space counts, of words alone."""
    is_plain = all(each.tag in (SPAN, *WHITE) for each in paragraph.iterdescendants("*"))
    return is_plain and styles.is_named(paragraph, "Preformatted_20_Text")


def join(lines: list[Any]) -> None:
    """Make one paragraph of preformatted lines, with marks between them."""
    for line in lines:
        for each in [*line.iter(*WHITE)]:
            replace_by(WHITE[each.tag] * min(whole(each.get(f"{TEXT}c"), 1), SPACES_MAX), each)
    first, *others = lines
    text = ROW.join("".join(line.itertext()) for line in lines)
    first.clear()
    if text.replace(ROW, "").strip():
        etree.SubElement(first, LINK, {TARGET: PREFORMATTED}).text = text
    for line in others:
        line.getparent().remove(line)


def level_of(paragraph: Any, styles: OdtStyles) -> str:
    """The level of a heading that its style alone tells, or empty."""
    if styles.common(paragraph) == "Title":
        return "1"
    if paragraph.tag == PARAGRAPHS[1]:
        return ""
    found = map(HEADING.fullmatch, styles.names(paragraph))
    return next((match[1] for match in found if match), "")


def set_in(root: Any, styles: OdtStyles) -> None:
    """Indent what has a style of quotations, and nothing that hangs: pandoc knows but indents."""
    made = etree.Element(f"{STYLE}style", {NAME: INDENTED, f"{STYLE}family": "paragraph"})
    etree.SubElement(made, f"{STYLE}paragraph-properties", {f"{FO}margin-left": "1in"})
    automatic = root.find(f"{OFFICE}automatic-styles")
    if automatic is None:
        automatic = etree.Element(f"{OFFICE}automatic-styles")
        root.insert(0, automatic)
    automatic.append(made)
    for paragraph in root.iter(PARAGRAPHS[0]):
        if any(map(QUOTATION.fullmatch, styles.names(paragraph))):
            paragraph.set(OF_STYLE, INDENTED)
        elif styles.hangs(paragraph):
            paragraph.attrib.pop(OF_STYLE)


def tell_language(element: Any, styles: OdtStyles, around: str, usual: str) -> None:
    """Mark the text of a paragraph or span in another language than that around it."""
    tag = styles.language(element) or around
    for child in element:
        if child.tag in (SPAN, LINK):
            tell_language(child, styles, tag, usual)
    if primary_language(tag) != primary_language(around) and "".join(element.itertext()).strip():
        element.text = f"{language_token(tag)}{element.text or ''}"
        last = element[-1] if len(element) else None
        if last is None:
            element.text += language_token("")
        else:
            last.tail = f"{last.tail or ''}{language_token('')}"
