"""The words of an ODT that pandoc loses, put into the text where it reads them.

pandoc speaks hidden text, loses fields, boxes, the base of a ruby and the descriptions of pictures,
and knows neither titles nor languages.
"""

from typing import Any, Final

from lxml import etree

from declaim.languages import primary_language
from declaim.reading.documents.odt_styles import DRAW, SPAN, SVG, TEXT, OdtStyles
from declaim.reading.documents.pandoc_inlines import HIDDEN, PICTURE, language_token

PARAGRAPHS: Final = (f"{TEXT}p", f"{TEXT}h")
BLOCKS: Final = (*PARAGRAPHS, f"{TEXT}list", f"{TEXT}section", "{*}table")
LINK, TARGET = f"{TEXT}a", "{http://www.w3.org/1999/xlink}href"
BOX, FRAME, IMAGE, OBJECT = (f"{DRAW}{name}" for name in ("text-box", "frame", "image", "object"))
KEPT: Final = frozenset(
    f"{TEXT}{name}"
    for name in (
        *("p", "h", "span", "a", "s", "tab", "line-break", "list", "list-item", "list-header"),
        *("note", "note-citation", "note-body", "note-ref", "section"),
        *("sequence", "sequence-ref", "bookmark-ref", "reference-ref", "bibliography-mark"),
        *("script", "hidden-text"),
    )
)
"""Elements in a paragraph that pandoc reads, or that nobody sees; others with a text are fields."""


def with_words(root: Any, styles: OdtStyles, usual: str) -> None:
    """Make the words in a document's `content.xml` readable; `usual` is its language, or empty."""
    for above in [*root.iter(f"{TEXT}ruby-text")]:
        replace_by("", above)
    for paragraph in root.iter(*PARAGRAPHS):
        for each in paragraph.iter(f"{TEXT}*"):
            if each.tag not in KEPT and "".join(each.itertext()):
                each.tag = SPAN  # without a style
                each.attrib.clear()
    hide(root, styles)
    for each in root.iter(OBJECT):
        each.set(TARGET, each.get(TARGET, "").rstrip("/"))  # else pandoc does not find it
    for frame in [*root.iter(FRAME)]:
        describe(frame)
    for shape in [*root.iter(f"{DRAW}*")][::-1]:
        take_out(shape)
    for paragraph in [*root.iter(*PARAGRAPHS)]:
        if styles.is_named(paragraph, "Title"):
            paragraph.tag = PARAGRAPHS[1]
            paragraph.set(f"{TEXT}outline-level", "1")
        tell_language(paragraph, styles, usual, usual)


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
