"""Voices side by side, as the table of docs/voices.md.

    python benchmarks/engines.py [--score] [--voice NAME]... [--language TAG]... [--write FILE]

Each voice reads a text of its language: article.txt in English, else the paragraphs of the
articles in tests/articles. A whole process renders it with an empty store. Printed are the
processor seconds, how many times faster than the sound lasts that is on one core, words a minute,
and peak memory. With `--score` both recognisers of the extra `verify` hear it (word errors; the
small one knows English alone), and DNSMOS predicts a listener's opinion (wants
`pip install speechmos librosa`). So does DistillMOS with `--distillmos PYTHON`, the interpreter
of an environment that has distillmos. `--write docs/voices.md` puts the table there.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import mean
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from declaim.pipeline import prepare, render
from declaim.settings.options import Options
from declaim.store import Store
from declaim.verify.decoded_sound import Sound

ROOT = Path(__file__).parents[1]
VOICES = {
    "en": ("hibari", "kokoro:af_heart", "piper", "pyttsx3"),
    "en-GB": ("kokoro:bf_emma", "pyttsx3"),
    "es": ("kokoro:ef_dora", "pyttsx3"),
    "fr": ("kokoro:ff_siwis", "pyttsx3"),
    "pt": ("kokoro:pf_dora", "pyttsx3"),
    "de": ("pyttsx3",),
    "ar": ("pyttsx3",),
}
"""The voices of each language that come with declaim and its extras."""
BEGIN, END = "<!-- scores -->\n", "<!-- end of scores -->\n"
HEAD = """\
| language | voice | word errors | larger | DNSMOS | DistillMOS | CPU | x real time | wpm | memory |
|---|---|---|---|---|---|---|---|---|---|
"""
_RATE = 16_000
Samples = NDArray[np.float32]
_OPINION = """
import distillmos, numpy, sys, torch
model = distillmos.ConvTransformerSQAModel()
model.eval()
sound = torch.from_numpy(numpy.fromfile(sys.argv[1], "<f4"))
pieces = sound[: len(sound) // 144000 * 144000].reshape(-1, 144000)
with torch.no_grad():
    print(sum(float(model(piece[None])) for piece in pieces) / len(pieces))
"""


class Cost(NamedTuple):
    """The time and memory of a process."""

    cpu_s: float
    peak_mb: float


def main() -> None:
    """Print the table, and write it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--score", action="store_true")
    parser.add_argument("--voice", action="append")
    parser.add_argument("--language", action="append", choices=VOICES)
    parser.add_argument("--distillmos", metavar="PYTHON")
    parser.add_argument("--write", type=Path, metavar="FILE")
    asked = parser.parse_args()
    print(HEAD, end="")
    rows = ""
    for language in asked.language or VOICES:
        for voice in asked.voice or VOICES[language]:
            row = _row(voice, language, score=asked.score, opinion_by=asked.distillmos)
            print(row, end="", flush=True)
            rows += row
    if asked.write:
        before, rest = asked.write.read_text("utf-8").split(BEGIN)
        _, after = rest.split(END)
        asked.write.write_text(f"{before}{BEGIN}{HEAD}{rows}{END}{after}", "utf-8")


def _row(voice: str, language: str, *, score: bool, opinion_by: str | None) -> str:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        article = folder / "article.txt"
        article.write_text("\n\n".join(_paragraphs(language)), "utf-8")
        options = Options(voice=voice, language=language)
        store = Store(folder / "store")
        output = ["-o", str(folder / "a.m4b"), "--store", str(folder / "store"), "--quiet"]
        asked = [str(article), "--voice", voice, "--lang", language, *output]
        cost = _cost([sys.executable, "-m", "declaim", "render", *asked])
        recording = render(article, folder / "a.wav", options, store=store)
        _, script = prepare(article, options, store)
        wanted = " ".join(said.text for said in script.utterances)
        scores = ["", "", "", ""]
        if score:
            with Sound.of(recording.path) as sound:
                scores = list(_scores(sound, wanted, language, opinion_by))
        speed = recording.duration / cost.cpu_s
        rate = 60 * len(wanted) / 6 / recording.duration
        told = f"{cost.cpu_s:.1f} s | {speed:.1f} | {rate:.0f} | {cost.peak_mb:.0f} MB"
        who = f"{recording.voice.engine}:{recording.voice.name}"
        return f"| {language} | `{who}` | {' | '.join(scores)} | {told} |\n"


def _paragraphs(language: str) -> Iterator[str]:
    if language.startswith("en"):
        yield (ROOT / "article.txt").read_text("utf-8")
        return
    for path in sorted((ROOT / "tests" / "articles" / language).glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            role, _, text = line.partition("| ")
            if role == "paragraph":
                yield text


def _cost(command: list[str]) -> Cost:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{command} ended with {status}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def _scores(sound: Sound, wanted: str, language: str, opinion_by: str | None) -> Iterator[str]:
    from declaim.verify.hearing import at_16_khz

    samples = np.clip(at_16_khz(sound, 0, len(sound.samples)), -1, 1)
    small = _errors(samples, wanted, language, "en") if language.startswith("en") else None
    yield f"{small:.1f} %" if small is not None else "-"
    yield f"{_errors(samples, wanted, language, 'mul'):.1f} %"
    yield f"{_dnsmos(samples):.2f}"
    yield f"{_distillmos(samples, opinion_by):.2f}" if opinion_by else "-"


def _errors(samples: Samples, wanted: str, language: str, recogniser: str) -> float:
    """Word errors in percent, both sides brought to one form."""
    from rapidfuzz.distance import Levenshtein  # of the extra `verify`

    from declaim.verify.hearing import words_of
    from declaim.verify.recogniser import recogniser_of

    segments, _ = recogniser_of(None, recogniser).transcribe(
        samples, language=language[:2], condition_on_previous_text=False
    )
    said = words_of(wanted, language)
    heard = words_of(" ".join(segment.text for segment in segments), language)
    return 100 * Levenshtein.distance(said, heard) / len(said)


def _dnsmos(samples: Samples) -> float:
    """The mean predicted score of nine-second pieces."""
    from speechmos import dnsmos

    piece = 9 * _RATE
    starts = range(0, len(samples) - piece + 1, piece)
    scores = (dnsmos.run(samples[start : start + piece], _RATE) for start in starts)
    return mean(float(score["ovrl_mos"]) for score in scores)


def _distillmos(samples: Samples, interpreter: str) -> float:
    with tempfile.NamedTemporaryFile() as file:
        samples.astype("<f4").tofile(file)
        file.flush()
        told = [interpreter, "-c", _OPINION, file.name]
        return float(subprocess.run(told, check=True, capture_output=True, text=True).stdout)


if __name__ == "__main__":
    main()
