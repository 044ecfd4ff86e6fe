"""The cost of a cluster: `python benchmarks/cluster.py 1000 --threads 2 8 32`.

It makes so many articles, of ten utterances unless `--utterances` says otherwise. The workers of a
Dask scheduler, three processes on this machine, speak them with an engine that only waits
(`--wait` milliseconds an utterance), as a slow neural voice on other machines would. For each
number of worker threads it prints seconds, articles a second, and the efficiency: the seconds that
the waiting alone would take, shared among the threads, against those from the first utterance to
the last. Then come the processor's milliseconds that declaim, scheduler and workers took for an
article, and the requests to the store for an utterance with `--bucket`, an S3 server here.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from kit.bucket import Way, new_bucket, way_to
from kit.counted import begun, installed, spoken
from kit.machines import machines

PROCESSES = 3


def main() -> None:
    """Measure every number of threads and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=int)
    parser.add_argument("--threads", type=int, nargs="+", default=[2, 8, 32])
    parser.add_argument("--wait", type=int, default=100, help="milliseconds an utterance")
    parser.add_argument("--utterances", type=int, default=10, help="of an article, with its title")
    parser.add_argument("--bucket", action="store_true", help="keep the clips in an S3 server here")
    asked = parser.parse_args()
    print("threads articles seconds articles/s efficiency  declaim scheduler workers  requests")
    for threads in asked.threads:
        with tempfile.TemporaryDirectory() as name, _way(asked.bucket) as way:
            library = asked.articles, asked.utterances
            _measure(Path(name), library, threads, asked.wait, way)


@contextmanager
def _way(bucket: bool) -> Iterator[Way | None]:
    if not bucket:
        yield None
        return
    with way_to("s3") as way:
        yield way


def _measure(
    folder: Path, library: tuple[int, int], threads: int, wait_ms: int, way: Way | None
) -> None:
    """Print a line for a library: its articles, and the utterances of each."""
    articles, utterances = library
    posts = folder / "posts"
    posts.mkdir()
    for number in range(articles):
        said = (f"It is part {n} of article {number}." for n in range(1, utterances))
        text = "\n\n".join((f"# Article {number}", *said)) + "\n"
        (posts / f"article-{number:06}.md").write_text(text, "utf-8")
    environment = installed(folder) | {"COUNTED_MS": str(wait_ms)}
    environment |= way.environment if way else {}
    store = new_bucket(way) if way else str(folder / "store")
    shares = [(threads + n) // PROCESSES for n in range(PROCESSES)]
    with machines(folder, environment, workers=0, lost_after_s=300) as cluster:
        for share in filter(None, shares):
            cluster.threads = share
            cluster.start_worker()
        cluster.wait_for(len([*filter(None, shares)]))
        processes = [cluster.scheduler, *cluster.workers]
        before = [processor_s(process.pid) for process in processes if process]
        began = time.perf_counter()
        command = ["sync", str(posts), "-o", str(folder / "podcast"), "--voice", "counted"]
        command += ["--store", store, "--cluster", cluster.address, "--quiet"]
        command += ["--format", "mp3"]
        run = subprocess.Popen(
            [sys.executable, "-m", "declaim", *command], env=environment, stdout=subprocess.DEVNULL
        )
        _, status, usage = os.wait4(run.pid, 0)
        seconds = time.perf_counter() - began
        after = [processor_s(process.pid) for process in processes if process]
    times = begun(folder)
    speaking = times[-1] - times[0] + wait_ms / 1000
    if status or len(spoken(folder)) != articles * utterances:
        raise SystemExit(f"it ended with {status}, {len(spoken(folder))} utterances were spoken")
    ideal = articles * utterances * wait_ms / 1000 / threads
    scheduler, *workers = (now - then for now, then in zip(after, before, strict=True))
    used = (usage.ru_utime + usage.ru_stime, scheduler, sum(workers))
    each = "  ".join(f"{1000 * each / articles:.1f} ms" for each in used)
    asked = {name: n / articles / utterances for name, n in way.asked.items()} if way else {}
    requests = ", ".join(f"{name} {n:.1f}" for name, n in asked.items())
    print(
        f"{threads:7} {articles:8} {seconds:7.1f} {articles / seconds:10.1f}"
        f" {ideal / speaking:10.2f}  {each}  {requests}",
        flush=True,
    )


def processor_s(pid: int) -> float:
    """Seconds of the processor that a process took by now."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
