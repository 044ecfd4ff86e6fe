"""Tables of contents: entries with their pages, or a list of the headings further down."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.columns.labels import Document, Labelled, runs
from declaim.reading.pdf.columns.paragraphs import LEADERS
from declaim.reading.pdf.geometry.hyphens import key, words_in

CONTENTS_WORDS_MAX: Final = 16
CONTENTS_MIN: Final = 3
RISING_MIN: Final = 6
"""So many entries with rising pages are contents without a heading that says so."""
RISING_WORDS_MAX: Final = 22
CONTENTS_HEAD_WORDS_MAX: Final = 4
CONTENTS: Final = re.compile(
    r"(?:table of )?contents|list of (?:figures|tables|illustrations)|inhalt(?:sverzeichnis)?"
    r"|(?:abbildungs|tabellen)verzeichnis|table des matières|sommaire|índice|indice"
    r"|sumário|sommario|inhoud(?:sopgave)?|spis treści|cuprins|содержание|оглавление"
    r"|目录|目次|차례|목차|المحتويات",
    re.IGNORECASE,
)
ITEM_NUMBER: Final = re.compile(r"(\d{1,2})[.)]?\s")
LED_TO: Final = re.compile(r"(?:\s*[.·…_]){4,}\s*(\d{1,4})$")
LED_MIN: Final = 5
"""So many entries with dots make a page of contents."""
LED_LINES: Final = 3
"""And one line in so many of it."""
ENTRIES_PART: Final = 0.75
"""The part of a piece's lines, 0 to 1: with more that end with a page, it is entries."""
RISE_PART: Final = 1.25
ENTRY: Final = "an entry of the table of contents"
UNPAGED_MAX: Final = 12
"""Entries without a page, such as a dedication, between the heading and the first with one."""
PAGE_AT_END: Final = re.compile(r"\s(?:\d{1,4}(?:[-–]\d{1,4})?|[ivxl]{1,6})$")


def with_contents(found: list[Labelled], _: Document) -> list[Labelled]:
    """Entries of a table of contents: pieces in a row that end with a page's number."""
    entries = [all(is_entry(line.text) for line in item.paragraph.lines) for item in found]
    named = names_later_headings(found)
    either = [entry or name for entry, name in zip(entries, named, strict=True)]
    for run in runs(either, CONTENTS_MIN):
        leaders = sum(bool(LEADERS.search(found[i].paragraph.lines[0].text)) for i in run)
        names = len({unnumbered(found[i].text) for i in run if named[i]})
        parted = not leaders and is_part_of_a_list(found, run)
        if (3 * leaders >= len(run) or 2 * names >= len(run)) and not parted:
            for i in run:
                found[i] = replace(found[i], role=Role.BOILERPLATE, reason=ENTRY, level=0)
            head = run.start - 1
            if head >= 0 and is_short(found[head]):
                reason = "it heads the table of contents"
                found[head] = replace(found[head], role=Role.BOILERPLATE, reason=reason, level=0)
    for run in rising_runs(found):
        for i in run:
            if found[i].is_spoken:
                reason = "it is among entries with rising pages"
                found[i] = replace(found[i], role=Role.BOILERPLATE, reason=reason, level=0)
    for i in among_led(found):
        reason = "it is among entries whose dots lead to pages"
        found[i] = replace(found[i], role=Role.BOILERPLATE, reason=reason, level=0)
    for head, item in enumerate(found[:-1]):
        below = found[head + 1].role in (Role.BOILERPLATE, Role.TABLE)
        if below and item.role in (None, Role.HEADING) and CONTENTS.fullmatch(item.text):
            reason = "it heads the table of contents"
            found[head] = replace(item, role=Role.BOILERPLATE, reason=reason, level=0)
    return found


def rising_runs(found: list[Labelled]) -> Iterator[range]:
    """Entries whose pages rise from one to the next; an entry may be two pieces long."""
    pages = [page_at_end(item) for item in found]
    start = 0
    while start < len(found):
        entries: list[int] = []
        for i in range(start, len(found)):
            last = pages[entries[-1]] if entries else 0
            if pages[i] >= last:
                entries.append(i)
            elif not entries or not is_part(found[i]) or i > entries[-1] + 1:
                break
        named = any(CONTENTS.fullmatch(item.text) for item in found[max(start - 3, 0) : start + 1])
        led = len(entries) >= CONTENTS_MIN and any(LEADERS.search(found[i].text) for i in entries)
        if led or len({pages[i] for i in entries}) >= (CONTENTS_MIN if named else RISING_MIN):
            head = head_above(found, start)
            above = start > 0 and is_part(found[start - 1])
            yield range(start - above if head is None else head + 1, entries[-1] + 1)
        start = entries[-1] + 1 if entries else start + 1


def head_above(found: list[Labelled], start: int) -> int | None:
    """The place of the heading of contents above entries, if nothing but entries is between."""
    for i in range(start - 1, max(start - UNPAGED_MAX, 0) - 1, -1):
        if CONTENTS.fullmatch(found[i].text):
            return i
        if not is_part(found[i]) and found[i].reason != ENTRY:
            break
    return None


def is_part_of_a_list(found: list[Labelled], run: range) -> bool:
    """Whether the numbers of a run of entries go on before or behind it, as those of a list do."""
    around = [
        int(number[1])
        if 0 <= i < len(found) and (number := ITEM_NUMBER.match(found[i].text))
        else -9
        for i in (run.start - 1, run.start, run.stop - 1, run.stop)
    ]
    return 1 in (around[1] - around[0], around[3] - around[2])


def among_led(found: list[Labelled]) -> Iterator[int]:
    """Pieces that are spoken between two entries of a page whose dots lead to rising pages."""
    pages: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for i, item in enumerate(found):
        for line in item.paragraph.lines:
            led = LED_TO.search(line.text)
            pages[line.page] += [(i, int(led[1]))] if led else []
    for entries in (entries for entries in pages.values() if len(entries) >= LED_MIN):
        first, last = entries[0][0], entries[-1][0]
        rise = sum(b >= a for (_, a), (_, b) in pairwise(entries))
        lines = sum(len(item.paragraph.lines) for item in found[first : last + 1])
        if RISE_PART * rise >= len(entries) - 1 and len(entries) * LED_LINES >= lines:
            yield from (i for i in range(first, last + 1) if found[i].is_spoken)


def page_at_end(item: Labelled) -> int:
    """The page at the end of an entry or more; 0 for one of a preface, -1 without one."""
    page = PAGE_AT_END.search(item.text)
    loose = item.is_spoken or item.reason == ENTRY
    loose = loose or (item.role is Role.BOILERPLATE and bool(LEADERS.search(item.text)))
    lines = [is_entry(line.text) for line in item.paragraph.lines]
    short = words_in(item.text) <= RISING_WORDS_MAX or sum(lines) > ENTRIES_PART * len(lines)
    if not page or not loose or not short:
        return -1
    figures = re.match(r"\d+", page[0].strip())
    return int(figures[0]) if figures else 0


def is_part(item: Labelled) -> bool:
    """Whether a piece may be the first half of an entry, or a heading among entries."""
    short = words_in(item.text) <= RISING_WORDS_MAX
    return item.is_spoken and short and not item.text.endswith((".", "!", "?", ":"))


def names_later_headings(found: list[Labelled]) -> list[bool]:
    """For each short piece whether a heading further down has its words."""
    last = {unnumbered(item.text): i for i, item in enumerate(found) if item.role is Role.HEADING}
    pieces = (None, Role.LIST_ITEM, Role.HEADING)
    heads_text = {i for i, item in enumerate(found[:-1]) if found[i + 1].role is not Role.HEADING}
    return [
        item.role in pieces
        and (place := last.get(unnumbered(item.text), -1)) > i
        and place in heads_text
        for i, item in enumerate(found)
    ]


def unnumbered(text: str) -> str:
    """The letters of a heading without its number."""
    return key(re.sub(r"^[\W\d]+", "", text))


def is_short(item: Labelled) -> bool:
    """Whether a piece is a heading, or as short as one."""
    few = len(item.text.split()) <= CONTENTS_HEAD_WORDS_MAX
    return item.role is Role.HEADING or (item.role is None and few)


def is_entry(line: str) -> bool:
    """Whether a line ends as an entry of a table of contents does."""
    short = len(line.split()) < CONTENTS_WORDS_MAX
    return bool(LEADERS.search(line) or (short and PAGE_AT_END.search(line)))
