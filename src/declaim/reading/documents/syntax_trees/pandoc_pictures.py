"""The pictures of a paragraph in pandoc's tree: beside its words, or badges."""

import re
from typing import Final

from declaim.reading.documents.syntax_trees.pandoc_inlines import Node, is_picture
from declaim.reading.hypertext.images import FILE_NAME

LINE_ENDS: Final = ("SoftBreak", "LineBreak")
OF_BADGE: Final = re.compile(r"\bbadges?\b|shields\.io|badgen\.net")
"""The addresses of pictures of a state."""


def apart(inlines: list[Node]) -> tuple[int, int]:
    """The number of elements at the head, and at the end, of a paragraph that stand beside it."""
    first = last = 0
    while first < len(inlines) and is_beside(inlines, first, 1):
        first += 1
    while last < len(inlines) - first and is_beside(inlines[::-1], last, -1):
        last += 1
    return first, last


def is_beside(inlines: list[Node], place: int, way: int) -> bool:
    """Whether a picture, or the end of a line beside one, is no part of a sentence."""
    if inlines[place]["t"] in LINE_ENDS:
        return place > 0
    after = inlines[place + 1]["t"] if place + 1 < len(inlines) else "SoftBreak"
    return is_picture(inlines[place]) and (after in LINE_ENDS or (way == 1 and after != "Space"))


def is_badges(inlines: list[Node]) -> bool:
    """Whether a paragraph is a row of pictures that lead to pages, or that tell a state."""
    shown = [node for node in inlines if node["t"] not in ("Space", *LINE_ENDS)]
    inner = [node["c"][1] if node["t"] == "Link" else [node] for node in shown]
    if not shown or not all(len(i) == 1 and i[0]["t"] == "Image" for i in inner):
        return False
    targets = [node["c"][2][0] for node in shown if node["t"] == "Link"]
    if any(not FILE_NAME.fullmatch(target) for target in targets):
        return True
    return all(OF_BADGE.search(image["c"][2][0]) for (image,) in inner)
