"""Subtitles, captions and lyrics: the words that are said, as sentences again.

A cue ends where a screen is full, not where a sentence ends. Times, numbers, styles, notes and
sounds in brackets are no words; who speaks is kept.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape
from typing import Final

from declaim.errors import UnreadableSource
from declaim.manuscript import Manuscript, Origin, Passage, SourceBytes
from declaim.model import Metadata, Role
from declaim.reading.documents.cues.subtitle_credits import MADE, credits_among
from declaim.reading.documents.cues.subtitle_cues import SubtitleCue, cues_of, is_sung, told_in
from declaim.reading.documents.cues.subtitle_names import NAMED, TURN, names_in
from declaim.reading.documents.cues.subtitle_repeats import REPEATED, repeats_among
from declaim.reading.documents.cues.subtitle_sounds import is_a_sound_in_capitals, tells_a_sound
from declaim.reading.documents.cues.subtitle_speakers import with_speakers
from declaim.reading.encodings.charsets import decode
from declaim.structure.signs.wording import ends_a_sentence

MARKED: Final = re.compile(r"[<{&\[［【〔(（♪♫#]")
"""A sign with which a tag, an entity or a sound begins: few lines have one."""
VOICE: Final = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]{1,80})>")
TAG: Final = re.compile(r"<[^<>]{0,200}>|\{\\[^{}]{0,60}\}")
SOUND: Final = re.compile(
    r"\[[^\[\]]{0,200}\]|［[^［］]{0,200}］|【[^【】]{0,200}】|〔[^〔〕]{0,200}〕"
)
"""Sounds that a listener of the film hears and no one says, or words put into a sentence."""
SONG: Final = re.compile(
    r"[♪♫][^♪♫]{0,400}[♪♫]"
    r"|^(?:[\s\-–—]|<[^<>]{0,60}>){0,6}#(?:\s[^#]{1,400}|[^#]{1,400}[\s.!?…])#(?=\s*(?:<|$))",
    re.MULTILINE,
)
"""The words of a song: `#` opens and closes the line or the cue."""
NOTE: Final = re.compile(r"[♪♫]")
UNSAID: Final = "it is sung or heard in the film"
TOUCHING_S: Final = 0.05
"""Seconds from a cue to the next one of rolling captions, at most."""
IN_BRACKETS: Final = re.compile(r"\([^()]{0,200}\)|（[^（）]{0,200}）")
"""A sound as well, or words of a sentence."""
BESIDE: Final = 200
"""Characters beside a bracket that are looked at."""
STOP: Final = re.compile(r"[.!?。！？؟।۔…]")
PAUSE_S: Final = 3.0
"""Seconds without a word, behind a sentence: a paragraph ends."""
STANZA_PAUSE_S: Final = 10.0
"""Seconds from one line of lyrics to the next: a stanza ends."""
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
    """Take subtitles apart into paragraphs of whole sentences, and lyrics into stanzas."""
    lines = decode(source).split("\n")
    told = told_in(lines)
    metadata = Metadata(title=told.get("ti", ""), byline=told.get("ar", ""))
    cues = fresh(with_speakers(cues_of(lines)))
    texts = [" ".join(map(bare, cue.shown)) for cue in cues]
    silent = dict.fromkeys(() if is_sung(lines) else repeats_among(texts), REPEATED)
    silent |= dict.fromkeys(credits_among(texts), MADE)
    said = [cue for i, cue in enumerate(cues) if i not in silent]
    first = next((i for i in range(len(cues)) if i not in silent), 0)
    left = [
        (i, Passage(texts[i], cues[i].line, Role.BOILERPLATE, silent[i])) for i in sorted(silent)
    ]
    above, below = ([p for i, p in left if (i < first) is told] for told in (True, False))
    verse = is_verse(lines, said)
    passages = [*(stanzas(said) if verse else spoken(said))]
    if not passages:
        raise UnreadableSource(source.name, "its cues hold no words")
    passages = [*above, *(passages if verse else with_unsaid(passages, said)), *below]
    return Manuscript(tuple(passages), metadata, origin=Origin.WRITER)


def is_verse(lines: Sequence[str], cues: Sequence[SubtitleCue]) -> bool:
    """Whether the cues are lyrics whose lines are not sentences."""
    texts = [text for cue in cues for text in map(bare, cue.shown) if text]
    return is_sung(lines) and 2 * sum(map(ends_a_sentence, texts)) < len(texts)


def stanzas(cues: Sequence[SubtitleCue]) -> Iterator[Passage]:
    """The stanzas of lyrics: a moment without words, or a long time, is between two of them."""
    above: list[SubtitleCue] = []
    for cue in [*cues, SubtitleCue(0, 0, 0, ())]:
        words = " ".join(map(bare, cue.shown))
        if above and (not words or cue.start_s - above[-1].start_s >= STANZA_PAUSE_S):
            text = "\n".join(" ".join(map(bare, each.shown)) for each in above)
            yield Passage(text, above[0].line, Role.VERSE, "a stanza of lyrics")
            above = []
        above += [cue] if words else []


def spoken(cues: Sequence[SubtitleCue]) -> Iterator[Passage]:
    """The paragraphs of what is said, each with who says it, where another begins to speak."""
    speaker = ""
    for said in paragraphs(cues):
        named = said.speaker and said.speaker != speaker
        text = f"{said.speaker}: {said.text}" if named else said.text
        speaker = said.speaker
        reason = "what is said in the film"
        yield Passage(text, said.line, Role.PARAGRAPH, reason, speaker=speaker)


def paragraphs(cues: Sequence[SubtitleCue]) -> Iterator[Said]:
    """The spoken words, joined over the ends of cues."""
    open_: Said | None = None
    names = names_in([bare(without_sounds(line)) for cue in cues for line in cue.shown])
    for cue in cues:
        for speaker, words, dash in turns(cue.shown, names):
            begins = bool(dash) and not (open_ and is_interrupted(open_.text, dash, words))
            if open_ and not ends_here(open_, speaker, cue.start_s, begins=begins):
                open_.text = f"{open_.text} {'– ' * bool(dash)}{words}"
                open_.speaker = open_.speaker or speaker
                open_.end_s = cue.end_s
                continue
            if open_:
                yield open_
            open_ = Said(speaker, words, cue.line, cue.end_s)
    if open_:
        yield open_


def ends_here(said: Said, speaker: str, start_s: float, *, begins: bool) -> bool:
    """Whether the next words begin a paragraph of their own."""
    whole = ends_a_sentence(said.text) or is_unparted(said.text)
    words = said.text.count(" ") + 1
    other = bool(speaker) and speaker != said.speaker and (whole or bool(said.speaker))
    much = start_s - said.end_s >= PAUSE_S or words >= LONGEST_WORDS
    return begins or other or (whole and much) or words >= UNPARTED_WORDS_MAX


def is_interrupted(text: str, dash: str, words: str) -> bool:
    """Whether the dash before the next words is one within the sentence above, not a turn."""
    is_within = dash.startswith("--") or words[0].islower()
    return is_within and not ends_a_sentence(text) and not text.islower()


def is_unparted(text: str) -> bool:
    """Whether a text is in a script without capitals, and without stops, as in Chinese films."""
    last = text[-1]
    return last.isalpha() and last.lower() == last.upper() and not STOP.search(text)


def fresh(cues: Sequence[SubtitleCue]) -> list[SubtitleCue]:
    """The cues without sounds, and without lines of the cue before, as rolling captions have.

    Those touch: who says the same after a moment says it again.
    """
    found: list[SubtitleCue] = []
    before: list[str] = []
    end_s = 0.0
    mixed = 2 * sum(line.isupper() for cue in cues for line in cue.shown) < len(cues)
    for cue in cues:
        block = cue.shown
        unsaid: list[str] = []
        if any(map(MARKED.search, block)):  # a sound may go on in the next line
            text = "\n".join(block)
            unsaid = [*filter(None, map(sung_in, SONG.findall(text)))]
            block = without_sounds(text).split("\n")
        words = [*map(bare, block)]
        if mixed:
            unsaid += [line for line in words if is_a_sound_in_capitals(line)]
            words = ["" if is_a_sound_in_capitals(line) else line for line in words]
        rolled = before if cue.start_s - end_s <= TOUCHING_S else []
        told = zip(block, words, strict=True)
        shown = [line for line, said in told if said and said not in rolled]
        found.append(replace(cue, shown=shown, unsaid=unsaid))
        before, end_s = words, cue.end_s
    return found


def sung_in(song: str) -> str:
    """The words between the signs of a song, or an empty text."""
    lines = (" ".join(unescape(TAG.sub("", line)).split()) for line in song.split("\n"))
    words = "\n".join(filter(None, (line.strip("♪♫# ") for line in lines)))
    return words if re.search(r"\w", words) else ""


def with_unsaid(passages: Sequence[Passage], cues: Sequence[SubtitleCue]) -> list[Passage]:
    """The passages of what is said, and below each what is sung or heard among it, silent."""
    place = {cue.line: i for i, cue in enumerate(cues)}
    found = [
        Passage("\n".join(cue.unsaid), cue.line, Role.BOILERPLATE, UNSAID)
        for cue in cues
        if cue.unsaid
    ]
    return sorted([*passages, *found], key=lambda passage: place[passage.line])


def turns(block: Sequence[str], names: frozenset[str]) -> Iterator[tuple[str, str, str]]:
    """The speakers and words of a cue, and the dash that may begin a new speaker's words."""
    speaker, words, begun = "", "", ""
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
            yield speaker, words, begun
            words = ""
        if dash or name:
            speaker, begun = name.title() if name.isupper() else name, dash[0] if dash else ""
        if re.search(r"\w", text):
            words = f"{words} {text}".strip()
    if words:
        yield speaker, words, begun


def voices_in(line: str) -> Iterator[tuple[str, str]]:
    """The parts of a line, each with the name that its `<v>` tag gives, or an empty one."""
    before, *named = VOICE.split(line)
    if re.search(r"\w", bare(before)) or not named:
        yield "", before
    for name, text in zip(named[::2], named[1::2], strict=True):
        yield name.strip().capitalize() if name.islower() else name.strip(), text


def without_sounds(text: str) -> str:
    """The text of a cue without its sounds."""
    text = NOTE.sub(" ", SONG.sub(" ", text))
    text = SOUND.sub(lambda it: " " if is_sound(it) or tells_a_sound(it[0][1:-1]) else it[0], text)
    return IN_BRACKETS.sub(lambda it: " " if is_sound(it) else it[0], text)


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
    """The words of a line, without tags and the notes of songs."""
    if not MARKED.search(line):
        return " ".join(line.split())
    return " ".join(NOTE.sub(" ", unescape(TAG.sub("", line))).split())
