"""The file that a path means."""

import os
from pathlib import Path


def real_path(path: Path) -> Path:
    """The absolute path behind all links; a link that leads to itself stays as it is.

    `Path.resolve` raises RuntimeError for such a link, until Python 3.13.
    """
    return Path(os.path.realpath(path))
