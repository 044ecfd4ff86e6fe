"""Lines of a column to paragraphs, by indent, gap, size and where a line ends."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile
from math import inf
from typing import Final

from declaim.reading.pdf.columns.order import Column, Line
from declaim.reading.pdf.columns.rows import ITEM, POINT, rows_of_tables
from declaim.reading.pdf.tables.cells import CELL

LEADING_MAX: Final = 1.28
"""Lines further apart than this, in usual distances of the column, are two paragraphs."""
SIZE_STEP: Final = 0.07
"""The part of the size, 0 to 1: a larger difference is another kind of text."""
INDENT_EM: Final = 0.8
SHORT_EM: Final = 0.3
"""The last line of a paragraph leaves this much room behind the next line's first word."""
LETTER_EM: Final = 0.5
"""The usual width of a letter."""
LEADERS: Final = re.compile(r"(?:\s*[.·…_]){4,}\s*(?:\w{1,5}\.)?\s*[\divxlc]*$", re.IGNORECASE)
"""Dots that lead to a page's number, in a table of contents."""
FLUSH_PT: Final = 1.5
ITEM_TAG: Final = "LI"
"""The tag that a file itself gives to the item of a list."""
FLUSH_LINES_MIN: Final = 4
"""So many lines that end at one place are justified to it."""
RAGGED_EM: Final = 5.0
"""Lines that are not justified end within so many sizes of the longest."""
LOOSE_EM: Final = 2.1
"""Sizes: a larger usual distance of two baselines is the distance of two paragraphs."""
FULL_EM: Final = 1.5
"""Sizes: a line that is justified, but for its last letters, ends so near to the edge."""
LONG_LETTERS: Final = 40
"""Letters: so long a line may be one of a widely set text, and no name by itself."""
GOES_ON: Final = re.compile(r"[^\W\d_][,-]?$")
NUMBER: Final = re.compile(r"(?:[A-Z]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+[^\W_a-z]")
"""The number of a heading, and its first letter."""
EVEN_PT: Final = 0.5
ONE_LINERS_MAX: Final = 8
"""Paragraphs of one line, as in a dialogue, that follow each other."""
APART_EM: Final = 2.4
"""Sizes: lines that are further apart belong to two paragraphs."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together."""

    lines: tuple[Line, ...]
    column: int
    """The number of its column in the document."""
    is_table: bool = False
    is_indented: bool = False
    room: float = inf
    """Points from the end of its last line to the column's right edge."""

    @property
    def size(self) -> float:
        """Font size in points."""
        return Counter({line.size: len(line.text) for line in self.lines}).most_common(1)[0][0]


def paragraphs_of(column: Column, number: int, wide: float = 0.0) -> Iterator[Paragraph]:
    """The paragraphs of one column, from the top; `wide` is the leading of a manuscript."""
    tables = rows_of_tables(column)
    leading = usual_leading(column)
    right = edge([line.right for line in column])
    left = -edge([-line.left for line in column])
    start = 0
    for i in range(1, len(column) + 1):
        whole = i == len(column) or tables[i] != tables[i - 1]
        if not whole and tables[i]:
            continue
        if (
            whole
            or (i - 1 == start and steps_in_again(column, i, left))
            or parts(
                column[i - 1],
                column[i],
                column[start],
                usual_step(column, i, leading, here := right_at(column, i, right), wide),
                left,
                here,
            )
        ):
            lines = tuple(column[start:i])
            indented = lines[0].left > left + INDENT_EM * lines[0].size
            room = right - lines[-1].right
            yield Paragraph(lines, number, bool(tables[start]), indented, room)
            start = i


def steps_in_again(column: Column, i: int, left: float) -> bool:
    """Whether line `i` is indented as the sentence above it, and text goes on from the left below.

    Then each of the two begins a paragraph.
    """
    above = column[i - 1]
    first = above.left
    if first < left + INDENT_EM * above.size or abs(column[i].left - first) > EVEN_PT:
        return False
    behind = column[i : i + ONE_LINERS_MAX]
    ended = takewhile(lambda line: ends(line) and abs(line.left - first) < EVEN_PT, behind)
    rest = behind[len([*ended]) :][:2]
    return ends(above) and any(abs(line.left - left) < FLUSH_PT for line in rest)


def right_at(column: Column, i: int, right: float) -> float:
    """The place where lines end before line `i`; beside a picture, where the near ones end."""
    above = column[max(i - 1, 0)].right
    near = [line.right for line in column[max(i - 4, 0) : i + 3]]
    flush = sum(abs(place - above) < FLUSH_PT for place in near) >= FLUSH_LINES_MIN
    if flush and max(near[-4:]) < above + FLUSH_PT:
        return above
    room = RAGGED_EM * column[max(i - 1, 0)].size
    for start in (i - 1, i - 3, i - 5):
        ends_at = [line.right for line in column[max(start, 0) : max(start, 0) + 5]]
        ragged = sum(place > max(ends_at) - room for place in ends_at) >= FLUSH_LINES_MIN
        if ragged and max(ends_at) < right - room:
            return max(ends_at)
    return right


def usual_step(column: Column, i: int, leading: float, right: float, wide: float) -> float:
    """The usual distance of two baselines before line `i`: here lines may be set further apart."""
    above, below = column[i - 1], column[i]
    size = max(above.size, below.size)
    room = right - above.right
    step, *beside = [
        column[j - 1].baseline - column[j].baseline
        for j in (i, i - 1, i + 1)
        if 0 < j < len(column)
    ]
    if wide and abs(step - wide) < EVEN_PT:
        goes_on = below.text[:1].islower() or room - word_width(below) < FULL_EM * size
        return wide if goes_on else 1.2 * size
    even = any(abs(other - step) < EVEN_PT for other in beside)
    if even and room < RAGGED_EM * above.size and leading < step < APART_EM * above.size:
        leading = step
    near = (RAGGED_EM if below.text[:1].islower() else FULL_EM) * size
    long = len(above.text) >= LONG_LETTERS and bool(GOES_ON.search(above.text))
    loose = APART_EM if room < near and long else LOOSE_EM
    return max(leading, 1.05 * size) if 0 < leading < loose * size else 1.2 * size


def edge(places: list[float]) -> float:
    """The place at which most lines end: the largest but for the outermost tenth."""
    return sorted(places)[int(0.9 * (len(places) - 1) + 0.5)] if places else 0.0


def usual_leading(column: Column) -> float:
    """The usual distance between two baselines, in points."""
    steps = [round(a.baseline - b.baseline, 1) for a, b in pairwise(column)]
    steps = [step for step in steps if step > 0]
    return Counter(steps).most_common(1)[0][0] if steps else 0.0


def parts(above: Line, below: Line, first: Line, usual: float, left: float, right: float) -> bool:
    """Whether a paragraph that begins with `first` ends between `above` and `below`."""
    size = max(above.size, below.size)
    changes = looks_change(above, below, usual, right) or is_slanted_heading(above, below, right)
    stepped = POINT.match(below.text) and below.left > above.left + INDENT_EM * size
    if changes or stepped or is_tagged_apart(above, below):
        return True
    if above.tag.element and above.tag == below.tag and above.tag.name != CELL:
        return ends(above) and leaves_room(above, below, left, right)
    if ITEM.match(below.text) and (ITEM.match(first.text) or below.left > left - size):
        room = above.right < right - 3 * size
        return bool(ITEM.match(first.text)) or above.text.rstrip()[-1:] in ".:;!?…" or room
    if ITEM.match(first.text) and below.left > first.left + INDENT_EM * size:
        return ends(above) and right - above.right - word_width(below) > 6 * size
    indented = [line.left > left + INDENT_EM * size for line in (above, below)]
    if indented[1]:
        centred = abs((above.left - left) - (right - above.right)) < 2 * size
        steps_in = below.left > above.left + INDENT_EM * size
        hangs = indented[0] and not centred and ends(above) and above is not first
        runs_on = above.right > right - 3 * size and not ends(above) and below.text[:1].islower()
        return hangs or (steps_in and not indented[0] and not runs_on)
    return leaves_room(above, below, left, right)


def is_slanted_heading(above: Line, below: Line, right: float) -> bool:
    """Whether a short numbered line is slanted, and a sentence begins below it that is not."""
    turns = above.italic > 0.8 and below.italic < 0.5
    short = above.right < right - 3 * above.size and not ends(above)
    return turns and short and bool(NUMBER.match(above.text)) and below.text[:1].isupper()


def looks_change(above: Line, below: Line, usual: float, right: float) -> bool:
    """Whether size, distance, weight, font or tag differ as they do not within a paragraph."""
    size = max(above.size, below.size)
    step = above.baseline - below.baseline
    weights = above.bold, below.bold
    weight = max(weights) > 0.8 and min(weights) < 0.2
    begins = above.bold < below.bold or above.right < right - 3 * size or below.text[:1].isupper()
    names = above.tag.name, below.tag.name
    tags = names[0] != names[1] and bool({name[:1] for name in names} & {"H", "C", "T"})
    return (
        abs(above.size - below.size) > SIZE_STEP * size
        or not 0 < step <= LEADING_MAX * usual
        or turns_typed(above, below, right)
        or (weight and begins)
        or tags
        or bool(LEADERS.search(above.text))
    )


def turns_typed(above: Line, below: Line, right: float) -> bool:
    """Whether a listing begins or ends here, rather than a name in its type ends the sentence."""
    size = max(above.size, below.size)
    full = above.right > right - 3 * size and abs(above.left - below.left) < size
    names = above.mono < 0.8 < below.mono and ends(below) and not ends(above)
    return (above.mono > 0.8) != (below.mono > 0.8) and not (full and names)


def is_tagged_apart(above: Line, below: Line) -> bool:
    """Whether the file itself has two elements here; some files tag each line by itself."""
    tagged = above.tag.element and below.tag.element and above.tag != below.tag
    items = above.tag.name == below.tag.name == ITEM_TAG
    return bool(tagged) and (items or ends(above) or not below.text[:1].islower())


def leaves_room(above: Line, below: Line, left: float, right: float) -> bool:
    """Whether the first word of `below` had room behind `above`, so that a paragraph ends there."""
    size = max(above.size, below.size)
    room = right - above.right - word_width(below)
    at_left = above.left < left + 3 * size
    return at_left and room > SHORT_EM * size and (ends(above) or room > 6 * size)


def word_width(line: Line) -> float:
    """The points that the first word of a line takes, with a space."""
    return (len(line.text.split()[0]) + 1) * LETTER_EM * line.size


def ends(line: Line) -> bool:
    """Whether a line ends as a sentence does."""
    return bool(re.search(r"[.!?…:。！？؟۔][\"'”’»)\]]*$", line.text))
