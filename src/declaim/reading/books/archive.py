"""An EPUB's archive: its files, within bounds.

Nothing is ever extracted to disk, and no name leads out of the archive.
"""

import codecs
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

from declaim.basics.pictures import media_type
from declaim.errors import UnreadableSource
from declaim.manuscript import SourceBytes
from declaim.reading.encodings.charsets import decode
from declaim.reading.hypertext.elements import Element
from declaim.reading.hypertext.tree import tree_of

MOST_BYTES: Final = 128 * 1024 * 1024
"""Bytes of all text that is read from one book, counted as it is unpacked: headers may lie."""
MOST_FILES: Final = 20_000
FIRST_BYTES: Final = 1024
"""Bytes: so many of a text have no zero among them, unless it is in UTF-16."""

FONT_ONLY: Final = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""The ciphers that hide fonts, and leave the text open."""
# What zipfile raises for broken bytes, each found by flipping some (tests/test_read_anything.py).
DAMAGE: Final = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(EOFError, NotImplementedError, OSError, ValueError),
)
LOCKED: Final = "it is locked by DRM: only its shop's own programs can read it"
ENCODING: Final = re.compile(rb"\s*<\?xml[^>]{0,100}encoding=[\"']([\w-]{1,40})")
ENTITY: Final = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
XML_OWN: Final = frozenset({b"amp", b"lt", b"gt", b"quot", b"apos"})


@dataclass(slots=True)
class Archive:
    """The files of a book, and how many bytes of them may still be read."""

    name: str
    zip: zipfile.ZipFile
    left: int = field(default_factory=lambda: MOST_BYTES)
    folder: str = ""
    """The package's folder, from which its links start."""
    names: frozenset[str] = field(init=False)
    styles: dict[str, str] = field(default_factory=dict)
    """The style sheets that were read, by path."""

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
            raise UnreadableSource(self.name, f"it unpacks to more than {most} MB")
        return content

    def is_text(self, path: str) -> bool:
        """Whether the first bytes of the file at `path` are no picture's or other program's.

        A damaged file may be a text.
        """
        try:
            with self.zip.open(path) as file:
                begins = file.read(FIRST_BYTES)
        except (*DAMAGE, RuntimeError):
            return True
        wide = begins.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b"<\0", b"\0<"))
        return wide or not (b"\0" in begins or media_type(begins))

    def xml(self, path: str) -> bytes:
        """The bytes of the XML file at `path`, which may declare no entities, in no encoding."""
        content = self.read(path)
        if b"<!ENTITY" in content.replace(b"\0", b""):  # UTF-16 has a zero in each letter
            raise UnreadableSource(self.name, f"{path!r} declares entities, which declaim refuses")
        return content

    def style(self, path: str) -> str:
        """The style sheet at `path`, read once for all documents that link it."""
        if path not in self.styles:
            self.styles[path] = self.read(path).decode("utf-8", "replace")
        return self.styles[path]

    def tree(self, path: str) -> Element:
        """The XML file at `path`; entities, DTDs and the network are out of reach."""
        content = declared_first(self.xml(path))
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        try:
            return etree.fromstring(ENTITY.sub(as_number, content), parser)
        except etree.XMLSyntaxError as broken:
            line, column = broken.position
            reason = f"{path!r} is broken: {' '.join(str(broken.msg).split())}"
            raise UnreadableSource(self.name, reason, line, column) from broken

    def tree_or_page(self, path: str) -> Element:
        """A document's tree: of XML as it should be, else as a browser would read it."""
        try:
            return self.tree(path)
        except UnreadableSource as broken:
            if not isinstance(broken.__cause__, etree.XMLSyntaxError):
                raise
        content = self.read(path)
        self.left += len(content)  # the same bytes were counted already
        charset = ENCODING.match(content[:200])
        source = SourceBytes(
            self.name, content, "text/html", charset[1].decode() if charset else ""
        )
        text = decode(source).lstrip()
        return tree_of(text.partition("?>")[2] if text.startswith("<?xml") else text, self.name)

    def named(self, folder: str, href: str) -> str:
        """The path that `href` means in a file of `folder`; it may not lead out of the book.

        A file that really has the name as it is written goes first, escapes and all.
        """
        link = urlsplit(href)
        paths = [
            posixpath.normpath(posixpath.join(folder, name))
            for name in (link.path, unquote(link.path), unquote(href.partition("#")[0]))
        ]
        path = next((p for p in paths if p in self.names), paths[1])
        outside = path.startswith(("../", "/")) or path == ".."
        if outside or (link.scheme and path not in self.names):
            raise UnreadableSource(self.name, f"{href[:80]!r} lies outside the book")
        return path

    def named_or_none(self, folder: str, href: str) -> str | None:
        """The path that `href` means, as `named` has it; None where that raises an error."""
        try:
            return self.named(folder, href)
        except (UnreadableSource, ValueError):  # urlsplit of a broken address
            return None


def opened(source: SourceBytes) -> Archive:
    """The archive of a book. Raises `UnreadableSource` if it is not an archive or is locked."""
    try:
        archive = Archive(source.name, zipfile.ZipFile(BytesIO(source.content)))
    except DAMAGE as broken:
        raise UnreadableSource(source.name, f"the EPUB is damaged: {broken}") from broken
    if len(archive.names) > MOST_FILES:
        raise UnreadableSource(source.name, f"it holds more than {MOST_FILES} files")
    if "META-INF/license.lcpl" in archive.names:
        raise UnreadableSource(source.name, LOCKED)
    if "META-INF/encryption.xml" in archive.names:
        methods = archive.tree("META-INF/encryption.xml").iter("{*}EncryptionMethod")
        if any(method.get("Algorithm") not in FONT_ONLY for method in methods):
            raise UnreadableSource(source.name, LOCKED)
    return archive


def as_number(named: re.Match[bytes]) -> bytes:
    """An entity of HTML (`&nbsp;`) as XML knows it without a DTD (`&#160;`)."""
    character = html5.get(f"{named[1].decode()};", "")
    if named[1] in XML_OWN or not character:
        return named[0]
    return "".join(f"&#{ord(c)};" for c in character).encode()


def declared_first(content: bytes) -> bytes:
    """XML whose declaration stands at its very beginning, though blank lines stood above it."""
    rest = content.removeprefix(codecs.BOM_UTF8).lstrip()
    if not rest.startswith(b"<?xml") or rest == content:
        return content
    declaration, end, body = rest.partition(b"?>")
    above = content[: len(content) - len(rest)].count(b"\n")
    return declaration + end + b"\n" * above + body
