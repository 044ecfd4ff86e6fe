"""What was rendered to a path, kept in the store: so that a file alone can be verified.

recording/1 <path>   -> language and timeline of the last render to that path
recording/1 <title>  -> the same of the last render of that title, for a file that was moved
"""

import json
import zlib
from pathlib import Path

from declaim.model import Clip, Cue, Mark, Script, Segment, Timeline
from declaim.store import Store, recipe


def remember(script: Script, timeline: Timeline, output: Path, store: Store) -> None:
    """Keep the timeline, a cue an utterance, under the output's path and the title."""
    placed = zip(script.utterances, timeline.segments, strict=True)
    content = {
        "language": script.language,
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
    payload = zlib.compress(json.dumps(content).encode(), 1)
    for name in (f"path {output.resolve()}", f"title {script.title}"):
        store.put(recipe("recording/1", name), b"", payload)


def recall(path: Path, title: str, store: Store) -> tuple[Timeline, str] | None:
    """The timeline and language of what was rendered there, or else of that title; or None."""
    for name in (f"path {path.resolve()}", f"title {title}"):
        key = recipe("recording/1", name)
        if key in store:
            content = json.loads(zlib.decompress(store.read(key)))
            timeline = Timeline(
                content["frame_rate"],
                content["frames"],
                tuple(
                    Segment(Clip(key, rate, frames, (), fresh=False), start, lead, length)
                    for key, rate, frames, start, lead, length in content["segments"]
                ),
                tuple(Mark(*mark) for mark in content["marks"]),
                tuple(Cue(*cue) for cue in content["cues"]),
            )
            return timeline, content["language"]
    return None
