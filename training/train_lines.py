"""Grow the trees that find the body in a page that was pasted as text.

    python training/train_lines.py FOLDER --wcxb FOLDER --mozilla FOLDER --fundus FOLDER

FOLDER is what `inner_text.py` makes: the trees learn from its folders `train` and `tune`. Writes
src/declaim/structure/lines.npz. The words of each page are weighed by what was learned from other
sites in the corpora, as in `train.py`.
"""

import argparse
import re
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
import wording
from corpora import Page, shares
from train import Floats, counts_of, digest, grow, pages_in, with_corpora, write

from declaim.reading.plain_text.plain import manuscript_of
from declaim.structure.line_evidence import WEIGHTS
from declaim.structure.lines import lines_of
from declaim.structure.signs import neighbours
from declaim.structure.signs.line_features import rows_of
from declaim.structure.signs.word_weights import STEP, leaning_of, terms_of

ARTICLES = {"article", "news", "mozilla"}
OTHER_KINDS = 0.3
"""A line of a forum, a shop or a manual counts for so much of a line of an article."""


def main() -> None:
    """Read the pages, grow the trees and write them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    told = with_corpora(parser).parse_args()
    pages = pages_in(told)
    elsewhere, _ = wording.learned_by(pages, [*map(counts_of, pages)])
    paths = sorted(
        path for name in ("train", "tune") for path in (told.folder / name).glob("*.txt")
    )
    with ProcessPoolExecutor() as workers:
        rows = [*workers.map(partial(pasted_page, elsewhere), paths, chunksize=32)]
    print(f"{len(rows)} pages, SHA-256 of their rows {digest(rows)}")
    write(grow(rows, line_counts_of), WEIGHTS)


def line_counts_of(page: Page) -> Floats:
    """The amount by which each line of a page counts: what people paste are mostly articles."""
    return counts_of(page) * (1 if page.kind in ARTICLES else OTHER_KINDS)


def pasted_page(elsewhere: list[dict[str, int]], path: Path) -> Page:
    """The rows of a page, whose article and site are beside it.

    `elsewhere` has the terms that are learned without each fold of the sites.
    """
    manuscript = manuscript_of(path.read_text(), path.name)
    lines = lines_of(manuscript.passages, manuscript.metadata.title)
    site, kind = path.with_suffix(".site").read_text().split("\t")
    logits = {term: steps * STEP for term, steps in elsewhere[wording.fold_of(site)].items()}
    worded = np.array([leaning_of(frozenset(terms_of(text)), logits) for text in lines.texts])
    rows = rows_of(lines, neighbours.by_list(lines), worded)
    share = shares([*lines.texts], path.with_suffix(".body").read_text())
    words = np.array([len(re.findall(r"\w+", text)) for text in lines.texts], np.float32)
    return Page(site, kind, rows, share, words, lines.texts)


if __name__ == "__main__":
    main()
