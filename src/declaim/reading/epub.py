"""EPUB 2 and 3: a whole book, in the order of its spine, with its navigation as chapters."""

from lxml import etree

from declaim.errors import UnreadableSource
from declaim.languages import language_tag
from declaim.manuscript import Manuscript, Origin, Passage, Source
from declaim.reading.decode import clean
from declaim.reading.markup import Element, Place, Walk, tree_of
from declaim.reading.package import Archive, Package, opened, package_of
from declaim.structure.dates import iso_date

PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"RIFF")
"""How JPEG, PNG, GIF and WebP begin."""


def read_epub(source: Source) -> Manuscript:
    """Take a book apart. Lines are counted as if its documents stood in one file."""
    archive = opened(source)
    package = package_of(archive)
    passages: list[Passage] = []
    line = 0
    for path in package.documents:
        walk, lines = walked(archive, path, package, line)
        passages += walk.passages
        line += lines
    if not passages:
        raise UnreadableSource(source.name, "the book holds no text, perhaps only pictures")
    told = {name: clean(text) for name, text in package.told.items()}
    return Manuscript(
        tuple(passages),
        title=told.get("title", ""),
        byline=told.get("creator", ""),
        published=iso_date(told.get("date", "")) or told.get("date", "")[:4],
        language=language_tag(told.get("language", "")),
        publisher=told.get("publisher", ""),
        cover=cover_in(archive, package),
        origin=Origin.WRITER,
    )


def walked(archive: Archive, path: str, package: Package, line: int) -> tuple[Walk, int]:
    """The passages of one document, and how many lines it has; `line` lines stand before it."""
    content = archive.read(path)
    begins = {id_: title for (where, id_), title in package.chapters.items() if where == path}
    walk = Walk(chapters=begins, chapter=begins.get("", ""), first_line=line)
    walk.through(document(archive, path, content), Place(line=1))
    walk.flush(Place(line=1))
    return walk, content.count(b"\n") + 1


def document(archive: Archive, path: str, content: bytes) -> Element:
    """A document's tree: of XML as it should be, else as a browser would read it."""
    archive.left += len(content)  # the same bytes are read once more
    try:
        return archive.tree(path)
    except UnreadableSource as broken:
        if not isinstance(broken.__cause__, etree.XMLSyntaxError):
            raise
    text = content.decode("utf-8", "replace").removeprefix("\ufeff")
    declared = text.startswith("<?xml")
    return tree_of(text.partition("?>")[2] if declared else text, archive.name)


def cover_in(archive: Archive, package: Package) -> bytes:
    """The cover's bytes, if it is a picture that a tag can hold."""
    if not package.cover or package.cover not in archive.names:
        return b""
    picture = archive.read(package.cover)
    return picture if picture.startswith(PICTURES) else b""
