"""The first layer: what each line of a source looks like, before any place in the article is known.

`Lines` -> `Frame` (frame.py) -> `Parts` (parts.py): each is made whole from the layer below it.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.structure.signs.boilerplate import MEMBERS, MENU, boilerplate_reason
from declaim.structure.signs.own_headings import own_headings
from declaim.structure.signs.printed_dates import CLOCK, is_dateline
from declaim.structure.signs.wording import (
    BULLET,
    BUTTON_MAX_WORDS,
    SHORT_SENTENCE_MIN_WORDS,
    describes_a_picture,
    ends_a_sentence,
    is_byline,
    is_prose,
    key,
    word_count,
)

CELL_BORDER: Final = re.compile(r" \| |\t")
FIGURE_CELL: Final = re.compile(r"(?:\| |\t)[-+($£€]?[\d.,]+ ?[%)]?(?: \||\t|$)")
"""A menu has no cell with a figure and nothing else."""
CONTENTS_ENTRY: Final = re.compile(r"\d(?:\.?\d)?(?:\.\d)*\.? (\S.*)")
TAGS: Final = re.compile(r"#(?:\d|.*#)")
"""`#2`, the number of a forum's post; `#lamps #harbour`."""
CONTENTS_MAX_PASSAGES: Final = 20
CONTENTS: Final = frozenset(
    {"contents", "table of contents", "in this article", "on this page", "jump to"}
)
"""The keys of the line above a table of contents."""
ENTRIES_MIN: Final = 3
"""Fewer times with a day are no live report."""
POINTS_MIN: Final = 3
POINT_MIN_WORDS: Final = 6
"""Three lines of six words, line under line, are the points of a summary."""
CONTENTS_MIN_LINES: Final = 3
"""Fewer lines in a row that return further below are no table of contents."""


@dataclass(frozen=True, slots=True)
class Lines:
    """The passages of one source in order; each tuple has one element for each passage."""

    passages: tuple[Passage, ...]
    title: str
    """The title in the source's own metadata, or empty."""
    texts: tuple[str, ...]
    keys: tuple[str, ...]
    """Each passage as it is compared with others."""
    words: tuple[int, ...]
    prose: tuple[bool, ...]
    """Whether each passage reads as sentences."""
    datelines: tuple[bool, ...]
    """Whether each passage is a date and little else."""
    bylines: tuple[bool, ...]
    """Whether each passage begins like a byline and says no more."""
    captions: tuple[str, ...]
    """The reason why each passage is a caption by its own words, or empty."""
    runs: tuple[range, ...]
    """Passages line under line, with no blank line between."""
    run_of: tuple[range, ...]
    """The run of each passage."""
    columns: frozenset[int]
    """The rows of tables, each of which is a passage."""
    by_words: tuple[str, ...]
    """The reason why each passage is boilerplate by its own words, or empty."""
    contents: frozenset[int]
    """The entries of a table of contents."""
    sections: frozenset[str]
    """The keys of the sections that a table of contents names."""
    title_like: tuple[bool, ...]
    """Whether each passage may be a title or a line of a list: no sentence, date or name."""
    points: frozenset[int]
    """Lines as long as a title, line under line: the points of a summary."""
    series_of: tuple[range, ...]
    """The title-like passages in a row around each passage, blank lines between or not."""
    counts: Mapping[str, int]
    """The number of times that each key occurs in the source."""
    first_prose: int
    """The first passage of sentences whose words are not boilerplate, or the number of passages."""
    posters: frozenset[str]
    """The keys of the names above what a forum writes about its members."""
    entries: frozenset[int]
    """The times above the entries of a live report, each with its day: `17:02 4 April`."""
    is_dense: bool
    """Whether most of the source is one run, with no blank line between."""
    own_headings: frozenset[int]
    """The headings that a page's markup calls those of the article's own sections."""
    has_headings: bool
    """Whether the format itself marks headings, so that none need be guessed."""
    is_a_wiki: bool
    """Whether its sections can be edited."""

    def __len__(self) -> int:
        """The number of passages."""
        return len(self.passages)


@lru_cache(maxsize=1)  # a plain text is asked whether it is a page, and then read as one
def lines_of(passages: tuple[Passage, ...], title: str = "") -> Lines:
    """The first layer of a source whose metadata gives the `title`, or none."""
    texts = tuple(p.text for p in passages)
    keys = tuple(map(key, texts))
    counts = Counter(keys)
    prose = tuple(map(is_prose, texts))
    if not any(prose):
        prose = tuple(is_prose(text, SHORT_SENTENCE_MIN_WORDS) for text in texts)
    datelines = tuple(map(is_dateline, texts))
    bylines = tuple(map(is_byline, texts))
    captions = tuple(map(describes_a_picture, texts))
    runs = runs_of(passages)
    run_of = tuple(run for run in runs for _ in run)
    columns = columns_of(passages)
    headings = own_headings(passages)
    other = columns | headings
    own = tuple(
        "" if i in other or p.role in (Role.TABLE, Role.CODE) else boilerplate_reason(p.text)
        for i, p in enumerate(passages)
    )
    is_dense = 2 * max(map(len, runs), default=0) > len(passages)
    by_words = without_headings(passages, own, prose, datelines, run_of, is_dense=is_dense)
    sentences = frozenset(i for i, text in enumerate(texts) if prose[i] and ends_a_sentence(text))
    contents = contents_of(texts, keys, counts) - sentences
    title_like = tuple(
        not (prose[i] or datelines[i] or bylines[i] or captions[i] or by_words[i] or i in contents)
        and is_bare(p)
        for i, p in enumerate(passages)
    )
    pairs = enumerate(zip(prose, by_words, strict=True))
    below = enumerate(by_words[1:])
    members = (i for i, why in below if why == MEMBERS and not by_words[i])
    return Lines(
        passages=passages,
        title=title,
        texts=texts,
        keys=keys,
        words=tuple(map(word_count, texts)),
        prose=prose,
        datelines=datelines,
        bylines=bylines,
        captions=captions,
        runs=runs,
        run_of=run_of,
        columns=columns,
        by_words=by_words,
        contents=contents,
        sections=sections_of(keys, contents),
        title_like=title_like,
        points=frozenset() if is_dense else points_of(runs, keys, title_like),
        series_of=series_of(title_like),
        counts=MappingProxyType(counts),
        first_prose=next((i for i, (p, why) in pairs if p and not why), len(passages)),
        posters=frozenset(keys[i] for i in members if len(keys[i].split()) < BUTTON_MAX_WORDS),
        entries=entries_of(texts, datelines),
        is_dense=is_dense,
        own_headings=headings,
        has_headings=any(p.role is Role.HEADING for p in passages),
        is_a_wiki=any(text.endswith("[edit]") for text in texts),
    )


def points_of(
    runs: tuple[range, ...], keys: tuple[str, ...], title_like: tuple[bool, ...]
) -> frozenset[int]:
    """The lines as long as a title, at least three of them line under line."""
    found: set[int] = set()
    for run in runs:
        long = [i for i in run if title_like[i] and word_count(keys[i]) >= POINT_MIN_WORDS]
        found |= set(long) if len(long) >= POINTS_MIN else set()
    return frozenset(found)


def entries_of(texts: tuple[str, ...], datelines: tuple[bool, ...]) -> frozenset[int]:
    """The times above the entries of a live report; a page with fewer has no entries."""
    found = [i for i, text in enumerate(texts) if datelines[i] and CLOCK.match(text)]
    return frozenset(found) if len(found) >= ENTRIES_MIN else frozenset()


def runs_of(passages: tuple[Passage, ...]) -> tuple[range, ...]:
    """The passages line under line, with no blank line between."""
    starts = [i for i, p in enumerate(passages) if not (i and p.together)]
    return tuple(range(a, b) for a, b in pairwise([*starts, len(passages)]))


def without_headings(
    passages: tuple[Passage, ...],
    reasons: tuple[str, ...],
    prose: tuple[bool, ...],
    datelines: tuple[bool, ...],
    run_of: tuple[range, ...],
    *,
    is_dense: bool,
) -> tuple[str, ...]:
    """The `reasons` without those of dates and of headings that have a menu's words.

    A word of a menu that is alone above prose, or is marked as a heading below some, is a heading:
    `History`, `Music`. In a dense source it is alone if no menu's words are beside it.
    """
    kept: list[str] = []
    below_prose = False
    for i, reason in enumerate(reasons):
        below_prose = below_prose or (prose[i] and not reason)
        marked = below_prose and passages[i].role is Role.HEADING
        unlike = is_dense and not any(reasons[i - 1 : i + 2 : 2])
        apart = (len(run_of[i]) == 1 or unlike) and not TAGS.match(passages[i].text)
        alone = i > 0 and apart and is_above_text(passages, prose, i)
        is_heading = reason == MENU and (marked or alone)
        is_date = datelines[i] and reason != MEMBERS
        kept.append("" if is_heading or is_date else reason)
    return tuple(kept)


def is_above_text(passages: tuple[Passage, ...], prose: tuple[bool, ...], i: int) -> bool:
    """Whether prose or a marked item of a list follows the passage at `i`."""
    below = i + 1
    if below == len(passages):
        return False
    passage = passages[below]
    return prose[below] or passage.role is Role.TABLE or bool(BULLET.match(passage.text))


def is_bare(passage: Passage) -> bool:
    """Whether the format and the words leave it open what the passage is."""
    text = passage.text
    marked = BULLET.match(text) or text.endswith("[edit]")
    return not (passage.role or marked or ends_a_sentence(text))


def series_of(title_like: tuple[bool, ...]) -> tuple[range, ...]:
    """The title-like passages in a row around each passage; another passage is alone."""
    found: list[range] = []
    start = 0
    for i in range(1, len(title_like) + 1):
        if i == len(title_like) or not (title_like[i] and title_like[i - 1]):
            found += [range(start, i)] * (i - start)
            start = i
    return tuple(found)


def contents_of(
    texts: tuple[str, ...], keys: tuple[str, ...], counts: Counter[str]
) -> frozenset[int]:
    """Entries of a table of contents: `2.1 Clapper` with `Clapper` elsewhere, or as `repeated`."""
    numbered = ((i, CONTENTS_ENTRY.fullmatch(text)) for i, text in enumerate(texts))
    entries = (i for i, entry in numbered if entry and counts[key(entry[1])])
    return frozenset(entries) | repeated(keys)


def is_below_contents(keys: tuple[str, ...], i: int) -> bool:
    """Whether a line above the passage at `i`, and near it, is `Contents` or the like."""
    return not CONTENTS.isdisjoint(keys[max(0, i - CONTENTS_MAX_PASSAGES) : i])


def sections_of(keys: tuple[str, ...], contents: frozenset[int]) -> frozenset[str]:
    """The keys of the entries of a table of contents that are once more further below."""
    listed = (i for i in contents if is_below_contents(keys, i))
    return frozenset(keys[i] for i in listed if keys[i] in keys[i + 1 :])


def repeated(keys: tuple[str, ...]) -> frozenset[int]:
    """Several lines in a row that all occur once more further below."""
    last = {k: i for i, k in enumerate(keys)}
    found: list[int] = []
    row: list[int] = []
    for i, k in enumerate([*keys, ""]):
        if k and last[k] > i + 1:
            row.append(i)
            continue
        if len(row) >= CONTENTS_MIN_LINES:
            found += row
        row = []
    return frozenset(found)


def columns_of(passages: tuple[Passage, ...]) -> frozenset[int]:
    """Lines in a row with as many cells each: a table, unless all of them are menus."""
    found: set[int] = set()
    row: list[int] = []
    cells = [len(CELL_BORDER.split(p.text)) if p.role is None else 1 for p in passages]
    for i, count in enumerate([*cells, 1]):
        if row and count != cells[row[0]]:
            texts = [passages[j].text for j in row]
            menus = all(map(boilerplate_reason, texts)) and not any(map(FIGURE_CELL.search, texts))
            found |= set(row) if len(row) > 1 and not menus else set()
            row = []
        if count > 1:
            row.append(i)
    return frozenset(found)
