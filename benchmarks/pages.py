"""Words of real web pages that are read, rightly or not: `python benchmarks/pages.py KIND FOLDER`.

KIND says how the folder is laid out, and thereby by which scorer it is measured:

- `aeb`: a clone of scrapinghub/article-extraction-benchmark. Runs of four words.
- `trafilatura`: the folder `tests` of a clone of adbar/trafilatura. Phrases wanted and unwanted.
- `wcxb`: a clone of Murrough-Foley/web-content-extraction-benchmark; `--split test` by default,
  `--type article` for one type of page. Bags of words.
- `mozilla`: the folder `test/test-pages` of a clone of mozilla/readability. Runs of four words.

Beside what declaim speaks stand: what it speaks with `--speak table,code,footnote`, since the sets
count these as body (`with tables`); two bounds, all passages that it might speak (`everything`) and
those of them that are expected (`passages`); and the extractors that are installed (`pip install
trafilatura readability-lxml resiliparse newspaper4k`). Prints precision, recall and F by the set's
own scorer, how many pages lose a paragraph of the body, and processor time a page. These sets are
for measuring: nothing in declaim is tuned on them but Mozilla's pages and WCXB's split `dev`.
"""

import argparse
import gzip
import json
import logging
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from io import BytesIO
from itertools import compress
from pathlib import Path
from pkgutil import resolve_name
from statistics import mean
from typing import Final

from lxml.etree import strip_elements
from lxml.html import HtmlElement, document_fromstring, fromstring

from declaim.errors import UnreadableSource
from declaim.manuscript import SourceBytes
from declaim.model import Role
from declaim.reading import read
from declaim.reading.encodings.charsets import decode
from declaim.reading.hypertext.html import passages_of, without_declaration
from declaim.reading.hypertext.tree import tree_of
from declaim.structure.judging import RoleChoice

GRAM: Final = 4
"""Words in a run."""
PARAGRAPH: Final = 12
"""Words: a line of the expected text that has so many and ends in a stop is a paragraph."""
UNSPOKEN: Final = ("figcaption", "table", "pre", "script", "style")
"""The words that Mozilla expects and declaim does not speak."""

ON_REQUEST: Final = (Role.TABLE, Role.CODE, Role.FOOTNOTE)
"""The roles that the sets count as body, and declaim speaks only if somebody asks for them."""


@dataclass(frozen=True, slots=True)
class Page:
    """A stored page and what is right for it."""

    content: bytes
    expected: str = ""
    wanted: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """One extractor on one page: right, wrong and missing in the unit of the scorer."""

    right: float
    wrong: float
    missing: float
    loses: bool
    cpu_s: float


def main() -> None:
    """Score every page by every extractor and print the means."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kind", choices=LAYOUTS)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--split", choices=("dev", "test"), default="test", help="of wcxb")
    parser.add_argument("--type", default="", help="of wcxb: article, forum, ...")
    parser.add_argument("--beside", default="", help="extractors by name, with commas between")
    told = parser.parse_args()
    pages = [*LAYOUTS[told.kind](told.folder, told.split, told.type)]
    wanted = {"declaim", *told.beside.split(",")} if told.beside else EXTRACTORS
    names = [name for name in EXTRACTORS if name in wanted and find_spec(EXTRACTORS[name][0])]
    print(f"{len(pages)} pages    precision  recall     F  pages that lose text  CPU s a page")
    for name in names:
        with ProcessPoolExecutor() as workers:
            jobs = ((told.kind, name, page) for page in pages)
            scores = [score for score in workers.map(scored, jobs, chunksize=4) if score]
        precision, recall, f = SUMMARIES[told.kind](scores)
        lost, cpu_s = sum(s.loses for s in scores), mean(s.cpu_s for s in scores)
        print(f"{name:14} {precision:9.3f} {recall:7.3f} {f:5.3f} {lost:21} {cpu_s:13.2f}")


def scored(job: tuple[str, str, Page]) -> Score | None:
    """The score of one extractor on one page; nothing where nothing was expected."""
    kind, name, page = job
    logging.disable(logging.CRITICAL)
    if not page.expected.strip() and not page.wanted:
        return None
    began = time.process_time()
    try:
        text = EXTRACTORS[name][1](page, kind)
    except Exception:  # an extractor that fails has found nothing
        text = ""
    cpu_s = time.process_time() - began
    if kind == "trafilatura":
        right, wrong = count_in(text, page.wanted), count_in(text, page.unwanted)
        return Score(right, wrong, len(page.wanted) - right, right < len(page.wanted), cpu_s)
    size = 1 if kind == "wcxb" else GRAM
    got, expected = grams(text, size), grams(page.expected, size)
    both = (got & expected).total()
    missing, wrong = expected.total() - both, got.total() - both
    return Score(both, wrong, missing, loses_a_paragraph(text, page.expected), cpu_s)


def count_in(text: str, phrases: tuple[str, ...]) -> int:
    """The number of phrases that stand in the text, whatever its white space."""
    flat = " ".join(text.split())
    return sum(" ".join(phrase.split()) in flat for phrase in phrases)


def grams(text: str, size: int) -> Counter[tuple[str, ...]]:
    """Every run of `size` words, or all of a shorter text, and how often it stands there."""
    words = re.findall(r"\w+", text.lower())
    runs = range(max(min(len(words), 1), len(words) - size + 1))
    return Counter(tuple(words[i : i + size]) for i in runs)


def loses_a_paragraph(text: str, expected: str) -> bool:
    """Whether most of a paragraph that was expected is missing."""
    got = grams(text, GRAM)
    for line in expected.splitlines():
        runs = grams(line, GRAM)
        told = len(line.split()) >= PARAGRAPH and line.rstrip("\"'”’)] ").endswith((".", "!", "?"))
        if told and 2 * sum(run in got for run in runs) < len(runs):
            return True
    return False


def means_of_pages(scores: list[Score]) -> tuple[float, float, float]:
    """Precision, recall and F as means over the pages."""
    each = [(ratio(s.right, s.wrong), ratio(s.right, s.missing)) for s in scores]
    f = mean(2 * p * r / (p + r) if p + r else 0 for p, r in each)
    return mean(p for p, _ in each), mean(r for _, r in each), f


def means_then_f(scores: list[Score]) -> tuple[float, float, float]:
    """As the scorer of article-extraction-benchmark: F of the means."""
    precision = mean(ratio(s.right, s.wrong) for s in scores if s.right + s.wrong)
    recall = mean(ratio(s.right, s.missing) for s in scores)
    return precision, recall, 2 * precision * recall / (precision + recall)


def sums(scores: list[Score]) -> tuple[float, float, float]:
    """As the scorer of trafilatura: phrases of all pages together."""
    right = sum(s.right for s in scores)
    precision = ratio(right, sum(s.wrong for s in scores))
    recall = ratio(right, sum(s.missing for s in scores))
    return precision, recall, 2 * precision * recall / ((precision + recall) or 1)


def ratio(part: float, rest: float) -> float:
    """`part` of it and the `rest`, or 0."""
    return part / (part + rest) if part else 0.0


def aeb(folder: Path, _split: str, _type: str) -> Iterator[Page]:
    """article-extraction-benchmark: a page a gzipped file, all bodies in one file."""
    truth = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    for name, page in truth.items():
        content = gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes())
        yield Page(content, page.get("articleBody") or "")


def phrases(folder: Path, _split: str, _type: str) -> Iterator[Page]:
    """trafilatura's evaluation: phrases that must and must not be found, by address."""
    for page in json.loads((folder / "evaldata.json").read_text("utf-8")).values():
        paths = (folder / place / page["file"] for place in ("cache", "eval"))
        if path := next(filter(Path.is_file, paths), None):
            yield Page(path.read_bytes(), "", tuple(page["with"]), tuple(page["without"]))


def wcxb(folder: Path, split: str, kind: str) -> Iterator[Page]:
    """WCXB: a page a gzipped file, its main content in a file of the same name."""
    for path in sorted((folder / split / "ground-truth").glob("*.json")):
        told = json.loads(path.read_text("utf-8"))
        about = (told.get("_internal") or {}).get("page_type") or {}
        if not kind or (about.get("primary") if isinstance(about, dict) else about) == kind:
            content = (folder / split / "html" / f"{path.stem}.html.gz").read_bytes()
            expected = (told.get("ground_truth") or {}).get("main_content") or ""
            yield Page(gzip.decompress(content), expected)


def mozilla(folder: Path, _split: str, _type: str) -> Iterator[Page]:
    """readability's test pages: a folder a page, the expected article as HTML."""
    for path in sorted(folder.glob("*/expected.html")):
        tree = document_fromstring(path.read_text("utf-8") or "<p></p>")
        strip_elements(tree, *UNSPOKEN, with_tail=False)
        expected = "\n".join(map(str, tree.itertext()))
        yield Page((path.parent / "source.html").read_bytes(), expected)


def spoken(page: Page, kind: str, also: tuple[Role, ...] = ()) -> str:
    """The text that declaim speaks; without headline and names where only the body is expected.

    `also` are roles that are silent unless somebody asks for them.
    """
    choice = RoleChoice(speak=frozenset(also))
    try:
        blocks = read(BytesIO(page.content), media_type="html", choices=(choice,)).blocks
    except UnreadableSource:
        return ""
    left_out = {Role.HEADLINE, Role.BYLINE, Role.DATELINE} if kind == "aeb" else set()
    return "\n".join(b.text for b in blocks if b.spoken and b.role not in left_out)


def texts_in(page: Page) -> list[str]:
    """The text of each passage that no element gives a silent role, before any decision."""
    source = SourceBytes("page", page.content, "text/html")
    passages = passages_of(tree_of(without_declaration(decode(source)), "page"))
    return [p.text for p in passages if p.role not in (*ON_REQUEST, Role.CAPTION)]


def everything(page: Page, _kind: str) -> str:
    """All passages that declaim might speak: nothing it decides gives a higher recall."""
    return "\n".join(texts_in(page))


def best_passages(page: Page, kind: str) -> str:
    """The passages that declaim might speak, of which most is expected."""
    texts, expected = texts_in(page), grams(page.expected, GRAM)
    if kind == "trafilatura":
        right = [count_in(t, page.wanted) > count_in(t, page.unwanted) for t in texts]
    else:
        runs = [grams(text, GRAM) for text in texts]
        right = [2 * sum(run in expected for run in own) > len(own) for own in runs]
    return "\n".join(compress(texts, right))


def by_trafilatura(page: Page, _kind: str) -> str:
    """The text that trafilatura finds by default, without comments."""
    extract = resolve_name("trafilatura:extract")
    return str(extract(page.content, include_comments=False) or "")


def by_readability(page: Page, _kind: str) -> str:
    """The text of readability-lxml's summary."""
    document = resolve_name("readability:Document")
    text = document(page.content.decode("utf-8", "replace")).summary()
    article: HtmlElement = fromstring(text)
    return "\n".join(map(str, article.itertext()))


def by_resiliparse(page: Page, _kind: str) -> str:
    """The main content by resiliparse."""
    extract_plain_text = resolve_name("resiliparse.extract.html2text:extract_plain_text")
    text = page.content.decode("utf-8", "replace")
    return str(extract_plain_text(text, main_content=True, alt_texts=False))


def by_newspaper(page: Page, _kind: str) -> str:
    """The text by newspaper4k."""
    article = resolve_name("newspaper:Article")("https://example.org/")
    article.download(input_html=page.content.decode("utf-8", "replace"))
    article.parse()
    return str(article.text)


LAYOUTS: Final = {"aeb": aeb, "trafilatura": phrases, "wcxb": wcxb, "mozilla": mozilla}
SUMMARIES: Final = {
    "aeb": means_then_f,
    "trafilatura": sums,
    "wcxb": means_of_pages,
    "mozilla": means_of_pages,
}
EXTRACTORS: Final[dict[str, tuple[str, Callable[[Page, str], str]]]] = {
    "declaim": ("declaim", spoken),
    "with tables": ("declaim", partial(spoken, also=ON_REQUEST)),
    "everything": ("declaim", everything),
    "passages": ("declaim", best_passages),
    "trafilatura": ("trafilatura", by_trafilatura),
    "readability": ("readability", by_readability),
    "resiliparse": ("resiliparse", by_resiliparse),
    "newspaper4k": ("newspaper", by_newspaper),
}

if __name__ == "__main__":
    main()
