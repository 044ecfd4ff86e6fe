"""The cues of subtitles in each of their forms: times, and the lines shown between them.

SubRip, WebVTT, YouTube's SBV, (Advanced) SubStation Alpha, and the lyrics of LRC. None but WebVTT
has a standard (https://www.w3.org/TR/webvtt1/).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

TIME: Final = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2}(?:[.,]\d{1,3})?)"
TIMES: Final = re.compile(rf"{TIME}\s*-->\s*{TIME}(?:\s.*)?")
SBV_TIMES: Final = re.compile(r"(\d{1,3}:\d\d:\d\d\.\d{3}),(\d{1,3}:\d\d:\d\d\.\d{3})")
MOMENT: Final = re.compile(TIME)
SSA: Final = re.compile(r"\s*\[Script Info\]", re.IGNORECASE)
"""The first line of a script of SubStation Alpha."""
OVERRIDE: Final = re.compile(r"\{[^{}]*\}")
"""A style within a line, or a remark that is not shown."""
DRAWING: Final = re.compile(r"\{[^{}]*\\p[1-9]")
NOBODY: Final = "NTP"
"""The name that old scripts have where nobody is named."""
SUNG: Final = re.compile(r"\[(\d{1,3}):(\d{1,2}(?:[.:]\d{1,3})?)\]\s*")
"""The moment of a line of lyrics."""
TOLD: Final = re.compile(r"\[(ti|ar):([^\]]{0,300})\]", re.IGNORECASE)
"""The title and the artist of lyrics."""
SUNG_MIN: Final = 2
"""So many lines with a moment are lyrics."""


@dataclass(frozen=True, slots=True)
class SubtitleCue:
    """The lines that are shown together."""

    start_s: float
    """Seconds into the film."""
    end_s: float
    line: int
    """The first of the lines in the file, from 1."""
    shown: Sequence[str]
    unsaid: Sequence[str] = ()
    """The words that are sung in it, or heard without brackets, and was among the lines."""


def cues_of(lines: Sequence[str]) -> list[SubtitleCue]:
    """The cues of subtitles in any form, in their order in time where the file has another."""
    first = next((line for line in lines if line.strip()), "")
    if SSA.match(first):
        return sorted(of_a_script(lines), key=lambda cue: cue.start_s)
    if is_sung(lines):
        return of_lyrics(lines)
    return [*timed(lines)]


def timed(lines: Sequence[str]) -> Iterator[SubtitleCue]:
    """The cues of a file in which each has a line with its times above it."""
    lines = [SBV_TIMES.sub(r"\1 --> \2", line) for line in lines]
    i = 0
    while i < len(lines):
        times = TIMES.fullmatch(lines[i].strip())
        i += 1
        if not times:
            continue
        first = i
        while i < len(lines) and lines[i].strip() and not TIMES.fullmatch(lines[i].strip()):
            i += 1
        block = lines[first:i]
        if i < len(lines) and lines[i].strip() and block and block[-1].strip().isdecimal():
            block = block[:-1]  # the next cue's number, with no blank line above it
        yield SubtitleCue(
            seconds(*times.groups()[:3]), seconds(*times.groups()[3:]), first + 1, block
        )


def seconds(hours: str | None, minutes: str, rest: str) -> float:
    """The moment that the parts of a time tell."""
    return int(hours or 0) * 3600 + int(minutes) * 60 + float(rest.replace(",", "."))


def of_a_script(lines: Sequence[str]) -> Iterator[SubtitleCue]:
    """The cues of a script of SubStation Alpha, whose lines have fields between commas."""
    fields = ["Layer", "Start", "End", "Style", "Name", "L", "R", "V", "Effect", "Text"]
    for number, line in enumerate(lines, start=1):
        kind, _, rest = line.partition(":")
        if kind == "Format":
            fields = [name.strip() for name in rest.split(",")]
        if kind != "Dialogue":
            continue
        told = dict(zip(fields, rest.strip().split(",", len(fields) - 1), strict=False))
        text = told.get("Text", "")
        start, end = (MOMENT.fullmatch(told.get(name, "").strip()) for name in ("Start", "End"))
        if not start or not end or DRAWING.search(text):
            continue
        name = (told.get("Name") or told.get("Actor") or "").strip()
        voice = f"<v {name}>" if name and name != NOBODY else ""
        shown = re.split(r"\\[Nn]", OVERRIDE.sub("", text).replace(r"\h", " "))
        yield SubtitleCue(
            seconds(*start.groups()), seconds(*end.groups()), number, [voice + shown[0], *shown[1:]]
        )


def is_sung(lines: Sequence[str]) -> bool:
    """Whether the lines are lyrics: each has its moment before it, and no other stands there."""
    own = [line for line in lines if line.strip() and not line.lstrip("\ufeff").startswith("[")]
    moments = [line for line in lines if SUNG.match(line)]
    return len(moments) >= SUNG_MIN and len(own) < len(moments)


def of_lyrics(lines: Sequence[str]) -> list[SubtitleCue]:
    """The cues of lyrics, each until the next; a line that is sung twice has two moments."""
    sung: list[tuple[float, int, str]] = []
    for number, line in enumerate(lines, start=1):
        at, moments = 0, []
        while moment := SUNG.match(line, at):
            moments.append(seconds(None, moment[1], moment[2].replace(":", ".")))
            at = moment.end()
        sung += [(start_s, number, line[at:]) for start_s in moments]
    sung.sort(key=lambda each: each[:2])
    ends = [start_s for start_s, _, _ in sung[1:]] + [sung[-1][0]]
    return [
        SubtitleCue(start_s, end_s, number, [text])
        for (start_s, number, text), end_s in zip(sung, ends, strict=True)
    ]


def told_in(lines: Sequence[str]) -> dict[str, str]:
    """The title (`ti`) and the artist (`ar`) that lyrics tell."""
    found = (TOLD.match(line.strip()) for line in lines)
    return {told[1].lower(): told[2].strip() for told in found if told}
