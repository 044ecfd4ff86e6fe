"""A book sent to a server that answers as Audiobookshelf's interface does."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from declaim.delivery import deliver
from declaim.delivery.audiobookshelf import VARIABLE, ShelfServer
from declaim.errors import UnknownChoice, UnreadableSource, Unwritable
from declaim.settings.options import Options, Purpose
from declaim.store import Store
from kit.program import complaint

KEY = "a key"
LIBRARIES = {
    "libraries": [
        {"id": "p", "name": "Talks", "mediaType": "podcast", "folders": []},
        {
            "id": "b",
            "name": "Books",
            "mediaType": "book",
            "folders": [{"id": "f", "fullPath": "/books"}],
        },
    ]
}


@dataclass
class Received:
    """A request that the server got."""

    fields: dict[str, str] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)


@pytest.fixture
def shelf() -> Iterator[tuple[str, Received]]:
    """The address of a server, and what it was sent."""
    received = Received()

    class Answers(BaseHTTPRequestHandler):
        def log_message(self, *_: Any) -> None:
            """Nothing."""

        def answer(self, content: object, status: int = 200) -> None:
            body = json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_GET(self) -> None:
            known = self.headers["Authorization"] == f"Bearer {KEY}"
            self.answer(LIBRARIES if known else "Unauthorized", 200 if known else 401)

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.path == "/shelf/api/filesystem/pathexists":
                asked = json.loads(body)
                assert asked["folderPath"] == "/books"
                there = asked["directory"] == "A. Writer/The River/2 - The Lamp"
                self.answer({"exists": bool(there and received.files)})
                return
            boundary = self.headers["Content-Type"].partition("boundary=")[2].encode()
            for part in body.split(b"--" + boundary)[1:-1]:
                head, _, content = part[2:-2].partition(b"\r\n\r\n")
                name = re.search(rb'name="([^"]*)"(?:; filename="([^"]*)")?', head)
                assert name
                if name[2]:
                    received.files[name[2].decode()] = content
                else:
                    received.fields[name[1].decode()] = content.decode()
            self.answer("OK")

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/shelf", received
    server.shutdown()
    server.server_close()


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A book as it is delivered."""
    (tmp_path / "lamp.md").write_text("# One\n\nIt rained.\n\n# Two\n\nIt stopped.\n", "utf-8")
    known = {"series": "The River", "part": "2"}
    options = Options(voice="tone", title="The Lamp", author="A. Writer", tags=known)
    place = tmp_path / "lamp.md", Purpose.AUDIOBOOKSHELF, tmp_path / "library"
    return deliver(*place, options, Store(tmp_path / "store")).recordings[0].path


def test_a_book_goes_to_its_place_with_its_metadata_and_is_not_replaced_unasked(
    shelf: tuple[str, Received], book: Path
) -> None:
    address, received = shelf
    folder = ShelfServer.at(f"{address}/", KEY).shelf()
    assert folder.put(book) == "A. Writer/The River/2 - The Lamp"
    assert received.fields == {
        "title": "2 - The Lamp",
        "author": "A. Writer",
        "series": "The River",
        "library": "b",
        "folder": "f",
    }
    about = book.with_name("metadata.json").read_bytes()
    assert received.files == {"The Lamp.m4b": book.read_bytes(), "metadata.json": about}
    with pytest.raises(Unwritable, match=r"has A\. Writer/The River/2 - The Lamp already"):
        folder.put(book)
    folder.put(book, force=True)


def test_what_cannot_be_is_said(shelf: tuple[str, Received], tmp_path: Path) -> None:
    address, _ = shelf
    with pytest.raises(UnknownChoice, match="Talks"):
        ShelfServer.at(address, KEY).shelf("Talks")
    with pytest.raises(UnreadableSource, match=f"refuses the key in {VARIABLE}"):
        ShelfServer.at(address, "another").shelf()
    with pytest.raises(UnreadableSource, match="no answer"):
        ShelfServer.at("http://127.0.0.1:9", KEY).shelf()
    (tmp_path / "a.m4b").write_bytes(b"no audio")
    with pytest.raises(UnreadableSource, match="not an audio file"):
        ShelfServer.at(address, KEY).shelf().put(tmp_path / "a.m4b")


def test_a_key_that_is_not_set_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert f"set {VARIABLE}" in complaint(
        "push", "a.m4b", "--to", "http://a.example", folder=tmp_path
    )
