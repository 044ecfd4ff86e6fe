"""Grow the trees that tell an article's body from what surrounds it: `python training/train.py`.

    python training/train.py --wcxb FOLDER --mozilla FOLDER [--measure]

Writes src/declaim/structure/weights.npz, with one seed for all that is drawn. `--measure` grows the
trees on three fifths of the sites and prints how they do on the others.
training/sources.md says where the pages come from. Needs `pip install lightgbm`.
"""

import argparse
import gzip
import json
import re
import zlib
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from typing import Any, Final

import lightgbm
import numpy as np
from lxml.html import HtmlElement, document_fromstring
from numpy.typing import NDArray

from declaim.errors import UnreadableSource
from declaim.manuscript import SourceBytes
from declaim.reading.decode import decode
from declaim.reading.html import passages_of, title_in, without_declaration
from declaim.reading.metadata import metadata_of
from declaim.reading.tree import tree_of
from declaim.structure.evidence import LENIENCE, PROSE_BONUS, is_plain_prose, likeliest
from declaim.structure.features import features_of
from declaim.structure.trees import WEIGHTS
from declaim.structure.wording import key

SEED: Final = 1
TREES: Final = 150
LEAVES: Final = 24
GRAM: Final = 4
"""Words: a passage is the body's if most of its runs of so many stand in the expected text."""
CUT: Final = 30_000
"""Characters: a longer expected text may be cut, and the rest of its page would count as wrong."""
LONG: Final = 80
"""Words: a longer passage counts no more than this."""
KINDS: Final = {"article": 2.0, "mozilla": 1.5, "forum": 1.0, "documentation": 1.0}
"""How much a kind of page counts; others count half."""
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
    """How much of each passage stands in the expected text; -1 where nobody can tell."""
    words: Floats


def main() -> None:
    """Read the pages, grow the trees and write or measure them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wcxb", type=Path, required=True)
    parser.add_argument("--mozilla", type=Path, required=True)
    parser.add_argument("--measure", action="store_true")
    told = parser.parse_args()
    raw = [*pages_of_wcxb(told.wcxb), *pages_of_mozilla(told.mozilla)]
    with ProcessPoolExecutor() as workers:
        pages = [page for page in workers.map(page_of, raw, chunksize=8) if page]
    print(f"{len(pages)} pages, {sum(len(p.words) for p in pages)} passages")
    if told.measure:
        held = [p for p in pages if zlib.crc32(p.site.encode()) % 5 < 2]
        grown = grow([p for p in pages if p not in held])
        measure(grown, [p for p in held if p.kind == "article"])
    else:
        write(grow(pages))


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
    rows = features_of(passages, title_in(metadata_of(tree).title, passages))
    texts = [p.text for p in passages]
    words = np.array([len(re.findall(r"\w+", t)) for t in texts], np.float32)
    return Page(raw.site, raw.kind, rows, shares(texts, raw.expected), words)


def shares(texts: list[str], expected: str) -> Floats:
    """How much of each text stands in the expected one: of a word or two nobody can be sure."""
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


def grow(pages: list[Page]) -> lightgbm.LGBMClassifier:
    """Trees for these pages."""
    share = np.concatenate([p.share for p in pages])
    words = np.concatenate([p.words for p in pages])
    kind = np.concatenate([np.full(len(p.words), KINDS.get(p.kind, 0.5)) for p in pages])
    sure = np.maximum(np.abs(share - 0.5) * 2, 0.1) * (share >= 0)
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
    rows = np.vstack([p.rows for p in pages])
    return model.fit(rows, share > 0.5, sample_weight=np.minimum(words, LONG) ** 0.6 * kind * sure)


def measure(model: lightgbm.LGBMClassifier, pages: list[Page]) -> None:
    """Print precision, recall and F of the words of the pages' bodies, means over the pages."""
    for lenience in (0.0, 0.4, LENIENCE, 1.2, 1.6):
        scores, lost = [], 0
        for page in pages:
            logits = np.asarray(model.predict(page.rows, raw_score=True), np.float32)
            spoken = np.array(
                likeliest(logits + lenience + PROSE_BONUS * is_plain_prose(page.rows))
            )
            right = page.share >= 0.5
            both = float(page.words[spoken & right].sum())
            precision = both / max(1.0, float(page.words[spoken].sum()))
            recall = both / max(1.0, float(page.words[right].sum()))
            scores.append((precision, recall, 2 * precision * recall / (precision + recall or 1)))
            lost += bool((page.words[right & ~spoken] >= 25).any())
        p, r, f = (mean(score[i] for score in scores) for i in range(3))
        print(
            f"lenience {lenience}: {len(pages)} articles P {p:.3f} R {r:.3f} F {f:.3f} lost {lost}"
        )


def write(model: lightgbm.LGBMClassifier) -> None:
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
        WEIGHTS,
        roots=np.array(roots, np.uint16),
        feature=np.array(feature, np.uint8),
        limit=limit.astype(np.float32),
        lower=np.array(lower, np.uint16),
        upper=np.array(upper, np.uint16),
        value=np.array(value, np.float32),
        deepest=np.array(deepest, np.uint8),
    )
    print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size} bytes, {len(nodes)} nodes")


if __name__ == "__main__":
    main()
