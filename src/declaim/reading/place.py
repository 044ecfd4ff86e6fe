"""The surroundings of a piece of text in a tree of elements."""

from dataclasses import dataclass

from declaim.model import Role
from declaim.reading.hypertext.elements import Element
from declaim.reading.hypertext.numbering import Numbering


@dataclass(frozen=True, slots=True)
class Place:
    """The surroundings of a piece of text."""

    role: Role | None = None
    reason: str = ""
    level: int = 0
    line: int = 1
    language: str = ""
    """BCP 47 tag, where the markup names another than the document's."""
    is_stanza: bool = False
    """Each block element here is a line of verse."""
    numbering: Numbering | None = None
    """The numbering of the list around the text."""
    element: Element | None = None
    """The block element in which it stands."""
