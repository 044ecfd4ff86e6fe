"""The shapes that feeds have where they are found: relative links, small mistakes, nested lists."""

import gzip
from pathlib import Path

import pytest

from declaim.errors import UnreadableSource
from declaim.sync.feeds import entries_of
from declaim.sync.items import listed
from declaim.sync.tasks import Item

WORDS = "The harbour was quiet that morning, and the boats lay beside the wall. " * 12
SITE = "https://example.org/news/feed.xml"


def items(feed: str, name: str = SITE) -> list[Item]:
    """The items of a feed."""
    return list(entries_of(feed.encode(), name))


def atom(entry: str, attributes: str = "") -> str:
    """An Atom feed of one entry."""
    return f"""<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" {attributes}><title>News</title><id>a</id>
    <entry><title>One</title><id>urn:1</id>{entry}</entry></feed>"""


@pytest.mark.parametrize(
    ("attributes", "link", "address"),
    [
        ("", "../posts/one.html", "https://example.org/posts/one.html"),
        ("", "/one.html", "https://example.org/one.html"),
        ('xml:base="https://other.example/a/"', "one.html", "https://other.example/a/one.html"),
    ],
)
def test_a_relative_link_of_an_atom_feed_leads_from_the_feed_or_its_base(
    attributes: str, link: str, address: str
) -> None:
    (item,) = items(atom(f'<link href="{link}"/>', attributes))
    assert (item.key, item.address) == ("urn:1", address)


def test_an_atom_entry_with_its_text_needs_no_page() -> None:
    content = f'<content type="html">&lt;p&gt;{WORDS}&lt;/p&gt;</content>'
    (item,) = items(atom(f'<link href="/one.html"/>{content}'))
    assert item.content
    assert b"The harbour was quiet" in item.content


def test_an_atom_link_to_comments_is_not_the_article() -> None:
    links = '<link rel="replies" href="/comments"/><link rel="alternate" href="/one.html"/>'
    (item,) = items(atom(links))
    assert item.address == "https://example.org/one.html"


@pytest.mark.parametrize(
    "title",
    ["Fish & Chips", "Fish &amp; Chips", "Fish&nbsp;&amp; Chips", "<![CDATA[Fish & Chips]]>"],
)
def test_small_mistakes_in_the_xml_of_a_feed_are_borne(title: str) -> None:
    feed = f"""<rss version="2.0"><channel><title>Food</title><item><title>{title}</title>
    <link>https://example.org/fish</link></item></channel></rss>"""
    (item,) = items(feed)
    assert (item.title, item.address) == ("Fish & Chips", "https://example.org/fish")


def test_a_feed_that_breaks_off_has_the_entries_before_that() -> None:
    feed = """<rss version="2.0"><channel><title>Food</title><item><title>Fish</title>
    <link>https://example.org/fish</link></item><item><title>Chi"""
    assert items(feed)[0].address == "https://example.org/fish"


def test_rss_1_0_and_an_encoding_of_its_own_are_read() -> None:
    feed = """<?xml version="1.0" encoding="iso-8859-1"?>
    <rdf:RDF xmlns="http://purl.org/rss/1.0/"
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel rdf:about="https://x.example">
    <title>Caf\u00e9</title></channel><item rdf:about="https://x.example/1"><title>Caf\u00e9</title>
    <link>https://x.example/1</link></item></rdf:RDF>"""
    (item,) = entries_of(feed.encode("latin-1"), SITE)
    assert (item.title, item.address) == ("Caf\u00e9", "https://x.example/1")


def test_an_item_without_a_link_is_its_text_and_one_without_either_is_left_out() -> None:
    feed = f"""<rss version="2.0"><channel><title>Notes</title>
    <item><guid isPermaLink="false">7</guid><description>{WORDS}</description></item>
    <item><title>Nothing</title></item></channel></rss>"""
    (item,) = items(feed)
    assert (item.key, item.address, bool(item.content)) == ("7", "", True)


def test_a_json_feed_has_its_text_or_leads_to_the_page() -> None:
    feed = f"""{{"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": [
    {{"id": "1", "url": "https://x.example/1", "content_html": "<p>{WORDS}</p>",
      "date_published": "2026-02-03T10:00:00+01:00"}},
    {{"id": "2", "url": "https://x.example/2", "summary": "Short."}}]}}"""
    whole, short = items(feed)
    assert (bool(whole.content), whole.published) == (True, "2026-02-03")
    assert (short.content, short.address) == (None, "https://x.example/2")


def test_an_opml_file_nests_lists_and_names_a_feed_once(tmp_path: Path) -> None:
    feed = """<rss version="2.0"><channel><title>F</title><item><title>Fish</title>
    <link>https://x.example/fish</link></item></channel></rss>"""
    (tmp_path / "food.xml").write_text(feed, "utf-8")
    outlines = '<outline text="Food" type="rss" xmlUrl="food.xml"/>'
    (tmp_path / "inner.opml").write_text(f"<opml><body>{outlines}</body></opml>", "utf-8")
    (tmp_path / "outer.opml").write_text(
        '<opml version="2.0"><body><outline text="a"><outline text="b">'
        f'{outlines}<outline type="include" url="inner.opml"/></outline></outline></body></opml>',
        "utf-8",
    )
    found = listed([str(tmp_path / "outer.opml")], lambda _: b"")
    assert [item.title for item in found] == ["Fish"]


def test_a_list_that_names_itself_ends_in_a_sentence(tmp_path: Path) -> None:
    ring = tmp_path / "ring.opml"
    ring.write_text('<opml><body><outline url="ring.opml"/></body></opml>', "utf-8")
    with pytest.raises(UnreadableSource, match="lists name lists more than"):
        listed([str(ring)], lambda _: b"")


def test_what_is_packed_by_itself_is_no_feed(tmp_path: Path) -> None:
    packed = tmp_path / "feed.xml"
    packed.write_bytes(gzip.compress(b"<rss/>"))
    (item,) = listed([str(packed)], lambda _: b"")
    assert item.path == packed
