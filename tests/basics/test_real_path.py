"""The file that a path means."""

import sys
from pathlib import Path

import pytest

from declaim.basics.real_path import real_path


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks for leave to make a link")
def test_a_link_that_leads_to_itself_stays_as_it_is(tmp_path: Path) -> None:
    link = tmp_path / "a.txt"
    link.symlink_to(link.name)
    assert real_path(link) == real_path(tmp_path) / "a.txt"
