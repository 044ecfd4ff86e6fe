"""Boxes of text in Word's drawings, of which mammoth knows a few that are made for old Words."""

from typing import Final

from lxml import etree

from declaim.reading.documents.word.docx_styles import named, namespace
from declaim.reading.hypertext.elements import Element

DRAWN: Final = ("pict", "drawing", "object")
BOX: Final = "{*}txbxContent"


def free_boxes(tree: Element) -> None:
    """Put the words of each box behind its drawing, once."""
    for choice in [*tree.iterdescendants("{*}Choice")]:
        around = next(choice.iterancestors())
        if around.find(f"{{*}}Fallback//{BOX}") is None:  # else the same words, for old Words
            put_behind(around, choice)
        around.remove(choice)
    for drawn in [*tree.iter(*(f"{{{namespace(tree)}}}{name}" for name in DRAWN))]:
        if named(next(drawn.iterancestors())) not in DRAWN:
            put_behind(drawn, drawn)


def put_behind(place: Element, drawn: Element) -> None:
    """Move the boxes of a drawing behind a place."""
    boxes = [each for each in drawn.iter(BOX) if not is_inside(each, drawn)]
    if boxes:
        behind = etree.Element(f"{{{namespace(boxes[0])}}}pict")
        behind.extend(boxes)
        place.addnext(behind)


def is_inside(box: Element, drawn: Element) -> bool:
    """Whether a box stands in another of the same drawing."""
    around = next(box.iterancestors(BOX), None)
    return around is not None and drawn in around.iterancestors()
