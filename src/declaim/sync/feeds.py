"""RSS, Atom and JSON feeds to items, with the full text where the feed holds it."""

import json
import re
from collections.abc import Iterator
from time import strftime
from typing import Any, Final

import feedparser

from declaim.errors import UnreadableSource
from declaim.sync.tasks import Item

FULL_TEXT_WORDS_MIN: Final = 120
"""A description with fewer words is a summary: the page is fetched instead."""
FEED: Final = re.compile(
    rb"<(?:rss|feed|rdf:RDF)\b|\"version\"\s*:\s*\"https://jsonfeed\.org/version/", re.IGNORECASE
)


def is_feed(begin: bytes) -> bool:
    """Whether a file's first bytes are those of a feed."""
    return bool(FEED.search(begin))


def entries_of(content: bytes, name: str) -> Iterator[Item]:
    """The entries of a feed, in its order. Raises UnreadableSource if it is damaged."""
    if content.lstrip()[:1] == b"{":
        yield from json_entries(content, name)
        return
    feed = feedparser.parse(content, response_headers={"content-location": name})
    if not feed.entries:
        broken = feed.get("bozo_exception", "it has no entries")
        raise UnreadableSource(name, f"no article can be found in the feed: {broken}")
    for entry in feed.entries:
        bodies = [part.value for part in entry.get("content", []) if "html" in part.type]
        body = max((*bodies, entry.get("summary", "")), key=len)
        day = entry.get("published_parsed") or entry.get("updated_parsed")
        yield from item(
            entry.get("link", ""),
            entry.get("id", ""),
            entry.get("title", ""),
            body,
            strftime("%Y-%m-%d", day) if day else "",
        )


def json_entries(content: bytes, name: str) -> Iterator[Item]:
    """The entries of a JSON Feed (https://www.jsonfeed.org/version/1.1/)."""
    try:
        feed: Any = json.loads(content)
        entries = feed["items"]
        for entry in entries:
            body = entry.get("content_html") or entry.get("content_text") or ""
            day = str(entry.get("date_published") or entry.get("date_modified") or "")[:10]
            address = entry.get("url") or ""
            yield from item(address, str(entry.get("id", "")), entry.get("title", ""), body, day)
    except (AttributeError, KeyError, TypeError, ValueError) as broken:
        raise UnreadableSource(name, f"it is a damaged JSON feed ({broken!r})") from broken


def item(address: str, id_: str, title: str, body: str, published: str) -> Iterator[Item]:
    """The item of an entry, unless it has neither an address nor a text."""
    whole = len(re.sub(r"<[^>]*>", " ", body).split()) >= FULL_TEXT_WORDS_MIN
    is_page = address.lower().startswith(("http://", "https://"))
    if not is_page and not body:
        return
    title = " ".join(re.sub(r"<[^>]*>", "", title).split())
    content = page_of(title, body, published) if whole or not is_page else None
    yield Item(
        id_ or address or title,
        address=address if is_page else "",
        content=content,
        title=title,
        published=published,
        from_feed=True,
    )


def page_of(title: str, body: str, published: str) -> bytes:
    """A page that holds the entry's text and nothing else."""
    from html import escape

    head = f'<meta charset="utf-8"><title>{escape(title)}</title>'
    day = f'<meta property="article:published_time" content="{published}">' if published else ""
    article = f"<article><h1>{escape(title)}</h1>{body}</article>"
    return f"<!doctype html><html><head>{head}{day}</head><body>{article}</body></html>".encode()
