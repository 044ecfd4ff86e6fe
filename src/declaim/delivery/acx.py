"""The requirements of ACX (Audible, Amazon, iTunes): https://help.acx.com/s/article/what-are-the-acx-audio-submission-requirements.

Each chapter is a file: MP3 of 192 kb/s or more at a constant rate, 44.1 kHz, at most two hours; its
RMS between -23 and -18 dB, peaks at -3 dB, a noise floor of -60 dB; half a second to one of silence
before, one to five after.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from declaim.containers import CONTAINERS, Form
from declaim.containers.codecs import MP3_FOR_SHOPS

if TYPE_CHECKING:
    from declaim.sound.gauge import Gauge

RMS_DB: Final = (-23.0, -18.0)
PEAK_DB: Final = -3.0
FLOOR_DB: Final = -60.0
BIT_RATE: Final = 192_000
"""Bits a second, at least."""
FRAME_RATE: Final = 44_100
LONGEST_S: Final = 7_200.0
HEAD_S: Final = (0.5, 1.0)
TAIL_S: Final = (1.0, 5.0)
TAIL_MS: Final = 2_000
"""Milliseconds of silence after a chapter."""
FORM: Final = Form(replace(CONTAINERS[".mp3"], codec=MP3_FOR_SHOPS), before_ms=650)


def faults(measured: "Gauge") -> Iterator[str]:
    """The reasons for which ACX would refuse one file."""
    if measured.codec not in ("mp3", "mp3float"):
        yield f"it is {measured.codec}, not MP3"
    if measured.bit_rate < BIT_RATE * 0.99:
        yield f"{measured.bit_rate / 1000:.0f} kb/s, less than {BIT_RATE // 1000}"
    if not measured.constant:
        yield "the bit rate is not constant"
    if measured.frame_rate != FRAME_RATE:
        yield f"{measured.frame_rate} Hz, not {FRAME_RATE}"
    if not RMS_DB[0] <= measured.rms_db <= RMS_DB[1]:
        yield f"RMS {measured.rms_db:.1f} dB, not between {RMS_DB[0]:.0f} and {RMS_DB[1]:.0f}"
    if measured.peak_db > PEAK_DB:
        yield f"peak {measured.peak_db:.1f} dB, above {PEAK_DB:.0f}"
    if measured.floor_db > FLOOR_DB:
        yield f"noise floor {measured.floor_db:.1f} dB, above {FLOOR_DB:.0f}"
    if measured.seconds > LONGEST_S:
        yield f"{measured.seconds / 60:.0f} minutes, more than {LONGEST_S / 60:.0f}"
    if not HEAD_S[0] <= measured.head_s <= HEAD_S[1]:
        yield f"{measured.head_s:.1f} s of silence before, not {HEAD_S[0]} to {HEAD_S[1]:.0f}"
    if not TAIL_S[0] <= measured.tail_s <= TAIL_S[1]:
        yield f"{measured.tail_s:.1f} s of silence after, not {TAIL_S[0]:.0f} to {TAIL_S[1]:.0f}"


def faults_together(measured: "Sequence[Gauge]") -> Iterator[str]:
    """The reasons for which ACX would refuse the files of one book together."""
    if len({each.channels for each in measured}) > 1:
        yield "some files are mono and some stereo"
