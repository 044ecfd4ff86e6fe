"""The pictures of an article: found where they stand, and shown from its own files alone."""

import zipfile
from base64 import b64encode
from pathlib import Path

import pytest
from docx import Document

from declaim.listen.album import taken_out
from declaim.listen.page_folder import PICTURES, write_page
from declaim.model import Article
from declaim.reading import read
from declaim.settings.options import Options
from declaim.store import Store
from kit.pictures import picture

RED, BLUE = picture(red=200), picture(blue=200)
SAILS = """<body><h1>Sails</h1><p>The first paragraph is of sails and of wind.</p>
<figure><img src="{0}" alt="A sail"/><figcaption>A sail in the wind.</figcaption></figure>
<p>The last paragraph is here, and it tells of a calm.</p><p><img src="{1}" alt=""/></p></body>"""
TEXT = """# Sails

The first paragraph has **bold** words, *slanted* ones and `code()`.

![A sail](own/red%20one.png) ![](own/blue.png)

![Elsewhere](https://example.org/a.png) ![Above](../above.png) ![Gone](own/gone.png)

The last paragraph is here.
"""


def pictures_of(article: Article) -> list[tuple[str, list[str]]]:
    """The beginning of each block in front of which pictures stand, with their addresses."""
    return [
        (block.text[:6], [address for address, _ in block.pictures])
        for block in article.blocks
        if block.pictures
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of an article, with a picture beside it that is not in the folder."""
    (tmp_path / "above.png").write_bytes(RED)
    own = tmp_path / "shelf" / "own"
    own.mkdir(parents=True)
    (own / "red one.png").write_bytes(RED)
    (own / "blue.png").write_bytes(BLUE)
    return own.parent


def test_a_page_shows_the_pictures_of_the_articles_folder_and_no_others(
    folder: Path, store: Store
) -> None:
    (folder / "a.md").write_text(TEXT, "utf-8")
    recording = write_page(folder / "a.md", folder / "site", Options(voice="tone"), store=store)
    page = recording.path.with_name("index.html").read_text("utf-8")
    made = {path.read_bytes(): path.name for path in (folder / "site" / PICTURES).iterdir()}
    assert made.keys() == {RED, BLUE}
    images = [
        f'<img src="{PICTURES}/{made[RED]}" loading="lazy" alt="">',
        f'<img src="{PICTURES}/{made[BLUE]}" loading="lazy" alt="">',
    ]
    figure = f'<figure>{"".join(images)}<figcaption id="b2">A sail</figcaption></figure>'
    assert figure in page
    assert page.count("<img") == 2
    for marked in ("<strong>bold</strong>", "<em>slanted</em>", "<code>code()</code>"):
        assert marked in page


def test_pictures_of_a_saved_page_of_a_book_and_of_a_document_are_found(folder: Path) -> None:
    data = f"data:image/png;base64,{b64encode(BLUE).decode()}"
    page = folder / "sails.html"
    page.write_text(f"<html>{SAILS.format('own/red%20one.png', data)}</html>", "utf-8")
    book = folder / "sails.epub"
    _write_book(book)
    document = Document()
    document.add_paragraph("The first paragraph is of sails and of wind.")
    document.add_picture(str(folder / "own" / "blue.png"))
    document.add_paragraph("A sail in the wind.")
    document.save(str(folder / "sails.docx"))
    found = {
        "sails.html": [("A sail", ["own/red%20one.png"]), ("The la", [data])],
        "sails.epub": [("A sail", ["x/red one.png"]), ("After ", ["x/blue.png"])],
        "sails.docx": [("A sail", ["word/media/image1.png"])],
    }
    for name, pictures in found.items():
        article = read(folder / name)
        assert pictures_of(article) == pictures, name
        names = taken_out(article, folder / name, folder / "out")
        assert [*names] == [address for _, some in pictures for address in some], name
    assert {path.read_bytes() for path in (folder / "out").iterdir()} == {RED, BLUE}


def _write_book(path: Path) -> None:
    """A book of two documents; between them stands one that is a picture alone."""
    spine = "".join(f'<itemref idref="d{n}"/>' for n in range(3))
    items = "".join(
        f'<item id="d{n}" href="x/{n}.xhtml" media-type="application/xhtml+xml"/>' for n in range(3)
    )
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Sails</dc:title>'
        "<dc:language>en</dc:language></metadata>"
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    last = "<p>The last paragraph is here, and it tells of a calm.</p>"
    bodies = (
        SAILS.format("red%20one.png", "").partition(last)[0] + "</body>",
        '<body><img src="blue.png" alt=""/></body>',
        "<body><p>After the picture, the text goes on for a while.</p></body>",
    )
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("mimetype", "application/epub+zip")
        file.writestr(
            "META-INF/container.xml",
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">'
            '<rootfiles><rootfile full-path="p.opf"/></rootfiles></container>',
        )
        file.writestr("p.opf", package)
        for n, body in enumerate(bodies):
            content = f'<html xmlns="http://www.w3.org/1999/xhtml">{body}</html>'
            file.writestr(f"x/{n}.xhtml", content)
        file.writestr("x/red one.png", RED)
        file.writestr("x/blue.png", BLUE)
