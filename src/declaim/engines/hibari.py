"""hibari: a neural voice of eight megabytes, offline, thirty times faster than it sounds.

Kokoro's voice af_heart as a small model, in the wheel `hibari-tts` with all it needs. The makers'
other voices are files of their own: one is taken where it lies in a folder of voices or where
hibari keeps what it fetched. The package's own loader fetches a voice by its name, so that it is
never asked for one here.

Of the package this takes the way from text to phonemes and from the model's answer to samples; the
text's rules are declaim's, and the session is our own.
"""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from declaim.engines import named, suited
from declaim.engines.models import digest, failures, folders, run, versions, with_output
from declaim.engines.phrases import in_kokoro_letters, phrases
from declaim.errors import EngineFailed, EngineUnavailable, how_to_install
from declaim.model import Speech, Utterance, Voice, Word
from declaim.normalise.lexicon import readings

if TYPE_CHECKING:
    import numpy as np
    from onnxruntime import InferenceSession

FRAME_RATE = 24_000
"""Hz."""
_OWN_RATE = 190
"""Words (of six characters) a minute of the model left alone."""
_PITCH = 50
_LASTING = "/Clip_output_0"
"""The output of the node that says for how many steps each phoneme sounds."""
_STEP = 600
"""Samples."""
_opening = threading.Lock()
_reading = threading.Lock()
"""The way from text to phonemes is Python that makes no promise to threads."""


class Reader(NamedTuple):
    """A model, and the way from text to what it is given."""

    session: "InferenceSession"
    g2p: Any
    letters: dict[str, int]
    british: bool


@cache
def _open(path: Path, british: bool, _: str) -> Reader:
    """The model, running; kept by its path and digest."""
    g2p = import_module("hibari.g2p")
    session = run(with_output(path.read_bytes(), _LASTING))
    return Reader(session, g2p.G2P(british=british), g2p._load_json("vocab.json"), british)


@dataclass(frozen=True, slots=True)
class Hibari:
    """The engine `hibari`."""

    name: str = "hibari"
    longest: int = 1_000
    phonemes: bool = True
    shared: bool = True
    opinion: float = 3.44
    rates: tuple[int, int] = (95, 230)
    one_pitch: bool = True
    takes: bool = True

    def identity(self, voice: Voice) -> str:
        """The versions of the programs and of the model, and the noise that the model gets."""
        packages = versions("hibari-tts", "onnxruntime", "numpy", "scipy")
        noise = "its own noise" if voice.expressive else "the same noise"
        return f"{packages}, {digest(self._path(voice.name))}, {noise}, IPA in its letters"

    def default_voice(self, language: str) -> Voice:
        """The voice for the language; UnknownChoice if there is none."""
        self._installed()
        return suited(self.name, self.voices(), language)

    def voices(self) -> tuple[Voice, ...]:
        """The voice of the package, and those of its makers' others that are at hand."""
        return tuple(_voice(name) for name in _paths())

    def voice(self, name: str) -> Voice:
        """The voice of that name; UnknownChoice if it is not at hand."""
        self._installed()
        return named(self.voices(), name)

    def speak(self, utterance: Utterance) -> Speech:
        """The samples of one phrase after the other, and when their words begin."""
        import numpy as np

        voice = utterance.voice
        try:
            if voice.pitch != _PITCH:
                raise ValueError("a model has one pitch; leave --pitch away")
            path = self._path(voice.name)
            with _opening:
                reader = _open(path, voice.language == "en-GB", digest(path))
            pcm = bytearray()
            words: list[Word] = []
            take = next(iter(utterance.takes), 0)
            for start, stop in phrases(utterance.text, voice.language):
                said = _Phrase.of(reader, utterance.text[start:stop])
                if not said.words:
                    continue
                audio, frames = said.spoken(reader.session, voice, take)
                words += (
                    Word(len(pcm) // 2 + frame, start + offset, length)
                    for frame, (offset, length) in zip(frames, said.words, strict=True)
                )
                pcm += (np.clip(audio, -1, 1) * 32767).astype("<i2").tobytes()
        except failures() as error:
            raise EngineFailed(self.name, utterance.line, utterance.text, str(error)) from error
        if not pcm:
            reason = "it reads English only, and the text has none"
            raise EngineFailed(self.name, utterance.line, utterance.text, reason)
        return Speech(bytes(pcm), FRAME_RATE, tuple(words))

    def _path(self, name: str) -> Path:
        self.voice(name)
        return _paths()[name]

    def _installed(self) -> None:
        if not find_spec("hibari"):
            reason = f"it is not installed; {how_to_install('natural')}"
            raise EngineUnavailable(self.name, reason)


class _Phrase(NamedTuple):
    """A phrase as the model takes it, and the beginnings of its words."""

    ids: list[int]
    first: list[int]
    """For each word the index of its first id."""
    words: list[tuple[int, int]]
    """The place of each word in the text: offset and length, in characters."""

    @classmethod
    def of(cls, reader: Reader, text: str) -> "_Phrase":
        with _reading:
            tokens = reader.g2p.phonemize_tokens(list(_tokens(reader.g2p, text, reader.british)))
        ids, first, words = [0], [], []
        at = 0
        for token in tokens:
            sounds = [reader.letters[c] for c in token.phonemes or "" if c in reader.letters]
            place = text.find(token.text, at)
            if place >= 0 and any(map(str.isalnum, token.phonemes or "")):
                first.append(len(ids))
                words.append((place, len(token.text)))
            at = max(at, place + len(token.text))
            ids += sounds
            if token.whitespace:
                ids.append(reader.letters[" "])
        return cls([*ids, 0], first, words)

    def spoken(
        self, session: "InferenceSession", voice: Voice, take: int
    ) -> "tuple[np.ndarray, list[int]]":
        """The samples, and the frame at which each word begins."""
        import numpy as np
        from hibari import dsp

        speed = voice.rate / _OWN_RATE
        asked = {"ids": np.array([self.ids], np.int64), "speed": np.array([speed], np.float32)}
        *spectrum, pitch, lasting = session.run(None, asked)
        seed = (take or None) if voice.expressive else 0
        audio = dsp.synth(*(part[0] for part in spectrum), pitch[0], np.random.default_rng(seed))
        if not np.isfinite(audio).all():
            raise ValueError("the model gave samples that are no numbers")
        starts = np.concatenate([[0], np.cumsum(lasting)]) * _STEP
        return audio, [int(starts[index]) for index in self.first]


def _tokens(g2p: Any, text: str, british: bool) -> Iterator[Any]:
    """The text's words with their kinds; of `[word](/sounds/)` only the lexicon's own is obeyed.

    The American model has never met a mark of length.
    """
    from hibari.g2p.token import Tok

    pieces = readings(text)
    for (words, ipa), (after, _) in zip(pieces, (*pieces[1:], ("", "")), strict=True):
        if ipa:
            space = " " if after[:1].isspace() else ""
            letters = in_kokoro_letters(ipa if british else ipa.replace("ː", ""))
            yield Tok(words, "NN", space, phonemes=letters, rating=5)
        else:
            yield from g2p.tokenize(words.replace("[", " "))


def _paths() -> dict[str, Path]:
    """The models at hand by their voices' names."""
    package = find_spec("hibari")
    if not package or not package.origin:
        return {}
    listed = _list()
    places = (Path(package.origin).parent / "assets", *folders(), Path(listed.cache_dir()))
    found: dict[str, Path] = {}
    for name, about in listed.VOICES.items():
        for place in places:
            if name not in found and (place / about["file"]).is_file():
                found[name] = place / about["file"]
    return found


def _voice(name: str) -> Voice:
    return Voice("hibari", name, _list().VOICES[name]["language"], _OWN_RATE, _PITCH)


@cache
def _list() -> Any:
    """hibari's own list of voices, without the rest of the package: to import that takes 0.2 s."""
    package = find_spec("hibari")
    path = Path(package.origin or "").with_name("voices.py") if package else Path()
    spec = spec_from_file_location("hibari_list_of_voices", path)
    if not spec or not spec.loader:
        raise EngineUnavailable("hibari", f"it is not installed; {how_to_install('natural')}")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
