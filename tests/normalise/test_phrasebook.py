"""The kept spoken forms of a book are those that the rules give."""

from dataclasses import replace
from pathlib import Path

import pytest

from declaim.model import Article, Block, Metadata, Role
from declaim.normalise import normalise
from declaim.normalise.lexicon import Lexicon
from declaim.normalise.phrasebook import Phrasebook
from declaim.store import Store
from declaim.store.upkeep import Deleted, check, contents

TEXTS = [
    f"In {1900 + n} it cost ${n}.50, and “Henry VIII” was read by {n} men." for n in range(400)
]
BOOK = Article(
    Metadata(language="en"),
    tuple(Block(Role.PARAGRAPH, text, 1, spoken=True, reason="") for text in TEXTS),
)
NAMES = Lexicon.from_table({"Henry": "Harry"}, "here")


def said(store: Store, article: Article = BOOK, lexicon: Lexicon = Lexicon()) -> list[str]:  # noqa: B008 - frozen
    """Every block, said with what the store remembers, and remembered."""
    phrasebook = Phrasebook(article, lexicon, store)
    texts = [phrasebook.say(block.text).text for block in article.blocks]
    phrasebook.keep()
    return texts


@pytest.mark.parametrize("lexicon", [Lexicon(), NAMES])
def test_remembered_or_not_it_is_what_the_rules_say(store: Store, lexicon: Lexicon) -> None:
    wanted = [normalise(text, "en", lexicon) for text in TEXTS]
    assert said(store, BOOK, lexicon) == [spoken.text for spoken in wanted]
    again = Phrasebook(BOOK, lexicon, store)
    assert [again.say(text) for text in TEXTS] == wanted


def test_other_pronunciations_are_remembered_apart(store: Store) -> None:
    assert said(store)[0] != said(store, BOOK, NAMES)[0] != said(store)[0]


def test_an_edit_is_said_as_it_is_now(store: Store) -> None:
    said(store)
    blocks = (*BOOK.blocks[:-1], replace(BOOK.blocks[-1], text="It is 1999 now."))
    assert said(store, replace(BOOK, blocks=blocks))[-1] == "It is nineteen ninety nine now."
    assert said(store)[-1] == normalise(TEXTS[-1]).text


def test_what_was_damaged_is_said_anew(store: Store) -> None:
    wanted = said(store)
    (entry,) = store.folder.glob("*/*")
    entry.write_bytes(entry.read_bytes()[:-1])
    assert said(store) == wanted
    assert check(store) == (1, Deleted())


def test_a_store_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    store = Store(tmp_path / "store")
    wanted = said(store)
    (tmp_path / "a file").touch()
    assert said(Store(tmp_path / "a file" / "store")) == wanted


def test_an_article_without_a_block_has_nothing_to_remember(store: Store) -> None:
    assert said(store, replace(BOOK, blocks=())) == []
    assert contents(store).entries == 0
