"""A store that several processes use, and one that is killed while it writes."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from declaim.basics.drafts import draft
from declaim.errors import Unwritable
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store, recipe
from declaim.store.upkeep import Deleted, check, contents
from kit.program import PATIENCE_S

KEY = recipe("test/1", "a text", 7)


def test_a_draft_whose_owner_is_gone_is_deleted_and_no_other(store: Store) -> None:
    store.claim()
    abandoned = store.folder / "new" / ".declaim-0123456789abcdef"
    abandoned.write_bytes(b"half")
    os.utime(abandoned, (0, 0))
    with draft(store.folder / "new") as alive:
        store.claim()
        assert alive.exists()
    assert not abandoned.exists()
    assert not alive.exists()


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", "utf-8")
    with pytest.raises(Unwritable, match="name another folder with --store"):
        Store(tmp_path / "file").put(KEY, b"", b"payload")


def test_two_renders_at_once_share_a_store_and_give_the_same_file(
    article: Path, store: Store, tmp_path: Path
) -> None:
    many = "\n\n".join(f"This is paragraph {n}, of a good many." for n in range(60))
    article.write_text(f"A Headline\n\n{many}\n", "utf-8")
    outputs = [tmp_path / name for name in ("one.m4b", "two.m4b", "three.m4b")]
    render_it = [sys.executable, "-m", "declaim", "render", str(article), "--quiet"]
    renders = [
        subprocess.Popen([*render_it, "--store", str(store.folder), "-o", str(output)])
        for output in outputs
    ]
    assert [process.wait(PATIENCE_S) for process in renders] == [0, 0, 0]
    assert len({output.read_bytes() for output in outputs}) == 1
    assert check(store)[1] == Deleted()


_KILLS_ITSELF = """
import os, signal, sys
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store, recipe

article, output, store, stage, percent = sys.argv[1:]

def progress(now, done, total):
    if now == stage and 100 * done >= int(percent) * total:
        os.kill(os.getpid(), signal.SIGKILL)

render(article, output, Options(voice="tone"), store=Store(store), progress=progress)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_render_killed_at_any_moment_leaves_a_sound_store(
    article: Path, store: Store, tmp_path: Path
) -> None:
    many = "\n\n".join(f"This is paragraph {n}, of a good many." for n in range(120))
    article.write_text(f"A Headline\n\n{many}\n", "utf-8")
    output = tmp_path / "killed.m4b"
    command = [sys.executable, "-c", _KILLS_ITSELF, str(article), str(output), str(store.folder)]
    kept = 0
    for stage, percent in (("speak", 20), ("speak", 60), ("encode", 50)):
        done = subprocess.run([*command, stage, str(percent)], timeout=PATIENCE_S, check=False)
        assert done.returncode == -signal.SIGKILL
        assert not output.exists()
        before, kept = kept, contents(store).entries
        assert kept > before
    _, damaged = check(store)
    assert damaged == Deleted()  # a temporary name is never taken for an entry
    recording = render(article, output, Options(voice="tone"), store=store)
    assert recording.effort.spoken == 0
    assert 0 < recording.effort.encoded < 121
    assert check(store)[1] == Deleted()
