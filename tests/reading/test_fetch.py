"""Addresses, against a server of our own on this machine."""

import time
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from declaim.errors import UnreadableSource
from declaim.reading import read

PROSE = "The tide came in over the sand, and nobody on the wall said anything about it. " * 3
PAGE = f"<html><head><title>Tide</title></head><body><h1>Tide</h1><p>{PROSE}</p></body></html>"


class Answers(BaseHTTPRequestHandler):
    """A server that is well for `/page`, and ill in some way for each other path."""

    def do_GET(self) -> None:
        bodies = {
            "/page": ("text/html; charset=utf-8", PAGE.encode()),
            "/latin": (
                "text/plain; charset=latin-1",
                "Déjà vu, said the café owner.".encode("latin-1"),
            ),
            "/notes.md": ("text/plain", b"# Tide\n\nIt came in *slowly*."),
            "/song": ("audio/mpeg", b"ID3"),
            "/cut": ("text/html", PAGE.encode()),
            "/empty": ("text/html", b""),
            "/endless": ("text/html", b"x" * 3_000_000),
        }
        if self.path in bodies:
            kind, body = bodies[self.path]
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body) + 9 * (self.path == "/cut")))
            self.end_headers()
            self.wfile.write(body)
        elif self.path == "/gone":
            self.send_error(404)
        elif self.path in ("/drips", "/says-no-more"):
            self.send_response(200)
            self.flush_headers()
            if self.path == "/says-no-more":
                self.end_headers()
            with suppress(OSError):  # whoever asked is gone
                while True:
                    self.wfile.write(b"X-Drip: 1\r\n")
                    self.wfile.flush()
                    time.sleep(0.1)
        else:
            self.send_response(302)
            target = {"/file": "file:///etc/passwd", "/once": "/page"}.get(
                self.path, self.path + "x"
            )
            self.send_header("Location", target)
            self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        """Say nothing."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("/page", "Tide"),
        ("/once", "Tide"),
        ("/notes.md", "Tide"),
        ("/latin", "Déjà vu, said the café owner."),
    ],
)
def test_an_address_is_read_by_the_type_that_the_server_tells(
    address: str, path: str, title: str
) -> None:
    assert read(address + path).metadata.title == title


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("/gone", "answers 404"),
        ("/for-ever", "redirects for ever"),
        ("/file", "redirect|unknown|not allowed"),
        ("/song", "it is audio/mpeg, no text"),
        ("/cut", "ends 9 bytes early"),
        ("/empty", "answers with nothing"),
        ("/endless", "larger than 1 MB"),
    ],
)
def test_an_address_without_an_article_is_refused_in_one_sentence(
    address: str, path: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("declaim.reading.fetch.LARGEST", 1024**2)
    with pytest.raises(UnreadableSource, match=says) as refused:
        read(address + path)
    assert address in str(refused.value)


@pytest.mark.parametrize("path", ["/drips", "/says-no-more"])
def test_a_server_that_drips_for_ever_is_left(
    address: str, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("declaim.reading.fetch.PATIENCE_S", 1)
    with pytest.raises(UnreadableSource, match="did not arrive within 1 seconds"):
        read(address + path)


def test_a_server_that_is_down_is_named() -> None:
    with pytest.raises(UnreadableSource, match=r"127\.0\.0\.1:9 gives no answer"):
        read("http://127.0.0.1:9/page")
