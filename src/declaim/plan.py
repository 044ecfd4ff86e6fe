"""Article -> Script: what is said, in which chapters, with which pauses."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from declaim.model import Article, Block, Chapter, Role, Script, Utterance, Voice
from declaim.structure.signs.wording import word_count
from declaim.titles import (
    distinct,
    is_ordinal,
    joined,
    numerals_of,
    on_one_line,
    shortened,
)

if TYPE_CHECKING:
    from declaim.normalise import Spoken


class Chapters(StrEnum):
    """The beginning of a chapter."""

    AUTO = "auto"
    """At each heading if there is one, else at each paragraph; of a long text at few of them."""
    HEADINGS = "headings"
    PARAGRAPHS = "paragraphs"


SENTENCE = "sentence"
"""Stands beside the roles where pauses are named: between two sentences of a block."""

PAUSES: Mapping[str, int] = {
    SENTENCE: 350,
    Role.HEADLINE: 1000,
    Role.STANDFIRST: 900,
    Role.BYLINE: 900,
    Role.HEADING: 900,
    Role.PARAGRAPH: 700,
    Role.QUESTION: 500,
    Role.LIST_ITEM: 500,
    Role.VERSE: 800,
}
"""Silence after a sentence inside a block, and after a block, in milliseconds at the voice's own
rate; a role that is not here pauses as a paragraph does."""

BEFORE_HEADING = 1200
"""Silence before a heading, at least, in milliseconds."""

MOST_PARAGRAPHS = 24
"""Chapters of one paragraph each: a text without headings that has more is a long one."""

CHAPTER_WORDS = 750
"""Words of a chapter of a long text without headings, at least: some five minutes."""

_OPENING = frozenset(
    {Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.DATELINE, Role.CAPTION, Role.HEADING}
)
"""Roles that introduce what follows: the paragraph after them belongs to the same chapter."""
_FOLLOWING = frozenset({Role.LIST_ITEM, Role.ANSWER, Role.CAPTION, Role.FOOTNOTE})
"""Roles that belong to what stands before them, and begin no chapter."""


def plan(
    article: Article,
    voice: Voice,
    say: "Callable[[str, str, Voice], Spoken]",
    *,
    parts: Callable[[Block], Sequence[tuple[str, Voice, str]]] | None = None,
    chapters: Chapters = Chapters.AUTO,
    pauses: Mapping[str, int] = PAUSES,
    longest: int = 1_000,
    pace: float = 1,
) -> Script:
    """The script of the article; `say` gives the spoken form of a text in a language, for a voice.

    The language is empty where it is the article's. `parts` gives a block's text in parts of one
    voice and one language each, where `voice` does not speak all of it. No utterance is longer than
    `longest` characters. At `pace` times the voice's own rate the usual pauses are as much shorter;
    those of `pauses` are as asked for. Words of a spoken block are never lost; what has neither
    letter nor digit is no utterance.
    """
    usual = {role: round(silence / pace) for role, silence in PAUSES.items()}
    pauses = {**usual, **pauses}
    spoken = [
        (number, block)
        for number, block in enumerate(article.blocks)
        if block.spoken and re.search(r"\w", block.text)
    ]
    fewest = words = 0
    if chapters == Chapters.AUTO:
        headed = article.has_contents or any(block.role == Role.HEADING for _, block in spoken)
        chapters = Chapters.HEADINGS if headed else Chapters.PARAGRAPHS
        fewest = 0 if headed else _fewest_words(spoken, article)
    numerals = numerals_of(block.text for _, block in spoken if block.role == Role.HEADING)
    begun: list[_Begun] = []
    before: Block | None = None
    for position, (number, block) in enumerate(spoken):
        if before and not block.chapter and is_ordinal(before) and block.role == Role.HEADING:
            begun[-1].title = joined(before.text, block.text)
            if is_ordinal(block) and before.level < block.level:
                begun[-1].part, begun[-1].level = on_one_line(before.text), block.level
        elif (
            not begun
            or block.chapter
            or (words >= fewest and _begins_chapter(block, before, chapters, article))
        ):
            words = 0
            title = _title(block, "" if begun else article.metadata.title)
            if begun and title == begun[0].title == on_one_line(article.metadata.title):
                begun[0].title = shortened(spoken[0][1].text)  # it is the title of this chapter
            begun.append(_Begun(title, block.level))
        words += word_count(block.text)
        after = spoken[position + 1][1] if position + 1 < len(spoken) else None
        pause = pauses.get(block.role, pauses[Role.PARAGRAPH])
        if after and after.role == Role.HEADING:
            pause = max(pause, round(BEFORE_HEADING / pace))
        pause += after.pause_ms if after else 0
        said = parts(block) if parts else [(block.text, voice, block.language)]
        written = numerals.get(block.text, "") if block.role == Role.HEADING else ""
        silences = pauses[SENTENCE], pause
        begun[-1].utterances.extend(
            _utterances(number, block, said, say, silences, longest, written)
        )
        before = block
    titles = distinct([(each.title, each.level, each.part) for each in begun])
    made = tuple(
        Chapter(title, tuple(each.utterances)) for title, each in zip(titles, begun, strict=True)
    )
    return Script(article.metadata, voice, made)


@dataclass(slots=True)
class _Begun:
    """A chapter that is not finished yet."""

    title: str
    level: int
    """Of the heading with which it begins, or 0."""
    part: str = ""
    """The number above its own number: `Part One` of `Part One: Chapter 1`."""
    utterances: list[Utterance] = field(default_factory=list)


def _title(block: Block, article: str) -> str:
    """The title of the chapter that begins with `block`; `article` is the first one's, if any."""
    if block.chapter or block.role == Role.HEADING:
        return on_one_line(block.chapter or block.text)
    return on_one_line(article) if article else shortened(block.text)


def _begins_chapter(
    block: Block, before: Block | None, chapters: Chapters, article: Article
) -> bool:
    if block.role == Role.HEADING or chapters == Chapters.HEADINGS:
        return block.role == Role.HEADING and not article.has_contents
    return block.role not in _FOLLOWING and (before is None or before.role not in _OPENING)


def _fewest_words(spoken: Sequence[tuple[int, Block]], article: Article) -> int:
    """The words that a chapter has at least, in a text without headings."""
    blocks = [None, *(block for _, block in spoken)]
    begins = (
        block and _begins_chapter(block, before, Chapters.PARAGRAPHS, article)
        for before, block in pairwise(blocks)
    )
    return CHAPTER_WORDS if sum(map(bool, begins)) > MOST_PARAGRAPHS else 0


def _utterances(
    number: int,
    block: Block,
    said: Sequence[tuple[str, Voice, str]],
    say: "Callable[[str, str, Voice], Spoken]",
    silences: tuple[int, int],
    longest: int,
    figures: str = "",
) -> list[Utterance]:
    between, after = silences
    if figures and said:  # the numeral of a series of chapters, and no letter
        text = say(figures, block.language, said[0][1]).text
        change = (0, len(block.text), len(text))
        return [Utterance(text, block.text, number, block.line, said[0][1], after, (change,))]
    parts = [
        (part, voice, language)
        for text, voice, language in said
        for part in split(text, longest)
        if re.search(r"\w", part)
    ]
    pauses = [between if _ENDS.search(part) else between // 2 for part, *_ in parts[:-1]] + [after]
    return [
        Utterance(
            spoken.text,
            part,
            block=number,
            line=block.line,
            voice=voice,
            pause_ms=silence,
            changes=tuple(
                (change.start, change.stop, len(change.spoken)) for change in spoken.changes
            ),
            between_ms=between,
            language=language,
        )
        for (part, voice, language), silence in zip(parts, pauses, strict=True)
        if re.search(r"\w", (spoken := say(part, language, voice)).text)
    ]


_ENDS = re.compile(r"[.!?…。！？][\"'”’»“」』)]*$")


def split(text: str, longest: int) -> list[str]:
    """The text in parts of at most `longest` characters, cut where a reader would breathe.

    At the last end of a sentence, or else at the last comma, or space, or anywhere.
    """
    parts = []
    while len(text) > longest:
        head = text[:longest]
        ends = [match.end() for match in re.finditer(r"[.!?…][\"'”’)]*\s", head)]
        commas = [match.end() for match in re.finditer(r"[,;:—]\s", head)] if not ends else []
        cut = (ends or commas or [head.rfind(" ") + 1])[-1] or longest
        parts.append(text[:cut].rstrip())
        text = text[cut:]
    return [*parts, text]
