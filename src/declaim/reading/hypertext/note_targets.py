"""The targets of notes' marks: the elements that hold the notes themselves."""

from collections.abc import Iterable, Set
from typing import Final

from declaim.reading.hypertext.elements import (
    EPUB_TYPE,
    FOOTNOTES,
    Element,
    kind_of,
    local_name,
    text_of,
)
from declaim.reading.hypertext.inline import NOTE_MARK, is_note_mark, is_raised, leads_within

LONGEST: Final = 5_000
"""Characters: a longer element to which a note's mark leads holds more than a note."""


def noted(tree: Element) -> set[str]:
    """The links behind the marks of notes, as they are written: `#n1`, `notes.xhtml#n1`.

    A link to what stands above it leads back, from a note to its mark.
    """
    found: set[str] = set()
    passed: set[str] = set()
    for element in tree.iter("*"):
        passed |= {f"#{element.get('id')}", f"#{element.get('name')}"}
        href = element.get("href") or ""
        if local_name(element) == "a" and href not in passed and points_to_a_note(element):
            found.add(href)
    return found


def points_to_a_note(link: Element) -> bool:
    """Whether the link is the mark of a note."""
    if not leads_within(link) or "back" in kind_of(link):
        return False
    above = link.getparent()
    raised = above is not None and is_raised(above, local_name(above))
    marked = raised and NOTE_MARK.fullmatch(text_of(link))
    called = "noteref" in (link.get(EPUB_TYPE) or "")
    return bool(called or marked or is_note_mark(link, "a"))


def fragments(links: Iterable[str]) -> frozenset[str]:
    """The ids in the same document to which links lead."""
    return frozenset(link[1:] for link in links if link.startswith("#"))


def is_note(element: Element, name: str, notes: Set[str]) -> bool:
    """Whether the element is a note: it is called so, or has one of the ids in `notes`."""
    if name not in ("section", "aside", "div", "li", "ol", "p", "dd"):
        return False
    if FOOTNOTES.search(kind_of(element)):
        return True
    ids = {element.get("id")}
    for link in element.iterchildren("{*}a", "a"):
        ids |= {link.get("id"), link.get("name")}
    led_to = bool(notes) and not notes.isdisjoint(ids)
    return led_to and len("".join(map(str, element.itertext()))) <= LONGEST
