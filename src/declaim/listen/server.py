"""A server for articles on this machine, and for who knows their addresses.

The standard library's: what is needed beyond it, ranges and server-sent events, is smaller than
the packages that bring it. It answers to its own address only (a page of another site that
resolves to 127.0.0.1 is refused), knows no paths but those in `Handler._answer`, and changes
nothing but by the acts of a desk, where it has one.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from hmac import compare_digest
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from math import inf
from pathlib import Path
from socket import SHUT_RDWR, socket
from time import monotonic, sleep
from typing import Any
from urllib.parse import quote, urlsplit

from declaim.basics.real_path import real_path
from declaim.errors import DeclaimError
from declaim.listen.broadcast import Broadcast
from declaim.listen.document import Kind, policy
from declaim.listen.posted import Refused, asked_range, performed, posted
from declaim.studio.desk import Desk

ADDRESS = "127.0.0.1"
_PIECE = 64 * 1024
_MEDIA = {".mp3": "audio/mpeg", ".wav": "audio/wav"} | {
    f".{kind}": f"image/{kind}" for kind in ("jpeg", "png", "gif", "webp")
}
_FOREVER = "private, max-age=31536000, immutable"
_ARRIVAL_S = 10.0
"""Seconds in which a request must arrive, however slowly it is sent."""
_SENDING_S = 600.0
"""Seconds for which a listener may take nothing: a player that has enough waits."""
_CONNECTIONS = 256
_PAUSE_S = 0.2
"""Seconds to wait for a descriptor when there are none left."""


Download = Callable[[str], Path]
"""A format, as in a download's address -> the file; KeyError if there is none."""


@dataclass(frozen=True, slots=True)
class Room:
    """The pages that are served below one word of an address."""

    word: str
    broadcast: Broadcast
    download: Download
    desk: Desk | None = None
    kind: Kind = Kind.LIVE


def only(room: Room) -> Callable[[str], Room | None]:
    """A function that finds this room by its word."""
    return lambda word: room if compare_digest(word.encode(), room.word.encode()) else None


class Server(ThreadingHTTPServer):
    """Serves the rooms that `find` finds, on the port of `place` or on any that is free.

    `host` is an address of this machine. Raises OSError where it is none.
    """

    daemon_threads = True

    def __init__(
        self, place: Path, find: Callable[[str], Room | None], host: str = ADDRESS
    ) -> None:
        self.find, self.host = find, host
        self._open: dict[socket, float] = {}
        try:
            super().__init__((host, _port_of(place)), Handler)
        except OSError:
            super().__init__((host, 0), Handler)

    def address(self, room: Room) -> str:
        """The address of a room."""
        return f"http://{self.host}:{self.server_port}/{room.word}/"

    def get_request(self) -> tuple[socket, Any]:
        """The next connection; without a descriptor for it a pause, as it would be asked again."""
        try:
            return super().get_request()
        except OSError:
            sleep(_PAUSE_S)
            raise

    def verify_request(self, request: Any, client_address: Any) -> bool:  # noqa: ARG002 - its form
        """Whether there is room for one more connection."""
        if len(self._open) >= _CONNECTIONS:
            return False
        self._open[request] = monotonic() + _ARRIVAL_S
        return True

    def arrived(self, request: socket) -> None:
        """A request is there as a whole."""
        self._open[request] = inf
        request.settimeout(_SENDING_S)

    def shutdown_request(self, request: Any) -> None:
        """End a connection."""
        self._open.pop(request, None)
        super().shutdown_request(request)

    def service_actions(self) -> None:
        """End what has not arrived in its time."""
        now = monotonic()
        for request, deadline in tuple(self._open.items()):
            if deadline < now:
                with suppress(OSError):  # it has just ended
                    request.shutdown(SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: a listener left."""


def _port_of(article: Path) -> int:
    """A dynamic port that looks random and lasts: browsers remember by address and port."""
    digest = blake2b(str(real_path(article)).encode(), digest_size=4).digest()
    return 49_152 + int.from_bytes(digest) % 16_384


class Handler(BaseHTTPRequestHandler):
    """One request."""

    protocol_version = "HTTP/1.1"
    server: Server
    room: Room | None = None

    def do_GET(self) -> None:
        """Answer, or refuse."""
        self.server.arrived(self.connection)
        try:
            room, name = self._asked()
            if room:
                self._answer(room, name)
            else:
                self._send(b"Not for you.", "text/plain", HTTPStatus.FORBIDDEN)
        except DeclaimError as error:  # an article of a shelf that cannot be read
            self._send(str(error).encode(), "text/plain", HTTPStatus.INTERNAL_SERVER_ERROR)
        except ValueError:
            self._send(b"Not understood.", "text/plain", HTTPStatus.BAD_REQUEST)
        except (KeyError, FileNotFoundError):  # never there, or replaced by a newer version
            self._send(b"Not here.", "text/plain", HTTPStatus.NOT_FOUND)
        except (ConnectionError, TimeoutError):
            return  # the listener left

    do_HEAD = do_GET  # noqa: N815 - its name there

    def do_POST(self) -> None:
        """Perform an act, or refuse."""
        try:
            content = posted(self.headers, self.rfile)
            self.server.arrived(self.connection)
            room, name = self._asked()
            if not room or not self.headers.get("Origin"):
                raise Refused(HTTPStatus.FORBIDDEN, "Not for you.")
            status, answer = performed(room.desk, name, content)
        except Refused as refused:
            status, answer = refused.status, {"problem": refused.sentence}
        except (ConnectionError, TimeoutError):
            return  # the listener left
        self._send(json.dumps(answer).encode(), "application/json", status)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Say nothing: the terminal is for the article."""

    def version_string(self) -> str:
        """The server's name, without any version."""
        return "declaim"

    def _asked(self) -> tuple[Room | None, str]:
        """The room that is asked, if it may be, and what of it."""
        word, _, name = urlsplit(self.path).path.removeprefix("/").partition("/")
        self.room = self.server.find(word) if self._is_ours(name) else None
        return self.room, name

    def _is_ours(self, name: str) -> bool:
        """Whether our own page asks, or the reader: not a page of another site.

        The page itself may be opened from elsewhere: who does so knows its word.
        """
        names = {self.server.host, *(["localhost"] if self.server.host == ADDRESS else [])}
        hosts = {f"{name}:{self.server.server_port}" for name in names}
        origin = self.headers.get("Origin")
        opened = (self.headers.get("Sec-Fetch-Mode"), self.headers.get("Sec-Fetch-Dest"))
        return (
            self.headers.get_all("Host", [])[:1] == self.headers.get_all("Host", [])
            and self.headers.get("Host") in hosts
            and (origin is None or origin.removeprefix("http://") in hosts)
            and (
                self.headers.get("Sec-Fetch-Site", "none") in {"none", "same-origin"}
                or (name == "" and opened == ("navigate", "document"))
            )
        )

    def _answer(self, room: Room, name: str) -> None:
        broadcast = room.broadcast
        kind, _, what = name.partition("/")
        if name == "":
            self._send(broadcast.page.encode(), "text/html")
        elif name == "events":
            self._send_events(broadcast)
        elif kind == "sound":
            self._send_file(broadcast.sounds[what])
        elif kind == "picture":
            self._send_file(broadcast.pictures[what], Cache_Control=_FOREVER)
        elif kind == "trial" and room.desk:
            self._send_file(room.desk.sound(what))
        elif kind == "download":
            self._send_download(room, what)
        else:
            raise KeyError(name)

    def _send(self, body: bytes, media_type: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        self._begin(status, f"{media_type}; charset=utf-8", len(body))
        if self.command != "HEAD":
            self.wfile.write(body)

    def _begin(self, status: HTTPStatus, media_type: str, length: int | None, **more: str) -> None:
        self.send_response(status)
        allowed = policy(self.room.kind if self.room else Kind.LIVE)
        headers = {
            "Content-Type": media_type,
            "Content-Security-Policy": f"{allowed}; frame-ancestors 'none'",
            "Cross-Origin-Resource-Policy": "same-origin",
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Cache-Control": "no-store",
            "Connection": "close",
            **{name.replace("_", "-"): value for name, value in more.items()},
        }
        if length is not None:
            headers["Content-Length"] = str(length)
        for header, value in headers.items():
            self.send_header(header, value)
        self.end_headers()

    def _send_download(self, room: Room, suffix: str) -> None:
        try:
            path = room.download(suffix)
        except DeclaimError as error:
            self._send(str(error).encode(), "text/plain", HTTPStatus.INTERNAL_SERVER_ERROR)
        else:
            name = quote(path.name)
            self._send_file(path, Content_Disposition=f"attachment; filename*=UTF-8''{name}")

    def _send_file(self, path: Path, **more: str) -> None:
        """The file or the one range asked for (RFC 9110, 14): browsers seek by ranges."""
        media_type = _MEDIA.get(path.suffix, "application/octet-stream")
        more["Accept_Ranges"] = "bytes"
        with path.open("rb") as file:
            size = path.stat().st_size
            asked = asked_range(self.headers.get("Range", ""), size)
            start, stop = asked or (0, size)
            if start >= stop:
                more["Content_Range"] = f"bytes */{size}"
                self._begin(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, media_type, 0, **more)
                return
            if asked:
                more["Content_Range"] = f"bytes {start}-{stop - 1}/{size}"
            status = HTTPStatus.PARTIAL_CONTENT if asked else HTTPStatus.OK
            self._begin(status, media_type, stop - start, **more)
            file.seek(start)
            while self.command != "HEAD" and (piece := file.read(min(_PIECE, stop - start))):
                self.wfile.write(piece)
                start += len(piece)

    def _send_events(self, broadcast: Broadcast) -> None:
        """Tell of each change as it happens, and at once of how things are."""
        self._begin(HTTPStatus.OK, "text/event-stream", None)
        version = -1
        while self.command != "HEAD":
            before, version = version, broadcast.after(version)
            if broadcast.closed:
                return
            if version == before:
                event = ":\n\n"
            elif broadcast.problem:
                event = f"event: problem\ndata: {json.dumps(broadcast.problem)}\n\n"
            else:
                event = "event: page\ndata:\n\n"
            self.wfile.write(event.encode())
            self.wfile.flush()
