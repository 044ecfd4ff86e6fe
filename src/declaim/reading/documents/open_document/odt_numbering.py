"""The numbers of an ODT's lists and headings, written in front of the words as text.

pandoc passes over where an item begins anew, the list that a list continues, the signs around a
number, the levels above in it (`2.1`), and all numbers of headings.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, Self

from lxml import etree

from declaim.reading.documents.open_document.odt_styles import (
    NAME,
    OF_STYLE,
    OFFICE,
    STYLE,
    TEXT,
    OdtStyles,
)
from declaim.reading.hypertext.numbering import spelled, whole

LIST, ITEM, HEADING, DELETED = (
    f"{TEXT}{name}" for name in ("list", "list-item", "h", "tracked-changes")
)
START, LEVEL, CONTINUED = (f"{TEXT}{name}" for name in ("start-value", "level", "continue-list"))
ID: Final = "{http://www.w3.org/XML/1998/namespace}id"
NUMBERED: Final = (f"{TEXT}list-level-style-number", f"{TEXT}outline-level-style")
UNMARKED: Final = "declaim-unmarked"
LEVELS: Final = 10


@dataclass(frozen=True, slots=True)
class OdtLevel:
    """One level of a list, or of the headings."""

    start: int = 1
    kind: str = "1"
    before: str = ""
    behind: str = "."
    shown: int = 1
    """The number of levels that its number shows."""

    @classmethod
    def of(cls, element: Any) -> Self:
        """The level of a style; one that is no number says nothing."""
        if element.tag not in NUMBERED:
            return cls(kind="")
        return cls(
            start=whole(element.get(START), 1),
            kind=element.get(f"{STYLE}num-format", ""),
            before=element.get(f"{STYLE}num-prefix", ""),
            behind=element.get(f"{STYLE}num-suffix", ""),
            shown=whole(element.get(f"{TEXT}display-levels"), 1),
        )

    def figure(self, number: int) -> str:
        """A number as this level writes it; a Roman one in figures, which each voice says right."""
        return spelled(number, self.kind if self.kind in ("a", "A") else "1")


OdtLevels = dict[int, OdtLevel]
Counts = dict[int, int]
"""The last number of each level."""
USUAL: Final = dict.fromkeys(range(1, LEVELS + 1), OdtLevel())
"""The levels of a list without a style."""


@dataclass(slots=True)
class OdtCounting:
    """The lists of a document, in their order."""

    styles: dict[str, OdtLevels]
    continued: dict[str, Counts] = field(default_factory=dict)
    """The numbers of each list by its id, which other lists go on with."""
    last: dict[str, Counts] = field(default_factory=dict)
    """Those of the last list of each style."""

    def mark_all(self, outermost: Any) -> None:
        """Write the marks of the items in a list that stands in no other."""
        style = outermost.get(OF_STYLE, "")
        counts = self.continued.get(outermost.get(CONTINUED, ""))
        if counts is None and outermost.get(f"{TEXT}continue-numbering") == "true":
            counts = self.last.get(style)
        counts = {} if counts is None else counts
        self.mark(outermost, style, 1, counts)
        self.last[style] = counts
        if ID in outermost.attrib:
            self.continued[outermost.get(ID)] = counts

    def mark(self, each: Any, style: str, depth: int, counts: Counts) -> None:
        """Write the marks of the items in a list, and in those within it."""
        style = each.get(OF_STYLE, style)
        for item in each.findall(ITEM):
            if len(item) and item[0].tag != LIST:
                count(item[0], item.get(START), self.styles.get(style, USUAL), depth, counts)
            for inner in item.findall(LIST):
                self.mark(inner, style, depth + 1, counts)
        each.set(OF_STYLE, UNMARKED)


def count(paragraph: Any, start: str | None, levels: OdtLevels, depth: int, counts: Counts) -> None:
    """Count a paragraph at a level, and write its mark in front of its words, if it has any."""
    level = levels.get(depth)
    if level is None or not level.kind:
        return
    counts[depth] = whole(start, counts.get(depth, level.start - 1) + 1)
    for below in [each for each in counts if each > depth]:
        del counts[below]
    shown = ((n, levels[n]) for n in range(depth - level.shown + 1, depth + 1) if n in levels)
    figures = (each.figure(counts.get(n, each.start)) for n, each in shown if each.kind)
    if "".join(paragraph.itertext()).strip():
        mark = f"{level.before}{'.'.join(figures)}{level.behind}".strip()
        paragraph.text = f"{mark} {paragraph.text or ''}"


def write_numbers(root: Any, others: list[Any], styles: OdtStyles) -> None:
    """Write the numbers of all lists and headings of a document as text."""
    trees = (*others, root)
    lists = {style.get(NAME): levels_of(style) for style in named("list-style", trees)}
    counting = OdtCounting(lists)
    for each in [*root.iter(LIST)]:
        if not any(around.tag in (LIST, DELETED) for around in each.iterancestors()):
            counting.mark_all(each)
    outline = next(map(levels_of, named("outline-style", trees)), {})
    counts: Counts = {}
    for heading in root.iter(HEADING) if outline else ():
        if not any(around.tag in (LIST, DELETED) for around in heading.iterancestors()):
            number_heading(heading, outline, counts, styles)
    made = root.find(f"{OFFICE}automatic-styles")
    if made is None:
        made = etree.Element(f"{OFFICE}automatic-styles")
        root.insert(0, made)
    unmarked = etree.SubElement(made, f"{TEXT}list-style", {NAME: UNMARKED})
    for n in USUAL:
        bullet = {LEVEL: str(n), f"{TEXT}bullet-char": "•"}
        etree.SubElement(unmarked, f"{TEXT}list-level-style-bullet", bullet)


def named(kind: str, trees: tuple[Any, ...]) -> Iterator[Any]:
    """The styles of a kind."""
    return (style for tree in trees for style in tree.iter(f"{TEXT}{kind}"))


def levels_of(style: Any) -> OdtLevels:
    """The levels of a style of lists, or of the headings."""
    return {whole(each.get(LEVEL), 1): OdtLevel.of(each) for each in style.iterchildren("*")}


def number_heading(heading: Any, outline: OdtLevels, counts: Counts, styles: OdtStyles) -> None:
    """Count a heading, unless it or its style says that it has no number."""
    told = (style.get(f"{STYLE}list-style-name") for style in styles.line(heading))
    is_bare = heading.get(f"{TEXT}is-list-header") == "true" or "" in told
    restarts = heading.get(f"{TEXT}restart-numbering") == "true"
    if not is_bare:
        start = heading.get(START) if restarts else None
        count(heading, start, outline, whole(heading.get(f"{TEXT}outline-level"), 1), counts)
