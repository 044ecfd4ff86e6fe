"""A web address to its bytes: http and https only, within bounds of size, time and redirects."""

import base64
import time
import zlib
from concurrent.futures import Future
from dataclasses import dataclass
from http.client import HTTPException, HTTPMessage, HTTPResponse
from importlib.metadata import version
from ipaddress import ip_address
from threading import Thread
from typing import IO, Final
from urllib.error import HTTPError, URLError
from urllib.parse import unquote, urljoin, urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from declaim.errors import UnreadableSource
from declaim.reading.encodings.charsets import clean

LARGEST: Final = 64 * 1024 * 1024
"""Bytes of a fetched source, before and after it is unpacked."""
SILENCE_S: Final = 15
"""Seconds without a byte."""
PATIENCE_S: Final = 60
"""Seconds for the whole of it."""
PIECE: Final = 256 * 1024
"""Bytes that are asked for at once."""
MOST_PIECES: Final = 100_000
"""An answer in more pieces is meant to keep its reader busy: 64 MB make 48,000 packets."""
LONGEST_REASON: Final = 120
"""Characters of a server's own words in a message."""


class UnsafeRedirect(ValueError):
    """The server sends its reader to a place where the reader did not ask to go."""


class FewRedirects(HTTPRedirectHandler):
    """Follow a redirect five times at most; the opener knows no scheme but http and https."""

    max_redirections = 5
    max_repeats = 2

    def redirect_request(
        self,
        req: Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> Request | None:
        """The request for `newurl`, unless it is less safe than the one before it."""
        before, after = urlsplit(req.full_url), urlsplit(urljoin(req.full_url, newurl))
        if (before.scheme, after.scheme) == ("https", "http"):
            raise UnsafeRedirect(
                f"it redirects from https to {shown(newurl)}, which anybody can read"
            )
        if is_of_this_machine(after.hostname) and before.netloc != after.netloc:
            raise UnsafeRedirect(
                f"it redirects to {shown(newurl)} on this machine: name that address if you mean it"
            )
        return super().redirect_request(req, fp, code, msg, headers, newurl)


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer of a server."""

    content: bytes | None
    """None if nothing changed since the stamp that was sent."""
    stamp: str
    """ETag and Last-Modified on two lines; empty if the server gives neither."""
    media_type: str = ""
    charset: str = ""
    """Empty if the server does not name it."""


def shown(address: str) -> str:
    """`address` as a message may show it: without the name and password of its user."""
    whole = clean(address).replace("\n", " ")
    scheme, separator, rest = whole.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{separator}{host.rpartition('@')[2]}{slash}{path}" if separator else whole


def is_of_this_machine(host: str | None) -> bool:
    """Whether `host` is this machine or one beside it, by its name or number."""
    name = (host or "").rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return not ip_address(name).is_global
    except ValueError:
        return False


def fetched(address: str, stamp: str = "") -> Answer:
    """The answer of the server at `address`; `stamp` is that of an earlier answer.

    Raises `UnreadableSource` if no whole answer came back in time.
    """
    # Each read of a socket has its own patience: only a clock outside it bounds them all.
    answer: Future[Answer] = Future()
    Thread(target=settle, args=(answer, address, stamp), daemon=True).start()
    try:
        return answer.result(timeout=PATIENCE_S)
    except TimeoutError as late:
        reason = f"it did not arrive within {PATIENCE_S} seconds"
        raise UnreadableSource(shown(address), reason) from late


def settle(answer: "Future[Answer]", address: str, stamp: str) -> None:
    """Give `answer` what `asked` returns or raises."""
    try:
        answer.set_result(asked(address, stamp))
    except BaseException as error:
        answer.set_exception(error)


def request_for(address: str, stamp: str) -> Request:
    """The request; a name and password in the address are sent to its own server only."""
    headers = {
        "User-Agent": f"declaim/{version('declaim')} (reads articles aloud for one listener)",
        "Accept-Encoding": "identity",
        "Accept": "text/html, */*",
    }
    etag, _, day = stamp.partition("\n")
    conditions = {"If-None-Match": etag, "If-Modified-Since": day}
    headers |= {name: value for name, value in conditions.items() if value}
    parts = urlsplit(address)
    user, at, host = parts.netloc.rpartition("@")
    request = Request(parts._replace(netloc=host).geturl(), headers=headers)  # noqa: S310
    if at:
        token = base64.b64encode(unquote(user).encode()).decode()
        request.add_unredirected_header("Authorization", f"Basic {token}")
    return request


def asked(address: str, stamp: str) -> Answer:
    """One request and its answer, without a bound for the whole of it."""
    opener = OpenerDirector()
    for handler in (
        *(ProxyHandler(), HTTPHandler(), HTTPSHandler()),
        *(HTTPDefaultErrorHandler(), HTTPErrorProcessor(), FewRedirects()),
    ):
        opener.add_handler(handler)
    name = shown(address)
    try:
        with opener.open(request_for(address, stamp), timeout=SILENCE_S) as answer:
            kind = answer.headers
            packing = (kind.get("Content-Encoding") or "identity").strip().lower()
            content = unpacked(body(answer, name), packing, name)
            etag, day = kind.get("ETag", ""), kind.get("Last-Modified", "")
            new = f"{etag}\n{day}" if etag or day else ""
            return Answer(content, new, kind.get_content_type(), kind.get_content_charset() or "")
    except HTTPError as refused:
        if refused.code == 304 and stamp:
            return Answer(None, stamp)
        said = "it redirects for ever" if 300 <= refused.code < 400 else in_short(refused.reason)
        raise UnreadableSource(name, f"the server answers {refused.code}: {said}") from refused
    except UnsafeRedirect as unsafe:
        raise UnreadableSource(name, str(unsafe)) from unsafe
    except (URLError, HTTPException, OSError, ValueError) as failed:
        reason = in_short(getattr(failed, "reason", None) or failed)
        host = name.partition("://")[2].partition("/")[0]  # of an address that may be none
        raise UnreadableSource(name, f"{host} gives no answer ({reason})") from failed


def in_short(reason: object) -> str:
    """A reason in the words of a server or a library, fit for one line of a terminal."""
    return " ".join(clean(str(reason)).split())[:LONGEST_REASON]


def body(answer: HTTPResponse, name: str) -> bytes:
    """All of an answer, unless it is larger than `LARGEST`, too slow or cut short."""
    content = bytearray()
    late = time.monotonic() + PATIENCE_S
    for _ in range(MOST_PIECES):
        if time.monotonic() > late:
            break
        piece = answer.read1(PIECE)
        if not piece:
            if answer.length:
                reason = f"the answer ends {answer.length} bytes early: try again"
                raise UnreadableSource(name, reason)
            return bytes(content)
        content += piece
        if len(content) > LARGEST:
            raise UnreadableSource(name, f"it is larger than {LARGEST // 1024**2} MB")
    raise UnreadableSource(name, "the answer comes too slowly; try again")


def unpacked(content: bytes, packing: str, name: str) -> bytes:
    """`content` without the packing that the server put around it unasked."""
    if packing in ("", "identity"):
        return content
    if packing not in ("gzip", "x-gzip", "deflate"):
        raise UnreadableSource(name, f"declaim cannot unpack {in_short(packing)}")
    # `deflate` is meant to be zlib's format, but many servers leave its two bytes of head out.
    ways = (
        (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS) if packing == "deflate" else (zlib.MAX_WBITS | 32,)
    )
    for way in ways:
        unpacker = zlib.decompressobj(way)
        try:
            plain = unpacker.decompress(content, LARGEST + 1)
        except zlib.error:
            continue
        if len(plain) > LARGEST:
            raise UnreadableSource(name, f"it is larger than {LARGEST // 1024**2} MB once unpacked")
        if not unpacker.eof:
            raise UnreadableSource(name, "the packed answer ends early: try again")
        return plain
    raise UnreadableSource(name, f"the answer is not {packing}, as the server says; try again")
