"""The cost of a library of many articles: `python benchmarks/library.py 100 1000`.

For each number of articles a folder of them is made up (book.py), each of a quarter of a minute,
and `declaim sync` is run on it as a process of its own: into an empty store and folder (cold),
again without a change (unchanged), and after a sentence was added to ten of them (10 edited).
Prints seconds, processor seconds, seconds an article, and peak resident megabytes of declaim
itself; `--most-unchanged` ends with status 1 where an unchanged article took longer. With
`--cluster`, three workers of a Dask scheduler on this machine speak and encode; their processor
seconds come behind.

The voice is `tone` unless `--voice` names another, so that the cost is declaim's own.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

from book import book
from cluster import PROCESSES, processor_s

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from kit.machines import Machines, machines

EDITED = 10
"""Articles that are edited."""


@dataclass(frozen=True)
class Cost:
    """The cost of one run."""

    seconds: float
    processor: float
    """Seconds of the processor, child processes counted."""
    peak: float
    """Megabytes resident at once."""
    workers: float = 0.0
    """Seconds of the processor of scheduler and workers."""


def main() -> None:
    """Measure every number of articles and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", nargs="+", type=int)
    parser.add_argument("--minutes", type=float, default=0.25, help="of an article")
    parser.add_argument("--voice", default="tone")
    parser.add_argument("--folder", type=Path, default=None, help="for articles, audio and stores")
    parser.add_argument("--most-unchanged", type=float, default=0.02, help="seconds an article")
    parser.add_argument("--cluster", action="store_true")
    asked = parser.parse_args()
    print("articles  run         seconds processor an article    MB  cluster")
    slow = False
    for count in asked.articles:
        with tempfile.TemporaryDirectory(dir=asked.folder) as name:
            folder = Path(name)
            with (
                machines(folder, {**os.environ}, PROCESSES)
                if asked.cluster
                else nullcontext() as cluster
            ):
                costs = _runs(folder, count, asked.minutes, asked.voice, cluster)
            for run, cost in costs:
                each = cost.seconds / count
                slow |= run == "unchanged" and each > asked.most_unchanged
                print(
                    f"{count:8}  {run:10} {cost.seconds:8.2f} {cost.processor:9.2f}"
                    f" {each:10.4f} {cost.peak:5.0f} {cost.workers:8.2f}",
                    flush=True,
                )
    sys.exit(1 if slow else 0)


def _runs(
    folder: Path, count: int, minutes: float, voice: str, cluster: Machines | None
) -> list[tuple[str, Cost]]:
    posts = folder / "posts"
    posts.mkdir()
    paths = [posts / f"article-{number:06}.md" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(_article(number, minutes), "utf-8")
    command = [sys.executable, "-m", "declaim", "sync", str(posts), "-o", str(folder / "podcast")]
    command += ["--voice", voice, "--store", str(folder / "store")]
    if cluster:
        cluster.wait_for(PROCESSES)
        command += ["--cluster", cluster.address]
    costs = [("cold", _cost(command, cluster)), ("unchanged", _cost(command, cluster))]
    for path in paths[:: max(count // EDITED, 1)][:EDITED]:
        path.write_text(path.read_text("utf-8") + "\nOne sentence was added later.\n", "utf-8")
    return [*costs, (f"{EDITED} edited", _cost(command, cluster))]


def _article(number: int, minutes: float) -> str:
    """A Markdown article that is like no other: its title and paragraphs hold its number."""
    title, *paragraphs = book(minutes).split("\n\n")
    text = "\n\n".join(f"{p.strip()} This is story {number}." for p in paragraphs[1:])
    return f"# {title}, Part {number}\n\n{text}\n"


def _cost(command: list[str], cluster: Machines | None) -> Cost:
    helpers = [*filter(None, [cluster.scheduler]), *cluster.workers] if cluster else []
    before = sum(processor_s(helper.pid) for helper in helpers)
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{command} ended with {status}")
    used = usage.ru_utime + usage.ru_stime
    seconds, after = time.perf_counter() - began, sum(processor_s(each.pid) for each in helpers)
    return Cost(seconds, used, usage.ru_maxrss / 1024, after - before)


if __name__ == "__main__":
    main()
