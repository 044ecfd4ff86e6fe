"""The episodes of a folder: each article's audio, with the files that stand beside it."""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from declaim.errors import UnreadableSource
from declaim.ownership import is_of
from declaim.sound.decode import chapters_of
from declaim.sound.inspect import About, inspect

TYPES = {
    ".mp3": "audio/mpeg",
    ".m4a": "audio/x-m4a",
    ".m4b": "audio/x-m4a",
    ".opus": "audio/ogg",
    ".ogg": "audio/ogg",
    ".mka": "audio/x-matroska",
    ".flac": "audio/flac",
    ".wav": "audio/wav",
}
"""Suffix -> media type of podcast directories. An episode is the first suffix that is there."""

BESIDE = (
    ("podcast:chapters", ".chapters.json", {"type": "application/json+chapters"}),
    ("podcast:transcript", ".vtt", {"type": "text/vtt", "rel": "captions"}),
    ("podcast:transcript", ".srt", {"type": "application/x-subrip", "rel": "captions"}),
    ("podcast:transcript", ".transcript.html", {"type": "text/html"}),
)


@dataclass(frozen=True, slots=True)
class Episode:
    path: Path
    about: About
    beside: tuple[Path, ...]
    """Captions, chapters and transcripts that are there and belong to the article's audio."""
    stale: tuple[Path, ...]
    """Those that belong to another render."""

    @property
    def date(self) -> datetime | None:
        """Midnight of the day that the tags tell, or of the first of its month or year."""
        told = self.about.tags.get("date", "")[:10]
        with suppress(ValueError):
            return datetime.fromisoformat(told + "-01-01"[len(told) - 4 :]).replace(tzinfo=UTC)
        return None


def episodes_in(
    folder: Path, names: Collection[str]
) -> tuple[list[Episode], list[UnreadableSource]]:
    """An episode of each article, the newest first, undated ones last; and unreadable files."""
    rank = {suffix: number for number, suffix in enumerate(TYPES)}
    try:
        files = [path for path in folder.iterdir() if path.suffix.lower() in rank]
    except FileNotFoundError as error:
        reason = "there is no such folder; name a folder of renders"
        raise UnreadableSource(str(folder), reason) from error
    except OSError as error:
        reason = f"{error.strerror}; name a folder of renders"
        raise UnreadableSource(str(folder), reason) from error
    found: dict[str, list[tuple[Path, About]]] = {}
    broken: list[UnreadableSource] = []
    for path in sorted(files, key=lambda path: (path.stem, rank[path.suffix.lower()])):
        if not path.name.startswith(".") and (not names or path.name in names):
            try:
                about = inspect(path)
                found.setdefault(path.stem, []).append((path, about))
            except UnreadableSource as error:
                broken.append(error)
    episodes = []
    for renders in found.values():
        try:
            episodes.append(_episode(renders))
        except UnreadableSource as error:
            broken.append(error)
    first = datetime.min.replace(tzinfo=UTC)
    return sorted(episodes, key=lambda e: e.date or first, reverse=True), broken


def _episode(renders: list[tuple[Path, About]]) -> Episode:
    path, about = renders[0]
    chapters_of(path)  # raises where they are damaged
    paths = [path.with_suffix(suffix) for _, suffix, _ in BESIDE]
    # captions may be of any of the article's files
    belongs = {p: any(is_of(p, audio) for audio, _ in renders) for p in paths if p.exists()}
    beside, stale = (tuple(p for p in belongs if belongs[p] is own) for own in (True, False))
    return Episode(path, about, beside, stale)
