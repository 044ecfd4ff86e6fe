"""What a page's lines tell of each other: a menu's vote together, a member's card goes on."""

import re
from typing import TYPE_CHECKING, Final

from declaim.structure.boilerplate import HEADS_A_LIST, MEMBERS, OTHERS
from declaim.structure.wording import NAMES, REFERENCE, TITLE_WORDS, ends_a_sentence, is_byline, key

if TYPE_CHECKING:
    from declaim.structure.page import Page

CUT_OFF: Final = re.compile(r"^(?!.*[“”\"])(?:\S+ ){5,60}\S*\w(?:\.\.\.|…)$")
TEASERS: Final = 3
CONTENTS: Final = re.compile(r"\d(?:\.?\d)?(?:\.\d)*\.? (\S.*)")


def voted(page: "Page") -> tuple[str, ...]:
    """Why each passage is furniture by its words or its neighbours', or empty."""
    alone = [
        why or (MEMBERS if goes_on_a_card(page, i) else "") for i, why in enumerate(page.known)
    ]
    for i in cut_off(page):
        alone[i] = OTHERS
    for row in rows(page):
        known = [i for i in row if alone[i]]
        others = [i for i in row if i and not alone[i] and may_be_furniture(page, i)]
        heads = bool(known) and known[0] == row[0] and alone[row[0]] in HEADS_A_LIST
        if known and others and (heads or len(known) > len(others)):
            for i in others:
                alone[i] = f"it stands in one list with: {page.passages[known[0]].text}"
    return tuple(alone)


def cut_off(page: "Page") -> list[int]:
    """Lines in a row that break off in the middle: how other articles begin."""
    found: list[int] = []
    row: list[int] = []
    for i, passage in enumerate([*page.passages, None]):
        if passage and CUT_OFF.search(passage.text):
            row.append(i)
            continue
        found += row if len(row) >= TEASERS else []
        row = []
    return found


def between(page: "Page") -> tuple[str, ...]:
    """As `voted`, and below the headline a few words between two pieces of furniture are one."""
    alone = list(page.voted)
    for i in range(max(page.headline, 0) + 1, len(alone) - 1):
        if alone[i - 1] and alone[i + 1] and is_slight(page, i):
            alone[i] = f"it stands between: {page.passages[i - 1].text}, and other such lines"
    return tuple(alone)


def rows(page: "Page") -> list[range]:
    """The lines that stand together and are no prose: menus and lists, mostly.

    The first of a page without blank lines is none: the headline is in it.
    """
    found = []
    for run in page.runs:
        ends = [i for i in run if (page.prose[i] and not page.known[i]) or page.datelines[i]]
        starts = [run.start, *(i + 1 for i in ends)]
        found += [range(a, b) for a, b in zip(starts, [*ends, run.stop], strict=True)]
    return found[1:] if page.is_dense else found


def may_be_furniture(page: "Page", i: int) -> bool:
    """Whether the line at `i` may be outvoted: no sentence or name, and no title of prose."""
    text, below = page.passages[i].text, i + 1
    may_be_the_headline = i < page.first_prose and len(text.split()) >= TITLE_WORDS
    heads = below in page.run_of[i] and page.prose[below] and not page.known[below]
    tells = ends_a_sentence(text) or is_byline(text) or text.startswith("(")
    tells = tells or bool(REFERENCE.match(text))
    return not (may_be_the_headline or heads or tells)


def goes_on_a_card(page: "Page", i: int) -> bool:
    """Whether the passage at `i` goes on with what a forum tells about a member."""
    label = re.fullmatch(r"[A-Z][\w ]{2,20}: \S.{0,40}", page.passages[i].text)
    return bool(label and page.passages[i].together and page.known[i - 1] == MEMBERS)


def is_slight(page: "Page", i: int) -> bool:
    """Whether the passage at `i` is a few words and no more: no prose, no date, no name."""
    text = page.passages[i].text
    few = len(text.split()) <= TITLE_WORDS and not ends_a_sentence(text)
    return few and not (page.datelines[i] or is_byline(text) or NAMES.fullmatch(text))


def contents_of(page: "Page") -> frozenset[int]:
    """Entries of a table of contents: `2.1 Clapper` with `Clapper` elsewhere, or as `repeated`."""
    numbered = ((i, CONTENTS.fullmatch(p.text)) for i, p in enumerate(page.passages))
    entries = (i for i, entry in numbered if entry and page.counts[key(entry[1])])
    return frozenset(entries) | repeated(page)


def repeated(page: "Page") -> frozenset[int]:
    """Several lines in a row that all stand once more further below."""
    last = {k: i for i, k in enumerate(page.keys)}
    found: list[int] = []
    row: list[int] = []
    for i, k in enumerate([*page.keys, ""]):
        if k and last[k] > i + 1:
            row.append(i)
            continue
        if len(row) > 2:
            found += row
        row = []
    return frozenset(found)
