"""An ODT in one file of XML (`.fodt`), as the archive that others are."""

import re
from copy import deepcopy
from typing import Final

from lxml import etree

from declaim.errors import UnreadableSource
from declaim.manuscript import SourceBytes
from declaim.reading.documents.open_document.odt_styles import OFFICE

FLAT: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml|\s*<office:document\b")
PICTURE: Final = re.compile(rb"<office:binary-data>[^<]*</office:binary-data>")
MATH: Final = "{http://www.w3.org/1998/Math/MathML}math"
TARGET: Final = "{http://www.w3.org/1999/xlink}href"
PARTS: Final = {
    "content.xml": ("document-content", ("automatic-styles", "body")),
    "styles.xml": ("document-styles", ("styles", "automatic-styles", "master-styles")),
    "meta.xml": ("document-meta", ("meta",)),
}


def parts_of(source: SourceBytes) -> dict[str, bytes]:
    """The parts of an archive, from one file; empty if it is no such file.

    Raises UnreadableSource if it is damaged or declares entities.
    """
    if not FLAT.match(source.content):
        return {}
    if b"<!ENTITY" in source.content.replace(b"\0", b""):
        raise UnreadableSource(source.name, "it declares entities, which declaim refuses")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(PICTURE.sub(b"", source.content), parser)
    except etree.XMLSyntaxError as broken:
        raise UnreadableSource(source.name, "it is a damaged ODT: save it again") from broken
    spaces = {name: space for name, space in root.nsmap.items() if name}
    made = {}
    for number, formula in enumerate([*root.iter(MATH)], start=1):  # pandoc finds none but in files
        made[f"Object {number}/content.xml"] = etree.tostring(formula, with_tail=False)
        holder = formula.getparent()
        holder.set(TARGET, f"./Object {number}")
        holder.remove(formula)
    for path, (name, children) in PARTS.items():
        part = etree.Element(f"{OFFICE}{name}", nsmap=spaces)
        found = (root.find(f"{OFFICE}{child}") for child in children)
        part.extend(deepcopy(child) for child in found if child is not None)
        made[path] = etree.tostring(part)
    return made
