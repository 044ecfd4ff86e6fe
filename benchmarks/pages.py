"""How much of real web pages is read, and how much else: `python benchmarks/pages.py FOLDER`.

FOLDER holds a folder a page with `source.html` and `expected.html`, as `test/test-pages` of
https://github.com/mozilla/readability does. What declaim speaks is compared with what was expected
there (without tables, listings and captions, which are not spoken) by runs of four words; beside it
stand the two extractors it asks. Prints precision, recall and F, means over the pages.
"""

import argparse
import re
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from statistics import mean

from lxml.etree import strip_elements
from lxml.html import document_fromstring

from declaim.errors import UnreadableSource
from declaim.reading import read
from declaim.reading.html import by_readability, by_trafilatura

GRAM = 4
UNSPOKEN = ("figcaption", "table", "pre", "script", "style")


def main() -> None:
    """Score every page and print the means."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    pages = sorted(path for path in parser.parse_args().folder.iterdir() if path.is_dir())
    with ProcessPoolExecutor() as workers:
        scores = [score for score in workers.map(scored, pages) if score]
    print(f"{len(scores)} pages  precision  recall  F")
    for name in READERS:
        told = [mean(score[name][k] for score in scores) for k in range(3)]
        print(f"{name:12} {told[0]:10.3f} {told[1]:7.3f} {told[2]:5.3f}")


def scored(page: Path) -> dict[str, tuple[float, float, float]]:
    """Precision, recall and F of each reader on one page; nothing where nothing was expected."""
    tree = document_fromstring((page / "expected.html").read_text("utf-8") or "<p></p>")
    strip_elements(tree, *UNSPOKEN, with_tail=False)
    expected = grams(" ".join(map(str, tree.itertext())))
    return {name: score(expected, grams(READERS[name](page))) for name in READERS if expected}


def grams(text: str) -> Counter[tuple[str, ...]]:
    """Every run of four words, and how often it stands in `text`."""
    words = re.findall(r"\w+", text.casefold())
    return Counter(tuple(words[i : i + GRAM]) for i in range(len(words) - GRAM + 1))


def score(
    expected: Counter[tuple[str, ...]], got: Counter[tuple[str, ...]]
) -> tuple[float, float, float]:
    """Precision, recall and their harmonic mean."""
    both = (expected & got).total()
    precision, recall = both / max(1, got.total()), both / expected.total()
    return precision, recall, 2 * both / (got.total() + expected.total())


def spoken(page: Path) -> str:
    """What declaim would speak of the page."""
    try:
        return " ".join(block.text for block in read(page / "source.html").blocks if block.spoken)
    except UnreadableSource:
        return ""


def extracted(by: Callable[..., str]) -> Callable[[Path], str]:
    """What an extractor alone finds."""
    return lambda page: by(document_fromstring((page / "source.html").read_bytes()))


READERS: dict[str, Callable[[Path], str]] = {
    "declaim": spoken,
    "trafilatura": extracted(by_trafilatura),
    "readability": extracted(by_readability),
}

if __name__ == "__main__":
    main()
