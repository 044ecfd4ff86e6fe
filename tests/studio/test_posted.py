"""Requests that the page may send, and that another page or program may not send."""

import http.client
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from declaim.listen.broadcast import Broadcast
from declaim.listen.server import Room, Server, only
from declaim.pipeline import planned
from declaim.settings.options import Options
from declaim.store import Store
from declaim.studio.desk import ACTS, Desk
from declaim.studio.speaking import Bench
from kit.program import PATIENCE_S

Ask = Callable[..., tuple[int, dict[str, str]]]
KEEP = {"shelf": "folder", "written": "Ada", "said": "ay da"}


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An article of one sentence, and a home without settings."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    path = tmp_path / "a.md"
    path.write_text("Ada came home.", "utf-8")
    return path


def asking(address: str) -> Ask:
    """Sends one request, as the page itself does but for what is said otherwise."""
    host, word, _ = address.removeprefix("http://").split("/")

    def send(
        body: object = KEEP, path: str = "/WORD/act/keep", **headers: str
    ) -> tuple[int, dict[str, str]]:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        usual = {
            "Content-Type": "application/json",
            "Origin": f"http://{host}",
            "Sec-Fetch-Site": "same-origin",
        }
        connection = http.client.HTTPConnection(host, timeout=PATIENCE_S)
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        sent = {k: v for k, v in {**usual, **given}.items() if v}
        connection.request("POST", path.replace("WORD", word), content, sent)
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())

    return send


def served(article: Path, *, edit: bool) -> Iterator[Ask]:
    store, options = Store(article.parent / "store"), Options(voice="tone")
    what, script = planned(article, options, store)
    desk = Desk(
        lambda: Bench(article, options, store, what, script), article.parent, lambda _: None
    )
    room = Room("0" * 32, Broadcast(), lambda _: article, desk if edit else None)
    server = Server(article, only(room))
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield asking(server.address(room))
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def ask(article: Path) -> Iterator[Ask]:
    """A server that edits."""
    yield from served(article, edit=True)


@pytest.fixture
def ask_a_listener(article: Path) -> Iterator[Ask]:
    """A server that only lets listen."""
    yield from served(article, edit=False)


def test_the_page_itself_is_obeyed(ask: Ask, article: Path) -> None:
    status, answer = ask()
    assert (status, [*answer["done"]]) == (200, ["kept_folder", "Ada", "declaim.toml"])
    assert (article.parent / "declaim.toml").read_bytes() == b'[lexicon]\nAda = "ay da"\n'
    assert ask({}, "/WORD/act/undo")[0] == 200
    assert not (article.parent / "declaim.toml").exists()


@pytest.mark.parametrize(
    ("status", "sent"),
    [
        (403, {"path": "/0123456789abcdef0123456789abcdef/act/keep"}),
        (403, {"Origin": ""}),
        (403, {"Origin": "http://evil.example"}),
        (403, {"Origin": "null"}),
        (403, {"Host": "evil.example"}),
        (403, {"Sec_Fetch_Site": "cross-site"}),
        (415, {"Content_Type": "text/plain"}),
        (415, {"Content_Type": ""}),
        (413, {"body": b" " * 70_000}),
        (411, {"Transfer_Encoding": "chunked"}),
        (400, {"body": b"{"}),
        (400, {"body": [1]}),
        (400, {"body": b"[" * 60_000}),
        (400, {"body": {**KEEP, "written": 7}}),
        (400, {"body": {**KEEP, "written": "\ud800"}}),
        (400, {"body": {**KEEP, "shelf": "../../etc"}}),
        (404, {"path": "/WORD/act/format"}),
        (404, {"path": "/WORD/keep"}),
        (422, {"body": {**KEEP, "said": ""}}),
    ],
)
def test_what_another_sends_is_refused_and_nothing_is_written(
    ask: Ask, article: Path, status: int, sent: dict[str, Any]
) -> None:
    assert ask(**sent)[0] == status
    assert not (article.parent / "declaim.toml").exists()


def test_a_page_that_only_listens_changes_nothing(ask_a_listener: Ask, article: Path) -> None:
    files = sorted(article.parent.rglob("*"))
    for act in (*ACTS, "undo"):
        status, answer = ask_a_listener(path=f"/WORD/act/{act}")
        assert (status, "--edit" in answer["problem"]) == (403, True)
    assert sorted(article.parent.rglob("*")) == files


def test_a_change_is_not_undone_over_somebody_elses(ask: Ask, article: Path) -> None:
    ask()
    toml = article.parent / "declaim.toml"
    toml.write_text("# by hand\n", "utf-8")
    status, answer = ask({}, "/WORD/act/undo")
    assert status == 422
    assert "saved it in the meantime" in answer["problem"]
    assert toml.read_text("utf-8") == "# by hand\n"
