"""Kokoro: one neural model, many voices, offline, from the user's own two files.

They stand in one of the folders of voices: the model, `kokoro*.onnx`, and beside it its voices,
`voices*.bin` or `voices*.npz`. A voice's first letter is its language. Japanese and Chinese are
written in a script that kokoro-onnx has no reader for, so that their voices read English here.
"""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from declaim.engines import suited
from declaim.engines.models import digest, failures, folders, run, versions
from declaim.errors import EngineFailed, UnknownChoice
from declaim.model import Speech, Utterance, Voice

if TYPE_CHECKING:
    from kokoro_onnx import Kokoro as Model

_LANGUAGES = {
    "a": "en-US",
    "b": "en-GB",
    "e": "es",
    "f": "fr-FR",
    "h": "hi",
    "i": "it",
    "p": "pt-BR",
}
_OWN_RATE = 170
"""Words a minute of the model left alone, about."""
_SPEEDS = (0.5, 2.0)
_PITCH = 50
_opening = threading.Lock()


class Files(NamedTuple):
    """A model, and its voices."""

    model: Path
    voices: Path


def _files() -> Iterator[Files]:
    for folder in folders():
        voices = sorted((*folder.glob("voices*.bin"), *folder.glob("voices*.npz")))
        for model in sorted(folder.glob("kokoro*.onnx")):
            if voices:
                yield Files(model, voices[0])


@cache
def _names(voices: Path, _: str) -> tuple[str, ...]:
    """The names of the voices in a file; kept by path and digest."""
    import numpy as np  # noqa: PLC0415 - only who speaks with it

    try:
        with np.load(voices) as content:
            return tuple(content.files)
    except (OSError, ValueError, AttributeError) as error:
        reason = f"{voices} does not hold Kokoro's voices ({error})"
        raise EngineFailed("kokoro", 0, "", reason) from error


@cache
def _open(files: Files, _: str) -> "Model":
    """The model, running; kept by its files and their digest."""
    from kokoro_onnx import Kokoro as Model  # noqa: PLC0415 - only who speaks with it

    model: Model = Model.from_session(run(str(files.model)), str(files.voices))
    return model


@dataclass(frozen=True, slots=True)
class Kokoro:
    """The engine `kokoro`."""

    name: str = "kokoro"
    longest: int = 1_000
    phonemes: bool = False
    shared: bool = True
    opinion: float = 3.39

    def identity(self, voice: Voice) -> str:
        """What speaks, and what is in the files of the model and of its voices."""
        files = self._of(voice.name)
        return f"{versions('kokoro-onnx', 'phonemizer-fork', 'onnxruntime')}, {digest(*files)}"

    def default_voice(self, language: str) -> Voice:
        """The first voice for the language; UnknownChoice if there is none."""
        voices = self.voices()
        if not voices:
            self._of("")  # says what is missing
        return suited(self.name, voices, language)

    def voices(self) -> tuple[Voice, ...]:
        """Every voice in the files at hand."""
        names = (name for files in _files() for name in _names(files.voices, digest(files.voices)))
        return tuple(_voice(name) for name in dict.fromkeys(names))

    def voice(self, name: str) -> Voice:
        """The voice of that name; UnknownChoice if there is none."""
        self._of(name)
        return _voice(name)

    def speak(self, utterance: Utterance) -> Speech:
        """The samples, without the words' times."""
        import numpy as np  # noqa: PLC0415 - the model's samples are its arrays

        voice = utterance.voice
        try:
            if voice.pitch != _PITCH:
                raise ValueError("a model has one pitch; leave --pitch away")
            files = self._of(voice.name)
            with _opening:
                model = _open(files, digest(*files))
            slowest, fastest = _SPEEDS
            speed = min(max(voice.rate / _OWN_RATE, slowest), fastest)
            audio, frame_rate = model.create(
                utterance.text, voice.name, speed, voice.language.lower(), trim=False
            )
        except failures() as error:
            raise EngineFailed(self.name, utterance.line, utterance.text, str(error)) from error
        if not np.isfinite(audio).all():
            reason = "the model gave samples that are no numbers"
            raise EngineFailed(self.name, utterance.line, utterance.text, reason)
        return Speech((np.clip(audio, -1, 1) * 32767).astype("<i2").tobytes(), frame_rate)

    def _of(self, name: str) -> Files:
        """The files that have the voice."""
        if not find_spec("kokoro_onnx"):
            reason = "it is not installed; pip install 'declaim[kokoro]'"
            raise EngineFailed(self.name, 0, "", reason)
        for files in _files():
            if name in _names(files.voices, digest(files.voices)):
                return files
        known = tuple(voice.name for voice in self.voices())
        if not known:
            places = " or ".join(map(str, folders()))
            reason = f"there is no kokoro*.onnx with a voices*.bin beside it in {places}"
            raise EngineFailed(self.name, 0, "", reason)
        raise UnknownChoice("voice", name, known)


def _voice(name: str) -> Voice:
    return Voice("kokoro", name, _LANGUAGES.get(name[:1], "en-US"), _OWN_RATE, _PITCH)
