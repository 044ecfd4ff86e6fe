"""The styles of a Word document, each with those that it is based on."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Self

from lxml import etree

from declaim.reading.hypertext.elements import Element

OFF: Final = ("0", "false", "off")


def named(element: Element) -> str:
    """The name of an element without its namespace, as Word writes it."""
    return str(element.tag).rpartition("}")[2]


def namespace(element: Element) -> str:
    """The namespace of an element: Word has two, and writes a whole document in one."""
    return str(element.tag).partition("}")[0][1:]


def attribute(element: Element, name: str, usual: str = "") -> str:
    """The attribute of that name in any of Word's namespaces, or the usual one."""
    return next((str(v) for k, v in element.items() if str(k).rpartition("}")[2] == name), usual)


def value(element: Element, path: str, usual: str = "") -> str:
    """The value of the element at a path; the usual one if no element is there."""
    found = element.find(path)
    return usual if found is None else attribute(found, "val")


def is_on(element: Element, path: str) -> bool:
    """Whether a property is set by the element at a path."""
    found = element.find(path)
    return found is not None and attribute(found, "val", "1") not in OFF


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of a document."""

    by_id: dict[str, Element] = field(default_factory=dict)
    usual: str = ""
    """The id of the style of paragraphs that name none."""

    @classmethod
    def of(cls, tree: Element) -> Self:
        """The styles in the tree of `styles.xml`."""
        found = {attribute(style, "styleId"): style for style in tree.iterfind("{*}style")}
        usual = (
            name
            for name, style in found.items()
            if attribute(style, "type") == "paragraph" and attribute(style, "default") == "1"
        )
        return cls(found, next(usual, ""))

    def line(self, name: str) -> Iterator[Element]:
        """The style of that id, then the one it is based on, and so on."""
        seen = set[str]()
        while name in self.by_id and name not in seen:
            seen.add(name)
            yield self.by_id[name]
            name = value(self.by_id[name], "{*}basedOn")

    def told(self, path: str) -> dict[str, Element]:
        """The element at a path in each style, its own or inherited, by the style's id."""
        found = dict[str, Element]()
        for name in self.by_id:
            own = (style.find(path) for style in self.line(name))
            if (element := next((e for e in own if e is not None), None)) is not None:
                found[name] = element
        return found


def properties_without(element: Element, kind: str, name: str) -> Element:
    """The properties (`pPr`, `rPr`) of a paragraph or run, made if it has none, without one."""
    properties = element.find(f"{{*}}{kind}")
    if properties is None:
        properties = etree.Element(f"{{{namespace(element)}}}{kind}")
        element.insert(0, properties)
    for told in properties.findall(f"{{*}}{name}"):
        properties.remove(told)
    return properties
