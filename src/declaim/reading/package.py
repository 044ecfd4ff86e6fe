"""An EPUB's package: its texts in reading order, its navigation, what it says of itself."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from declaim.errors import UnreadableSource
from declaim.reading.archive import Archive
from declaim.reading.elements import Element
from declaim.reading.navigation import Navigation, navigation_of

READABLE: Final = frozenset(
    ("application/xhtml+xml", "text/html", "text/x-oeb1-document", "image/svg+xml")
)
"""The media types of texts; what is of another type has a fallback, or none is in it."""
SUFFIXES: Final = frozenset((".xhtml", ".html", ".htm", ".xht"))
"""How texts are named whose media type is missing or of no known kind."""
MOST_FALLBACKS: Final = 8


@dataclass(frozen=True, slots=True)
class Package:
    """What the book's package file tells."""

    documents: tuple[str, ...]
    """The paths of its texts, in reading order."""
    navigation: Navigation
    cover: str
    """The path of the cover's picture, or empty."""
    told: dict[str, str]
    """Its Dublin Core metadata: title, creator, date, language, publisher."""
    remarks: tuple[str, ...] = ()
    """What of the book is not read, in words."""


def package_of(archive: Archive) -> Package:
    """The package that the container names."""
    root = archive.tree("META-INF/container.xml").find(".//{*}rootfile")
    path = archive.named("", (root.get("full-path") or "") if root is not None else "")
    if path == ".":
        raise UnreadableSource(archive.name, "its container names no package")
    opf, archive.folder = archive.tree(path), posixpath.dirname(path)
    items = {item.get("id") or "": item for item in opf.iterfind(".//{*}manifest/{*}item")}
    remarks: list[str] = []
    return Package(
        documents=tuple(dict.fromkeys(texts(archive, opf, items, remarks))),
        navigation=navigation_of(archive, opf, items),
        cover=cover_of(archive, opf, items),
        told=metadata_of(opf),
        remarks=tuple(remarks),
    )


def texts(
    archive: Archive, opf: Element, items: dict[str, Element], remarks: list[str]
) -> Iterator[str]:
    """The paths of the texts in the order of the spine, without those that stand beside it."""
    references = [*opf.iterfind(".//{*}spine/{*}itemref")]
    flowing = [ref for ref in references if ref.get("linear") != "no"] or references
    spine = {ref.get("idref") for ref in flowing}
    for reference in references:
        item = items.get(reference.get("idref") or "")
        if item is None:
            continue
        if reference not in flowing:
            remarks.append(f"{item.get('href')!r} stands beside the book's text (linear=no)")
            continue
        text = readable(item, items)
        if text is None:
            remarks.append(f"{item.get('href')!r} is no text ({item.get('media-type')})")
        elif text is item or text.get("id") not in spine:
            yield archive.named(archive.folder, text.get("href") or "")


def readable(item: Element, items: dict[str, Element]) -> Element | None:
    """The item, or the first of its fallbacks that is a text; None where there is none."""
    current: Element | None = item
    for _ in range(MOST_FALLBACKS):
        if current is None:
            return None
        kind = (current.get("media-type") or "").partition(";")[0].strip().lower()
        named = PurePosixPath(current.get("href") or "").suffix.lower() in SUFFIXES
        if kind in READABLE or (named and not kind.startswith(("image/", "audio/", "video/"))):
            return current
        current = items.get(current.get("fallback") or "")
    return None


def metadata_of(opf: Element) -> dict[str, str]:
    """The first title, date, language and publisher, and every creator."""
    told: dict[str, str] = {}
    for element in opf.iterfind(".//{http://purl.org/dc/elements/1.1/}*"):
        name, text = str(element.tag).rpartition("}")[2], " ".join((element.text or "").split())
        if name == "creator" and name in told:
            told[name] += f", {text}"
        else:
            told.setdefault(name, text)
    return told


def cover_of(archive: Archive, opf: Element, items: dict[str, Element]) -> str:
    """The path of the cover: EPUB 3 marks the item, EPUB 2 names its id in a `<meta>`."""
    named = opf.find(".//{*}meta[@name='cover']")
    for item in items.values():
        if "cover-image" in (item.get("properties") or "").split():
            return archive.named(archive.folder, item.get("href") or "")
    item_named = items.get(named.get("content") or "") if named is not None else None
    href = (item_named.get("href") or "") if item_named is not None else ""
    return archive.named(archive.folder, href) if href else ""
