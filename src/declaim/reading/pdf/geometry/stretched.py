"""Lines of narrow columns whose words are stretched so far apart that they look like cells.

Without hyphens, a justified column of a newspaper has many of them.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from math import inf
from typing import Final

from declaim.reading.pdf.geometry.levels import rows_of
from declaim.reading.pdf.lettering.segments import TextRun

LINES_MIN: Final = 4
"""So many whole lines of equal edges show that a column is justified."""
WORDS_MIN: Final = 3
"""Words of a whole line; lines with figures may be rows."""
SAME_PT: Final = 1.0
EVEN_EM: Final = 0.4
"""The gaps of a stretched line differ by less, in sizes."""
GAP_MAX_EM: Final = 8.0
WIDTH_MAX_EM: Final = 25.0
"""The words of a wider column are never so far apart."""
INDENT_MAX_EM: Final = 3.0

Edges = tuple[float, float, float]
"""Left and right of a column, and the size of its type."""


def with_lines_whole(segments: list[TextRun]) -> list[TextRun]:
    """The segments in their order, those that are the words of one stretched line as one."""
    columns = justified(segments)
    found: list[TextRun | None] = list(segments)
    places = {id(s): i for i, s in enumerate(segments)}
    for row in rows_of(segments) if columns else ():
        for words in stretched_in(row, columns):
            for word in words:
                found[places[id(word)]] = None
            text = " ".join(s.text for s in words)
            bold = sum(s.bold * len(s.text) for s in words) / sum(len(s.text) for s in words)
            whole = replace(words[0], text=text, right=words[-1].right, bold=bold)
            found[places[id(words[0])]] = whole
    return [s for s in found if s]


def justified(segments: list[TextRun]) -> list[Edges]:
    """The narrow columns in which several whole lines begin and end at the same places."""
    counts = Counter(
        (round(s.left), round(s.right), s.size)
        for s in segments
        if len(s.text.split()) >= WORDS_MIN and not any(map(str.isdigit, s.text))
    )
    return [
        edges
        for edges, count in counts.items()
        if count >= LINES_MIN and edges[1] - edges[0] < WIDTH_MAX_EM * edges[2]
    ]


def stretched_in(row: list[TextRun], columns: list[Edges]) -> Iterator[list[TextRun]]:
    """The texts of a row that together reach from edge to edge of a column."""
    row = sorted(row, key=lambda s: s.left)
    at, reach = 0, -inf
    while at < len(row):
        ends = range(len(row), at + 1, -1)
        end = next((end for end in ends if is_line(row[at:end], columns, reach)), 0)
        if end:
            yield row[at:end]
        at = end or at + 1
        reach = row[at - 1].right


def is_line(words: list[TextRun], columns: list[Edges], reach: float) -> bool:
    """Whether texts side by side reach from edge to edge of a column, with even gaps.

    What is before them reaches to `reach`, which is in no part of the column.
    """
    size = words[0].size
    gaps = [b.left - a.right for a, b in pairwise(words)]
    if max(gaps) - min(gaps) > EVEN_EM * size or not 0 < max(gaps) < GAP_MAX_EM * size:
        return False
    return any(map(str.isalpha, words[-1].text)) and any(
        reach < left
        and -SAME_PT <= words[0].left - left < INDENT_MAX_EM * size
        and abs(words[-1].right - right) <= SAME_PT
        and size == column_size
        for left, right, column_size in columns
    )
