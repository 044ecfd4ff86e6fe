"""What is done on the page in a real browser."""

from playwright.sync_api import Page, expect

from declaim.model import Role
from declaim.settings.options import Options

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
    return page.locator(".sentence[aria-current]").text_content() or ""
