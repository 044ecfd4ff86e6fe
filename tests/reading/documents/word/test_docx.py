"""Word's documents, written by another program."""

import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from declaim.errors import UnreadableSource
from declaim.model import Article, Role
from declaim.reading import read


@pytest.fixture
def document() -> Any:
    """A document with a title, a chapter and a paragraph."""
    made = Document()
    made.add_heading("The Boat", 0)
    made.add_heading("At Sea", 1)
    made.add_paragraph("It was small, and it was blue.")
    return made


def read_back(document: Any, folder: Path) -> Article:
    """The article of a document that is written into the folder."""
    document.save(str(folder / "boat.docx"))
    return read(folder / "boat.docx")


def spoken(article: Article) -> list[str]:
    """The texts that are spoken, in order."""
    return [block.text for block in article.blocks if block.spoken]


def test_headings_lists_and_quotes_keep_what_they_are(document: Any, tmp_path: Path) -> None:
    document.add_paragraph("Mix the flour.", style="List Number")
    document.add_paragraph("Wait an hour.", style="List Number")
    document.add_paragraph("Nobody knew.", style="Quote")
    blocks = read_back(document, tmp_path).blocks
    assert [(b.role, b.text) for b in blocks] == [
        (Role.HEADLINE, "The Boat"),
        (Role.HEADING, "At Sea"),
        (Role.PARAGRAPH, "It was small, and it was blue."),
        (Role.LIST_ITEM, "1. Mix the flour."),
        (Role.LIST_ITEM, "2. Wait an hour."),
        (Role.QUOTE, "Nobody knew."),
    ]


def test_headers_footers_and_tables_are_not_spoken(document: Any, tmp_path: Path) -> None:
    document.sections[0].header.paragraphs[0].text = "Harbour office"
    document.sections[0].footer.paragraphs[0].text = "Page 1"
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(1, 1).text = "Ship", "1901"
    assert spoken(read_back(document, tmp_path)) == [
        "The Boat",
        "At Sea",
        "It was small, and it was blue.",
    ]


def test_a_table_within_a_table_leaves_it_a_table(document: Any, tmp_path: Path) -> None:
    table = document.add_table(2, 2)
    for cell, text in zip(table._cells, ("Cart", "Toll", "Small", "3 d"), strict=True):
        cell.text = text
    inner = table.cell(1, 0).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "in May", "in June"
    blocks = read_back(document, tmp_path).blocks
    assert [b.text for b in blocks if b.role is Role.TABLE] == [
        "Cart, Toll\nSmall in May, in June, 3 d"
    ]


def test_deleted_text_of_tracked_changes_is_left_out(document: Any, tmp_path: Path) -> None:
    paragraph = document.add_paragraph("The oar was ")
    run = paragraph.add_run("broken")
    paragraph.add_run("whole.")
    deleted = OxmlElement("w:del")
    run._r.addprevious(deleted)
    deleted.append(run._r)
    run._r.find(qn("w:t")).tag = qn("w:delText")
    article = read_back(document, tmp_path)
    assert spoken(article)[-1] == "The oar was whole."
    assert "deleted text is left out: 'broken'" in article.remarks


def test_core_properties_are_the_metadata(document: Any, tmp_path: Path) -> None:
    document.core_properties.title = "A Harbour Book"
    document.core_properties.author = "Ann Writer"
    article = read_back(document, tmp_path)
    assert (article.metadata.title, article.metadata.byline) == ("A Harbour Book", "Ann Writer")


def marked(run: Any, tag: str) -> None:
    """Give a run a language."""
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), tag)
    run._r.get_or_add_rPr().append(language)


def test_a_paragraph_in_another_language_keeps_it(document: Any, tmp_path: Path) -> None:
    marked(document.add_paragraph().add_run("Le bateau est petit."), "fr-FR")
    article = read_back(document, tmp_path)
    assert [b.language for b in article.blocks] == ["", "", "", "fr-FR"]


def test_a_run_in_another_language_keeps_it(document: Any, tmp_path: Path) -> None:
    document.core_properties.language = "en-GB"
    for style in (None, "List Number"):
        paragraph = document.add_paragraph("He  said ", style=style)
        marked(paragraph.add_run("le bateau "), "fr-FR")
        marked(paragraph.add_run("est petit"), "fr-FR")
        marked(paragraph.add_run(" and left."), "en-US")
    blocks = read_back(document, tmp_path).blocks[-2:]
    parts = [[(b.text[a:z], tag) for a, z, tag in b.foreign] for b in blocks]
    assert parts == [[("le bateau est petit", "fr-FR")]] * 2
    assert [b.language for b in blocks] == ["", ""]


def test_a_document_without_its_suffix_is_known_by_its_content(
    document: Any, tmp_path: Path
) -> None:
    document.save(str(tmp_path / "download"))
    assert "It was small, and it was blue." in spoken(read(tmp_path / "download"))


@pytest.mark.parametrize("keep", [10, 2_000, 20_000])
def test_a_document_that_was_cut_says_so(document: Any, tmp_path: Path, keep: int) -> None:
    document.save(str(tmp_path / "boat.docx"))
    whole = (tmp_path / "boat.docx").read_bytes()
    (tmp_path / "boat.docx").write_bytes(whole[:keep])
    with pytest.raises(UnreadableSource, match="damaged DOCX, or locked by a password"):
        read(tmp_path / "boat.docx")


def test_a_document_that_is_no_xml_is_damaged(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "boat.docx", "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<w:document><w:p></w:document>")
    with pytest.raises(UnreadableSource, match="it is a damaged DOCX"):
        read(tmp_path / "boat.docx")


def test_another_office_file_says_what_is_wanted(tmp_path: Path) -> None:
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    (tmp_path / "sheet.docx").write_bytes(content.getvalue())
    with pytest.raises(UnreadableSource, match=r"no document of Word: save it as \.docx again"):
        read(tmp_path / "sheet.docx")


@pytest.mark.parametrize("style", ["Block Text", "Quotations"])
def test_a_quotation_in_the_style_of_another_program_is_one(
    style: str, document: Any, tmp_path: Path
) -> None:
    document.styles.add_style(style, WD_STYLE_TYPE.PARAGRAPH)
    document.add_paragraph("Nobody knew.", style=style)
    assert read_back(document, tmp_path).blocks[-1].role is Role.QUOTE
