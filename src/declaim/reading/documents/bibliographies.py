"""The references below a writer's text: entries that have a style of their own, or a heading."""

import re
from bisect import bisect_left
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
    """The passages of a text; its references and their heading are such. Linear in the text."""
    heads = [i for i, passage in enumerate(passages) if may_head(passage)]
    named = [i for i in heads if HEADING.fullmatch(passages[i].text)]
    ends = ends_of_sections(passages) if heads else []
    below = range(named[0] + 1, len(passages)) if named else range(0)
    texts = [k for k in below if passages[k].role in TEXTS]
    entries = [k for k in texts if is_entry(passages[k].text)]
    last_of = {i: last_entry(texts, entries, range(i + 1, ends[i])) for i in named}
    others = [k for k, passage in enumerate(passages) if passage.role is not Role.REFERENCE]
    found, done = [*passages], 0
    for i in heads:
        marked = ends[i] > i + 1 and not places_in(others, range(i + 1, ends[i]))
        last = last_of.get(i, 0)
        if marked or last:
            found[i] = replace(passages[i], role=Role.REFERENCE, reason=HEADS, level=0)
        for k in range(max(i, done) + 1, last + 1):
            if passages[k].role in (*TEXTS, Role.HEADING):
                reason = "an entry of the references"
                found[k] = replace(passages[k], role=Role.REFERENCE, reason=reason, level=0)
        done = max(done, last)
    return found


def may_head(passage: Passage) -> bool:
    """Whether a passage is a heading, or a text with the words of one."""
    is_text = passage.role in TEXTS
    return passage.role is Role.HEADING or (is_text and bool(HEADING.fullmatch(passage.text)))


def ends_of_sections(passages: list[Passage]) -> list[int]:
    """For each passage the next heading that is no deeper, or the end of the text, or a note."""
    deepest = max([LOWEST_LEVEL, *(passage.level for passage in passages)])
    next_at = [len(passages)] * (deepest + 1)
    ends = []
    for i, passage in reversed([*enumerate(passages)]):
        ends.append(next_at[passage.level or LOWEST_LEVEL])
        if passage.role is Role.FOOTNOTE:
            next_at = [i] * (deepest + 1)
        elif passage.role is Role.HEADING:
            next_at[passage.level :] = [i] * (deepest + 1 - passage.level)
    return ends[::-1]


def last_entry(texts: list[int], entries: list[int], section: range) -> int:
    """The place of the last entry in a section that consists of such, or 0."""
    count = places_in(entries, section)
    if not count:
        return 0
    last = entries[bisect_left(entries, section.stop) - 1]
    among = places_in(texts, range(section.start, last + 1))
    return last if count >= ENTRIES_MIN * among else 0


def places_in(places: list[int], section: range) -> int:
    """The number of places, which are in order, that are in a section."""
    return bisect_left(places, section.stop) - bisect_left(places, section.start)


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
