"""Whether a text is a whole page with its menus: then `line_evidence.py` judges its lines."""

import re
from collections.abc import Sequence
from typing import Final

from declaim.model import Role
from declaim.structure.lines import Lines

ANSWERED: Final = re.compile(
    r"\d+ (?:answers?|antwort(?:en)?|réponses?|respuestas?)", re.IGNORECASE
)
"""The line above the answers to a question: all of these are the page's text."""
CROWDED_MIN_LINES: Final = 40
CROWDED_MIN_LINKS: Final = 6
"""Lines without a sentence: more, with as much boilerplate, are a page with all its menus."""
CROWDED_LINK_SHARE: Final = 50
"""One passage of so many at least is boilerplate on such a page."""
LINK_MAX_WORDS: Final = 3
CROWDED_MIN_PASSAGES: Final = 100
"""A page with more, most of them of no more words than a link has, is crowded as well."""
MARKED: Final = frozenset({Role.HEADING, Role.LIST_ITEM})
"""A source with these is marked up, and its format or the markup's evidence has found the body."""


def body_lines(lines: Lines, by_list: Sequence[str]) -> frozenset[int]:
    """The passages of the body; all passages of a source that is marked up, or of a forum."""
    whole = frozenset(range(len(lines)))
    if lines.posters or any(map(ANSWERED.fullmatch, lines.texts)) or not is_crowded(lines):
        return whole
    from declaim.structure.line_evidence import lines_of_the_body  # numpy is a tenth of a second

    return lines_of_the_body(lines, by_list) or whole


def is_crowded(lines: Lines) -> bool:
    """Whether it is a whole page as bare text, with all of its menus."""
    if any(passage.evidence or passage.role in MARKED for passage in lines.passages):
        return False
    words = [count for count, prose in zip(lines.words, lines.prose, strict=True) if not prose]
    links = sum(map(bool, lines.by_words))
    linked = links >= max(CROWDED_MIN_LINKS, len(lines) // CROWDED_LINK_SHARE)
    short = sum(count <= LINK_MAX_WORDS for count in words)
    mostly_short = 2 * short > len(lines) > CROWDED_MIN_PASSAGES
    return len(words) > CROWDED_MIN_LINES and (linked or mostly_short)
