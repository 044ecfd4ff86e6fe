"""No test of an engine opens a socket, but for those that start a server on this machine."""

import socket
from typing import NoReturn

import pytest

SERVED = ("test_catalogue", "test_openai")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Sockets are closed: an engine that speaks offline needs none."""

    def refuse(*_: object, **__: object) -> NoReturn:
        raise AssertionError("a socket was opened")

    if request.module.__name__.rpartition(".")[2] not in SERVED:
        monkeypatch.setattr(socket, "socket", refuse)
        monkeypatch.setattr(socket, "getaddrinfo", refuse)
