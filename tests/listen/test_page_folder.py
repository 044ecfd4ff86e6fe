"""The page without a server: a folder that opens by a double click."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from declaim.errors import Unwritable
from declaim.listen.page_folder import write_page
from declaim.settings.options import Options
from declaim.store import Store
from kit.article import ARTICLE as PLAIN
from kit.browser import TONES, current, ready, until


def test_a_folder_plays_and_follows_without_a_server(
    page: Page, shelf: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "an article's page"
    write_page(shelf / "article.md", folder, TONES, store=Store(shelf / "store"))
    assert sorted(path.name for path in folder.iterdir()) == [
        "article.m4b",
        "article.mp3",
        "article.srt",
        "article.vtt",
        "index.html",
    ]
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((folder / "index.html").as_uri())
    ready(page)
    page.get_by_text("It came from the west.").click()
    until(page, "!audio.paused && !audio.seeking")
    assert "It came from the west." in current(page)
    page.evaluate("audio.pause()")
    until(page, "memory.read().place?.time === audio.currentTime")
    place = page.evaluate("audio.currentTime")
    page.reload()
    ready(page)
    assert page.evaluate("audio.currentTime") == pytest.approx(place, abs=0.01)
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []


def test_a_folder_is_the_same_bytes_every_time(article: Path, store: Store, tmp_path: Path) -> None:
    tones = Options(voice="tone")
    for name in ("a", "b"):
        write_page(article, tmp_path / name, tones, store=store)
    for path in (tmp_path / "a").iterdir():
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes()


def test_a_folder_that_cannot_be_is_refused_in_a_sentence(article: Path, store: Store) -> None:
    assert article.read_text("utf-8") == PLAIN
    with pytest.raises(Unwritable, match="name another with -o"):
        write_page(article, article / "folder", Options(voice="tone"), store=store)
    assert article.read_text("utf-8") == PLAIN
