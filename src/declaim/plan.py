"""Article -> Script: what is said, in which chapters, with which pauses."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from declaim.model import Article, Block, Chapter, Role, Script, Utterance, Voice

if TYPE_CHECKING:
    from declaim.normalise import Spoken


class Chapters(StrEnum):
    """Where a chapter begins."""

    AUTO = "auto"
    """At each heading if there is one, else at each paragraph."""
    HEADINGS = "headings"
    PARAGRAPHS = "paragraphs"


PAUSES = {
    Role.HEADLINE: 900,
    Role.STANDFIRST: 800,
    Role.BYLINE: 800,
    Role.HEADING: 800,
    Role.PARAGRAPH: 600,
    Role.LIST_ITEM: 400,
    Role.VERSE: 800,
}
"""Silence after a block, in milliseconds; a role that is not here pauses as a paragraph does."""

BEFORE_HEADING = 1200
"""Silence before a heading, at least, in milliseconds."""

_WITHIN = 250
"""Silence inside a paragraph that is too long for one utterance, in milliseconds."""

_TITLE_LENGTH = 60
_OPENING = frozenset(
    {Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.DATELINE, Role.CAPTION, Role.HEADING}
)
"""Roles that introduce what follows: the paragraph after them belongs to the same chapter."""
_FOLLOWING = frozenset({Role.LIST_ITEM, Role.ANSWER, Role.CAPTION, Role.FOOTNOTE})
"""Roles that belong to what stands before them, and begin no chapter."""


def plan(
    article: Article,
    voice: Voice,
    say: "Callable[[str], Spoken]",
    *,
    quotes: Voice | None = None,
    chapters: Chapters = Chapters.AUTO,
    pauses: Mapping[Role, int] = PAUSES,
    longest: int = 1_000,
) -> Script:
    """What is said of the article, `say` giving the spoken form of what is written.

    Block quotations are said by `quotes`, where it is given. No utterance is longer than
    `longest` characters. Words of a spoken block are never lost; what has neither letter nor
    digit is no utterance.
    """
    pauses = {**PAUSES, **pauses}
    spoken = [
        (number, block)
        for number, block in enumerate(article.blocks)
        if block.spoken and re.search(r"\w", block.text)
    ]
    if chapters == Chapters.AUTO:
        headed = any(block.role == Role.HEADING for _, block in spoken)
        chapters = Chapters.HEADINGS if headed else Chapters.PARAGRAPHS
    begun: list[tuple[str, list[Utterance]]] = []
    before: Role | None = None
    for position, (number, block) in enumerate(spoken):
        if not begun or block.chapter or _begins_chapter(block.role, before, chapters):
            title = block.chapter or (article.title if not begun else "") or block.text
            begun.append((_shortened(title), []))
        after = spoken[position + 1][1] if position + 1 < len(spoken) else None
        pause = pauses.get(block.role, pauses[Role.PARAGRAPH])
        if after and after.role == Role.HEADING:
            pause = max(pause, BEFORE_HEADING)
        pause += after.pause_ms if after else 0
        speaker = quotes if quotes and block.role == Role.QUOTE else voice
        begun[-1][1].extend(_utterances(number, block, speaker, say, pause, longest))
        before = block.role
    return Script(
        article.title,
        article.byline,
        article.published,
        article.language,
        voice,
        tuple(Chapter(title, tuple(utterances)) for title, utterances in begun),
        article.publisher,
        article.cover,
    )


def _begins_chapter(role: Role, before: Role | None, chapters: Chapters) -> bool:
    if role == Role.HEADING or chapters == Chapters.HEADINGS:
        return role == Role.HEADING
    return role not in _FOLLOWING and before not in _OPENING


def _utterances(
    number: int,
    block: Block,
    voice: Voice,
    say: "Callable[[str], Spoken]",
    pause: int,
    longest: int,
) -> list[Utterance]:
    parts = split(block.text, longest)
    pauses = [_WITHIN] * (len(parts) - 1) + [pause]
    return [
        Utterance(
            spoken.text,
            part,
            number,
            block.line,
            voice,
            silence,
            tuple((change.start, change.stop, len(change.spoken)) for change in spoken.changes),
        )
        for part, silence in zip(parts, pauses, strict=True)
        if re.search(r"\w", (spoken := say(part)).text)
    ]


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


def _shortened(title: str) -> str:
    """The first words, on one line, with an ellipsis where more follow."""
    title = " ".join(re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", " ", title).split())
    if len(title) <= _TITLE_LENGTH:
        return title
    return (title[: _TITLE_LENGTH - 1].rsplit(" ", 1)[0]).rstrip(" ,;:.–—") + "…"
