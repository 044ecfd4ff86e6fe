"""Every save is heard, and a save that cannot be read costs nothing."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from threading import Event, Timer

import pytest

from declaim.errors import DeclaimError, UnreadableSource
from declaim.settings.options import Options
from declaim.store import Store
from declaim.watch import Update, watch
from kit.article import save
from kit.program import PATIENCE_S

Updates = Iterator[Update | DeclaimError]


@pytest.fixture
def updates(article: Path, store: Store) -> Iterator[Updates]:
    """The updates of a watched article, with the voice `tone`; the watch ends after PATIENCE_S."""
    stop = Event()
    patience = Timer(PATIENCE_S, stop.set)
    patience.start()
    output = article.parent / "out" / "article.m4b"
    with closing(watch(article, output, Options(voice="tone"), store=store, stop=stop)) as watching:
        yield watching
    patience.cancel()


def in_place(path: Path, text: str) -> None:
    """A save as most editors do it; of the same length, so that no reader sees half of it."""
    with path.open("r+", encoding="utf-8") as file:
        file.write(text)


@pytest.mark.parametrize("save", [in_place, save])
def test_a_save_speaks_what_changed_and_says_where(
    updates: Updates, article: Path, save: Callable[[Path, str], None]
) -> None:
    first = next(updates)
    assert isinstance(first, Update)
    assert first.recording.effort.spoken == len(first.lines) == 4
    save(article, article.read_text("utf-8").replace("words", "tones"))
    update = next(updates)
    assert isinstance(update, Update)
    assert update.lines == (3,)
    assert update.recording.effort.spoken == 1


def test_a_paragraph_that_is_moved_or_deleted_is_said(updates: Updates, article: Path) -> None:
    next(updates)
    headline, first, second, third = article.read_text("utf-8").strip().split("\n\n")
    for blocks, lines, deleted, moved in (
        ((headline, second, first, third), (), 0, True),
        ((headline, second, first), (), 1, False),
        ((headline, second + " More is said.", first), (3,), 0, False),
        ((headline, "It is all new.", first), (3,), 0, False),
        ((headline, "It is new again."), (3,), 1, False),
    ):
        save(article, "\n\n".join(blocks))
        update = next(updates)
        assert isinstance(update, Update)
        assert (update.lines, update.deleted, update.moved) == (lines, deleted, moved)


def test_a_broken_save_leaves_the_last_good_file(updates: Updates, article: Path) -> None:
    first = next(updates)
    assert isinstance(first, Update)
    good, text = first.recording.path.read_bytes(), article.read_text("utf-8")
    save(article, "")
    assert isinstance(next(updates), UnreadableSource)
    assert first.recording.path.read_bytes() == good
    save(article, text)
    again = next(updates)
    assert isinstance(again, Update)
    assert (again.lines, again.recording.effort.spoken) == ((), 0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
def test_an_article_that_becomes_a_pipe_or_a_link_to_itself_is_followed_on(
    updates: Updates, article: Path
) -> None:
    next(updates)
    text, other = article.read_text("utf-8"), article.with_name("other")
    for become in (os.mkfifo, lambda path: path.symlink_to(article.name)):
        become(other)
        other.replace(article)
        assert isinstance(next(updates), UnreadableSource)
        save(article, text)
        again = next(updates)
        assert isinstance(again, Update)
        assert again.recording.effort.spoken == 0


def test_pronunciations_beside_the_article_are_watched_too(updates: Updates, article: Path) -> None:
    next(updates)
    table = '[lexicon]\nwords = "verbs"\n'
    save(article.parent / "declaim.toml", table)
    update = next(updates)
    assert isinstance(update, Update)
    assert update.lines == (3,)


def test_an_article_that_is_not_there_cannot_be_watched(tmp_path: Path, store: Store) -> None:
    with pytest.raises(UnreadableSource):
        next(watch(tmp_path / "none.txt", store=store))
