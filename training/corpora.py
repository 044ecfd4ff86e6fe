"""The pages that train.py learns from, as rows of numbers with what is right for each."""

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from typing import Any, Final

import numpy as np
from lxml.html import HtmlElement, document_fromstring
from numpy.typing import NDArray

from declaim.errors import UnreadableSource
from declaim.manuscript import SourceBytes
from declaim.reading.encodings.charsets import decode
from declaim.reading.hypertext.html import passages_of, title_in, without_declaration
from declaim.reading.hypertext.metadata import metadata_of
from declaim.reading.hypertext.tree import tree_of
from declaim.structure.signs.features import features_of, title_at
from declaim.structure.signs.wording import key

GRAM: Final = 4
"""Words: a passage is the body's if most of its runs of so many stand in the expected text."""
CUT: Final = 30_000
"""Characters: a longer expected text may be cut, and the rest of its page would count as wrong."""
KEPT_BACK: Final = "2024_04"
"""The month whose news pages are not read here: others measure with them."""
FOUND: Final = 0.3
"""Of a news page's paragraphs: with fewer in the page, the expected text is of another day."""
BLOCKS: Final = ("p", "div", "li", "h1", "h2", "h3", "h4", "td", "br", "blockquote", "pre", "dd")

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Raw:
    """A page as it is stored, and the text that is expected of it."""

    content: bytes
    expected: str
    site: str
    kind: str


@dataclass(frozen=True, eq=False)
class Page:
    """The rows of one page, and what is right for each."""

    site: str
    kind: str
    rows: Floats
    share: Floats
    """The part of each passage that stands in the expected text; -1 where nobody can tell."""
    words: Floats
    texts: tuple[str, ...]


def pages_of_wcxb(folder: Path) -> Iterator[Raw]:
    """The development split, without the sites of which a page is in the test split."""
    files = json.loads((folder / "metadata.json").read_text("utf-8"))["files"]
    tested = {file["domain"] for file in files.values() if file["split"] == "test"}
    for path in sorted((folder / "dev" / "ground-truth").glob("*.json")):
        file = files.get(path.stem)
        if file is None or file["split"] != "dev" or file["domain"] in tested:
            continue
        expected = json.loads(path.read_text("utf-8"))["ground_truth"].get("main_content") or ""
        if len(expected) > CUT:
            continue
        content = gzip.decompress((folder / "dev" / "html" / f"{path.stem}.html.gz").read_bytes())
        yield Raw(content, expected, file["domain"], file["page_type"])


def pages_of_mozilla(folder: Path) -> Iterator[Raw]:
    """The test pages of Mozilla's readability."""
    for path in sorted(folder.glob("*/expected.html")):
        tree: HtmlElement = document_fromstring(path.read_text("utf-8") or "<p></p>")
        for element in tree.iter(*BLOCKS):
            element.text, element.tail = f"\n{element.text or ''}", f"\n{element.tail or ''}"
        about = json.loads((path.parent / "expected-metadata.json").read_text("utf-8"))
        expected = f"{about.get('title') or ''}\n{tree.text_content()}"
        content = (path.parent / "source.html").read_bytes()
        yield Raw(content, expected, path.parent.name, "mozilla")


def pages_of_fundus(folder: Path) -> Iterator[Raw]:
    """The news pages of fundus' tests, each with its title, summary and paragraphs."""
    for path in sorted(folder.glob("*/*.html.gz")):
        name, _, day = path.name.removesuffix(".html.gz").partition("_")
        versions = path.with_name(f"{name}.json")
        if day.startswith(KEPT_BACK) or not versions.is_file():
            continue
        content = gzip.decompress(path.read_bytes())
        shown = re.sub(r"<[^>]*>", " ", content.decode("utf-8", "replace"))
        shown = " ".join(shown.split())
        texts = [lines_of_news(told) for told in json.loads(versions.read_text("utf-8")).values()]
        found = [mean(p[5:45] in shown for p in text) if len(text) > 1 else 0 for text in texts]
        if texts and max(found) > FOUND:
            expected = texts[found.index(max(found))]
            yield Raw(content, "\n".join(expected), f"{path.parent.name}/{name}", "news")


def lines_of_news(told: dict[str, Any]) -> list[str]:
    """Title, summary, headings and paragraphs of a page of fundus."""
    body = told.get("body") or {}
    lines = [told.get("title") or "", *(body.get("summary") or ())]
    for section in body.get("sections") or ():
        lines += [*section["headline"], *section["paragraphs"]]
    return lines


def page_of(raw: Raw) -> Page | None:
    """The page, if it can be read and holds something."""
    try:
        text = without_declaration(decode(SourceBytes(raw.site, raw.content, "text/html")))
        tree = tree_of(text, raw.site)
    except UnreadableSource:
        return None
    passages = passages_of(tree)
    if not passages:
        return None
    title = title_in(metadata_of(tree).title, passages)
    rows = features_of(passages, title)
    texts = [p.text for p in passages]
    words = np.array([len(re.findall(r"\w+", t)) for t in texts], np.float32)
    share = shares(texts, raw.expected)
    copies = [key(text) == key(title) != "" for text in texts]
    if any(copies):
        share[copies] = -1  # a copy of the title is silent anyway
        share[title_at(passages, title)] = 1
    return Page(raw.site, raw.kind, rows, share, words, tuple(texts))


def shares(texts: list[str], expected: str) -> Floats:
    """The part of each text that stands in the expected one; a word or two prove nothing."""
    lines = {key(line) for line in expected.split("\n")}
    words = key(expected).split()
    runs = {n: {tuple(words[i : i + n]) for i in range(len(words))} for n in range(1, GRAM + 1)}
    found = []
    for text in texts:
        own = key(text).split()
        n = min(GRAM, len(own))
        pieces = [tuple(own[i : i + n]) for i in range(len(own) - n + 1)] if n else []
        share = sum(piece in runs[n] for piece in pieces) / len(pieces) if pieces else -1.0
        if share > 0.5 and n < GRAM:
            share = 0.5 if n > 1 else 0.25
        found.append(1.0 if pieces and " ".join(own) in lines else share)
    return np.array(found, np.float32)
