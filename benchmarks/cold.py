"""How long a render takes, whole process, against what one would do without declaim.

    python benchmarks/cold.py [ARTICLE] [--runs N]

In turn, N times each (5): `declaim render` into an empty store, again with one word edited and
again unchanged; `espeak-ng` and `ffmpeg -c:a aac` on the same text; naive.py. Prints medians of
wall time in seconds and their ratios. Wants the programs espeak-ng and ffmpeg.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median


def main() -> None:
    """Run everything in turn and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("article", nargs="?", type=Path, default=Path("article.txt"))
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    text = arguments.article.read_text("utf-8")
    seconds: dict[str, list[float]] = {}
    for run in range(arguments.runs):
        with tempfile.TemporaryDirectory() as name:
            for what, taken in _round(Path(name), text, run):
                seconds.setdefault(what, []).append(taken)
    peer = median(seconds["espeak-ng + ffmpeg"])
    script = median(seconds["pyttsx3 + pydub + ffmpeg"])
    print(f"{'':28} seconds   of espeak-ng + ffmpeg   of the script")
    for what, runs in seconds.items():
        middle = median(runs)
        print(f"{what:28} {middle:7.2f} {middle / peer:24.2f} {middle / script:15.2f}")


def _round(folder: Path, text: str, run: int) -> list[tuple[str, float]]:
    article, sound, output = folder / "article.txt", folder / "a.wav", folder / "a.m4b"
    article.write_text(text, "utf-8")
    environment = {**os.environ, "DECLAIM_STORE": str(folder / "store")}
    declaim = [sys.executable, "-m", "declaim", "render", str(article), "-o", str(output)]
    speak = ["espeak-ng", "-f", str(article), "-w", str(sound)]
    encode = ["ffmpeg", "-y", "-v", "error", "-i", str(sound), "-c:a", "aac", str(output)]
    naive = [sys.executable, str(Path(__file__).with_name("naive.py")), str(article), str(output)]
    taken = [("declaim, cold", _timed(environment, declaim))]
    first = next(word for word in text.split("\n\n")[5].split() if word.isalpha())
    article.write_text(text.replace(f"{first} ", f"{first} once{run} ", 1), "utf-8")
    taken.append(("declaim, one word edited", _timed(environment, declaim)))
    taken.append(("declaim, unchanged", _timed(environment, declaim)))
    taken.append(("espeak-ng + ffmpeg", _timed(environment, speak, encode)))
    taken.append(("pyttsx3 + pydub + ffmpeg", _timed(environment, naive)))
    return taken


def _timed(environment: dict[str, str], *commands: list[str]) -> float:
    began = time.perf_counter()
    for command in commands:
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
