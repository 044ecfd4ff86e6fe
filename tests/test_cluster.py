"""Articles spoken by other processes and machines: the same bytes, whatever is lost on the way."""

import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

from declaim.errors import ClusterLost
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store
from kit.article import Render
from kit.bucket import Way, new_bucket, way_to_s3
from kit.counted import installed, spoken
from kit.machines import THREADS, Machines, free_port, machines
from kit.program import PATIENCE_S, eventually

TONES = Options(voice="tone")
ARTICLES, PARAGRAPHS = 8, 3
clustered = pytest.mark.needs("cluster", "cloud")


class Weighing(ThreadPoolExecutor):
    """Threads that are given what another machine would be: pickles, whose sizes it keeps."""

    def __init__(self) -> None:
        super().__init__(2)
        self.sizes: list[int] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        """Call what comes out of the pickle."""

        def call() -> Any:
            given = pickle.dumps((fn, args, kwargs))
            do, its_args, its_kwargs = pickle.loads(given)  # noqa: S301 - dumped a moment ago
            result = pickle.dumps(do(*its_args, **its_kwargs))
            self.sizes += len(given), len(result)
            return pickle.loads(result)  # noqa: S301

        return super().submit(call)


def test_only_keys_and_small_values_travel_and_the_file_is_the_same(
    article: Path, rendered: Render, tmp_path: Path
) -> None:
    near = rendered("article.m4b")
    with Weighing() as executor:
        store = Store(tmp_path / "elsewhere")
        far = render(
            article, tmp_path / "far" / "article.m4b", TONES, store=store, executor=executor
        )
    assert far.path.read_bytes() == near.path.read_bytes()
    assert len(executor.sizes) == 4 * len(far.script.utterances)
    assert max(executor.sizes) < 2_000


def test_any_executor_will_do(article: Path, rendered: Render, tmp_path: Path) -> None:
    near = rendered("article.mp3")
    executor: Executor
    with ProcessPoolExecutor(2, get_context("spawn")) as executor:
        store = Store(tmp_path / "elsewhere")
        far = render(
            article, tmp_path / "far" / "article.mp3", TONES, store=store, executor=executor
        )
    assert far.path.read_bytes() == near.path.read_bytes()


class Newsroom:
    """Posts, a bucket, and the program in an environment that has the engine `counted`."""

    def __init__(self, folder: Path, way: Way) -> None:
        self.folder, self.way = folder, way
        self.store = new_bucket(way)
        quick = {"DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT": "8s", "COUNTED_MS": "60"}
        self.environment = installed(folder) | way.environment | quick
        self.posts = folder / "posts"
        self.posts.mkdir()
        for number in range(ARTICLES):
            paragraphs = (f"Paragraph {n} of story {number} is here." for n in range(PARAGRAPHS))
            text = "\n\n".join((f"# Story {number}", *paragraphs)) + "\n"
            (self.posts / f"story-{number}.md").write_text(text, "utf-8")

    def begin(self, cluster: Machines) -> "subprocess.Popen[str]":
        """Begin to keep the folder `far` current, on the cluster and the bucket."""
        return self.sync("far", "--store", self.store, "--cluster", cluster.address)

    def sync(self, folder: str, *options: str, log: str = "spoken.log") -> "subprocess.Popen[str]":
        """Begin to keep a folder current."""
        command = ["sync", str(self.posts), "-o", folder, "--voice", "counted", "--format", "mp3"]
        places = {"DECLAIM_CACHE": "cache", "COUNTED_LOG": str(self.folder / log)}
        return subprocess.Popen(
            [sys.executable, "-m", "declaim", *command, *options],
            env=self.environment | places,
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def done(self, run: "subprocess.Popen[str]") -> tuple[int, str]:
        """Its exit status, and the last line that it printed."""
        out, err = run.communicate(timeout=PATIENCE_S)
        return run.returncode, (err if run.returncode else out).splitlines()[-1]

    def spoken(self) -> dict[str, int]:
        """How often each utterance was spoken."""
        return spoken(self.folder)

    def sounds(self, name: str) -> list[bytes]:
        """The audio files of a folder."""
        return [path.read_bytes() for path in sorted((self.folder / name).glob("*.mp3"))]


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    """A newsroom of its own."""
    with way_to_s3() as way:
        yield Newsroom(tmp_path, way)


@clustered
def test_every_article_is_there_though_workers_die_or_freeze_and_scheduler_and_store_fail(
    newsroom: Newsroom,
) -> None:
    every = ARTICLES * (PARAGRAPHS + 1)
    with machines(newsroom.folder, newsroom.environment) as cluster:
        run = newsroom.begin(cluster)
        eventually(lambda: len(newsroom.spoken()) > every // 8)
        newsroom.way.troubles += [500, 503] * 4
        cluster.workers[0].kill()
        os.kill(cluster.workers[1].pid, signal.SIGSTOP)
        eventually(lambda: len(newsroom.spoken()) > every // 2)
        cluster.restart_scheduler()
        for _ in range(2):
            cluster.start_worker()
        assert newsroom.done(run) == (
            0,
            f"{ARTICLES} new, 0 edited, 0 moved, 0 unchanged, 0 gone, 0 failed",
        )
    times = newsroom.spoken()
    assert len(times) == every
    lost = 3  # one killed, one frozen, one whose scheduler was killed
    assert max(times.values()) <= 1 + lost
    assert sum(times.values()) <= every + lost * THREADS
    assert newsroom.done(newsroom.sync("near", "--store", "near-store", log="near.log"))[0] == 0
    assert newsroom.sounds("far") == newsroom.sounds("near")


@clustered
def test_a_scheduler_that_is_gone_for_good_is_said_and_the_next_run_goes_on(
    newsroom: Newsroom,
) -> None:
    newsroom.environment["DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT"] = "2s"
    with machines(newsroom.folder, newsroom.environment, workers=1) as cluster:
        run = newsroom.begin(cluster)
        eventually(lambda: len(newsroom.spoken()) > 6)
        cluster.end()
        status, sentence = newsroom.done(run)
        assert status == 1
        assert sentence == (
            f"declaim: the cluster at {cluster.address} cannot go on: its scheduler is gone and"
            " did not come back; what was spoken is kept, run again to go on"
        )
    with machines(newsroom.folder, newsroom.environment, workers=1) as cluster:
        assert newsroom.done(newsroom.begin(cluster))[0] == 0
    times = newsroom.spoken()
    assert len(times) == ARTICLES * (PARAGRAPHS + 1)
    assert sum(times.values()) <= len(times) + THREADS


@clustered
def test_an_address_without_a_scheduler_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    from distributed import config

    from declaim.cluster import cluster

    monkeypatch.setitem(config["distributed"]["comm"]["timeouts"], "connect", "200ms")
    address = f"tcp://127.0.0.1:{free_port()}"
    with pytest.raises(ClusterLost, match="no scheduler answers there"), cluster(address):
        pass
