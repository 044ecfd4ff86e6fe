"""A bucket of an S3 server that the test starts, and a way to it that has its troubles."""

import logging
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from threading import Lock, Thread
from typing import Any

NUMBERS = count(1)
KEY = "testing"
CREDENTIALS = {
    "AWS_ACCESS_KEY_ID": KEY,
    "AWS_SECRET_ACCESS_KEY": KEY,
    "AWS_REGION": "us-east-1",
    "AWS_ALLOW_HTTP": "true",
}


@dataclass
class Way:
    """The way to the server: what passes, and what is answered in its place."""

    target: int
    port: int = 0
    troubles: list[int] = field(default_factory=list)
    """Statuses that the next requests are answered with, one each."""
    status: int = 0
    """The status that every request is answered with, or 0."""
    delay_s: float = 0.0
    """Seconds that every request waits."""
    asked: dict[str, int] = field(default_factory=dict)
    """How many requests there were, by method."""
    lock: Lock = field(default_factory=Lock)

    @property
    def environment(self) -> dict[str, str]:
        """What a client needs to know."""
        return CREDENTIALS | {"AWS_ENDPOINT_URL": f"http://127.0.0.1:{self.port}"}

    def trouble(self, method: str) -> int:
        """The status of the next answer, where it is none of the server's; counts the request."""
        with self.lock:
            self.asked[method] = self.asked.get(method, 0) + 1
            return self.troubles.pop(0) if self.troubles else self.status


class Front(ThreadingHTTPServer):
    """A server to whose clients anything may happen."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Nothing: who asked was killed."""


@contextmanager
def way_to_s3() -> Iterator[Way]:
    """A server in this process, and the way to it."""
    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    way = Way(server.get_host_and_port()[1])

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            """What the server gives, or trouble."""
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            status = way.trouble(self.command)
            time.sleep(way.delay_s)
            if status:
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            connection = HTTPConnection("127.0.0.1", way.target, timeout=30)
            connection.request(self.command, self.path, body, dict(self.headers))
            given = connection.getresponse()
            content = given.read()
            self.send_response(given.status)
            for name, value in given.getheaders():
                if name.lower() not in {"transfer-encoding", "connection"}:
                    self.send_header(name, value)
            if not given.getheader("Content-Length"):
                self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
            connection.close()

        do_GET = do_PUT = do_HEAD = do_POST = do_DELETE = answer  # noqa: N815

        def log_message(self, *_: Any) -> None:
            """Nothing."""

    try:
        with Front(("127.0.0.1", 0), Handler) as front:
            way.port = front.server_port
            Thread(target=front.serve_forever, daemon=True).start()
            yield way
            front.shutdown()
    finally:
        server.stop()


def new_bucket(way: Way) -> str:
    """The address of a new bucket."""
    import boto3

    name = f"bucket-{os.getpid()}-{next(NUMBERS)}"
    client = boto3.client(
        "s3",
        endpoint_url=f"http://127.0.0.1:{way.target}",
        region_name="us-east-1",
        aws_access_key_id=KEY,
        aws_secret_access_key=KEY,
    )
    client.create_bucket(Bucket=name)
    return f"s3://{name}/clips"
