"""Takes of a voice that reads otherwise each time: compared, chosen, and the same anywhere."""

import wave
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from declaim.engines import find_voice, open_engine
from declaim.model import Recording, Utterance
from declaim.pipeline import planned, render
from declaim.settings.options import Options
from declaim.store import Store
from declaim.studio.asked import Asked
from declaim.studio.changes import make
from declaim.studio.retakes import choose_take, sentences_in, take
from declaim.studio.speaking import Bench

TEXT = "The boat was late. Nobody minded. It rained.\n"


@pytest.mark.needs("hibari")
def test_a_take_sounds_the_same_each_time_and_another_otherwise() -> None:
    voice = replace(find_voice("hibari", "en"), expressive=True)
    said = Utterance("Nobody minded.", "Nobody minded.", 0, 1, voice, 0)
    speak = open_engine("hibari").speak
    first = speak(replace(said, takes=(1,)))
    speak(said)
    assert speak(replace(said, takes=(1,))) == first
    assert speak(replace(said, takes=(2,))) != first


@pytest.mark.needs("piper")
def test_the_take_of_a_sentence_is_the_one_of_any_later_render_and_of_no_other_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    path, options = tmp_path / "a.txt", Options(voice="piper")
    path.write_text(TEXT, "utf-8")
    store = Store(tmp_path / "one")
    before = render(path, tmp_path / "a.wav", options, store=store)
    bench = Bench(path, options, store, *planned(path, options, store))
    asked = Asked({"block": 0, "sentence": 1, "take": 3})
    heard = take(bench, asked, tmp_path)
    assert (tmp_path / str(heard["sound"]).partition("/")[2]).is_file()
    assert not (tmp_path / "declaim.toml").exists()
    make(choose_take(bench, asked, tmp_path))
    line = (tmp_path / "declaim.toml").read_text("utf-8").splitlines()[-1]
    assert line.endswith("= 3 # Nobody minded.")
    here = render(path, tmp_path / "here.wav", options, store=store)
    there = render(path, tmp_path / "there.wav", options, store=Store(tmp_path / "two"))
    assert here.path.read_bytes() == there.path.read_bytes()
    sounds = zip(beginnings(before), beginnings(here), strict=True)
    alike = [likeness(one, other) for one, other in sounds]
    assert [how > 0.999 for how in alike] == [True, False, True]
    assert [len(cue.words) for cue in here.timeline.cues] == [4, 2, 2]

    path.write_text(TEXT.replace("It rained.", "The sun shone."), "utf-8")
    bench = Bench(path, options, store, *planned(path, options, store))
    assert [each.take for each in sentences_in(bench, 0)] == [0, 3, 0]  # it is known by its words
    path.write_text(TEXT, "utf-8")
    bench = Bench(path, options, store, *planned(path, options, store))
    make(choose_take(bench, Asked({"block": 0, "sentence": 1, "take": 0}), tmp_path))
    again = render(path, tmp_path / "again.wav", options, store=store)
    assert again.path.read_bytes() == before.path.read_bytes()


def beginnings(recording: Recording) -> list[np.ndarray]:
    """The first samples of each sentence."""
    with wave.open(str(recording.path)) as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(float)
    return [samples[cue.start :][:9_000] for cue in recording.timeline.cues]


def likeness(one: np.ndarray, other: np.ndarray) -> float:
    """The likeness of two sounds, 1 for the same, at any loudness and with a small shift."""
    middle = one[3_000:6_000]
    at = int(np.argmax(np.correlate(other, middle, "valid")))
    return float(np.corrcoef(middle, other[at : at + len(middle)])[0, 1])
