"""Damaged, swapped and foreign entries of a store: each is read as it was, or not at all."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from struct import pack
from typing import Any

from declaim.containers.packets import join, parts
from declaim.errors import DamagedEntry
from declaim.model import Clip, Speech, Word
from declaim.store import Store, recipe
from declaim.store.clips import keep_clip, known_clip, samples
from declaim.store.entry_bytes import framed
from declaim.store.packed import packed, unpacked

_SECTOR_BYTES = 512
Read = Callable[[Store], Any]


def kept(store: Store) -> dict[str, tuple[Read, Any]]:
    """Put entries of several kinds: the key of each -> how it is read, and what is read then."""
    entries: dict[str, tuple[Read, Any]] = {}
    for number in range(4):
        pcm = bytes((number + 1) * n % 251 for n in range(4_000 + 2_000 * number))
        speech = Speech(pcm, 22_050, tuple(Word(100 * n, 5 * n, 4) for n in range(60 * number)))
        key = recipe("clip/1", number)
        keep_clip(store, key, speech)
        clip = known_clip(store, key, fresh=False)
        entries[key] = (_clip_reader(key), (clip, pcm))
        packets = [bytes([n + number]) * (20 + n) for n in range(9 + number)]
        key = recipe("segment/2", number)
        store.put(key, b"", join(packets))
        entries[key] = (_segment_reader(key, len(packets)), parts(join(packets), len(packets)))
        key = recipe("spoken/1", number)
        content = [["written", "spoken", [[0, 3, "wri", "spo", "rule"]]]] * (100 * number + 1)
        store.put(key, b"", packed(content))
        entries[key] = (_text_reader(key), content)
    return entries


def _clip_reader(key: str) -> Read:
    def read(store: Store) -> tuple[Clip, bytes]:
        clip = known_clip(store, key, fresh=False)
        return clip, samples(store, clip)

    return read


def _segment_reader(key: str, count: int) -> Read:
    return lambda store: store.load(key, lambda payload: parts(payload, count))


def _text_reader(key: str) -> Read:
    return lambda store: store.load(key, unpacked)


def _damaged(content: bytes, others: list[bytes], key: str, chance: Random) -> bytes:
    """The entry as chance, a disk or a stranger leaves it."""
    place = chance.randrange(len(content))
    sector = place // _SECTOR_BYTES * _SECTOR_BYTES
    before, after = content[:sector], content[sector + _SECTOR_BYTES :]
    bit = bytes([content[place] ^ 1 << chance.randrange(8)])
    lengths = pack("<IQ", chance.getrandbits(32), chance.getrandbits(64))
    head, payload = (chance.randbytes(chance.randrange(most)) for most in (40, 99))
    clip_head = pack("<II", chance.getrandbits(32), chance.getrandbits(31))
    other = chance.choice(others)
    return chance.choice(
        (
            content[:place] + bit + content[place + 1 :],
            content[:place],
            content + payload,
            before + other[sector:][:_SECTOR_BYTES] + after,
            before + bytes(_SECTOR_BYTES) + after,
            other,
            chance.randbytes(len(content)),
            content[:40] + lengths + content[52:],
            framed(key, head, payload),
            framed(key, clip_head, b""),
        )
    )


def mutations(folder: Path, chance: Random, count: int) -> Iterator[str]:
    """Damage so many entries, one at a time; a sentence for each that was not dealt with."""
    store = Store(folder)
    entries = kept(store)
    sound = {key: store.path(key).read_bytes() for key in entries}
    keys = sorted(entries)
    for number in range(count):
        key = chance.choice(keys)
        read, right = entries[key]
        path = store.path(key)
        content = _damaged(sound[key], [*sound.values()], key, chance)
        _put_there(path, content, chance)
        try:
            if read(store) != right and content != sound[key]:
                yield f"{number}: {key} was read as something else"
        except DamagedEntry:
            pass
        except Exception as error:
            yield f"{number}: {type(error).__name__}: {error}"
        _clear(path)
        path.write_bytes(sound[key])


def _put_there(path: Path, content: bytes, chance: Random) -> None:
    what = chance.randrange(40)
    path.unlink()
    if what == 0:
        path.mkdir()
    elif what == 1:
        path.symlink_to(os.devnull)
    elif what == 2:
        os.mkfifo(path)
    else:
        path.write_bytes(content)


def _clear(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
