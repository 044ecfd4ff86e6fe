"""The comments of FLAC, Ogg and Opus files that libavformat cannot write itself.

A name may stand there many times, https://xiph.org/vorbis/doc/v-comment.html, once for each author;
libavformat keeps one of each, and writes a comment as DESCRIPTION. So it is given other names of
the same length, which are then changed in the file; of an Ogg page the checksum is made anew.
"""

from pathlib import Path
from struct import pack, unpack_from
from typing import Final
from zlib import crc32

from declaim.containers.tags import Tags, held_comments

_HEAD_BYTES: Final = 1 << 18
"""All comments but cover and chapters stand so far from the beginning."""
_PAGE: Final = (
    27  # bytes of a page's head, before its segments; https://xiph.org/ogg/doc/framing.html
)
_CHECKSUM: Final = slice(22, 26)
_MIRRORED: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def mend_comments(path: Path, tags: Tags) -> None:
    """Give the held comments of a file their names. Raises OSError."""
    with path.open("r+b") as file:
        head = bytearray(file.read(_HEAD_BYTES))
        if head.startswith(b"OggS"):
            pages = _pages(bytes(head))
            mended = b"".join(_with_checksum(_named(page, tags)) for page in pages)
        else:
            mended = _named(bytes(head), tags)
        file.seek(0)
        file.write(mended)


def _named(content: bytes, tags: Tags) -> bytes:
    for held, name, text in held_comments(tags):
        comment = f"{held}={text}".encode()
        length = pack("<I", len(comment))
        content = content.replace(length + comment, length + f"{name}={text}".encode(), 1)
    return content


def _pages(content: bytes) -> list[bytes]:
    """The whole pages at the beginning of an Ogg file."""
    pages, start = [], 0
    while start + _PAGE <= len(content):
        (segments,) = unpack_from("B", content, start + _PAGE - 1)
        stop = start + _PAGE + segments
        stop += sum(content[start + _PAGE : stop])
        if stop > len(content):
            break
        pages.append(content[start:stop])
        start = stop
    return pages


def _with_checksum(page: bytes) -> bytes:
    """The page with its own CRC-32, which is zlib's the other way round and without inversion."""
    blank = page[: _CHECKSUM.start] + bytes(4) + page[_CHECKSUM.stop :]
    mirrored = crc32(blank.translate(_MIRRORED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    checksum = int(f"{mirrored:032b}"[::-1], 2)
    return blank[: _CHECKSUM.start] + pack("<I", checksum) + blank[_CHECKSUM.stop :]
