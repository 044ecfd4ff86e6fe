"""A folder of articles: what is in it, how far each was heard, and from where it may be asked."""

import http.client
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from declaim.errors import UnreadableSource
from declaim.listen.folder_shelf import FolderShelf
from declaim.settings.options import Options
from declaim.store import Store
from kit.article import save
from kit.browser import go, ready, until
from kit.pictures import picture
from kit.program import PATIENCE_S, eventually

DECLAIM = (sys.executable, "-m", "declaim")
TONES = Options(voice="tone")


def test_a_shelf_lists_its_articles_plays_each_and_knows_how_far(
    page: Page, tmp_path: Path
) -> None:
    shelf = tmp_path / "<Shelf>"
    shelf.mkdir()
    (shelf / "one.md").write_text("# The First One\n\nIt is here.\n\n![Red](red.png)", "utf-8")
    (shelf / "red.png").write_bytes(picture(red=200))
    (shelf / "two & three.txt").write_text("The second article is another.", "utf-8")
    (shelf / "empty.md").write_text("", "utf-8")
    for other in ("picture.png", "one.transcript.html", "one.vtt", ".hidden.md"):
        (shelf / other).write_bytes(b"\x89PNG")
    with FolderShelf(shelf, TONES, store=Store(tmp_path / "store")) as served:
        page.goto(served.address)
        expect(page.get_by_role("heading", name="<Shelf>")).to_be_visible()
        names = page.get_by_role("link").all_inner_texts()
        assert names == ["empty.md", "one.md", "two & three.txt"]
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        page.get_by_role("link", name="one.md").click()
        ready(page)
        go(page, 1)
        until(page, "memory.read().duration > 0")
        expect(page).to_have_title("The First One")
        assert page.evaluate("one('main img').naturalWidth") == 120
        page.goto(served.address)
        expect(page.get_by_role("link", name="The First One")).to_be_visible()
        expect(page.locator(".heard").nth(1)).to_contain_text("0:01 / 0:0")
        expect(page.get_by_role("progressbar", name="The First One")).to_be_visible()
        (shelf / "later.md").write_text("It came later.", "utf-8")
        page.reload()
        expect(page.get_by_role("link", name="later.md")).to_be_visible()
        address = page.get_by_role("link", name="empty.md").get_attribute("href")
        root = served.address.rpartition("/")[0].rpartition("/")[0]
        empty = page.request.get(f"{root}{address}")
        assert (empty.status, "cannot read" in empty.text()) == (500, True)
        assert page.request.get(f"{served.address[:-2]}/").status == 403
        page.goto("about:blank")


def test_a_folder_without_an_article_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource, match="there is no article in it"):
        FolderShelf(tmp_path)


def test_listen_takes_another_address_of_this_machine_and_says_what_a_save_changed(
    article: Path, tmp_path: Path
) -> None:
    """127.0.0.2 stands for the address that another device would use."""
    told = tmp_path / "told"
    command = [*DECLAIM, "listen", str(article), "--voice", "tone", "--host", "127.0.0.2"]
    environment = {**os.environ, "DECLAIM_STORE": str(tmp_path / "store"), "PATH": ""}
    with told.open("w") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out, env=environment)
    try:
        eventually(lambda: "no browser opened" in told.read_text())
        address = told.read_text().split()[0]
        host, word, _ = address.removeprefix("http://").split("/")
        assert host.startswith("127.0.0.2:")
        for given, status in ((word, 200), ("0" * 32, 403)):
            connection = http.client.HTTPConnection(host)
            connection.request("GET", f"/{given}/")
            assert connection.getresponse().status == status
        save(article, article.read_text("utf-8").replace("some words", "new words"))
        eventually(lambda: "changed: line 3; 1 spoken" in told.read_text())
        save(article, "")
        eventually(lambda: "the page plays the last good version" in told.read_text())
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(PATIENCE_S)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["article.md", "--host", "203.0.113.9"], "name an address of this machine"),
        (["http://127.0.0.1:9/page.html"], "127.0.0.1:9"),
        (["-", "--edit"], "only a file can be edited"),
    ],
)
def test_what_listen_cannot_take_is_a_sentence(
    arguments: list[str], sentence: str, tmp_path: Path
) -> None:
    (tmp_path / "article.md").write_text("One.", "utf-8")
    command = [*DECLAIM, "listen", *arguments, "--store", "store", "--no-browser"]
    done = subprocess.run(
        command,
        input="One.",
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        timeout=PATIENCE_S,
    )
    assert done.returncode in (1, 2)
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
