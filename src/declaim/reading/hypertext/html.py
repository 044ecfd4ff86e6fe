"""A web page: the article in it, without menus, advertisements and comments.

The page is walked, so that every block keeps its place and line, and `structure/evidence.py`
decides from what stands around the blocks which of them are the body. Then the rules of
`structure/` tell the body's blocks apart.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from declaim.errors import UnreadableSource
from declaim.manuscript import Manuscript, Origin, Passage, SourceBytes
from declaim.model import Role
from declaim.reading.documents import telegram
from declaim.reading.documents.highlighted.notebook import notebook
from declaim.reading.documents.letters import newsletters
from declaim.reading.encodings.charsets import decode
from declaim.reading.hypertext.boxes import PageWalk
from declaim.reading.hypertext.elements import Element
from declaim.reading.hypertext.images import not_described, with_last
from declaim.reading.hypertext.metadata import metadata_of, written_in_json_ld
from declaim.reading.hypertext.note_targets import fragments, noted
from declaim.reading.hypertext.own_contents import mark_contents
from declaim.reading.hypertext.styles import hiding, styles_in
from declaim.reading.hypertext.tree import tree_of
from declaim.reading.page_marks import PageMarks
from declaim.reading.place import Place
from declaim.structure.evidence import body_and_rest
from declaim.structure.signs.wording import is_prose, key

LARGEST: Final = 16 * 1024 * 1024
"""Bytes."""
FEW_WORDS: Final = 150
"""A page with fewer words of prose may have hidden its article."""
FEW_PASSAGES: Final = 20
MUCH_MORE: Final = 2
"""Times the prose: with so much more, the hidden part is the article."""
INDEX_LINKS: Final = 8
"""Links to other articles for each paragraph: a page with so many is an index."""
HEADLINE_WORDS: Final = 5
"""A link to another article has so many."""
WRITING_PROGRAMS: Final = re.compile(
    "pandoc|microsoft word|libreoffice|openoffice|org.?mode|asciidoctor|docutils", re.IGNORECASE
)
"""The programs, as a page names them, that export one document."""
OF_A_PAGE: Final = re.compile(
    r"<(?:!doctype|html|head|body|title|meta|link|script|nav|header|footer|aside|main|article|form)\b",
    re.IGNORECASE,
)
"""An element of a page, or of what surrounds a text on one."""
SET_IN: Final = {
    "nav": "in <nav>",
    "newsletter": "an invitation to subscribe, by its class",
    "button-wrapper": "a button, by its class",
}
CHARSET: Final = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)


def read_html(source: SourceBytes) -> Manuscript:
    """Find the article in a page, and what the page tells about it."""
    if len(source.content) > LARGEST:
        raise UnreadableSource(source.name, f"the page is larger than {LARGEST // 1024**2} MB")
    declared = CHARSET.search(source.content[:4096])
    if declared and not source.charset:
        # Whoever writes UTF-16 in a page that can be read so far has written UTF-8, says HTML.
        charset = declared[1].decode("ascii")
        charset = "utf-8" if charset.lower().startswith("utf-16") else charset
        source = replace(source, charset=charset)
    text = without_declaration(decode(source))
    tree = tree_of(text, source.name)
    marks = PageMarks.of([text])
    marks.left_out_of(tree)
    told = metadata_of(tree)
    if exported := notebook(tree, told) or telegram.of_page(tree):
        return exported
    with_title_of_google_docs(tree)
    mark_contents(tree)
    passages = passages_of(tree)
    title = title_in(told.title, passages)
    if is_a_document(tree) or is_a_part(text):
        remarks = (*marks.remarks, *not_described(passages))
        told = replace(told, title=title)
        in_a_site = tree.find(".//*[@role='main']") is not None
        own = within_main(passages) if in_a_site else passages
        all_of_it = tuple(map(without_menu, own))
        return Manuscript(all_of_it, told, origin=Origin.WRITER, remarks=remarks)
    written = written_in_json_ld(tree)
    judged = body_and_rest(passages, title, written.paragraphs if written.is_news else ())
    judged = newsletters.pasted(judged)  # a newsletter that a browser saved
    body = [p for p in judged if p.role is not Role.BOILERPLATE]
    if words_in(written.paragraphs) > MUCH_MORE * words_in(p.text for p in body):
        reason, line = "the article in the page's JSON-LD", written.line
        judged = tuple(Passage(text, line, reason=reason) for text in written.paragraphs)
        judged = (Passage(title, line, Role.HEADING, reason, 1), *judged) if title else judged
    elif not any(map(tells, body)) and (all(map(is_link, body)) or away(passages) >= INDEX_LINKS):
        raise UnreadableSource(source.name, nothing_in(passages))
    remarks = (*remarks_on(judged), *marks.remarks, *not_described(body))
    return Manuscript(judged, replace(told, title=title), origin=Origin.PAGE, remarks=remarks)


def is_a_document(tree: Element) -> bool:
    """Whether a program for writing made the page: then no site surrounds its text."""
    metas = (meta for meta in tree.iter("meta") if (meta.get("name") or "").lower() == "generator")
    named = any(WRITING_PROGRAMS.match((meta.get("content") or "").strip()) for meta in metas)
    return named or is_of_google_docs(tree)


def is_a_part(text: str) -> bool:
    """Whether a page is the text alone, as the programs of newsletters keep it."""
    return not OF_A_PAGE.search(text) and "<p" in text


def is_of_google_docs(tree: Element) -> bool:
    """Whether Google Docs exported the page, which does not name itself."""
    return any("doc-content" in (body.get("class") or "").split() for body in tree.iter("body"))


def with_title_of_google_docs(tree: Element) -> None:
    """Make a heading of the title, which Google Docs only styles."""
    for paragraph in tree.iter("p") if is_of_google_docs(tree) else ():
        if "title" in (paragraph.get("class") or "").split():
            paragraph.tag = "h1"


def within_main(passages: Sequence[Passage]) -> list[Passage]:
    """The passages of a document that stands in a site, as Sphinx sets it: the site's are silent.

    The main element is the document, or the `<article>` in it, beside which are other links.
    """
    text = {"main", "article"}
    if not any(p.evidence and text <= p.evidence.within for p in passages):
        text = {"main"}
    reason = f"outside the page's {' and '.join(sorted(text, reverse=True))} element"
    return [
        p
        if p.evidence is None or text <= p.evidence.within
        else replace(p, role=Role.BOILERPLATE, reason=reason)
        for p in passages
    ]


def without_menu(passage: Passage) -> Passage:
    """The passage of a document, silent where it is a list of links for finding one's way, or what
    a program of newsletters sets into a text."""
    if passage.evidence is None:
        return passage
    found = {*passage.evidence.within, passage.evidence.kind.rpartition(".")[2]}
    reason = next((reason for name, reason in SET_IN.items() if name in found), "")
    return replace(passage, role=Role.BOILERPLATE, reason=reason) if reason else passage


def nothing_in(passages: Sequence[Passage]) -> str:
    """The reason why there is nothing to read, and what to do."""
    if away(passages) >= INDEX_LINKS:
        return "it is a list of other pages and no article: name the address of one of them"
    return "the page holds no article, only navigation"


def remarks_on(passages: Sequence[Passage]) -> list[str]:
    """The remark on a page of which most is links: the page may be an index, and no article."""
    links = away(passages)
    if links < INDEX_LINKS:
        return []
    prose = sum(tells(p) for p in passages if p.role is not Role.BOILERPLATE)
    if links < INDEX_LINKS * max(prose, 1):
        return []
    return [f"{links} links to other pages, and little prose: it may be an index and no article"]


def away(passages: Iterable[Passage]) -> int:
    """The number of passages that lead to other articles."""
    return sum(map(leads_away, passages))


def tells(passage: Passage) -> bool:
    """Whether the passage is prose of this page's own."""
    return is_prose(passage.text) and not leads_away(passage)


def leads_away(passage: Passage) -> bool:
    """Whether the passage is a link as long as the headline of another article."""
    return is_link(passage) and len(passage.text.split()) >= HEADLINE_WORDS


def is_link(passage: Passage) -> bool:
    """Whether most of the passage is a link."""
    return passage.evidence is not None and 2 * passage.evidence.linked > len(passage.text)


def words_in(texts: Iterable[str]) -> int:
    """The number of words in the texts."""
    return sum(len(text.split()) for text in texts)


def without_declaration(text: str) -> str:
    """The page without `<?xml ... encoding?>`, which lxml refuses in text already decoded."""
    return re.sub(r"^\s*<\?xml[^>]{0,200}\?>", lambda found: "\n" * found[0].count("\n"), text)


def title_in(title: str, passages: Sequence[Passage]) -> str:
    """The title without the site's name: the heading that the page calls a post's title, if it is a
    part of the longer one; else the heading with which the longer one begins."""
    whole = f" {key(title)} "
    headings = [p for p in passages if p.role is Role.HEADING and key(p.text)]
    parts = [p for p in headings if f" {key(p.text)} " in whole]
    named = {p.text for p in parts if p.evidence and "title" in p.evidence.within}
    begins = (p.text for p in parts if p.level <= 2 and whole.startswith(f" {key(p.text)} "))
    return named.pop() if len(named) == 1 else next(begins, title)


def passages_of(tree: Element) -> list[Passage]:
    """The passages that a reader of the page sees, with the evidence of what surrounds them.

    What is hidden is opened where nearly all of the prose is there: pages show their article by a
    script, and a button or a `nav` that is never closed swallows it.
    """
    seen = walked(tree)
    few = len(seen.passages) < FEW_PASSAGES or prose_words(seen, FEW_WORDS) < FEW_WORDS
    if seen.hides and (few or hides_much(seen)):
        opened = walked(tree, with_hidden=True)
        if prose_words(opened) > MUCH_MORE * prose_words(seen):
            seen = opened
    return with_last(seen.passages, seen.pictures)


def hides_much(walk: PageWalk) -> bool:
    """Whether the hidden paragraphs of a page have most of its prose."""
    enough = walk.hidden_words > FEW_WORDS
    return enough and walk.hidden_words > MUCH_MORE * prose_words(walk, walk.hidden_words)


def walked(tree: Element, *, with_hidden: bool = False) -> PageWalk:
    """A walk through all of `tree`."""
    hidden = hiding(styles_in(tree))
    walk = PageWalk(notes=fragments(noted(tree)), hiding=hidden, with_hidden=with_hidden)
    walk.through(tree, Place())
    walk.flush(Place())
    return walk


def prose_words(walk: PageWalk, enough: int = LARGEST) -> int:
    """The number of words of prose in the walk's passages, counted until there are `enough`."""
    count = 0
    for passage in walk.passages:
        if is_prose(passage.text):
            count += len(re.findall(r"\w+", passage.text))
        if count >= enough:
            break
    return count
