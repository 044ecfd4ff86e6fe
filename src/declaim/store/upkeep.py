"""A store looked after: what it takes, what in it is damaged, and what nobody used of late.

Only what declaim wrote is ever deleted (`frame.is_ours`); what else stands in the folder is counted
and left.
"""

import os
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from declaim.drafts import sweep
from declaim.store import Store
from declaim.store.folder import NEW, Survey, refuse_foreign, survey
from declaim.store.frame import open_entry, read_head, read_payload

_DAY_S = 24 * 3600


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a store."""

    entries: int
    size: int
    """Bytes of the entries."""
    others: int
    """Files and folders that declaim did not write, or may not read."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """What was deleted, and what should have been."""

    files: int = 0
    size: int = 0
    """Bytes."""
    failed: int = 0
    """Files that could not be deleted."""
    reason: str = ""
    """Why the last of them could not."""


def contents(store: Store) -> Contents:
    """What is in the store.

    Raises NotAStore and UnreadableSource, as all functions here.
    """
    found = _look(store)
    sizes = [status.st_size for _, status in _with_status(found.entries)]
    return Contents(len(sizes), sum(sizes), len(found.others))


def check(store: Store) -> tuple[int, Deleted]:
    """Read every entry, and delete the damaged: how many there are, and what was deleted."""
    entries = _look(store).entries
    return len(entries), _delete(path for path in entries if not _is_sound(path))


def prune(store: Store, days: int) -> Deleted:
    """Delete what no render of the last `days` days used."""
    limit = time.time() - days * _DAY_S
    found = _look(store)
    sweep(store.folder / NEW)
    files = (*found.entries, *(path for path in found.drafts if path.parent.name != NEW))
    return _delete(path for path, status in _with_status(files) if status.st_mtime <= limit)


def shrink(store: Store, size: int) -> Deleted:
    """Delete what was not used for longest, until the entries take at most `size` bytes."""
    aged = sorted(_with_status(_look(store).entries), key=lambda entry: -entry[1].st_mtime)
    surplus = []
    total = 0
    for path, status in aged:
        total += status.st_size
        if total > size:
            surplus.append(path)
    return _delete(surplus)


def _look(store: Store) -> Survey:
    found = survey(store.folder)
    refuse_foreign(store.folder, found)
    return found


def _with_status(paths: Iterable[Path]) -> list[tuple[Path, os.stat_result]]:
    """Each with its status, but those that somebody else deleted in the meantime."""
    known = []
    for path in paths:
        try:
            known.append((path, path.lstat()))
        except OSError:
            continue
    return known


def _is_sound(path: Path) -> bool:
    try:
        with open_entry(path) as file:
            read_payload(file, read_head(file, path.name))
    except (OSError, ValueError):
        return False
    return True


def _delete(paths: Iterable[Path]) -> Deleted:
    files = size = failed = 0
    reason = ""
    for path in paths:
        try:
            length = path.lstat().st_size
            path.unlink()
        except FileNotFoundError:  # somebody else was faster
            continue
        except OSError as error:
            failed, reason = failed + 1, error.strerror or str(error)
        else:
            files, size = files + 1, size + length
    return Deleted(files, size, failed, reason)
