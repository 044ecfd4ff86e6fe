"""A clip is trimmed, at one loudness, below the ceiling, and begins and ends softly."""

import os
import subprocess
import sys
from array import array
from itertools import pairwise
from math import log10, pi, sin

import pytest

from declaim.engines.pyttsx3 import Pyttsx3
from declaim.model import Speech, Utterance, Word
from declaim.sound.loudness import limit, measure
from declaim.sound.master import CEILING, LOUDNESS, master
from declaim.sound.rhythm import KEPT_MS

RATE = 22_050
ENGINE = Pyttsx3()


def tone(seconds: float, peak: float, hertz: float = 997) -> bytes:
    """A sine of so many seconds whose largest sample is `peak` (dBFS)."""
    height = 32767 * 10 ** (peak / 20)
    samples = (height * sin(2 * pi * hertz * n / RATE) for n in range(round(seconds * RATE)))
    return array("h", map(round, samples)).tobytes()


def silence(seconds: float) -> bytes:
    return bytes(2 * round(seconds * RATE))


def peak(pcm: bytes) -> float:
    """The largest sample in dBFS."""
    return 20 * log10(max(map(abs, array("h", pcm))) / 32768)


def said(text: str) -> Speech:
    """The speech of the default voice for a text."""
    voice = ENGINE.default_voice("en")
    return ENGINE.speak(Utterance(text, text, 0, 1, voice, 0))


def test_a_full_scale_sine_measures_what_the_standard_says() -> None:
    # ITU-R BS.1770-4: 997 Hz at 0 dBFS in one channel is -3.01 LKFS
    assert measure(tone(20, 0), RATE) == pytest.approx(-3.01, abs=0.2)


def test_silence_has_no_loudness() -> None:
    assert measure(silence(5), RATE) == -70


def test_the_limiter_holds_the_ceiling_and_the_length() -> None:
    pcm = tone(1, -20) + tone(1, -1) + tone(1, -20)
    limited = limit(pcm, RATE, 12, CEILING)
    assert len(limited) == len(pcm)
    assert peak(limited) <= CEILING + 0.05


def test_silence_at_the_ends_is_cut_and_words_move_with_it() -> None:
    speech = Speech(silence(0.5) + tone(2, -12) + silence(1), RATE, (Word(RATE // 2, 0, 4),))
    mastered = master(speech)
    kept = KEPT_MS * RATE // 1000
    assert mastered.frames == pytest.approx(2 * RATE + 2 * kept, abs=RATE // 100)
    assert mastered.words[0].frame == pytest.approx(kept, abs=RATE // 100)


def test_silence_alone_is_nothing() -> None:
    assert master(Speech(silence(2), RATE)) == Speech(b"", RATE)


def test_begins_and_ends_without_a_click() -> None:
    samples = array("h", master(Speech(tone(1, -6), RATE)).pcm)
    loudest = max(map(abs, samples))
    assert max(map(abs, samples[:5])) < loudest / 5
    assert max(map(abs, samples[-5:])) < loudest / 5


@pytest.mark.parametrize("level", [-40, -20, -1])
def test_speech_of_any_level_comes_out_at_one_loudness(level: float) -> None:
    syllables = b"".join(tone(0.2, level, 300 + 40 * n) + silence(0.08) for n in range(20))
    assert measure(master(Speech(syllables, RATE)).pcm, RATE) == pytest.approx(LOUDNESS, abs=0.5)


@pytest.mark.parametrize(
    "text",
    [
        "Yes.",
        "Nobody had asked the ferryman, who knew the river best.",
        "When at last the rain stopped, they walked out into a street of mud and broken tiles, "
        "past the school, the mill and the bakery, and counted what was left of their houses.",
    ],
)
def test_speech_is_at_the_loudness_and_below_the_ceiling(text: str) -> None:
    mastered = master(said(text))
    assert measure(mastered.pcm, RATE) == pytest.approx(LOUDNESS, abs=0.5)
    assert peak(mastered.pcm) <= CEILING + 0.05


def test_words_stay_in_order_and_inside_the_clip() -> None:
    mastered = master(said("One two three, four five six."))
    assert len(mastered.words) == 6
    assert all(a.frame < b.frame for a, b in pairwise(mastered.words))
    assert mastered.words[-1].frame < mastered.frames


def test_a_machine_without_ffmpeg_is_not_complained_about() -> None:
    command = [sys.executable, "-c", "import declaim.sound.master"]
    environment = {**os.environ, "PATH": ""}
    done = subprocess.run(command, capture_output=True, check=True, env=environment)
    assert done.stderr == b""
