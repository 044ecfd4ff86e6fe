"""The lossy containers: remembered packets, stream-copied into a file with chapters and tags."""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from struct import calcsize, pack, unpack_from
from typing import TYPE_CHECKING, cast

import av

from declaim.containers.codecs import Codec
from declaim.containers.samples import vorbis_chapters
from declaim.model import Mark, Timeline

if TYPE_CHECKING:
    from av.audio.codeccontext import AudioCodecContext

NERO_CHAPTERS = 255
"""The most that an MP4 file's Nero list can count; more are in its chapter track alone."""


def write_packets(
    path: Path,
    muxer: str,
    codec: Codec,
    packets: Iterable[bytes],
    timeline: Timeline,
    tags: Mapping[str, str],
) -> None:
    """Write the packets to `path`, one after the other from 0.

    `muxer` is libavformat's name of the container. Nothing of the clock or of chance gets into the
    file. Raises av.FFmpegError, which is an OSError where the disk is at fault.
    """
    options = {"fflags": "+bitexact"}
    if muxer == "ipod":
        options["movflags"] = "+faststart"
        if len(timeline.marks) > NERO_CHAPTERS:
            options["movflags"] += "+disable_chpl"
    rate = timeline.frame_rate
    tick = Fraction(1, rate)
    with av.open(f"file:{path}", "w", format=muxer, options=options) as output:
        stream = output.add_stream(codec.name, rate=rate, options=dict(codec.options))
        stream.time_base = tick
        codec.configure(cast("AudioCodecContext", stream.codec_context), rate)
        output.metadata.update(tags)
        if muxer in ("ogg", "opus"):
            output.metadata.update(vorbis_chapters(timeline))
        else:
            output.set_chapters([_chapter(n, mark, tick) for n, mark in enumerate(timeline.marks)])
        output.start_encoding()
        for number, content in enumerate(packets):
            packet = av.Packet(content)
            packet.stream = stream
            packet.time_base = tick
            packet.pts = packet.dts = number * codec.packet - codec.delay
            packet.duration = codec.packet
            packet.is_keyframe = True
            output.mux_one(packet)


def join(packets: list[bytes]) -> bytes:
    """Packets as one payload: how many, the length of each, and their content."""
    count = len(packets)
    return pack(f"<I{count}H", count, *map(len, packets)) + b"".join(packets)


def split(payload: bytes) -> Iterator[bytes]:
    """The packets that `join` joined."""
    (count,) = unpack_from("<I", payload)
    start = calcsize(f"<I{count}H")
    for length in unpack_from(f"<{count}H", payload, 4):
        yield payload[start : start + length]
        start += length


def _chapter(number: int, mark: Mark, tick: Fraction) -> "av.container.Chapter":
    return {
        "id": number,
        "start": mark.start,
        "end": mark.stop,
        "time_base": tick,
        "metadata": {"title": mark.title},
    }
