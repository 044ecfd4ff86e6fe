"""JSON as the payload of an entry, compressed."""

import json
import zlib
from typing import Any

from declaim.store.entry_bytes import LARGEST_ENTRY_BYTES


def packed(content: Any) -> bytes:
    """The content as a payload."""
    return zlib.compress(json.dumps(content).encode(), 1)


def unpacked(payload: bytes) -> Any:
    """The content of a packed payload; ValueError or zlib.error where the payload is not packed."""
    inflate = zlib.decompressobj()
    text = inflate.decompress(payload, LARGEST_ENTRY_BYTES)
    if not inflate.eof or inflate.unused_data:
        raise ValueError("cut off, or with a tail")
    return json.loads(text)


def texts(*values: Any) -> None:
    """Raise TypeError where one of the values is no text."""
    if not all(isinstance(value, str) for value in values):
        raise TypeError("no text")


def counts(*values: Any) -> None:
    """Raise TypeError where one of the values is no number that counts something, from 0 on."""
    if not all(type(value) is int and value >= 0 for value in values):
        raise TypeError("no count")
