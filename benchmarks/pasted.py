"""The article in whole pages that were pasted as text: words found, and words too many.

    python benchmarks/pasted.py FOLDER [--wrong]

FOLDER holds pairs of files: `NAME.txt`, the `document.body.innerText` of a page, and `NAME.body`,
the text of its article; `training/inner_text.py` makes such a folder. A row is
the mean over the pages: precision and recall of the words, F1, and how many paragraphs of the body
are not spoken. Words of the body that the page lacks are left out.
"""

import argparse
import io
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from declaim.manuscript import Origin
from declaim.reading import read

Speaker = Callable[[str, str], list[str]]
"""A page as text and the body that is expected in, its spoken blocks out."""

STOPS = (".", "!", "?", "…", "。", "！", "？", "؟", ".”", '."', "’", ")")
LINE_WEIGHT_WORDS = 8
PARAGRAPH_MIN_WORDS = 12


def words(text: str) -> list[str]:
    """The words of `text`; each letter of a script without spaces is one."""
    return re.findall(r"[\u3040-\u30ff\u3400-\u9fff]|\w+", text.casefold())


def lines_of(page: str) -> list[str]:
    return [line.strip() for line in page.split("\n") if line.strip()]


def is_sentence(line: str) -> bool:
    return len(words(line)) >= LINE_WEIGHT_WORDS and line.rstrip().endswith(STOPS)


def declaim(page: str, _body: str) -> list[str]:
    """As `declaim plan` reads it, whatever it takes the text for."""
    article = read(io.BytesIO(page.encode()), media_type="txt")
    return [block.text for block in article.blocks if block.spoken]


def declaim_as_page(page: str, _body: str) -> list[str]:
    """As `declaim plan --as page` reads it."""
    article = read(io.BytesIO(page.encode()), media_type="txt", origin=Origin.PAGE)
    return [block.text for block in article.blocks if block.spoken]


def everything(page: str, _body: str) -> list[str]:
    return lines_of(page)


def ends_in_a_stop(page: str, _body: str) -> list[str]:
    return [line for line in lines_of(page) if is_sentence(line)]


def heaviest_stretch(page: str, _body: str) -> list[str]:
    """All lines of the heaviest stretch; a line that is no sentence weighs against it."""
    best = here = start = 0
    lines, found = lines_of(page), range(0)
    for i, line in enumerate(lines):
        here += len(words(line)) if is_sentence(line) else -LINE_WEIGHT_WORDS
        if here > best:
            best, found = here, range(start, i + 1)
        if here <= 0:
            here, start = 0, i + 1
    return [lines[i] for i in found]


def best_lines(page: str, body: str) -> list[str]:
    """The lines of which most is expected: no decision about whole lines does better."""
    expected = set(runs_of(body))

    def is_expected(line: str) -> bool:
        """Whether most of its runs of four words stand in the body."""
        runs = runs_of(line)
        return 2 * sum(run in expected for run in runs) > len(runs)

    return [line for line in lines_of(page) if is_expected(line)]


def runs_of(text: str) -> list[tuple[str, ...]]:
    """Every run of four words, or all of a shorter text."""
    found = words(text)
    return [tuple(found[i : i + 4]) for i in range(max(min(len(found), 1), len(found) - 3))]


SPEAKERS: tuple[Speaker, ...] = (
    *(declaim, declaim_as_page, everything, ends_in_a_stop, heaviest_stretch, best_lines),
)


def scored(spoken: list[str], body: str, page: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of the words spoken."""
    said, wanted = Counter(words(" ".join(spoken))), Counter(words(body)) & Counter(words(page))
    right = (said & wanted).total()
    precision, recall = right / max(said.total(), 1), right / max(wanted.total(), 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def paragraphs(body: str, page: str) -> list[str]:
    """The paragraphs of the body that the page has, without white space."""
    tight = "".join(page.split())
    whole = (p for p in lines_of(body) if len(words(p)) >= PARAGRAPH_MIN_WORDS)
    return [t for p in whole if (t := "".join(p.split())) in tight]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--wrong", action="store_true", help="list what declaim speaks wrongly")
    options = parser.parse_args()
    names = sorted(options.folder.glob("*.txt"))
    pages = [(path.stem, path.read_text(), path.with_suffix(".body").read_text()) for path in names]
    print(f"{len(pages)} pages\n{'':24}    P     R     F1   paragraphs lost")
    for speak in SPEAKERS:
        scores, lost, count = [], 0, 0
        for name, page, body in pages:
            spoken = speak(page, body)
            scores.append(scored(spoken, body, page))
            tight = "".join("".join(spoken).split())
            missing = [p for p in paragraphs(body, page) if p not in tight]
            count += len(paragraphs(body, page))
            lost += len(missing)
            if options.wrong and speak is declaim_as_page:
                print(name, *(f"{x:.3f}" for x in scores[-1]), [m[:60] for m in missing])
        mean = [sum(column) / len(column) for column in zip(*scores, strict=True)]
        row = "  ".join(f"{x:.3f}" for x in mean)
        print(f"{speak.__name__:24} {row}  {lost} of {count}")


if __name__ == "__main__":
    main()
