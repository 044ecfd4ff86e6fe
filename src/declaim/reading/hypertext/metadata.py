"""Metadata of a web page: JSON-LD, OpenGraph, `<meta>`, `<time>`, `<html lang>`."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Final

from declaim.basics.details import details_in, parted
from declaim.languages import language_tag
from declaim.model import Metadata
from declaim.reading.encodings.charsets import clean
from declaim.reading.hypertext.elements import Element, line_of
from declaim.structure.signs.printed_dates import iso_date

ARTICLE_TYPES: Final = ("Article", "Posting", "Report", "Recipe", "WebPage")
"""The ends of schema.org's types for a page with prose."""

# For each field, the names of `<meta>` that tell it, the best first.
META: Final = {
    "title": ("og:title", "twitter:title", "citation_title", "dc.title"),
    "byline": ("author", "article:author", "citation_author", "dc.creator", "byl"),
    "published": ("article:published_time", "citation_publication_date", "dc.date", "date"),
    "publisher": ("og:site_name", "citation_publisher", "dc.publisher", "application-name"),
    "language": ("og:locale", "dc.language"),
    "description": ("og:description", "description", "twitter:description"),
    "address": ("og:url", "citation_public_url"),
}

TAG: Final = re.compile(r"<(/?(?:p|div|li|h\d|br)\b)?[^<>]{0,500}>", re.IGNORECASE)

Fields = dict[str, str]


def metadata_of(tree: Element) -> Metadata:
    """The metadata in the page's head and marks."""
    linked, meta = json_ld(tree), meta_tags(tree)
    told = {name: linked.get(name) or meta.get(name) or "" for name in META}
    moment = tree.find(".//time[@datetime]")
    stamp = (moment.get("datetime") or "") if moment is not None else ""
    authors = () if told["byline"].startswith(("http:", "https:")) else parted(told["byline"])
    canonical = tree.find(".//link[@rel='canonical']")
    told["address"] = (canonical.get("href") if canonical is not None else "") or told["address"]
    return Metadata(
        title=told["title"] or one_line(tree.findtext(".//title") or ""),
        byline=", ".join(authors),
        published=iso_date(told["published"]) or iso_date(stamp),
        language=language_tag(tree.get("lang") or told["language"]),
        publisher=told["publisher"],
        authors=authors,
        details=details_in(told),
    )


def meta_tags(tree: Element) -> Fields:
    """Each field from the first `<meta>` that tells it."""
    told: Fields = {}
    for tag in tree.iter("meta"):
        name = (tag.get("property") or tag.get("name") or "").lower()
        told.setdefault(name, one_line(tag.get("content") or ""))
    return {
        field: next((told[name] for name in names if told.get(name)), "")
        for field, names in META.items()
    }


def json_ld(tree: Element) -> Fields:
    """Each field from the first node of the page's JSON-LD that describes an article."""
    for _, node in described(tree):
        return {
            "title": name_of(node.get("headline") or node.get("name")),
            "byline": name_of(node.get("author"), "; "),
            "published": name_of(node.get("datePublished")),
            "publisher": name_of(node.get("publisher")),
            "language": name_of(node.get("inLanguage")),
            "description": name_of(node.get("description")),
        }
    return {}


@dataclass(frozen=True, slots=True)
class Written:
    """The text of an article in its page's JSON-LD."""

    paragraphs: tuple[str, ...] = ()
    line: int = 0
    """The line on which its script begins, from 1; 0 where no JSON-LD has the text."""
    is_news: bool = False
    """Whether it is the text of a `NewsArticle`: other types often leave a part out."""


def written_in_json_ld(tree: Element) -> Written:
    """The first `articleBody` of the page."""
    for script, node in described(tree, with_word="articleBody"):
        body = node.get("articleBody")
        if isinstance(body, str):
            plain = unescape(TAG.sub(lambda tag: "\n" if tag[1] else " ", body))
            lines = (" ".join(clean(line).split()) for line in plain.splitlines())
            is_news = "NewsArticle" in name_of(node.get("@type"))
            return Written(tuple(filter(None, lines)), line_of(script), is_news)
    return Written()


def described(tree: Element, with_word: str = "") -> Iterator[tuple[Element, dict[str, object]]]:
    """Each node of JSON-LD that describes an article, in the scripts that hold `with_word`."""
    for script in tree.iter("script"):
        written = script.text or ""
        if "ld+json" not in (script.get("type") or "") or with_word not in written:
            continue
        try:
            told: object = json.loads(written, strict=False)
        except (ValueError, RecursionError):
            continue  # broken JSON-LD is common, and the page can be read without it
        for node in nodes(told):
            yield script, node


def nodes(told: object) -> Iterator[dict[str, object]]:
    """The nodes at the top and in `@graph` that describe an article."""
    for node in told if isinstance(told, list) else [told]:
        if isinstance(node, dict):
            if any(name_of(node.get("@type")).endswith(end) for end in ARTICLE_TYPES):
                yield node
            yield from nodes(node.get("@graph") or [])


def name_of(value: object, between: str = ", ") -> str:
    """A string of JSON-LD's many ways to give a name: itself, its `name`, or a list of those.

    A script knows no entities, but many programs write them in its strings.
    """
    if isinstance(value, list):
        return between.join(filter(None, map(name_of, value[:20])))
    if isinstance(value, dict):
        return name_of(value.get("name"))
    return one_line(unescape(value)) if isinstance(value, str) else ""


def one_line(text: str) -> str:
    """`text` fit for a tag: on one line, and no longer than a tag should be."""
    return " ".join(clean(text).split())[:500]
