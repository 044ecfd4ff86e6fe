"""Voices side by side, as the table of docs/voices.md.

    python benchmarks/engines.py [--score] [--voice NAME]... [--language TAG]... [--write FILE]

Each voice reads about 110 words of its language (texts/). A whole process renders them with an
empty store, and again with the full one. Printed are how many times faster than the sound lasts a
voice speaks and is encoded on one core (the processor seconds of the first render less those of the
second), and words a minute. With `--score` both recognisers of the extra `verify` hear
it (word errors; the small one knows English alone), and DNSMOS predicts a listener's opinion
(`pip install speechmos librosa`; `-` without them). So does DistillMOS with `--distillmos PYTHON`,
an environment's interpreter that has distillmos. `--write docs/voices.md` puts the table there.
Each row takes under a minute of processor time and is kept in `--kept FOLDER`, so that a run that
was interrupted goes on.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from statistics import mean

import numpy as np
from numpy.typing import NDArray
from platformdirs import user_cache_path

from declaim.basics.atomic import replacing
from declaim.engines import find_voice, open_engine
from declaim.model import Voice
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store
from declaim.verify.decoded_sound import Sound

TEXTS = Path(__file__).with_name("texts")
VOICES = {
    "en": ("hibari", "kokoro:af_heart", "piper", "pyttsx3"),
    "en-GB": ("kokoro:bf_emma", "pyttsx3"),
    "es": ("kokoro:ef_dora", "pyttsx3"),
    "fr": ("kokoro:ff_siwis", "pyttsx3"),
    "it": ("kokoro:if_sara", "pyttsx3"),
    "pt": ("kokoro:pf_dora", "pyttsx3"),
    "hi": ("kokoro:hf_alpha", "pyttsx3"),
    "de": ("pyttsx3",),
    "ar": ("pyttsx3",),
}
"""The voices of each language that come with declaim and its extras."""
BEGIN, END = "<!-- scores -->\n", "<!-- end of scores -->\n"
HEAD = """\
| language | voice | word errors | larger | DNSMOS | DistillMOS | x real time | wpm |
|---|---|---|---|---|---|---|---|
"""
_RATE = 16_000
Samples = NDArray[np.float32]
_OPINION = """
import distillmos, numpy, sys, torch
model = distillmos.ConvTransformerSQAModel()
model.eval()
sound = torch.from_numpy(numpy.fromfile(sys.argv[1], "<f4"))
pieces = sound[:288000].reshape(-1, 144000)
with torch.no_grad():
    print(sum(float(model(piece[None])) for piece in pieces) / len(pieces))
"""


def main() -> None:
    """Print the table, and write it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--score", action="store_true")
    parser.add_argument("--voice", action="append")
    parser.add_argument("--language", action="append", choices=VOICES)
    parser.add_argument("--distillmos", metavar="PYTHON")
    parser.add_argument("--write", type=Path, metavar="FILE")
    parser.add_argument("--kept", type=Path, default=user_cache_path("declaim") / "engines")
    asked = parser.parse_args()
    asked.kept.mkdir(parents=True, exist_ok=True)
    print(HEAD, end="")
    rows = ""
    for language in asked.language or VOICES:
        for name in asked.voice or VOICES[language]:
            voice = find_voice(name, language)
            row = _kept(asked.kept, voice, language, asked.score, asked.distillmos)
            print(row, end="", flush=True)
            rows += row
    if asked.write:
        before, rest = asked.write.read_text("utf-8").split(BEGIN)
        _, after = rest.split(END)
        asked.write.write_text(f"{before}{BEGIN}{HEAD}{rows}{END}{after}", "utf-8")


def _kept(folder: Path, voice: Voice, language: str, score: bool, opinion_by: str | None) -> str:
    """The voice's row, measured now unless the folder has it from this engine and this text."""
    identity = open_engine(voice.engine).identity(voice)
    shapes = (voice.name, identity, _text(language), HEAD, score, bool(opinion_by))
    path = folder / f"{voice.engine}-{sha256(repr(shapes).encode()).hexdigest()[:16]}.txt"
    if not path.is_file():
        row = _row(voice, language, score=score, opinion_by=opinion_by)
        with replacing(path) as draft:
            draft.write_text(row, "utf-8")
    return path.read_text("utf-8")


def _row(voice: Voice, language: str, *, score: bool, opinion_by: str | None) -> str:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        article = folder / "article.txt"
        article.write_text(_text(language), "utf-8")
        who = f"{voice.engine}:{voice.name}"
        command = [sys.executable, "-m", "declaim", "render", str(article), "--voice", who]
        command += ["--lang", language, "--store", str(folder / "store"), "--quiet", "-o"]
        cold = _cost([*command, str(folder / "a.m4b")])
        unchanged = _cost([*command, str(folder / "b.m4b")])
        options, store = Options(voice=who, language=language), Store(folder / "store")
        recording = render(article, folder / "a.wav", options, store=store)
        wanted = " ".join(said.text for said in recording.script.utterances)
        scores = ["-"] * 4
        if score:
            with Sound.of(recording.path) as sound:
                scores = list(_scores(sound, wanted, language, opinion_by))
        speed = recording.duration / (cold - unchanged)
        rate = 60 * len(wanted) / 6 / recording.duration
        cost = f"{speed:.3g} | {rate:.0f}"
        return f"| {language} | `{who}` | {' | '.join(scores)} | {cost} |\n"


def _text(language: str) -> str:
    return (TEXTS / f"{language[:2]}.txt").read_text("utf-8")


def _cost(command: list[str]) -> float:
    """The seconds of the processor that a process takes."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{command} ended with {status}")
    return usage.ru_utime + usage.ru_stime


def _scores(sound: Sound, wanted: str, language: str, opinion_by: str | None) -> Iterator[str]:
    samples = np.clip(sound.at_16_khz(0, len(sound.samples)), -1, 1)
    small = _errors(samples, wanted, language, "en") if language.startswith("en") else None
    yield f"{small:.1f} %" if small is not None else "-"
    yield f"{_errors(samples, wanted, language, 'mul'):.1f} %"
    yield f"{_dnsmos(samples):.2f}" if find_spec("speechmos") and find_spec("librosa") else "-"
    yield f"{_distillmos(samples, opinion_by):.2f}" if opinion_by else "-"


def _errors(samples: Samples, wanted: str, language: str, recogniser: str) -> float:
    """Word errors in percent, both sides brought to one form."""
    from rapidfuzz.distance import Levenshtein  # of the extra `verify`

    from declaim.verify.hearing import words_of
    from declaim.verify.recogniser import recogniser_of

    segments, _ = recogniser_of(None, recogniser).transcribe(
        samples, language=language[:2], beam_size=1, condition_on_previous_text=False
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
    """The mean predicted score of the first two pieces: one takes eight seconds of a processor."""
    with tempfile.NamedTemporaryFile() as file:
        samples.astype("<f4").tofile(file)
        file.flush()
        told = [interpreter, "-c", _OPINION, file.name]
        printed = subprocess.run(told, check=True, capture_output=True, text=True).stdout
        return float(printed.split()[-1])


if __name__ == "__main__":
    main()
