"""Tags and cover read back from every container: by mutagen, wavinfo and libavformat."""

import base64
import re
import subprocess
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import mutagen
import pytest
from mutagen.flac import Picture
from wavinfo import WavInfoReader

from declaim.basics.disclosure import BY_RULE
from declaim.containers import CONTAINERS
from declaim.containers.tags import read_cover
from declaim.errors import UnknownChoice, UnreadableSource
from declaim.languages import shortest, three_letters
from declaim.model import Recording, Script
from declaim.pipeline import narrate, prepare
from declaim.settings.options import Options
from declaim.sound.inspect import inspect
from declaim.store import Store
from kit.article import Render
from kit.program import PATIENCE_S
from kit.salt import PNG

ARTICLE = """---
title: "Zwölf; = # “Boote”"
authors: [A. Writer, "King, B."]
date: 2014-03-09
lang: de-AT
publisher: Quay Press
series: Der Fluss
part: 2
subtitle: Eine Fahrt
description: Von einem Boot & von einem zweiten.
isbn: 978-3-16-148410-0
url: https://example.org/boote
copyright: 2014 A. Writer
---

Es war einmal ein Boot.

Dann kam ein zweites.
"""
TOLD = {
    "title": "Zwölf; = # “Boote”",
    "album": "Zwölf; = # “Boote”",
    "artist": "A. Writer, King, B.",
    "albumartist": "A. Writer, King, B.",
    "composer": "tone (synthetic voice)",
    "date": "2014-03-09",
    "genre": "Audiobook",
    "publisher": "Quay Press",
    "language": "deu",
    "comment": "Synthetic speech, made by declaim with the voice tone of tone.",
    "digitalsourcetype": BY_RULE,
    "description": "Von einem Boot & von einem zweiten.",
    "subtitle": "Eine Fahrt",
    "grouping": "Der Fluss #2",
    "series": "Der Fluss",
    "series-part": "2",
    "isbn": "978-3-16-148410-0",
    "copyright": "2014 A. Writer",
    "wwwaudiosource": "https://example.org/boote",
}
"""What the article tells, by the names of Vorbis comments."""
DELIVERY = (Path(__file__).parents[2] / "docs" / "delivery.md").read_text("utf-8")
INFO_IDS = ("INAM", "IART", "IPRD", "IGNR", "ICRD", "ILNG", "ITCH", "ISTR", "ISBJ", "ICOP", "ICMT")
FREE = ("series", "series-part", "subtitle", "isbn", "wwwaudiosource", "digitalsourcetype")
MP4 = {"\xa9nam": "title", "\xa9alb": "album", "\xa9ART": "artist", "\xa9day": "date"}
MP4 |= {"\xa9gen": "genre", "\xa9pub": "publisher", "aART": "albumartist", "\xa9wrt": "composer"}
MP4 |= {"\xa9cmt": "comment", "desc": "description", "\xa9grp": "grouping", "cprt": "copyright"}
MP4 |= {f"----:com.apple.iTunes:{name.upper()}": name for name in (*FREE, "language")}
ID3 = {"TIT2": "title", "TALB": "album", "TPE1": "artist", "TDRC": "date", "TCON": "genre"}
ID3 |= {"TPUB": "publisher", "TLAN": "language", "TPE2": "albumartist", "TCOM": "composer"}
ID3 |= {"COMM::eng": "comment", "TIT1": "grouping", "TIT3": "subtitle", "TCOP": "copyright"}
ID3 |= {"WOAS": "wwwaudiosource", "TXXX:description": "description"}
ID3 |= {f"TXXX:{name}": name.lower() for name in ("SERIES", "SERIES-PART", "ISBN")}
ID3 |= {"TXXX:DIGITALSOURCETYPE": "digitalsourcetype"}
INFO = {"title": "title", "product": "album", "artist": "artist", "created_date": "date"}
INFO |= {"genre": "genre", "comment": "comment", "copyright": "copyright", "subject": "description"}


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
        info["comment"], _, source = info["comment"].rpartition(" (")
        assert source == f"{BY_RULE})"
        return {name: info[key] for key, name in INFO.items()}
    with av.open(str(path)) as file:
        language = {"language": str(file.streams.audio[0].language)}
        tags = {name.lower(): value for name, value in file.metadata.items()}
    if path.suffix == ".mka":
        tags["albumartist"] = tags["album_artist"]
        return {name: tags[name] for name in TOLD} | language
    read = mutagen.File(path)
    if path.suffix == ".mp3":
        return {name: str(read[key]) for key, name in ID3.items()}
    if path.suffix in {".m4b", ".m4a"}:
        assert read["stik"] == [2], "an audiobook"
        assert read["\xa9nrt"] == read["\xa9wrt"]
        values = {name: read[key][0] for key, name in MP4.items()}
        texts = {n: v.decode() if isinstance(v, bytes) else str(v) for n, v in values.items()}
        assert texts["language"] == language["language"]
        return texts
    return {name: ", ".join(read[name]) for name in TOLD}


def authors(path: Path) -> list[str]:
    """Each author by itself, as another program reads them."""
    read = mutagen.File(path)
    if path.suffix == ".mp3":
        return [*read["TXXX:ARTISTS"].text]
    if path.suffix in {".m4b", ".m4a"}:
        return [bytes(name).decode() for name in read["----:com.apple.iTunes:ARTISTS"]]
    return [*read["artist"]]


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
def test_all_that_an_article_tells_reads_back(
    rendered: Render, tmp_path: Path, suffix: str
) -> None:
    read = told(rendered(f"a{suffix}").path)
    assert read == {name: TOLD[name] for name in read}
    if suffix != ".wav":
        assert read == TOLD
    if suffix not in {".wav", ".mka"}:
        assert authors(tmp_path / "out" / f"a{suffix}") == ["A. Writer", "King, B."]


def test_the_users_tags_are_above_the_articles_and_those_above_the_folders(
    article: Path, tmp_path: Path
) -> None:
    (tmp_path / "declaim.toml").write_text('genre = "Essay"\nseries = "Nein"\npart = 9\n', "utf-8")
    said = Options(voice="tone", author="C. Third; D. Fourth", tags={"part": "3", "isbn": ""})
    known = prepare(article, said, Store(tmp_path / "store"))[1].metadata
    told = {**known.details, "publisher": known.publisher}
    assert (told["genre"], told["series"], told["part"]) == ("Essay", "Der Fluss", "3")
    assert "isbn" not in told, "a tag that is asked for as nothing is taken away"
    assert (known.authors, known.byline) == (("C. Third", "D. Fourth"), "C. Third, D. Fourth")


@pytest.mark.parametrize("tags", [{"serie": "The River"}, {"date": "March"}])
def test_a_tag_that_cannot_be_is_refused(tags: dict[str, str]) -> None:
    with pytest.raises(UnknownChoice):
        Options(tags=tags)


@pytest.mark.needs("mediainfo")
def test_a_wav_file_says_who_narrates(rendered: Render) -> None:
    command = ["mediainfo", "--Inform=General;%Performer%", str(rendered("a.wav").path)]
    printed = subprocess.run(
        command, capture_output=True, text=True, check=True, timeout=PATIENCE_S
    )
    assert printed.stdout.strip() == "tone (synthetic voice)"


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


def names_in(path: Path) -> set[str]:
    """The names of all tags of a file, as docs/delivery.md writes them."""
    if path.suffix == ".wav":
        content = path.read_bytes()
        return {name for name in INFO_IDS if name.encode() in content[-2000:]}
    if path.suffix == ".mka":
        with av.open(str(path)) as file:
            return {name.upper() for name in ("title", *file.metadata)}
    read = mutagen.File(path)
    stored = list(read.tags.keys())
    keys = [key.removeprefix("----:com.apple.iTunes:").split("::")[0] for key in stored]
    pictures = {"PICTURE", "METADATA_BLOCK_PICTURE"} if path.suffix in {".flac", ".opus"} else set()
    shown = {"APIC" if key.startswith("APIC") else key for key in keys}
    return shown | pictures | ({key.upper() for key in keys} if pictures else set())


@pytest.mark.parametrize(
    ("column", "suffix"),
    [(1, ".m4b"), (2, ".mp3"), (3, ".flac"), (3, ".opus"), (4, ".mka"), (5, ".wav")],
)
def test_every_name_of_the_table_in_the_documentation_is_in_the_file(
    rendered: Render, tmp_path: Path, column: int, suffix: str
) -> None:
    lines = [line for line in DELIVERY.splitlines() if line.startswith("| ")]
    table = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    rows = table[1 : next(n for n, row in enumerate(table) if row[0] == "cover") + 1]
    written = {name for row in rows for name in re.findall(r"`([^`]+)`", row[column])}
    written -= {"ALBUM_ARTIST"} if suffix == ".flac" else set()
    found = names_in(rendered(f"a{suffix}", cover=tmp_path / "cover.png").path)
    assert written, "the table has this column"
    assert written - found == set()
