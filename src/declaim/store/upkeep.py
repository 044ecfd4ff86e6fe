"""A store looked after: what it takes, what in it is damaged, and what nobody used of late.

Only what declaim wrote is ever deleted (`frame.is_ours`); what else stands in the folder is counted
and left.
"""

import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from declaim.basics.drafts import sweep
from declaim.errors import UnreadableSource
from declaim.store import Store
from declaim.store.entry_bytes import is_ours_by, open_entry, read_head, read_payload
from declaim.store.folder import NEW, refuse_foreign, survey
from declaim.store.objects import HEAD_BYTES, ObjectStore, is_entry, is_sound

_DAY_S = 24 * 3600


@dataclass(frozen=True, slots=True)
class Contents:
    """The content of a store."""

    entries: int
    size: int
    """Bytes of the entries."""
    others: int
    """Files and folders that declaim did not write, or may not read."""


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """An entry where it stands: a file, or an object of a bucket by its name."""

    place: Path | str
    size: int
    """Bytes."""
    used: float
    """The time of its last use, in seconds since 1970."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """The entries that were deleted, and those that could not be."""

    files: int = 0
    size: int = 0
    """Bytes."""
    failed: int = 0
    """Files that could not be deleted."""
    reason: str = ""
    """The reason why the last of them could not be deleted."""


def contents(store: Store) -> Contents:
    """The contents of the store.

    Raises NotAStore and UnreadableSource, as all functions here.
    """
    entries, _, others = _look(store)
    return Contents(len(entries), sum(entry.size for entry in entries), others)


def check(store: Store) -> tuple[int, Deleted]:
    """Read every entry, and delete the damaged: how many there are, and what was deleted."""
    entries, _, _ = _look(store)
    return len(entries), _delete(store, (e for e in entries if not _is_sound(store, e)))


def doubt(store: Store) -> None:
    """Look again at everything, as one entry proved unsound; what a bucket has is fetched anew."""
    check(Store(store.folder))
    if isinstance(store, ObjectStore):
        shrink(Store(store.folder), 0)


def prune(store: Store, days: int) -> Deleted:
    """Delete what no render of the last `days` days used."""
    limit = time.time() - days * _DAY_S
    entries, drafts, _ = _look(store)
    sweep(store.folder / NEW)
    return _delete(store, (kept for kept in (*entries, *drafts) if kept.used <= limit))


def shrink(store: Store, size: int) -> Deleted:
    """Delete what was not used for longest, until the entries take at most `size` bytes."""
    surplus = []
    total = 0
    for kept in sorted(_look(store)[0], key=lambda entry: -entry.used):
        total += kept.size
        if total > size:
            surplus.append(kept)
    return _delete(store, surplus)


def _look(store: Store) -> tuple[list[StoredEntry], list[StoredEntry], int]:
    """Entries, drafts of version 0.1, and how much else there is."""
    if isinstance(store, ObjectStore):
        entries, others = [], 0
        for name, meta in store.listed():
            if is_entry(name):
                entries.append(StoredEntry(name, meta["size"], meta["last_modified"].timestamp()))
            else:
                others += 1
        return entries, [], others
    found = survey(store.folder)
    refuse_foreign(store.folder, found)
    old = [path for path in found.drafts if path.parent.name != NEW]
    return _with_status(found.entries), _with_status(old), len(found.others)


def _with_status(paths: Iterable[Path]) -> list[StoredEntry]:
    """Each with its size and time, but those that somebody else deleted in the meantime."""
    known = []
    for path in paths:
        with suppress(OSError):
            status = path.lstat()
            known.append(StoredEntry(path, status.st_size, status.st_mtime))
    return known


def _is_sound(store: Store, kept: StoredEntry) -> bool:
    if isinstance(store, ObjectStore):
        name = str(kept.place)
        found = store.object(name)
        return found is None or is_sound(found.start, name.rpartition("/")[2])
    path = Path(kept.place)
    try:
        with open_entry(path) as file:
            read_payload(file, read_head(file, path.name))
    except (OSError, ValueError):
        return False
    return True


def _delete(store: Store, doomed: Iterable[StoredEntry]) -> Deleted:
    files = size = failed = 0
    reason = ""
    for kept in doomed:
        try:
            if isinstance(store, ObjectStore):
                _delete_object(store, str(kept.place))
            else:
                Path(kept.place).unlink()
        except FileNotFoundError:  # somebody else was faster
            continue
        except (OSError, UnreadableSource) as error:
            failed, reason = failed + 1, getattr(error, "strerror", "") or str(error)
        else:
            files, size = files + 1, size + kept.size
    return Deleted(files, size, failed, reason)


def _delete_object(store: ObjectStore, name: str) -> None:
    """Delete an entry of declaim's; raises FileNotFoundError where there is none."""
    key = name.rpartition("/")[2]
    found = store.object(name, HEAD_BYTES)
    if found is None:
        raise FileNotFoundError(name)
    if not is_ours_by(found.start, key):
        raise UnreadableSource(f"{store}/{name}", "declaim did not write it")
    store.delete([name])
    with suppress(OSError):
        store.path(key).unlink()
