"""The lossy containers: remembered packets, stream-copied into a file with chapters and tags."""

from array import array
from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import accumulate
from pathlib import Path
from struct import pack, unpack_from
from sys import byteorder
from typing import TYPE_CHECKING, cast

import av

from declaim.containers.codecs import Codec
from declaim.containers.id3 import mend_tag, tag_room
from declaim.containers.mp4 import Packets, index_room, list_packets
from declaim.containers.samples import vorbis_chapters
from declaim.containers.tags import VORBIS, Tags, put_tags
from declaim.containers.vorbis import mend_comments
from declaim.model import Mark, Timeline

if TYPE_CHECKING:
    from av.audio.codeccontext import AudioCodecContext

_LENGTH = 4
"""Bytes of a number in a payload."""
Parts = tuple["array[int]", bytes]
"""A segment's packets: the length of each, and their content."""
NERO_CHAPTERS = 255
"""The most that an MP4 file's Nero list can count; more are in its chapter track alone."""


def write_packets(
    path: Path,
    muxer: str,
    codec: Codec,
    segments: Iterable["Parts"],
    timeline: Timeline,
    tags: Tags,
) -> None:
    """Write the packets of `segments` to `path`, one after the other from 0.

    `muxer` is libavformat's name of the container. Nothing of the clock or of chance gets into the
    file. Raises av.FFmpegError, which is an OSError where the disk is at fault.
    """
    options = {"fflags": "+bitexact"}
    listed = Packets()
    if muxer == "ipod":
        options["moov_size"] = str(_index_room(codec, timeline, tags))
        if len(timeline.marks) > NERO_CHAPTERS:
            options["movflags"] = "+disable_chpl"
    elif muxer == "mp3":
        options["metadata_header_padding"] = str(tag_room(tags, len(timeline.marks)))
    rate = timeline.frame_rate
    tick = Fraction(1, rate)
    with av.open(f"file:{path}", "w", format=muxer, options=options) as output:
        stream = output.add_stream(codec.name, rate=rate, options=dict(codec.options))
        stream.time_base = tick
        codec.configure(cast("AudioCodecContext", stream.codec_context), rate)
        stream.metadata["language"] = tags.texts.get("language", "und")
        if muxer in VORBIS:
            put_tags(output, tags, vorbis_chapters(timeline))
        else:
            output.set_chapters([_chapter(n, mark, tick) for n, mark in enumerate(timeline.marks)])
            put_tags(output, tags)
        output.start_encoding()
        position = -codec.delay
        for lengths, sound in segments:
            pieces: Iterable[tuple[bytes, int]]
            if muxer == "ipod":
                listed.add(lengths)
                pieces = ((sound, codec.packet * len(lengths)),)
            else:
                pieces = ((packet, codec.packet) for packet in _cut(sound, lengths))
            for content, frames in pieces:
                packet = av.Packet(content)
                packet.stream = stream
                packet.time_base = tick
                packet.pts = packet.dts = position
                packet.duration = frames
                packet.is_keyframe = True
                output.mux_one(packet)
                position += frames
    if listed.counts:
        list_packets(path, listed, codec.packet, tags)
    if muxer == "mp3":
        mend_tag(path, tags)
    elif muxer in VORBIS:
        mend_comments(path, tags)


def _index_room(codec: Codec, timeline: Timeline, tags: Tags) -> int:
    titles = (mark.title for mark in timeline.marks)
    text = sum(len(text.encode()) for text in (*titles, *tags.texts.values()))
    packets = timeline.frames // codec.packet
    cover = len(tags.cover.content) if tags.cover else 0
    return index_room(len(timeline.segments), packets, len(timeline.marks), text, cover)


def join(packets: list[bytes]) -> bytes:
    """Packets as one payload: how many, the length of each, and their content."""
    count = len(packets)
    return pack(f"<I{count}I", count, *map(len, packets)) + b"".join(packets)


def parts(payload: bytes, packets: int) -> Parts:
    """The lengths and the content of so many joined packets; ValueError for another form."""
    stop = _LENGTH * (1 + packets)
    if len(payload) < stop or unpack_from("<I", payload) != (packets,):
        raise ValueError("not so many packets")
    lengths = array("I", payload[_LENGTH:stop])
    if byteorder == "big":
        lengths.byteswap()
    if not packets or not all(lengths) or sum(lengths) != len(payload) - stop:
        raise ValueError("packets of other lengths")
    return lengths, payload[stop:]


def _cut(sound: bytes, lengths: "array[int]") -> Iterator[bytes]:
    stops = accumulate(lengths)
    return (sound[stop - length : stop] for stop, length in zip(stops, lengths, strict=True))


def _chapter(number: int, mark: Mark, tick: Fraction) -> "av.container.Chapter":
    return {
        "id": number,
        "start": mark.start,
        "end": mark.stop,
        "time_base": tick,
        "metadata": {"title": mark.title},
    }
