"""Articles spoken by other processes and machines: the same bytes, whatever is lost on the way."""

import os
import pickle
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

from declaim.engines.tone import Tone
from declaim.errors import ClusterLost, EngineUnavailable
from declaim.model import Voice
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store
from kit.article import Render
from kit.bucket import way_to
from kit.machines import THREADS, free_port, machines
from kit.newsroom import Newsroom
from kit.program import eventually

TONES = Options(voice="tone")
clustered = pytest.mark.needs("cluster", "cloud")


class NewTone(Tone):
    """The engine `tone` in a later version."""

    def identity(self, voice: Voice) -> str:  # noqa: ARG002 - it is the same for all
        """Its version."""
        return "tone/2"


class Upgraded(ThreadPoolExecutor):
    """Threads that have another engine than the one that planned."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        """Call it with the new engine in place of the old."""
        ((_, *rest),) = args
        return super().submit(fn, (NewTone(), *rest), **kwargs)


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
    assert len(executor.sizes) >= 2 * len(far.script.utterances)
    assert max(executor.sizes) < 2_000


def test_a_worker_with_another_engine_refuses_to_speak(
    article: Path, store: Store, tmp_path: Path
) -> None:
    with Upgraded(1) as executor, pytest.raises(EngineUnavailable, match="a worker has tone/2"):
        render(article, tmp_path / "article.mp3", TONES, store=store, executor=executor)
    assert not (tmp_path / "article.mp3").exists()


def test_any_executor_will_do(article: Path, rendered: Render, tmp_path: Path) -> None:
    near = rendered("article.mp3")
    executor: Executor
    with ProcessPoolExecutor(2, get_context("spawn")) as executor:
        store = Store(tmp_path / "elsewhere")
        far = render(
            article, tmp_path / "far" / "article.mp3", TONES, store=store, executor=executor
        )
    assert far.path.read_bytes() == near.path.read_bytes()


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    """A newsroom of its own."""
    with way_to("s3") as way:
        yield Newsroom(tmp_path, way)


@clustered
def test_every_article_is_there_though_workers_die_or_freeze_and_scheduler_and_store_fail(
    newsroom: Newsroom,
) -> None:
    every = newsroom.utterances
    with machines(newsroom.folder, newsroom.environment) as cluster:
        run = newsroom.begin(cluster)
        eventually(lambda: len(newsroom.spoken()) > every // 8)
        newsroom.way.troubles += [500, 503] * 4
        cluster.workers[0].kill()
        os.kill(cluster.workers[1].pid, signal.SIGSTOP)
        eventually(lambda: len(newsroom.spoken()) > every // 2)
        cluster.restart_scheduler()
        cluster.start_worker()
        assert newsroom.done(run) == (
            0,
            f"{newsroom.articles} new, 0 edited, 0 moved, 0 unchanged, 0 gone, 0 failed",
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
    status, _ = newsroom.done(newsroom.sync("far", "--store", newsroom.store))
    times = newsroom.spoken()
    assert (status, len(times)) == (0, newsroom.utterances)
    assert sum(times.values()) <= newsroom.utterances + THREADS


@clustered
def test_an_address_without_a_scheduler_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    from distributed import config

    from declaim.cluster import cluster

    monkeypatch.setitem(config["distributed"]["comm"]["timeouts"], "connect", "200ms")
    address = f"tcp://127.0.0.1:{free_port()}"
    with pytest.raises(ClusterLost, match="no scheduler answers there"), cluster(address):
        pass
