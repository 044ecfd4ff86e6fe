"""The stories of a newspaper's page: a headline heads all columns that begin level below it.

A headline may be narrower than its story, even than one column of it.
"""

from bisect import bisect
from collections import Counter
from typing import Final

from declaim.reading.pdf.levels import TITLE_ROWS_MAX, TITLE_SIZE_MIN, rows_of, typical
from declaim.reading.pdf.segments import TextRun

GUTTER_EM: Final = 0.6
"""The empty strip between two columns is at least this wide, in sizes of the text."""
FIRST_LETTERS_MIN: Final = 12
"""Letters: the first line of a column has more of them, a cell or a label fewer."""
COLUMN_LINES_MIN: Final = 3
SHELF_EM: Final = 0.2
"""Sizes of the text: so high is the empty strip above a headline."""
HEADLINES_MAX: Final = 40

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
    for row in rows_of(below)[:TITLE_ROWS_MAX]:
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


def above_headlines(piece: list[TextRun]) -> list[list[TextRun]]:
    """The piece parted above a row of headlines that head all columns below, or an empty list."""
    headlines = headlines_of(piece)
    size = text_size(piece)
    rows = rows_of(piece) if headlines else []
    edges = [middle for _, middle in strips_of(piece)] if headlines else []
    large = [all(any(s is h for h in headlines) for s in row) for row in rows]
    for i, row in enumerate(rows[1:], start=1):
        floor = rows[i - 1][-1].baseline - SHELF_EM * size
        if large[i - 1] or not large[i] or floor < max(s.baseline + s.size for s in row):
            continue
        if not has_columns(rows[i:]) or not (edges or has_columns(rows[:i])):
            continue
        below = [s for r in rows[i:] for s in r]
        columns = [line for headline in row for line in first_lines(headline, below)]
        if len(columns) > len(row) and not hangs(below, columns, edges):
            return [[s for r in rows[:i] for s in r], below]
    return []


def has_columns(rows: list[list[TextRun]]) -> bool:
    """Whether lines of two columns stand side by side in several rows."""
    lines = [[s for s in row if len(s.text) >= FIRST_LETTERS_MIN] for row in rows]
    return sum(len(row) > 1 for row in lines) >= COLUMN_LINES_MIN


def hangs(below: list[TextRun], columns: list[TextRun], edges: list[float]) -> bool:
    """Whether a text beside the headlines begins above their columns; below may be a picture."""
    headed = {bisect(edges, line.left) for line in columns}
    level = max(line.baseline for line in columns)
    return any(s.baseline > level and bisect(edges, s.left) not in headed for s in below)
