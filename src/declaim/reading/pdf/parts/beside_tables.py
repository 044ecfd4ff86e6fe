"""Pieces that belong to a table though they have no columns, and sentences that do not."""

import re
from bisect import bisect
from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.columns.labels import (
    CAPTION,
    CELLS,
    IN_COLUMNS,
    SMALL_SIZE_MAX,
    Document,
    Labelled,
    runs,
)
from declaim.reading.pdf.columns.paragraphs import ends
from declaim.reading.pdf.geometry.hyphens import whole, words_in
from declaim.reading.pdf.papers.paper_signs import is_sentence
from declaim.reading.pdf.parts.loose import FIGURES
from declaim.reading.pdf.tables.drawings import BELOW, BESIDE, CHART

HEAD_SIZE_MAX: Final = 0.95
"""Sizes of a line in a table: rows that are nearly as large as it are headed by it."""
ROW_WORDS_MAX: Final = 14
TABLES_MIN: Final = 2
NOTE_STEP_MAX_EM: Final = 3.0
"""Sizes: a note is nearer to the last row of its table."""
NOTE_WORDS_MIN: Final = 5
BOLD_MAX: Final = 0.5
"""The part of a line's letters, 0 to 1: with more of them in bold, the line heads what is below."""
FIGURES_AT_END: Final = re.compile(r"(?:\s[(¥$€£−–-]*\d[\d.,]*[)%]*){2,}$")
SOURCE: Final = re.compile(
    r"(?:sources?|notes?|quellen?|anmerkung(?:en)?|fuentes?|notas?|fontes?|fonti|remarques?"
    r"|źródło|kaynak|bron|kilde|источник|примечани[ея]|注|资料来源|数据来源|出典|出所|資料|자료|주)"
    r"\s?[:：.]",
    re.IGNORECASE,
)
TABLE_NAME: Final = re.compile(
    r"tab(?:\.|le|elle|leau|la|ela|ella)\b|quadro\b|таблица|جدول|表", re.IGNORECASE
)
"""The first word of a table's caption."""
SOURCE_WORDS_MAX: Final = 40
SENTENCE_WORDS_MIN: Final = 19
"""Words: a shorter sentence fills a cell, unless the table is one of sentences."""
SAME_LEFT_PT: Final = 4.0
"""The lines of a cell begin nearer to each other."""
CELL_WORDS_MIN: Final = 10
"""Words of a sentence in a table of sentences."""
SENTENCES_PART_MIN: Final = 0.75
"""The part of a table's words, 0 to 1, in sentences: then the table is one of sentences."""


def with_heads(found: list[Labelled], _document: Document) -> list[Labelled]:
    """Large lines above rows of a table that are as large: the heads of its columns, no title."""
    for i, below in pairwise(range(len(found))):
        item, row = found[i], found[below]
        same = item.paragraph.lines[0].page == row.paragraph.lines[0].page
        large = row.paragraph.size > HEAD_SIZE_MAX * item.paragraph.size
        in_table = item.paragraph.is_table or item.paragraph.lines[0].tag.name in CELLS
        if item.role is Role.HEADING and in_table and row.role is Role.TABLE and same and large:
            found[i] = replace(item, role=Role.TABLE, reason=IN_COLUMNS, level=0)
    return found


def with_rows_between(found: list[Labelled], document: Document) -> list[Labelled]:
    """Short pieces among the parts of a table: its rows without figures, and its heads."""
    row = [is_row(item, document) for item in found]
    for run in runs(row, TABLES_MIN):
        for part in pages_of(found, run):
            tables = [i for i in part if found[i].role is Role.TABLE]
            if len(tables) < TABLES_MIN:
                continue
            rows = [i for i in part if i in tables or is_of_figures(found[i])]
            inner = range(rows[0], rows[-1] + 1)
            if 2 * len(rows) < len(inner):
                continue
            for i in inner:
                if found[i].role is None:
                    reason = "it is among the rows of a table"
                    found[i] = replace(found[i], role=Role.TABLE, reason=reason, level=0)
    return found


def with_rows_below_captions(found: list[Labelled], _document: Document) -> list[Labelled]:
    """Rows whose cells stand too near each other to be columns, below the caption of a table."""
    for above, i in pairwise(range(len(found))):
        lines = found[i].paragraph.lines
        near = found[above].paragraph.lines[-1].page == lines[0].page
        headed = found[above].role is Role.CAPTION and TABLE_NAME.match(found[above].text)
        if not (headed and near and found[i].role is None) or ends(lines[-1]):
            continue
        in_figures = sum(bool(FIGURES_AT_END.search(line.text)) for line in lines)
        rows = len(lines) > 1 and 2 * in_figures >= len(lines)
        short = len(lines) == 1 and words_in(found[i].text) <= ROW_WORDS_MAX
        if rows or (short and [item.role for item in found[i + 1 : i + 2]] == [Role.TABLE]):
            reason = "below the caption of a table"
            found[i] = replace(found[i], role=Role.TABLE, reason=reason)
    return found


def is_caption(text: str) -> bool:
    """Whether a text begins with the number of a table or a picture."""
    match = CAPTION.match(text)
    return bool(match and match["sign"] is not None)


def is_of_figures(item: Labelled) -> bool:
    """Whether a piece has figures alone, or ends with the figures of several columns."""
    figures = item.reason == FIGURES and any(map(str.isdigit, item.text))
    return figures or (item.role is None and bool(FIGURES_AT_END.search(item.text)))


def is_row(item: Labelled, document: Document) -> bool:
    """Whether a piece may be a row of a table, or a part of one."""
    if item.role is Role.TABLE or is_of_figures(item):
        return True
    short = words_in(item.text) <= ROW_WORDS_MAX and not ends(item.paragraph.lines[-1])
    plain = item.role is None or (
        item.role is Role.HEADING and item.paragraph.size <= document.body_size
    )
    return short and plain and len(item.paragraph.lines) <= TABLES_MIN


def pages_of(found: list[Labelled], run: range) -> list[range]:
    """The parts of a run of pieces that are on one page each."""
    turns = [
        i
        for before, i in pairwise(run)
        if found[before].paragraph.lines[0].page != found[i].paragraph.lines[0].page
    ]
    return [range(*pair) for pair in pairwise((run.start, *turns, run.stop))]


def with_notes(found: list[Labelled], document: Document) -> list[Labelled]:
    """Notes in small type below a table, and the sources of tables and pictures."""
    for above, i in pairwise(range(len(found))):
        table, item = found[above].paragraph.lines[-1], found[i].paragraph.lines[0]
        if found[i].role not in (None, Role.LIST_ITEM) or item.page != table.page:
            continue
        small = item.size < SMALL_SIZE_MAX * document.body_size
        near = 0 < table.baseline - item.baseline < NOTE_STEP_MAX_EM * max(item.size, table.size)
        beside = found[above].role is Role.TABLE and near
        pictured = item.tag.name in (BELOW, BESIDE, CHART) or found[above].role is Role.CAPTION
        short = words_in(found[i].text) <= SOURCE_WORDS_MAX
        if beside and small and item.bold < BOLD_MAX and words_in(found[i].text) >= NOTE_WORDS_MIN:
            reason = "small type below a table"
        elif (beside or pictured) and short and SOURCE.match(found[i].text):
            reason = "the source or a note of a table or a picture"
        else:
            continue
        found[i] = replace(found[i], role=Role.FOOTNOTE, reason=reason)
    return found


def with_sentences(found: list[Labelled], document: Document) -> list[Labelled]:
    """Sentences in the shape of a table are text."""
    in_table = [item.reason == IN_COLUMNS for item in found]
    for table in runs(in_table, 1):
        cells = {i: cells_of(found[i], document) for i in table}
        whole_ones = {
            i for i in table if is_sentence(found[i]) or runs_on(found[i], found[i + 1 :])
        }
        words = {i: words_in(" ".join(cells[i])) for i in whole_ones}
        words |= {i: said for i in {*table} - whole_ones if (said := words_said(cells[i]))}
        words = {i: number for i, number in words.items() if not is_caption(cells[i][0])}
        total = sum(words_in(found[i].text) for i in table)
        said = sum(number for number in words.values() if number >= CELL_WORDS_MIN)
        is_prose = len(table) > 1 and said >= SENTENCES_PART_MIN * total
        for i, number in words.items():
            alone = i in whole_ones and number >= SENTENCE_WORDS_MIN
            if alone or (is_prose and number >= CELL_WORDS_MIN):
                reason = "sentences in the shape of a table"
                found[i] = replace(found[i], text=" ".join(cells[i]), role=None, reason=reason)
    return found


def cells_of(item: Labelled, document: Document) -> list[str]:
    """The texts of a table's cells, row by row; a row begins where the first column has a text.

    Lines whose cells begin at too many places are no rows.
    """
    lines = item.paragraph.lines
    lefts: list[float] = []
    for left in sorted(left for line in lines for left, _ in line.cells):
        if not lefts or left - lefts[-1] > SAME_LEFT_PT:
            lefts.append(left)
    if len(lefts) > max(len(line.cells) for line in lines):
        return [whole([line.text for line in lines], document.words)]
    rows: list[dict[int, list[str]]] = []
    for line in lines:
        places = [bisect(lefts, left + SAME_LEFT_PT) for left, _ in line.cells]
        if not rows or (places[0] == 1 and len(places) > 1):
            rows.append(defaultdict(list))
        for place, (_, text) in zip(places, line.cells, strict=True):
            rows[-1][place].append(text)
    return [whole(row[place], document.words) for row in rows for place in sorted(row)]


def words_said(cells: list[str]) -> int:
    """The words of the longest cell that is a sentence, 0 without one."""
    return max(
        (words_in(text) for text in cells if text.endswith((".", "!")) and text[-2:] != " ."),
        default=0,
    )


def runs_on(item: Labelled, below: list[Labelled]) -> bool:
    """Whether lines of one cell each run on in the next column, as those of a newspaper do."""
    one_cell = all(len(line.cells) == 1 for line in item.paragraph.lines)
    begins = bool(below) and below[0].text[:1].islower()
    return one_cell and begins and below[0].paragraph.column != item.paragraph.column
