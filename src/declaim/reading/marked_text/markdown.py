"""Markdown: CommonMark with tables, footnotes, front matter and what `dialects` adds.

markdown-it makes HTML of it, with the line of each block, and `markup` walks that as it walks
any page. Links say their text, pictures their description.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from mdit_py_plugins.footnote import footnote_plugin

from declaim.errors import UnreadableSource
from declaim.manuscript import Manuscript, Origin, Passage, SourceBytes
from declaim.reading.encodings.charsets import decode
from declaim.reading.front_matter import split_front_matter, with_metadata
from declaim.reading.hypertext.elements import Element, line_of, text_of
from declaim.reading.hypertext.images import with_last
from declaim.reading.hypertext.markup import Walk
from declaim.reading.hypertext.own_contents import mark_contents
from declaim.reading.hypertext.tree import tree_of
from declaim.reading.marked_text.admonitions import without_admonitions
from declaim.reading.marked_text.dialects import BADGES, with_dialects, without_comments
from declaim.reading.marked_text.drawn_tables import drawn_table
from declaim.reading.marked_text.labelled_headings import labelled_headings
from declaim.reading.marked_text.mdx import without_jsx
from declaim.reading.marked_text.myst import citations, without_directives
from declaim.reading.marked_text.open_fences import without_open_fences
from declaim.reading.marked_text.outliners import without_program_marks
from declaim.reading.marked_text.pandoc_markdown import (
    line_block,
    title_block,
    with_numbered_examples,
)
from declaim.reading.marked_text.quarto import with_references, without_values
from declaim.reading.marked_text.site_values import with_own_values
from declaim.reading.marked_text.transcripts import without_times
from declaim.reading.place import Place

DEEPEST: Final = 60
"""Levels of quotes and lists in each other; markdown-it loses what stands deeper."""
BRACKETED: Final = re.compile(r"^\[(declaim: ?[^\]\n]*)\][ \t]*$", re.MULTILINE)
"""A directive as plain text writes it; CommonMark knows where a comment ends."""
MOST_BRACKETS: Final = 10_000
LARGEST: Final = 16 * 1024 * 1024
"""Bytes."""


def read_markdown(source: SourceBytes) -> Manuscript:
    """Take a Markdown text apart; its front matter gives metadata and settings."""
    if len(source.content) > LARGEST:
        raise UnreadableSource(source.name, f"it is larger than {LARGEST // 1024**2} MB: split it")
    settings, text = split_front_matter(decode(source), source.name)
    titles, more, text = title_block(text)
    if not titles:
        titles, more, text = labelled_headings(text)
    text, opened = without_open_fences(text)
    text, facts, kept = without_program_marks(text)
    text, remarks = without_jsx(text, source.name)
    text, values = without_values(text)
    text, times = without_times(text)
    text, unknown = with_own_values(text, settings)
    text = with_references(with_numbered_examples(text))
    told = with_metadata((*titles, *passages_in(text, source.name)), (*more, *facts, *settings))
    remarks = (*citations(text), *opened, *values, *unknown, *times, *kept, *remarks)
    return replace(told, origin=Origin.WRITER, remarks=remarks)


def refuse_thickets(text: str, source: str) -> None:
    """A paragraph of many opening brackets takes markdown-it time by their square."""
    line = 1
    for paragraph in re.split(r"(\n[ \t]*\n)", text):
        if paragraph.count("[") > MOST_BRACKETS:
            reason = f"a paragraph holds more than {MOST_BRACKETS} opening brackets"
            raise UnreadableSource(source, reason, line)
        line += paragraph.count("\n")


def passages_in(text: str, source: str) -> tuple[Passage, ...]:
    """The blocks of a Markdown text in order, each with its line."""
    markdown = MarkdownIt("commonmark", {"maxNesting": 2 * DEEPEST})
    markdown.enable(["table", "strikethrough"]).use(footnote_plugin)
    with_dialects(markdown)
    markdown.block.ruler.before("paragraph", "line_block", line_block)
    markdown.block.ruler.before("code", "drawn_table", drawn_table)
    markdown.add_render_rule("html_block", html_with_line)
    refuse_thickets(text, source)
    env: EnvType = {}
    text = BRACKETED.sub(
        r"<!-- \1 -->", without_comments(without_directives(without_admonitions(text)))
    )
    tokens = markdown.parse(text, env)
    for token in tokens:
        if token.level >= DEEPEST:
            line = token.map[0] + 1 if token.map else None
            raise UnreadableSource(source, f"it nests deeper than {DEEPEST} levels", line)
        if token.map:
            token.attrSet("data-line", str(token.map[0] + 1))
    page = markdown.renderer.render(tokens, markdown.options, env)
    if not page.strip():
        return ()
    walk = Walk(with_pictures=True)
    tree = tree_of(page, source)
    give_lines(tree)
    mark_badges(tree)
    mark_contents(tree)
    walk.into(tree, Place())
    walk.flush(Place())
    return tuple(with_last(walk.passages, walk.pictures))


def html_with_line(
    _: RendererHTML, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: EnvType
) -> str:
    """Raw HTML, in an element that carries its line."""
    token = tokens[index]
    return f'<div data-raw="" data-line="{token.attrGet("data-line")}">{token.content}</div>\n'


def mark_badges(tree: Element) -> None:
    """Mark the paragraphs of raw HTML that hold pictures with links alone, as badges.

    So is the table of buttons with which a notebook of TensorFlow begins.
    """
    for table in tree.iterfind(".//table[@class='tfo-notebook-buttons']"):
        table.set("class", BADGES)
    for paragraph in tree.iter("p", "div"):
        pictures = paragraph.findall(".//a/img")
        alone = pictures and len(pictures) == len(paragraph.findall(".//img"))
        if alone and not text_of(paragraph):
            paragraph.set("class", BADGES)


def give_lines(tree: Element) -> None:
    """Give every element of raw HTML the line that it has in the Markdown text.

    The parser's own line is one of the page that markdown-it made.
    """
    for element in tree.iter("*"):
        above = element.getparent()
        if above is None or above.get("data-raw") is None or element.get("data-line"):
            continue
        line = above.get("data-line") or ""
        if line.isdecimal() and len(line) < 9:
            element.set("data-line", str(int(line) + line_of(element) - line_of(above)))
            element.set("data-raw", "")
