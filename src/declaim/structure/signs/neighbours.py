"""Evidence from a passage's neighbours: the lines of a menu, the card of a forum's member."""

import re
from typing import Final

from declaim.structure.lines import Lines
from declaim.structure.signs.boilerplate import HEADS_A_LIST, MEMBERS, OTHERS
from declaim.structure.signs.wording import BUTTON_MAX_WORDS, NAMES, REFERENCE, ends_a_sentence

CUT_OFF: Final = re.compile(r"^(?!.*[“”\"])(?:\S+ ){5,60}\S*\w(?:\.\.\.|…)$")
LABELLED: Final = re.compile(r"[A-Z][\w ]{2,20}: \S.{0,40}")
TEASER_MIN_LINES: Final = 3
HOME: Final = frozenset({"home", "homepage", "home page"})
"""The first line of most menus."""


def by_list(lines: Lines) -> tuple[str, ...]:
    """The reason why each passage is boilerplate, by its words or its neighbours', or empty."""
    alone = [
        why or (MEMBERS if goes_on_a_card(lines, i) else "") for i, why in enumerate(lines.by_words)
    ]
    for i in cut_off(lines):
        alone[i] = OTHERS
    for row in rows(lines):
        known = [i for i in row if alone[i]]
        headed = bool(row) and alone[row[0]] == OTHERS
        rest = (i for i in row if i and not alone[i])
        others = [i for i in rest if may_be_boilerplate(lines, i, headed=headed)]
        first = bool(known) and known[0] == row[0]
        heads = first and alone[row[0]] in HEADS_A_LIST
        menu = first and lines.keys[row[0]] in HOME and len(known) == len(others)
        if known and others and (heads or menu or len(known) > len(others)):
            for i in others:
                alone[i] = f"it is in one list with: {lines.passages[known[0]].text}"
    return tuple(alone)


def cut_off(lines: Lines) -> list[int]:
    """Lines in a row that break off in the middle: how other articles begin."""
    found: list[int] = []
    row: list[int] = []
    for i, passage in enumerate([*lines.passages, None]):
        if passage and passage.text.endswith(("...", "…")) and CUT_OFF.search(passage.text):
            row.append(i)
            continue
        found += row if len(row) >= TEASER_MIN_LINES else []
        row = []
    return found


def between(lines: Lines, by_list: tuple[str, ...], headline: int) -> tuple[str, ...]:
    """As `by_list`, and below the headline a few words between two such lines are one."""
    alone = list(by_list)
    for i in range(max(headline, 0) + 1, len(alone) - 1):
        if alone[i - 1] and alone[i + 1] and not alone[i] and is_slight(lines, i):
            alone[i] = f"it is between: {lines.texts[i - 1]}, and other such lines"
    return tuple(alone)


def rows(lines: Lines) -> list[range]:
    """The lines that stand together and are no prose: menus and lists, mostly.

    The first line of a page without blank lines is never one, because it holds the headline.
    """
    found = []
    for run in lines.runs:
        ends = [i for i in run if (lines.prose[i] and not lines.by_words[i]) or lines.datelines[i]]
        starts = [run.start, *(i + 1 for i in ends)]
        found += [range(a, b) for a, b in zip(starts, [*ends, run.stop], strict=True)]
    return found[1:] if lines.is_dense else found


def may_be_boilerplate(lines: Lines, i: int, *, headed: bool = False) -> bool:
    """Whether the line at `i` may be outvoted: no sentence or name, and no title of prose.

    In a list that is `headed` as one of other articles, a name is that of their writer.
    """
    text, below = lines.texts[i], i + 1
    may_be_the_headline = i < lines.first_prose and lines.words[i] >= BUTTON_MAX_WORDS
    heads = below in lines.run_of[i] and lines.prose[below] and not lines.by_words[below]
    tells = ends_a_sentence(text) or (lines.bylines[i] and not headed) or text.startswith("(")
    tells = tells or bool(REFERENCE.match(text))
    return not (may_be_the_headline or heads or tells)


def goes_on_a_card(lines: Lines, i: int) -> bool:
    """Whether the passage at `i` goes on with what a forum tells about a member."""
    on_a_card = lines.passages[i].together and lines.by_words[i - 1] == MEMBERS
    return on_a_card and bool(LABELLED.fullmatch(lines.texts[i]))


def is_slight(lines: Lines, i: int) -> bool:
    """Whether the passage at `i` is a few words and no more: no prose, no date, no name."""
    text = lines.texts[i]
    few = lines.words[i] <= BUTTON_MAX_WORDS and not ends_a_sentence(text)
    return few and not (lines.datelines[i] or lines.bylines[i] or NAMES.fullmatch(text))
