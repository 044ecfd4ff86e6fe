"""Render at every save: what an editor writes is heard a moment later."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from declaim.errors import DeclaimError
from declaim.model import Recording, Timeline
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.source import followed_file
from declaim.store import Store

_SETTLED_MS = 100
"""Quiet time before a file is read: an editor may write a file in pieces."""
_BEGUN_MS = 1000
"""The longest time from the begin of the watch until the watch says so."""


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
    recording = render(article, output, options, store=store, jobs=jobs, force=force)
    yield update_of(recording, ())
    lexicons = (options or Options()).lexicons
    for _ in changes((article, article.parent / "declaim.toml", *lexicons), stop):
        before = keys_of(recording)
        try:
            recording = render(article, output, options, store=store, jobs=jobs, force=force)
        except DeclaimError as error:
            yield error
        else:
            yield update_of(recording, before)


def changes(
    paths: tuple[Path, ...], stop: Event | None = None, *, at_once: bool = False
) -> Iterator[None]:
    """Once after every save of one of `paths`, until `stop` is set.

    Their folders are watched, not they: many editors write a new file and rename it. With
    `at_once` the first time is as soon as they are watched, for what was saved before.
    """
    from watchfiles import watch as watch_folders  # only who watches needs it

    wanted = {path.resolve() for path in paths}
    folders = {path.parent for path in wanted if path.parent.is_dir()}
    saves = watch_folders(
        *folders,
        watch_filter=None,
        stop_event=stop,
        step=_SETTLED_MS,
        rust_timeout=_BEGUN_MS,
        yield_on_timeout=True,
        recursive=False,
    )
    for events in saves:
        if at_once or any(Path(path).resolve() in wanted for _, path in events):
            at_once = False
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
