"""The lossless containers, written whole from the clips: WAV and FLAC."""

from collections.abc import Iterable
from errno import EFBIG
from fractions import Fraction
from pathlib import Path
from struct import Struct, pack

import av

from declaim.basics.clock import exact
from declaim.containers.tags import SOURCE_TYPE, Tags, put_tags
from declaim.containers.vorbis import mend_comments
from declaim.model import Timeline
from declaim.sound.pcm import s16_frame

_CHUNK = Struct("<4sI")
_BYTES_PER_FRAME = 2
_WAV_LIMIT = 0xFFFF_FFFF
_WAV_REST = 1 << 24  # kept for chapters and tags
_INFO_IDS = {
    "title": b"INAM",
    "artist": b"IART",
    "album": b"IPRD",
    "genre": b"IGNR",
    "date": b"ICRD",
    "language": b"ILNG",
    "encoded_by": b"ITCH",
    "composer": b"ISTR",  # who is heard
    "description": b"ISBJ",
    "copyright": b"ICOP",
    "comment": b"ICMT",
}


def write_wav(path: Path, pcm: Iterable[bytes], timeline: Timeline, tags: Tags) -> None:
    """RIFF with cue points and their labels (adtl), as audio editors read them.

    Multimedia Programming Interface and Data Specifications 1.0, IBM and Microsoft, 1991.
    Raises OSError where the sound does not fit into 4 GiB.
    """
    size = timeline.frames * _BYTES_PER_FRAME
    if size > _WAV_LIMIT - _WAV_REST:
        raise OSError(EFBIG, "a WAV file ends at 4 GiB; choose .flac, or a lossy suffix")
    marks = [(mark.start, mark.title) for mark in timeline.marks]
    trailer = _cue_points([start for start, _ in marks])
    trailer += _list(b"adtl", [_labelled(n, title) for n, (_, title) in enumerate(marks, 1)])
    comment = f"{tags.texts['comment']} ({tags.texts[SOURCE_TYPE]})"
    texts = {**tags.texts, "comment": comment}
    info = [(id_, texts[name]) for name, id_ in _INFO_IDS.items() if name in texts]
    trailer += _list(b"INFO", [_chunk(id_, text.encode() + b"\0") for id_, text in info])
    rate = timeline.frame_rate
    form = _chunk(b"fmt ", pack("<HHIIHH", 1, 1, rate, rate * 2, _BYTES_PER_FRAME, 16))
    length = 4 + len(form) + _CHUNK.size + size + len(trailer)
    with path.open("wb") as file:
        file.write(_CHUNK.pack(b"RIFF", length) + b"WAVE" + form + _CHUNK.pack(b"data", size))
        file.writelines(pcm)
        file.write(trailer)


def _chunk(name: bytes, content: bytes) -> bytes:
    return _CHUNK.pack(name, len(content)) + content + b"\0" * (len(content) % 2)


def _list(kind: bytes, chunks: list[bytes]) -> bytes:
    return _chunk(b"LIST", kind + b"".join(chunks))


def _labelled(number: int, title: str) -> bytes:
    return _chunk(b"labl", pack("<I", number) + title.encode() + b"\0")


def _cue_points(starts: list[int]) -> bytes:
    points = [pack("<II4sIII", n, start, b"data", 0, 0, start) for n, start in enumerate(starts, 1)]
    return _chunk(b"cue ", pack("<I", len(points)) + b"".join(points))


def write_flac(path: Path, pcm: Iterable[bytes], timeline: Timeline, tags: Tags) -> None:
    """FLAC with CHAPTERxxx comments. Raises av.FFmpegError, an OSError where the disk is full."""
    rate = timeline.frame_rate
    with av.open(f"file:{path}", "w", format="flac", options={"fflags": "+bitexact"}) as output:
        stream = output.add_stream("flac", rate=rate)
        stream.codec_context.layout, stream.codec_context.format = "mono", "s16"
        stream.codec_context.time_base = Fraction(1, rate)
        put_tags(output, tags, vorbis_chapters(timeline))
        position = 0
        for piece in pcm:
            frame = s16_frame(piece, rate)
            frame.pts = position
            position += frame.samples
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    mend_comments(path, tags)


def vorbis_chapters(timeline: Timeline) -> dict[str, str]:
    """The marks as Vorbis comments: https://wiki.xiph.org/Chapter_Extension.

    Three digits number them, so players read the first thousand. libavformat writes them as well,
    but rounds the seconds up where there is more than half a one (8.1, vorbiscomment.c).
    """
    comments = {}
    for number, mark in enumerate(timeline.marks):
        comments[f"CHAPTER{number:03}"] = exact(round(mark.start * 1000 / timeline.frame_rate))
        comments[f"CHAPTER{number:03}NAME"] = mark.title
    return comments
