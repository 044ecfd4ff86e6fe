"""The default voice: pyttsx3, with an espeak-ng that comes with pip on Linux.

The synthesizer lives in a process of its own (speaker.py says why); here are its client and the
choice of voices. Threads may call `speak` side by side: each takes a process.
"""

import json
import sys
import wave
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from io import BytesIO
from pathlib import Path
from typing import Any

from declaim.engines import named, suited
from declaim.engines.pace import at_own_pace
from declaim.engines.process import HelperFailed, Pool, patience
from declaim.engines.scripts import has_ideographs, who_reads
from declaim.errors import EngineFailed, EngineUnavailable
from declaim.languages import primary_language
from declaim.model import Speech, Utterance, Voice, Word

# The best of docs/voices.md by word errors of a recogniser and by predicted opinion score.
_ENGLISH = "en-us+m2"
_BRITISH = "en-gb-x-rp+m2"
"""The best British voice by the same measures."""
_VARIANTS = {"es": "+m2", "fr": "+m2"}
"""By the same measures, three paragraphs each: es 22.9 % of words misheard, with it 19.8; fr 52.4
and 35.7. German has 24.0 without it, 29.6 with it."""
_SILENT = frozenset({"fo", "kaa", "xex"})
"""Voices of espeak-ng for which espeakng-loader has no dictionary: they give silence."""
_READS_IDEOGRAPHS = ("cmn", "yue")
_RATE = 150
_PITCH = 50
_SPEAKER = Path(__file__).with_name("speaker.py")
"""Run as a file and not as a module, which would import the package: it is up in 0.04 s, not 0.12;
`-P` so that it does not take its neighbour pyttsx3.py for the library."""


_speakers = Pool([sys.executable, "-P", str(_SPEAKER)], heard=False)


def _ask(
    request: Mapping[str, str | int | list[str]], seconds: float
) -> tuple[dict[str, Any], bytes]:
    """The speaker's reply, and a WAV file; HelperFailed if there is no file."""
    reply, _, speech = _speakers.ask(json.dumps(request).encode(), seconds).partition(b"\n")
    content: dict[str, Any] = json.loads(reply)
    if "error" in content:
        raise HelperFailed(content["error"])
    return content, speech


def _samples(speech: bytes) -> tuple[bytes, int]:
    """The samples and their rate (Hz); HelperFailed if the file is not speech."""
    try:
        with wave.open(BytesIO(speech), "rb") as file:
            if (file.getnchannels(), file.getsampwidth()) != (1, 2):
                raise HelperFailed("it gave other than mono 16-bit samples")
            frames, frame_rate = file.readframes(file.getnframes()), file.getframerate()
    except (EOFError, wave.Error) as error:
        raise HelperFailed(f"it wrote no readable WAV file ({error})") from error
    if not frames:
        raise HelperFailed("it gave no sound")
    return frames, frame_rate


@cache
def _voices() -> dict[str, tuple[str, str]]:
    """Our name of each voice -> (pyttsx3's id, language)."""
    try:
        reply, _ = _ask({}, patience(""))
    except HelperFailed as error:
        reason = f"{error}; pip install espeakng-loader, or install espeak-ng"
        raise EngineUnavailable("pyttsx3", reason) from error
    found: dict[str, tuple[str, str]] = {}
    for voice_id, languages in reply["voices"]:
        name = voice_id.rpartition("/")[2]
        if name not in _SILENT:
            found.setdefault(name, (voice_id, (*languages, "und")[0]))
    found.update((f"+{variant}", (variant, "und")) for variant in reply["variants"])
    return found


def phonemes(texts: Sequence[str], voice: str) -> tuple[str, ...]:
    """The sounds of each text by one of espeak-ng's voices, in IPA.

    Raises EngineUnavailable where another synthesizer speaks.
    """
    base = voice.partition("+")[0]
    try:
        reply, _ = _ask({"texts": [*texts], "voice": base}, patience("".join(texts)))
    except HelperFailed as error:
        raise EngineUnavailable("pyttsx3", str(error)) from error
    return tuple(reply["phonemes"])


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
        """The best measured voice for American or British English, else the language's own."""
        primary = primary_language(language)
        if primary == "en" and sys.platform == "linux":
            if language.lower() == "en-gb":
                return at_own_pace(Voice(self.name, _BRITISH, "en-GB", _RATE, _PITCH))
            return at_own_pace(Voice(self.name, _ENGLISH, "en-US", _RATE, _PITCH))
        voice = suited(self.name, self.voices(), language)
        variant = _VARIANTS.get(primary, "") if sys.platform == "linux" else ""
        return replace(voice, name=voice.name + variant)

    def voices(self) -> tuple[Voice, ...]:
        """The operating system's voices, or espeak-ng's; `+m2` is to be put behind any of them."""
        return tuple(
            at_own_pace(Voice(self.name, name, language, _RATE, _PITCH))
            for name, (_, language) in _voices().items()
            if not name.startswith("+")
        )

    def voice(self, name: str) -> Voice:
        """A voice by name; espeak-ng's may have a variant behind it, as in `en-us+m2`."""
        base, plus, variant = name.partition("+")
        variants = {known.casefold(): known for known in _voices() if known.startswith("+")}
        if base and (added := variants.get((plus + variant).casefold())):
            voice = named(self.voices(), base)
            return replace(voice, name=voice.name + added)
        return named(self.voices(), name)

    def illegible(self, voice: Voice, text: str) -> str:
        """The reason why the voice cannot read the text, or empty."""
        reads = voice.name.startswith(_READS_IDEOGRAPHS)
        if sys.platform != "linux" or reads or not has_ideographs(text):
            return ""
        says = f"the voice {voice.name} says `Chinese letter` for each of these characters"
        return f"{says}; {who_reads(text)}"

    def speak(self, utterance: Utterance) -> Speech:
        """A mono signal at the synthesizer's own rate, with the words' times from espeak-ng."""
        voice = utterance.voice
        if reason := self.illegible(voice, utterance.text):
            raise EngineFailed(self.name, utterance.line, utterance.text, reason)
        request: dict[str, str | int] = {
            "text": utterance.text,
            "voice": _voice_id(voice.name),
            "rate": voice.rate,
            "pitch": voice.pitch,
        }
        try:
            reply, speech = _ask(request, patience(utterance.text))
            pcm, frame_rate = _samples(speech)
        except HelperFailed as error:
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
