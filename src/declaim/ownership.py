"""The owner of a file: a file that declaim did not write is replaced only with --force."""

import json
from pathlib import Path
from typing import Final

from declaim.basics.stamp import Stamp, stamp_in
from declaim.containers import CONTAINERS
from declaim.errors import UnreadableSource
from declaim.sound.decode import chapters_of
from declaim.sound.inspect import inspect

_HEAD_BYTES: Final = 8192
_TAIL_BYTES: Final = 64
"""An EPUB has its stamp in the ZIP file's comment, at the end."""
_STAMPED_BESIDE: Final = {".srt": ".vtt", ".transcript.txt": ".transcript.html"}
"""Formats without a place for a stamp, and the file, written after them, that has it."""
_CHAPTERS: Final = ".chapters.json"
_START_S: Final = 0.002
"""Both the file of chapters and the audio round to milliseconds."""
_END_S: Final = 0.1
"""The length that some containers tell is rounded to packets."""


def stamp_of(path: Path) -> Stamp | None:
    """The stamp of a file, or of the one written with it; None of a file without one."""
    try:
        return _stamp(path)
    except (OSError, UnreadableSource):
        return None


def _stamp(path: Path) -> Stamp | None:
    """The same; raises OSError and UnreadableSource."""
    for suffix, other in _STAMPED_BESIDE.items():
        if path.name.endswith(suffix):
            stamped = path.with_name(path.name.removesuffix(suffix) + other)
            return _stamp(stamped) if stamped.exists() else None
    if path.suffix.lower() in CONTAINERS:
        return inspect(path).stamp
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
        file.seek(max(path.stat().st_size - _TAIL_BYTES, 0))
        content = head + file.read(_TAIL_BYTES)
    return stamp_in(content.decode("latin-1"))


def is_foreign(path: Path) -> bool:
    """Whether there is a file that declaim did not write."""
    if not path.exists():
        return False
    return not (_are_our_chapters(path) if path.name.endswith(_CHAPTERS) else stamp_of(path))


def _are_our_chapters(path: Path) -> bool:
    """Whether the file is laid out as ours are: its specification has no place for a stamp."""
    try:
        text = path.read_text("utf-8")
        content = json.loads(text)
    except (OSError, ValueError, RecursionError):
        return False
    return bool("chapters" in content and text == laid_out(content))


def is_of(sidecar: Path, audio: Path) -> bool:
    """Whether both are of one render, or one of them does not say; a file of chapters by its times.

    A file of chapters has no place for a stamp, so that its titles and times are compared.
    Raises UnreadableSource where one of the files cannot be read.
    """
    try:
        if sidecar.name.endswith(_CHAPTERS):
            return _agree(sidecar, audio)
        ours, theirs = _stamp(sidecar), _stamp(audio)
    except OSError as error:
        raise UnreadableSource(str(sidecar), str(error.strerror)) from error
    return not ours or not theirs or ours.render == theirs.render


def _agree(chapters: Path, audio: Path) -> bool:
    """Whether the audio has these chapters, and ends when the last of them does."""
    try:
        listed = json.loads(chapters.read_text("utf-8"))["chapters"]
        told = [(each["title"], each["startTime"]) for each in listed]
        heard = chapters_of(audio)
        ends = not listed or abs(listed[-1]["endTime"] - inspect(audio).duration) < _END_S
        return (
            ends
            and len(told) == len(heard)
            and all(
                title == other and abs(start - begins) < _START_S
                for (title, start), (other, begins) in zip(told, heard, strict=True)
            )
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        return False


def laid_out(content: object) -> str:
    """JSON as declaim writes it."""
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"
