"""The chapters of an MP3 file, as ID3v2.4 wants them where libavformat writes them otherwise.

libavformat 8.1 writes the sizes of CHAP and CTOC frames as whole numbers, where ID3v2.4 leaves out
each byte's highest bit: a chapter of 128 bytes and more is lost to a strict reader. And it writes
all chapters into one CTOC frame, whose count is a single byte; more than 255 stand in tables of
their own below it. https://id3.org/id3v2.4.0-structure, https://id3.org/id3v2-chapters-1.0
"""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

MOST_CHILDREN: Final = 255
"""Of one CTOC frame: the most that a byte can count."""
HEAD: Final = 10
"""Bytes: the head of a tag, and of a frame in it."""
ORDERED: Final = 1
TOP_LEVEL: Final = 2


def mend_chapters(path: Path) -> None:
    """Give the file's frames of chapters their right sizes, and each table at most 255 chapters.

    A tag that grows is written with all of the file beside it, and renamed. Raises OSError.
    """
    with path.open("rb") as file:
        head = file.read(HEAD)
        if not head.startswith(b"ID3\x04"):
            return
        written = file.read(number(head[6:]))
        frames = b"".join(mended(written))
        if frames == written:
            return
        if len(frames) > len(written):
            whole = path.with_name(f"{path.name}.toc")
            with whole.open("wb") as output:
                output.write(head[:6] + synchsafe(len(frames)) + frames)
                shutil.copyfileobj(file, output)
            whole.replace(path)
            return
    with path.open("r+b") as file:
        file.seek(HEAD)
        file.write(frames)


def mended(frames: bytes) -> Iterator[bytes]:
    """The frames of a tag, those of chapters as they should be."""
    at = 0
    while frames[at : at + 4].strip(b"\0"):
        name, size = frames[at : at + 4], frames[at + 4 : at + 8]
        of_chapters = name in (b"CTOC", b"CHAP")
        start = at + HEAD
        at = start + (int.from_bytes(size, "big") if of_chapters else number(size))
        body = frames[start:at]
        element, _, rest = body.partition(b"\0")
        children = rest[2:].split(b"\0")[:-1]
        if name == b"CTOC" and len(children) > MOST_CHILDREN:
            yield from tables(element, children)
        elif of_chapters:
            yield frame(name, body)
        else:
            yield frames[start - HEAD : at]
    yield frames[at:]


def tables(name: bytes, children: list[bytes]) -> list[bytes]:
    """The frame of the whole table, and those of the parts that it names."""
    starts = range(0, len(children), MOST_CHILDREN)
    parts = [children[start : start + MOST_CHILDREN] for start in starts]
    names = [name + str(i).encode() for i in range(len(parts))]
    below = [table(n, part, ORDERED) for n, part in zip(names, parts, strict=True)]
    return [table(name, names, ORDERED | TOP_LEVEL), *below]


def table(name: bytes, children: list[bytes], flags: int) -> bytes:
    """A CTOC frame."""
    listed = b"".join(child + b"\0" for child in children)
    return frame(b"CTOC", name + b"\0" + bytes((flags, len(children))) + listed)


def frame(name: bytes, body: bytes) -> bytes:
    """A frame without flags."""
    return name + synchsafe(len(body)) + b"\0\0" + body


def number(size: bytes) -> int:
    """A size whose bytes hold seven bits each."""
    return sum((byte & 0x7F) << 7 * place for place, byte in enumerate(reversed(size)))


def synchsafe(size: int) -> bytes:
    """The same, the other way round."""
    return bytes((size >> 7 * place) & 0x7F for place in (3, 2, 1, 0))
