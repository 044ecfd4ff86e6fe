"""The default voice: its words, and its process when it is killed."""

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from declaim.engines import find_voice, open_engine
from declaim.errors import EngineFailed, UnknownChoice
from declaim.model import Utterance
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store
from kit.article import ARTICLE

TEXT = "Twenty eight men of the town, it is said, have left. Nobody came back."
ENGINE = open_engine("pyttsx3")


def utterance(text: str = TEXT) -> Utterance:
    return Utterance(text, text, 0, 7, find_voice(None, "en"), 0)


def speakers() -> list[int]:
    """The speaker processes that are ours, by /proc."""
    found = []
    for status in Path("/proc").glob("[0-9]*/status"):
        with suppress(OSError):  # it has just ended
            is_ours = f"PPid:\t{os.getpid()}\n" in status.read_text("utf-8")
            if is_ours and "speaker.py" in status.with_name("cmdline").read_text("utf-8"):
                found.append(int(status.parent.name))
    return found


def test_it_says_when_words_begin() -> None:
    speech = ENGINE.speak(utterance())
    told = {TEXT[word.offset :][: word.length]: word.frame for word in speech.words}
    assert list(told)[:3] == ["Twenty", "eight", "men"]
    assert {"said", "left", "Nobody", "back"} <= told.keys()
    assert told["left"] < told["Nobody"] < told["back"] < speech.frames


@pytest.mark.skipif(sys.platform != "linux", reason="it looks for processes in /proc")
def test_a_speaker_that_is_killed_costs_its_utterance_a_retry(tmp_path: Path) -> None:
    ENGINE.speak(utterance())
    assert speakers()
    for speaker in speakers():
        os.kill(speaker, signal.SIGKILL)
    article = tmp_path / "article.txt"
    article.write_text(ARTICLE, "utf-8")
    recording = render(article, tmp_path / "a.wav", Options(), store=Store(tmp_path / "store"))
    assert recording.effort.spoken == 4


def test_a_voice_may_have_a_variant() -> None:
    assert find_voice("en-us+f3", "en").name == "en-us+f3"
    for wrong in ("+f3", "en-us+nobody", "nobody"):
        with pytest.raises(UnknownChoice):
            find_voice(wrong, "en")


def test_what_is_not_speech_is_said() -> None:
    with pytest.raises(EngineFailed, match="line 7"):
        ENGINE.speak(utterance(""))


@pytest.mark.skipif(sys.platform != "linux", reason="espeak-ng is the default on Linux")
@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "en-us+m2"),
        ("en-GB", "en-gb-x-rp+m2"),
        ("en-AU", "en-us+m2"),
        ("es", "es+m2"),
        ("fr", "fr+m2"),
        ("de", "de"),
        ("ar", "ar"),
    ],
)
def test_a_language_has_the_variant_that_is_understood_best(language: str, name: str) -> None:
    voice = ENGINE.default_voice(language)
    assert voice.name == name
    assert ENGINE.voice(name).name == name


@pytest.mark.skipif(sys.platform != "linux", reason="espeak-ng is the default on Linux")
@pytest.mark.parametrize(
    ("asked", "name"),
    [("EN-US", "en-us"), ("EN-US+F3", "en-us+f3"), ("en-gb", "en"), ("en-GB+alex", "en+Alex")],
)
def test_a_voice_is_found_by_any_letters_and_by_its_language(asked: str, name: str) -> None:
    voice = ENGINE.voice(asked)
    assert (voice.name, ENGINE.voice(name)) == (name, voice)


@pytest.mark.parametrize("name", ["fo", "kaa", "xex"])
def test_a_voice_that_gives_silence_is_not_listed(name: str) -> None:
    assert name not in {voice.name for voice in ENGINE.voices()}
    with pytest.raises(UnknownChoice):
        ENGINE.voice(name)


@pytest.mark.skipif(sys.platform != "linux", reason="espeak-ng is the default on Linux")
@pytest.mark.parametrize(
    ("name", "text"), [("ja", "人間は自由です。"), ("hak", "人間自由"), ("en-us", "人間は自由です")]
)
def test_characters_that_a_voice_cannot_read_are_refused(name: str, text: str) -> None:
    with pytest.raises(EngineFailed, match=r"line 7 .*declaim voices --get (?:ja|zh)_"):
        ENGINE.speak(Utterance(text, text, 0, 7, ENGINE.voice(name), 0))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("cmn", "人间是自由的"),
        ("ja", "にんげんはじゆうです。"),
        ("en-us", "The word 人 stands over the door of the house."),
    ],
)
def test_what_a_voice_can_read_for_the_most_part_is_spoken(name: str, text: str) -> None:
    assert ENGINE.speak(Utterance(text, text, 0, 7, ENGINE.voice(name), 0)).frames
