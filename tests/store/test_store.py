"""An entry of the store is sound or counts as missing, whoever writes, dies or damages."""

import os
import re
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path
from stat import S_IMODE

import pytest

from declaim.errors import DamagedEntry, NotAStore
from declaim.store import Store, recipe
from declaim.store.upkeep import Contents, Deleted, check, contents, prune, shrink

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
    "a head of 4 GB": lambda content: content[:40] + b"\xff" * 4 + content[44:],
    "a payload of 16 EB": lambda content: content[:44] + b"\xff" * 8 + content[52:],
    "zeros": lambda content: bytes(len(content)),
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


def test_an_entry_in_the_place_of_another_is_not_believed(store: Store) -> None:
    other = recipe("test/1", "another text", 7)
    store.put(KEY, b"head", b"payload")
    store.put(other, b"head", b"another payload")
    store.path(KEY).write_bytes(store.path(other).read_bytes())
    assert KEY not in store
    with pytest.raises(DamagedEntry):
        store.read(KEY)
    assert store.read(other) == b"another payload"


def test_a_sector_of_another_entry_is_not_believed(store: Store) -> None:
    other = recipe("test/1", "another text", 7)
    for key, content in ((KEY, b"a"), (other, b"b")):
        store.put(key, content * 100, content * 2_000)
    path = store.path(KEY)
    path.write_bytes(store.path(other).read_bytes()[:512] + path.read_bytes()[512:])
    assert KEY not in store


def _folder(path: Path) -> None:
    path.mkdir()
    (path / "thesis.txt").write_text("mine", "utf-8")


def _linked(path: Path) -> None:
    (path.parent / "thesis.txt").write_text("mine", "utf-8")
    path.symlink_to("thesis.txt")


IN_ITS_PLACE: dict[str, Callable[[Path], object]] = {
    "a folder": _folder,
    "a foreign file": lambda path: path.write_text("a thesis", "utf-8"),
    "a link": _linked,
    "a link to nowhere": lambda path: path.symlink_to("nowhere"),
    "a pipe": os.mkfifo,
}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
@pytest.mark.parametrize("what", IN_ITS_PLACE)
def test_a_foreign_file_or_folder_in_the_place_of_an_entry_is_left_there(
    store: Store, what: str
) -> None:
    path = store.path(KEY)
    store.put(KEY, b"head", b"payload")
    path.unlink()
    IN_ITS_PLACE[what](path)
    before = path.lstat()
    assert KEY not in store
    with pytest.raises(DamagedEntry):
        store.read(KEY)
    store.put(KEY, b"head", b"payload")
    assert (store.head(KEY), store.read(KEY)) == (b"head", b"payload")
    assert os.path.samestat(before, path.lstat())
    check(store)
    prune(store, 0)
    assert os.path.samestat(before, path.lstat())


def test_a_file_in_a_shelfs_place_is_left_there(store: Store) -> None:
    store.claim()
    store.path(KEY).parent.write_text("mine", "utf-8")
    store.put(KEY, b"head", b"payload")
    assert store.read(KEY) == b"payload"
    prune(store, 0)
    assert store.path(KEY).parent.read_text("utf-8") == "mine"


def test_check_counts_the_damaged_and_deletes_them(store: Store) -> None:
    keys = [recipe("test/1", n) for n in range(5)]
    for key in keys:
        store.put(key, b"", b"payload")
    store.path(keys[2]).write_bytes(b"")
    assert check(store) == (5, Deleted(1, 0))
    assert check(store) == (4, Deleted())


def test_prune_keeps_what_was_used_of_late(store: Store) -> None:
    old, used = recipe("test/1", "old"), recipe("test/1", "used")
    long_ago = time.time() - 90 * 24 * 3600
    for key in (old, used):
        store.put(key, b"", b"payload")
        os.utime(store.path(key), (long_ago, long_ago))
    assert store.head(used) == b""
    assert prune(store, 30).files == 1
    assert (old in store, used in store) == (False, True)


def test_shrink_deletes_what_was_not_used_for_longest(store: Store) -> None:
    keys = [recipe("test/1", n) for n in range(4)]
    for age, key in enumerate(keys):
        store.put(key, b"", bytes(1000))
        os.utime(store.path(key), (time.time() - age * 3600,) * 2)
    size = contents(store).size
    assert shrink(store, size).files == 0
    assert shrink(store, size // 2).files == 2
    assert [key in store for key in keys] == [True, True, False, False]


def test_a_store_is_marked_as_what_backups_may_leave_out(store: Store) -> None:
    store.put(KEY, b"head", b"payload")
    tag = (store.folder / "CACHEDIR.TAG").read_text("utf-8")
    assert tag.startswith("Signature: 8a477f597d28d172789f06886806bc55\n")


FOREIGN = ("thesis.txt", "2020/thesis.txt", "ho/holiday.txt", f"{KEY[:2]}/{KEY}", "CACHEDIR.TAG")


@pytest.mark.parametrize("name", FOREIGN)
def test_a_folder_that_holds_other_things_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("mine", "utf-8")
    os.utime(path, (0, 0))
    held = name if name.startswith(KEY[:2]) else Path(name).parts[0]
    store = Store(tmp_path)
    for use in (contents, check, lambda s: prune(s, 0), lambda s: shrink(s, 0), Store.claim):
        with pytest.raises(NotAStore, match=re.escape(f"it holds {held}, ")):
            use(store)
    with pytest.raises(NotAStore):
        store.put(KEY, b"", b"")
    assert [p for p in tmp_path.rglob("*") if p.is_file()] == [path]


@pytest.mark.parametrize("name", FOREIGN[:-1])
def test_foreign_files_in_a_store_are_counted_and_left(store: Store, name: str) -> None:
    store.put(recipe("test/1", "ours"), b"", b"payload")
    path = store.folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("mine", "utf-8")
    os.utime(path, (0, 0))
    assert contents(store).others == 1
    assert check(store) == (1, Deleted())
    assert prune(store, 0).files == 1
    assert shrink(store, 0) == Deleted()
    assert path.read_text("utf-8") == "mine"


def test_a_store_of_an_earlier_version_is_adopted_and_cleaned(store: Store) -> None:
    """Its entries had other frames: two digests and the head's length."""
    head, payload = b"head", b"payload"
    digests = (sha256(part).digest()[:16] for part in (head, payload))
    old = b"".join((*digests, len(head).to_bytes(4, "little"), head, payload))
    for name in (KEY, ".abc_1234"):
        path = store.folder / KEY[:2] / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(old)
    assert KEY not in store
    store.put(KEY, b"head", b"new payload")
    assert store.read(KEY) == b"new payload"
    assert prune(store, 0).files == 2
    assert contents(store) == Contents(0, 0, 0)


def test_many_threads_may_begin_a_store_at_once(store: Store) -> None:
    keys = [recipe("test/1", n) for n in range(200)]
    with ThreadPoolExecutor(16) as executor:
        list(executor.map(lambda key: store.put(key, b"", b"payload"), keys))
    assert contents(store) == Contents(200, contents(store).size, 0)


def test_a_store_may_be_named_by_a_text(tmp_path: Path) -> None:
    Store(str(tmp_path / "store")).put(KEY, b"", b"payload")
    assert Store(tmp_path / "store").read(KEY) == b"payload"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
@pytest.mark.parametrize(("mode", "entry"), [(0o2775, 0o664), (0o700, 0o600)])
def test_whoever_may_use_the_folder_may_use_its_entries(
    tmp_path: Path, mode: int, entry: int
) -> None:
    tmp_path.chmod(mode)
    store = Store(tmp_path)
    store.put(KEY, b"", b"payload")
    assert S_IMODE(store.path(KEY).stat().st_mode) == entry
    assert S_IMODE(store.path(KEY).parent.stat().st_mode) == mode
