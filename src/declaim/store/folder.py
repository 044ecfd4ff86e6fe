"""The store's folder: marked as declaim's own, and nothing in it touched that is not.

CACHEDIR.TAG    the mark, which backup programs know as well: https://bford.info/cachedir/
ab/abcdef…      an entry, by its key
aside/abcdef…   an entry whose place is taken by something that declaim did not write
new/            drafts of entries
"""

import os
import re
from collections.abc import Iterable
from errno import EEXIST
from pathlib import Path
from typing import NamedTuple

from declaim.basics.drafts import PREFIX, draft, sweep
from declaim.errors import NotAStore, UnreadableSource, Unwritable
from declaim.store.entry_bytes import is_ours, open_entry

MARKER = "CACHEDIR.TAG"
MARK = (
    b"Signature: 8a477f597d28d172789f06886806bc55\n"
    b"# This folder is a store of declaim: what was spoken and encoded once.\n"
    b"# It may be deleted at any time; what is needed again is then made again.\n"
)
NEW, ASIDE = "new", "aside"
KEY = re.compile(r"[0-9a-f]{32}")
_SHELF = re.compile(rf"[0-9a-f]{{2}}|{ASIDE}|{NEW}")
_OLD_DRAFT = re.compile(r"\.[a-z0-9_]{8}")  # of version 0.1


class Survey(NamedTuple):
    """All that is in a store's folder."""

    entries: list[Path]
    drafts: list[Path]
    others: list[Path]
    """The files that declaim did not write, or may not read."""


def places(folder: Path, key: str) -> tuple[Path, Path]:
    """The place of the entry `key`, and its other place where that one is taken."""
    return Path(folder, key[:2], key), Path(folder, ASIDE, key)  # half the time of `/`


def claim(folder: Path) -> None:
    """Make `folder` a store, if it is none: a new folder, an empty one, or an unmarked store.

    Raises NotAStore where it holds other things, and Unwritable where it cannot be written.
    """
    try:
        if not is_marked(folder):
            folder.mkdir(parents=True, exist_ok=True)
            refuse_foreign(folder, survey(folder))
            shelf(folder, NEW)
            write(folder, MARK, [folder / MARKER])
        sweep(folder / NEW)
    except OSError as error:
        if not is_marked(folder):  # else somebody else was faster
            raise unwritable(folder, error) from error


def unwritable(folder: Path, error: OSError) -> Unwritable:
    """The error, in a sentence."""
    reason = error.strerror or str(error)
    return Unwritable(str(folder), f"{reason}; name another folder with --store")


def is_marked(folder: Path) -> bool:
    """Whether `folder` has the mark of a store."""
    try:
        with open_entry(folder / MARKER) as file:
            return file.read(len(MARK)) == MARK
    except OSError:
        return False


def refuse_foreign(folder: Path, found: Survey) -> None:
    """Raise NotAStore where an unmarked folder holds other things than entries."""
    if found.others and not is_marked(folder):
        raise NotAStore(str(folder), os.path.relpath(found.others[0], folder))


def survey(folder: Path) -> Survey:
    """Look at everything in a store's folder; a folder that is not there holds nothing.

    Raises UnreadableSource where it is no folder, or may not be read.
    """
    found = Survey([], [], [])
    try:
        items = sorted(folder.iterdir())
    except FileNotFoundError:
        if not folder.is_symlink():
            return found
        raise UnreadableSource(str(folder), "the link leads nowhere") from None
    except OSError as error:
        raise UnreadableSource(str(folder), f"{error.strerror}; name another folder") from error
    for item in items:
        if item.name == MARKER and (is_marked(folder) or is_ours(item)):
            continue
        try:
            if not _SHELF.fullmatch(item.name) or item.is_symlink():
                raise NotADirectoryError
            files = sorted(item.iterdir())
        except OSError:
            found.others.append(item)
        else:
            for file in files:
                _list(file, item.name, found)
    return found


def _list(file: Path, shelf_name: str, found: Survey) -> None:
    is_draft = shelf_name == NEW and file.name.startswith(PREFIX)
    is_old_draft = len(shelf_name) == 2 and _OLD_DRAFT.fullmatch(file.name)
    is_entry = KEY.fullmatch(file.name) and (
        file.name.startswith(shelf_name) or shelf_name == ASIDE
    )
    if is_draft or (is_old_draft and is_ours(file)):
        found.drafts.append(file)
    elif is_entry and is_ours(file):
        found.entries.append(file)
    else:
        found.others.append(file)


def shelf(folder: Path, name: str) -> Path:
    """The folder `name` in a store's folder, made if need be, open to whoever may use the store.

    Raises OSError, also where a link or a file has that name.
    """
    path = folder / name
    if path.is_symlink():
        raise NotADirectoryError(f"{path} is a link")
    try:
        path.mkdir()
    except FileExistsError:
        if not path.is_dir():
            raise
    else:
        path.chmod(folder.stat().st_mode & 0o7777)
    return path


def write(folder: Path, content: bytes, targets: Iterable[Path]) -> None:
    """Write a file under a draft's name, and rename it to the first target that can be taken.

    Whoever may read or write the store's folder may do so with the file. Raises OSError.
    """
    failure: OSError = FileExistsError(EEXIST, "something else has its place")
    with draft(shelf(folder, NEW)) as temporary:
        temporary.write_bytes(content)
        temporary.chmod(folder.stat().st_mode & 0o666)
        for target in targets:
            if os.path.lexists(target) and not is_ours(target):
                continue
            try:
                if target.parent != folder:
                    shelf(folder, target.parent.name)
                temporary.replace(target)
            except OSError as error:
                failure = error
            else:
                return
    raise failure
