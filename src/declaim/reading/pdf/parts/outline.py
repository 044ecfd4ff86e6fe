"""The document's outline: what it names is a heading, and where it leads a chapter begins."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING, Final

from declaim.model import Role
from declaim.reading.pdf.columns.edge_rows import PAGE_NUMBER
from declaim.reading.pdf.columns.labels import Document, Labelled, OutlineEntry
from declaim.reading.pdf.geometry.hyphens import key, same_heading
from declaim.titles import ORDINAL

if TYPE_CHECKING:
    from pypdfium2 import PdfDest, PdfDocument

TOP_OF: Final = {1: 1, 3: 0, 7: 0}
"""The place of the height among the numbers of a destination, by its kind (ISO 32000-1, 12.3.2)."""


def outline_of(document: "PdfDocument") -> Iterator[OutlineEntry]:
    """The entries of the document's outline, in order."""
    for bookmark in document.get_toc():
        target = bookmark.get_dest()
        page = target.get_index() if target else None
        yield OutlineEntry(
            " ".join((bookmark.get_title() or "").split()),
            page + 1 if page is not None else 0,
            bookmark.level,
            top_of(target) if target else inf,
        )


def titles_by_page(entries: Sequence[OutlineEntry]) -> dict[int, list[str]]:
    """The titles of the entries by the page to which they lead."""
    titles: dict[int, list[str]] = defaultdict(list)
    for entry in entries:
        titles[entry.page].append(entry.title)
    return titles


def top_of(target: "PdfDest") -> float:
    """The height to which a destination leads; infinite where it leads to a page as a whole."""
    kind, numbers = target.get_view()
    return next(iter(numbers[TOP_OF.get(kind, len(numbers)) :]), 0.0) or inf


def with_outline(found: list[Labelled], document: Document) -> list[Labelled]:
    """Headings and chapters of the document's outline."""
    places = places_named(found, document.entries)
    for i, entry in places.items():
        role = found[i].role if found[i].role is Role.HEADLINE else Role.HEADING
        level = min(entry.depth + 1, 6)
        found[i] = replace(found[i], role=role, reason="the outline names it", level=level)
    deepest = 0 if sum(entry.depth == 0 for entry in document.entries) > 1 else 1
    at = 0
    for entry in document.entries:
        named = next((i for i, other in places.items() if other is entry), None)
        if named is not None:
            at, first = named, first_of_heading(found, named)
            found[first] = replace(found[first], chapter=entry.title)
        elif entry.depth <= deepest and not PAGE_NUMBER.fullmatch(entry.title):
            stop = min((i for i in places if i > at), default=len(found))
            free = (i for i in range(at, stop) if not found[i].chapter)
            if (place := next((i for i in free if leads_to(entry, found[i])), None)) is not None:
                at = place
                found[at] = replace(found[at], chapter=entry.title)
    return found


def places_named(
    found: Sequence[Labelled], entries: Sequence[OutlineEntry]
) -> dict[int, OutlineEntry]:
    """The paragraphs that are what an entry names, each with its entry."""
    places: dict[int, OutlineEntry] = {}
    start = 0
    for entry in entries:
        wanted = key(entry.title)
        for i in range(start, len(found)):
            page = found[i].paragraph.lines[0].page
            if not wanted or not entry.page or page > entry.page + 1:
                break
            if page >= entry.page and same_heading(key(found[i].text), wanted):
                places[i] = entry
                start = i + 1
                break
    return places


def first_of_heading(found: Sequence[Labelled], i: int) -> int:
    """The heading at `i`, or the number by itself above it."""
    above = found[i - 1] if i else None
    is_above = above and above.role in (Role.HEADING, Role.HEADLINE)
    if above and is_above and ORDINAL.fullmatch(above.text):
        beside = above.paragraph.lines[0].page == found[i].paragraph.lines[0].page
        return i - 1 if beside and not above.chapter else i
    return i


def leads_to(entry: OutlineEntry, item: Labelled) -> bool:
    """Whether an entry that no heading has leads to this paragraph."""
    line = item.paragraph.lines[0]
    return item.is_spoken and line.page == entry.page and line.baseline < entry.top + line.size / 2


def tells_all(found: Sequence[Labelled], entries: Sequence[OutlineEntry]) -> bool:
    """Whether the outline is the table of contents, and no broken one."""
    return len(entries) <= 2 * sum(bool(item.chapter) for item in found) > 2
