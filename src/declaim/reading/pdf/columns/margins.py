"""Running heads and page numbers: what repeats at the edges of the pages."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import Final

from declaim.reading.pdf.columns.edge_rows import (
    BOLD_MIN,
    EDGE_ROWS,
    PAGE_NUMBER,
    RUNNING_WORDS_MAX,
    SMALL_SIZE_MAX,
    Row,
    edge_rows,
    ends_a_note,
    ends_a_sentence,
    numbers_at_ends,
)
from declaim.reading.pdf.geometry.hyphens import key, same_heading
from declaim.reading.pdf.geometry.line_numbers import line_numbers
from declaim.reading.pdf.lettering.segments import Aside, Sheet, TextRun

REPEATS_MIN: Final = 3
"""A text on so many pages, at one height, is a running head."""
EVERYWHERE_MIN: Final = 4
"""A text in larger type must be on so many pages, and on most."""
HEADINGS_MIN: Final = 3
SAME_HEIGHT_PT: Final = 6.0
RUNNING_PART_MIN: Final = 0.6
"""The part of the pages, 0 to 1, that have a row at the height of a running head."""
TEXT_PART_MAX: Final = 0.25
"""Pages whose text begins at the height of a head, for each page with the head: no more."""
LARGE_SIZE_MIN: Final = 1.15
"""Sizes of the body: a running head is not set larger."""
RUNNING: Final = "a running head or a page number"
NUMBERS: Final = "figures beside its lines"
NO_OUTLINE: Final[Mapping[int, Sequence[str]]] = {}


def without_margins(
    sheets: list[Sheet], outline: Mapping[int, Sequence[str]] = NO_OUTLINE
) -> Iterator[tuple[Sheet, list[Aside]]]:
    """Each page without its edges, and the texts that were taken away.

    What the outline names on a page is a heading.
    """
    beside = line_numbers(sheets)
    sheets = [without(s, numbers) for s, numbers in zip(sheets, beside, strict=True)]
    edges = [edge_rows(sheet) for sheet in sheets]
    repeated = repeated_keys(edges, min(REPEATS_MIN, max(len(edges) - 1, 2)))
    everywhere = repeated_everywhere(edges)
    offset = page_offset(edges)
    sizes: Counter[float] = Counter()
    for segment in (s for sheet in sheets for s in sheet.segments):
        sizes[segment.size] += len(segment.text)
    body = max(sizes, key=sizes.__getitem__, default=0.0)
    heights = running_heights(edges, body)
    headings = bold_sizes(sheets, edges)
    for sheet, rows, numbers in zip(sheets, edges, beside, strict=True):
        taken: list[TextRun] = []
        for is_bottom, side in enumerate(rows):
            lined = rows_beyond_a_line(side, sheet)
            if not is_bottom and offset is not None and is_broken_head(side, sheet.number + offset):
                lined = 2
            for i, row in enumerate(side):
                number = not i and PAGE_NUMBER.fullmatch(row.text)
                if number and ends_a_sentence(side):
                    break
                large = row.size > LARGE_SIZE_MIN * body and not (number and is_bottom)
                large = large and row.text not in everywhere
                if large and not row.has_page(sheet.number, offset):
                    break  # a heading, however alike the headings of other pages are
                if is_bottom and ends_a_note(side, i, sheet, body, offset):
                    break
                if is_in_outline(row, sheet, offset, outline.get(sheet.number, ())):
                    break
                small = i < lined or (i == 0 and row.is_small_and_apart(body, headings))
                if not small and not is_edge(row, i, sheet.number, repeated, offset, heights):
                    break
                taken += [s for s in row.segments if s not in taken]
        counted = [Aside(" ".join(s.text for s in numbers), NUMBERS)] if numbers else []
        yield without(sheet, taken), [*counted, *(Aside(s.text, RUNNING) for s in taken)]


def is_in_outline(row: Row, sheet: Sheet, offset: int | None, titles: Sequence[str]) -> bool:
    """Whether the outline names the row on its page, where no other line has its words."""
    text = key(row.text)
    numbered = offset is not None and sheet.number + offset in numbers_at_ends(row.text)
    words = key("".join(s.text for s in sheet.segments))
    return not PAGE_NUMBER.fullmatch(row.text) and any(
        (text == title or (same_heading(text, title) and not numbered)) and words.count(title) < 2
        for title in map(key, titles)
        if title
    )


def without(sheet: Sheet, taken: list[TextRun]) -> Sheet:
    """The page without some of its text."""
    left_out = {id(segment) for segment in taken}
    return replace(sheet, segments=[s for s in sheet.segments if id(s) not in left_out])


def rows_beyond_a_line(side: list[Row], sheet: Sheet) -> int:
    """The number of outermost rows that a line from side to side parts from the text.

    A title may have a line below itself; a running head has a row of two parts, or a page's number.
    """
    for i, row in enumerate(side):
        if len(row.text.split()) > RUNNING_WORDS_MAX or row.text.endswith((".", ",", ";")):
            break
        low, high = sorted((row.baseline, row.inner))
        parted = any(r.has_two_ends or numbers_at_ends(r.text) for r in side[: i + 1])
        lined = any(low - row.size / 2 < level < high + row.size for level in sheet.levels)
        if row.is_apart and lined and parted:
            return i + 1
    return 0


def is_broken_head(side: list[Row], page: int) -> bool:
    """Whether the two outermost rows are one running head, with the page's number in one of them.

    Below the row with the number, the rest of the head is in capitals as well.
    """
    if len(side) < 2 or side[0].is_apart or not side[1].is_apart:
        return False
    first, second = side[:2]
    numbered = [r.has_two_ends and page in numbers_at_ends(r.text) for r in (first, second)]
    goes_on = numbered[1] or (numbered[0] and first.text.isupper() and second.text.isupper())
    return goes_on and abs(first.size - second.size) < 1


Edges = list[tuple[list[Row], list[Row]]]


def repeated_keys(edges: Edges, enough: int) -> set[tuple[str, int]]:
    """The texts, without their figures, that stand at one height on so many pages."""
    pages: dict[tuple[str, int], set[int]] = defaultdict(set)
    for number, sides in enumerate(edges):
        for row in (row for side in sides for row in side):
            for place in product(row.keys, near(row.baseline)):
                pages[place].add(number)
    return {key for key, found in pages.items() if len(found) >= enough}


def bold_sizes(sheets: list[Sheet], edges: Edges) -> set[float]:
    """The sizes of several short bold texts within the pages, which are their headings."""
    outer = {id(s) for sides in edges for side in sides for row in side[:1] for s in row.segments}
    sizes = Counter(
        round(s.size, 1)
        for sheet in sheets
        for s in sheet.segments
        if s.bold > BOLD_MIN and id(s) not in outer and len(s.text.split()) <= RUNNING_WORDS_MAX
    )
    return {size for size, count in sizes.items() if count >= HEADINGS_MIN}


def repeated_everywhere(edges: Edges) -> set[str]:
    """The texts, with their figures, that stand at one height on most pages."""
    pages: Counter[tuple[str, int]] = Counter()
    for sides in edges:
        pages.update({(row.text, h) for side in sides for row in side for h in near(row.baseline)})
    enough = max(EVERYWHERE_MIN, RUNNING_PART_MIN * len(edges))
    return {text for (text, _), count in pages.items() if count >= enough}


def is_among(row: Row, found: set[tuple[str, int]]) -> bool:
    """Whether the text of a row, at its height, is one of those found."""
    return any(place in found for place in product(row.keys, near(row.baseline)))


def near(baseline: float) -> tuple[int, int]:
    """Two overlapping classes of height, so that equal heights share one of them."""
    return round(baseline / SAME_HEIGHT_PT), -1 - int(baseline / SAME_HEIGHT_PT)


def page_offset(edges: Edges) -> int | None:
    """Printed page number less the page's place in the file, where most pages agree."""
    found = Counter(
        printed - number
        for number, sides in enumerate(edges, start=1)
        for printed in {n for side in sides for row in side[:1] for n in numbers_at_ends(row.text)}
    )
    offset, count = found.most_common(1)[0] if found else (0, 0)
    return offset if count >= 2 and 3 * count >= len(edges) else None


def running_heights(edges: Edges, body: float) -> set[int]:
    """The heights at which most pages have a row that stands apart: heads that change.

    In small type two pages are enough, and pages without a text do not count. Where the text of
    other pages begins or ends, a row that stands apart is a heading or a last line.
    """
    heights: Counter[int] = Counter()
    small: Counter[int] = Counter()
    of_text: Counter[int] = Counter()
    for sides in edges:
        text = [row for side in sides for row in side[:1] if not row.is_apart]
        text = [row for row in text if len(row.text.split()) > RUNNING_WORDS_MAX]
        of_text.update({height for row in text for height in near(row.baseline)})
        rows = [row for side in sides for row in side[:1] if row.is_apart]
        rows = [row for row in rows if len(row.text.split()) <= RUNNING_WORDS_MAX]
        heights.update({height for row in rows for height in near(row.baseline)})
        rows = [row for row in rows if row.size < SMALL_SIZE_MAX * body]
        small.update({height for row in rows for height in near(row.baseline)})
    most = max(RUNNING_PART_MIN * len(edges), REPEATS_MIN)
    few = max(RUNNING_PART_MIN * sum(len(top) == EDGE_ROWS for top, _ in edges), 2)
    found = {
        height
        for height, count in heights.items()
        if count >= most and of_text[height] <= TEXT_PART_MAX * count
    }
    return found | {height for height, count in small.items() if count >= few}


def is_edge(
    row: Row,
    depth: int,
    page: int,
    repeated: set[tuple[str, int]],
    offset: int | None,
    heights: set[int],
) -> bool:
    """Whether a row is a running head or a page number; rows further out are already."""
    if is_among(row, repeated):
        return True
    if depth == 0 and (PAGE_NUMBER.fullmatch(row.text) or row.has_number_apart()):
        return True
    if offset is not None and page + offset in numbers_at_ends(row.text):
        return row.is_apart or len(row.text.split()) <= RUNNING_WORDS_MAX
    short = len(row.text.split()) <= RUNNING_WORDS_MAX
    return row.is_apart and short and any(height in heights for height in near(row.baseline))
