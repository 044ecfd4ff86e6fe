"""Speech is trimmed by its own loudness, and its sentences stand equally far apart."""

from array import array
from dataclasses import dataclass, replace
from importlib.util import find_spec
from itertools import groupby
from math import pi, sin
from pathlib import Path

import pytest

from declaim.engines import find_voice, open_engine
from declaim.engines.tone import Tone
from declaim.model import Speech, Utterance, Word
from declaim.pipeline import render
from declaim.plan import SENTENCE
from declaim.settings.options import Options
from declaim.sound.decode import decoded
from declaim.sound.rhythm import KEPT_MS, evened, trimmed
from declaim.store import Store
from declaim.synthesize import _speech

RATE = 20_000
TEXT = (
    "The bridge was closed in the morning. Nobody had told the ferry. They counted what was left."
)


def tone(milliseconds: int, height: int = 8_000) -> bytes:
    frames = milliseconds * RATE // 1000
    return array(
        "h", (round(height * sin(2 * pi * 500 * n / RATE)) for n in range(frames))
    ).tobytes()


def silence(milliseconds: int) -> bytes:
    return bytes(2 * milliseconds * RATE // 1000)


def silences(speech: Speech, least_ms: int = 120) -> list[int]:
    """Milliseconds of each silence inside the speech: below a hundredth of the loudest."""
    samples = array("h", speech.pcm)
    step = speech.frame_rate // 200
    loudest = [max(map(abs, samples[n : n + step])) for n in range(0, len(samples), step)]
    runs = [
        (quiet, 5 * len(list(steps)))
        for quiet, steps in groupby(loudest, lambda peak: peak <= max(loudest) / 100)
    ]
    return [length for quiet, length in runs[1:-1] if quiet and length >= least_ms]


@pytest.mark.parametrize("share", [0.5, 0.2, 0.05])
def test_a_quiet_voice_loses_no_more_than_a_loud_one(share: float) -> None:
    last = tone(150, 300)  # as quiet as the sh of fish
    loud = Speech(silence(300) + tone(800) + last + silence(500), RATE)
    samples = (round(sample * share) for sample in array("h", loud.pcm))
    quiet = replace(loud, pcm=array("h", samples).tobytes())
    assert trimmed(loud).frames == trimmed(quiet).frames
    assert trimmed(loud).frames == pytest.approx((950 + 2 * KEPT_MS) * RATE / 1000, abs=RATE / 100)


@pytest.mark.parametrize("before", [100, 350, 900])
def test_any_silence_between_sentences_becomes_the_one_asked_for(before: int) -> None:
    pcm = tone(500) + silence(before) + tone(400) + silence(before) + tone(300)
    begins = [0, 500 + before, 900 + 2 * before]
    words = tuple(Word(at * RATE // 1000, 10 * n, 5) for n, at in enumerate(begins))
    speech = evened(Speech(pcm, RATE, words), [10, 20], 350)
    assert silences(speech) == pytest.approx([350, 350], abs=20)
    assert [word.frame * 1000 // RATE for word in speech.words] == pytest.approx(
        [0, 850, 1600], abs=20
    )
    assert [word.offset for word in speech.words] == [0, 10, 20]


def test_sound_is_never_cut_where_there_is_no_silence() -> None:
    speech = Speech(tone(900), RATE, (Word(0, 0, 3), Word(RATE // 2, 10, 3)))
    assert evened(speech, [10], 350) == speech


def test_a_short_stop_inside_a_word_is_no_silence_between_sentences() -> None:
    pcm = tone(500) + silence(40) + tone(500)
    speech = Speech(pcm, RATE, (Word(0, 0, 3), Word(RATE // 2, 10, 3)))
    assert evened(speech, [10], 350) == speech


@pytest.mark.parametrize(
    ("engine", "module"), [("pyttsx3", ""), ("piper", "piper"), ("hibari",) * 2]
)
def test_sentences_are_equally_far_apart_with_every_engine(engine: str, module: str) -> None:
    if module and not find_spec(module):
        pytest.skip(f"{module} is not installed")
    voice = find_voice(engine, "en")
    said = Utterance(TEXT, TEXT, 0, 1, voice, 0, between_ms=350)
    assert silences(_speech(open_engine(engine), said)) == pytest.approx([350, 350], abs=30)


@dataclass(frozen=True, slots=True)
class Silent(Tone):
    """Tones, of which nobody is told when a word begins."""

    def speak(self, utterance: Utterance) -> Speech:
        """As Tone does, without its words, and with silence of its own."""
        speech = Tone.speak(self, utterance)
        return replace(speech, pcm=speech.pcm + bytes(2 * speech.frame_rate), words=())


def test_a_voice_without_times_of_words_speaks_one_sentence_after_the_other() -> None:
    text = "One two. Three four. Five."
    said = Utterance(text, text, 0, 1, Tone().default_voice("en"), 0, between_ms=500)
    speech = _speech(Silent(), said)
    assert silences(speech) == pytest.approx([500, 500], abs=20)
    assert [word.offset for word in speech.words] == [0, 9, 21]


def test_the_listener_chooses_the_silence_between_sentences(
    article: Path, tmp_path: Path, store: Store
) -> None:
    article.write_text(f"A Headline\n\n{TEXT}\n", "utf-8")

    def lasting(pause: int) -> float:
        options = Options(voice="pyttsx3", pauses={SENTENCE: pause})
        return render(article, tmp_path / "a.wav", options, store=store).duration

    assert lasting(1350) - lasting(350) == pytest.approx(2.0, abs=0.02)
    assert b"".join(decoded(tmp_path / "a.wav"))
