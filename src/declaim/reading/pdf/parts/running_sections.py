"""Running heads that change with the section: the number and title of a section, once more."""

import re
from collections import defaultdict
from dataclasses import replace
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.columns.labels import HEADING_SIZE_MIN, Document, Labelled
from declaim.reading.pdf.columns.margins import RUNNING
from declaim.reading.pdf.geometry.hyphens import key

NUMBERED: Final = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+[^\W\d_]")
PAGES_MAX: Final = 40
"""Pages of one section."""


def with_running_sections(found: list[Labelled], document: Document) -> list[Labelled]:
    """The first piece of a page as silent, if a heading of this or an earlier page has its words.

    On a page where a section begins, its running head may be that of this section already.
    """
    headings: dict[str, list[int]] = defaultdict(list)
    for i, item in enumerate(found):
        if item.role is Role.HEADING and NUMBERED.match(item.text):
            headings[key(item.text)].append(i)
    page = 0
    for i, item in enumerate(found):
        here = item.paragraph.lines[0].page
        begins, page = here > page, here
        plain = item.role in (None, Role.HEADING, Role.LIST_ITEM) and len(item.paragraph.lines) == 1
        small = item.paragraph.size < HEADING_SIZE_MIN * document.body_size
        if begins and plain and small and NUMBERED.match(item.text):
            pages = (found[j].paragraph.lines[0].page for j in headings[key(item.text)] if j != i)
            if any(here - PAGES_MAX <= other <= here for other in pages):
                found[i] = replace(item, role=Role.BOILERPLATE, reason=RUNNING, level=0)
    return found
