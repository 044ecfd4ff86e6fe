"""What was rendered to a path, kept in the store: so that a file alone can be verified.

recording/1 <path>   -> language and timeline of the last render to that path
recording/1 <title>  -> the same of the last render of that title, for a file that was moved
"""

from pathlib import Path
from typing import Any

from declaim.errors import DamagedEntry
from declaim.model import Clip, Cue, Mark, Script, Segment, Timeline
from declaim.store import Store, recipe
from declaim.store.packed import counts, packed, texts, unpacked


def remember(script: Script, timeline: Timeline, output: Path, store: Store) -> None:
    """Keep the timeline, a cue an utterance, under the output's path and the title."""
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
    }
    payload = packed(content)
    for name in (f"path {output.resolve()}", f"title {script.metadata.title}"):
        store.put(recipe("recording/1", name), b"", payload)


def recall(path: Path, title: str, store: Store) -> tuple[Timeline, str] | None:
    """The timeline and language of what was rendered there, or else of that title; or None."""
    for name in (f"path {path.resolve()}", f"title {title}"):
        try:
            return store.load(recipe("recording/1", name), _parse)
        except DamagedEntry:
            continue
    return None


def _parse(payload: bytes) -> tuple[Timeline, str]:
    content = unpacked(payload)
    texts(content["language"])
    counts(content["frame_rate"], content["frames"])
    timeline = Timeline(
        content["frame_rate"],
        content["frames"],
        tuple(_segment(*segment) for segment in content["segments"]),
        tuple(_mark(*mark) for mark in content["marks"]),
        tuple(_cue(*cue) for cue in content["cues"]),
    )
    if not timeline.frame_rate or not timeline.segments:
        raise ValueError("nothing is heard")
    return timeline, content["language"]


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
