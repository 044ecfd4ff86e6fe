"""Pull quotes in their places: after the paragraph that runs around them, or silent repeats."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import groupby
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.columns.labels import Document, Labelled
from declaim.reading.pdf.geometry.hyphens import glued, key
from declaim.reading.pdf.geometry.levels import TITLE_SIZE_MIN
from declaim.reading.pdf.geometry.pull_boxes import AROUND, GOES_ON, NAMED, PULLED, WORDS_MIN

REPEATED: Final = "a pull quote: the text has its words too"


def with_pull_quotes(found: list[Labelled], document: Document) -> list[Labelled]:
    """Each pull quote after its paragraph; one whose words stand in the text too is silent."""
    quotes = [item for item in found if is_pulled(item)]
    others = [item for item in found if not is_pulled(item)]
    columns = [item.paragraph.column for item in others]

    @cache
    def text() -> str:
        return "".join(key(item.text) for item in others)

    at: defaultdict[int, list[Labelled]] = defaultdict(list)
    for _, lines in groupby(quotes, key=lambda item: item.paragraph.column):
        block = in_one(lines, document)
        if key(block[0].text) in text():
            block = [silent(item) for item in block]
        at[place_of(block[0], others, columns)] += block
    placed = [each for i, item in enumerate([*others, None]) for each in (*at[i], item) if each]
    return list(with_column_ends(placed, text, document))


def silent(quote: Labelled) -> Labelled:
    """A pull quote that is not spoken."""
    return replace(quote, role=Role.BOILERPLATE, reason=REPEATED)


def with_column_ends(
    found: list[Labelled], text: Callable[[], str], document: Document
) -> Iterator[Labelled]:
    """The headings between two columns as pull quotes, if a sentence goes on past them.

    `text` gives the keys of all words, which few documents need.
    """
    large = TITLE_SIZE_MIN * document.body_size
    for above, item, below in zip([None, *found], found, [*found[1:], None], strict=False):
        paragraph = item.paragraph
        if (
            above
            and below
            and item.role is Role.HEADING
            and above.role is below.role is None
            and above.paragraph.column < below.paragraph.column
            and paragraph.size > large
            and not paragraph.lines[0].tag.name.startswith("H")
            and len(item.text.split()) >= WORDS_MIN
            and GOES_ON.search(above.text)
            and below.text[:1].islower()
        ):
            lines = tuple(replace(line, tag=PULLED) for line in paragraph.lines)
            paragraph = replace(paragraph, lines=lines)
            pulled = replace(item, paragraph=paragraph, role=Role.QUOTE, reason=AROUND, level=0)
            yield silent(pulled) if text().count(key(item.text)) > 1 else pulled
        else:
            yield item


def is_pulled(item: Labelled) -> bool:
    """Whether the reader of columns found that it is a pull quote."""
    return item.paragraph.lines[0].tag == PULLED


def in_one(lines: Iterable[Labelled], document: Document) -> list[Labelled]:
    """The lines of a pull quote as one text, however they are centred, and who said it."""
    first, *rest = lines
    while rest and not NAMED.match(rest[0].text):
        more = rest.pop(0)
        paragraph = replace(first.paragraph, lines=(*first.paragraph.lines, *more.paragraph.lines))
        text = glued(first.text, more.text, document.words)
        first = replace(first, text=text, paragraph=paragraph)
    return [first, *rest]


def place_of(quote: Labelled, others: list[Labelled], columns: list[int]) -> int:
    """The place before the first paragraph of its column that begins below its top.

    `columns` are those of the other paragraphs, in order.
    """
    end = bisect_left(columns, quote.paragraph.column)
    if not end:
        return 0
    start = bisect_left(columns, columns[end - 1])
    top = quote.paragraph.lines[0].baseline + quote.paragraph.size
    below = (i for i in range(start, end) if others[i].paragraph.lines[0].baseline < top)
    return next(below, end)
