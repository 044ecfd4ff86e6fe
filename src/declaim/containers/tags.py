"""What a file says of itself besides its chapters: texts, by libavformat's names, and a cover."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from struct import pack

import av
from av.container import OutputContainer
from av.stream import Disposition

from declaim.errors import UnreadableSource
from declaim.languages import three_letters
from declaim.model import Script
from declaim.pictures import JPEG, PNG, media_type

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
    """What is told of a recording."""

    texts: Mapping[str, str]
    """None is empty."""
    cover: Cover | None


def tags_of(script: Script, stamp: str) -> Tags:
    """What the script tells, but for a cover that is neither JPEG nor PNG; and the stamp."""
    known = script.metadata
    texts = {
        "title": known.title,
        "album": known.title,
        "artist": known.byline,
        "date": known.published,
        "genre": "Audiobook",
        "publisher": known.publisher,
        "language": three_letters(known.language),
        "encoded_by": stamp,
    }
    return Tags({name: text for name, text in texts.items() if text}, _cover(known.cover))


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


def put_tags(output: OutputContainer, tags: Tags) -> None:
    """Give a file its tags, and its cover where libavformat can: once all else is set up."""
    output.metadata.update(tags.texts)
    cover, muxer = tags.cover, output.format.name
    if muxer == "ipod":  # which knows it by another name
        output.metadata["encoding_tool"] = tags.texts.get("encoded_by", "")
    if not cover or muxer == "ipod":
        return
    if muxer == "matroska":
        output.add_attachment(f"cover.{cover.kind}", cover.media_type, cover.content)
    elif size := _size(cover):
        if muxer in ("ogg", "opus"):
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
    """Width and height in pixels; None where there is no picture in it after all."""
    try:
        with av.open(BytesIO(cover.content), "r") as file:
            shown = file.streams.video[0]
            return (shown.width, shown.height) if shown.width else None
    except (av.FFmpegError, IndexError):
        return None
