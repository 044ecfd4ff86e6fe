"""A book to read along: its parts agree with the timeline, by lxml, by declaim and by epubcheck."""

import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from mutagen.mp4 import MP4

from declaim.basics.sidecar import Sidecar
from declaim.model import Recording
from declaim.pipeline import render
from declaim.reading import read
from declaim.settings.options import Options
from declaim.sidecars.book import write_book
from declaim.store import Store
from kit.article import Render
from kit.salt import PNG, timed, written

NS = {
    "h": "http://www.w3.org/1999/xhtml",
    "s": "http://www.w3.org/ns/SMIL",
    "o": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
}
MEDIA_TYPE = b"application/epub+zip"


@pytest.fixture
def heard(rendered: Render) -> Recording:
    """The article, read aloud."""
    return timed(rendered("salt.mp3"))


@pytest.fixture
def book(heard: Recording, tmp_path: Path) -> Path:
    """The article's book, with a cover."""
    path = tmp_path / "salt.epub"
    write_book(path, written(cover=PNG), heard)
    return path


@pytest.fixture
def book_of_a_book(book: Path, store: Store) -> Path:
    """The book that `declaim render --epub plain` makes of that book."""
    options = Options(voice="tone", sidecars=(Sidecar.PLAIN_EPUB,))
    render(book, book.parent / "again" / "salt.m4b", options, store=store)
    return book.parent / "again" / "salt.epub"


@pytest.fixture
def book_of_pages(heard: Recording, tmp_path: Path) -> Path:
    """The book of an article that was printed on two pages."""
    blocks = (replace(each, page=1 + (n > 3)) for n, each in enumerate(written().blocks))
    write_book(tmp_path / "pages.epub", written(*blocks), heard)
    return tmp_path / "pages.epub"


def parsed(book: Path, name: str) -> Any:
    with zipfile.ZipFile(book) as archive:
        return etree.fromstring(archive.read(f"EPUB/{name}"))


def found(tree: Any, path: str) -> list[str]:
    return [str(value) for value in tree.xpath(path, namespaces=NS)]


def test_every_sentence_is_read_along_when_it_is_heard(book: Path, heard: Recording) -> None:
    timeline = heard.timeline
    clips = []
    for part in ("text-0001", "text-0002"):
        page, overlay = parsed(book, f"{part}.xhtml"), parsed(book, f"{part}.smil")
        for pair in overlay.iterfind(".//s:par", NS):
            file, _, name = pair.find("s:text", NS).get("src").partition("#")
            assert file == f"{part}.xhtml"
            (span,) = page.xpath(f"//*[@id='{name}']")
            sound = pair.find("s:audio", NS)
            begin, end = (float(sound.get(it).rstrip("s")) for it in ("clipBegin", "clipEnd"))
            clips.append(("".join(span.itertext()), begin, end))
    assert [text for text, _, _ in clips] == [cue.text.replace("\n", "") for cue in timeline.cues]
    for (_, begin, end), cue in zip(clips, timeline.cues, strict=True):
        assert begin <= cue.start / timeline.frame_rate + 0.001
        assert end >= cue.stop / timeline.frame_rate - 0.001
    assert clips[0][1] == 0
    assert [begin for _, begin, _ in clips[1:]] == [end for _, _, end in clips[:-1]]


def test_durations_add_up_to_the_recordings(book: Path, heard: Recording) -> None:
    package = parsed(book, "package.opf")
    durations = "//o:meta[@property='media:duration']"
    (total,) = found(package, f"{durations}[not(@refines)]/text()")
    parts = found(package, f"{durations}[@refines]/text()")
    assert float(total.rstrip("s")) == pytest.approx(heard.duration, abs=0.001)
    assert sum(float(part.rstrip("s")) for part in parts) == pytest.approx(heard.duration, abs=0.01)


def test_chapters_are_the_table_of_contents(book: Path) -> None:
    nav = parsed(book, "nav.xhtml")
    links = [(a.text, a.get("href")) for a in nav.iterfind(".//h:a", NS)]
    assert links == [
        ("Salt & <Rope>", "text-0001.xhtml#b0"),
        ("Out ]]> to sea", "text-0002.xhtml#b3"),
    ]
    for _, target in links:
        file, _, name = target.partition("#")
        assert found(parsed(book, file), f"//*[@id='{name}']/@id") == [name]


def test_a_title_that_is_not_spoken_is_before_the_first_chapter_on_its_page(
    heard: Recording, tmp_path: Path
) -> None:
    timeline = replace(heard.timeline, cues=heard.timeline.cues[3:])
    path = tmp_path / "late.epub"
    write_book(path, written(title="Another"), replace(heard, timeline=timeline))
    page = parsed(path, "text-0001.xhtml")
    assert found(page, "//h:h1/text()") == ["Another"]
    assert found(page, "//h:h3//text()") == ["Out ]]> to sea"]
    assert len(parsed(path, "text-0001.smil").findall(".//s:par", NS)) == len(timeline.cues)


def test_each_page_of_a_printed_source_begins_once_and_is_in_the_list_of_pages(
    book_of_pages: Path,
) -> None:
    nav = parsed(book_of_pages, "nav.xhtml").find(".//h:nav[@hidden]", NS)
    links = [(a.text, a.get("href")) for a in nav.iterfind(".//h:a", NS)]
    assert links == [("1", "text-0001.xhtml#page-1"), ("2", "text-0002.xhtml#page-2")]
    parts = [parsed(book_of_pages, f"text-000{n}.xhtml") for n in (1, 2)]
    names = [name for part in parts for name in found(part, "//h:span/@id")]
    assert [name for name in names if name.startswith("page-")] == ["page-1", "page-2"]


def test_it_is_a_zip_as_readers_want_it_with_the_recording_as_it_is(
    book: Path, heard: Recording
) -> None:
    with zipfile.ZipFile(book) as archive:
        first, *others = archive.infolist()
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert archive.read(first) == MEDIA_TYPE
        assert {entry.date_time for entry in (first, *others)} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.read("EPUB/audio.mp3") == heard.path.read_bytes()
        assert archive.read("EPUB/cover.png") == PNG
    assert book.read_bytes()[38 : 38 + len(MEDIA_TYPE)] == MEDIA_TYPE


def test_metadata_is_the_articles(book: Path) -> None:
    package = parsed(book, "package.opf")
    told = {name: found(package, f"//dc:{name}/text()") for name in ("title", "creator", "date")}
    assert told == {"title": ["Salt & <Rope>"], "creator": ["A. Writer"], "date": ["2014-03-09"]}
    assert found(package, "//o:meta[@property='dcterms:modified']/text()") == [
        "2014-03-09T00:00:00Z"
    ]


def test_missing_metadata_is_left_out_or_called_unknown(heard: Recording, tmp_path: Path) -> None:
    bare = written(byline="", published="", language="", publisher="")
    write_book(tmp_path / "bare.epub", bare, heard)
    package = parsed(tmp_path / "bare.epub", "package.opf")
    assert found(package, "//dc:creator | //dc:date | //dc:publisher") == []
    assert found(package, "//dc:language/text()") == ["und"]
    assert found(package, "//o:meta[@property='dcterms:modified']/text()") == [
        "2000-01-01T00:00:00Z"
    ]


def test_it_is_the_same_to_the_byte_when_it_is_made_again(
    book: Path, heard: Recording, tmp_path: Path
) -> None:
    write_book(tmp_path / "again.epub", written(cover=PNG), heard)
    assert (tmp_path / "again.epub").read_bytes() == book.read_bytes()


def test_declaim_reads_its_own_book(book: Path) -> None:
    article = read(book)
    assert (article.metadata.title, article.metadata.byline, article.metadata.language) == (
        "Salt & <Rope>",
        "A. Writer",
        "en-GB",
    )
    texts = [block.text for block in article.blocks]
    assert "It rained. The rope was wet." in texts
    assert "a <script>alert(1)</script> line" in texts


def test_a_book_comes_out_of_a_book(book: Path, book_of_a_book: Path) -> None:
    before, after = (parsed(path, "package.opf") for path in (book, book_of_a_book))
    for name in ("title", "creator", "date", "language", "publisher"):
        assert found(after, f"//dc:{name}/text()") == found(before, f"//dc:{name}/text()")
    chapters = [
        found(parsed(it, "nav.xhtml"), "//h:li/h:a/text()") for it in (book, book_of_a_book)
    ]
    assert chapters[0] == chapters[1]
    with zipfile.ZipFile(book_of_a_book) as archive:
        assert archive.read("EPUB/cover.png") == PNG
        audio = archive.read("EPUB/audio.m4a")
    recording = book_of_a_book.with_suffix(".m4b")
    assert audio == recording.read_bytes()
    assert [bytes(cover) for cover in MP4(recording)["covr"]] == [PNG]


@pytest.mark.needs("epubcheck")
@pytest.mark.parametrize("which", ["book", "book_of_a_book", "book_of_pages"])
def test_epubcheck_finds_no_fault(which: str, request: pytest.FixtureRequest) -> None:
    program = Path(str(shutil.which("epubcheck"))).resolve()  # Debian's is a jar
    quick = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar"]  # it runs but once
    command = quick if program.suffix == ".jar" else []
    done = subprocess.run(
        [*command, program, request.getfixturevalue(which)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "No errors or warnings detected" in done.stdout + done.stderr, done.stderr
    assert done.returncode == 0
