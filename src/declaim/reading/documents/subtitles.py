"""Subtitles and captions (SubRip, WebVTT): the words that are said, as sentences again.

A cue ends where a screen is full, not where a sentence ends. Times, numbers, styles, notes and
sounds in brackets are no words; who speaks is kept.
SubRip has no standard; WebVTT: https://www.w3.org/TR/webvtt1/
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Final

from declaim.errors import UnreadableSource
from declaim.manuscript import Manuscript, Origin, Passage, SourceBytes
from declaim.model import Role
from declaim.reading.charsets import decode
from declaim.structure.signs.wording import ends_a_sentence

TIME: Final = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2}(?:[.,]\d{1,3})?)"
TIMES: Final = re.compile(rf"{TIME}\s*-->\s*{TIME}(?:\s.*)?")
MARKED: Final = re.compile(r"[<{&\[［【〔(（♪♫#]")
"""A sign with which a tag, an entity or a sound begins: few lines have one."""
VOICE: Final = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]{1,80})>")
TAG: Final = re.compile(r"<[^<>]{0,200}>|\{\\[^{}]{0,60}\}")
SOUND: Final = re.compile(
    r"\[[^\[\]]{0,200}\]|［[^［］]{0,200}］|【[^【】]{0,200}】|〔[^〔〕]{0,200}〕|[♪♫][^♪♫]{0,400}[♪♫]|#[^#\n]{0,400}#|[♪♫]"
)
"""Sounds that a listener of the film hears and no one says."""
IN_BRACKETS: Final = re.compile(r"\([^()]{0,200}\)|（[^（）]{0,200}）")
"""A sound as well, or words of a sentence."""
BESIDE: Final = 200
"""Characters beside a bracket that are looked at."""
NAMED: Final = re.compile(r"([^\W\d_][\w.'’&-]*(?: [\w.'’&-]+){0,2}) ?(?::(?!\d|//)|：) ?")
"""A speaker's name as SubRip writes it: `ADA: Who is it?`, `Ada: Who is it?`, `王丽：是谁？`."""
SHORT_NAME: Final = re.compile(r"(?![^：]*[说說道问問答想是如下为為曰：]：)[^\W\d_]{1,6}：")
"""A name in a script without capitals; who reports words is none: `他说：`."""
NAME_TIMES_MIN: Final = 2
"""A label in small letters is surely a name if it stands before so many lines."""
STOP: Final = re.compile(r"[.!?。！？؟।۔…]")
TURN: Final = re.compile(r"(?:[-–—]|>>+) ?(?=\S)")
"""A line with which another begins to speak."""
PAUSE_S: Final = 3.0
"""Seconds without a word, behind a sentence: a paragraph ends."""
LONGEST_WORDS: Final = 120
"""Words: a paragraph ends with the next sentence."""
UNPARTED_WORDS_MAX: Final = 500
"""Words without the end of a sentence, as in automatic captions: a paragraph ends."""


@dataclass(slots=True)
class Said:
    """The words that one person says without a break."""

    speaker: str
    text: str
    line: int
    end_s: float
    """Seconds into the film."""


def read_subtitles(source: SourceBytes) -> Manuscript:
    """Take subtitles apart into paragraphs of whole sentences."""
    lines = decode(source).split("\n")
    passages: list[Passage] = []
    speaker = ""
    for said in paragraphs(lines):
        named = said.speaker and said.speaker != speaker
        text = f"{said.speaker}: {said.text}" if named else said.text
        speaker = said.speaker
        reason = "what is said in the film"
        passages.append(Passage(text, said.line, Role.PARAGRAPH, reason, speaker=speaker))
    if not passages:
        raise UnreadableSource(source.name, "its cues hold no words")
    return Manuscript(tuple(passages), origin=Origin.WRITER)


def paragraphs(lines: list[str]) -> Iterator[Said]:
    """The spoken words, joined over the ends of cues."""
    open_: Said | None = None
    names = names_in(lines)
    for start_s, end_s, number, text in cues(lines):
        for speaker, words, begins in turns(text, names):
            if open_ and not ends_here(open_, speaker, start_s, begins=begins):
                open_.text = f"{open_.text} {words}"
                open_.speaker = open_.speaker or speaker
                open_.end_s = end_s
                continue
            if open_:
                yield open_
            open_ = Said(speaker, words, number, end_s)
    if open_:
        yield open_


def ends_here(said: Said, speaker: str, start_s: float, *, begins: bool) -> bool:
    """Whether the next words begin a paragraph of their own."""
    whole = ends_a_sentence(said.text) or is_unparted(said.text)
    words = said.text.count(" ") + 1
    other = bool(speaker) and speaker != said.speaker and (whole or bool(said.speaker))
    much = start_s - said.end_s >= PAUSE_S or words >= LONGEST_WORDS
    return begins or other or (whole and much) or words >= UNPARTED_WORDS_MAX


def is_unparted(text: str) -> bool:
    """Whether a text is in a script without capitals, and without stops, as in Chinese films."""
    last = text[-1]
    return last.isalpha() and last.lower() == last.upper() and not STOP.search(text)


def cues(lines: list[str]) -> Iterator[tuple[float, float, int, list[str]]]:
    """For each cue its times in seconds, the line of its first words, and its lines.

    A line that stood in the cue before, as rolling captions repeat it, is left out.
    """
    shown: list[str] = []
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
        if any(map(MARKED.search, block)):  # a sound may go on in the next line
            block = without_sounds("\n".join(block)).split("\n")
        before, shown = shown, [bare(line) for line in block]
        told = zip(block, shown, strict=True)
        fresh = [line for line, words in told if words and words not in before]
        yield seconds(times, 1), seconds(times, 4), first + 1, fresh


def seconds(times: re.Match[str], first: int) -> float:
    """The moment that three groups of `times` tell."""
    hours, minutes, rest = times.groups()[first - 1 : first + 2]
    return int(hours or 0) * 3600 + int(minutes) * 60 + float(rest.replace(",", "."))


def names_in(lines: list[str]) -> frozenset[str]:
    """The labels that are names of those who speak: they stand before several lines.

    One is enough between two sentences, if the words are nowhere in small letters.
    """
    counted = Counter[str]()
    parting: set[str] = set()
    sure: set[str] = set()
    small: set[str] = set()
    before = ""
    for line in lines:
        words = bare(without_sounds(line))
        if not re.search(r"[^\W\d_]", words):
            continue
        text = TURN.sub("", words, count=1)
        if label := NAMED.match(text):
            counted[label[1]] += 1
            sure |= {label[1]} if SHORT_NAME.match(text) else set()
            whole = not before or ends_a_sentence(before)
            parting |= {label[1]} if whole and text[label.end() :][:1].isupper() else set()
        small.update(re.findall(r"\b[^\W\d_A-Z]\w*", words))
        before = words
    return frozenset(
        name
        for name, times in counted.items()
        if all(word[0].isalpha() and not word[0].islower() for word in name.split())
        and (
            name in sure
            or times >= NAME_TIMES_MIN
            or (name in parting and name.lower() not in small)
        )
    )


def turns(block: list[str], names: frozenset[str]) -> Iterator[tuple[str, str, bool]]:
    """The speakers and words of a cue, and whether a dash begins a new speaker's words."""
    speaker, words, begins = "", "", False
    for voice, piece in (part for line in block for part in voices_in(line)):
        text = bare(piece)
        dash = TURN.match(text)
        text = text[dash.end() :] if dash else text
        label = NAMED.match(text)
        if label and not (label[1].isupper() and len(label[1]) > 1) and label[1] not in names:
            label = None
        text = text[label.end() :] if label else text
        name = voice or (label[1] if label else "")
        if (dash or name) and words:
            yield speaker, words, begins
            words = ""
        if dash or name:
            speaker, begins = name.title() if name.isupper() else name, bool(dash)
        if re.search(r"\w", text):
            words = f"{words} {text}".strip()
    if words:
        yield speaker, words, begins


def voices_in(line: str) -> Iterator[tuple[str, str]]:
    """The parts of a line, each with the name that its `<v>` tag gives, or an empty one."""
    before, *named = VOICE.split(line)
    if re.search(r"\w", bare(before)) or not named:
        yield "", before
    for name, text in zip(named[::2], named[1::2], strict=True):
        yield name.strip().capitalize() if name.islower() else name.strip(), text


def without_sounds(text: str) -> str:
    """The text of a cue without its sounds."""
    return IN_BRACKETS.sub(lambda it: " " if is_sound(it) else it[0], SOUND.sub(" ", text))


def is_sound(bracket: re.Match[str]) -> bool:
    """Whether a bracket is a sound or a manner, and no part of a sentence.

    It is in capitals, or stands before or behind sentences, or is all of a line.
    """
    start, text = bracket.start(), bracket.string
    above, _, before = TAG.sub("", text[max(start - BESIDE, 0) : start]).rpartition("\n")
    behind = TAG.sub("", text[bracket.end() : bracket.end() + BESIDE]).partition("\n")[0].strip()
    before = before.strip("-–—> ") or above.strip() * bool(behind)
    whole = ends_a_sentence(bracket[0][1:-1])
    parts = before.endswith(":") or (ends_a_sentence(before) and not whole)
    return not before or parts or bracket[0].isupper() or behind.startswith(":")


def bare(line: str) -> str:
    """The words of a line, without tags and sounds."""
    if not MARKED.search(line):
        return " ".join(line.split())
    return " ".join(SOUND.sub(" ", unescape(TAG.sub("", line))).split())
