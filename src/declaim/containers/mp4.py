"""The list of packets in an MP4 file, written at once.

libavformat takes packets one by one, some 300,000 a second from Python; ten hours are 775,000 of
them. So a segment goes to it as if it were one packet, and the four boxes that list packets are
then written again (ISO/IEC 14496-12, 8.6.1.2 and 8.7; sample groups 8.9). Room for them is kept in
front of the sound, so that a player can start at once and nothing is moved.
"""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, groupby, islice
from pathlib import Path
from struct import pack, unpack_from
from sys import byteorder

from declaim.containers.tags import ADDRESS, AUTHORS, SOURCE_TYPE, Tags

_NESTED = {b"mdia", b"minf", b"stbl"}
Part = bytes | memoryview
"""Of a box: what is long is not copied."""

_HEAD = 8  # of a box: its length and its name
_FREE = ("SERIES", "SERIES-PART", "subtitle", "ISBN", "language", ADDRESS, SOURCE_TYPE)
_UTF_8, _JPEG, _PNG, _INTEGER = 1, 13, 14, 21
"""Types of a tag's content, by the numbers of the QuickTime File Format."""


def index_room(segments: int, packets: int, marks: int, text: int, cover: int) -> int:
    """Bytes to keep for the index of a file.

    `text` is how many bytes its titles and tags have; some of them stand there twice. `cover` is
    how many its picture has.
    """
    return 65_536 + 4 * packets + 64 * segments + 256 * marks + 3 * text + cover


class Packets:
    """The packets of a file: how many each segment has, and the bytes of each packet."""

    def __init__(self) -> None:
        self.counts: list[int] = []
        self.sizes = array("I")

    def add(self, sizes: "array[int]") -> None:
        """A segment's packets."""
        self.counts.append(len(sizes))
        self.sizes.extend(sizes)


def list_packets(path: Path, packets: Packets, frames: int, tags: Tags) -> None:
    """Have the file at `path` list the packets in its segments, not the segments, and all `tags`.

    A packet has so many `frames`. What stands in `packets` is spent.
    The index, of libavformat's making, stands in front of the sound with free room behind it.
    """
    with path.open("r+b") as file:
        start = 0
        while True:
            file.seek(start)
            length, name = _head(file.read(_HEAD))
            if name == b"moov":
                break
            start += length
        file.seek(start)
        moov = file.read(length)
        free, _ = _head(file.read(_HEAD))
        rewritten = _rewritten_index(moov, packets, frames, tags)
        left = length + free - sum(map(len, rewritten))
        file.seek(start)
        file.writelines((*rewritten, pack(">I4s", left, b"free")))


def _rewritten_index(moov: bytes, packets: Packets, frames: int, tags: Tags) -> list[Part]:
    boxes = list(_split(moov[_HEAD:]))
    first = next(n for n, (name, _) in enumerate(boxes) if name == b"trak")
    _, track = boxes[first]  # the sound's; the chapters' has a list of its own
    found = dict(_leaves(track))
    count = len(packets.sizes)
    if byteorder == "little":
        packets.sizes.byteswap()
    tables: dict[bytes, list[Part]] = {
        b"stts": [pack(">IIII", 0, 1, count, frames)],
        b"stsz": [pack(">III", 0, 0, count), memoryview(packets.sizes).cast("B")],
        b"stsc": [_chunks(found[b"stsc"], found.get(b"stco") or found[b"co64"], packets.counts)],
    }
    if b"sbgp" in found:  # every packet needs the one before it
        tables[b"sbgp"] = [found[b"sbgp"][:12], pack(">II", count, 1)]
    parts: list[Part] = []
    for number, (name, box) in enumerate(boxes):
        content = _rewritten(track, tables) if number == first else [box]
        parts += _box(name, _tagged(box, tags) if name == b"udta" else content)
    return _box(b"moov", parts)


def _tagged(user_data: bytes, tags: Tags) -> list[Part]:
    """The list of tags with those that libavformat does not write.

    A cover, a narrator and a publisher (as m4b-tool has them), and that this is an audiobook:
    Apple's stik. What Apple has no name for stands under its own name, as Mp3tag has it.
    """
    told = [(b"stik", _INTEGER, b"\x02")]
    for name, tag in ((b"\xa9nrt", "composer"), (b"\xa9pub", "publisher")):
        if tag in tags.texts:
            told.append((name, _UTF_8, tags.texts[tag].encode()))
    if tags.cover:
        kind = _JPEG if tags.cover.kind == "jpeg" else _PNG
        told.append((b"covr", kind, tags.cover.content))
    boxes = dict(_split(user_data))
    version, listed = boxes[b"meta"][:4], boxes[b"meta"][4:]
    whole: list[Part] = [dict(_split(listed))[b"ilst"]]
    for name, kind, content in told:
        whole += _box(name, _box(b"data", [pack(">II", kind, 0), content]))
    for tag in filter(tags.texts.__contains__, _FREE):
        whole += _free(tag.upper(), tags.texts[tag])
    if len(tags.authors) > 1:
        whole += _free(AUTHORS, *tags.authors)
    parts: list[Part] = []
    for name, box in boxes.items():
        meta: list[Part] = [version, *_rewritten(listed, {b"ilst": whole})]
        parts += _box(name, meta if name == b"meta" else [box])
    return parts


def _free(name: str, *texts: str) -> list[Part]:
    """A tag of a free name: where names of its kind come from, the name, and each text."""
    mean = _box(b"mean", [bytes(4), b"com.apple.iTunes"])
    named = _box(b"name", [bytes(4), name.encode()])
    data = [_box(b"data", [pack(">II", _UTF_8, 0), text.encode()]) for text in texts]
    return _box(b"----", [*mean, *named, *chain(*data)])


def _chunks(stsc: bytes, offsets: bytes, counts: Sequence[int]) -> bytes:
    """The number of packets in each chunk, from the number of segments in each."""
    runs = [unpack_from(">III", stsc, 8 + 12 * n) for n in range(*unpack_from(">I", stsc, 4))]
    (chunks,) = unpack_from(">I", offsets, 4)
    stops = [first for first, _, _ in runs[1:]] + [chunks + 1]
    packets = iter(counts)
    per_chunk = (
        (chunk, sum(islice(packets, held)))
        for (first, held, _), stop in zip(runs, stops, strict=True)
        for chunk in range(first, stop)
    )
    rows = [pack(">III", *next(run), 1) for _, run in groupby(per_chunk, lambda row: row[1])]
    return pack(">II", 0, len(rows)) + b"".join(rows)


def _rewritten(boxes: bytes, tables: Mapping[bytes, list[Part]]) -> list[Part]:
    """The boxes, those that `tables` names with what it says; in parts, as they are long."""
    parts: list[Part] = []
    for name, content in _split(boxes):
        nested = name in _NESTED
        parts += _box(name, _rewritten(content, tables) if nested else tables.get(name, [content]))
    return parts


def _box(name: bytes, parts: Sequence[Part]) -> list[Part]:
    return [pack(">I4s", _HEAD + sum(map(len, parts)), name), *parts]


def _leaves(boxes: bytes) -> Iterator[tuple[bytes, bytes]]:
    for name, content in _split(boxes):
        if name in _NESTED:
            yield from _leaves(content)
        else:
            yield name, content


def _split(boxes: bytes) -> Iterator[tuple[bytes, bytes]]:
    start = 0
    while start < len(boxes):
        length, name = _head(boxes[start : start + _HEAD])
        yield name, boxes[start + _HEAD : start + length]
        start += length


def _head(box: bytes) -> tuple[int, bytes]:
    """A box's length in bytes, head and all, and its name."""
    length, name = unpack_from(">I4s", box)
    return length, name
