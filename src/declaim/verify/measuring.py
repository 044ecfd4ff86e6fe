"""The faults that can be measured in a file without understanding a word.

The decoded sound is held against the clips that were spoken, in steps of 20 ms and three bands of
frequency, which every codec here keeps to a few decibels; so a gap, a noise, a cut and a paragraph
in another's place all show. Where something was cut out or put in, what follows is looked for as
much later as the whole file is longer.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby, pairwise
from math import log10
from operator import itemgetter
from pathlib import Path
from statistics import median

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from declaim.errors import DamagedEntry
from declaim.model import Cue, Segment, Timeline
from declaim.sound.decode import chapters_of
from declaim.sound.loudness import measure
from declaim.store import Store
from declaim.store.clips import samples
from declaim.store.last_render import Render
from declaim.verify.decoded_sound import Sound
from declaim.verify.report import Finding, at

LOUDNESS, WITHIN = -19.0, 1.0
"""LUFS, and how far from it a file may be."""
PEAK = -1.0
"""dBFS: a sample beyond it is louder than any that declaim writes. Opus took one to -1.8."""
_STEP = 0.02
"""Seconds."""
_EDGES = (0, 1000, 3000, 8000)
"""Hz, of the bands."""
_FLOOR = -55.0
"""dBFS: what is below is silence."""
_APART = 12.0
"""dB between what was spoken and what is heard, in some band."""
_AT_LEAST, _AMONG = 4, 15
"""Steps that differ, and the steps they are among: of the codecs only Opus has one now and then."""
_EVERY = 5
"""Steps from the begin of one window to that of the next."""
_LOUDER, _FOR = 3.0, 50
"""dB that so many steps together are louder or quieter than was spoken, by the median of those with
speech. Of 780 seconds in three codecs none was more than 1.9 apart (Opus; AAC 0.1, MP3 0.5)."""
_ADDED, _QUANTILE, _ADDED_FOR = 1.5, 70, 25
"""dB that a band is louder at this percentile of so many steps: noise over speech fills its gaps.
In good renders at most 0.8 (AAC; MP3 0.5, Opus 0.3, uncompressed 0)."""
_SPEECH = -45.0
"""dBFS of a step with speech."""
_LONGEST_GAP = 0.8
"""Seconds of silence inside speech; voices leave 0.5 at most, between sentences."""
_ODD_PACE = 2.0
"""Times slower or faster than the rest."""
_ENOUGH = 40
"""Characters: of less, the pace tells nothing."""

Steps = NDArray[np.float64]
"""A row a step, a column a band, in dBFS."""


def measured(path: Path, sound: Sound, render: Render, store: Store) -> list[Finding]:
    """Everything about the file that is not as it was made."""
    timeline = render.timeline
    return [
        *_length(sound, timeline),
        *_chapters(path, timeline),
        *_levels(sound),
        *_paragraphs(sound, timeline, store),
        *_paces(render),
    ]


def _length(sound: Sound, timeline: Timeline) -> Iterator[Finding]:
    wanted = timeline.seconds(timeline.frames)
    if abs(sound.seconds - wanted) > _STEP:
        what = f"the file lasts {sound.seconds:.2f} s, its script {wanted:.2f} s"
        yield Finding(0, sound.seconds, 0, what, abs(sound.seconds - wanted))


def _chapters(path: Path, timeline: Timeline) -> Iterator[Finding]:
    found = chapters_of(path)
    if len(found) != len(timeline.marks):
        what = f"the file has {len(found)} chapters, its script {len(timeline.marks)}"
        yield Finding(0, 0, 0, what, 1)
        return
    for (title, start), mark in zip(found, timeline.marks, strict=True):
        wanted = timeline.seconds(mark.start)
        if title != mark.title or abs(start - wanted) > 0.001:
            what = (
                f"the chapter {title!r} at {start:.3f} s should be {mark.title!r} at {wanted:.3f} s"
            )
            yield Finding(min(start, wanted), max(start, wanted), 0, what, abs(start - wanted))


def _levels(sound: Sound) -> Iterator[Finding]:
    minute = 60 * sound.frame_rate
    power, loudest, where = 0.0, 1, 0
    for start in range(0, len(sound.samples), minute):
        piece = sound.samples[start : start + minute].astype(np.int32)
        power += 10 ** (measure(piece.astype("<i2").tobytes(), sound.frame_rate) / 10) * len(piece)
        if np.abs(piece).max() > loudest:
            loudest, where = int(np.abs(piece).max()), start + int(np.abs(piece).argmax())
    peak = 20 * log10(loudest / 32768)
    if peak > PEAK:
        time = where / sound.frame_rate
        yield Finding(time, time, 0, f"a sample reaches {peak:.1f} dBFS; it may be clipped", 1)
    loudness = 10 * log10(power / max(len(sound.samples), 1) + 1e-7)
    if abs(loudness - LOUDNESS) > WITHIN:
        what = f"the loudness is {loudness:.1f} LUFS, not {LOUDNESS:.0f}"
        yield Finding(0, sound.seconds, 0, what, abs(loudness - LOUDNESS))


def _paragraphs(sound: Sound, timeline: Timeline, store: Store) -> Iterator[Finding]:
    """Each paragraph against its clip; where that is forgotten, it is passed over."""
    longer = len(sound.samples) - timeline.frames
    shift = 0
    said = False
    for segment, sentences in _with_sentences(timeline):
        try:
            pcm = samples(store, segment.clip)
        except DamagedEntry:
            continue
        clip = Sound(np.frombuffer(pcm, "<i2"), segment.clip.frame_rate)
        spoken = _steps(_placed(clip, segment, timeline.frame_rate))
        differences = _differences(spoken, _steps(_heard(sound, segment, shift)))
        if differences and shift != longer:
            elsewhere = _differences(spoken, _steps(_heard(sound, segment, longer)))
            if not elsewhere:
                shift, differences = longer, []
                if not said:
                    seconds = timeline.seconds(abs(longer))
                    what = f"{seconds:.1f} s {'put in' if longer > 0 else 'cut out'} before it"
                    yield at(timeline, sentences, what, seconds)
        said = bool(differences)
        heard = _steps(_heard(sound, segment, shift))
        differences = differences or _levels_apart(spoken, heard) or _noise(spoken, heard)
        if differences:
            what, first, last, _ = max(differences, key=itemgetter(3))
            start = timeline.seconds(segment.start + shift)
            weight = sum(map(itemgetter(3), differences))
            found = at(timeline, sentences, what, weight)
            yield replace(found, start=start + first * _STEP, stop=start + last * _STEP)
        gap = _longest_run(spoken[: len(clip.samples) * 50 // clip.frame_rate].max(axis=1) < _FLOOR)
        if gap > _LONGEST_GAP:
            yield at(timeline, sentences, f"{gap:.1f} s of silence were spoken in it", gap)


def _with_sentences(timeline: Timeline) -> Iterator[tuple[Segment, list[Cue]]]:
    cues = deque(timeline.cues)
    for segment in timeline.segments:
        sentences = []
        while cues and cues[0].start < segment.start + segment.frames:
            sentences.append(cues.popleft())
        if sentences:
            yield segment, sentences


def _placed(clip: Sound, segment: Segment, frame_rate: int) -> Sound:
    """The clip with its silences, at its own rate."""
    lead = segment.lead * clip.frame_rate // frame_rate
    frames = segment.frames * clip.frame_rate // frame_rate
    samples = np.zeros(max(frames, lead + len(clip.samples)), np.int16)
    samples[lead : lead + len(clip.samples)] = clip.samples
    return Sound(samples, clip.frame_rate)


def _heard(sound: Sound, segment: Segment, shift: int) -> Sound:
    start = max(segment.start + shift, 0)
    return Sound(sound.samples[start : max(start, start + segment.frames)], sound.frame_rate)


def _steps(sound: Sound) -> Steps:
    length = round(sound.frame_rate * _STEP)
    count = len(sound.samples) // length
    frames = sound.samples[: count * length].reshape(count, length) / 32768
    power = np.abs(np.fft.rfft(frames * np.hanning(length), axis=1) / length) ** 2
    hertz = np.fft.rfftfreq(length, 1 / sound.frame_rate)
    bands = [power[:, (hertz >= a) & (hertz < b)].sum(axis=1) for a, b in pairwise(_EDGES)]
    return 10 * np.log10(np.stack(bands, axis=1) * 5.33 + 1e-12)  # the window's and the half's loss


def _differences(spoken: Steps, heard: Steps) -> list[tuple[str, int, int, float]]:
    """The differences between the heard and the spoken: first and last step, and seconds."""
    missing = len(spoken) - len(heard)
    heard = np.concatenate([heard, np.full((max(missing, 0), heard.shape[1]), -120.0)])
    heard = heard[: len(spoken)]
    apart = np.abs(np.maximum(spoken, _FLOOR) - np.maximum(heard, _FLOOR))
    # the clocks of two rates differ by less than a step: a step may be like a neighbour's
    before, after = np.roll(spoken, 1, axis=0), np.roll(spoken, -1, axis=0)
    for neighbour in (before, after):
        other = np.abs(np.maximum(neighbour, _FLOOR) - np.maximum(heard, _FLOOR))
        apart = np.minimum(apart, other)
    differs = apart.max(axis=1) > _APART
    crowded = np.convolve(differs, np.ones(_AMONG), "same")[: len(differs)] >= _AT_LEAST
    found = []
    start = 0
    for odd, run in groupby(crowded):
        stop = start + len(list(run))
        if odd:
            quiet = heard[start:stop].max(axis=1) < _FLOOR
            silence = spoken[start:stop].max(axis=1) < _FLOOR
            seconds = int(differs[start:stop].sum()) * _STEP
            if quiet.mean() > 0.5:
                what = "silence where there was speech"
            elif silence.mean() > 0.5:
                what = "sound in a pause"
            else:
                what = "other sound than was spoken"
            found.append((f"{seconds:.1f} s of {what}", start, stop, seconds))
        start = stop
    return found


def _levels_apart(spoken: Steps, heard: Steps) -> list[tuple[str, int, int, float]]:
    """The stretches at another level than was spoken, as `_differences` gives them."""
    count = min(len(spoken), len(heard))
    before, after = (
        10 * np.log10((10 ** (steps[:count] / 10)).sum(axis=1)) for steps in (spoken, heard)
    )
    if count < _FOR:
        return []
    change = np.where(before > _SPEECH, after - before, np.nan)
    windows = sliding_window_view(change, _FOR)[::_EVERY]
    spoken_in = np.flatnonzero(2 * np.isfinite(windows).sum(axis=1) > _FOR)
    changes = np.nanmedian(windows[spoken_in], axis=1)
    far = np.abs(changes) > _LOUDER
    if not far.any():
        return []
    places = spoken_in[far]
    start, stop = int(places[0]) * _EVERY, int(places[-1]) * _EVERY + _FOR
    seconds = (stop - start) * _STEP
    what = f"{seconds:.0f} s at another level: {np.median(changes[far]):+.0f} dB"
    return [(what, start, stop, seconds)]


def _noise(spoken: Steps, heard: Steps) -> list[tuple[str, int, int, float]]:
    """The stretches with a noise over the speech, as `_differences` gives them."""
    count = min(len(spoken), len(heard))
    if count < _ADDED_FOR:
        return []
    more = np.maximum(heard[:count], _FLOOR) - np.maximum(spoken[:count], _FLOOR)
    windows = sliding_window_view(more, _ADDED_FOR, axis=0)[::_EVERY]
    added = np.percentile(windows, _QUANTILE, axis=2).max(axis=1)
    starts = np.flatnonzero(added > _ADDED)
    if not len(starts):
        return []
    first, last = int(starts[0]) * _EVERY, int(starts[-1]) * _EVERY + _ADDED_FOR
    what = f"other sound over the speech: up to {added.max():.0f} dB more in a band"
    return [(what, first, last, (last - first) * _STEP)]


def _longest_run(mask: NDArray[np.bool_]) -> float:
    """Seconds."""
    return max((len(list(run)) for is_so, run in groupby(mask) if is_so), default=0) * _STEP


def _paces(render: Render) -> Iterator[Finding]:
    """Paragraphs that are suspiciously short or long for what is said of them.

    The spoken form is counted: a figure is short to write, and long to say.
    """
    timeline, paces = render.timeline, []
    lengths = dict(zip(timeline.cues, render.spoken, strict=True))
    for segment, sentences in _with_sentences(timeline):
        characters = sum(lengths[cue] for cue in sentences)
        if characters >= _ENOUGH:
            seconds = segment.clip.frames / segment.clip.frame_rate
            paces.append((characters / seconds, sentences))
    usual = median(pace for pace, _ in paces) if paces else 0
    for pace, sentences in paces:
        if not usual / _ODD_PACE < pace < usual * _ODD_PACE:
            length = "short" if pace > usual else "long"
            what = f"suspiciously {length}: {pace:.0f} characters a second, not {usual:.0f}"
            yield at(timeline, sentences, what, 1)
