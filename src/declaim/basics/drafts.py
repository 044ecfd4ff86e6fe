"""Temporary files and folders: each has an owner, and a draft whose owner is gone is deleted.

The owner holds a lock on its draft (flock), which ends with the owner, however it ends. Whoever
meets a draft without a lock may delete it; so nothing stays behind a killed process for long.
"""

import atexit
import os
import shutil
import stat
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

if sys.platform != "win32":
    import fcntl

PREFIX = ".declaim-"
_FOLDER_PREFIX = "declaim-run-"
_DAY_S = 24 * 3600
_MINUTE_S = 60
_swept: dict[Path, float] = {}
"""The time at which each folder was swept, by the monotonic clock."""
_begun: set[tuple[int, Path]] = set()
"""Process and path of each draft that is not deleted yet: a signal may come at any step."""


@contextmanager
def draft(folder: Path, suffix: str = "") -> Iterator[Path]:
    """A new empty file in `folder`, deleted at the end unless it was renamed. Raises OSError."""
    path, lock = _begin(folder, suffix)
    try:
        yield path
    finally:
        with suppress(OSError):
            path.unlink(missing_ok=True)
            _begun.discard((os.getpid(), path))
        if lock is not None:
            with suppress(OSError):
                os.close(lock)


def _begin(folder: Path, suffix: str) -> tuple[Path, int | None]:
    """The path of a new file, and a descriptor that holds its lock."""
    while True:
        path = folder / f"{PREFIX}{token_hex(8)}{suffix}"
        _begun.add((os.getpid(), path))
        lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o666)
        if sys.platform == "win32":
            os.close(lock)  # it renames no file that somebody has open
            return path, None
        try:
            if _lock(lock, wait=True) and _is_at(path, lock):
                return path, lock
        except OSError:
            os.close(lock)
            path.unlink()
            raise
        os.close(lock)  # it was swept away before it was locked


@contextmanager
def draft_folder() -> Iterator[Path]:
    """A new empty folder among the system's temporary ones, deleted at the end. Raises OSError."""
    root = Path(tempfile.gettempdir())
    _sweep(root, _FOLDER_PREFIX)
    while True:
        path = root / f"{_FOLDER_PREFIX}{token_hex(8)}"
        _begun.add((os.getpid(), path))
        path.mkdir(mode=0o700)
        if sys.platform == "win32":
            lock = None
            break
        lock = os.open(path, os.O_RDONLY)
        if _lock(lock, wait=True) and _is_at(path, lock):
            break
        os.close(lock)  # it was swept away before it was locked
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)
        _begun.discard((os.getpid(), path))
        if lock is not None:
            os.close(lock)


@atexit.register
def _delete_the_rest() -> None:
    """Delete what a signal kept from being deleted; a fork deletes nothing of its parent's."""
    for owner, path in tuple(_begun):
        if owner == os.getpid():
            with suppress(OSError):
                _delete(path)


def _lock(descriptor: int, *, wait: bool) -> bool:
    """Whether this process now holds the lock; a file system without locks gives it to all."""
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError:  # somebody else has it, or the file system has no locks
        return wait
    return True


def _is_at(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.lstat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def sweep(folder: Path) -> None:
    """Delete the drafts in `folder` whose owners are gone."""
    _sweep(folder, PREFIX)


def sweep_again(folder: Path) -> None:
    """`sweep`, but of a folder once a minute: in a large one, looking costs more than a write."""
    now = time.monotonic()
    if now - _swept.get(folder, -_MINUTE_S) >= _MINUTE_S:
        _swept[folder] = now
        sweep(folder)


def _sweep(folder: Path, prefix: str) -> None:
    with suppress(OSError):
        for name in os.listdir(folder):  # noqa: PTH208 - a folder may hold 100,000 articles
            if name.startswith(prefix):
                _delete_abandoned(folder / name)


def _delete_abandoned(path: Path) -> None:
    with suppress(OSError):
        status = path.lstat()
        if sys.platform == "win32":
            if status.st_mtime < time.time() - _DAY_S:
                _delete(path)
            return
        if status.st_uid != os.geteuid() or stat.S_ISLNK(status.st_mode):
            return
        lock = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        try:
            if _lock(lock, wait=False):
                _delete(path)
        finally:
            os.close(lock)


def _delete(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink()
