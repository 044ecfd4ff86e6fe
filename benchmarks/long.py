"""The cost of a long book, whole processes: `python benchmarks/long.py 10 60 600 2400`.

For each number of minutes a book (book.py) is rendered into an empty store, then unchanged, with
another title, and with one paragraph edited; beside each stands what a copy of the finished file
takes, with starting Python and reading the text. The peer, `espeak-ng` and `ffmpeg -c:a aac`, and
the memory of naive.py are measured up to `--peer` and `--naive` minutes and scaled from there.

Prints seconds, times the peer or the copy, and peak resident megabytes; then the exponents of the
growth. `--plot FILE` draws the memory (wants matplotlib). Wants the programs espeak-ng and ffmpeg.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from math import log
from pathlib import Path
from statistics import median

from book import book

NAIVE = Path(__file__).with_name("naive.py")


@dataclass(frozen=True)
class Cost:
    """The time and memory of a command."""

    seconds: float
    peak: float
    """Megabytes resident at once, of the largest process."""


def main() -> None:
    """Measure every length and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("minutes", nargs="+", type=int)
    parser.add_argument("--peer", type=int, default=60, help="minutes")
    parser.add_argument("--naive", type=int, default=60, help="minutes")
    parser.add_argument("--folder", type=Path, default=None, help="for books and stores")
    parser.add_argument("--plot", type=Path, default=None, help="an SVG file")
    asked = parser.parse_args()
    costs: dict[int, dict[str, Cost]] = {}
    for minutes in sorted(asked.minutes):
        with tempfile.TemporaryDirectory(dir=asked.folder) as name:
            costs[minutes] = _length(Path(name), minutes, asked.peer, asked.naive)
        _row(minutes, costs)
    for what in ("cold", "unchanged", "edited"):
        shortest, longest = min(costs), max(costs)
        if shortest < longest:
            growth = costs[longest][what].seconds / costs[shortest][what].seconds
            print(f"exponent, {what}: {log(growth) / log(longest / shortest):.2f}")
    if asked.plot:
        _plot(asked.plot, costs)


def _length(folder: Path, minutes: int, peer: int, naive: int) -> dict[str, Cost]:
    text, output, sound = folder / "book.txt", folder / "book.m4b", folder / "book.wav"
    text.write_text(book(minutes), "utf-8")
    store = {**os.environ, "DECLAIM_STORE": str(folder / "store")}
    render = [sys.executable, "-m", "declaim", "render", str(text), "-o", str(output)]
    costs = {"cold": _cost(render, store)}
    costs["unchanged"] = _median(render, store)
    costs["title"] = _cost([*render, "--title", "Another Title"], store)
    blocks = text.read_text("utf-8").split("\n\n")
    edits = []
    for edit in ("once", "twice", "again"):
        blocks[len(blocks) // 2] += f" It was so {edit}."
        text.write_text("\n\n".join(blocks), "utf-8")
        edits.append(_cost(render, store))
    costs["edited"] = sorted(edits, key=lambda cost: cost.seconds)[1]
    copying = "import shutil, sys; shutil.copyfile(*sys.argv[1:3]); open(sys.argv[3]).read()"
    copy = [sys.executable, "-c", copying, str(output), str(folder / "copy.m4b"), str(text)]
    costs["copy"] = _median(copy, store)
    if minutes <= peer:
        speak = _cost(["espeak-ng", "-f", str(text), "-w", str(sound)], store)
        aac = ["ffmpeg", "-y", "-v", "error", "-i", str(sound), "-c:a", "aac", str(output)]
        encode = _cost(aac, store)
        costs["peer"] = Cost(speak.seconds + encode.seconds, max(speak.peak, encode.peak))
    if minutes <= naive:
        costs["naive"] = _cost([sys.executable, str(NAIVE), str(text), str(output)], store)
    return costs


def _median(command: list[str], environment: dict[str, str]) -> Cost:
    costs = [_cost(command, environment) for _ in range(3)]
    return Cost(median(c.seconds for c in costs), max(c.peak for c in costs))


def _cost(command: list[str], environment: dict[str, str]) -> Cost:
    began = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{command} ended with {status}")
    return Cost(time.perf_counter() - began, usage.ru_maxrss / 1024)


def _row(minutes: int, costs: dict[int, dict[str, Cost]]) -> None:
    here = costs[minutes]
    seconds = "  ".join(f"{what} {cost.seconds:.2f}" for what, cost in here.items())
    peaks = "  ".join(f"{what} {cost.peak:.0f}" for what, cost in here.items())
    print(f"{minutes} minutes\n  seconds    {seconds}\n  megabytes  {peaks}")
    peer, peer_minutes = _longest("peer", costs)
    naive, naive_minutes = _longest("naive", costs)
    cold = here["cold"].seconds
    ratios = {
        "cold / peer": cold / (peer.seconds * minutes / peer_minutes),
        "cold / edited": cold / here["edited"].seconds,
        "edited / copy": here["edited"].seconds / here["copy"].seconds,
        "title - unchanged": here["title"].seconds - here["unchanged"].seconds,
        "memory / naive": here["cold"].peak / (naive.peak * minutes / naive_minutes),
    }
    print("  ratios     " + "  ".join(f"{what} {ratio:.3f}" for what, ratio in ratios.items()))
    sys.stdout.flush()


def _longest(what: str, costs: dict[int, dict[str, Cost]]) -> tuple[Cost, int]:
    """The cost of the longest book for which it was measured, and that book's minutes."""
    minutes = max(minutes for minutes, of in costs.items() if what in of)
    return costs[minutes][what], minutes


def _plot(path: Path, costs: dict[int, dict[str, Cost]]) -> None:
    from matplotlib import pyplot  # for those who draw

    figure, axes = pyplot.subplots(figsize=(7, 4))
    labels = {"cold": "declaim, cold", "edited": "declaim, edited", "naive": "the script"}
    for what, label in labels.items():
        points = [(minutes / 60, of[what].peak) for minutes, of in costs.items() if what in of]
        axes.plot(*zip(*points, strict=True), marker="o", label=label)
    axes.set(xscale="log", yscale="log", xlabel="hours of sound", ylabel="peak resident MB")
    axes.legend()
    figure.savefig(path, bbox_inches="tight", metadata={"Date": None})


if __name__ == "__main__":
    main()
