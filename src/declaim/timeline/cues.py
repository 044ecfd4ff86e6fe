"""The times at which each written sentence, and each word of it, is heard.

An engine tells when it begins some words of the spoken text; where it tells nothing, time is shared
out by what takes time in speech. The changes that an utterance keeps lead back to what was written.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, pairwise, repeat
from typing import NamedTuple, overload

from declaim.basics.word_times import Words
from declaim.model import Clip, Cue, Utterance, Word
from declaim.normalise import sentences

_WORD = re.compile(r"\w+(?:['’.-]\w+)*")
_LETTER = re.compile(r"\w")
_ENDED = re.compile(r"(?:\n|[^\w\s,'\"«»“”„‘’()\[\]–—-])\W*\Z")
"""The speech between two sentences: a line's end, or another sign than a comma or a quote."""
_WEIGHTS = dict.fromkeys(" \n", 0.0) | dict.fromkeys(",;:", 3.0) | dict.fromkeys(".!?", 4.0)
"""The time that a character takes, in letters; fitted to the times of espeak-ng and Piper."""


class _Unit(NamedTuple):
    """A written word, or a span that is said otherwise: half-open, and where its speech starts."""

    start: int
    stop: int
    said: int


class Cues(Sequence[Cue]):
    """A recording's sentences, made when they are first looked at: to write it, nobody does."""

    def __init__(
        self, placed: Sequence[tuple[Utterance, Clip, int]], language: str, frame_rate: int
    ) -> None:
        """Each utterance with its clip and the frame at which that begins; `frame_rate` in Hz."""
        self._placed, self._language, self._frame_rate = placed, language, frame_rate

    @cached_property
    def _made(self) -> tuple[Cue, ...]:
        return tuple(
            cue
            for said, clip, begin in self._placed
            for cue in cues_of(said, clip, self._language, begin, self._frame_rate)
        )

    def __len__(self) -> int:
        return len(self._made)

    @overload
    def __getitem__(self, index: int) -> Cue: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Cue]: ...
    def __getitem__(self, index: int | slice) -> Cue | Sequence[Cue]:
        return self._made[index]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._made == tuple(other)

    def __hash__(self) -> int:
        return hash(self._made)


def cues_of(
    said: Utterance, clip: Clip, language: str, begin: int, frame_rate: int
) -> Iterator[Cue]:
    """The sentences of one utterance whose clip begins at frame `begin` of the recording.

    Together they cover the clip; `frame_rate` is the recording's, in Hz.
    """
    units = _units(said)
    frames, told = _frames(said.text, units, clip)
    frames = [begin + frame * frame_rate // clip.frame_rate for frame in (*frames, clip.frames)]
    parts = [*_sentences(said, units, language), (len(said.source), len(units))]
    for (start, first), (stop, after) in pairwise(parts):
        yield Cue(
            said.source[start:stop].rstrip(),
            said.line,
            said.block,
            frames[first] if first else begin,
            frames[after],
            Words.of(
                Word(frames[i], units[i].start - start, units[i].stop - units[i].start)
                for i in range(first, after)
            ),
            estimated=first not in told,
        )


def written_sentences(said: Utterance) -> Iterator[str]:
    """The sentences of one utterance as they are written; together they are its source."""
    starts = [start for start, _ in _sentences(said, _units(said), said.voice.language)]
    for start, stop in pairwise([*starts, len(said.source)]):
        yield said.source[start:stop]


def _units(said: Utterance) -> list[_Unit]:
    spans = [match.span() for match in _WORD.finditer(said.source)]
    if said.changes:
        spans = sorted([*spans, *((start, stop) for start, stop, _ in said.changes)])
    merged: list[tuple[int, int]] = []
    for start, stop in spans:
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(stop, merged[-1][1])
        else:
            merged.append((start, stop))
    units = []
    shift = done = 0
    for start, stop in merged:
        while done < len(said.changes) and said.changes[done][1] <= start:
            begin, end, length = said.changes[done]
            shift += length - (end - begin)
            done += 1
        units.append(_Unit(start, stop, start + shift))
    ends = [*(unit.said for unit in units[1:]), len(said.text)]
    return [
        unit
        for unit, end in zip(units, ends, strict=True)
        if _LETTER.search(said.text, unit.said, end)
    ]


def _frames(text: str, units: list[_Unit], clip: Clip) -> tuple[list[int], Container[int]]:
    """The frame at which each unit begins, and the indices of the units that the engine timed."""
    starts = [unit.said for unit in units]
    told: dict[int, int] = {}
    last, latest = -1, 0
    for word in clip.words:
        index = bisect_right(starts, word.offset) - 1
        if index > last and latest <= word.frame < clip.frames:
            last, latest = index, word.frame
            told[index] = latest
    loads = [0.0, *accumulate(map(_WEIGHTS.get, text, repeat(1.0)))]
    end = loads[len(text.rstrip(" .,;:!?\"')"))]
    frames = [0] * len(units)
    known = [*sorted({0: 0, **told}.items()), (len(units), clip.frames)]
    for (first, begin), (last, stop) in pairwise(known):
        base = loads[starts[first]]
        span = (loads[starts[last]] if last < len(units) else end) - base
        for i in range(first, last):
            frames[i] = begin + round((stop - begin) * (loads[starts[i]] - base) / span)
    return frames, told.keys()


def _sentences(said: Utterance, units: list[_Unit], language: str) -> list[tuple[int, int]]:
    """The start of each sentence, and the index of its first unit; no sentence ends in a unit."""
    starts = [unit.start for unit in units]
    found = [(0, 0)]
    for start, _ in sentences(said.source, language):
        index = bisect_left(starts, start)
        if found[-1][1] < index < len(units) and units[index - 1].stop <= start:
            between = said.text[units[index - 1].said : units[index].said]
            if _ENDED.search(between):  # the stop of `M. Dupont` is not spoken
                found.append((start, index))
    return found
