"""Grow the trees that tell an article's body from what surrounds it: `python training/train.py`.

    python training/train.py --wcxb FOLDER --mozilla FOLDER --fundus FOLDER [--measure]

Writes src/declaim/structure/weights.npz and signs/words.npz, with one seed for all that is drawn,
and prints digests of the rows and of the weights, so that two runs can be compared. `--measure`
grows the trees on three fifths of the sites and prints how they do on the others, beside a logistic
regression with the same decoder. training/README.md says where the pages come from. Needs
`pip install lightgbm scikit-learn`.
"""

import argparse
import hashlib
import zlib
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from statistics import mean
from typing import Any, Final

import lightgbm
import numpy as np
import wording
from corpora import Page, page_of, pages_of_fundus, pages_of_mozilla, pages_of_wcxb
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from declaim.structure.evidence import leanings, likeliest
from declaim.structure.trees import WEIGHTS

SEED: Final = 1
TREES: Final = 150
LEAVES: Final = 24
LONG: Final = 80
"""Words: a longer passage counts no more than this."""
USUAL, LEAST = 1500.0, 300.0
"""The counts of a usual page, and of a small one: a page with more counts less for each word."""
KINDS: Final = {"news": 3.0, "article": 2.0, "mozilla": 1.5, "forum": 1.0, "documentation": 1.0}
"""The weight of a kind of page; others count half."""
Floats = NDArray[np.float32]
Weigher = Callable[[Floats], Floats]
"""Rows in, a logit for each out."""


def main() -> None:
    """Read the pages, grow the trees and write or measure them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--measure", action="store_true")
    told = with_corpora(parser).parse_args()
    pages = pages_in(told)
    if told.measure:
        held = [p for p in pages if zlib.crc32(p.site.encode()) % 5 < 2]
        rest = [p for p in pages if p not in held]
        wording.set_column(held, wording.with_wording(rest, [*map(counts_of, rest)]))
        for name, logits in (("trees", by_trees(grow(rest))), ("logistic", by_regression(rest))):
            for kind in ("news", "article"):
                measure(name, kind, logits, [p for p in held if p.kind == kind])
        return
    learned = wording.with_wording(pages, [*map(counts_of, pages)])
    wording.write(learned)
    count = sum(len(p.words) for p in pages)
    print(f"{len(pages)} pages, {count} passages, SHA-256 of their rows {digest(pages)}")
    print(f"{len(learned)} terms")
    write(grow(pages), WEIGHTS)


def with_corpora(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """The parser, which asks for the folders of all corpora."""
    for name in ("wcxb", "mozilla", "fundus"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    return parser


def pages_in(told: argparse.Namespace) -> list[Page]:
    """The pages of all corpora that can be read."""
    raw = [*pages_of_wcxb(told.wcxb), *pages_of_mozilla(told.mozilla)]
    raw += pages_of_fundus(told.fundus)
    with ProcessPoolExecutor() as workers:
        return [page for page in workers.map(page_of, raw, chunksize=8) if page]


def digest(pages: list[Page]) -> str:
    """The SHA-256 of all that the trees learn from: the same rows give the same weights."""
    found = hashlib.sha256()
    for page in pages:
        for numbers in (page.rows, page.share, page.words):
            found.update(np.ascontiguousarray(numbers).tobytes())
    return found.hexdigest()


def counts_of(page: Page) -> Floats:
    """The amount by which each passage of a page counts."""
    sure = np.maximum(np.abs(page.share - 0.5) * 2, 0.1) * (page.share >= 0)
    counts = np.minimum(page.words, LONG) ** 0.6 * KINDS.get(page.kind, 0.5) * sure
    evened: Floats = counts * (USUAL / max(LEAST, float(counts.sum()))) ** 0.5
    return evened


Counter = Callable[[Page], Floats]
"""The amount by which each passage of a page counts, by a rule such as `counts_of`."""


def examples(
    pages: list[Page], counts: Counter = counts_of
) -> tuple[Floats, NDArray[np.bool_], Floats]:
    """All rows of the pages, which of them are body, and how much each counts."""
    share = np.concatenate([p.share for p in pages])
    rows = np.vstack([p.rows for p in pages])
    return rows, share > 0.5, np.concatenate([counts(page) for page in pages])


def grow(pages: list[Page], counts: Counter = counts_of) -> lightgbm.LGBMClassifier:
    """Trees for these pages."""
    rows, right, weights = examples(pages, counts)
    model = lightgbm.LGBMClassifier(
        n_estimators=TREES,
        num_leaves=LEAVES,
        learning_rate=0.08,
        min_child_samples=30,
        subsample=0.8,
        subsample_freq=1,
        colsample_bytree=0.5,
        reg_lambda=5,
        max_bin=63,
        random_state=SEED,
        deterministic=True,
        force_row_wise=True,
        n_jobs=1,
        verbose=-1,
    )
    return model.fit(rows, right, sample_weight=weights)


def by_trees(model: lightgbm.LGBMClassifier) -> Weigher:
    """The logits of trees."""
    return lambda rows: np.asarray(model.predict(rows, raw_score=True), np.float32)


def by_regression(pages: list[Page]) -> Weigher:
    """The logits of a logistic regression on the same rows and weights."""
    model = make_pipeline(StandardScaler(), LogisticRegression(C=0.1, max_iter=300))
    rows, right, weights = examples(pages)
    model.fit(rows, right, logisticregression__sample_weight=weights)
    return lambda rows: np.asarray(model.decision_function(rows), np.float32)


def measure(name: str, kind: str, logits: Weigher, pages: list[Page]) -> None:
    """Print precision, recall and F of the words of the pages' bodies, means over the pages.

    With `likeliest` both are linear chains; without it each passage stands alone.
    """
    for decoder, decide in (("alone", lambda z: z > 0), ("chain", likeliest)):
        for lenience in (-0.4, 0.0, 0.4):
            scores, lost = [], 0
            for page in pages:
                spoken = np.array(decide(logits(page.rows) + leanings(page.rows) + lenience))
                right = page.share >= 0.5
                both = float(page.words[spoken & right].sum())
                precision = both / max(1.0, float(page.words[spoken & (page.share >= 0)].sum()))
                recall = both / max(1.0, float(page.words[right].sum()))
                scores.append(
                    (precision, recall, 2 * precision * recall / (precision + recall or 1))
                )
                lost += bool((page.words[right & ~spoken] >= 25).any())
            p, r, f = (mean(score[i] for score in scores) for i in range(3))
            told = f"{name} {decoder} {lenience:+}: {len(pages)} {kind}"
            print(f"{told} P {p:.3f} R {r:.3f} F {f:.3f} lost {lost}")


def write(model: lightgbm.LGBMClassifier, path: Path) -> None:
    """Write the trees as arrays, every node behind the one above it."""
    roots: list[int] = []
    nodes: list[tuple[int, float, int, int, float]] = []

    def put(node: dict[str, Any], depth: int) -> tuple[int, int]:
        """Append a node and all below it; its index and the depth of its deepest leaf."""
        index = len(nodes)
        if "leaf_value" in node:
            nodes.append((0, 0.0, index, index, node["leaf_value"]))
            return index, depth
        nodes.append((0, 0.0, 0, 0, 0.0))
        lower, deep = put(node["left_child"], depth + 1)
        upper, deeper = put(node["right_child"], depth + 1)
        value = node["internal_value"]
        nodes[index] = (node["split_feature"], node["threshold"], lower, upper, value)
        return index, max(deep, deeper)

    deepest = 0
    for tree in model.booster_.dump_model()["tree_info"]:
        root, depth = put(tree["tree_structure"], 0)
        roots.append(root)
        deepest = max(deepest, depth)
    feature, limits, lower, upper, value = zip(*nodes, strict=True)
    limit = np.array(limits, np.float32)
    limit = np.where(limit > limits, np.nextafter(limit, np.float32(-np.inf)), limit)
    np.savez_compressed(
        path,
        roots=np.array(roots, np.uint16),
        feature=np.array(feature, np.uint8),
        limit=limit.astype(np.float32),
        lower=np.array(lower, np.uint16),
        upper=np.array(upper, np.uint16),
        value=np.array(value, np.float32),
        deepest=np.array(deepest, np.uint8),
    )
    written = path.read_bytes()
    told = (
        f"{len(written)} bytes, {len(nodes)} nodes, SHA-256 {hashlib.sha256(written).hexdigest()}"
    )
    print(f"{path.name}: {told}")


if __name__ == "__main__":
    main()
