"""The commands of the campaign, and what stands in their folder before and after."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

_TEXT = """The Lamp

{what}.

It went out.
"""
OLD, NEW, OTHER = (_TEXT.format(what=what) for what in ("A lamp burnt", "A boat came", "We go"))
"""The article before its edit and after it, and another one. They are short: a case is a render."""
SUFFIXES = (".m4b", ".m4a", ".mp3", ".opus", ".ogg", ".mka", ".flac", ".wav")
LOADING = ("cold .wav", "cold .flac", "cold .opus", "edited .mp3", "page", "sync", "feed", "check")
"""Scenes that together load all that a scene needs."""
_BESIDE = ("--captions", "--chapters-json", "--transcript")
_STATE = "pod/sync.json"
_PASSING = ("rendered", "error")
"""The state of `sync` that one run alone has: the time of a render, the reason of a failure."""
LISTS = ("pod/index.html", "pod/feed.xml", "pod/narrations.json")
"""Files that name the articles; their order depends on which was rendered first in a second."""
_PASSING_LINE = re.compile(rb'\s*"(rendered|error|stale)": ')


@dataclass(frozen=True)
class Scene:
    """A command, and the folder in which it is given."""

    name: str
    command: tuple[str, ...]
    before: tuple[str, ...] = ()
    """Names of the scenes that ran there before the article was edited."""
    output: str = ""
    """The file that it makes, last of all that it makes."""

    def one_at_a_time(self) -> "Scene":
        """The same, with one utterance spoken after the other."""
        return replace(self, command=(*self.command, "--jobs", "1"))


def scenes(voice: str = "tone") -> dict[str, Scene]:
    """Every scene, by its name, spoken by `voice`."""
    spoken = ("--store", "store", "--voice", voice)
    page = ("page", "a.txt", *spoken, "-o", "site")
    sync = ("sync", "a.txt", "b.txt", *spoken, "-o", "pod", "--base-url", "https://example.org/a")
    store = ("store", "--store", "store")
    found = []
    for suffix in SUFFIXES:
        output = f"out/a{suffix}"
        render = ("render", "a.txt", *spoken, "-o", output)
        beside = (*_BESIDE, *(["--epub"] if suffix in SUFFIXES[:3] else []))
        found += [
            Scene(f"cold {suffix}", render, output=output),
            Scene(f"edited {suffix}", (*render, *beside), (f"edited {suffix}",), output),
        ]
    found += [
        Scene("page", page, ("page",), "site/index.html"),
        Scene("page cold", page, output="site/index.html"),
        Scene("sync", sync, ("sync",), "pod/sync.json"),
        Scene("sync cold", sync, output="pod/sync.json"),
        Scene(
            "feed",
            ("feed", "out", "--base-url", "https://example.org/a"),
            ("edited .mp3", "cold .opus"),
            "out/feed.xml",
        ),
        Scene("check", (*store, "--check"), ("cold .m4b",)),
        Scene("prune", (*store, "--prune", "--days", "0"), ("cold .m4b",)),
        Scene("shrink", (*store, "--prune", "--max-size", "1k"), ("cold .m4b",)),
    ]
    return {scene.name: scene for scene in found}


def written(folder: Path, text: str) -> None:
    """Put the articles there."""
    (folder / "a.txt").write_text(text, "utf-8")
    (folder / "b.txt").write_text(OTHER, "utf-8")


def contents(folder: Path) -> dict[str, bytes]:
    """Every file but those of the store, by its name in the folder.

    Of the state that `sync` keeps, each article that was rendered is a file of its own.
    """
    found = {
        str(path.relative_to(folder)): path.read_bytes()
        for top in folder.iterdir()
        if top.name != "store"
        for path in (top.rglob("*") if top.is_dir() else [top])
        if path.is_file()
    }
    for name in LISTS:
        if name in found:
            lines = (line.rstrip(b",[]") for line in found[name].splitlines())
            found[name] = b"\n".join(sorted(n for n in lines if not _PASSING_LINE.match(n)))
    if _STATE in found:
        for key, record in json.loads(found.pop(_STATE))["articles"].items():
            kept = {name: value for name, value in record.items() if name not in _PASSING}
            if record["digest"]:
                found[f"{_STATE} {key}"] = json.dumps(kept).encode()
    return found


def rubbish(there: Iterable[str] | Mapping[str, bytes]) -> list[str]:
    """The files that were meant to be temporary."""
    return [name for name in there if Path(name).name.startswith(".declaim-") or name[:4] == "tmp/"]
