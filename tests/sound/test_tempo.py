"""The rate that is asked for is the rate that is heard, with every engine and beyond its range."""

from dataclasses import replace
from importlib.util import find_spec

import pytest

from declaim.engines import find_voice, open_engine
from declaim.model import Speech, Utterance, Word
from declaim.sound.tempo import stretched
from declaim.synthesize import _speech

TEXT = (
    "The bridge was closed in the morning, and nobody had told the ferry. When at last the rain "
    "stopped, they walked out into a street of mud and broken tiles. They counted what was left of "
    "their houses, and sat down by the river."
)
_WORD = 6
"""Characters."""


@pytest.mark.parametrize("tempo", [0.6, 1.0, 1.7])
def test_stretched_speech_is_as_much_shorter_and_its_words_move_with_it(tempo: float) -> None:
    speech = Speech(bytes(2 * 48_000), 24_000, (Word(0, 0, 3), Word(24_000, 4, 3)))
    faster = stretched(speech, tempo)
    assert faster.frames == pytest.approx(48_000 / tempo, rel=0.03)
    assert [word.frame for word in faster.words] == [0, round(24_000 / tempo)]


@pytest.mark.parametrize("engine", ["pyttsx3", "piper", "hibari"])
@pytest.mark.parametrize("rate", [80, 120, 180, 300, 450])
def test_the_rate_is_what_is_heard(engine: str, rate: int) -> None:
    if engine != "pyttsx3" and not find_spec(engine):
        pytest.skip(f"{engine} is not installed")
    voice = find_voice(engine, "en")
    pause = round(350 * voice.rate / rate)
    said = Utterance(TEXT, TEXT, 0, 1, replace(voice, rate=rate), 0, between_ms=pause)
    speech = _speech(open_engine(engine), said)
    minutes = (speech.frames / speech.frame_rate + pause / 1000) / 60
    assert len(TEXT) / _WORD / minutes == pytest.approx(rate, rel=0.12)
