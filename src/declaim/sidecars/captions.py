"""Sentences with their times -> captions that can be read while they are heard: WebVTT and SRT.

A caption is at most two lines of 42 characters and seven seconds, the figures of the BBC's and
Netflix's timed-text guides. A longer sentence is cut where a reader would breathe; one that is over
before it is read stays into the silence after it, or is shown together with the next.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from html import escape
from itertools import pairwise

from declaim.basics.clock import exact
from declaim.model import Article, Cue, Timeline, Word

LINE = 42
"""Columns a line; a Chinese or Japanese character takes two."""
LONGEST, SHORTEST = 7.0, 1.0
"""Seconds."""
READING_SPEED = 20
"""Characters a second that a reader can follow."""

_CLAUSE_ENDS = frozenset('.!?…,;:—–)]”"»。、，！？；：؟،؛')
_BREATH = re.compile(r"(\S+?)((?:\s|(?<=[。、，！？；：]))\s*)(?=(\S))")


@dataclass(frozen=True, slots=True)
class Caption:
    """The text that is shown at once, and its times in seconds."""

    text: str
    """One or two lines."""
    start: float
    stop: float
    block: int
    speaker: str = ""
    page: int = 0
    """The page of a printed source, from 1; 0 without pages."""


def captions(article: Article, timeline: Timeline) -> list[Caption]:
    """The timeline's sentences in readable pieces; none overlaps the next."""
    total = timeline.seconds(timeline.frames)
    pieces = [piece for cue in timeline.cues for piece in _pieces(cue, timeline.frame_rate)]
    shown = _lingering(_gathered(_lingering(pieces, total)), total)
    blocks = article.blocks
    return [
        replace(piece, speaker=blocks[piece.block].speaker, page=blocks[piece.block].page)
        for piece in shown
    ]


def webvtt(shown: Iterable[Caption], *notes: str) -> str:
    """WebVTT, https://www.w3.org/TR/webvtt1/: a speaker is named in a voice span.

    A note says where a page of a printed source begins.
    """
    parts = ["WEBVTT", *(f"NOTE {note.replace('-->', '→')}" for note in notes if note)]
    page = 0
    for caption in shown:
        text, voice = caption.text, ""
        if caption.page > page:
            page = caption.page
            parts.append(f"NOTE page {page}")
        if caption.speaker:
            text = text.removeprefix(f"{caption.speaker}:").lstrip()
            voice = f"<v {escape(' '.join(caption.speaker.split()), quote=False)}>"
        parts.append(f"{_times(caption, '.')}\n{voice}{escape(text, quote=False)}")
    return "\n\n".join(parts) + "\n"


def srt(shown: Iterable[Caption]) -> str:
    """SubRip, which has no escapes: an arrow in the text becomes another kind of arrow."""
    return "".join(
        f"{number}\n{_times(caption, ',')}\n{caption.text.replace('-->', '→')}\n\n"
        for number, caption in enumerate(shown, 1)
    )


def _pieces(cue: Cue, frame_rate: int) -> Iterator[Caption]:
    """The cue, cut until every piece can be shown."""
    text = cue.text

    def cut(begin: int, end: int) -> Iterator[Caption]:
        start, stop = (_heard(cue, offset) / frame_rate for offset in (begin, end))
        lines = _lines(text[begin:end].strip())
        shown = lines and stop - start <= LONGEST
        middle = None if shown else _middle(_places(text, begin, end), begin, end)
        if middle:
            yield from cut(begin, middle)
            yield from cut(middle, end)
        else:
            yield Caption(lines or text[begin:end].strip(), start, stop, cue.block)

    yield from cut(0, len(text))


def _heard(cue: Cue, offset: int) -> float:
    """The frame at which the next word from `offset` on is heard, or what is behind the last."""
    if offset in (0, len(cue.text)):
        return cue.stop if offset else cue.start
    last = Word(cue.start, 0, 0)
    for word in cue.words:
        if word.offset >= offset:
            return word.frame
        last = word
    share = (offset - last.offset) / (len(cue.text) - last.offset)
    return last.frame + (cue.stop - last.frame) * share


def _middle(places: Mapping[int, float], begin: int, end: int) -> int | None:
    """The best place to cut, near the middle, or None."""
    middle, half = (begin + end) / 2, (end - begin) / 2
    return min(places, key=lambda at: abs(at - middle) / half - places[at], default=None)


def _places(text: str, begin: int, end: int) -> dict[int, float]:
    """The places where the text can be cut, and their worth, in halves of the text.

    A line's end is worth most, then a clause's; an article or a preposition stays with what
    follows, and a name together. Text without spaces is cut between characters.
    """
    places = {}
    for match in _BREATH.finditer(text, begin, end):
        word, space, following = match.groups()
        worth = float("\n" in space)
        if word[-1] in _CLAUSE_ENDS:
            worth += 0.4
        elif len(word) <= 3 or following.isupper():
            worth -= 0.2
        places[match.end()] = worth
    if not places and _width(text[begin:end]) > LINE:
        places = {i: 0.0 for i in range(begin + 1, end) if not _joins(text[i])}
    return places


def _lines(text: str) -> str:
    """The text on one line or two, its own line breaks kept; empty where it does not fit."""
    lines = [line.strip() for line in text.splitlines()]
    if len(lines) == 1 and LINE < _width(text) <= 2 * LINE:
        places = _places(text, 0, len(text))
        fitting = {
            at: worth
            for at, worth in places.items()
            if _width(text[:at].strip()) <= LINE >= _width(text[at:])
        }
        place = _middle(fitting, 0, len(text))
        lines = [text[:place].strip(), text[place:]] if place else lines
    fits = len(lines) <= 2 and all(_width(line) <= LINE for line in lines)
    return "\n".join(lines) if fits else ""


def _lingering(pieces: Iterable[Caption], total: float) -> list[Caption]:
    """The captions, each shown until it is heard and read, at most LONGEST or to the next."""
    last = Caption("", total, total, -1)
    shown = []
    for piece, after in pairwise([*pieces, last]):
        lasts = max(piece.stop - piece.start, SHORTEST, len(piece.text) / READING_SPEED)
        stop = min(piece.start + min(lasts, LONGEST), after.start)
        shown.append(replace(piece, stop=stop))
    return shown


def _gathered(pieces: Iterable[Caption]) -> list[Caption]:
    """Captions that are too short to be read, joined to the next one of the same block."""
    gathered: list[Caption] = []
    for piece in pieces:
        if gathered and gathered[-1].block == piece.block:
            before = gathered[-1]
            together = _lines(" ".join(f"{before.text} {piece.text}".split()))
            brief = min(before.stop - before.start, piece.stop - piece.start) < SHORTEST
            if brief and together and piece.stop - before.start <= LONGEST:
                gathered[-1] = replace(before, text=together, stop=piece.stop)
                continue
        gathered.append(piece)
    return gathered


def _times(caption: Caption, point: str) -> str:
    start, stop = (round(seconds * 1000) for seconds in (caption.start, caption.stop))
    return f"{exact(start, point)} --> {exact(stop, point)}"


def _width(text: str) -> int:
    return len(text) if text.isascii() else sum(map(_columns, text))


@cache
def _columns(character: str) -> int:
    return 2 if unicodedata.east_asian_width(character) in "WF" else int(not _joins(character))


def _joins(character: str) -> bool:
    return unicodedata.category(character).startswith("M") or character == "\u200d"
