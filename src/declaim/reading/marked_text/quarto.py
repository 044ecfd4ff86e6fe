"""Additions of Quarto and R Markdown to Markdown: values that a program computes, and references.

Its syntax: https://quarto.org/docs/authoring/cross-references.html
"""

import re
from collections import Counter
from typing import Final

VALUE: Final = re.compile(
    r"(?<!`)`\{(?:r|python|julia|ojs)\}[ ]?[^`\n]{1,300}`(?!`)|(?<!`)`r [^`\n]{1,300}`(?!`)"
)
LISTING: Final = re.compile(r"^[ \t]*`{3,}\{(?:r|python|julia|ojs)\b", re.MULTILINE)
"""The first line of a listing that a program runs: without one no value is computed."""
KINDS: Final = {
    "fig": "Figure",
    "tbl": "Table",
    "eq": "Equation",
    "lst": "Listing",
    "sec": "Section",
    "thm": "Theorem",
    "lem": "Lemma",
    "cor": "Corollary",
    "prp": "Proposition",
    "def": "Definition",
    "exm": "Example",
    "exr": "Exercise",
}
NAME: Final = rf"(?:{'|'.join(KINDS)})-[\w-]{{1,60}}"
LABEL: Final = re.compile(
    rf"^#{{1,6}}[ \t]+(?P<title>[^\n{{]{{1,200}}?)[ \t]*\{{#(?P<section>{NAME})"
    rf"|\{{#(?P<before>{NAME})(?=[\s}}])|^#\| label: ?[\"']?(?P<listing>{NAME})",
    re.MULTILINE,
)
"""The name of a heading, of what stands before it, and of what a listing makes."""
REFERENCE: Final = re.compile(
    rf"(?<![\w@.\\/])(?P<open>\[)?(?P<bare>-)?@(?P<name>{NAME})(?(open)\])"
)


def without_values(text: str) -> tuple[str, tuple[str, ...]]:
    """The text without the values that a program computes in a sentence, and the remark on them."""
    if "`{" not in text and not LISTING.search(text):
        return text, ()
    text, times = VALUE.subn("", text)
    return text, (f"not spoken: a value that a program computes ({times})",) if times else ()


def with_references(text: str) -> str:
    """The text with the words that stand for the names of its own figures, tables and sections."""
    said = words_of_names(text)
    if not said:
        return text

    def shown(reference: re.Match[str]) -> str:
        word = said.get(reference["name"])
        if not word:
            return reference[0]
        kind = KINDS[reference["name"].partition("-")[0]]
        return word if reference["bare"] else f"{kind} {word}"

    return REFERENCE.sub(shown, text)


def words_of_names(text: str) -> dict[str, str]:
    """The number that each name stands for, counted by kinds; of a heading the title."""
    said, counts = dict[str, str](), Counter[str]()
    for label in LABEL.finditer(text):
        name = label["section"] or label["before"] or label["listing"]
        kind = name.partition("-")[0]
        if name not in said:
            counts[kind] += 1
            said[name] = label["title"] or str(counts[kind])
    return said
