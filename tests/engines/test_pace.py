"""A voice that is faster or slower than its engine's scale is asked for another rate."""

from dataclasses import replace
from pathlib import Path

import pytest

from declaim.engines import find_voice, open_engine
from declaim.engines.pace import asked_rate, paces
from declaim.model import Utterance
from declaim.normalise import normalise
from declaim.synthesize import _clip_key, _speech
from kit.needs import demand

TEXTS = Path(__file__).parents[2] / "benchmarks" / "texts"
_WORD = 6
"""Characters."""


@pytest.mark.parametrize("language", ["en-GB", "fr", "hi", "ar"])
def test_a_measured_rate_is_heard_within_one_twentieth(language: str) -> None:
    voice = find_voice("pyttsx3", language)
    written = (TEXTS / f"{language[:2]}.txt").read_text("utf-8").replace("\n\n", " ")
    text = normalise(written, language).text
    pause = round(350 * voice.rate / 180)
    said = Utterance(text, text, 0, 1, replace(voice, rate=180), 0, between_ms=pause)
    speech = _speech(open_engine("pyttsx3"), said)
    minutes = (speech.frames / speech.frame_rate + pause / 1000) / 60
    assert len(text) / _WORD / minutes == pytest.approx(180, rel=0.05)


@pytest.mark.parametrize(("key", "asked", "heard"), [(key, *paces()[key]) for key in paces()])
def test_a_voice_left_alone_speaks_at_its_engines_usual_rate(
    key: str, asked: int, heard: int
) -> None:
    engine = key.partition(":")[0]
    if engine == "kokoro":
        demand("kokoro")
    voice = find_voice(key, "en")
    assert (voice.rate, asked_rate(voice)) == (heard, asked)
    assert asked_rate(replace(voice, rate=2 * heard)) == 2 * asked


def test_a_measured_pace_is_in_the_recipe_of_its_voice_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("declaim.synthesize.paces", dict)
    before = {name: key_of_clip(name) for name in ("fr", "es")}
    monkeypatch.undo()
    assert [name for name in before if key_of_clip(name) != before[name]] == ["fr"]


def key_of_clip(name: str) -> str:
    voice = find_voice(name, "en")
    return _clip_key(Utterance("One.", "One.", 0, 1, voice, 0), "an engine")
