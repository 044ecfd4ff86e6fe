"""An EPUB's container: its files within bounds, its package, its navigation.

Nothing is ever extracted to disk, and no name leads out of the archive.
"""

import lzma
import posixpath
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass, field
from html.entities import html5
from io import BytesIO
from typing import Final
from urllib.parse import unquote, urlsplit

from lxml import etree

from declaim.errors import UnreadableSource
from declaim.manuscript import Source
from declaim.reading.markup import Element

MOST_BYTES: Final = 128 * 1024 * 1024
"""Of all text that is read from one book, counted as it is unpacked: headers may lie."""
MOST_FILES: Final = 20_000

FONT_ONLY: Final = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""The ciphers that hide fonts, and leave the text open."""
# What zipfile raises for broken bytes, each found by flipping some (tests/test_read_anything.py).
DAMAGE: Final = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(EOFError, NotImplementedError, OSError, ValueError),
)
LOCKED: Final = "it is locked by DRM: only its shop's own programs can read it"
ENTITY: Final = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
XML_OWN: Final = frozenset({b"amp", b"lt", b"gt", b"quot", b"apos"})


@dataclass(slots=True)
class Archive:
    """The files of a book, and how many bytes of them may still be read."""

    name: str
    zip: zipfile.ZipFile
    left: int = field(default_factory=lambda: MOST_BYTES)
    names: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self.names = frozenset(self.zip.namelist())

    def read(self, path: str) -> bytes:
        """The bytes of the file at `path`, or `UnreadableSource` naming it."""
        try:
            with self.zip.open(path) as file:
                content = file.read(self.left + 1)
        except KeyError as missing:
            raise UnreadableSource(self.name, f"the book has no {path!r}") from missing
        except DAMAGE as broken:
            raise UnreadableSource(self.name, f"{path!r} is damaged ({broken})") from broken
        except RuntimeError as locked:  # zipfile's word for a password
            raise UnreadableSource(self.name, f"{path!r} is locked by a password") from locked
        self.left -= len(content)
        if self.left < 0:
            most = MOST_BYTES // 1024**2
            raise UnreadableSource(self.name, f"it unpacks to more than {most} MB: a zip bomb?")
        return content

    def tree(self, path: str) -> Element:
        """The XML file at `path`; entities, DTDs and the network are out of reach."""
        content = self.read(path)
        text = content.decode("utf-16") if content[:2] in (b"\xff\xfe", b"\xfe\xff") else ""
        if b"<!ENTITY" in content or "<!ENTITY" in text:
            raise UnreadableSource(self.name, f"{path!r} declares entities, which no book needs")
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        try:
            return etree.fromstring(ENTITY.sub(as_number, content), parser)
        except etree.XMLSyntaxError as broken:
            line, column = broken.position
            reason = f"{path!r} is broken: {' '.join(str(broken.msg).split())}"
            raise UnreadableSource(self.name, reason, line, column) from broken

    def within(self, folder: str, href: str) -> str:
        """The path that `href` means in a file of `folder`; it may not lead out of the book."""
        path = posixpath.normpath(posixpath.join(folder, unquote(urlsplit(href).path)))
        if path.startswith(("../", "/")) or path == ".." or urlsplit(href).scheme:
            raise UnreadableSource(self.name, f"{href[:80]!r} lies outside the book")
        return path


@dataclass(frozen=True, slots=True)
class Package:
    """What the book's package file tells."""

    documents: tuple[str, ...]
    """The paths of its texts, in reading order."""
    chapters: dict[tuple[str, str], str]
    """The title of each chapter, by the path and the element's id (or empty) where it begins."""
    cover: str
    """The path of the cover's picture, or empty."""
    told: dict[str, str]
    """Its Dublin Core metadata: title, creator, date, language, publisher."""


def opened(source: Source) -> Archive:
    """The archive of a book, unless it is none, or locked."""
    try:
        archive = Archive(source.name, zipfile.ZipFile(BytesIO(source.content)))
    except DAMAGE as broken:
        raise UnreadableSource(source.name, f"it is no whole EPUB: {broken}") from broken
    if len(archive.names) > MOST_FILES:
        raise UnreadableSource(source.name, f"it holds more than {MOST_FILES} files")
    if "META-INF/license.lcpl" in archive.names:
        raise UnreadableSource(source.name, LOCKED)
    if "META-INF/encryption.xml" in archive.names:
        methods = archive.tree("META-INF/encryption.xml").iter("{*}EncryptionMethod")
        if any(method.get("Algorithm") not in FONT_ONLY for method in methods):
            raise UnreadableSource(source.name, LOCKED)
    return archive


def package_of(archive: Archive) -> Package:
    """The package that the container names."""
    root = archive.tree("META-INF/container.xml").find(".//{*}rootfile")
    path = archive.within("", (root.get("full-path") or "") if root is not None else "")
    if path == ".":
        raise UnreadableSource(archive.name, "its container names no package")
    opf, folder = archive.tree(path), posixpath.dirname(path)
    items = {item.get("id") or "": item for item in opf.iterfind(".//{*}manifest/{*}item")}
    spine = [items.get(ref.get("idref") or "") for ref in opf.iterfind(".//{*}spine/{*}itemref")]
    return Package(
        documents=tuple(
            archive.within(folder, i.get("href") or "") for i in spine if i is not None
        ),
        chapters=chapters_of(archive, opf, items, folder),
        cover=cover_of(archive, opf, items, folder),
        told=metadata_of(opf),
    )


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


def cover_of(archive: Archive, opf: Element, items: dict[str, Element], folder: str) -> str:
    """The path of the cover: EPUB 3 marks the item, EPUB 2 names its id in a `<meta>`."""
    named = opf.find(".//{*}meta[@name='cover']")
    for item in items.values():
        if "cover-image" in (item.get("properties") or "").split():
            return archive.within(folder, item.get("href") or "")
    item_named = items.get(named.get("content") or "") if named is not None else None
    return archive.within(folder, item_named.get("href") or "") if item_named is not None else ""


def chapters_of(
    archive: Archive, opf: Element, items: dict[str, Element], folder: str
) -> dict[tuple[str, str], str]:
    """The navigation: EPUB 3's `nav`, else EPUB 2's NCX, else nothing."""
    for item in items.values():
        if "nav" in (item.get("properties") or "").split():
            path = archive.within(folder, item.get("href") or "")
            links = archive.tree(path).iterfind(".//{*}nav//{*}a")
            pairs = [
                (a.get("href") or "", " ".join("".join(map(str, a.itertext())).split()))
                for a in links
            ]
            return placed(archive, path, pairs)
    spine = opf.find(".//{*}spine")
    ncx = items.get((spine.get("toc") or "") if spine is not None else "")
    if ncx is None:
        return {}
    path = archive.within(folder, ncx.get("href") or "")
    points = archive.tree(path).iterfind(".//{*}navPoint")
    return placed(archive, path, [ncx_entry(point) for point in points])


def ncx_entry(point: Element) -> tuple[str, str]:
    """Where an entry of an NCX leads, and its title."""
    target = point.find("{*}content")
    title = point.findtext("{*}navLabel/{*}text") or ""
    return (target.get("src") or "") if target is not None else "", " ".join(title.split())


def placed(archive: Archive, path: str, pairs: list[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """The titles by the places to which their links lead; of two at one place, the first."""
    found: dict[tuple[str, str], str] = {}
    for href, title in pairs:
        if href and title and not urlsplit(href).scheme:
            target = archive.within(posixpath.dirname(path), href) if urlsplit(href).path else path
            found.setdefault((target, urlsplit(href).fragment), title)
    return found


def as_number(named: re.Match[bytes]) -> bytes:
    """An entity of HTML (`&nbsp;`) as XML knows it without a DTD (`&#160;`)."""
    character = html5.get(f"{named[1].decode()};", "")
    if named[1] in XML_OWN or not character:
        return named[0]
    return "".join(f"&#{ord(c)};" for c in character).encode()
