"""The samples of a file."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from declaim.sound.decode import decoded
from declaim.sound.inspect import inspect


@dataclass(frozen=True, slots=True)
class Sound:
    """A file's samples."""

    samples: NDArray[np.int16]
    frame_rate: int
    """Hz."""

    @property
    def seconds(self) -> float:
        """Length."""
        return len(self.samples) / self.frame_rate

    @staticmethod
    @contextmanager
    def of(path: Path) -> Iterator["Sound"]:
        """The sound of a file, decoded to disk, so that ten hours of it need no memory."""
        rate = inspect(path).frame_rate
        with tempfile.TemporaryFile() as file:
            for piece in decoded(path):
                file.write(piece)
            file.flush()
            empty = file.tell() == 0
            yield Sound(np.empty(0, np.int16) if empty else np.memmap(file, np.int16, "r"), rate)
