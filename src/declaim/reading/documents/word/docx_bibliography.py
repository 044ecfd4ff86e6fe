"""The entries of a bibliography in a Word document: by their style, their field, or their part."""

import re
from typing import Final

from declaim.reading.documents.style_kinds import kind_of
from declaim.reading.documents.word.docx_styles import Styles, attribute, named, value
from declaim.reading.hypertext.elements import Element

FIELD: Final = re.compile(
    r"\s*(?:BIBLIOGRAPHY\b|ADDIN\s+(?:ZOTERO_BIBL|EN\.REFLIST|Mendeley Bibliography|CITAVI\.BIBL))"
)
"""The instructions of Word, Zotero, EndNote, Mendeley and Citavi."""
PART: Final = ("{*}docPartObj/{*}docPartGallery", "{*}tag")
PARTS: Final = frozenset({"Bibliographies", "CitaviBibliography"})
"""The places that tell what a part of a document is, and what a bibliography tells there."""


def entries_of(tree: Element, styles: Styles) -> list[Element]:
    """The paragraphs of bibliographies, without the headings that stand among them."""
    names = {style: value(told, "{*}name") for style, told in styles.by_id.items()}
    styled = ((p, style_of(p)) for p in tree.iter("{*}p"))
    found = [p for p, style in styled if kind_of(names.get(style, style)) == "reference"]
    for part in tree.iter("{*}sdt"):
        told = (value(part, f"{{*}}sdtPr/{path}") for path in PART)
        if not PARTS.isdisjoint(told):
            found += part.iter("{*}p")
    found += in_fields(tree)
    return [p for p in found if not names.get(style_of(p), "").casefold().startswith("heading")]


def style_of(paragraph: Element) -> str:
    """The id of the style that a paragraph names, or empty."""
    return value(paragraph, "{*}pPr/{*}pStyle")


def in_fields(tree: Element) -> list[Element]:
    """The paragraphs in fields that a program fills with a bibliography; an open field has none."""
    found = list[Element]()
    around = list[tuple[list[str], list[Element]]]()  # the instruction of a field, its paragraphs
    last = tree
    for each in tree.iter("{*}p", "{*}fldChar", "{*}instrText"):
        if named(each) == "p":
            last = each
            for _, inside in around:
                inside.append(each)
        elif named(each) == "instrText" and around:
            around[-1][0].append(each.text or "")
        elif attribute(each, "fldCharType") == "begin":
            around.append(([], [last]))
        elif attribute(each, "fldCharType") == "end" and around:
            instruction, inside = around.pop()
            found += inside if FIELD.match("".join(instruction)) else ()
    return found
