"""A tagged PDF's structure tree: what the file itself calls each piece of marked content."""

import ctypes
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from typing import Final, NamedTuple

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage

NAME_BYTES: Final = 128
NESTING_MAX: Final = 60
"""Elements within elements: a tree that is deeper is damaged."""
INNER: Final = frozenset({"Span", "Link", "Reference", "Lbl", "LBody", "NonStruct", "Quote", "Em"})
"""Elements within a block: the element around says what the block is. (ISO 32000-1, 14.8.4)"""


class Tag(NamedTuple):
    """The block element that holds a piece of text."""

    name: str = ""
    """Its type: `P`, `H1`, `Caption`."""
    element: int = 0
    """Its number on the page, from 1; 0 without a tree."""


UNTAGGED: Final = Tag()
MARGIN: Final = Tag("Margin")
"""The tag of what stands in a margin."""


def structure_of(page: PdfPage) -> dict[int, Tag]:
    """The block element of each marked content id; empty without a tree."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return {}
    with closing(Tree(tree)):
        children = pdfium.FPDF_StructTree_CountChildren(tree)
        roots = (pdfium.FPDF_StructTree_GetChildAtIndex(tree, i) for i in range(children))
        numbers = count(1)
        return {id_: tag for root in roots for id_, tag in below(root, UNTAGGED, numbers, 0)}


class Tree:
    """A structure tree that is to be closed."""

    def __init__(self, handle: object) -> None:
        self.handle = handle

    def close(self) -> None:
        """Give the tree's memory back."""
        pdfium.FPDF_StructTree_Close(self.handle)


def below(
    element: object, around: Tag, numbers: Iterator[int], depth: int
) -> Iterator[tuple[int, Tag]]:
    """The marked content ids in `element`, each with the block that holds it."""
    if not element or depth > NESTING_MAX:
        return
    name = text_of(element)
    block = around if name in INNER and around.name else Tag(name, next(numbers))
    for i in range(max(pdfium.FPDF_StructElement_CountChildren(element), 0)):
        id_ = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, i)
        if id_ >= 0:
            yield id_, block
        else:
            yield from below(
                pdfium.FPDF_StructElement_GetChildAtIndex(element, i), block, numbers, depth + 1
            )


def text_of(element: object) -> str:
    """The element's type: `P`, `H1`, `Table`."""
    buffer = ctypes.create_string_buffer(NAME_BYTES)
    length = pdfium.FPDF_StructElement_GetType(element, buffer, NAME_BYTES)
    return buffer.raw[: max(length - 2, 0)].decode("utf-16-le", "replace")
