"""Kokoro speaks with the model that comes in wheels, or with the user's own files."""

import sys
from pathlib import Path

import pytest

from declaim.engines import find_voice
from declaim.engines.kokoro import _STYLES, Kokoro
from declaim.errors import EngineFailed, EngineUnavailable, UnknownChoice
from declaim.model import Speech, Utterance
from declaim.normalise import normalise
from declaim.normalise.lexicon import Lexicon
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store

pytestmark = pytest.mark.needs("kokoro")
ENGINE = Kokoro()


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of voices."""
    monkeypatch.setenv("DECLAIM_VOICES", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path


def spoken(text: str, voice: str = "kokoro:af_heart") -> Speech:
    return ENGINE.speak(Utterance(text, text, 0, 7, find_voice(voice, "en"), 0))


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "af_heart"),
        ("en-GB", "bf_emma"),
        ("es", "ef_dora"),
        ("fr", "ff_siwis"),
        ("it", "if_sara"),
        ("pt", "pf_dora"),
        ("hi", "hf_alpha"),
    ],
)
def test_the_best_voice_of_a_language_is_its_default(language: str, name: str) -> None:
    assert find_voice("kokoro", language).name == name
    assert language == "en" or find_voice("natural", language).name == name


def test_a_voice_that_is_not_there_is_said() -> None:
    with pytest.raises(UnknownChoice, match="did you mean hf_alpha"):
        ENGINE.voice("hf_alpa")


def test_the_same_text_sounds_the_same_again_and_has_the_times_of_its_words() -> None:
    text = "The bridge is closed. Yes."
    speech = spoken(text)
    assert spoken(text) == speech
    said = [text[word.offset :][: word.length] for word in speech.words]
    assert [word for word in said if word != "is"] == ["The", "bridge", "closed", "Yes"]
    starts = [word.frame for word in speech.words]
    assert starts == sorted(starts)
    assert speech.frames > starts[-1] > speech.frame_rate / 2


def test_it_reads_other_languages() -> None:
    assert len(spoken("El puente estaba cerrado.", "kokoro:ef_dora").words) == 4


def test_ipa_is_said_in_its_sentence() -> None:
    text = normalise("He took a Siobhan.", lexicon=Lexicon.parse("Siobhan = /bˈaʊ/")).text
    assert spoken(text).pcm == spoken("He took a bough.").pcm
    assert len(spoken(text).words) == len(spoken("He took a bough.").words)


def test_chinese_characters_are_refused_with_what_reads_them() -> None:
    with pytest.raises(EngineFailed, match=r"has no reader .*ja_JA-hi_fi_captain-medium"):
        spoken("橋が閉まった。")


def test_kokoro_narrates_an_article(article: Path, store: Store) -> None:
    article.write_text("A Bridge\n\nThe bridge is closed.\n", "utf-8")
    recording = render(article, article.with_suffix(".m4b"), Options(voice="kokoro"), store=store)
    assert (recording.effort.spoken, recording.voice.name) == (2, "af_heart")


def test_the_users_own_files_go_first(folder: Path) -> None:
    identity = ENGINE.identity(ENGINE.voice("af_heart"))
    (folder / "voices.npz").write_bytes(_STYLES.read_bytes())
    (folder / "kokoro.onnx").write_bytes(b"another model")
    assert ENGINE.identity(ENGINE.voice("af_heart")) != identity
    with pytest.raises(EngineFailed, match="line 7"):
        spoken("A word.")


def test_what_is_broken_is_one_sentence(folder: Path) -> None:
    (folder / "kokoro.onnx").write_bytes(b"no model")
    (folder / "voices.bin").write_bytes(b"no voices")
    with pytest.raises(EngineUnavailable, match="does not hold Kokoro's voices"):
        ENGINE.voices()


def test_any_number_of_threads_gives_the_same_file(tmp_path: Path) -> None:
    options = Options(voice="kokoro:af_heart")
    first, second = (
        render(
            text="Two boats came in.\n\nNobody saw them.",
            output=tmp_path / f"{jobs}.m4b",
            options=options,
            store=Store(tmp_path / str(jobs)),
            jobs=jobs,
        ).path.read_bytes()
        for jobs in (1, 4)
    )
    assert first == second


def test_no_voice_is_listed_without_the_package_that_reads_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert ENGINE.voices()
    monkeypatch.setitem(sys.modules, "kokoro_onnx", None)
    assert ENGINE.voices() == ()
    with pytest.raises(EngineUnavailable, match="kokoro"):
        ENGINE.voice("af_heart")
