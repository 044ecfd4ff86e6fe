"""Feeds and pages from a server that the test starts."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from declaim.errors import UnreadableSource
from declaim.settings.options import Options
from declaim.store import Store
from declaim.sync.fetching import content_of
from declaim.sync.items import listed
from declaim.sync.planning import Wanted
from declaim.sync.state import load_state
from declaim.sync.tasks import Act
from declaim.sync.work import Done, sync

PROSE = "The harbour was quiet that morning, and the boats lay still beside the wall. " * 12
PAGE = f"<html><body><article><h1>The {{}}</h1><p>{PROSE}</p></article></body></html>"


TIMES = ("If-Modified-Since", "Last-Modified")


@dataclass
class Site:
    """A site's pages, and what was asked of it."""

    address: str = ""
    pages: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    """Media type and content by path."""
    asked: list[tuple[str, int]] = field(default_factory=list)
    """Path and status of every answer."""
    agents: set[str] = field(default_factory=set)
    """The names by which clients called themselves."""
    moved: dict[str, str] = field(default_factory=dict)
    """The address to which a path leads, by the path."""
    tagged: bool = True
    """The server knows ETags, and else only Last-Modified."""

    def put(self, path: str, media_type: str, text: str) -> str:
        """Serve a page; its address."""
        self.pages[path] = media_type, text.encode()
        return self.address + path


@pytest.fixture
def site() -> Iterator[Site]:
    """A server on this machine that knows ETags or times, redirects and gzip."""
    served = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            """The page, or 304 if the client has it, or 301 where the page has moved."""
            served.agents.add(self.headers["User-Agent"])
            if place := served.moved.get(self.path):
                self.send_response(301)
                self.send_header("Location", place)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            media_type, content = served.pages.get(self.path, ("text/plain", b""))
            tag = f'"{hash(content)}"' if served.tagged else "Tue, 03 Feb 2026 10:00:00 GMT"
            names = ("If-None-Match", "ETag") if served.tagged else TIMES
            status = 200 if content else 404
            if content and self.headers.get(names[0]) == tag:
                status, content = 304, b""
            served.asked.append((self.path, status))
            body = gzip.compress(content) if status == 200 else b""
            self.send_response(status)
            self.send_header("Content-Type", media_type)
            self.send_header("Content-Encoding", "gzip")
            self.send_header(names[1], tag)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        served.address = f"http://127.0.0.1:{server.server_port}"
        Thread(target=server.serve_forever, daemon=True).start()
        yield served
        server.shutdown()


def rss(site: Site, body: str = "") -> str:
    """A feed of two pages; `body` is the full text of the first."""
    site.put("/one.html", "text/html", PAGE.format("First"))
    site.put("/two.html", "text/html", PAGE.format("Second"))
    return site.put(
        "/feed.xml",
        "application/rss+xml",
        f"""<?xml version="1.0"?><rss version="2.0"
        xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>
        <item><title>The First</title><link>{site.address}/one.html</link><guid>1</guid>
        <pubDate>Tue, 03 Feb 2026 10:00:00 GMT</pubDate>
        <content:encoded><![CDATA[<p>{body}</p>]]></content:encoded></item>
        <item><title>The Second</title><link>{site.address}/two.html</link><guid>2</guid>
        <description>Short.</description></item></channel></rss>""",
    )


def synced(tmp_path: Path, *sources: str) -> list[Done]:
    """The work of a sync of the sources."""
    wanted, store = Wanted(suffix=".mp3", settings="the same"), Store(tmp_path / "store")
    return list(sync(sources, tmp_path / "podcast", Options(voice="tone"), wanted, store=store))


def test_full_text_comes_from_the_feed_and_a_summary_leads_to_the_page(
    site: Site, tmp_path: Path
) -> None:
    done = synced(tmp_path, rss(site, PROSE))
    assert [(d.task.act, d.error) for d in done] == [(Act.NEW, ""), (Act.NEW, "")]
    asked = [path for path, _ in site.asked]
    assert "/one.html" not in asked
    assert "/two.html" in asked


@pytest.mark.parametrize("tagged", [True, False], ids=["ETag", "Last-Modified"])
def test_a_page_that_did_not_change_is_not_sent_again(
    site: Site, tmp_path: Path, tagged: bool
) -> None:
    feed, site.tagged = rss(site), tagged
    site.moved["/two.html"] = "/three.html"
    site.put("/three.html", "text/html", PAGE.format("Third"))
    assert [d.error for d in synced(tmp_path, feed)] == ["", ""]
    site.asked.clear()
    assert [d.task.act for d in synced(tmp_path, feed)] == [Act.UNCHANGED] * 2
    assert {("/one.html", 304), ("/three.html", 304)} <= {*site.asked}
    assert {agent.partition("/")[0] for agent in site.agents} == {"declaim"}


def test_a_page_that_was_edited_is_rendered_again_under_the_name_that_it_had(
    site: Site, tmp_path: Path
) -> None:
    feed = rss(site)
    synced(tmp_path, feed)
    outputs = [record.output for record in load_state(tmp_path / "podcast").values()]
    site.put("/two.html", "text/html", PAGE.format("Second") + "<p>More.</p>")
    renamed = site.pages["/feed.xml"][1].decode().replace("The Second", "The Third")
    site.put("/feed.xml", "application/rss+xml", renamed)
    assert [d.task.act for d in synced(tmp_path, feed)] == [Act.UNCHANGED, Act.EDITED]
    assert [r.output for r in load_state(tmp_path / "podcast").values()] == outputs


def test_robots_txt_is_asked_for_the_articles_of_a_feed_and_not_for_the_users_own(
    site: Site, tmp_path: Path
) -> None:
    site.put("/robots.txt", "text/plain", "User-agent: *\nDisallow: /two.html\n")
    done = synced(tmp_path, rss(site))
    assert [bool(d.error) for d in done] == [False, True]
    assert "robots.txt forbids" in done[1].error
    done = synced(tmp_path, f"{site.address}/two.html")
    assert [d.error for d in done if d.task.act is Act.NEW] == [""]


def test_a_page_that_is_not_there_says_so_and_stops_nobody(site: Site, tmp_path: Path) -> None:
    feed = rss(site)
    del site.pages["/one.html"]
    done = synced(tmp_path, feed)
    assert [d.error.endswith("the server answers 404: Not Found") for d in done] == [True, False]


def test_a_broken_address_in_a_feed_is_said_and_stops_nobody(site: Site, tmp_path: Path) -> None:
    urls = ("http://[", f"{site.address}/one.html")
    entries = [{"id": number, "url": url} for number, url in enumerate(urls)]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": entries}
    site.put("/feed.json", "application/feed+json", json.dumps(feed))
    done = synced(tmp_path, f"{site.address}/feed.json")
    assert ["not a web address" in d.error for d in done] == [True, False]


def test_atom_json_feed_and_nested_opml_are_lists_too(site: Site, tmp_path: Path) -> None:
    atom = f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>
    <id>a</id><entry><title>One</title><id>{site.address}/x</id>
    <link href="{site.address}/one.html"/>
    <updated>2026-02-03T10:00:00Z</updated></entry></feed>"""
    site.put("/atom.xml", "application/atom+xml", atom)
    entries = [{"id": "y", "url": f"{site.address}/two.html", "title": "Two"}]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": entries}
    site.put("/feed.json", "application/feed+json", json.dumps(feed))
    opml = f"""<opml version="2.0"><body><outline text="all">
    <outline xmlUrl="{site.address}/atom.xml"/><outline text="deeper">
    <outline xmlUrl="{site.address}/feed.json"/></outline></outline></body></opml>"""
    (tmp_path / "feeds.opml").write_text(opml, "utf-8")
    items = listed([str(tmp_path / "feeds.opml")], content_of)
    assert [(item.key, item.title, item.published) for item in items] == [
        (f"{site.address}/x", "One", "2026-02-03"),
        ("y", "Two", ""),
    ]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("feed.xml", "<rss version='2.0'><channel>"),
        ("feed.json", '{"version": "https://jsonfeed.org/version/1.1", "items": 3}'),
        ("feeds.opml", "<opml><body>"),
    ],
)
def test_a_damaged_feed_is_refused_in_one_sentence(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content, "utf-8")
    with pytest.raises(UnreadableSource, match=name) as refused:
        listed([str(tmp_path / name)], content_of)
    assert "\n" not in str(refused.value)
