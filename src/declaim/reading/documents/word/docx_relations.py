"""The things that a Word document names and does not hold, for one of which mammoth refuses all."""

from collections.abc import Iterable
from typing import Final

from lxml import etree

from declaim.reading.documents.word.docx_styles import attribute, named
from declaim.reading.hypertext.elements import Element

PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
RELATIONS: Final = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}",
)
"""The namespaces of the attributes that name a relation."""
NOTES: Final = ("footnote", "endnote")
NEEDED: Final = ("Target", "Type")


def path_of_relations(path: str) -> str:
    """The path of the relations of a part."""
    folder, _, name = path.rpartition("/")
    return f"{folder}/_rels/{name}.rels"


def completed(tree: Element, relations: Element | None) -> bytes:
    """The relations of a part, with one to nowhere for each that it names in vain; else nothing."""
    asked = {str(v) for e in tree.iter("*") for k, v in e.items() if str(k).startswith(RELATIONS)}
    if relations is None:
        relations = etree.Element(f"{{{PACKAGE}}}Relationships")
    halves = [e for e in relations if not all(e.get(each) for each in NEEDED)]
    for each in halves:
        relations.remove(each)
    lost = asked - {attribute(each, "Id") for each in relations}
    for name in sorted(lost):
        nowhere = {"Id": name, **dict.fromkeys(NEEDED, "")}
        etree.SubElement(relations, f"{{{PACKAGE}}}Relationship", nowhere)
    return etree.tostring(relations) if lost or halves else b""


def take_out_lost_notes(trees: Iterable[Element]) -> None:
    """Take out the marks of notes that the document does not hold."""
    parts = [*trees]
    held = {
        (named(e), attribute(e, "id")) for t in parts for k in NOTES for e in t.iter(f"{{*}}{k}")
    }
    for tree in parts:
        for kind in NOTES:
            for mark in [*tree.iter(f"{{*}}{kind}Reference")]:
                if (kind, attribute(mark, "id")) not in held:
                    next(mark.iterancestors()).remove(mark)
