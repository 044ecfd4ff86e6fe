"""The stories of a newspaper's page: a headline heads all columns that begin level below it.

A headline may be narrower than its story, even than one column of it.
"""

import re
from bisect import bisect
from collections import Counter
from itertools import pairwise
from math import inf
from typing import Final

from declaim.reading.pdf.geometry.levels import (
    TITLE_ROWS_MAX,
    TITLE_SIZE_MIN,
    is_level,
    rows_of,
    typical,
)
from declaim.reading.pdf.lettering.segments import TextRun

GUTTER_EM: Final = 0.6
"""The empty strip between two columns is at least this wide, in sizes of the text."""
FIRST_LETTERS_MIN: Final = 12
"""Letters: the first line of a column has more of them, a cell or a label fewer."""
COLUMN_LINES_MIN: Final = 3
SHELF_EM: Final = 0.2
"""Sizes of the text: so high is the empty strip above a headline."""
HEADLINES_MAX: Final = 40
SECTION_SIZE_MIN: Final = 1.05
"""Sizes of the text: the heading of a section need not be larger."""
SECTION_WORDS_MAX: Final = 12
BOLD_MIN: Final = 0.8
WORDED: Final = re.compile(r"[^\W\d_]{3}")
SENTENCE: Final = re.compile(r"[.!?…。！？؟۔][\"'”’»)\]]*$")
ENDS_EM: Final = 3.5
"""Sizes: the columns of a section end at heights that differ less."""
START_EM: Final = 1.1
"""Sizes: the first lines of columns differ less in height; one may lack a paragraph's margin."""
FULL_MIN: Final = 0.8
"""The part of its column's width, 0 to 1, that a full line has."""

Strip = tuple[float, float]
"""The width of an empty strip from top to bottom, and its middle."""


def strips_of(piece: list[TextRun]) -> list[Strip]:
    """The empty strips from top to bottom that are wide enough between columns."""
    size = typical([s.size for s in piece])
    strips: list[Strip] = []
    spans = sorted((s.left, s.right) for s in piece)
    reach = spans[0][1]
    for left, right in spans:
        if left - reach >= GUTTER_EM * size:
            strips.append((left - reach, (left + reach) / 2))
        reach = max(reach, right)
    return strips


def text_size(piece: list[TextRun]) -> float:
    """The size of most of its letters: a table has many texts, but short ones."""
    letters: Counter[float] = Counter()
    for segment in piece:
        letters[segment.size] += len(segment.text)
    return letters.most_common(1)[0][0]


def headlines_of(piece: list[TextRun]) -> list[TextRun]:
    """Its texts in larger type, unless they are so many that it is a poster or a map."""
    size = text_size(piece)
    found = [s for s in piece if s.size > TITLE_SIZE_MIN * size]
    return found if len(found) <= HEADLINES_MAX else []


def first_lines(headline: TextRun, piece: list[TextRun]) -> list[TextRun]:
    """The first lines of the columns below a headline, one of which it stands above.

    A column with a text of its own at the height of the headline is none of its columns.
    """
    large = TITLE_SIZE_MIN * text_size(piece)
    top = headline.baseline + headline.size
    below = [s for s in piece if s.baseline < headline.baseline]
    most: list[TextRun] = []
    rows = rows_of(below)
    for row in (with_next(*pair) for pair in pairwise([*rows[: TITLE_ROWS_MAX + 1], []])):
        start = headline.left - row[0].size
        found: list[TextRun] = []
        for line in sorted(row, key=lambda s: s.left):
            if line.left < start:
                continue
            between = (
                s
                for s in piece
                if line.baseline + line.size / 2 < s.baseline < top
                and min(s.right, line.right) > max(s.left, line.left)
            )
            apart = found and any(s is not headline for s in between)
            if apart or line.size > large:
                break
            found.append(line)
        is_text = typical([len(line.text) for line in found]) >= FIRST_LETTERS_MIN
        if is_text and len(found) > len(most) and found[0].left < headline.right:
            most = found
    return most


def with_next(row: list[TextRun], below: list[TextRun]) -> list[TextRun]:
    """A row with those texts of the next one that are beside it: a column may begin lower."""
    near = [
        s
        for s in below
        if row[0].baseline - s.baseline < START_EM * s.size == START_EM * row[0].size
        and not any(min(s.right, r.right) > max(s.left, r.left) for r in row)
    ]
    return [*row, *near]


def above_headlines(piece: list[TextRun]) -> list[list[TextRun]]:
    """The piece parted above a row of headlines that head all columns below, or an empty list."""
    size = text_size(piece)
    edges = [middle for _, middle in strips_of(piece)]
    headlines = {id(s) for s in headlines_of(piece)}
    if not headlines and not edges:
        return []
    rows = rows_of(piece)
    large = [all(id(s) in headlines for s in row) for row in rows]
    for i, row in enumerate(rows[1:], start=1):
        floor = rows[i - 1][-1].baseline - SHELF_EM * size
        heads = large[i] or is_section(rows, i, edges)
        if large[i - 1] or not heads or floor < max(s.baseline + s.size for s in row):
            continue
        if not has_columns(rows[i:]) or not (edges or has_columns(rows[:i])):
            continue
        below = [s for r in rows[i:] for s in r]
        columns = [line for headline in row for line in first_lines(headline, below)]
        if len(columns) > len(row) and not hangs(below, columns, edges):
            return [[s for r in rows[:i] for s in r], below]
    return []


def is_section(rows: list[list[TextRun]], i: int, edges: list[float]) -> bool:
    """Whether row `i` is a short bold or larger line between columns that end and begin level.

    Above a heading within a column its text ends; here it goes on in the next column.
    """
    line = rows[i][0]
    short = len(rows[i]) == 1 and len(line.text.split()) <= SECTION_WORDS_MAX
    first = max((s.baseline + s.size for row in rows[i + 1 : i + 2] for s in row), default=inf)
    if not short or bisect(edges, line.left) or first > line.baseline:
        return False
    last = {bisect(edges, s.left): s for row in rows[:i] for s in row}
    below = next((s for row in rows[i + 1 :] for s in row if not bisect(edges, s.left)), None)
    if len(last) < 2 or not below or 0 not in last:
        return False
    heights = [s.baseline for s in last.values()]
    level = max(heights) - min(heights) < ENDS_EM * line.size
    runs_on = not SENTENCE.search(last[0].text) and SENTENCE.search(last[max(last)].text)
    return level and bool(runs_on) and all(stands_out(line, s) for s in (last[0], below))


def stands_out(line: TextRun, text: TextRun) -> bool:
    """Whether a line is bold or larger beside a text that is not."""
    bold = line.bold > BOLD_MIN and text.bold < 1 - BOLD_MIN
    return bold or line.size > SECTION_SIZE_MIN * text.size


def has_columns(rows: list[list[TextRun]]) -> bool:
    """Whether lines of two columns stand side by side in several rows."""
    lines = [[s for s in row if len(s.text) >= FIRST_LETTERS_MIN] for row in rows]
    beside = [with_next(*pair) for pair in pairwise([*filter(None, lines), []])]
    return sum(len(row) > 1 for row in beside) >= COLUMN_LINES_MIN


def hangs(below: list[TextRun], columns: list[TextRun], edges: list[float]) -> bool:
    """Whether a text beside the headlines begins above their columns; below may be a picture."""
    headed = {bisect(edges, line.left) for line in columns}
    level = max(line.baseline for line in columns)
    return any(s.baseline > level and bisect(edges, s.left) not in headed for s in below)


def has_rows_of_two(piece: list[TextRun]) -> bool:
    """Whether several segments stand side by side, so that there may be columns further down."""
    rows = sorted(piece, key=lambda s: s.baseline)
    beside = sum(
        is_level(a, b) and min(a.right, b.right) < max(a.left, b.left) for a, b in pairwise(rows)
    )
    return beside >= COLUMN_LINES_MIN


def runs_on(text: list[TextRun], beside: list[TextRun]) -> bool:
    """Whether the last column of a story is short: it begins level with the others and ends them.

    The column before it is broken within a sentence, at the end of a full line.
    """
    rows, rest = rows_of(text), rows_of(beside)
    last = max(rows[-1], key=lambda s: s.right)
    column = [s for s in text if min(s.right, last.right) > max(s.left, last.left)]
    width = max(s.right for s in beside) - min(s.left for s in beside)
    level = any(is_row(s, rest[0][0]) for s in rows[0])
    near = all(a[0].baseline - b[0].baseline < 2 * a[0].size for a, b in pairwise(rest))
    alone = all(len(row) == 1 and row[0].size == last.size for row in rest)
    full = all(s.right - s.left > FULL_MIN * width for s in (last, *(r[0] for r in rest[:-1])))
    whole = rest[-1][0].text, last.text
    ended = [bool(SENTENCE.search(said)) for said in whole] == [True, False]
    return len(rest) < len(column) and level and near and alone and full and ended


def is_row(a: TextRun, b: TextRun) -> bool:
    """Whether two texts of one size stand on one line."""
    return a.size == b.size and abs(a.baseline - b.baseline) < SHELF_EM * a.size


def are_headed(text: list[TextRun], beside: list[TextRun]) -> bool:
    """Whether a short column begins with a heading that is level with one in a column of text.

    The heads of a table are no larger than its cells, of which some hold figures alone.
    """
    large = SECTION_SIZE_MIN * text_size(text)
    first, *below = sorted(beside, key=lambda s: -s.baseline)
    level = any(
        s.size > large and abs(s.baseline - first.baseline) < SHELF_EM * s.size for s in text
    )
    flush = all(abs(s.left - first.left) < s.size for s in below)
    worded = all(WORDED.search(s.text) for s in beside)
    said = any(SENTENCE.search(s.text) for s in text)
    return bool(below) and first.size > large and level and flush and worded and said
