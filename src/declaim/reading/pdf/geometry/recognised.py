"""Text that a machine has recognised in a picture: it has guessed the size of each line anew."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from declaim.reading.pdf.geometry.levels import ROW_EM, typical
from declaim.reading.pdf.geometry.stretched import with_lines_whole
from declaim.reading.pdf.lettering.segments import Sheet, TextRun

SMALLER_MIN: Final = 0.83
LARGER_MAX: Final = 1.15
"""The sizes that are guessed for one type, in parts of the usual one; headings are larger."""
STEP_MAX: Final = 1.28
"""Usual distances of two baselines: lines that are further apart may be of another type."""
NEAR_EM: Final = 4.0
"""Sizes: the line below a line of the same type is nearer."""


def with_even_sizes(sheets: Sequence[Sheet]) -> list[Sheet]:
    """The pages; on those that are scanned, lines at the usual distance are of one size."""
    usual = size_of(s for sheet in sheets if sheet.is_picture for s in sheet.segments)
    return [
        replace(sheet, segments=with_lines_whole(evened(sheet.segments, usual)))
        if sheet.is_picture
        else sheet
        for sheet in sheets
    ]


def evened(segments: Sequence[TextRun], usual: float) -> list[TextRun]:
    """The texts, each in the most frequent size of its block or, if that is there, the usual."""
    found = list(segments)
    for block in blocks_of(segments):
        sizes = {segments[i].size for i in block}
        size = usual if usual in sizes else size_of(segments[i] for i in block)
        for i in block:
            if SMALLER_MIN <= segments[i].size / size <= LARGER_MAX:
                found[i] = replace(segments[i], size=size)
    return found


def blocks_of(segments: Sequence[TextRun]) -> list[list[int]]:
    """The places of texts that stand below each other at the usual distance, block by block."""
    order = sorted(range(len(segments)), key=lambda i: -segments[i].baseline)
    texts = [segments[i] for i in order]
    pairs = [(order[i], order[j]) for i in range(len(texts)) for j in texts_below(i, texts)]
    steps = [segments[i].baseline - segments[j].baseline for i, j in pairs]
    most = STEP_MAX * typical(steps)
    blocks = {i: [i] for i in order}
    for (i, j), step in zip(pairs, steps, strict=True):
        if step <= most and blocks[i] is not blocks[j]:
            blocks[i] += blocks[j]
            blocks |= dict.fromkeys(blocks[j], blocks[i])
    return list({id(block): block for block in blocks.values()}.values())


def texts_below(i: int, texts: Sequence[TextRun]) -> Iterator[int]:
    """The places of the texts in the next row below text `i` that are under it."""
    text, floor = texts[i], texts[i].baseline - NEAR_EM * texts[i].size
    for j in range(i + 1, len(texts)):
        low = texts[j]
        if low.baseline <= floor:
            break
        under = min(low.right, text.right) > max(low.left, text.left)
        if under and text.baseline - low.baseline > ROW_EM * low.size:
            floor = max(floor, low.baseline - ROW_EM * low.size)
            yield j


def size_of(texts: Iterable[TextRun]) -> float:
    """The size of most letters; 0 without letters."""
    letters: Counter[float] = Counter()
    for text in texts:
        letters[text.size] += len(text.text)
    return max(letters, key=letters.__getitem__, default=0.0)
