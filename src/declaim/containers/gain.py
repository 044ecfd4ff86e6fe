"""Louder or quieter without encoding: every packet of MP3 and AAC has a gain.

Both have a field of eight bits, `global_gain`, by which a decoder multiplies all that a packet
holds: a step of it is 1.5 dB, and nothing else changes. MP3: ISO/IEC 11172-3, 2.4.1.7, and 13818-3
for the low sampling rates; AAC: ISO/IEC 14496-3, 4.4.2.1. The sound is mono: one channel a packet.
"""

from array import array
from math import log10
from typing import Final

from declaim.containers.packets import Parts

STEP_DB: Final = 20 * log10(2) / 4
"""dB, 1.505."""
_MPEG_1: Final = 0x08
"""A bit of an MP3 packet's second byte."""
_MP3_GAINS: Final = {True: (32 + 39, 32 + 39 + 59), False: (32 + 30,)}
"""Bits before each gain, of a packet of MPEG 1 and of a lower sampling rate, without a checksum."""
_AAC_GAIN: Final = 7
"""Bits before the gain of a packet that begins with a single channel element."""
_SINGLE_CHANNEL: Final = 0
GAINS: Final = ("libmp3lame", "aac")
"""The encoders whose packets hold a gain."""


def steps_for(gain_db: float) -> int:
    """The number of steps nearest to a gain in dB."""
    return round(gain_db / STEP_DB)


def amplified(packets: Parts, codec: str, steps: int) -> Parts:
    """The packets of a codec, louder by so many steps; silent packets stay as they are."""
    lengths, sound = packets
    changed = bytearray(sound)
    start = 0
    for length in lengths:
        for bit in _places(sound[start : start + 2], codec):
            _add(changed, 8 * start + bit, steps)
        start += length
    return array("I", lengths), bytes(changed)


def _places(head: bytes, codec: str) -> tuple[int, ...]:
    """The bits before each gain of a packet that begins so."""
    if codec == "libmp3lame":
        return _MP3_GAINS[bool(head[1] & _MPEG_1)]
    return (_AAC_GAIN,) if head[0] >> 5 == _SINGLE_CHANNEL else ()


def _add(content: bytearray, bit: int, steps: int) -> None:
    """Add to the eight bits that begin there, unless they are 0, within what they can hold."""
    byte, shift = divmod(bit, 8)
    both = int.from_bytes(content[byte : byte + 2], "big")
    gain = both >> 8 - shift & 0xFF
    if gain:
        changed = min(max(gain + steps, 1), 0xFF)
        both += changed - gain << 8 - shift
        content[byte : byte + 2] = both.to_bytes(2, "big")
