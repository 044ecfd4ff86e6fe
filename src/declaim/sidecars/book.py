"""EPUB 3 with Media Overlays: a book that is read along, sentence by sentence.

https://www.w3.org/TR/epub-33/, and 3.2 for the readers that know no more. Its bytes depend on the
article and the recording alone.
"""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from declaim.basics.disclosure import disclosure, narrator_of, source_type
from declaim.basics.pictures import GIF, JPEG, PNG, media_type
from declaim.languages import direction
from declaim.model import Article, Cue, Recording, Role, Script, Timeline
from declaim.sidecars.overlay import ACTIVE, AUDIO, clips_of, overlay, put, seconds_text
from declaim.sidecars.prose import elements, heard, introduced, language, page_starts
from declaim.sidecars.xml import Element, document, element

_PICTURES = {JPEG, PNG, GIF}
"""The kinds that every reader shows; WebP came with EPUB 3.3."""
_OPF = "http://www.idpf.org/2007/opf"
_XHTML = "http://www.w3.org/1999/xhtml"
_CONTAINER = b"""<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>
"""
_STYLE = f""".{ACTIVE} {{ background: #fd6; color: #000; }}
.verse, .caption, .dateline, .date, .byline {{ font-style: italic; }}
"""
_ROLE = {"property": "role", "scheme": "marc:relators"}
_UNDATED = "2000-01-01"
"""The date of the book of an article that has none."""


_ACCESS = (
    ("schema:accessMode", "textual"),
    ("schema:accessMode", "auditory"),
    ("schema:accessModeSufficient", "textual"),
    ("schema:accessModeSufficient", "auditory"),
    ("schema:accessibilityFeature", "synchronizedAudioText"),
    ("schema:accessibilityFeature", "tableOfContents"),
    ("schema:accessibilityHazard", "none"),
    (
        "schema:accessibilitySummary",
        "A synthetic voice narrates the whole text, sentence by sentence.",
    ),
)


@dataclass(frozen=True, slots=True)
class _Item:
    """A file of the book, as its manifest has it."""

    id: str
    href: str
    media_type: str
    content: bytes | Path
    properties: str = ""
    overlay: str = ""
    """The id of the overlay that reads it aloud."""
    lasts: int = 0
    """The duration of the overlay in milliseconds."""


def write_book(path: Path, article: Article, recording: Recording) -> None:
    """Write the book to `path` with the recording, which is MP3 or AAC."""
    items = _items(article, recording)
    with ZipFile(path, "w") as book:
        book.comment = recording.stamp.encode()
        put(book, "mimetype", b"application/epub+zip", ZIP_STORED)
        put(book, "META-INF/container.xml", _CONTAINER)
        put(book, "EPUB/package.opf", _package(article, recording.script, items))
        for item in items:
            text = item.media_type.endswith(("xml", "css"))
            put(book, f"EPUB/{item.href}", item.content, ZIP_DEFLATED if text else ZIP_STORED)


def _items(article: Article, recording: Recording) -> list[_Item]:
    """The files of the book without the package document, the texts in reading order."""
    timeline = recording.timeline
    suffix = recording.path.suffix.lower()
    audio = "audio.mp3" if suffix == ".mp3" else "audio.m4a"
    article, whole = introduced(article, heard(article, timeline))
    parts, clips = _parts(article, whole), clips_of(timeline)
    pages = page_starts(article, whole)
    nav = _nav(article, timeline, parts, pages)
    sentences: dict[int, list[tuple[str, Cue]]] = {}
    for number, cue in enumerate(timeline.cues):
        sentences.setdefault(cue.block, []).append((f"s{number}", cue))
    items = [
        _Item("nav", "nav.xhtml", "application/xhtml+xml", nav, "nav"),
        _Item("style", "style.css", "text/css", _STYLE.encode()),
        _Item("audio", audio, AUDIO[suffix], recording.path),
    ]
    cover = article.metadata.cover
    if (kind := media_type(cover)) in _PICTURES:
        href = f"cover.{kind.removeprefix('image/')}"
        items.append(_Item("cover", href, kind, cover, "cover-image"))
    for name, blocks in parts.items():
        body = element("body", {"id": "text"}, elements(article, blocks, pages, sentences))
        page = _document(article, body)
        inside = set(blocks)
        told = [(f"s{n}", clips[n]) for n, cue in enumerate(timeline.cues) if cue.block in inside]
        smil, lasts = overlay(f"{name}.xhtml#text", told, audio)
        aloud = f"{name}-overlay"
        items += (
            _Item(name, f"{name}.xhtml", "application/xhtml+xml", page, overlay=aloud),
            _Item(aloud, f"{name}.smil", "application/smil+xml", smil, lasts=lasts),
        )
    return items


def _parts(article: Article, blocks: list[int]) -> dict[str, list[int]]:
    """The blocks, parted at the headings: a document's name -> its blocks' numbers.

    What is not heard has none of its own, as an overlay cannot be empty.
    """
    parts: list[list[int]] = [[]]
    for number in blocks:
        block = article.blocks[number]
        begins = block.chapter or block.role == Role.HEADING
        if begins and any(article.blocks[before].spoken for before in parts[-1]):
            parts.append([])
        parts[-1].append(number)
    return {f"text-{n:04}": blocks for n, blocks in enumerate(parts, 1)}


def _nav(
    article: Article, timeline: Timeline, parts: dict[str, list[int]], pages: dict[int, int]
) -> bytes:
    """The chapters as the table of contents, and the list of the pages of a printed source."""
    home = {block: name for name, blocks in parts.items() for block in blocks}
    starts = [cue.start for cue in timeline.cues]
    items = []
    for mark in timeline.marks:
        block = timeline.cues[bisect_left(starts, mark.start)].block
        link = element("a", {"href": f"{home[block]}.xhtml#b{block}"}, mark.title)
        items.append(element("li", {}, link))
    title = element("h1", {}, article.metadata.title)
    nav = element("nav", {"epub:type": "toc", "id": "toc"}, title, element("ol", {}, items))
    body = element("body", {}, nav)
    if pages:
        links = (
            element("a", {"href": f"{home[block]}.xhtml#page-{page}"}, str(page))
            for block, page in pages.items()
        )
        numbers = element("ol", {}, (element("li", {}, link) for link in links))
        body.append(element("nav", {"epub:type": "page-list", "hidden": "hidden"}, numbers))
    return _document(article, body)


def _document(article: Article, body: Element) -> bytes:
    for part in body:
        part.tail = "\n"
    head = element(
        "head",
        {},
        element("title", {}, article.metadata.title),
        element("link", {"rel": "stylesheet", "type": "text/css", "href": "style.css"}),
    )
    told = language(article)
    if article.metadata.language:
        told["xml:lang"] = article.metadata.language
    return document(element("html", told, head, body), _XHTML, "epub")


def _package(article: Article, script: Script, items: list[_Item]) -> bytes:
    """The package document: metadata, manifest and reading order."""
    known = article.metadata
    lasting = uuid5(NAMESPACE_URL, f"{known.title}\n{known.byline}\n{known.published}")
    date = known.published + _UNDATED[len(known.published) :]
    details = known.details
    told = [("creator", author) for author in known.authors or (known.byline,)]
    told += [("date", known.published), ("publisher", known.publisher)]
    told += [("description", details.get("description", "")), ("rights", details.get("rights", ""))]
    told += [("subject", details.get("genre", "")), ("source", details.get("address", ""))]
    narrator = narrator_of(script)
    meta = (
        ("dcterms:modified", f"{date}T00:00:00Z"),
        ("media:active-class", ACTIVE),
        ("media:narrator", narrator),
        ("dcterms:provenance", disclosure(script)),
        ("schema:digitalSourceType", source_type(script)),
        ("media:duration", seconds_text(sum(item.lasts for item in items))),
        *_ACCESS,
    )
    metadata = element(
        "metadata",
        {},
        element("dc:identifier", {"id": "id"}, f"urn:uuid:{lasting}"),
        element("dc:title", {}, known.title),
        element("dc:language", {}, known.language or "und"),
        [element(f"dc:{name}", {}, text) for name, text in told if text],
        element("dc:contributor", {"id": "narrator"}, narrator),
        element("meta", {**_ROLE, "refines": "#narrator"}, "nrt"),
        _series(details),
        [element("meta", {"property": name}, text) for name, text in meta],
    )
    manifest = element("manifest")
    spine = element("spine", {"page-progression-direction": direction(known.language)})
    for item in items:
        optional = {"properties": item.properties, "media-overlay": item.overlay}
        file = {"id": item.id, "href": item.href, "media-type": item.media_type}
        file |= {name: value for name, value in optional.items() if value}
        manifest.append(element("item", file))
        if item.overlay:
            spine.append(element("itemref", {"idref": item.id}))
        if item.lasts:
            about = {"property": "media:duration", "refines": f"#{item.id}"}
            metadata.append(element("meta", about, seconds_text(item.lasts)))
    head = {"version": "3.0", "unique-identifier": "id"}
    return document(element("package", head, metadata, manifest, spine), _OPF, "dc")


def _series(details: Mapping[str, str]) -> list[Element]:
    """The collection that the book belongs to, and its place there."""
    if not details.get("series"):
        return []
    named = {"property": "belongs-to-collection", "id": "series"}
    kind = {"property": "collection-type", "refines": "#series"}
    place = {"property": "group-position", "refines": "#series"}
    part = details.get("part", "")
    return [
        element("meta", named, details["series"]),
        element("meta", kind, "series"),
        *([element("meta", place, part)] if part else []),
    ]
