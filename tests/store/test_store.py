"""What is in the store is sound or as good as not there, whoever writes, dies or damages."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from declaim.errors import DamagedEntry, Unwritable
from declaim.pipeline import Options, render
from declaim.store import Store, recipe

KEY = recipe("test/1", "a text", 7)

DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda content: content[:0],
    "cut in the frame": lambda content: content[:20],
    "cut in the head": lambda content: content[:38],
    "cut in the payload": lambda content: content[:-1],
    "one bit of the frame": lambda content: bytes([content[0] ^ 1]) + content[1:],
    "one bit of the head": lambda content: content[:37] + bytes([content[37] ^ 1]) + content[38:],
    "one bit of the payload": lambda content: content[:-1] + bytes([content[-1] ^ 1]),
    "too long": lambda content: content + b"\0",
}


def test_gives_back_what_was_put(store: Store) -> None:
    store.put(KEY, b"head", b"payload")
    assert KEY in store
    assert (store.head(KEY), store.read(KEY)) == (b"head", b"payload")


def test_an_ingredient_more_or_less_is_another_recipe() -> None:
    recipes = [
        recipe("clip/1", "a", "b"),
        recipe("clip/1", "ab"),
        recipe("clip/1", "a", "b", ""),
        recipe("clip/2", "a", "b"),
        recipe("clip/1", "a", "\ud800"),
        recipe("clip/1", 1),
        recipe("clip/1", "1"),
    ]
    assert len(set(recipes)) == len(recipes)


def test_what_was_never_put_is_not_there(store: Store) -> None:
    assert KEY not in store
    with pytest.raises(DamagedEntry):
        store.read(KEY)


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_entry_is_never_read_and_is_deleted(store: Store, damage: str) -> None:
    store.put(KEY, b"head", b"payload")
    path = store.path(KEY)
    path.write_bytes(DAMAGE[damage](path.read_bytes()))
    with pytest.raises(DamagedEntry):
        store.read(KEY)
    assert not path.exists()


def test_check_counts_the_damaged_and_deletes_them(store: Store) -> None:
    keys = [recipe("test/1", n) for n in range(5)]
    for key in keys:
        store.put(key, b"", b"payload")
    store.path(keys[2]).write_bytes(b"")
    assert store.check() == (5, 1)
    assert store.check() == (4, 0)


def test_prune_keeps_what_was_used_of_late(store: Store) -> None:
    old, used = recipe("test/1", "old"), recipe("test/1", "used")
    long_ago = time.time() - 90 * 24 * 3600
    for key in (old, used):
        store.put(key, b"", b"payload")
        os.utime(store.path(key), (long_ago, long_ago))
    assert store.head(used) == b""
    count, _ = store.prune(30)
    assert count == 1
    assert (old in store, used in store) == (False, True)


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", "utf-8")
    with pytest.raises(Unwritable, match="--store names another folder"):
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
    assert [process.wait() for process in renders] == [0, 0, 0]
    assert len({output.read_bytes() for output in outputs}) == 1
    assert store.check()[1] == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_render_killed_at_any_moment_leaves_a_sound_store(
    article: Path, store: Store, tmp_path: Path
) -> None:
    many = "\n\n".join(f"This is paragraph {n}, of a good many." for n in range(120))
    article.write_text(f"A Headline\n\n{many}\n", "utf-8")
    output = tmp_path / "killed.m4b"
    command = [sys.executable, "-m", "declaim", "render", str(article), "-o", str(output)]
    kept = 0
    for moment in range(3):
        process = subprocess.Popen([*command, "--voice", "tone", "--store", str(store.folder)])
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and store.size()[0] <= kept + 20 + 7 * moment:
            time.sleep(0.005)
        process.send_signal(signal.SIGKILL)
        process.wait()
        kept = store.size()[0]
        assert not output.exists()
    _, damaged = store.check()
    assert damaged == 0  # a temporary name is never taken for an entry
    recording = render(article, output, Options(voice="tone"), store=store)
    assert recording.spoken < 121
    assert store.check()[1] == 0
