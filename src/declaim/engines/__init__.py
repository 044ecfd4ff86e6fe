"""The voices: each engine is a small frozen value that can be handed to a worker process.

To add one:

1. Write a frozen dataclass with the members of `Engine`; its native part opens on first use.
2. Name it in `ENGINES`, or in the entry point group `declaim.engines` of your own package.
3. Put it through the contract in tests/engines/test_contract.py.
"""

from dataclasses import replace
from functools import cache
from importlib.metadata import entry_points
from pkgutil import resolve_name
from typing import Protocol

from declaim.errors import UnknownChoice
from declaim.model import Speech, Utterance, Voice

ENGINES = {
    "pyttsx3": "declaim.engines.pyttsx3:Pyttsx3",
    "tone": "declaim.engines.tone:Tone",
}
DEFAULT_ENGINE = "pyttsx3"


class Engine(Protocol):
    """Text to speech, offline."""

    @property
    def name(self) -> str:
        """Its key in `ENGINES`."""

    @property
    def identity(self) -> str:
        """Name, versions and settings: everything beside the voice that shapes the sound."""

    @property
    def longest(self) -> int:
        """The longest text, in characters, that it reads well in one go."""

    def default_voice(self, language: str) -> Voice:
        """The voice for a language (BCP 47) when nobody chose one; UnknownChoice if none."""

    def voices(self) -> tuple[Voice, ...]:
        """Every voice at hand."""

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

    `wanted` is an engine (`tone`), an engine and a voice (`pyttsx3:en-us`), or a voice of the
    default engine (`en-us`, `en-us+f3`). None is the default engine's own choice.

    Raises UnknownChoice.
    """
    if wanted is None:
        return open_engine(DEFAULT_ENGINE).default_voice(language)
    engine_name, colon, voice_name = wanted.partition(":")
    if not colon and engine_name in engine_names():
        return open_engine(engine_name).default_voice(language)
    engine = open_engine(engine_name if colon else DEFAULT_ENGINE)
    voices = {voice.name: voice for voice in engine.voices()}
    name = voice_name if colon else wanted
    base, plus, variant = name.partition("+")
    if name not in voices and base in voices and plus + variant in voices:
        return replace(voices[base], name=name)
    if name not in voices or name.startswith("+"):
        raise UnknownChoice("voice", wanted, (*voices, *engine_names()))
    return voices[name]
