"""A book's table of contents: EPUB 3's `nav`, or EPUB 2's NCX; what in it leads nowhere is told."""

import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from declaim.errors import UnreadableSource
from declaim.reading.books.archive import Archive
from declaim.reading.hypertext.elements import EPUB_TYPE, MATTER, Element, local_name, text_of

NCX: Final = "application/x-dtbncx+xml"
NUMERAL: Final = re.compile(r"(?:[IVXLC]{1,7}|[ivxlc]{1,7}|\d{1,3}|[A-H])\.?")
"""A title that says nothing without the one above it."""

Place = tuple[str, str]
"""The path of a document, and the id of an element in it, or empty."""


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A line of the table of contents."""

    href: str
    title: str
    above: str
    """The title of the entry that it is a part of, or empty."""


@dataclass(frozen=True, slots=True)
class Navigation:
    """The beginnings of the chapters, and the title of each document."""

    chapters: dict[Place, str]
    matters: dict[str, str]
    """The landmarks' names for whole documents that are not read aloud, by path."""
    remarks: tuple[str, ...] = ()
    """The entries of the navigation that could not be used, in words."""


def navigation_of(archive: Archive, opf: Element, items: dict[str, Element]) -> Navigation:
    """The navigation: EPUB 3's `nav`; where it is missing, empty or broken the NCX; else none."""
    remarks: list[str] = []
    matters = {path: kind for path, kind in guided(archive, opf) if kind}
    for path, is_ncx in sources(archive, opf, items):
        try:
            tree = archive.tree_or_page(path)
        except UnreadableSource as broken:
            remarks.append(f"the navigation cannot be used: {broken.reason}")
            continue
        if not is_ncx:
            matters |= {where: kind for where, kind in landmarks(archive, path, tree) if kind}
        entries = ncx_entries(tree) if is_ncx else toc_entries(tree)
        chapters = placed(archive, path, [*entries], remarks)
        if chapters:
            return Navigation(chapters, matters, tuple(remarks))
        remarks.append(f"{path!r} names no chapter")
    return Navigation({}, matters, tuple(remarks))


def sources(
    archive: Archive, opf: Element, items: dict[str, Element]
) -> Iterator[tuple[str, bool]]:
    """The paths of all navigation documents, the best first, and whether each is an NCX."""
    for item in items.values():
        if "nav" in (item.get("properties") or "").split():
            yield archive.named(archive.folder, item.get("href") or ""), False
    spine = opf.find(".//{*}spine")
    named = items.get((spine.get("toc") or "") if spine is not None else "")
    for item in [named] if named is not None else items.values():
        if item is named or item.get("media-type") == NCX:
            yield archive.named(archive.folder, item.get("href") or ""), True


def toc_entries(tree: Element) -> Iterator[ContentsEntry]:
    """The links of the `nav` that is the table of contents; of the only one where none says so."""
    navs = list(tree.iter("{*}nav", "nav"))
    kinds = [f"{nav.get(EPUB_TYPE) or ''} {nav.get('role') or ''}" for nav in navs]
    called = [nav for nav, kind in zip(navs, kinds, strict=True) if re.search(r"\btoc\b", kind)]
    plain = [nav for nav, kind in zip(navs, kinds, strict=True) if not kind.strip()]
    for nav in (called or plain)[:1]:
        yield from listed(nav, "", 0)


def listed(element: Element, above: str, depth: int) -> Iterator[ContentsEntry]:
    """The links below `element` in order, each with the title `above` it."""
    title = above
    for child in element.iterchildren("*"):
        name = local_name(child)
        if name in ("a", "span"):
            title = text_of(child)
            if name == "a":
                yield ContentsEntry(child.get("href") or "", title, above)
        elif depth < 100:
            yield from listed(child, title if local_name(element) == "li" else above, depth + 1)


def ncx_entries(tree: Element) -> Iterator[ContentsEntry]:
    """The points of an NCX in order."""
    for point in tree.iterfind(".//{*}navMap//{*}navPoint"):
        target = point.find("{*}content")
        title = " ".join((point.findtext("{*}navLabel/{*}text") or "").split())
        above = point.getparent()
        around = above.findtext("{*}navLabel/{*}text") if above is not None else ""
        href = (target.get("src") or "") if target is not None else ""
        yield ContentsEntry(href, title, " ".join((around or "").split()))


def placed(
    archive: Archive, path: str, entries: list[ContentsEntry], remarks: list[str]
) -> dict[Place, str]:
    """The titles by the places to which their links lead; of two at one place, the first."""
    found: dict[Place, str] = {}
    titles = Counter(entry.title for entry in entries)
    for entry in entries:
        href, title = entry.href, entry.title
        if not (href and title) or href.startswith("#"):
            continue
        if entry.above and (NUMERAL.fullmatch(title) or titles[title] > 1):
            title = f"{entry.above}: {title}"
        target = archive.named_or_none(posixpath.dirname(path), href)
        if target is None or target not in archive.names:
            remarks.append(f"the navigation leads to {href[:80]!r}, which is not in the book")
            continue
        found.setdefault((target, urlsplit(href).fragment), title)
    return found


def guided(archive: Archive, opf: Element) -> Iterator[tuple[str, str]]:
    """The documents that EPUB 2's guide names, and what they are where nobody reads them aloud."""
    for reference in opf.iterfind(".//{*}guide/{*}reference"):
        yield from called(archive, "", reference.get("href") or "", reference.get("type") or "")


def landmarks(archive: Archive, path: str, tree: Element) -> Iterator[tuple[str, str]]:
    """The documents that EPUB 3's landmarks name, of those that nobody reads aloud."""
    for nav in tree.iter("{*}nav", "nav"):
        if "landmarks" in (nav.get(EPUB_TYPE) or ""):
            for link in nav.iter("{*}a", "a"):
                kind = link.get(EPUB_TYPE) or ""
                yield from called(archive, path, link.get("href") or "", kind)


def called(archive: Archive, path: str, href: str, kind: str) -> Iterator[tuple[str, str]]:
    """The document at `href`, if all of it is meant, and its name among those not read aloud."""
    told = MATTER.search(kind)
    folder = posixpath.dirname(path) if path else archive.folder
    target = archive.named_or_none(folder, href)
    if told and target and not urlsplit(href).fragment:
        yield target, told[1]
