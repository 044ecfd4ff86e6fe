"""The text of whole pages as a browser copies it: one article page a site, with the article's text.

    python benchmarks/inner_text.py WCXB OUTPUT

WCXB is a copy of the Web Content Extraction Benchmark, of which only the development split is read.
Scripts and style sheets are taken out, so that all menus are in the text. Sites are parted into
OUTPUT/tune and OUTPUT/heldout by the digest of their names; `pasted.py` measures either.
"""

import argparse
import gzip
import hashlib
import json
import re
from itertools import cycle
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

PAGES = 60
"""In each of the two folders."""
BODY_MIN_WORDS = 150
SHARE_IN_PAGE = 0.97
"""A page that lacks more of its article's words is drawn by its script."""
LEFT_OUT = re.compile(r"(?is)<script\b.*?</script>|<link\b[^>]*>|<iframe\b.*?</iframe>")


def articles(folder: Path) -> list[str]:
    """The names of the development split's articles, one of each site, in a fixed order."""
    sites: dict[str, str] = {}
    for name, entry in sorted(json.loads((folder / "metadata.json").read_text())["files"].items()):
        if entry["split"] == "dev" and entry["page_type"] == "article":
            sites.setdefault(entry["domain"].removeprefix("www."), name)
    order = sorted(
        sites, key=lambda site: hashlib.sha1(site.encode(), usedforsecurity=False).hexdigest()
    )
    return [sites[site] for site in order]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    counts = {"heldout": 0, "tune": 0}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
        page = browser.new_context(offline=True).new_page()
        for name, split in zip(articles(options.folder), cycle(counts), strict=False):
            truth = options.folder / f"dev/ground-truth/{name}.json"
            body = json.loads(truth.read_text())["ground_truth"]["main_content"]
            if counts[split] == PAGES or len(body.split()) < BODY_MIN_WORDS:
                continue
            packed = options.folder / f"dev/html/{name}.html.gz"
            html = LEFT_OUT.sub("", gzip.decompress(packed.read_bytes()).decode("utf-8", "replace"))
            try:
                page.set_content(html, wait_until="domcontentloaded", timeout=8000)
                text = page.evaluate("document.body.innerText")
            except Error:
                continue
            words, here = re.findall(r"\w+", body.lower()), {*re.findall(r"\w+", text.lower())}
            if sum(word in here for word in words) < SHARE_IN_PAGE * len(words):
                continue
            (options.output / split).mkdir(parents=True, exist_ok=True)
            (options.output / split / f"{name}.txt").write_text(text)
            (options.output / split / f"{name}.body").write_text(body)
            counts[split] += 1


if __name__ == "__main__":
    main()
