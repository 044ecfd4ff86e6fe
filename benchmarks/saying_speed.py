"""The speed of the rules, and the growth of their time with the text.

    python benchmarks/saying_speed.py [SUITE...]
    python benchmarks/saying_speed.py --shapes

Without SUITE: 100,000 words of plain prose, and the ten-hour book of book.py, which is full
of figures. With SUITE, files as saying.py reads them: their written sides, line by line and as one
text. Times are seconds of one processor, the best of three.

`--shapes` repeats every pair of a digit, letter or sign with another one to 2,000 and to 8,000
characters. Four times the text takes about four times the time where the rules are linear, and
sixteen times where they are quadratic. Pairs above eight are listed; each is tried five times.
"""

import argparse
import re
import time
from itertools import product
from pathlib import Path

from book import book
from saying import cases

from declaim.normalise import normalise

CLASSES = [
    "1",
    "12",
    "1900",
    "a",
    "A",
    "Aa",
    "I",
    "km",
    "the ",
    *" \t\n.,:;-–/%°$€'\"()[]&#@½²_+=x~*<>",
]
SHORT, TRIES, LIMIT = 2_000, 5, 8.0


def seconds(texts: list[str]) -> float:
    """Seconds of one processor for these texts, the best of three."""
    return min(_once(texts) for _ in range(3))


def _once(texts: list[str]) -> float:
    began = time.process_time()
    for text in texts:
        normalise(text)
    return time.process_time() - began


def growth(shape: str) -> float:
    """The time of four times the text, as a multiple; the least of some tries."""
    short, long = (shape * (length // len(shape)) for length in (SHORT, 4 * SHORT))
    least = float("inf")
    for _ in range(TRIES):
        least = min(least, _once([long]) / max(_once([short]), 0.001))
        if least < LIMIT:
            break
    return least


def main() -> None:
    """Print a line for each text, or the shapes that are not linear."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("suites", nargs="*", type=Path, metavar="SUITE")
    parser.add_argument("--shapes", action="store_true", help="try every pair of characters")
    arguments = parser.parse_args()
    if arguments.shapes:
        shapes = ["".join(pair) for pair in product(CLASSES, repeat=2)]
        slow = [(shape, factor) for shape in shapes if (factor := growth(shape)) >= LIMIT]
        print(*(f"{shape!r:12} {factor:5.1f}" for shape, factor in slow), sep="\n")
        print(f"{len(shapes)} shapes, {len(slow)} not linear")
        return
    for name, texts in _suites(arguments.suites) if arguments.suites else _books():
        normalise("\n".join(texts)[:100_000])  # compiles the patterns
        size = sum(map(len, texts)) + len(texts)
        spent = seconds(texts)
        print(
            f"{name:30} {size:8} characters {spent:6.2f} s  {spent / size * 1e6:5.1f} s a megabyte"
        )


def _books() -> list[tuple[str, list[str]]]:
    figures = book(600).split("\n\n")
    sentences = re.findall(r"[A-Z][^.\d$]+\.", " ".join(figures))
    prose = [" ".join(sentences[at : at + 6]) for at in range(0, len(sentences), 6)]
    more = prose * (1 + 100_000 // sum(len(text.split()) for text in prose))
    while sum(len(text.split()) for text in more) > 100_000:
        more.pop()
    return [
        ("plain prose", more),
        ("a book full of figures", figures),
        ("the book as one text", [" ".join(figures)]),
    ]


def _suites(paths: list[Path]) -> list[tuple[str, list[str]]]:
    lines = [written for path in paths for written, _ in cases(path)]
    return [("line by line", lines), ("lines of one text", ["\n".join(lines)]),
            ("one paragraph", [" ".join(lines)])]  # fmt: skip


if __name__ == "__main__":
    main()
