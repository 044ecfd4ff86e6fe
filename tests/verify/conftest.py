"""An article spoken by the default voice, for the tests of `verify`."""

from pathlib import Path

import pytest

from declaim.model import Recording
from declaim.pipeline import render
from declaim.store import Store
from kit.planted import ARTICLE


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an article, spoken by the default voice, and its store."""
    folder = tmp_path_factory.mktemp("verify")
    (folder / "article.txt").write_text(ARTICLE, "utf-8")
    return folder


@pytest.fixture
def store(folder: Path) -> Store:
    """The folder's store."""
    return Store(folder / "store")


@pytest.fixture
def rendered(folder: Path, store: Store) -> Recording:
    """The article as a WAV file, whose samples can be changed."""
    return render(folder / "article.txt", folder / "article.wav", store=store)
