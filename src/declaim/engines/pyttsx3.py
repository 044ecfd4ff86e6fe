"""The default voice: pyttsx3, with an espeak-ng that comes with pip on Linux.

The synthesizer lives in a process of its own (speaker.py says why); here are its client and the
choice of voices. Threads may call `speak` side by side: each takes a process.
"""

import json
import subprocess
import sys
import tempfile
import threading
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from queue import Empty, LifoQueue
from typing import Any, TextIO, cast

from declaim.engines import named, suited
from declaim.errors import EngineFailed
from declaim.model import Speech, Utterance, Voice, Word

# The best of docs/voices.md by word errors of a recogniser and by predicted opinion score.
_ENGLISH = "en-us+m2"
_RATE = 150
_PITCH = 50
_PATIENCE = 30.0
"""Seconds for a request, and as many again for every thousand characters of it."""
_SPEAKER = Path(__file__).with_name("speaker.py")
"""Run as a file and not as a module, which would import the package: it is up in 0.04 s, not 0.12;
`-P` so that it does not take its neighbour pyttsx3.py for the library."""


class _Speaker:
    """One speaker process, and a folder for what it writes."""

    def __init__(self) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="declaim-")
        self.path = Path(self.folder.name) / "speech.wav"
        self.process = subprocess.Popen(  # noqa: S603 - a program of our own
            [sys.executable, "-P", _SPEAKER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        self.requests = cast("TextIO", self.process.stdin)
        self.replies = cast("TextIO", self.process.stdout)

    def ask(self, request: dict[str, str | int], patience: float) -> dict[str, Any]:
        """The reply; RuntimeError with the reason where there is none."""
        watchdog = threading.Timer(patience, self.process.kill)
        watchdog.start()
        try:
            self.requests.write(json.dumps(request) + "\n")
            self.requests.flush()
            line = self.replies.readline()
        except OSError as error:
            raise RuntimeError(f"its process is gone ({error})") from error
        finally:
            watchdog.cancel()
        if not line:
            raise RuntimeError(f"its process died, or gave no answer in {patience:.0f} seconds")
        reply: dict[str, Any] = json.loads(line)
        if "error" in reply:
            raise RuntimeError(reply["error"])
        return reply

    def samples(self) -> tuple[bytes, int]:
        """What it wrote, and its frame rate (Hz); RuntimeError where that is no speech."""
        try:
            with wave.open(str(self.path), "rb") as file:
                if (file.getnchannels(), file.getsampwidth()) != (1, 2):
                    raise RuntimeError("it gave other than mono 16-bit samples")
                frames, frame_rate = file.readframes(file.getnframes()), file.getframerate()
            self.path.unlink()
        except (OSError, EOFError, wave.Error) as error:
            raise RuntimeError(f"it wrote no readable WAV file ({error})") from error
        if not frames:
            raise RuntimeError("it gave no sound")
        return frames, frame_rate


_idle: LifoQueue[_Speaker] = LifoQueue()


@contextmanager
def _speaker() -> Iterator[_Speaker]:
    """A speaker that lives and nobody else talks to; one that fails is not used again."""
    while True:
        try:
            speaker = _idle.get_nowait()
        except Empty:
            speaker = _Speaker()
            break
        if speaker.process.poll() is None:  # else it was killed while nobody needed it
            break
    yield speaker
    _idle.put(speaker)


@cache
def _voices() -> dict[str, tuple[str, str]]:
    """Our name of each voice -> (pyttsx3's id, language)."""
    try:
        with _speaker() as speaker:
            reply = speaker.ask({}, _PATIENCE)
    except RuntimeError as error:
        reason = f"{error}; pip install espeakng-loader, or install espeak-ng"
        raise EngineFailed("pyttsx3", 0, "", reason) from error
    found: dict[str, tuple[str, str]] = {}
    for voice_id, languages in reply["voices"]:
        found.setdefault(voice_id.rpartition("/")[2], (voice_id, (*languages, "und")[0]))
    found.update((f"+{variant}", (variant, "und")) for variant in reply["variants"])
    return found


@dataclass(frozen=True, slots=True)
class Pyttsx3:
    """The engine `pyttsx3`."""

    name: str = "pyttsx3"
    longest: int = 1_500  # its buffer grows quadratically with one utterance
    phonemes: bool = False
    shared: bool = True  # each thread takes a speaker process
    opinion: float = 3.17

    def identity(self, voice: Voice) -> str:  # noqa: ARG002 - it is the same for all
        """pyttsx3 and what speaks behind it, with their versions."""
        return _identity()

    def default_voice(self, language: str) -> Voice:
        """The best measured voice for English, the language's own voice for any other."""
        primary = language.lower().partition("-")[0]
        if primary == "en" and sys.platform == "linux":
            return Voice(self.name, _ENGLISH, "en-US", _RATE, _PITCH)
        return suited(self.name, self.voices(), language)

    def voices(self) -> tuple[Voice, ...]:
        """The operating system's voices, or espeak-ng's; `+m2` is to be put behind any of them."""
        return tuple(
            Voice(self.name, name, language, _RATE, _PITCH)
            for name, (_, language) in _voices().items()
        )

    def voice(self, name: str) -> Voice:
        """A voice by name; espeak-ng's may have a variant behind it, as in `en-us+m2`."""
        base, plus, variant = name.partition("+")
        if base and plus + variant in _voices():
            return replace(named(self.voices(), base), name=name)
        return named(tuple(v for v in self.voices() if not v.name.startswith("+")), name)

    def speak(self, utterance: Utterance) -> Speech:
        """A mono signal at the synthesizer's own rate, with the words' times from espeak-ng."""
        voice = utterance.voice
        try:
            with _speaker() as speaker:
                request: dict[str, str | int] = {
                    "text": utterance.text,
                    "voice": _voice_id(voice.name),
                    "rate": voice.rate,
                    "pitch": voice.pitch,
                    "path": str(speaker.path),
                }
                reply = speaker.ask(request, _PATIENCE * (1 + len(utterance.text) / 1000))
                pcm, frame_rate = speaker.samples()
        except RuntimeError as error:
            raise EngineFailed(self.name, utterance.line, utterance.text, str(error)) from error
        words = tuple(
            Word(milliseconds * frame_rate // 1000, offset, length)
            for milliseconds, offset, length in reply["words"]
        )
        return Speech(pcm, frame_rate, words)


@cache  # a book asks for it thousands of times
def _identity() -> str:
    try:
        synthesizer = f"espeakng-loader {version('espeakng-loader')}"
    except PackageNotFoundError:
        synthesizer = sys.platform
    return f"pyttsx3 {version('pyttsx3')}, {synthesizer}"


def _voice_id(name: str) -> str:
    """pyttsx3's id of a voice; espeak-ng takes its own names, with a +variant, as they are."""
    return name if sys.platform == "linux" else _voices()[name][0]
