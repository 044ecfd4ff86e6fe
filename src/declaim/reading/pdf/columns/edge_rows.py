"""The outermost rows of a page, among which its running heads are."""

import re
from itertools import pairwise
from typing import Final

from declaim.reading.pdf.lettering.segments import Sheet, TextRun
from declaim.reading.pdf.tables.drawings import FOOT

BOLD_MIN: Final = 0.8
EDGE_ROWS: Final = 3
"""Rows from the top and from the bottom of a page that may be its edge."""
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
NOTE: Final = re.compile(r"(?:(?P<sign>[*†‡§¶∗]{1,3})\s?|\d{1,3}\s)[^\W\d_]")
"""The mark of a note, and the first letter of its text."""
LETTERS_MIN: Final = 5
"""Letters: a shorter part of a running head may be on a page by chance."""
STOP: Final = re.compile(r"[.!?…][\"'”’»)\]]*$")
NOTE_STEP_MAX_EM: Final = 1.5
"""The lines of a note are not further apart, in sizes of its letters."""


class Row:
    """One row at the edge of a page, and how far it stands from the next row inward."""

    is_alone: bool = False
    """Whether its page has no other text."""

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
        self.key = key_of(self.text)
        parts = [key_of(s.text) for s in self.segments] if self.has_two_ends else []
        self.keys = {self.key, *(part for part in parts if is_worded(part) and self.is_apart)}
        """The key of the row and, of a row with two ends, those of its parts."""

    def has_page(self, page: int, offset: int | None) -> bool:
        """Whether the row is a line of words, or of signs, with the page's printed number."""
        long = len(self.text.split()) >= NUMBERED_WORDS_MIN or self.text[-1:] in "#-–—|"
        return long and offset is not None and page + offset in numbers_at_ends(self.text)

    def is_note(self, sheet: Sheet, body_size: float, offset: int | None) -> bool:
        """Whether the row is a note, however many pages have the same one.

        It is below the line above notes, or the text has its mark.
        """
        match = NOTE.match(self.text)
        if not match or len(self.segments) > 1 or self.size >= SMALL_SIZE_MAX * body_size:
            return False
        if offset is not None and sheet.number + offset in numbers_at_ends(self.text):
            return False
        if all(s.tag.name == FOOT for s in self.segments):
            return True
        mark = re.compile(rf"\w\W{{0,2}}{re.escape(match['sign'] or '')}(?!\w)")
        others = (s.text for s in sheet.segments if s not in self.segments)
        return bool(match["sign"]) and any(map(mark.search, others))

    def has_number_apart(self) -> bool:
        """Whether a page's number or an address of the web is at one end, and words at the other.

        A figure by itself may be a cell: its row must stand apart, or be all of its page.
        """
        outer = self.segments[0].text, self.segments[-1].text
        named = [bool(NAMED_PAGE.fullmatch(text)) for text in outer]
        apart = self.is_apart or (self.is_alone and self.has_two_ends)
        numbers = [bool(PAGE_NUMBER.fullmatch(text)) for text in outer] if apart else named
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
    for row in (*top, *bottom):
        row.is_alone = not last
    return top, bottom


def key_of(text: str) -> str:
    """A text as it is compared with those of other pages: without its figures."""
    return re.sub(r"\d+|\b[ivxlc]+\b", "#", text.casefold())


def is_worded(text: str) -> bool:
    """Whether a text has letters enough to be known again."""
    return sum(map(str.isalpha, text)) >= LETTERS_MIN


def ends_a_sentence(side: list[Row]) -> bool:
    """Whether the outermost row is a figure that ends a sentence, in line with the text beside it.

    At the bottom that text is the line above, which does not end; at the top it is a new sentence.
    """
    if len(side) < 2 or side[0].is_apart or not STOP.search(side[0].text):
        return False
    figure, text = side[0].segments[0], side[1].segments
    beside = [s for s in text if abs(s.left - figure.left) < SAME_ROW_PT and s.size == figure.size]
    above = beside and beside[0].baseline > figure.baseline
    return bool(beside) and not (above and STOP.search(beside[0].text))


def numbers_at_ends(text: str) -> list[int]:
    """The figures with which a row begins or ends."""
    begins = re.match(r"\W*(\d{1,5})(?![\w.)])", text)  # not the number of a heading
    ends = re.search(r"(?<![\w.])(\d{1,5})\W*$", text)
    return [int(match[1]) for match in (begins, ends) if match]


def ends_a_note(side: list[Row], i: int, sheet: Sheet, body: float, offset: int | None) -> bool:
    """Whether a row at the bottom is the last line of a note, or one of its others."""
    for row in side[i:]:
        if row.is_note(sheet, body, offset):
            return True
        if row.gap > NOTE_STEP_MAX_EM * row.size or PAGE_NUMBER.fullmatch(row.text):
            break
    return False
