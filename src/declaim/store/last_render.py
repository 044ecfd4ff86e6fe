"""The script and timeline that a file is compared with, kept in the store at every render.

recording/2 <digest>  -> the render with this digest, which the file's stamp names wherever it is
recording/2 <path>    -> the last render to this path, for a file that has lost its stamp
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from declaim.basics.real_path import real_path
from declaim.basics.stamp import Stamp, stamp_in
from declaim.errors import DamagedEntry
from declaim.model import Clip, Cue, Mark, Recording, Script, Segment, Timeline
from declaim.store import Store, recipe
from declaim.store.packed import counts, packed, texts, unpacked


@dataclass(frozen=True, slots=True)
class Render:
    """The content that a file should have."""

    timeline: Timeline
    """With one cue for each utterance."""
    language: str
    """BCP 47 tag, or empty."""
    spoken: tuple[int, ...]
    """Characters of each utterance's spoken form."""
    languages: tuple[str, ...]
    """BCP 47 tag of each utterance."""


def remember(script: Script, recording: Recording, store: Store) -> None:
    """Keep the script's texts and the timeline under the render's digest and the output's path."""
    timeline = recording.timeline
    placed = zip(script.utterances, timeline.segments, strict=True)
    content = {
        "language": script.metadata.language,
        "frame_rate": timeline.frame_rate,
        "frames": timeline.frames,
        "segments": [
            (s.clip.key, s.clip.frame_rate, s.clip.frames, s.start, s.lead, s.frames)
            for s in timeline.segments
        ],
        "marks": [(mark.title, mark.start, mark.stop) for mark in timeline.marks],
        "cues": [
            (said.source, said.line, said.block, at.start + at.lead, at.start + at.frames)
            for said, at in placed
        ],
        "spoken": [len(said.text) for said in script.utterances],
        "languages": [said.language for said in script.utterances],
    }
    payload = packed(content)
    stamp = stamp_in(recording.stamp)
    for key in (_of_path(recording.path), *([_of_stamp(stamp)] if stamp else [])):
        store.put(key, b"", payload)


def recall(path: Path, stamp: Stamp | None, store: Store) -> Render | None:
    """The render that the stamp names; of a file without a stamp, the last one to its path."""
    try:
        return store.load(_of_stamp(stamp) if stamp else _of_path(path), _parse)
    except DamagedEntry:
        return None


def _of_stamp(stamp: Stamp) -> str:
    return recipe("recording/2", f"render {stamp.render}")


def _of_path(path: Path) -> str:
    return recipe("recording/2", f"path {real_path(path)}")


def _parse(payload: bytes) -> Render:
    content = unpacked(payload)
    texts(content["language"])
    counts(content["frame_rate"], content["frames"], *content["spoken"])
    timeline = Timeline(
        content["frame_rate"],
        content["frames"],
        tuple(_segment(*segment) for segment in content["segments"]),
        tuple(_mark(*mark) for mark in content["marks"]),
        tuple(_cue(*cue) for cue in content["cues"]),
    )
    if not timeline.frame_rate or not timeline.segments:
        raise ValueError("nothing is heard")
    if len(content["spoken"]) != len(timeline.cues):
        raise ValueError("not one length for each utterance")
    others = content.get("languages") or [""] * len(timeline.cues)  # an older render has none
    texts(*others)
    if len(others) != len(timeline.cues):
        raise ValueError("not one language for each utterance")
    own = content["language"] or "en"
    languages = tuple(other or own for other in others)
    return Render(timeline, content["language"], tuple(content["spoken"]), languages)


def _segment(key: Any, rate: Any, frames: Any, start: Any, lead: Any, length: Any) -> Segment:
    bytes.fromhex(key)
    counts(rate, frames, start, lead, length)
    return Segment(Clip(key, rate, frames, (), fresh=False), start, lead, length)


def _mark(title: Any, start: Any, stop: Any) -> Mark:
    texts(title)
    counts(start, stop)
    return Mark(title, start, stop)


def _cue(text: Any, line: Any, block: Any, start: Any, stop: Any) -> Cue:
    texts(text)
    counts(line, block, start, stop)
    return Cue(text, line, block, start, stop)
