"""A tree of HTML elements to passages in reading order: for web pages, Markdown and books.

What an element is gives its passage a role; text keeps the line on which its block begins.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from lxml import etree, html

from declaim.errors import UnreadableSource
from declaim.manuscript import Passage
from declaim.model import Role
from declaim.reading.decode import clean
from declaim.reading.directives import order_in
from declaim.reading.emphasis import BEGIN, END, collapsed

Element = etree._Element

SILENT: Final = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "head",
        "title",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "applet",
        "canvas",
        "audio",
        "video",
        "select",
        "textarea",
        "input",
        "button",
        "option",
        "datalist",
        "map",
        "rp",
        "rt",
        "colgroup",
    ]
)
INLINE: Final = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "nobr",
        "q",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "rb",
        "rbc",
        "rtc",
    ]
)
STRESSED: Final = frozenset({"em", "strong", "b", "i", "mark"})
OUTSIDE: Final = frozenset({"nav", "aside", "footer", "form", "menu", "dialog"})
"""What stands in these is no article unless an extractor says so."""

ROLES: Final = {
    "li": (Role.LIST_ITEM, "an item of a list"),
    "dt": (Role.LIST_ITEM, "a term of a list"),
    "dd": (Role.LIST_ITEM, "an item of a list"),
    "blockquote": (Role.QUOTE, "a block quotation"),
    "figcaption": (Role.CAPTION, "a figure's caption"),
    "caption": (Role.CAPTION, "a table's caption"),
    "nav": (Role.BOILERPLATE, "a list of links for finding one's way"),
}
FOOTNOTES: Final = re.compile(r"\b(?:footnotes?|endnotes?|rearnotes?|doc-(?:foot|end)notes?)\b")
NOTE_MARK: Final = re.compile(r"\[?(?:\d{1,4}|[*†‡§¶]+|[a-z]|note \d+)\]?|↩.*")
EPUB_TYPE: Final = "{http://www.idpf.org/2007/ops}type"

LONGEST_CELL: Final = 300
"""Characters: a table with longer cells arranges a page."""


@dataclass(frozen=True, slots=True)
class Place:
    """What surrounds a piece of text."""

    role: Role | None = None
    reason: str = ""
    level: int = 0
    line: int = 1
    outside: bool = False
    """It stands in a menu, an aside, a footer or a form."""


@dataclass(slots=True)
class Walk:
    """A walk through one tree, collecting passages."""

    chapters: Mapping[str, str] = field(default_factory=dict)
    """The chapter titles that begin at an element, by its id."""
    with_pictures: bool = False
    """Whether a picture's description is read where it stands."""
    passages: list[Passage] = field(default_factory=list)
    outside: set[int] = field(default_factory=set)
    """The indices of the passages that stand in a menu, an aside, a footer or a form."""
    text: list[str] = field(default_factory=list)
    chapter: str = ""
    """The title of the chapter that the next passage begins, or empty."""
    first_line: int = 0
    """How many lines stand before this tree in the source."""

    def through(self, element: Element, around: Place) -> None:
        """Collect what stands in `element`; its tail is its parent's."""
        if not isinstance(element.tag, str):
            self.past_comment(element, around)
            return
        name = local_name(element)
        if anchor := element.get("id"):
            self.chapter = self.chapters.get(anchor) or self.chapter
        if name in SILENT or is_hidden(element) or is_note_mark(element, name):
            return
        if name == "br":
            self.text.append("\n")
        elif name == "img":
            if self.with_pictures:
                self.text.append(element.get("alt") or "")
        elif name in INLINE:
            self.into(element, around, stressed=name in STRESSED, quoted=name == "q")
        else:
            self.flush(around)
            self.through_block(element, name, place_of(element, name, around))

    def through_block(self, element: Element, name: str, place: Place) -> None:
        """Collect a block element: a table and a listing as a whole, others child by child."""
        if name == "pre":
            lines = clean("".join(str(t) for t in element.itertext())).strip("\n")
            self.add(lines, replace(place, role=Role.CODE, reason="a listing"))
        elif name == "table" and is_data(element):
            rows = (", ".join(cells_of(row)) for row in element.iter("{*}tr", "tr"))
            reason = "a table, one row a line if you ask for tables"
            self.add("\n".join(filter(None, rows)), replace(place, role=Role.TABLE, reason=reason))
        else:
            self.into(element, place)
            self.flush(place)

    def into(
        self, element: Element, place: Place, *, stressed: bool = False, quoted: bool = False
    ) -> None:
        """Collect the text of `element` and of what stands in it."""
        before, after = (BEGIN, END) if stressed else ("“", "”") if quoted else ("", "")
        self.text += [before, clean(element.text or "")]
        for child in element:
            self.through(child, place)
            self.text.append(clean(child.tail or ""))
        self.text.append(after)

    def past_comment(self, comment: Element, place: Place) -> None:
        """Keep a comment that is a directive, as a passage of its own."""
        text = f"<!--{comment.text or ''}-->"
        if isinstance(comment, etree._Comment) and order_in(text) is not None:
            self.flush(place)
            line = self.first_line + (line_of(comment) or place.line)
            self.passages.append(Passage(" ".join(text.split()), line))

    def flush(self, place: Place) -> None:
        """Make a passage of the text collected so far."""
        text, emphasis = collapsed("".join(self.text), place.role)
        self.text.clear()
        if "\n" in text:
            place = replace(place, role=Role.VERSE, reason="short lines, broken by hand")
        self.add(text, place, emphasis)

    def add(self, text: str, place: Place, emphasis: tuple[tuple[int, int], ...] = ()) -> None:
        """Append a passage, unless nothing is in it."""
        if not text.strip():
            return
        if place.outside:
            self.outside.add(len(self.passages))
        self.passages.append(
            Passage(
                text,
                self.first_line + place.line,
                place.role,
                place.reason,
                place.level,
                chapter=self.chapter,
                emphasis=emphasis,
            )
        )
        self.chapter = ""


def tree_of(text: str, source: str) -> Element:
    """The tree of an HTML page, or `UnreadableSource` at the line where it nests too deep."""
    parser = html.HTMLParser(no_network=True, huge_tree=False)
    try:
        tree = html.document_fromstring(text, parser=parser)
    except etree.ParserError as empty:
        raise UnreadableSource(source, "there is no text in it") from empty
    for error in parser.error_log:
        if error.type_name == "ERR_RESOURCE_LIMIT":
            raise UnreadableSource(source, "its elements nest deeper than 256", error.line)
    return tree


def local_name(element: Element) -> str:
    """The element's name in lower case, without its namespace."""
    return str(element.tag).rpartition("}")[2].lower()


def line_of(element: Element) -> int:
    """The line on which the parser met the element, or 0."""
    return element.sourceline if isinstance(element.sourceline, int) else 0


def is_hidden(element: Element) -> bool:
    """Whether a browser would not show the element."""
    style = (element.get("style") or "").replace(" ", "").lower()
    shown = element.get("hidden") is None and element.get("aria-hidden") != "true"
    return not shown or "display:none" in style or "visibility:hidden" in style


def is_note_mark(element: Element, name: str) -> bool:
    """Whether the element is the raised number that points to a footnote, or the way back."""
    if name not in ("sup", "a"):
        return False
    kind = " ".join(filter(None, map(element.get, ("class", "role", EPUB_TYPE))))
    known = re.search(r"noteref|footnote-ref|footnote-backref|doc-backlink|\breference\b", kind)
    linked = name == "sup" and (
        element.find(".//{*}a") is not None or element.find(".//a") is not None
    )
    text = "".join(str(t) for t in element.itertext()).strip()
    return bool((known or linked) and NOTE_MARK.fullmatch(text))


def place_of(element: Element, name: str, around: Place) -> Place:
    """Where text stands that stands in this block element."""
    inner = element.find("code")
    line = element.get("data-line") or (inner.get("data-line") if inner is not None else "") or ""
    here = replace(
        around,
        line=int(line) if line.isdecimal() and len(line) < 9 else line_of(element) or around.line,
        outside=around.outside or name in OUTSIDE,
    )
    kind = " ".join(filter(None, map(element.get, ("class", "role", EPUB_TYPE))))
    if name in ("section", "aside", "div", "li", "ol", "p") and FOOTNOTES.search(kind):
        return replace(here, role=Role.FOOTNOTE, reason="a footnote")
    if around.role is Role.FOOTNOTE:
        return here
    if re.fullmatch("h[1-6]", name):
        return replace(here, role=Role.HEADING, reason="a heading", level=int(name[1]))
    role, reason = ROLES.get(name, (here.role, here.reason))
    return replace(here, role=role, reason=reason)


def is_data(table: Element) -> bool:
    """Whether a table holds figures and words, rather than arranging a page."""
    nested = any(e is not table for e in table.iter("{*}table", "table"))
    return not nested and all(
        len(cell) <= LONGEST_CELL for row in table.iter("{*}tr", "tr") for cell in cells_of(row)
    )


def cells_of(row: Element) -> Iterator[str]:
    """The text of each cell of a row that holds any."""
    for cell in row.iterchildren("*"):  # elements: a comment has no text
        if text := " ".join(clean("".join(map(str, cell.itertext()))).split()):
            yield text
