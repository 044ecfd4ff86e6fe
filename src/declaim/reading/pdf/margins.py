"""Running heads and page numbers: what repeats at the edges of the pages."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from declaim.reading.pdf.hyphens import key, same_heading
from declaim.reading.pdf.line_numbers import line_numbers
from declaim.reading.pdf.segments import Aside, Sheet, TextRun

EDGE_ROWS: Final = 3
"""Rows from the top and from the bottom of a page that may be its edge."""
REPEATS_MIN: Final = 3
"""A text on so many pages, at one height, is a running head."""
EVERYWHERE_MIN: Final = 4
"""A text in larger type must be on so many pages, and on most."""
BOLD_MIN: Final = 0.8
HEADINGS_MIN: Final = 3
SAME_HEIGHT_PT: Final = 6.0
SAME_ROW_PT: Final = 3.0
APART_EM: Final = 1.7
"""A running head stands at least this far from the text, in sizes of its letters."""
APART_LEADING: Final = 1.25
"""And at least so many of the page's usual distances of two baselines."""
FAR_APART_EM: Final = 2.5
ENDS_APART_EM: Final = 4.0
"""Sizes between the words at the left and at the right of a running head."""
SMALL_SIZE_MAX: Final = 0.92
"""The largest type of a running head, in sizes of the body."""
RUNNING_PART_MIN: Final = 0.6
"""The part of the pages, 0 to 1, that have a row at the height of a running head."""
LARGE_SIZE_MIN: Final = 1.15
"""Sizes of the body: a running head is not set larger."""
RUNNING_WORDS_MAX: Final = 14
NUMBERED_WORDS_MIN: Final = 5
"""Words of a running head in larger type, with its number: `Lesson 3` may be a heading."""
PAGE_NUMBER: Final = re.compile(
    r"[\W_]*(?:(?:page|seite|página|pagina|pág\.?|p\.|s\.|стр\.?|第)\s*)?"
    r"(?:(?P<figure>\d{1,5})|(?P<roman>[ivxlc]{1,7}))"
    r"(?:\s*(?:/|of|von|de|di|sur|van|av|из|-)\s*\d{1,4})?\s*页?[\W_]*",
    re.IGNORECASE,
)
NAMED_PAGE: Final = re.compile(
    r"(?:page|seite|página|pagina|pág\.?|стр\.?|第)\s*\d{1,5}.{0,12}"
    r"|\d{1,4} ?(?:/|of|sur|von) ?\d{1,4}|https?://\S+",
    re.IGNORECASE,
)
"""A page's number with its word or with the number of pages, or the address of a printed page."""
SUMMARY: Final = re.compile(
    r"abstra[ck]t|summary|zusammenfassung|kurzfassung|r[ée]sum[ée]|resumen|resumo|sommario"
    r"|riassunto|samenvatting|acknowledge?ments?|danksagung|remerciements|agradecimientos|preface"
    r"|vorwort|foreword|аннотация|реферат|摘要|要旨|초록|الملخص",
    re.IGNORECASE,
)
"""A heading that may stand above its text in small type, by itself."""
RUNNING: Final = "a running head or a page number"
NUMBERS: Final = "figures beside its lines"
NO_OUTLINE: Final[Mapping[int, Sequence[str]]] = {}


def without_margins(
    sheets: list[Sheet], outline: Mapping[int, Sequence[str]] = NO_OUTLINE
) -> Iterator[tuple[Sheet, list[Aside]]]:
    """Each page without its edges, and the texts that were taken away.

    What the outline names on a page is a heading.
    """
    beside = [line_numbers(sheet) for sheet in sheets]
    sheets = [without(s, numbers) for s, numbers in zip(sheets, beside, strict=True)]
    edges = [edge_rows(sheet) for sheet in sheets]
    repeated = repeated_keys(edges, min(REPEATS_MIN, max(len(edges) - 1, 2)))
    everywhere = repeated_everywhere(edges)
    offset = page_offset(edges)
    heights = running_heights(edges)
    sizes: Counter[float] = Counter()
    for segment in (s for sheet in sheets for s in sheet.segments):
        sizes[segment.size] += len(segment.text)
    body = max(sizes, key=sizes.__getitem__, default=0.0)
    headings = bold_sizes(sheets, edges)
    for sheet, rows, numbers in zip(sheets, edges, beside, strict=True):
        taken: list[TextRun] = []
        for is_bottom, side in enumerate(rows):
            lined = rows_beyond_a_line(side, sheet)
            for i, row in enumerate(side):
                number = is_bottom and not i and PAGE_NUMBER.fullmatch(row.text)
                large = row.size > LARGE_SIZE_MIN * body and not number
                large = large and row.text not in everywhere
                if large and not row.has_page(sheet.number, offset):
                    break  # a heading, however alike the headings of other pages are
                if is_in_outline(row, sheet, offset, outline.get(sheet.number, ())):
                    break
                small = i < lined or (i == 0 and row.is_small_and_apart(body, headings))
                if not small and not is_edge(row, i, sheet.number, repeated, offset, heights):
                    break
                taken += row.segments
        counted = [Aside(" ".join(s.text for s in numbers), NUMBERS)] if numbers else []
        yield without(sheet, taken), [*counted, *(Aside(s.text, RUNNING) for s in taken)]


def is_in_outline(row: "Row", sheet: Sheet, offset: int | None, titles: Sequence[str]) -> bool:
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


class Row:
    """One row at the edge of a page, and how far it stands from the next row inward."""

    def __init__(self, segments: list[TextRun], inner: float, gap: float, leading: float) -> None:
        self.segments = sorted(segments, key=lambda s: s.left)
        self.text = " ".join(s.text for s in self.segments)
        self.baseline = segments[0].baseline
        self.size = max(s.size for s in segments)
        self.gap = gap
        self.inner = inner
        self.is_apart = gap > max(APART_EM * self.size, APART_LEADING * leading)
        self.is_bold = min(s.bold for s in segments) > BOLD_MIN
        gaps = [b.left - a.right for a, b in pairwise(self.segments)]
        self.has_two_ends = any(gap > ENDS_APART_EM * self.size for gap in gaps)
        self.key = re.sub(r"\d+|\b[ivxlc]+\b", "#", self.text.casefold())

    def has_page(self, page: int, offset: int | None) -> bool:
        """Whether the row is a line of words, or of signs, with the page's printed number."""
        long = len(self.text.split()) >= NUMBERED_WORDS_MIN or self.text[-1:] in "#-–—|"
        return long and offset is not None and page + offset in numbers_at_ends(self.text)

    def has_number_apart(self) -> bool:
        """Whether a page's number or an address of the web is at one end, and words at the other.

        A figure by itself may be a cell: its row must stand apart.
        """
        outer = self.segments[0].text, self.segments[-1].text
        named = [bool(NAMED_PAGE.fullmatch(text)) for text in outer]
        numbers = [bool(PAGE_NUMBER.fullmatch(text)) for text in outer] if self.is_apart else named
        short = len(self.text.split()) <= RUNNING_WORDS_MAX
        return short and 1 in (sum(named), sum(numbers))

    def is_small_and_apart(self, body_size: float, headings: set[float]) -> bool:
        """Whether the row is set as a running head is, and not as the headings in the pages are."""
        if self.is_bold and round(self.size, 1) in headings:
            return False
        short = len(self.text.split()) <= RUNNING_WORDS_MAX and not self.text.endswith(".")
        short = short and not SUMMARY.fullmatch(self.text)
        small = self.size < SMALL_SIZE_MAX * body_size
        return small and short and self.gap > FAR_APART_EM * body_size


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


def edge_rows(sheet: Sheet) -> tuple[list[Row], list[Row]]:
    """The outermost rows of a page from the top inward, and from the bottom inward."""
    rows: list[list[TextRun]] = []
    for segment in sorted(sheet.segments, key=lambda s: -s.baseline):
        if rows and rows[-1][0].baseline - segment.baseline < SAME_ROW_PT:
            rows[-1].append(segment)
        else:
            rows.append([segment])
    heights = [row[0].baseline for row in rows]
    gaps = [above - below for above, below in pairwise(heights)] or [0.0]
    leading = sorted(gaps)[len(gaps) // 2]
    outer = range(min(EDGE_ROWS, len(rows)))
    last = len(rows) - 1
    top = [
        Row(rows[i], heights[min(i + 1, last)], gaps[min(i, len(gaps) - 1)], leading) for i in outer
    ]
    bottom = [
        Row(rows[last - i], heights[max(last - i - 1, 0)], gaps[max(last - i - 1, 0)], leading)
        for i in outer
    ]
    return top, bottom


Edges = list[tuple[list[Row], list[Row]]]


def repeated_keys(edges: Edges, enough: int) -> set[tuple[str, int]]:
    """The texts, without their figures, that stand at one height on so many pages."""
    pages: dict[tuple[str, int], set[int]] = defaultdict(set)
    for number, sides in enumerate(edges):
        for row in (row for side in sides for row in side):
            for height in near(row.baseline):
                pages[row.key, height].add(number)
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
    return any((row.key, height) in found for height in near(row.baseline))


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


def numbers_at_ends(text: str) -> list[int]:
    """The figures with which a row begins or ends."""
    begins = re.match(r"\W*(\d{1,5})(?![\w.)])", text)  # not the number of a heading
    ends = re.search(r"(?<![\w.])(\d{1,5})\W*$", text)
    return [int(match[1]) for match in (begins, ends) if match]


def running_heights(edges: Edges) -> set[int]:
    """The heights at which most pages have a row that stands apart: heads that change."""
    heights: Counter[int] = Counter()
    for sides in edges:
        heights.update(
            {
                height
                for side in sides
                for row in side[:1]
                if row.is_apart and len(row.text.split()) <= RUNNING_WORDS_MAX
                for height in near(row.baseline)
            }
        )
    least = max(RUNNING_PART_MIN * len(edges), REPEATS_MIN)
    return {height for height, count in heights.items() if count >= least}


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
