"""ODT, RTF, FB2, RST, Org, LaTeX, MediaWiki and notebooks: pandoc's syntax tree to passages.

The tree is that of https://hackage.haskell.org/package/pandoc-types: an element is
`{"t": type, "c": contents}`.
"""

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from textwrap import shorten
from typing import Any, Final

from declaim.errors import MissingExtra, UnreadableSource
from declaim.languages import language_tag
from declaim.manuscript import Manuscript, Origin, Passage, SourceBytes
from declaim.model import Metadata, Role
from declaim.reading.charsets import clean
from declaim.reading.documents.odt import ready_odt
from declaim.reading.documents.pandoc_inlines import Inlines, Node, plain
from declaim.reading.documents.rtf import ready_rtf
from declaim.reading.hypertext.emphasis import without_marks
from declaim.structure.signs.printed_dates import iso_date

ODT, RTF = "application/vnd.oasis.opendocument.text", "application/rtf"
FORMATS: Final = {
    ODT: "odt",
    RTF: "rtf",
    "application/x-fictionbook+xml": "fb2",
    "text/x-rst": "rst",
    "text/x-org": "org",
    "text/x-tex": "latex",
    "text/x-mediawiki": "mediawiki",
    "application/x-ipynb+json": "ipynb",
}
"""pandoc's name for each media type."""
PREPARED: Final[dict[str, Callable[[SourceBytes], bytes]]] = {ODT: ready_odt, RTF: ready_rtf}
"""The functions that make the bytes for pandoc, where those of the document are not right."""
SECONDS_MAX: Final = 8
"""Processor seconds for pandoc; SECONDS_PER_MEGABYTE more for each megabyte of the document."""
SECONDS_PER_MEGABYTE: Final = 10
"""pandoc needs 1 s (RTF) to 8 s (RST) for a megabyte of a book."""
MEGABYTES_MAX: Final = 512
"""Memory for pandoc."""
NESTING_MAX: Final = 100
COMPLAINT_MAX: Final = 200
"""Characters: pandoc may quote the whole document."""
_HEAP_EXHAUSTED: Final = 251
"""The exit status of a Haskell program that meets its -M."""


@dataclass(frozen=True, slots=True)
class Around:
    """The surroundings of a block."""

    role: Role | None = None
    reason: str = ""
    mark: str = ""
    """The number or letter of a list's item, which its first block begins with."""
    depth: int = 0


def read_with_pandoc(source: SourceBytes) -> Manuscript:
    """Take a document apart with pandoc. Its tree has no lines: blocks are counted instead.

    Raises MissingExtra without pandoc, UnreadableSource if pandoc refuses the document.
    """
    tree = tree_of(source)
    blocks = Blocks(source.name)
    blocks.through(tree["blocks"], Around())
    passages = [replace(p, line=n) for n, p in enumerate(blocks.passages + blocks.notes, start=1)]
    meta = {name: plain(value) for name, value in tree["meta"].items()}
    metadata = Metadata(
        title=meta.get("title", ""),
        byline=meta.get("author", ""),
        published=iso_date(meta.get("date", "")),
        language=language_tag(meta.get("lang", "")),
    )
    return Manuscript(tuple(passages), metadata, origin=Origin.WRITER)


def tree_of(source: SourceBytes) -> Node:
    """pandoc's tree of the document."""
    seconds = SECONDS_MAX + SECONDS_PER_MEGABYTE * len(source.content) // 1_000_000
    command = [
        *(("sh", "-c", 'ulimit -t "$0"; exec "$@"', str(seconds)) if shutil.which("sh") else ()),
        pandoc(),
        f"--from={FORMATS[source.media_type]}",
        "--to=json",
        "--standalone",  # else some formats keep their metadata to themselves
        "--sandbox",  # a document names other files; none is opened
        *("+RTS", f"-M{MEGABYTES_MAX}M", "-RTS"),
    ]
    prepare = PREPARED.get(source.media_type)
    done = subprocess.run(  # noqa: S603 - the arguments are ours
        command,
        input=prepare(source) if prepare else source.content,
        capture_output=True,
        check=False,
    )
    if done.returncode:
        raise UnreadableSource(source.name, refusal(done.returncode, done.stderr, seconds))
    try:
        tree: Node = json.loads(done.stdout)
    except RecursionError as deep:
        raise UnreadableSource(source.name, f"its blocks nest deeper than {NESTING_MAX}") from deep
    return tree


def complaint(errors: bytes) -> str:
    """The error that pandoc prints, in one line, without the line of the document and its `^`."""
    lines = errors.decode("utf-8", "replace").strip().splitlines()
    if lines and lines[-1].strip() == "^":
        del lines[-2:]
    return shorten(" ".join(lines), COMPLAINT_MAX, placeholder=" …") or "damaged"


def refusal(status: int, said: bytes, seconds: int) -> str:
    """The reason that pandoc gave no tree, by its exit status and its last words."""
    if status < 0:
        return f"pandoc did not finish it in {seconds} s: split it, or nest it less"
    if status == _HEAP_EXHAUSTED:
        return f"pandoc needs more than {MEGABYTES_MAX} MB for it: split it"
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


@dataclass(slots=True)
class Blocks:
    """A walk over block elements, collecting passages and notes."""

    name: str
    passages: list[Passage] = field(default_factory=list)
    notes: list[Passage] = field(default_factory=list)

    def through(self, nodes: list[Node], around: Around) -> None:
        """Collect blocks in order; an item's mark goes to the first of them."""
        if around.depth > NESTING_MAX:
            raise UnreadableSource(self.name, f"its blocks nest deeper than {NESTING_MAX}")
        for node in nodes:
            collect = COLLECTED.get(node["t"])
            if collect:
                collect(self, node.get("c"), around)
                around = replace(around, mark="")

    def add(self, inlines: list[Node], around: Around, level: int = 0) -> None:
        """Append a passage of inline elements, and the notes in it."""
        reader = Inlines()
        lines = [" ".join(line.split()) for line in reader.text_of(inlines).split("\n")]
        verse = around.role is Role.VERSE
        text = ("\n" if verse else " ").join(filter(None, lines))
        if text:
            said = without_marks(f"{around.mark} {text}" if around.mark else text)
            self.passages.append(
                Passage(said.text, 0, around.role, around.reason, level, foreign=said.foreign)
            )
        for note in reader.notes:
            inside = Blocks(self.name)
            inside.through(note, Around(Role.FOOTNOTE, "a note", depth=around.depth + 1))
            self.notes += inside.passages

    def listed(self, items: list[list[Node]], around: Around, marks: Iterator[str]) -> None:
        """Collect the items of a list."""
        item = Around(Role.LIST_ITEM, "an item of a list", depth=around.depth + 1)
        for blocks, mark in zip(items, marks, strict=False):
            self.through(blocks, replace(item, mark=mark))


def bullets() -> Iterator[str]:
    """No mark, as often as is asked."""
    while True:
        yield ""


def numbers(first: int, style: str) -> Iterator[str]:
    """The marks of an ordered list: `3.`, or `c.`"""
    while True:
        alphabetic = style in ("LowerAlpha", "UpperAlpha") and first <= 26
        letter = chr(first + (64 if style == "UpperAlpha" else 96))
        yield f"{letter if alphabetic else first}."
        first += 1


def heading(blocks: Blocks, content: Any, around: Around) -> None:
    """A heading."""
    here = replace(around, role=Role.HEADING, reason="a heading")
    blocks.add(content[2], here, min(max(content[0], 1), 6))


def paragraph(blocks: Blocks, content: Any, around: Around) -> None:
    """A paragraph."""
    blocks.add(content, around)


def division(blocks: Blocks, content: Any, around: Around) -> None:
    """A division: what stands in it."""
    blocks.through(content[1], replace(around, depth=around.depth + 1))


def quotation(blocks: Blocks, content: Any, around: Around) -> None:
    """A block quotation."""
    blocks.through(content, Around(Role.QUOTE, "a block quotation", depth=around.depth + 1))


def verse(blocks: Blocks, content: Any, _: Around) -> None:
    """Lines of verse."""
    nodes = [node for line in content for node in (*line, {"t": "LineBreak"})]
    blocks.add(nodes, Around(Role.VERSE, "lines of verse"))


def listing(blocks: Blocks, content: Any, _: Around) -> None:
    """A listing."""
    if content[1].strip():
        blocks.passages.append(Passage(clean(content[1]), 0, Role.CODE, "a listing"))


def definitions(blocks: Blocks, content: Any, around: Around) -> None:
    """Terms and what they mean."""
    for term, meanings in content:
        blocks.add(term, Around(Role.LIST_ITEM, "a term of a list"))
        for meaning in meanings:
            blocks.listed([meaning], around, bullets())


def figure(blocks: Blocks, content: Any, _: Around) -> None:
    """A figure: its caption."""
    blocks.through(content[1][1], Around(Role.CAPTION, "a figure's caption"))


def table(blocks: Blocks, content: Any, around: Around) -> None:
    """A table: its caption, and one row a line."""
    blocks.through(content[1][1], Around(Role.CAPTION, "a table's caption"))
    head, bodies, foot = content[3][1], content[4], content[5][1]
    rows = [*head, *(row for body in bodies for row in (*body[2], *body[3])), *foot]
    lines = (", ".join(filter(None, map(partial(cell, blocks.name, around), r[1]))) for r in rows)
    if text := "\n".join(filter(None, lines)):
        blocks.passages.append(Passage(text, 0, Role.TABLE, "a table, one row a line"))


def cell(name: str, around: Around, content: Any) -> str:
    """The text of a table's cell."""
    inside = Blocks(name)
    inside.through(content[4], Around(depth=around.depth + 1))
    return " ".join(re.sub(r"\s+", " ", p.text) for p in inside.passages)


COLLECTED: Final[dict[str, Callable[[Blocks, Any, Around], None]]] = {
    "Header": heading,
    "Para": paragraph,
    "Plain": paragraph,
    "Div": division,
    "BlockQuote": quotation,
    "LineBlock": verse,
    "CodeBlock": listing,
    "BulletList": lambda blocks, content, around: blocks.listed(content, around, bullets()),
    "OrderedList": lambda blocks, content, around: blocks.listed(
        content[1], around, numbers(content[0][0], content[0][1]["t"])
    ),
    "DefinitionList": definitions,
    "Figure": figure,
    "Table": table,
}
"""The method that collects each block; a block that is not here (raw code, rules) is left out."""
