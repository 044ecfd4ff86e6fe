"""Takes of a voice that reads otherwise each time: compared, chosen, and the same anywhere."""

from dataclasses import replace
from pathlib import Path

import pytest

from declaim.engines import find_voice, open_engine
from declaim.model import Utterance
from declaim.pipeline import planned, render
from declaim.settings.options import Options
from declaim.store import Store
from declaim.studio.asked import Asked
from declaim.studio.changes import make
from declaim.studio.retakes import choose_take, take
from declaim.studio.speaking import Bench
from declaim.takes import taken

TEXT = "The boat was late.\n\nNobody minded.\n"


@pytest.mark.needs("hibari")
def test_a_take_sounds_the_same_each_time_and_another_otherwise() -> None:
    said = Utterance("Nobody minded.", "Nobody minded.", 0, 1, find_voice("hibari", "en"), 0)
    speak = open_engine("hibari").speak
    first = speak(taken(said, 1))
    speak(replace(said, voice=replace(said.voice, expressive=True)))
    assert speak(taken(said, 1)) == first
    assert speak(taken(said, 2)) != first


@pytest.mark.needs("piper")
def test_the_take_that_was_chosen_is_the_one_of_any_later_render(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    path, options = tmp_path / "a.txt", Options(voice="piper")
    path.write_text(TEXT, "utf-8")
    before = render(path, tmp_path / "a.wav", options, store=Store(tmp_path / "one"))
    store = Store(tmp_path / "one")
    bench = Bench(path, options, store, *planned(path, options, store))
    heard = take(bench, Asked({"block": 1, "take": 3}), tmp_path)
    assert not (tmp_path / "declaim.toml").exists()
    make(choose_take(bench, Asked({"block": 1, "take": 3}), tmp_path))
    line = (tmp_path / "declaim.toml").read_text("utf-8").splitlines()[-1]
    assert line.endswith("= 3 # Nobody minded.")
    here = render(path, tmp_path / "here.wav", options, store=store)
    assert here.effort.spoken == 0  # it was spoken to be heard
    there = render(path, tmp_path / "there.wav", options, store=Store(tmp_path / "two"))
    assert here.path.read_bytes() == there.path.read_bytes() != before.path.read_bytes()
    assert (tmp_path / str(heard["sound"]).partition("/")[2]).is_file()
    bench = Bench(path, options, store, *planned(path, options, store))
    make(choose_take(bench, Asked({"block": 1, "take": 0}), tmp_path))
    again = render(path, tmp_path / "again.wav", options, store=store)
    assert again.path.read_bytes() == before.path.read_bytes()
