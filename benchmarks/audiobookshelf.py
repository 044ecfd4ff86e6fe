"""A book goes to a real Audiobookshelf server, and the metadata that it reads are printed.

    git clone https://github.com/advplyr/audiobookshelf && (cd audiobookshelf && npm ci --omit=dev)
    python benchmarks/audiobookshelf.py audiobookshelf

The server runs on this machine with a library of its own in a temporary folder. It needs node,
ffmpeg and ffprobe.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import urllib3

from declaim.delivery import deliver
from declaim.delivery.audiobookshelf import ShelfServer
from declaim.settings.options import Options, Purpose
from declaim.store import Store

PORT = 13_390
ADDRESS = f"http://127.0.0.1:{PORT}/audiobookshelf"
PATIENCE_S = 60
USER = {"username": "root", "password": "a password"}
BOOK = "# One\n\nIt rained all night.\n\n# Two\n\nIn the morning the rain had stopped.\n"
KNOWN = {"series": "The Long River", "part": "2", "publisher": "Quay Press", "date": "2014-03-09"}
READ = (
    "title",
    "authorName",
    "narratorName",
    "seriesName",
    "publisher",
    "publishedYear",
    "language",
)


def main() -> None:
    """Start the server, send a book, and print what the server says of it."""
    checkout = Path(sys.argv[1])
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "shelf").mkdir()
        environment = {
            "SKIP_BINARIES_CHECK": "1",
            "FFMPEG_PATH": shutil.which("ffmpeg") or "",
            "FFPROBE_PATH": shutil.which("ffprobe") or "",
            "PORT": str(PORT),
            "HOST": "127.0.0.1",
            "CONFIG_PATH": str(folder / "config"),
            "METADATA_PATH": str(folder / "metadata"),
        }
        server = subprocess.Popen(
            ["node", "index.js"],
            cwd=checkout,
            env={**os.environ, **environment},
            stdout=subprocess.DEVNULL,
        )
        try:
            print(json.dumps(sent(folder), ensure_ascii=False, indent=1))
        finally:
            server.terminate()
            server.wait(PATIENCE_S)


def sent(folder: Path) -> dict[str, Any]:
    """The metadata that the server reads of a book."""
    key = key_of_new_user()
    shelf = {"name": "Books", "mediaType": "book", "folders": [{"fullPath": str(folder / "shelf")}]}
    library = asked("POST", "/api/libraries", shelf, key)["id"]
    (folder / "lamp.md").write_text(BOOK, "utf-8")
    options = Options(voice="tone", title="The Lamp", author="A. Writer; B. Author", tags=KNOWN)
    place = folder / "lamp.md", Purpose.AUDIOBOOKSHELF, folder / "made"
    book = deliver(*place, options, Store(folder / "store")).recordings[0].path
    ShelfServer.at(ADDRESS, key).shelf().put(book)
    asked("POST", f"/api/libraries/{library}/scan", {}, key)
    for _ in range(PATIENCE_S):
        if found := asked("GET", f"/api/libraries/{library}/items", None, key)["results"]:
            media = found[0]["media"]
            told = {name: media["metadata"][name] for name in READ}
            return {**told, "chapters": media["numChapters"], "tags": media["tags"]}
        time.sleep(1)
    raise SystemExit("the server has not found the book")


def key_of_new_user() -> str:
    """The key of the first user, who is made as soon as the server answers."""
    for _ in range(PATIENCE_S):
        try:
            asked("POST", "/init", {"newRoot": USER})
            break
        except urllib3.exceptions.HTTPError:
            time.sleep(1)
    return str(asked("POST", "/login", USER)["user"]["accessToken"])


def asked(method: str, path: str, content: object = None, key: str = "") -> Any:
    """The answer of the server."""
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    body = None if content is None else json.dumps(content)
    answer = urllib3.request(method, ADDRESS + path, body=body, headers=headers, retries=False)
    try:
        return json.loads(answer.data)
    except ValueError:
        return answer.data.decode()


if __name__ == "__main__":
    main()
