"""Changes that a folder's `declaim.toml` and the command's options make in a synced folder."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from declaim.cli import main
from declaim.settings.options import Options
from declaim.store import Store
from declaim.sync.planning import Wanted
from declaim.sync.work import sync
from kit.program import PATIENCE_S

SYNC = ("sync", "posts", "--voice", "tone", "--format", "mp3", "--store", "store")

Json = Callable[..., dict[str, Any]]


@pytest.fixture
def posts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of two posts, and one more below it, in the working folder."""
    monkeypatch.chdir(tmp_path)
    for number, name in enumerate(("anna", "berta", "old/clara"), 1):
        path = tmp_path / "posts" / f"{name}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"---\ndate: 2026-01-0{number}\n---\n\n# {name}\n\nIt rained.\n", "utf-8")
    return tmp_path / "posts"


@pytest.fixture
def printed(capsys: pytest.CaptureFixture[str]) -> Json:
    """The output of the command with --json."""

    def call(*options: str, status: int = 0) -> dict[str, Any]:
        try:
            ended = main([*SYNC, *options, "--json"], standalone_mode=False)
        except SystemExit as ending:
            ended = ending.code
        assert int(ended or 0) == status
        content: dict[str, Any] = json.loads(capsys.readouterr().out)
        return content

    return call


def again(posts: Path, toml: str, folder: str = "") -> set[str]:
    """The names of the articles that a sync renders after a `declaim.toml` was written."""
    (posts / folder / "declaim.toml").write_text(toml, "utf-8")
    wanted, options = Wanted(suffix=".mp3", settings="the same"), Options(voice="tone")
    store = Store(posts.parent / "store")
    done = sync(["posts"], posts.parent / "audio", options, wanted, store=store)
    return {Path(each.task.key).stem for each in done if each.task.reason == "the settings changed"}


def test_a_settings_file_concerns_the_articles_of_its_own_folder(posts: Path) -> None:
    assert again(posts, "") == set()
    assert again(posts, 'skip = ["quote"]\n') == {"anna", "berta"}
    assert again(posts, 'skip = ["quote"]\n[feed]\ntitle = "Rain"\n') == set()
    assert again(posts, 'skip = ["quote"]\n[articles."anna.md"]\nrate = 200\n') == {"anna"}
    assert again(posts, "rate = 190\n", "old") == {"clara"}


def test_an_article_of_the_web_has_settings_of_its_own_by_its_address(posts: Path) -> None:
    """The folder of such an article is the working folder."""
    entries = [
        {"id": name, "url": f"https://a.example/{name}", "content_text": "It rained. " * 70}
        for name in ("one", "two")
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "items": entries}
    Path("feed.json").write_text(json.dumps(feed), "utf-8")

    def rates() -> list[int | None]:
        wanted, options = Wanted(suffix=".mp3", settings="the same"), Options(voice="tone")
        done = sync(["feed.json"], posts / "_web", options, wanted, store=Store(posts / "_store"))
        return [each.recording.voice.rate if each.recording else None for each in done]

    assert len({*rates()}) == 1
    Path("declaim.toml").write_text('[articles."https://a.example/two"]\nrate = 200\n', "utf-8")
    assert rates() == [None, 200]


def test_a_broken_settings_file_fails_its_articles_and_no_other(posts: Path, printed: Json) -> None:
    (posts / "old" / "declaim.toml").write_text('voice = "tone"\nskpi = "quote"\n', "utf-8")
    found = printed(status=1)
    assert (found["counts"]["new"], found["counts"]["failed"]) == (2, 1)
    (error,) = filter(None, (article["error"] for article in found["articles"]))
    assert "line 2" in error
    assert "did you mean skip?" in error


def test_since_and_newest_choose_by_the_day_in_front_matter(posts: Path, printed: Json) -> None:
    (newest,) = printed("--since", "2026-01-02", "--newest", "1")["articles"]
    assert newest["source"] == "posts/old/clara.md"
    counts = printed("--since", "2026-01-02")["counts"]
    assert (counts["new"], counts["unchanged"], counts["gone"]) == (1, 1, 0)
    page = Path("podcast/index.html").read_text("utf-8")
    assert page.index("2026-01-03") < page.index("2026-01-02")
    assert "2026-01-01" not in page
    (posts / "berta.md").unlink()
    assert printed("--keep")["counts"]["gone"] == 1
    assert "2026-01-02" in Path("podcast/index.html").read_text("utf-8")


def test_a_sync_that_stays_renders_a_save_at_once_and_not_its_own_files(posts: Path) -> None:
    """The folder of the audio is within the list's: what is written there is no save."""
    command = [sys.executable, "-m", "declaim", *SYNC, "-o", "posts/_audio", "--every", "1h"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout
        told = [run.stdout.readline() for _ in range(4)]
        assert told[-1] == "3 new, 0 edited, 0 moved, 0 unchanged, 0 gone, 0 failed\n"
        (posts / "berta.md").write_text("# Berta\n\nIt snowed.\n", "utf-8")
        assert run.stdout.readline() == "edited    posts/berta.md: its text changed\n"
        assert run.stdout.readline() == "0 new, 1 edited, 0 moved, 2 unchanged, 0 gone, 0 failed\n"
        run.send_signal(signal.SIGINT)
        assert run.stdout.read() == ""
        assert run.wait(PATIENCE_S) == 130
