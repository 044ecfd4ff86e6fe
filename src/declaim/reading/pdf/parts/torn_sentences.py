"""Short pieces of a table or a picture between a sentence and its rest in a later column."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from math import inf
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.columns.labels import IN_COLUMNS, Document, Labelled
from declaim.reading.pdf.columns.paragraphs import ends
from declaim.reading.pdf.geometry.hyphens import words_in
from declaim.reading.pdf.geometry.pull_boxes import GOES_ON

HEADS_WORDS_MAX: Final = 6
INSET_EM: Final = 4.0
"""Sizes: the heads of a table begin so far from the left side of their column."""
PIECES_MAX: Final = 40
"""Pieces between a sentence and its rest."""
LABEL_WORDS_MAX: Final = 10
SMALLER_PT: Final = 0.5
BETWEEN: Final = "a label of a picture or a table: the sentence goes on past it"


def with_heads_on_top(found: list[Labelled], _: Document) -> list[Labelled]:
    """The heads of a table at the top of a page, which would go on with the last page's sentence.

    A picture may stand above the table.
    """
    lefts: dict[int, float] = {}
    for item in found:
        left = min(line.left for line in item.paragraph.lines)
        lefts[item.paragraph.column] = min(left, lefts.get(item.paragraph.column, inf))
    begun = 0
    for i, (item, below) in enumerate(pairwise(found)):
        first = item.paragraph.lines[0]
        inset = first.left - lefts[item.paragraph.column] > INSET_EM * first.size
        on_top = 0 < begun < first.page
        heads = below.role is Role.TABLE and below.paragraph.column == item.paragraph.column
        if on_top and heads and inset and is_short(item, HEADS_WORDS_MAX):
            found[i] = replace(item, role=Role.TABLE, reason=IN_COLUMNS)
        elif item.is_spoken:
            begun = item.paragraph.lines[-1].page
    return found


def with_sentences_whole(found: list[Labelled], _: Document) -> list[Labelled]:
    """The labels of pictures and the rows of tables that part a sentence, as silent ones."""
    for i, item in enumerate(found):
        if item.role is None and GOES_ON.search(item.text):
            for j in labels_behind(found, i):
                found[j] = replace(found[j], role=Role.BOILERPLATE, reason=BETWEEN)
    return found


def labels_behind(found: list[Labelled], i: int) -> Iterator[int]:
    """The places of the labels between the piece at `i` and its rest, if it has one."""
    labels: list[int] = []
    paragraph = found[i].paragraph
    for j in range(i + 1, min(i + 1 + PIECES_MAX, len(found))):
        other = found[j]
        alike = abs(other.paragraph.size - paragraph.size) < SMALLER_PT
        later = other.paragraph.column > paragraph.column
        if other.is_spoken and is_label(other, paragraph.size):
            labels.append(j)
        elif other.is_spoken:
            if other.role is None and alike and later and other.text[:1].islower():
                yield from labels
            return


def is_label(item: Labelled, size: float) -> bool:
    """Whether a short piece is smaller than a text of this size, or stands in cells."""
    small = item.paragraph.size < size - SMALLER_PT or len(item.paragraph.lines[0].cells) > 1
    return small and is_short(item, LABEL_WORDS_MAX)


def is_short(item: Labelled, words: int) -> bool:
    """Whether a piece is one line of a few words that is no sentence."""
    loose = item.role in (None, Role.LIST_ITEM) and len(item.paragraph.lines) == 1
    return loose and words_in(item.text) <= words and not ends(item.paragraph.lines[-1])
