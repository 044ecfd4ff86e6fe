"""The words that a recogniser heard in a clip, kept in the store, so that no clip is heard twice.

heard/1 <key of the clip>  -> how it differs from what is written
"""

from collections.abc import Iterable
from contextlib import suppress
from typing import NamedTuple

from declaim.errors import DamagedEntry, Unwritable
from declaim.store import Store, recipe
from declaim.store.packed import counts, packed, texts, unpacked


class Heard(NamedTuple):
    """The difference between an utterance and what was heard of it."""

    letters: int
    """The number of letters that differ from the written ones."""
    is_wrong: bool
    """Whether that is more than a slip of the recogniser."""
    told: str
    """The worst difference, in words, or empty."""
    word: int
    """The index of the written word, of `words_of`, at which that difference begins."""


def keep_heard(store: Store, key: str, heard: Heard) -> None:
    """Keep what was heard of the clip `key`; a store that is only read stays as it is."""
    with suppress(Unwritable):
        store.put(_of(key), b"", packed(heard))


def known_heard(store: Store, keys: Iterable[str]) -> dict[str, Heard]:
    """The results of the clips that were heard before, by their keys."""
    names = {key: _of(key) for key in keys}
    missing = store.missing(names.values())
    found = {}
    for key, name in names.items():
        if name not in missing:
            with suppress(DamagedEntry):
                found[key] = store.load(name, _parse)
    return found


def _of(key: str) -> str:
    return recipe("heard/1", key)


def _parse(payload: bytes) -> Heard:
    letters, is_wrong, told, word = unpacked(payload)
    counts(letters, word)
    texts(told)
    return Heard(letters, bool(is_wrong), told, word)
