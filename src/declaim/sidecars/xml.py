"""XML as the writers here need it: names with prefixes, and text that no parser refuses."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from lxml import etree

NAMESPACES = {
    "atom": "http://www.w3.org/2005/Atom",
    "dc": "http://purl.org/dc/elements/1.1/",
    "epub": "http://www.idpf.org/2007/ops",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "podcast": "https://podcastindex.org/namespace/1.0",
}

_ILLEGAL = re.compile("[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold, and controls that HTML may not hold."""

Element = etree._Element
Content = str | Element | Iterable[Element]


def element(tag: str, attributes: Mapping[str, str] | None = None, /, *content: Content) -> Element:
    """An element of texts and elements; `dc:title` is a tag in the namespace of its prefix."""
    made = etree.Element(_name(tag))
    for name, value in (attributes or {}).items():
        made.set(_name(name), legal(value))
    for part in content:
        if isinstance(part, str):
            add_text(made, part)
        elif isinstance(part, Element):
            made.append(part)
        else:
            made.extend(part)
    return made


def add_text(parent: Element, text: str) -> None:
    """Put text after all that `parent` holds."""
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + legal(text)
    else:
        parent.text = (parent.text or "") + legal(text)


def legal(text: str) -> str:
    """The text without the characters that XML or HTML cannot hold."""
    return _ILLEGAL.sub("", text)


def document(root: Element, namespace: str | None, *prefixes: str) -> bytes:
    """The tree in UTF-8; what has no prefix is put into `namespace`, `prefixes` are declared."""
    declared: Any = {prefix: NAMESPACES[prefix] for prefix in prefixes}  # the stubs know no None
    if namespace:
        declared[None] = namespace
    whole = etree.Element(root.tag, nsmap=declared)
    whole.attrib.update(root.attrib)
    whole.text = root.text
    whole.extend(list(root))
    for part in whole.iter():
        if namespace and not str(part.tag).startswith("{"):
            part.tag = f"{{{namespace}}}{part.tag}"
    etree.cleanup_namespaces(whole, keep_ns_prefixes=list(prefixes))
    return etree.tostring(whole, xml_declaration=True, encoding="utf-8") + b"\n"


def _name(tag: str) -> str:
    prefix, colon, name = tag.rpartition(":")
    if prefix == "xml":
        return f"{{http://www.w3.org/XML/1998/namespace}}{name}"
    return f"{{{NAMESPACES[prefix]}}}{name}" if colon else name
