"""A file's sound and chapters, as a player gets them."""

from collections.abc import Iterator
from pathlib import Path
from struct import unpack_from

import av

from declaim.errors import UnreadableSource
from declaim.sound.inspect import BROKEN, refusal


def decoded(path: Path) -> Iterator[bytes]:
    """The sound in pieces: mono s16 samples at the file's own rate; UnreadableSource if none."""
    try:
        with av.open(f"file:{path}") as file:
            resampler = av.AudioResampler("s16", "mono")
            for frame in file.decode(audio=0):
                for piece in resampler.resample(frame):
                    yield bytes(piece.planes[0])[: 2 * piece.samples]
    except BROKEN as error:
        reason = refusal(error) or "it is not an audio file, or is damaged"
        raise UnreadableSource(str(path), reason) from error


def chapters_of(path: Path) -> list[tuple[str, float]]:
    """Titles and starts (seconds) of a file's chapters; of a WAV file, its labelled cue points.

    Raises UnreadableSource where they are damaged.
    """
    try:
        return _chapters(path)
    except BROKEN as error:
        reason = refusal(error) or "its chapters are damaged"
        raise UnreadableSource(str(path), reason) from error


def _chapters(path: Path) -> list[tuple[str, float]]:
    if path.suffix.lower() == ".wav":
        return _cue_points(path)
    with av.open(f"file:{path}") as file:
        return [
            (
                str(chapter["metadata"].get("title", "")),
                float(chapter["start"] * chapter["time_base"]),
            )
            for chapter in file.chapters()
            if chapter["time_base"]
        ]


def _cue_points(path: Path) -> list[tuple[str, float]]:
    starts: dict[int, int] = {}
    titles: dict[int, str] = {}
    rate = 1
    with path.open("rb") as file:
        file.seek(12)
        while len(head := file.read(8)) == 8:
            name, size = unpack_from("<4sI", head)
            if name in (b"fmt ", b"cue ", b"LIST"):
                content = file.read(size)
            else:
                file.seek(size, 1)
            if name == b"fmt ":
                (rate,) = unpack_from("<I", content, 4)
            elif name == b"cue ":
                for at in range(4, len(content) - 23, 24):
                    number, *_, start = unpack_from("<II4sIII", content, at)
                    starts[number] = start
            elif name == b"LIST" and content[:4] == b"adtl":
                titles.update(_labels(content[4:]))
            file.seek(size % 2, 1)
    return [(titles.get(number, ""), start / rate) for number, start in starts.items()]


def _labels(content: bytes) -> Iterator[tuple[int, str]]:
    while len(content) >= 8:
        name, size = unpack_from("<4sI", content)
        if name == b"labl":
            (number,) = unpack_from("<I", content, 8)
            yield number, content[12 : 8 + size].split(b"\0")[0].decode(errors="replace")
        content = content[8 + size + size % 2 :]
