"""Faults that are planted in the sound of a WAV file, for `verify` to find."""

import wave
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from declaim.model import Recording, Timeline
from declaim.verify import Report

ARTICLE = """The Ferry Is Late Again

The ferry was late again on Monday, and nobody at the harbour could say why. Forty people waited in
the rain for an hour. The captain said that the engine was old.

A new engine has been promised since 2019. It would cost the town three million dollars. The council
will vote on it before the summer, and most of its members are for it.

Until then the old boat will sail as well as it can. The children of the island know the way to the
harbour office by heart.
"""
Samples = NDArray[np.int16]
Fault = Callable[[Samples, Timeline], Samples]


def plant(recording: Recording, fault: Fault) -> None:
    """Change the samples of a WAV file and keep what stands before and behind them."""
    content = recording.path.read_bytes()
    with wave.open(str(recording.path)) as file:
        pcm = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    changed = fault(pcm, recording.timeline).astype("<i2").tobytes()
    behind = content[44 + 2 * len(pcm) :]
    size = (36 + len(changed) + len(behind)).to_bytes(4, "little")
    length = len(changed).to_bytes(4, "little")
    recording.path.write_bytes(
        content[:4] + size + content[8:40] + length + changed + behind,
    )


def without(pcm: Samples, start: int, stop: int) -> Samples:
    return np.concatenate([pcm[:start], pcm[stop:]])


def instead(pcm: Samples, start: int, other: Samples) -> Samples:
    return np.concatenate([pcm[:start], other, pcm[start + len(other) :]])


def missing_sentence(pcm: Samples, timeline: Timeline) -> Samples:
    return without(pcm, timeline.cues[2].start, timeline.cues[3].start)


def repeated_sentence(pcm: Samples, timeline: Timeline) -> Samples:
    second, third = timeline.cues[2], timeline.cues[3]
    return np.concatenate([pcm[: third.start], pcm[second.start :]])


def swapped_paragraphs(pcm: Samples, timeline: Timeline) -> Samples:
    _, first, second, third, *_ = (segment.start for segment in timeline.segments)
    return np.concatenate([pcm[:first], pcm[second:third], pcm[first:second], pcm[third:]])


def half_a_second_of_silence(pcm: Samples, timeline: Timeline) -> Samples:
    return instead(pcm, timeline.cues[4].start + 9000, np.zeros(timeline.frame_rate // 2, np.int16))


def half_a_second_of_noise(pcm: Samples, timeline: Timeline) -> Samples:
    noise = np.random.default_rng(1).normal(0, 2000, timeline.frame_rate // 2)
    return instead(pcm, timeline.cues[4].start + 9000, noise.astype(np.int16))


def clip_cut_short(pcm: Samples, timeline: Timeline) -> Samples:
    segment = timeline.segments[2]
    stop = segment.start + segment.lead + segment.clip.frames
    return instead(pcm, stop - timeline.frame_rate, np.zeros(timeline.frame_rate, np.int16))


def clipped(pcm: Samples, _: Timeline) -> Samples:
    return np.clip(pcm.astype(np.int32) * 3, -32768, 32767).astype(np.int16)


def quieter(pcm: Samples, timeline: Timeline) -> Samples:
    start, stop = timeline.cues[4].start, timeline.cues[4].start + 3 * timeline.frame_rate
    return instead(pcm, start, (pcm[start:stop] / 2).astype(np.int16))


def clipped_below_full_scale(pcm: Samples, timeline: Timeline) -> Samples:
    start, stop = timeline.cues[4].start, timeline.cues[4].start + 3 * timeline.frame_rate
    return instead(pcm, start, np.clip(pcm[start:stop], -3277, 3277))


def noise_over_speech(pcm: Samples, timeline: Timeline) -> Samples:
    """For a second at -35 dBFS."""
    start, rate = timeline.cues[4].start + timeline.frame_rate, timeline.frame_rate
    noise = np.random.default_rng(1).normal(0, 32768 * 10 ** (-35 / 20), rate)
    return instead(pcm, start, (pcm[start : start + rate] + noise).astype(np.int16))


def quieter_for_ten_seconds(pcm: Samples, timeline: Timeline) -> Samples:
    stop = timeline.cues[-1].stop
    start = max(stop - 10 * timeline.frame_rate, 0)
    return instead(pcm, start, (pcm[start:stop] / 2).astype(np.int16))


FAULTS: list[tuple[Fault, int, str]] = [
    (missing_sentence, 3, "other sound"),
    (repeated_sentence, 3, "other sound"),
    (swapped_paragraphs, 3, "other sound"),
    (half_a_second_of_silence, 6, "silence where there was speech"),
    (half_a_second_of_noise, 6, "other sound"),
    (clip_cut_short, 6, "silence where there was speech"),
    (clipped, 0, "it may be clipped"),
    (noise_over_speech, 6, "sound"),
    (quieter_for_ten_seconds, 6, "at another level: -6 dB"),
    (quieter, 6, "at another level: -6 dB"),
    (clipped_below_full_scale, 6, "at another level: -"),
]


def told(report: Report) -> list[tuple[int, str]]:
    return [(finding.line, finding.what) for finding in report.findings]
