"""The tags of a file: texts, by libavformat's names, and a cover."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from struct import pack
from types import MappingProxyType

import av
from av.container import OutputContainer
from av.stream import Disposition

from declaim.basics.disclosure import disclosure, narrator_of, source_type
from declaim.basics.pictures import JPEG, PNG, media_type
from declaim.errors import UnreadableSource
from declaim.languages import three_letters
from declaim.model import Script

SOURCE_TYPE = "DIGITALSOURCETYPE"
AUTHORS = "ARTISTS"
"""Several, each by itself, as MusicBrainz Picard has it."""
ADDRESS = "WWWAUDIOSOURCE"
"""As Mp3tag calls it, https://docs.mp3tag.de/mapping/."""
VORBIS = ("flac", "ogg", "opus")
_HELD = "commen_"
_NAMES: Mapping[str, Mapping[str, str]] = {
    "ipod": {"encoded_by": "encoding_tool"},
    "mp3": {"subtitle": "TIT3", "comment": "", ADDRESS: ""},  # two that id3.py writes
    **{muxer: {"comment": _HELD} for muxer in VORBIS},
}
"""Other names that a muxer has for a tag; empty for a tag that is not given to the muxer."""
_FRONT_COVER = 3
"""Its number among ID3v2's kinds of pictures (4.14), which FLAC and Ogg took over."""


@dataclass(frozen=True, slots=True)
class Cover:
    """A picture that every player shows."""

    media_type: str
    """image/jpeg or image/png."""
    content: bytes

    @property
    def kind(self) -> str:
        """jpeg or png."""
        return self.media_type.removeprefix("image/")


@dataclass(frozen=True, slots=True)
class Tags:
    """The tags of a recording."""

    texts: Mapping[str, str]
    """By libavformat's names, or else by those that audiobook apps read; none is empty."""
    cover: Cover | None
    authors: tuple[str, ...] = ()
    """The artist's names, each by itself."""


def tags_of(script: Script, stamp: str) -> Tags:
    """The script's metadata and the stamp; a cover that is neither JPEG nor PNG is left out."""
    known = script.metadata
    details = known.details
    series, part = details.get("series", ""), details.get("part", "")
    texts = {
        "title": known.title,
        "album": details.get("album") or known.title,
        "track": details.get("track", ""),
        "artist": known.byline,
        "album_artist": known.byline,
        "composer": narrator_of(script),
        "date": known.published,
        "genre": details.get("genre") or "Audiobook",
        "publisher": known.publisher,
        "language": three_letters(known.language),
        "encoded_by": stamp,
        "comment": disclosure(script),
        SOURCE_TYPE: source_type(script),
        "description": details.get("description", ""),
        "subtitle": details.get("subtitle", ""),
        "grouping": f"{series} #{part}" if series and part else series,
        "SERIES": series,
        "SERIES-PART": part if series else "",
        "ISBN": details.get("isbn", ""),
        "copyright": details.get("rights", ""),
        ADDRESS: details.get("address", ""),
    }
    told = {name: text.replace("\0", "") for name, text in texts.items() if text}
    return Tags(told, _cover(known.cover), known.authors or tuple(filter(None, [known.byline])))


def read_cover(path: Path) -> bytes:
    """The content of a JPEG or PNG file; UnreadableSource if it is neither."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableSource(str(path), f"{error.strerror}; name a JPEG or PNG") from error
    cover = _cover(content)
    if not cover or not _size(cover):
        raise UnreadableSource(str(path), "a cover must be a JPEG or PNG, and this file is not")
    return content


def held_comments(tags: Tags) -> list[tuple[str, str, str]]:
    """Comments that vorbis.py renames: the name that holds the place, the right name, the text."""
    authors = [(f"artis{n}", "artist", text) for n, text in enumerate(tags.authors[1:10])]
    return [*authors, (_HELD, "comment", tags.texts.get("comment", ""))]


def put_tags(
    output: OutputContainer, tags: Tags, chapters: Mapping[str, str] = MappingProxyType({})
) -> None:
    """Give a file its tags, and its cover where libavformat can: once all else is set up.

    `chapters` are Vorbis comments.
    """
    cover, muxer = tags.cover, output.format.name
    names = _NAMES.get(muxer, {})
    named = {names.get(name, name): text for name, text in tags.texts.items()}
    named.pop("", None)
    if muxer in VORBIS:
        named |= {held: text for held, _, text in held_comments(tags)}
        named |= {"artist": next(iter(tags.authors))} if tags.authors else {}
    if muxer == "ipod":
        named["synopsis"] = tags.texts.get("description", "")
    output.metadata.update({**named, **chapters})
    if not cover or muxer == "ipod":
        return
    if muxer == "matroska":
        output.add_attachment(f"cover.{cover.kind}", cover.media_type, cover.content)
    elif size := _size(cover):
        if muxer in VORBIS and muxer != "flac":
            output.metadata["METADATA_BLOCK_PICTURE"] = _as_comment(cover, *size)
        else:
            _attach(output, cover, *size)


def _attach(output: OutputContainer, cover: Cover, width: int, height: int) -> None:
    codec = {"jpeg": "mjpeg"}.get(cover.kind, cover.kind)
    stream = output.add_mux_stream(codec, width=width, height=height)
    stream.disposition = Disposition.attached_pic
    stream.metadata["comment"] = "Cover (front)"
    packet = av.Packet(cover.content)
    packet.stream = stream
    packet.pts = packet.dts = 0
    output.mux_one(packet)


def _as_comment(cover: Cover, width: int, height: int) -> str:
    """FLAC's block of a picture, as text: https://wiki.xiph.org/VorbisComment."""
    kind = cover.media_type.encode()
    head = pack(">II", _FRONT_COVER, len(kind)) + kind
    form = pack(">IIIII", 0, width, height, 24, 0)  # no description, no palette
    return b64encode(head + form + pack(">I", len(cover.content)) + cover.content).decode()


def _cover(content: bytes) -> Cover | None:
    kind = media_type(content)
    return Cover(kind, content) if kind in (JPEG, PNG) else None


def _size(cover: Cover) -> tuple[int, int] | None:
    """Width and height in pixels; None if it holds no picture."""
    try:
        with av.open(BytesIO(cover.content), "r") as file:
            shown = file.streams.video[0]
            return (shown.width, shown.height) if shown.width else None
    except (av.FFmpegError, IndexError):
        return None
