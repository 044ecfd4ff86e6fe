"""Keywords, dates, rights and addresses that a publisher prints beside the text of a paper."""

import re
from dataclasses import replace
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.columns.labels import SMALL_SIZE_MAX, Document, Labelled
from declaim.reading.pdf.columns.paragraphs import ends
from declaim.reading.pdf.geometry.hyphens import words_in
from declaim.reading.pdf.papers.paper_signs import (
    ADDRESS_WORDS_MAX,
    FRONT,
    FRONT_MAX,
    LINE_WORDS_MAX,
    PUBLISHED,
    is_address,
    is_prose,
    is_sentence,
    title_of,
)

FRONT_PAGES_MAX: Final = 2
HEAD_WORDS_MAX: Final = 5
LINES_ABOVE_MAX: Final = 3
MAIL: Final = re.compile(r"\S+@\S+\.\w{2,}")


def is_label(text: str) -> bool:
    """Whether a text is nothing but a label of keywords."""
    return words_in(text) <= 2 and bool(re.match(r"key ?words$|index terms$", text, re.IGNORECASE))


def with_front_matter(found: list[Labelled], document: Document) -> list[Labelled]:
    """Keywords, dates, rights and addresses, which a publisher prints beside the text."""
    above_prose = any(is_prose(item.text) for item in found)
    title = max(title_of(found, document), 0)
    heads = False
    for i, item in enumerate(found):
        if item.paragraph.lines[0].page > FRONT_PAGES_MAX:
            break
        above_prose = above_prose and not is_prose(item.text)
        loose = item.role in (None, Role.HEADING, Role.LIST_ITEM)
        short = words_in(item.text) <= ADDRESS_WORDS_MAX and not is_sentence(item)
        named = FRONT.match(item.text) or (short and PUBLISHED.match(item.text))
        if loose and named:
            reason = "keywords, dates or rights, beside the text"
        elif loose and heads and short:
            reason = "it is below a heading of keywords, dates or rights"
        elif (above_prose or i < FRONT_MAX) and is_above_mail(found, i):
            reason = "an address above a mail address"
        elif above_prose and item.role is None and is_address(item):
            reason = "an address above the text"
        elif i < min(title, LINES_ABOVE_MAX) and is_line_above(item, found[title], document):
            reason = "small type, or a line with a number, above the title"
        else:
            heads = False
            continue
        is_head = item.role is Role.HEADING or item.text.endswith(":") or is_label(item.text)
        heads = bool(named) and is_head and words_in(item.text) <= HEAD_WORDS_MAX
        found[i] = replace(item, role=Role.BOILERPLATE, reason=reason, level=0)
    return found


def is_above_mail(found: list[Labelled], i: int) -> bool:
    """Whether a short text that is no sentence stands above a mail address by itself."""
    item, below = found[i], found[min(i + 1, len(found) - 1)]
    alone = bool(MAIL.fullmatch(below.text))
    near = item.paragraph.column == below.paragraph.column
    short = words_in(item.text) <= LINE_WORDS_MAX and not is_sentence(item)
    return item.role is None and alone and near and short


def is_line_above(item: Labelled, title: Labelled, document: Document) -> bool:
    """Whether small type stands above the title, or a short line with a day or a number."""
    last, first = item.paragraph.lines[-1], title.paragraph.lines[0]
    short = words_in(item.text) <= LINE_WORDS_MAX and any(map(str.isdigit, item.text))
    small = item.paragraph.size < SMALL_SIZE_MAX * document.body_size
    line = item.paragraph.size < title.paragraph.size and short and not ends(last)
    above = last.page == first.page and last.baseline > first.baseline
    return item.role is None and above and (small or line)
