"""The parts of a Word document with words, marked for mammoth before it reads them.

mammoth knows neither numbers nor hidden text, languages or formulas: numbers and formulas become
text, hidden text is taken out, and a language is the colour of a highlight.
"""

import re
import zipfile
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final

from lxml import etree

from declaim.reading.books.archive import MOST_BYTES, Archive
from declaim.reading.documents.word.docx_boxes import free_boxes
from declaim.reading.documents.word.docx_formulas import formula
from declaim.reading.documents.word.docx_languages import colour_languages
from declaim.reading.documents.word.docx_numbering import Counting, List, lists_of
from declaim.reading.documents.word.docx_outline import mark_outline
from declaim.reading.documents.word.docx_relations import (
    completed,
    path_of_relations,
    take_out_lost_notes,
)
from declaim.reading.documents.word.docx_styles import (
    Styles,
    attribute,
    is_on,
    named,
    namespace,
    properties_without,
    value,
)
from declaim.reading.documents.word.docx_tables import flatten_tables
from declaim.reading.hypertext.elements import Element
from declaim.reading.hypertext.machine_descriptions import divided

DOCUMENT: Final = "word/document.xml"
STYLES: Final = "word/styles.xml"
NUMBERING: Final = "word/numbering.xml"
WITH_WORDS: Final = re.compile(r"word/(?:document|(?:foot|end)notes\d*)\.xml")
DEEPEST: Final = 4
"""The level of the deepest list of which mammoth makes an item; deeper ones are as deep."""
BULLETS: Final = (
    '<numbering xmlns="{0}" xmlns:w="{0}"><abstractNum w:abstractNumId="0">{1}</abstractNum>'
    '<num w:numId="1"><abstractNumId w:val="0"/></num></numbering>'
)
BULLET: Final = '<lvl w:ilvl="{}"><numFmt w:val="bullet"/></lvl>'
"""All lists as mammoth is to read them: their numbers are text by then."""
FIELDS: Final = ("rPr", "fldChar", "instrText")
"""WordParts of a run that are no text: without them a field would have no end."""
BLOCKS: Final = ("body", "tc", "txbxContent", "footnote", "endnote")
"""Elements that hold paragraphs."""
AS_KNOWN: Final = {**dict.fromkeys(("bdo", "dir", "fldSimple"), "smartTag"), "cr": "br", "br": "br"}
"""Elements that mammoth passes over, with those that it reads; the end of a page is of a line."""


@dataclass(slots=True)
class WordParts:
    """A document's parts as mammoth reads them, and what was found in them."""

    usual: str
    """The language of the document (BCP 47), or empty."""
    styles: Styles = field(default_factory=Styles)
    lists: dict[str, List] = field(default_factory=dict)
    languages: set[str] = field(default_factory=set)
    """The other languages of its runs."""
    hidden: list[str] = field(default_factory=list)
    """The hidden texts that are left out."""
    deleted: list[str] = field(default_factory=list)
    """Those that whoever reviews the document has deleted."""
    prompts: list[str] = field(default_factory=list)
    """The words in empty fields of a form, which tell what is to be entered."""
    described: list[str] = field(default_factory=list)
    """The sentences of programs in the descriptions of pictures."""
    content: dict[str, bytes] = field(default_factory=dict)

    def read(self, archive: Archive) -> None:
        """Mark all parts with words."""
        if STYLES in archive.names:
            self.styles = Styles.of(archive.tree(STYLES))
        if NUMBERING in archive.names:
            tree = archive.tree(NUMBERING)
            self.lists = lists_of(tree, self.styles)
            levels = "".join(map(BULLET.format, range(DEEPEST + 1)))
            self.content[NUMBERING] = BULLETS.format(namespace(tree), levels).encode()
        trees = {
            path: archive.tree(path) for path in sorted(filter(WITH_WORDS.fullmatch, archive.names))
        }
        take_out_lost_notes(trees.values())
        for path, tree in trees.items():
            self.mark(tree)
            self.content[path] = etree.tostring(tree, encoding="UTF-8", xml_declaration=True)
            relations = path_of_relations(path)
            told = archive.tree(relations) if relations in archive.names else None
            if more := completed(tree, told):
                self.content[relations] = more

    def mark(self, tree: Element) -> None:
        """Mark one part."""
        free_boxes(tree)
        self.described += take_descriptions(tree)
        for control in tree.iter("{*}sdt"):
            if is_on(control, "{*}sdtPr/{*}showingPlcHdr"):
                self.prompts += [take_text(text) for text in control.iter("{*}t")]
        for math in [*tree.iterdescendants("{*}oMath")]:
            as_text(math, namespace(tree))
        for ruby in [*tree.iterdescendants("{*}ruby")]:
            keep_base(ruby)
        for name, known in AS_KNOWN.items():
            for element in tree.iter(f"{{{namespace(tree)}}}{name}"):
                element.tag = f"{{{namespace(tree)}}}{known}"
                element.attrib.clear()
        for frame in [*tree.iter("{*}framePr")]:
            if attribute(frame, "dropCap", "none") != "none":
                join_to_next(above(above(frame)))
        hidden = self.styles.told("{*}rPr/{*}vanish")
        concealing = {name for name, e in hidden.items() if is_on(above(e), "{*}vanish")}
        for run in [*tree.iter(f"{{{namespace(tree)}}}r")]:
            self.take_out(run, concealing)
        self.languages |= colour_languages(tree, self.usual, self.styles)
        flatten_tables(tree)
        self.deleted += [text.text or "" for text in tree.iter("{*}delText")]
        if NUMBERING in self.content:
            self.number(tree)
        mark_outline(tree, self.styles)

    def take_out(self, run: Element, concealing: set[str]) -> None:
        """Take out what stands in a hidden run; `concealing` are the styles of hidden text."""
        if run.find("{*}rPr/{*}vanish") is not None:
            is_hidden = is_on(run, "{*}rPr/{*}vanish")
        elif concealing:
            around = next(run.iterancestors("{*}p"), run)
            by_paragraph = value(around, "{*}pPr/{*}pStyle", self.styles.usual)
            is_hidden = not concealing.isdisjoint((value(run, "{*}rPr/{*}rStyle"), by_paragraph))
        else:
            is_hidden = False
        if is_hidden:
            self.hidden += [text.text or "" for text in run.iterfind("{*}t")]
            for child in [c for c in run.iterchildren("*") if named(c) not in FIELDS]:
                run.remove(child)

    def number(self, tree: Element) -> None:
        """Write the marks of lists in front of the words, as text."""
        counting = Counting(self.lists, self.styles)
        before: list[Element] = []
        for paragraph in tree.iter(f"{{{namespace(tree)}}}p"):
            if paragraph.find("{*}pPr/{*}rPr/{*}moveFrom") is not None:
                continue
            before.append(paragraph)
            if paragraph.find("{*}pPr/{*}rPr/{*}del") is not None:
                continue  # its words begin the next paragraph
            whole, before = before, []
            runs = [r for p in whole for r in p.iter("{*}r") if r.find("{*}t") is not None]
            if not runs and is_on(paragraph, "{*}pPr/{*}rPr/{*}vanish"):
                continue
            mark = counting.mark(paragraph)
            set_in_list(paragraph, mark.level if mark else None)
            if mark and mark.text and (runs or mark.is_named):
                written = run_of(mark.text, namespace(tree))
                for colour in runs[0].iterfind("{*}rPr/{*}highlight") if runs else ():
                    written[0].append(deepcopy(colour))  # the language of the first words
                properties = whole[0].find("{*}pPr")
                whole[0].insert(0 if properties is None else 1, written)


def above(element: Element) -> Element:
    """The element around one that is not the outermost."""
    return next(element.iterancestors())


def take_descriptions(tree: Element) -> Iterator[str]:
    """The sentences of programs in the descriptions of a part's pictures, which lose them."""
    for name in ("descr", "title"):
        for shown in tree.iterfind(f".//{{*}}docPr[@{name}]"):
            own, made = divided(" ".join(shown.get(name, "").split()))
            if made:
                shown.set(name, own)
                yield made


def take_text(element: Element) -> str:
    """The text of an element, which loses it."""
    text, element.text = element.text or "", ""
    return text


def keep_base(ruby: Element) -> None:
    """Put the runs of a ruby's base text in front of the run in which it stands."""
    around = above(ruby)
    for run in ruby.findall("{*}rubyBase/{*}r"):
        around.addprevious(run)
    around.remove(ruby)


def join_to_next(capital: Element) -> None:
    """Put a dropped capital, a paragraph to Word, in front of the words that it begins."""
    behind = next(capital.itersiblings("{*}p", "{*}tbl", "{*}sdt"), None)
    if behind is None or named(behind) != "p":
        return
    place = 0 if behind.find("{*}pPr") is None else 1
    behind[place:place] = [child for child in capital if named(child) != "pPr"]
    above(capital).remove(capital)


def run_of(text: str, name: str) -> Element:
    """A run of text in a namespace of Word."""
    run = etree.Element(f"{{{name}}}r")
    etree.SubElement(run, f"{{{name}}}rPr")
    etree.SubElement(run, f"{{{name}}}t").text = text
    return run


def set_in_list(paragraph: Element, level: int | None) -> None:
    """Set a paragraph in the list of bullets at a level, or in none."""
    name = namespace(paragraph)
    properties = properties_without(paragraph, "pPr", "numPr")
    if level is not None:
        numbering = etree.SubElement(properties, f"{{{name}}}numPr")
        for kind, number in (("ilvl", min(level, DEEPEST)), ("numId", 1)):
            etree.SubElement(numbering, f"{{{name}}}{kind}", {f"{{{name}}}val": str(number)})


def as_text(math: Element, name: str) -> None:
    """Write a formula as text, in a paragraph of its own where it stands between paragraphs."""
    around = above(math)
    is_apart = named(around) == "oMathPara"
    place = around if is_apart else math
    written = run_of(f" {formula(math)} " if is_apart else formula(math), name)
    if named(above(place)) in BLOCKS:
        paragraph = etree.Element(f"{{{name}}}p")
        paragraph.append(written)
        written = paragraph
    place.addprevious(written)
    around.remove(math)


def rewritten(archive: Archive, parts: dict[str, bytes]) -> bytes:
    """The document with other parts; its pictures are empty, as only their names are asked for."""
    archive.left = MOST_BYTES
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as file:
        for name in {*archive.names, *parts}:
            is_text = name.endswith((".xml", ".rels"))
            part = parts.get(name) or (archive.xml(name) if is_text else b"")
            file.writestr(name, part)
    return content.getvalue()
