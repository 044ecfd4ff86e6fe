"""A question to a server that a listener runs or names, and its answer, within bounds.

An article's address is fetched by `reading/fetch.py`, which trusts what it finds there less.
"""

import os
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from urllib3 import PoolManager

CONNECT_S = 10.0
MAX_REDIRECTS = 5
PAUSE_FACTOR_S = 0.5
"""Seconds before the second try; each later pause is twice as long."""
PIECE_BYTES = 1 << 16


class Reply(NamedTuple):
    """The answer of a server, whatever its status says."""

    status: int
    kind: str
    """Its content type, such as `audio/wav`."""
    content: bytes


class NoAnswer(Exception):
    """No server answers; the message is the reason, in the words of the network."""


class TooLarge(NoAnswer):
    """The answer has more bytes than were allowed."""


def ask(
    method: str,
    address: str,
    *,
    body: str | Iterable[bytes] | None = None,
    headers: Mapping[str, str] | None = None,
    silence_s: float,
    largest_bytes: int,
    tries: int = 1,
    busy: tuple[int, ...] = (),
    redirects: bool = False,
) -> Reply:
    """The answer of the server at `address`, which is asked again after a status of `busy`.

    `silence_s` is the longest wait for a byte, in seconds. Raises NoAnswer.
    """
    from urllib3 import Retry, Timeout  # only who asks a server
    from urllib3.exceptions import HTTPError

    retry = Retry(
        total=None,
        connect=tries - 1,
        read=tries - 1,
        status=tries - 1,
        other=0,
        redirect=MAX_REDIRECTS if redirects else False,
        status_forcelist=busy,
        allowed_methods=None,
        backoff_factor=PAUSE_FACTOR_S,
        raise_on_status=False,
    )
    content = bytearray()
    try:
        with _connections(os.getpid()).request(
            method,
            address,
            body=body,
            headers=headers,
            timeout=Timeout(connect=CONNECT_S, read=silence_s),
            retries=retry,
            preload_content=False,
        ) as answer:
            for piece in answer.stream(PIECE_BYTES):
                content += piece
                if len(content) > largest_bytes:
                    raise TooLarge(f"its answer is larger than {largest_bytes:,} bytes")
    except HTTPError as error:
        reason = str(getattr(error, "reason", None) or error)
        raise NoAnswer(" ".join(reason.split())[:300]) from error
    return Reply(answer.status, answer.headers.get("Content-Type", ""), bytes(content))


@cache
def _connections(_process: int) -> "PoolManager":
    from urllib3 import PoolManager

    return PoolManager(maxsize=16)
