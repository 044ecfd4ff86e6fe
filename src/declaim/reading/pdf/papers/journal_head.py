"""The head of a journal above the title of a paper: its name, its publisher, its home."""

import re
from dataclasses import replace
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.columns.labels import HEADING_SIZE_MIN, Document, Labelled
from declaim.reading.pdf.geometry.hyphens import words_in

WITHIN: Final = 8
"""Pieces: the head of a journal stands so near to the top of the first page."""
HOME: Final = re.compile(
    r"contents lists? available|available online at www|journal home ?page|.{0,40}elsevier\.com/"
    r"|.{0,40}sciencedirect\.com",
    re.IGNORECASE,
)
"""A line of a publisher; the journal's name stands beside it."""
NAME: Final = re.compile(
    r"(?:(?:the|an?|\w+al|\w+an|\w+ish) )*(?:journal|annals|archives|transactions|bulletin)"
    r" (?:of|on) "
    r"|.* journal(?: of .*)?$|acta \w+|zeitschrift für |revista |revue |rivista ",
    re.IGNORECASE,
)
NAME_WORDS_MAX: Final = 10
ISSUE: Final = re.compile(
    r"[^.!?]{0,50}\b(?:volume|vol\.?|issue|jahrgang|numéro|heft)\W{0,2}(?:\d|[IVXLC]+\b).{0,40}"
    r"(?<![.!?])",
    re.IGNORECASE,
)
"""The number of an issue, at the top of a newsletter."""
ISSUE_WITHIN: Final = 16


def with_journal_head(found: list[Labelled], document: Document) -> list[Labelled]:
    """The pieces of the first page that are no lower than a journal's home, or are its name."""
    top = [i for i, item in enumerate(found[:WITHIN]) if item.paragraph.lines[0].page == 1]
    homes = [found[i].paragraph.lines[-1].baseline for i in top if HOME.match(found[i].text)]
    lowest = min(homes, default=float("inf"))
    heads = [
        i
        for i, item in enumerate(found)
        if item.paragraph.lines[0].page == 1
        and item.role is Role.HEADING
        and item.paragraph.size >= HEADING_SIZE_MIN * document.body_size
    ]
    for i in (i for i, item in enumerate(found[:ISSUE_WITHIN]) if is_issue(item)):
        reason = "the number of an issue"
        found[i] = replace(found[i], role=Role.BOILERPLATE, reason=reason, level=0)
    for i in top:
        item = found[i]
        above = item.paragraph.lines[-1].baseline >= lowest and not is_long(item)
        other = any(j > i and found[j].paragraph.size >= item.paragraph.size for j in heads)
        named = item.role is Role.HEADING and NAME.match(item.text) and not is_long(item) and other
        if above or named:
            reason = "the head of a journal above the title"
            found[i] = replace(item, role=Role.BOILERPLATE, reason=reason, level=0)
    return found


def is_issue(item: Labelled) -> bool:
    """Whether a short line on the first page names the number of an issue."""
    first = item.paragraph.lines[0].page == 1
    loose = item.role in (None, Role.HEADING)
    return first and loose and not is_long(item) and bool(ISSUE.fullmatch(item.text))


def is_long(item: Labelled) -> bool:
    """Whether a piece is longer than the name of a journal."""
    return words_in(item.text) > NAME_WORDS_MAX
