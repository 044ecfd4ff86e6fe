"""A page that is listened to in a real browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from declaim.listen.live import Live
from declaim.model import Timeline
from declaim.pipeline import render
from declaim.store import Store
from kit.browser import ARTICLE, TONES, launched, ready, window


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The browser of a file of tests."""
    with launched() as browser:
        yield browser


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A window in which an error is a failure."""
    with window(browser) as page:
        yield page


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an article of two chapters, and the store it was spoken into."""
    folder = tmp_path_factory.mktemp("shelf")
    (folder / "article.md").write_text(ARTICLE, "utf-8")
    return folder


@pytest.fixture(scope="session")
def timeline(shelf: Path) -> Timeline:
    """The time at which each sentence of the article is heard."""
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
