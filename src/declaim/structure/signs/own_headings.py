"""The headings of an article's own sections, by the markup of a page and not by their words.

`Search` may be a button, and it may head a chapter about searching.
"""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from declaim.manuscript import Evidence, Passage
from declaim.model import Role
from declaim.structure.signs.boilerplate import AUTHORS, COMMENTS, boilerplate_reason
from declaim.structure.signs.printed_dates import is_dateline
from declaim.structure.signs.wording import (
    ends_a_sentence,
    is_prose,
    is_signature,
    speaker,
)

COMMENTED: Final = re.compile(
    r"(?:(?:all|website|(?:reader|user|your)s?['’]?) )?(?:comments?|responses)(?: ?\(?\d+\)?)?:?"
    r"|[\d,]+ (?:comments?|responses|replies|reviews)(?: (?:on|to) .+)?:?|[\d,]+ thoughts on .+"
    r"|(?:leave|post) a (?:reply|comment)",
    re.IGNORECASE,
)
"""The heading of readers' comments."""
SURROUNDINGS: Final = frozenset(
    {"nav", "aside", "footer", "form", "dialog", "button", "hidden", "comments", "consent"}
)
"""Elements that hold no section of an article."""
SENTENCES: Final = re.compile(r"(?<=[.!?]) ")


def own_headings(passages: Sequence[Passage]) -> frozenset[int]:
    """The headings that are in one element with sentences set as the prose above them is."""
    found: set[int] = set()
    kinds: set[str] = set()
    for i, passage in enumerate(passages):
        around = passage.evidence
        if around is None or passage.role is Role.BOILERPLATE:
            continue
        if passage.role is None and is_prose(passage.text):
            kinds.add(around.kind)
        elif passage.level and is_plain(around) and heads(passages, i, around, kinds):
            found.add(i)
    return frozenset(found)


def is_plain(around: Evidence) -> bool:
    """Whether a passage has no link, and is in no element of a site's surroundings."""
    return not around.linked and SURROUNDINGS.isdisjoint(around.within)


def heads(passages: Sequence[Passage], i: int, around: Evidence, kinds: set[str]) -> bool:
    """Whether the heading at `i` has a sentence of one of the `kinds` below it, or a lower one."""
    level, text = passages[i].level, passages[i].text
    below = passages[i + 1] if i + 1 < len(passages) else None
    reason = boilerplate_reason(text)
    if below is None or below.evidence is None or reason == AUTHORS:
        return False
    beside = is_plain(below.evidence) and below.evidence.boxes[:-1] == around.boxes[:-1]
    if below.level:
        told = below.level > level and heads(passages, i + 1, below.evidence, kinds)
    else:
        told = not below.role and below.evidence.kind in kinds and is_told(below.text)
    if reason != COMMENTS and not COMMENTED.fullmatch(text):
        return beside and told
    section = [*takewhile(lambda p: not 0 < p.level <= level, passages[i + 1 :])]
    own = any(is_prose(p.text) for p in section) and not any(map(is_of_a_reader, section))
    return beside and told and own and not re.search(r"\d", text)


def is_told(text: str) -> bool:
    """Whether a text is a sentence, and none of a site's."""
    return ends_a_sentence(text) and not any(map(boilerplate_reason, SENTENCES.split(text)))


def is_of_a_reader(passage: Passage) -> bool:
    """Whether a passage is a part of readers' comments: a name, a day, a button, what one says."""
    if passage.role in (Role.BOILERPLATE, Role.LIST_ITEM):
        return passage.role is Role.LIST_ITEM
    text = passage.text
    named = is_signature(text) or is_dateline(text) or bool(speaker(text)) or text.endswith(":")
    return named or not (passage.level or is_told(text))
