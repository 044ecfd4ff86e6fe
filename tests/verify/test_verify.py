"""The file that is verified, its script, and the exit status."""

import json
import os
import subprocess
import sys
import wave
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from declaim.containers import CONTAINERS
from declaim.errors import UnreadableSource
from declaim.model import Recording
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store
from declaim.verify import verify
from kit.planted import ARTICLE, missing_sentence, plant, told


@pytest.mark.parametrize("suffix", sorted(CONTAINERS))
def test_a_copy_is_known_by_its_content_whatever_was_rendered_since(
    folder: Path, store: Store, suffix: str
) -> None:
    article = folder / "copied.txt"
    article.write_text(ARTICLE, "utf-8")
    path = render(article, folder / f"first{suffix}", store=store).path
    copy = path.rename(folder / f"copy{suffix}")
    article.write_text(ARTICLE.replace("Forty", "Fifty"), "utf-8")
    render(article, folder / "first.flac", Options(rate=200), store=store)
    render(article, path, Options(rate=200), store=store)
    assert told(verify(copy, store, listen=False)) == []
    copy.replace(path)
    assert told(verify(path, store, listen=False)) == []


@pytest.mark.parametrize("suffix", sorted(CONTAINERS))
def test_a_damaged_file_gives_a_sentence_or_a_fault(
    folder: Path, store: Store, suffix: str
) -> None:
    path = render(folder / "article.txt", folder / f"whole{suffix}", store=store).path
    content = path.read_bytes()
    random = np.random.default_rng(7)
    for _ in range(12):
        broken = bytearray(content[: random.integers(1, len(content))])
        for place in random.integers(0, min(len(broken), 2_000), 20):
            broken[place] = random.integers(256)
        path.write_bytes(broken)
        with suppress(UnreadableSource):
            verify(path, store, listen=False)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("nowhere.wav", "no such file"),
        ("article.txt", "not an audio file"),
        ("", "it is a folder"),
        ("x.wav", "render it again"),
    ],
)
def test_what_cannot_be_verified_is_one_sentence(
    folder: Path, store: Store, name: str, says: str
) -> None:
    with wave.open(str(folder / "x.wav"), "wb") as file:
        file.setparams((1, 2, 22_050, 0, "NONE", ""))
        file.writeframes(bytes(1000))
    with pytest.raises(UnreadableSource, match=says):
        verify(folder / name, store)


def declaim(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DECLAIM_STORE": str(folder / "store")}
    command = [sys.executable, "-m", "declaim", "verify", *arguments, "--no-listen"]
    return subprocess.run(
        command, env=environment, cwd=folder, capture_output=True, text=True, check=False
    )


def test_the_status_is_1_where_something_is_wrong(rendered: Recording, folder: Path) -> None:
    assert declaim(folder, "article.wav").returncode == 0
    plant(rendered, missing_sentence)
    done = declaim(folder, "article.wav", "--json")
    assert done.returncode == 1
    assert {found["line"] for found in json.loads(done.stdout)["findings"]} >= {3}


def test_the_status_is_2_where_a_file_could_not_be_verified(folder: Path) -> None:
    done = declaim(folder, "nowhere.wav", "--json")
    assert done.returncode == 2
    assert json.loads(done.stdout).keys() == {"file", "error"}
    assert "Traceback" not in done.stderr
