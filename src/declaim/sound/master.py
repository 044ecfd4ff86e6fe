"""One utterance as it will be heard: trimmed, at one loudness, softly begun and ended.

The one door to pydub. A clip's gain depends on that clip alone, so that an edit elsewhere never
changes it; clips that are all at one loudness make a recording at that loudness.
"""

import warnings

from declaim.model import Speech, Word
from declaim.sound.loudness import limit, measure

with warnings.catch_warnings(action="ignore", category=RuntimeWarning):
    # it looks for an ffmpeg program, which nothing here needs
    from pydub import AudioSegment
    from pydub.silence import detect_leading_silence

LOUDNESS = -18.7
"""LUFS, integrated: -19 in mono is what -16 is for a stereo podcast (AES TD1008); the encoders then
take from 0.0 dB (AAC) to 0.4 (MP3, Opus)."""
CEILING = -4.3
"""dBFS of a sample, so that the true peak stays below -3 after any of the encoders: the limiter
leaves at most 0.3 dB more between the samples, AAC adds 0.2 dB, MP3 0.3, Opus 0.7."""
_SILENCE = -50.0
"""dBFS: what is below is not speech."""
_FADE_IN, _FADE_OUT = 2, 10
"""Milliseconds: long enough not to click, too short to hear."""
_SHORT = 8_000
"""Milliseconds."""
_RECOVERY = 1.8
"""Gain in dB that wins back 1 LU which the limiter took: it takes some of that, too."""

MASTERING = f"2 {LOUDNESS} {CEILING} {_SILENCE} {_FADE_IN} {_FADE_OUT}"
"""What of this module shapes a clip, for its recipe; the first number counts its changes."""


def master(speech: Speech) -> Speech:
    """The speech without the engine's silence at its ends, at `LOUDNESS`; empty if all silence."""
    sound = AudioSegment(speech.pcm, sample_width=2, frame_rate=speech.frame_rate, channels=1)
    start, stop = _leading_silence(sound), len(sound) - _leading_silence(sound.reverse())
    if start >= stop:
        return Speech(b"", speech.frame_rate)
    sound = _levelled(sound[start:stop])
    sound = sound.fade_in(_FADE_IN).fade_out(_FADE_OUT)
    skipped = start * speech.frame_rate // 1000
    words = tuple(Word(max(0, w.frame - skipped), w.offset, w.length) for w in speech.words)
    return Speech(sound.raw_data, speech.frame_rate, words)


def _leading_silence(sound: AudioSegment) -> int:
    """Milliseconds; the longer steps are told to stop before any short one would."""
    passed: int = detect_leading_silence(sound, _SILENCE - 13, chunk_size=20)
    passed += detect_leading_silence(sound[passed:], _SILENCE, chunk_size=1)
    return passed


def _levelled(sound: AudioSegment) -> AudioSegment:
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
