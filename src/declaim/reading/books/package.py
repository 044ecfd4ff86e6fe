"""An EPUB's package: its texts in reading order, its navigation, what it says of itself."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Final

from declaim.basics.details import isbn_in
from declaim.errors import UnreadableSource
from declaim.reading.books.archive import Archive
from declaim.reading.books.navigation import Navigation, navigation_of
from declaim.reading.hypertext.elements import Element

READABLE: Final = frozenset(
    ("application/xhtml+xml", "text/html", "text/x-oeb1-document", "image/svg+xml")
)
"""The media types of texts; what is of another type has a fallback, or none is in it."""
SUFFIXES: Final = frozenset((".xhtml", ".html", ".htm", ".xht"))
"""The suffixes of texts whose media type is missing or of no known kind."""
MOST_FALLBACKS: Final = 8
DUBLIN_CORE: Final = "{http://purl.org/dc/elements/1.1/}"
MARKUP: Final = re.compile(r"<[^<>]{0,500}>")
"""Descriptions of books are HTML."""


@dataclass(frozen=True, slots=True)
class Package:
    """The content of the book's package file."""

    documents: tuple[str, ...]
    """The paths of its texts, in reading order."""
    navigation: Navigation
    cover: str
    """The path of the cover's picture, or empty."""
    told: dict[str, str]
    """Its Dublin Core metadata: title, date, language, publisher."""
    authors: tuple[str, ...] = ()
    details: Mapping[str, str] = field(default_factory=dict)
    """By the names of details.DETAILS."""
    remarks: tuple[str, ...] = ()
    """The parts of the book that are not read, in words."""


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
        authors=tuple(filter(None, map(text_of, opf.iterfind(f".//{DUBLIN_CORE}creator")))),
        details=details_of(opf),
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
            remarks.append(f"{item.get('href')!r} is outside the reading order (linear=no)")
            continue
        text = readable(item, items)
        if text is None:
            remarks.append(f"{item.get('href')!r} is not a text ({item.get('media-type')})")
        elif text is item or text.get("id") not in spine:
            path = archive.named(archive.folder, text.get("href") or "")
            if path not in archive.names:
                remarks.append(f"{path!r} is not in the book, though its spine names it")
            elif archive.is_text(path):
                yield path
            else:
                remarks.append(f"{path!r} holds no text, whatever the book says of its type")


def readable(item: Element, items: dict[str, Element]) -> Element | None:
    """The item, or the first of its fallbacks that is a text, or None."""
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
    """The first title, date, language, publisher and so on."""
    told: dict[str, str] = {}
    for element in opf.iterfind(f".//{DUBLIN_CORE}*"):
        told.setdefault(str(element.tag).rpartition("}")[2], text_of(element))
    return told


def details_of(opf: Element) -> dict[str, str]:
    """The details: of Dublin Core, of EPUB 3's collections and titles, and of Calibre's series.

    https://www.w3.org/TR/epub-33/#sec-belongs-to-collection
    """
    named = {meta.get("name"): meta.get("content") or "" for meta in opf.iter("{*}meta")}
    refining = {
        (meta.get("refines"), meta.get("property")): text_of(meta) for meta in opf.iter("{*}meta")
    }
    told = {
        "series": named.get("calibre:series", ""),
        "part": named.get("calibre:series_index", ""),
    }
    for meta in opf.iter("{*}meta"):
        about = f"#{meta.get('id')}"
        kind = refining.get((about, "collection-type"), "series")
        if meta.get("property") == "belongs-to-collection" and kind == "series":
            told |= {"series": text_of(meta), "part": refining.get((about, "group-position"), "")}
    for title in opf.iterfind(f".//{DUBLIN_CORE}title"):
        if refining.get((f"#{title.get('id')}", "title-type")) == "subtitle":
            told["subtitle"] = text_of(title)
    numbers = (isbn_in(text_of(each)) for each in opf.iterfind(f".//{DUBLIN_CORE}identifier"))
    told["isbn"] = next(filter(None, numbers), "")
    known = metadata_of(opf)
    told["description"] = " ".join(MARKUP.sub(" ", known.get("description", "")).split())
    told |= {"genre": known.get("subject", ""), "rights": known.get("rights", "")}
    told["part"] = told["part"].removesuffix(".0")  # as Calibre writes a whole number
    return {name: text for name, text in told.items() if text}


def text_of(element: Element) -> str:
    """The element's text on one line."""
    return " ".join((element.text or "").split())


def cover_of(archive: Archive, opf: Element, items: dict[str, Element]) -> str:
    """The path of the cover: EPUB 3 marks the item, EPUB 2 names its id in a `<meta>`."""
    named = opf.find(".//{*}meta[@name='cover']")
    for item in items.values():
        if "cover-image" in (item.get("properties") or "").split():
            return archive.named(archive.folder, item.get("href") or "")
    item_named = items.get(named.get("content") or "") if named is not None else None
    href = (item_named.get("href") or "") if item_named is not None else ""
    return archive.named(archive.folder, href) if href else ""
