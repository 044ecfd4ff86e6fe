"""MP3 packets made louder or quieter without encoding.

Each packet has a field of eight bits for each of its parts, `global_gain`, by which a decoder
multiplies all that the part holds: a step is 1.5 dB, and nothing else changes. ISO/IEC 11172-3,
2.4.1.7, and 13818-3 for the low sampling rates. The sound is mono. No delivery of another codec
needs another level: docs/delivery.md.
"""

from array import array
from math import log10
from typing import Final

from declaim.containers.packets import Parts

STEP_DB: Final = 20 * log10(2) / 4
"""dB, 1.505."""
_MPEG_1: Final = 0x08
"""A bit of a packet's second byte."""
_GAINS: Final = {True: (32 + 39, 32 + 39 + 59), False: (32 + 30,)}
"""Bits before each gain, of a packet of MPEG 1 and of a lower sampling rate, without a checksum."""


def steps_for(gain_db: float) -> int:
    """The number of steps that comes nearest to a gain in dB."""
    return round(gain_db / STEP_DB)


def amplified(packets: Parts, steps: int) -> Parts:
    """The packets, louder by so many steps; silent packets stay as they are."""
    lengths, sound = packets
    changed = bytearray(sound)
    start = 0
    for length in lengths:
        for bit in _GAINS[bool(sound[start + 1] & _MPEG_1)]:
            _add(changed, 8 * start + bit, steps)
        start += length
    return array("I", lengths), bytes(changed)


def _add(content: bytearray, bit: int, steps: int) -> None:
    """Add to the eight bits that begin there, unless they are 0, within what they can hold."""
    byte, shift = divmod(bit, 8)
    both = int.from_bytes(content[byte : byte + 2], "big")
    gain = both >> 8 - shift & 0xFF
    if gain:
        changed = min(max(gain + steps, 1), 0xFF)
        both += changed - gain << 8 - shift
        content[byte : byte + 2] = both.to_bytes(2, "big")
