"""The tags and the length of an audio file, whoever wrote it."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import av

from declaim.basics.stamp import Stamp, stamp_in
from declaim.errors import UnreadableSource

BROKEN = (av.FFmpegError, IndexError, AttributeError, ValueError, ZeroDivisionError, struct.error)
"""The errors of PyAV, and of our reader of WAV files, for a damaged file; a tag may be no UTF-8."""


@dataclass(frozen=True, slots=True)
class About:
    """An audio file's length, tags and cover."""

    duration: float
    """Seconds."""
    frame_rate: int
    """Hz."""
    tags: Mapping[str, str]
    """By libavformat's names, in lower case: title, artist, date and so on."""
    cover: bytes
    """The picture in it, or empty."""

    @property
    def stamp(self) -> Stamp | None:
        """The stamp that declaim wrote; None in a file that declaim did not write."""
        return stamp_in(f"{self.tags.get('encoded_by', '')} {self.tags.get('encoder', '')}")


def refusal(error: Exception) -> str:
    """The reason why the system does not give the file; empty where the file itself is damaged."""
    return error.strerror or "" if isinstance(error, OSError) else ""


def inspect(path: Path) -> About:
    """Read the head of an audio file; UnreadableSource if it cannot be read or is not audio."""
    try:
        with av.open(f"file:{path}") as file:
            sound = file.streams.audio[0]
            tags = {**sound.metadata, **file.metadata}  # an Ogg file's stand at the stream
            rate = sound.rate or 0
            duration = (file.duration or 0) / av.time_base
            pictures = file.demux(file.streams.video) if file.streams.video else ()
            cover = next((bytes(packet) for packet in pictures), b"")
    except BROKEN as error:
        reason = refusal(error) or "it is not an audio file, or is damaged; move it elsewhere"
        raise UnreadableSource(str(path), reason) from error
    if not rate:
        raise UnreadableSource(str(path), "it is damaged: it has no sampling rate")
    return About(duration, rate, {name.lower(): value for name, value in tags.items()}, cover)
