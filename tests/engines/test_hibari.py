"""hibari, with the voice that comes in its wheel and no way to any other machine."""

from dataclasses import replace
from pathlib import Path

import pytest

from declaim.engines import find_voice, open_engine
from declaim.errors import EngineFailed, UnknownChoice
from declaim.model import Speech, Utterance, Voice
from declaim.normalise import normalise
from declaim.normalise.lexicon import Lexicon
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store

pytestmark = pytest.mark.needs("hibari")
ENGINE = open_engine("hibari")


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No other voice is at hand."""
    monkeypatch.setenv("HIBARI_HOME", str(tmp_path / "hibari"))
    monkeypatch.setenv("DECLAIM_VOICES", str(tmp_path / "voices"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def spoken(text: str, voice: Voice | None = None) -> Speech:
    return ENGINE.speak(Utterance(text, text, 0, 7, voice or ENGINE.default_voice("en"), 0))


def said(speech: Speech, text: str) -> list[str]:
    return [text[word.offset :][: word.length] for word in speech.words]


def test_it_says_when_each_word_begins() -> None:
    text = "It came out of the river. Nobody, of course, hadn't been there."
    speech = spoken(text)
    assert " ".join(said(speech, text)) == (
        "It came out of the river Nobody of course hadn't been there"
    )
    starts = [word.frame for word in speech.words]
    assert starts == sorted(starts)
    assert 0 < starts[0] < starts[-1] < speech.frames


def test_a_word_begins_where_its_sound_does() -> None:
    text = "Go. Stay."
    speech = spoken(text)
    second = speech.words[1].frame
    pause, word = (
        sum(map(abs, memoryview(speech.pcm[2 * start : 2 * (start + 2_400)]).cast("h")))
        for start in (second - 4_800, second)
    )
    assert word > 20 * pause


@pytest.mark.parametrize("text", ["...", "🙂", "日本語", "\x00", "́"])
def test_a_text_without_english_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(EngineFailed, match=r"line 7 .*it reads English"):
        spoken(text)


def test_what_it_cannot_read_leaves_the_rest_as_it_is() -> None:
    assert spoken("A word. 日本語. Another.").frames == spoken("A word. Another.").frames


def test_a_very_long_sentence_is_read_in_parts() -> None:
    part = "he went along the river, past the mill and the old houses, "
    speech = spoken(f"So {part * 12} and home.")
    assert len(speech.words) > 12 * 12
    assert 30 < speech.frames / speech.frame_rate < 80


def test_phonemes_are_said_from_the_lexicon_and_never_from_the_article() -> None:
    text = normalise("Ask Siobhan now.", lexicon=Lexicon.parse("Siobhan = /ʃɪˈvɔːn/")).text
    assert spoken(text).frames != spoken("Ask Siobhan now.").frames
    assert len(spoken(text).words) == 3
    assert spoken("Ask [Joe](/ʃɪˈvɔːn/) now.").frames > spoken("Ask Joe now.").frames


def test_an_american_voice_is_given_no_mark_of_length() -> None:
    long, short = (
        normalise("Ask Siobhan.", lexicon=Lexicon.parse(f"Siobhan = /{ipa}/")).text
        for ipa in ("ʃɪˈvɔːn", "ʃɪˈvɔn")
    )
    assert spoken(long).pcm == spoken(short).pcm


def test_expression_sounds_otherwise_each_time_and_is_another_recipe() -> None:
    calm = ENGINE.default_voice("en")
    lively = replace(calm, expressive=True)
    assert spoken("One and the same.").pcm == spoken("One and the same.").pcm
    assert spoken("One and the same.", lively).pcm != spoken("One and the same.", lively).pcm
    assert ENGINE.identity(calm) != ENGINE.identity(lively)


def test_a_voice_that_is_not_at_hand_is_not_fetched() -> None:
    with pytest.raises(UnknownChoice, match="unknown voice 'emma'"):
        ENGINE.voice("emma")


def test_a_pitch_it_cannot_have_is_refused() -> None:
    with pytest.raises(EngineFailed, match=r"line 7 .*leave --pitch away"):
        spoken("Hello.", replace(ENGINE.default_voice("en"), pitch=60))


@pytest.mark.parametrize(("language", "engine"), [("en", "hibari"), ("ar", "pyttsx3")])
def test_natural_is_the_best_voice_at_hand(language: str, engine: str) -> None:
    assert find_voice("natural", language).engine == engine


def test_the_environment_names_the_usual_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DECLAIM_VOICE", "natural")
    assert find_voice(None, "en").engine == "hibari"
    assert find_voice("tone", "en").engine == "tone"


def test_any_number_of_threads_gives_the_same_file(article: Path, tmp_path: Path) -> None:
    options = Options(voice="hibari")
    files = [
        render(
            article, tmp_path / f"{jobs}.m4b", options, store=Store(tmp_path / str(jobs)), jobs=jobs
        ).path.read_bytes()
        for jobs in (1, 4)
    ]
    assert files[0] == files[1]
