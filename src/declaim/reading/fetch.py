"""A web address to its bytes: http and https only, within bounds of size, time and redirects."""

from concurrent.futures import Future
from http.client import HTTPException, HTTPResponse
from threading import Thread
from typing import Final
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
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

LARGEST: Final = 64 * 1024 * 1024
"""Bytes of a fetched source."""
SILENCE_S: Final = 15
"""Seconds without a byte."""
PATIENCE_S: Final = 60
"""Seconds for the whole of it."""


class FewRedirects(HTTPRedirectHandler):
    """Follow a redirect five times at most; the opener knows no scheme but http and https."""

    max_redirections = 5
    max_repeats = 2


Answer = tuple[bytes, str, str]
"""Bytes, their media type, and their charset (empty where not told)."""


def fetched(address: str) -> Answer:
    """What the server at `address` gives.

    Raises `UnreadableSource` where nothing whole came back in time.
    """
    # Each read of a socket has its own patience: only a clock outside it bounds them all.
    answer: Future[Answer] = Future()
    Thread(target=settle, args=(answer, address), daemon=True).start()
    try:
        return answer.result(timeout=PATIENCE_S)
    except TimeoutError as late:
        reason = f"it did not arrive within {PATIENCE_S} seconds"
        raise UnreadableSource(address, reason) from late


def settle(answer: "Future[Answer]", address: str) -> None:
    """Give `answer` what `asked` returns or raises."""
    try:
        answer.set_result(asked(address))
    except BaseException as error:
        answer.set_exception(error)


def asked(address: str) -> Answer:
    """One request and its answer, without a bound for the whole of it."""
    opener = OpenerDirector()
    for handler in (
        *(ProxyHandler(), HTTPHandler(), HTTPSHandler()),
        *(HTTPDefaultErrorHandler(), HTTPErrorProcessor(), FewRedirects()),
    ):
        opener.add_handler(handler)
    headers = {"User-Agent": "declaim", "Accept-Encoding": "identity", "Accept": "text/html, */*"}
    try:
        request = Request(address, headers=headers)  # noqa: S310 - the opener knows http(s) only
        with opener.open(request, timeout=SILENCE_S) as answer:
            kind = answer.headers
            return body(answer, address), kind.get_content_type(), kind.get_content_charset() or ""
    except HTTPError as refused:
        reason = "it redirects for ever" if 300 <= refused.code < 400 else f"{refused.reason}"
        raise UnreadableSource(address, f"the server answers {refused.code}: {reason}") from refused
    except (URLError, HTTPException, OSError, ValueError) as failed:
        reason = str(getattr(failed, "reason", None) or failed)
        host = urlsplit(address).netloc or address
        raise UnreadableSource(address, f"{host} gives no answer ({reason})") from failed


def body(answer: HTTPResponse, address: str) -> bytes:
    """All of an answer, unless it is larger than `LARGEST` or cut short."""
    content = answer.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise UnreadableSource(address, f"it is larger than {LARGEST // 1024**2} MB")
    if answer.length:
        raise UnreadableSource(address, f"the answer ends {answer.length} bytes early: try again")
    return content
