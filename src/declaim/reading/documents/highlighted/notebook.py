"""The notebook that Kindle's apps export as a page: the passages and notes of one book."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from declaim.manuscript import Manuscript, Origin, Passage
from declaim.model import Metadata, Role
from declaim.reading.hypertext.elements import Element, line_of

NOTEBOOK: Final = frozenset(
    {"notebookFor", "bookTitle", "authors", "citation", "sectionHeading", "noteHeading", "noteText"}
)
"""The classes of a Kindle's notebook."""
IS_NOTE: Final = re.compile(r"(?:Note|Notiz|Nota|Notitie|Заметка|メモ|笔记|筆記)\b", re.IGNORECASE)
"""The heading of a reader's own note, and not of a passage."""


def notebook(tree: Element, told: Metadata) -> Manuscript | None:
    """The passages in a page that a Kindle's app exported as a notebook; None for another page.

    The app of a Mac ends `<h3>` with `</div>`, so that a text may stand in its heading.
    """
    found = [
        (name, line_of(element), own_text(element))
        for element in tree.iter("div", "h1", "h2", "h3")
        if (name := (element.get("class") or "").strip()) in NOTEBOOK
    ]
    texts = {name: text for name, _, text in found}
    if not {"bookTitle", "noteHeading", "noteText"} <= texts.keys():
        return None
    metadata = replace(told, title=texts["bookTitle"], byline=texts.get("authors", ""))
    return Manuscript(tuple(in_notebook(found)), metadata, origin=Origin.WRITER)


def in_notebook(found: Iterable[tuple[str, int, str]]) -> Iterator[Passage]:
    """The passages of a notebook's parts, each with its class and line."""
    is_note = False
    for name, line, text in found:
        is_note = bool(IS_NOTE.match(text)) if name == "noteHeading" else is_note
        if not text:
            continue
        if name in ("bookTitle", "sectionHeading"):
            level = 1 if name == "bookTitle" else 2
            reason = "a book's title" if level == 1 else "a part of the book"
            yield Passage(text, line, Role.HEADING, reason, level)
        elif name == "noteText" and is_note:
            yield Passage(text, line, Role.PARAGRAPH, "a reader's note")
        elif name == "noteText":
            yield Passage(text, line, Role.QUOTE, "a passage that was marked")
        else:
            reason = "where it was marked" if name == "noteHeading" else "what the notebook is"
            yield Passage(text, line, Role.BOILERPLATE, reason)


def own_text(element: Element) -> str:
    """The text of an element without that of other parts of the notebook in it."""
    inside = "".join(
        f"{own_text(child) if (child.get('class') or '').strip() not in NOTEBOOK else ''}"
        f"{child.tail or ''}"
        for child in element
    )
    return " ".join(f"{element.text or ''}{inside}".split())
