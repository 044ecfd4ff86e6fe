"""The text of whole pages as a browser copies it, with the text of each page's article.

    python training/inner_text.py FOLDER --wcxb FOLDER --mozilla FOLDER --fundus FOLDER

Scripts and style sheets are taken out, so that all menus are in the text. FOLDER/heldout and
FOLDER/tune get 60 articles of WCXB each, one of each site; the digest of the site's name parts
them, and `benchmarks/pasted.py` measures either. FOLDER/train gets the pages of all other sites,
for `train_lines.py`.
"""

import argparse
import gzip
import hashlib
import json
import re
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from corpora import Raw, pages_of_fundus, pages_of_mozilla, pages_of_wcxb
from playwright.sync_api import Error, Page, sync_playwright

PAGES = 60
"""In each of the two folders that measure."""
BODY_MIN_WORDS = 150
SHARE_IN_PAGE = 0.97
"""A page that lacks more of its article's words is drawn by its script."""
LEFT_OUT = re.compile(r"(?is)<script\b.*?</script>|<link\b[^>]*>|<iframe\b.*?</iframe>")


def articles(folder: Path) -> Iterator[Raw]:
    """The development split's articles, one of each site, in a fixed order."""
    files = json.loads((folder / "metadata.json").read_text())["files"]
    sites: dict[str, str] = {}
    for name, entry in sorted(files.items()):
        if entry["split"] == "dev" and entry["page_type"] == "article":
            sites.setdefault(without_www(entry["domain"]), name)
    order = sorted(
        sites, key=lambda site: hashlib.sha1(site.encode(), usedforsecurity=False).hexdigest()
    )
    for site in order:
        truth = json.loads((folder / f"dev/ground-truth/{sites[site]}.json").read_text())
        content = gzip.decompress((folder / f"dev/html/{sites[site]}.html.gz").read_bytes())
        domain = files[sites[site]]["domain"]
        yield Raw(content, truth["ground_truth"]["main_content"], domain, "article")


def without_www(domain: str) -> str:
    """The name of a site."""
    return domain.removeprefix("www.")


def inner_text(page: Page, raw: Raw) -> str:
    """The text of a page, or nothing if the text of its article is short or is not in it."""
    if len(raw.expected.split()) < BODY_MIN_WORDS:
        return ""
    try:
        html = LEFT_OUT.sub("", raw.content.decode("utf-8", "replace"))
        page.set_content(html, wait_until="domcontentloaded", timeout=8000)
        text: str = page.evaluate("document.body.innerText")
    except Error:
        return ""
    words = re.findall(r"\w+", raw.expected.lower())
    here = {*re.findall(r"\w+", text.lower())}
    return text if sum(word in here for word in words) >= SHARE_IN_PAGE * len(words) else ""


def write(folder: Path, name: str, raw: Raw, text: str) -> None:
    """Write a page, its article and its site and kind."""
    folder.mkdir(parents=True, exist_ok=True)
    about = f"{raw.site}\t{raw.kind}"
    for suffix, content in (("txt", text), ("body", raw.expected), ("site", about)):
        (folder / f"{name}.{suffix}").write_text(content)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    for name in ("wcxb", "mozilla", "fundus"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    told = parser.parse_args()
    kept = {"heldout": set[str](), "tune": set[str]()}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
        page = browser.new_context(offline=True).new_page()
        for raw, split in zip(articles(told.wcxb), cycle(kept), strict=False):
            if len(kept[split]) < PAGES and (text := inner_text(page, raw)):
                write(told.folder / split, raw.site, raw, text)
                kept[split].add(without_www(raw.site))
        others = [*pages_of_wcxb(told.wcxb), *pages_of_mozilla(told.mozilla)]
        others += pages_of_fundus(told.fundus)
        for i, raw in enumerate(others):
            seen = without_www(raw.site) in kept["heldout"] | kept["tune"]
            if not seen and (text := inner_text(page, raw)):
                write(told.folder / "train", f"{i:04}", raw, text)


if __name__ == "__main__":
    main()
