"""HTML's elements by what a reader does with them, and what one says of itself."""

import re
from functools import lru_cache
from itertools import islice
from typing import Final

from lxml import etree

from declaim.languages import language_tag
from declaim.model import Role
from declaim.reading.hypertext.sight import is_out_of_sight, is_shrunk, is_transparent

Element = etree._Element

SILENT: Final = frozenset(
    (
        *("script", "style", "noscript", "template", "head", "title", "svg", "iframe", "object"),
        *("embed", "applet", "canvas", "audio", "video", "select", "textarea", "input", "button"),
        *("option", "datalist", "map", "rp", "rt", "colgroup"),
    )
)
INLINE: Final = frozenset(
    (
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn"),
        *("em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "s", "samp"),
        *("small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
        *("rb", "rbc", "rtc"),
    )
)

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
VERSE: Final = re.compile(
    r"(?<![\w:-])(?:z3998:)?(?:verse|poem|poetry|stanza|line-?block|linegroup|lg)(?![\w:-])"
)
"""The classes and `epub:type`s of lines of verse; `lg:text-xl` is a size of Tailwind's."""
PAGE_BREAK: Final = re.compile(
    r"(?<![\w-])(?:(?:doc-)?(?:page-?break|page-?num(?:ber)?|page-?no)"
    r"|(?:line|verse)-?(?:num(?:ber)?|no)|[lv]-?num)(?![\w-])",
    re.IGNORECASE,
)
"""The classes and `epub:type`s of the numbers of pages, and of lines and verses."""
PAGE_NUMBER: Final = re.compile(
    r"[\[({]?(?:p(?:g|p|age)?\.? ?)?(?:\d{1,4}|[ivxlc]{1,8})[\])}]?", re.IGNORECASE
)
"""The text of an element for a page's number: `[Pg 43]`, `44`, `xii`."""
PAGE_NAME: Final = 20
"""Characters."""
MATTER: Final = re.compile(
    r"(?<![\w-])(?:doc-)?(imprint|colophon|copyright-page|toc|loi|lot|loa|lov|index|page-list"
    r"|landmarks|pg-boilerplate)(?![\w-])"
)
"""The names of a book's parts that nobody would read aloud."""
ENTRY: Final = re.compile(r"(?<![\w-])(?:csl-(?:bib-body|entry)|(?:doc-)?biblioentry)(?![\w-])")
"""The names of an entry of the references, as citeproc and EPUB have them."""
OF_REFERENCES: Final = "references"
DROPPED: Final = re.compile(r"drop-?(?:cap)?s?(?![a-z])|initial(?:-?cap)?(?![a-z])|lettrine")
"""The classes of the large letter with which a chapter begins."""
UNSEEN: Final = re.compile(
    r"(?<![\w-])(?:visually-?hidden|hidden-visually|sr-only|screen-reader-text|offscreen)(?![\w-])"
)
"""Classes with which sites hide what only a screen reader is to say."""
REVEALED_MIN_PARAGRAPHS: Final = 3
"""A transparent element with so many is shown slowly by a script, as Webflow's pages are."""
STREAMED: Final = re.compile(r"S:[0-9a-f]+")
"""The `id` of a part that a server of React sends hidden, and that its script shows."""
HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
EPUB_TYPE: Final = "{http://www.idpf.org/2007/ops}type"
XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"


def local_name(element: Element) -> str:
    """The element's name in lower case, without its namespace."""
    return bare(element.tag)


@lru_cache(maxsize=1024)
def bare(tag: object) -> str:
    """A tag in lower case, without its namespace."""
    return str(tag).rpartition("}")[2].lower()


def line_of(element: Element) -> int:
    """The line on which the parser met the element, or 0."""
    return element.sourceline if isinstance(element.sourceline, int) else 0


def told_line(element: Element) -> int:
    """The line of the source that Markdown's reader gives an element, or 0."""
    told = element.get("data-line") or ""
    return int(told) if told.isdecimal() and len(told) < 9 else 0


def line_behind(element: Element, *, is_parsed: bool) -> int:
    """The line of the first text behind an element, or 0 where nothing tells it.

    `is_parsed` says whether the parser's lines are those of the source.
    """
    line = told_line(element) or (line_of(element) if is_parsed else 0)
    tail = element.tail or ""
    white = tail[: len(tail) - len(tail.lstrip())]
    texts = (
        element.itertext() if isinstance(element.tag, str) else ()
    )  # a comment's line is its last
    inside = sum(str(text).count("\n") for text in texts)
    return line and line + inside + white.count("\n")


def kind_of(element: Element) -> str:
    """The names of the element in its class, its role and its `epub:type`."""
    return " ".join(filter(None, map(element.get, ("class", "role", EPUB_TYPE))))


def text_of(element: Element) -> str:
    """All text in the element, on one line."""
    return " ".join("".join(map(str, element.itertext())).split())


def is_hidden(element: Element) -> bool:
    """Whether a browser would not show the element."""
    style = element.get("style") or ""
    shown = element.get("hidden") is None or bool(STREAMED.fullmatch(element.get("id") or ""))
    if not shown or element.get("aria-hidden") == "true":
        return True
    if UNSEEN.search(element.get("class") or ""):
        return True
    if style and (is_out_of_sight(style) or is_shrunk(style)):
        return True
    paragraphs = islice(element.iter("{*}p"), REVEALED_MIN_PARAGRAPHS)
    clear = bool(style and is_transparent(style))
    return clear and len([*paragraphs]) < REVEALED_MIN_PARAGRAPHS


def is_page_break(element: Element) -> bool:
    """Whether the element marks where a page of the printed book begins, and says no more."""
    if not PAGE_BREAK.search(kind_of(element)):
        return False
    text = text_of(element)
    called = "pagebreak" in (element.get(EPUB_TYPE) or "") + (element.get("role") or "")
    return not text or bool(PAGE_NUMBER.fullmatch(text)) or (called and len(text) <= PAGE_NAME)


def is_replaced(deleted: Element) -> bool:
    """Whether the inserted text directly behind a deleted one takes its place."""
    new = deleted.getnext()
    apart = (deleted.tail or "").strip()
    return new is not None and not apart and isinstance(new.tag, str) and local_name(new) == "ins"


def matter_of(element: Element) -> str:
    """The name of a book's part that is not read aloud, where the element is one; else empty."""
    told = MATTER.search(f"{element.get(EPUB_TYPE) or ''} {element.get('role') or ''}")
    told = told or re.search(
        "^(badges|layout-mark|other-parts|pg-boilerplate)", element.get("class") or ""
    )
    if not told and ENTRY.search(kind_of(element)):
        return OF_REFERENCES
    return told[1] if told else ""


def language_of(element: Element, name: str) -> str:
    """The tag of an element's `lang`, or empty; the document's own is asked for elsewhere."""
    told = element.get("lang") or element.get(XML_LANG) or ""
    return "" if not told or name in ("html", "body") else language_tag(told)


def is_drop_cap(element: Element) -> bool:
    """Whether the element is a single large letter that begins the word behind it."""
    return bool(DROPPED.search(element.get("class") or "")) and len(text_of(element)) == 1


def names_speaker(element: Element, name: str) -> bool:
    """Whether the element is a `cite` with a colon that begins a quotation: `Ada wrote:`."""
    around = element.getparent() if name == "cite" else None
    if around is None or element.getprevious() is not None or (around.text or "").strip():
        return False
    quoted = bool(around.xpath("boolean(ancestor-or-self::blockquote)"))
    return quoted and text_of(element).endswith((":", "："))


def is_stanza(element: Element) -> bool:
    """Whether the block elements in an element of verse are its lines: none holds any lines."""
    blocks = [e for e in element.iterchildren("*") if local_name(e) not in INLINE]
    return bool(blocks) and not any(
        local_name(inner) not in INLINE for block in blocks for inner in block.iterdescendants("*")
    )
