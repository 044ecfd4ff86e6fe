"""What can be told of a source's passages only when they are seen together."""

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate, pairwise

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.structure import foot, neighbours
from declaim.structure.boilerplate import MEMBERS, MENU, SHARING, furniture
from declaim.structure.dates import is_dateline
from declaim.structure.headline import candidates, headline_of, stems
from declaim.structure.lists import columns_of, items_of, series_of, titles_of
from declaim.structure.talk import asked_in, is_dialogue, speakers_of, talk_of
from declaim.structure.wording import (
    BULLET,
    NAMES,
    TITLE_WORDS,
    TOP,
    is_byline,
    is_one_question,
    is_prose,
    key,
    writer_in,
)


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

        A word of a menu that stands alone above prose, or is marked as a heading below some, is
        a heading: `History`, `Music`.
        """
        reasons = [furniture(p.text) for p in self.passages]
        for i, passage in enumerate(self.passages):
            if i in self.columns or passage.role in (Role.TABLE, Role.CODE):
                reasons[i] = ""
        begun = False
        for i, reason in enumerate(reasons):
            begun = begun or (self.prose[i] and not reason)
            marked = begun and self.passages[i].role is Role.HEADING
            heads = marked or (i > 0 and len(self.run_of[i]) == 1 and self.is_above_text(i))
            if (reason == MENU and heads) or (self.datelines[i] and reason != MEMBERS):
                reasons[i] = ""
        return tuple(reasons)

    @cached_property
    def columns(self) -> frozenset[int]:
        """The rows of tables, each of which is a passage."""
        return columns_of(self)

    def is_above_text(self, i: int) -> bool:
        """Whether prose or a marked item of a list stands below the passage at `i`."""
        below = i + 1
        if below == len(self.passages):
            return False
        return self.prose[below] or bool(BULLET.match(self.passages[below].text))

    @cached_property
    def runs(self) -> tuple[range, ...]:
        """Passages that stand line under line, with no blank line between."""
        starts = [i for i, p in enumerate(self.passages) if not (i and p.together)]
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
    def voted(self) -> tuple[str, ...]:
        """Why each passage is furniture by its words or its neighbours', or empty."""
        return neighbours.voted(self)

    @cached_property
    def furniture(self) -> tuple[str, ...]:
        """Why each passage is no part of the article, or empty."""
        return neighbours.between(self)

    @cached_property
    def posters(self) -> frozenset[str]:
        """The names above what a forum tells about its members."""
        below = enumerate(self.known[1:])
        above = (i for i, why in below if why == MEMBERS and not self.known[i])
        return frozenset(self.keys[i] for i in above if len(self.keys[i].split()) < TITLE_WORDS)

    @cached_property
    def series_of(self) -> tuple[range, ...]:
        """The lines in a row among which each passage stands."""
        return series_of(self)

    @cached_property
    def items(self) -> dict[int, str]:
        """The items of lists without marks, and why each is one."""
        return items_of(self)

    @cached_property
    def first_prose(self) -> int:
        """The first passage that reads as sentences and is not known as furniture."""
        pairs = enumerate(zip(self.prose, self.known, strict=True))
        return next((i for i, (prose, why) in pairs if prose and not why), len(self.passages))

    @cached_property
    def body(self) -> int:
        """Where the prose begins: the first below the bylines and datelines of the top."""
        prose = [i for i in self.densest if self.prose[i] and not self.voted[i]]
        if len(prose) > 1 and is_one_question(self.passages[prose[0]].text):
            del prose[0]  # the headline, or the summary below it
        if not prose:
            return len(self.passages)
        above = range(max(prose[0] - 3, 0), prose[0])
        if any(self.datelines[i] for i in above):
            return prose[0]
        signs = [
            i
            for i in range(prose[0] + 1, min(prose[0] + 5, len(self.passages)))
            if self.datelines[i] or is_byline(self.passages[i].text)
        ]
        return next((i for i in prose if i > signs[-1]), prose[0]) if signs else prose[0]

    @cached_property
    def end(self) -> int:
        """Where the furniture below the article begins, or the number of passages."""
        return foot.end_of(self)

    @cached_property
    def densest(self) -> range:
        """The stretch of a crowded page with the most prose, or all of another."""
        return foot.densest_of(self)

    @cached_property
    def comments(self) -> int:
        """The heading of the readers' comments, or the number of passages."""
        return foot.comments_of(self)

    @cached_property
    def words_below(self) -> list[int]:
        """How many words of no furniture stand in each passage and below it."""
        counts = [0 if self.voted[i] else len(k.split()) for i, k in enumerate(self.keys)]
        return list(accumulate(reversed(counts)))[::-1]

    @cached_property
    def notes(self) -> frozenset[int]:
        """What is set as notes are, below the prose."""
        return foot.notes_of(self)

    @cached_property
    def marks(self) -> frozenset[str]:
        """The marks of notes that stand within the text."""
        return foot.marks_of(self)

    @cached_property
    def references(self) -> frozenset[int]:
        """The heading of the references, where some stand below it, and those."""
        return foot.references_of(self)

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
        """The questions that stand in paragraphs of their own, each with its answer below."""
        return asked_in(self)

    @cached_property
    def titles(self) -> list[int]:
        """What is short and alone above something else: headings, mostly."""
        return titles_of(self)

    @cached_property
    def is_dialogue(self) -> bool:
        """Whether people talk to each other, as in a story: then no line is a quotation."""
        return is_dialogue(self.passages[self.body : self.end])

    @cached_property
    def talk(self) -> dict[int, tuple[Role, str]]:
        """What is a question or an answer, and why."""
        return talk_of(self)

    @cached_property
    def has_headings(self) -> bool:
        """Whether the format itself tells headings, so that none need be guessed."""
        return any(p.role is Role.HEADING for p in self.passages)

    @cached_property
    def contents(self) -> frozenset[int]:
        """The entries of a table of contents."""
        return neighbours.contents_of(self)

    @cached_property
    def first(self) -> dict[str, int]:
        """Where each key stands first."""
        return {key: i for i, key in reversed([*enumerate(self.keys)])}

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
    def last_names(self) -> frozenset[str]:
        """The last word of each name in the bylines."""
        return frozenset(name.split()[-1] for name in self.writers if name)

    def next_of_article(self, i: int) -> int:
        """The first passage below `i` that is no furniture, or the number of passages."""
        below = range(i + 1, min(i + 1 + TOP, len(self.passages)))
        return next(
            (j for j in below if not (self.furniture[j] or self.datelines[j])), len(self.passages)
        )

    @cached_property
    def is_a_wiki(self) -> bool:
        """Whether its sections can be edited."""
        return any(p.text.endswith("[edit]") for p in self.passages)

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
