"""The digest of a mailing list (RFC 1153): letters in one letter, between drawn lines."""

import re
from typing import Final

FRAME: Final = "the frame of a digest"
ENDS: Final = re.compile(r"^End of .{1,100} Digest\b", re.MULTILINE | re.IGNORECASE)
"""The last line of a digest, above a row of stars."""
BETWEEN: Final = re.compile(
    r"^-{70}\n\s*\n(?=[\w-]+: )"
    r"|^-{30}\n\s*\n(?=(?:.+\n){0,30}From: |Subject: Digest Footer|End of )",
    re.MULTILINE,
)
"""The line below the list of the letters, and the one below each letter."""


def pieces_of(text: str) -> list[str]:
    """A digest's letters and what stands around them, in order; of another text nothing."""
    return BETWEEN.split(text) if ENDS.search(text) and BETWEEN.search(text) else []
