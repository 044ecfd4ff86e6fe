"""A part of another document that is written in HTML."""

from declaim.manuscript import Passage
from declaim.reading.hypertext.markup import Walk
from declaim.reading.hypertext.tree import tree_of
from declaim.reading.place import Place


def passages_of_html(markup: str, source: str) -> list[Passage]:
    """The passages that a browser shows of it."""
    walk = Walk(with_pictures=True)
    walk.through(tree_of(f"<html><body>{markup}</body></html>", source), Place())
    walk.flush(Place())
    return walk.passages
