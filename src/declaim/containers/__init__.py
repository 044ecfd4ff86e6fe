"""The file formats: suffix -> how its sound is encoded, and who writes the file.

The one door to PyAV, whose wheels carry ffmpeg's libraries. To add a container:

1. Give it a `Codec` in codecs.py, or None if it holds the samples of the clips; then a function of
   samples.py writes it.
2. Add its row to `CONTAINERS`.
3. Say in tags.py how it holds a title and a cover.
4. `pytest tests/containers` renders every suffix. Where they read tags back by suffix, say how.
5. Name the suffix in the help of `--output` (cli/common_options.py), README.md and docs/api.md, and
   in sidecars/episodes.py if players of podcasts know it.
"""

from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import av

from declaim.basics.atomic import replacing
from declaim.basics.parallel import Progress, ahead, in_parallel
from declaim.containers.codecs import AAC, MP3, OPUS, Codec
from declaim.containers.gain import amplified
from declaim.containers.packets import Parts, join, parts, write_packets
from declaim.containers.samples import write_flac, write_wav
from declaim.containers.tags import Tags, tags_of
from declaim.errors import EngineUnavailable, UnknownChoice
from declaim.model import Grid, Script, Segment, Timeline
from declaim.sound.loudness import limit
from declaim.sound.master import CEILING
from declaim.sound.pcm import resample
from declaim.store import Store, recipe
from declaim.store.clips import samples

_READERS = 4
"""Segments that are read side by side while a file is written."""
_TOGETHER_S = 15
"""Seconds of sound that are encoded in one go: shorter ones cost a cluster more to hand out."""
_Task = tuple[Codec, Segment, int, float, str, Store]
"""Codec, segment, rate (Hz), gain (dB), and the segment's key in a store."""


@dataclass(frozen=True, slots=True)
class Container:
    """One file format."""

    muxer: str
    """Its name in libavformat."""
    codec: Codec | None
    """None where the file is written whole from the clips' own samples."""

    def grid(self, clip_rate: int) -> Grid:
        """The container's grid for clips at `clip_rate` (Hz)."""
        return self.codec.grid(clip_rate) if self.codec else Grid(clip_rate)


@dataclass(frozen=True, slots=True)
class Form:
    """The form of a file, beyond its suffix."""

    container: Container | None = None
    """None where the suffix chooses it."""
    before_ms: int = 0
    """Silence before everything, in milliseconds."""
    steps: int = 0
    """Steps of the packets' own gain by which the file is louder than its clips."""
    gain_db: float = 0.0
    """dB by which the clips are louder, encoded anew; the limiter holds their peaks."""

    @property
    def identity(self) -> str:
        """Everything in the form that shapes the file, for its stamp; empty for the usual form."""
        return "" if self == USUAL else f" {self}"


USUAL = Form()


CONTAINERS = {
    ".m4b": Container("ipod", AAC),
    ".m4a": Container("ipod", AAC),
    ".mp3": Container("mp3", MP3),
    ".opus": Container("opus", OPUS),
    ".ogg": Container("ogg", OPUS),
    ".mka": Container("matroska", OPUS),
    ".flac": Container("flac", None),
    ".wav": Container("wav", None),
}


def container_of(path: Path) -> Container:
    """The container that the suffix chooses; UnknownChoice if it chooses none."""
    try:
        return CONTAINERS[path.suffix.lower()]
    except KeyError:
        raise UnknownChoice("file suffix", path.suffix, tuple(CONTAINERS)) from None


def encode(
    script: Script,
    timeline: Timeline,
    output: Path,
    stamp: str,
    store: Store,
    executor: Executor,
    progress: Progress,
    *,
    form: Form = USUAL,
) -> int:
    """Write the timeline to `output`; returns how many segments had to be encoded for it.

    What stands at `output` is the file before or the finished one, never a part. Raises Unwritable,
    and DamagedEntry where a clip or a segment in the store proves unsound.
    """
    container = form.container or container_of(output)
    encoded = 0
    if container.codec:
        gain = form.gain_db
        encoded = _encode_missing(timeline, container.codec, gain, store, executor, progress)
    with replacing(output) as temporary:
        try:
            tags = tags_of(script, stamp)
            _write(temporary, container, timeline, tags, store, form)
        except av.ArgumentError as error:  # so libav calls a file in which it cannot move
            raise OSError(error.errno, error.strerror) from error
    return encoded


def _encode_missing(
    timeline: Timeline,
    codec: Codec,
    gain_db: float,
    store: Store,
    executor: Executor,
    progress: Progress,
) -> int:
    rate = timeline.frame_rate
    keyed = {_key(segment, codec, rate, gain_db): segment for segment in timeline.segments}
    missing = store.missing(keyed)
    tasks = [
        (codec, replace(segment, clip=replace(segment.clip, words=())), rate, gain_db, key, store)
        for key, segment in keyed.items()
        if key in missing
    ]
    rounds = list(_together(tasks, _TOGETHER_S * rate))
    in_parallel("encode", executor, _encode_all, rounds, _frames, progress)
    return len(tasks)


def _together(tasks: list[_Task], frames: int) -> Iterator[tuple[_Task, ...]]:
    """Groups of tasks, each with at least so many `frames` of sound, but for the last."""
    some: tuple[_Task, ...] = ()
    for task in tasks:
        some += (task,)
        if _frames(some) >= frames:
            yield some
            some = ()
    if some:
        yield some


def _frames(tasks: tuple[_Task, ...]) -> int:
    return sum(segment.frames for _, segment, *_ in tasks)


def _encode_all(tasks: tuple[_Task, ...]) -> None:
    for task in tasks:
        _encode(task)


def _key(segment: Segment, codec: Codec, frame_rate: int, gain_db: float) -> str:
    """The recipe of a segment's packets; the rate (Hz) of resampled clips is a part of it."""
    clip = segment.clip
    foreign = () if frame_rate in (clip.frame_rate, codec.frame_rate) else (frame_rate,)
    louder = (f"{gain_db:+.2f} dB",) if gain_db else ()
    silences = segment.lead, segment.frames
    return recipe("segment/2", clip.key, codec.identity, *silences, *foreign, *louder)


def _encode(task: _Task) -> None:
    codec, segment, frame_rate, gain_db, key, store = task
    if _key(segment, codec, frame_rate, gain_db) != key:
        raise EngineUnavailable("a worker", f"it has {codec.identity}; install the same PyAV")
    if key in store:  # a worker that was lost had done it
        return
    pcm = resample(_pcm(segment, gain_db, store), segment.clip.frame_rate, frame_rate)
    packets = codec.encode(pcm, frame_rate, segment.lead, segment.frames)
    store.put(key, b"", join(packets))


def _pcm(segment: Segment, gain_db: float, store: Store) -> bytes:
    """The clip's samples at its own rate, louder by a gain."""
    pcm = samples(store, segment.clip)
    return limit(pcm, segment.clip.frame_rate, gain_db, CEILING) if gain_db else pcm


def _encoded(task: tuple[Codec, Segment, int, Form, Store]) -> Parts:
    codec, segment, frame_rate, form, store = task
    packets = segment.frames // codec.packet
    key = _key(segment, codec, frame_rate, form.gain_db)
    found = store.load(key, lambda payload: parts(payload, packets))
    return amplified(found, form.steps) if form.steps else found


def _write(
    path: Path,
    container: Container,
    timeline: Timeline,
    tags: Tags,
    store: Store,
    form: Form,
) -> None:
    if container.codec:
        rate = timeline.frame_rate
        tasks = ((container.codec, segment, rate, form, store) for segment in timeline.segments)
        with ThreadPoolExecutor(_READERS) as readers:  # here: packets do not travel to be written
            encoded = ahead(readers, _encoded, tasks, _READERS)
            write_packets(path, container.muxer, container.codec, encoded, timeline, tags)
    elif container.muxer == "wav":
        write_wav(path, _samples(timeline, form, store), timeline, tags)
    else:
        write_flac(path, _samples(timeline, form, store), timeline, tags)


def _samples(timeline: Timeline, form: Form, store: Store) -> Iterator[bytes]:
    for segment in timeline.segments:
        pcm = _pcm(segment, form.gain_db, store)
        pcm = resample(pcm, segment.clip.frame_rate, timeline.frame_rate)
        whole = bytes(2 * segment.lead) + pcm
        yield whole[: 2 * segment.frames].ljust(2 * segment.frames, b"\0")
