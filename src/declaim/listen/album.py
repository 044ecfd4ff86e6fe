"""The pictures of an article's own files, taken out for its page.

A picture is a part of the article's archive (EPUB, Word), a file in the article's folder, or stands
in the text itself as a `data:` address. A picture at a web address is left out: the page asks
nobody.
"""

import zipfile
from base64 import b64decode
from collections.abc import Iterable, Iterator
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Final
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from declaim.basics.atomic import replacing
from declaim.basics.pictures import media_type
from declaim.basics.real_path import real_path
from declaim.errors import UnreadableSource
from declaim.model import Article, Role
from declaim.reading.books.archive import DAMAGE, Archive

LARGEST: Final = 32 * 1024 * 1024
"""Bytes of one picture."""


def taken_out(article: Article, source: Path | None, folder: Path) -> dict[str, str]:
    """The name of the file in `folder`, by the picture's address in the article.

    A name is made of the content, so that a file that is there already is the same. Raises OSError.
    """
    asked = dict.fromkeys(
        address
        for block in article.blocks
        if block.role is not Role.BOILERPLATE
        for address, _ in block.pictures
    )
    names = {}
    for address, content in _contents(source, asked):
        kind = media_type(content).rpartition("/")[2]
        if kind and content != article.metadata.cover:
            name = f"{blake2b(content, digest_size=12).hexdigest()}.{kind}"
            names[address] = name
            if not (folder / name).exists():
                folder.mkdir(parents=True, exist_ok=True)
                with replacing(folder / name) as draft:
                    draft.write_bytes(content)
    return names


def _contents(source: Path | None, addresses: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    archive = None
    with suppress(*DAMAGE):
        archive = Archive(source.name, zipfile.ZipFile(source)) if source else None
    for address in addresses:
        with suppress(*DAMAGE, UnreadableSource):
            if archive:
                yield address, archive.read(address)
            elif address.startswith("data:"):
                yield address, _of_data(address)
            elif source and (file := _beside(source, address)):
                yield address, file.read_bytes()


def _of_data(address: str) -> bytes:
    head, _, data = address.partition(",")
    content = unquote_to_bytes(data)
    return b64decode(content) if head.endswith(";base64") else content


def _beside(source: Path, address: str) -> Path | None:
    """The file of a relative address, if it is in the article's folder and not too large."""
    parts = urlsplit(address)
    folder = real_path(source.parent)
    file = real_path(folder / unquote(parts.path))
    own = not parts.scheme and not parts.netloc and file.is_relative_to(folder)
    return file if own and file.is_file() and file.stat().st_size <= LARGEST else None
