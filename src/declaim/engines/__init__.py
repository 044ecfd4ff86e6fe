"""The voices: each engine is a small frozen value that can be handed to a worker process.

To add one:

1. Write a frozen dataclass with the members of `Engine`; its native part opens on first use.
2. Name it in `ENGINES`, or in the entry point group `declaim.engines` of your own package.
3. Put it through the contract in tests/engines/test_contract.py.
"""

from contextlib import suppress
from functools import cache
from importlib.metadata import entry_points
from pkgutil import resolve_name
from typing import Protocol

from declaim.errors import UnknownChoice
from declaim.model import Speech, Utterance, Voice

ENGINES = {
    "pyttsx3": "declaim.engines.pyttsx3:Pyttsx3",
    "piper": "declaim.engines.piper:Piper",
    "kokoro": "declaim.engines.kokoro:Kokoro",
    "tone": "declaim.engines.tone:Tone",
}
DEFAULT_ENGINE = "pyttsx3"
BEST = ("piper",)
"""What `auto` tries before the default, the most natural first: docs/voices.md measures them."""


class Engine(Protocol):
    """Text to speech, offline."""

    @property
    def name(self) -> str:
        """Its key in `ENGINES`."""

    @property
    def longest(self) -> int:
        """The longest text, in characters, that it reads well in one go."""

    @property
    def phonemes(self) -> bool:
        """Whether it says the IPA of the lexicon (`readings`); else it is given words only."""

    @property
    def shared(self) -> bool:
        """Whether threads may call `speak` side by side; else each gets a process of its own."""

    def identity(self, voice: Voice) -> str:
        """Versions, model and settings: all beside the voice's own fields that shapes the sound."""

    def default_voice(self, language: str) -> Voice:
        """The voice for a language (BCP 47) when nobody chose one; UnknownChoice if none."""

    def voices(self) -> tuple[Voice, ...]:
        """Every voice at hand."""

    def voice(self, name: str) -> Voice:
        """The voice of that name, also of one that `voices` cannot list; UnknownChoice if none."""

    def speak(self, utterance: Utterance) -> Speech:
        """The utterance as samples, the same on every run; EngineFailed if it cannot."""


@cache
def open_engine(name: str) -> Engine:
    """The engine of that name, built in or from an installed package; UnknownChoice if none."""
    if name in ENGINES:
        engine: Engine = resolve_name(ENGINES[name])()
        return engine
    installed = entry_points(group="declaim.engines")
    if name not in installed.names:
        raise UnknownChoice("engine", name, engine_names())
    loaded: Engine = installed[name].load()()
    return loaded


def engine_names() -> tuple[str, ...]:
    """Every engine that `open_engine` knows."""
    return (*ENGINES, *sorted(entry_points(group="declaim.engines").names - ENGINES.keys()))


def find_voice(wanted: str | None, language: str) -> Voice:
    """The voice that `wanted` names, for an article in `language` (BCP 47).

    `wanted` is an engine (`tone`), an engine and a voice (`pyttsx3:en-us`), a voice of the
    default engine (`en-us`, `en-us+f3`), or `auto` for the best that is installed. None is the
    default engine's own choice.

    Raises UnknownChoice; EngineFailed where what speaks is not installed, or broken.
    """
    if wanted is None:
        return open_engine(DEFAULT_ENGINE).default_voice(language)
    if wanted == "auto":
        return _best(language)
    engine_name, colon, voice_name = wanted.partition(":")
    if not colon and engine_name in engine_names():
        return open_engine(engine_name).default_voice(language)
    return open_engine(engine_name if colon else DEFAULT_ENGINE).voice(voice_name or wanted)


def _best(language: str) -> Voice:
    for name in BEST:
        with suppress(UnknownChoice):
            return open_engine(name).default_voice(language)
    return open_engine(DEFAULT_ENGINE).default_voice(language)


def named(voices: tuple[Voice, ...], name: str) -> Voice:
    """The voice of that name; UnknownChoice if there is none."""
    for voice in voices:
        if voice.name == name:
            return voice
    raise UnknownChoice("voice", name, tuple(voice.name for voice in voices))


def suited(engine: str, voices: tuple[Voice, ...], language: str) -> Voice:
    """The first voice for a language (BCP 47), or else for another region's form of it.

    Raises UnknownChoice.
    """
    wanted = language.lower()
    primary = wanted.partition("-")[0]
    for fits in (
        lambda voice: wanted in (voice.language.lower(), voice.name),
        lambda voice: primary in (voice.language.lower(), voice.name),
        lambda voice: voice.language.lower().partition("-")[0] == primary,
    ):
        for voice in filter(fits, voices):
            return voice
    languages = tuple(sorted({voice.language for voice in voices}))
    raise UnknownChoice(f"language for {engine}", language, languages)
