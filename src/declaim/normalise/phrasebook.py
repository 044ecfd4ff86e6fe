"""The spoken forms of an article's texts, kept in the store: only edited texts are said anew.

An unchanged article needs no rules then, and is ready in half the time.
"""

from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from operator import attrgetter
from pathlib import Path
from typing import Any

from declaim.errors import DamagedEntry, Unwritable
from declaim.model import Article
from declaim.normalise import Addresses, Change, Spoken, normalise
from declaim.normalise.lexicon import Lexicon
from declaim.store import Store, recipe
from declaim.store.packed import counts, packed, texts, unpacked

_FIELDS = attrgetter("start", "stop", "written", "spoken", "rule")


class Phrasebook:
    """Says texts of one article as `normalise` does, and remembers them."""

    def __init__(
        self,
        article: Article,
        lexicon: Lexicon,
        store: Store,
        addresses: Addresses = Addresses.WHOLE,
    ) -> None:
        self.language = article.metadata.language or "en"
        self._lexicon, self._addresses, self._store = lexicon, addresses, store
        begins = article.blocks[0].text if article.blocks else ""
        wish = f"{lexicon!r} {addresses}"
        self._key = recipe("spoken/1", _rules(), self.language, wish, begins)
        self._known = _read(self._key, store)
        self._said: dict[str, Spoken] = {}

    def say(self, written: str, language: str = "") -> Spoken:
        """The spoken form of a text, in the article's language if no other is named."""
        if language:
            return normalise(written, language, self._lexicon, self._addresses)
        spoken = self._known.get(written)
        if spoken is None:
            spoken = normalise(written, self.language, self._lexicon, self._addresses)
        self._said[written] = spoken
        return spoken

    def keep(self) -> None:
        """Remember what was said, if any of it is new and the store can be written."""
        if self._said.keys() - self._known:
            content = [
                (written, said.text, list(map(_FIELDS, said.changes)))
                for written, said in self._said.items()
            ]
            with suppress(Unwritable):  # the next plan is slower, and that is all
                self._store.put(self._key, b"", packed(content))


def _read(key: str, store: Store) -> dict[str, Spoken]:
    try:
        return store.load(key, _parse)
    except DamagedEntry:
        return {}


def _parse(payload: bytes) -> dict[str, Spoken]:
    said = {}
    for written, text, changes in unpacked(payload):
        texts(written, text)
        said[written] = Spoken(text, tuple(_change(written, *change) for change in changes))
    return said


def _change(text: str, start: Any, stop: Any, written: Any, spoken: Any, rule: Any) -> Change:
    texts(written, spoken, rule)
    counts(start, stop)
    if not start <= stop <= len(text):
        raise ValueError("no span of the text")
    return Change(start, stop, written, spoken, rule)


@cache
def _rules() -> str:
    """The digest of the files of these rules, which is new when a rule is changed."""
    specs = map(find_spec, ("declaim.normalise", "num2words", "sentencex"))
    origins = [Path(spec.origin) for spec in specs if spec and spec.origin]
    files = sorted((*origins[0].parent.rglob("*.py"), *origins[1:]))
    stats = (file.stat() for file in files)
    return " ".join(f"{status.st_size}-{status.st_mtime_ns}" for status in stats)
