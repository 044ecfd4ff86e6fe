"""The first page of a PDF as a picture."""

import struct
import zlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

COVER_WIDTH_PX: Final = 600
_MOST_PIXELS: Final = 4_000_000
"""A page that is far higher than wide has no cover."""


def cover_of(document: "PdfDocument") -> bytes:
    """A PNG of the first page, COVER_WIDTH_PX wide; empty if the page cannot be drawn."""
    from pypdfium2 import PdfiumError

    try:
        page = document[0]
        width, height = page.get_size()
        scale = COVER_WIDTH_PX / width
        if COVER_WIDTH_PX * height * scale > _MOST_PIXELS:
            return b""
        picture = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=2)
        return _png(picture.width, picture.height, picture.to_numpy()[:, :, :3].tobytes())
    except (PdfiumError, ValueError, ZeroDivisionError):
        return b""


def _png(width_px: int, height_px: int, rgb: bytes) -> bytes:
    """The pixels as a file, by the PNG specification (w3.org/TR/png): no filter, one chunk."""
    row = 3 * width_px
    rows = b"".join(b"\0" + rgb[at : at + row] for at in range(0, row * height_px, row))
    header = struct.pack(">IIBBBBB", width_px, height_px, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content))
        + name
        + content
        + struct.pack(">I", zlib.crc32(name + content))
        for name, content in chunks
    )
