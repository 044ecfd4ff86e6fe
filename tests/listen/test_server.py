"""One article, on this machine, for its reader: what a stranger tries is refused."""

import http.client
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from socket import create_connection
from stat import S_IMODE
from threading import Thread

import pytest

from declaim.containers import CONTAINERS
from declaim.listen import server
from declaim.listen.broadcast import Broadcast
from declaim.listen.capability import capability
from declaim.listen.live import COMPANIONS, Live
from declaim.listen.server import Room, Server, _port_of, only
from kit.program import PATIENCE_S, eventually

Answer = tuple[int, dict[str, str], bytes]
Ask = Callable[..., Answer]


@pytest.fixture
def ask(live: Live) -> Ask:
    """One request, sent as it is, without a client's own tidying: `WORD` is the page's own."""
    host, word, _ = live.address.removeprefix("http://").split("/")

    def send(path: str, method: str = "GET", **headers: str) -> Answer:
        path = path.replace("WORD", word)
        connection = http.client.HTTPConnection(host, timeout=PATIENCE_S)
        connection.putrequest(method, path, skip_host=True)
        for name, value in {"Host": host, **headers}.items():
            connection.putheader(name.replace("_", "-"), value.replace("HOST", host))
        connection.endheaders()
        answer = connection.getresponse()
        try:
            return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
        finally:
            connection.close()

    return send


@pytest.fixture
def sound(ask: Ask) -> str:
    """The address of the audio."""
    page = ask("/WORD/")[2].decode()
    return "/WORD/" + page.split('<audio controls preload="metadata" src="')[1].split('"')[0]


def test_it_listens_on_this_machine_only(live: Live) -> None:
    assert live.address.startswith("http://127.0.0.1:")


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1"},
        {"Host": "HOST.evil.example"},
        {"Host": ""},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "https://HOST"},
        {"Sec_Fetch_Site": "cross-site"},
    ],
)
@pytest.mark.parametrize("path", ["/WORD/", "/WORD/events", "/WORD/download/mp3", "SOUND"])
def test_another_site_is_refused(ask: Ask, sound: str, path: str, headers: dict[str, str]) -> None:
    status, _, body = ask(path.replace("SOUND", sound), **headers)
    assert (status, body) == (403, b"Not for you.")


@pytest.mark.parametrize("headers", [{"Origin": "http://HOST"}, {"Sec_Fetch_Site": "same-origin"}])
def test_its_own_page_is_answered(ask: Ask, headers: dict[str, str]) -> None:
    assert ask("/WORD/", **headers)[0] == 200


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/events",
        "/download/mp3",
        "/WOR/",
        "/WORD0/",
        "/word/WORD/",
        "/%00/",
        "/?WORD",
        "http://127.0.0.1/etc/passwd",
    ],
)
def test_who_does_not_know_its_word_is_refused(ask: Ask, path: str) -> None:
    status, _, body = ask(path)
    assert (status, body) == (403, b"Not for you.")


def test_the_page_may_be_opened_from_elsewhere_and_nothing_else(ask: Ask, sound: str) -> None:
    opened = {
        "Sec_Fetch_Site": "cross-site",
        "Sec_Fetch_Mode": "navigate",
        "Sec_Fetch_Dest": "document",
    }
    assert ask("/WORD/", **opened)[0] == 200
    assert ask("/WORD/", **{**opened, "Sec_Fetch_Dest": "iframe"})[0] == 403
    assert ask(sound, **opened)[0] == 403


def test_a_malformed_address_is_not_understood(ask: Ask) -> None:
    assert ask("http://[")[::2] == (400, b"Not understood.")


def test_no_answer_gives_the_version_of_a_program(ask: Ask, sound: str) -> None:
    for path in ("/WORD/", "/", sound, "/WORD/nowhere"):
        assert ask(path)[1]["server"] == "declaim"


@pytest.mark.parametrize(
    "path",
    [
        "/WORD/article.md",
        "/WORD/../article.md",
        "/WORD/sound/../../article.md",
        "/WORD/sound/%2e%2e%2farticle.md",
        "/WORD/sound/..%2f..%2f..%2fetc%2fpasswd",
        "/WORD//etc/passwd",
        "/WORD/download/../../article.md",
        "/WORD/download/md",
        "/WORD/download/",
        "/WORD/sound/",
        "/WORD/page.js",
    ],
)
def test_no_path_leads_out(ask: Ask, path: str) -> None:
    assert ask(path)[0] == 404


@pytest.mark.parametrize("method", ["PATCH", "PUT", "DELETE"])
def test_nothing_can_be_changed(ask: Ask, method: str) -> None:
    assert ask("/WORD/", method)[0] == 501


def test_every_answer_allows_the_page_no_more_than_it_needs(ask: Ask, sound: str) -> None:
    for path in ("/", "/WORD/", sound, "/WORD/nowhere"):
        _, headers, _ = ask(path)
        policy = headers["content-security-policy"]
        assert policy.startswith("default-src 'none';")
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cross-origin-resource-policy"] == "same-origin"


def test_a_part_of_the_audio_is_given_as_asked(ask: Ask, sound: str) -> None:
    status, headers, whole = ask(sound)
    size = len(whole)
    assert (status, headers["accept-ranges"]) == (200, "bytes")
    assert headers["content-type"].startswith("audio/mpeg")
    for asked, start, stop in [
        ("bytes=0-", 0, size),
        ("bytes=0-0", 0, 1),
        ("bytes=100-199", 100, 200),
        ("bytes=-10", size - 10, size),
        (f"bytes={size - 1}-{size + 99}", size - 1, size),
        (f"bytes=-{size + 99}", 0, size),
    ]:
        status, headers, body = ask(sound, Range=asked)
        assert (status, body) == (206, whole[start:stop])
        assert headers["content-range"] == f"bytes {start}-{stop - 1}/{size}"
    for asked in (f"bytes={size}-", "bytes=-0"):
        status, headers, body = ask(sound, Range=asked)
        assert (status, headers["content-range"], body) == (416, f"bytes */{size}", b"")
    for asked in ("bytes=", "bytes=0-1,3-4", "lines=1-2", "bytes=b-a", "bytes=9-3"):
        assert ask(sound, Range=asked)[::2] == (200, whole)
    status, headers, body = ask(sound, "HEAD")
    assert (status, headers["content-length"], body) == (200, str(size), b"")


FORMATS = {
    "mp3": b"ID3",
    "wav": b"RIFF",
    "flac": b"fLaC",
    "vtt": b"WEBVTT",
    "epub": b"PK",
    "chapters.json": b"{",
}


@pytest.mark.parametrize("suffix", [suffix[1:] for suffix in (*CONTAINERS, *COMPANIONS)])
def test_every_format_can_be_downloaded(ask: Ask, suffix: str) -> None:
    status, headers, body = ask(f"/WORD/download/{suffix}")
    assert status == 200
    assert headers["content-disposition"] == f"attachment; filename*=UTF-8''article.{suffix}"
    assert body.startswith(FORMATS.get(suffix, b""))
    assert len(body) > 200
    assert f'href="download/{suffix}"' in ask("/WORD/")[2].decode()


def test_an_articles_address_lasts(tmp_path: Path) -> None:
    """A browser keeps its memory by address."""
    port = _port_of(tmp_path / "article.md")
    assert port == _port_of(tmp_path / "." / "article.md")
    assert port != _port_of(tmp_path / "other.md")
    assert 49_152 <= port < 65_536


def test_the_word_lasts_and_is_the_articles_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    word = capability(tmp_path / "article.md")
    assert word == capability(tmp_path / "." / "article.md")
    assert word != capability(tmp_path / "other.md")
    assert len(word) == 32
    (secret,) = tmp_path.rglob("listen.secret")
    assert S_IMODE(secret.stat().st_mode) == 0o600
    secret.write_bytes(b"")  # as a kill may have left it
    word = capability(tmp_path / "article.md")
    assert word == capability(tmp_path / "article.md")
    assert S_IMODE(secret.stat().st_mode) == 0o600
    secret.chmod(0o644)  # others may have read it
    assert capability(tmp_path / "article.md") != word


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Server]:
    """A server that takes three connections."""
    monkeypatch.setattr(server, "_CONNECTIONS", 3)
    small = Server(tmp_path / "article.md", only(Room("word", Broadcast(), Path)))
    thread = Thread(target=small.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield small
    small.shutdown()
    thread.join()
    small.server_close()


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch, small: Server) -> Server:
    """A server that waits for a second."""
    monkeypatch.setattr(server, "_ARRIVAL_S", 1.0)
    return small


@pytest.mark.parametrize("sent", [b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: a\r\n"])
def test_a_request_that_never_arrives_is_ended(hasty: Server, sent: bytes) -> None:
    place = (server.ADDRESS, hasty.server_port)
    with suppress(ConnectionError), create_connection(place, timeout=PATIENCE_S) as connection:
        connection.sendall(sent)
        while connection.recv(4096):  # it may be said why
            pass


def test_a_request_that_drips_is_ended(hasty: Server) -> None:
    with create_connection((server.ADDRESS, hasty.server_port), timeout=PATIENCE_S) as connection:
        connection.settimeout(0.1)
        for _ in range(10 * PATIENCE_S):
            try:
                connection.sendall(b"G")
                if not connection.recv(4096):
                    return
            except TimeoutError:
                continue
            except ConnectionError:
                return
        pytest.fail("it was waited for")


def answer(place: tuple[str, int]) -> bytes:
    """The beginning of the server's answer; empty if the server refuses the connection."""
    with suppress(ConnectionError), create_connection(place, timeout=PATIENCE_S) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\n\r\n")
        return connection.recv(100)
    return b""


def test_no_more_connections_than_it_takes(small: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "_ARRIVAL_S", PATIENCE_S)
    place = (server.ADDRESS, small.server_port)
    with ExitStack() as stack:
        for _ in range(3):
            stack.enter_context(create_connection(place, timeout=PATIENCE_S))
        with create_connection(place, timeout=PATIENCE_S) as another:
            assert another.recv(1) == b""
    eventually(lambda: answer(place).startswith(b"HTTP/1.1 403"))  # once it knows that they left
