"""A store in the cloud: each entry is an object of a bucket, with a folder here in front of it.

    s3://bucket/prefix      Amazon S3, and servers that speak its protocol
    gs://bucket/prefix      Google Cloud Storage
    az://container/prefix   Azure Blob Storage

An entry has the same name and the same bytes as in a folder, and is proved each time it is read.
An object is put only where there is none; an unsound one of declaim's is replaced only if it is
still the one that was read. The folder in front holds only what the bucket has or had.
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, Self

from platformdirs import user_cache_path

from declaim.errors import DamagedEntry, MissingExtra, NotAStore, UnreadableSource
from declaim.store import Store
from declaim.store.entry_bytes import Head, digest, framed, is_ours_by, read_head, read_payload
from declaim.store.folder import ASIDE, KEY, MARK, MARKER, is_marked

if TYPE_CHECKING:
    from obstore import ObjectMeta, UpdateVersion
    from obstore.store import ObjectStore as Bucket

ADDRESS: Final = re.compile(r"(?:s3|gs|az)://[^/].*")
"""The address of a store in the cloud."""
HEAD_BYTES: Final = 8_192
"""Bytes of an object that are asked for where its head is wanted: the words of two minutes."""
AT_ONCE: Final = 32
"""Requests on the way where many entries are asked for."""
RETRIES_S: Final = 60
"""A request that fails is tried again for so many seconds."""
CREDENTIALS: Final = {
    "s3": "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY",
    "gs": "GOOGLE_APPLICATION_CREDENTIALS",
    "az": "AZURE_STORAGE_ACCOUNT_NAME and AZURE_STORAGE_ACCOUNT_KEY",
}
REFUSED: Final = re.compile(r"\b40[13]\b|must be specified")  # of no or wrong credentials
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Object:
    """An object as it was read: its bytes, or the first of them."""

    start: bytes
    meta: "ObjectMeta"


@dataclass(frozen=True, slots=True, init=False)
class ObjectStore(Store):
    """The entries below an address, and those of them that `folder` holds already.

    A value, so that workers can be handed it: each takes the folder of its own machine.
    """

    address: str

    def __init__(self, address: str, folder: Path | None = None) -> None:
        Store.__init__(self, folder or folder_in_front(address))
        object.__setattr__(self, "address", address.rstrip("/"))

    def __reduce__(self) -> tuple[type[Self], tuple[str]]:
        return type(self), (self.address,)

    def __str__(self) -> str:
        return self.address

    @property
    def bucket(self) -> "Bucket":
        """The client; MissingExtra where its library is not installed."""
        return _bucket(self.address)

    @property
    def front(self) -> Store:
        """The folder as a store: what this machine has already."""
        return Store(self.folder)

    def claim(self) -> None:
        """Mark the address as a store, if it is none.

        Raises NotAStore where it holds other things, and UnreadableSource where it cannot be used.
        """
        found = self.object(MARKER)
        if not found or found.start != MARK:
            foreign = next((name for name, _ in self.listed() if not is_entry(name)), "")
            if foreign:
                raise NotAStore(self.address, foreign)
            self.create(MARKER, MARK)
        self.front.claim()

    def missing(self, keys: Iterable[str]) -> set[str]:
        """The keys among `keys` that the store does not have; many are asked for at once."""
        wanted = list(keys)
        with ThreadPoolExecutor(AT_ONCE) as threads:
            known = threads.map(self.__contains__, wanted)
            return {key for key, is_known in zip(wanted, known, strict=True) if not is_known}

    def head(self, key: str) -> bytes | None:
        """The entry's head, or None where there is no sound one; marks the entry as used."""
        known = self.front.head(key)
        if known is not None:
            return known
        name, _ = names_of(key)
        found = self.object(name, HEAD_BYTES)
        if found is None:
            return None
        if not is_idle(found.meta):
            with suppress(ValueError):
                return read_head(BytesIO(found.start), key, found.meta["size"]).content
        opened = self._open(key)  # it is idle, or elsewhere, or its head is longer
        return opened[1].content if opened else None

    def put(self, key: str, head: bytes, payload: bytes) -> None:
        """Keep an entry, there and here. Raises UnreadableSource, Unwritable and NotAStore."""
        content = framed(key, head, payload)
        if not is_marked(self.folder):
            self.claim()
        for name in names_of(key):
            if self.create(name, content) or self._is_kept(name, key, content):
                self.front.put(key, head, payload)
                return
        raise UnreadableSource(self.address, f"what is not declaim's has the place of {key}")

    def _is_kept(self, name: str, key: str, content: bytes) -> bool:
        """Whether the object that has the entry's place is sound now; an unsound one is replaced.

        False where declaim did not write it.
        """
        found = self.object(name)
        if found is None:  # somebody deleted it just now
            return self.create(name, content)
        if is_sound(found.start, key):
            return True
        return is_ours_by(found.start, key) and self.replace(name, content, found.meta)

    def _open(self, key: str) -> tuple[BinaryIO, Head] | None:
        """The entry, open behind its proven head: from the folder, else from the bucket."""
        if known := self.front._open(key):
            return known
        for name in names_of(key):
            found = self.object(name)
            if found is None:
                break
            if not is_sound(found.start, key):
                continue
            if is_idle(found.meta):
                self.replace(name, found.start, found.meta)
            file = BytesIO(found.start)
            head = read_head(file, key, len(found.start))
            with suppress(OSError):
                self.front.put(key, head.content, read_payload(file, head))
            file.seek(-head.payload_bytes, os.SEEK_END)
            return file, head
        return None

    def _damaged(self, key: str) -> DamagedEntry:
        for name in names_of(key):
            found = self.object(name)
            if found and is_ours_by(found.start, key) and not is_sound(found.start, key):
                self.delete([name])
        return self.front._damaged(key)

    def object(self, name: str, size: int = 0) -> Object | None:
        """The object of a name, or its first `size` bytes; None where there is none."""
        from obstore import get

        with self._asking():
            try:
                answer = get(self.bucket, name, options={"range": (0, size)} if size else None)
                return Object(bytes(answer.bytes()), answer.meta)
            except FileNotFoundError:
                return None
            except Exception:
                if not size:
                    raise
        return self.object(name)  # an empty object has no first bytes

    def create(self, name: str, content: bytes) -> bool:
        """Put an object where there is none; False where there is one."""
        from obstore import put
        from obstore.exceptions import AlreadyExistsError

        with self._asking():
            try:
                put(self.bucket, name, content, mode="create", use_multipart=False)
            except AlreadyExistsError:
                return False
        return True

    def replace(self, name: str, content: bytes, meta: "ObjectMeta") -> bool:
        """Put an object in place of the one that was read; False where it is another by now."""
        from obstore import put
        from obstore.exceptions import PreconditionError

        seen: UpdateVersion = {"e_tag": meta["e_tag"]}
        if meta["version"]:
            seen["version"] = meta["version"]
        with self._asking():
            try:
                put(self.bucket, name, content, mode=seen, use_multipart=False)
            except (FileNotFoundError, PreconditionError):
                return False
        return True

    def delete(self, names: list[str]) -> None:
        """Delete objects; one that is not there is passed over."""
        from obstore import delete

        with self._asking(), suppress(FileNotFoundError):
            delete(self.bucket, names)

    def listed(self) -> "Iterator[tuple[str, ObjectMeta]]":
        """The name below the address of every object, but for the mark."""
        from obstore import list as listing

        with self._asking():
            for some in listing(self.bucket, chunk_size=1000):
                yield from ((meta["path"], meta) for meta in some if meta["path"] != MARKER)

    @contextmanager
    def _asking(self) -> Iterator[None]:
        """A refusal of the bucket becomes UnreadableSource, in a sentence."""
        from obstore.exceptions import BaseError

        try:
            yield
        except (BaseError, OSError) as refused:
            reason = reason_of(refused)
            advice = f"; set {CREDENTIALS[self.address[:2]]}" if REFUSED.search(reason) else ""
            raise UnreadableSource(self.address, reason + advice) from refused


def store_in(place: str | Path) -> Store:
    """The store at a place: a folder, or an address such as `s3://bucket/prefix`."""
    text = str(place)
    return ObjectStore(text) if ADDRESS.fullmatch(text) else Store(place)


def folder_in_front(address: str) -> Path:
    """The folder here for entries of the address: in `$DECLAIM_CACHE`, or the user's cache."""
    parent = os.environ.get("DECLAIM_CACHE") or user_cache_path("declaim-cloud")
    return Path(parent) / digest(address.rstrip("/").encode()).hex()


def names_of(key: str) -> tuple[str, str]:
    """The name of an entry, and the one that it has where that is taken."""
    return f"{key[:2]}/{key}", f"{ASIDE}/{key}"


def is_entry(name: str) -> bool:
    """Whether an object has an entry's name."""
    key = name.rpartition("/")[2]
    return bool(KEY.fullmatch(key)) and name in names_of(key)


def is_sound(content: bytes, key: str) -> bool:
    """Whether an object's bytes are the whole entry `key`."""
    file = BytesIO(content)
    try:
        read_payload(file, read_head(file, key, len(content)))
    except ValueError:
        return False
    return True


def is_idle(meta: "ObjectMeta") -> bool:
    """Whether nobody put or used it for a day: then it is put again when it is used."""
    return bool(meta["last_modified"] < datetime.now(UTC) - _DAY)


def reason_of(refused: Exception) -> str:
    """The message of a server or the network, on one line."""
    text = " ".join(str(refused).partition("Debug source:")[0].split())
    if answered := re.search(r"status code: (\d+ [A-Z][A-Za-z ]*)", text):
        return f"the server answers {answered[1].strip()}"
    return (text.partition(" - ")[2] or text.partition(" error: ")[2] or text)[:200]


@cache
def _bucket(address: str) -> "Bucket":
    """One client a process for each address."""
    try:
        from obstore.store import from_url
    except ImportError:
        raise MissingExtra("cloud", "a store in the cloud") from None
    make: Callable[..., Bucket] = from_url
    return make(
        address, retry_config={"retry_timeout": timedelta(seconds=RETRIES_S), "max_retries": 100}
    )
