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
from declaim.sound.pcm import resample


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

    def at_16_khz(self, start: int, stop: int) -> NDArray[np.float32]:
        """A range of the samples as recognisers take them: 16 kHz, -1 to 1."""
        pcm = resample(self.samples[start:stop].tobytes(), self.frame_rate, 16_000)
        return np.frombuffer(pcm, "<i2").astype(np.float32) / np.float32(32768)

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
