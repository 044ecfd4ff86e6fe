"""Render at every save: what an editor writes is heard a moment later."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from declaim.basics.real_path import real_path
from declaim.errors import DeclaimError
from declaim.model import Recording, Timeline
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.source import followed_file
from declaim.store import Store

_SETTLED_MS = 100
"""Quiet time before a file is read: an editor may write a file in pieces."""
_LOOK_MS = 1000
"""Time between two looks at the files, where the system reports no save."""

State = tuple[tuple[int, ...] | None, ...]
"""Number, size (bytes) and time (nanoseconds) of each file; None for a file that is not there."""


@dataclass(frozen=True, slots=True)
class Update:
    """A render that a save brought about."""

    recording: Recording
    lines: tuple[int, ...]
    """The source's lines, from 1, of paragraphs that were not in the recording before."""
    deleted: int = 0
    """The number of paragraphs that are gone, besides those that were changed."""
    moved: bool = False
    """Whether paragraphs of the recording before are in another order."""


def watch(
    article: str | Path,
    output: str | Path | None = None,
    options: Options | None = None,
    *,
    store: Store | str | Path | None = None,
    jobs: int | None = None,
    stop: Event | None = None,
    force: bool = False,
) -> Generator[Update | DeclaimError]:
    """Render now and after every save, until `stop` is set.

    An article that cannot be rendered for the moment gives its error, and the output is as it was;
    only the first render raises it. Raises UnreadableSource for an address or standard input too.
    """
    article = followed_file(article)
    files = (article, article.parent / "declaim.toml", *(options or Options()).lexicons)
    seen = state_of(files)
    recording = render(article, output, options, store=store, jobs=jobs, force=force)
    yield update_of(recording, ())
    for _ in changes(files, seen, stop):
        before = keys_of(recording)
        try:
            followed_file(article)
            recording = render(article, output, options, store=store, jobs=jobs, force=force)
        except DeclaimError as error:
            yield error
        else:
            yield update_of(recording, before)


def state_of(files: tuple[Path, ...]) -> State:
    """The changes by a save of a file, for each file."""
    states: list[tuple[int, ...] | None] = []
    for file in files:
        try:
            status = file.stat()
            states.append((status.st_ino, status.st_size, status.st_mtime_ns))
        except OSError:
            states.append(None)
    return tuple(states)


def changes(files: tuple[Path, ...], seen: State, stop: Event | None = None) -> Iterator[None]:
    """Once after every save of one of `files` since they were as `seen`, until `stop` is set.

    Their folders are watched, not they: many editors write a new file and rename it.
    """
    from watchfiles import watch as watch_folders  # only who watches needs it

    folders = {real_path(path).parent for path in files}
    saves = watch_folders(
        *filter(Path.is_dir, folders),
        watch_filter=None,
        stop_event=stop,
        step=_SETTLED_MS,
        rust_timeout=_LOOK_MS,
        yield_on_timeout=True,
        recursive=False,
    )
    for _ in saves:
        now = state_of(files)
        if now != seen:
            seen = now
            yield


def update_of(recording: Recording, before: tuple[str, ...]) -> Update:
    """The clips of a recording that are not among the keys `before`."""
    keys = keys_of(recording)
    lines = _new_lines(recording.timeline, frozenset(before))
    gone = (Counter(before) - Counter(keys)).total()
    kept = frozenset(before) & frozenset(keys)
    was, now = ([key for key in dict.fromkeys(each) if key in kept] for each in (before, keys))
    return Update(recording, lines, max(0, gone - len(lines)), was != now)


def keys_of(recording: Recording) -> tuple[str, ...]:
    """The keys of the recording's clips, in order."""
    return tuple(segment.clip.key for segment in recording.timeline.segments)


def _new_lines(timeline: Timeline, known: frozenset[str]) -> tuple[int, ...]:
    starts = [cue.start for cue in timeline.cues]
    new = (segment for segment in timeline.segments if segment.clip.key not in known)
    return tuple(timeline.cues[bisect_left(starts, segment.start)].line for segment in new)
