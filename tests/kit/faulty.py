"""An engine of tones that fails, for real, at every text with the word `fault` in it."""

import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from declaim.engines.tone import Tone
from declaim.model import Speech, Utterance, Voice


def _killed(_: Speech) -> Speech:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def _hanging(_: Speech) -> Speech:
    time.sleep(3600)
    raise AssertionError


FAULTS: dict[str, Callable[[Speech], Speech]] = {
    "killed": _killed,
    "hanging": _hanging,
    "crashing": lambda speech: replace(speech, frame_rate=1 // 0),
    "silent": lambda speech: replace(speech, pcm=bytes(len(speech.pcm))),
    "empty": lambda speech: replace(speech, pcm=b""),
    "too long": lambda speech: replace(speech, pcm=speech.pcm * 20),
    "too short": lambda speech: replace(speech, pcm=speech.pcm[: len(speech.pcm) // 40 * 2]),
}


@dataclass(frozen=True)
class Faulty(Tone):
    """Fails `times` times in `folder`'s life, then speaks."""

    folder: Path = Path()
    fault: str = ""
    times: int = 1_000
    name: str = "faulty"
    shared: bool = False
    version: str = "tone/1"

    def identity(self, voice: Voice) -> str:  # noqa: ARG002 - one for all
        """The version."""
        return self.version

    def speak(self, utterance: Utterance) -> Speech:
        """As Tone does, or not."""
        speech = super().speak(utterance)
        if "fault" not in utterance.text or len(self.attempts()) >= self.times:
            return speech
        (self.folder / f"attempt-{time.monotonic_ns()}-by-{os.getpid()}").touch()
        return FAULTS[self.fault](speech)

    def attempts(self) -> list[Path]:
        """A file for each failure, with the process in its name."""
        return list(self.folder.glob("attempt-*"))


VOICE = Voice("faulty", "tone", "en", 170, 50)
