"""Lists whose items carry no mark: short lines in a row, or lines that a colon announces."""

import re
from typing import TYPE_CHECKING, Final

from declaim.structure.boilerplate import furniture
from declaim.structure.wording import (
    BULLET,
    LABEL_WORDS,
    describes_a_picture,
    ends_a_sentence,
    is_byline,
)

if TYPE_CHECKING:
    from declaim.structure.page import Page

AMOUNT: Final = re.compile(
    r"(?:[\d½¼¾⅓⅔]"
    r"|(?:an?|one|two|half an?) (?:\w+ )?(?:handful|pinch|few|cup|little|bunch|knob|dash)\b)",
    re.IGNORECASE,
)
SHORT_LINE: Final = re.compile(r"(?=[^\W_]|[“‘€£$])\S+(?: \S+){0,11}(?<![.!?:;,])$")
FACT: Final = re.compile(
    r"[A-Z][\w ]{2,20}: \S|(?:prep|cook|total|chill|rest|serves|makes|yields?)\w* [\dA-Z]"
    r"|(?:serves|makes) ",
    re.IGNORECASE,
)
"""`Serves: 8`: what a page tells in lines, and no list."""
HEADS_A_LIST: Final = re.compile(
    r"(?:the )?(?:method|instructions?|directions?|steps|preparation|ingredients|equipment|trivia"
    r"|(?:key |main |quick )?(?:points|facts|findings|takeaways|events|numbers|highlights)"
    r"|at a glance|in (?:brief|short|summary)|tl;?dr|highlights|what you(?:['’]ll| will)? need"
    r"|you will need|materials|tools|tips|rules|aims|objectives|requirements|new features|changes"
    r"|before you (?:start|begin|come|go)|look closer|what(?:['’]s| is) new|how to .{3,30}):?",
    re.IGNORECASE,
)
TITLE: Final = 8
"""Words: a section's title has no more."""
CELLS: Final = re.compile(r" \| |\t")
FIGURE_CELL: Final = re.compile(r"(?:\| |\t)[-+($£€]?[\d.,]+ ?[%)]?(?: \||\t|$)")
"""A menu has no cell with a figure and nothing else."""
LONGEST_ITEM: Final = 40
"""Words."""
FEWEST: Final = 3
"""Items: fewer lines are no list."""
SENTENCE: Final = 16
"""Words of an item that is a sentence."""
MANY: Final = 5
"""Lines with blank lines between: so many are a list with its title, whatever they say."""


def is_line(page: "Page", i: int) -> bool:
    """Whether the passage at `i` may be a line of a list or a title: no sentence, date or name."""
    passage = page.passages[i]
    text = passage.text
    if passage.role or page.prose[i] or page.datelines[i] or page.known[i]:
        return False
    if text.endswith("[edit]") or i in page.contents:
        return False
    marked = BULLET.match(text) or is_byline(text) or describes_a_picture(text)
    return not (marked or ends_a_sentence(text))


def series_of(page: "Page") -> tuple[range, ...]:
    """The lines in a row among which each passage stands, blank lines between or not."""
    found: list[range] = []
    start = 0
    for i in range(1, len(page.passages) + 1):
        if i == len(page.passages) or not (is_line(page, i) and is_line(page, i - 1)):
            found += [range(start, i)] * (i - start)
            start = i
    return tuple(found)


def items_of(page: "Page") -> dict[int, str]:
    """The items of all lists without marks, and why each is one."""
    found = announced(page) | below_their_heading(page) | line_under_line(page)
    for series in dict.fromkeys(page.series_of):
        titled = HEADS_A_LIST.fullmatch(page.passages[series[0]].text)
        within = page.headline < series.start if titled else page.body < series.start
        if len(series) > 1 and within and series.stop <= page.end:
            found |= dict.fromkeys(listed(page, series), "one of several short lines")
    return found


def line_under_line(page: "Page") -> dict[int, str]:
    """Several lines without a blank one between, in a source whose paragraphs have them."""
    found: dict[int, str] = {}
    if not page.is_dense:
        for run in page.runs:
            inside = page.body < run.start and run.stop <= page.end
            if len(run) >= FEWEST and inside and all(may_be_item(page, i) for i in run):
                found |= dict.fromkeys(run, "one of several, line under line")
    return found


def may_be_item(page: "Page", i: int) -> bool:
    """Whether the passage at `i` may be an item that is a sentence: it is nothing else."""
    text = page.passages[i].text
    nothing = not (page.passages[i].role or page.furniture[i] or page.datelines[i])
    return nothing and ends_a_sentence(text) and text[0].isalnum() and not text.endswith(":")


def below_their_heading(page: "Page") -> dict[int, str]:
    """What stands below `Method`, `Key points` and the like: one item a paragraph."""
    found: dict[int, str] = {}
    for i, passage in enumerate(page.passages):
        if i > page.headline and HEADS_A_LIST.fullmatch(passage.text) and not page.known[i]:
            items = []
            for j in range(i + 1, page.end):
                long = len(page.passages[j].text.split()) > LONGEST_ITEM
                if long or not may_be_item(page, j):
                    break
                items.append(j)
            if len(items) > 1:
                found |= dict.fromkeys(items, f"an item below: {passage.text}")
    return found


def announced(page: "Page") -> dict[int, str]:
    """The lines below a colon: they begin in lower case, or none ends like a sentence."""
    found: dict[int, str] = {}
    for i, passage in enumerate(page.passages):
        long = page.prose[i] or len(passage.text.split()) > LABEL_WORDS
        if passage.text.endswith(":") and long and not page.known[i] and i not in found:
            items = below_a_colon(page, i)
            if len(items) > 1:
                found |= dict.fromkeys(items, f"one of those announced above: {passage.text[-60:]}")
    return found


def below_a_colon(page: "Page", i: int) -> list[int]:
    """The lines that may be what the colon at the end of the passage at `i` announces."""
    items: list[int] = []
    for j in range(i + 1, len(page.passages)):
        passage = page.passages[j]
        lower = passage.text[0].islower() and not page.known[j]
        as_first = lower or not items or not page.passages[items[0]].text[0].islower()
        if (items and not passage.together) or not (as_first and (lower or is_line(page, j))):
            break
        items.append(j)
    return items if len(items) > 1 else sentences_below(page, i)


def sentences_below(page: "Page", i: int) -> list[int]:
    """The short sentences that a colon announces: at least three, each a line of its own."""
    items: list[int] = []
    for j in range(i + 1, len(page.passages)):
        text = page.passages[j].text
        short = ends_a_sentence(text) and len(text.split()) <= SENTENCE
        if not short or page.passages[j].role or page.known[j] or not text[0].isalnum():
            break
        items.append(j)
    return items if len(items) >= FEWEST else []


def listed(page: "Page", series: range) -> list[int]:
    """The items among the lines of a series: not its title, nor that of what stands below it."""
    rest = series[1:-1] if heads(page, series[-1]) else series[1:]
    if page.is_dense and page.run_of[series[0]] is page.run_of[series[-1]]:
        return list(rest) if len(rest) >= FEWEST else []
    runs = list(dict.fromkeys(page.run_of[i] for i in series))
    whole = [run for run in runs if len(run) >= FEWEST and run[0] in series and run[-1] in series]
    amounts = [i for i in series if AMOUNT.match(page.passages[i].text)]
    if all(len(run) == 1 for run in runs):
        if len(amounts) >= FEWEST and 2 * len(amounts) >= len(series):
            return list(range(amounts[0], series.stop - (rest[-1] != series[-1])))
        return list(rest) if len(series) >= MANY else []
    return [i for run in whole if all(is_short(page, j) for j in run) for i in run]


def is_short(page: "Page", i: int) -> bool:
    text = page.passages[i].text
    return bool(SHORT_LINE.match(text)) and not FACT.match(text)


def heads(page: "Page", i: int) -> bool:
    """Whether something that is no line stands directly below the passage at `i`."""
    below = i + 1
    return below < len(page.passages) and bool(page.prose[below] or page.passages[below].role)


def titles_of(page: "Page") -> list[int]:
    """What is short and alone above something else: headings, mostly."""
    below = range(max(page.headline, 0) + 1, min(page.end, len(page.passages) - 1))
    return [
        i
        for i in below
        if is_line(page, i) and not (is_line(page, i + 1) or page.furniture[i])
        if not (page.furniture[i + 1] or page.signed(i)) and i not in page.items
        if len(page.keys[i].split()) <= TITLE
    ]


def columns_of(page: "Page") -> frozenset[int]:
    """Lines in a row with as many cells each: a table, unless all of them are menus."""
    found: set[int] = set()
    row: list[int] = []
    cells = [len(CELLS.split(p.text)) if p.role is None else 1 for p in page.passages]
    for i, count in enumerate([*cells, 1]):
        if row and count != cells[row[0]]:
            texts = [page.passages[j].text for j in row]
            menus = all(map(furniture, texts)) and not any(map(FIGURE_CELL.search, texts))
            found |= set(row) if len(row) > 1 and not menus else set()
            row = []
        if count > 1:
            row.append(i)
    return frozenset(found)
