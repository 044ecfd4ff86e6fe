"""Paragraphs without a blank line between them, each begun by an indent, as books are set."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from declaim.reading.plain_text.line_shapes import (
    FEWEST_BREAKS,
    ITEM,
    NARROWEST_SET,
    SLACK,
    WIDEST_WRAP,
    WRAPPED,
    is_full,
    kind_of,
)
from declaim.reading.plain_text.links import Line
from declaim.structure.signs.wording import ends_a_sentence

ENDED: Final = 0.8
"""The part of the lines above an indent, 0 to 1, that end a sentence; in verse few do."""
SMALL: Final = 0.3
"""The part of the lines within a sentence, 0 to 1, that begin in small letters, as no verse does.

German has nouns."""


@dataclass(frozen=True, slots=True)
class Indents:
    """The measures of paragraphs that indents begin."""

    width: int
    margin: int
    """Characters before all lines but the first of each paragraph."""


def indented_in(groups: Sequence[list[Line]]) -> dict[int, list[list[Line]]]:
    """The paragraphs of each group that is set with indents, by its index.

    One that surely is shows how the shorter ones are set.
    """
    alone = {i: setting for i, group in enumerate(groups) if (setting := setting_of(group))}
    sure = {i: s for i, s in alone.items() if is_indented(groups[i], s, FEWEST_BREAKS)}
    if not sure:
        return {}
    width = max(setting.width for setting in sure.values())
    margin = min(setting.margin for setting in sure.values())
    return {
        i: list(paragraphs(group, setting))
        for i, group in enumerate(groups)
        if (setting := sure.get(i) or Indents(width, margin))
        if i in sure or is_indented(group, setting)
    }


def setting_of(group: list[Line]) -> Indents | None:
    """The width and the margin of lines of which some are indented."""
    indents = [indent(text) for _, text in group]
    width = max(len(text.rstrip()) for _, text in group)
    if min(indents) == max(indents) or not NARROWEST_SET <= width <= WIDEST_WRAP:
        return None
    return Indents(width, min(indents))


def paragraphs(group: list[Line], setting: Indents) -> Iterator[list[Line]]:
    """The lines of a group, parted above each that is indented."""
    part = group[:1]
    for line in group[1:]:
        if indent(line[1]) > setting.margin:
            yield part
            part = []
        part.append(line)
    yield part


def is_indented(group: list[Line], setting: Indents, fewest_breaks: int = 0) -> bool:
    """Whether a group is prose in paragraphs: full lines, and a sentence's end above each indent.

    A heading may stand above the first.
    """
    lines = [text.rstrip() for _, text in group]
    if max(map(len, lines)) > setting.width + SLACK or not any(
        indent(line) > setting.margin for line in lines
    ):
        return False
    if any(ITEM.match(line) or kind_of(line) for line in lines):
        return False
    parts = list(paragraphs(group, setting))
    pairs = [(a.rstrip(), b) for part in parts for (_, a), (_, b) in pairwise(part)]
    ends = [part[-1][1] for part in parts if indent(part[0][1]) > setting.margin]
    full = sum(is_full(line, below, setting.width) for line, below in pairs)
    inside = [below for line, below in pairs if not ends_a_sentence(line)]
    small = sum(below.lstrip()[0].islower() for below in inside)
    return (
        len(pairs) >= fewest_breaks
        and full >= WRAPPED * len(pairs)
        and small >= SMALL * len(inside)
        and sum(map(ends_a_sentence, ends)) >= ENDED * len(ends)
    )


def indent(line: str) -> int:
    """The spaces before a line; a tab is one."""
    return len(line) - len(line.lstrip())
