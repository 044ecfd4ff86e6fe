"""Headings of a Word document that are bold lines alone, as in many that come from Google."""

import re
from itertools import pairwise
from typing import Final

from declaim.reading.documents.word.docx_styles import is_on, named, value
from declaim.reading.hypertext.elements import Element

FEWEST: Final = 3
"""Bold lines that are alike: fewer may be words that stand out."""
LONGEST_WORDS: Final = 12
PROSE_MIN_WORDS: Final = 8
"""Words of the paragraph below such a line."""
STOPS: Final = re.compile(r"[.,;…。]\W*$")
TITLED: Final = re.compile(r"(?:Title|Heading)\d?")
"""The styles of a title and of headings."""


def bold_headings(tree: Element) -> dict[Element, int]:
    """The bold lines above prose that are headings, with their levels.

    Of a document with headings of its own, or without a title at its top, none is taken for one.
    Bold questions are those of an interview.
    """
    body = tree.find("{*}body")
    blocks = [] if body is None else [e for e in body.iterchildren("*") if words_of(e)]
    styled = [i for i, e in enumerate(blocks) if TITLED.fullmatch(value(e, "{*}pPr/{*}pStyle"))]
    if not blocks or styled not in ([], [0]):
        return {}
    found = [a for a, b in pairwise(blocks) if is_bold_line(a) and is_prose(b)]
    texts = [" ".join(words_of(e)) for e in found]
    asked = sum(text.endswith("?") for text in texts)
    if len(set(texts)) < max(FEWEST, len(texts)) or 2 * asked > len(texts):
        return {}
    levels = dict.fromkeys(found, 2)
    if not styled and blocks[0] not in levels:
        return {blocks[0]: 1, **levels} if is_bold_line(blocks[0]) else {}
    return levels


def words_of(element: Element) -> list[str]:
    """The words in a paragraph or a table."""
    return "".join(text.text or "" for text in element.iter("{*}t")).split()


def is_prose(element: Element) -> bool:
    """Whether an element is a paragraph of some words, or of a list, that is not bold."""
    is_listed = element.find("{*}pPr/{*}numPr") is not None
    long = is_listed or len(words_of(element)) >= PROSE_MIN_WORDS
    return named(element) == "p" and long and not is_bold(element)


def is_bold_line(element: Element) -> bool:
    """Whether an element is a short paragraph in bold letters that ends no sentence."""
    words = words_of(element)
    is_title = len(words) <= LONGEST_WORDS and not STOPS.search(words[-1])
    alone = named(element) == "p" and element.find("{*}pPr/{*}numPr") is None
    return alone and is_title and is_bold(element)


def is_bold(paragraph: Element) -> bool:
    """Whether all words of a paragraph are bold by their own runs."""
    runs = [run for run in paragraph.iter("{*}r") if words_of(run)]
    return all(is_on(run, "{*}rPr/{*}b") for run in runs)
