"""The measures that shops take of a file: average loudness, peak, and noise between the words."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from math import log10
from pathlib import Path
from typing import Final

import av
import numpy as np
from numpy.typing import NDArray

from declaim.errors import UnreadableSource
from declaim.sound.decode import decoded
from declaim.sound.inspect import BROKEN

FLOOR_S: Final = 0.5
"""Seconds of sound that are looked at together: the quietest of them are the noise floor."""
SILENT_DB: Final = -96.0
"""dBFS: what 16 bits cannot hold is given as this."""
QUIET_DB: Final = -60.0
"""dBFS of a sample: what is below it at the ends of a file is silence."""
_FULL: Final = 32_768


@dataclass(frozen=True, slots=True)
class Gauge:
    """The measures of one file; decibels are of full scale."""

    path: Path
    codec: str
    bit_rate: int
    """Bits a second."""
    constant: bool
    """Whether every packet has the same bit rate, to within the byte that pads it."""
    frame_rate: int
    """Hz."""
    channels: int
    seconds: float
    rms_db: float
    peak_db: float
    floor_db: float
    """RMS of the quietest half second."""
    head_s: float
    """Seconds of silence before the first sound."""
    tail_s: float
    """Seconds of silence after the last sound."""


def gauge(path: Path) -> Gauge:
    """Measure a file. Raises UnreadableSource where it is not audio, or is damaged."""
    codec, bit_rate, constant, frame_rate, channels = _form(path)
    step = round(frame_rate * FLOOR_S)
    squares, frames, peak = 0.0, 0, 0
    quietest = float("inf")
    head = last = -1
    for block in _blocks(decoded(path), step):
        wide = block.astype(np.float64)
        energy = float(np.dot(wide, wide))
        squares += energy
        peak = max(peak, int(np.abs(wide).max()))
        if len(block) == step:
            quietest = min(quietest, energy / step)
        loud = np.flatnonzero(np.abs(wide) > _FULL * 10 ** (QUIET_DB / 20))
        if len(loud):
            head = frames + int(loud[0]) if head < 0 else head
            last = frames + int(loud[-1])
        frames += len(block)
    if not frames:
        raise UnreadableSource(str(path), "there is no sound in it")
    mean = squares / frames
    return Gauge(
        path,
        codec,
        bit_rate,
        constant,
        frame_rate,
        channels,
        frames / frame_rate,
        rms_db=_decibels(mean),
        peak_db=_decibels(float(peak) ** 2),
        floor_db=_decibels(min(quietest, mean)),
        head_s=max(head, 0) / frame_rate,
        tail_s=(frames - last - 1) / frame_rate,
    )


def _blocks(pieces: Iterator[bytes], step: int) -> Iterator[NDArray[np.int16]]:
    """The samples in blocks of `step`, the last one shorter."""
    held = b""
    for piece in chain(pieces, (None,)):
        held += piece or b""
        while len(held) >= 2 * step or (piece is None and held):
            yield np.frombuffer(held[: 2 * step], "<i2")
            held = held[2 * step :]


def _decibels(mean_square: float) -> float:
    """dBFS of the mean of squared samples."""
    return (
        round(max(10 * log10(mean_square), 0) - 20 * log10(_FULL), 2) if mean_square else SILENT_DB
    )


def _form(path: Path) -> tuple[str, int, bool, int, int]:
    """Codec, bit rate, whether it is constant, sampling rate and channels."""
    try:
        with av.open(f"file:{path}") as file:
            sound = file.streams.audio[0]
            sizes = [
                (packet.size, packet.duration or 0) for packet in file.demux(sound) if packet.size
            ]
            seconds = float(sum(duration for _, duration in sizes) * (sound.time_base or 0))
            rates = {size for size, _ in sizes}
            whole = sum(size for size, _ in sizes)
            return (
                sound.codec_context.name,
                round(8 * whole / seconds) if seconds else 0,
                max(rates) - min(rates) <= 1,
                sound.rate or 0,
                sound.channels,
            )
    except BROKEN as error:
        raise UnreadableSource(str(path), "it is not an audio file, or is damaged") from error
