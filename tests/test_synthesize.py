"""Speaking what is missing: side by side on any executor, and with workers that fail."""

import os
import signal
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from threading import Thread

import pytest

from declaim.basics.parallel import silent
from declaim.engines.process import patience
from declaim.engines.tone import Tone
from declaim.engines.worker import speak_apart
from declaim.errors import EngineFailed, EngineUnavailable
from declaim.model import Chapter, Clip, Metadata, Script, Utterance
from declaim.store import Store
from declaim.synthesize import former_identity, synthesize
from kit.faulty import FAULTS, VOICE, Faulty
from kit.program import eventually

TEXTS = ("first of all", "a fault is here", "third and last of them")


def script(*texts: str) -> Script:
    said = tuple(Utterance(t, t, n, 10 * n, VOICE, 0) for n, t in enumerate(texts or TEXTS))
    return Script(Metadata(language="en"), VOICE, (Chapter("", said),))


def spoken(engine: Tone, store: Store, *texts: str, jobs: int = 2) -> tuple[Clip, ...]:
    with ThreadPoolExecutor(jobs) as executor:
        return synthesize(script(*texts), lambda _: engine, store, executor, silent)


@pytest.mark.parametrize("shared", [True, False], ids=["threads sharing it", "a process each"])
@pytest.mark.parametrize(
    "executor",
    [
        pytest.param(lambda: ThreadPoolExecutor(3), id="threads"),
        pytest.param(lambda: ProcessPoolExecutor(2, get_context("spawn")), id="processes"),
    ],
)
def test_any_executor_gives_the_same_clips(
    store: Store, tmp_path: Path, shared: bool, executor: "type[Executor]"
) -> None:
    apart, faulty = Store(tmp_path / "apart"), Faulty(shared=shared, times=0)
    with executor() as workers:
        clips = synthesize(script(), lambda _: faulty, apart, workers, silent)
    alone = spoken(Tone(name="faulty"), store, jobs=1)
    assert clips == alone
    assert [apart.read(clip.key) for clip in clips] == [store.read(clip.key) for clip in alone]


@pytest.mark.parametrize("fault", sorted(FAULTS.keys() - {"hanging"}))
def test_one_failure_costs_a_retry(fault: str, store: Store, tmp_path: Path) -> None:
    engine = Faulty(folder=tmp_path, fault=fault, times=1)
    clips = spoken(engine, store)
    assert clips == spoken(Tone(name="faulty"), Store(tmp_path / "sound"))
    assert len(engine.attempts()) == 1


@pytest.mark.parametrize("fault", sorted(FAULTS.keys() - {"hanging"}))
def test_two_failures_name_the_paragraph_and_keep_the_rest(
    fault: str, store: Store, tmp_path: Path
) -> None:
    engine = Faulty(folder=tmp_path, fault=fault)
    with pytest.raises(EngineFailed, match=r"could not speak line 10 \('a fault is here'\)"):
        spoken(engine, store, jobs=1)
    assert len(engine.attempts()) == 2
    assert [clip.fresh for clip in spoken(Tone(name="faulty"), store)] == [False, True, False]


def test_a_worker_that_died_is_followed_by_a_new_one(store: Store, tmp_path: Path) -> None:
    engine = Faulty(folder=tmp_path, fault="killed")
    with pytest.raises(EngineFailed, match="its process ended with status -9"):
        spoken(engine, store)
    first, second = (path.name.rpartition("-")[2] for path in engine.attempts())
    assert first != second


def test_a_worker_that_hangs_is_ended(tmp_path: Path) -> None:
    said = script().utterances[1]
    speak_apart(Faulty(folder=tmp_path, times=0), said)  # its process has begun
    engine = Faulty(folder=tmp_path, fault="hanging")
    with pytest.raises(EngineFailed, match="gave no answer in 3 s"):
        speak_apart(engine, said, seconds=3)
    (attempt,) = engine.attempts()
    with pytest.raises(ProcessLookupError):
        os.kill(int(attempt.name.rpartition("-")[2]), 0)


def test_a_long_text_is_waited_for_longer() -> None:
    assert patience("word " * 200) > 2 * patience("word")


def test_workers_killed_from_outside_cost_nothing_but_time(store: Store, tmp_path: Path) -> None:
    engine = Faulty(folder=tmp_path, fault="hanging", times=1)

    def kill_what_hangs() -> None:
        eventually(lambda: bool(engine.attempts()))
        os.kill(int(engine.attempts()[0].name.rpartition("-")[2]), signal.SIGKILL)

    killer = Thread(target=kill_what_hangs)
    killer.start()
    assert all(clip.fresh for clip in spoken(engine, store))
    killer.join()


def test_a_pool_that_lost_its_workers_is_said_in_a_sentence(store: Store, tmp_path: Path) -> None:
    engine = Faulty(folder=tmp_path, fault="killed", shared=True)
    with (
        ProcessPoolExecutor(1, get_context("spawn")) as workers,
        pytest.raises(EngineUnavailable, match="the executor lost its workers; what was"),
    ):
        synthesize(script(), lambda _: engine, store, workers, silent)


def test_an_upgraded_engine_speaks_again_and_says_so(store: Store) -> None:
    before, after = (Faulty(times=0, version=version) for version in ("tone/1", "tone/2"))
    assert former_identity(script(), lambda _: before, store) == ""
    spoken(before, store)
    assert former_identity(script(), lambda _: before, store) == ""
    assert former_identity(script(), lambda _: after, store) == "tone/1"
    assert all(clip.fresh for clip in spoken(after, store))
    assert former_identity(script(), lambda _: after, store) == ""


def test_progress_is_in_milliseconds_of_speech(store: Store) -> None:
    seen: list[tuple[str, int, int]] = []
    with ThreadPoolExecutor(1) as executor:
        synthesize(
            script(*(f"{n} " + "word " * 30 for n in range(40))),
            lambda _: Tone(name="faulty"),
            store,
            executor,
            lambda *step: seen.append(step),
        )
    assert {stage for stage, _, _ in seen} == {"speak"}
    assert [done for _, done, _ in seen] == sorted(done for _, done, _ in seen)
    assert seen[-1][1] == seen[-1][2] == pytest.approx(40 * 30 * 60_000 / 170, rel=0.2)
