"""PDFs that a program or a disk has damaged."""

from pathlib import Path

import pytest

from declaim.errors import UnreadableSource
from declaim.reading import read


def test_a_pdf_whose_page_is_not_there_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[9 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    )
    with pytest.raises(UnreadableSource, match="damaged PDF"):
        read(tmp_path / "a.pdf")
