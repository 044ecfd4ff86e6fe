"""Files of a synced folder for a web site: index, player, list of narrations, podcast feed."""

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import jsonschema
import podcastparser
import pytest
from axe_playwright_python.sync_playwright import Axe
from lxml import etree
from playwright.sync_api import Page, expect

from declaim.errors import UnreadableSource, Unwritable
from declaim.settings.options import Options
from declaim.sidecars.xml import NAMESPACES
from declaim.sound.inspect import inspect
from declaim.store import Store
from declaim.sync.embed import narrations, write_embed
from declaim.sync.planning import Wanted
from declaim.sync.publishing import channel_of
from declaim.sync.state import load_state
from declaim.sync.work import SYNCED, sync
from kit.browser import launched, until
from kit.program import declaim

SCHEMA = Path(__file__).parents[2] / "docs" / "schemas" / "files" / "narrations.json"
PLAYER_BYTES_MAX = 20_000
POST = """---
title: {0}
date: 2026-01-0{1}
author: A. Writer
---

# One

It rained.

# Two

{0} slept.
"""
TOML = """[feed]
title = "Read to me"
email = "post@example.org"
description = "Essays"
category = "Arts"
language = "en"
base-url = "https://example.org/audio/"
"""
APPLE_CHANNEL = (
    "title",
    "description",
    "itunes:image",
    "language",
    "itunes:category",
    "itunes:explicit",
)
"""Tags that Apple requires, https://podcasters.apple.com/support/823; Spotify requires the same."""
PODCASTING_2_CHANNEL = ("podcast:guid", "podcast:medium", "atom:link", "itunes:owner/itunes:email")
ITEM = (
    "title",
    "enclosure",
    "guid",
    "pubDate",
    "itunes:duration",
    "itunes:explicit",
    "description",
)
ITEM_2 = ("podcast:chapters", "podcast:transcript", "podcast:person")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of two posts, and what `declaim sync` made of it."""
    folder = tmp_path_factory.mktemp("site")
    posts = folder / "posts"
    posts.mkdir()
    for day, name in enumerate(("Anna & Bo", "Clara"), 1):
        (posts / f"{name.lower()}.md").write_text(POST.format(name, day), "utf-8")
    (posts / "declaim.toml").write_text(TOML, "utf-8")
    (folder / "audio").mkdir()
    (folder / "audio" / "cover.jpg").write_bytes(b"\xff\xd8\xff")
    done = declaim(
        "sync", "posts", "-o", "audio", "--voice", "tone", "--format", "mp3", folder=folder
    )
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def served(site: Path) -> Iterator[str]:
    """The address of the folder on a server."""
    handler = partial(SimpleHTTPRequestHandler, directory=str(site))
    handler.log_message = lambda *_: None  # type: ignore[attr-defined]
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_the_list_says_what_is_narrated_and_is_what_its_schema_says(site: Path) -> None:
    content = json.loads((site / "audio" / "narrations.json").read_text("utf-8"))
    jsonschema.validate(content, json.loads(SCHEMA.read_text("utf-8")))
    assert [(each["title"], each["source"], each["stale"]) for each in content["articles"]] == [
        ("Clara", "../posts/clara.md", False),
        ("Anna & Bo", "../posts/anna & bo.md", False),
    ]
    for article in content["articles"]:
        for name in ("audio", "chapters", "captions", "transcript"):
            assert (site / "audio" / article[name]).is_file()


def test_an_article_that_could_not_be_made_anew_is_stale(site: Path) -> None:
    state = load_state(site / "audio")
    failed = {key: replace(record, error="it is empty") for key, record in state.items()}
    told = narrations(site / "audio", failed)["articles"]
    assert [(each["stale"], each["error"]) for each in told] == [(True, "it is empty")] * 2
    digests = {record.output: f"sha256:{record.digest}" for record in state.values()}
    assert {each["audio"]: each["digest"] for each in told} == digests, "of what is heard"


def test_no_page_of_another_program_is_replaced(site: Path, tmp_path: Path) -> None:
    (tmp_path / "player.html").write_text("<p>mine", "utf-8")
    with pytest.raises(Unwritable, match=r"player\.html.*declaim did not write it"):
        write_embed(tmp_path, load_state(site / "audio"))
    assert (tmp_path / "player.html").read_text("utf-8") == "<p>mine"


def test_the_feed_has_what_podcast_directories_require(site: Path) -> None:
    feed = site / "audio" / "feed.xml"
    channel: Any = etree.parse(str(feed)).find("channel")
    for name in (*APPLE_CHANNEL, *PODCASTING_2_CHANNEL):
        assert channel.find(name, NAMESPACES) is not None, name
    items = channel.findall("item")
    assert len(items) == 2
    for item in items:
        for name in (*ITEM, *ITEM_2):
            assert item.find(name, NAMESPACES) is not None, name
        assert {*item.find("enclosure").attrib} == {"url", "length", "type"}
    parsed = podcastparser.parse("https://example.org/audio/feed.xml", feed.open("rb"))
    assert (parsed["title"], parsed["description"]) == ("Read to me", "Essays")
    assert [episode["title"] for episode in parsed["episodes"]] == ["Clara", "Anna & Bo"]
    assert all(episode["published"] and episode["total_time"] for episode in parsed["episodes"])


def test_a_misspelt_key_of_the_feed_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "declaim.toml").write_text('voice = "tone"\n[feed]\ntitel = "x"\n', "utf-8")
    with pytest.raises(UnreadableSource, match=r"line 3.*did you mean title"):
        channel_of([str(tmp_path)], tmp_path)


@pytest.mark.needs("chromium")
def test_index_and_player_are_accessible_play_and_ask_nobody_else(site: Path, served: str) -> None:
    """In a real browser: axe on both pages, a jump to a chapter, and every request counted."""
    assert (site / "audio" / "player.html").stat().st_size < PLAYER_BYTES_MAX
    frame = (
        '<title>A post</title><iframe title="Listen" src="audio/player.html?clara.mp3"></iframe>'
    )
    (site / "post.html").write_text(f"<!doctype html><html lang='en'>{frame}</html>", "utf-8")
    with launched() as browser:
        page = browser.new_page()
        asked: list[str] = []
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{served}/audio/index.html")
        expect(page.get_by_role("heading", level=2)).to_have_text(["Clara", "Anna & Bo"])
        assert_accessible(page)
        page.get_by_role("link", name="Transcript of Clara").click()
        expect(page.locator("footer")).to_contain_text("Synthetic speech")
        page.goto(f"{served}/audio/player.html?anna%20%26%20bo.mp3")
        expect(page.get_by_role("heading")).to_have_text("Anna & Bo")
        expect(page.get_by_role("status")).to_contain_text("read by a synthetic voice")
        assert_accessible(page)
        page.get_by_label("Speed").select_option("2")
        page.get_by_label("Chapter").select_option("Two")
        until(page, "audio.currentTime >= starts[1] && !audio.paused")
        page.goto(f"{served}/post.html")
        expect(page.frame_locator("iframe").get_by_role("heading")).to_have_text("Clara")
        page.goto(f"{served}/audio/player.html?nobody.mp3")
        expect(page.get_by_role("status")).to_have_text("There is no audio of this article yet.")
    assert errors == []
    assert all(url.startswith(served) for url in asked)


def assert_accessible(page: Page) -> None:
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_the_captions_and_chapters_of_an_article_are_deleted_with_its_audio(tmp_path: Path) -> None:
    posts = tmp_path / "posts"
    posts.mkdir()
    (posts / "anna.md").write_text("# Anna\n\nAnna slept.\n", "utf-8")
    (posts / "berta.md").write_text("# Berta\n\nBerta slept.\n", "utf-8")
    options = Options(voice="tone", sidecars=SYNCED)
    wanted = Wanted(suffix=".mp3", settings="the same", delete=True)
    store = Store(tmp_path / "store")
    assert len([*sync([str(posts)], tmp_path / "audio", options, wanted, store=store)]) == 2
    (posts / "anna.md").unlink()
    assert len([*sync([str(posts)], tmp_path / "audio", options, wanted, store=store)]) == 2
    assert [*(tmp_path / "audio").glob("anna*")] == []
    assert {path.name for path in (tmp_path / "audio").glob("berta*")} == {
        *("berta.mp3", "berta.vtt", "berta.srt", "berta.chapters.json"),
        *("berta.transcript.txt", "berta.transcript.html"),
    }


def test_the_audio_of_a_feeds_entry_has_the_address_of_the_entry(tmp_path: Path) -> None:
    text = "It rained all night. " * 40
    (tmp_path / "feed.json").write_text(
        json.dumps(
            {
                "version": "https://jsonfeed.org/version/1.1",
                "items": [{"id": "1", "url": "https://a.example/lamp", "content_text": text}],
            }
        ),
        "utf-8",
    )
    wanted, store = Wanted(suffix=".opus", settings="the same"), Store(tmp_path / "store")
    (done,) = sync(
        [str(tmp_path / "feed.json")],
        tmp_path / "audio",
        Options(voice="tone"),
        wanted,
        store=store,
    )
    assert done.recording
    assert inspect(done.recording.path).tags["wwwaudiosource"] == "https://a.example/lamp"
