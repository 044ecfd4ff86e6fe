"""A web address to its bytes: http and https only, within bounds of size, time and redirects."""

import time
from http.client import HTTPException
from typing import IO, Final
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
PIECE: Final = 64 * 1024
"""Bytes read at a time."""


class FewRedirects(HTTPRedirectHandler):
    """Follow a redirect five times at most; the opener knows no scheme but http and https."""

    max_redirections = 5
    max_repeats = 2


def fetched(address: str) -> tuple[bytes, str, str]:
    """The bytes at `address`, their media type and their charset (empty where not told).

    Raises `UnreadableSource` where nothing whole came back in time.
    """
    opener = OpenerDirector()
    for handler in (
        *(ProxyHandler(), HTTPHandler(), HTTPSHandler()),
        *(HTTPDefaultErrorHandler(), HTTPErrorProcessor(), FewRedirects()),
    ):
        opener.add_handler(handler)
    headers = {"User-Agent": "declaim", "Accept-Encoding": "identity", "Accept": "text/html, */*"}
    started = time.monotonic()
    try:
        request = Request(address, headers=headers)  # noqa: S310 - the opener knows http(s) only
        with opener.open(request, timeout=SILENCE_S) as answer:
            content = body(answer, address, started)
            kind = answer.headers
            return content, kind.get_content_type(), kind.get_content_charset() or ""
    except HTTPError as refused:
        reason = "it redirects for ever" if 300 <= refused.code < 400 else f"{refused.reason}"
        raise UnreadableSource(address, f"the server answers {refused.code}: {reason}") from refused
    except (URLError, HTTPException, OSError, ValueError) as failed:
        reason = str(getattr(failed, "reason", None) or failed)
        host = urlsplit(address).netloc or address
        raise UnreadableSource(address, f"{host} gives no answer ({reason})") from failed


def body(answer: IO[bytes], address: str, started: float) -> bytes:
    """All of an answer, read piece by piece against the bounds."""
    pieces, size = [], 0
    read1 = getattr(answer, "read1", answer.read)
    while piece := read1(PIECE):
        size += len(piece)
        if size > LARGEST:
            raise UnreadableSource(address, f"it is larger than {LARGEST // 1024**2} MB")
        if time.monotonic() - started > PATIENCE_S:
            raise UnreadableSource(address, f"it did not arrive within {PATIENCE_S} seconds")
        pieces.append(piece)
    return b"".join(pieces)
