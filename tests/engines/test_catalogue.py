"""A voice of Piper's catalogue is fetched on request alone, from a server that the test starts."""

import json
from collections.abc import Iterator
from functools import partial
from hashlib import md5, sha256
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from kit.program import complaint, declaim

NAME = "de_DE-otto-low"
CARD = b"# Model card for otto\n\n* License: CC0\n\x1b[2J"
MODEL, SETTINGS = b"a model" * 9, b'{"espeak": {"voice": "de"}}'


class Quiet(SimpleHTTPRequestHandler):
    """Says nothing of what it is asked."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name
        """Say nothing."""


def listed(content: bytes) -> dict[str, Any]:
    digest = md5(content, usedforsecurity=False).hexdigest()
    return {"size_bytes": len(content), "md5_digest": digest}


@pytest.fixture
def catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder that the server shows."""
    folder = tmp_path / "catalogue"
    place = folder / "de/de_DE/otto/low"
    place.mkdir(parents=True)
    files = {f"{NAME}.onnx": MODEL, f"{NAME}.onnx.json": SETTINGS, "MODEL_CARD": CARD}
    for name, content in files.items():
        (place / name).write_bytes(content)
    offered = {f"de/de_DE/otto/low/{name}": listed(content) for name, content in files.items()}
    (folder / "voices.json").write_text(json.dumps({NAME: {"key": NAME, "files": offered}}))
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder)) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}).start()
        address = f"http://127.0.0.1:{server.server_port}"
        monkeypatch.setenv("DECLAIM_PIPER_CATALOGUE", address)
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
        yield folder
        server.shutdown()


@pytest.mark.usefixtures("catalogue")
def test_a_voice_is_fetched_with_its_licence_first_and_its_digest_kept(tmp_path: Path) -> None:
    shown = declaim("voices", "--get", NAME, folder=tmp_path).stdout
    folder = tmp_path / "data/declaim/voices"
    digest = sha256(MODEL).hexdigest()
    assert shown.index("License: CC0") < shown.index("fetching") < shown.index(digest)
    assert "\x1b" not in shown
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {
        f"{NAME}.onnx": MODEL,
        f"{NAME}.onnx.json": SETTINGS,
        f"{NAME}.card.txt": CARD,
        f"{NAME}.sha256": f"{digest}  {NAME}.onnx\n".encode(),
    }


def test_a_file_that_is_not_what_the_catalogue_says_is_not_kept(
    catalogue: Path, tmp_path: Path
) -> None:
    (catalogue / f"de/de_DE/otto/low/{NAME}.onnx").write_bytes(b"another model")
    said = declaim("voices", "--get", NAME, folder=tmp_path)
    assert (said.returncode, "its digest is not the one" in said.stderr) == (1, True)
    assert "License: CC0" in said.stdout
    assert not any((tmp_path / "data/declaim/voices").iterdir())


@pytest.mark.usefixtures("catalogue")
def test_the_licence_comes_first_beside_json_too(tmp_path: Path) -> None:
    shown = declaim("voices", "--get", NAME, "--json", folder=tmp_path)
    assert json.loads(shown.stdout)["sha256"] == sha256(MODEL).hexdigest()
    assert shown.stderr.index("License: CC0") < shown.stderr.index("fetching")


@pytest.mark.usefixtures("catalogue")
def test_a_file_of_that_name_is_never_replaced(tmp_path: Path) -> None:
    mine = tmp_path / f"data/declaim/voices/{NAME}.onnx"
    mine.parent.mkdir(parents=True)
    mine.write_bytes(b"mine")
    said = declaim("voices", "--get", NAME, folder=tmp_path)
    assert (said.returncode, "another file has this name" in said.stderr) == (1, True)
    assert mine.read_bytes() == b"mine"


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize("name", ["de_DE-oto-low", "../../x"])
def test_an_unknown_voice_is_refused(name: str, tmp_path: Path) -> None:
    assert f"unknown voice of Piper's catalogue '{name}'" in complaint(
        "voices", "--get", name, folder=tmp_path, status=2
    )


def test_without_a_network_the_message_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DECLAIM_PIPER_CATALOGUE", "http://127.0.0.1:9")
    assert "no server answers; are you online?" in complaint(
        "voices", "--get", NAME, folder=tmp_path
    )
