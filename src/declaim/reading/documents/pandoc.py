"""ODT, RTF, FB2, RST, Org, LaTeX, MediaWiki and AsciiDoc: pandoc's syntax tree to passages.

The tree is that of https://hackage.haskell.org/package/pandoc-types: an element is
`{"t": type, "c": contents}`.
"""

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from itertools import groupby
from textwrap import shorten
from typing import Final

from declaim.errors import MissingExtra, UnreadableSource
from declaim.languages import language_tag
from declaim.manuscript import Manuscript, Origin, Passage, SourceBytes
from declaim.model import Metadata, Role
from declaim.reading.documents.bibliographies import with_references
from declaim.reading.documents.empty_sections import without_empty
from declaim.reading.documents.latex.latex_source import not_read, passed_over, ready_latex
from declaim.reading.documents.latex.latex_words import (
    first_line,
    names_of_references,
    names_of_words,
    with_known_references,
    with_words_of,
)
from declaim.reading.documents.open_document.odt import ready_odt
from declaim.reading.documents.remarks import listed
from declaim.reading.documents.rich_text.rtf import LIST_TEXT, ready_rtf
from declaim.reading.documents.small_markups.asciidoc import ready_asciidoc
from declaim.reading.documents.small_markups.fb2 import ready_fb2
from declaim.reading.documents.small_markups.org import ready_org
from declaim.reading.documents.small_markups.rst import ready_rst
from declaim.reading.documents.syntax_trees.pandoc_blocks import NESTING_MAX, Around, Blocks
from declaim.reading.documents.syntax_trees.pandoc_inlines import TEMPLATE, Node, plain
from declaim.reading.documents.syntax_trees.prepared import Prepared
from declaim.reading.documents.wikis.wiki import ready_wiki, with_verses
from declaim.reading.documents.wikis.wiki_refused import simplified
from declaim.reading.encodings.charsets import decode
from declaim.structure.signs.printed_dates import iso_date

ODT, RTF = "application/vnd.oasis.opendocument.text", "application/rtf"
FB2: Final = "application/x-fictionbook+xml"
LATEX: Final = "text/x-tex"
RST: Final = "text/x-rst"
ORG: Final = "text/x-org"
WIKI: Final = "text/x-mediawiki"
ASCIIDOC: Final = "text/x-asciidoc"
FORMATS: Final = {
    ODT: "odt",
    RTF: "rtf",
    FB2: "fb2",
    RST: "rst",
    ORG: "org",
    LATEX: "latex",
    WIKI: "mediawiki",
    ASCIIDOC: "asciidoc",
}
"""pandoc's name for each media type."""
TEXTS: Final = (RST, ORG, LATEX, WIKI, ASCIIDOC)
"""The types of which pandoc knows one encoding, UTF-8."""
PREPARED: Final[dict[str, Callable[[SourceBytes], Prepared]]] = {
    ODT: ready_odt,
    RTF: ready_rtf,
    FB2: ready_fb2,
    LATEX: ready_latex,
    ORG: ready_org,
    RST: ready_rst,
    WIKI: ready_wiki,
    ASCIIDOC: ready_asciidoc,
}
"""The functions that make a document ready for pandoc, where it would not be read right."""
SHOWN: Final = (
    ("title", (Role.HEADLINE, "the title")),
    ("subtitle", (Role.STANDFIRST, "the subtitle")),
)
"""The metadata that a text shows above its first words."""
ABSTRACT: Final = Around(Role.PARAGRAPH, "the abstract")
ANNOTATION: Final = Around(Role.BOILERPLATE, "a book's annotation, for its buyers")
SECONDS_MAX: Final = 8
"""Processor seconds for pandoc; SECONDS_PER_MEGABYTE more for each megabyte of the document."""
SECONDS_PER_MEGABYTE: Final = 10
"""pandoc needs 1 s (RTF) to 8 s (RST) for a megabyte of a book."""
MEGABYTES_MAX: Final = 512
"""Memory for pandoc."""
COMPLAINT_MAX: Final = 200
"""Characters: pandoc may quote the whole document."""
TOLD_BEFORE: Final = re.compile(
    r"^\[(?:INFO|WARNING)\] .*?(?=^\[|^Error|^Invalid|\Z)", re.MULTILINE | re.DOTALL
)
"""The names of what pandoc passed over, before an error."""
ADDRESS: Final = re.compile(r" ?\(<?[^\s()<>]{1,100}@[^\s()<>]{1,100}>?\)")
"""The address that AsciiDoc has beside an author's name."""
BY_PANDOC: Final = re.compile(
    rb"\{\\rtf1\\ansi\\deff0\{\\fonttbl\{\\f0 \\fswiss Helvetica;\}\{\\f1 (?:\\fmodern )?Courier;"
)
"""The first bytes of an RTF of pandoc, in which a typewriter's letters are listings."""
NO_XML: Final = re.compile(rb"Invalid XML:\s+(?!\s|Unresolved)")
UNKNOWN: Final = b"Unknown input format"
_HEAP_EXHAUSTED: Final = 251
"""The exit status of a Haskell program that meets its -M."""


def read_with_pandoc(source: SourceBytes) -> Manuscript:
    """Take a document apart with pandoc. Its tree has no lines: blocks are counted instead.

    Raises MissingExtra without pandoc, UnreadableSource if pandoc refuses the document.
    """
    if source.media_type in TEXTS:
        source = replace(source, content=decode(source).encode())
    prepare = PREPARED.get(source.media_type)
    ready = prepare(source) if prepare else Prepared(source.content)
    tree, said = tree_or_simpler(source, ready.content)
    is_latex = source.media_type == LATEX
    elsewhere = names_of_words(source, said) if is_latex else {}
    references = names_of_references(source, said) if is_latex else set[str]()
    if elsewhere or references:
        content = with_known_references(ready.content, references)
        try:
            tree, said = tree_of(source, with_words_of(content, elsewhere))
        except UnreadableSource:  # a command that means something else at another place
            elsewhere = {}
    is_fb2 = source.media_type == FB2
    is_rtf = source.media_type == RTF
    blocks = Blocks(source.name, are_marked=is_rtf and LIST_TEXT in source.content)
    if abstract := tree["meta"].pop("abstract", None):
        blocks.through(paragraphs(abstract), ANNOTATION if is_fb2 else ABSTRACT)
    mend = MENDED.get(source.media_type)
    blocks.through(mend(tree["blocks"], source.content) if mend else tree["blocks"], Around())
    found = without_empty(blocks.passages)
    if source.media_type in (ODT, RTF, ASCIIDOC, FB2):
        found = with_references(found)
    found += blocks.notes
    files = not_read(said, first_line(source)) or not_read(said) if is_latex else []
    if files and not found:
        raise UnreadableSource(
            source.name, f"its text is in other files, which are not opened: {listed(files)}"
        )
    meta = {name: plain(value) for name, value in tree["meta"].items()}
    if source.media_type in TEXTS and found:
        found = [*(Passage(meta[name], 0, *role) for name, role in SHOWN if meta.get(name)), *found]
    meta |= ready.told
    metadata = Metadata(
        title=meta.get("title", ""),
        byline=ADDRESS.sub("", meta.get("author", "")),
        published=iso_date(meta.get("date", "")),
        language=language_tag(meta.get("lang", "")),
    )
    passages = tuple(replace(each, line=n) for n, each in enumerate(found, start=1))
    remarks = [*not_spoken(blocks.left_out)]
    if is_latex:
        remarks += passed_over(source, said)
    if elsewhere:
        names = listed(rf"\{name}" for name in elsewhere)
        remarks.append(f"the words of commands that are defined elsewhere are spoken: {names}")
    remarks += ready.remarks
    return Manuscript(passages, metadata, origin=Origin.WRITER, remarks=tuple(remarks))


def not_spoken(left_out: Mapping[str, int]) -> Iterator[str]:
    """The remarks on what is not spoken, and how often; one for all templates of a wiki."""
    named = []
    for what, times in left_out.items():
        if what.startswith(TEMPLATE):
            named.append(f"{what.removeprefix(TEMPLATE)} ({times})")
        else:
            yield f"not spoken: {what} ({times})"
    if named:
        yield f"not spoken: templates of the wiki: {', '.join(named)}"


def typed(nodes: list[Node], content: bytes) -> list[Node]:
    """The blocks of an RTF, with a typewriter's letters as text: pandoc makes listings of them."""
    if BY_PANDOC.match(content):
        return nodes
    found: list[Node] = []
    for is_listing, group in groupby(nodes, lambda node: bool(node["t"] == "CodeBlock")):
        if is_listing:
            found.append({"t": "Typed", "c": "\n".join(node["c"][1] for node in group)})
        else:
            found += group
    return found


MENDED: Final[dict[str, Callable[[list[Node], bytes], list[Node]]]] = {
    RTF: typed,
    WIKI: lambda nodes, _: with_verses(nodes),
}
"""The functions that mend the blocks of pandoc's tree."""


def paragraphs(value: Node) -> list[Node]:
    """The blocks of a metadata value."""
    inlines = {"t": "Para", "c": value["c"]}
    return value["c"] if value["t"] == "MetaBlocks" else [inlines]


def tree_or_simpler(source: SourceBytes, content: bytes) -> tuple[Node, str]:
    """pandoc's tree of a document; a wiki's page that it refuses is read in simpler markup."""
    try:
        return tree_of(source, content)
    except UnreadableSource:
        if source.media_type != WIKI:
            raise
    return tree_of(source, simplified(content))


def tree_of(source: SourceBytes, content: bytes) -> tuple[Node, str]:
    """pandoc's tree of a document with a content that is ready for it, and what it says of it."""
    seconds = SECONDS_MAX + SECONDS_PER_MEGABYTE * len(source.content) // 1_000_000
    command = [
        *(("sh", "-c", 'ulimit -t "$0"; exec "$@"', str(seconds)) if shutil.which("sh") else ()),
        pandoc(),
        f"--from={FORMATS[source.media_type]}",
        "--to=json",
        "--standalone",  # else some formats keep their metadata to themselves
        *(("--verbose",) if source.media_type == LATEX else ()),  # it names what it passes over
        "--sandbox",  # a document names other files; none is opened
        *("+RTS", f"-M{MEGABYTES_MAX}M", "-RTS"),
    ]
    done = subprocess.run(  # noqa: S603 - the arguments are ours
        command,
        input=content,
        capture_output=True,
        check=False,
    )
    if done.returncode:
        raise UnreadableSource(source.name, refusal(done.returncode, done.stderr, seconds))
    try:
        tree: Node = json.loads(done.stdout)
    except RecursionError as deep:
        raise UnreadableSource(source.name, f"its blocks nest deeper than {NESTING_MAX}") from deep
    return tree, done.stderr.decode("utf-8", "replace")


def complaint(errors: bytes) -> str:
    """The error that pandoc prints, in one line, without the line of the document and its `^`."""
    lines = TOLD_BEFORE.sub("", errors.decode("utf-8", "replace")).strip().splitlines()
    if lines and lines[-1].strip() == "^":
        del lines[-2:]
    return shorten(" ".join(lines), COMPLAINT_MAX, placeholder=" …") or "damaged"


def refusal(status: int, said: bytes, seconds: int) -> str:
    """The reason that pandoc gave no tree, by its exit status and its last words."""
    if status < 0:
        return f"pandoc did not finish it in {seconds} s: split it, or nest it less"
    if status == _HEAP_EXHAUSTED:
        return f"pandoc needs more than {MEGABYTES_MAX} MB for it: split it"
    if UNKNOWN in said:
        return "this pandoc is too old for it: update it (pip install -U pypandoc_binary)"
    if NO_XML.search(said):
        return "its XML is damaged, or cut short: fetch it again, or save it again"
    return f"pandoc refuses it: {complaint(said)}"


def pandoc() -> str:
    """The path of pandoc: the one that pip brought, else the system's; else MissingExtra."""
    if find_spec("pypandoc"):
        try:
            return str(import_module("pypandoc").get_pandoc_path())
        except OSError:
            pass  # pypandoc without its binary
    if found := shutil.which("pandoc"):
        return found
    raise MissingExtra("documents", "reading this kind of document")
