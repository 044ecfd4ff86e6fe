"""A folder of renders -> a podcast: RSS 2.0 with the itunes and podcast namespaces.

https://www.rssboard.org/rss-specification, https://podcasters.apple.com/support/823 and
https://github.com/Podcastindex-org/podcast-namespace. Its bytes depend on the folder alone.
"""

import os
import re
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from html import escape
from pathlib import Path
from urllib.parse import quote, urlsplit
from uuid import UUID, uuid5

from lxml import etree

from declaim.atomic import replacing
from declaim.errors import UnknownChoice, UnreadableSource, Unwritable
from declaim.languages import shortest
from declaim.ownership import is_of
from declaim.pictures import PNG, media_type
from declaim.sidecars.xml import NAMESPACES, Element, document, element
from declaim.sound.decode import chapters_of
from declaim.sound.inspect import About, inspect

NAME = "feed.xml"

_TYPES = {
    ".mp3": "audio/mpeg",
    ".m4a": "audio/x-m4a",
    ".m4b": "audio/x-m4a",
    ".opus": "audio/ogg",
    ".ogg": "audio/ogg",
    ".mka": "audio/x-matroska",
    ".flac": "audio/flac",
    ".wav": "audio/wav",
}
"""As podcast directories know them. Of one article's files, the first of these is the episode."""

_BESIDE = (
    ("podcast:chapters", ".chapters.json", {"type": "application/json+chapters"}),
    ("podcast:transcript", ".vtt", {"type": "text/vtt", "rel": "captions"}),
    ("podcast:transcript", ".srt", {"type": "application/x-subrip", "rel": "captions"}),
    ("podcast:transcript", ".transcript.html", {"type": "text/html"}),
)
_SELF = {"rel": "self", "type": "application/rss+xml"}
_ADDRESS = re.compile(
    r"https?://[\w.:@%[\]-]+(/[\w/.~!$&'()*+,;=:@%-]*)?", re.ASCII | re.IGNORECASE
)
CATEGORIES = (
    *("Arts", "Business", "Comedy", "Education", "Fiction", "Government", "Health & Fitness"),
    *("History", "Kids & Family", "Leisure", "Music", "News", "Religion & Spirituality", "Science"),
    *("Society & Culture", "Sports", "TV & Film", "Technology", "True Crime"),
)
"""Apple's, https://podcasters.apple.com/support/1691; other directories know the same."""

_REFERENCES = ((b"&amp;", b"&#x26;"), (b"&lt;", b"&#x3C;"))
"""For readers that take titles for HTML, https://www.rssboard.org/rss-profile#data-types."""
_PODCASTS = UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")
"""The namespace of feeds' ids, given by the podcast namespace's specification of podcast:guid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """What the listeners of a feed are told of it; empty takes what the folder tells."""

    title: str = ""
    author: str = ""
    email: str = ""
    """By which directories reach the owner; anyone can read it."""
    description: str = ""
    language: str = ""
    category: str = "News"
    """One of CATEGORIES."""


@dataclass(frozen=True, slots=True)
class _Episode:
    path: Path
    about: About
    renders: tuple[Path, ...]
    """All the article's audio files: its captions may be of any."""

    @property
    def date(self) -> datetime | None:
        """Midnight of the day that the tags tell, or of the first of its month or year."""
        told = self.about.tags.get("date", "")[:10]
        with suppress(ValueError):
            return datetime.fromisoformat(told + "-01-01"[len(told) - 4 :]).replace(tzinfo=UTC)
        return None

    @property
    def beside(self) -> tuple[Path, ...]:
        """Captions, chapters and transcripts that are there and belong to the audio."""
        return tuple(path for path in self._companions() if self._matches(path))

    @property
    def stale(self) -> tuple[Path, ...]:
        """Those that are there and belong to another render."""
        return tuple(path for path in self._companions() if not self._matches(path))

    def _companions(self) -> list[Path]:
        paths = (self.path.with_suffix(suffix) for _, suffix, _ in _BESIDE)
        return [path for path in paths if path.exists()]

    def _matches(self, companion: Path) -> bool:
        return any(is_of(companion, audio) for audio in self.renders)


@dataclass(frozen=True, slots=True)
class Feed:
    """What was written, and what was not taken into it."""

    path: Path
    episodes: int
    left_out: tuple[str, ...]
    """A sentence for each file of the folder that does not belong: broken, or of another render."""


def write_feed(folder: Path, base_url: str, channel: Channel, names: Collection[str] = ()) -> Feed:
    """Write `feed.xml` into the folder, an episode an article.

    `base_url` is where the folder will be found on the web; `names` are the audio files that the
    feed has, all of the folder if empty. An audio file that cannot be read is
    left out, and so are captions, chapters and transcripts of another render than the audio's.
    Raises UnreadableSource where there is no audio, UnknownChoice, and Unwritable; then the feed
    that was there before is untouched.
    """
    path = folder / NAME
    if not _ADDRESS.fullmatch(base_url):
        reason = f"{base_url!r} is no web address of a folder, like https://example.org/articles"
        raise Unwritable(str(path), reason)
    if channel.category not in CATEGORIES:
        raise UnknownChoice("podcast category", channel.category, CATEGORIES)
    base_url = base_url.rstrip("/") + "/"
    episodes, broken = _episodes(folder, names)
    if broken and not episodes:
        raise broken[0]
    if not episodes:
        raise UnreadableSource(str(folder), "there is no audio in it; render an article into it")
    rss = _rss(episodes, folder, base_url, channel)
    etree.indent(rss)
    written = document(rss, None, "atom", "itunes", "podcast")
    for entity, reference in _REFERENCES:
        written = written.replace(entity, reference)
    with replacing(path) as temporary:
        temporary.write_bytes(written)
    stale = (
        f"{companion.name} belongs to another render than {episode.path.name}; render both again"
        for episode in episodes
        for companion in episode.stale
    )
    return Feed(path, len(episodes), (*map(str, broken), *stale))


def _rss(episodes: list[_Episode], folder: Path, base_url: str, channel: Channel) -> Element:
    guid = _guid(folder / NAME, base_url)
    title = channel.title or folder.resolve().name
    author = channel.author or _shared(episodes, "artist") or title
    owner = element("itunes:name", {}, author)
    email = element("itunes:email", {}, channel.email)
    content = element(
        "channel",
        {},
        element("title", {}, title),
        element("link", {}, base_url),
        element("description", {}, channel.description or f"Narrated articles: {title}"),
        element(
            "language", {}, channel.language or shortest(_shared(episodes, "language")) or "en"
        ),
        element("generator", {}, "declaim"),
        element("atom:link", {**_SELF, "href": base_url + NAME}),
        element("itunes:author", {}, author),
        element("itunes:owner", {}, owner, email) if channel.email else [],
        element("itunes:category", {"text": channel.category}),
        element("itunes:explicit", {}, "false"),
        element("itunes:type", {}, "episodic"),
        element("podcast:guid", {}, str(guid)),
        _image(folder, "cover", base_url),
        [_item(episode, base_url, guid) for episode in episodes],
    )
    return element("rss", {"version": "2.0"}, content)


def _shared(episodes: list[_Episode], tag: str) -> str:
    """What all of them have there; empty where they differ."""
    values = {episode.about.tags.get(tag, "") for episode in episodes}
    return values.pop() if len(values) == 1 else ""


def _episodes(
    folder: Path, names: Collection[str]
) -> tuple[list[_Episode], list[UnreadableSource]]:
    """One an article, the newest first, those without a date last; and what cannot be read."""
    rank = {suffix: number for number, suffix in enumerate(_TYPES)}
    try:
        files = [path for path in folder.iterdir() if path.suffix.lower() in rank]
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


def _episode(renders: list[tuple[Path, About]]) -> _Episode:
    path, about = renders[0]
    chapters_of(path)  # raises where they are damaged
    return _Episode(path, about, tuple(audio for audio, _ in renders))


def _guid(path: Path, base_url: str) -> UUID:
    """The feed's id: the one it has, so that it outlives a move; else made of its address."""
    if not path.exists():
        address = urlsplit(base_url + NAME)
        return uuid5(_PODCASTS, f"{address.netloc}{address.path}")
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        found = etree.parse(str(path), parser).findtext(f"channel/{{{NAMESPACES['podcast']}}}guid")
        return UUID(found)
    except (etree.XMLSyntaxError, OSError, TypeError, ValueError) as error:
        reason = "it is no feed of declaim's; move it away, and a new one is written"
        raise UnreadableSource(str(path), reason) from error


def _item(episode: _Episode, base_url: str, feed: UUID) -> Element:
    path, tags, date = episode.path, episode.about.tags, episode.date
    audio = {
        "url": base_url + _quoted(path.name),
        "length": str(path.stat().st_size),
        "type": _TYPES[path.suffix.lower()],
    }
    title = tags.get("title") or path.stem
    author = tags.get("artist", "")
    return element(
        "item",
        {},
        element("title", {}, title),
        # which is HTML, https://www.rssboard.org/rss-profile#element-channel-item-description
        element(
            "description", {}, f"<p>{escape(f'{title}, by {author}' if author else title)}</p>"
        ),
        # of the name alone: another render, another format or another server is the same episode
        element("guid", {"isPermaLink": "false"}, str(uuid5(feed, _quoted(path.stem)))),
        [element("pubDate", {}, format_datetime(date, usegmt=True))] if date else [],
        element("enclosure", audio),
        [element("itunes:author", {}, author)] if author else [],
        element("itunes:duration", {}, str(round(episode.about.duration))),
        element("itunes:explicit", {}, "false"),
        _image(path.parent, path.stem, base_url, episode.about.cover),
        [
            element(tag, {"url": base_url + _quoted(path.stem + suffix), **kind})
            for tag, suffix, kind in _BESIDE
            if path.with_suffix(suffix) in episode.beside
        ],
    )


def _image(folder: Path, stem: str, base_url: str, cover: bytes = b"") -> Iterator[Element]:
    """The picture of that name; else the cover, written out, as a feed needs an address of it."""
    names = [f"{stem}{end}" for end in (".jpg", ".png") if (folder / f"{stem}{end}").exists()]
    if cover and not names:
        names = [f"{stem}.cover" + (".png" if media_type(cover) == PNG else ".jpg")]
        with replacing(folder / names[0]) as temporary:
            temporary.write_bytes(cover)
    for name in names[:1]:
        yield element("itunes:image", {"href": base_url + _quoted(name)})


def _quoted(name: str) -> str:
    """A file's name in an address; it may be one that is not UTF-8."""
    return quote(os.fsencode(name))
