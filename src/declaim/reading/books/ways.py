"""Ways to a book's other parts: lists of its contents, links to the next part."""

import posixpath
import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from declaim.reading.books.archive import Archive
from declaim.reading.hypertext.elements import INLINE, Element, kind_of, local_name, text_of

LISTED_MIN_LINKS: Final = 3
LISTED_MIN_SHARE: Final = 0.6
"""The part of a document's characters in links, 0 to 1, from which on it is a list of contents."""
BESIDE: Final = re.compile(
    r"(?<![a-z])(?:prev(?:ious)?|next)(?:-?(?:link|page|chapter|topic))?(?![a-z])", re.IGNORECASE
)
"""The classes and `rel`s of a link to the part before or behind."""
LABEL_MAX_WORDS: Final = 3
"""`Previous topic:` in front of such a link."""
UNREAD: Final = "doc-toc"
"""The role of what is not read aloud (elements.MATTER)."""


def mark_ways(archive: Archive, path: str, tree: Element, documents: Sequence[str]) -> None:
    """Give the role of a table of contents to what only leads to other `documents` of the book.

    It is a whole document of links, or a block that its class calls `next` and that is a link.
    """
    linked: dict[Element, int] = defaultdict(int)
    for link in tree.iter("{*}a", "a"):
        leads = archive.named_or_none(posixpath.dirname(path), link.get("href") or "")
        if leads in documents and leads != path:
            block = block_around(link)
            linked[block] += len(text_of(link))
            called = f"{kind_of(block)} {kind_of(link)} {link.get('rel') or ''}"
            beside = len(text_of(block).split()) - len(text_of(link).split())
            if BESIDE.search(called) and beside <= LABEL_MAX_WORDS:
                block.set("role", UNREAD)
    body = next(tree.iter("{*}body", "body"), tree)
    whole = LISTED_MIN_SHARE * len(text_of(body))
    if len(linked) >= LISTED_MIN_LINKS and sum(linked.values()) >= whole:
        body.set("role", UNREAD)


def block_around(link: Element) -> Element:
    """The innermost block element around a link."""
    outer = link.getparent()
    while outer is not None and local_name(outer) in INLINE:
        outer = outer.getparent()
    return link if outer is None else outer
