"""A reader's own EPUB, narrated: every file of it stays, and its sentences can be read along."""

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from declaim.basics.sidecar import Sidecar
from declaim.errors import Unwritable
from declaim.model import Recording
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.sidecars.anchors import Passages, anchored
from declaim.store import Store

PAGE = """<?xml version="1.0" encoding="UTF-8"?>\r
<!DOCTYPE html>\r
<!-- <p>a comment</p> -->
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en">
<head><title>One &amp; all</title><link rel='stylesheet'  href="style.css"/></head>
<body>
<section id="one"><h1 class='big'>The <i>Tide</i></h1>
<p>It was late.&#160;“Who is <em>there?” she said. Nobody</em> answered<sup><a
 href="#n" epub:type="noteref">1</a></sup> her.</p>
<p id="own">One sentence alone.</p>
<ol><li>Wait for the boat.</li></ol>
<table><tr><th>Hour</th><th>Tide</th></tr><tr><td>6</td><td>low</td></tr></table>
<p><img src="moon.png" alt="The moon"/>The end of it &#8212; <b>perhaps.</b> And more.</p>
<aside epub:type="footnote" id="n"><p>A note.</p></aside>
</section></body></html>
"""
OPF = """<?xml version="1.0"?>
<opf:package xmlns:opf="http://www.idpf.org/2007/opf" version="VERSION" unique-identifier="uid">
<opf:metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="uid">urn:isbn:9780000000002</dc:identifier><dc:title>The Tide</dc:title>
<dc:language>en</dc:language><opf:meta property="dcterms:modified">2020-01-02T03:04:05Z</opf:meta>
</opf:metadata>
<opf:manifest>
<opf:item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<opf:item id="a" href="a-page.xhtml" media-type="application/xhtml+xml"></opf:item>
<opf:item id="css" href="style.css" media-type="text/css"/>
<opf:item id="moon" href="moon.png" media-type="image/png"/>
</opf:manifest>
<opf:spine><opf:itemref idref="a"/></opf:spine>
</opf:package>
"""
NAV = """<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
<head><title>Contents</title></head><body><nav epub:type="toc"><ol>
<li><a href="a-page.xhtml#one">The Tide</a></li></ol></nav></body></html>
"""
CONTAINER = """<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>
"""
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63606060000000040001f61738550000000049454e44ae426082"
)


def book_in(path: Path, version: str = "3.0", page: str = PAGE) -> Path:
    """A book as a publisher makes one."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        book.writestr("META-INF/container.xml", CONTAINER)
        book.writestr("OPS/book.opf", OPF.replace("VERSION", version))
        book.writestr("OPS/nav.xhtml", NAV)
        book.writestr("OPS/a-page.xhtml", page)
        book.writestr("OPS/style.css", "h1 { color: teal }")
        book.writestr("OPS/moon.png", PNG)
    return path


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the book."""
    return tmp_path_factory.mktemp("narrated")


@pytest.fixture(scope="module")
def recording(folder: Path) -> Recording:
    """The book, narrated beside its recording."""
    options = Options(voice="tone", sidecars=(Sidecar.EPUB,))
    book = book_in(folder / "tide.epub")
    return render(book, folder / "out" / "tide.m4b", options, store=Store(folder / "store"))


@pytest.fixture(scope="module")
def files(recording: Recording) -> dict[str, bytes]:
    """The files of the narrated book."""
    with zipfile.ZipFile(recording.path.with_suffix(".epub")) as book:
        return {name: book.read(name) for name in book.namelist()}


def parsed(files: dict[str, bytes], name: str) -> Any:
    """A file of the book, as a tree."""
    return etree.fromstring(files[f"OPS/{name}"])


def test_every_file_stays_and_ids_are_all_that_is_put_into_a_document(
    files: dict[str, bytes], folder: Path
) -> None:
    with zipfile.ZipFile(folder / "tide.epub") as book:
        own = {name: book.read(name) for name in book.namelist()}
    changed = {name for name in own if own[name] != files[name]}
    assert changed == {"OPS/book.opf", "OPS/a-page.xhtml"}
    assert {*files} - {*own} == {"OPS/declaim/narration.m4a", "OPS/declaim/0001.smil"}
    page = files["OPS/a-page.xhtml"].decode()
    spans = r'<span id="declaim-[\d-]+">(.*?)</span>'
    assert re.sub(r' id="declaim-[\d-]+"', "", re.sub(spans, r"\1", page, flags=re.DOTALL)) == PAGE
    assert parsed(files, "a-page.xhtml").tag.endswith("html")
    named = '<opf:meta property="media:active-class">-epub-media-overlay-active</opf:meta>'
    assert named in files["OPS/book.opf"].decode()  # readers mark the sentence by this class


def test_its_sentences_are_read_along_in_order(
    files: dict[str, bytes], recording: Recording
) -> None:
    page, overlay = parsed(files, "a-page.xhtml"), parsed(files, "declaim/0001.smil")
    heard, times = [], [0.0]
    for text, sound in overlay.iter("{*}par"):
        file, _, name = text.get("src").partition("#")
        assert file == "../a-page.xhtml"
        (found,) = page.xpath(f"//*[@id='{name}']")
        heard.append(" ".join("".join(found.itertext()).split()))
        assert sound.get("src") == "narration.m4a"
        assert float(sound.get("clipBegin")[:-1]) == times[-1]
        times.append(float(sound.get("clipEnd")[:-1]))
    assert heard == [
        "The Tide",
        "It was late.",
        "“Who is there?” she said. Nobody answered1 her.",
        "One sentence alone.",
        "Wait for the boat.",
        "The end of it — perhaps.",
        "And more.",
    ]
    assert times[-1] == pytest.approx(recording.duration, abs=0.001)
    assert b'<p id="own">One' in files["OPS/a-page.xhtml"]


def test_only_changed_clips_are_made_again(recording: Recording, folder: Path) -> None:
    options = Options(voice="tone", sidecars=(Sidecar.EPUB,))
    path = recording.path.with_suffix(".epub")
    before = path.read_bytes()
    again = render(folder / "tide.epub", recording.path, options, store=Store(folder / "store"))
    assert (again.effort.spoken, path.read_bytes()) == (0, before)


@pytest.mark.parametrize(
    ("version", "reason"), [("2.0", "EPUB 2.0"), ("3.0", "a narration already")]
)
def test_a_book_that_cannot_be_narrated_is_refused_before_anything_is_spoken(
    recording: Recording, tmp_path: Path, version: str, reason: str
) -> None:
    book = recording.path.with_suffix(".epub")
    if version != "3.0":
        book = book_in(tmp_path / "old.epub", version)
    options = Options(voice="tone", sidecars=(Sidecar.EPUB,))
    store = Store(tmp_path / "store")
    with pytest.raises(Unwritable, match=f"narration into .*{reason}.*`--epub plain`"):
        render(book, tmp_path / "out.m4b", options, store=store)
    assert not (tmp_path / "out.m4b").exists()
    command = [sys.executable, "-m", "declaim", "render", str(book), "--epub", "plain"]
    places = ["-o", str(tmp_path / "out.m4b"), "--store", str(store.folder)]
    subprocess.run([*command, *places, "--voice", "tone", "--quiet"], check=True)
    with zipfile.ZipFile(tmp_path / "out.epub") as plain:
        assert "EPUB/text-0001.smil" in plain.namelist()


def test_an_edited_book_has_only_its_new_sentences_spoken_and_encoded(tmp_path: Path) -> None:
    options = Options(voice="tone", sidecars=(Sidecar.EPUB,))
    book, store = book_in(tmp_path / "tide.epub"), Store(tmp_path / "store")
    first = render(book, tmp_path / "out.m4a", options, store=store)
    book_in(book, page=PAGE.replace("One sentence alone.", "Another one alone."))
    again = render(book, tmp_path / "out.m4a", options, store=store)
    assert first.effort.spoken > again.effort.spoken == again.effort.encoded == 1
    with zipfile.ZipFile(tmp_path / "out.epub") as narrated:
        assert b"Another one alone." in narrated.read("OPS/a-page.xhtml")


def test_a_sentence_is_found_that_differs_between_its_ends_and_no_other() -> None:
    text = "<body><p>Aaaa bbbb cccc<sup>12</sup> dddd eeee. Ffff gggg.</p><p>Hhhh.</p></body>"
    told: Passages = [["Aaaa bbbb cccc dddd eeee.", "Never here.", "Ffff gggg."], "Hhhh."]
    page, names = anchored(text, told, "x")
    assert names == ["x0", "x1", "", "x2"]
    assert page == (
        '<body id="x0"><p><span id="x1">Aaaa bbbb cccc<sup>12</sup> dddd eeee.</span>'
        ' <span id="x2">Ffff gggg.</span></p><p>Hhhh.</p></body>'
    )


def test_an_element_of_a_whole_chapter_belongs_to_no_sentence() -> None:
    lines = [f"<p>Line {n} goes on and on and on here</p>" for n in range(60)]
    text = f"<body><div>{''.join(lines)}</div></body>"
    sentences = [f"Line {n} goes on and on and on here" for n in range(60)]
    sentences[3:5] = [f"{sentences[3]} {sentences[4]}"]
    _, names = anchored(text, [sentences], "x")
    assert names[4] == ""
    assert len({*names}) == 60


@pytest.mark.needs("epubcheck")
def test_epubcheck_finds_nothing_that_was_not_there_before(recording: Recording) -> None:
    program = Path(str(shutil.which("epubcheck"))).resolve()  # Debian's is a jar
    command = ["java", "-jar"] if program.suffix == ".jar" else []
    book = recording.path.with_suffix(".epub")
    done = subprocess.run([*command, program, book], capture_output=True, text=True, check=False)
    assert "No errors or warnings detected" in done.stdout + done.stderr, done.stderr
