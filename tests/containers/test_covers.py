"""The cover in the audio is the picture that was given, byte for byte."""

import base64
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import mutagen
import pytest
from mutagen.flac import Picture

from declaim.containers import CONTAINERS
from declaim.containers.tags import read_cover
from declaim.errors import UnreadableSource
from declaim.model import Recording, Script
from declaim.pipeline import narrate, prepare
from declaim.settings.options import Options
from declaim.sound.inspect import inspect
from declaim.store import Store
from kit.article import Render
from kit.salt import PNG
from kit.tagged import ARTICLE, TOLD, told


def jpeg() -> bytes:
    """A picture of 32 by 16 pixels."""
    codec: Any = av.CodecContext.create("mjpeg", "w")
    codec.width, codec.height, codec.pix_fmt, codec.time_base = 32, 16, "yuvj420p", Fraction(1)
    frame = av.VideoFrame(32, 16, "yuvj420p")
    frame.pts = 0
    return b"".join(bytes(packet) for packet in (*codec.encode(frame), *codec.encode(None)))


COVERS = {"cover.jpg": jpeg(), "cover.png": PNG}
MEDIA_TYPES = {"cover.jpg": "image/jpeg", "cover.png": "image/png"}


def covered(script: Script, cover: bytes) -> Script:
    """The script with this picture."""
    return replace(script, metadata=replace(script.metadata, cover=cover))


def cover(path: Path) -> tuple[str, bytes]:
    """The cover's media type and content, as another program reads them."""
    if path.suffix == ".mka":
        with av.open(str(path)) as file:
            (packet,) = (p for p in file.demux(file.streams.video[0]) if p.size)
            return file.streams.video[0].metadata["mimetype"], bytes(packet)
    read = mutagen.File(path)
    if path.suffix == ".mp3":
        (picture,) = read.tags.getall("APIC")
        return picture.mime, picture.data
    if path.suffix in {".m4b", ".m4a"}:
        (picture,) = read["covr"]
        return {13: "image/jpeg", 14: "image/png"}[picture.imageformat], bytes(picture)
    if path.suffix == ".flac":
        (picture,) = read.pictures
    else:
        picture = Picture(base64.b64decode(read["metadata_block_picture"][0]))
    with av.open(str(path)) as file:
        shown = file.streams.video[0]
        assert (picture.type, picture.width, picture.height) == (3, shown.width, shown.height)
    return picture.mime, picture.data


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """An article with every tag, beside its covers."""
    path = tmp_path / "article.md"
    path.write_text(ARTICLE, "utf-8")
    for name, content in COVERS.items():
        (tmp_path / name).write_bytes(content)
    return path


@pytest.mark.parametrize("suffix", sorted({*CONTAINERS} - {".wav"}))
@pytest.mark.parametrize("name", COVERS)
def test_a_cover_reads_back_as_it_is(
    rendered: Render, tmp_path: Path, suffix: str, name: str
) -> None:
    plain = rendered(f"a{suffix}")
    covered = rendered(f"a{suffix}", cover=tmp_path / name)
    assert cover(covered.path) == (MEDIA_TYPES[name], COVERS[name])
    assert told(covered.path) == TOLD
    assert covered.effort.encoded == 0
    assert packets(covered) == packets(plain)


def packets(recording: Recording) -> list[tuple[int | None, bytes]]:
    with av.open(str(recording.path)) as file:
        return [(packet.pts, bytes(packet)) for packet in file.demux(audio=0) if packet.size]


@pytest.mark.parametrize("suffix", [".m4b", ".mp3", ".opus", ".mka", ".flac"])
@pytest.mark.parametrize("content", [b"GIF89a", b"\xff\xd8\xff" * 99, PNG[:20]])
def test_a_broken_cover_does_not_break_the_file(
    article: Path, store: Store, suffix: str, content: bytes
) -> None:
    _, script = prepare(article, Options(voice="tone"), store)
    output = article.with_suffix(suffix)
    recording = narrate(covered(script, content), output, store)
    assert told(output) == TOLD
    assert inspect(output).duration == pytest.approx(recording.duration, abs=0.06)


def test_a_cover_larger_than_the_sound_is_kept(article: Path, store: Store) -> None:
    _, script = prepare(article, Options(voice="tone"), store)
    large = COVERS["cover.jpg"] + bytes(5_000_000)
    narrate(covered(script, large), article.with_suffix(".m4b"), store)
    assert cover(article.with_suffix(".m4b")) == ("image/jpeg", large)
    narrate(covered(script, large), article.with_suffix(".opus"), store)
    assert cover(article.with_suffix(".opus")) == ("image/jpeg", large)


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"%PDF-1.7", PNG[:20], b"\xff\xd8\xff" * 99])
def test_what_is_no_cover_is_said_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.png").write_bytes(content)
    with pytest.raises(UnreadableSource, match=r"a\.png: a cover must be a JPEG or PNG"):
        read_cover(tmp_path / "a.png")


def test_a_cover_that_is_not_there_is_said_before_anything_is_spoken(
    rendered: Render, tmp_path: Path
) -> None:
    with pytest.raises(UnreadableSource, match=r"none\.jpg: No such file .*; name a JPEG or PNG"):
        rendered("a.m4b", cover=tmp_path / "none.jpg")
    assert not (tmp_path / "store").exists()
