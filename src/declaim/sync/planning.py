"""A task for each article of a list, with the reason."""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Final

from declaim.basics.stamp import source_digest
from declaim.errors import DeclaimError, UnreadableSource
from declaim.ownership import stamp_of
from declaim.reading.fetch import fetched
from declaim.source import source_of
from declaim.sync.digests import Settings
from declaim.sync.fetching import Permissions
from declaim.sync.tasks import Act, Item, Record, Task

SUFFIX: Final = ".m4b"
NAME_CHARACTERS_MAX: Final = 100
HEAD_BYTES: Final = 4_096
"""The beginning of a file that is searched for the day in front matter."""
DAY_OF_FRONT_MATTER: Final = re.compile(
    rb"^(?:date|published)\s*[:=]\s*[\"']?(\d{4}-\d\d-\d\d)", re.MULTILINE
)
PAGE_BYTES: Final = 10_000
"""The assumed length of a page that was never fetched."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The options of a sync."""

    suffix: str = SUFFIX
    """The audio files' suffix: the container."""
    settings: str = ""
    """Digest of all that shapes the sound, besides the sources and the files of their folders."""
    newest: int = 0
    """Take only so many, the newest first; 0 takes all."""
    since: str = ""
    """Take only what was published on this ISO 8601 date or later; empty takes all."""
    keep: bool = False
    """Leave articles in the feed that left the list."""
    delete: bool = False
    """Delete the audio of articles that left the list."""


def chosen(items: Sequence[Item], wanted: Wanted) -> list[Item]:
    """The items that the user wants, the newest first if only some are."""
    if not (wanted.newest or wanted.since):
        return list(items)
    dated = sorted(items, key=day_of, reverse=True)
    recent = [item for item in dated if day_of(item) >= wanted.since]
    return recent[: wanted.newest] if wanted.newest else recent


def to_be_read(item: Item, known: Record | None, settings: Settings) -> int:
    """The bytes of an item that will be rendered, about: 0 where the item seems unchanged.

    Nothing is fetched or read for it. A page that was never fetched counts as one of usual length.
    """
    if known and (known.error or not known.digest or known.settings != settings.of(item)):
        known = None
    if item.content is not None:
        same = known and sha256(item.content).hexdigest() == known.digest
        return 0 if same else len(item.content)
    if item.path is None:
        return 0 if known else PAGE_BYTES
    try:
        status = item.path.stat()
    except OSError:
        return 0
    return 0 if known and known.stamp == _stamp(status) else status.st_size


def day_of(item: Item) -> str:
    """The day of an item in ISO 8601: of its feed, of its front matter, or of the file's last save.

    Empty for a page of the web without a feed, and for a file that cannot be read.
    """
    if item.published or not item.path:
        return item.published
    from datetime import UTC, datetime

    try:
        with item.path.open("rb") as file:
            head = file.read(HEAD_BYTES)
            saved = datetime.fromtimestamp(os.fstat(file.fileno()).st_mtime, UTC)
    except OSError:
        return ""
    told = DAY_OF_FRONT_MATTER.search(head) if head.startswith((b"---", b"+++")) else None
    return told[1].decode() if told else saved.date().isoformat()


def planned(
    items: Sequence[Item],
    state: Mapping[str, Record],
    folder: Path,
    wanted: Wanted,
    settings: Settings,
    permissions: Permissions,
) -> Iterator[Task]:
    """A task for each item that is wanted, in order, and for each article that left the list.

    What `newest` and `since` pass over is still on the list: nothing is done with it.
    """
    keys = {item.key for item in items}
    gone = {key: record for key, record in state.items() if key not in keys}
    taken = {record.output.casefold() for record in state.values()}
    by_digest = {record.digest: key for key, record in gone.items() if record.digest}
    for item in chosen(items, wanted):
        task = looked_at(item, state.get(item.key), folder, settings, permissions)
        if task.act is Act.NEW:
            moved_from = by_digest.pop(task.record.digest, "")
            if moved_from and (folder / gone[moved_from].output).exists():
                record = replace(gone.pop(moved_from), stamp=task.record.stamp, listed=True)
                reason = f"it was {moved_from}"
                task = replace(task, act=Act.MOVED, record=record, reason=reason)
            else:
                name = free_name(item, folder, taken, wanted.suffix)
                task = replace(task, record=replace(task.record, output=name))
                taken.add(name.casefold())
        yield task
    for key, record in gone.items():
        if record.listed:
            yield Task(Act.GONE, key, replace(record, listed=False), "it left the list")


def looked_at(
    item: Item, record: Record | None, folder: Path, settings: Settings, permissions: Permissions
) -> Task:
    """The task for one item; an item that cannot be read keeps its old record."""
    known = record or Record(output="")
    try:
        content, stamp, media_type = current(item, known, permissions)
    except (DeclaimError, OSError) as failed:
        failure = (
            str(failed) if isinstance(failed, DeclaimError) else f"{item.key}: {failed.strerror}"
        )
        return Task(Act.FAILED, item.key, replace(known, error=failure), failure, item)
    digest = sha256(content).hexdigest() if content is not None else known.digest
    now = replace(
        known,
        digest=digest,
        stamp=stamp,
        settings=settings.of(item),
        title=known.title or item.title,
        published=item.published or known.published,
        error="",
        listed=True,
    )
    body = content if item.path is None else None
    task = Task(Act.EDITED, item.key, now, "", item, body, media_type)
    if record is None or not known.output:
        return replace(task, act=Act.NEW)
    return unchanged(task, known, folder) or replace(task, reason=why(now, known))


def unchanged(task: Task, known: Record, folder: Path) -> Task | None:
    """The task UNCHANGED if source and settings are the same and the audio is there, else None."""
    now = task.record
    same = (now.digest, now.settings, known.error) == (known.digest, known.settings, "")
    if same and (folder / known.output).exists():
        return Task(Act.UNCHANGED, task.key, now, item=task.item)
    return None


def why(now: Record, known: Record) -> str:
    """The reason to render an article again."""
    if known.error:
        return "the last attempt failed"
    if now.digest != known.digest:
        return "its text changed"
    return "the settings changed" if now.settings != known.settings else "its audio is missing"


def _stamp(status: os.stat_result) -> str:
    """The size (bytes) and the time (nanoseconds) of a file, as a record keeps them."""
    return f"{status.st_size} {status.st_mtime_ns}"


def current(item: Item, known: Record, permissions: Permissions) -> tuple[bytes | None, str, str]:
    """The item's bytes (None if they are those of the record), their stamp and media type."""
    if item.path:
        stamp = _stamp(item.path.stat())
        return (None if stamp == known.stamp else item.path.read_bytes()), stamp, ""
    if item.content is not None:
        return item.content, "", "text/html"
    if item.from_feed and not permissions.allow(item.address):
        raise UnreadableSource(item.address, "the site's robots.txt forbids it")
    answer = fetched(item.address, known.stamp if known.digest and not known.error else "")
    return answer.content, answer.stamp, answer.media_type


def free_name(item: Item, folder: Path, taken: set[str], suffix: str) -> str:
    """A name for the audio of a new article that no other article and no file has.

    A file that was made from this very article has the name: a sync that was killed did not live
    to remember it. `taken` are the names of the other articles' audio, casefolded.
    """
    place = str(item.path or item.address or item.title or "article")
    stem = source_of(place).stem[:NAME_CHARACTERS_MAX] if item.path or item.address else slug(place)
    names = (f"{stem}{n}{suffix}" for n in ("", *(f"-{n}" for n in range(2, len(taken) + 1000))))
    free = (name for name in names if name.casefold() not in taken)
    return next(name for name in free if _is_free(folder / name, item.path or item.address))


def _is_free(path: Path, place: Path | str) -> bool:
    """Whether no file is there, or one that was made from the article at this place."""
    if not path.exists():
        return True
    stamp = stamp_of(path) if place else None
    return bool(stamp and stamp.source == source_digest(source_of(place), "", path.parent))


def slug(title: str) -> str:
    """A title as a file's name."""
    words = "".join(c if c.isalnum() else " " for c in title).split()
    return "-".join(words)[:NAME_CHARACTERS_MAX] or "article"
