"""The article that most tests render, and the type of the fixture that renders it."""

from collections.abc import Callable

from declaim.model import Recording

ARTICLE = """A Plain Headline

It begins with a paragraph of some words, so that there is something to hear.

The second paragraph is another one, and says other things than the first did.

A third, the last of them, ends it.
"""

Render = Callable[..., Recording]
