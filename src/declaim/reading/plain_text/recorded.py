"""A talk's transcript as a program wrote it: the words without their times."""

import re
from collections.abc import Iterator
from typing import Final

from declaim.reading.plain_text.chats import without_dates
from declaim.reading.plain_text.links import Line
from declaim.structure.signs.wording import ends_a_sentence

TIME: Final = re.compile(
    r"[\[(]?((?:\d{1,2}:)?\d{1,2}:\d\d)(?:[.,]\d{1,3})?[\])]?"
    r"(?: ?(?:-->|[-–—]) ?[\[(]?(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?[\])]?)?"
)
"""The time of words: `0:05`, `[00:01:07]`, `0:05 - 0:09`."""
SPELLED: Final = re.compile(r"(?:\d{1,3} (?:hour|minute|second)s?,? ?){1,3}")
"""The time in words, as a page has it for those who cannot see."""
FEWEST_TIMES: Final = 4
FIRST_S: Final = 60
"""Seconds: a transcript begins in its first minute, which few timetables do."""
SHARE: Final = 0.2
"""The part of a transcript's lines, 0 to 1, that begin with a time."""
PARAGRAPH_WORDS: Final = 60
"""A paragraph of a transcript ends with the sentence that reaches so many words."""
LONGEST_WORDS: Final = 150
"""Words after which a paragraph ends anywhere: many transcripts have no full stops."""
NAMED: Final = re.compile(r"(\S.{0,40}?)\s*[\[(]?((?:\d{1,2}:)?\d{1,2}:\d\d)[\])]?")
"""A speaker and the time on a line above the words: `Speaker 1  (00:02)`."""
FEWEST_NAMED: Final = 3
"""Names with a time, each above words: rows of results have no words below them."""
SPEAKER: Final = re.compile(r"(?:>>|[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2}:)\s")


def without_times(lines: list[Line]) -> list[Line]:
    """The paragraphs of a transcript without its times; the lines of any other text as they are."""
    times = {
        i: found
        for i, (_, text) in enumerate(lines)
        if ":" in text and (found := TIME.match(text.strip()))
    }
    written = sum(bool(text.strip()) for _, text in lines)
    moments = [seconds(found[1]) for found in times.values()]
    many = len(times) >= FEWEST_TIMES and len(times) >= SHARE * written
    if not many or moments[0] >= FIRST_S or moments != sorted(moments):
        return with_names(without_dates(lines))
    kept: list[Line] = []
    for i, (number, text) in enumerate(lines):
        rest = text.strip()
        if i in times:
            rest = rest[times[i].end() :].strip(" \t-–—:|")
        if (i in times or i - 1 in times) and (spelled := SPELLED.match(rest)):
            rest = rest[spelled.end() :].strip()
            times.setdefault(i, spelled)
        if rest or i not in times:
            kept.append((number, rest))
    return list(paragraphs(kept))


def with_names(lines: list[Line]) -> list[Line]:
    """The lines of a transcript whose speakers stand with the time above their words."""
    named = {
        i: found
        for i, (_, text) in enumerate(lines)
        if ":" in text and (found := NAMED.fullmatch(text.strip()))
    }
    above = {i for i in named if i + 1 < len(lines) and lines[i + 1][1].strip()} - {
        i - 1 for i in named
    }
    moments = [seconds(found[2]) for found in named.values()]
    if len(above) < FEWEST_NAMED or len(above) < len(named) or moments[0] >= FIRST_S:
        return lines
    if moments != sorted(moments):
        return lines
    kept: list[Line] = []
    for i, line in enumerate(lines):
        if i - 1 in named:
            kept.append((lines[i - 1][0], f"{named[i - 1][1].rstrip(' :')}: {line[1].strip()}"))
        elif i not in named:
            kept.append(line)
    return kept


def seconds(time: str) -> int:
    """The moment `1:02:03`, in seconds."""
    return sum(int(part) * 60**i for i, part in enumerate(reversed(time.split(":"))))


def paragraphs(lines: list[Line]) -> Iterator[Line]:
    """A transcript's lines joined, a blank line below each paragraph."""
    words: list[str] = []
    first = 0
    for number, text in lines:
        long = len(words) >= LONGEST_WORDS or (
            len(words) >= PARAGRAPH_WORDS and ends_a_sentence(words[-1])
        )
        if words and (long or not text or SPEAKER.match(text)):
            yield first, " ".join(words)
            yield first, ""
            words = []
        if text:
            first = first if words else number
            words += text.split()
    if words:
        yield first, " ".join(words)
