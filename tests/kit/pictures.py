"""Pictures for tests."""

import struct
import zlib


def picture(red: int = 0, blue: int = 0, width: int = 120, height: int = 80) -> bytes:
    """A PNG of one colour; `width` and `height` are in pixels."""
    rows = b"".join(b"\0" + bytes((red, 0, blue)) * width for _ in range(height))
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
            _chunk(b"IDAT", zlib.compress(rows)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)
