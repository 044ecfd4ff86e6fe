"""The distance of a sentence's start from the place where a forced aligner hears its first word.

    python benchmarks/cues.py [--minutes N] [--voice NAME]...

Speaks a made-up book (book.py) and has PocketSphinx, whose English model comes with it, align each
paragraph with the words that were spoken. Compared are the sentences inside a paragraph, as its
first one starts where the clip does: once with the times that the engine told, and once as if it
had told none. Prints milliseconds. Wants `pip install pocketsphinx`.
"""

import argparse
import re
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from statistics import median, quantiles

import av
from book import book
from pocketsphinx import Decoder

from declaim.model import Clip, Utterance
from declaim.normalise import normalise
from declaim.pipeline import prepare, render
from declaim.settings.options import Options
from declaim.store import Store
from declaim.timeline.cues import cues_of

_RATE = 16_000
"""Hz, of the aligner's model."""
_FRAME = _RATE // 100
_MARGIN = _RATE // 5
"""Samples of silence that the aligner is given before and after."""


def main() -> None:
    """Print two rows a voice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=4)
    parser.add_argument("--voice", action="append")
    arguments = parser.parse_args()
    print(f"{'':34} sentences  median   90 %  late by, median")
    for voice in arguments.voice or [None]:
        late: dict[str, list[float]] = {"told": [], "shared out": []}
        for said, clip, heard in _spoken(book(arguments.minutes), voice):
            for what, known in (("told", clip), ("shared out", replace(clip, words=()))):
                late[what] += _late(said, known, heard)
        for what, errors in late.items():
            off = [abs(error) for error in errors]
            print(
                f"{voice or 'default':<22} {what:<11} {len(off):9} {median(off):7.0f}"
                f" {quantiles(off, n=10)[-1]:6.0f} {median(errors):8.0f}"
            )


def _spoken(text: str, voice: str | None) -> Iterator[tuple[Utterance, Clip, list[float]]]:
    """Every utterance, its clip, and when in the clip each of its words is heard, in seconds."""
    with tempfile.TemporaryDirectory() as name:
        article, output = Path(name) / "book.txt", Path(name) / "book.wav"
        article.write_text(text, "utf-8")
        options = Options(voice=voice)
        timeline = render(article, output, options, store=Store(Path(name))).timeline
        _, script = prepare(article, options, Store(Path(name)))
        sound = _samples(output)
    decoder = Decoder(samprate=_RATE, bestpath=False, loglevel="FATAL")
    for said, segment in zip(script.utterances, timeline.segments, strict=True):
        start = (segment.start + segment.lead) * _RATE // timeline.frame_rate
        stop = start + segment.clip.frames * _RATE // segment.clip.frame_rate
        begin = max(0, start - _MARGIN)
        decoder.set_align_text(" ".join(_words(said.text)))
        decoder.start_utt()
        decoder.process_raw(sound[2 * begin : 2 * (stop + _MARGIN)], full_utt=True)
        decoder.end_utt()
        heard = [part.start_frame for part in decoder.seg() if part.word[0] not in "<["]
        yield said, segment.clip, [(begin - start + frame * _FRAME) / _RATE for frame in heard]


def _late(said: Utterance, clip: Clip, heard: list[float]) -> Iterator[float]:
    """Milliseconds by which each sentence but the first is said to start later than it is heard."""
    words = 0
    sentences = list(cues_of(said, clip, "en", 0, clip.frame_rate))
    for cue, after in pairwise(sentences):
        words += len(_words(normalise(cue.text).text))
        yield 1000 * (after.start / clip.frame_rate - heard[words])


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z']+", text.lower())


def _samples(path: Path) -> bytes:
    with av.open(str(path)) as file:
        resampler = av.AudioResampler("s16", "mono", _RATE)
        frames = [piece for frame in file.decode(audio=0) for piece in resampler.resample(frame)]
    return b"".join(bytes(frame.planes[0])[: 2 * frame.samples] for frame in frames)


if __name__ == "__main__":
    main()
