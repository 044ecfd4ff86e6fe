"""The program in the process of the tests, which costs a tenth of a process of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from declaim.cli import main

Call = Callable[..., Result]


@pytest.fixture
def call(article: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    """Runs a command in the folder of the article, with a store of its own there."""
    monkeypatch.chdir(article.parent)
    monkeypatch.setenv("DECLAIM_STORE", str(article.parent / "store"))
    return lambda *arguments: CliRunner().invoke(main, arguments, "declaim")
