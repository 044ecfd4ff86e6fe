"""PDFs that cannot be read, and why."""

import sys
from pathlib import Path

import pytest
from fpdf import FPDF

from declaim.errors import MissingExtra, UnreadableSource
from declaim.reading import read


def page() -> FPDF:
    """A document with one empty page."""
    document = FPDF()
    document.add_page()
    document.set_font("Times", size=11)
    return document


def test_a_scan_without_text_says_what_to_do(tmp_path: Path) -> None:
    paper = page()
    paper.rect(20, 20, 100, 100, style="F")
    paper.output(str(tmp_path / "scan.pdf"))
    with pytest.raises(UnreadableSource, match="pictures without text: recognise the text first"):
        read(tmp_path / "scan.pdf")


def test_a_file_whose_pages_are_blank_says_so(tmp_path: Path) -> None:
    page().output(str(tmp_path / "blank.pdf"))
    with pytest.raises(UnreadableSource, match="no text in it: its pages are blank"):
        read(tmp_path / "blank.pdf")


def test_an_encrypted_file_says_what_to_do(tmp_path: Path) -> None:
    paper = page()
    paper.cell(text="The harbour was quiet that morning.")
    paper.set_encryption("owner", "user")
    paper.output(str(tmp_path / "locked.pdf"))
    with pytest.raises(UnreadableSource, match="it is encrypted: save a copy without a password"):
        read(tmp_path / "locked.pdf")


@pytest.mark.parametrize("keep", [30, 200, 900])
def test_a_file_that_was_cut_says_so(tmp_path: Path, keep: int) -> None:
    paper = page()
    paper.cell(text="The harbour was quiet that morning.")
    paper.output(str(tmp_path / "whole.pdf"))
    (tmp_path / "cut.pdf").write_bytes((tmp_path / "whole.pdf").read_bytes()[:keep])
    with pytest.raises(UnreadableSource, match=r"damaged PDF|pictures without text"):
        read(tmp_path / "cut.pdf")


def test_a_pdf_whose_page_is_not_there_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[9 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    )
    with pytest.raises(UnreadableSource, match="damaged PDF"):
        read(tmp_path / "a.pdf")


def test_without_its_extra_a_pdf_is_refused_with_the_command_that_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in [name for name in sys.modules if name.startswith("declaim.reading.pdf")]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4")
    with pytest.raises(MissingExtra, match=r"reading a PDF needs an extra: .*\[pdf\]"):
        read(tmp_path / "a.pdf")
