"""Fixtures for all tests: an article in a folder of its own, and a render into its own store."""

import os
import signal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings

from declaim.model import Recording
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store
from kit.article import ARTICLE, Render
from kit.needs import demand, required

settings.register_profile(
    "declaim",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],  # on a busy machine everything is slow
    derandomize=True,
    max_examples=int(os.environ.get("DECLAIM_EXAMPLES", "100")),
)
settings.load_profile("declaim")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse an unknown name in DECLAIM_REQUIRE, and make every machine alike.

    The settings and the store of whoever runs the tests are hidden, and no proxy is asked for this
    machine. Ctrl-C reaches the programs under test: a shell starts a job with `&` that ignores
    SIGINT, and its child processes inherit that. A handler of Python's own is not inherited: the
    children begin with the system's default.
    """
    config.addinivalue_line("markers", "needs(*names): skip unless these are installed (kit.needs)")
    required()
    home = TemporaryDirectory(prefix="declaim-tests-")
    config.add_cleanup(home.cleanup)
    for kind in ("CONFIG", "CACHE", "STATE"):
        os.environ[f"XDG_{kind}_HOME"] = str(Path(home.name, kind.lower()))
    for name in ("DECLAIM_STORE", "DECLAIM_CACHE", "DECLAIM_VOICE"):
        os.environ.pop(name, None)
    os.environ["no_proxy"] = "127.0.0.1,127.0.0.2,localhost"
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test, or fail it, if what it needs is not installed."""
    for mark in item.iter_markers("needs"):
        demand(*mark.args)


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
