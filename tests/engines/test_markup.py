"""Nothing in an article is obeyed by an engine: what looks like markup is said, or dropped."""

import re

import pytest

from declaim.engines import find_voice, open_engine
from declaim.model import Utterance
from declaim.normalise import normalise

HOSTILE = (
    '<break time="9s"/> We <prosody rate="x-slow">crossed</prosody> it.',
    "We [[slnc 9000]] crossed [[h@l'oU]] it.",
    "We \\pau=9000\\ crossed &lt;silence msec=9000/&gt; it.",
    "We [crossed](/ˈoʊ/) {{p 9}} it <!-- no --> &#60;audio src='a.wav'/>",
    "\ufff9We\ufffaˈoʊ\ufffb crossed it. <speak><sub alias='no'>it</sub></speak>",
)


def seconds(engine: str, text: str) -> float:
    voice = find_voice(engine, "en")
    speech = open_engine(engine).speak(Utterance(text, text, 0, 1, voice, 0))
    return speech.frames / speech.frame_rate


@pytest.mark.parametrize(
    "engine",
    [
        "pyttsx3",
        pytest.param("piper", marks=pytest.mark.needs("piper")),
        pytest.param("hibari", marks=pytest.mark.needs("hibari")),
    ],
)
@pytest.mark.parametrize("written", HOSTILE)
def test_markup_takes_as_long_as_its_words(engine: str, written: str) -> None:
    """A command obeyed would add nine seconds, or take the words away."""
    said = normalise(written).text
    words = " ".join(re.findall(r"[\w']+", said))
    assert seconds(engine, said) == pytest.approx(seconds(engine, words), rel=0.35, abs=0.5)
