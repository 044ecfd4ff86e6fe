"""A file is the one before or the finished one, never a part."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from declaim.basics.drafts import draft, sweep_again
from declaim.basics.real_path import real_path
from declaim.errors import Unwritable


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A new name beside `path`, that becomes `path` if all goes well; Unwritable if it cannot.

    A link is followed, and a file keeps its permissions. Drafts that a killed process left beside
    `path` are deleted.
    """
    target = real_path(path)
    try:
        with draft(target.parent, target.suffix) as temporary:
            yield temporary
            with temporary.open("rb") as file:
                os.fsync(file.fileno())  # or a power cut may leave the name with nothing behind it
            if target.exists():
                temporary.chmod(target.stat().st_mode & 0o7777)
            temporary.replace(target)
        sweep_again(target.parent)
    except OSError as error:
        reason = f"{error.strerror or error}; the file that was there is unchanged"
        raise Unwritable(str(path), reason) from error
