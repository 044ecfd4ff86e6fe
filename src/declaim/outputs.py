"""The paths of a render's files, checked before anything is spoken."""

import errno
import os
from collections.abc import Collection
from pathlib import Path
from typing import Final

from declaim.basics.real_path import real_path
from declaim.basics.sidecar import SUFFIXES, Sidecar
from declaim.basics.stamp import source_digest
from declaim.containers import container_of
from declaim.errors import UnreadableSource, Unwritable
from declaim.ownership import is_foreign, is_of, stamp_of
from declaim.sidecars import sidecar_paths
from declaim.source import Source, shortened

FOLDER: Final = Path("output")
"""The folder of outputs without a name, in the working folder."""
PAGE: Final = "index.html"
_OR_FORCE: Final = "or replace it with --force"
_NO_PERMISSION: Final = "no permission; name another folder with -o"


def default_output(
    source: Source, title: str, suffix: str = ".m4b", *, force: bool = False
) -> Path:
    """The audio file of a source for which the user names none: `output/lamp.m4b`.

    Where that was made from another source, or by another program, `output/lamp.md.m4b`, which is
    kept from then on. Raises Unwritable where that is taken as well.
    """
    stems = [source.stem]
    if source.path and source.path.name != source.stem:
        stems.append(shortened(source.path.name))
    paths = [FOLDER / f"{stem}{suffix}" for stem in stems]
    _refuse_closed(paths[0])
    return paths[0] if force else _own_or_free(paths, source, title)


def passed_over(output: Path, source: Source) -> Path | None:
    """The usual name, where another article or program has taken it, so that `output` is another.

    `output` is what `default_output` gave.
    """
    usual = FOLDER / f"{source.stem}.m4b"
    return usual if output != usual else None


def default_page(source: Source) -> Path:
    """The page's folder of a source that is given no name."""
    return FOLDER / source.stem


def _own_or_free(paths: list[Path], source: Source, title: str) -> Path:
    digest = source_digest(source, title, FOLDER)
    for path in reversed(paths):
        stamp = stamp_of(path) if path.exists() else None
        if stamp and stamp.source == digest:
            return path
    for path in paths:
        if not path.exists():
            return path
    reason = f"it was not made from {source.name}; name another file with -o, {_OR_FORCE}"
    raise Unwritable(str(paths[0]), reason)


def writable(
    output: Path, source: Source, sidecars: Collection[Sidecar], *, force: bool = False
) -> Path:
    """The output, if it and the files beside it can be put there.

    A file beside it that declaim did not write is replaced only with `force`. Raises
    UnknownChoice, Unwritable.
    """
    _refuse_closed(output)
    if output.is_dir():
        raise Unwritable(str(output), "it is a folder; name a file with -o")
    container_of(output)
    beside = sidecar_paths(output, sidecars)
    for path in (output, *beside):
        _refuse_closed(path)
        if source.path and real_path(path) == real_path(source.path):
            raise Unwritable(str(path), "it is the article itself; name another file with -o")
    for path in beside:
        if not force and is_foreign(path):
            reason = f"declaim did not write it; name another file with -o, {_OR_FORCE}"
            raise Unwritable(str(path), reason)
    make_folder(output.parent)
    return output


def writable_page(folder: Path, source: Source, title: str, *, force: bool = False) -> Path:
    """The folder, if the article's page can be put there.

    A page that another program wrote, or that is another article's, is replaced only with `force`.
    Raises Unwritable.
    """
    page = folder / PAGE
    _refuse_closed(page)
    if folder.exists() and not folder.is_dir():
        raise Unwritable(str(folder), "it is a file; name a folder with -o")
    if page.exists() and not force:
        stamp = stamp_of(page)
        if not stamp:
            reason = f"declaim did not write it; name another folder with -o, {_OR_FORCE}"
            raise Unwritable(str(page), reason)
        if stamp.source != source_digest(source, title, folder):
            reason = f"it is another article's; name another folder with -o, {_OR_FORCE}"
            raise Unwritable(str(page), reason)
    make_folder(folder)
    return folder


def _refuse_closed(path: Path) -> None:
    """Raise Unwritable where a folder on the way may not be entered, or the name is too long."""
    try:
        path.lstat()
    except PermissionError as error:
        raise Unwritable(str(path.parent), _NO_PERMISSION) from error
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            reason = "the name is too long for this disk; name a shorter one with -o"
            raise Unwritable(str(path), reason) from error


def make_folder(folder: Path) -> None:
    """Make the folder if it is missing. Raises Unwritable if no file can be written there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unwritable(str(folder), f"{error.strerror}; name another with -o") from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise Unwritable(str(folder), _NO_PERMISSION)


def stale(audio: Path) -> tuple[Path, ...]:
    """The files beside the audio that declaim wrote for another render of it."""
    if not stamp_of(audio):
        return ()
    suffixes = dict.fromkeys(suffix for known in SUFFIXES.values() for suffix in known)
    beside = map(audio.with_suffix, suffixes)
    return tuple(path for path in beside if _is_stale(path, audio))


def _is_stale(path: Path, audio: Path) -> bool:
    try:
        return path.exists() and not is_foreign(path) and not is_of(path, audio)
    except (OSError, UnreadableSource):
        return False
