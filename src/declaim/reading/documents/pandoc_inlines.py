"""The words of pandoc's inline elements and metadata."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from declaim.languages import language_tag
from declaim.reading.charsets import clean
from declaim.reading.hypertext.emphasis import END, in_language, without_marks

Node = dict[str, Any]
"""An element of the tree: `{"t": type, "c": contents}`."""


def plain(value: Any) -> str:
    """The words of a metadata value."""
    if isinstance(value, list):
        return " ".join(filter(None, map(plain, value)))
    if not isinstance(value, dict):
        return str(value)
    if value.get("t") == "MetaList":
        return ", ".join(filter(None, map(plain, value["c"])))
    if value.get("t") in ("MetaInlines", "Plain", "Para"):
        return without_marks(Inlines().text_of(value["c"])).text
    return plain(value.get("c", ""))


@dataclass(slots=True)
class Inlines:
    """The text of inline elements, and the notes that were met in it."""

    notes: list[list[Node]] = field(default_factory=list)

    def text_of(self, nodes: list[Node]) -> str:
        """The words, with line breaks where the document sets them."""
        return "".join(map(self.one, nodes))

    def one(self, node: Node) -> str:
        """The text of one element."""
        kind, content = node["t"], node.get("c")
        if kind == "Note":
            self.notes.append(content or [])
            return ""
        if kind in FIXED:
            return FIXED[kind]
        return TEXTS[kind](self, content) if kind in TEXTS else ""


def quoted(inlines: Inlines, content: Any) -> str:
    """A quotation in the marks of its kind."""
    begin, end = ("‘", "’") if content[0]["t"] == "SingleQuote" else ("“", "”")
    return begin + inlines.text_of(content[1]) + end


def raised(inlines: Inlines, content: Any) -> str:
    """A superscript: a power if it is a figure."""
    text = inlines.text_of(content)
    return f"^{text}" if text.lstrip("-−").isdecimal() else text


def spanned(inlines: Inlines, content: Any) -> str:
    """The text of a span, between marks where it is in another language."""
    (_, _, attributes), inner = content
    text, tongue = inlines.text_of(inner), language_tag(dict(attributes).get("lang", ""))
    return f"{in_language(tongue)}{text}{END}" if tongue else text


FIXED: Final = {"Space": " ", "SoftBreak": " ", "LineBreak": "\n"}
TEXTS: Final[dict[str, Callable[[Inlines, Any], str]]] = {
    "Str": lambda _, content: clean(str(content)),
    "Quoted": quoted,
    "Superscript": raised,
    "Code": lambda _, content: clean(str(content[1])),
    "Math": lambda _, content: rf"\({clean(str(content[1]))}\)",
    **dict.fromkeys(("Emph", "Strong", "Underline", "SmallCaps", "Subscript"), Inlines.text_of),
    **{
        kind: lambda inlines, content: inlines.text_of(content[1])
        for kind in ("Link", "Image", "Cite")
    },
    "Span": spanned,
}
"""The text of each inline element; an element that is not here (raw code, struck text) has none."""
