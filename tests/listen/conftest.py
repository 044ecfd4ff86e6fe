"""A page that is listened to in a real browser: Debian's chromium, headless."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from declaim.listen.live import Live
from declaim.model import Role, Timeline
from declaim.pipeline import Options, render
from declaim.store import Store

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")

ARTICLE = """# The Long Way Home

By Ann Writer

The first paragraph tells where they were. It was a harbour, and it rained.

The second paragraph is about the boat. It was small and blue. Nobody else wanted it.

> A quotation that nobody wants to hear.

## At Sea

The third paragraph is about the wind. It came from the west.

The fourth paragraph ends it. They saw the light.
"""
TONES = Options(voice="tone", skip=frozenset({Role.QUOTE}))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser, started once; it may play without a click, as nobody is there to click."""
    if not CHROMIUM:
        pytest.skip("no chromium here: the page was not tested (apt-get install chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--autoplay-policy=no-user-gesture-required"]
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


def ready(page: Page) -> None:
    """Wait until everything is spoken and the player stands at its place."""
    expect(page.locator(".coming")).to_have_count(0)
    until(page, "audio.readyState > 0 && placed && !audio.seeking")


def until(page: Page, condition: str) -> None:
    """Wait for an expression of the page to hold; its policy keeps Playwright's own way out."""
    for _ in range(600):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(25)
    raise AssertionError(f"it never came true: {condition}")


def go(page: Page, time: float) -> None:
    """Move the player to a time in seconds."""
    page.evaluate("time => seek(time)", time)
    until(page, "!audio.seeking")


def current(page: Page) -> str:
    """The sentence that is marked as being heard."""
    return page.locator("main a[aria-current]").inner_text()
