"""EPUB 3 with Media Overlays: a book that is read along, sentence by sentence.

https://www.w3.org/TR/epub-33/, and 3.2 for the readers that know no more. Its bytes depend on the
article and the recording alone.
"""

import shutil
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from declaim.disclosure import disclosure, narrator_of, source_type
from declaim.languages import direction
from declaim.model import Article, Cue, Recording, Role, Script, Timeline
from declaim.pictures import GIF, JPEG, PNG, media_type
from declaim.sidecars.prose import elements, heard, introduced, language
from declaim.sidecars.xml import Element, document, element

AUDIO = {".m4b": "audio/mp4", ".m4a": "audio/mp4", ".mp3": "audio/mpeg"}
"""The sound that every reader of EPUB 3 plays, by suffix."""

_PICTURES = {JPEG, PNG, GIF}
"""The kinds that every reader shows; WebP came with EPUB 3.3."""
_OPF = "http://www.idpf.org/2007/opf"
_SMIL = "http://www.w3.org/ns/SMIL"
_XHTML = "http://www.w3.org/1999/xhtml"
_CONTAINER = b"""<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>
"""
_ACTIVE = "-epub-media-overlay-active"
_STYLE = f""".{_ACTIVE} {{ background: #fd6; color: #000; }}
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
    """How long the overlay takes, in milliseconds."""


def write_book(path: Path, article: Article, recording: Recording) -> None:
    """Write the book to `path`; the recording is in it, and is MP3 or AAC."""
    items = _items(article, recording)
    with ZipFile(path, "w") as book:
        book.comment = recording.stamp.encode()
        _put(book, "mimetype", b"application/epub+zip", ZIP_STORED)
        _put(book, "META-INF/container.xml", _CONTAINER)
        _put(book, "EPUB/package.opf", _package(article, recording.script, items))
        for item in items:
            text = item.media_type.endswith(("xml", "css"))
            _put(book, f"EPUB/{item.href}", item.content, ZIP_DEFLATED if text else ZIP_STORED)


def _put(book: ZipFile, name: str, content: bytes | Path, method: int = ZIP_DEFLATED) -> None:
    entry = ZipInfo(name)  # of 1980, as no clock may get into the file
    entry.create_system, entry.external_attr, entry.compress_type = 3, 0o644 << 16, method
    if isinstance(content, bytes):
        book.writestr(entry, content)
        return
    entry.file_size = content.stat().st_size  # or zipfile does not know one beyond 2 GiB
    with content.open("rb") as source, book.open(entry, "w") as target:
        shutil.copyfileobj(source, target, 1 << 20)


def _items(article: Article, recording: Recording) -> list[_Item]:
    """Every file of the book but the package document, the texts in reading order."""
    timeline = recording.timeline
    suffix = recording.path.suffix.lower()
    audio = "audio.mp3" if suffix == ".mp3" else "audio.m4a"
    article, whole = introduced(article, heard(article, timeline))
    parts = _parts(article, whole)
    sentences: dict[int, list[tuple[str, Cue]]] = {}
    for number, cue in enumerate(timeline.cues):
        sentences.setdefault(cue.block, []).append((f"s{number}", cue))
    items = [
        _Item("nav", "nav.xhtml", "application/xhtml+xml", _nav(article, timeline, parts), "nav"),
        _Item("style", "style.css", "text/css", _STYLE.encode()),
        _Item("audio", audio, AUDIO[suffix], recording.path),
    ]
    cover = article.metadata.cover
    if (kind := media_type(cover)) in _PICTURES:
        href = f"cover.{kind.removeprefix('image/')}"
        items.append(_Item("cover", href, kind, cover, "cover-image"))
    for name, blocks in parts.items():
        body = element("body", {"id": "text"}, elements(article, blocks, sentences))
        page = _document(article, body)
        smil, lasts = _overlay(f"{name}.xhtml", blocks, timeline, audio)
        overlay = f"{name}-overlay"
        items += (
            _Item(name, f"{name}.xhtml", "application/xhtml+xml", page, overlay=overlay),
            _Item(overlay, f"{name}.smil", "application/smil+xml", smil, lasts=lasts),
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


def _nav(article: Article, timeline: Timeline, parts: dict[str, list[int]]) -> bytes:
    """The chapters as the table of contents."""
    home = {block: name for name, blocks in parts.items() for block in blocks}
    starts = [cue.start for cue in timeline.cues]
    items = []
    for mark in timeline.marks:
        block = timeline.cues[bisect_left(starts, mark.start)].block
        link = element("a", {"href": f"{home[block]}.xhtml#b{block}"}, mark.title)
        items.append(element("li", {}, link))
    title = element("h1", {}, article.metadata.title)
    nav = element("nav", {"epub:type": "toc", "id": "toc"}, title, element("ol", {}, items))
    return _document(article, element("body", {}, nav))


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


def _overlay(page: str, blocks: list[int], timeline: Timeline, audio: str) -> tuple[bytes, int]:
    """When each sentence of the page is heard, and how long they take (milliseconds).

    A sentence lasts until the next begins, so that a player runs on through the pauses.
    """
    starts = [0, *(cue.start for cue in timeline.cues[1:]), timeline.frames]
    bounds = pairwise(round(start * 1000 / timeline.frame_rate) for start in starts)
    inside = set(blocks)
    sequence = element("seq", {"id": "all", "epub:textref": f"{page}#text"})
    lasts = 0
    for number, (cue, (start, stop)) in enumerate(zip(timeline.cues, bounds, strict=True)):
        if cue.block in inside:
            lasts += stop - start
            times = {"clipBegin": _seconds(start), "clipEnd": _seconds(stop)}
            text = element("text", {"src": f"{page}#s{number}"})
            sound = element("audio", {"src": audio, **times})
            sequence.append(element("par", {"id": f"p{number}"}, text, sound))
    smil = element("smil", {"version": "3.0"}, element("body", {}, sequence))
    return document(smil, _SMIL, "epub"), lasts


def _package(article: Article, script: Script, items: list[_Item]) -> bytes:
    """The package document: what the book is, what is in it, in which order it is read."""
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
        ("media:active-class", _ACTIVE),
        ("media:narrator", narrator),
        ("dcterms:provenance", disclosure(script)),
        ("schema:digitalSourceType", source_type(script)),
        ("media:duration", _seconds(sum(item.lasts for item in items))),
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
            metadata.append(element("meta", about, _seconds(item.lasts)))
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


def _seconds(milliseconds: int) -> str:
    return f"{milliseconds / 1000:.3f}s"
