"""A folder of renders is a podcast: by two parsers, and by the rules of directories."""

import os
import shutil
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

import feedparser
import podcastparser
import pytest
from lxml import etree
from mutagen.mp3 import MP3

from declaim.basics.sidecar import Sidecar
from declaim.errors import UnknownChoice, UnreadableSource, Unwritable
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.sidecars.feed import Channel, write_feed
from declaim.sidecars.xml import NAMESPACES
from declaim.store import Store
from kit.article import ARTICLE, Render
from kit.salt import PNG

BASE = "https://example.org/read/aloud"
HOSTILE = "Zwölf & <script>"
BESIDE = (Sidecar.CAPTIONS, Sidecar.CHAPTERS, Sidecar.TRANSCRIPT)


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three articles: one with everything beside it, one in two formats, one of a known day."""
    home = tmp_path_factory.mktemp("feed")
    article, folder, store = home / "article.txt", home / "out", Store(home / "store")

    def rendered(name: str, **options: Any) -> None:
        render(article, folder / name, Options(voice="tone", **options), store=store)

    article.write_text(ARTICLE, "utf-8")
    rendered(f"{HOSTILE}.mp3", title=HOSTILE, author="A. Writer", sidecars=BESIDE)
    rendered("two.m4b", title="Two", author="A. Writer")
    rendered("two.mp3", title="Two", author="A. Writer")
    article.write_text("---\ntitle: Three\ndate: 2014-03-09\n---\n\nIt was a Sunday.", "utf-8")
    (home / "a.png").write_bytes(PNG)
    rendered("three.opus", author="B. Writer", media_type="text/markdown", cover=home / "a.png")
    return folder


@pytest.fixture
def folder(original: Path, tmp_path: Path) -> Path:
    """A copy of the three articles."""
    return Path(shutil.copytree(original, tmp_path / "out"))


def fed(folder: Path, base: str = BASE, **channel: str) -> Any:
    """The folder's feed, as feedparser has it."""
    path = write_feed(folder, base, Channel(**channel)).path
    parsed = feedparser.parse(path.read_bytes())
    assert not parsed.bozo
    assert parsed.version == "rss20"
    return parsed


def by_title(feed: Any) -> dict[str, Any]:
    return {entry.title: entry for entry in feed.entries}


def test_every_article_is_an_episode_with_its_best_file(folder: Path) -> None:
    (folder / "notes.txt").write_text("no audio")
    (folder / ".hidden.mp3").write_bytes(b"no audio")
    episodes = by_title(fed(folder))
    assert episodes.keys() == {HOSTILE, "Two", "Three"}
    enclosures = {title: episode.enclosures[0] for title, episode in episodes.items()}
    assert enclosures["Two"].href == f"{BASE}/two.mp3"
    assert enclosures["Two"].type == "audio/mpeg"
    assert enclosures["Three"].type == "audio/ogg"
    assert int(enclosures["Two"].length) == (folder / "two.mp3").stat().st_size


def test_an_episode_has_the_date_author_and_length_of_its_article(folder: Path) -> None:
    episodes = by_title(fed(folder))
    assert episodes["Three"].published == "Sun, 09 Mar 2014 00:00:00 GMT"
    assert episodes["Two"].get("published") is None
    assert episodes["Two"].author == "A. Writer"
    assert int(episodes["Two"].itunes_duration) == round(MP3(folder / "two.mp3").info.length)
    assert fed(folder).entries[0].title == "Three", "what has a date comes first"


def test_the_files_beside_the_audio_are_linked(folder: Path) -> None:
    path = write_feed(folder, BASE, Channel()).path
    items: Any = etree.parse(str(path)).iterfind("channel/item")
    (item,) = (item for item in items if item.findtext("title") == HOSTILE)
    stem = f"{BASE}/Zw%C3%B6lf%20%26%20%3Cscript%3E"
    links = [(e.get("url"), e.get("type")) for e in item.iterfind("podcast:*[@url]", NAMESPACES)]
    assert links == [
        (f"{stem}.chapters.json", "application/json+chapters"),
        (f"{stem}.vtt", "text/vtt"),
        (f"{stem}.srt", "application/x-subrip"),
        (f"{stem}.transcript.html", "text/html"),
    ]


def test_an_episode_says_that_its_speech_is_synthetic_and_who_narrates(folder: Path) -> None:
    path = write_feed(folder, BASE, Channel()).path
    items: Any = etree.parse(str(path)).findall("channel/item")
    for item in items:
        person, text = (item.find(f"podcast:{name}", NAMESPACES) for name in ("person", "txt"))
        assert (person.get("role"), person.text) == ("narrator", "tone (synthetic voice)")
        assert (text.get("purpose"), text.text) == ("synthetic-speech", "true")
        assert "Synthetic speech, narrated by tone" in item.findtext("description")


def test_pictures_are_the_podcasts_and_the_episodes(folder: Path) -> None:
    (folder / "cover.png").write_bytes(PNG)
    (folder / "two.jpg").write_bytes(b"\xff\xd8\xff")
    feed = fed(folder)
    assert feed.feed.image.href == f"{BASE}/cover.png"
    assert by_title(feed)["Two"].image.href == f"{BASE}/two.jpg"
    assert "image" not in by_title(feed)[HOSTILE]


def test_the_cover_in_the_audio_will_do_for_a_picture(folder: Path) -> None:
    assert by_title(fed(folder))["Three"].image.href == f"{BASE}/three.cover.png"
    assert (folder / "three.cover.png").read_bytes() == PNG
    (folder / "three.jpg").write_bytes(b"\xff\xd8\xff")
    assert by_title(fed(folder))["Three"].image.href == f"{BASE}/three.jpg"


def test_what_is_not_said_of_the_podcast_is_what_its_articles_share(
    rendered: Render, article: Path
) -> None:
    article.write_text("---\nlang: de\n---\n\nEs war einmal ein Boot.", "utf-8")
    options = {"media_type": "text/markdown", "author": "A. Writer"}
    folder = rendered("eins.mp3", **options).path.parent
    feed = fed(folder).feed
    assert (feed.title, feed.language, feed.author) == ("out", "de", "A. Writer")
    rendered("zwei.m4b", **options)
    assert (fed(folder).feed.language, fed(folder).feed.author) == ("de", "A. Writer")
    article.write_text("---\nlang: fr\n---\n\nIl y avait un bateau.", "utf-8")
    rendered("trois.opus", media_type="text/markdown", author="B. Writer")
    assert (fed(folder).feed.language, fed(folder).feed.author) == ("en", "out")


def test_a_hostile_title_is_text_everywhere(folder: Path) -> None:
    episode = by_title(fed(folder))[HOSTILE]
    assert b"<title>Zw\xc3\xb6lf &#x26; &#x3C;script" in (folder / "feed.xml").read_bytes()
    assert episode.summary_detail.type == "text/html"
    assert episode.summary.startswith("<p>Zwölf &amp; &lt;script&gt;, by A. Writer</p>")
    with (folder / "feed.xml").open("rb") as file:
        podcast = podcastparser.parse(f"{BASE}/feed.xml", file)
    titles = {one["title"]: one for one in podcast["episodes"]}
    assert titles[HOSTILE]["description_html"] == episode.summary
    assert titles[HOSTILE]["enclosures"][0]["mime_type"] == "audio/mpeg"


def test_directories_find_all_they_require(folder: Path) -> None:
    told = {"title": "Read to me", "author": "The Desk", "category": "Science"}
    feed = fed(folder, email="desk@example.org", **told).feed
    assert (feed.title, feed.link, feed.language) == ("Read to me", f"{BASE}/", "en")
    assert (feed.author, feed.tags[0].term, feed.itunes_type) == ("The Desk", "Science", "episodic")
    assert feed.publisher_detail == {"name": "The Desk", "email": "desk@example.org"}
    assert feed.description
    assert [link.href for link in feed.links if link.rel == "self"] == [f"{BASE}/feed.xml"]


def test_a_feeds_id_is_the_one_that_podcast_apps_make_of_its_address(folder: Path) -> None:
    # UUIDv5 of the address without its scheme, in the namespace that gives podnews.net/rss
    # 9b024349-ccf0-5f69-a609-6b82873eab3c, as the Podcast Index has it
    space = UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")
    assert str(uuid5(space, "podnews.net/rss")) == "9b024349-ccf0-5f69-a609-6b82873eab3c"
    expected = uuid5(space, "example.org/read/aloud/feed.xml")
    assert fed(folder).feed.podcast_guid == str(expected)


def test_it_is_the_same_to_the_byte_until_something_changes(folder: Path, rendered: Render) -> None:
    feed = write_feed(folder, BASE, Channel())
    path, first = feed.path, feed.path.read_bytes()
    assert write_feed(folder, f"{BASE}/", Channel()) == feed
    assert path.read_bytes() == first
    rendered("two.mp3", title="Two, again", author="A. Writer")
    write_feed(folder, BASE, Channel())
    assert path.read_bytes() != first


def test_an_article_rendered_again_or_moved_to_another_server_is_the_same_episode(
    folder: Path, rendered: Render
) -> None:
    before = fed(folder)
    rendered("two.mp3", title="Two, again", author="A. Writer")
    (folder / "two.m4b").unlink()
    after = fed(folder, "http://elsewhere.example:8080/")
    assert len(after.entries) == len(before.entries)
    assert by_title(after)["Two, again"].id == by_title(before)["Two"].id
    assert after.feed.podcast_guid == before.feed.podcast_guid
    assert not any(entry.guidislink for entry in after.entries)


def test_a_name_that_is_not_utf8_has_an_address(folder: Path) -> None:
    odd = os.fsencode(folder) + b"/caf\xe9.mp3"
    os.rename(os.fsencode(folder / "two.mp3"), odd)  # noqa: PTH104 - pathlib knows no bytes
    hrefs = {entry.enclosures[0].href for entry in fed(folder).entries}
    assert f"{BASE}/caf%E9.mp3" in hrefs


@pytest.mark.parametrize(
    "address",
    [
        *("", "example.org", "ftp://example.org/", "https://", "https:///a", "https://a/?b=1"),
        *("https://a/#b", "https://a b/", "https://a/\n", "https://a/<b>", "https://münchen.de/"),
        *("https://[", "https://a]/", "https://[::1/"),
    ],
)
def test_an_address_that_can_hold_no_folder_is_refused(folder: Path, address: str) -> None:
    with pytest.raises(Unwritable, match=r"is not the web address of a folder, such as https://"):
        write_feed(folder, address, Channel())
    assert not (folder / "feed.xml").exists()


def test_a_category_that_directories_do_not_know_is_refused(folder: Path) -> None:
    with pytest.raises(UnknownChoice, match="did you mean Technology"):
        write_feed(folder, BASE, Channel(category="Tecnology"))


@pytest.mark.parametrize("content", [b"", b"<rss/>", b"<rss><channel>", b"\xff\xfe"])
def test_a_feed_that_is_not_declaims_is_not_overwritten(folder: Path, content: bytes) -> None:
    (folder / "feed.xml").write_bytes(content)
    with pytest.raises(UnreadableSource, match="move it away"):
        write_feed(folder, BASE, Channel())
    assert (folder / "feed.xml").read_bytes() == content


def test_a_folder_without_audio_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource, match="render an article into it"):
        write_feed(tmp_path, BASE, Channel())
    with pytest.raises(UnreadableSource, match="name a folder of renders"):
        write_feed(tmp_path / "nowhere", BASE, Channel())


def test_captions_of_an_earlier_text_are_left_out_and_named(
    rendered: Render, article: Path
) -> None:
    companions = (Sidecar.CAPTIONS, Sidecar.TRANSCRIPT, Sidecar.CHAPTERS)
    folder = rendered("a.mp3", sidecars=companions).path.parent
    assert write_feed(folder, BASE, Channel()).left_out == ()
    article.write_text("Another Headline\n\nAnother text altogether.\n", "utf-8")
    rendered("a.mp3")
    feed = write_feed(folder, BASE, Channel())
    assert [reason.split()[0] for reason in feed.left_out] == [
        *("a.chapters.json", "a.vtt", "a.srt", "a.transcript.html"),
    ]
    assert b"a.vtt" not in feed.path.read_bytes()
    rendered("a.mp3", sidecars=companions)
    assert write_feed(folder, BASE, Channel()).left_out == ()


@pytest.mark.parametrize("beside", ["a.chapters.json", "a.vtt"])
def test_a_file_beside_that_cannot_be_read_stops_the_feed_and_changes_nothing(
    rendered: Render, beside: str
) -> None:
    folder = rendered("a.mp3", sidecars=(Sidecar.CAPTIONS, Sidecar.CHAPTERS)).path.parent
    before = write_feed(folder, BASE, Channel()).path.read_bytes()
    (folder / beside).unlink()
    (folder / beside).mkdir()
    with pytest.raises(UnreadableSource, match=f"{beside}: Is a directory"):
        write_feed(folder, BASE, Channel())
    assert (folder / "feed.xml").read_bytes() == before


def test_captions_that_somebody_else_wrote_are_taken(rendered: Render) -> None:
    folder = rendered("a.mp3").path.parent
    (folder / "a.vtt").write_text("WEBVTT\n", "utf-8")
    feed = write_feed(folder, BASE, Channel())
    assert (feed.left_out, b"a.vtt" in feed.path.read_bytes()) == ((), True)


def test_a_broken_file_is_left_out_and_named(rendered: Render) -> None:
    folder = rendered("a.mp3").path.parent
    (folder / "broken.mp3").write_bytes(b"no audio")
    feed = write_feed(folder, BASE, Channel())
    assert feed.episodes == 1
    assert "broken.mp3" in feed.left_out[0]


def test_a_file_that_the_system_does_not_give_keeps_the_feed_as_it_is(rendered: Render) -> None:
    folder = rendered("a.mp3").path.parent
    before = write_feed(folder, BASE, Channel()).path.read_bytes()
    (folder / "b.mp3").symlink_to(folder / "gone.mp3")
    with pytest.raises(UnreadableSource, match=r"b\.mp3: No such file"):
        write_feed(folder, BASE, Channel())
    assert (folder / "feed.xml").read_bytes() == before
