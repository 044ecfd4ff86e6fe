"""A sync, carried out: changed articles are rendered, feed and index are written anew."""

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from declaim.basics.parallel import Progress, ahead, silent
from declaim.basics.sidecar import Sidecar
from declaim.errors import ClusterLost, DeclaimError
from declaim.model import Recording
from declaim.ownership import is_foreign
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.sidecars import sidecar_paths
from declaim.sound.inspect import inspect
from declaim.source import Given, Source
from declaim.store import Store
from declaim.sync.digests import Settings
from declaim.sync.fetching import Permissions, content_of
from declaim.sync.index import write_index
from declaim.sync.items import listed
from declaim.sync.planning import Wanted, chosen, planned, to_be_read
from declaim.sync.state import load_state, save_state
from declaim.sync.tasks import Act, Record, Task

SAVE_EVERY_S = 10.0
"""Seconds between two saves of the state, from which a killed sync goes on."""
ARTICLES = "articles"
"""The stage whose progress a sync reports."""
SAVE_SHARE = 20
"""The pause after a save lasts at least so many times as long as the save."""


SYNCED = (Sidecar.CAPTIONS, Sidecar.CHAPTERS, Sidecar.TRANSCRIPT)
"""The files beside the audio of each article, for feed and player."""


@dataclass(frozen=True, slots=True)
class Done:
    """One article after its turn."""

    task: Task
    recording: Recording | None = None
    error: str = ""


def tasks_of(sources: Sequence[str], folder: Path, wanted: Wanted) -> Iterator[Task]:
    """The tasks of a sync. Raises UnreadableSource for a damaged list or state."""
    items = listed(sources, content_of)
    settings = Settings(wanted.settings)
    yield from planned(items, load_state(folder), folder, wanted, settings, Permissions())


def sync(
    sources: Sequence[str],
    folder: Path,
    options: Options,
    wanted: Wanted,
    *,
    store: Store,
    jobs: int | None = None,
    executor: Executor | None = None,
    at_once: int = 1,
    progress: Progress = silent,
) -> Iterator[Done]:
    """Bring the folder up to date with the list; yields each article after its turn, in order.

    `progress` is called as that of `render` is, with the stage ARTICLES and the bytes of articles
    that seem to be new or edited. `jobs` and `executor` are those of `render`; `at_once` is how
    many articles are on their way at once, which feeds an executor of many workers. An article
    that fails stays as it was and stops no other. Raises UnreadableSource for a damaged list or
    state, Unwritable if the folder cannot be written, and ClusterLost; what was done by then is in
    the state.
    """
    state = load_state(folder)
    save_at = time.monotonic() + SAVE_EVERY_S
    items, settings = listed(sources, content_of), Settings(wanted.settings)
    left = {
        item.key: to_be_read(item, state.get(item.key), settings) for item in chosen(items, wanted)
    }
    read, total = 0, sum(left.values())
    tasks = planned(items, load_state(folder), folder, wanted, settings, Permissions())

    def turn(task: Task) -> Done:
        folder.mkdir(parents=True, exist_ok=True)
        return carried_out(task, folder, options, store, jobs, executor)

    try:
        for done in in_turn(turn, tasks, at_once):
            remember(done, state, folder, wanted)
            if done.recording and (began := time.monotonic()) >= save_at:
                save_state(folder, state)
                took = time.monotonic() - began
                save_at = began + took + max(SAVE_EVERY_S, SAVE_SHARE * took)
            read += left.pop(done.task.key, 0)
            progress(ARTICLES, read, total)
            yield done
    finally:
        if folder.is_dir():
            save_state(folder, state)
    write_index(folder, state)


def in_turn(turn: Callable[[Task], Done], tasks: Iterator[Task], at_once: int) -> Iterator[Done]:
    """The articles after their turns, in order; `at_once` of them are on their way."""
    if at_once == 1:
        yield from map(turn, tasks)
        return
    with ThreadPoolExecutor(at_once) as threads:
        try:
            yield from ahead(threads, turn, tasks, 2 * at_once)
        finally:
            threads.shutdown(cancel_futures=True)


def carried_out(
    task: Task,
    folder: Path,
    options: Options,
    store: Store,
    jobs: int | None,
    executor: Executor | None,
) -> Done:
    """One task, done; an error is kept as a sentence. Raises ClusterLost, as nobody can go on."""
    if task.act not in (Act.NEW, Act.EDITED) or task.item is None:
        return Done(task, error=task.record.error if task.act is Act.FAILED else "")
    if task.media_type:
        options = replace(options, media_type=task.media_type)
    if task.item.address:
        options = replace(options, tags={"address": task.item.address, **options.tags})
    output = folder / task.record.output
    try:
        recording = render(
            source_for(task),
            output,
            options,
            store=store,
            jobs=jobs,
            executor=executor,
        )
    except ClusterLost:
        raise
    except DeclaimError as failed:
        return Done(task, error=str(failed))
    return Done(task, recording)


def source_for(task: Task) -> Given | Source:
    """The source of a render: the file, or the bytes that were fetched from the address."""
    item, content = task.item, task.content or b""
    if item and item.path:
        return item.path
    name = item.address if item and item.address else task.key
    return Source(name, Path(task.record.output).stem, stream=lambda: content)


def remember(done: Done, state: dict[str, Record], folder: Path, wanted: Wanted) -> None:
    """Write the outcome into the state."""
    task, record = done.task, done.task.record
    if task.act is Act.GONE:
        if wanted.delete:
            for path in sidecar_paths(folder / record.output, SYNCED):
                if not is_foreign(path):
                    path.unlink(missing_ok=True)
            (folder / record.output).unlink(missing_ok=True)
            del state[task.key]
        else:
            state[task.key] = replace(record, listed=wanted.keep)
        return
    if task.act is Act.MOVED:
        former = next(k for k, r in state.items() if r.output == record.output)
        del state[former]
    if done.error:
        old = state.get(task.key, Record(output=record.output))
        record = replace(old, error=done.error, listed=True)
    elif done.recording:
        known = task.item.published if task.item else ""
        record = replace(
            record,
            published=known or done.recording.script.metadata.published or record.published,
            title=inspect(done.recording.path).tags.get("title", "") or record.title,
            duration_s=round(done.recording.duration, 3),
            voice=f"{done.recording.voice.engine}:{done.recording.voice.name}",
            rendered=datetime.now(UTC).isoformat(timespec="seconds"),
        )
    state[task.key] = record
