"""The outline of a Word document, which mammoth sees only in the names of styles.

A heading may be one by its level in the outline alone, and a table of contents by the part of the
document that Word keeps for it.
"""

from typing import Final

from lxml import etree

from declaim.reading.documents.style_kinds import kind_of
from declaim.reading.documents.word.docx_bibliography import entries_of
from declaim.reading.documents.word.docx_bold_lines import bold_headings
from declaim.reading.documents.word.docx_styles import (
    Styles,
    attribute,
    named,
    namespace,
    properties_without,
    value,
)
from declaim.reading.hypertext.elements import Element

CONTENTS: Final = "declaim-contents"
BIBLIOGRAPHY: Final = "declaim-bibliography"
CODE: Final = "declaim-code"
MARKED: Final = (CONTENTS, BIBLIOGRAPHY, CODE)
"""The ids of the styles of a line of contents, of an entry in a bibliography, and of a listing."""
BODY: Final = 9
"""The level of what is no heading."""
LEVELS: Final = 6
"""Of headings in HTML; deeper levels of the outline are as deep."""
HEADING_MAX_CHARACTERS: Final = 200
"""A longer paragraph is no heading, whatever its level."""
LEVEL: Final = "{*}pPr/{*}outlineLvl"


def mark_outline(tree: Element, styles: Styles) -> None:
    """Give the headings and the lines of contents of one part the styles that mammoth reads."""
    for part in tree.iter("{*}sdt"):
        if value(part, "{*}sdtPr/{*}docPartObj/{*}docPartGallery") == "Table of Contents":
            for line in part.iter("{*}p"):
                set_style(line, CONTENTS)
    codes = {name for name, style in styles.by_id.items() if is_of_code(style)}
    for line in tree.iter("{*}p") if codes else ():
        if value(line, "{*}pPr/{*}pStyle") in codes:
            set_style(line, CODE)
            for end in line.iter("{*}br"):
                end.tag, end.text = f"{{{namespace(end)}}}t", "\n"
                end.attrib.clear()
    for entry in entries_of(tree, styles):
        set_style(entry, BIBLIOGRAPHY)
    levels = {name: attribute(e, "val") for name, e in styles.told(LEVEL).items()}
    for paragraph in tree.iter("{*}p"):
        style = value(paragraph, "{*}pPr/{*}pStyle", styles.usual)
        level = value(paragraph, LEVEL, levels.get(style, ""))
        if not level.isdecimal() or int(level) >= BODY or style in MARKED:
            continue
        in_cell = any(named(around) == "tc" for around in paragraph.iterancestors())
        if not in_cell and length_of(paragraph) <= HEADING_MAX_CHARACTERS:
            set_style(paragraph, f"Heading{min(int(level) + 1, LEVELS)}")
    for paragraph, level_of_bold in bold_headings(tree).items():
        set_style(paragraph, f"Heading{level_of_bold}")


def is_of_code(style: Element) -> bool:
    """Whether a style of paragraphs is one of listings, by its name."""
    return attribute(style, "type") == "paragraph" and kind_of(value(style, "{*}name")) == "code"


def length_of(paragraph: Element) -> int:
    """The number of characters in a paragraph."""
    return sum(len(text.text or "") for text in paragraph.iter("{*}t"))


def set_style(paragraph: Element, style: str) -> None:
    """Give a paragraph a style."""
    name = namespace(paragraph)
    properties = properties_without(paragraph, "pPr", "pStyle")
    properties.insert(0, etree.Element(f"{{{name}}}pStyle", {f"{{{name}}}val": style}))
