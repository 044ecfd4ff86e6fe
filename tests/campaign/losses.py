"""A cluster that loses what it can lose: `python -m tests.campaign.losses --articles 60 --seed 1`.

While three workers keep a folder current, one worker in five of all that are started is killed, one
is frozen, the scheduler is started anew, and the store answers 500, then 503, then slowly, for
ten seconds each. Then every article must be there with the bytes that it has without a cluster,
and no utterance may have been spoken more than once for each worker that was lost. At the end the
scheduler goes for good in the middle of another run, which must say so, and the next must go on.
"""

import argparse
import os
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1]))

from kit.bucket import Way, way_to
from kit.machines import THREADS, Machines, machines
from kit.newsroom import Newsroom
from kit.program import eventually

if TYPE_CHECKING:
    import subprocess

WORKERS = 3
TROUBLE_S = 10
"""Seconds that the store is in each kind of trouble."""
WAIT_MS = 400
"""Of an utterance: long enough for all of it to happen in the middle."""


def main() -> int:
    """Print what was lost and what is wrong; 1 where anything is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, way_to("s3") as way:
        newsroom = Newsroom(Path(name), way, asked.articles, WAIT_MS)
        wrong = list(losses(newsroom, Random(asked.seed)))
    for sentence in wrong:
        print(f"WRONG: {sentence}")
    print("nothing is wrong" if not wrong else f"{len(wrong)} wrong")
    return bool(wrong)


def losses(newsroom: Newsroom, chance: Random) -> Iterator[str]:
    """A sentence for all that is wrong after all these losses."""
    with machines(newsroom.folder, newsroom.environment, WORKERS) as cluster:
        run = newsroom.begin(cluster)
        heard = [newsroom.utterances * part // 8 for part in range(1, 7)]
        acts = (kill, freeze, kill, restart, kill)
        lost = 0
        for mark, act in zip(heard, acts, strict=False):
            wait_for(newsroom, mark, run)
            lost += act(cluster, chance)
            print(f"after {len(newsroom.spoken())} utterances: {act.__name__}", flush=True)
            if act is kill:
                trouble(newsroom.way, chance)
        status, summary = newsroom.done(run)
    print(f"{summary}; {lost} of {len(cluster.workers)} workers lost", flush=True)
    if status or f"{newsroom.articles} new" not in summary:
        yield f"the run ended with {status}: {summary}"
    yield from repeated(newsroom, lost)
    newsroom.done(newsroom.sync("near", "--store", "near-store", log="near.log"))
    if newsroom.sounds("far") != newsroom.sounds("near"):
        yield "an article has other bytes than without a cluster"
    yield from gone_for_good(newsroom)


def wait_for(newsroom: Newsroom, utterances: int, run: "subprocess.Popen[str]") -> None:
    """Return when so many utterances were spoken, or the run has ended."""
    eventually(lambda: len(newsroom.spoken()) >= utterances or run.poll() is not None)


def repeated(newsroom: Newsroom, lost: int) -> Iterator[str]:
    """The utterances that were spoken too often, in words."""
    times = newsroom.spoken()
    again = sum(times.values()) - len(times)
    print(f"{len(times)} utterances, {again} spoken again, at most {max(times.values())} times")
    if len(times) != newsroom.utterances:
        yield f"{len(times)} utterances were spoken, of {newsroom.utterances}"
    if max(times.values()) > 1 + lost or again > lost * THREADS:
        yield f"{again} were spoken again, though only {lost} workers were lost"


def gone_for_good(newsroom: Newsroom) -> Iterator[str]:
    """The faults where the scheduler does not come back, and of the run after that."""
    for path in newsroom.posts.glob("*.md"):
        path.write_text(path.read_text("utf-8") + f"\nAnother word of {path.stem}.\n", "utf-8")
    before = len(newsroom.spoken())
    with machines(newsroom.folder, newsroom.environment, WORKERS) as cluster:
        run = newsroom.begin(cluster)
        eventually(lambda: len(newsroom.spoken()) >= before + newsroom.articles // 3)
        cluster.end()
        status, sentence = newsroom.done(run)
    print(sentence, flush=True)
    if status != 1 or "its scheduler is gone" not in sentence:
        yield f"the run without a scheduler ended with {status}: {sentence}"
    with machines(newsroom.folder, newsroom.environment, WORKERS) as cluster:
        status, summary = newsroom.done(newsroom.begin(cluster))
    print(summary, flush=True)
    if status:
        yield f"the run after that ended with {status}: {summary}"
    times = newsroom.spoken()
    again = sum(times.values()) - len(times)
    if len(times) != newsroom.utterances + newsroom.articles:
        yield f"{len(times)} utterances were spoken, of {newsroom.utterances + newsroom.articles}"
    if again > len(cluster.workers) * THREADS * 4:
        yield f"{again} utterances were spoken again"


def kill(cluster: Machines, chance: Random) -> int:
    """Kill a worker, and start another; 1 is lost."""
    chance.choice([w for w in cluster.workers if w.poll() is None]).kill()
    cluster.start_worker()
    return 1


def freeze(cluster: Machines, chance: Random) -> int:
    """Stop a worker for good without ending it, and start another; 1 is lost."""
    worker = chance.choice([w for w in cluster.workers if w.poll() is None])
    os.kill(worker.pid, signal.SIGSTOP)
    cluster.start_worker()
    return 1


def restart(cluster: Machines, _: Random) -> int:
    """Start another scheduler in its place, and workers for it; all workers are lost."""
    living = [worker for worker in cluster.workers if worker.poll() is None]
    cluster.restart_scheduler()
    for _number in range(WORKERS):
        cluster.start_worker()
    return len(living)


def trouble(way: Way, chance: Random) -> None:
    """The store answers 500, 503 or slowly, for ten seconds."""
    way.status = chance.choice([500, 503, 0])
    way.delay_s = 0 if way.status else 2
    time.sleep(TROUBLE_S)
    way.status, way.delay_s = 0, 0


if __name__ == "__main__":
    sys.exit(main())
