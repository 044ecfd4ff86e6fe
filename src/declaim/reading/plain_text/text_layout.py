"""The layout of a whole plain text: its groups of lines, its width, and where its poems are."""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from declaim.reading.directives import order_in
from declaim.reading.plain_text.indents import indent
from declaim.reading.plain_text.joining import compounds_in
from declaim.reading.plain_text.library import marked_blocks
from declaim.reading.plain_text.line_shapes import (
    WIDEST_VERSE,
    is_announced,
    is_in_couplets,
    is_set,
    is_stanza,
    is_verse,
    is_wrapped,
    measure_of,
    runs_on,
    usual_width,
)
from declaim.reading.plain_text.links import Line

UNDERLINE: Final = re.compile(r"={3,}|-{3,}|~{3,}|\*{3,}")
RULE: Final = re.compile(r"[-=_~*#•·\s]{3,}")


@dataclass(frozen=True, slots=True)
class Layout:
    """The layout of the whole text, by which a few of its lines are judged."""

    width: int
    """Characters at which paragraphs of three lines and more are wrapped, or 0."""
    is_poem: bool
    is_unwrapped: bool
    """Whether whole paragraphs are on one line each."""
    compounds: frozenset[str]
    """The words that it spells with a hyphen."""
    measure: int = 0
    """Characters at which all of its prose is set, or 0 where its lines mean something."""


def groups(lines: list[Line]) -> Iterator[list[Line]]:
    """Runs of lines with no blank line in them; a directive or a drawn line stands alone."""
    group: list[Line] = []
    for number, line in lines:
        underlines = UNDERLINE.fullmatch(line.strip()) and len(group) == 1
        if order_in(line) is not None or (is_drawn(line) and not underlines):
            yield from filter(None, (group, [(number, line)]))
            group = []
        elif line.strip():
            group.append((number, line))
        elif group:
            yield group
            group = []
    if group:
        yield group


def is_drawn(line: str) -> bool:
    """Whether the line is an ornament: it parts the text and has no words."""
    return bool(RULE.fullmatch(line.strip())) or line.strip() == "###"


def layout_of(parted: list[list[str]], text: str) -> Layout:
    """The layout by the longer groups of lines, for the shorter ones."""
    wrapped = [lines for lines in parted if len(lines) > 2 and is_wrapped(lines)]
    runs = (
        runs_on(lines) and not is_announced(lines, above)
        for above, lines in zip([[], *parted], parted, strict=False)
    )
    is_poem = any(runs) or is_in_couplets(parted)
    is_unwrapped = any(len(line) > 2 * WIDEST_VERSE for lines in parted for line in lines)
    width = usual_width(wrapped)
    return Layout(width, is_poem, is_unwrapped, compounds_in(text), measure_of(parted))


@dataclass(slots=True)
class Poems:
    """The groups of lines in a text's poems that are no stanzas, by their indices."""

    between: set[int] = field(default_factory=set)
    """Single lines between stanzas."""
    last_lines: dict[int, int] = field(default_factory=dict)
    """The last lines of the group above a poem that are its first stanza, and their number."""
    first_lines: dict[int, int] = field(default_factory=dict)
    """The first lines of the group below a poem that are its last stanza, and their number."""


def poems_in(parted: Sequence[list[Line]], others: Container[int], layout: Layout) -> Poems:
    """The poems of a text: stanzas with no prose between them; the `others` are prose."""
    poems = Poems()
    if not layout.is_poem:
        return poems
    groups = [[line for _, line in group] for group in parted]
    prose = [i in others or is_prose(lines, layout) for i, lines in enumerate(groups)]
    for is_text, run in groupby(range(len(groups)), prose.__getitem__):
        stanzas = [] if is_text else [i for i in run if is_stanza(groups[i])]
        if not stanzas:
            continue
        first, last = stanzas[0], stanzas[-1]
        margin = min(indent(line) for i in stanzas for line in groups[i])
        size = Counter(len(groups[i]) for i in stanzas).most_common(1)[0][0]
        poems.between.update(
            i
            for i in range(first, last)
            if len(groups[i]) == 1 and indent(groups[i][0]) >= margin and is_verse(groups[i][0])
            if len(groups[i + 1][0]) <= 2 * WIDEST_VERSE and not marked_blocks(parted[i])
        )
        if first and not prose[first - 1] and is_stanza(groups[first - 1][-size:]):
            poems.last_lines[first - 1] = size
        if last + 1 < len(groups) and not prose[last + 1] and is_stanza(groups[last + 1][:size]):
            poems.first_lines[last + 1] = size
    return poems


def is_prose(lines: list[str], layout: Layout) -> bool:
    """Whether lines are a paragraph of the text around its poems."""
    if len(lines) == 1:
        is_set_text = layout.measure or layout.width
        return len(lines[0].strip()) > (WIDEST_VERSE if is_set_text else 2 * WIDEST_VERSE)
    return is_wrapped(lines) or (layout.measure > 0 and is_set(lines, layout.measure))
