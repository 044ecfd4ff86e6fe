"""A file is the one before or the finished one, never a part."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import get_ident

from declaim.errors import Unwritable


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A new name beside `path`, that becomes `path` if all goes well; Unwritable if it cannot."""
    temporary = path.with_name(f".declaim-{os.getpid()}-{get_ident()}{path.suffix}")
    try:
        yield temporary
        with temporary.open("rb") as file:
            os.fsync(file.fileno())  # or a power cut may leave the new name with nothing behind it
        temporary.replace(path)
    except OSError as error:
        reason = f"{error.strerror or error}; what stood there before is untouched"
        raise Unwritable(str(path), reason) from error
    finally:
        temporary.unlink(missing_ok=True)
