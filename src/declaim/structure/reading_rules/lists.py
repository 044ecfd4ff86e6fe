"""Lists whose items carry no mark: short lines in a row, or lines that a colon announces."""

import re
from collections import Counter
from collections.abc import Mapping
from itertools import groupby
from typing import Final

from declaim.basics.lazy_pattern import LazyPattern
from declaim.model import Role
from declaim.structure.frame import Frame
from declaim.structure.lines import Lines
from declaim.structure.signs.wording import (
    BULLET,
    LABEL_MAX_WORDS,
    NAMES,
    REFERENCES,
    ends_a_sentence,
    is_signature,
    speaker,
)

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
MEASURED: Final = re.compile(
    r"(?:prep|cook|total|serves|makes|yields?)\w*(?: time)?:? \d", re.IGNORECASE
)
"""`Serves 4`, `Prep time: 20 minutes`."""
LIST_HEADING: Final = re.compile(
    r"(?:the )?(?:method|instructions?|directions?|steps|preparation|ingredients|equipment|trivia"
    r"|(?:key |main |quick )?(?:points|facts|findings|takeaways|events|numbers|highlights)"
    r"|at a glance|in (?:brief|short|summary)|tl;?dr|highlights|what you(?:['’]ll| will)? need"
    r"|you will need|materials|tools|tips|rules|aims|objectives|requirements|new features|changes"
    r"|before you (?:start|begin|come|go)|look closer|what(?:['’]s| is) new|how to .{3,30}"
    r"|what (?:to \w+|(?:you|we) (?:can|should|could|need to) do|we know(?: so far)?|was announced)"
    r"|why you['’]ll love .{2,30}|see also|external links|(?:\d\.[\d.]* )?changed in version .{1,9}"
    r"|(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:things|reasons|ways|facts|tips)\b"
    r".{0,40}"
    r")(?:\[edit\]|¶)?:?",
    re.IGNORECASE,
)
TITLE_MAX_WORDS: Final = 8
"""A section's title has no more."""
VERSE_MAX_WORDS: Final = 12
ITEM_MAX_WORDS: Final = 40
LIST_MIN_ITEMS: Final = 3
"""Fewer lines are no list."""
LABELLED_MAX_WORDS: Final = 25
"""An item with a label has no more, and a part of an abstract has."""
SENTENCE_ITEM_MAX_WORDS: Final = 16
"""An item that is a sentence has no more."""
LOOSE_LIST_MIN_LINES: Final = 5
"""Lines with blank lines between: so many are a list with its title, whatever they say."""


def items_of(frame: Frame) -> dict[int, str]:
    """The items of all lists without marks, and why each is one."""
    lines = frame.lines
    found = announced(frame) | below_their_heading(frame) | line_under_line(frame) | labelled(frame)
    for series in dict.fromkeys(lines.series_of):
        title = lines.texts[series[0]]
        titled = LIST_HEADING.fullmatch(title) or title.casefold() == "summary"
        within = frame.headline < series.start if titled else frame.body < series.start
        if len(series) > 1 and within and series.stop <= frame.end:
            found |= dict.fromkeys(listed(frame, series), "one of several short lines")
    return found


def line_under_line(frame: Frame) -> dict[int, str]:
    """Several lines without a blank one between, in a source whose paragraphs have them."""
    lines = frame.lines
    found: dict[int, str] = {}
    if not lines.is_dense:
        for run in lines.runs:
            inside = frame.body < run.start and run.stop <= frame.end
            if len(run) >= LIST_MIN_ITEMS and inside and all(may_be_item(frame, i) for i in run):
                found |= dict.fromkeys(run, "one of several, line under line")
    return found


def labelled(frame: Frame) -> dict[int, str]:
    """Short passages in a row, each with a label that no other has, as `Bring: a hat`."""
    lines = frame.lines
    labels = [label_of(frame, i) for i in range(len(lines))]
    times = Counter(labels)
    found: dict[int, str] = {}
    within = range(frame.body, min(frame.end, len(lines)))
    for alone, row in groupby(within, key=lambda i: labels[i] and times[labels[i]] == 1):
        several = list(row) if alone else []
        if len(several) >= LIST_MIN_ITEMS:
            found |= dict.fromkeys(several, "one of several, each with its label")
    return found


def label_of(frame: Frame, i: int) -> str:
    """The label before the colon of a short passage that is nothing else, or empty."""
    lines = frame.lines
    text = lines.texts[i]
    other = lines.passages[i].role or frame.boilerplate[i] or MEASURED.match(text)
    return "" if other or lines.words[i] > LABELLED_MAX_WORDS else speaker(text)


def may_be_item(frame: Frame, i: int) -> bool:
    """Whether the passage at `i` may be an item that is a sentence: it is nothing else."""
    lines = frame.lines
    text = lines.texts[i]
    nothing = not (lines.passages[i].role or frame.boilerplate[i] or lines.datelines[i])
    return nothing and ends_a_sentence(text) and text[0].isalnum() and not text.endswith(":")


def below_their_heading(frame: Frame) -> dict[int, str]:
    """The items below `Method`, `Key points` and the like: each is a paragraph."""
    lines = frame.lines
    found: dict[int, str] = {}
    for i, passage in enumerate(lines.passages):
        if i > frame.headline and LIST_HEADING.fullmatch(passage.text) and not lines.by_words[i]:
            items = []
            for j in range(i + 1, frame.end):
                long = len(lines.texts[j].split()) > ITEM_MAX_WORDS
                is_line = lines.title_like[j] and not heads(frame, j) and not frame.boilerplate[j]
                if long or not (is_line or may_be_item(frame, j)) or announces(frame, j):
                    break
                if not REFERENCES.fullmatch(lines.texts[j]):
                    items.append(j)
            if len(items) > 1:
                found |= dict.fromkeys(items, f"an item below: {passage.text}")
    return found


def announces(frame: Frame, i: int) -> bool:
    """Whether the line at `i` goes on in marked items below it, signs off, or names a writer."""
    lines, below = frame.lines, i + 1
    if lines.texts[i].endswith(",") or below == len(lines):
        return lines.texts[i].endswith(",")
    marked = BULLET.match(lines.texts[below]) and not BULLET.match(lines.texts[i])
    signed = NAMES.fullmatch(lines.texts[i]) and lines.datelines[below]
    return bool(marked or signed)


def announced(frame: Frame) -> dict[int, str]:
    """The lines below a colon: they begin in lower case, or none ends like a sentence."""
    lines = frame.lines
    found: dict[int, str] = {}
    for i, passage in enumerate(lines.passages):
        long = lines.prose[i] or len(passage.text.split()) > LABEL_MAX_WORDS
        if passage.text.endswith(":") and long and not lines.by_words[i] and i not in found:
            items = below_a_colon(frame, i)
            if len(items) > 1:
                found |= dict.fromkeys(items, f"one of those announced above: {passage.text[-60:]}")
    return found


def below_a_colon(frame: Frame, i: int) -> list[int]:
    """The lines that may be what the colon at the end of the passage at `i` announces."""
    lines = frame.lines
    items: list[int] = []
    for j in range(i + 1, len(lines)):
        passage = lines.passages[j]
        lower = passage.text[0].islower() and not lines.by_words[j]
        as_first = lower or not items or not lines.texts[items[0]][0].islower()
        if (items and not passage.together) or not (as_first and (lower or lines.title_like[j])):
            break
        items.append(j)
    return items if len(items) > 1 else sentences_below(frame, i)


def sentences_below(frame: Frame, i: int) -> list[int]:
    """The short sentences that a colon announces: at least three, each a line of its own."""
    lines = frame.lines
    items: list[int] = []
    for j in range(i + 1, len(lines)):
        text = lines.texts[j]
        short = ends_a_sentence(text) and len(text.split()) <= SENTENCE_ITEM_MAX_WORDS
        begins = (text.lstrip("–— ") if text.endswith(".") else text)[:1].isalnum()
        if not short or lines.passages[j].role or lines.by_words[j] or not begins:
            break
        items.append(j)
    return items if len(items) >= LIST_MIN_ITEMS else []


def listed(frame: Frame, series: range) -> list[int]:
    """The items among the lines of a series: not its title, nor that of what stands below it."""
    lines = frame.lines
    last = lines.texts[series[-1]]
    long = len(last.split()) > TITLE_MAX_WORDS
    counted = bool(AMOUNT.match(last)) and ":" in last
    is_title = heads(frame, series[-1]) and not (long or counted)
    within = series[1:-1] if is_title else series[1:]
    rest = [i for i in within if not MEASURED.match(lines.texts[i])]
    if lines.is_dense and lines.run_of[series[0]] is lines.run_of[series[-1]]:
        return rest if len(rest) >= LIST_MIN_ITEMS else []
    runs = list(dict.fromkeys(lines.run_of[i] for i in series))
    whole = [
        run for run in runs if len(run) >= LIST_MIN_ITEMS and run[0] in series and run[-1] in series
    ]
    amounts = [i for i in series if AMOUNT.match(lines.texts[i])]
    if all(len(run) == 1 for run in runs):
        if len(amounts) >= LIST_MIN_ITEMS and 2 * len(amounts) >= len(series):
            return list(range(amounts[0], series.stop - is_title))
        return rest if len(series) >= LOOSE_LIST_MIN_LINES else []
    return [i for run in whole if all(is_short(frame, j) for j in run) for i in run]


def is_short(frame: Frame, i: int) -> bool:
    lines = frame.lines
    text = lines.texts[i]
    return bool(SHORT_LINE.match(text)) and not FACT.match(text)


def heads(frame: Frame, i: int) -> bool:
    """Whether the passage directly below `i` is not a line."""
    lines = frame.lines
    below = i + 1
    return below < len(lines) and bool(lines.prose[below] or lines.passages[below].role)


def lines_of_poems(frame: Frame, talk: Mapping[int, object]) -> frozenset[int]:
    """The lines of verse that are alone: half of them end with a comma, or they begin alike."""
    lines = frame.lines
    found: list[int] = []
    row: list[int] = []
    in_a_poem = any(passage.role is Role.VERSE for passage in lines.passages)
    for i in range(frame.body, frame.end + 1):
        if i < min(frame.end, len(lines)) and i not in talk and may_be_verse(frame, i):
            row.append(i)
            continue
        going = sum(lines.texts[j].endswith((",", ";")) for j in row)
        found += row if len(row) >= LIST_MIN_ITEMS and 2 * going >= len(row) else []
        alike = groupby(row, key=lambda j: lines.texts[j].split()[0]) if in_a_poem else ()
        for _, same in alike:
            begun = list(same)
            found += begun if len(begun) >= LIST_MIN_ITEMS else []
        row = []
    return frozenset(found)


def may_be_verse(frame: Frame, i: int) -> bool:
    """Whether the passage at `i` is a short line with blank lines around it."""
    lines = frame.lines
    known = lines.passages[i].role or frame.boilerplate[i] or lines.datelines[i]
    alone = len(lines.run_of[i]) == 1 and lines.words[i] <= VERSE_MAX_WORDS
    return alone and not known and lines.texts[i][0].isalpha()


def titles_of(frame: Frame, items: Mapping[int, str]) -> frozenset[int]:
    """The passages that are short and alone above something else: mostly headings."""
    lines = frame.lines
    below = range(max(frame.headline, 0) + 1, min(frame.end, len(lines) - 1))
    return frozenset(
        i
        for i in below
        if lines.title_like[i] and not (lines.title_like[i + 1] or frame.boilerplate[i])
        if not (frame.boilerplate[i + 1] or is_signature(lines.texts[i])) and i not in items
        if len(lines.keys[i].split()) <= TITLE_MAX_WORDS
    )


def begun_in_run(lines: Lines, pattern: re.Pattern[str] | LazyPattern) -> tuple[int, ...]:
    """The number of passages, in the run of each passage, that begin like `pattern`."""
    begun = (sum(bool(pattern.match(lines.texts[i])) for i in run) for run in lines.runs)
    return tuple(count for count, run in zip(begun, lines.runs, strict=True) for _ in run)
