"""Pictures: each is kept with the passage in front of which it stands."""

import re
from collections.abc import Sequence
from dataclasses import replace
from textwrap import shorten
from typing import Final

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.reading.hypertext.elements import Element

Picture = tuple[str, str]
"""A picture's address, as the document writes it, and its description."""
PICTURES_NAMED: Final = 3
"""A remark names so many."""
DESCRIPTION_MAX_CHARACTERS: Final = 60
FILE_NAME: Final = re.compile(
    r"(?:\w+:)?[^\n]{1,200}\.(?:jpe?g|png|gif|svg|webp|tiff?|bmp|emf|wmf)", re.IGNORECASE
)
STAND_INS: Final = frozenset(
    {
        "image",
        "picture",
        "img",
        "alt",
        "alt text",
        "png",
        "jpeg",
        "jpg",
        "svg",
        "drawing",
        "untitled",
    }
)
"""The descriptions that programs write where a writer gave none: Jupyter, Notion, editors."""


def picture(element: Element) -> Picture:
    """The picture that an `img` shows; the name of its file does not describe it."""
    told = " ".join((element.get("alt") or "").split())
    is_named = told.casefold() in STAND_INS or FILE_NAME.fullmatch(told)
    return (element.get("src") or "").strip(), "" if is_named else told


def with_last(passages: Sequence[Passage], left: Sequence[Picture]) -> list[Passage]:
    """The passages; pictures behind the last of them are kept with it."""
    if not left or not passages:
        return list(passages)
    *others, last = passages
    return [*others, replace(last, pictures=(*last.pictures, *left))]


def not_described(passages: Sequence[Passage]) -> tuple[str, ...]:
    """The remark on the pictures whose description is not read, or no remark."""
    shown = [
        shorten(described, DESCRIPTION_MAX_CHARACTERS, placeholder=" ...")
        for passage in passages
        if passage.role is not Role.BOILERPLATE
        for _, described in passage.pictures
        if described
    ]
    if not shown:
        return ()
    named, more = ", ".join(map(repr, shown[:PICTURES_NAMED])), len(shown) - PICTURES_NAMED
    count = "1 picture is" if len(shown) == 1 else f"{len(shown)} pictures are"
    return (f"{count} not described aloud: {named}" + (f" and {more} more" if more > 0 else ""),)
