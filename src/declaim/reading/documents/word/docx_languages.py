"""The languages of a Word document's runs, which mammoth drops, as colours of a highlight."""

import unicodedata
from itertools import accumulate
from typing import Final

from lxml import etree

from declaim.languages import language_tag, primary_language
from declaim.reading.documents.word.docx_styles import (
    Styles,
    attribute,
    namespace,
    properties_without,
    value,
)
from declaim.reading.hypertext.elements import Element

COLOUR: Final = "language "
"""The beginning of the colour that stands for a language; its tag follows."""


def colour_languages(tree: Element, usual: str, styles: Styles) -> set[str]:
    """Mark the runs that are not in the document's usual language; the other languages."""
    spoken = styles.told("{*}rPr/{*}lang")
    found = set[str]()
    for paragraph in tree.iter(f"{{{namespace(tree)}}}p"):
        runs = [run for run in paragraph.iter(f"{{{namespace(tree)}}}r") if words_of(run)]
        tags = [tag_of(run, usual, spoken) for run in runs]
        if not any(tags):
            continue
        known = [
            tag if any(map(str.isalpha, words_of(run))) else None
            for run, tag in zip(runs, tags, strict=True)
        ]
        before = accumulate(known, last_known)
        behind = reversed([*accumulate(reversed(known), last_known)])
        for run, tag, *around in zip(runs, tags, before, behind, strict=True):
            # Figures and signs are of a language only beside its words: Word marks them as Latin.
            if tag and tag in around:
                found.add(tag)
                colour(run, tag)
    return found


def last_known(last: str | None, tag: str | None) -> str | None:
    """The language of the last words so far."""
    return last if tag is None else tag


def words_of(run: Element) -> str:
    """The text of a run."""
    return "".join(text.text or "" for text in run.iterfind("{*}t"))


def tag_of(run: Element, usual: str, spoken: dict[str, Element]) -> str:
    """The language of a run, told by itself or its style; empty where it is the usual one.

    Another region's is the usual one: Word marks it wherever a keyboard was changed.
    """
    told = run.find("{*}rPr/{*}lang")
    told = spoken.get(value(run, "{*}rPr/{*}rStyle")) if told is None else told
    tag = language_tag(attribute(told, script_of(words_of(run)))) if told is not None else ""
    return "" if primary_language(tag) == primary_language(usual) else tag


def script_of(text: str) -> str:
    """The attribute with the language of a text: Word names one for each kind of script."""
    for letter in text:
        if unicodedata.bidirectional(letter) in ("R", "AL"):
            return "bidi"
        if letter.isalpha() and unicodedata.east_asian_width(letter) in ("W", "F"):
            return "eastAsia"
    return "val"


def colour(run: Element, tag: str) -> None:
    """Highlight a run in the colour of a language, and in no other."""
    name = namespace(run)
    properties = properties_without(run, "rPr", "highlight")
    etree.SubElement(properties, f"{{{name}}}highlight", {f"{{{name}}}val": COLOUR + tag})
