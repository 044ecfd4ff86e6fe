"""Pictures: each is kept with the passage in front of which it stands."""

from collections.abc import Sequence
from dataclasses import replace

from declaim.manuscript import Passage
from declaim.reading.elements import Element

Picture = tuple[str, str]
"""A picture's address, as the document writes it, and its description."""


def picture(element: Element) -> Picture:
    """The picture that an `img` shows."""
    return (element.get("src") or "").strip(), " ".join((element.get("alt") or "").split())


def with_last(passages: Sequence[Passage], left: Sequence[Picture]) -> list[Passage]:
    """The passages; pictures behind the last of them are kept with it."""
    if not left or not passages:
        return list(passages)
    *others, last = passages
    return [*others, replace(last, pictures=(*last.pictures, *left))]
