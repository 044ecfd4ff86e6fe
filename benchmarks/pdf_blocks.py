"""The paragraphs of PDFs that are rightly spoken: `python benchmarks/pdf_blocks.py FOLDER`.

FOLDER holds PDFs, at any depth. Those that `pdf_blocks.tsv` names by their SHA-256 are read. A row
of `pdf_blocks.tsv` has the document's place on GitHub, the first 16 digits of the SHA-256, and five
characters a paragraph: the last four digits of the CRC-32 of its lines, and `+` if a person who
sees the page would speak it, or `-`. If the reader parts a paragraph otherwise, its label is not
used. Prints recall and precision of the words, means over the documents that have a body, and how
many documents lose a paragraph of 25 words and more.
"""

import argparse
import hashlib
import re
import zlib
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from statistics import mean
from typing import Final

from declaim.manuscript import SPOKEN, SourceBytes
from declaim.reading.pdf.reader import opened, taken_apart

LABELS: Final = Path(__file__).with_suffix(".tsv")
DIGEST_LENGTH: Final = 16
LABEL: Final = re.compile(r"(\w{4})([+-])")
LONG: Final = 25
"""Words: a document that loses so long a paragraph is counted."""

Score = tuple[float, float, bool]
"""Recall, precision, and whether a long paragraph is lost."""


def main() -> None:
    """Read the documents and print the means."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    paths, labels = zip(*labelled_in(parser.parse_args().folder), strict=True)
    with ProcessPoolExecutor() as workers:
        scores = [score for score in workers.map(scored, paths, labels, chunksize=8) if score]
    recall, precision = (mean(score[i] for score in scores) for i in range(2))
    lost = sum(score[2] for score in scores)
    print(f"{len(scores)} documents, recall {recall:.3f}, precision {precision:.3f}, {lost} lose")


def labelled_in(folder: Path) -> Iterator[tuple[Path, str]]:
    """The labelled documents of a folder, and their labels."""
    digests = {hashlib.sha256(p.read_bytes()).hexdigest(): p for p in folder.rglob("*.pdf")}
    paths = {digest[:DIGEST_LENGTH]: path for digest, path in digests.items()}
    for row in LABELS.read_text("utf-8").splitlines():
        _, digest, labels = row.split("\t")
        if digest in paths:
            yield paths[digest], labels


def scored(path: Path, labels: str) -> Score | None:
    """The score of a document; nothing if none of its labelled paragraphs is body."""
    source = SourceBytes(path.name, path.read_bytes(), "application/pdf")
    right = dict(LABEL.findall(labels))
    body = spoken = both = 0
    lost = False
    for item in taken_apart(opened(source), source.name).paragraphs:
        lines = " ".join(line.text for line in item.paragraph.lines)
        label = right.get(f"{zlib.crc32(lines.encode()) & 0xFFFF:04x}")
        if label:
            words = len(item.text.split())
            is_spoken = item.role is None or item.role in SPOKEN
            body += words * (label == "+")
            spoken += words * is_spoken
            both += words * (label == "+" and is_spoken)
            lost |= label == "+" and not is_spoken and words >= LONG
    return (both / body, both / max(spoken, 1), lost) if body else None


if __name__ == "__main__":
    main()
