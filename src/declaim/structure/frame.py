"""The second layer: where the article begins and ends among the lines of its source."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from declaim.structure import foot
from declaim.structure.headline import headline_of, top_of
from declaim.structure.lines import Lines
from declaim.structure.signs import neighbours
from declaim.structure.signs.boilerplate import SHARING
from declaim.structure.signs.wording import (
    NAMES,
    TOP_PASSAGES,
    ends_a_sentence,
    is_one_question,
    writer_in,
)
from declaim.structure.stretch import body_lines

AND: Final = re.compile(r",? and |, | & ")
"""The words between the names of several writers."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The place of the article among its `lines`; a place is the index of a passage."""

    lines: Lines
    by_list: tuple[str, ...]
    """The reason why each passage is boilerplate, by its words or the list around it, or empty."""
    boilerplate: tuple[str, ...]
    """The reason why each passage does not belong to the article, or empty."""
    words_below: tuple[int, ...]
    """The number of words, without boilerplate, in each passage and those below it."""
    inside: frozenset[int]
    """The lines of the body in a page without marks, or all passages of another source."""
    stretch: range
    """The passages from the first of these to the last."""
    body: int
    """The first passage of prose below the bylines and datelines, or the number of passages."""
    last_sentence: int
    """The last passage of the article that ends a sentence, or -1."""
    first_leftover: int
    """The first line of boilerplate below the last sentence, or the number of passages."""
    end: int
    """The first line of the boilerplate below the article, or the number of passages."""
    comments: int
    """The heading of the readers' comments, or the number of passages."""
    headline: int
    """The headline, or -1."""
    writers: tuple[str, ...]
    """The names in the bylines."""
    last_names: frozenset[str]
    """The last word of each of these names."""
    is_scraped: bool
    """Whether anything of a site surrounds the text."""
    is_shared: bool
    """Whether the page invites to share it, as pages with votes do."""

    @property
    def is_cut(self) -> bool:
        """Whether the body is a part of a page that was pasted with all of its menus."""
        return len(self.stretch) < len(self.lines)

    def next_of_article(self, i: int) -> int:
        """The first passage below `i` that is not boilerplate, or the number of passages."""
        below = range(i + 1, min(i + 1 + TOP_PASSAGES, len(self.lines)))
        dated = self.lines.datelines
        return next((j for j in below if not (self.boilerplate[j] or dated[j])), len(self.lines))


def frame_of(lines: Lines) -> Frame:
    """The second layer of a source."""
    by_list = neighbours.by_list(lines)
    words = [0 if why else len(k.split()) for why, k in zip(by_list, lines.keys, strict=True)]
    words_below = tuple(accumulate(reversed(words)))[::-1]
    inside = body_lines(lines, by_list)
    stretch = range(min(inside, default=0), max(inside, default=-1) + 1)
    body = body_of(lines, by_list, stretch)
    headline = headline_of(top_of(lines, by_list, body, stretch))
    boilerplate = neighbours.between(lines, by_list, headline)
    last_sentence = last_sentence_of(lines, boilerplate)
    leftovers = (i for i in range(last_sentence + 1, len(lines)) if boilerplate[i])
    writers = writers_of(lines, body, headline)
    return Frame(
        lines=lines,
        by_list=by_list,
        boilerplate=boilerplate,
        words_below=words_below,
        inside=inside,
        stretch=stretch,
        body=body,
        last_sentence=last_sentence,
        first_leftover=next(leftovers, len(lines)),
        end=foot.end_of(lines, by_list, words_below, body),
        comments=foot.comments_of(lines, words_below),
        headline=headline,
        writers=writers,
        last_names=frozenset(name.split()[-1] for name in writers),
        is_scraped=any(boilerplate),
        is_shared=SHARING in lines.by_words,
    )


def body_of(lines: Lines, by_list: Sequence[str], stretch: range) -> int:
    """The first passage of prose below the bylines and datelines of the top."""
    prose = [i for i in stretch if lines.prose[i] and not by_list[i]]
    if len(prose) > 1 and is_one_question(lines.texts[prose[0]]):
        del prose[0]  # the headline, or the summary below it
    if not prose:
        return len(lines)
    above = range(max(prose[0] - 3, 0), prose[0])
    if any(lines.datelines[i] for i in above):
        return prose[0]
    signs = [
        i
        for i in range(prose[0] + 1, min(prose[0] + 5, len(lines)))
        if lines.datelines[i] or lines.bylines[i]
    ]
    return next((i for i in prose if i > signs[-1]), prose[0]) if signs else prose[0]


def last_sentence_of(lines: Lines, boilerplate: Sequence[str]) -> int:
    """The last passage that ends a sentence or has a role of its own, or -1."""
    passages = reversed([*enumerate(lines.passages)])
    ends = (i for i, p in passages if not boilerplate[i] and (p.role or ends_a_sentence(p.text)))
    return next(ends, -1)


def writers_of(lines: Lines, body: int, headline: int) -> tuple[str, ...]:
    """The names in the bylines."""
    signed = (
        writer_in(text)
        for i, text in enumerate(lines.texts)
        if lines.bylines[i] or (i < body and i != headline and NAMES.fullmatch(text))
    )
    names = (name.strip() for several in signed for name in AND.split(several))
    return tuple(filter(None, names))
