"""The gain of packets: a decoder hears it, and nothing else changes."""

from array import array
from math import log10
from typing import Any, cast

import av
import numpy as np
import pytest

from declaim.containers.codecs import MP3, MP3_FOR_SHOPS, Codec
from declaim.containers.gain import STEP_DB, amplified, steps_for

RATE = 22_050


def decoded(packets: list[bytes]) -> Any:
    """The samples of packets that stand alone."""
    context = cast("Any", av.CodecContext.create("mp3", "r"))
    frames = [frame for packet in packets for frame in context.decode(av.Packet(packet))]
    return np.concatenate([frame.to_ndarray().ravel() for frame in frames])


@pytest.mark.parametrize("codec", [MP3, MP3_FOR_SHOPS], ids=["mp3", "mp3 for shops"])
@pytest.mark.parametrize("steps", [-4, 2])
def test_packets_become_louder_by_exactly_so_many_steps(codec: Codec, steps: int) -> None:
    rate = codec.frame_rate or RATE
    wave = (3000 * np.sin(np.arange(rate) * 2 * np.pi * 440 / rate)).astype("<i2").tobytes()
    frames = (rate // codec.packet + 8) * codec.packet
    packets = codec.encode(wave, rate, 2 * codec.packet, frames)
    lengths, sound = amplified((array("I", map(len, packets)), b"".join(packets)), steps)
    stops = np.cumsum(lengths)
    louder = [sound[stop - length : stop] for stop, length in zip(stops, lengths, strict=True)]
    before, after = decoded(packets), decoded(louder)
    assert 20 * log10(np.abs(after).max() / np.abs(before).max()) == pytest.approx(
        steps * STEP_DB, abs=0.01
    )
    rounding = 3 if before.dtype == np.int16 else 1e-4  # as the decoder gives its samples
    assert np.abs(after - before * 10 ** (steps * STEP_DB / 20)).max() <= rounding
    assert steps_for(steps * STEP_DB + 0.4) == steps
