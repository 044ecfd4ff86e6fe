"""PDFs that cannot be read, and why."""

import sys
from pathlib import Path

import pytest

from declaim.errors import MissingExtra, UnreadableSource
from declaim.reading import read


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
