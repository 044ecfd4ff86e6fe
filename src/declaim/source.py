"""The origin of an article: a file, a web address, a stream, or a text.

The one place that knows an address from a path. Reading asks it for the bytes, settings for the
folder whose `declaim.toml` applies, outputs for a name.
"""

import io
import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path, PurePath
from typing import BinaryIO, Final, TextIO

from declaim.errors import UnreadableSource

STANDARD_INPUT: Final = "standard input"
LARGEST: Final = 256 * 1024 * 1024
"""Bytes, or characters of a text: a source beyond this is refused before it fills the memory."""
LONGEST_STEM: Final = 80
"""Bytes of a file's name, without its suffix, that is made of an address."""
LONGEST_NAME: Final = 200
"""Bytes of a file name that is made of an article's: most disks take 255, and a suffix follows."""
_ADDRESS: Final = re.compile(r"https?://", re.IGNORECASE)
_OTHER_SCHEME: Final = re.compile(r"([a-z][a-z\d+.-]+)://", re.IGNORECASE)
_WITHOUT_SCHEME: Final = re.compile(r"www\.[\w-]+\.\w", re.IGNORECASE)

Given = str | Path | BinaryIO | TextIO
"""A path, an http(s) address, `-` for standard input, or an open file."""


@dataclass(frozen=True, slots=True)
class Source:
    """The place that an article comes from, and the names that are made from it."""

    name: str
    """For messages: the path, the address, or `standard input`."""
    stem: str
    """The name of the files that are made from it, without a suffix."""
    path: Path | None = None
    """The article's file; None for an address, a stream or a text."""
    address: str = ""
    """The article's web address, or empty."""
    stream: Callable[[], bytes] | None = field(default=None, repr=False)
    """Reads all of a stream or text, once; None for a file or an address."""

    @property
    def place(self) -> Path | str:
        """The article's file, else its address or its name: the key of its own settings."""
        return self.path or self.name

    @property
    def folder(self) -> Path | None:
        """The folder whose `declaim.toml` applies; None for an address, a stream or a text."""
        return self.path.parent if self.path else None


def source_of(given: Given | Source) -> Source:
    """The source that a path, an address, `-` or an open file names.

    Raises UnreadableSource for an address that is neither http nor https.
    """
    if isinstance(given, Source):
        return given
    if not isinstance(given, str | Path):
        return _stream(given)
    if isinstance(given, str) and _ADDRESS.match(given):
        return Source(given, stem_of_address(given), address=given)
    if str(given) == "-":
        return Source(STANDARD_INPUT, "standard-input", stream=_standard_input)
    path = Path(given)
    if not os.path.lexists(path):
        _refuse_addresses(str(given))
    return Source(printable(path), _stem(path), path=path)


def followed_file(given: str | Path) -> Path:
    """The file that is read again at every save.

    Raises UnreadableSource for an address, standard input, and a pipe or a device, from which
    nobody knows when the next byte comes.
    """
    source = source_of(given)
    path = source.path
    if not path or (path.exists() and not (path.is_file() or path.is_dir())):
        reason = "it has no saves to follow; `declaim render` and `declaim page` read it once"
        raise UnreadableSource(source.name, reason)
    return path


def source_of_text(text: str, name: str = "the text") -> Source:
    """The source that is a text itself."""
    return Source(name, "text", stream=lambda: text.encode("utf-8", "surrogatepass"))


def stem_of_address(address: str) -> str:
    """A file's name for an address: host, path and query, told apart by a digest where cut."""
    _, _, rest = address.partition("://")
    rest = re.sub(r"^[^/]*@|#.*", "", rest)  # no password in a file's name
    stem = re.sub(r"[^\w.]+", "-", rest).strip("-.")
    whole = stem
    for suffix in (".html", ".htm", ".xhtml", ".md", ".txt", ".epub"):
        stem = stem.removesuffix(suffix)
    return shortened(stem, whole, LONGEST_STEM) or "address"


def shortened(name: str, whole: str = "", limit: int = LONGEST_NAME) -> str:
    """The name, or where it has more bytes than `limit` its beginning and a digest of `whole`.

    `whole` is the name itself if not given.
    """
    name_bytes = os.fsencode(name)
    if len(name_bytes) <= limit:
        return name
    digest = sha256(os.fsencode(whole or name)).hexdigest()[:8]
    return f"{name_bytes[: limit - 9].decode(errors='ignore')}-{digest}"


def printable(path: PurePath) -> str:
    """A path as a message may show it: bytes that are no text are escaped."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _stem(path: Path) -> str:
    """A page called index.html is called after its folder."""
    stem = path.stem if path.stem != "index" else Path(os.path.realpath(path)).parent.name
    return shortened(stem) or "article"


def _standard_input() -> bytes:
    stream = sys.stdin.buffer if sys.stdin else None
    if stream is None:
        raise UnreadableSource(STANDARD_INPUT, "it is closed; name a file instead")
    return _read(stream, STANDARD_INPUT)


def _stream(given: BinaryIO | TextIO) -> Source:
    if not callable(getattr(given, "read", None)):
        kinds = "a path, an address, `-`, or an open file"
        reason = f"it is of type {type(given).__name__}; an article is {kinds}"
        raise UnreadableSource("the source", reason)
    called = getattr(given, "name", None)
    if isinstance(called, str) and called and not called.startswith("<"):
        return Source(called, _stem(Path(called)), stream=lambda: _read(given, called))
    return Source("the stream", "stream", stream=lambda: _read(given, "the stream"))


def _read(stream: BinaryIO | TextIO, name: str) -> bytes:
    try:
        content = stream.read(LARGEST + 1)
    except (OSError, io.UnsupportedOperation, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableSource(name, reason.lower()) from error
    return content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")


def _refuse_addresses(given: str) -> None:
    if scheme := _OTHER_SCHEME.match(given):
        if scheme[1].lower() == "file":
            raise UnreadableSource(given, "name the file by its path, without file://")
        raise UnreadableSource(given, f"{scheme[1]}:// is not read; give an https:// address")
    if _WITHOUT_SCHEME.match(given):
        raise UnreadableSource(given, f"no such file; the web address is https://{given}")
