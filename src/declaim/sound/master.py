"""One utterance as it will be heard: trimmed, at one loudness, softly begun and ended.

A clip's gain depends on that clip alone, so that an edit elsewhere never changes it; clips that are
all at one loudness make a recording at that loudness.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from declaim.model import Speech
from declaim.sound.loudness import limit, measure
from declaim.sound.rhythm import (
    BELOW,
    FADE_IN_MS,
    FADE_OUT_MS,
    KEPT_MS,
    faded,
    segment,
    trimmed,
)

if TYPE_CHECKING:
    from pydub import AudioSegment

LOUDNESS = -18.7
"""LUFS, integrated: -19 in mono is what -16 is for a stereo podcast (AES TD1008); the encoders then
take from 0.0 dB (AAC) to 0.4 (MP3, Opus)."""
CEILING = -4.3
"""dBFS of a sample, so that the true peak stays below -3 after any of the encoders: the limiter
leaves at most 0.3 dB more between the samples, AAC adds 0.2 dB, MP3 0.3, Opus 0.7, and once 2.5."""
_SHORT = 8_000
"""Milliseconds."""
_RECOVERY = 1.8
"""Gain in dB that wins back 1 LU which the limiter took: it takes some of that, too."""

MASTERING = f"4 {LOUDNESS} {CEILING} {BELOW} {KEPT_MS} {FADE_IN_MS} {FADE_OUT_MS}"
"""The mastering, for the recipe of a clip; the first number counts its changes."""


def master(speech: Speech) -> Speech:
    """The speech without the engine's silence at its ends, at `LOUDNESS`; empty if all silence."""
    speech = trimmed(speech)
    if not speech.frames:
        return speech
    return replace(speech, pcm=faded(_levelled(segment(speech.pcm, speech.frame_rate))))


def _levelled(sound: "AudioSegment") -> "AudioSegment":
    rate = sound.frame_rate
    gain = LOUDNESS - measure(sound.raw_data, rate)
    if sound.max_dBFS + gain <= CEILING:
        return sound.apply_gain(gain)
    levelled = sound._spawn(limit(sound.raw_data, rate, gain, CEILING))
    if len(sound) < _SHORT:
        taken = LOUDNESS - measure(levelled.raw_data, rate)
    else:
        taken = sound.dBFS + gain - levelled.dBFS  # the meter says the same, to 0.1 LU, but later
    return sound._spawn(limit(sound.raw_data, rate, gain + taken * _RECOVERY, CEILING))
