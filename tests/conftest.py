"""What tests share: an article in a folder of its own, and a render into a store of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest

from declaim.model import Recording
from declaim.pipeline import Options, render
from declaim.store import Store

ARTICLE = """A Plain Headline

It begins with a paragraph of some words, so that there is something to hear.

The second paragraph is another one, and says other things than the first did.

A third, the last of them, ends it.
"""

Render = Callable[..., Recording]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A plain-text article of a headline and three paragraphs."""
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, "utf-8")
    return path


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """An empty store."""
    return Store(tmp_path / "store")


@pytest.fixture
def rendered(article: Path, store: Store, tmp_path: Path) -> Render:
    """Render the article with tones: `rendered("x.mp3", chapters=Chapters.HEADINGS)`."""

    def render_it(name: str = "article.m4b", **options: object) -> Recording:
        asked = Options(**{"voice": "tone", **options})  # type: ignore[arg-type]
        return render(article, tmp_path / "out" / name, asked, store=store)

    return render_it
