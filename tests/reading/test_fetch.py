"""Addresses, against a server of our own on this machine."""

import gzip
import io
import time
import zlib
from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.request import Request

import pytest

from declaim.errors import UnreadableSource
from declaim.reading import read
from declaim.reading.fetch import FewRedirects, UnsafeRedirect, shown

PROSE = "The tide came in over the sand, and nobody on the wall said anything about it. " * 3
PAGE = f"<html><head><title>Tide</title></head><body><h1>Tide</h1><p>{PROSE}</p></body></html>"


PACKED = {
    "/gzip": ("gzip", gzip.compress(PAGE.encode())),
    "/deflate": ("deflate", zlib.compress(PAGE.encode())),
    "/raw-deflate": ("deflate", zlib.compress(PAGE.encode())[2:-4]),
    "/bomb": ("gzip", gzip.compress(bytes(3_000_000))),
    "/half-a-gzip": ("gzip", gzip.compress(PAGE.encode())[:-30]),
    "/no-gzip": ("gzip", PAGE.encode()),
    "/brotli": ("br", PAGE.encode()),
}


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
        if self.path in PACKED or self.path in ("/loud", "/locked", "/next-door"):
            self.answer_oddly()
        elif self.path in bodies:
            kind, body = bodies[self.path]
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body) + 9 * (self.path == "/cut")))
            self.end_headers()
            self.wfile.write(body)
        elif self.path == "/gone":
            self.send_error(404)
        elif self.path == "/crumbs":
            self.protocol_version = "HTTP/1.1"
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            with suppress(OSError):  # whoever asked is gone
                while True:
                    self.wfile.write(b"1\r\nx\r\n" * 1000)
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

    def answer_oddly(self) -> None:
        """Pack the page, shout, ask for a password, or point to another port."""
        packing, body = PACKED.get(self.path, ("", PAGE.encode()))
        is_opened = self.headers.get("Authorization") == "Basic bmVsbDpraWxu"
        status = {"/loud": 500, "/next-door": 302, "/locked": 200 if is_opened else 401}
        loud = "it \x1b[31mbroke\x07" + 500 * "!"
        self.send_response(status.get(self.path, 200), loud if self.path == "/loud" else None)
        self.send_header("Content-Type", "text/html")
        if packing:
            self.send_header("Content-Encoding", packing)
        if self.path == "/next-door":
            self.send_header("Location", "http://localhost:9/private")
        self.end_headers()
        self.wfile.write(body)

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
def test_an_address_is_read_by_the_type_that_the_server_gives(
    address: str, path: str, title: str
) -> None:
    assert read(address + path).metadata.title == title


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("/gone", "answers 404"),
        ("/for-ever", "redirects for ever"),
        ("/file", "redirect|unknown|not allowed"),
        ("/song", "its type is audio/mpeg; declaim reads text"),
        ("/cut", "ends 9 bytes early"),
        ("/empty", "the answer of the server is empty"),
        ("/endless", "larger than 1 MB"),
        ("/bomb", "larger than 1 MB once unpacked"),
        ("/half-a-gzip", "the packed answer ends early"),
        ("/no-gzip", "is not gzip, as the server says"),
        ("/brotli", "cannot unpack br"),
        ("/loud", r"answers 500: it \[31mbroke!{100,109}$"),
        ("/next-door", "redirects to http://localhost:9/private on this machine: name that"),
        ("/crumbs", "comes too slowly"),
    ],
)
def test_an_address_without_an_article_is_refused_in_one_sentence(
    address: str, path: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("declaim.reading.fetch.LARGEST", 1024**2)
    with pytest.raises(UnreadableSource, match=says) as refused:
        read(address + path)
    assert address in str(refused.value)


@pytest.mark.parametrize("broken", ["http://[", "http://[::1/a", "http://a]b/", "http://a:b/"])
def test_a_broken_address_is_refused_in_one_sentence(broken: str) -> None:
    with pytest.raises(UnreadableSource, match="gives no answer"):
        read(broken)


@pytest.mark.parametrize("path", ["/drips", "/says-no-more"])
def test_a_server_that_drips_for_ever_is_left(
    address: str, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("declaim.reading.fetch.PATIENCE_S", 1)
    with pytest.raises(UnreadableSource, match="did not arrive within 1 seconds"):
        read(address + path)


@pytest.mark.parametrize("path", ["/gzip", "/deflate", "/raw-deflate"])
def test_an_answer_that_is_packed_unasked_is_unpacked(address: str, path: str) -> None:
    assert read(address + path).metadata.title == "Tide"


def test_a_redirect_from_https_to_http_is_refused() -> None:
    asked, told = Request("https://example.org/tide"), HTTPMessage()
    with pytest.raises(UnsafeRedirect, match=r"from https to http://example\.org/tide"):
        FewRedirects().redirect_request(
            asked, io.BytesIO(), 302, "Found", told, "http://example.org/tide"
        )


def test_a_password_opens_its_server_and_is_in_no_message(address: str) -> None:
    secret = address.replace("http://", "http://nell:kiln@")
    assert read(f"{secret}/locked").metadata.title == "Tide"
    with pytest.raises(UnreadableSource) as refused:
        read(f"{secret}/gone")
    assert "kiln" not in str(refused.value)
    assert address in str(refused.value)
    assert shown("https://a:b@c@example.org/@home") == "https://example.org/@home"


def test_a_server_that_is_down_is_named() -> None:
    with pytest.raises(UnreadableSource, match=r"127\.0\.0\.1:9 gives no answer"):
        read("http://127.0.0.1:9/page")
