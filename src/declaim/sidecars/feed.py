"""A folder of renders -> a podcast: RSS 2.0 with the itunes and podcast namespaces.

https://www.rssboard.org/rss-specification, https://podcasters.apple.com/support/823 and
https://github.com/Podcastindex-org/podcast-namespace. Its bytes depend on the folder alone.
"""

import os
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from email.utils import format_datetime
from html import escape
from pathlib import Path
from urllib.parse import quote, urlsplit
from uuid import UUID, uuid5

from lxml import etree

from declaim.basics.atomic import replacing
from declaim.basics.pictures import PNG, media_type
from declaim.errors import UnknownChoice, UnreadableSource, Unwritable
from declaim.languages import shortest
from declaim.sidecars.episodes import BESIDE, TYPES, Episode, episodes_in
from declaim.sidecars.xml import NAMESPACES, Element, document, element

NAME = "feed.xml"

_SELF = {"rel": "self", "type": "application/rss+xml"}
SYNTHETIC = "synthetic-speech"
"""The purpose of `podcast:txt` in an episode that a synthetic voice reads."""
_ADDRESS = re.compile(
    r"https?://([\w.:@%-]+|\[[\da-f:.]+\](:\d+)?)(/[\w/.~!$&'()*+,;=:@%-]*)?",
    re.ASCII | re.IGNORECASE,
)
CATEGORIES = (
    *("Arts", "Business", "Comedy", "Education", "Fiction", "Government", "Health & Fitness"),
    *("History", "Kids & Family", "Leisure", "Music", "News", "Religion & Spirituality", "Science"),
    *("Society & Culture", "Sports", "TV & Film", "Technology", "True Crime"),
)
"""Apple's categories, https://podcasters.apple.com/support/1691; others know the same."""

_REFERENCES = ((b"&amp;", b"&#x26;"), (b"&lt;", b"&#x3C;"))
"""Signs escaped for readers that take titles for HTML: rssboard.org/rss-profile#data-types."""
_PODCASTS = UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")
"""The namespace of feeds' ids, given by the podcast namespace's specification of podcast:guid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """The description of a feed; an empty field takes the value of the folder's articles."""

    title: str = ""
    author: str = ""
    email: str = ""
    """The address by which directories reach the owner; anyone can read the address."""
    description: str = ""
    language: str = ""
    category: str = "News"
    """The category, one of CATEGORIES."""


@dataclass(frozen=True, slots=True)
class Feed:
    """The feed that was written, and the files that were left out."""

    path: Path
    episodes: int
    left_out: tuple[str, ...]
    """A sentence for each file of the folder that does not belong: broken, or of another render."""
    has_picture: bool
    """The feed has a picture: Apple and Spotify require one."""


def write_feed(folder: Path, base_url: str, channel: Channel, names: Collection[str] = ()) -> Feed:
    """Write `feed.xml` into the folder, an episode an article.

    `base_url` is where the folder will be found on the web; `names` are the audio files that the
    feed has, all of the folder if empty. An audio file that is damaged is
    left out, and so are captions, chapters and transcripts of another render than the audio's.
    Raises UnreadableSource where there is no audio or the system does not give it, UnknownChoice,
    and Unwritable; then the feed that was there before is untouched.
    """
    path = folder / NAME
    if not _ADDRESS.fullmatch(base_url):
        reason = (
            f"{base_url!r} is not the web address of a folder, such as https://example.org/articles"
        )
        raise Unwritable(str(path), reason)
    if channel.category not in CATEGORIES:
        raise UnknownChoice("podcast category", channel.category, CATEGORIES)
    base_url = base_url.rstrip("/") + "/"
    episodes, broken = episodes_in(folder, names)
    refused = [error for error in broken if isinstance(error.__cause__, OSError)]
    if refused or (broken and not episodes):
        raise (refused or broken)[0]  # a refused file may be sound, and its episode must not vanish
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
    pictures = rss.findall(f"channel/{{{NAMESPACES['itunes']}}}image")
    return Feed(path, len(episodes), (*map(str, broken), *stale), bool(pictures))


def _rss(episodes: list[Episode], folder: Path, base_url: str, channel: Channel) -> Element:
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
        element("podcast:medium", {}, "podcast"),
        _image(folder, "cover", base_url),
        [_item(episode, base_url, guid) for episode in episodes],
    )
    return element("rss", {"version": "2.0"}, content)


def _shared(episodes: list[Episode], tag: str) -> str:
    """The value that all episodes share; empty where they differ."""
    values = {episode.about.tags.get(tag, "") for episode in episodes}
    return values.pop() if len(values) == 1 else ""


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
        reason = "declaim did not write it; move it away"
        raise UnreadableSource(str(path), reason) from error


def _item(episode: Episode, base_url: str, feed: UUID) -> Element:
    path, tags, date = episode.path, episode.about.tags, episode.date
    audio = {
        "url": base_url + _quoted(path.name),
        "length": str(path.stat().st_size),
        "type": TYPES[path.suffix.lower()],
    }
    title = tags.get("title") or path.stem
    author, narrator = tags.get("artist", ""), tags.get("composer") or tags.get("istr", "")
    about = [f"{title}, by {author}" if author else title, tags.get("description", "")]
    about.append(f"Synthetic speech, narrated by {narrator}." if narrator else "")
    return element(
        "item",
        {},
        element("title", {}, title),
        # which is HTML, https://www.rssboard.org/rss-profile#element-channel-item-description
        element("description", {}, "".join(f"<p>{escape(text)}</p>" for text in about if text)),
        # of the name alone: another render, another format or another server is the same episode
        element("guid", {"isPermaLink": "false"}, str(uuid5(feed, _quoted(path.stem)))),
        [element("pubDate", {}, format_datetime(date, usegmt=True))] if date else [],
        element("enclosure", audio),
        [element("itunes:author", {}, author)] if author else [],
        [element("podcast:person", {"role": "narrator"}, narrator)] if narrator else [],
        [element("podcast:txt", {"purpose": SYNTHETIC}, "true")] if narrator else [],
        element("itunes:episodeType", {}, "full"),
        element("itunes:duration", {}, str(round(episode.about.duration))),
        element("itunes:explicit", {}, "false"),
        _image(path.parent, path.stem, base_url, episode.about.cover),
        [
            element(tag, {"url": base_url + _quoted(path.stem + suffix), **kind})
            for tag, suffix, kind in BESIDE
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
