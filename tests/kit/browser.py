"""Acts on the page in a real browser: Debian's chromium, headless."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, expect, sync_playwright

from declaim.model import Role
from declaim.settings.options import Options
from kit.needs import demand, program
from kit.program import PATIENCE_S

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


_PATIENCE_MS = 1000 * PATIENCE_S
expect.set_options(timeout=_PATIENCE_MS)


@contextmanager
def launched() -> Iterator[Browser]:
    """A browser; it may play without a click, as nobody is there to click."""
    demand("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program("chromium"),
            args=["--autoplay-policy=no-user-gesture-required"],
            timeout=_PATIENCE_MS,
        )
        yield browser
        browser.close()


@contextmanager
def window(browser: Browser) -> Iterator[Page]:
    """A window in which an error of a page's script, or a breach of its policy, is a failure."""
    with browser.new_context(reduced_motion="reduce") as context:
        context.set_default_timeout(_PATIENCE_MS)
        page = context.new_page()
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
        yield page
        assert errors == [], "; ".join(errors)


def ready(page: Page) -> None:
    """Wait until everything is spoken and the player stands at its place."""
    expect(page.locator(".coming")).to_have_count(0)
    until(page, "audio.readyState > 0 && placed && !audio.seeking")


def until(page: Page, condition: str) -> None:
    """Wait for an expression of the page to hold; its policy keeps Playwright's own way out."""
    for _ in range(40 * PATIENCE_S):
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
    return page.locator(".sentence[aria-current]").text_content() or ""
