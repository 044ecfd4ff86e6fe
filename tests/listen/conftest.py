"""A page that is listened to in a real browser: Debian's chromium, headless."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from declaim.listen.live import Live
from declaim.model import Timeline
from declaim.pipeline import render
from declaim.store import Store
from kit.browser import ARTICLE, TONES, ready
from kit.needs import demand, program


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The browser of a file of tests; it may play without a click, as nobody is there to click."""
    demand("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program("chromium"), args=["--autoplay-policy=no-user-gesture-required"]
        )
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A window in which an error of the page's script, or a breach of its policy, is a failure."""
    expect.set_options(timeout=15_000)
    with browser.new_context(reduced_motion="reduce") as context:
        page = context.new_page()
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
        yield page
        assert errors == []


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an article of two chapters, and the store it was spoken into."""
    folder = tmp_path_factory.mktemp("shelf")
    (folder / "article.md").write_text(ARTICLE, "utf-8")
    return folder


@pytest.fixture(scope="session")
def timeline(shelf: Path) -> Timeline:
    """When each sentence of the article is heard."""
    store = Store(shelf / "store")
    return render(shelf / "article.md", shelf / "article.mp3", TONES, store=store).timeline


@pytest.fixture(scope="session")
def live(shelf: Path, timeline: Timeline) -> Iterator[Live]:
    """The article, served, spoken in tones; nobody edits it."""
    assert timeline
    with Live(shelf / "article.md", TONES, store=Store(shelf / "store")) as live:
        yield live


@pytest.fixture
def opened(page: Page, live: Live) -> Page:
    """The article's page, in a browser that has never seen it."""
    page.goto(live.address)
    ready(page)
    return page
