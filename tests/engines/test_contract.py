"""Every installed engine keeps the promises of an engine."""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from declaim.engines import ENGINES, open_engine
from declaim.engines.contract import breaches
from declaim.engines.tone import Tone
from declaim.model import Speech, Utterance
from kit.needs import NEEDS, demand


@pytest.mark.parametrize("name", sorted(ENGINES.keys() - {"openai"}))
def test_an_engine_keeps_the_contract(name: str) -> None:
    """It is skipped only if the engine is an extra that is not installed.

    openai needs a server: test_openai.py starts one.
    """
    if name in NEEDS:
        demand(name)
    assert list(breaches(open_engine(name))) == []


HOW: dict[str, Callable[[Speech], Speech]] = {
    "": lambda speech: speech,
    "slow samples": lambda speech: replace(speech, frame_rate=100),
    "four times": lambda speech: replace(speech, pcm=speech.pcm * 4),
    "silent": lambda speech: replace(speech, pcm=bytes(len(speech.pcm))),
    "cut": lambda speech: replace(speech, pcm=speech.pcm[:80_000], words=()),
    "backwards": lambda speech: replace(speech, words=speech.words[::-1]),
    "otherwise": lambda speech: replace(speech, pcm=os.urandom(len(speech.pcm))),
}


@dataclass(frozen=True)
class Broken(Tone):
    """Tones with something wrong."""

    how: str = ""

    def speak(self, utterance: Utterance) -> Speech:
        """As Tone does, and then something happens to it."""
        return HOW[self.how](super().speak(utterance))


@pytest.mark.parametrize(
    ("engine", "breach"),
    [
        (Broken(how="slow samples"), "100 Hz is not a rate of speech"),
        (Broken(how="four times"), "words a minute are not the 170 asked for"),
        (Broken(how="silent"), "it gives no sound"),
        (Broken(how="cut"), "it is not faster at a higher rate"),
        (Broken(how="backwards"), "its words are not in order"),
        (Broken(how="otherwise"), "the same text does not sound the same again"),
        (Broken(longest=10), "it reads no more than 10 characters"),
    ],
)
def test_a_broken_promise_is_named(engine: Broken, breach: str) -> None:
    assert breach in " ".join(breaches(engine))
