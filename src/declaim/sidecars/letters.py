"""An XML document as written: its elements and letters, and the place of each."""

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache
from html import unescape
from typing import Final

from declaim.reading.hypertext.elements import SILENT

TOKEN: Final = re.compile(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<!(?:[^<>\[]|\[[^\]]*\])*>"
    r"|<(?P<close>/?)(?P<name>[^\s<>/!?]+)(?P<rest>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>",
    re.DOTALL,
)
"""A comment, a section, an instruction, a declaration or a tag of XML."""
ID: Final = re.compile(r"""\sid\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_PIECE: Final = re.compile(r"&#?\w+;|[^&<]", re.DOTALL)


@dataclass(slots=True)
class Element:
    """An element of the document, by the places of its tags."""

    name: str
    parent: int  # index of the element around it, or -1
    begin: int
    inside: int  # where its first tag ends
    end: int = -1
    silent: bool = False
    foreign: bool = False  # of SVG or MathML: no span may stand in it
    anchor: str = ""
    first: int = 0  # of its letters, in the order of the document
    last: int = -1

    @property
    def local(self) -> str:
        """The name without its prefix."""
        return self.name.rpartition(":")[2].lower()


@dataclass(slots=True)
class WrittenXml:
    """The elements and the letters of a document, and their places in the text."""

    text: str
    elements: list[Element] = field(default_factory=list)
    letters: str = ""
    places: list[tuple[int, int, int]] = field(default_factory=list)
    """The begin, the end and the index of the element of each letter."""
    tags: dict[int, tuple[int, int, bool]] = field(default_factory=dict)
    """The begin of a tag -> its end, its element, and whether the tag opens the element."""
    ends: dict[int, int] = field(default_factory=dict)
    """The end of a tag -> its begin."""
    order: list[int] = field(default_factory=list)
    """The begins of the tags, in order."""


def written(text: str) -> WrittenXml:
    """The document of a text."""
    document = WrittenXml(text)
    open_elements: list[int] = []
    letters: list[str] = []
    position = 0

    def collect(end: int) -> None:
        around = open_elements[-1] if open_elements else -1
        if around < 0 or document.elements[around].silent:
            return
        for piece in _PIECE.finditer(text, position, end):
            for letter in folded(unescape(piece[0])):
                letters.append(letter)
                document.places.append((piece.start(), piece.end(), around))

    for token in TOKEN.finditer(text):
        collect(token.start())
        position = token.end()
        name = token["name"]
        if not name:
            continue
        if token["close"]:
            while open_elements:
                index = open_elements.pop()
                document.elements[index].end = token.end()
                document.elements[index].last = len(letters) - 1
                if document.elements[index].name == name:
                    break
        else:
            parent = open_elements[-1] if open_elements else -1
            around = document.elements[parent] if parent >= 0 else None
            element = Element(name, parent, token.start(), token.end(), first=len(letters))
            element.silent = element.local in SILENT or bool(around and around.silent)
            element.foreign = element.local in ("svg", "math") or bool(around and around.foreign)
            anchor = ID.search(token["rest"])
            element.anchor = unescape(anchor[1] or anchor[2]) if anchor else ""
            index = len(document.elements)
            document.elements.append(element)
            if token["rest"].endswith("/"):
                element.end = token.end()
            else:
                open_elements.append(index)
        document.tags[token.start()] = (token.end(), index, not token["close"])
        document.ends[token.end()] = token.start()
    document.letters = "".join(letters)
    document.order = list(document.tags)
    return document


@cache
def folded(text: str) -> str:
    """The letters and figures of a text, without capitals, accents and ligatures."""
    return "".join(c for c in unicodedata.normalize("NFKD", text).casefold() if c.isalnum())


def letters_of(text: str) -> str:
    """All of a text's letters and figures, as they are compared."""
    return "".join(map(folded, text))
