"""The article that most tests render, and the type of the fixture that renders it."""

from collections.abc import Callable
from pathlib import Path

from declaim.model import Recording

ARTICLE = """A Plain Headline

It begins with a paragraph of some words, so that there is something to hear.

The second paragraph is another one, and says other things than the first did.

A third, the last of them, ends it.
"""

Render = Callable[..., Recording]


def save(path: Path, content: str | bytes) -> None:
    """Save as careful editors do: a new file takes the old one's name, and is never half."""
    new = path.with_suffix(".new")
    new.write_bytes(content.encode() if isinstance(content, str) else content)
    new.replace(path)
