"""Sidecars are beside the audio: whole, the same each time, by program and library."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from declaim.basics.sidecar import SUFFIXES, Sidecar
from declaim.errors import Unwritable
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store
from kit.article import Render

EVERYTHING = tuple(Sidecar)
FILES = {f"a{suffix}" for suffixes in SUFFIXES.values() for suffix in suffixes}


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("companion", Sidecar)
def test_the_program_writes_what_is_asked_for(article: Path, companion: Sidecar) -> None:
    command = [sys.executable, "-m", "declaim", "render", article.name, "--voice", "tone"]
    subprocess.run(
        [*command, "-o", "out/a.m4b", f"--{companion}", "--quiet"],
        cwd=article.parent,
        env={**os.environ, "DECLAIM_STORE": str(article.parent / "store")},
        check=True,
    )
    assert names(article.parent / "out") == {"a.m4b", *(f"a{s}" for s in SUFFIXES[companion])}


def test_everything_is_the_same_to_the_byte_from_an_empty_store(
    article: Path, tmp_path: Path
) -> None:
    made = []
    for place in ("one", "two"):
        options = Options(voice="tone", sidecars=EVERYTHING)
        render(
            article, tmp_path / place / "a.m4b", options, store=Store(tmp_path / f"{place}-store")
        )
        made.append({path.name: path.read_bytes() for path in (tmp_path / place).iterdir()})
    assert made[0].keys() == {"a.m4b", *FILES}
    assert made[0] == made[1]


def test_names_will_do_for_what_is_asked_for(rendered: Render) -> None:
    recording = rendered("a.m4b", sidecars=("captions", "chapters-json"))
    assert names(recording.path.parent) == {"a.m4b", "a.vtt", "a.srt", "a.chapters.json"}


def test_a_book_that_cannot_hold_the_audio_is_refused_before_anything_is_spoken(
    rendered: Render, tmp_path: Path
) -> None:
    with pytest.raises(Unwritable, match=r"not \.opus; name a \.m4b, \.m4a or \.mp3 with -o"):
        rendered("a.opus", sidecars=(Sidecar.EPUB,))
    assert not (tmp_path / "out").exists()


def test_the_article_is_never_overwritten(article: Path) -> None:
    text = article.with_name("article.transcript.txt")
    shutil.copy(article, text)
    with pytest.raises(Unwritable, match="it is the article itself"):
        render(text, article.with_name("article.m4b"), Options(sidecars=(Sidecar.TRANSCRIPT,)))
    assert text.read_bytes() == article.read_bytes()


def test_a_file_that_cannot_be_written_leaves_the_one_before(rendered: Render) -> None:
    first = rendered("a.m4b", sidecars=EVERYTHING).path
    captions = first.with_suffix(".vtt")
    captions.unlink()
    (captions / "in the way").mkdir(parents=True)
    with pytest.raises(Unwritable, match=r"a\.(vtt|srt)"):
        rendered("a.m4b", sidecars=EVERYTHING)
    assert names(first.parent) == {"a.m4b", *FILES}, "and nothing half-made"


def test_captions_load_nothing_that_only_a_book_needs(article: Path) -> None:
    program = """if True:
        import sys, pathlib
        from declaim import Sidecar, Store, Options, render
        options = Options(voice="tone", sidecars=(Sidecar.CAPTIONS, Sidecar.CHAPTERS))
        render("article.txt", "a.m4b", options, store=Store(pathlib.Path("store")))
        print("lxml" in sys.modules)"""
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=article.parent, capture_output=True, check=True, text=True)
    assert done.stdout == "False\n"
