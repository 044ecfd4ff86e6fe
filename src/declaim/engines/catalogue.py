"""Piper's catalogue of voices: what it has, and how a voice of it comes into a folder.

Nothing here is called but by `declaim voices --get NAME`. The catalogue is `voices.json` of
huggingface.co/rhasspy/piper-voices: a voice's files with their sizes and MD5 digests.
$DECLAIM_PIPER_CATALOGUE names another address with the same files.
"""

import json
import os
from dataclasses import dataclass
from hashlib import md5, sha256
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from declaim.basics.atomic import replacing
from declaim.basics.servers import NoAnswer, TooLarge, ask
from declaim.errors import UnknownChoice, UnreadableSource, Unwritable

ADDRESS: Final = "https://huggingface.co/rhasspy/piper-voices/resolve/main"
_SUFFIXES: Final = {".onnx": ".onnx", ".onnx.json": ".onnx.json", "MODEL_CARD": ".card.txt"}
"""The end of a file's name in the catalogue -> the end of the name here."""
_LARGEST_BYTES: Final = 2_000_000_000
_LARGEST_LIST_BYTES: Final = 20_000_000
_SILENCE_S: Final = 60.0
_TRIES: Final = 4


@dataclass(frozen=True, slots=True)
class Offer:
    """A voice of the catalogue."""

    name: str
    files: dict[str, str]
    """The place of each file in the catalogue, by its suffix here."""
    digests: dict[str, str]
    """MD5 in hexadecimal, by the same suffixes."""
    size_bytes: int
    card: str
    """The maker's description, with the licence."""


def offer_of(name: str) -> Offer:
    """The catalogue's entry for a voice.

    Raises UnknownChoice, and UnreadableSource where the catalogue cannot be read.
    """
    try:
        listed: dict[str, Any] = json.loads(_fetched("voices.json", _LARGEST_LIST_BYTES))
        known = tuple(sorted(listed))
        if name not in listed or not name.replace("-", "_").isidentifier():
            raise UnknownChoice("voice of Piper's catalogue", name, known)
        found = {
            ours: (path, about)
            for path, about in listed[name]["files"].items()
            for theirs, ours in _SUFFIXES.items()
            if path.endswith(theirs)
        }
        if found.keys() != {*_SUFFIXES.values()}:
            raise ValueError(f"{name} lacks a file")
        card = _fetched(found[".card.txt"][0], _LARGEST_LIST_BYTES).decode("utf-8", "replace")
        return Offer(
            name,
            {suffix: path for suffix, (path, _) in found.items()},
            {suffix: about["md5_digest"] for suffix, (_, about) in found.items()},
            sum(int(about["size_bytes"]) for _, about in found.values()),
            "".join(letter for letter in card if letter.isprintable() or letter == "\n").strip(),
        )
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        reason = f"it is not Piper's catalogue ({error})"
        raise UnreadableSource(_base(), reason) from error


def fetch(offer: Offer, folder: Path) -> str:
    """Fetch the voice into the folder; the SHA-256 of its model, which is kept beside the model.

    Raises UnreadableSource where a file is not what the catalogue says, Unwritable where another
    file has the name of one of them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    contents: dict[str, bytes] = {}
    for suffix, path in offer.files.items():
        content = _fetched(path, _LARGEST_BYTES)
        if md5(content, usedforsecurity=False).hexdigest() != offer.digests[suffix]:
            reason = "its digest is not the one that the catalogue gives; try again later"
            raise UnreadableSource(f"{_base()}/{path}", reason)
        contents[suffix] = content
    digest = sha256(contents[".onnx"]).hexdigest()
    contents[".sha256"] = f"{digest}  {offer.name}.onnx\n".encode()
    for suffix, content in contents.items():
        target = folder / f"{offer.name}{suffix}"
        if target.exists() and target.read_bytes() != content:
            raise Unwritable(str(target), "another file has this name; move it elsewhere first")
    for suffix, content in contents.items():
        with replacing(folder / f"{offer.name}{suffix}") as temporary:
            temporary.write_bytes(content)
    return digest


def _base() -> str:
    return (os.environ.get("DECLAIM_PIPER_CATALOGUE") or ADDRESS).rstrip("/")


def _fetched(path: str, largest_bytes: int) -> bytes:
    address = f"{_base()}/{quote(path)}"
    try:
        answer = ask(
            "GET",
            address,
            silence_s=_SILENCE_S,
            largest_bytes=largest_bytes,
            tries=_TRIES,
            redirects=True,
        )
    except TooLarge as error:
        raise UnreadableSource(address, str(error)) from error
    except NoAnswer as error:
        raise UnreadableSource(address, "no server answers; are you online?") from error
    if answer.status != 200:
        raise UnreadableSource(address, f"the server answers {answer.status}")
    return answer.content
