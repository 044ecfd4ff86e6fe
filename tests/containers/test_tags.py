"""Tags and cover read back from every container: by mutagen, wavinfo and libavformat."""

import base64
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import mutagen
import pytest
from mutagen.flac import Picture
from wavinfo import WavInfoReader

from declaim.containers import CONTAINERS
from declaim.containers.tags import read_cover
from declaim.errors import UnreadableSource
from declaim.languages import shortest, three_letters
from declaim.model import Recording, Script
from declaim.pipeline import narrate, prepare
from declaim.settings.options import Options
from declaim.sound.inspect import inspect
from declaim.store import Store
from kit.article import Render
from kit.salt import PNG

ARTICLE = """---
title: "Zwölf; = # “Boote”"
author: A. Writer
date: 2014-03-09
lang: de-AT
publisher: Quay Press
---

Es war einmal ein Boot.

Dann kam ein zweites.
"""
TOLD = {
    "title": "Zwölf; = # “Boote”",
    "album": "Zwölf; = # “Boote”",
    "artist": "A. Writer",
    "date": "2014-03-09",
    "genre": "Audiobook",
    "publisher": "Quay Press",
    "language": "deu",
}
MP4 = {"\xa9nam": "title", "\xa9alb": "album", "\xa9ART": "artist", "\xa9day": "date"}
MP4 |= {"\xa9gen": "genre", "\xa9pub": "publisher"}
ID3 = {"TIT2": "title", "TALB": "album", "TPE1": "artist", "TDRC": "date", "TCON": "genre"}
ID3 |= {"TPUB": "publisher", "TLAN": "language"}
INFO = {"title": "title", "product": "album", "artist": "artist", "created_date": "date"}
INFO |= {"genre": "genre"}


def jpeg() -> bytes:
    """A picture of 32 by 16 pixels."""
    codec: Any = av.CodecContext.create("mjpeg", "w")
    codec.width, codec.height, codec.pix_fmt, codec.time_base = 32, 16, "yuvj420p", Fraction(1)
    frame = av.VideoFrame(32, 16, "yuvj420p")
    frame.pts = 0
    return b"".join(bytes(packet) for packet in (*codec.encode(frame), *codec.encode(None)))


COVERS = {"cover.jpg": jpeg(), "cover.png": PNG}
MEDIA_TYPES = {"cover.jpg": "image/jpeg", "cover.png": "image/png"}


def told(path: Path) -> dict[str, str]:
    """The tags by the names of TOLD, as another program reads them."""
    if path.suffix == ".wav":
        info = WavInfoReader(str(path), info_encoding="utf-8").info.to_dict()
        return {name: info[key] for key, name in INFO.items()}
    with av.open(str(path)) as file:
        language = {"language": str(file.streams.audio[0].language)}
        tags = {name.lower(): value for name, value in file.metadata.items()}
    if path.suffix == ".mka":
        return {name: tags[name] for name in TOLD} | language
    read = mutagen.File(path)
    if path.suffix == ".mp3":
        return {name: str(read[key]) for key, name in ID3.items()}
    if path.suffix in {".m4b", ".m4a"}:
        assert read["stik"] == [2], "an audiobook"
        return {name: read[key][0] for key, name in MP4.items()} | language
    return {name: read[name][0] for name in TOLD}


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
    """An article that tells all there is to tell."""
    path = tmp_path / "article.md"
    path.write_text(ARTICLE, "utf-8")
    for name, content in COVERS.items():
        (tmp_path / name).write_bytes(content)
    return path


@pytest.mark.parametrize("suffix", CONTAINERS)
def test_all_that_an_article_tells_reads_back(rendered: Render, suffix: str) -> None:
    read = told(rendered(f"a{suffix}").path)
    assert read == {name: TOLD[name] for name in read}
    unread = {"publisher", "language"} if suffix == ".wav" else set()
    assert read.keys() | unread == TOLD.keys()


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


@pytest.mark.parametrize(
    ("tag", "code", "back"),
    [
        *(("en-GB", "eng", "en"), ("zh-Hans", "zho", "zh"), ("grc", "grc", "grc")),
        *(("AR", "ara", "ar"), ("x-mine", "", ""), ("", "", "")),
    ],
)
def test_languages_have_three_letters(tag: str, code: str, back: str) -> None:
    assert three_letters(tag) == code
    assert shortest(code or "und") == back
