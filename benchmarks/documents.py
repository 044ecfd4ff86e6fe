"""The words read of printed documents, and their order: `python benchmarks/documents.py FOLDER`.

FOLDER holds a folder a document: `source.pdf`, `pages.txt` (`3-5`: the pages that are labelled)
and `labels.txt`, in which a line `role| text` is one block, in reading order. Body is what a
listener wants to hear: headline, byline, heading, paragraph, quote, list-item, verse. Printed are
recall and precision of the body's words, the part of neighbouring blocks that keep their order,
the same of the blocks whose first words are heard once (a price or a name that is heard twice is
found at the first of the two places), and the processor time a page; beside declaim stand
pypdfium2, pdfminer.six and pdfplumber, which speak everything. The bound speaks exactly those
blocks of declaim of which most words are body. The same is printed without the documents of which
less than a tenth is body.
"""

import argparse
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from statistics import mean
from typing import Final

import pdfplumber
import pypdfium2
from pdfminer.high_level import extract_text
from pdfminer.pdfparser import PDFSyntaxError
from pdfplumber.utils.exceptions import PdfminerException

from declaim.model import Block
from declaim.reading import read

BODY: Final = frozenset(
    [
        "headline",
        "standfirst",
        "byline",
        "heading",
        "paragraph",
        "quote",
        "list-item",
        "verse",
        "question",
        "answer",
    ]
)
VOWEL_SIGNS: Final = re.compile("[\u0640\u064b-\u0652\u0670]")
"""Of Arabic: a person who labels a page leaves many out."""
PROBE_WORDS: Final = 6
"""A block is found in a text by so many of its first words in a row."""

BODY_PART_MIN: Final = 0.1

Extract = Callable[[Path, range], list[str]]


@dataclass(frozen=True, slots=True)
class Score:
    """One reader on one document; all but the last from 0 to 1."""

    recall: float
    precision: float
    order: float
    order_of_once: float
    seconds_per_page: float


@cache
def blocks_of(path: Path) -> tuple[Block, ...]:
    """The blocks of a document."""
    return read(path).blocks


def declaim(path: Path, pages: range) -> list[str]:
    """The spoken blocks of the pages."""
    return [b.text for b in blocks_of(path) if b.spoken and b.page in pages]


def bound(path: Path, pages: range) -> list[str]:
    """The blocks of the pages of which most words are body; the longest are asked first."""
    left = Counter(words_of(" ".join(body_of(path.parent))))
    blocks = [b for b in blocks_of(path) if b.page in pages]
    chosen: set[int] = set()
    for i in sorted(range(len(blocks)), key=lambda i: -len(blocks[i].text)):
        words = Counter(words_of(blocks[i].text))
        if 2 * (words & left).total() > words.total():
            chosen.add(i)
            left -= words
    return [block.text for i, block in enumerate(blocks) if i in chosen]


def pdfium(path: Path, pages: range) -> list[str]:
    """The text of the pages, as the file orders it."""
    document = pypdfium2.PdfDocument(path)
    return [document[n - 1].get_textpage().get_text_range() for n in pages if n <= len(document)]


def pdfminer(path: Path, pages: range) -> list[str]:
    """The text of the pages, in the order of pdfminer's layout analysis; none if it refuses one."""
    try:
        return [extract_text(path, page_numbers=[n - 1 for n in pages])]
    except PDFSyntaxError:
        return []


def plumber(path: Path, pages: range) -> list[str]:
    """The text of the pages, line by line from the top; none if pdfminer refuses the file."""
    try:
        with pdfplumber.open(path, pages=[*pages]) as document:
            return [page.extract_text() or "" for page in document.pages]
    except PdfminerException:
        return []


READERS: Final[dict[str, Extract]] = {
    "pypdfium2": pdfium,
    "pdfminer.six": pdfminer,
    "pdfplumber": plumber,
    "declaim": declaim,  # behind the others, since it gives PDFium a font
    "bound of its blocks": bound,
}


def main() -> None:
    """Score every labelled document and print the means, and what declaim does to each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folders = sorted(p.parent for p in parser.parse_args().folder.glob("*/labels.txt"))
    scores = {name: [scored(extract, f) for f in folders] for name, extract in READERS.items()}
    ample = [i for i, folder in enumerate(folders) if body_part(folder) >= BODY_PART_MIN]
    for chosen in ([*range(len(folders))], ample):
        print(f"{len(chosen):3} documents          recall  precision  order  once  s/page")
        for name, found in scores.items():
            print(f"{name:22}", row([found[i] for i in chosen]))
    for folder, score in zip(folders, scores["declaim"], strict=True):
        print(f"  {folder.name:20}", row([score]))


def row(scores: list[Score]) -> str:
    """The means of some scores."""
    values = zip(
        *((s.recall, s.precision, s.order, s.order_of_once, s.seconds_per_page) for s in scores),
        strict=True,
    )
    recall, precision, order, once, seconds = map(mean, values)
    return f"{recall:8.3f} {precision:9.3f} {order:7.3f} {once:5.3f} {seconds:7.3f}"


def scored(extract: Extract, folder: Path) -> Score:
    """The score of a reader on the labelled pages of a document."""
    first, last = map(int, (folder / "pages.txt").read_text().split("-"))
    pages = range(first, last + 1)
    body = body_of(folder)
    began = time.process_time()
    spoken = extract(folder / "source.pdf", pages)
    seconds = time.process_time() - began
    wanted, heard = words_of(" ".join(body)), words_of(" ".join(spoken))
    shared = sum((Counter(wanted) & Counter(heard)).values())
    total = len(pypdfium2.PdfDocument(folder / "source.pdf"))
    return Score(
        shared / max(len(wanted), 1),
        shared / max(len(heard), 1),
        order_kept(body, heard),
        order_kept(body, heard, once=True),
        seconds / (total if extract is declaim else len(pages)),
    )


def body_of(folder: Path) -> list[str]:
    """The text of each block of the body."""
    return [text for role, text in labels_in(folder) if role in BODY]


def body_part(folder: Path) -> float:
    """The part of the labelled words, 0 to 1, that are body."""
    every = words_of(" ".join(text for _, text in labels_in(folder)))
    return len(words_of(" ".join(body_of(folder)))) / max(len(every), 1)


def labels_in(folder: Path) -> Iterator[tuple[str, str]]:
    """Role and text of each labelled block, in order."""
    for line in (folder / "labels.txt").read_text("utf-8").splitlines():
        role, bar, text = line.partition("|")
        if bar:
            yield role.strip(), text.strip()


def words_of(text: str) -> list[str]:
    """The words in lower case; of Chinese, Japanese and Korean each sign."""
    plain = VOWEL_SIGNS.sub("", text.casefold())
    return re.findall(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_]+", plain)


def order_kept(body: list[str], heard: list[str], *, once: bool = False) -> float:
    """The part of neighbouring blocks that are heard one after the other, of those heard at all.

    With `once`, blocks are left out whose first words are heard more than once.
    """
    text = " " + " ".join(heard) + " "
    probes = [f" {' '.join(words_of(block)[:PROBE_WORDS])} " for block in body]
    places = [text.find(p) for p in probes if not once or text.find(p) == text.rfind(p)]
    found = [place for place in places if place >= 0]
    pairs = list(pairwise(found))
    return sum(a < b for a, b in pairs) / len(pairs) if pairs else 1.0


if __name__ == "__main__":
    main()
