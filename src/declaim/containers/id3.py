"""The tag of an MP3 file, as ID3v2.4 wants it where libavformat writes it otherwise.

libavformat 8.1 writes the sizes of CHAP and CTOC frames as whole numbers, where ID3v2.4 leaves out
each byte's highest bit: a chapter of 128 bytes and more is lost to a strict reader. And it writes
all chapters into one CTOC frame, whose count is a single byte; more than 255 stand in tables of
their own below it. https://id3.org/id3v2.4.0-structure, https://id3.org/id3v2-chapters-1.0

It has no frame for a comment or an address, and one text in each. Several authors are in a frame of
their own beside TPE1, parted by zero bytes (4.2), as MusicBrainz Picard has it: of several in TPE1
libavformat, and with it Audiobookshelf, reads the first. Room for all that is kept at the end.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from declaim.containers.tags import ADDRESS, AUTHORS, Tags

MOST_CHILDREN: Final = 255
"""Of one CTOC frame: the most that a byte can count."""
HEAD: Final = 10
"""Bytes: the head of a tag, and of a frame in it."""
ORDERED: Final = 1
TOP_LEVEL: Final = 2
UTF_8: Final = b"\3"
"""UTF-8 among the text encodings of ID3v2.4."""
TABLE_BYTES: Final = 64
"""More than a table of contents takes besides the names of its chapters."""


def tag_room(tags: Tags, chapters: int) -> int:
    """Bytes to keep behind the frames that libavformat writes."""
    tables = chapters // MOST_CHILDREN + 2
    return sum(map(len, own_frames(tags))) + tables * TABLE_BYTES


def mend_tag(path: Path, tags: Tags) -> None:
    """Write the tag's frames again with those that libavformat has not. Raises OSError.

    Frames of chapters get their right sizes, and a table at most 255 chapters.
    """
    with path.open("r+b") as file:
        size = number(file.read(HEAD)[6:])
        frames = b"".join((*mended(file.read(size)), *own_frames(tags)))
        if len(frames) > size:
            raise OSError(f"the tag of {path} has no room for {len(frames)} bytes")
        file.seek(HEAD)
        file.write(frames.ljust(size, b"\0"))


def own_frames(tags: Tags) -> list[bytes]:
    """The comment (4.10), the address of the source (4.3.1) and several authors, where known."""
    comment, address = tags.texts.get("comment", ""), tags.texts.get(ADDRESS, "")
    frames = [frame(b"COMM", UTF_8 + b"eng\0" + comment.encode())] if comment else []
    frames += [frame(b"WOAS", address.encode("latin-1", "ignore"))] if address else []
    if len(tags.authors) > 1:
        frames.append(frame(b"TXXX", UTF_8 + "\0".join((AUTHORS, *tags.authors)).encode()))
    return frames


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
    """A size as four bytes that hold seven bits each."""
    return bytes((size >> 7 * place) & 0x7F for place in (3, 2, 1, 0))
