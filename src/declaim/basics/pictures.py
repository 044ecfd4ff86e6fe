"""The kinds of pictures that declaim knows, by their first bytes."""

JPEG, PNG, GIF, WEBP = "image/jpeg", "image/png", "image/gif", "image/webp"


def media_type(content: bytes) -> str:
    """`image/jpeg`, `image/png`, `image/gif` or `image/webp`; empty for other bytes."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return WEBP
    starts = {b"\xff\xd8\xff": JPEG, b"\x89PNG": PNG, b"GIF8": GIF}
    return next((kind for start, kind in starts.items() if content.startswith(start)), "")
