"""Displayed formulas: lines with signs of relations and without words, and what is left of them."""

import re
from dataclasses import replace
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.columns.labels import FORMULA, Document, Labelled

RELATION: Final = re.compile(r"[=≤≥≠≈∼≡∈∉⊂⊆∀∃∑∏∫→↦⇒⇔∞±×√∂∇<>]")
LARGE: Final = re.compile(r"[∑∏∫√]")
"""A sign of formulas in which a name is a function's."""
WORDED: Final = re.compile(r"[^\W\d_]{4}")
NAMED: Final = re.compile(
    r"\b(?:min|max|log|exp|sin|cos|arg|lim|mod|and|for|with|otherwise|such)\b"
)
PART_OF_WORD: Final = re.compile(r"[^\W\d_]{3}")
CHOICE: Final = re.compile(r"\(?[\da-zA-Z]{1,2}[).]\s")
"""The mark of an answer to choose, which may have signs only."""
REST_LETTERS_MAX: Final = 12
FORMULA_WORDS_MAX: Final = 16


def with_formulas(found: list[Labelled], _: Document) -> list[Labelled]:
    """Lines of formulas, and the limits of sums and the like directly above and below them."""
    for i, item in enumerate(found):
        if item.role is None and is_formula_line(item.text):
            found[i] = replace(item, role=Role.BOILERPLATE, reason=FORMULA, level=0)
    for order in (range(len(found)), reversed(range(len(found)))):
        for i in order:
            beside = [found[j] for j in (i - 1, i + 1) if 0 <= j < len(found)]
            near = any(b.reason == FORMULA and is_near(b, found[i]) for b in beside)
            if near and found[i].role is None and is_rest(found[i].text):
                found[i] = replace(found[i], role=Role.BOILERPLATE, reason=FORMULA, level=0)
    return found


def is_formula_line(text: str) -> bool:
    """Whether a short text has a sign of a relation and no word but those of formulas."""
    few = len(text.split()) <= FORMULA_WORDS_MAX and not CHOICE.match(text)
    bare = NAMED.sub("", text)
    names = len(WORDED.findall(bare))
    named = names == 1 and LARGE.search(text) and "=" in text
    return few and bool(RELATION.search(text)) and (not names or bool(named))


def is_rest(text: str) -> bool:
    """Whether a text is a few single letters, figures and signs, as the limits of a sum are."""
    return len(text) <= REST_LETTERS_MAX and not PART_OF_WORD.search(NAMED.sub("", text))


def is_near(a: Labelled, b: Labelled) -> bool:
    """Whether two pieces stand on one page, in one column."""
    return (
        a.paragraph.column == b.paragraph.column
        and a.paragraph.lines[0].page == b.paragraph.lines[0].page
    )
