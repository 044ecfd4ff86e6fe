"""Results that were made once, in files named by their recipe.

A recipe is everything that shapes the result, its kind first; its digest names the entry. An entry
is written once, under a temporary name, and renamed. It holds its own key and proves itself when it
is read, so that a torn, damaged or swapped one is the same as none: it is made again. That is why
nothing here is synced to disk, and why the folder may be deleted at any time.

`entry_bytes.py` knows an entry's bytes, `folder.py` the folder, `objects.py` a store in the cloud,
`upkeep.py` cleans each.
"""

import json
import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from struct import error as StructError  # noqa: N812
from typing import BinaryIO, Self, TypeVar
from zlib import error as ZlibError  # noqa: N812

from declaim.errors import DamagedEntry
from declaim.store.entry_bytes import (
    Head,
    digest,
    framed,
    is_ours,
    open_entry,
    read_head,
    read_payload,
)
from declaim.store.folder import claim, is_marked, places, unwritable, write

_DAY_S = 24 * 3600
Parsed = TypeVar("Parsed")


def recipe(kind: str, *ingredients: str | int) -> str:
    """The key of what `kind` makes of the ingredients; the kind's number is its version."""
    canonical = json.dumps([kind, *ingredients], ensure_ascii=True, separators=(",", ":"))
    return digest(canonical.encode()).hex()


@dataclass(frozen=True, slots=True, init=False)
class Store:
    """A folder of entries; a value, so that workers can be handed it."""

    folder: Path

    def __init__(self, folder: str | Path) -> None:
        object.__setattr__(self, "folder", Path(folder))

    def __reduce__(self) -> tuple[type[Self], tuple[str | Path, ...]]:
        """A worker elsewhere has another working folder."""
        return type(self), (self.folder.absolute(),)

    def __str__(self) -> str:
        """The place, as `--store` names it."""
        return str(self.folder)

    def claim(self) -> None:
        """Make the folder a store, if it is none; `put` does so as well.

        Raises NotAStore where it holds other things, and Unwritable where it cannot be written.
        """
        claim(self.folder)

    def path(self, key: str) -> Path:
        """The place of the entry `key`, which may be missing."""
        return places(self.folder, key)[0]

    def __contains__(self, key: str) -> bool:
        """Whether there is an entry with a sound head."""
        return self.head(key) is not None

    def missing(self, keys: Iterable[str]) -> set[str]:
        """The keys among `keys` that the store does not have."""
        return {key for key in keys if key not in self}

    def head(self, key: str) -> bytes | None:
        """The entry's head, or None where there is no sound one; marks the entry as used."""
        found = self._open(key)
        if not found:
            return None
        file, head = found
        file.close()
        return head.content

    def read(self, key: str) -> bytes:
        """The entry's payload; DamagedEntry where there is no sound one."""
        return self.load(key, bytes)

    def load(self, key: str, parse: Callable[[bytes], Parsed]) -> Parsed:
        """The value that `parse` makes of the entry's payload.

        An entry that is unsound, or that `parse` refuses, is deleted, and raises DamagedEntry.
        """
        with self.believing(key):
            found = self._open(key)
            if not found:
                raise LookupError("there is none")
            file, head = found
            with file:
                payload = read_payload(file, head)
            return parse(payload)

    @contextmanager
    def believing(self, key: str) -> Iterator[None]:
        """An error of parsing the entry `key` deletes the entry, and raises DamagedEntry."""
        try:
            yield
        except (ArithmeticError, LookupError, OSError, RecursionError, StructError) as error:
            raise self._damaged(key) from error
        except (TypeError, ValueError, ZlibError) as error:
            raise self._damaged(key) from error

    def put(self, key: str, head: bytes, payload: bytes) -> None:
        """Keep an entry.

        Raises Unwritable where the folder cannot be written, and NotAStore where it holds other
        things; then nothing was kept.
        """
        content = framed(key, head, payload)
        if not is_marked(self.folder):
            self.claim()
        try:
            write(self.folder, content, places(self.folder, key))
        except OSError as error:
            raise unwritable(self.folder, error) from error

    def _open(self, key: str) -> tuple[BinaryIO, Head] | None:
        """The entry, open behind its head, which is sound; None where there is none."""
        for path in places(self.folder, key):
            try:
                file = open_entry(path)
            except OSError:
                continue
            try:
                head = read_head(file, key)
                _mark_used(path, file)
            except (OSError, ValueError):
                file.close()
            else:
                return file, head
        return None

    def _damaged(self, key: str) -> DamagedEntry:
        for path in places(self.folder, key):
            if is_ours(path):
                with suppress(OSError):
                    path.unlink()
        return DamagedEntry(key)


def _mark_used(path: Path, file: BinaryIO) -> None:
    """Set its time, at most once a day; a store that is only read keeps the old one."""
    if os.fstat(file.fileno()).st_mtime < time.time() - _DAY_S:
        with suppress(OSError):
            os.utime(path)
