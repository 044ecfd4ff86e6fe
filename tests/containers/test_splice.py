"""The splice leaves no trace: joints are silent, nothing drifts, every segment sounds as if alone.

`DECLAIM_JOINS=1000 pytest -s -n 0 tests/containers/test_splice.py` is the long run, whose figures
docs/benchmarks.md has.
"""

import os
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

import av
import pytest

from declaim.containers import container_of
from declaim.model import Recording
from declaim.pipeline import render
from declaim.plan import Chapters
from declaim.settings.options import Options
from declaim.store import Store

if TYPE_CHECKING:
    from av.audio.codeccontext import AudioCodecContext

JOINS = int(os.environ.get("DECLAIM_JOINS", "24"))
SILENT = 1
"""The largest sample of a decoder's silence: half a bit of dither or of rounding, either way."""
LOUD = 600


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an article of as many paragraphs as there are joins, and a store."""
    folder = tmp_path_factory.mktemp("splice")
    paragraphs = [f"Then came number {n}, {'x' * (n % 7)} as it had to." for n in range(JOINS)]
    (folder / "article.txt").write_text("\n\n".join(["A Headline", *paragraphs]), "utf-8")
    return folder


@pytest.fixture(scope="module", params=[".m4b", ".mp3", ".opus", ".mka"])
def spliced(request: pytest.FixtureRequest, workshop: Path) -> Recording:
    """The article spoken by the default voice, a chapter a paragraph, in one container."""
    output = workshop / f"article{request.param}"
    options = Options(chapters=Chapters.PARAGRAPHS)
    return render(workshop / "article.txt", output, options, store=Store(workshop / "store"))


@pytest.fixture(scope="module")
def samples(spliced: Recording) -> "array[int]":
    """The whole file as a player decodes it."""
    with av.open(str(spliced.path)) as file:
        return mono(file.decode(audio=0))


def mono(frames: Iterator[av.AudioFrame]) -> "array[int]":
    """Decoded frames as s16 samples."""
    resampler = av.AudioResampler("s16", "mono")
    pieces = (piece for frame in frames for piece in resampler.resample(frame))
    return array("h", b"".join(bytes(p.planes[0])[: 2 * p.samples] for p in pieces))


def test_a_thousand_joints_add_up_to_the_timeline(
    spliced: Recording, samples: "array[int]"
) -> None:
    assert len(samples) == spliced.timeline.frames
    assert len(spliced.timeline.segments) == JOINS + 1


def test_the_last_chapter_starts_as_exactly_as_the_first(
    spliced: Recording, samples: "array[int]"
) -> None:
    rate = spliced.timeline.frame_rate
    late = []
    for mark in spliced.timeline.marks[1:]:
        quiet = mark.start - rate // 50
        onset = next(n for n in range(quiet, len(samples)) if abs(samples[n]) > LOUD)
        late.append(onset - mark.start)
    print(f"{spliced.path.suffix}: onsets {min(late)} to {max(late)} frames after their marks")
    first, last = late[: len(late) // 4], late[-len(late) // 4 :]
    assert abs(sum(last) / len(last) - sum(first) / len(first)) < rate / 1000


def test_the_joints_are_silent(spliced: Recording, samples: "array[int]") -> None:
    codec = container_of(spliced.path).codec
    assert codec
    loudest = 0
    for segment in spliced.timeline.segments[1:]:
        joint = samples[segment.start - codec.packet // 2 : segment.start + codec.packet // 2]
        loudest = max(loudest, *map(abs, joint))
    print(f"{spliced.path.suffix}: largest sample in {JOINS} joints {loudest}")
    assert loudest <= SILENT


def test_every_segment_sounds_as_if_it_stood_alone(
    spliced: Recording, samples: "array[int]"
) -> None:
    codec = container_of(spliced.path).codec
    assert codec
    furthest = 0
    with av.open(str(spliced.path)) as file:
        stream = file.streams.audio[0]
        packets = [packet for packet in file.demux(stream) if packet.size]
        for segment in spliced.timeline.segments:
            first = segment.start // codec.packet
            decoder = cast("AudioCodecContext", av.CodecContext.create(stream.codec.name, "r"))
            decoder.extradata = stream.codec_context.extradata
            own = packets[first : first + segment.frames // codec.packet]
            alone = mono(frame for packet in (*own, None) for frame in decoder.decode(packet))
            stop = segment.start + segment.frames - codec.delay
            within = samples[max(0, stop - len(alone)) : stop]
            alone = alone[len(alone) - len(within) :]
            furthest = max(furthest, *(abs(a - b) for a, b in zip(alone, within, strict=True)))
    print(f"{spliced.path.suffix}: a segment alone differs by at most {furthest}")
    assert furthest <= SILENT
