"""What can be told of a source's passages only when they are seen together."""

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Final

from declaim.model import Role
from declaim.readers.dates import is_dateline
from declaim.readers.furniture import ENDS, HEADS_A_LIST, MEMBERS, MENU, SHARING, furniture
from declaim.readers.headline import candidates, headline_of, stems
from declaim.readers.manuscript import Passage
from declaim.readers.talk import FEWEST, is_dialogue, questions_of, speakers_of
from declaim.readers.wording import (
    BULLET,
    LABEL_WORDS,
    NAMES,
    PROSE_WORDS,
    REFERENCE,
    REFERENCES,
    TITLE_WORDS,
    TOP,
    ends_a_sentence,
    is_byline,
    is_prose,
    key,
    speaker,
    writer_in,
)

ASKED: Final = re.compile(r"questions?\b|\bfaqs?\b|\bq ?& ?a\b|\binterview", re.IGNORECASE)
TITLE: Final = 8
"""Words: a section's title has no more."""
LITTLE: Final = 0.15
"""Of the words: no more stand below an article's end, but for menus and notices."""


@dataclass(frozen=True)
class Page:
    """The passages of one source in order, and what is told by more than one of them."""

    passages: tuple[Passage, ...]
    title: str = ""
    """What the source's own metadata calls it."""
    tallies: dict[tuple[re.Pattern[str], int], int] = field(default_factory=dict)
    """What `how_many` has counted, by pattern and by the first passage of the run."""

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """Each passage as it is compared with others."""
        return tuple(key(p.text) for p in self.passages)

    @cached_property
    def prose(self) -> tuple[bool, ...]:
        """Whether each passage reads as sentences."""
        return tuple(is_prose(p.text) for p in self.passages)

    @cached_property
    def datelines(self) -> tuple[bool, ...]:
        """Whether each passage is a date and little else."""
        return tuple(is_dateline(p.text) for p in self.passages)

    @cached_property
    def known(self) -> tuple[str, ...]:
        """Why each passage is furniture by its own words, or empty.

        A word of a menu that stands alone above prose is a heading: `History`, `Music`.
        """
        reasons = [furniture(p.text) for p in self.passages]
        for i, reason in enumerate(reasons):
            heads = reason == MENU and 0 < i < len(self.prose) - 1 and self.prose[i + 1]
            dated = self.datelines[i] and reason != MEMBERS
            if dated or (heads and len(self.run_of[i]) == 1):
                reasons[i] = ""
        return tuple(reasons)

    @cached_property
    def voted(self) -> tuple[str, ...]:
        """Why each passage is furniture by its words or its neighbours', or empty.

        Lines that stand together vote; above the prose of a page without blank lines none do,
        as the headline is among them.
        """
        alone = [
            why or (MEMBERS if self.is_of_a_card(i) else "") for i, why in enumerate(self.known)
        ]
        for run in self.runs:
            known = [i for i in run if alone[i]]
            others = [
                i
                for i in run
                if i and not (alone[i] or self.prose[i] or self.datelines[i])
                if not is_byline(self.passages[i].text)
            ]
            heads = bool(known) and known[0] == run[0] and alone[run[0]] in HEADS_A_LIST
            if known and others and (heads or len(known) > len(others)):
                for i in others:
                    alone[i] = f"it stands in one list with: {self.passages[known[0]].text}"
        return tuple(alone)

    def is_of_a_card(self, i: int) -> bool:
        """Whether the passage at `i` goes on with what a forum tells about a member."""
        label = re.fullmatch(r"[A-Z][\w ]{2,20}: \S.{0,40}", self.passages[i].text)
        return bool(label and self.passages[i].together and self.known[i - 1] == MEMBERS)

    @cached_property
    def furniture(self) -> tuple[str, ...]:
        """Why each passage is no part of the article, or empty: few words between two such are."""
        alone = list(self.voted)
        for i in range(max(self.headline, 0) + 1, len(alone) - 1):
            if alone[i - 1] and alone[i + 1] and self.is_slight(i):
                alone[i] = f"it stands between: {self.passages[i - 1].text}, and other such lines"
        return tuple(alone)

    def is_slight(self, i: int) -> bool:
        """Whether the passage at `i` is a few words and no more: no prose, no date, no name."""
        text = self.passages[i].text
        few = len(text.split()) <= TITLE_WORDS and not ends_a_sentence(text)
        return few and not (self.datelines[i] or is_byline(text) or NAMES.fullmatch(text))

    @cached_property
    def runs(self) -> tuple[range, ...]:
        """Passages that stand line under line, with no blank line between."""
        starts = [i for i, p in enumerate(self.passages) if not p.together]
        return tuple(range(a, b) for a, b in pairwise([*starts, len(self.passages)]))

    @cached_property
    def is_dense(self) -> bool:
        """Whether most of the source stands line under line, with no blank line between."""
        return 2 * max(map(len, self.runs), default=0) > len(self.passages)

    @cached_property
    def run_of(self) -> tuple[range, ...]:
        """The run in which each passage stands."""
        return tuple(run for run in self.runs for _ in run)

    @cached_property
    def series_of(self) -> tuple[range, ...]:
        """The short lines of one kind, line under line, among which each passage stands."""
        found: list[range] = []
        for run in self.runs:
            start = run.start
            for i in run:
                if i > start and not (self.is_line(i) and self.is_line(i - 1)):
                    found += [range(start, i)] * (i - start)
                    start = i
            found += [range(start, run.stop)] * (run.stop - start)
        return tuple(found)

    def is_line(self, i: int) -> bool:
        """Whether the passage at `i` is a line of a list, a menu or a title."""
        text = self.passages[i].text
        sentence = self.prose[i] or ends_a_sentence(text) or BULLET.match(text)
        return not (sentence or self.datelines[i] or self.known[i] or is_byline(text))

    @cached_property
    def listed(self) -> dict[int, int]:
        """The lines of a list that a colon announces, and the passage that does.

        They begin in lower case, or none of them ends like a sentence.
        """
        found = {}
        for i, p in enumerate(self.passages):
            if not (p.text.endswith(":") and (self.prose[i] or len(p.text.split()) > LABEL_WORDS)):
                continue
            items = []
            for j in range(i + 1, len(self.passages)):
                text = self.passages[j].text
                if (items and not self.passages[j].together) or self.known[j]:
                    break
                if not (text[0].islower() or self.is_line(j)) or self.datelines[j]:
                    break
                items.append(j)
            if len(items) > 1:
                if all(self.passages[j].text[0].islower() for j in items[:2]):
                    items = [j for j in items if self.passages[j].text[0].islower()]
                found |= dict.fromkeys(items, i)
        return found

    @cached_property
    def body(self) -> int:
        """Where the prose begins: the first below the bylines and datelines of the top."""
        prose = [i for i, is_body in enumerate(self.prose) if is_body and not self.voted[i]]
        if not prose:
            return len(self.passages)
        signs = [
            i
            for i in range(prose[0] + 1, min(prose[0] + 5, len(self.passages)))
            if self.datelines[i] or is_byline(self.passages[i].text)
        ]
        return next((i for i in prose if i > signs[-1]), prose[0]) if signs else prose[0]

    @cached_property
    def end(self) -> int:
        """Where the furniture below the article begins: little and nothing long stands there."""
        words = [0 if why else len(k.split()) for k, why in zip(self.keys, self.voted, strict=True)]
        below, most, found = 0, LITTLE * sum(words), len(words)
        for i in reversed(range(self.body + 1, len(words))):
            below += words[i]
            signed = self.signed(i) or (self.datelines[i] and not self.voted[i])
            if below > most or words[i] >= PROSE_WORDS or self.passages[i].role or signed:
                break
            if self.known[i] in ENDS:
                found = i
        return found

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The stems of the words in the first of the prose."""
        below = range(self.body, min(self.body + TOP, len(self.passages)))
        return stems(" ".join(self.passages[i].text for i in below if not self.voted[i]))

    def signed(self, i: int) -> bool:
        """Whether the passage at `i` names a writer, as stands below a headline."""
        text = self.passages[i].text
        return is_byline(text) or bool(NAMES.fullmatch(text))

    @cached_property
    def candidates(self) -> list[int]:
        """What may be the headline, from the top."""
        return candidates(self)

    @cached_property
    def headline(self) -> int:
        """The index of the headline, or -1."""
        return headline_of(self)

    @cached_property
    def speakers(self) -> dict[str, Role]:
        """Who asks and who answers, by the label before the colon; empty without an interview."""
        return speakers_of(self.passages)

    @cached_property
    def asked(self) -> frozenset[int]:
        """The questions that stand in paragraphs of their own, each with its answer below.

        Among other headings, questions are headings too, unless the page says what they are.
        """
        if self.has_headings:
            return frozenset()
        below = range(self.headline + 1, self.end)
        found = questions_of(self.passages, [i for i in below if not self.furniture[i]])
        told = any(ASKED.search(self.passages[i].text) for i in [*self.titles, self.headline])
        return found if told or len(self.titles) < FEWEST else frozenset()

    @cached_property
    def titles(self) -> list[int]:
        """What stands alone above prose and is short: headings, mostly."""
        return [
            i
            for i in range(max(self.headline, 0) + 1, min(self.end, len(self.passages) - 1))
            if self.is_line(i) and self.prose[i + 1] and len(self.keys[i].split()) <= TITLE
            if not (self.furniture[i] or self.signed(i)) and len(self.series_of[i]) == 1
        ]

    @cached_property
    def is_dialogue(self) -> bool:
        """Whether people talk to each other, as in a story: then no line is a quotation."""
        return is_dialogue(self.passages[self.body : self.end])

    def is_said_again(self, i: int) -> bool:
        """Whether the words of the passage at `i` stand in another near it: a pulled quotation."""
        near = range(max(0, i - TOP), min(i + TOP, len(self.passages)))
        return any(self.keys[i] in self.keys[j] for j in near if j != i)

    @cached_property
    def last_question(self) -> int:
        """The index of the last question of an interview, or -1."""
        return max(self.asked or self.spoken_by(Role.QUESTION), default=-1)

    @cached_property
    def has_headings(self) -> bool:
        """Whether the format itself tells headings, so that none need be guessed."""
        return any(p.role is Role.HEADING for p in self.passages)

    @cached_property
    def posters(self) -> frozenset[str]:
        """The names above what a forum tells about its members."""
        below = enumerate(self.known[1:])
        return frozenset(self.keys[i] for i, why in below if why == MEMBERS and not self.known[i])

    @cached_property
    def marks(self) -> frozenset[str]:
        """The marks of notes that stand within the text: `[1]`, `*`."""
        within = re.compile(r"(?<=\S)(\[(?:\d{1,3}|[a-z*†‡])\]|[¹²³⁴⁵⁶⁷⁸⁹*†‡])")
        return frozenset(mark for p in self.passages for mark in within.findall(p.text))

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each key stands in the source."""
        return Counter(self.keys)

    @cached_property
    def writers(self) -> tuple[str, ...]:
        """The names in the bylines."""
        return tuple(
            writer_in(p.text)
            for i, p in enumerate(self.passages)
            if is_byline(p.text)
            or (i < self.body and i != self.headline and NAMES.fullmatch(p.text))
        )

    @cached_property
    def first_answer(self) -> int:
        """The index of the first answer of an interview, or -1."""
        return min(
            (i + 1 for i in self.asked), default=min(self.spoken_by(Role.ANSWER), default=-1)
        )

    def spoken_by(self, role: Role) -> list[int]:
        """What those say who have this role in an interview by names."""
        if not self.speakers:
            return []
        said = enumerate(self.passages)
        return [i for i, p in said if self.speakers.get(speaker(p.text)) is role]

    def next_of_article(self, i: int) -> int:
        """The first passage below `i` that is no furniture, or the number of passages."""
        below = range(i + 1, min(i + 1 + TOP, len(self.passages)))
        return next(
            (j for j in below if not (self.furniture[j] or self.datelines[j])), len(self.passages)
        )

    @cached_property
    def references(self) -> frozenset[int]:
        """The heading of the references, where some stand below it, and those."""
        found, inside = set(), False
        for i, passage in enumerate(self.passages):
            marked = bool(REFERENCE.match(passage.text))
            if REFERENCES.fullmatch(passage.text):
                below = self.next_of_article(i)
                inside = below < len(self.passages) and bool(
                    REFERENCE.match(self.passages[below].text)
                )
            elif self.furniture[i] or (self.prose[i] and not marked):
                inside = False
            if inside:
                found.add(i)
        return frozenset(found)

    @cached_property
    def is_scraped(self) -> bool:
        """Whether anything of a site surrounds the text."""
        return any(self.furniture)

    @cached_property
    def is_shared(self) -> bool:
        """Whether the page invites to share it, as pages with votes do."""
        return SHARING in self.known

    def how_many(self, pattern: re.Pattern[str], i: int) -> int:
        """How many passages of the run in which `i` stands begin like `pattern`."""
        run = self.run_of[i]
        if (pattern, run.start) not in self.tallies:
            self.tallies[pattern, run.start] = sum(
                bool(pattern.match(self.passages[j].text)) for j in run
            )
        return self.tallies[pattern, run.start]
