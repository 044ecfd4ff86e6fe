"""Books: EPUB 2 and 3 built by hand, whole and broken in every way that is known."""

import io
import tracemalloc
import zipfile

import pytest

from declaim.errors import UnreadableSource
from declaim.model import Article
from declaim.reading import read

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OPS/book.opf"/></rootfiles></container>'
)
OPF = """<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">
<metadata><dc:title>Salt &amp; Rope</dc:title><dc:creator>Ines Calder</dc:creator>
<dc:creator>Tom Orr</dc:creator><dc:date>2014-03-09</dc:date><dc:language>en-GB</dc:language>
<dc:publisher>Quay Press</dc:publisher><meta name="cover" content="pic"/></metadata>
<manifest>
<item id="two" href="two.xhtml" media-type="application/xhtml+xml"/>
<item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/>
<item id="pic" href="cover.png" media-type="image/png" {cover}/>
{toc}
</manifest><spine toc="ncx"><itemref idref="one"/><itemref idref="two"/></spine></package>"""
NAV = '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
NCX = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
ONE = """<?xml version="1.0"?><!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
<head><title/></head><body><h1>The Quay</h1>
<p>It was&nbsp;raining<a epub:type="noteref" href="#n">1</a>, and the rope was wet.</p>
<aside epub:type="footnote" id="n"><p>As it does.</p></aside></body></html>"""
TWO = """<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Out</h1><p>They sailed at four.</p>
<h2 id="b">Back</h2><p>They came back at nine, without the rope.</p></body></html>"""
FILES = {
    "META-INF/container.xml": CONTAINER,
    "OPS/book.opf": OPF.format(cover='properties="cover-image"', toc=NAV),
    "OPS/nav.xhtml": '<html xmlns="http://www.w3.org/1999/xhtml"><body><nav><ol>'
    '<li><a href="text/one.xhtml">I. The Quay</a></li><li><a href="two.xhtml">II. Out</a></li>'
    '<li><a href="two.xhtml#b">III. Back</a></li></ol></nav></body></html>',
    "OPS/text/one.xhtml": ONE,
    "OPS/two.xhtml": TWO,
    "OPS/cover.png": "\x89PNG",
}
EPUB_2 = {
    "OPS/book.opf": OPF.format(cover="", toc=NCX),
    "OPS/toc.ncx": '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>'
    '<navPoint><navLabel><text>I. The Quay</text></navLabel><content src="text/one.xhtml"/>'
    '</navPoint><navPoint><navLabel><text>II. Out</text></navLabel><content src="two.xhtml"/>'
    '<navPoint><navLabel><text>III. Back</text></navLabel><content src="two.xhtml#b"/></navPoint>'
    "</navPoint></navMap></ncx>",
}


def packed(files: dict[str, str]) -> bytes:
    book = io.BytesIO()
    with zipfile.ZipFile(book, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        for name, text in files.items():
            archive.writestr(name, text.encode("latin-1" if name.endswith(".png") else "utf-8"))
    return book.getvalue()


def book(files: dict[str, str] | None = None) -> Article:
    return read(io.BytesIO(packed(FILES | (files or {}))))


@pytest.mark.parametrize("files", [{}, EPUB_2], ids=["EPUB 3", "EPUB 2"])
def test_a_book_is_read_in_the_order_of_its_spine_with_its_chapters(files: dict[str, str]) -> None:
    article = book(files)
    assert [(b.chapter, b.text) for b in article.blocks if b.spoken] == [
        ("I. The Quay", "The Quay"),
        ("", "It was raining, and the rope was wet."),
        ("II. Out", "Out"),
        ("", "They sailed at four."),
        ("III. Back", "Back"),
        ("", "They came back at nine, without the rope."),
    ]
    assert [b.text for b in article.blocks if not b.spoken] == ["As it does."]
    lines = [b.line for b in article.blocks]
    assert lines == sorted(lines)


@pytest.mark.parametrize("files", [{}, EPUB_2], ids=["EPUB 3", "EPUB 2"])
def test_title_authors_date_language_publisher_and_cover_are_carried_over(
    files: dict[str, str],
) -> None:
    article = book(files)
    assert (article.metadata.title, article.metadata.byline) == (
        "Salt & Rope",
        "Ines Calder, Tom Orr",
    )
    assert (article.metadata.published, article.metadata.language) == ("2014-03-09", "en-GB")
    assert (article.metadata.publisher, article.metadata.cover) == ("Quay Press", b"\x89PNG")


def test_a_document_that_is_no_xml_is_read_as_a_browser_would() -> None:
    article = book({"OPS/two.xhtml": "<html><body><p>One<p>They sailed <b>at four.</body>"})
    assert article.blocks[-1].text == "They sailed at four."


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>' + TWO
OUTER = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><html><body>&f;</body></html>'
LOCK = '<encryption><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/>'

BROKEN = {
    "entities": ({"OPS/two.xhtml": LAUGHS}, "declares entities"),
    "an external entity": ({"OPS/two.xhtml": OUTER}, "declares entities"),
    "a path out of the book": (
        {"OPS/book.opf": FILES["OPS/book.opf"].replace("two.xhtml", "../../etc/passwd")},
        "'../../etc/passwd' lies outside the book",
    ),
    "an address for a text": (
        {"OPS/book.opf": FILES["OPS/book.opf"].replace("two.xhtml", "http://127.0.0.1/x")},
        "lies outside the book",
    ),
    "DRM": ({"META-INF/encryption.xml": LOCK + "</encryption>"}, "locked by DRM"),
    "another DRM": ({"META-INF/license.lcpl": "{}"}, "locked by DRM"),
    "a broken container": ({"META-INF/container.xml": "<container"}, "container.xml' is broken"),
    "an empty container": ({"META-INF/container.xml": "<container/>"}, "names no package"),
    "all texts missing": (
        {"OPS/book.opf": FILES["OPS/book.opf"].replace(".xhtml", ".gone").replace("nav.gone", "")},
        "no text: 'OPS/text/one.gone' is not in the book",
    ),
    "no text": (
        {"OPS/text/one.xhtml": "<html/>", "OPS/two.xhtml": "<html><body><img/></body></html>"},
        "holds no text",
    ),
    "deep nesting": ({"OPS/two.xhtml": "<div>" * 100_000}, "nest deeper than 256"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_book_is_refused_in_one_sentence(name: str) -> None:
    files, says = BROKEN[name]
    with pytest.raises(UnreadableSource, match=says) as refused:
        book(files)
    assert "\n" not in str(refused.value)


def test_a_book_that_lacks_one_of_its_texts_is_read_and_the_plan_names_that_text() -> None:
    package = FILES["OPS/book.opf"].replace('"two.xhtml"', '"gone.xhtml"')
    article = book({"OPS/book.opf": package})
    assert article.blocks[1].text == "It was raining, and the rope was wet."
    assert "'OPS/gone.xhtml' is not in the book, though its spine names it" in article.remarks


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (
            "*** START OF THE PROJECT GUTENBERG EBOOK SALT ***",
            "*** END OF THE PROJECT GUTENBERG EBOOK SALT ***",
        ),
        (
            "***START OF THIS PROJECT GUTENBERG EBOOK SALT*** E-text by N. Field",
            "End of Project Gutenberg's Salt, by Ines Calder",
        ),
    ],
)
def test_the_header_and_the_licence_of_a_library_are_not_read_aloud(above: str, below: str) -> None:
    header = f"<body><h2>The eBook of Salt</h2><p>This eBook is for anyone.</p><p>{above}</p>"
    licence = f"<p>{below}</p><h2>THE FULL LICENCE</h2><p>To protect the mission.</p></body>"
    files = {
        "OPS/text/one.xhtml": ONE.replace("<body>", header),
        "OPS/two.xhtml": TWO.replace("</body>", licence),
    }
    spoken = [block.text for block in book(files).blocks if block.spoken]
    assert spoken == [block.text for block in book().blocks if block.spoken]


def test_the_plan_says_which_pictures_are_not_described() -> None:
    pictures = "".join(f'<p><img src="{n}.png" alt="The quay, {n}"/></p>' for n in range(4))
    one = book({"OPS/two.xhtml": TWO.replace("<h2", '<p><img src="a.png" alt="A rope"/></p><h2')})
    assert one.remarks[1:] == ("1 picture is not described aloud: 'A rope'",)
    four = book({"OPS/two.xhtml": TWO.replace("<h2", f"{pictures}<h2")})
    named = "'The quay, 0', 'The quay, 1', 'The quay, 2' and 1 more"
    assert four.remarks[1:] == (f"4 pictures are not described aloud: {named}",)


def test_a_font_that_is_hidden_locks_no_book() -> None:
    hidden = '<encryption><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/>'
    assert (
        book({"META-INF/encryption.xml": hidden + "</encryption>"}).metadata.title == "Salt & Rope"
    )


def test_a_zip_bomb_is_stopped_by_the_bytes_that_come_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("declaim.reading.books.archive.MOST_BYTES", 1_000_000)
    bomb = packed(FILES | {"OPS/two.xhtml": "<p>" + " " * 50_000_000})
    tracemalloc.start()
    with pytest.raises(UnreadableSource, match="it unpacks to more than"):
        read(io.BytesIO(bomb))
    _, most_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most_bytes < 10_000_000


@pytest.mark.parametrize("cut", [40, 400, -300, -30])
def test_a_book_cut_short_is_refused(cut: int) -> None:
    with pytest.raises(UnreadableSource, match="the EPUB is damaged"):
        read(io.BytesIO(packed(FILES)[:cut]), media_type="epub")


def test_a_marked_span_of_a_book_keeps_its_language() -> None:
    text = 'She read <i xml:lang="fr">Le Monde diplomatique</i> and <b lang="de">Die Zeit</b>.'
    article = book({"OPS/two.xhtml": TWO.replace("They sailed at four.", text)})
    marked = next(block for block in article.blocks if block.foreign)
    assert [(marked.text[start:stop], tag) for start, stop, tag in marked.foreign] == [
        ("Le Monde diplomatique", "fr"),
        ("Die Zeit", "de"),
    ]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Die Lampe wurde um vier Uhr angezündet, und um fünf sah man den ganzen Hafen.", "de"),
        ("أضيء المصباح في الساعة الرابعة، وفي الخامسة كان الرصيف كله مرئيا من النافذة.", "ar"),
    ],
)
def test_a_book_whose_program_told_the_wrong_language_is_in_that_of_its_words(
    sentence: str, language: str
) -> None:
    pages = dict.fromkeys(
        ("OPS/text/one.xhtml", "OPS/two.xhtml"), f"<html><body><p>{sentence * 5}</p></body></html>"
    )
    assert book({**FILES, **pages}).metadata.language == language


def test_a_section_on_how_to_quote_the_book_is_read_aloud() -> None:
    page = "<h1>Using Knots</h1><p>Name the ISBN: “Wet Ropes. Copyright 2004 Ada Byre, 978000.”</p>"
    article = book({"OPS/text/one.xhtml": f"<html><body>{page}</body></html>"})
    assert article.blocks[0].spoken
    assert article.blocks[0].text == "Using Knots"


def test_chapters_of_a_document_with_a_title_page_have_their_own_titles() -> None:
    page = f'<html xmlns:epub="http://www.idpf.org/2007/ops"><section epub:type="titlepage"/>{TWO}'
    article = book({"OPS/two.xhtml": f"{page}</html>"})
    assert [b.chapter for b in article.blocks if b.chapter] == [
        "I. The Quay",
        "II. Out",
        "III. Back",
    ]
