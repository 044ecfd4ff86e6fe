"""Where the files of a render go, and whether they may: said before any work is done."""

import os
from collections.abc import Collection
from pathlib import Path

from declaim.containers import container_of
from declaim.errors import Unwritable
from declaim.sidecars import Sidecar, sidecar_paths
from declaim.source import Source

FOLDER = Path("output")
"""What is written without a name goes here, in the working folder."""


def default_output(source: Source) -> Path:
    """The audio file of a source that is given no name."""
    return FOLDER / f"{source.stem}.m4b"


def default_page(source: Source) -> Path:
    """The page's folder of a source that is given no name."""
    return FOLDER / source.stem


def writable(output: Path, source: Source, sidecars: Collection[Sidecar]) -> Path:
    """The output, if a file can be put there. Raises UnknownChoice, Unwritable."""
    if output.is_dir():
        raise Unwritable(str(output), "it is a folder; name a file with -o")
    container_of(output)
    for path in (output, *sidecar_paths(output, sidecars)):
        if source.path and path.resolve() == source.path.resolve():
            raise Unwritable(str(path), "it is the article itself; name another file with -o")
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unwritable(str(output.parent), f"{error.strerror}; name another with -o") from error
    if not os.access(output.parent, os.W_OK):
        raise Unwritable(str(output.parent), "no permission; name another folder with -o")
    return output
