"""The growth of the time to read a page: `python benchmarks/large_page.py 0.25 1 4`.

For each number of megabytes pages are made of paragraphs of some 50 and of some 16 words, and read.
Prints seconds of processor time, and the exponent of their growth. With `--words` every paragraph
is one word, in documents of all kinds, and each document has a process of its own.
"""

import argparse
import random
import resource
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from io import BytesIO
from itertools import cycle, islice
from math import log
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from declaim.errors import UnreadableSource
from declaim.reading import read
from kit.documents import docx, fb2, odt, packed

if TYPE_CHECKING:
    from collections.abc import Callable

SENTENCE = "the tide came in over the sand and nobody on the wall said anything to the keeper"
WORDS = SENTENCE.split()
PARAGRAPHS_WORDS = {"paragraphs of 50 words": (20, 80), "paragraphs of 16 words": (8, 24)}
LETTERS = "etaoinshrdlucmfwypvbgk"
PAGE = "<html><body><nav><a href=/>News</a></nav><main><h1>The Tide</h1>{}</main></body></html>"
LATEX = "\\documentclass{{article}}\\begin{{document}}{}\\end{{document}}"
LETTER = "From: a@example.org\nSubject: Tide\nContent-Type: text/{}; charset=utf-8\n\n{{}}"
KINDS = {
    "p.html": ("<p>{}</p>", PAGE),
    "div.html": ("<div>{}</div>", PAGE),
    "li.html": ("<li>{}</li>", PAGE),
    "br.html": ("{}<br><br>", PAGE),
    "table.html": ("<table><tr><td>{}</td></tr></table>", PAGE),
    "h2.html": ("<h2>{}</h2>", PAGE),
    "p.md": ("{}\n\n", "{}"),
    "item.md": ("- {}\n", "{}"),
    "heading.md": ("# {}\n", "{}"),
    "quote.md": ("> {}\n\n", "{}"),
    "p.txt": ("{}\n\n", "{}"),
    "line.txt": ("{}\n", "{}"),
    "item.txt": ("- {}\n", "{}"),
    "p.epub": ("<p>{}</p>", "<html><body>{}</body></html>"),
    "p.docx": ("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "{}"),
    "p.odt": ("<text:p>{}</text:p>", "{}"),
    "p.fb2": ("<p>{}</p>", "<section>{}</section>"),
    "p.rtf": ("{}\\par\n", "{{\\rtf1\\ansi {}}}"),
    "p.tex": ("{}\n\n", LATEX),
    "p.rst": ("{}\n\n", "{}"),
    "p.org": ("{}\n\n", "{}"),
    "heading.org": ("* {}\n", "{}"),
    "p.wiki": ("{}\n\n", "{}"),
    "cue.srt": ("1\n00:00:01,000 --> 00:00:02,000\n{}\n\n", "{}"),
    "p.eml": ("<p>{}</p>", LETTER.format("html")),
    "line.eml": ("{}\n\n", LETTER.format("plain")),
}
"""A paragraph of each kind, and the text around all of them."""


def one_word_paragraphs(kind: str, size: int) -> bytes:
    """A document with about `size` bytes of markup, whose words have three to eight letters."""
    paragraph, around = KINDS[kind]
    chance, length = random.Random(20), 0  # noqa: S311 - no secret
    parts: list[str] = []
    while length < size:
        word = "".join(chance.choices(LETTERS, k=chance.randint(3, 8)))
        parts.append(paragraph.format(word))
        length += len(parts[-1])
    text = around.format("".join(parts))
    made: dict[str, Callable[[str], bytes]] = {"docx": docx, "odt": odt, "fb2": fb2, "epub": book}
    return made.get(kind.rpartition(".")[2], str.encode)(text)


def book(chapter: str) -> bytes:
    """An EPUB of one chapter."""
    item = '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfile full-path="b.opf"/></container>',
            "b.opf": f'<package xmlns="http://www.idpf.org/2007/opf"><manifest>{item}</manifest>'
            '<spine><itemref idref="a"/></spine></package>',
            "a.xhtml": chapter,
        }
    )


def measured(content: bytes, kind: str) -> str:
    """The processor time and the memory that it takes to read a document, in words."""
    began = time.process_time()
    try:
        result = f"{len(read(BytesIO(content), media_type=kind.rpartition('.')[2]).blocks)} blocks"
    except UnreadableSource as refused:
        result = str(refused)
    cpu_s = time.process_time() - began
    own, pandoc = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    cpu_s += pandoc.ru_utime + pandoc.ru_stime
    memory_mb = max(own.ru_maxrss, pandoc.ru_maxrss) // 1024
    return f"{cpu_s:.1f} s, {memory_mb} MB of memory, {result}"


def page(size: int, words: tuple[int, int]) -> bytes:
    """A page of about `size` bytes whose paragraphs have from so many to so many words."""
    parts = ["<html><body><nav><a href=/>News</a></nav><main><article><h1>The Tide</h1>"]
    least, most = words
    length = 0
    while length < size:
        count, first = least + len(parts) * 7 % (most - least), len(parts) % len(WORDS)
        said = " ".join(islice(cycle(WORDS), first, first + count))
        parts.append(f"<p>{said.capitalize()}.</p>\n")
        length += len(parts[-1])
    return "".join([*parts, "</article></main></body></html>"]).encode()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("megabytes", nargs="+", type=float)
    parser.add_argument("--words", action="store_true")
    asked = parser.parse_args()
    sizes = sorted(asked.megabytes)
    if asked.words:
        for kind in KINDS:
            for megabytes in sizes:
                content = one_word_paragraphs(kind, int(megabytes * 1_000_000))
                with ProcessPoolExecutor(1, get_context("spawn")) as alone:
                    told = alone.submit(measured, content, kind).result()
                print(f"{kind}, {megabytes:g} MB: {told}", flush=True)
        return
    for name, words in PARAGRAPHS_WORDS.items():
        read(BytesIO(page(10_000, words)), media_type="html")  # what is loaded once
        cpu_s = []
        for megabytes in sizes:
            content = page(int(megabytes * 1_000_000), words)
            began = time.process_time()
            read(BytesIO(content), media_type="html")
            cpu_s.append(time.process_time() - began)
        told = ", ".join(f"{mb:g} MB {s:.2f} s" for mb, s in zip(sizes, cpu_s, strict=True))
        exponent = log(cpu_s[-1] / cpu_s[0]) / log(sizes[-1] / sizes[0]) if len(sizes) > 1 else 1
        print(f"{name}: {told}, exponent {exponent:.2f}")


if __name__ == "__main__":
    main()
