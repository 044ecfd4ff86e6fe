"""A voice of pure tones: deterministic, instant, on every machine.

A real engine for tests and demonstrations: each word is a tone as long as the word, its pitch
told by its letters, with a gap between words. What it says can be measured to the sample.
"""

import math
import re
import sys
from array import array
from dataclasses import dataclass
from functools import cache
from zlib import crc32

from declaim.engines import named
from declaim.model import Speech, Utterance, Voice, Word

FRAME_RATE = 22_050
"""Hz."""
_AMPLITUDE = 8_000
_STANDARD_RATE = 170  # words per minute at which a letter takes _LETTER_MS
_LETTER_MS = 50
_GAP_MS = 60


@cache
def _tone(hertz: int, frames: int) -> bytes:
    angle = 2 * math.pi * hertz / FRAME_RATE
    samples = array("h", (round(_AMPLITUDE * math.sin(angle * i)) for i in range(frames)))
    if sys.byteorder == "big":
        samples.byteswap()
    return samples.tobytes()


@dataclass(frozen=True, slots=True)
class Tone:
    """The engine `tone`."""

    name: str = "tone"
    longest: int = 1_000
    phonemes: bool = False
    shared: bool = True

    def identity(self, voice: Voice) -> str:  # noqa: ARG002 - it has no versions
        """Its version."""
        return "tone/1"

    def default_voice(self, language: str) -> Voice:
        """The one voice, whatever the language."""
        return Voice(self.name, "tone", language, _STANDARD_RATE, 50)

    def voices(self) -> tuple[Voice, ...]:
        """One voice, that has no language."""
        return (self.default_voice("zxx"),)

    def voice(self, name: str) -> Voice:
        """The one voice, by its name."""
        return named(self.voices(), name)

    def speak(self, utterance: Utterance) -> Speech:
        """A tone a word; the words' times are exact."""
        milliseconds = FRAME_RATE / 1000 * _STANDARD_RATE / utterance.voice.rate
        gap = bytes(2 * round(_GAP_MS * milliseconds))
        pcm = bytearray(gap)
        words = []
        for match in re.finditer(r"\S+", utterance.text):
            words.append(Word(len(pcm) // 2, match.start(), len(match[0])))
            hertz = 200 + 2 * utterance.voice.pitch + crc32(match[0].encode()) % 400
            pcm += _tone(hertz, round(len(match[0]) * _LETTER_MS * milliseconds)) + gap
        return Speech(bytes(pcm), FRAME_RATE, tuple(words))
