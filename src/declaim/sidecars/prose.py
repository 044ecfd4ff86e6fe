"""The heard blocks of an article as elements of HTML: each role by what it means."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby

from declaim.languages import direction
from declaim.model import Article, Block, Cue, Role, Timeline
from declaim.sidecars.xml import Element, add_text, element

_TAGS = {
    Role.HEADLINE: "h1",
    Role.QUOTE: "blockquote/p",
    Role.LIST_ITEM: "li",
    Role.CAPTION: "figure/figcaption",
    Role.FOOTNOTE: "aside/p",
    Role.CODE: "p/code",
}
"""A role that is not here is a paragraph; what is no plain one has its role as its class."""

_PLAIN = frozenset({Role.PARAGRAPH, Role.HEADLINE, Role.HEADING, Role.LIST_ITEM})

Sentences = Mapping[int, list[tuple[str, Cue]]]
"""For a block's number: its sentences, each with the id that it is to have."""


def heard(article: Article, timeline: Timeline) -> list[int]:
    """The numbers of the blocks of which something is said, in order."""
    spoken = {cue.block for cue in timeline.cues}
    return [number for number in range(len(article.blocks)) if number in spoken]


def page_starts(article: Article, blocks: Iterable[int]) -> dict[int, int]:
    """For the first of `blocks` on each page of a printed source: the page's number, from 1."""
    starts: dict[int, int] = {}
    for number in blocks:
        page = article.blocks[number].page
        if page and page not in starts.values():
            starts[number] = page
    return starts


def introduced(article: Article, blocks: list[int]) -> tuple[Article, list[int]]:
    """The same with blocks for the title, the author and the date that none of `blocks` says.

    They stand behind the others in the article, and in front or after the headline in the list.
    """
    said = {article.blocks[number].role: number for number in blocks}
    told = (
        (Role.HEADLINE, article.metadata.title),
        (Role.BYLINE, article.metadata.byline),
        (Role.DATELINE, article.metadata.published),
    )
    silent = [Block(role, text, 0, False, "") for role, text in told if text and role not in said]
    first = len(article.blocks)
    added = list(range(first, first + len(silent)))
    after = blocks.index(said[Role.HEADLINE]) + 1 if Role.HEADLINE in said else 0
    whole = replace(article, blocks=(*article.blocks, *silent))
    return whole, [*blocks[:after], *added, *blocks[after:]]


def elements(
    article: Article,
    blocks: Iterable[int],
    pages: Mapping[int, int],
    sentences: Sentences | None = None,
) -> Iterator[Element]:
    """An element a block, with an id if its sentences have; items that follow are one list.

    Where one of `pages` begins, an empty element with the id `page-3` says so, by
    https://www.w3.org/TR/dpub-aria-1.1/#doc-pagebreak.
    """

    def made(number: int) -> Element:
        block = article.blocks[number]
        attributes = {} if block.role in _PLAIN else {"class": str(block.role)}
        outer = inner = element(_tags(block)[0], attributes)
        for tag in _tags(block)[1:]:
            inner = element(tag)
            outer.append(inner)
        if number in pages:
            page = str(pages[number])
            break_ = {"id": f"page-{page}", "role": "doc-pagebreak", "aria-label": page}
            inner.append(element("span", break_))
        if sentences is None:
            _write(inner, block, 0, len(block.text))
        else:
            outer.set("id", f"b{number}")
            _write_sentences(inner, block, sentences.get(number, []))
        return outer

    for role, group in groupby(blocks, key=lambda number: article.blocks[number].role):
        if role == Role.LIST_ITEM:
            yield element("ul", {}, map(made, group))
        else:
            yield from map(made, group)


def language(article: Article) -> dict[str, str]:
    """The attributes that tell the language and its direction."""
    told = {"lang": article.metadata.language} if article.metadata.language else {}
    return told | {"dir": direction(article.metadata.language)}


def _tags(block: Block) -> list[str]:
    if block.role == Role.HEADING:
        return [f"h{max(block.level, 2)}"]
    return _TAGS.get(block.role, "p").split("/")


def _write_sentences(parent: Element, block: Block, sentences: list[tuple[str, Cue]]) -> None:
    position = 0
    for name, cue in sentences:
        start = block.text.index(cue.text, position)
        _write(parent, block, position, start)
        position = start + len(cue.text)
        span = element("span", {"id": name})
        parent.append(span)
        _write(span, block, start, position)
    _write(parent, block, position, len(block.text))


def _write(parent: Element, block: Block, begin: int, end: int) -> None:
    """The text between the two, its marked parts as such."""
    position = begin
    for start, stop, name in block.marks:
        start, stop = max(start, position), min(stop, end)  # noqa: PLW2901
        if start < stop:
            _add_lines(parent, block.text[position:start])
            marked = element(name)
            parent.append(marked)
            _add_lines(marked, block.text[start:stop])
            position = stop
    _add_lines(parent, block.text[position:end])


def _add_lines(parent: Element, text: str) -> None:
    first, *rest = text.split("\n")
    add_text(parent, first)
    for line in rest:
        parent.append(element("br"))
        add_text(parent, line)
