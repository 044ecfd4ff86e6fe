"""Large type that is no heading: the sentence below a headline, and a quotation in mid text."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.columns.labels import NUMBERED, Document, Labelled
from declaim.reading.pdf.columns.paragraphs import ends

WORDS_MIN: Final = 8
"""A heading of fewer words may be one, though it ends as a sentence does."""
QUOTED_WORDS_MIN: Final = 4
SIZE_MAX: Final = 0.9
"""Sizes of the headline: a sentence below it is at most so large."""
PLAIN: Final = "P"
"""The tag of a paragraph."""
QUOTED: Final = re.compile(r"[“„«\"][^“”„«»\"]+[”“»\"]")


def with_standfirsts(found: list[Labelled], _: Document) -> list[Labelled]:
    """The sentences in large type directly below a larger headline, and quotations in mid text.

    A quotation is one only if the file tags it as text, and its headings as headings.
    """
    tags_heads = any(is_tagged_head(item) for item in found)
    return [*judged(found, tags_heads=tags_heads)]


def judged(found: list[Labelled], *, tags_heads: bool) -> Iterator[Labelled]:
    """Each piece, with another role if it is such a sentence or quotation."""
    above: Labelled | None = None
    for item in found:
        is_plain = tags_heads and item.paragraph.lines[0].tag.name == PLAIN
        if item.role is not Role.HEADING or is_tagged_head(item):
            yield item
        elif above and is_below(above, item) and is_sentence(item, is_plain=is_plain):
            reason = "a sentence in large type below the headline"
            yield replace(item, role=Role.STANDFIRST, reason=reason, level=0)
        elif is_plain and is_quotation(item.text):
            reason = "a pull quote: the file tags it as no heading"
            yield replace(item, role=Role.QUOTE, reason=reason, level=0)
        else:
            yield item
        above = item


def is_tagged_head(item: Labelled) -> bool:
    """Whether the file tags a piece as a heading."""
    return item.paragraph.lines[0].tag.name.startswith("H")


def is_below(above: Labelled, item: Labelled) -> bool:
    """Whether a piece stands below a larger headline of its page."""
    one_page = above.paragraph.lines[0].page == item.paragraph.lines[0].page
    larger = item.paragraph.size <= SIZE_MAX * above.paragraph.size
    return above.role is Role.HEADING and one_page and larger


def is_sentence(item: Labelled, *, is_plain: bool) -> bool:
    """Whether a text ends as a sentence does, or is long and the file calls it text."""
    long = len(item.text.split()) >= WORDS_MIN and not NUMBERED.match(item.text)
    is_text = is_plain and not item.text.isupper()
    return long and (is_text or (ends(item.paragraph.lines[-1]) and not item.text.endswith(":")))


def is_quotation(text: str) -> bool:
    """Whether a text is one quotation of several words."""
    return bool(QUOTED.fullmatch(text)) and len(text.split()) >= QUOTED_WORDS_MIN
