"""Addresses fetched politely: conditional requests, one connection a host, robots.txt, limits."""

from dataclasses import dataclass, field
from importlib.metadata import version
from typing import Final
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

import urllib3
from urllib3.exceptions import HTTPError

from declaim.errors import UnreadableSource

BYTES_MAX: Final = 64 * 1024 * 1024
TIMEOUT_S: Final = 15.0
"""Seconds for a connection, and between two pieces of an answer."""
REDIRECTS_MAX: Final = 5
PIECE: Final = 65_536
"""Bytes that are read at once."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server gave."""

    content: bytes | None
    """None if nothing changed since the stamp that was sent."""
    stamp: str
    """ETag and Last-Modified, in one line."""
    media_type: str = ""


@dataclass(slots=True)
class Fetcher:
    """A client that asks each host over one connection and remembers its robots.txt."""

    pool: urllib3.PoolManager = field(default_factory=lambda: urllib3.PoolManager(maxsize=1))
    robots: dict[str, RobotFileParser] = field(default_factory=dict)

    @property
    def agent(self) -> str:
        """What the client calls itself."""
        return f"declaim/{version('declaim')} (reads articles aloud for one listener)"

    def content(self, address: str) -> bytes:
        """The bytes at an address. Raises UnreadableSource."""
        return self.get(address).content or b""

    def get(self, address: str, stamp: str = "") -> Answer:
        """What the server gives; `stamp` is that of the answer that is at hand.

        Raises UnreadableSource if there is no whole answer.
        """
        try:
            answer = self.pool.request(
                "GET",
                address,
                headers={"User-Agent": self.agent, "Accept-Encoding": "gzip", **asked(stamp)},
                timeout=TIMEOUT_S,
                retries=urllib3.Retry(2, redirect=REDIRECTS_MAX, backoff_factor=0.2),
                preload_content=False,
            )
            with answer:
                if answer.status == 304:
                    return Answer(None, stamp)
                if answer.status != 200:
                    reason = f"the server answers {answer.status}"
                    raise UnreadableSource(address, reason)
                content = b"".join(bounded(answer, address))
        except HTTPError as failed:
            reason = f"no answer from {urlsplit(address).hostname}: {reason_of(failed)}"
            raise UnreadableSource(address, reason) from failed
        etag, day = answer.headers.get("ETag", ""), answer.headers.get("Last-Modified", "")
        media_type = answer.headers.get("Content-Type", "").partition(";")[0].strip()
        return Answer(content, f"{etag}\n{day}" if etag or day else "", media_type)

    def may_fetch(self, address: str) -> bool:
        """Whether the host's robots.txt allows the address; a host without one allows all."""
        parts = urlsplit(address)
        host = f"{parts.scheme}://{parts.netloc}"
        if host not in self.robots:
            parser = RobotFileParser()
            try:
                text = self.content(f"{host}/robots.txt").decode("utf-8", "replace")
            except UnreadableSource:
                text = ""
            parser.parse(text.splitlines())
            self.robots[host] = parser
        return self.robots[host].can_fetch("declaim", address)


def asked(stamp: str) -> dict[str, str]:
    """The headers that ask for an answer only if it changed."""
    etag, _, day = stamp.partition("\n")
    headers = {"If-None-Match": etag, "If-Modified-Since": day}
    return {name: value for name, value in headers.items() if value}


def bounded(answer: urllib3.BaseHTTPResponse, address: str) -> list[bytes]:
    """The decoded body in pieces, within bounds."""
    pieces, size = [], 0
    for piece in answer.stream(PIECE, decode_content=True):
        size += len(piece)
        if size > BYTES_MAX:
            raise UnreadableSource(address, f"it is larger than {BYTES_MAX // 1024**2} MB")
        pieces.append(piece)
    return pieces


def reason_of(failed: HTTPError) -> str:
    """The innermost reason of a failed request, on one line."""
    inner = getattr(failed, "reason", None) or failed
    return " ".join(str(inner).split())[:200]
