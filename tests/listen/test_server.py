"""One article, on this machine, for its reader: what a stranger tries is refused."""

import http.client
from collections.abc import Callable
from pathlib import Path

import pytest

from declaim.containers import CONTAINERS
from declaim.listen.live import COMPANIONS, Live
from declaim.listen.server import _port_of

Answer = tuple[int, dict[str, str], bytes]
Ask = Callable[..., Answer]


@pytest.fixture
def ask(live: Live) -> Ask:
    """One request, sent as it is, without a client's own tidying."""
    host = live.address.removeprefix("http://").removesuffix("/")

    def send(path: str, method: str = "GET", **headers: str) -> Answer:
        connection = http.client.HTTPConnection(host, timeout=10)
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
    page = ask("/")[2].decode()
    return "/" + page.split('<audio controls preload="metadata" src="')[1].split('"')[0]


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
@pytest.mark.parametrize("path", ["/", "/events", "/download/mp3", "SOUND"])
def test_another_site_is_refused(ask: Ask, sound: str, path: str, headers: dict[str, str]) -> None:
    status, _, body = ask(path.replace("SOUND", sound), **headers)
    assert (status, body) == (403, b"Not for you.")


@pytest.mark.parametrize("headers", [{"Origin": "http://HOST"}, {"Sec_Fetch_Site": "same-origin"}])
def test_its_own_page_is_answered(ask: Ask, headers: dict[str, str]) -> None:
    assert ask("/", **headers)[0] == 200


@pytest.mark.parametrize(
    "path",
    [
        "/article.md",
        "/../article.md",
        "/sound/../../article.md",
        "/sound/%2e%2e%2farticle.md",
        "/sound/..%2f..%2f..%2fetc%2fpasswd",
        "//etc/passwd",
        "/download/../../article.md",
        "/download/md",
        "/download/",
        "/sound/",
        "/page.js",
        "http://127.0.0.1/etc/passwd",
    ],
)
def test_no_path_leads_out(ask: Ask, path: str) -> None:
    assert ask(path)[0] == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_nothing_can_be_changed(ask: Ask, method: str) -> None:
    assert ask("/", method)[0] == 501


def test_every_answer_allows_the_page_no_more_than_it_needs(ask: Ask, sound: str) -> None:
    for path in ("/", sound, "/nowhere"):
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
    status, headers, body = ask(f"/download/{suffix}")
    assert status == 200
    assert headers["content-disposition"] == f"attachment; filename*=UTF-8''article.{suffix}"
    assert body.startswith(FORMATS.get(suffix, b""))
    assert len(body) > 200
    assert f'href="download/{suffix}"' in ask("/")[2].decode()


def test_an_articles_address_lasts(tmp_path: Path) -> None:
    """What a browser remembers belongs to an address."""
    port = _port_of(tmp_path / "article.md")
    assert port == _port_of(tmp_path / "." / "article.md")
    assert port != _port_of(tmp_path / "other.md")
    assert 49_152 <= port < 65_536
