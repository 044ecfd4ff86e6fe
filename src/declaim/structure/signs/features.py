"""A page's passages as rows of numbers that know no site.

Only the last one, `wording`, knows a language: it is 0 where no word of a passage is known.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import log1p
from typing import Final

import numpy as np
from numpy.typing import NDArray

from declaim.manuscript import Evidence, Passage
from declaim.structure.signs.word_weights import leaning
from declaim.structure.signs.wording import ends_a_sentence, is_prose, key

Numbers = NDArray[np.float32]

TAGS: Final = ("p", "li", "div", "span", "td", "blockquote", "pre", "dd", "dt", "figcaption")
WITHIN: Final = (
    *("nav", "aside", "footer", "header", "main", "article", "section", "form", "figure"),
    *("table", "ul", "li", "a", "button", "dialog", "hidden", "blockquote"),
)
STOPS: Final = re.compile(r"[.!?…。！？؟।]+(?=[\s”’»\")]|$)|[。！？]")
WORD: Final = re.compile(r"[^\W\d_]+")
SIGNS: Final = re.compile(r"[|•·»›→/©@#]")
WIDE: Final = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
"""Letters of languages that do not part words by spaces."""
WHOSE: Final = ("its own", "its parent's")
HEIGHTS: Final = 5
"""Elements around a passage that are looked at."""
BESIDE: Final = (-3, -2, -1, 1, 2, 3)
NEAR: Final = 6
"""Passages to either side."""
MANY: Final = 20
"""Passages alike: more tell no more."""
FARTHEST: Final = 60
"""Passages below the title: farther is as far."""
NEAREST_FARTHEST: Final = 100
"""Passages to the nearest prose: farther is as far."""
FARTHEST_WORDS: Final = 1500
MAIN: Final = 0.6
"""The part of a page's prose, 0 to 1, that the innermost main element holds."""

# Capitals, commas, digits and the length of words are left out: they differ from language to
# language, and without them as much is found.
OWN: Final = ("words", "characters", "linked", "stop", "stops", "question", "signs", "prose")
NAMES: Final = (
    *OWN,
    *(f"<{tag}>" for tag in TAGS),
    "heading level",
    *(f"in <{name}>" for name in WITHIN),
    *("classes of an article", "classes of its surroundings"),
    *(f"classes of {what}: {whose}" for whose in WHOSE for what in ("an article", "others")),
    "depth",
    *("place", "place in words", "repeats", "words of the title", "title's words"),
    *("below the title", "words below the title"),
    *("alike", "alike: words", "alike: linked", "alike: share", "alike: stops", "alike beside it"),
    *(f"{what} {height} up" for height in range(HEIGHTS) for what in ("share", "linked", "prose")),
    *("in the main element", "shared with the main element", "shared with the best parent"),
    *(f"{what} {step:+}" for step in BESIDE for what in ("words", "linked", "stop", "alike")),
    *("prose near", "linked near", "prose above", "prose below", "nearest above", "nearest below"),
    # How much the page holds is left out: a book on one page is as much a body as a note.
    *("page: linked", "page: paragraphs"),
    "wording",
)


def features_of(passages: Sequence[Passage], title: str) -> Numbers:
    """A row of `NAMES` for each passage; all of them must have evidence."""
    told = [p.evidence or Evidence("", "", ()) for p in passages]
    own = np.array([own_words(p, e) for p, e in zip(passages, told, strict=True)], np.float32)
    words = np.expm1(own[:, 0])
    prose = words * own[:, OWN.index("prose")] * (own[:, OWN.index("linked")] < 0.5)
    parts = [
        own,
        np.array([markup(p, e) for p, e in zip(passages, told, strict=True)], np.float32),
        places(passages, words, title),
        below_title(passages, words, title),
        alike(told, own, words),
        around(told, own, words, prose),
        beside(told, own, prose),
        whole(told, own, words),
        np.array([[leaning(p.text)] for p in passages], np.float32),
    ]
    return np.hstack(parts).astype(np.float32)


def own_words(passage: Passage, evidence: Evidence) -> list[float]:
    """The features of a passage's own words."""
    text = passage.text
    size = max(len(text), 1)
    wide = 0 if text.isascii() else len(WIDE.findall(text))
    words = len(text.split()) + wide // 2
    return [
        log1p(words),
        log1p(size),
        evidence.linked / size,
        ends_a_sentence(text),
        len(STOPS.findall(text)) / max(words, 1),
        text.rstrip().endswith(("?", "？", "؟")),
        len(SIGNS.findall(text)) / max(words, 1),
        is_prose(text),
    ]


def markup(passage: Passage, evidence: Evidence) -> list[float]:
    """The features of the elements around a passage."""
    tags, names = named(evidence.tag, evidence.within)
    return [*tags, passage.level, *names, *evidence.hints, len(evidence.boxes)]


@lru_cache(maxsize=4096)
def named(tag: str, within: frozenset[str]) -> tuple[tuple[bool, ...], tuple[bool, ...]]:
    """Whether a passage's element is each of `TAGS`, and whether it is in each of `WITHIN`."""
    return tuple(tag == each for each in TAGS), tuple(name in within for name in WITHIN)


def places(passages: Sequence[Passage], words: Numbers, title: str) -> Numbers:
    """The features of a passage's place, and of its words elsewhere on the page."""
    keys = [key(p.text) for p in passages]
    counts = Counter(keys)
    titled = frozenset(key(title).split())
    rows = []
    so_far = np.cumsum(words) - words
    all_words = max(words.sum(), 1)
    for i, own in enumerate(keys):
        named = frozenset(own.split()) if len(own) < 400 else frozenset()
        both = len(named & titled)
        rows.append(
            [
                i / len(keys),
                so_far[i] / all_words,
                counts[own] - 1,
                both / max(len(named), 1),
                both / max(len(titled), 1),
            ]
        )
    return np.array(rows, np.float32)


def below_title(passages: Sequence[Passage], words: Numbers, title: str) -> Numbers:
    """The distance below the title in passages and words; -1 above it, -2 without a title."""
    at = title_at(passages, title)
    if at < 0:
        return np.full((len(passages), 2), -2, np.float32)
    below = np.arange(len(passages)) - at
    so_far = np.cumsum(words)
    far = [(below, FARTHEST), (so_far - so_far[at], FARTHEST_WORDS)]
    columns = [np.where(below < 0, -1, np.log1p(np.clip(of, 0, most))) for of, most in far]
    return np.stack(columns, axis=1).astype(np.float32)


def title_at(passages: Sequence[Passage], title: str) -> int:
    """The index of the title: the first heading of level 1, else what is like the title; or -1."""
    whole = key(title)
    same = [i for i, p in enumerate(passages) if whole and key(p.text) == whole]
    ranked = [i for i in same if passages[i].level == 1] or [i for i in same if passages[i].level]
    first = (i for i, p in enumerate(passages) if p.level == 1)
    return next(iter(ranked or same), next(first, -1))


def alike(told: Sequence[Evidence], own: Numbers, words: Numbers) -> Numbers:
    """The features of all passages of the same kind."""
    kinds = numbered([e.kind for e in told])
    count = np.bincount(kinds)
    total = np.bincount(kinds, words)
    linked = np.bincount(kinds, own[:, OWN.index("linked")] * words)
    stops = np.bincount(kinds, own[:, OWN.index("stop")])
    ends = np.flatnonzero(np.diff(kinds)) + 1
    starts = np.concatenate(([0], ends))
    lengths = np.diff(np.concatenate((starts, [len(kinds)])))
    return np.stack(
        [
            np.log1p(np.minimum(count[kinds], MANY)),
            np.log1p(total / count)[kinds],
            (linked / np.maximum(total, 1))[kinds],
            (total / max(words.sum(), 1))[kinds],
            (stops / count)[kinds],
            np.log1p(np.minimum(np.repeat(lengths, lengths), MANY)),
        ],
        axis=1,
    )


def numbered(names: Sequence[str]) -> NDArray[np.int64]:
    """A number for each name, the same for the same."""
    numbers: dict[str, int] = {}
    return np.array([numbers.setdefault(name, len(numbers)) for name in names])


def around(told: Sequence[Evidence], own: Numbers, words: Numbers, prose: Numbers) -> Numbers:
    """The part of the page in the elements around a passage, and the prose in that part."""
    n = len(told)
    paths = [e.boxes or (0,) for e in told]  # what stands before the document stands in its root
    depth = np.array(list(map(len, paths)))
    boxes = np.fromiter((box for path in paths for box in path), np.int64, int(depth.sum()))
    passage = np.repeat(np.arange(n), depth)
    size = int(boxes.max(initial=0)) + 1
    links = own[:, OWN.index("linked")] * words
    total, linked, told_prose = (
        np.bincount(boxes, of[passage], size) for of in (words, links, prose)
    )
    share = told_prose / max(prose.sum(), 1)
    held: dict[tuple[int, ...], float] = {}
    for path, amount in zip(paths, map(float, prose), strict=True):
        parent = path[:-1]
        held[parent] = held.get(parent, 0) + amount
    best = max(held, key=lambda boxes: held[boxes], default=())
    main = tuple(box for box in best if share[box] >= MAIN)
    last = np.cumsum(depth) - 1
    columns = []
    for height in range(HEIGHTS):
        box = boxes[last - np.minimum(height, depth - 1)]
        of = np.maximum(total[box], 1)
        columns += [share[box], linked[box] / of, told_prose[box] / of]
    # An element that stands around two passages has the same elements around itself.
    for element in (main, best):
        around_both = np.isin(boxes, element)
        shared = np.bincount(passage[around_both], minlength=n)
        columns.append(shared / max(len(element), 1))
    inside = columns[-2] >= 1 if main else np.zeros(n)
    return np.stack([*columns[:-2], inside, *columns[-2:]], axis=1).astype(np.float32)


def beside(told: Sequence[Evidence], own: Numbers, prose: Numbers) -> Numbers:
    """The features of the passages above and below, and the distance of the prose."""
    n = len(told)
    kinds = numbered([e.kind for e in told])
    columns = [OWN.index(name) for name in ("words", "linked", "stop")]
    parts = []
    for step in BESIDE:
        index = np.arange(n) + step
        there = (index >= 0) & (index < n)
        index = np.clip(index, 0, n - 1)
        rows = np.where(there[:, None], own[index][:, columns], -1)
        parts += [rows, np.where(there, kinds[index] == kinds, 0)[:, None]]
    sums = np.concatenate(([0], np.cumsum(prose)))
    links = np.concatenate(([0], np.cumsum(own[:, columns[1]])))
    low, high = np.clip(np.arange(n) - NEAR, 0, n), np.clip(np.arange(n) + NEAR + 1, 0, n)
    whole_page = max(prose.sum(), 1)
    parts += [
        np.stack(
            [
                np.log1p(sums[high] - sums[low]),
                (links[high] - links[low]) / (high - low),
                sums[:-1] / whole_page,
                (sums[-1] - sums[1:]) / whole_page,
                *distances(prose > 0, NEAREST_FARTHEST),
            ],
            axis=1,
        )
    ]
    return np.hstack(parts)


def distances(there: NDArray[np.bool_], farthest: int) -> Iterator[NDArray[np.float64]]:
    """The logarithms of the rows to the next one that is `there`, above and below."""
    here = np.arange(len(there))
    last = np.maximum.accumulate(np.where(there, here, -farthest))
    following = np.minimum.accumulate(np.where(there, here, len(there) + farthest)[::-1])[::-1]
    yield np.log1p(np.minimum(here - np.concatenate(([-farthest], last[:-1])), farthest))
    below = np.concatenate((following[1:], [len(there) + farthest]))
    yield np.log1p(np.minimum(below - here, farthest))


def whole(told: Sequence[Evidence], own: Numbers, words: Numbers) -> Numbers:
    """The features of the whole page: the same in each row."""
    links = own[:, OWN.index("linked")] * words
    row = [
        links.sum() / max(words.sum(), 1),
        sum(e.tag == "p" for e in told) / len(told),
    ]
    return np.tile(np.array(row, np.float32), (len(told), 1))
