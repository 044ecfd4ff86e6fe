"""An ODT that pandoc may read."""

import zipfile
from io import BytesIO

from declaim.errors import UnreadableSource
from declaim.manuscript import SourceBytes
from declaim.reading.books.archive import DAMAGE, Archive


def ready_odt(source: SourceBytes) -> bytes:
    """The document as it is.

    Raises UnreadableSource for one that is no ODT, is damaged or locked, or unpacks to too much.
    """
    try:
        archive = Archive(source.name, zipfile.ZipFile(BytesIO(source.content)))
    except DAMAGE as broken:
        raise UnreadableSource(source.name, "it is a damaged ODT: save it again") from broken
    if "content.xml" not in archive.names:
        raise UnreadableSource(source.name, "it holds no text document: save it as .odt again")
    if "META-INF/manifest.xml" in archive.names and b"encryption-data" in archive.xml(
        "META-INF/manifest.xml"
    ):
        reason = "it is locked by a password: save a copy without one"
        raise UnreadableSource(source.name, reason)
    marked = [name for name in archive.names if name.endswith(".xml")]
    archive.left -= sum(archive.zip.getinfo(name).file_size for name in archive.names - {*marked})
    for name in marked:
        archive.xml(name)
    return source.content
