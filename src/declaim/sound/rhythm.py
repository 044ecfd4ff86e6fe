"""Silence at the ends of speech and between its sentences, found by the speech's own loudness.

Each engine leaves its own: 0.2 s between two sentences, or 0.8. Here they become what is asked for.
"""

import warnings
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from declaim.model import Speech, Word

with warnings.catch_warnings(action="ignore"):
    # it looks for an ffmpeg program, which nothing here needs; and audioop leaves Python with 3.13
    from pydub import AudioSegment
    from pydub.audio_segment import audioop

BELOW: Final = 0.01
"""The part of the loudest moment below which (-40 dB) sound is not speech."""
KEPT_MS: Final = 25
"""Milliseconds of silence that are left beside speech, for its last breath."""
FADE_IN_MS, FADE_OUT_MS = 2, 10
"""Long enough not to click, too short to hear."""
_STEP_MS = 5
_AROUND_MS = 250
"""A word may be heard so much earlier or later than its engine tells."""
_LEAST_MS = 60
"""A shorter silence is a stop inside a word."""
_NOTHING = 3
"""Sample value, of 32768: a clip that is never louder is not speech."""


def trimmed(speech: Speech) -> Speech:
    """The speech without the silence at its ends; empty if there is nothing else."""
    loud = _loud(speech)
    if True not in loud:
        return replace(speech, pcm=b"", words=())
    step = _frames(_STEP_MS, speech)
    kept = _frames(KEPT_MS, speech)
    start = max(0, loud.index(True) * step - kept)
    stop = min(speech.frames, (len(loud) - loud[::-1].index(True)) * step + kept)
    words = tuple(Word(max(0, w.frame - start), w.offset, w.length) for w in speech.words)
    return replace(speech, pcm=speech.pcm[2 * start : 2 * stop], words=words)


def evened(speech: Speech, starts: Sequence[int], silence_ms: int) -> Speech:
    """The speech with so much silence before each sentence that starts at one of these offsets.

    What the silence at hand lacks is added, what is too much of it is taken away. Where none is
    found near the sentence's first word, nothing is done: no sound is ever cut.
    """
    loud = _loud(speech)
    gaps: list[tuple[int, int]] = []
    for start in starts:
        first = next((word for word in speech.words if word.offset >= start), None)
        gap = first and _gap(loud, first.frame, speech)
        if gap and (not gaps or gap[0] >= gaps[-1][1]):
            gaps.append(gap)
    if not gaps:
        return speech
    silence = bytes(2 * _frames(max(0, silence_ms - 2 * KEPT_MS), speech))
    bounds = [0, *(frame for gap in gaps for frame in gap), speech.frames]
    pieces = [
        faded(segment(speech.pcm[2 * start : 2 * stop], speech.frame_rate))
        for start, stop in zip(bounds[::2], bounds[1::2], strict=True)
    ]
    words = tuple(
        Word(_moved(word.frame, gaps, len(silence) // 2), word.offset, word.length)
        for word in speech.words
    )
    return Speech(silence.join(pieces), speech.frame_rate, words)


def joined(pieces: Sequence[tuple[int, Speech]]) -> Speech:
    """Sentences spoken one by one as one speech; each is said by its offset in the text.

    A sentence whose words have no times is one word.
    """
    words: list[Word] = []
    frames = 0
    for offset, speech in pieces:
        words += (
            Word(frames + word.frame, offset + word.offset, word.length)
            for word in speech.words or (Word(0, 0, 1),)
        )
        frames += speech.frames
    pcm = b"".join(speech.pcm for _, speech in pieces)
    return Speech(pcm, pieces[0][1].frame_rate, tuple(words))


def _loud(speech: Speech) -> list[bool]:
    """For each step, whether it is louder than silence."""
    size = 2 * _frames(_STEP_MS, speech)
    levels = [
        audioop.rms(speech.pcm[start : start + size], 2)
        for start in range(0, len(speech.pcm), size)
    ]
    threshold = max(_NOTHING, max(levels, default=0) * BELOW)
    return [level > threshold for level in levels]


def _gap(loud: list[bool], frame: int, speech: Speech) -> tuple[int, int] | None:
    """The silence before the word at `frame`, without what is kept beside speech: its frames."""
    step = _frames(_STEP_MS, speech)
    near = frame // step
    runs, begin = [], 0
    for sounding, steps in groupby(loud):
        stop = begin + len(list(steps))
        if not sounding and begin > 0 and stop < len(loud):
            runs.append((begin, stop))
        begin = stop
    around, least = _AROUND_MS // _STEP_MS, _LEAST_MS // _STEP_MS
    long = [
        run
        for run in runs
        if run[1] - run[0] >= least and run[0] <= near + around and run[1] >= near - around
    ]
    if not long:
        return None
    begin, stop = min(long, key=lambda run: abs(run[1] - near))
    kept = min(_frames(KEPT_MS, speech), (stop - begin) * step // 2)
    return begin * step + kept, stop * step - kept


def _moved(frame: int, gaps: Sequence[tuple[int, int]], silence: int) -> int:
    """The place of a frame after each gap has become so many frames long."""
    shift = 0
    for start, stop in gaps:
        if frame < start:
            break
        if frame < stop:
            return start + shift + silence
        shift += silence - (stop - start)
    return frame + shift


def segment(pcm: bytes, frame_rate: int) -> AudioSegment:
    """Samples as pydub has them."""
    return AudioSegment(pcm, sample_width=2, frame_rate=frame_rate, channels=1)


def faded(sound: AudioSegment) -> bytes:
    """Samples that begin and end without a click."""
    samples: bytes = sound.fade_in(FADE_IN_MS).fade_out(FADE_OUT_MS).raw_data
    return samples


def _frames(milliseconds: int, speech: Speech) -> int:
    return milliseconds * speech.frame_rate // 1000
