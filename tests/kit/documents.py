"""A small document of each kind that declaim reads, all with the same title and sentence."""

import io
import json
import zipfile
from typing import Final

from fpdf import FPDF

TITLE: Final = "The Bread"
SENTENCE: Final = "The baker put the bread into the oven at four in the morning."
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "style", "manifest", "meta")
)
_ODF += (
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
)


def packed(files: dict[str, str]) -> bytes:
    """A zip archive of some files, in their order."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            way = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(name, text, way)
    return made.getvalue()


def docx(body: str, *, before: str = "") -> bytes:
    """A document of Word with this markup in its body, and `before` above its root."""
    document = f"{before}<w:document {_WORD}><w:body>{body}</w:body></w:document>"
    return packed({"[Content_Types].xml": "<Types/>", "word/document.xml": document})


def odt(body: str, *, before: str = "", styles: str = "", meta: str = "", **more: str) -> bytes:
    """An ODT with this markup in its body, `before` above its root, and more files."""
    text = f"<office:body><office:text>{body}</office:text></office:body>"
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"{before}<office:document-content {_ODF}>{text}"
            "</office:document-content>",
            "styles.xml": f"<office:document-styles {_ODF}><office:styles>{styles}"
            "</office:styles></office:document-styles>",
            "meta.xml": f"<office:document-meta {_ODF}><office:meta>{meta}</office:meta>"
            "</office:document-meta>",
            **more,
        }
    )


def fb2(body: str, *, before: str = "") -> bytes:
    """A FictionBook with this markup in its body, and `before` above its root."""
    space = "http://www.gribuser.ru/xml/fictionbook/2.0"
    title = f"<title-info><book-title>{TITLE}</book-title></title-info>"
    return (
        f'{before}<FictionBook xmlns="{space}"><description>{title}</description>'
        f"<body>{body}</body></FictionBook>"
    ).encode()


def pdf(*, pages: int) -> bytes:
    """A PDF of so many empty pages, all of them one object."""
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{'3 0 R ' * pages}]/Count {pages}>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>",
    )
    numbered = "".join(f"{n} 0 obj{each}endobj\n" for n, each in enumerate(objects, 1))
    return f"%PDF-1.4\n{numbered}trailer<</Root 1 0 R/Size 4>>\n%%EOF".encode()


def _pdf() -> bytes:
    made = FPDF()
    made.set_title(TITLE)
    made.add_page()
    made.set_font("Times", "", 20)
    made.cell(0, 20, TITLE, new_x="LMARGIN", new_y="NEXT")
    made.set_font("Times", "", 11)
    made.multi_cell(0, 5, SENTENCE)
    return bytes(made.output())


def _epub() -> bytes:
    space = 'xmlns="http://www.idpf.org/2007/opf"'
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfile full-path="b.opf"/></container>',
            "b.opf": f'<package {space}><manifest><item id="a" href="a.xhtml" '
            'media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine>'
            "</package>",
            "a.xhtml": f"<html><body><h1>{TITLE}</h1><p>{SENTENCE}</p></body></html>",
        }
    )


def _notebook() -> bytes:
    cell = {"cell_type": "markdown", "id": "a", "metadata": {}}
    cell |= {"source": [f"# {TITLE}\n", "\n", SENTENCE]}
    return json.dumps(
        {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [cell]}
    ).encode()


_LETTER = f"From: Ann <ann@example.org>\nSubject: {TITLE}\nMIME-Version: 1.0\n\n{SENTENCE}\n"
SAMPLES: Final[dict[str, bytes]] = {
    ".txt": f"{TITLE}\n\n{SENTENCE}\n".encode(),
    ".md": f"# {TITLE}\n\n{SENTENCE}\n".encode(),
    ".fountain": f"Title: {TITLE}\n\n{SENTENCE}\n".encode(),
    ".gmi": f"# {TITLE}\n\n{SENTENCE}\n".encode(),
    ".html": f"<html><body><article><h1>{TITLE}</h1><p>{SENTENCE}</p></article></body>".encode(),
    ".epub": _epub(),
    ".pdf": _pdf(),
    ".docx": docx(
        f'<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>{TITLE}</w:t></w:r></w:p>'
        f"<w:p><w:r><w:t>{SENTENCE}</w:t></w:r></w:p>"
    ),
    ".odt": odt(
        f'<text:h text:outline-level="1">{TITLE}</text:h><text:p>{SENTENCE}</text:p>',
    ),
    ".rtf": rf"{{\rtf1 {{\b {TITLE}\par}}{SENTENCE}\par}}".encode(),
    ".fb2": fb2(f"<section><title><p>{TITLE}</p></title><p>{SENTENCE}</p></section>"),
    ".rst": f"{TITLE}\n{'=' * len(TITLE)}\n\n{SENTENCE}\n".encode(),
    ".org": f"#+title: {TITLE}\n\n{SENTENCE}\n".encode(),
    ".tex": rf"\title{{{TITLE}}}\begin{{document}}\maketitle {SENTENCE}\end{{document}}".encode(),
    ".wiki": f"= {TITLE} =\n\n{SENTENCE}\n".encode(),
    ".adoc": f"= {TITLE}\n\n{SENTENCE}\n".encode(),
    ".ipynb": _notebook(),
    ".json": f'{{"name": "{TITLE}", "type": "private_group", "messages": [{{"id": 1, "type": '
    f'"message", "from": "Ann", "text": "{SENTENCE}"}}]}}'.encode(),
    ".rss": f"<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><item><title>"
    f"{TITLE}</title><description>{SENTENCE}</description></item></channel></rss>".encode(),
    ".srt": f"1\n00:00:01,000 --> 00:00:04,000\n{SENTENCE}\n".encode(),
    ".sbv": f"0:00:01.000,0:00:04.000\n{SENTENCE}\n".encode(),
    ".ass": f"[Script Info]\nDialogue: 0,0:00:01.00,0:00:04.00,,,,,,,{SENTENCE}\n".encode(),
    ".lrc": f"[ti:{TITLE}]\n[00:01.00]{SENTENCE}\n[00:04.00]\n".encode(),
    ".vtt": f"WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ann>{SENTENCE}\n".encode(),
    ".eml": _LETTER.encode(),
    ".mbox": f"From ann@example.org Mon Mar  2 09:00:00 2020\n{_LETTER}\n".encode(),
    ".csv": f'Book Title,Highlight\n"{TITLE}","{SENTENCE}"\n'.encode(),
}
"""By suffix: one file of each kind."""
