"""Two files for a site: a player for a frame, and a list of the narrated articles.

narrations.json   each article with its source, the digest of the source, the audio, and whether the
                  audio is stale; docs/schemas/files/narrations.json is the schema
player.html       a player of the article that the address names: player.html?anna.m4b
"""

import os
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from declaim.basics.atomic import replacing
from declaim.errors import Unwritable
from declaim.ownership import laid_out
from declaim.sync.tasks import Record

PLAYER: Final = "player.html"
NARRATIONS: Final = "narrations.json"
SCHEMA: Final = 1
"""The version of the list's form."""
GENERATOR: Final = "declaim sync"
BESIDE: Final = {"chapters": ".chapters.json", "captions": ".vtt", "transcript": ".transcript.html"}


def write_embed(folder: Path, state: Mapping[str, Record]) -> None:
    """Write both files; one of these names that declaim did not write raises Unwritable."""
    player = files("declaim.sync").joinpath(PLAYER).read_text("utf-8")
    for name, text in (NARRATIONS, laid_out(narrations(folder, state))), (PLAYER, player):
        path = folder / name
        if path.exists() and GENERATOR not in path.read_text("utf-8", "replace"):
            reason = "declaim did not write it; move it away, or name another folder with -o"
            raise Unwritable(str(path), reason)
        with replacing(path) as temporary:
            temporary.write_text(text, "utf-8", newline="\n")


def narrations(folder: Path, state: Mapping[str, Record]) -> dict[str, Any]:
    """The content of narrations.json: the rendered articles of the list, the newest first."""
    there = {path.name for path in folder.iterdir()} if folder.exists() else set()
    listed = [(key, record) for key, record in state.items() if record.listed and record.rendered]
    listed.sort(key=lambda pair: (pair[1].published or pair[1].rendered, pair[0]), reverse=True)
    articles = [about(folder, key, record, there) for key, record in listed]
    return {"schema": SCHEMA, "generator": GENERATOR, "articles": articles}


def about(folder: Path, key: str, record: Record, there: set[str]) -> dict[str, Any]:
    """The entry of one article; a file is named by its path from the folder."""
    stem = Path(record.output).stem
    beside = {name: f"{stem}{suffix}" for name, suffix in BESIDE.items()}
    return {
        "source": key if "://" in key else Path(os.path.relpath(key, folder)).as_posix(),
        "title": record.title or stem,
        "published": record.published,
        "digest": f"sha256:{record.digest}",
        "audio": record.output,
        "duration_s": record.duration_s,
        "voice": record.voice,
        "synthetic": True,
        "rendered": record.rendered,
        "stale": bool(record.error),
        "error": record.error,
        **{name: file if file in there else "" for name, file in beside.items()},
    }
