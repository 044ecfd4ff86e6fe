"""The pace of each voice: the words a minute that are heard, for those that are asked for.

    python benchmarks/pace.py [--rate N] [--voice NAME]... [--write]

Each voice of Kokoro, hibari and Piper at hand, and the default engine's voice of each language in
texts/, reads its language's text at 180 words a minute, or at `--rate`: half a minute of processor
time for each voice of Kokoro. Printed are the rate and the words (of six characters) a minute that
are heard, pauses between sentences included. `--write` puts the voices that are more than 5 % away
from their engine's scale into src/declaim/engines/paces.json.
"""

import argparse
import json
from dataclasses import replace
from pathlib import Path

from declaim.engines import find_voice, open_engine, usable_voices
from declaim.engines.pace import PACES, asked_rate, key_of, paces
from declaim.languages import primary_language
from declaim.model import Utterance, Voice
from declaim.normalise import normalise
from declaim.synthesize import _speech

TEXTS = Path(__file__).with_name("texts")
ENGINES = ("kokoro", "hibari", "piper")
_PAUSE_MS = 350
"""Between sentences, at the voice's own rate."""
_WORD = 6
"""Characters of a word and the space behind it."""
_NEAR = 0.05
"""A pace that differs from the engine's scale by less is not written."""


def main() -> None:
    """Print the paces, and write them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rate", type=int, default=180)
    parser.add_argument("--voice", action="append")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    found = dict(paces())
    for voice in [find_voice(name, "en") for name in asked.voice or ()] or _at_hand():
        heard = _heard(voice, asked.rate)
        print(f"{key_of(voice):28} {asked.rate:4} {heard:6.1f} {100 * heard / asked.rate:6.1f} %")
        usual = asked_rate(voice)
        own = voice.rate * heard / asked.rate
        found.pop(key_of(voice), None)
        if abs(own / usual - 1) > _NEAR:
            found[key_of(voice)] = [usual, round(own)]
    if asked.write:
        rows = (f" {json.dumps(key)}: {json.dumps(found[key])}" for key in sorted(found))
        PACES.write_text("{\n" + ",\n".join(rows) + "\n}\n", "utf-8")


def _at_hand() -> list[Voice]:
    languages = sorted(path.stem for path in TEXTS.glob("*.txt"))
    usual = [find_voice("pyttsx3", language) for language in (*languages, "en-GB")]
    return usual + [voice for voice in usable_voices() if voice.engine in ENGINES]


def _heard(voice: Voice, rate: int) -> float:
    """Words a minute."""
    written = (TEXTS / f"{primary_language(voice.language)}.txt").read_text("utf-8")
    pause_ms = round(_PAUSE_MS * voice.rate / rate)
    letters, seconds = 0, 0.0
    for paragraph in written.split("\n\n"):
        text = normalise(paragraph.strip(), voice.language).text
        said = Utterance(text, text, 0, 1, replace(voice, rate=rate), 0, between_ms=pause_ms)
        speech = _speech(open_engine(voice.engine), said)
        letters += len(text)
        seconds += speech.frames / speech.frame_rate + pause_ms / 1000
    return letters / _WORD / seconds * 60


if __name__ == "__main__":
    main()
