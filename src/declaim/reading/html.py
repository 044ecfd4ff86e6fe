"""A web page: the article in it, without menus, advertisements and comments.

trafilatura and readability-lxml each say what the article is. Where they agree, trafilatura is
followed; where readability keeps much more prose, both are: a lost paragraph is worse than a
spoken `Sign up`. The page itself is then walked, so that every block keeps its place and line, and
the rules for scraped text run over it all the same.
"""

import logging
import re
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import replace
from typing import Final

from lxml import etree
from lxml.html import HtmlElement, fromstring

from declaim.errors import UnreadableSource
from declaim.manuscript import Manuscript, Origin, Passage, SourceBytes
from declaim.model import Role
from declaim.reading.decode import decode
from declaim.reading.elements import Element
from declaim.reading.markup import Place, Walk
from declaim.reading.metadata import metadata_of
from declaim.reading.notes import fragments, noted
from declaim.reading.styles import hiding, styles_in
from declaim.reading.tree import tree_of
from declaim.structure.boilerplate import boilerplate_reason
from declaim.structure.wording import ends_a_sentence, is_prose, key

LARGEST: Final = 16 * 1024 * 1024
"""Bytes."""
MUCH: Final = 0.85
"""Where one extractor keeps less than this part of the other's prose, they disagree by much."""
GRAM: Final = 4
"""Words: so many in a row are told from another sentence's."""
CHARSET: Final = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
OUTSIDE: Final = "outside the article, say the extractors"


def read_html(source: SourceBytes) -> Manuscript:
    """Find the article in a page, and what the page tells about it."""
    if len(source.content) > LARGEST:
        raise UnreadableSource(source.name, f"the page is larger than {LARGEST // 1024**2} MB")
    declared = CHARSET.search(source.content[:4096])
    if declared and not source.charset:
        source = replace(source, charset=declared[1].decode("ascii"))
    tree = tree_of(without_declaration(decode(source)), source.name)
    told = metadata_of(tree)
    walk = Walk(notes=fragments(noted(tree)), hiding=hiding(styles_in(tree)))
    walk.through(tree, Place())
    walk.flush(Place())
    title = title_in(told.title, walk.passages)
    passages = tuple(chosen(walk, tree, title, source.name))
    return Manuscript(passages, replace(told, title=title), origin=Origin.PAGE)


def without_declaration(text: str) -> str:
    """The page without `<?xml ... encoding?>`, which lxml refuses in text already decoded."""
    return re.sub(r"^\s*<\?xml[^>]{0,200}\?>", lambda found: "\n" * found[0].count("\n"), text)


def title_in(title: str, passages: Sequence[Passage]) -> str:
    """The title without the site's name: the heading with which the longer one begins."""
    whole = key(title)
    headings = [p.text for p in passages if p.role is Role.HEADING and p.level <= 2]
    return next((h for h in headings if key(h) and f"{whole} ".startswith(f"{key(h)} ")), title)


def chosen(walk: Walk, tree: Element, title: str, source: str) -> list[Passage]:
    """The passages of the page; those outside the article say so."""
    passages = walk.passages
    kept = article_of(walk, tree)
    if not kept:
        raise UnreadableSource(source, "the page holds no article, only navigation")
    sure = {i for i in kept if len(key(passages[i].text).split()) >= GRAM} or kept
    first, last = min(sure), max(sure)  # a word or two stand in any article
    titles = [i for i, p in enumerate(passages[:first]) if key(p.text) == key(title)]
    start = titles[0] if titles else heading_above(passages, first)
    inside = frozenset(range(start, last)) - walk.outside  # the rules will look at these
    article = inside | {i for i in kept if start <= i <= last}
    return [p if i in article else set_aside(p) for i, p in enumerate(passages)]


def heading_above(passages: Sequence[Passage], first: int) -> int:
    """The index of the last main heading above the article's first passage, or of that itself."""
    main = [i for i, p in enumerate(passages[:first]) if p.role is Role.HEADING and p.level == 1]
    return main[-1] if main else first


def set_aside(passage: Passage) -> Passage:
    """The passage as no part of the article."""
    if passage.text.startswith("<!--"):  # a directive holds wherever it stands
        return passage
    return replace(passage, role=Role.BOILERPLATE, reason=OUTSIDE)


def article_of(walk: Walk, tree: Element) -> frozenset[int]:
    """The indices of the passages that stand in the article."""
    passages = walk.passages
    ours = matching(passages, by_trafilatura(tree))
    theirs = matching(passages, by_readability(tree))
    if prose_words(passages, ours) < MUCH * prose_words(passages, theirs):
        ours |= theirs
    if prose_words(passages, ours):
        return ours
    return frozenset(
        i
        for i, p in enumerate(passages)
        if i not in walk.outside and ends_a_sentence(p.text) and not boilerplate_reason(p.text)
    )


def prose_words(passages: Sequence[Passage], indices: frozenset[int]) -> int:
    """How many words of prose stand in these passages."""
    return sum(len(passages[i].text.split()) for i in indices if is_prose(passages[i].text))


def matching(passages: Sequence[Passage], article: str) -> frozenset[int]:
    """The passages most of whose words stand in the same order in `article`."""
    words = key(article).split()
    grams = {n: {tuple(words[i : i + n]) for i in range(len(words))} for n in range(1, GRAM + 1)}
    kept = set()
    for i, passage in enumerate(passages):
        own = key(passage.text).split()
        n = min(GRAM, len(own))
        pieces = [tuple(own[j : j + n]) for j in range(len(own) - n + 1)]
        if n and 2 * sum(piece in grams[n] for piece in pieces) > len(pieces):
            kept.add(i)
    return frozenset(kept)


def by_trafilatura(tree: Element) -> str:
    """The article's text, as trafilatura finds it."""
    from trafilatura import bare_extraction  # half a second, for web pages only

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it logs what it cannot read
    found = bare_extraction(deepcopy(tree), include_comments=False, favor_recall=True)
    return getattr(found, "text", None) or ""


def by_readability(tree: Element) -> str:
    """The article's text, as readability finds it."""
    from readability import Document
    from readability.readability import Unparseable

    logging.getLogger("readability").setLevel(logging.CRITICAL)
    try:
        summary = Document(etree.tostring(tree, encoding="unicode", method="html")).summary()
        article: HtmlElement = fromstring(summary)
    except (Unparseable, etree.ParserError):
        return ""
    return " ".join(str(text) for text in article.itertext())
