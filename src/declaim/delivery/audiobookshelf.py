"""Audio files sent to an Audiobookshelf server, by the interface that its own pages use.

https://api.audiobookshelf.org: libraries, /api/filesystem/pathexists, /api/upload.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from secrets import token_hex
from typing import Any, Final

from declaim.basics.servers import NoAnswer, ask
from declaim.delivery.shelf import file_name
from declaim.errors import UnknownChoice, UnreadableSource, Unwritable
from declaim.sound.inspect import inspect

VARIABLE: Final = "AUDIOBOOKSHELF_TOKEN"
"""The environment variable of the key that the server's settings give."""
SILENCE_S: Final = 30.0
"""Seconds between two pieces of an answer."""
LARGEST_BYTES: Final = 20_000_000
"""Of an answer."""
PIECE: Final = 1 << 20
"""Bytes of a file that are sent at once."""
BESIDE: Final = ("metadata.json", "cover.jpg", "cover.png")
"""The files that are sent with the audio, where they are there."""


@dataclass(frozen=True, slots=True)
class BookFolder:
    """A library on a server, and the folder of it that takes books."""

    server: "ShelfServer"
    library: str
    folder: str
    path: str
    """The folder's path on the server."""

    def put(self, audio: Path, *, force: bool = False) -> str:
        """Upload a file with its cover and metadata; returns the book's folder in the library.

        Raises UnreadableSource for what is not audio, and Unwritable where the server has the book
        already, unless with `force`, or does not take it.
        """
        tags = inspect(audio).tags
        title = tags.get("album") or tags.get("title") or audio.stem
        series, part = tags.get("series", ""), tags.get("series-part", "")
        told = {
            "title": f"{part} - {title}" if series and part else title,
            "author": tags.get("artist", ""),
            "series": series,
            "library": self.library,
            "folder": self.folder,
        }
        names = (told["author"], series, told["title"])
        place = "/".join(file_name(name) for name in names if name)
        asked = {"directory": place, "folderPath": self.path}
        there = self.server.ask("POST", "/api/filesystem/pathexists", asked)
        if there.get("exists") and not force:
            reason = f"the server has {place} already; replace its files with --force"
            raise Unwritable(str(audio), reason)
        beside = (audio.with_name(name) for name in BESIDE)
        files = [audio, *(path for path in beside if path.is_file())]
        self.server.upload({name: text for name, text in told.items() if text}, files)
        return place


@dataclass(frozen=True, slots=True)
class ShelfServer:
    """An Audiobookshelf server."""

    address: str
    """The web address, without a slash at its end."""
    token: str

    @staticmethod
    def at(address: str, token: str) -> "ShelfServer":
        """The server at a web address."""
        return ShelfServer(address.rstrip("/"), token)

    def shelf(self, name: str = "") -> BookFolder:
        """The library of that name, or the first one of books; its first folder.

        Raises UnknownChoice where there is no such library.
        """
        libraries = self.ask("GET", "/api/libraries")["libraries"]
        books = {each["name"]: each for each in libraries if each.get("mediaType") == "book"}
        if not books or (name and name not in books):
            raise UnknownChoice("library of books", name or "the first", tuple(books))
        library = books[name] if name else next(iter(books.values()))
        folder = library["folders"][0]
        return BookFolder(self, library["id"], folder["id"], folder["fullPath"])

    def ask(self, method: str, path: str, content: Mapping[str, str] | None = None) -> Any:
        """The answer of the server, read as JSON. Raises UnreadableSource."""
        body = json.dumps(content) if content else None
        answer = self._request(method, path, body, {"Content-Type": "application/json"})
        try:
            return json.loads(answer)
        except ValueError as error:
            reason = "its answer is no JSON; is it the address of an Audiobookshelf server?"
            raise UnreadableSource(self.address, reason) from error

    def upload(self, told: Mapping[str, str], files: list[Path]) -> None:
        """Send fields and files as a form, without holding a file in memory."""
        boundary = token_hex(16)
        heads = [_part(boundary, name) + text.encode() + b"\r\n" for name, text in told.items()]
        parts = [(_part(boundary, str(n), path.name), path) for n, path in enumerate(files)]
        end = f"--{boundary}--\r\n".encode()
        sizes = (len(head) + path.stat().st_size + 2 for head, path in parts)
        length = sum(map(len, heads)) + sum(sizes) + len(end)
        headers = {
            "Content-Type": f"multipart/form-data; boundary={boundary}",
            "Content-Length": str(length),
        }
        self._request("POST", "/api/upload", _form(heads, parts, end), headers)

    def _request(
        self,
        method: str,
        path: str,
        body: str | Iterator[bytes] | None,
        headers: Mapping[str, str],
    ) -> bytes:
        own = {
            "Authorization": f"Bearer {self.token}",
            "User-Agent": f"declaim/{version('declaim')}",
        }
        try:
            answer = ask(
                method,
                self.address + path,
                body=body,
                headers={**own, **headers},
                silence_s=SILENCE_S,
                largest_bytes=LARGEST_BYTES,
            )
        except NoAnswer as failed:
            raise UnreadableSource(self.address, f"no answer: {failed}") from failed
        if answer.status in (401, 403):
            reason = f"it refuses the key in {VARIABLE}, or its user may not upload"
            raise UnreadableSource(self.address, reason)
        if answer.status != 200:
            told = " ".join(answer.content.decode("utf-8", "replace").split())[:200]
            raise UnreadableSource(self.address, f"it answers {answer.status} {told}".rstrip())
        return answer.content


def _part(boundary: str, name: str, file: str = "") -> bytes:
    """The head of a part of a form, RFC 7578; names in UTF-8."""
    escaped = file.replace("\\", "_").replace('"', "%22")
    named = f'; filename="{escaped}"\r\nContent-Type: application/octet-stream' if file else ""
    return f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"{named}\r\n\r\n'.encode()


def _form(heads: list[bytes], parts: list[tuple[bytes, Path]], end: bytes) -> Iterator[bytes]:
    yield from heads
    for head, path in parts:
        yield head
        with path.open("rb") as file:
            while piece := file.read(PIECE):
                yield piece
        yield b"\r\n"
    yield end
