"""The references below a writer's text: entries that have a style of their own, or a heading."""

import re
from dataclasses import replace
from typing import Final

from declaim.manuscript import Passage
from declaim.model import Role

HEADING: Final = re.compile(
    r"(?:\d+\.? |[IVX]+\. )?(?:references(?: cited)?|reference list|bibliography|works cited"
    r"|literature cited|literatur(?:verzeichnis)?|quellen(?:verzeichnis)?|quellen- und"
    r" literaturverzeichnis|bibliogra(?:ph|f)ie|références(?: bibliographiques)?"
    r"|referencias(?: bibliográficas)?|referências(?: bibliográficas)?|bibliografía|bibliografia"
    r"|riferimenti bibliografici|referenties|literatuur(?:lijst)?|referenser|литература"
    r"|список (?:использованной )?литературы|参考文献|المراجع)\s*:?",
    re.IGNORECASE,
)
DATED: Final = re.compile(
    r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?://|doi:|\bn\. ?d\.", re.IGNORECASE
)
FIRST: Final = re.compile(
    r"(?:\[[^\]]{1,12}\]|\(?\d{1,3}[.)]|[-•])?\s*([^.,:;(“\"：，。]{1,60})[.,:;(“\"：，。]"
)
"""The first words of an entry, behind its number."""
PARTICLES: Final = frozenset(
    {
        *("&", "and", "und", "et", "y", "e", "en", "i", "of", "the", "de", "del", "della", "der"),
        *("den", "des", "di", "da", "du", "la", "le", "van", "von", "zu", "al", "bin", "ben"),
    }
)
"""Words in small letters in names and titles."""
FIRST_MAX_WORDS: Final = 8
ENTRIES_MIN: Final = 2 / 3
"""The share of entries among the paragraphs below a heading, from the first to the last entry."""
LOWEST_LEVEL: Final = 6
TEXTS: Final = (None, Role.PARAGRAPH, Role.LIST_ITEM)
HEADS: Final = "it heads the references"


def with_references(passages: list[Passage]) -> list[Passage]:
    """The passages of a text; its references and their heading are such."""
    found = [*passages]
    for i, passage in enumerate(passages):
        is_title = passage.role is Role.HEADING
        if not is_title and not (passage.role in TEXTS and HEADING.fullmatch(passage.text)):
            continue
        end = end_of_section(passages, i)
        marked = end > i + 1 and all(p.role is Role.REFERENCE for p in passages[i + 1 : end])
        last = last_entry(passages, i, end) if HEADING.fullmatch(passage.text) else 0
        if marked or last:
            found[i] = replace(passage, role=Role.REFERENCE, reason=HEADS, level=0)
        for k in range(i + 1, last + 1):
            if passages[k].role in (*TEXTS, Role.HEADING):
                reason = "an entry of the references"
                found[k] = replace(passages[k], role=Role.REFERENCE, reason=reason, level=0)
    return found


def end_of_section(passages: list[Passage], start: int) -> int:
    """The place of the next heading that is no deeper than this one, or of the end or a note."""
    level = passages[start].level or LOWEST_LEVEL
    behind = range(start + 1, len(passages))
    ends = (
        k
        for k in behind
        if passages[k].role is Role.FOOTNOTE
        or (passages[k].role is Role.HEADING and passages[k].level <= level)
    )
    return next(ends, len(passages))


def last_entry(passages: list[Passage], start: int, end: int) -> int:
    """The place of the last entry in a section that consists of such, or 0."""
    texts = [k for k in range(start + 1, end) if passages[k].role in TEXTS]
    entries = [k for k in texts if is_entry(passages[k].text)]
    among = [k for k in texts if k <= max(entries, default=0)]
    return entries[-1] if entries and len(entries) >= ENTRIES_MIN * len(among) else 0


def is_entry(text: str) -> bool:
    """Whether a text begins with a name or title, and tells its year or address."""
    if not DATED.search(text):
        return False
    if text.startswith("http"):
        return True
    first = FIRST.match(text)
    words = first[1].split() if first else []
    return 0 < len(words) <= FIRST_MAX_WORDS and all(map(is_of_a_name, words))


def is_of_a_name(word: str) -> bool:
    """Whether a word may be part of a name or title."""
    return (not word[0].islower() and not word[0].isdigit()) or word.casefold() in PARTICLES
