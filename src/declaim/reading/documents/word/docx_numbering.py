"""The numbers of Word's lists and headings, counted as Word counts them.

A document holds no numbers, only the places of its paragraphs in lists: lists of one abstract
definition are counted on through the whole document.
"""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Final, Self

from declaim.reading.documents.word.docx_styles import Styles, attribute, is_on, value
from declaim.reading.hypertext.elements import Element
from declaim.reading.hypertext.numbering import LETTERS, spelled, whole

KINDS: Final = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
SILENT: Final = ("bullet", "none")
PLACE: Final = re.compile("%([1-9])")
"""The place of a level's number in the text of a mark: `%1.%2`."""
NAMED: Final = re.compile(r"[^\W\d_]{2,}")
"""A word in the text of a mark: `Chapter %1`."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list."""

    start: int
    kind: str
    text: str
    """The mark, with `%1` where the number of the first level stands."""
    style: str
    """The id of the style whose paragraphs are of this level."""
    restart: int
    """The number of levels above that begin this one anew."""
    is_legal: bool
    """The levels above are written in figures."""
    is_close: bool
    """No space stands between the mark and the words."""

    @classmethod
    def of(cls, element: Element, number: int) -> Self:
        """The level of a `w:lvl`."""
        return cls(
            start=whole(value(element, "{*}start"), 0),
            kind=value(element, "{*}numFmt"),
            text="" if is_on(element, "{*}rPr/{*}vanish") else value(element, "{*}lvlText"),
            style=value(element, "{*}pStyle"),
            restart=whole(value(element, "{*}lvlRestart"), number),
            is_legal=is_on(element, "{*}isLgl"),
            is_close=value(element, "{*}suff") == "nothing",
        )

    def figure(self, number: int) -> str:
        """A number as this level writes it; Word goes on behind z with aa, bb, cc."""
        if self.kind in SILENT:
            return ""
        if self.kind == "decimalZero":
            return f"{number:02}"
        if self.kind in ("lowerLetter", "upperLetter") and number > 0:
            times, letter = divmod(number - 1, LETTERS)
            return spelled(letter + 1, KINDS[self.kind]) * (times + 1)
        return spelled(number, KINDS.get(self.kind, "1"))


@dataclass(frozen=True, slots=True)
class List:
    """A list that paragraphs name: an abstract definition, and what is changed in it."""

    counted_as: str
    """The id of the abstract definition, whose lists are counted together."""
    levels: dict[int, Level]
    starts: dict[int, int]
    """The numbers with which levels begin anew where this list begins."""


@dataclass(frozen=True, slots=True)
class ListMark:
    """A paragraph's place in a list, and the mark in front of its words, with a space behind."""

    level: int
    text: str
    is_named: bool
    """The mark has a word of its own, so that it is said without any behind it."""


def lists_of(tree: Element, styles: Styles) -> dict[str, List]:
    """The lists in the tree of `numbering.xml`, by id."""
    abstract = {attribute(e, "abstractNumId"): e for e in tree.iterfind("{*}abstractNum")}
    named = {attribute(e, "numId"): e for e in tree.iterfind("{*}num")}

    def defined(name: str, seen: tuple[str, ...] = ()) -> Element | None:
        """The definition that holds the levels: a style of lists may stand between."""
        found = abstract.get(name)
        link = value(found, "{*}numStyleLink") if found is not None else ""
        if found is None or not link or name in seen:
            return found
        for style in styles.line(link):
            if (other := named.get(value(style, "{*}pPr/{*}numPr/{*}numId"))) is not None:
                return defined(value(other, "{*}abstractNumId"), (*seen, name))
        return found

    lists = dict[str, List]()
    for name, element in named.items():
        levels, starts = dict[int, Level](), dict[int, int]()
        told = defined(counted_as := value(element, "{*}abstractNumId"))
        own = list(element.iterfind("{*}lvlOverride"))
        changed = [lvl for override in own for lvl in override.iterfind("{*}lvl")]
        for lvl in [*(told.iterfind("{*}lvl") if told is not None else ()), *changed]:
            number = whole(attribute(lvl, "ilvl"), 0)
            levels[number] = Level.of(lvl, number)
        for override in own:
            if start := value(override, "{*}startOverride"):
                starts[whole(attribute(override, "ilvl"), 0)] = whole(start, 0)
        lists[name] = List(counted_as, levels, starts)
    return lists


@dataclass(slots=True)
class Counting:
    """The counters of one part of a document."""

    lists: dict[str, List]
    styles: Styles
    counts: defaultdict[str, dict[int, int | None]] = field(
        default_factory=lambda: defaultdict(dict)
    )
    """The last number of each level, by definition; None where the level begins anew."""
    begun: set[tuple[str, int]] = field(default_factory=set)
    """The lists and levels whose own starts are used up."""

    def mark(self, paragraph: Element) -> ListMark | None:
        """The mark of the next paragraph; None where it is in no list."""
        name, number = self.place(paragraph)
        if (found := self.lists.get(name)) is None or (level := found.levels.get(number)) is None:
            return None
        counts = self.counts[found.counted_as]
        if number in found.starts and (name, number) not in self.begun:
            counts[number] = None
        for above in range(number):
            counts.setdefault(above, self.start(found, above))
        last = counts.get(number)
        counts[number] = self.start(found, number) if last is None else last + 1
        self.begun.add((name, number))
        for below in counts:
            if below > number and below in found.levels and number < found.levels[below].restart:
                counts[below] = None

        def figure(place: re.Match[str]) -> str:
            at = int(place[1]) - 1
            told = counts.get(at)
            count = self.start(found, at) if told is None else told
            is_figure = level.is_legal and at < number
            written = found.levels.get(at, level)
            return str(count) if is_figure else written.figure(count)

        text = PLACE.sub(figure, level.text).strip() if level.kind != "bullet" else ""
        text = text if any(map(str.isalnum, text)) else ""
        behind = " " if text and not level.is_close else ""
        return ListMark(number, text + behind, bool(NAMED.search(PLACE.sub("", level.text))))

    @staticmethod
    def start(found: List, number: int) -> int:
        """The number with which a level of a list begins."""
        level = found.levels.get(number)
        return found.starts.get(number, level.start if level else 1)

    def place(self, paragraph: Element) -> tuple[str, int]:
        """The id of a paragraph's list and its level in it, told by itself or by its style."""
        name = value(paragraph, "{*}pPr/{*}numPr/{*}numId")
        level = value(paragraph, "{*}pPr/{*}numPr/{*}ilvl")
        style = value(paragraph, "{*}pPr/{*}pStyle") or self.styles.usual
        for element in self.styles.line(style):
            by_style = value(element, "{*}pPr/{*}numPr/{*}numId")
            name = name or by_style
            if not level and by_style in self.lists:
                levels, own = self.lists[by_style].levels, attribute(element, "styleId")
                level = next((str(n) for n, lvl in levels.items() if lvl.style == own), "")
            level = level or value(element, "{*}pPr/{*}numPr/{*}ilvl")
        return name, whole(level, 0)
