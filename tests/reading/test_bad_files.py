"""Files that are cut, locked, wrongly named, or made to take all memory: each gets one sentence."""

import io
from pathlib import Path

import pytest

from declaim.errors import UnreadableSource
from declaim.reading import read
from declaim.reading.books import archive
from declaim.reading.documents import pandoc
from declaim.reading.kinds import SUFFIXES
from declaim.reading.pdf.lettering import glyphs
from declaim.source import Source
from kit.documents import SAMPLES, SENTENCE, docx, fb2, odt, packed, pdf

ENTITIES = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
MANY = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
MANY = f'<!DOCTYPE x [<!ENTITY a0 "ha">{MANY}<!ENTITY b "&a9;">]>'
NESTED = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(501))
BEGUN = 'Subject: a\nContent-Type: multipart/mixed; boundary="b"\n\n' + "--b\n\nIt rained.\n" * 501


def refusal(content: bytes, suffix: str) -> str:
    """The sentence with which a file of this content is refused."""
    with pytest.raises(UnreadableSource) as refused:
        read(io.BytesIO(content), media_type=suffix)
    assert "\n" not in str(refused.value)
    return str(refused.value)


@pytest.mark.parametrize("suffix", SAMPLES)
def test_each_kind_is_known_by_its_suffix_and_says_its_words(suffix: str, tmp_path: Path) -> None:
    (tmp_path / f"bread{suffix}").write_bytes(SAMPLES[suffix])
    blocks = read(tmp_path / f"bread{suffix}").blocks
    assert any(block.spoken and SENTENCE in block.text for block in blocks)


@pytest.mark.parametrize(
    ("suffix", "sentence"),
    [
        (".pdf", "it is a damaged PDF: save it again with the program that made it"),
        (".docx", "it is a damaged DOCX, or locked by a password: save it again from Word"),
        (".odt", "it is a damaged ODT: save it again"),
        (".epub", "the EPUB is damaged: File is not a zip file"),
        (".fb2", "its XML is damaged, or cut short: fetch it again, or save it again"),
        (".ipynb", "it is a damaged notebook: save it again from Jupyter"),
        (".rtf", "unexpected end of input"),
        (".tex", "unexpected end"),
    ],
)
def test_a_file_that_was_cut_is_damaged(suffix: str, sentence: str) -> None:
    assert sentence in refusal(SAMPLES[suffix][: len(SAMPLES[suffix]) // 3], suffix)


@pytest.mark.parametrize(
    "suffix", [".rst", ".org", ".wiki", ".srt", ".vtt", ".sbv", ".ass", ".eml"]
)
def test_of_a_text_that_was_cut_the_rest_is_read(suffix: str) -> None:
    content = SAMPLES[suffix]
    cut = content[: content.index(b" morning")]
    blocks = read(io.BytesIO(cut), media_type=suffix).blocks
    assert any(SENTENCE.removesuffix(" morning.") in block.text for block in blocks)


def test_tables_that_nest_without_end_in_a_docx_are_named_as_the_reason() -> None:
    deep = 80
    opened = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Bread</w:t></w:r></w:p>" * deep
    document = docx(f"{opened}{'</w:tc></w:tr></w:tbl>' * deep}")
    assert "its tables or boxes nest too deep: take some of them apart" in refusal(
        document, ".docx"
    )


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_a_document_that_a_password_locks_says_so(suffix: str) -> None:
    manifest = "<manifest:encryption-data/>"
    locked = {
        ".docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000),
        ".odt": odt("", **{"META-INF/manifest.xml": manifest}),
    }
    assert "locked by a password" in refusal(locked[suffix], suffix)


def test_an_odt_whose_every_part_is_locked_says_so() -> None:
    manifest = "<manifest:encryption-data/>"
    locked = packed({"META-INF/manifest.xml": manifest, "encrypted-package": "?"})
    assert "it is locked by a password: save a copy without one" in refusal(locked, ".odt")


def test_a_spreadsheet_with_the_suffix_of_a_text_document_is_named() -> None:
    space = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    body = "<office:body><office:spreadsheet/></office:body>"
    content = f'<office:document-content xmlns:office="{space}">{body}</office:document-content>'
    sheet = packed({"content.xml": content})
    assert "it holds no text document: save it as .odt again" in refusal(sheet, ".odt")


@pytest.mark.parametrize(
    ("folder", "says"), [("ppt", "it is a presentation: save it as PDF"), ("xl", "a spreadsheet")]
)
def test_another_document_of_office_is_named_with_what_can_be_done(folder: str, says: str) -> None:
    content = packed({"[Content_Types].xml": "<Types/>", f"{folder}/main.xml": "<a/>"})
    assert says in refusal(content, ".docx")


@pytest.mark.parametrize(
    ("named", "kind"),
    [
        *((".docx", kind) for kind in (".pdf", ".odt", ".rtf", ".html", ".eml")),
        *((named, ".pdf") for named in (".txt", ".md", ".html", ".rst", ".eml", ".srt", ".ipynb")),
        *((named, kind) for named in (".eml", ".md", ".tex") for kind in (".srt", ".sbv", ".ass")),
        *((named, ".docx") for named in (".txt", ".pdf", ".odt", ".epub", ".tex")),
    ],
)
def test_a_wrong_suffix_is_named_with_the_right_one(named: str, kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"bread{named}"
    path.write_bytes(SAMPLES[kind])
    sentence = f"it is named {named}, but its content is that of {kind}: rename it"
    with pytest.raises(UnreadableSource, match=sentence):
        read(path)
    assert read(io.BytesIO(SAMPLES[kind]), media_type=kind).blocks


@pytest.mark.parametrize("suffix", [".eml", ".mbox", ".rst", ".org", ".tex", ".wiki", ".rtf"])
def test_a_picture_or_a_program_with_the_suffix_of_a_text_is_named(suffix: str) -> None:
    picture = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 8
    assert "it is a picture" in refusal(picture, suffix)
    assert "it is binary data, not text" in refusal(bytes(range(1, 256)) * 8, suffix)


def test_a_plain_text_with_the_suffix_of_rtf_is_named() -> None:
    sentence = "it holds no rich text: name it .txt if it is text"
    assert sentence in refusal(b"It rained.\n\nIt snowed.", ".rtf")


def test_an_old_encoding_is_read_in_every_kind_of_text() -> None:
    words = "Über dem Fluß hängt früh am Morgen der Nebel, und die Fähre wartet."
    for suffix in (".rst", ".org", ".tex", ".wiki"):
        [block] = read(io.BytesIO(words.encode("cp1252")), media_type=suffix).blocks
        assert block.text == words


@pytest.mark.parametrize("first", ["Subject: Tide", "Date: Tue, 3 Feb 2026", "X-Mailer: m"])
def test_a_letter_is_known_whatever_field_is_first(first: str, tmp_path: Path) -> None:
    content = f"{first}\nTo: b@x.org\nFrom: Ada <a@x.org>\nMessage-ID: <1@x>\n\nIt came in.\n"
    assert read(io.BytesIO(content.encode())).metadata.byline == "Ada"
    (tmp_path / "a.txt").write_text(content, "utf-8")
    with pytest.raises(UnreadableSource, match=r"its content is that of \.eml"):
        read(tmp_path / "a.txt")


def test_a_text_about_pdf_is_a_text(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Files\n\nA file begins with `%PDF-1.4`, and ends with EOF.")
    assert read(tmp_path / "a.md").metadata.title == "Files"


@pytest.mark.parametrize(
    ("suffix", "content", "sentence"),
    [
        (".docx", docx("&b;", before=ENTITIES), "declares entities, which declaim refuses"),
        (".odt", odt("&b;", before=ENTITIES), "declares entities, which declaim refuses"),
        (".epub", packed({"META-INF/container.xml": ENTITIES}), "declares entities"),
        (".fb2", fb2("<section><p>&b;</p></section>", before=MANY), "UnresolvedEntity"),
        (".docx", docx("<w:p/>" * 150_001), "it has more than 150,000 elements: split it"),
        (".eml", f"Subject: a\n{NESTED}\nIt rained.".encode(), "a letter has more than 500 parts"),
        (".eml", BEGUN.encode(), "a letter has more than 500 parts"),
        (".pdf", pdf(pages=5_001), "it has more than 5,000 pages: split it"),
        (".mbox", SAMPLES[".mbox"] * 1_001, "it holds more than 1,000 letters: split it"),
    ],
)
def test_what_would_take_all_time_or_memory_is_refused(
    suffix: str, content: bytes, sentence: str
) -> None:
    assert sentence in refusal(content, suffix)


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_a_document_that_unpacks_to_too_much_is_refused(
    suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "MOST_BYTES", 1 << 20)
    content = {".docx": docx(" " * (2 << 20)), ".odt": odt("", **{"a.png": " " * (2 << 20)})}
    assert "it unpacks to more than 1 MB" in refusal(content[suffix], suffix)


def test_a_page_of_a_million_letters_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glyphs, "LETTERS_PER_PAGE_MAX", 50)
    assert "a page has more than 50 letters" in refusal(SAMPLES[".pdf"], ".pdf")


def test_a_document_without_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pandoc, "SECONDS_MAX", 1)
    sentence = refusal(rb"\def\a{x\a}\a", ".tex")
    assert "pandoc did not finish it in 1 s: split it, or nest it less" in sentence


def test_a_document_that_takes_too_much_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pandoc, "MEGABYTES_MAX", 8)
    assert "pandoc needs more than 8 MB for it: split it" in refusal(b"*a " * 9_000, ".rst")


def test_a_header_of_a_million_letters_is_cut() -> None:
    letter = b"Subject: " + b"=?utf-8?q?a?= " * 100_000 + b"\nFrom: " + b"<" * 100_000
    title = read(Source("a", "a", stream=lambda: letter + b"\n\nIt rained.\n"), media_type="eml")
    assert len(title.metadata.title) < 1_000


def test_every_kind_has_a_sample() -> None:
    assert {SUFFIXES[suffix] for suffix in SAMPLES if suffix in SUFFIXES} == {*SUFFIXES.values()}


@pytest.mark.parametrize("suffix", [".tex", ".ipynb"])
def test_markup_that_is_named_as_a_plain_text_is_refused(tmp_path: Path, suffix: str) -> None:
    content = {
        ".tex": rb"\documentclass{article}\begin{document}It rained.\end{document}",
        ".ipynb": b'{"cells": [], "metadata": {}, "nbformat": 4}',
    }
    (tmp_path / "a.txt").write_bytes(content[suffix])
    with pytest.raises(UnreadableSource, match=rf"its content is that of \{suffix}: rename it"):
        read(tmp_path / "a.txt")
